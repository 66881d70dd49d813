//! The sheet that no one looks at: the choices of the drop-down lists, texts to fill in, and counts.

use super::place::{Row, elsewhere, fixed, fixed_range};
use super::{Content, Given, Sheet, Style, readable};
use std::collections::BTreeMap;

/// The columns: choices, then texts, then what is counted, how much is asked for and how much lacks,
/// then the greatest ages of choices and numbers that formulas share.
const CHOICES: u16 = 0;
const TEXTS: u16 = 1;
const COUNTED: u16 = 2;
const AGES: u16 = 5;
const NUMBERS: u16 = 6;

pub struct Lists {
    pub sheet: Sheet,
    known: BTreeMap<Vec<String>, String>,
    choices: Row,
    texts: Row,
    counts: Row,
    numbers: Row,
    aged: BTreeMap<Vec<(String, u32)>, (String, String)>,
}

impl Lists {
    pub fn new(name: &str) -> Lists {
        let mut sheet = Sheet::new(name, &[40, 60, 30, 12, 12, 12, 12]);
        sheet.is_hidden = true;
        Lists {
            sheet,
            known: BTreeMap::new(),
            choices: 0,
            texts: 0,
            counts: 0,
            numbers: 0,
            aged: BTreeMap::new(),
        }
    }

    /// The range of some choices, each list once.
    pub fn choices(&mut self, choices: &[String]) -> String {
        if let Some(known) = self.known.get(choices) {
            return known.clone();
        }
        let first = self.choices;
        for choice in choices {
            self.sheet.text(self.choices, CHOICES, Style::Body, choice_text(choice));
            self.choices += 1;
        }
        let last = self.choices.saturating_sub(1).max(first);
        let range = fixed_range((first, CHOICES), (last, CHOICES));
        let range = elsewhere(&self.sheet.name, &range);
        self.known.insert(choices.to_vec(), range.clone());
        range
    }

    /// The range of some choices, and of the number that goes with each beside it.
    pub fn aged(&mut self, choices: &[(String, u32)]) -> (String, String) {
        if let Some(known) = self.aged.get(choices) {
            return known.clone();
        }
        let first = self.choices;
        for (choice, age) in choices {
            self.sheet.text(self.choices, CHOICES, Style::Body, choice_text(choice));
            let age = Content::Number(f64::from(*age));
            self.sheet.put(self.choices, AGES, Style::Number, age);
            self.choices += 1;
        }
        let last = self.choices.saturating_sub(1).max(first);
        let column = |column| self.sheet.range((first, column), (last, column));
        let ranges = (column(CHOICES), column(AGES));
        self.aged.insert(choices.to_vec(), ranges.clone());
        ranges
    }

    /// A number that formulas share, and what it is before anything is filled in.
    pub fn number(&mut self, formula: &str, before: usize) -> String {
        let row = self.numbers;
        self.numbers += 1;
        self.sheet.formula(row, NUMBERS, Style::Number, formula, Given::Number(before));
        self.sheet.place(row, NUMBERS)
    }

    /// Where a text stands that a formula fills in.
    pub fn text(&mut self, text: &str) -> String {
        self.sheet.text(self.texts, TEXTS, Style::Body, text);
        self.texts += 1;
        elsewhere(&self.sheet.name, &fixed(self.texts - 1, TEXTS))
    }

    /// Where all that lacks is counted.
    pub fn lacking(&self) -> Option<String> {
        let last = self.counts.checked_sub(1)?;
        Some(self.sheet.range((0, COUNTED + 2), (last, COUNTED + 2)))
    }

    /// Counts by formulas, each with what it gives before anything is filled in: how much is wanted
    /// and how much lacks. Gives the places of both.
    pub fn count(&mut self, label: &str, counts: [(&str, usize); 2]) -> [String; 2] {
        let row = self.counts;
        self.counts += 1;
        self.sheet.text(row, COUNTED, Style::Body, label);
        let mut column = COUNTED;
        counts.map(|(formula, before)| {
            column += 1;
            self.sheet.formula(row, column, Style::Body, formula, Given::Number(before));
            self.sheet.place(row, column)
        })
    }
}

/// A choice as its cell and the answers hold it. Longer ones would not be found again.
pub fn choice_text(choice: &str) -> String {
    readable::cut(&readable::readable(choice).replace('\n', " "), 200)
}
