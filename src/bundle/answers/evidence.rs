//! The requirements that are answered for each article: their texts, how far the answers have come,
//! and what proves them. A proof often covers many articles, so it is given once for each
//! requirement, with the articles that it covers.

use super::question::Question;
use super::state::{self, Counted};
use super::{list, matrix, proof};
use crate::bundle::book::form::Form;
use crate::bundle::book::place::{elsewhere, fixed, in_row};
use crate::bundle::book::{Entry, EntryKind, Given, Head, Print, Sheet, Style, readable};

const BESIDE: [&str; 4] = ["state", "left", "reason", "covers"];
pub const STATE: u16 = list::SHARED;
const LEFT: u16 = STATE + 1;
const REASON: u16 = STATE + 2;
const WAY: u16 = STATE + 3;
const COVERS: u16 = WAY + proof::COLUMNS.len() as u16;
const HEAD: u32 = 3;
/// Rows for more than one proof of the same requirement.
const MORE: u32 = 4;

/// Where the text of a requirement stands, and its state, for the sheet of answers.
pub fn text_place(form: &Form, at: usize) -> String {
    elsewhere(
        &readable::sheet_name(&form.word("evidence")),
        &fixed(HEAD + 1 + at as u32, list::TEXT),
    )
}

pub fn state_place(form: &Form, at: usize) -> String {
    elsewhere(&readable::sheet_name(&form.word("evidence")), &fixed(HEAD + 1 + at as u32, STATE))
}

pub fn sheet(form: &mut Form, questions: &[&Question], answers: &Sheet) -> Sheet {
    let mut widths = list::WIDTHS.to_vec();
    widths.extend([14, 26, 26]);
    widths.extend(proof::WIDTHS);
    widths.push(16);
    let mut sheet = Sheet::new(&form.word("evidence"), &widths);
    sheet.is_open = true;
    sheet.text(0, 0, Style::Title, form.word("evidence"));
    sheet.text(1, 0, Style::Note, form.word("how-evidence"));
    let [state, left, reason, covers] = BESIDE;
    let beside = [state, left, reason].into_iter().chain(proof::COLUMNS).chain([covers]);
    let columns = list::COLUMNS.into_iter().chain(beside);
    for (column, id) in columns.enumerate() {
        sheet.text(HEAD, column as u16, Style::Head, form.column(id));
    }
    for (at, question) in questions.iter().enumerate() {
        let column = matrix::ANSWERS + at as u16;
        let range = answers.range((matrix::FIRST, column), (matrix::LAST, column));
        let names =
            answers.range((matrix::FIRST, matrix::ARTICLE), (matrix::LAST, matrix::ARTICLE));
        row(form, &mut sheet, HEAD + 1 + at as u32, question, (&names, &range));
    }
    let last_own = HEAD + questions.len() as u32;
    let proven: Vec<&Question> =
        questions.iter().filter(|question| question.is_proven()).copied().collect();
    let last = if proven.is_empty() { last_own } else { last_own + MORE };
    if !proven.is_empty() {
        more(form, &mut sheet, &proven, (last_own + 1, last));
    }
    sheet.head = Some(Head { first: HEAD, row: HEAD, kept: 2, last_row: last });
    sheet.print = Print::Spread(vec![STATE]);
    state::colour(form, &mut sheet, (HEAD + 1, STATE), (last, STATE));
    list::tell(form, &mut sheet, (HEAD + 1, last));
    form.reasons = Some(sheet.range((HEAD + 1, REASON), (last_own, REASON)));
    form.name("article_evidence", Some(sheet.range((HEAD + 1, REASON), (last, COVERS))));
    sheet
}

fn row(
    form: &mut Form,
    sheet: &mut Sheet,
    row: u32,
    question: &Question,
    (names, answers): (&str, &str),
) {
    let words = form.words;
    list::requirement(form, sheet, row, question);
    let mut count = |among: &[String]| {
        if among.is_empty() {
            return "0".to_string();
        }
        let each = among.iter().map(|own| format!("({answers}={})", readable::quoted(own)));
        let formula =
            format!("SUMPRODUCT((TRIM({names})<>\"\")*({}))", each.collect::<Vec<_>>().join("+"));
        form.lists.number(&formula, 0)
    };
    let (refused, excepted) = (count(&question.refusals(words)), count(&question.excepted(words)));
    let not_concerned = count(&[words.get("bundle-xlsx-answers-not-concerned")]);
    let open = count(&[String::new()]);
    sheet.open(row, REASON, Style::Open);
    entry(form, sheet, row, REASON, "reason");
    let flaw = match question.is_proven() {
        true => {
            let ways = proof::ways(form, &question.ways(words));
            proof::cells(form, sheet, row, WAY, &ways);
            Some(proof::flaw(form, row, WAY, &ways))
        }
        false => {
            proof::closed(sheet, row, WAY, &form.word("evidence-none"));
            None
        }
    };
    sheet.open(row, COVERS, Style::Open);
    entry(form, sheet, row, COVERS, "covers");
    let reason = Some(in_row(row, REASON));
    let asked = form.articles.clone();
    let own = Counted { asked, open, refused, excepted, not_concerned, reason, flaw };
    state::write(form, sheet, row, (STATE, LEFT), question, &own);
}

fn entry(form: &Form, sheet: &mut Sheet, row: u32, column: u16, id: &str) {
    sheet.entries.push(Entry {
        from: (row, column),
        to: (row, column),
        kind: EntryKind::Any,
        title: form.column(id),
        prompt: form.word(&format!("prompt-{id}")),
        error: String::new(),
    });
}

/// Rows where the requirement is chosen too.
fn more(form: &mut Form, sheet: &mut Sheet, proven: &[&Question], (first, last): (u32, u32)) {
    let cites: Vec<String> = proven.iter().map(|question| question.item.cite.clone()).collect();
    let cites = form.lists.choices(&cites);
    let ways = proof::any(proven, form);
    let [no_requirement, done] =
        ["no-requirement", "more-done"].map(|id| readable::quoted(&form.word(id)));
    for row in first..=last {
        let cite = in_row(row, list::CITE);
        for column in 0..list::SHARED {
            sheet.open(row, column, if column == list::CITE { Style::Open } else { Style::Closed });
        }
        if row == first {
            sheet.text(row, list::TEXT, Style::Closed, form.word("more-evidence"));
        }
        sheet.open(row, REASON, Style::Closed);
        proof::cells(form, sheet, row, WAY, &ways);
        sheet.open(row, COVERS, Style::Open);
        entry(form, sheet, row, COVERS, "covers");
        let written = format!("COUNTA({}:{})", in_row(row, WAY), in_row(row, WAY + 2));
        let flaw = proof::flaw(form, row, WAY, &ways);
        let formula = format!(
            "IF({cite}=\"\",IF({written}=0,\"\",{no_requirement}),IF({flaw}=\"\",{done},{flaw}))"
        );
        sheet.open(row, STATE, Style::Closed);
        sheet.formula(row, LEFT, Style::Text, &formula, Given::Text(String::new()));
    }
    sheet.entries.push(Entry {
        from: (first, list::CITE),
        to: (last, list::CITE),
        kind: EntryKind::List(cites),
        title: form.column("requirement"),
        prompt: form.word("prompt-requirement"),
        error: form.word("error-choice"),
    });
}
