//! The files of the search index. What a query finds in them is asked by `tests/search/`, in Node.

use super::support::{Folder, files_below};

#[test]
fn the_index_is_published_in_small_files_and_repeats() {
    let folder = Folder::with_small_catalogue();
    let build = |name: &str| {
        let ran = folder.krav(&["build", "--output", name, "--quiet"]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        let mut files = files_below(&folder.path.join(name).join("sok/index"));
        // Leads whoever shortens the address of a file on to the search.
        files.retain(|(name, _)| name != "index.html");
        files
    };
    let (one, other) = (build("one"), build("other"));
    assert!(one == other, "the same bytes");
    let names: Vec<&str> = one.iter().map(|(name, _)| name.as_str()).collect();
    assert!(names.contains(&"sv.js") && names.contains(&"en.js"), "{names:?}");
    for (name, bytes) in &one {
        let text = String::from_utf8_lossy(bytes);
        assert!(name.ends_with(".js"), "{name}");
        let stem = name.trim_end_matches(".js");
        assert!(
            name.starts_with("engine.") || text.starts_with(&format!("searchShard(\"{stem}\"")),
            "{name} hands its data over"
        );
    }
}

#[test]
fn letters_without_end_are_no_word_to_look_into() {
    let folder = Folder::with_small_catalogue();
    let long = "a".repeat(50_000);
    folder.edit("content/pages/om.md", "Läs [paketet]", &format!("{long} {long}s. Läs [paketet]"));
    let ran = folder.krav(&["build", "--output", "site", "--quiet"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let files = files_below(&folder.path.join("site/sok/index"));
    assert!(files.iter().any(|(_, bytes)| String::from_utf8_lossy(bytes).contains(&long)));
}
