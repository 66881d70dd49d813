//! What the document says of itself, and its list of contents.

use super::style;
use super::table::{self, Measured, Shape};
use super::writer::{Form, Look, Writer};
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

pub fn write(writer: &mut Writer, outline: &Outline, extent: Extent) {
    let (about, words) = (&outline.about, writer.words);
    writer.line(Form::of(style::FACTS), &about.catalogue);
    let title = title(outline, words, extent);
    writer.paragraph(Form::kept(style::TITLE), |writer| {
        // A title in another language is marked as such.
        let only = outline.items().next().filter(|one| one.lang.is_some());
        match only.and_then(|one| Some((one, title.split_once(&*one.title)?))) {
            Some((one, (before, after))) => {
                writer.text(before, Look::PLAIN);
                writer.in_language(&one.lang, |writer| writer.text(&one.title, Look::PLAIN));
                writer.text(after, Look::PLAIN);
            }
            None => writer.text(&title, Look::PLAIN),
        }
    });
    writer.line(Form::of(style::SUBTITLE), &release(outline, words));
    if let Some(example) = &about.example {
        writer.paragraph(Form::of(style::BOX), |writer| {
            writer.text(&format!("{example}. "), Look::STRONG);
            writer.text(&words.get("example-about"), Look::PLAIN);
        });
    }
    if extent == Extent::Whole {
        about.intro.iter().for_each(|line| writer.line(Form::of(style::NORMAL), line));
    }
    facts(writer, outline);
    filled(writer, &outline.filled);
}

fn facts(writer: &mut Writer, outline: &Outline) {
    let (about, words) = (&outline.about, writer.words);
    let mut line = |id: &str, text: &str, address: Option<&str>| {
        writer.paragraph(Form::of(style::ABOUT), |writer| {
            writer.text(&words.get(id), Look::STRONG);
            writer.run(Look::PLAIN, "<w:tab/>");
            match address {
                Some(address) => writer.link(address, |writer| writer.text(text, Look::LINK)),
                None => writer.text(text, Look::PLAIN),
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
fn filled(writer: &mut Writer, filled: &[FilledIn]) {
    if filled.is_empty() {
        return;
    }
    let words = writer.words;
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
    table::write(writer, &shape, &head, &rows, &mut |writer, cell, look| {
        writer.text(&cell.0, look)
    });
}

/// One line of the contents.
struct Entry<'a> {
    level: usize,
    bookmark: String,
    write: Box<dyn FnOnce(&mut Writer) + 'a>,
}

/// The list of contents, in the form that word processors give it and offer to bring up to date.
/// Its lines lead to their places. The numbers of their pages are left to be counted: only what
/// lays out the pages knows them.
pub fn contents(writer: &mut Writer, outline: &Outline, extent: Extent) {
    let words = writer.words;
    let mut entries = Vec::new();
    for group in &outline.groups {
        entries.push(Entry {
            level: 0,
            bookmark: group_bookmark(group),
            write: Box::new(|writer| {
                writer.text(&format!("{} {}", group.number, group.heading), Look::PLAIN);
            }),
        });
        entries.extend(group.items.iter().map(|one| Entry {
            level: 1,
            bookmark: requirement_bookmark(one),
            write: Box::new(|writer| item::heading(writer, one, Look::PLAIN)),
        }));
    }
    if extent == Extent::Whole && outline.items().any(explained) {
        let heading = words.get("bundle-docx-appendix");
        entries.push(Entry {
            level: 0,
            bookmark: APPENDIX.to_string(),
            write: Box::new(move |writer| writer.text(&heading, Look::PLAIN)),
        });
    }
    let id = writer.id();
    writer.put(&format!(
        "<w:sdt><w:sdtPr><w:id w:val=\"{id}\"/><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"
    ));
    writer.line(Form::of(style::CONTENTS_HEADING), &words.get("bundle-docx-contents"));
    for (at, entry) in entries.into_iter().enumerate() {
        let form = Form { lacks_page: true, ..Form::of(style::CONTENTS[entry.level]) };
        writer.paragraph(form, |writer| {
            if at == 0 {
                writer.run(Look::PLAIN, "<w:fldChar w:fldCharType=\"begin\"/>");
                writer.run(
                    Look::PLAIN,
                    "<w:instrText xml:space=\"preserve\"> TOC \\o \"1-2\" \\h \\z </w:instrText>",
                );
                writer.run(Look::PLAIN, "<w:fldChar w:fldCharType=\"separate\"/>");
            }
            writer.link_within(&entry.bookmark, |writer| {
                (entry.write)(writer);
                writer.run(Look::PLAIN, "<w:tab/>");
                writer.field(&format!("PAGEREF {} \\h", entry.bookmark), Look::PLAIN, "");
            });
        });
    }
    // It is within the field, and goes when the list is brought up to date.
    writer.paragraph(Form::of(style::FACTS), |writer| {
        writer.text(&words.get("bundle-docx-contents-update"), Look::PLAIN);
        writer.run(Look::PLAIN, "<w:fldChar w:fldCharType=\"end\"/>");
    });
    writer.put("</w:sdtContent></w:sdt>");
}
