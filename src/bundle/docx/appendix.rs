//! What explains the requirements and is not pasted.

use super::item;
use super::prose::{self, Manner};
use super::style;
use super::writer::{Form, Look, Writer};
use super::{APPENDIX, explained, explanation_bookmark, requirement_bookmark};
use crate::bundle::outline::{Item, Outline};
use crate::reading::facts::FollowUpItem;

/// The level of the layers below their requirement, from zero.
const LAYER: usize = 2;

pub fn write(writer: &mut Writer, outline: &Outline) {
    if !outline.items().any(explained) {
        return;
    }
    let words = writer.words;
    let form = Form { starts_page: true, ..Form::of(style::HEADINGS[0]) };
    writer.paragraph(form, |writer| {
        writer.bookmark(APPENDIX, |writer| {
            writer.text(&words.get("bundle-docx-appendix"), Look::PLAIN)
        });
    });
    writer.line(Form::of(style::NORMAL), &words.get("bundle-docx-appendix-about"));
    outline.items().filter(|item| explained(item)).for_each(|item| explanations(writer, item));
}

fn explanations(writer: &mut Writer, item: &Item) {
    let words = writer.words;
    writer.paragraph(Form::of(style::EXPLAINED), |writer| {
        writer.bookmark(&explanation_bookmark(item), |writer| {
            item::heading(writer, item, Look::PLAIN)
        });
    });
    writer.paragraph(Form::kept(style::FACTS), |writer| {
        writer.link_within(&requirement_bookmark(item), |writer| {
            writer.text(&words.get("bundle-docx-requirement"), Look::LINK);
        });
    });
    let mut is_told = false;
    for layer in &item.explanations {
        writer.line(Form::of(style::HEADINGS[LAYER]), &layer.heading);
        let manner = Manner { item, level: LAYER + 1, is_filled_in: false };
        writer.in_language(&item.lang, |writer| prose::write(writer, &layer.text, manner));
        if let (Some(own), "follow-up") = (&item.follow_up, layer.word) {
            follow_up(writer, item, own);
            is_told = true;
        }
    }
    if let (Some(own), false) = (&item.follow_up, is_told) {
        writer.line(Form::of(style::HEADINGS[LAYER]), &words.get("section-follow-up"));
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
