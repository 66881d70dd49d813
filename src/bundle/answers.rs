//! The supplier's answers as a workbook: what is asked per article stands as a matrix of articles and
//! requirements, the rest as a list. The columns follow the shape of answers in the ESPD.

mod evidence;
mod list;
mod matrix;
mod progress;
mod proof;
mod question;
mod state;
mod supplier;

use super::book::Sheet;
use super::book::form::Form;
use super::request::{Made, Request};
use question::Question;

pub fn make(request: &Request) -> Made {
    let mut form = Form::for_answers(request);
    let questions: Vec<Question> = request.outline.items().map(Question::of).collect();
    let (per_article, rest): (Vec<&Question>, Vec<&Question>) =
        questions.iter().partition(|question| question.is_per_article());
    let mut sheets = Vec::from_iter(form.buyer_values());
    sheets.push(supplier::sheet(&mut form));
    if !per_article.is_empty() {
        let matrix = matrix::sheet(&mut form, &per_article);
        let evidence = evidence::sheet(&mut form, &per_article, &matrix);
        sheets.extend([matrix, evidence]);
    }
    if !rest.is_empty() {
        sheets.push(list::sheet(&mut form, &rest));
    }
    progress::count(&mut form, &questions);
    let first = instruction(&mut form, &per_article, &rest);
    form.bind(first, sheets)
}

/// What the supplier is to know, and how far the answers have come.
fn instruction(form: &mut Form, per_article: &[&Question], rest: &[&Question]) -> Sheet {
    let mut front = form.front();
    let id = |word: &str| form.id(word);
    front.told(&id("supplier"), &id("how-supplier"));
    if !per_article.is_empty() {
        front.told(&id("matrix"), &id("how-matrix"));
        front.told(&id("evidence"), &id("how-evidence"));
    }
    if !rest.is_empty() {
        front.told(&id("list"), &id("how-list"));
    }
    front.heading(&id("rules"));
    for rule in ["cells", "state", "class", "proof", "not-concerned", "exception", "later", "print"]
    {
        front.told(&id(&format!("rule-{rule}")), &id(&format!("rule-{rule}-text")));
    }
    front.facts(false);
    front.sheet
}
