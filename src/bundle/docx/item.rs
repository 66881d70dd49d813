//! One requirement, ready to be pasted.

use super::control;
use super::prose::{self, Manner};
use super::style;
use super::table::{self, Measured, Shape};
use super::writer::{Form, Look, Writer};
use super::{Extent, explained, explanation_bookmark, requirement_bookmark};
use crate::bundle::outline::{Item, Placeholder};
use crate::reading::facts::AlternativeItem;
use crate::strings::Argument;

/// The level of the parts of a requirement, from zero.
const PART: usize = 2;

pub fn write(writer: &mut Writer, item: &Item, extent: Extent) {
    writer.paragraph(Form::of(style::HEADINGS[1]), |writer| {
        writer.bookmark(&requirement_bookmark(item), |writer| heading(writer, item, Look::PLAIN));
    });
    facts(writer, item);
    if extent == Extent::Whole {
        note(writer, item);
    }
    let manner = || Manner { item, level: PART, is_filled_in: true };
    writer.in_language(&item.lang, |writer| prose::write(writer, &item.normative, manner()));
    values(writer, item);
    substances(writer, item);
    exceptions(writer, item);
    evidence(writer, item, manner());
    fill_in(writer, item);
    if extent == Extent::Whole {
        answer(writer, item);
        if explained(item) {
            let words = writer.words.get("bundle-docx-explained");
            writer.paragraph(Form::of(style::FACTS), |writer| {
                writer.link_within(&explanation_bookmark(item), |writer| {
                    writer.text(&words, Look::LINK)
                });
            });
        }
    }
}

/// Number, id and title, as they are cited.
pub fn heading(writer: &mut Writer, item: &Item, look: Look) {
    writer.text(&format!("{} {} ", item.number, item.id), look);
    writer.in_language(&item.lang, |writer| writer.text(&item.title, look));
}

/// What a buyer needs to know of it in short, and whether the text is kept as it is.
fn facts(writer: &mut Writer, item: &Item) {
    let words = writer.words;
    writer.paragraph(Form::kept(style::FACTS), |writer| {
        writer.link(&item.address, |writer| writer.text(&item.cite, Look::LINK));
        let scope = format!("{} {}", words.get("scope"), lowered(&item.scope.title));
        let mut facts = vec![item.level.title.clone(), scope];
        if !item.category.is_empty() {
            facts.push(item.category.clone());
        }
        writer.text(&format!(" · {}", facts.join(" · ")), Look::PLAIN);
        writer.run(Look::PLAIN, "<w:br/>");
        writer.link(&item.address, |writer| writer.text(&item.address, Look::LINK));
        writer.run(Look::PLAIN, "<w:br/>");
        writer.text(&format!("{} ", words.get("bundle-docx-state")), Look::PLAIN);
        control::tick(writer, item, "unchanged", &words.get("bundle-docx-unchanged"));
        writer.text("\u{2003}", Look::PLAIN);
        control::tick(writer, item, "adapted", &words.get("bundle-docx-adapted"));
    });
}

/// Words that stand within a sentence.
fn lowered(title: &str) -> String {
    let mut letters = title.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().collect::<String>() + letters.as_str()
    })
}

fn note(writer: &mut Writer, item: &Item) {
    let Some(note) = &item.note else { return };
    let label = format!("{} ", writer.words.get("bundle-docx-note"));
    writer.paragraph(Form::kept(style::BOX), |writer| {
        writer.text(&label, Look::STRONG);
        writer.text(note, Look::PLAIN);
    });
}

fn part(writer: &mut Writer, id: &str) {
    let words = writer.words.get(id);
    writer.line(Form::of(style::HEADINGS[PART]), &words);
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
fn facts_table(writer: &mut Writer, caption: &str, head: &[&str], mut rows: Vec<Vec<Fact>>) {
    let used: Vec<bool> =
        (0..head.len()).map(|at| rows.iter().any(|row| !row[at].text.is_empty())).collect();
    let mut head: Vec<Fact> = head.iter().map(|id| said(&writer.words.get(id))).collect();
    for row in rows.iter_mut().chain([&mut head]) {
        let mut used = used.iter();
        row.retain(|_| used.next() == Some(&true));
    }
    let shape = Shape { caption, is_captioned: true, aligns: &[], has_row_heads: true, indent: 0 };
    table::write(writer, &shape, &head, &rows, &mut |writer, fact, look| {
        let language = fact.own.and_then(|item| item.lang.clone());
        writer.in_language(&language, |writer| writer.text(&fact.text, look));
    });
}

/// The caption of a table of a requirement.
fn caption(writer: &Writer, id: &str, item: &Item) -> String {
    writer.words.format(id, &[("id", Argument::Text(item.id.clone()))])
}

fn values(writer: &mut Writer, item: &Item) {
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
    let caption = caption(writer, "bundle-docx-values", item);
    facts_table(writer, &caption, &head, rows.collect());
}

fn substances(writer: &mut Writer, item: &Item) {
    if item.substances.is_empty() {
        return;
    }
    let optional = |text: &Option<String>| text.clone().unwrap_or_default();
    let rows = item.substances.iter().map(|one| {
        vec![own(item, &one.name), said(&optional(&one.cas)), said(&optional(&one.limit))]
    });
    let head = ["substance-name", "substance-cas", "substance-limit"];
    let caption = caption(writer, "bundle-docx-substances", item);
    facts_table(writer, &caption, &head, rows.collect());
}

const BULLET: Form = Form::of(style::LIST_BULLET);

fn exceptions(writer: &mut Writer, item: &Item) {
    if item.exceptions.is_empty() {
        return;
    }
    part(writer, "exceptions");
    let until = writer.words.get("exception-until");
    for one in &item.exceptions {
        writer.paragraph(BULLET, |writer| {
            writer.in_language(&item.lang, |writer| {
                writer.text(&format!("{}:", one.scope.trim_end_matches('.')), Look::STRONG);
                writer.text(&format!(" {}", one.reason), Look::PLAIN);
            });
            if let Some(date) = &one.until {
                writer.text(&format!(" {until} {date}."), Look::PLAIN);
            }
        });
    }
}

fn evidence(writer: &mut Writer, item: &Item, manner: Manner) {
    part(writer, "section-evidence");
    let lead = match item.alternatives.len() {
        0 => None,
        1 => Some("bundle-docx-evidence-one"),
        _ => Some("evidence-any"),
    };
    if let Some(lead) = lead {
        let lead = writer.words.get(lead);
        writer.line(Form::kept(style::NORMAL), &lead);
    }
    for one in &item.alternatives {
        writer.paragraph(BULLET, |writer| alternative(writer, item, one));
    }
    if let Some(text) = &item.evidence {
        writer.in_language(&item.lang, |writer| prose::write(writer, text, manner));
    }
}

fn alternative(writer: &mut Writer, item: &Item, one: &AlternativeItem) {
    let together = format!(" {} ", writer.words.get("evidence-together"));
    for (at, piece) in one.all.iter().enumerate() {
        if at > 0 {
            writer.text(&together, Look::PLAIN);
        }
        writer.text(&piece.title, Look::STRONG);
    }
    writer.text(".", Look::PLAIN);
    if let Some(note) = &one.note {
        writer.text(" ", Look::PLAIN);
        writer.in_language(&item.lang, |writer| writer.text(note, Look::PLAIN));
    }
    if let Some(age) = &one.max_age {
        writer.text(&format!(" {age}"), Look::PLAIN);
    }
}

/// What the buyer decides: the question behind each place to fill in.
fn fill_in(writer: &mut Writer, item: &Item) {
    if item.placeholders.is_empty() {
        return;
    }
    part(writer, "bundle-docx-fill-in");
    for one in &item.placeholders {
        writer.paragraph(BULLET, |writer| question(writer, item, one));
    }
}

fn question(writer: &mut Writer, item: &Item, one: &Placeholder) {
    let words = writer.words;
    writer.text(&format!("[{}]", one.key), Look { style: Some(style::PLACEHOLDER), ..Look::PLAIN });
    writer.text(" ", Look::PLAIN);
    writer.in_language(&item.lang, |writer| writer.text(&one.question, Look::PLAIN));
    let hints = match &one.value {
        Some(_) => [("bundle-docx-filled", &one.value, None), ("", &None, None)],
        None => [
            ("placeholder-example", &one.example, item.lang.clone()),
            ("placeholder-default", &one.default, item.lang.clone()),
        ],
    };
    for (label, text, language) in hints {
        let Some(text) = text else { continue };
        writer.text(&format!(" {}: ", words.get(label)), Look::PLAIN);
        writer.in_language(&language, |writer| writer.text(&ended(text), Look::PLAIN));
    }
}

/// A text with an end.
fn ended(text: &str) -> String {
    if text.ends_with(['.', '!', '?', '…']) { text.to_string() } else { format!("{text}.") }
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
