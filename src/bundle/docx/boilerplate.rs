//! What stands around the requirements, for all documents of a language: pieces and parts with holes for
//! what the document says of itself. It is made from the words of the interface alone, and published
//! for the script that puts a selection together.

use super::piece::Piece;
use super::writer::{Form, Look, Writer};
use super::xml::hole;
use super::{companion, cover, package, style};
use crate::catalogue::vocabulary::RequirementType;
use crate::markup;
use crate::phrasebook::Argument;
use crate::words::Words;
use crate::xml::markup::Markup;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Serialize)]
pub struct Boilerplate {
    /// The parts of the file in their order, by name, with entities for what is put into them.
    pub parts: Vec<(&'static str, Markup)>,
    /// What is repeated in a part, as one number of a list.
    pub lines: BTreeMap<&'static str, Markup>,
    /// What is put between the requirements.
    pub pieces: BTreeMap<String, Piece>,
    /// The names of the two documents, and what is said in their heads; with marks as `xml::hole` writes them.
    pub words: BTreeMap<&'static str, String>,
}

/// The strings that only what is selected can fill in.
const WORDS: [(&str, &str, &[&str]); 11] = [
    ("annex", "bundle-title-docx", &["selection"]),
    ("companion", "bundle-title-docx-buyer", &["selection"]),
    ("release", "bundle-release", &["name", "date"]),
    ("draft", "bundle-draft", &[]),
    ("chosen", "bundle-chosen", &[]),
    ("example", "example-banner", &[]),
    ("old", "old-head", &[]),
    ("old-some", "old-head-some", &[]),
    ("old-list", "old-in-document", &["list"]),
    ("notice-of", "notice-of", &[]),
    ("notice-choose", "notice-choose", &[]),
];

impl Boilerplate {
    pub fn of(words: Words) -> Boilerplate {
        let language = words.language.to_string();
        let told = WORDS.map(|(name, id, arguments)| {
            let arguments: Vec<(&str, Argument)> =
                arguments.iter().map(|own| (*own, Argument::Text(hole(own)))).collect();
            (name, words.format(id, &arguments))
        });
        Boilerplate {
            parts: package::parts(words, &language),
            lines: package::lines().into_iter().chain(contents_field()).collect(),
            pieces: pieces(words),
            words: BTreeMap::from(told),
        }
    }
}

fn pieces(words: Words) -> BTreeMap<String, Piece> {
    let mut pieces = BTreeMap::new();
    let mut add = |name: &str, write: &dyn Fn(&mut Writer)| {
        let mut writer = Writer::new(words);
        write(&mut writer);
        pieces.insert(name.to_string(), writer.finish());
    };
    add("title", &|writer| {
        writer.paragraph(Form::kept(style::TITLE), |writer| writer.put("&title;"));
    });
    add("places", &cover::places);
    add("example", &cover::example);
    add("old", &|writer| cover::stamp(writer, "old-label", &hole("text")));
    add("old-list", &|writer| cover::stamp(writer, "old-label-document", &hole("text")));
    add("guide", &companion::guide);
    add("line", &|writer| writer.line(Form::of(style::NORMAL), &hole("text")));
    add("note", &|writer| companion::note(writer, &hole("text")));
    cover::contents(&mut add);
    for own in RequirementType::ALL {
        add(&format!("group-{}", own.word()), &|writer| group(writer, own.word()));
    }
    add("about", &cover::about);
    for (name, table) in [
        ("filled", cover::filled(words)),
        ("notice", companion::notice(words)),
        ("checksums", companion::checksums(words)),
    ] {
        for (part, piece) in ["", "-row", "-end"].into_iter().zip(table) {
            pieces.insert(format!("{name}{part}"), piece);
        }
    }
    pieces
}

/// The heading of the requirements of a type. `&page;` is where the first one breaks the page.
fn group(writer: &mut Writer, word: &str) {
    let form = Form { starts_page: true, ..Form::of(style::HEADINGS[0]) };
    let heading = writer.words.get(&format!("bundle-type-{word}"));
    let made = writer.apart(|writer| {
        writer.paragraph(form, |writer| {
            writer.bookmark(GROUP_BOOKMARK, |writer| writer.text(&heading, Look::PLAIN));
        });
    });
    writer.put(made.with(super::writer::PAGE_BREAK, &Markup::from("&page;")));
    let about = writer.words.get(&format!("bundle-type-{word}-about"));
    writer.line(Form::kept(style::FACTS), &about);
}

/// The bookmark of a group, by its number.
pub const GROUP_BOOKMARK: &str = "del_&place;";

/// What stands around the lines of the contents, so that word processors offer to update them.
fn contents_field() -> [(&'static str, Markup); 4] {
    let run = |inner: &'static str| markup!("<w:r>{}</w:r>", inner);
    [
        (
            "contents-begin",
            [
                run("<w:fldChar w:fldCharType=\"begin\"/>"),
                run("<w:instrText xml:space=\"preserve\"> TOC \\o \"1-2\" \\n \\h \\z </w:instrText>"),
                run("<w:fldChar w:fldCharType=\"separate\"/>"),
            ]
            .into_iter()
            .collect(),
        ),
        ("contents-end", run("<w:fldChar w:fldCharType=\"end\"/>")),
        ("page", super::writer::PAGE_BREAK.into()),
        ("kept", super::table::KEPT.into()),
    ]
}
