//! A block put in its place in a sheet, and a requirement with what its place decides.

use super::purpose::Spot;
use crate::bundle::book::entity::{Scope, Words, entity};
use crate::bundle::book::lists::Lists;
use crate::bundle::book::place::{self, Column, Row};
use crate::bundle::book::readable;
use crate::bundle::book::template::{Block, Frame, Open, Piece, whole_text};
use crate::bundle::book::{Content, Entry, EntryKind, Given, Mark, Sheet};

/// More in one text would make its formula longer than a sheet takes.
const AT_MOST: usize = 20;
/// What a row as high as they come shows of a text.
const LINES: usize = 31;

/// A requirement in its place.
pub struct Chosen<'a> {
    pub piece: &'a Piece,
    spot: &'a Spot,
    /// What its entities stand for.
    pub known: Words,
    /// Its text as a cell holds it, with what is filled in.
    text: String,
    /// What the buyer has still to fill in, with the cell for it.
    asked: Vec<(&'a Open, String)>,
}

impl<'a> Chosen<'a> {
    pub fn new(frame: &Frame, piece: &'a Piece, spot: &'a Spot) -> Chosen<'a> {
        let mut known = Words::new();
        for own in &piece.placeholders {
            let value = spot.values.get(&own.key).cloned();
            known.insert(format!("={}", own.key), value.unwrap_or_else(|| mark(&own.key)));
        }
        let whole = Scope::new(&frame.words, &known).resolve(&piece.text);
        let evidence = Scope::new(&frame.words, &known).resolve(&piece.evidence);
        let held =
            |text: &str| readable::cut_with(&readable::readable(text), readable::CELL, &piece.more);
        for letters in &frame.letters {
            let lines = whole.split('\n').map(|line| 1 + line.chars().count() / letters);
            let low = if lines.sum::<usize>() > LINES { piece.low.clone() } else { String::new() };
            known.insert(format!("low-{letters}"), low);
        }
        let own = [
            ("number", &spot.number),
            ("old", &spot.old),
            ("cite", &piece.cite),
            ("page", &piece.page),
            ("title", &piece.title),
        ];
        known.extend(own.map(|(name, text)| (name.to_string(), text.clone())));
        let stamp = match spot.old.is_empty() {
            true => String::new(),
            false => format!("{}{}", piece.stamp, spot.old),
        };
        known.insert("stamp".to_string(), stamp);
        known.insert("evidence".to_string(), held(&evidence));
        let text = held(&whole);
        known.insert("held".to_string(), text.clone());
        Chosen { piece, spot, known, text, asked: Vec::new() }
    }

    /// What is left for the buyer to fill in.
    pub fn open(&self) -> impl Iterator<Item = &'a Open> {
        let (piece, values) = (self.piece, &self.spot.values);
        let open = piece.placeholders.iter().filter(|own| !values.contains_key(&own.key));
        open.take(AT_MOST)
    }

    pub fn is_old(&self) -> bool {
        !self.spot.old.is_empty()
    }

    /// Asks the buyer for what is left to fill in, a row each. Gives the row after them.
    pub fn ask(&mut self, laid: &mut Laid, room: Room, first: Row) -> Row {
        let mut row = first;
        for own in self.open().collect::<Vec<_>>() {
            let mut local = self.known.clone();
            local.insert("row".to_string(), (row + 1).to_string());
            local.insert("key".to_string(), own.key.clone());
            local.insert("question".to_string(), own.question.clone());
            local.insert("default".to_string(), own.default.clone());
            local.insert("for-example".to_string(), own.example.clone());
            let state = entity(if own.default.is_empty() { "lacks" } else { "done" });
            local.insert("state".to_string(), room.frame_scope().resolve(&state));
            laid.put(&room.frame.value, (row, 0), room, &mut local, None);
            let cell = room.frame_scope().within(&local).resolve(&entity("value"));
            self.asked.push((own, cell));
            row += 1;
        }
        row
    }

    /// Its text in a cell, which takes in what the buyer fills in by a formula.
    fn content(&self, lists: &mut Lists) -> Content {
        let asked = self.asked.iter().map(|(own, cell)| (mark(&own.key), own, cell));
        let asked = asked.filter(|(mark, ..)| self.text.contains(mark.as_str()));
        let asked: Vec<_> = asked.collect();
        if asked.is_empty() {
            return Content::Text(self.text.clone());
        }
        let mut formula = lists.text(&self.text);
        let mut given = self.text.clone();
        for (mark, own, cell) in asked {
            let quoted = readable::quoted(&mark);
            formula = format!("SUBSTITUTE({formula},{quoted},IF({cell}=\"\",{quoted},{cell}))");
            if !own.default.is_empty() {
                given = given.replace(&mark, &own.default);
            }
        }
        Content::Formula { formula, result: Given::Text(given) }
    }
}

/// What stands in a text where something is left to fill in.
fn mark(key: &str) -> String {
    format!("[{key}]")
}

/// What is known around a block.
#[derive(Clone, Copy)]
pub struct Room<'a> {
    pub frame: &'a Frame,
    pub beyond: Option<&'a Words>,
}

impl Room<'_> {
    fn frame_scope(&self) -> Scope<'_> {
        const NOTHING: &Words = &Words::new();
        Scope::new(&self.frame.words, self.beyond.unwrap_or(NOTHING))
    }
}

/// A sheet that blocks are put in, and the hidden one with their lists.
pub struct Laid<'a> {
    pub sheet: Sheet,
    pub lists: &'a mut Lists,
}

impl Laid<'_> {
    /// Puts a block where its first row and column are to be. What it lists and counts is known
    /// where it is known what stands for it: in `local`.
    pub fn put(
        &mut self,
        block: &Block,
        (row, column): (Row, Column),
        room: Room,
        local: &mut Words,
        chosen: Option<&Chosen>,
    ) {
        let around = room.frame_scope();
        for own in &block.lists {
            list(self.lists, own.name, &own.choices, &own.ages, local);
        }
        for own in &block.numbers {
            let scope = around.within(local);
            let formula = own.formula.iter().map(|(_, formula)| scope.resolve(formula));
            let formula = formula.collect::<Vec<_>>().join("+");
            let before = own.before.parse().unwrap_or_default();
            local.insert(own.name.clone(), self.lists.number(&formula, before));
        }
        let scope = around.within(local);
        for &(first, left, last, right, style) in &block.fills {
            for own in first..=last {
                (left..=right).for_each(|at| self.sheet.open(row + own, column + at, style));
            }
        }
        for (down, along, style, content) in &block.cells {
            let content = match (content, chosen) {
                (Content::Text(text), Some(chosen)) if *text == whole_text() => {
                    chosen.content(self.lists)
                }
                _ => resolved(content, &scope),
            };
            self.sheet.put(row + down, column + along, *style, content);
        }
        for own in &block.entries {
            let (from, to) = place::read(&scope.resolve(&own.at));
            let [title, prompt, error] =
                [&own.title, &own.prompt, &own.error].map(|text| scope.resolve(text));
            let kind = match &own.kind {
                EntryKind::List(range) => EntryKind::List(scope.resolve(range)),
                EntryKind::Custom(rule) => EntryKind::Custom(scope.resolve(rule)),
                kind => kind.clone(),
            };
            self.sheet.entries.push(Entry { from, to, kind, title, prompt, error });
        }
        for own in &block.marks {
            let (from, to) = place::read(&scope.resolve(&own.at));
            let formula = scope.resolve(&own.formula);
            self.sheet.marks.push(Mark { from, to, formula, tone: own.tone });
        }
    }
}

fn resolved(content: &Content, scope: &Scope) -> Content {
    let own = |text: &str| scope.resolve(text);
    match content {
        Content::Empty => Content::Empty,
        Content::Number(number) => Content::Number(*number),
        Content::Text(text) => Content::Text(own(text)),
        Content::Link { address, text } => Content::Link { address: own(address), text: own(text) },
        Content::Within { place, text } => Content::Within { place: own(place), text: own(text) },
        Content::Formula { formula, result } => Content::Formula {
            formula: own(formula),
            result: match result {
                Given::Text(text) => Given::Text(own(text)),
                Given::Number(number) => Given::Number(*number),
                Given::Sum(sum) => Given::Number(own(sum).parse().unwrap_or_default()),
            },
        },
    }
}

/// Some choices in the hidden sheet, and what stands for their range.
fn list(lists: &mut Lists, name: &str, choices: &[String], ages: &[u32], known: &mut Words) {
    if ages.is_empty() {
        known.insert(name.to_string(), lists.choices(choices));
        return;
    }
    let choices: Vec<(String, u32)> = choices.iter().cloned().zip(ages.iter().copied()).collect();
    let (choices, ages) = lists.aged(&choices);
    known.insert(name.to_string(), choices);
    known.insert(format!("{name}-ages"), ages);
}

/// The requirements that are proven for articles, to choose among, and every way to prove one.
pub fn gather(chosen: &[Chosen], lists: &mut Lists, known: &mut Words) {
    let proven = || chosen.iter().filter(|own| !own.piece.ways.is_empty());
    let cites: Vec<String> = proven().map(|own| own.piece.cite.clone()).collect();
    let mut ways: Vec<(String, u32)> = Vec::new();
    for way in proven().flat_map(|own| &own.piece.ways) {
        if !ways.iter().any(|(own, _)| *own == way.0) {
            ways.push(way.clone());
        }
    }
    let (ways, ages): (Vec<String>, Vec<u32>) = ways.into_iter().unzip();
    list(lists, "cites", &cites, &[], known);
    list(lists, "ways", &ways, &ages, known);
}
