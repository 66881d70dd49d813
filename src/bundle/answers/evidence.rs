//! The requirements that are answered for each article: their texts, how far the answers have come,
//! and what proves them. A proof often covers many articles, so it is given once for each
//! requirement, with the articles that it covers.

use super::question::Question;
use super::state::{self, Counted};
use super::{list, matrix, proof};
use crate::bundle::book::entity::entity;
use crate::bundle::book::labels::Labels;
use crate::bundle::book::place::{elsewhere, fixed, fixed_range, in_row, loose, span};
use crate::bundle::book::template::{Block, Closing, HeadFrame, SheetFrame};
use crate::bundle::book::{EntryKind, Given, Print, Style, readable};

pub const SHEET: &str = "evidence";
const BESIDE: [&str; 4] = ["state", "left", "reason", "covers"];
const STATE: u16 = list::SHARED;
const LEFT: u16 = STATE + 1;
const REASON: u16 = STATE + 2;
pub const WAY: u16 = STATE + 3;
const COVERS: u16 = WAY + proof::COLUMNS.len() as u16;
const HEAD: u32 = 3;
/// Rows for more than one proof of the same requirement.
const MORE: u32 = 4;
/// The row of the last requirement, and the last row.
const LAST: &str = "evidence-last";
const END: &str = "evidence-end";

/// Where the text of a requirement stands, and its state, for the sheet of answers.
pub fn text_place(labels: Labels) -> String {
    elsewhere(&labels.sheet("evidence"), &fixed("evidence-row", list::TEXT))
}

pub fn state_place(labels: Labels) -> String {
    elsewhere(&labels.sheet("evidence"), &fixed("evidence-row", STATE))
}

/// Where it is said why requirements do not concern articles.
pub fn reasons(labels: Labels) -> String {
    elsewhere(&labels.sheet("evidence"), &fixed_range((HEAD + 1, REASON), (LAST, REASON)))
}

/// Where the first sheet counts: what the rows weigh, their states, what is left to do.
pub fn answered(labels: Labels) -> [String; 3] {
    [list::WEIGHT, STATE, LEFT].map(|column| {
        elsewhere(&labels.sheet("evidence"), &fixed_range((HEAD + 1, column), (END, column)))
    })
}

pub fn frame(labels: Labels) -> SheetFrame {
    let mut widths = list::WIDTHS.to_vec();
    widths.extend([14, 26, 26]);
    widths.extend(proof::WIDTHS);
    widths.push(16);
    let mut block = Block::default();
    block.text(0, 0, Style::Title, labels.word("evidence"));
    block.text(1, 0, Style::Note, labels.word("how-evidence"));
    for (column, id) in columns().into_iter().enumerate() {
        block.text(HEAD, column as u16, Style::Head, labels.column(id));
    }
    let more = |at: u32| Closing {
        when: Some("proven"),
        rows: 1,
        chooses: true,
        block: more(labels, at == 0),
    };
    let mut closing: Vec<Closing> = (0..MORE).map(more).collect();
    let mut marks = Block::default();
    state::colour(labels, &mut marks, (HEAD + 1, STATE), (END, STATE));
    list::left(labels, &mut marks, (HEAD + 1, LEFT), END);
    closing.push(Closing { when: None, rows: 0, chooses: false, block: marks });
    let evidence = fixed_range((HEAD + 1, REASON), (END, COVERS));
    SheetFrame {
        id: SHEET,
        when: Some(SHEET),
        name: labels.sheet("evidence"),
        columns: columns(),
        widths,
        each: None,
        is_open: true,
        is_secret: false,
        print: Print::Spread(vec![STATE]),
        on_page: None,
        head: Some(HeadFrame { first: HEAD, row: HEAD, kept: 2, last: entity(END) }),
        start: (HEAD + 1, 0),
        is_across: false,
        block,
        closing,
        names: vec![("article_evidence", elsewhere(&labels.sheet("evidence"), &evidence))],
    }
}

fn columns() -> Vec<&'static str> {
    let [state, left, reason, covers] = BESIDE;
    let beside = [state, left, reason].into_iter().chain(proof::COLUMNS).chain([covers]);
    list::COLUMNS.into_iter().chain(beside).collect()
}

/// A requirement that is answered for each article.
pub fn block(labels: Labels, question: &Question) -> Block {
    let words = labels.words;
    let mut block = Block::default();
    list::requirement(labels, &mut block, question);
    let (names, answers) = (matrix::names(labels), matrix::answers(labels));
    let mut count = |name: &str, among: &[String]| {
        if among.is_empty() {
            return "0".to_string();
        }
        let each = among.iter().map(|own| format!("({answers}={})", readable::quoted(own)));
        let each = each.collect::<Vec<_>>().join("+");
        block.number(name, format!("SUMPRODUCT((TRIM({names})<>\"\")*({each}))"), 0)
    };
    let refused = count("refused", &question.refusals(words));
    let excepted = count("excepted", &question.excepted(words));
    let not_concerned = count("not-concerned", &[labels.word("not-concerned")]);
    let open = count("unanswered", &[String::new()]);
    block.open(0, REASON, Style::Open);
    ask(&mut block, REASON, "reason");
    let flaw = match question.is_proven() {
        true => {
            proof::list(&mut block, question, words);
            proof::cells(&mut block, WAY, SHEET);
            Some(entity("evidence-flaw"))
        }
        false => {
            proof::closed(&mut block, WAY, &labels.word("evidence-none"));
            None
        }
    };
    block.open(0, COVERS, Style::Open);
    ask(&mut block, COVERS, "covers");
    let reason = Some(in_row("row", REASON));
    let asked = entity("article-count");
    let own = Counted { asked, open, refused, excepted, not_concerned, reason, flaw };
    state::write(labels, &mut block, (STATE, LEFT), question, &own);
    block
}

fn ask(block: &mut Block, column: u16, id: &str) {
    block.ask(loose("row", column), EntryKind::Any, proof::said(id, None));
}

/// A row where the requirement is chosen too.
fn more(labels: Labels, is_first: bool) -> Block {
    let mut block = Block::default();
    for column in 0..list::SHARED {
        block.open(0, column, if column == list::CITE { Style::Open } else { Style::Closed });
    }
    if is_first {
        block.text(0, list::TEXT, Style::Closed, labels.word("more-evidence"));
    }
    block.open(0, REASON, Style::Closed);
    proof::cells(&mut block, WAY, SHEET);
    block.open(0, COVERS, Style::Open);
    ask(&mut block, COVERS, "covers");
    let cite = in_row("row", list::CITE);
    let written = format!("COUNTA({}:{})", in_row("row", WAY), in_row("row", WAY + 2));
    let [no_requirement, done] = ["no-requirement", "more-done"].map(|id| labels.quoted(id));
    let flaw = entity("evidence-flaw");
    let formula = format!(
        "IF({cite}=\"\",IF({written}=0,\"\",{no_requirement}),IF({flaw}=\"\",{done},{flaw}))"
    );
    block.open(0, STATE, Style::Closed);
    block.formula(0, LEFT, Style::Text, &formula, Given::Text(String::new()));
    if is_first {
        let said = [
            labels.column("requirement"),
            labels.word("prompt-requirement"),
            labels.word("error-choice"),
        ];
        let at = span(("row", list::CITE), (END, list::CITE));
        block.ask(at, EntryKind::List(entity("cites")), said);
    }
    block
}
