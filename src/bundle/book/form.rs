//! What the sheets of one workbook are written with, and how they are bound into a book.

use super::front::{self, Front};
use super::lists::{Count, Lists};
use super::values::{self, Values};
use super::{Name, Sheet, excel};
use crate::bundle::outline::Item;
use crate::bundle::request::{Made, Request};
use crate::words::Words;

pub struct Form<'a> {
    pub request: &'a Request<'a>,
    pub words: Words<'a>,
    pub lists: Lists,
    pub values: Values,
    pub counts: Vec<Count>,
    names: Vec<Name>,
    /// The workbook in the ids of its strings.
    kind: &'static str,
}

impl<'a> Form<'a> {
    pub fn new(request: &'a Request<'a>, kind: &'static str) -> Form<'a> {
        let words = request.words;
        let mut lists = Lists::new(&words.get("bundle-xlsx-lists"));
        let values = Values::of(request.outline, words, &mut lists);
        Form { request, words, lists, values, counts: Vec::new(), names: Vec::new(), kind }
    }

    /// What the buyer fills in, where there is something to fill in.
    pub fn buyer_values(&mut self) -> Option<Sheet> {
        let sheet = self.values.sheet.take()?;
        self.name("buyer_values", values::range(&sheet));
        Some(sheet)
    }

    /// The first sheet as it begins in every workbook: what it is, and how far it has come.
    pub fn front(&mut self) -> Front<'a> {
        let mut front = Front::new(self.request, "bundle-xlsx-instruction", &self.title_id());
        front.told("bundle-xlsx-what", &self.id("what"));
        front.heading(&self.id("progress"));
        let values = self.values.count.clone();
        let counts: Vec<Count> = values.into_iter().chain(self.counts.clone()).collect();
        let all = front.counts(&counts);
        self.name("completeness", Some(all));
        self.name("lacking", self.lists.lacking());
        front.heading("bundle-xlsx-order");
        if self.values.count.is_some() {
            front.told("bundle-xlsx-values", &self.id("how-values"));
        }
        front
    }

    /// The workbook: its first sheet, the others, and the hidden one with the lists.
    pub fn bind(self, first: Sheet, others: Vec<Sheet>) -> Made {
        let mut book = front::book(self.request, &self.title_id());
        book.sheets.push(first);
        book.sheets.extend(others);
        book.sheets.push(self.lists.sheet);
        book.names = self.names;
        excel::write(&book)
    }

    fn title_id(&self) -> String {
        format!("bundle-title-xlsx-{}", self.kind)
    }

    /// The id of a string of this workbook.
    pub fn id(&self, id: &str) -> String {
        format!("bundle-xlsx-{}-{id}", self.kind)
    }

    pub fn word(&self, id: &str) -> String {
        self.words.get(&self.id(id))
    }

    /// The head of a column.
    pub fn column(&self, id: &str) -> String {
        self.words.get(&format!("bundle-xlsx-column-{id}"))
    }

    /// What is said of a row where nothing lacks.
    pub fn done(&self) -> String {
        self.words.get("bundle-xlsx-done")
    }

    pub fn name(&mut self, name: &str, range: Option<String>) {
        self.names.extend(range.map(|range| Name { name: name.to_string(), range }));
    }

    /// A text of a requirement, with what the buyer fills in put in its place.
    pub fn text(&mut self, sheet: &mut Sheet, at: (u32, u16), item: &Item) {
        self.values.put(sheet, at, item, (&mut self.lists, self.words));
    }
}
