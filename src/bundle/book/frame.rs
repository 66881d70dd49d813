//! What surrounds the requirements in every workbook: what it is called, how far one has come, what
//! it was made from.

use super::entity::{Words, entity};
use super::excel::style::styles;
use super::key;
use super::labels::Labels;
use super::readable::{quoted, sheet_name, spliced};
use super::template::{CountFrame, Frame, FrontFrame, Line, LineKind, PaperFrame, SheetFrame};
use super::values::{self, Writer};

/// What a workbook has of its own.
pub struct Own {
    /// What entities stand for wherever it is the same.
    pub words: Words,
    pub writer: Writer,
    /// The sheets after the buyer's, what is counted in them, and what the first sheet tells of them.
    pub sheets: Vec<SheetFrame>,
    pub counts: Vec<CountFrame>,
    pub lines: Vec<Line>,
    /// What is said where something is not met, in the ids of the strings.
    pub failing: Option<&'static str>,
    /// How many fields the supplier has to fill in.
    pub supplier: usize,
    pub letters: Vec<usize>,
    /// The fields about who answers, by sheet, id and label, and words that mean something in a cell.
    pub fields: Vec<[String; 3]>,
    pub meant: Vec<[String; 2]>,
}

pub fn frame(labels: Labels, own: Own) -> Frame {
    let words = labels.words;
    let title = labels.text(&format!("bundle-title-xlsx-{}", labels.kind), &["selection"]);
    let checksum = labels.text("bundle-checksum", &["checksum"]);
    let states = ["lacks", "done"].map(|id| (id.to_string(), labels.state(id)));
    let mut known: Words = states.into();
    known.extend(values::words(labels));
    known.extend(own.words);
    let mut sheets = vec![values::frame(labels, own.writer)];
    sheets.extend(own.sheets);
    let lists = sheet_name(&words.get("bundle-xlsx-lists"));
    let front_name = sheet_name(&words.get("bundle-xlsx-instruction"));
    let key = key::frame(
        labels,
        key::Own {
            kind: labels.kind,
            name: sheet_name(&words.get("bundle-xlsx-key")),
            others: [("front", front_name), ("lists", lists.clone())],
            sheets: &sheets,
            fields: own.fields,
            words: own.meant,
        },
    );
    sheets.push(key);
    let mut counts = vec![values::count(labels, own.writer)];
    counts.extend(own.counts);
    Frame {
        words: known,
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
        front: front(labels, title, own.lines, own.failing),
        value: values::value(labels, own.writer),
        sheets,
        counts,
        lists,
        names: ["completeness", "failing", "lacking"]
            .into_iter()
            .zip(["completeness", "failing", "all-lacking"].map(entity))
            .collect(),
        supplier: own.supplier,
        asked: own.writer.asked(),
        letters: own.letters,
    }
}

fn front(labels: Labels, title: String, own: Vec<Line>, failing: Option<&str>) -> FrontFrame {
    let words = labels.words;
    let done = words.get("bundle-xlsx-done");
    let some = labels.marked("bundle-xlsx-all-lacking", &["lacking"]);
    let sum = entity("sum");
    let formula =
        format!("IF({sum}=0,{},{})", quoted(&done), spliced(&some, &[&format!("({sum})")]));
    let fails = failing.map(|id| {
        let (fails, place) = (labels.marked(id, &["failing"]), entity("failing"));
        let fails = spliced(&fails, &[&format!("({place})")]);
        format!("IF({place}>0,{fails},{formula})")
    });
    let mut lines = head(labels, title);
    lines.extend(own);
    lines.extend(facts(labels));
    FrontFrame {
        name: sheet_name(&words.get("bundle-xlsx-instruction")),
        widths: vec![30, 100],
        lines,
        lacking: labels.text("bundle-xlsx-all-lacking", &["lacking"]),
        all: words.get("bundle-xlsx-all"),
        failing: fails.unwrap_or_default(),
        formula,
        done,
    }
}

fn of(kind: LineKind, label: String) -> Line {
    Line { kind, label, ..Line::default() }
}

pub fn heading(labels: Labels, id: &str) -> Line {
    of(LineKind::Heading, labels.words.get(id))
}

/// What stands in the strings under an id, below the label of another.
pub fn told(labels: Labels, label: &str, text: &str) -> Line {
    let (label, text) = (labels.words.get(label), vec![labels.words.get(text)]);
    Line { label, text, ..Line::default() }
}

/// How every workbook begins: what it is, how far it has come, in which order it is filled in.
fn head(labels: Labels, title: String) -> Vec<Line> {
    let words = labels.words;
    let old = Line {
        text: vec![format!(
            "{} {}",
            words.get("old-label-document"),
            labels.text("old-in-document", &["list"])
        )],
        ..of(LineKind::Old, format!("{} {}", words.get("old-label"), entity("old")))
    };
    vec![
        of(LineKind::Title, title),
        Line { when: Some("example"), ..of(LineKind::Banner, entity("example")) },
        old,
        of(LineKind::Gap, String::new()),
        told(labels, "bundle-xlsx-what", &labels.id("what")),
        heading(labels, &labels.id("progress")),
        of(LineKind::Counts, String::new()),
        heading(labels, "bundle-xlsx-order"),
    ]
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
        heading(labels, "bundle-xlsx-facts"),
        fact("selection", &["selection"]),
        Line { when: Some("authority"), ..fact("authority", &["authority"]) },
        Line { when: Some("diary"), ..fact("diary", &["diary"]) },
        fact("catalogue", &["catalogue"]),
        fact("release", &["release", "unchanged"]),
        fact("publisher", &["publisher"]),
        Line { when: Some("owner"), ..fact("owner", &["owner"]) },
        fact("requirements", &["count"]),
        way("address", "address", "address"),
        way("verify", "verify-to", "verify"),
        way("licence", "licence-address", "licence"),
        fact("checksum", &["checksum"]),
        Line {
            kind: LineKind::Filled,
            label: format!("[{}]", entity("key")),
            text: vec![labels.text("bundle-xlsx-filled-value", &["value", "list"])],
            ..Line::default()
        },
    ]
}

/// A count of which is said how much lacks.
pub fn count(labels: Labels) -> CountFrame {
    let marks = ["lacking", "wanted"];
    let [nothing, none, some] = ["nothing", "done", "lacking"]
        .map(|id| labels.marked(&format!("bundle-xlsx-count-{id}"), &marks));
    let places = marks.map(entity);
    let [lacking, wanted] = &places;
    let places = [lacking.as_str(), wanted.as_str()];
    let formula = format!(
        "IF({lacking}=0,IF({wanted}=0,{},{}),{})",
        spliced(&nothing, &places),
        spliced(&none, &places),
        spliced(&some, &places)
    );
    let said = |text: &str| filled(text, &places);
    CountFrame {
        when: None,
        label: String::new(),
        numbers: Vec::new(),
        wanted: (Vec::new(), String::new()),
        lacking: (Vec::new(), String::new()),
        formula,
        given: vec![said(&nothing), said(&none), said(&some)],
        failing: String::new(),
    }
}

/// A text with what stands for its marks.
pub fn filled(text: &str, places: &[&str]) -> String {
    let mut filled = String::new();
    for c in text.chars() {
        match (c as usize).checked_sub(1).and_then(|at| places.get(at)) {
            Some(place) => filled.push_str(place),
            None => filled.push(c),
        }
    }
    filled
}
