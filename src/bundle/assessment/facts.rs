//! What was audited, where, when, how and by which function.

use crate::bundle::book::form::Form;
use crate::bundle::book::place::in_row;
use crate::bundle::book::{Entry, EntryKind, Given, Mark, Sheet, Style, Tone, readable};

/// What is asked, and whether it has to be answered.
const FIELDS: [(&str, bool); 11] = [
    ("supplier", true),
    ("registration", false),
    ("contract", true),
    ("site", true),
    ("scope", true),
    ("method", true),
    ("first-day", true),
    ("last-day", false),
    ("auditor", true),
    ("present", false),
    ("earlier", false),
];
const HEAD: u32 = 3;

pub fn sheet(form: &mut Form) -> Sheet {
    let mut sheet = Sheet::new(&form.word("facts"), &[34, 56, 60, 14]);
    sheet.is_open = true;
    sheet.text(0, 0, Style::Title, form.word("facts"));
    sheet.text(1, 0, Style::Note, form.word("how-facts"));
    for (column, id) in ["field", "answer", "hint", "state"].iter().enumerate() {
        sheet.text(HEAD, column as u16, Style::Head, form.column(id));
    }
    let lacks = form.words.get("bundle-xlsx-lacks");
    let optional = form.words.get("bundle-xlsx-optional");
    let done = readable::quoted(&form.done());
    for (at, (id, is_asked)) in FIELDS.iter().enumerate() {
        let row = HEAD + 1 + at as u32;
        let label = form.word(&format!("field-{id}"));
        let hint = form.word(&format!("field-{id}-hint"));
        let is_date = id.ends_with("-day");
        sheet.text(row, 0, Style::Short, label.as_str());
        sheet.open(row, 1, if is_date { Style::OpenDate } else { Style::Open });
        sheet.text(row, 2, Style::Text, hint.as_str());
        let empty = if *is_asked { &lacks } else { &optional };
        let quoted = readable::quoted(empty);
        let formula = format!("IF(TRIM({})=\"\",{quoted},{done})", in_row(row, 1));
        sheet.formula(row, 3, Style::State, &formula, Given::Text(empty.clone()));
        sheet.entries.push(Entry {
            from: (row, 1),
            to: (row, 1),
            kind: if is_date { EntryKind::Date } else { EntryKind::Any },
            title: label,
            prompt: hint,
            error: form.words.get("bundle-xlsx-error-date"),
        });
    }
    let last = HEAD + FIELDS.len() as u32;
    let lacks = readable::quoted(&lacks);
    let formula = format!("{}={lacks}", in_row(HEAD + 1, 3));
    sheet.marks.push(Mark { from: (HEAD + 1, 3), to: (last, 3), formula, tone: Tone::Lacks });
    let states = sheet.range((HEAD + 1, 3), (last, 3));
    let asked = FIELDS.iter().filter(|(_, is_asked)| *is_asked).count();
    let lacking = format!("COUNTIF({states},{lacks})");
    let label = form.word("facts");
    let count = form.lists.count(&label, (&asked.to_string(), asked), (&lacking, asked));
    form.counts.push(count);
    form.name("audit", Some(sheet.range((HEAD + 1, 1), (last, 1))));
    sheet
}
