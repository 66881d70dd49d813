//! Storage over the network, by the program `rclone`: it is found in the path and reads its own
//! settings. The only file that knows how it is called and how it answers.

use super::headers::Headers;
use super::storage::Storage;
use super::{Answer, Stopped, stop};
use crate::json::{self, Value};
use crate::message::Message;
use crate::output::folder::WriteError;
use crate::output::made::MadeFolder;
use crate::say;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, ErrorKind};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;

const PROGRAM: &str = "rclone";

/// The oldest version that was tried: major and minor number.
const OLDEST: (u32, u32) = (1, 60);

/// The first one that puts a file in its place when it is whole, where the storage renames.
const WHOLE_FILES: (u32, u32) = (1, 63);

/// How it ends where a folder or a file is not there.
const NOT_THERE: [i32; 2] = [3, 4];

/// The list of files beside the site that it is told to work on.
const LIST: &str = "publish-list";

/// A text beside the site that it is told to send.
const TEXT: &str = "publish-text";

pub(super) struct Rclone<'a> {
    target: String,
    site: &'a MadeFolder,
    version: (u32, u32),
    has_headers: bool,
    has_folders: bool,
}

/// What a run of it gave.
struct Ran {
    status: ExitStatus,
    out: Vec<u8>,
    /// What it complained of, the last of it.
    errors: Vec<String>,
}

impl<'a> Rclone<'a> {
    pub fn open(target: &str, site: &'a MadeFolder) -> Answer<Rclone<'a>> {
        let mut rclone = Rclone {
            target: target.to_string(),
            site,
            version: (0, 0),
            has_headers: false,
            has_folders: false,
        };
        let told = rclone.ask(&["version"])?;
        let told = String::from_utf8_lossy(&told.out).into_owned();
        rclone.version = version(&told).unwrap_or_default();
        if rclone.version < OLDEST {
            let found = told.lines().next().unwrap_or_default().to_string();
            let oldest = format!("{}.{}", OLDEST.0, OLDEST.1);
            return stop(
                say!("publish-rclone-old", found = found, oldest = oldest),
                say!("publish-rclone-get"),
            );
        }
        let features = rclone.asked(&["backend", "features", target])?;
        let features = json::parse(&features).unwrap_or_default();
        let has = |name: &str| features["Features"][name] == Value::Bool(true);
        rclone.has_headers = has("WriteMimeType");
        rclone.has_folders = has("CanHaveEmptyDirectories");
        Ok(rclone)
    }

    fn at(&self, path: &str) -> String {
        let target = &self.target;
        match path.is_empty() || target.ends_with([':', '/']) {
            true => format!("{target}{path}"),
            false => format!("{target}/{path}"),
        }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command.args(arguments).args(["--use-json-log", "--ask-password=false"]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn start(&self, command: &mut Command) -> Answer<Child> {
        command.spawn().map_err(|error| match error.kind() {
            ErrorKind::NotFound => Stopped {
                message: say!("publish-rclone-missing"),
                help: say!("publish-rclone-get"),
            },
            _ => Stopped {
                message: say!("publish-rclone-fails", error = error.to_string()),
                help: say!("publish-rclone-get"),
            },
        })
    }

    /// Runs it to its end, whatever it says.
    fn ask(&self, arguments: &[&str]) -> Answer<Ran> {
        let child = self.start(&mut self.command(arguments))?;
        self.end(child, &|_| {})
    }

    /// Reads what it says while it works.
    fn end(&self, mut child: Child, progress: &dyn Fn(usize)) -> Answer<Ran> {
        let out = child.stdout.take();
        let reader = thread::spawn(move || {
            let mut bytes = Vec::new();
            out.map(|mut out| std::io::copy(&mut out, &mut bytes));
            bytes
        });
        let mut errors = Vec::new();
        let lines = child.stderr.take().map(|err| BufReader::new(err).lines());
        for line in lines.into_iter().flatten().map_while(Result::ok) {
            let said = json::parse(line.as_bytes()).unwrap_or_else(|| Value::from(line.as_str()));
            if let Some(done) = said["stats"]["transfers"].as_u64() {
                progress(usize::try_from(done).unwrap_or(usize::MAX));
                continue;
            }
            let is_error = said["level"].as_str().is_none_or(|level| level == "error");
            let words = said["msg"].as_str().or_else(|| said.as_str()).unwrap_or_default().trim();
            if is_error && !words.is_empty() && !errors.iter().any(|known| known == words) {
                let of = said["object"].as_str().filter(|of| !words.contains(of));
                errors.push(of.map_or_else(|| words.to_string(), |of| format!("{of}: {words}")));
            }
        }
        let status = child.wait().map_err(|error| Stopped {
            message: say!("publish-rclone-fails", error = error.to_string()),
            help: say!("publish-goes-on"),
        })?;
        Ok(Ran { status, out: reader.join().unwrap_or_default(), errors })
    }

    /// Runs it and takes what it prints. What it cannot do is said in its own words.
    fn asked(&self, arguments: &[&str]) -> Answer<Vec<u8>> {
        let ran = self.ask(arguments)?;
        if ran.status.success() { Ok(ran.out) } else { failed(ran) }
    }

    /// The same, where what is asked for need not be there.
    fn asked_for(&self, arguments: &[&str]) -> Answer<Option<Vec<u8>>> {
        let ran = self.ask(arguments)?;
        match ran.status.code() {
            Some(0) => Ok(Some(ran.out)),
            Some(code) if NOT_THERE.contains(&code) => Ok(None),
            _ => failed(ran),
        }
    }

    /// Runs it where it changes something. It has the lock of the site for as long as it works, so that
    /// another run waits for its end even if this one is killed. Having nobody to tell how far it is, it
    /// then ends by itself.
    fn locked(&self, command: &mut Command, progress: &dyn Fn(usize)) -> Answer<()> {
        command.args(["--stats", "500ms", "--stats-log-level", "NOTICE"]);
        command.stdin(Stdio::from(self.site.handle().map_err(unwritten)?));
        let child = self.start(command)?;
        let ran = self.end(child, progress)?;
        if ran.status.success() { Ok(()) } else { failed(ran) }
    }

    /// Writes the list of what it is to work on.
    fn list(&self, paths: &[&str]) -> Answer<PathBuf> {
        self.site.note(LIST, &(paths.join("\n") + "\n")).map_err(unwritten)
    }
}

impl Drop for Rclone<'_> {
    fn drop(&mut self) {
        self.site.forget(LIST);
        self.site.forget(TEXT);
    }
}

impl Storage for Rclone<'_> {
    fn names(&self, folder: &str) -> Answer<Vec<String>> {
        let Some(told) = self.asked_for(&["lsf", &self.at(folder)])? else {
            return Ok(Vec::new());
        };
        let told = String::from_utf8_lossy(&told).into_owned();
        Ok(told.lines().map(|name| name.trim_end_matches('/').to_string()).collect())
    }

    fn all(&self) -> Answer<BTreeSet<String>> {
        let asked = self.asked_for(&["lsf", "--recursive", "--files-only", &self.target])?;
        let told = String::from_utf8_lossy(&asked.unwrap_or_default()).into_owned();
        Ok(told.lines().map(str::to_string).collect())
    }

    fn read(&self, path: &str) -> Answer<Option<Vec<u8>>> {
        self.asked_for(&["cat", &self.at(path)])
    }

    fn sums(&self, paths: &[&str]) -> Answer<BTreeMap<String, String>> {
        let list = self.list(paths)?;
        let list = list.to_string_lossy();
        let ran = self.ask(&[
            "hashsum",
            "sha256",
            "--download",
            "--files-from-raw",
            &list,
            "--no-traverse",
            &self.target,
        ])?;
        // One that cannot be read has no checksum, and is seen as such.
        let told = String::from_utf8_lossy(&ran.out).into_owned();
        if told.is_empty() && !ran.status.success() {
            return match ran.status.code() {
                Some(code) if NOT_THERE.contains(&code) => Ok(BTreeMap::new()),
                _ => failed(ran),
            };
        }
        let lines = told.lines().filter_map(|line| line.split_once("  "));
        Ok(lines.map(|(sum, path)| (path.to_string(), sum.trim().to_string())).collect())
    }

    fn write(&self, path: &str, bytes: &[u8]) -> Answer<()> {
        // From a file, which is whole even if this program is killed.
        let file = self.site.note(TEXT, &String::from_utf8_lossy(bytes)).map_err(unwritten)?;
        let (file, place) = (file.to_string_lossy(), self.at(path));
        let mut arguments = vec!["copyto", &file, &place, "--no-check-dest"];
        if self.has_headers {
            // Once fetched, it is to be asked for anew.
            arguments.extend(["--header-upload", "Cache-Control: no-store"]);
        }
        self.locked(&mut self.command(&arguments), &|_| {})
    }

    fn send(
        &self,
        paths: &[&str],
        headers: Option<&Headers>,
        progress: &dyn Fn(usize),
    ) -> Answer<()> {
        let list = self.list(paths)?;
        let (site, list) = (self.site.path.to_string_lossy(), list.to_string_lossy());
        let lines = headers.map(Headers::lines).unwrap_or_default();
        let mut arguments = vec!["copy", &site, &self.target, "--files-from-raw", &list];
        // What is there is known already, by its list.
        arguments.extend(["--no-check-dest", "--no-traverse", "--transfers", "8"]);
        for line in lines.iter().filter(|line| !line.is_empty()) {
            arguments.extend(["--header-upload", line]);
        }
        self.locked(&mut self.command(&arguments), progress)?;
        progress(paths.len());
        Ok(())
    }

    fn remove(&self, paths: &[&str]) -> Answer<()> {
        let list = self.list(paths)?;
        let list = list.to_string_lossy();
        let arguments = ["delete", &self.target, "--files-from-raw", &list, "--no-traverse"];
        self.locked(&mut self.command(&arguments), &|_| {})?;
        if self.has_folders {
            let folders = paths.iter().filter_map(|path| Some(path.rsplit_once('/')?.0));
            for folder in folders.collect::<BTreeSet<&str>>().into_iter().rev() {
                // One that still holds something stays, and says so.
                self.ask(&["rmdir", &self.at(folder), "--retries", "1"])?;
            }
        }
        Ok(())
    }

    fn has_headers(&self) -> bool {
        self.has_headers
    }

    fn is_whole(&self) -> bool {
        self.has_headers || self.version >= WHOLE_FILES
    }
}

/// The numbers in the first line of what it says of itself, as in `rclone v1.60.1-DEV`.
pub fn version(told: &str) -> Option<(u32, u32)> {
    let mut numbers = told.lines().next()?.split_once(" v")?.1.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

fn failed<T>(ran: Ran) -> Answer<T> {
    let last = ran.errors.len().saturating_sub(3);
    let said = match ran.errors[last..].join("; ") {
        said if said.is_empty() => Message::verbatim(ran.status.to_string()),
        said => Message::verbatim(said),
    };
    stop(say!("publish-rclone-failed", said = said), say!("publish-goes-on"))
}

fn unwritten(error: WriteError) -> Stopped {
    let (path, error) = match error {
        WriteError::Disk(path, error) => (path, error.to_string()),
        WriteError::NotOurs(path) | WriteError::Busy(path) => (path, String::new()),
    };
    let path = path.display().to_string();
    Stopped {
        message: say!("cannot-write", path = path, error = error),
        help: say!("cannot-write-help"),
    }
}
