//! The supplier's answers, read from the sheets of the form.

use super::key::{Asked, Key};
use super::reading::{Answer, Article, Given, Place, Reading, TellKind, Told, Verdict};
use super::table::{Sheets, Table, tell};
use super::workbook::{Cell, Column, Value, Workbook};
use super::{judge, proof, texts};
use crate::bundle::book::place::Row;
use crate::field::date::Date;
use std::collections::BTreeMap;

/// What is known of the whole form while it is read.
struct Form<'a> {
    key: &'a Key,
    last_day: Option<Date>,
    values: texts::Values,
    told: Vec<Told>,
}

pub fn read(book: &Workbook, key: Key, own: usize, file: &str) -> Reading {
    let mut sheets = Sheets::new(book, &key, own);
    let mut form = Form { key: &key, last_day: None, values: BTreeMap::new(), told: Vec::new() };
    form.buyer(&mut sheets);
    let fields = fields(&mut sheets, &key, "supplier", &mut form.told);
    let asks = |id: &str| key.requirements.iter().any(|own| own.sheet == id);
    let mut answers = BTreeMap::new();
    let mut articles = Vec::new();
    if asks("matrix") {
        let matrix = sheets.table("matrix", &mut form.told);
        let evidence = sheets.table("evidence", &mut form.told);
        articles = form.matrix(matrix, evidence, &mut answers);
    }
    if asks("list") {
        let list = sheets.table("list", &mut form.told);
        form.list(list, &mut answers);
    }
    sheets.rest(&mut form.told);
    let (last_day, values, told) = (form.last_day, form.values, form.told);
    let in_order = key
        .requirements
        .iter()
        .map(|asked| answers.remove(&asked.cite).unwrap_or_else(|| lost(asked)));
    let answers = in_order.collect();
    Reading { file: file.to_string(), fields, last_day, values, articles, answers, told, key }
}

/// An answer whose question is not found.
pub fn lost(asked: &Asked) -> Answer {
    let given = Given {
        article: None,
        verdict: Verdict::Unclear,
        words: String::new(),
        value: None,
        place: None,
    };
    Answer { given: vec![given], ..Answer::new(asked) }
}

/// The fields of a sheet about who answers, by their words.
pub fn fields(
    sheets: &mut Sheets,
    key: &Key,
    id: &str,
    told: &mut Vec<Told>,
) -> BTreeMap<String, String> {
    let mut fields = BTreeMap::new();
    let Some(mut table) = sheets.table(id, told) else { return fields };
    for [sheet, field, label] in &key.fields {
        if sheet != id {
            continue;
        }
        match table.rows_with("field", label)[..] {
            [row] => {
                table.read(row);
                let written = table.shown(row, "answer");
                if !written.is_empty() {
                    fields.insert(field.clone(), written);
                }
            }
            _ => tell(
                told,
                TellKind::RequirementMissing,
                Some(Place::sheet(&table.sheet.name)),
                label,
            ),
        }
    }
    table.rest(told);
    fields
}

/// The row in which a requirement is asked; what is wrong with it is told.
pub fn row_of(table: &Table, asked: &Asked, told: &mut Vec<Told>) -> Option<Row> {
    let named = table.rows_with("requirement", &asked.cite);
    // Suppliers choose requirements in rows below, which have no number.
    let rows: Vec<Row> =
        named.iter().copied().filter(|row| !table.text(*row, "number").is_empty()).collect();
    let key = format!("{}@{}", asked.id, asked.version);
    let mut lost = |kind, place| {
        told.push(Told {
            kind,
            place: Some(place),
            requirement: Some(key.clone()),
            words: String::new(),
        });
        None
    };
    match rows[..] {
        [row] => Some(row),
        [] => lost(TellKind::RequirementMissing, Place::sheet(&table.sheet.name)),
        [_, second, ..] => {
            let column = table.column("requirement").unwrap_or_default();
            lost(TellKind::RequirementTwice, table.place(second, column))
        }
    }
}

/// Tells where rows are in another order than the one they were written in.
pub fn moved(table: &Table, rows: &[Row], told: &mut Vec<Told>) {
    if !rows.is_sorted() {
        tell(told, TellKind::RowsMoved, Some(Place::sheet(&table.sheet.name)), "");
    }
}

impl Form<'_> {
    /// What the buyer has filled in, and the last day of tenders.
    fn buyer(&mut self, sheets: &mut Sheets) {
        let Some(mut table) = sheets.table("values", &mut self.told) else { return };
        let label = self.key.word("last-day");
        for row in table.rows_with("question", label) {
            table.read(row);
            match table.cell(row, "value") {
                Some(Cell { value: Value::Day(day), .. }) => self.last_day = super::day::of(*day),
                Some(cell) => {
                    let place = table.place(row, table.column("value").unwrap_or_default());
                    tell(&mut self.told, TellKind::NoDay, Some(place), &cell.value.shown());
                }
                None => {}
            }
        }
        values(&mut table, self.key, &mut self.values);
        table.rest(&mut self.told);
        let ages = |asked: &Asked| {
            asked.meaning.until.is_some() || asked.meaning.ways.iter().any(|(_, age)| *age > 0)
        };
        if self.last_day.is_none() && self.key.requirements.iter().any(ages) {
            tell(&mut self.told, TellKind::NoLastDay, Some(Place::sheet(&table.sheet.name)), "");
        }
    }

    /// The answers that are given once.
    fn list(&mut self, table: Option<Table>, answers: &mut BTreeMap<String, Answer>) {
        let Some(mut table) = table else { return };
        let mut rows = Vec::new();
        for asked in self.key.requirements.iter().filter(|own| own.sheet == "list") {
            let Some(row) = row_of(&table, asked, &mut self.told) else { continue };
            table.read(row);
            rows.push(row);
            let mut answer = Answer::new(asked);
            let is_same = texts::hold(&table, row, (self.key, asked), &self.values, &mut self.told);
            let column = table.column("answer");
            answer.given.push(self.given(&table, row, column, asked, is_same));
            answer.comment = table.shown(row, "comment");
            let is_proven = answer.given[0].verdict;
            let own = proof::read(&table, row, asked, self.last_day, &mut self.told);
            answer.proofs.extend(own.needed(matches!(is_proven, Verdict::Met | Verdict::Answered)));
            answers.insert(asked.cite.clone(), answer);
        }
        moved(&table, &rows, &mut self.told);
        table.rest(&mut self.told);
    }

    /// What is written in a cell for an answer, and what it means. Only an answer to the text that was
    /// asked is one.
    fn given(
        &mut self,
        table: &Table,
        row: Row,
        column: Option<Column>,
        asked: &Asked,
        is_same: bool,
    ) -> Given {
        let cell = column.and_then(|column| table.sheet.filled(row, column));
        let place = column.map(|column| table.place(row, column));
        let judged = judge::judge(cell, asked, self.key.word("not-concerned"), self.last_day);
        let verdict = match judged {
            Ok(verdict) if is_same && column.is_some() => verdict,
            Ok(_) => Verdict::Unclear,
            Err(kind) => {
                let words = cell.map(|cell| cell.value.shown()).unwrap_or_default();
                self.told.push(Told {
                    kind,
                    place: place.clone(),
                    requirement: Some(format!("{}@{}", asked.id, asked.version)),
                    words,
                });
                Verdict::Unclear
            }
        };
        let words = cell.map(|cell| cell.value.shown().trim().to_string()).unwrap_or_default();
        let value = cell.map(|cell| cell.value.clone());
        Given { article: None, verdict, words, value, place }
    }

    /// The answers that are given for each article, with what proves them. Gives the articles.
    fn matrix(
        &mut self,
        matrix: Option<Table>,
        evidence: Option<Table>,
        answers: &mut BTreeMap<String, Answer>,
    ) -> Vec<Article> {
        let (Some(mut matrix), Some(mut evidence)) = (matrix, evidence) else { return Vec::new() };
        let rows: Vec<Row> = matrix.sheet.rows_from(matrix.head + 1).collect();
        let rows: Vec<Row> =
            rows.into_iter().filter(|row| matrix.cell(*row, "article").is_some()).collect();
        rows.iter().for_each(|row| matrix.read(*row));
        let articles = rows.iter().map(|&row| Article {
            name: matrix.shown(row, "article"),
            number: matrix.shown(row, "article-number"),
            maker_number: matrix.shown(row, "maker-number"),
            position: matrix.shown(row, "position"),
        });
        let articles: Vec<Article> = articles.collect();
        let mut own_rows = Vec::new();
        for asked in self.key.requirements.iter().filter(|own| own.sheet == "matrix") {
            let column = self.column_of(&mut matrix, asked);
            let Some(row) = row_of(&evidence, asked, &mut self.told) else { continue };
            evidence.read(row);
            own_rows.push(row);
            let Some((column, is_asked)) = column else { continue };
            let is_same =
                texts::hold(&evidence, row, (self.key, asked), &self.values, &mut self.told);
            let mut answer = Answer::new(asked);
            answer.reason = evidence.shown(row, "reason");
            for (at, &own) in rows.iter().enumerate() {
                let mut given = self.given(&matrix, own, Some(column), asked, is_same && is_asked);
                if given.verdict == Verdict::NotConcerned && answer.reason.is_empty() {
                    given.verdict = Verdict::NoReason;
                }
                answer.given.push(Given { article: Some(at), ..given });
            }
            let verdicts = answer.given.iter().map(|own| own.verdict);
            let is_needed =
                verdicts.into_iter().any(|own| matches!(own, Verdict::Met | Verdict::Answered));
            let own = proof::read(&evidence, row, asked, self.last_day, &mut self.told);
            answer.proofs.extend(own.needed(is_needed));
            answers.insert(asked.cite.clone(), answer);
        }
        moved(&evidence, &own_rows, &mut self.told);
        self.more(&mut evidence, &own_rows, answers);
        matrix.rest(&mut self.told);
        evidence.rest(&mut self.told);
        articles
    }

    /// The column in which a requirement is answered, by what stands above it, and whether its question
    /// is the one that was asked.
    fn column_of(&mut self, matrix: &mut Table, asked: &Asked) -> Option<(Column, bool)> {
        let name = format!("{} {}", asked.number, asked.cite);
        let above = matrix.sheet.cells.range((0, 0)..(matrix.head, 0));
        let columns: Vec<Column> = above
            .filter(|((row, column), _)| matrix.sheet.text(*row, *column) == name)
            .map(|((_, column), _)| *column)
            .collect();
        let mut lost = |kind, words: &str| {
            self.told.push(Told {
                kind,
                place: Some(Place::sheet(&matrix.sheet.name)),
                requirement: Some(format!("{}@{}", asked.id, asked.version)),
                words: words.to_string(),
            });
            None
        };
        let column = match columns[..] {
            [column] => column,
            [] => return lost(TellKind::RequirementMissing, ""),
            _ => return lost(TellKind::RequirementTwice, ""),
        };
        matrix.know(column);
        let title = asked.title.split('\n').next().unwrap_or_default();
        let expected = format!("{title}\n{}", asked.question);
        let found = matrix.sheet.text(matrix.head, column);
        let is_same = texts::same(found, &expected);
        if !is_same {
            let place = matrix.place(matrix.head, column);
            texts::altered(&mut self.told, asked, place, &expected, found);
        }
        Some((column, is_same))
    }

    /// The rows for more proofs, in which the supplier chooses the requirement.
    fn more(&mut self, table: &mut Table, own: &[Row], answers: &mut BTreeMap<String, Answer>) {
        let rows: Vec<Row> = table.sheet.rows_from(table.head + 1).collect();
        for row in rows.into_iter().filter(|row| !own.contains(row)) {
            if table.text(row, "text") == self.key.word("more-evidence").trim() {
                table.read(row);
            }
            let Some(answer) = answers.get_mut(table.text(row, "requirement")) else { continue };
            if !table.text(row, "number").is_empty() {
                continue;
            }
            table.read(row);
            let asked = answer.asked.clone();
            let more = proof::read(table, row, &asked, self.last_day, &mut self.told);
            answer.proofs.extend(more.needed(true));
        }
    }
}

/// What is filled in of what requirements leave open.
pub fn values(table: &mut Table, key: &Key, values: &mut texts::Values) {
    let rows: Vec<Row> = table.sheet.rows_from(table.head + 1).collect();
    for row in rows {
        let cite = table.text(row, "requirement");
        let Some(asked) = key.requirements.iter().find(|own| own.cite == cite) else { continue };
        let question = table.text(row, "question");
        let Some((name, _)) = question.strip_prefix('[').and_then(|own| own.split_once(']')) else {
            continue;
        };
        table.read(row);
        let value = table.shown(row, "value");
        values.insert((asked.id.clone(), name.to_string()), value);
    }
}
