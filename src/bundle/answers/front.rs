//! What surrounds the requirements in the form: its sheets, and the first of them.

use super::labels::Labels;
use super::{buyer, evidence, list, matrix, progress, proof, supplier};
use crate::bundle::book::entity::{Words, entity};
use crate::bundle::book::excel::style::styles;
use crate::bundle::book::readable::{quoted, sheet_name, spliced};
use crate::bundle::book::template::{Frame, FrontFrame, Line, LineKind, PaperFrame};
use crate::bundle::book::values::LETTERS;
use crate::strings::Argument;

/// What the form tells of its rules, in the ids of the strings.
const RULES: [&str; 8] =
    ["cells", "state", "class", "proof", "not-concerned", "exception", "later", "print"];

pub fn frame(labels: Labels) -> Frame {
    let words = labels.words;
    let title = text(labels, "bundle-title-xlsx-answers", &["selection"]);
    let checksum = text(labels, "bundle-checksum", &["checksum"]);
    Frame {
        words: known(labels),
        styles: styles(),
        title: title.clone(),
        subject: ["catalogue", "release"].map(entity).to_vec(),
        author: entity("publisher"),
        comment: vec![entity("example"), entity("address"), checksum.clone()],
        paper: PaperFrame {
            left: title.clone(),
            right: ["example", "release"].map(entity).to_vec(),
            foot: vec![entity("catalogue"), checksum],
            page: [words.get("bundle-xlsx-page"), words.get("bundle-xlsx-page-of")],
        },
        front: front(labels, title),
        value: buyer::value(labels),
        sheets: vec![
            buyer::frame(labels),
            supplier::frame(labels),
            matrix::frame(labels),
            evidence::frame(labels),
            list::frame(labels),
        ],
        counts: progress::counts(labels),
        lists: sheet_name(&words.get("bundle-xlsx-lists")),
        names: ["completeness", "failing", "lacking"]
            .into_iter()
            .zip(["completeness", "failing", "all-lacking"].map(entity))
            .collect(),
        supplier: supplier::asked(),
        letters: vec![LETTERS, usize::from(list::WIDTHS[usize::from(list::TEXT)])],
    }
}

/// A string with entities for its arguments.
fn text(labels: Labels, id: &str, names: &[&str]) -> String {
    let arguments: Vec<(&str, Argument)> =
        names.iter().map(|name| (*name, Argument::Text(entity(name)))).collect();
    labels.words.format(id, &arguments)
}

/// What entities stand for wherever it is the same.
fn known(labels: Labels) -> Words {
    let states = ["lacks", "done"].map(|id| (id.to_string(), labels.state(id)));
    let mut known: Words = states.into();
    known.extend(labels.said_words());
    known.extend(buyer::words(labels));
    known.extend(proof::words(labels, list::SHEET, list::WAY));
    known.extend(proof::words(labels, evidence::SHEET, evidence::WAY));
    known
}

fn front(labels: Labels, title: String) -> FrontFrame {
    let words = labels.words;
    let done = words.get("bundle-xlsx-done");
    let some = labels.marked("bundle-xlsx-all-lacking", &["lacking"]);
    let sum = entity("sum");
    let formula =
        format!("IF({sum}=0,{},{})", quoted(&done), spliced(&some, &[&format!("({sum})")]));
    let failing = entity("failing");
    let fails = labels.marked("bundle-xlsx-all-failing", &["failing"]);
    let fails = spliced(&fails, &[&format!("({failing})")]);
    FrontFrame {
        name: sheet_name(&words.get("bundle-xlsx-instruction")),
        widths: vec![30, 100],
        lines: lines(labels, title),
        lacking: text(labels, "bundle-xlsx-all-lacking", &["lacking"]),
        all: words.get("bundle-xlsx-all"),
        failing: format!("IF({failing}>0,{fails},{formula})"),
        formula,
        done,
    }
}

fn lines(labels: Labels, title: String) -> Vec<Line> {
    let words = labels.words;
    let line = |kind: LineKind, label: String| Line { kind, label, ..Line::default() };
    let heading = |id: &str| line(LineKind::Heading, words.get(id));
    let told = |label: &str, text: &str| Line {
        label: words.get(label),
        text: vec![words.get(text)],
        ..Line::default()
    };
    let own = |label: &str, text: &str| told(&labels.id(label), &labels.id(text));
    let when = |part: &'static str, line: Line| Line { when: Some(part), ..line };
    let old = Line {
        text: vec![format!(
            "{} {}",
            words.get("old-label-document"),
            text(labels, "old-in-document", &["list"])
        )],
        ..line(LineKind::Old, format!("{} {}", words.get("old-label"), entity("old")))
    };
    let mut lines = vec![
        line(LineKind::Title, title),
        when("example", line(LineKind::Banner, entity("example"))),
        old,
        line(LineKind::Gap, String::new()),
        told("bundle-xlsx-what", &labels.id("what")),
        heading(&labels.id("progress")),
        line(LineKind::Counts, String::new()),
        heading("bundle-xlsx-order"),
        told("bundle-xlsx-values", &labels.id("how-values")),
        own("supplier", "how-supplier"),
        when(matrix::SHEET, own("matrix", "how-matrix")),
        when(evidence::SHEET, own("evidence", "how-evidence")),
        when(list::SHEET, own("list", "how-list")),
        heading(&labels.id("rules")),
    ];
    lines.extend(RULES.map(|rule| own(&format!("rule-{rule}"), &format!("rule-{rule}-text"))));
    lines.extend(facts(labels));
    lines
}

/// What the document says of itself.
fn facts(labels: Labels) -> Vec<Line> {
    let words = labels.words;
    let fact = |label: &str, names: &[&str]| Line {
        label: words.get(&format!("bundle-xlsx-{label}")),
        text: names.iter().map(|name| entity(name)).collect(),
        ..Line::default()
    };
    let way = |label: &str, address: &str, text: &str| Line {
        kind: LineKind::Way,
        address: entity(address),
        ..fact(label, &[text])
    };
    vec![
        Line { kind: LineKind::Heading, label: words.get("bundle-xlsx-facts"), ..Line::default() },
        fact("selection", &["selection"]),
        Line { when: Some("authority"), ..fact("authority", &["authority"]) },
        Line { when: Some("diary"), ..fact("diary", &["diary"]) },
        fact("catalogue", &["catalogue"]),
        fact("release", &["release", "unchanged"]),
        fact("publisher", &["publisher"]),
        Line { when: Some("owner"), ..fact("owner", &["owner"]) },
        fact("requirements", &["count"]),
        way("address", "address", "address"),
        way("licence", "licence-address", "licence"),
        fact("checksum", &["checksum"]),
        Line {
            kind: LineKind::Filled,
            label: format!("[{}]", entity("key")),
            text: vec![text(labels, "bundle-xlsx-filled-value", &["value", "list"])],
            ..Line::default()
        },
    ]
}
