//! What surrounds the requirements in the form: its sheets, and what the first of them tells.

use super::question::Class;
use super::{evidence, list, matrix, progress, proof, supplier};
use crate::bundle::book::entity::Words;
use crate::bundle::book::frame::{self, Own, heading, told};
use crate::bundle::book::labels::Labels;
use crate::bundle::book::template::{Frame, Line};
use crate::bundle::book::values::{LETTERS, Writer};

/// What the form tells of its rules, in the ids of the strings.
const RULES: [&str; 8] =
    ["cells", "state", "class", "proof", "not-concerned", "exception", "later", "print"];

pub fn frame(labels: Labels) -> Frame {
    let mut words: Words = proof::said_words(labels).collect();
    words.extend(proof::words(labels, list::SHEET, list::WAY));
    words.extend(proof::words(labels, evidence::SHEET, evidence::WAY));
    let own = Own {
        words,
        writer: Writer::Buyer,
        sheets: vec![
            supplier::sheet(labels),
            matrix::frame(labels),
            evidence::frame(labels),
            list::frame(labels),
        ],
        counts: progress::counts(labels),
        lines: lines(labels),
        failing: Some("bundle-xlsx-all-failing"),
        supplier: supplier::asked(),
        letters: vec![LETTERS, list::LETTERS],
        fields: supplier::fields(labels),
        meant: meant(labels),
    };
    frame::frame(labels, own)
}

/// What cells say that is no answer of a requirement.
fn meant(labels: Labels) -> Vec<[String; 2]> {
    let classes = Class::ALL.map(|own| [own.word().to_string(), own.title(labels.words)]);
    let others = [
        ["not-concerned".to_string(), labels.word("not-concerned")],
        ["more-evidence".to_string(), labels.word("more-evidence")],
        ["last-day".to_string(), labels.words.get("bundle-xlsx-last-day")],
    ];
    classes.into_iter().chain(others).collect()
}

fn lines(labels: Labels) -> Vec<Line> {
    let own = |label: &str, text: &str| told(labels, &labels.id(label), &labels.id(text));
    let when = |part: &'static str, line: Line| Line { when: Some(part), ..line };
    let mut lines = vec![
        told(labels, "bundle-xlsx-values", &labels.id("how-values")),
        own("supplier", "how-supplier"),
        when(matrix::SHEET, own("matrix", "how-matrix")),
        when(evidence::SHEET, own("evidence", "how-evidence")),
        when(list::SHEET, own("list", "how-list")),
        heading(labels, &labels.id("rules")),
    ];
    lines.extend(RULES.map(|rule| own(&format!("rule-{rule}"), &format!("rule-{rule}-text"))));
    lines
}
