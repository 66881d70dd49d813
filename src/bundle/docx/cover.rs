//! What a document says of itself, and its list of contents, with holes for what differs.

use super::boilerplate::GROUP_BOOKMARK;
use super::piece::Piece;
use super::table;
use super::writer::{Form, Look, Writer};
use super::xml::hole;
use super::{BOOKMARK, control, style};
use crate::catalogue::vocabulary::RequirementType;
use crate::markup;
use crate::words::Words;

/// The places that the buyer fills in on the cover of the annex.
const PLACES: [&str; 4] = ["authority", "number", "procurement", "date"];

pub fn places(writer: &mut Writer) {
    for place in PLACES {
        let label = writer.words.get(&format!("bundle-docx-{place}"));
        writer.paragraph(Form::of(style::ABOUT), |writer| {
            writer.text(&label, Look::STRONG);
            writer.run(Look::PLAIN, "<w:tab/>");
            control::on_cover(writer, place, &label);
        });
    }
}

/// That these are not adopted requirements.
pub fn example(writer: &mut Writer) {
    let [example, about] = ["example-banner", "example-about"].map(|id| writer.words.get(id));
    writer.paragraph(Form::of(style::BOX), |writer| {
        writer.text(&format!("{example}. "), Look::STRONG);
        writer.text(&about, Look::PLAIN);
    });
}

/// That something is not in force.
pub fn stamp(writer: &mut Writer, label: &str, text: &str) {
    let label = format!("{} ", writer.words.get(label));
    writer.paragraph(Form::kept(style::STAMP), |writer| {
        writer.text(&label, Look::STRONG);
        writer.text(text, Look::PLAIN);
    });
}

/// Where the texts come from, at the end.
pub fn about(writer: &mut Writer) {
    let words = writer.words;
    writer.line(Form::kept(style::CONTENTS_HEADING), &words.get("bundle-docx-about"));
    for (id, name, address) in [
        ("bundle-docx-catalogue", "catalogue", None),
        ("release", "release-line", None),
        ("bundle-docx-publisher", "publisher", None),
        ("bundle-docx-count", "count", None),
        ("licence", "licence", Some("&licence-to;")),
        ("permanent", "address", Some("&address-to;")),
        ("verify-title", "verify", Some("&verify-to;")),
        ("bundle-docx-checksum", "checksum", None),
    ] {
        writer.paragraph(Form::kept(style::ABOUT), |writer| {
            writer.text(&words.get(id), Look::STRONG);
            writer.run(Look::PLAIN, "<w:tab/>");
            match address {
                Some(to) => writer.link(to, |writer| writer.text(&hole(name), Look::LINK)),
                None => writer.text(&hole(name), Look::PLAIN),
            }
        });
    }
}

/// What the buyer has filled in: the table before its rows, a row, what follows.
pub fn filled(words: Words) -> [Piece; 3] {
    let head = ["placeholder-key", "bundle-docx-filled", "bundle-docx-filled-in"];
    let row = ["key", "value", "list"];
    table::with_holes(words, "bundle-docx-filled-list", &head, &row, &[2268, 4536, 2268], None)
}

/// The list of contents, in the form that word processors give it and offer to bring up to date.
/// Its lines lead to their places. It gives no pages: only what lays them out knows them.
pub fn contents(add: &mut impl FnMut(&str, &dyn Fn(&mut Writer))) {
    add("contents", &|writer| {
        let id = writer.id();
        writer.put(markup!("<w:sdt><w:sdtPr><w:id w:val=\"{}\"/><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>", id));
        let heading = writer.words.get("bundle-docx-contents");
        writer.line(Form::of(style::CONTENTS_HEADING), &heading);
    });
    // `&begin;` and `&end;` are the field around all lines, `&heading;` is markup.
    let line = |writer: &mut Writer, level: usize, bookmark: &'static str, heading: &str| {
        writer.paragraph(Form::of(style::CONTENTS[level]), |writer| {
            writer.put("&begin;");
            writer.link_within(bookmark, |writer| {
                writer.text(&format!("{} {heading}", hole("number")), Look::PLAIN);
                writer.put("&heading;");
            });
            writer.put("&end;");
        });
    };
    for own in RequirementType::ALL {
        let name = format!("contents-{}", own.word());
        let heading = format!("bundle-type-{}", own.word());
        add(&name, &|writer| line(writer, 0, GROUP_BOOKMARK, &writer.words.get(&heading)));
    }
    add("contents-item", &|writer| line(writer, 1, BOOKMARK, ""));
    add("contents-end", &|writer| writer.put("</w:sdtContent></w:sdt>"));
}
