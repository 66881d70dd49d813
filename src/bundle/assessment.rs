//! The auditor's assessment as a workbook: what is checked, how it was judged, what is to be done, and
//! what comes of it for each requirement.

mod checkpoints;
mod facts;
mod summary;

use super::book::Sheet;
use super::book::form::Form;
use super::request::{Made, Request};

/// The scale of an assessment, in the order in which it is offered.
const SCALE: [&str; 7] =
    ["met", "observation", "minor", "major", "serious", "unknown", "not-applicable"];

pub fn make(request: &Request) -> Made {
    let mut form = Form::new(request, "assessment");
    let mut sheets = Vec::from_iter(form.buyer_values());
    sheets.push(facts::sheet(&mut form));
    if request.outline.items().next().is_some() {
        let checkpoints = checkpoints::sheet(&mut form);
        let summary = summary::sheet(&mut form, &checkpoints);
        sheets.extend([checkpoints.sheet, summary]);
    }
    let first = instruction(&mut form);
    form.bind(first, sheets)
}

fn instruction(form: &mut Form) -> Sheet {
    let mut front = form.front();
    let id = |word: &str| form.id(word);
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
    front.facts(false);
    front.sheet
}

/// A grade of the scale in words.
fn grade(form: &Form, grade: &str) -> String {
    form.word(&format!("scale-{grade}"))
}
