//! The auditor's assessment as a workbook: what is checked, how it was judged, what is to be done, and
//! what comes of it for each requirement.

mod checkpoints;
mod facts;
mod summary;

use super::book::front::{self, Front};
use super::book::lists::{Count, Lists};
use super::book::values::{self, Values};
use super::book::{Name, Sheet, excel};
use super::format::{Made, Request};
use crate::words::Words;

/// The scale of an assessment, in the order in which it is offered.
const SCALE: [&str; 7] =
    ["met", "observation", "minor", "major", "serious", "unknown", "not-applicable"];

/// What the sheets of one workbook are written with.
struct Form<'a> {
    request: &'a Request<'a>,
    words: Words<'a>,
    lists: Lists,
    values: Values,
    counts: Vec<Count>,
    names: Vec<Name>,
}

pub fn make(request: &Request) -> Made {
    let words = request.words;
    let mut lists = Lists::new(&words.get("bundle-xlsx-lists"));
    let values = Values::of(request.outline, words, &mut lists);
    let (counts, names) = (Vec::new(), Vec::new());
    let mut form = Form { request, words, lists, values, counts, names };
    let mut sheets = Vec::new();
    if let Some(sheet) = form.values.sheet.take() {
        form.name("buyer_values", values::range(&sheet));
        sheets.push(sheet);
    }
    sheets.push(facts::sheet(&mut form));
    if request.outline.items().next().is_some() {
        let checkpoints = checkpoints::sheet(&mut form);
        let summary = summary::sheet(&mut form, &checkpoints);
        sheets.extend([checkpoints.sheet, summary]);
    }
    let mut book = front::book(request, "bundle-title-xlsx-assessment");
    book.sheets.push(instruction(&mut form));
    book.sheets.extend(sheets);
    book.sheets.push(form.lists.sheet);
    book.names = form.names;
    excel::write(&book)
}

fn instruction(form: &mut Form) -> Sheet {
    let id = |word: &str| format!("bundle-xlsx-assessment-{word}");
    let mut front =
        Front::new(form.request, "bundle-xlsx-instruction", "bundle-title-xlsx-assessment");
    front.told("bundle-xlsx-what", &id("what"));
    front.heading(&id("progress"));
    let values = form.values.count.clone();
    let counts: Vec<Count> = values.into_iter().chain(form.counts.clone()).collect();
    let all = front.counts(&counts);
    form.name("completeness", Some(all));
    form.name("lacking", form.lists.lacking());
    front.heading("bundle-xlsx-order");
    if form.values.count.is_some() {
        front.told("bundle-xlsx-values", &id("how-values"));
    }
    for part in ["facts", "checkpoints", "summary"] {
        front.told(&id(part), &id(&format!("how-{part}")));
    }
    front.heading(&id("scale"));
    for grade in SCALE {
        front.told(&id(&format!("scale-{grade}")), &id(&format!("scale-{grade}-about")));
    }
    front.heading(&id("relied"));
    front.told(&id("relied-when"), &id("relied-about"));
    front.told(&id("privacy"), &id("privacy-about"));
    front.facts();
    front.sheet
}

impl Form<'_> {
    fn word(&self, id: &str) -> String {
        self.words.get(&format!("bundle-xlsx-assessment-{id}"))
    }

    /// The head of a column.
    fn column(&self, id: &str) -> String {
        self.words.get(&format!("bundle-xlsx-column-{id}"))
    }

    fn done(&self) -> String {
        self.words.get("bundle-xlsx-done")
    }

    fn grade(&self, grade: &str) -> String {
        self.word(&format!("scale-{grade}"))
    }

    fn name(&mut self, name: &str, range: Option<String>) {
        self.names.extend(range.map(|range| Name { name: name.to_string(), range }));
    }
}
