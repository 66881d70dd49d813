//! Who submits the tender.

use crate::bundle::book::form::Form;
use crate::bundle::book::place::in_row;
use crate::bundle::book::{Entry, EntryKind, Given, Mark, Sheet, Style, Tone, readable};

/// What is asked, and whether it has to be answered.
const FIELDS: [(&str, bool); 7] = [
    ("reference", true),
    ("tender", false),
    ("company", true),
    ("registration", true),
    ("contact", true),
    ("email", false),
    ("date", true),
];
const HEAD: u32 = 3;

pub fn sheet(form: &mut Form) -> Sheet {
    let words = form.words;
    let mut sheet = Sheet::new(&form.word("supplier"), &[34, 50, 60, 14]);
    sheet.is_open = true;
    sheet.text(0, 0, Style::Title, form.word("supplier"));
    sheet.text(1, 0, Style::Note, form.word("how-supplier"));
    for (column, id) in ["field", "answer", "hint", "state"].iter().enumerate() {
        sheet.text(HEAD, column as u16, Style::Head, form.column(id));
    }
    let [lacks, done, optional] =
        ["lacks", "done", "optional"].map(|id| words.get(&format!("bundle-xlsx-{id}")));
    for (at, (id, is_asked)) in FIELDS.iter().enumerate() {
        let row = HEAD + 1 + at as u32;
        let label = form.word(&format!("field-{id}"));
        sheet.text(row, 0, Style::Short, label.as_str());
        let is_date = *id == "date";
        sheet.open(row, 1, if is_date { Style::OpenDate } else { Style::Open });
        let hint = form.word(&format!("field-{id}-hint"));
        sheet.text(row, 2, Style::Text, hint.as_str());
        let empty = if *is_asked { &lacks } else { &optional };
        let formula = format!(
            "IF(TRIM({})=\"\",{},{})",
            in_row(row, 1),
            readable::quoted(empty),
            readable::quoted(&done)
        );
        sheet.formula(row, 3, Style::State, &formula, Given::Text(empty.clone()));
        let error = if is_date { form.word("error-date") } else { String::new() };
        let kind = if is_date { EntryKind::Date } else { EntryKind::Any };
        let (from, to) = ((row, 1), (row, 1));
        sheet.entries.push(Entry { from, to, kind, title: label, prompt: hint, error });
    }
    let last = HEAD + FIELDS.len() as u32;
    sheet.marks.push(Mark {
        from: (HEAD + 1, 3),
        to: (last, 3),
        formula: format!("{}={}", in_row(HEAD + 1, 3), readable::quoted(&lacks)),
        tone: Tone::Lacks,
    });
    let states = sheet.range((HEAD + 1, 3), (last, 3));
    let lacking = format!("COUNTIF({states},{})", readable::quoted(&lacks));
    let asked = FIELDS.iter().filter(|(_, is_asked)| *is_asked).count();
    let count =
        form.lists.count(&form.word("supplier"), (&asked.to_string(), asked), (&lacking, asked));
    form.counts.push(count);
    form.name("supplier", Some(sheet.range((HEAD + 1, 1), (last, 1))));
    sheet
}
