//! A supplier's answers, written in the form of the later release.

use super::pen::{Pen, asked};
use super::{Carry, Fate};
use crate::answers::form::row_of;
use crate::answers::key::{Asked, Key, same_choice};
use crate::answers::reading::{Answer, Given, Proof, Verdict};
use crate::answers::say;
use crate::answers::table::{Sheets, Table};
use crate::answers::texts::filled;
use crate::answers::workbook::{Value, Workbook};
use crate::bundle::book::place::Row;
use crate::bundle::book::{Content, Tone};
use crate::say;

pub fn write(carry: &Carry, view: &Workbook, key: &Key, own: usize, pen: &mut Pen) {
    let mut told = Vec::new();
    let mut sheets = Sheets::new(view, key, own);
    if let Some(table) = sheets.table("values", &mut told) {
        values(carry, key, &table, pen);
    }
    if let Some(table) = sheets.table("supplier", &mut told) {
        fields(carry, key, &table, "supplier", &["date", "reference"], pen);
    }
    if asked(key, "matrix").next().is_some() {
        let matrix = sheets.table("matrix", &mut told);
        let evidence = sheets.table("evidence", &mut told);
        if let (Some(matrix), Some(evidence)) = (matrix, evidence) {
            articles(carry, &matrix, pen);
            self::evidence(carry, key, (&matrix, &evidence), pen);
        }
    }
    if asked(key, "list").next().is_some()
        && let Some(table) = sheets.table("list", &mut told)
    {
        list(carry, key, &table, pen);
    }
}

/// What the buyer filled in, but for the last day: it is another one in another procurement.
pub fn values(carry: &Carry, key: &Key, table: &Table, pen: &mut Pen) {
    for ((id, name), value) in &carry.values {
        let cite = key.requirements.iter().find(|own| own.id == *id).map(|own| &own.cite);
        let Some(cite) = cite else { continue };
        let rows = table.rows_with("requirement", cite).into_iter();
        let begin = format!("[{name}]");
        for row in rows.filter(|row| table.text(*row, "question").starts_with(&begin)) {
            pen.write(table, row, "value", value);
        }
    }
}

/// Who answers, but for what is of this time.
pub fn fields(carry: &Carry, key: &Key, table: &Table, sheet: &str, but: &[&str], pen: &mut Pen) {
    let own = key.fields.iter().filter(|own| own[0] == sheet && !but.contains(&&*own[1]));
    for [_, field, label] in own {
        let written = carry.reading.fields.get(field);
        for row in table.rows_with("field", label) {
            pen.write(table, row, "answer", written.map_or("", String::as_str));
        }
    }
}

fn articles(carry: &Carry, matrix: &Table, pen: &mut Pen) {
    for (own, row) in carry.reading.articles.iter().zip(matrix.head + 1..) {
        pen.write(matrix, row, "article", &own.name);
        pen.write(matrix, row, "article-number", &own.number);
        pen.write(matrix, row, "maker-number", &own.maker_number);
        pen.write(matrix, row, "position", &own.position);
    }
}

fn list(carry: &Carry, key: &Key, table: &Table, pen: &mut Pen) {
    pen.open(table, "list", &heads(carry));
    for asked in asked(key, "list") {
        let Some(row) = row_of(table, asked, &mut Vec::new()) else { continue };
        pen.count(table, row, "text", filled(asked, &carry.values));
        if let Some(answer) = kept(carry, asked) {
            if let (Some(given), Some(column)) = (answer.given.first(), table.column("answer"))
                && let Some(content) = content(given, asked)
            {
                pen.put(table, row, column, content);
            }
            if let Some(own) = answer.proofs.first() {
                proof(table, row, own, asked, pen);
            }
            pen.write(table, row, "comment", &answer.comment);
        }
        beside(carry, table, row, asked, pen);
    }
}

fn evidence(carry: &Carry, key: &Key, (matrix, table): (&Table, &Table), pen: &mut Pen) {
    pen.open(table, "evidence", &heads(carry));
    // The rows for more proofs come after those of the requirements.
    let last = table.sheet.rows_from(table.head + 1);
    let last = last.filter(|row| !table.text(*row, "number").is_empty()).max();
    let mut more = last.unwrap_or(table.head) + 1..last.unwrap_or(table.head) + 5;
    for asked in asked(key, "matrix") {
        let Some(row) = row_of(table, asked, &mut Vec::new()) else { continue };
        pen.count(table, row, "text", filled(asked, &carry.values));
        if let Some(answer) = kept(carry, asked) {
            let name = format!("{} {}", asked.number, asked.cite);
            let above = matrix.sheet.cells.range((0, 0)..(matrix.head, 0));
            let mut columns =
                above.filter(|(at, _)| matrix.sheet.text(at.0, at.1) == name).map(|(at, _)| at.1);
            if let Some(column) = columns.next() {
                for given in &answer.given {
                    let Some(at) = given.article else { continue };
                    let own = matrix.head + 1 + at as Row;
                    if let Some(content) = content(given, asked) {
                        pen.put(matrix, own, column, content);
                    }
                }
            }
            pen.write(table, row, "reason", &answer.reason);
            for (at, own) in answer.proofs.iter().enumerate() {
                let row = if at == 0 { Some(row) } else { more.next() };
                let Some(row) = row else { break };
                if at > 0 {
                    pen.write(table, row, "requirement", &asked.cite);
                }
                proof(table, row, own, asked, pen);
            }
        }
        beside(carry, table, row, asked, pen);
    }
}

/// The old answer, where it goes along.
fn kept<'a>(carry: &'a Carry, asked: &Asked) -> Option<&'a Answer> {
    let is_kept = matches!(carry.fates.get(&asked.id), Some(Fate::Same | Fate::Look { .. }));
    carry.reading.answers.iter().find(|own| is_kept && own.asked.id == asked.id)
}

/// An answer as it is written in the new form, if it can be given there.
fn content(given: &Given, asked: &Asked) -> Option<Content> {
    if matches!(given.verdict, Verdict::Unclear | Verdict::Unanswered) {
        return None;
    }
    let value = given.value.as_ref()?;
    let choices = &asked.meaning.choices;
    match value {
        Value::Text(text) if choices.is_empty() => Some(Content::Text(text.trim().to_string())),
        Value::Text(text) => {
            let own = choices.iter().map(|(choice, _)| choice);
            let own = own.into_iter().find(|choice| same_choice(choice, text));
            let is_other = matches!(given.verdict, Verdict::NotConcerned | Verdict::NoReason);
            match own {
                Some(choice) => Some(Content::Text(choice.clone())),
                None if is_other => Some(Content::Text(text.trim().to_string())),
                None => None,
            }
        }
        Value::Number(number) => Some(Content::Number(*number)),
        value => Some(Content::Text(value.shown())),
    }
}

fn proof(table: &Table, row: Row, own: &Proof, asked: &Asked, pen: &mut Pen) {
    let mut ways = asked.meaning.ways.iter().map(|(way, _)| way);
    if let Some(way) = ways.find(|way| same_choice(way, &own.way)) {
        pen.write(table, row, "way", way);
    }
    pen.write(table, row, "reference", &own.reference);
    pen.write(table, row, "issuer", &own.issuer);
    pen.write(table, row, "issued", &own.issued);
    pen.write(table, row, "valid", &own.valid);
    pen.write(table, row, "covers", &own.covers);
}

fn heads(carry: &Carry) -> [String; 3] {
    [
        carry.words(say!("answers-head-since")),
        carry.words(say!("answers-head-happened")),
        carry.words(say!("answers-head-before")),
    ]
}

/// What has happened, and the old answer, beside a row.
fn beside(carry: &Carry, table: &Table, row: Row, asked: &Asked, pen: &mut Pen) {
    let (todo, happened, tone) = happened(carry, asked);
    let before = carry.fates.before(&asked.id).iter().filter_map(|id| {
        let own = carry.reading.answers.iter().find(|own| own.asked.id == *id)?;
        Some(before(carry, own))
    });
    let before = before.collect::<Vec<_>>().join("\n\n");
    let is_same = matches!(carry.fates.get(&asked.id), Some(Fate::Same));
    let before = if is_same { "" } else { before.as_str() };
    pen.beside(table, row, &[&todo, &happened, before], tone);
}

/// What is to be done with a requirement, what has changed, and whether it stands out.
pub fn happened(carry: &Carry, asked: &Asked) -> (String, String, Option<Tone>) {
    let join = |why: &str, words: &str| {
        let parts = [why, words].into_iter().filter(|text| !text.is_empty());
        parts.collect::<Vec<_>>().join("\n")
    };
    match carry.fates.get(&asked.id) {
        Some(Fate::Same) => (carry.words(say!("answers-fate-same")), String::new(), None),
        Some(Fate::Look { why, words }) => {
            (carry.words(say!("answers-fate-look")), join(why, words), Some(Tone::Lacks))
        }
        Some(Fate::Again { why, words }) => {
            (carry.words(say!("answers-fate-again")), join(why, words), Some(Tone::Lacks))
        }
        Some(Fate::New { why }) => {
            (carry.words(say!("answers-fate-new")), why.clone(), Some(Tone::Lacks))
        }
        None => (carry.words(say!("answers-fate-new")), String::new(), Some(Tone::Lacks)),
    }
}

/// An old answer in words, with the version that it was given to.
pub fn before(carry: &Carry, own: &Answer) -> String {
    let mut lines = vec![
        own.asked.cite.clone(),
        match own.given.first() {
            Some(one) if one.article.is_none() && !one.words.is_empty() => one.words.clone(),
            _ => carry.words(say::verdict(own.verdict())),
        },
    ];
    for given in own.given.iter().filter(|given| given.is_given()) {
        let Some(article) = given.article.and_then(|at| carry.reading.articles.get(at)) else {
            continue;
        };
        lines.push(format!("{}: {}", article.name, given.words));
    }
    lines.extend([&own.reason, &own.comment].into_iter().filter(|text| !text.is_empty()).cloned());
    lines.extend(own.proofs.iter().map(|proof| say::proof(carry.words, proof)));
    lines.extend(
        own.checks
            .iter()
            .map(|check| format!("{}\n{}", check.point, say::check(carry.words, check))),
    );
    lines.join("\n")
}
