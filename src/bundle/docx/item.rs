//! One requirement, ready to be pasted.

use super::control;
use super::pen::{Form, Look, Pen};
use super::prose::{self, Manner};
use super::style;
use super::table::{self, Measured, Shape};
use super::{Extent, explained, explanation_bookmark, requirement_bookmark};
use crate::bundle::outline::{Item, Placeholder};
use crate::reading::facts::AlternativeItem;
use crate::strings::Argument;

/// The level of the parts of a requirement, from zero.
const PART: usize = 2;

pub fn write(pen: &mut Pen, item: &Item, extent: Extent) {
    pen.paragraph(Form::of(style::HEADINGS[1]), |pen| {
        pen.bookmark(&requirement_bookmark(item), |pen| heading(pen, item, Look::PLAIN));
    });
    facts(pen, item);
    if extent == Extent::Whole {
        note(pen, item);
    }
    let manner = || Manner { item, level: PART, is_filled_in: true };
    pen.in_language(&item.lang, |pen| prose::write(pen, &item.normative, manner()));
    values(pen, item);
    substances(pen, item);
    exceptions(pen, item);
    evidence(pen, item, manner());
    fill_in(pen, item);
    if extent == Extent::Whole {
        answer(pen, item);
        if explained(item) {
            let words = pen.words.get("bundle-docx-explained");
            pen.paragraph(Form::of(style::FACTS), |pen| {
                pen.link_within(&explanation_bookmark(item), |pen| pen.text(&words, Look::LINK));
            });
        }
    }
}

/// Number, id and title, as they are cited.
pub fn heading(pen: &mut Pen, item: &Item, look: Look) {
    pen.text(&format!("{} {} ", item.number, item.id), look);
    pen.in_language(&item.lang, |pen| pen.text(&item.title, look));
}

/// What a buyer needs to know of it in short, and whether the text is kept as it is.
fn facts(pen: &mut Pen, item: &Item) {
    let words = pen.words;
    pen.paragraph(Form::kept(style::FACTS), |pen| {
        pen.link(&item.address, |pen| pen.text(&item.cite, Look::LINK));
        let scope = format!("{} {}", words.get("scope"), lowered(&item.scope.title));
        let mut facts = vec![item.level.title.clone(), scope];
        if !item.category.is_empty() {
            facts.push(item.category.clone());
        }
        pen.text(&format!(" · {}", facts.join(" · ")), Look::PLAIN);
        pen.run(Look::PLAIN, "<w:br/>");
        pen.link(&item.address, |pen| pen.text(&item.address, Look::LINK));
        pen.run(Look::PLAIN, "<w:br/>");
        pen.text(&format!("{} ", words.get("bundle-docx-state")), Look::PLAIN);
        control::tick(pen, item, "unchanged", &words.get("bundle-docx-unchanged"));
        pen.text("\u{2003}", Look::PLAIN);
        control::tick(pen, item, "adapted", &words.get("bundle-docx-adapted"));
    });
}

/// Words that stand within a sentence.
fn lowered(title: &str) -> String {
    let mut letters = title.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().collect::<String>() + letters.as_str()
    })
}

fn note(pen: &mut Pen, item: &Item) {
    let Some(note) = &item.note else { return };
    let label = format!("{} ", pen.words.get("bundle-docx-note"));
    pen.paragraph(Form::kept(style::BOX), |pen| {
        pen.text(&label, Look::STRONG);
        pen.text(note, Look::PLAIN);
    });
}

fn part(pen: &mut Pen, id: &str) {
    let words = pen.words.get(id);
    pen.line(Form::of(style::HEADINGS[PART]), &words);
}

/// A cell of a table of facts.
struct Fact<'a> {
    text: String,
    /// The item, where the text is in its language.
    own: Option<&'a Item>,
}

impl Measured for Fact<'_> {
    fn plain(&self) -> String {
        self.text.clone()
    }
}

fn said(text: &str) -> Fact<'static> {
    Fact { text: text.to_string(), own: None }
}

fn own<'a>(item: &'a Item, text: &str) -> Fact<'a> {
    Fact { text: text.to_string(), own: Some(item) }
}

/// A table of facts, without the columns that nothing stands in.
fn facts_table(pen: &mut Pen, caption: &str, head: &[&str], mut rows: Vec<Vec<Fact>>) {
    let used: Vec<bool> =
        (0..head.len()).map(|at| rows.iter().any(|row| !row[at].text.is_empty())).collect();
    let mut head: Vec<Fact> = head.iter().map(|id| said(&pen.words.get(id))).collect();
    for row in rows.iter_mut().chain([&mut head]) {
        let mut used = used.iter();
        row.retain(|_| used.next() == Some(&true));
    }
    let shape = Shape { caption, is_captioned: true, aligns: &[], has_row_heads: true, indent: 0 };
    table::write(pen, &shape, &head, &rows, &mut |pen, fact, look| {
        let language = fact.own.and_then(|item| item.lang.clone());
        pen.in_language(&language, |pen| pen.text(&fact.text, look));
    });
}

/// The caption of a table of a requirement.
fn caption(pen: &Pen, id: &str, item: &Item) -> String {
    pen.words.format(id, &[("id", Argument::Text(item.id.clone()))])
}

fn values(pen: &mut Pen, item: &Item) {
    if item.values.is_empty() {
        return;
    }
    let optional = |text: &Option<String>| text.clone().unwrap_or_default();
    let rows = item.values.iter().map(|one| {
        vec![
            own(item, &one.concept),
            said(&one.value),
            own(item, &optional(&one.measured_on)),
            own(item, &optional(&one.method)),
        ]
    });
    let head = ["value-concept", "value-limit", "value-measured-on", "value-method"];
    let caption = caption(pen, "bundle-docx-values", item);
    facts_table(pen, &caption, &head, rows.collect());
}

fn substances(pen: &mut Pen, item: &Item) {
    if item.substances.is_empty() {
        return;
    }
    let optional = |text: &Option<String>| text.clone().unwrap_or_default();
    let rows = item.substances.iter().map(|one| {
        vec![own(item, &one.name), said(&optional(&one.cas)), said(&optional(&one.limit))]
    });
    let head = ["substance-name", "substance-cas", "substance-limit"];
    let caption = caption(pen, "bundle-docx-substances", item);
    facts_table(pen, &caption, &head, rows.collect());
}

const BULLET: Form = Form::of(style::LIST_BULLET);

fn exceptions(pen: &mut Pen, item: &Item) {
    if item.exceptions.is_empty() {
        return;
    }
    part(pen, "exceptions");
    let until = pen.words.get("exception-until");
    for one in &item.exceptions {
        pen.paragraph(BULLET, |pen| {
            pen.in_language(&item.lang, |pen| {
                pen.text(&format!("{}:", one.scope.trim_end_matches('.')), Look::STRONG);
                pen.text(&format!(" {}", one.reason), Look::PLAIN);
            });
            if let Some(date) = &one.until {
                pen.text(&format!(" {until} {date}."), Look::PLAIN);
            }
        });
    }
}

fn evidence(pen: &mut Pen, item: &Item, manner: Manner) {
    part(pen, "section-evidence");
    let lead = match item.alternatives.len() {
        0 => None,
        1 => Some("bundle-docx-evidence-one"),
        _ => Some("evidence-any"),
    };
    if let Some(lead) = lead {
        let lead = pen.words.get(lead);
        pen.line(Form::kept(style::NORMAL), &lead);
    }
    for one in &item.alternatives {
        pen.paragraph(BULLET, |pen| alternative(pen, item, one));
    }
    if let Some(text) = &item.evidence {
        pen.in_language(&item.lang, |pen| prose::write(pen, text, manner));
    }
}

fn alternative(pen: &mut Pen, item: &Item, one: &AlternativeItem) {
    let together = format!(" {} ", pen.words.get("evidence-together"));
    for (at, piece) in one.all.iter().enumerate() {
        if at > 0 {
            pen.text(&together, Look::PLAIN);
        }
        pen.text(&piece.title, Look::STRONG);
    }
    pen.text(".", Look::PLAIN);
    if let Some(note) = &one.note {
        pen.text(" ", Look::PLAIN);
        pen.in_language(&item.lang, |pen| pen.text(note, Look::PLAIN));
    }
    if let Some(age) = &one.max_age {
        pen.text(&format!(" {age}"), Look::PLAIN);
    }
}

/// What the buyer decides: the question behind each place to fill in.
fn fill_in(pen: &mut Pen, item: &Item) {
    if item.placeholders.is_empty() {
        return;
    }
    part(pen, "bundle-docx-fill-in");
    for one in &item.placeholders {
        pen.paragraph(BULLET, |pen| question(pen, item, one));
    }
}

fn question(pen: &mut Pen, item: &Item, one: &Placeholder) {
    let words = pen.words;
    pen.text(&format!("[{}]", one.key), Look { style: Some(style::PLACEHOLDER), ..Look::PLAIN });
    pen.text(" ", Look::PLAIN);
    pen.in_language(&item.lang, |pen| pen.text(&one.question, Look::PLAIN));
    let hints = match &one.value {
        Some(_) => [("bundle-docx-filled", &one.value, None), ("", &None, None)],
        None => [
            ("placeholder-example", &one.example, item.lang.clone()),
            ("placeholder-default", &one.default, item.lang.clone()),
        ],
    };
    for (label, text, language) in hints {
        let Some(text) = text else { continue };
        pen.text(&format!(" {}: ", words.get(label)), Look::PLAIN);
        pen.in_language(&language, |pen| pen.text(&ended(text), Look::PLAIN));
    }
}

/// A text with an end.
fn ended(text: &str) -> String {
    if text.ends_with(['.', '!', '?', '…']) { text.to_string() } else { format!("{text}.") }
}

/// What the supplier answers, how and when, in short.
fn answer(pen: &mut Pen, item: &Item) {
    let (words, asked) = (pen.words, &item.answer);
    pen.paragraph(Form::of(style::NORMAL), |pen| {
        pen.text(&format!("{}: ", words.get("answer")), Look::STRONG);
        pen.in_language(&item.lang, |pen| pen.text(&asked.question, Look::PLAIN));
        let unit = asked.unit.as_ref().map(|unit| format!(" ({unit})")).unwrap_or_default();
        pen.text(&format!(" {}{unit}", asked.kind.title), Look::PLAIN);
        if !asked.choices.is_empty() {
            pen.text(": ", Look::PLAIN);
            let choices = asked.choices.join(" / ");
            pen.in_language(&item.lang, |pen| pen.text(&choices, Look::PLAIN));
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
        pen.text(&format!(". {}.", more.join(". ")), Look::PLAIN);
    });
}
