//! What is checked: a row for each checkpoint of each requirement.

use super::SCALE;
use crate::bundle::book::form::Form;
use crate::bundle::book::place::in_row;
use crate::bundle::book::{
    Entry, EntryKind, Given, Head, Mark, Print, Sheet, Style, readable, values,
};
use crate::bundle::outline::Item;
use crate::strings::Argument;

const COLUMNS: [&str; 17] = [
    "number",
    "requirement",
    "title",
    "text",
    "method",
    "follow-when",
    "checkpoint",
    "documents",
    "state",
    "grade",
    "finding",
    "source",
    "consequence",
    "action",
    "responsible",
    "due",
    "closed",
];
const WIDTHS: [u16; 17] = [8, 15, 18, 48, 28, 16, 36, 26, 14, 15, 32, 20, 28, 28, 16, 12, 12];
const HEAD: u32 = 3;
const CITE: u16 = 1;
const TEXT: u16 = 3;
const CHECKPOINT: u16 = 6;
const STATE: u16 = 8;
const GRADE: u16 = 9;
const FINDING: u16 = 10;
const SOURCE: u16 = 11;
const CONSEQUENCE: u16 = 12;
const ACTION: u16 = 13;
const RESPONSIBLE: u16 = 14;
const DUE: u16 = 15;
const CLOSED: u16 = 16;
/// The grades that call for an action.
const DEVIATIONS: [&str; 3] = ["minor", "major", "serious"];

/// The sheet, and where its columns stand for those that count in it.
pub struct Checkpoints {
    pub sheet: Sheet,
    pub cites: String,
    pub grades: String,
    pub states: String,
}

pub fn sheet(form: &mut Form) -> Checkpoints {
    let mut sheet = Sheet::new(&form.word("checkpoints"), &WIDTHS);
    sheet.is_open = true;
    sheet.text(0, 0, Style::Title, form.word("checkpoints"));
    sheet.text(1, 0, Style::Note, form.word("how-checkpoints"));
    for (column, id) in COLUMNS.iter().enumerate() {
        sheet.text(HEAD, column as u16, Style::Head, form.column(id));
    }
    let mut row = HEAD + 1;
    for item in form.request.outline.items() {
        row = requirement(form, &mut sheet, row, item);
    }
    let last = row - 1;
    entries(form, &mut sheet, last);
    sheet.head = Some(Head { first: HEAD, row: HEAD, kept: 2, last_row: last });
    sheet.print = Print::Spread(vec![STATE]);
    let column = |column| sheet.range((HEAD + 1, column), (last, column));
    let (cites, grades, states) = (column(CITE), column(GRADE), column(STATE));
    let [unjudged, bare, idle] =
        ["unjudged", "no-finding", "no-action"].map(|id| readable::quoted(&form.word(id)));
    let at = in_row(HEAD + 1, STATE);
    let formula = format!("OR({at}={unjudged},{at}={bare},{at}={idle})");
    let total = (last - HEAD) as usize;
    let lacking = [&unjudged, &bare, &idle].map(|word| format!("COUNTIF({states},{word})"));
    let label = form.word("checkpoints");
    let count = form.lists.count(&label, (&total.to_string(), total), (&lacking.join("+"), total));
    form.counts.push(count);
    form.name("assessments", Some(sheet.range((HEAD + 1, GRADE), (last, CLOSED))));
    sheet.marks.push(Mark { from: (HEAD + 1, STATE), to: (last, STATE), formula });
    Checkpoints { sheet, cites, grades, states }
}

/// The rows of one requirement. Gives the row after them.
fn requirement(form: &mut Form, sheet: &mut Sheet, first: u32, item: &Item) -> u32 {
    let follow_up = item.follow_up.as_ref();
    let mut points: Vec<String> = follow_up.map(|own| own.checkpoints.clone()).unwrap_or_default();
    if points.is_empty() {
        points.push(form.word("text-itself"));
    }
    let number = |at: usize| format!("{}.{}", item.number, at + 1);
    for (at, point) in points.iter().enumerate() {
        let row = first + at as u32;
        sheet.text(row, 0, Style::Short, number(at));
        sheet.link(row, CITE, &item.address, &item.cite);
        sheet.text(row, 2, Style::Text, values::title(item, form.words));
        if at == 0 {
            form.values.put(sheet, (row, TEXT), item, (&mut form.lists, form.words));
            let documents = follow_up.map(|own| own.documentation_examples.as_slice());
            let documents: Vec<String> =
                documents.unwrap_or_default().iter().map(|own| format!("– {own}")).collect();
            let method = follow_up.map(|own| own.method.clone()).unwrap_or_default();
            let when = follow_up.map(|own| own.when.clone()).unwrap_or_default();
            sheet.text(row, 4, Style::Text, method);
            sheet.text(row, 5, Style::Text, when);
            sheet.text(row, 7, Style::Text, documents.join("\n"));
        } else {
            let above = [("number", Argument::Text(number(0)))];
            let above = form.words.format("bundle-xlsx-assessment-above", &above);
            [TEXT, 4, 5, 7].iter().for_each(|&column| {
                sheet.text(row, column, Style::Closed, above.as_str());
            });
        }
        sheet.text(row, CHECKPOINT, Style::Text, point.as_str());
        let consequence = follow_up.and_then(|own| own.consequence.clone()).unwrap_or_default();
        sheet.text(row, CONSEQUENCE, Style::Text, consequence);
        [GRADE, FINDING, SOURCE, ACTION, RESPONSIBLE]
            .iter()
            .for_each(|&column| sheet.open(row, column, Style::Open));
        [DUE, CLOSED].iter().for_each(|&column| sheet.open(row, column, Style::OpenDate));
        state(form, sheet, row);
    }
    first + points.len() as u32
}

/// What is left to do in a row, in words.
fn state(form: &Form, sheet: &mut Sheet, row: u32) {
    let word = |id: &str| readable::quoted(&form.word(id));
    let grade = in_row(row, GRADE);
    let is = |id: &str| format!("{grade}={}", readable::quoted(&super::grade(form, id)));
    let empty = |column: u16| format!("TRIM({})=\"\"", in_row(row, column));
    let done = readable::quoted(&form.done());
    let deviation = DEVIATIONS.map(is).join(",");
    let action = format!(
        "IF({}<>\"\",{},IF(OR({},{},{}=\"\"),{},{}))",
        in_row(row, CLOSED),
        word("closed"),
        empty(ACTION),
        empty(RESPONSIBLE),
        in_row(row, DUE),
        word("no-action"),
        word("open")
    );
    let formula = format!(
        "IF({grade}=\"\",{},IF(OR({},AND({},NOT({}))),{},IF(OR({deviation}),{action},{done})))",
        word("unjudged"),
        empty(FINDING),
        empty(SOURCE),
        is("not-applicable"),
        word("no-finding"),
    );
    let given = form.word("unjudged");
    sheet.formula(row, STATE, Style::State, &formula, Given::Text(given));
}

fn entries(form: &mut Form, sheet: &mut Sheet, last: u32) {
    let scale: Vec<String> = SCALE.iter().map(|grade| super::grade(form, grade)).collect();
    let scale = form.lists.choices(&scale);
    let columns = [
        (GRADE, EntryKind::List(scale), "error-choice"),
        (FINDING, EntryKind::Any, "error-choice"),
        (SOURCE, EntryKind::Any, "error-choice"),
        (ACTION, EntryKind::Any, "error-choice"),
        (RESPONSIBLE, EntryKind::Any, "error-choice"),
        (DUE, EntryKind::Date, "error-date"),
        (CLOSED, EntryKind::Date, "error-date"),
    ];
    for (column, kind, error) in columns {
        let id = COLUMNS[usize::from(column)];
        sheet.entries.push(Entry {
            from: (HEAD + 1, column),
            to: (last, column),
            kind,
            title: form.column(id),
            prompt: form.word(&format!("prompt-{id}")),
            error: form.words.get(&format!("bundle-xlsx-{error}")),
        });
    }
}
