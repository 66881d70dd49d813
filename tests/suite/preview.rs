//! The preview follows the files: whatever is done to them, it shows what a clean start would.

use super::support::{Folder, SAR_001, project};
use kravverk::diagnostic::excerpt::Excerpt;
use kravverk::diagnostic::people;
use kravverk::message;
use kravverk::serve::preview::Preview;
use kravverk::serve::shown::{Shown, Site};
use kravverk::source::{Sources, Span};
use std::fs;
use std::path::Path;

/// A row of numbers without pattern, the same in each run.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, most: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }
}

/// What a state says is wrong, as people read it.
fn problems(shown: &Shown) -> String {
    people::render(&shown.problems, &shown.sources, message::english(), false)
}

/// Fails where the preview does not show what one that starts now would.
fn assert_fresh(preview: &Preview, root: &Path, after: &str) {
    let clean = Preview::read(root).expect("the catalogue can be read");
    assert_eq!(problems(preview.shown()), problems(clean.shown()), "after {after}");
    let Some(expected) = &clean.shown().site else { return };
    let actual = preview.shown().site.as_ref().expect("a site");
    let told =
        |site: &Site| people::render(&site.warnings, &site.sources, message::english(), false);
    assert_eq!(told(actual), told(expected), "after {after}");
    let paths: Vec<&str> = expected.paths().collect();
    assert_eq!(paths, actual.paths().collect::<Vec<_>>(), "after {after}");
    // Documents are made of the same as the pages; Word and Excel are tried in tests of their own.
    let is_slow =
        |path: &str| [".docx", ".xlsx", ".pdf", ".zip"].iter().any(|one| path.ends_with(one));
    for path in paths.into_iter().filter(|path| !is_slow(path)) {
        let (expected, actual) = (expected.file(path), actual.file(path));
        let bytes = |file: &Option<std::sync::Arc<Result<_, _>>>| match file.as_deref() {
            Some(Ok(kravverk::serve::shown::File { bytes, .. })) => Some(bytes.clone()),
            _ => None,
        };
        assert!(bytes(&expected).is_some(), "{path} cannot be made after {after}");
        assert!(
            bytes(&expected) == bytes(&actual),
            "{path} is not as in a clean build after {after}"
        );
    }
}

/// What an author may do to the files, one thing at a time. Gives the paths that it happened at.
pub fn edit(folder: &Folder, dice: &mut Dice) -> (String, Vec<String>) {
    let below = "content/requirements/vard/sarvard";
    let texts: Vec<String> = folder
        .files("content")
        .into_iter()
        .map(|(path, _)| format!("content/{path}"))
        .filter(|path| path.ends_with(".md") && !path.contains("/releases/"))
        .collect();
    let some = texts[dice.below(texts.len())].clone();
    let full = folder.path.join(&some);
    let text = folder.read(&some);
    match dice.below(13) {
        0 if folder.path.join(below).join("SAR-003.md").is_file() => {
            let number = 100 + dice.below(800);
            let path = format!("{below}/SAR-{number}.md");
            let new = folder
                .read(&format!("{below}/SAR-003.md"))
                .replace("SAR-003", &format!("SAR-{number}"));
            folder.write(&path, new);
            (format!("adding {path}"), vec![path])
        }
        1 => {
            let to = format!("{below}/{}", full.file_name().expect("a name").to_string_lossy());
            fs::create_dir_all(folder.path.join(below)).expect("a folder");
            fs::rename(&full, folder.path.join(&to)).expect("a move");
            (format!("moving {some}"), vec![some, to])
        }
        2 if text.contains("+++") && some.contains("SAR-") => {
            fs::remove_file(&full).expect("a file to delete");
            (format!("deleting {some}"), vec![some])
        }
        3 => {
            folder.write(&some, text.replacen("title", "titel", 1));
            (format!("breaking {some}"), vec![some])
        }
        4 => {
            let folder_of = full.parent().expect("a folder").to_path_buf();
            let aside = folder_of.with_extension("bort");
            fs::rename(&folder_of, &aside).expect("a move");
            let at = |path: &Path| {
                let path = path.strip_prefix(&folder.path).expect("below the folder");
                path.to_string_lossy().into_owned()
            };
            let paths = vec![at(&folder_of), at(&aside)];
            (format!("moving the folder {}", paths[0]), paths)
        }
        5 => {
            let path = "content/registers/terms.toml".to_string();
            let number = dice.below(1_000);
            let texts = "title = { sv = \"Ord\", en = \"Word\" }\ndefinition = { sv = \"Ett ord.\", en = \"A word.\" }";
            let own = folder.read(&path);
            let more = format!("{own}\n[[term]]\nid = \"ord-{number}\"\n{texts}\n");
            folder.write(&path, more);
            (format!("adding a term to {path}"), vec![path])
        }
        6 => {
            let path = "themes/default/pages/glossary.html".to_string();
            let is_there = folder.path.join(&path).is_file();
            if is_there {
                fs::remove_file(folder.path.join(&path)).expect("a template");
            } else {
                let own = fs::read_to_string(project().join(&path)).expect("the template");
                let mark = format!("<!-- {} --><h1", dice.below(100));
                assert!(own.contains("<h1"), "the template has a heading to change");
                folder.write(&path, own.replacen("<h1", &mark, 1));
            }
            (format!("changing {path}"), vec![path])
        }
        7 => {
            let path = "content/catalogue.toml".to_string();
            let own = format!("description = \"Katalog {}.\"", dice.below(1_000));
            let lines = folder.read(&path);
            let lines = lines.lines().map(|line| match line.starts_with("description") {
                true => own.as_str(),
                false => line,
            });
            folder.write(&path, lines.collect::<Vec<_>>().join("\n") + "\n");
            (format!("changing {path}"), vec![path])
        }
        8 => {
            let sealed = folder.files("content/releases/sealed");
            let (path, bytes) = &sealed[dice.below(sealed.len())];
            let path = format!("content/releases/sealed/{path}");
            folder.write(&path, [bytes.as_slice(), b"x"].concat());
            (format!("touching the sealed {path}"), vec![path])
        }
        9 => {
            folder.write(&some, format!("{text}\nMera text {}.\n", dice.below(1_000)));
            (format!("changing {some}"), vec![some])
        }
        _ => {
            // What the rules have a word to say about; the first two are about each other, whichever text has them.
            let remarks =
                ["XKCDQ", "xkcdq", "minst 5 Qz", "[här](https://krav.example)", "skälig vikt"];
            let remark = remarks[dice.below(remarks.len())];
            let heading = ["## Kravtext\n", "## Requirement\n"];
            let heading = heading.iter().find(|own| text.contains(**own)).unwrap_or(&"\n");
            let mark = format!("{heading}\nProdukten ska ha {remark}.\n");
            folder.write(&some, text.replacen(heading, &mark, 1));
            (format!("writing `{remark}` in {some}"), vec![some])
        }
    }
}

/// Puts the small catalogue back as it was, as a branch that is checked out does.
pub fn mend(folder: &Folder, original: &[(String, Vec<u8>)]) -> (String, Vec<String>) {
    fs::remove_dir_all(folder.path.join("content")).expect("the texts");
    for (path, bytes) in original {
        folder.write(&format!("content/{path}"), bytes);
    }
    fs::remove_dir_all(folder.path.join("themes")).ok();
    let tops = ["content", "themes"].map(str::to_string);
    ("checking out the branch again".to_string(), tops.to_vec())
}

#[test]
fn whatever_is_edited_the_preview_is_that_of_a_clean_start() {
    // KRAV_EDITS=1000 tries as many.
    let edits = std::env::var("KRAV_EDITS").ok().and_then(|text| text.parse().ok()).unwrap_or(40);
    let folder = Folder::released();
    let original = folder.files("content");
    let mut preview = Preview::read(&folder.path).expect("the catalogue can be read");
    let mut dice = Dice(20_261_126);
    let (mut shown, mut broken) = (0, 0);
    for number in 0..edits {
        let is_broken = !preview.shown().problems.is_empty();
        // What is broken is mended before long.
        let (what, paths) = match is_broken && dice.below(4) > 0 {
            true => mend(&folder, &original),
            false => edit(&folder, &mut dice),
        };
        preview.after(&paths).expect("the catalogue can be read");
        assert_fresh(&preview, &folder.path, &format!("edit {number}, {what}"));
        if std::env::var_os("KRAV_EDITS").is_some() {
            println!("{number} {what}: {} problems", preview.shown().problems.len());
        }
        match preview.shown().problems.is_empty() {
            true => shown += 1,
            false => broken += 1,
        }
    }
    assert!(shown > broken && broken > 0, "{shown} edits could be shown, {broken} not");
    println!("{shown} edits were shown, {broken} were mistakes");
}

#[test]
fn an_author_sees_the_text_as_it_is_typed_though_it_must_not_be_published_so() {
    let folder = Folder::released();
    let mut preview = Preview::read(&folder.path).expect("the catalogue can be read");
    folder.edit(SAR_001, "## Motiv\n", "## Motiv\n\nEtt nytt skäl.\n");
    assert_eq!(preview.after(&[SAR_001.to_string()]).expect("a file"), [SAR_001]);
    let shown = preview.shown();
    assert_eq!(problems(shown), "");
    let site = shown.site.as_ref().expect("a site");
    let page = site.file("krav/sar-001/index.html").expect("the page");
    let page = page.as_ref().as_ref().expect("a page that can be made");
    assert!(String::from_utf8_lossy(&page.bytes).contains("Ett nytt skäl."));
    let told = people::render(&site.warnings, &site.sources, message::english(), false);
    assert!(told.contains("error[K124]"), "the author is told: {told}");
    assert_eq!(folder.krav(&["build"]).code, 1, "and it is not built");
}

#[test]
fn a_mistake_leaves_what_was_shown_and_goes_away() {
    let folder = Folder::released();
    let mut preview = Preview::read(&folder.path).expect("the catalogue can be read");
    let good = preview.shown().site.clone().expect("a site");
    folder.edit(SAR_001, "\nlevel", "\nlevl");
    preview.after(&[SAR_001.to_string()]).expect("a file");
    assert!(problems(preview.shown()).contains("help: did you mean `level`?"));
    let kept = preview.shown().site.clone().expect("the site as it was");
    assert!(std::sync::Arc::ptr_eq(&good, &kept));
    folder.edit(SAR_001, "\nlevl", "\nlevel");
    preview.after(&[SAR_001.to_string()]).expect("a file");
    assert_eq!(problems(preview.shown()), "");
    assert!(
        preview.after(&[SAR_001.to_string()]).expect("a file").is_empty(),
        "nothing has changed"
    );
}

#[test]
fn an_excerpt_tells_what_is_meant_in_each_of_its_lines() {
    let text = "före\nåäö här\noch\n\ndär slut\nefter\n";
    let sources = Sources::new([("content/text.md".to_string(), text.as_bytes().to_vec())]);
    let file = sources.find("content/text.md").expect("the file");
    let (start, end) = (text.find("här").expect("a start"), text.find(" slut").expect("an end"));
    let excerpt = Excerpt::of(text, Span { file, start, end });
    assert_eq!(excerpt.first_line, 2);
    let lines: Vec<[&str; 3]> =
        excerpt.split().map(|line| [line.before, line.marked, line.after]).collect();
    assert_eq!(lines, [["åäö ", "här", ""], ["", "och", ""], ["", "", ""], ["", "där", " slut"]]);
}

#[test]
fn what_one_text_says_decides_what_is_told_of_another() {
    let folder = Folder::released();
    let mut preview = Preview::read(&folder.path).expect("the catalogue can be read");
    let told = |preview: &Preview| {
        let site = preview.shown().site.clone().expect("a site");
        people::render(&site.warnings, &site.sources, message::english(), false)
    };
    let other = "content/requirements/vard/sarvard/SAR-003.md";
    folder.edit(SAR_001, "## Kravtext\n", "## Kravtext\n\nProdukten ska ha XKCDQ.\n");
    preview.after(&[SAR_001.to_string()]).expect("a file");
    assert!(told(&preview).contains("`XKCDQ`"), "an abbreviation: {}", told(&preview));
    folder.edit(other, "## Kravtext\n", "## Kravtext\n\nProdukten ska ha en xkcdq.\n");
    preview.after(&[other.to_string()]).expect("a file");
    assert!(!told(&preview).contains("`XKCDQ`"), "a word that is known: {}", told(&preview));
    folder.edit(other, "en xkcdq", "en annan");
    preview.after(&[other.to_string()]).expect("a file");
    assert!(told(&preview).contains("`XKCDQ`"), "and again: {}", told(&preview));
    assert_fresh(&preview, &folder.path, "three edits");
}
