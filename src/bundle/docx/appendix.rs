//! What explains the requirements and is not pasted.

use super::item;
use super::pen::{Form, Look, Pen};
use super::prose::{self, Manner};
use super::style;
use super::{APPENDIX, explained, explanation_bookmark, requirement_bookmark};
use crate::bundle::outline::{Item, Outline};
use crate::reading::facts::FollowUpItem;

/// The level of the layers below their requirement, from zero.
const LAYER: usize = 2;

pub fn write(pen: &mut Pen, outline: &Outline) {
    if !outline.items().any(explained) {
        return;
    }
    let words = pen.words;
    let form = Form { starts_page: true, ..Form::of(style::HEADINGS[0]) };
    pen.paragraph(form, |pen| {
        pen.bookmark(APPENDIX, |pen| pen.text(&words.get("bundle-docx-appendix"), Look::PLAIN));
    });
    pen.line(Form::of(style::NORMAL), &words.get("bundle-docx-appendix-about"));
    outline.items().filter(|item| explained(item)).for_each(|item| explanations(pen, item));
}

fn explanations(pen: &mut Pen, item: &Item) {
    let words = pen.words;
    pen.paragraph(Form::of(style::EXPLAINED), |pen| {
        pen.bookmark(&explanation_bookmark(item), |pen| item::heading(pen, item, Look::PLAIN));
    });
    pen.paragraph(Form::kept(style::FACTS), |pen| {
        pen.link_within(&requirement_bookmark(item), |pen| {
            pen.text(&words.get("bundle-docx-requirement"), Look::LINK);
        });
    });
    let mut is_told = false;
    for layer in &item.explanations {
        pen.line(Form::of(style::HEADINGS[LAYER]), &layer.heading);
        let manner = Manner { item, level: LAYER + 1, is_filled_in: false };
        pen.in_language(&item.lang, |pen| prose::write(pen, &layer.text, manner));
        if let (Some(own), "follow-up") = (&item.follow_up, layer.word) {
            follow_up(pen, item, own);
            is_told = true;
        }
    }
    if let (Some(own), false) = (&item.follow_up, is_told) {
        pen.line(Form::of(style::HEADINGS[LAYER]), &words.get("section-follow-up"));
        follow_up(pen, item, own);
    }
}

fn follow_up(pen: &mut Pen, item: &Item, own: &FollowUpItem) {
    let words = pen.words;
    for (id, text) in [
        ("follow-up-method", Some(&own.method)),
        ("follow-up-when", Some(&own.when)),
        ("follow-up-consequence", own.consequence.as_ref()),
    ] {
        let Some(text) = text.filter(|text| !text.is_empty()) else { continue };
        pen.paragraph(Form::of(style::NORMAL), |pen| {
            pen.text(&format!("{}: ", words.get(id)), Look::STRONG);
            pen.in_language(&item.lang, |pen| pen.text(text, Look::PLAIN));
        });
    }
    for (id, lines) in [
        ("follow-up-checkpoints", &own.checkpoints),
        ("follow-up-documents", &own.documentation_examples),
    ] {
        if lines.is_empty() {
            continue;
        }
        pen.paragraph(Form::kept(style::NORMAL), |pen| pen.text(&words.get(id), Look::STRONG));
        pen.in_language(&item.lang, |pen| {
            lines.iter().for_each(|line| pen.line(Form::of(style::LIST_BULLET), line));
        });
    }
}
