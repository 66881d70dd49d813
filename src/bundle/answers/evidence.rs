//! What proves the answers that are given for each article. A proof often covers many articles, so
//! it is given once for each requirement, with the articles that it covers.

use super::question::{Question, numbered};
use super::{list, matrix};
use crate::bundle::book::form::Form;
use crate::bundle::book::place::{in_row, letters};
use crate::bundle::book::{Entry, EntryKind, Given, Head, Mark, Print, Sheet, Style, readable};

const COLUMNS: [&str; 13] = [
    "number",
    "requirement",
    "title",
    "text",
    "evidence",
    "weight",
    "state",
    "way",
    "reference",
    "issuer",
    "valid",
    "covers",
    "comment",
];
const WIDTHS: [u16; 13] = [6, 15, 22, 56, 50, 14, 14, 30, 28, 20, 12, 22, 24];
const HEAD: u32 = 3;
const STATE: u16 = 6;
const WAY: u16 = 7;
const REFERENCE: u16 = 8;
const ISSUER: u16 = 9;
const VALID: u16 = 10;
const COVERS: u16 = 11;
const COMMENT: u16 = 12;
/// Rows for more than one proof of the same requirement.
const MORE: u32 = 20;

pub fn sheet(form: &mut Form, questions: &[&Question], matrix: &Sheet) -> Sheet {
    let mut sheet = Sheet::new(&form.word("evidence"), &WIDTHS);
    sheet.is_open = true;
    sheet.text(0, 0, Style::Title, form.word("evidence"));
    sheet.text(1, 0, Style::Note, form.word("how-evidence"));
    for (column, id) in COLUMNS.iter().enumerate() {
        sheet.text(HEAD, column as u16, Style::Head, form.column(id));
    }
    let proven: Vec<(u16, &Question)> = questions
        .iter()
        .enumerate()
        .filter(|(_, question)| question.is_proven())
        .map(|(at, question)| (matrix::ANSWERS + at as u16, *question))
        .collect();
    let mut lacking = 0;
    for (at, (column, question)) in proven.iter().enumerate() {
        let row = HEAD + 1 + at as u32;
        list::requirement(form, &mut sheet, row, question);
        let weight = question.weight(form.words);
        sheet.text(row, 5, Style::Text, weight);
        lacking += usize::from(state(form, &mut sheet, row, (*column, question), matrix));
        list::proof(form, &mut sheet, row, question, [WAY, REFERENCE, ISSUER, VALID]);
        more_about(form, &mut sheet, row);
    }
    let first_more = HEAD + 1 + proven.len() as u32;
    let last = HEAD + proven.len() as u32 + MORE;
    more(form, &mut sheet, &proven, (first_more, last));
    sheet.head = Some(Head { first: HEAD, row: HEAD, kept: 2, last_row: last });
    sheet.print = Print::Spread(vec![STATE]);
    let lacks = form.word("no-evidence");
    let no_requirement = form.word("no-requirement");
    let at = in_row(HEAD + 1, STATE);
    let (lacks, unknown) = (readable::quoted(&lacks), readable::quoted(&no_requirement));
    sheet.marks.push(Mark {
        from: (HEAD + 1, STATE),
        to: (last, STATE),
        formula: format!("OR({at}={lacks},{at}={unknown})"),
    });
    let states = sheet.range((HEAD + 1, STATE), (last, STATE));
    let counted = format!("COUNTIF({states},{lacks})+COUNTIF({states},{unknown})");
    let done = readable::quoted(&form.words.get("bundle-xlsx-done"));
    let wanted = format!("COUNTIF({states},{done})+{counted}");
    let label = form.word("evidence");
    let count = form.lists.count(&label, (&wanted, lacking), (&counted, lacking));
    form.counts.push(count);
    form.name("article_evidence", Some(sheet.range((HEAD + 1, WAY), (last, COMMENT))));
    sheet
}

/// Whether the evidence is there. Gives whether it lacks before anything is answered.
fn state(
    form: &Form,
    sheet: &mut Sheet,
    row: u32,
    (column, question): (u16, &Question),
    matrix: &Sheet,
) -> bool {
    let words = form.words;
    let answers = matrix.range((matrix::FIRST, column), (matrix::LAST, column));
    let empty = match question.is_asked_now() {
        true => form.word("no-evidence"),
        false => question.empty_state(words),
    };
    let [done, none, lacks, no] = [
        words.get("bundle-xlsx-done"),
        form.word("not-needed"),
        form.word("no-evidence"),
        form.word("no"),
    ]
    .map(|text| readable::quoted(&text));
    let answered = format!("COUNTA({answers})");
    let mut formula = format!("IF({answered}=0,{},{lacks})", readable::quoted(&empty));
    if question.can_be_no() {
        let all_no = format!("AND({answered}>0,{answered}=COUNTIF({answers},{no}))");
        formula = format!("IF({all_no},{none},{formula})");
    }
    let (way, reference) = (in_row(row, WAY), in_row(row, REFERENCE));
    formula = format!("IF(AND({way}<>\"\",TRIM({reference})<>\"\"),{done},{formula})");
    sheet.formula(row, STATE, Style::State, &formula, Given::Text(empty));
    question.is_asked_now()
}

/// Which articles a proof covers, and what else there is to say.
fn more_about(form: &Form, sheet: &mut Sheet, row: u32) {
    for (column, id) in [(COVERS, "covers"), (COMMENT, "comment")] {
        sheet.open(row, column, Style::Open);
        sheet.entries.push(Entry {
            from: (row, column),
            to: (row, column),
            kind: EntryKind::Any,
            title: form.column(id),
            prompt: form.word(&format!("prompt-{id}")),
            error: String::new(),
        });
    }
}

/// Rows where the requirement is chosen too.
fn more(
    form: &mut Form,
    sheet: &mut Sheet,
    proven: &[(u16, &Question)],
    (first, last): (u32, u32),
) {
    let words = form.words;
    let cites: Vec<String> =
        proven.iter().map(|(_, question)| question.item.cite.clone()).collect();
    let longest = proven.iter().map(|(_, question)| question.item.alternatives.len()).max();
    if cites.is_empty() {
        return;
    }
    let ways: Vec<String> = (0..longest.unwrap_or(0)).map(|at| numbered(words, at)).collect();
    let (cites_range, ways) = (form.lists.choices(&cites), form.lists.choices(&ways));
    let table = (HEAD + 1, first - 1);
    let known = |column: u16| {
        let letter = letters(column);
        format!("${letter}${}:${letter}${}", table.0 + 1, table.1 + 1)
    };
    let text = |id: &str| readable::quoted(&form.word(id));
    let told = form.word("more-evidence");
    for row in first..=last {
        let cite = in_row(row, 1);
        let look_up = |column: u16| {
            let (values, cites) = (known(column), known(1));
            format!("IF({cite}=\"\",\"\",IFERROR(INDEX({values},MATCH({cite},{cites},0)),\"\"))")
        };
        sheet.formula(row, 0, Style::Short, &look_up(0), Given::Text(String::new()));
        sheet.open(row, 1, Style::Open);
        sheet.formula(row, 2, Style::Text, &look_up(2), Given::Text(String::new()));
        [3, 4, 5].iter().for_each(|&column| sheet.open(row, column, Style::Closed));
        if row == first {
            sheet.text(row, 3, Style::Closed, told.as_str());
        }
        let formula = format!(
            "IF({cite}=\"\",IF(COUNTA({}:{})=0,\"\",{}),IF(OR({}=\"\",TRIM({})=\"\"),{},{}))",
            in_row(row, WAY),
            in_row(row, COMMENT),
            text("no-requirement"),
            in_row(row, WAY),
            in_row(row, REFERENCE),
            text("no-evidence"),
            readable::quoted(&words.get("bundle-xlsx-done")),
        );
        sheet.formula(row, STATE, Style::State, &formula, Given::Text(String::new()));
    }
    let entry = |form: &Form, column: u16, kind: EntryKind, id: &str| Entry {
        from: (first, column),
        to: (last, column),
        kind,
        title: form.column(COLUMNS[usize::from(column)]),
        prompt: form.word(&format!("prompt-{id}")),
        error: form.word("error-choice"),
    };
    sheet.entries.push(entry(form, 1, EntryKind::List(cites_range), "requirement"));
    for row in first..=last {
        list::open_proof(form, sheet, row, [WAY, REFERENCE, ISSUER, VALID]);
        more_about(form, sheet, row);
    }
    sheet.entries.push(entry(form, WAY, EntryKind::List(ways), "way"));
}
