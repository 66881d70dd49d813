//! What is offered, an article a row. The matrix takes its rows from here.

use crate::bundle::book::form::Form;
use crate::bundle::book::place::in_row;
use crate::bundle::book::{Content, Entry, EntryKind, Given, Head, Mark, Sheet, Style, readable};

pub const ROWS: u32 = 200;
const HEAD: u32 = 3;
pub const FIRST: u32 = HEAD + 1;
pub const LAST: u32 = HEAD + ROWS;
pub const ARTICLE: u16 = 1;
pub const NUMBER: u16 = 2;
const STATE: u16 = 5;

/// The columns to write in.
const FIELDS: [&str; 4] = ["article", "article-number", "maker-number", "position"];

pub fn sheet(form: &mut Form) -> Sheet {
    let words = form.words;
    let mut sheet = Sheet::new(&form.word("articles"), &[7, 44, 26, 26, 22, 24]);
    sheet.is_open = true;
    sheet.text(0, 0, Style::Title, form.word("articles"));
    sheet.text(1, 0, Style::Note, form.word("how-articles"));
    sheet.text(HEAD, 0, Style::Head, form.column("row"));
    sheet.text(HEAD, STATE, Style::Head, form.column("state"));
    for (at, id) in FIELDS.iter().enumerate() {
        let (column, label) = (at as u16 + 1, form.column(id));
        sheet.text(HEAD, column, Style::Head, label.as_str());
        sheet.entries.push(Entry {
            from: (FIRST, column),
            to: (LAST, column),
            kind: EntryKind::Any,
            title: label,
            prompt: form.word(&format!("prompt-{id}")),
            error: String::new(),
        });
    }
    let (done, lacks) = (words.get("bundle-xlsx-done"), form.word("no-article-name"));
    for row in FIRST..=LAST {
        sheet.put(row, 0, Style::Short, Content::Number(f64::from(row - HEAD)));
        (1..=FIELDS.len() as u16).for_each(|column| sheet.open(row, column, Style::Open));
        let [article, number] = [ARTICLE, NUMBER].map(|column| in_row(row, column));
        let formula = format!(
            "IF(COUNTA({article}:{})=0,\"\",IF(OR(TRIM({article})=\"\",TRIM({number})=\"\"),{},{}))",
            in_row(row, STATE - 1),
            readable::quoted(&lacks),
            readable::quoted(&done)
        );
        sheet.formula(row, STATE, Style::State, &formula, Given::Text(String::new()));
    }
    sheet.head = Some(Head { first: HEAD, row: HEAD, kept: 2, last_row: LAST });
    sheet.marks.push(Mark {
        from: (FIRST, STATE),
        to: (LAST, STATE),
        formula: format!("{}={}", in_row(FIRST, STATE), readable::quoted(&lacks)),
    });
    // A tender without articles lacks one.
    let states = sheet.range((FIRST, STATE), (LAST, STATE));
    let names = sheet.range((FIRST, ARTICLE), (LAST, STATE - 1));
    let lacking =
        format!("COUNTIF({states},{})+IF(COUNTA({names})=0,1,0)", readable::quoted(&lacks));
    let wanted = format!("MAX(1,COUNTIF({states},\"?*\"))");
    let count = form.lists.count(&form.word("articles"), (&wanted, 1), (&lacking, 1));
    form.counts.push(count);
    form.name("articles", Some(sheet.range((FIRST, ARTICLE), (LAST, STATE - 1))));
    sheet
}
