//! The author's own `git`: what has changed, and a commit of named files. The only file that runs it.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// A repository that the catalogue is in.
pub struct Git<'a> {
    root: &'a Path,
    /// The folder of the catalogue in the repository, with its slash.
    prefix: String,
}

/// How a file differs from the last commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    New,
    Changed,
    Removed,
}

/// What a run of `git` said where it did not succeed.
pub struct Failed(pub String);

type Ran = Result<Vec<u8>, Failed>;

/// How often it is asked whether a run has ended, and how often at most: whoever waits for a
/// password that nobody can give is stopped.
const PAUSE: Duration = Duration::from_millis(25);
const MOST: usize = 2_400;

impl<'a> Git<'a> {
    /// Nothing where the catalogue is in no repository, or there is no `git`.
    pub fn of(root: &'a Path) -> Option<Git<'a>> {
        let git = Git { root, prefix: String::new() };
        let prefix = git.line(&["rev-parse", "--show-prefix"])?;
        Some(Git { root, prefix })
    }

    /// The files below a folder that differ from the last commit.
    pub fn changes(&self, folder: &str) -> Result<Vec<(String, Difference)>, Failed> {
        let asked =
            ["status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--"];
        let told = self.run(&[&asked[..], &[folder]].concat(), "")?;
        let told = String::from_utf8_lossy(&told).into_owned();
        let each = told.split('\0').filter_map(|entry| {
            let (state, path) = entry.split_at_checked(3)?;
            let path = path.strip_prefix(&self.prefix)?.to_string();
            let difference = match state.trim() {
                "??" => Difference::New,
                state if state.contains('D') => Difference::Removed,
                state if state.contains('A') => Difference::New,
                _ => Difference::Changed,
            };
            Some((path, difference))
        });
        Ok(each.collect())
    }

    /// A file as the last commit has it.
    pub fn committed(&self, path: &str) -> Option<Vec<u8>> {
        self.run(&["show", &format!("HEAD:{}{path}", self.prefix)], "").ok()
    }

    pub fn branch(&self) -> Option<String> {
        self.line(&["symbolic-ref", "--quiet", "--short", "HEAD"])
    }

    pub fn has_branch(&self, name: &str) -> bool {
        let full = format!("refs/heads/{name}");
        self.run(&["show-ref", "--verify", "--quiet", &full], "").is_ok()
    }

    /// Whether a branch can have a name.
    pub fn is_branch_name(&self, name: &str) -> bool {
        !name.starts_with('-') && self.run(&["check-ref-format", "--branch", name], "").is_ok()
    }

    /// Commits some files and nothing else, on a new branch where one is named. What was begun is
    /// taken back where it does not succeed.
    pub fn commit(
        &self,
        files: &[(String, Difference)],
        message: &str,
        branch: Option<&str>,
    ) -> Result<String, Failed> {
        let before = self.branch();
        if let Some(branch) = branch {
            self.run(&["switch", "--quiet", "--create", branch], "")?;
        }
        let of = |wanted: &dyn Fn(Difference) -> bool| -> Vec<&str> {
            let own = files.iter().filter(|(_, difference)| wanted(*difference));
            own.map(|(path, _)| path.as_str()).collect()
        };
        let (all, new) = (of(&|_| true), of(&|one| one == Difference::New));
        let add = |paths: &[&str]| match paths {
            [] => Ok(Vec::new()),
            paths => self.run(&[&["add", "--"], paths].concat(), ""),
        };
        let commit = ["commit", "--quiet", "--only", "--file=-", "--"];
        let done = add(&new).and_then(|_| self.run(&[&commit[..], &all].concat(), message));
        if let Err(failed) = done {
            if !new.is_empty() {
                self.run(&[&["reset", "--quiet", "--"], &new[..]].concat(), "").ok();
            }
            if let (Some(branch), Some(before)) = (branch, before) {
                self.run(&["switch", "--quiet", &before], "").ok();
                self.run(&["branch", "--quiet", "-d", branch], "").ok();
            }
            return Err(failed);
        }
        self.line(&["rev-parse", "HEAD"]).ok_or(Failed(String::new()))
    }

    /// The remote that the branch is sent to: the one that it names, else the only one, or `origin`.
    pub fn remote(&self, branch: &str) -> Option<String> {
        let all = self.run(&["remote"], "").ok()?;
        let all = String::from_utf8_lossy(&all).into_owned();
        let all: Vec<&str> = all.lines().collect();
        let own = self.line(&["config", &format!("branch.{branch}.remote")]);
        let own = own.filter(|own| all.contains(&own.as_str()));
        let only = match all[..] {
            [only] => Some(only),
            _ => all.iter().copied().find(|one| *one == "origin"),
        };
        own.or(only.map(str::to_string))
    }

    pub fn push(&self, remote: &str, branch: &str) -> Result<(), Failed> {
        let to = format!("refs/heads/{branch}:refs/heads/{branch}");
        self.run(&["push", "--quiet", "--set-upstream", remote, &to], "").map(drop)
    }

    pub fn address(&self, remote: &str) -> Option<String> {
        self.line(&["remote", "get-url", remote])
    }

    /// One line that is told. An empty one is a line.
    fn line(&self, arguments: &[&str]) -> Option<String> {
        let told = self.run(arguments, "").ok()?;
        Some(String::from_utf8_lossy(&told).trim_end_matches('\n').to_string())
    }

    fn run(&self, arguments: &[&str], input: &str) -> Ran {
        let child = Command::new("git")
            .arg("-C")
            .arg(self.root)
            .args(arguments)
            // Names are names, whatever characters they have, and nobody is there to be asked.
            .env("GIT_LITERAL_PATHSPECS", "1")
            .env("GIT_TERMINAL_PROMPT", "0")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn();
        let mut child = child.map_err(|error| Failed(error.to_string()))?;
        if let Some(mut stdin) = child.stdin.take() {
            // Whoever does not read it says why.
            stdin.write_all(input.as_bytes()).ok();
        }
        let (out, err) = (read(child.stdout.take()), read(child.stderr.take()));
        let succeeded = wait(&mut child);
        let told = |thread: JoinHandle<Vec<u8>>| thread.join().unwrap_or_default();
        let (out, err) = (told(out), told(err));
        match succeeded {
            true => Ok(out),
            false => Err(Failed(String::from_utf8_lossy(&err).trim().to_string())),
        }
    }
}

fn read(stream: Option<impl Read + Send + 'static>) -> JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut read = Vec::new();
        if let Some(mut stream) = stream {
            stream.read_to_end(&mut read).ok();
        }
        read
    })
}

/// Whether it ends well, within a time.
fn wait(child: &mut Child) -> bool {
    for _ in 0..MOST {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) => thread::sleep(PAUSE),
            Err(_) => break,
        }
    }
    child.kill().ok();
    child.wait().ok();
    false
}
