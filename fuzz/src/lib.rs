//! What others may hand to the program, tried with bytes by chance. Each target has one function, which
//! fails by a panic, and the pieces that mean something to what it tries.

pub mod front_matter;
pub mod harness;
pub mod http;
pub mod manifest;
pub mod markdown;
pub mod office;
mod pack;

use kravverk::diagnostic::{Diagnostics, json, people};
use kravverk::message;
use kravverk::output::Nowhere;
use kravverk::source::{Sources, builtin};
use kravverk::{Memory, Options, Want};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

/// The root of the project.
pub fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the project").to_path_buf()
}

/// The files of the small catalogue of the tests, on the theme of the program.
static SMALL: LazyLock<Sources> = LazyLock::new(|| {
    let mut files = builtin::files();
    let folder = project().join("tests/site/content");
    let mut folders = vec![folder.clone()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).expect("the small catalogue") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(&folder).expect("below").to_string_lossy().into_owned();
            files.push((format!("content/{name}"), std::fs::read(&path).expect("a file")));
        }
    }
    Sources::new(files)
});

/// The small catalogue with a file of bytes in it.
fn sources(path: &str, bytes: &[u8]) -> Arc<Sources> {
    Arc::new(SMALL.with(BTreeMap::from([(path.to_string(), bytes.to_vec())])))
}

thread_local! {
    /// What was read of the other files, so that an input costs what it changes. A panic forgets it.
    static MEMORY: Cell<Memory> = Cell::default();
}

/// Reads and checks the small catalogue with a file of bytes in it.
fn checked(path: &str, bytes: &[u8]) {
    let sources = sources(path, bytes);
    let mut memory = MEMORY.take();
    let found = kravverk::check_again(&sources, &Options::default(), &mut memory);
    MEMORY.set(memory);
    shown(&found, &sources);
}

/// Builds the small catalogue with a file of bytes in it. What is wrong is said; where nothing is,
/// `look` sees what came of it.
fn with_file(path: &str, bytes: &[u8], want: Want, look: impl Fn(&kravverk::Built)) {
    let sources = sources(path, bytes);
    let options = Options { drafts: true, want, ..Options::default() };
    let mut memory = MEMORY.take();
    match kravverk::build_again(&sources, &options, &mut memory) {
        Ok(built) => look(&built),
        Err(found) => {
            assert!(found.has_errors(), "a refusal has a reason");
            shown(&found, &sources);
        }
    }
    MEMORY.set(memory);
}

/// What is found can be shown.
fn shown(found: &Diagnostics, sources: &Sources) {
    let shown = people::render(found, sources, message::english(), false);
    assert!(!found.has_errors() || shown.contains("error["), "{shown}");
    json::render(found, sources, message::english());
}

/// Makes everything that is published.
fn make_all(built: &kravverk::Built) {
    assert!(built.plan.make_all("", &Nowhere).is_ok(), "what passes the checks can be made");
}

/// Makes what has some words in its address.
fn make_those(built: &kravverk::Built, words: &str) {
    let of = |path: &String| path.contains(words);
    for path in built.plan.addresses().filter(of) {
        let made = built.plan.make(&path).expect("what is listed");
        assert!(made.is_ok(), "what passes the checks can be made: {path}");
    }
}
