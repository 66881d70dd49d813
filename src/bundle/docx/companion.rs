//! What stays with the buyer: how the documents are used, what is to be filled in and decided, why the
//! requirements are made and how they are followed up.

use super::piece::Piece;
use super::prose::{self, Manner};
use super::table;
use super::writer::{Form, Look, Writer};
use super::{control, item, style};
use crate::bundle::outline::{Item, Placeholder};
use crate::reading::facts::{FollowUpItem, UpstreamItem, ended};
use crate::words::Words;

/// The level of the parts of a requirement, from zero.
const PART: usize = 2;

/// What the document is for and which files belong to it.
pub fn guide(writer: &mut Writer) {
    for id in ["keep", "annex", "answers"] {
        writer.line(Form::of(style::NORMAL), &writer.words.get(&format!("bundle-buyer-{id}")));
    }
}

/// One requirement as it is explained.
pub fn piece(item: &Item, words: Words) -> Piece {
    let mut writer = Writer::new(words);
    item::opening(&mut writer, item);
    facts(&mut writer, item);
    // Why it is in the selection is known where it is put.
    writer.put("&note;");
    fill_in(&mut writer, item);
    explanations(&mut writer, item);
    answer(&mut writer, item);
    item::values(&mut writer, item, &item.values);
    if let Some(own) = &item.upstream {
        upstream(&mut writer, item, own);
    }
    writer.finish()
}

/// What a buyer chooses by.
fn facts(writer: &mut Writer, item: &Item) {
    let scope = format!("{} {}", writer.words.get("scope"), lowered(&item.scope.title));
    let mut facts = vec![item.level.title.clone(), scope];
    if !item.category.is_empty() {
        facts.push(item.category.clone());
    }
    writer.line(Form::kept(style::FACTS), &facts.join(" · "));
}

/// Words that stand within a sentence.
fn lowered(title: &str) -> String {
    let mut letters = title.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().collect::<String>() + letters.as_str()
    })
}

/// Why a requirement is in the selection, or how it is used there.
pub fn note(writer: &mut Writer, note: &str) {
    let label = format!("{} ", writer.words.get("bundle-buyer-note"));
    writer.paragraph(Form::of(style::BOX), |writer| {
        writer.text(&label, Look::STRONG);
        writer.text(note, Look::PLAIN);
    });
}

/// What the buyer decides: the question behind each place to fill in.
fn fill_in(writer: &mut Writer, item: &Item) {
    if item.placeholders.is_empty() {
        return;
    }
    item::part(writer, "bundle-buyer-fill-in");
    for one in &item.placeholders {
        writer.paragraph(Form::of(style::LIST_BULLET), |writer| question(writer, item, one));
    }
}

fn question(writer: &mut Writer, item: &Item, one: &Placeholder) {
    let words = writer.words;
    writer.text(&format!("[{}]", one.key), Look { style: Some(style::PLACEHOLDER), ..Look::PLAIN });
    writer.text(" ", Look::PLAIN);
    writer.in_language(&item.lang, |writer| writer.text(&one.question, Look::PLAIN));
    let empty = writer.apart(|writer| {
        for (label, text) in
            [("placeholder-example", &one.example), ("placeholder-default", &one.default)]
        {
            let Some(text) = text else { continue };
            writer.text(&format!(" {}: ", words.get(label)), Look::PLAIN);
            writer.in_language(&item.lang, |writer| writer.text(&ended(text), Look::PLAIN));
        }
    });
    let full = writer.apart(|writer| {
        let label = format!(" {}: ", words.get("bundle-docx-filled"));
        writer.text(&label, Look::PLAIN);
        writer.run(Look::PLAIN, control::VALUE);
    });
    writer.field_to_fill(&one.key, empty, full);
}

/// Why it is made, how it is used and followed up.
fn explanations(writer: &mut Writer, item: &Item) {
    let words = writer.words;
    let mut is_told = false;
    for layer in &item.explanations {
        writer.line(Form::of(style::HEADINGS[PART]), &layer.heading);
        let manner = Manner { item, level: PART + 1, is_filled_in: false };
        writer.in_language(&item.lang, |writer| prose::write(writer, &layer.text, manner));
        if let (Some(own), "follow-up") = (&item.follow_up, layer.word) {
            follow_up(writer, item, own);
            is_told = true;
        }
    }
    if let (Some(own), false) = (&item.follow_up, is_told) {
        writer.line(Form::of(style::HEADINGS[PART]), &words.get("section-follow-up"));
        follow_up(writer, item, own);
    }
}

fn follow_up(writer: &mut Writer, item: &Item, own: &FollowUpItem) {
    let words = writer.words;
    for (id, text) in [
        ("follow-up-method", Some(&own.method)),
        ("follow-up-when", Some(&own.when)),
        ("follow-up-consequence", own.consequence.as_ref()),
    ] {
        let Some(text) = text.filter(|text| !text.is_empty()) else { continue };
        writer.paragraph(Form::of(style::NORMAL), |writer| {
            writer.text(&format!("{}: ", words.get(id)), Look::STRONG);
            writer.in_language(&item.lang, |writer| writer.text(text, Look::PLAIN));
        });
    }
    for (id, lines) in [
        ("follow-up-checkpoints", &own.checkpoints),
        ("follow-up-documents", &own.documentation_examples),
    ] {
        if lines.is_empty() {
            continue;
        }
        writer.paragraph(Form::kept(style::NORMAL), |writer| {
            writer.text(&words.get(id), Look::STRONG)
        });
        writer.in_language(&item.lang, |writer| {
            lines.iter().for_each(|line| writer.line(Form::of(style::LIST_BULLET), line));
        });
    }
}

/// The requirement of another body that it comes from, and how it differs.
fn upstream(writer: &mut Writer, item: &Item, own: &UpstreamItem) {
    item::part(writer, "upstream");
    writer.paragraph(Form::of(style::NORMAL), |writer| {
        let source = format!("{} {}, {}. ", own.relation.title, own.source, own.id);
        writer.text(&source, Look::PLAIN);
        if let Some(deviation) = &own.deviation {
            writer.in_language(&item.lang, |writer| writer.text(&ended(deviation), Look::PLAIN));
        }
    });
}

/// What the supplier answers, how and when, in short.
fn answer(writer: &mut Writer, item: &Item) {
    let (words, asked) = (writer.words, &item.answer);
    writer.paragraph(Form::of(style::NORMAL), |writer| {
        writer.text(&format!("{}: ", words.get("answer")), Look::STRONG);
        writer.in_language(&item.lang, |writer| writer.text(&asked.question, Look::PLAIN));
        let unit = asked.unit.as_ref().map(|unit| format!(" ({unit})")).unwrap_or_default();
        writer.text(&format!(" {}{unit}", asked.kind.title), Look::PLAIN);
        if !asked.choices.is_empty() {
            writer.text(": ", Look::PLAIN);
            let choices = asked.choices.join(" / ");
            writer.in_language(&item.lang, |writer| writer.text(&choices, Look::PLAIN));
        }
        let mut more = vec![format!("{} {}", words.get("answer-when"), lowered(&asked.when.title))];
        for (is_so, id) in [
            (asked.is_mandatory, "answer-mandatory"),
            (asked.is_weightable, "answer-weightable"),
            (item.per_article, "per-article"),
        ] {
            if is_so {
                more.push(words.get(id));
            }
        }
        writer.text(&format!(". {}.", more.join(". ")), Look::PLAIN);
    });
}

/// What to fill in in the notice, for all of the selection: what stands before its rows, a row, what
/// follows.
pub fn notice(words: Words) -> [Piece; 3] {
    let lead = |writer: &mut Writer| {
        writer.line(Form::kept(style::CONTENTS_HEADING), &words.get("notice"));
        writer.line(Form::of(style::NORMAL), &words.get("notice-about"));
    };
    let head = ["notice-field", "notice-fill-in"];
    table::with_holes(words, "notice", &head, &["field", "fill-in"], &[3402, 5670], Some(&lead))
}

/// The checksum of each text, to verify it by: the table before its rows, a row, what follows.
pub fn checksums(words: Words) -> [Piece; 3] {
    let head = ["bundle-xlsx-column-requirement", "bundle-docx-checksum"];
    let row = ["cite", "checksum"];
    table::with_holes(words, "bundle-buyer-checksums", &head, &row, &[2835, 6237], None)
}
