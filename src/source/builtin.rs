//! The default theme, carried inside the binary.

use include_dir::{Dir, include_dir};

static THEMES: Dir = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// The files of the default theme, as they stand in the catalogue's own `themes/` folder.
pub fn files() -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    collect(&THEMES, &mut found);
    found
}

/// The text of one file, by its path in a catalogue.
pub fn text(path: &str) -> Option<&'static str> {
    THEMES.get_file(path.strip_prefix("themes/")?)?.contents_utf8()
}

/// Whether a file is the built-in one of its path.
pub fn is_own(path: &str, bytes: &[u8]) -> bool {
    let file = path.strip_prefix("themes/").and_then(|path| THEMES.get_file(path));
    file.is_some_and(|file| file.contents() == bytes)
}

fn collect(folder: &Dir, found: &mut Vec<(String, Vec<u8>)>) {
    for file in folder.files() {
        if let Some(path) = file.path().to_str() {
            found.push((format!("themes/{}", path.replace('\\', "/")), file.contents().to_vec()));
        }
    }
    for folder in folder.dirs() {
        collect(folder, found);
    }
}
