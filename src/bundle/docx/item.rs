//! One requirement as it binds, ready to be pasted.

use super::piece::Piece;
use super::prose::{self, Manner};
use super::table::{self, Measured, Shape};
use super::writer::{Form, Look, Writer};
use super::{BOOKMARK, style};
use crate::bundle::outline::Item;
use crate::bundle::prose::Prose;
use crate::phrasebook::Argument;
use crate::reading::facts::{AlternativeItem, SubstanceItem, ValueItem, ended};
use crate::words::Words;
use crate::xml::markup::Markup;

/// The level of the parts of a requirement, from zero.
const PART: usize = 2;

/// The requirement: its text and all that belongs to it, then how it is proven.
pub fn piece(item: &Item, words: Words) -> Piece {
    let mut writer = Writer::new(words);
    opening(&mut writer, item);
    text(&mut writer, item, item.text());
    values(&mut writer, item, &item.normative.values);
    substances(&mut writer, item, &item.normative.substances);
    exceptions(&mut writer, item);
    evidence(&mut writer, item);
    writer.finish()
}

/// Id and title, how it is cited and where it stands for ever. The heading counts by itself.
pub fn opening(writer: &mut Writer, item: &Item) {
    writer.paragraph(Form::of(style::HEADINGS[1]), |writer| {
        writer.bookmark(BOOKMARK, |writer| heading(writer, item));
    });
    writer.put("&stamp;");
    writer.paragraph(Form::kept(style::FACTS), |writer| {
        writer.text(&format!("{}. ", item.cite), Look::PLAIN);
        writer.link(&item.address, |writer| writer.text(&item.address, Look::LINK));
    });
}

/// The heading in the list of contents, in markup.
pub fn contents_heading(item: &Item, words: Words) -> Markup {
    let mut writer = Writer::new(words);
    heading(&mut writer, item);
    writer.finish().text
}

/// Id and title.
fn heading(writer: &mut Writer, item: &Item) {
    writer.text(&format!("{} ", item.id), Look::PLAIN);
    writer.in_language(&item.lang, |writer| writer.text(&item.title, Look::PLAIN));
}

fn text(writer: &mut Writer, item: &Item, text: &Prose) {
    let manner = Manner { item, level: PART, is_filled_in: true };
    writer.in_language(&item.lang, |writer| prose::write(writer, text, manner));
}

pub fn part(writer: &mut Writer, id: &str) {
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
    let shape = Shape {
        caption,
        is_captioned: true,
        aligns: &[],
        has_row_heads: true,
        indent: 0,
        widths: None,
    };
    table::write(writer, &shape, &head, &rows, &mut |writer, fact, look| {
        let language = fact.own.and_then(|item| item.lang.clone());
        writer.in_language(&language, |writer| writer.text(&fact.text, look));
    });
}

/// The caption of a table of a requirement.
fn caption(writer: &Writer, id: &str, item: &Item) -> String {
    writer.words.format(id, &[("id", Argument::Text(item.id.clone()))])
}

pub fn values(writer: &mut Writer, item: &Item, values: &[ValueItem]) {
    if values.is_empty() {
        return;
    }
    let optional = |text: &Option<String>| text.clone().unwrap_or_default();
    let rows = values.iter().map(|one| {
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

pub fn substances(writer: &mut Writer, item: &Item, substances: &[SubstanceItem]) {
    if substances.is_empty() {
        return;
    }
    let optional = |text: &Option<String>| text.clone().unwrap_or_default();
    let rows = substances.iter().map(|one| {
        vec![own(item, &one.name), said(&optional(&one.cas)), said(&optional(&one.limit))]
    });
    let head = ["substance-name", "substance-cas", "substance-limit"];
    let caption = caption(writer, "bundle-docx-substances", item);
    facts_table(writer, &caption, &head, rows.collect());
}

const BULLET: Form = Form::of(style::LIST_BULLET);

fn exceptions(writer: &mut Writer, item: &Item) {
    if item.normative.exceptions.is_empty() {
        return;
    }
    part(writer, "exceptions");
    for one in &item.normative.exceptions {
        let end = one.end(writer.words);
        writer.paragraph(BULLET, |writer| {
            writer.in_language(&item.lang, |writer| {
                writer.text(&ended(&one.scope), Look::STRONG);
                writer.text(&format!(" {}", ended(&one.reason)), Look::PLAIN);
            });
            if let Some(end) = &end {
                writer.text(&format!(" {end}"), Look::PLAIN);
            }
        });
    }
}

fn evidence(writer: &mut Writer, item: &Item) {
    part(writer, "section-evidence");
    if let Some(prose) = &item.normative.evidence {
        text(writer, item, prose);
    }
    if let Some(lead) = item.normative.lead(writer.words) {
        writer.line(Form::kept(style::NORMAL), &lead);
    }
    for one in &item.normative.alternatives {
        writer.paragraph(BULLET, |writer| alternative(writer, item, one));
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
