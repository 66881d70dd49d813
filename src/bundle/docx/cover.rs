//! What a document says of itself, and its list of contents.

use super::table::{self, Measured, Shape};
use super::writer::{Form, Look, Writer};
use super::{Reader, control, group_bookmark, item, requirement_bookmark, style};
use crate::bundle::outline::{FilledIn, Outline};
use crate::strings::Argument;
use crate::words::Words;

/// What the document is called.
pub fn name(outline: &Outline, words: Words, reader: Reader) -> String {
    let id = match reader {
        Reader::Bidder => "bundle-title-docx",
        Reader::Buyer => "bundle-title-docx-buyer",
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

/// The places that the buyer fills in on the cover of the annex.
const PLACES: [&str; 4] = ["authority", "number", "procurement", "date"];

pub fn annex(writer: &mut Writer, outline: &Outline) {
    title(writer, outline, "bundle-title-docx");
    for place in PLACES {
        let label = writer.words.get(&format!("bundle-docx-{place}"));
        writer.paragraph(Form::of(style::ABOUT), |writer| {
            writer.text(&label, Look::STRONG);
            writer.run(Look::PLAIN, "<w:tab/>");
            control::on_cover(writer, place, &label);
        });
    }
    warning(writer, outline);
}

pub fn title(writer: &mut Writer, outline: &Outline, id: &str) {
    let words = writer.words;
    let selection = Argument::Text(outline.about.selection.clone());
    let title = words.format(id, &[("selection", selection)]);
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
}

/// What a reader must know before all else: that it is an example, that a text is not in force.
pub fn warning(writer: &mut Writer, outline: &Outline) {
    let words = writer.words;
    if let Some(example) = &outline.about.example {
        writer.paragraph(Form::of(style::BOX), |writer| {
            writer.text(&format!("{example}. "), Look::STRONG);
            writer.text(&words.get("example-about"), Look::PLAIN);
        });
    }
    let old: Vec<&str> = outline.old().map(|(item, _)| item.cite.as_str()).collect();
    // A single requirement says it below its heading.
    if !old.is_empty() && outline.items().count() > 1 {
        let list = Argument::Text(old.join(", "));
        let text = words.format("old-in-document", &[("list", list)]);
        writer.put(&stamp(words, "old-label-document", &text));
    }
}

/// That something is not in force.
pub fn stamp(words: Words, label: &str, text: &str) -> String {
    let mut writer = Writer::new(words);
    writer.paragraph(Form::kept(style::STAMP), |writer| {
        writer.text(&format!("{} ", words.get(label)), Look::STRONG);
        writer.text(text, Look::PLAIN);
    });
    writer.finish().text
}

/// Where the texts come from, at the end.
pub fn about(writer: &mut Writer, outline: &Outline) {
    let (about, words) = (&outline.about, writer.words);
    writer.line(Form::kept(style::CONTENTS_HEADING), &words.get("bundle-docx-about"));
    let mut line = |id: &str, text: &str, address: Option<&str>| {
        writer.paragraph(Form::kept(style::ABOUT), |writer| {
            writer.text(&words.get(id), Look::STRONG);
            writer.run(Look::PLAIN, "<w:tab/>");
            match address {
                Some(address) => writer.link(address, |writer| writer.text(text, Look::LINK)),
                None => writer.text(text, Look::PLAIN),
            }
        });
    };
    line("bundle-docx-catalogue", &about.catalogue, None);
    let mut release = release(outline, words);
    if let Some(unchanged) = &about.unchanged_in {
        release = format!("{release}. {unchanged}");
    }
    line("release", &release, None);
    line("bundle-docx-publisher", &about.publisher, None);
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
pub fn filled(writer: &mut Writer, filled: &[FilledIn]) {
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

/// The list of contents, in the form that word processors give it and offer to bring up to date.
/// Its lines lead to their places. It gives no pages: only what lays them out knows them.
pub fn contents(writer: &mut Writer, outline: &Outline) {
    let id = writer.id();
    writer.put(&format!(
        "<w:sdt><w:sdtPr><w:id w:val=\"{id}\"/><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"
    ));
    writer.line(Form::of(style::CONTENTS_HEADING), &writer.words.get("bundle-docx-contents"));
    let mut is_first = true;
    let count = outline.groups.len() + outline.items().count();
    let mut left = count;
    let mut entry = |writer: &mut Writer,
                     level: usize,
                     bookmark: &str,
                     write: &dyn Fn(&mut Writer)| {
        left -= 1;
        writer.paragraph(Form::of(style::CONTENTS[level]), |writer| {
            if std::mem::take(&mut is_first) {
                writer.run(Look::PLAIN, "<w:fldChar w:fldCharType=\"begin\"/>");
                writer.run(
                    Look::PLAIN,
                    "<w:instrText xml:space=\"preserve\"> TOC \\o \"1-2\" \\n \\h \\z </w:instrText>",
                );
                writer.run(Look::PLAIN, "<w:fldChar w:fldCharType=\"separate\"/>");
            }
            writer.link_within(bookmark, write);
            if left == 0 {
                writer.run(Look::PLAIN, "<w:fldChar w:fldCharType=\"end\"/>");
            }
        });
    };
    for group in &outline.groups {
        entry(writer, 0, &group_bookmark(group), &|writer| {
            writer.text(&format!("{} {}", group.number, group.heading), Look::PLAIN);
        });
        for one in &group.items {
            entry(writer, 1, &requirement_bookmark(one), &|writer| {
                writer.text(&format!("{} ", one.number), Look::PLAIN);
                item::heading(writer, one);
            });
        }
    }
    writer.put("</w:sdtContent></w:sdt>");
}
