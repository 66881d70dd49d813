//! What the document says of itself, and its list of contents.

use super::pen::{Form, Look, Pen};
use super::style;
use super::table::{self, Measured, Shape};
use super::{APPENDIX, Extent, explained, group_bookmark, item, requirement_bookmark};
use crate::bundle::outline::{FilledIn, Outline};
use crate::strings::Argument;
use crate::words::Words;

/// What the document is called.
pub fn title(outline: &Outline, words: Words, extent: Extent) -> String {
    let id = match extent {
        Extent::Whole => "bundle-title-docx",
        Extent::Normative => "bundle-title-text",
    };
    words.format(id, &[("selection", Argument::Text(outline.about.selection.clone()))])
}

/// The release and its day, or that there is none.
pub fn release(outline: &Outline, words: Words) -> String {
    let about = &outline.about;
    match (&about.release, &about.date) {
        (Some(release), Some(date)) => words.format(
            "bundle-release",
            &[("name", Argument::Text(release.clone())), ("date", Argument::Text(date.clone()))],
        ),
        _ => words.get("bundle-draft"),
    }
}

pub fn write(pen: &mut Pen, outline: &Outline, extent: Extent) {
    let (about, words) = (&outline.about, pen.words);
    pen.line(Form::of(style::FACTS), &about.catalogue);
    let title = title(outline, words, extent);
    pen.paragraph(Form::kept(style::TITLE), |pen| {
        // A title in another language is marked as such.
        let only = outline.items().next().filter(|one| one.lang.is_some());
        match only.and_then(|one| Some((one, title.split_once(&*one.title)?))) {
            Some((one, (before, after))) => {
                pen.text(before, Look::PLAIN);
                pen.in_language(&one.lang, |pen| pen.text(&one.title, Look::PLAIN));
                pen.text(after, Look::PLAIN);
            }
            None => pen.text(&title, Look::PLAIN),
        }
    });
    pen.line(Form::of(style::SUBTITLE), &release(outline, words));
    if let Some(example) = &about.example {
        pen.paragraph(Form::of(style::BOX), |pen| {
            pen.text(&format!("{example}. "), Look::STRONG);
            pen.text(&words.get("example-about"), Look::PLAIN);
        });
    }
    if extent == Extent::Whole {
        about.intro.iter().for_each(|line| pen.line(Form::of(style::NORMAL), line));
    }
    facts(pen, outline);
    filled(pen, &outline.filled);
}

fn facts(pen: &mut Pen, outline: &Outline) {
    let (about, words) = (&outline.about, pen.words);
    let mut line = |id: &str, text: &str, address: Option<&str>| {
        pen.paragraph(Form::of(style::ABOUT), |pen| {
            pen.text(&words.get(id), Look::STRONG);
            pen.run(Look::PLAIN, "<w:tab/>");
            match address {
                Some(address) => pen.link(address, |pen| pen.text(text, Look::LINK)),
                None => pen.text(text, Look::PLAIN),
            }
        });
    };
    line("bundle-docx-publisher", &about.publisher, None);
    if let Some(owner) = &about.owner {
        line("owner", owner, None);
    }
    line("bundle-docx-count", &outline.items().count().to_string(), None);
    line("licence", &about.licence.title, Some(&about.licence.address));
    line("permanent", &about.address, Some(&about.address));
    line("bundle-docx-checksum", &about.checksum, None);
}

struct Cell(String);

impl Measured for Cell {
    fn plain(&self) -> String {
        self.0.clone()
    }
}

/// What the buyer has filled in.
fn filled(pen: &mut Pen, filled: &[FilledIn]) {
    if filled.is_empty() {
        return;
    }
    let words = pen.words;
    let shape = Shape {
        caption: &words.get("bundle-docx-filled-list"),
        is_captioned: true,
        aligns: &[],
        has_row_heads: true,
        indent: 0,
    };
    let head = ["placeholder-key", "bundle-docx-filled", "bundle-docx-filled-in"]
        .map(|id| Cell(words.get(id)));
    let rows: Vec<Vec<Cell>> = filled
        .iter()
        .map(|one| vec![Cell(one.key.clone()), Cell(one.value.clone()), Cell(one.ids.join(", "))])
        .collect();
    table::write(pen, &shape, &head, &rows, &mut |pen, cell, look| pen.text(&cell.0, look));
}

/// One line of the contents.
struct Entry<'a> {
    level: usize,
    bookmark: String,
    write: Box<dyn FnOnce(&mut Pen) + 'a>,
}

/// The list of contents, in the form that word processors give it and offer to bring up to date.
/// Its lines lead to their places. The numbers of their pages are left to be counted: only what
/// lays out the pages knows them.
pub fn contents(pen: &mut Pen, outline: &Outline, extent: Extent) {
    let words = pen.words;
    let mut entries = Vec::new();
    for group in &outline.groups {
        entries.push(Entry {
            level: 0,
            bookmark: group_bookmark(group),
            write: Box::new(|pen| {
                pen.text(&format!("{} {}", group.number, group.heading), Look::PLAIN);
            }),
        });
        entries.extend(group.items.iter().map(|one| Entry {
            level: 1,
            bookmark: requirement_bookmark(one),
            write: Box::new(|pen| item::heading(pen, one, Look::PLAIN)),
        }));
    }
    if extent == Extent::Whole && outline.items().any(explained) {
        let heading = words.get("bundle-docx-appendix");
        entries.push(Entry {
            level: 0,
            bookmark: APPENDIX.to_string(),
            write: Box::new(move |pen| pen.text(&heading, Look::PLAIN)),
        });
    }
    let id = pen.id();
    pen.put(&format!(
        "<w:sdt><w:sdtPr><w:id w:val=\"{id}\"/><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"
    ));
    pen.line(Form::of(style::CONTENTS_HEADING), &words.get("bundle-docx-contents"));
    for (at, entry) in entries.into_iter().enumerate() {
        let form = Form { lacks_page: true, ..Form::of(style::CONTENTS[entry.level]) };
        pen.paragraph(form, |pen| {
            if at == 0 {
                pen.run(Look::PLAIN, "<w:fldChar w:fldCharType=\"begin\"/>");
                pen.run(
                    Look::PLAIN,
                    "<w:instrText xml:space=\"preserve\"> TOC \\o \"1-2\" \\h \\z </w:instrText>",
                );
                pen.run(Look::PLAIN, "<w:fldChar w:fldCharType=\"separate\"/>");
            }
            pen.link_within(&entry.bookmark, |pen| {
                (entry.write)(pen);
                pen.run(Look::PLAIN, "<w:tab/>");
                pen.field(&format!("PAGEREF {} \\h", entry.bookmark), Look::PLAIN, "");
            });
        });
    }
    // It is within the field, and goes when the list is brought up to date.
    pen.paragraph(Form::of(style::FACTS), |pen| {
        pen.text(&words.get("bundle-docx-contents-update"), Look::PLAIN);
        pen.run(Look::PLAIN, "<w:fldChar w:fldCharType=\"end\"/>");
    });
    pen.put("</w:sdtContent></w:sdt>");
}
