//! What the tests share: folders that go away, the command, expectations that can be rewritten.

use kravverk::artefact::Plan;
use kravverk::diagnostic::people;
use kravverk::source::disk;
use kravverk::{Options, message};
use std::fs;
use std::io::{self, Cursor};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

/// The root of the project.
pub fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Whether the expectations are to be rewritten: `BLESS=1 cargo test --release`, then read the difference.
pub fn is_blessing() -> bool {
    std::env::var_os("BLESS").is_some()
}

/// A folder that is removed when the test is done.
pub struct Folder {
    pub path: PathBuf,
}

impl Folder {
    pub fn empty() -> Folder {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("krav-{}-{number}", std::process::id());
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&path).expect("the folder for tests can be written");
        Folder { path }
    }

    /// A folder that holds the small catalogue of `tests/site`.
    pub fn with_small_catalogue() -> Folder {
        let folder = Folder::empty();
        copy(&project().join("tests/site/content"), &folder.path.join("content"));
        folder
    }

    /// The small catalogue, published as 2026.1.
    pub fn released() -> Folder {
        let folder = Folder::with_small_catalogue();
        folder.edit("content/pages/om.en.md", "2025-12-31", "2026-01-31");
        let ran = folder.krav(&["release", "2026.1", "--date", "2026-01-31"]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        folder
    }

    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.path.join(path);
        fs::create_dir_all(path.parent().expect("below the folder"))
            .expect("a folder for the file");
        fs::write(path, content).expect("a file of the test");
    }

    /// Replaces a text in a file; it must be there.
    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let file = self.path.join(path);
        let before = fs::read_to_string(&file).expect("the file to edit");
        assert!(before.contains(from), "`{from}` is not in {path}");
        fs::write(file, before.replacen(from, to, 1)).expect("the edited file");
    }

    pub fn read(&self, path: &str) -> String {
        let file = self.path.join(path);
        fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    }

    pub fn krav(&self, arguments: &[&str]) -> Ran {
        krav(&self.path, arguments)
    }

    /// Every file below a folder with its bytes, by path.
    pub fn files(&self, below: &str) -> Vec<(String, Vec<u8>)> {
        files_below(&self.path.join(below))
    }
}

/// The first requirement of the small catalogue.
pub const SAR_001: &str = "content/requirements/vard/sarvard/SAR-001.md";

/// Changes the first requirement as an author would, with every text that follows it. `limit` is
/// the new one, with a decimal comma.
pub fn tighten(folder: &Folder, limit: &str) {
    folder.edit(SAR_001, "version = \"1.1\"\ntitle", "version = \"2.0\"\ntitle");
    folder.edit(SAR_001, "number = 0.1\n", &format!("number = {}\n", limit.replace(',', ".")));
    folder.edit(SAR_001, "högst 0,1 viktprocent", &format!("högst {limit} viktprocent"));
    folder.edit(
        SAR_001,
        "text = \"Bevisen är tydligare.\"\n",
        "text = \"Bevisen är tydligare.\"\n\n[[changes]]\nversion = \"2.0\"\ndate = 2026-06-01\nclass = \"tightened\"\ntext = \"Halten halveras.\"\n",
    );
    folder.edit("content/guidance/valj-krav.md", "SAR-001@1.1", "SAR-001@2.0");
    folder.edit("content/guidance/valj-krav.md", "2026-01-31", "2026-06-01");
    folder.edit("content/packages/bas.toml", "version = \"1.1\"", "version = \"2.0\"");
    folder.edit("content/packages/bas.toml", "2026-01-31", "2026-06-01");
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.path).ok();
    }
}

/// What a run of `krav` gave.
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Ran {
    /// Whether a check found nothing, and said nothing but how much it looked at.
    pub fn is_clean(&self) -> bool {
        let line = self.err.strip_suffix(": no problems found\n");
        self.code == 0
            && line.is_some_and(|line| line.starts_with("checked ") && !line.contains('\n'))
    }
}

pub fn krav(folder: &Path, arguments: &[&str]) -> Ran {
    let output: Output = Command::new(env!("CARGO_BIN_EXE_krav"))
        .env("KRAV_LANG", "en")
        .args(arguments)
        .current_dir(folder)
        .env_remove("NO_COLOR")
        .output()
        .expect("the command runs");
    Ran {
        code: output.status.code().expect("the command ends by itself"),
        out: String::from_utf8(output.stdout).expect("UTF-8 on standard output"),
        err: String::from_utf8(output.stderr).expect("UTF-8 on standard error"),
    }
}

pub fn copy(from: &Path, to: &Path) {
    for (path, bytes) in files_below(from) {
        let target = to.join(path);
        fs::create_dir_all(target.parent().expect("below the folder")).expect("a folder");
        fs::write(target, bytes).expect("a copied file");
    }
}

/// The site of a catalogue, to be made file by file.
pub fn plan(folder: &Path) -> Plan {
    let sources = Arc::new(disk::read(folder).expect("a catalogue"));
    match kravverk::build(&sources, &Options::default()) {
        Ok(built) => built.plan,
        Err(found) => panic!("{}", people::render(&found, &sources, message::english(), false)),
    }
}

/// The site of the example catalogue, which several tests read and none changes.
pub fn example() -> &'static Plan {
    static EXAMPLE: OnceLock<Plan> = OnceLock::new();
    EXAMPLE.get_or_init(|| plan(project()))
}

/// One file of a site.
pub fn text(plan: &Plan, path: &str) -> String {
    match plan.make(path) {
        Some(Ok(bytes)) => String::from_utf8(bytes).expect("UTF-8"),
        Some(Err(_)) => panic!("{path} cannot be made"),
        None => panic!("{path} is not published"),
    }
}

/// Every file below a folder, sorted by path.
pub fn files_below(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in
            fs::read_dir(&next).unwrap_or_else(|error| panic!("{}: {error}", next.display()))
        {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("below the folder");
                let bytes = fs::read(&path).expect("a file");
                files.push((name.to_string_lossy().into_owned(), bytes));
            }
        }
    }
    files.sort();
    files
}

/// The parts of a package, as Word and Excel files are, in their order: name and text.
pub fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut package = zip::ZipArchive::new(Cursor::new(bytes)).expect("a package");
    let mut parts = Vec::new();
    for at in 0..package.len() {
        let part = package.by_index(at).expect("a part");
        let name = part.name().expect("a name").into_owned();
        // Pictures and the like have none.
        parts.push((name, io::read_to_string(part).unwrap_or_default()));
    }
    parts
}

/// One of them.
pub fn part(bytes: &[u8], name: &str) -> String {
    let own = parts(bytes).into_iter().find(|(own, _)| own == name);
    own.unwrap_or_else(|| panic!("no part {name}")).1
}

/// Fails where a part of XML is not well formed: an element that does not end, a value without quotes, a
/// character that is none or an entity that nobody knows.
pub fn assert_well_formed(name: &str, part: &str) {
    let held = |text: &str| {
        let is_held = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
        assert!(text.chars().all(is_held), "{name}: a character that XML lacks in `{text}`");
        for rest in text.split('&').skip(1) {
            let entity = rest.split_once(';').map_or("", |(entity, _)| entity);
            let is_number = entity.strip_prefix('#').is_some_and(|own| own.parse::<u32>().is_ok());
            let is_known = ["amp", "lt", "gt", "quot", "apos"].contains(&entity) || is_number;
            assert!(is_known, "{name}: `&{entity};` in `{text}`");
        }
    };
    let (mut open, mut rest) = (Vec::new(), part);
    while let Some((text, after)) = rest.split_once('<') {
        held(text);
        let (tag, after) = after.split_once('>').unwrap_or_else(|| panic!("{name}: an open tag"));
        rest = after;
        if tag.starts_with('?') {
            continue;
        }
        if let Some(ended) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(ended), "{name}: what ends is not what began");
            continue;
        }
        let (element, values) = tag.trim_end_matches('/').split_once(' ').unwrap_or((tag, ""));
        let mut quoted = values.split('"');
        while let Some(key) = quoted.next().map(str::trim).filter(|key| !key.is_empty()) {
            let key = key.strip_suffix('=').unwrap_or_else(|| panic!("{name}: `{key}` in `{tag}`"));
            let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, ':' | '_');
            assert!(key.chars().all(is_name), "{name}: `{key}` is no name of a value");
            held(
                quoted
                    .next()
                    .unwrap_or_else(|| panic!("{name}: a value without quotes in `{tag}`")),
            );
        }
        if !tag.ends_with('/') {
            open.push(element);
        }
    }
    held(rest);
    assert!(open.is_empty(), "{name}: {open:?} do not end");
}

/// Whether a page only leads on: from a folder that has none of its own, or from where one was.
pub fn leads_on(html: &[u8]) -> bool {
    String::from_utf8_lossy(html).contains("http-equiv=\"refresh\"")
}

/// Fails where the two differ, showing the first lines that do.
pub fn assert_same(name: &str, expected: &str, actual: &str) {
    if expected == actual {
        return;
    }
    let at = expected.lines().zip(actual.lines()).take_while(|(a, b)| a == b).count();
    let show = |text: &str| text.lines().skip(at).take(12).collect::<Vec<_>>().join("\n");
    panic!(
        "{name} differs from line {}\n--- expected\n{}\n--- actual\n{}\n\
         If the new text is right: BLESS=1 cargo test --release, and read the difference.",
        at + 1,
        show(expected),
        show(actual)
    );
}
