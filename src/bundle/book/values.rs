//! What the buyer fills in: a sheet of questions, and texts that take the answers in by formulas.

use super::lists::{Count, Lists};
use super::place::{Column, Row, fixed, in_row};
use super::{Entry, EntryKind, Given, Head, Mark, Print, Sheet, Style, Tone, readable};
use crate::bundle::outline::{Item, Outline};
use crate::strings::Argument;
use crate::words::Words;
use std::collections::BTreeMap;

/// More in one text would make its formula longer than a sheet takes.
const AT_MOST: usize = 20;
/// What a row as high as they come shows of a text, in the columns that texts stand in.
const LINES: usize = 31;
pub const LETTERS: usize = 50;
pub const COLUMNS: [&str; 7] =
    ["number", "requirement", "title", "question", "example", "value", "state"];
pub const WIDTHS: [u16; 7] = [7, 20, 34, 46, 34, 24, 12];
const HEAD: Row = 3;
const VALUE: Column = 5;

/// Where the value of each placeholder of each requirement stands.
pub struct Values {
    pub sheet: Option<Sheet>,
    pub count: Option<Count>,
    places: BTreeMap<(String, String), Place>,
}

/// The cell of a value, and what stands in it from the start.
struct Place {
    cell: String,
    default: String,
}

impl Values {
    pub fn of(outline: &Outline, words: Words, lists: &mut Lists) -> Values {
        let mut sheet = Sheet::new(&words.get("bundle-xlsx-values"), &WIDTHS);
        sheet.is_open = true;
        sheet.text(0, 0, Style::Title, words.get("bundle-xlsx-values"));
        sheet.text(1, 0, Style::Note, words.get("bundle-xlsx-assessment-how-values"));
        for (column, id) in COLUMNS.iter().enumerate() {
            let name = words.get(&format!("bundle-xlsx-column-{id}"));
            sheet.text(HEAD, column as Column, Style::Head, name);
        }
        let mut places = BTreeMap::new();
        let mut row = HEAD;
        let mut lacking = 0;
        let [done, lacks] = ["done", "lacks"].map(|id| words.get(&format!("bundle-xlsx-{id}")));
        for item in outline.items() {
            for own in item.placeholders.iter().filter(|own| own.value.is_none()).take(AT_MOST) {
                row += 1;
                let default = own.default.clone().unwrap_or_default();
                sheet.text(row, 0, Style::Short, item.number.as_str());
                sheet.link(row, 1, &item.address, &item.cite);
                sheet.text(row, 2, Style::Text, title(item, words, LETTERS));
                sheet.text(row, 3, Style::Text, format!("[{}] {}", own.key, own.question));
                sheet.text(row, 4, Style::Text, own.example.clone().unwrap_or_default());
                match default.is_empty() {
                    true => sheet.open(row, VALUE, Style::Open),
                    false => sheet.text(row, VALUE, Style::Open, default.as_str()),
                }
                let given = if default.is_empty() { &lacks } else { &done };
                lacking += usize::from(default.is_empty());
                let (cell, quoted) = (in_row(row, VALUE), readable::quoted);
                let formula = format!("IF({cell}=\"\",{},{})", quoted(&lacks), quoted(&done));
                sheet.formula(row, 6, Style::State, &formula, Given::Text(given.clone()));
                let place = Place { cell: sheet.place(row, VALUE), default };
                places.insert((item.id.clone(), own.key.clone()), place);
            }
        }
        if row == HEAD {
            return Values { sheet: None, count: None, places };
        }
        sheet.entries.push(Entry {
            from: (HEAD + 1, VALUE),
            to: (row, VALUE),
            kind: EntryKind::Any,
            title: words.get("bundle-xlsx-column-value"),
            prompt: words.get("bundle-xlsx-values-prompt"),
            error: String::new(),
        });
        sheet.marks.push(Mark {
            from: (HEAD + 1, 6),
            to: (row, 6),
            formula: format!("{}={}", in_row(HEAD + 1, 6), readable::quoted(&lacks)),
            tone: Tone::Lacks,
        });
        sheet.head = Some(Head { first: HEAD, row: HEAD, kept: 2, last_row: row });
        sheet.print = Print::Fit;
        let states = sheet.range((HEAD + 1, 6), (row, 6));
        let counted = format!("COUNTIF({states},{})", readable::quoted(&lacks));
        let asked = (row - HEAD) as usize;
        let label = words.get("bundle-xlsx-values");
        let count = lists.count(&label, (&asked.to_string(), asked), (&counted, lacking));
        Values { sheet: Some(sheet), count: Some(count), places }
    }

    /// The text of a requirement in a cell, with what the buyer fills in.
    pub fn put(
        &self,
        sheet: &mut Sheet,
        at: (Row, Column),
        item: &Item,
        form: (&mut Lists, Words),
    ) {
        let (lists, words) = form;
        let text = held(item, words);
        let places = item.placeholders.iter().filter_map(|own| {
            let place = self.places.get(&(item.id.clone(), own.key.clone()))?;
            Some((format!("[{}]", own.key), place))
        });
        let places: Vec<(String, &Place)> =
            places.filter(|(mark, _)| text.contains(mark.as_str())).collect();
        if places.is_empty() {
            sheet.text(at.0, at.1, Style::Text, text);
            return;
        }
        let mut formula = lists.text(&text);
        let mut given = text;
        for (mark, Place { cell, default }) in places {
            let quoted = readable::quoted(&mark);
            formula = format!("SUBSTITUTE({formula},{quoted},IF({cell}=\"\",{quoted},{cell}))");
            if !default.is_empty() {
                given = given.replace(&mark, default);
            }
        }
        sheet.formula(at.0, at.1, Style::Text, &formula, Given::Text(given));
    }
}

/// The text of a requirement as a cell holds it.
fn held(item: &Item, words: Words) -> String {
    let address = Argument::Text(item.address.clone());
    let more = words.format("bundle-xlsx-more", &[("address", address)]);
    readable::cut_with(&readable::readable(&item.binding(words)), readable::CELL, &more)
}

/// The title of a requirement, and what to know where its text is in another language or longer
/// than a row can show in a column for so many letters.
pub fn title(item: &Item, words: Words, letters: usize) -> String {
    let mut lines = vec![item.title.clone()];
    lines.extend(not_translated(item, words));
    let text = item.binding(words);
    let shown: usize = text.lines().map(|line| 1 + line.chars().count() / letters).sum();
    if shown > LINES {
        let address = Argument::Text(item.address.clone());
        lines.push(words.format("bundle-xlsx-low-row", &[("address", address)]));
    }
    lines.join("\n")
}

/// Where the value of the sheet stands, for those that name its range.
pub fn range(sheet: &Sheet) -> Option<String> {
    let last = sheet.head.as_ref()?.last_row;
    let range = format!("{}:{}", fixed(HEAD + 1, VALUE), fixed(last, VALUE));
    Some(super::place::elsewhere(&sheet.name, &range))
}

/// That a text is in another language, where it is.
pub fn not_translated(item: &Item, words: Words) -> Option<String> {
    let lang = Argument::Text(item.lang.clone()?);
    Some(words.format("bundle-xlsx-not-translated", &[("lang", lang)]))
}
