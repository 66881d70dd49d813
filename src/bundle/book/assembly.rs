//! A workbook put together of a frame and pieces, each put in its place, which decides what their
//! entities stand for. `themes/default/selection/book.js` does the same in a browser.

mod front;
mod laid;
pub mod purpose;

use self::laid::{Chosen, Laid, Room};
use self::purpose::Purpose;
use super::entity::{Scope, Words};
use super::excel;
use super::fit::begins_page;
use super::lists::Lists;
use super::place::{Column, fixed, letters};
use super::readable::readable;
use super::template::{CountFrame, Frame, Piece, SheetFrame, Sum};
use super::{Book, Head, Name, Paper, Print, Sheet, key};
use crate::bundle::outline::FilledIn;
use crate::xml::markup::Markup;
use std::collections::BTreeSet;

/// The sheet in which the buyer gives values.
const VALUES: &str = "values";

/// Something that was counted, as the first sheet tells it.
struct Told {
    label: String,
    formula: String,
    given: String,
    /// Where it is counted how much lacks, and how much that is from the start.
    lacking: String,
    before: usize,
    failing: String,
}

/// What is known of the whole workbook while it is put together.
struct Assembly<'a> {
    frame: &'a Frame,
    purpose: &'a Purpose,
    chosen: Vec<Chosen<'a>>,
    /// Which parts are there.
    there: BTreeSet<String>,
    /// What entities stand for anywhere.
    known: Words,
    lists: Lists,
    names: Vec<Name>,
}

pub fn assemble(frame: &Frame, pieces: &[Piece], purpose: &Purpose) -> Book {
    let chosen = pieces.iter().zip(&purpose.items);
    let chosen: Vec<Chosen> = chosen.map(|(piece, spot)| Chosen::new(frame, piece, spot)).collect();
    let mut assembly = Assembly {
        frame,
        purpose,
        there: parts_there(&chosen, purpose),
        known: known(frame, &chosen, purpose),
        chosen,
        lists: Lists::new(&frame.lists),
        names: Vec::new(),
    };
    assembly.lay_out();
    let frames = frame.sheets.iter().filter(|own| assembly.is_there(own.when));
    let frames: Vec<&SheetFrame> = frames.collect();
    let sheets: Vec<Sheet> = frames.into_iter().map(|own| assembly.sheet(own)).collect();
    let counts = frame.counts.iter();
    let told: Vec<Told> = counts.filter_map(|count| assembly.count(count)).collect();
    let first = front::sheet(&mut assembly, &told);
    assembly.bind(first, sheets)
}

/// The parts that conditions ask for: sheets of requirements, what they weigh, and what is said.
fn parts_there(chosen: &[Chosen], purpose: &Purpose) -> BTreeSet<String> {
    let mut there: BTreeSet<String> = BTreeSet::new();
    for Chosen { piece, .. } in chosen {
        there.extend(piece.blocks.keys().map(|id| (*id).to_string()));
        there.insert(piece.class.to_string());
        there.insert("any".to_string());
        if !piece.ways.is_empty() {
            there.insert("proven".to_string());
        }
    }
    if chosen.iter().any(|own| own.open().next().is_some()) {
        there.insert("open".to_string());
    }
    let said = [
        ("example", &purpose.example),
        ("owner", &purpose.owner),
        ("authority", &purpose.authority),
        ("diary", &purpose.diary),
    ];
    let said = said.iter().filter(|(_, text)| !text.is_empty());
    there.extend(said.map(|(name, _)| (*name).to_string()));
    there
}

/// What is the same in the whole workbook.
fn known(frame: &Frame, chosen: &[Chosen], purpose: &Purpose) -> Words {
    let said = [
        ("selection", &purpose.selection),
        ("catalogue", &purpose.catalogue),
        ("publisher", &purpose.publisher),
        ("release", &purpose.release),
        ("unchanged", &purpose.unchanged),
        ("example", &purpose.example),
        ("owner", &purpose.owner),
        ("authority", &purpose.authority),
        ("diary", &purpose.diary),
        ("last-day", &purpose.last_day),
        ("address", &purpose.address),
        ("verify", &purpose.verify),
        ("verify-to", &purpose.verify_to),
        ("licence", &purpose.licence),
        ("licence-address", &purpose.licence_address),
        ("checksum", &purpose.checksum),
    ];
    let mut known: Words = said.map(|(name, text)| (name.to_string(), text.clone())).into();
    known.insert("count".to_string(), chosen.len().to_string());
    for class in chosen.iter().map(|own| own.piece.class) {
        let count = chosen.iter().filter(|own| own.piece.class == class).count();
        known.insert(class.to_string(), count.to_string());
    }
    let open: Vec<_> = chosen.iter().flat_map(|own| own.open()).collect();
    let empty = open.iter().filter(|own| own.default.is_empty()).count();
    known.insert("values-asked".to_string(), (open.len() + frame.asked).to_string());
    let is_dated = frame.asked > 0 && !purpose.last_day.is_empty();
    let lacking = empty + frame.asked - usize::from(is_dated);
    known.insert("values-lacking".to_string(), lacking.to_string());
    let word = |is_so: bool| frame.words.get(if is_so { "done" } else { "lacks" }).cloned();
    known.insert("day-state".to_string(), word(is_dated).unwrap_or_default());
    let amount: usize = chosen.iter().map(|own| own.piece.amount).sum();
    known.insert("amount".to_string(), amount.to_string());
    // A number that the buyer gives need not be written by those who answer.
    let is_given = readable(&purpose.diary).contains(|c| c != ' ');
    known.insert("reference-state".to_string(), word(is_given).unwrap_or_default());
    let lacking = frame.supplier.saturating_sub(usize::from(is_given));
    known.insert("supplier-lacking".to_string(), lacking.to_string());
    known
}

impl<'a> Assembly<'a> {
    fn is_there(&self, when: Option<&str>) -> bool {
        when.is_none_or(|part| self.there.contains(part))
    }

    fn scope(&self) -> Scope<'_> {
        Scope::new(&self.frame.words, &self.known)
    }

    /// Texts that are there, joined.
    fn joined(&self, texts: &[String], between: &str) -> String {
        let texts = texts.iter().map(|text| self.scope().resolve(text));
        texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(between)
    }

    /// Decides where each requirement is put and where each sheet ends, which others refer to.
    fn lay_out(&mut self) {
        for own in &self.frame.sheets {
            let mut count = 0;
            for chosen in &mut self.chosen {
                if own.id == VALUES {
                    count += chosen.open().count();
                } else if let Some(block) = chosen.piece.blocks.get(own.id) {
                    let (name, value) = match own.is_across {
                        true => ("col", letters(own.start.1 + count as Column)),
                        false => ("row", (own.start.0 as usize + count + 1).to_string()),
                    };
                    chosen.known.insert(format!("{}-{name}", own.id), value);
                    count += if own.is_across { 1 } else { block.rows as usize };
                }
            }
            let rows = own.start.0 as usize + if own.is_across { 0 } else { count };
            let last = match own.is_across {
                true => letters((own.start.1 + count as Column).saturating_sub(1)),
                false => rows.to_string(),
            };
            let closing = own.closing.iter().filter(|own| self.is_there(own.when));
            let more: u32 = closing.map(|own| own.rows).sum();
            self.known.insert(format!("{}-last", own.id), last);
            self.known.insert(format!("{}-end", own.id), (rows + more as usize).to_string());
        }
    }

    fn sheet(&mut self, own: &SheetFrame) -> Sheet {
        let mut sheet = Sheet::new(&own.name, &own.widths);
        sheet.is_open = own.is_open;
        let mut laid = Laid { sheet, lists: &mut self.lists };
        // What a fixed part counts, others refer to.
        let mut known = std::mem::take(&mut self.known);
        laid.put(&own.block, (0, 0), Room { frame: self.frame, beyond: None }, &mut known, None);
        self.known = known;
        let room = Room { frame: self.frame, beyond: Some(&self.known) };
        let (mut row, mut column) = own.start;
        let mut begins = Vec::new();
        for chosen in &mut self.chosen {
            if own.id == VALUES {
                row = chosen.ask(&mut laid, room, row);
                continue;
            }
            let Some(block) = chosen.piece.blocks.get(own.id) else { continue };
            let mut local = chosen.known.clone();
            local.insert("row".to_string(), (row + 1).to_string());
            for more in 1..block.rows {
                local.insert(format!("row+{more}"), (row + 1 + more).to_string());
            }
            local.insert("col".to_string(), letters(column));
            begins.push(row);
            let origin = if own.is_across { (0, column) } else { (row, 0) };
            laid.put(block, origin, room, &mut local, Some(chosen));
            match own.is_across {
                true => {
                    laid.sheet.widths.extend(own.each);
                    column += 1;
                }
                false => row += block.rows,
            }
        }
        let mut unused = None;
        for closing in &own.closing {
            if closing.when.is_some_and(|part| !self.there.contains(part)) {
                continue;
            }
            let mut local = Words::new();
            local.insert("row".to_string(), (row + 1).to_string());
            if closing.chooses {
                unused.get_or_insert(row);
                laid::gather(&self.chosen, laid.lists, &mut local);
            }
            laid.put(&closing.block, (row, 0), room, &mut local, None);
            row += closing.rows;
        }
        let mut sheet = laid.sheet;
        sheet.is_secret = own.is_secret;
        let scope = self.scope();
        sheet.head = own.head.as_ref().map(|head| Head {
            first: head.first,
            row: head.row,
            kept: head.kept,
            last_row: scope.resolve(&head.last).parse::<u32>().map_or(head.row, |last| last - 1),
        });
        sheet.print = match (&own.print, own.on_page) {
            (Print::Grows(_), Some(on_page)) => Print::Grows(breaks(own.start.1, column, on_page)),
            (Print::Pages(_), _) => Print::Pages(begins.into_iter().skip(1).collect()),
            (print, _) => print.clone(),
        };
        sheet.page_rows.extend(unused.and_then(|first| begins_page(&sheet, first)));
        let names = own.names.iter();
        let names: Vec<Name> = names
            .map(|(name, range)| Name { name: (*name).to_string(), range: scope.resolve(range) })
            .collect();
        self.names.extend(names);
        sheet
    }

    /// Formulas that are added.
    fn sum(&self, parts: &Sum) -> String {
        let parts = parts.iter().filter(|(when, _)| self.is_there(*when));
        let parts = parts.map(|(_, formula)| self.scope().resolve(formula));
        parts.collect::<Vec<_>>().join("+")
    }

    fn count(&mut self, own: &CountFrame) -> Option<Told> {
        if !self.is_there(own.when) {
            return None;
        }
        for number in &own.numbers {
            let formula = self.sum(&number.formula);
            let before = amount(&self.scope().resolve(&number.before));
            let place = self.lists.number(&formula, before);
            self.known.insert(number.name.clone(), place);
        }
        let amounts = [&own.wanted.1, &own.lacking.1].map(|own| amount(&self.scope().resolve(own)));
        let [wanted, lacking] = [&own.wanted.0, &own.lacking.0].map(|own| self.sum(own));
        let label = self.scope().resolve(&own.label);
        let counts = [(wanted.as_str(), amounts[0]), (lacking.as_str(), amounts[1])];
        let places = self.lists.count(&label, counts);
        let names = ["wanted".to_string(), "lacking".to_string()];
        let missing = places[1].clone();
        let places: Words = names.clone().into_iter().zip(places).collect();
        let before: Words = names.into_iter().zip(amounts.map(|own| own.to_string())).collect();
        let said = match amounts {
            [0, 0] => 0,
            [_, 0] => 1,
            _ => 2,
        };
        let given = own.given.get(said).or(own.given.first()).map(String::as_str);
        Some(Told {
            formula: self.scope().within(&places).resolve(&own.formula),
            given: self.scope().within(&before).resolve(given.unwrap_or_default()),
            failing: self.scope().resolve(&own.failing),
            lacking: missing,
            before: amounts[1],
            label,
        })
    }

    fn bind(mut self, first: Sheet, others: Vec<Sheet>) -> Book {
        let frame = self.frame;
        if let Some(range) = self.lists.lacking() {
            self.known.insert("all-lacking".to_string(), range);
        }
        for (name, range) in &frame.names {
            let range = self.scope().resolve(range);
            if !range.is_empty() {
                self.names.push(Name { name: (*name).to_string(), range });
            }
        }
        let scope = self.scope();
        let paper = &frame.paper;
        let mut book = Book {
            title: scope.resolve(&frame.title),
            subject: self.joined(&frame.subject, ". "),
            author: scope.resolve(&frame.author),
            comment: self.joined(&frame.comment, "\n"),
            identity: self.purpose.identity.clone(),
            iso_date: self.purpose.day.clone(),
            paper: Paper {
                head_left: scope.resolve(&paper.left),
                head_right: self.joined(&paper.right, ". "),
                foot_left: self.joined(&paper.foot, ". "),
                page: paper.page.clone(),
            },
            sheets: vec![first],
            names: self.names,
        };
        book.sheets.extend(others);
        if let [first, others @ ..] = book.sheets.as_mut_slice()
            && let Some(key) = others.iter_mut().find(|own| own.is_secret)
        {
            seal(key, first, &self.purpose.filled);
        }
        book.sheets.push(self.lists.sheet);
        book
    }
}

/// What was filled in and what the first sheet says, below the requirements of the key.
fn seal(sheet: &mut Sheet, first: &Sheet, filled: &[FilledIn]) {
    let rows = filled.iter().map(|own| {
        [key::FILLED, &own.key, &own.value, &own.ids.join(",")].map(str::to_string).to_vec()
    });
    let said = [key::FACT, key::FRONT, &key::checksum(first)].map(str::to_string).to_vec();
    key::add(sheet, &rows.chain([said]).collect::<Vec<_>>());
}

fn amount(text: &str) -> usize {
    text.parse().unwrap_or_default()
}

/// Pages of about the same number of columns, so that none stands alone.
fn breaks(first: Column, end: Column, on_page: usize) -> Vec<Column> {
    let count = usize::from(end - first);
    let pages = count.div_ceil(on_page).max(1);
    (1..pages).map(|page| first + (count * page / pages) as Column).collect()
}

/// The parts of a workbook by their names, in the order in which they are packed.
pub fn parts(frame: &Frame, pieces: &[Piece], purpose: &Purpose) -> Vec<(String, Markup)> {
    excel::parts(&assemble(frame, pieces, purpose))
}
