//! Rows to paste: a requirement a row, in the columns that a profile gives. Rows are put together of a
//! layout and of what is known of each version, both plain data, so that a page can make the same of
//! what is chosen there (`themes/default/selection/rows.js`).

pub mod table;

use super::outline::Item;
use super::prose::MARKS;
use crate::catalogue::profile::{Profile, RowColumn};
use crate::catalogue::vocabulary::RequirementType;
use crate::field::text::Language;
use crate::words::Words;
use serde::Serialize;
use std::collections::BTreeMap;

/// The parts of rows, each with its types.
const PARTS: [(&str, &[RequirementType]); 3] = [
    ("must", &[RequirementType::Qualification, RequirementType::TechnicalSpecification]),
    ("scored", &[RequirementType::AwardCriterion]),
    ("contract", &[RequirementType::ContractClause]),
];

/// What a cell of any program holds at most.
const CELL: usize = 32_767;

/// A profile in one language.
#[derive(Clone, Debug, Serialize)]
pub struct Layout {
    pub id: String,
    pub title: String,
    /// Whether each part is a table of its own.
    pub split: bool,
    pub columns: Vec<LayoutColumn>,
    pub parts: Vec<LayoutPart>,
    /// What ends a text that is cut.
    pub cut: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct LayoutColumn {
    pub column: &'static str,
    pub head: String,
    /// The longest text, counted in halves of UTF-16 as browsers and Excel count.
    pub longest: usize,
}

#[derive(Clone, Debug, Serialize)]
pub struct LayoutPart {
    pub word: &'static str,
    pub title: String,
    pub types: Vec<&'static str>,
}

/// What rows know of a version, in one language. What is to be filled in stands in the texts as its
/// key between the signs of [`MARKS`].
#[derive(Clone, Debug, Serialize)]
pub struct RowFacts {
    pub id: String,
    pub version: String,
    pub r#type: &'static str,
    /// What stands in each column that does not depend on the place of the row.
    pub values: BTreeMap<&'static str, String>,
}

/// A row before its place is known: a version, that it is not in force where that is so, and what is
/// filled in.
pub struct Row {
    pub facts: RowFacts,
    pub standing: Option<String>,
    pub filled: BTreeMap<String, String>,
}

/// The profile in a language of the catalogue, whose first language is given too.
pub fn layout(profile: &Profile, words: Words, first: &Language) -> Layout {
    let columns = profile.fields.columns.iter().map(|one| {
        let column = one.column.value.word();
        let head = one.head.as_ref().map(|head| head.get(words.language, first).to_string());
        let longest = one.longest.as_ref().map_or(CELL, |longest| longest.value as usize);
        LayoutColumn {
            column,
            head: head.unwrap_or_else(|| words.get(&format!("rows-column-{column}"))),
            longest: longest.min(CELL),
        }
    });
    let parts = PARTS.iter().map(|(word, types)| LayoutPart {
        word,
        title: words.get(&format!("rows-part-{word}")),
        types: types.iter().map(|own| own.word()).collect(),
    });
    Layout {
        id: profile.id.to_string(),
        title: profile.fields.title.get(words.language, first).to_string(),
        split: profile.fields.split,
        columns: columns.collect(),
        parts: parts.collect(),
        cut: words.get("rows-cut"),
    }
}

/// What rows know of a requirement.
pub fn facts(item: &Item, words: Words) -> RowFacts {
    let answer = &item.answer;
    let yes_or_no = |is_so: bool| words.get(if is_so { "rows-yes" } else { "rows-no" });
    let unit = answer.unit.as_ref().map(|unit| format!(" ({unit})")).unwrap_or_default();
    let values = [
        (RowColumn::Id, item.id.clone()),
        (RowColumn::Version, item.version.clone()),
        (RowColumn::Cite, item.cite.clone()),
        (RowColumn::Title, item.title.clone()),
        (RowColumn::Text, binding(item, words)),
        (RowColumn::Evidence, evidence(item, words)),
        (RowColumn::Question, answer.question.clone()),
        (RowColumn::Answer, format!("{}{unit}", answer.kind.title)),
        (RowColumn::Choices, answer.choices.join("\n")),
        (RowColumn::When, answer.when.title.clone()),
        (RowColumn::Mandatory, yes_or_no(answer.is_mandatory)),
        (RowColumn::Scored, yes_or_no(answer.is_weightable)),
        (RowColumn::Type, item.r#type.title.clone()),
        (RowColumn::Level, item.level.title.clone()),
        (RowColumn::Scope, item.scope.title.clone()),
        (RowColumn::Category, item.category.clone()),
        (RowColumn::Address, item.address.clone()),
        (RowColumn::Empty, String::new()),
    ];
    RowFacts {
        id: item.id.clone(),
        version: item.version.clone(),
        r#type: item.r#type.word,
        values: values.into_iter().map(|(column, value)| (column.word(), value)).collect(),
    }
}

/// A requirement of a document as a row.
pub fn row(item: &Item, words: Words) -> Row {
    let filled = item.placeholders.iter();
    let filled = filled.filter_map(|own| Some((own.key.clone(), own.value.clone()?)));
    Row {
        facts: facts(item, words),
        standing: item.old.as_ref().map(|old| format!("{} {}", words.get("old-label"), old.text)),
        filled: filled.collect(),
    }
}

/// All that binds but the evidence.
fn binding(item: &Item, words: Words) -> String {
    let mut lines = vec![item.text().marked()];
    let beside = item.normative.lines_beside(words);
    if !beside.is_empty() {
        lines.push(String::new());
        lines.extend(beside);
    }
    lines.join("\n")
}

/// What holds for the evidence, and the ways to prove it.
fn evidence(item: &Item, words: Words) -> String {
    let normative = &item.normative;
    let mut lines: Vec<String> = normative.evidence.iter().map(|text| text.marked()).collect();
    lines.extend(normative.lead(words));
    let ways = normative.alternatives.iter();
    lines.extend(ways.map(|way| format!("– {}", way.line(words))));
    lines.join("\n")
}

/// A text with what is filled in; what is not reads as its key in brackets.
fn filled_in(text: &str, filled: &BTreeMap<String, String>) -> String {
    let [open, close] = MARKS;
    let mut pieces = text.split(open);
    let mut whole = pieces.next().unwrap_or_default().to_string();
    for piece in pieces {
        let (key, after) = piece.split_once(close).unwrap_or((piece, ""));
        match filled.get(key) {
            Some(value) => whole.push_str(value),
            None => whole.push_str(&format!("[{key}]")),
        }
        whole.push_str(after);
    }
    whole
}
