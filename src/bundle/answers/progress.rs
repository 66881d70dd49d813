//! How far the tender has come, counted on the first sheet by what its requirements weigh.

use super::proof::FLAWS;
use super::question::{Class, Question};
use super::state::STATES;
use crate::bundle::book::form::Form;
use crate::bundle::book::front::spliced;
use crate::bundle::book::lists::Shown;
use crate::bundle::book::readable;
use crate::strings::Argument;

pub fn count(form: &mut Form, questions: &[Question]) {
    for class in Class::ALL {
        let asked = questions.iter().filter(|own| own.class == class).count();
        if asked > 0 {
            class_count(form, class, asked);
        }
    }
    flaws(form);
}

/// The requirements that weigh the same, by their states.
fn class_count(form: &mut Form, class: Class, asked: usize) {
    let weight = readable::quoted(&class.title(form.words));
    let [fails, open, answered] = STATES.map(|id| {
        let state = readable::quoted(&form.word(&format!("state-{id}")));
        let each = form
            .answered
            .iter()
            .map(|[weights, states, _]| format!("COUNTIFS({weights},{weight},{states},{state})"));
        each.collect::<Vec<_>>().join("+")
    });
    let mut number = |formula: &str, before| form.lists.number(formula, before);
    let (fails, open, answered) = (number(&fails, 0), number(&open, asked), number(&answered, 0));
    let marks = [("fails", "\u{1}"), ("open", "\u{2}"), ("answered", "\u{3}")];
    let marks = marks.map(|(id, mark)| (id, Argument::Text(mark.to_string())));
    let text = form.words.format(&form.id(&format!("count-{}", class.word())), &marks);
    let given =
        text.replace('\u{1}', "0").replace('\u{2}', &asked.to_string()).replace('\u{3}', "0");
    let formula = spliced(&text, &[&fails, &open, &answered]);
    let label = form.word(&format!("counted-{}", class.word()));
    let (wanted, lacking, before) = match class {
        Class::Scored => ("0".to_string(), "0".to_string(), 0),
        _ => (asked.to_string(), open, asked),
    };
    let mut count = form.lists.count(&label, (&wanted, before), (&lacking, before));
    count.shown = Some(Shown { formula, given });
    count.failing = (class != Class::Scored).then_some(fails);
    form.counts.push(count);
}

/// The proofs that lack or are too old, and the reasons that are given for what does not concern.
fn flaws(form: &mut Form) {
    // A reason that lacks leaves its requirement unanswered, and is counted there.
    let flaws = FLAWS.iter().chain(&["no-requirement"]);
    let words: Vec<String> = flaws.map(|id| readable::quoted(&form.word(id))).collect();
    let each = form
        .answered
        .iter()
        .flat_map(|[_, _, left]| words.iter().map(move |word| format!("COUNTIF({left},{word})")));
    let lacking = each.collect::<Vec<_>>().join("+");
    if lacking.is_empty() {
        return;
    }
    let count = form.lists.count(&form.word("counted-evidence"), (&lacking, 0), (&lacking, 0));
    let some = [("count", Argument::Text("\u{1}".to_string()))];
    let some = form.words.format(&form.id("count-evidence"), &some);
    let none = form.word("count-evidence-none");
    let place = count.lacking.place.clone();
    let formula =
        format!("IF({place}=0,{},{})", readable::quoted(&none), spliced(&some, &[&place]));
    let mut count = count;
    count.shown = Some(Shown { formula, given: none });
    form.counts.push(count);
    let Some(reasons) = form.reasons.clone() else { return };
    let counted = form.lists.number(&format!("COUNTIF({reasons},\"?*\")"), 0);
    let some = [("count", Argument::Text("\u{1}".to_string()))];
    let some = form.words.format(&form.id("count-reasons"), &some);
    let none = form.word("count-reasons-none");
    let formula =
        format!("IF({counted}=0,{},{})", readable::quoted(&none), spliced(&some, &[&counted]));
    let label = form.word("not-concerned");
    let mut count = form.lists.count(&label, ("0", 0), ("0", 0));
    count.shown = Some(Shown { formula, given: none });
    form.counts.push(count);
}
