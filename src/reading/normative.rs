//! What binds a supplier in a requirement, and nothing else. Every output that reaches bidders asks
//! here, so that none leaves out what another has.

use super::facts::{AlternativeItem, ExceptionItem, SubstanceItem, ValueItem};
use super::links::Links;
use super::shown::Shown;
use crate::catalogue::section::Section;
use crate::catalogue::text::{InlineKind, Node, Text};
use crate::words::Words;
use serde::Serialize;

/// The normative content of a requirement, in the order in which it is said. `T` is a text in the
/// form of the output.
#[derive(Clone, Debug, Serialize)]
pub struct Normative<T> {
    pub text: Option<T>,
    /// The values that the text leans on without giving them.
    pub values: Vec<ValueItem>,
    /// The substances that the text does not identify by itself.
    pub substances: Vec<SubstanceItem>,
    pub exceptions: Vec<ExceptionItem>,
    /// What holds for the evidence beside the alternatives.
    pub evidence: Option<T>,
    /// The ways to prove it; any one of them is enough.
    pub alternatives: Vec<AlternativeItem>,
}

impl<T> Normative<T> {
    pub fn of(guide: Links, shown: &Shown, render: impl Fn(Section, &Text) -> T) -> Normative<T> {
        // The words of another version bind nobody.
        let body = shown.binding().map_or(&*shown.one.body, |own| &own.body);
        let layer = |section| body.get(&section).map(|layer| render(section, &layer.text));
        let text = body.get(&Section::Normative).map(|layer| said(&layer.text));
        let text = text.unwrap_or_default();
        let fields = &shown.one.fields;
        let words = guide.words();
        let mut values = ValueItem::all(guide, shown);
        // Where one is left out of the text, all are given: a part of a list would mislead.
        if fields.values.iter().all(|own| holds_number(&text, &words.number(&own.number))) {
            values.clear();
        }
        let mut substances = SubstanceItem::all(guide, shown);
        if substances.iter().all(|own| is_identified(&text, own)) {
            substances.clear();
        }
        Normative {
            text: layer(Section::Normative),
            values,
            substances,
            exceptions: ExceptionItem::all(guide, shown),
            evidence: layer(Section::Evidence),
            alternatives: AlternativeItem::all(guide, shown),
        }
    }

    /// What leads up to the alternatives.
    pub fn lead(&self, words: Words) -> Option<String> {
        match self.alternatives.len() {
            0 => None,
            1 => Some(words.get("evidence-one")),
            _ => Some(words.get("evidence-any")),
        }
    }

    /// What belongs to the text beside itself, as plain lines under their headings.
    pub fn lines_beside(&self, words: Words) -> Vec<String> {
        let mut lines = Vec::new();
        let mut part = |id: &str, own: Vec<String>| {
            if !own.is_empty() {
                lines.push(format!("{}:", words.get(id)));
                lines.extend(own.into_iter().map(|line| format!("– {line}")));
            }
        };
        part("values", self.values.iter().map(|own| own.line(words)).collect());
        part("substances", self.substances.iter().map(|own| own.line(words)).collect());
        part("exceptions", self.exceptions.iter().map(|own| own.line(words)).collect());
        lines
    }
}

/// The words of a text in small letters, with what tables and notes say.
fn said(text: &Text) -> String {
    let mut words = String::new();
    text.walk(&mut |node| {
        match node {
            Node::Block(_) => words.push('\n'),
            Node::Inline(inline) => match &inline.kind {
                InlineKind::Text(text) | InlineKind::Code(text) => words.push_str(text),
                _ => words.push(' '),
            },
        };
    });
    words.to_lowercase()
}

/// Whether a number stands in a text by itself, and not as a part of another.
fn holds_number(text: &str, number: &str) -> bool {
    text.match_indices(number).any(|(at, _)| {
        let is_part = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let (before, after) = (&text[..at], &text[at + number.len()..]);
        !is_part(before.chars().next_back()) && !is_part(after.chars().next())
    })
}

/// Whether a text says which substance is meant: by its name and, where it has one, its number.
fn is_identified(text: &str, own: &SubstanceItem) -> bool {
    let name = own.name.to_lowercase();
    let name = name.split(" (").next().unwrap_or_default();
    text.contains(name) && own.cas.as_ref().is_none_or(|cas| text.contains(cas.as_str()))
}
