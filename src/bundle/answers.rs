//! The supplier's answers as a workbook: what is asked per article stands as a matrix of articles and
//! requirements, the rest as a list. The columns follow the shape of answers in the ESPD.

mod articles;
mod evidence;
mod list;
mod matrix;
mod question;
mod supplier;

use super::book::front::{self, Front};
use super::book::lists::{Count, Lists};
use super::book::values::{self, Values};
use super::book::{Name, Sheet, excel};
use super::format::{Made, Request};
use super::outline::Item;
use crate::words::Words;
use question::Question;

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
    let questions: Vec<Question> = request.outline.items().map(Question::of).collect();
    let (per_article, rest): (Vec<&Question>, Vec<&Question>) =
        questions.iter().partition(|question| question.is_per_article());
    let mut sheets = Vec::new();
    if let Some(sheet) = form.values.sheet.take() {
        form.name("buyer_values", values::range(&sheet));
        sheets.push(sheet);
    }
    sheets.push(supplier::sheet(&mut form));
    if !per_article.is_empty() {
        let articles = articles::sheet(&mut form);
        let matrix = matrix::sheet(&mut form, &per_article, &articles);
        let evidence = evidence::sheet(&mut form, &per_article, &matrix);
        sheets.extend([articles, matrix, evidence]);
    }
    if !rest.is_empty() {
        sheets.push(list::sheet(&mut form, &rest));
    }
    let mut book = front::book(request, "bundle-title-xlsx-answers");
    book.sheets.push(instruction(&mut form, &per_article, &rest));
    book.sheets.extend(sheets);
    book.sheets.push(form.lists.sheet);
    book.names = form.names;
    excel::write(&book)
}

/// What the supplier and the buyer are to know, and how far the answers have come.
fn instruction(form: &mut Form, per_article: &[&Question], rest: &[&Question]) -> Sheet {
    let id = |word: &str| format!("bundle-xlsx-answers-{word}");
    let request = form.request;
    let mut front = Front::new(request, "bundle-xlsx-instruction", "bundle-title-xlsx-answers");
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
    front.told(&id("supplier"), &id("how-supplier"));
    if !per_article.is_empty() {
        front.told(&id("articles"), &id("how-articles"));
        front.told(&id("matrix"), &id("how-matrix"));
        front.told(&id("evidence"), &id("how-evidence"));
    }
    if !rest.is_empty() {
        front.told(&id("list"), &id("how-list"));
    }
    front.heading(&id("rules"));
    front.told(&id("rule-cells"), &id("rule-cells-text"));
    front.told(&id("rule-must"), &id("rule-must-text"));
    front.told(&id("rule-proof"), &id("rule-proof-text"));
    front.told(&id("rule-later"), &id("rule-later-text"));
    front.told(&id("rule-print"), &id("rule-print-text"));
    front.told(&id("rule-buyer"), &id("rule-buyer-text"));
    front.facts();
    front.sheet
}

impl Form<'_> {
    fn word(&self, id: &str) -> String {
        self.words.get(&format!("bundle-xlsx-answers-{id}"))
    }

    /// The head of a column.
    fn column(&self, id: &str) -> String {
        self.words.get(&format!("bundle-xlsx-column-{id}"))
    }

    /// What is said of a row where nothing lacks.
    fn done(&self) -> String {
        self.words.get("bundle-xlsx-done")
    }

    /// The title of a requirement, with its language where it is not that of the document.
    fn title(&self, item: &Item) -> String {
        values::title(item, self.words)
    }

    fn name(&mut self, name: &str, range: Option<String>) {
        self.names.extend(range.map(|range| Name { name: name.to_string(), range }));
    }

    fn text(&mut self, sheet: &mut Sheet, at: (u32, u16), item: &Item) {
        self.values.put(sheet, at, item, (&mut self.lists, self.words));
    }
}
