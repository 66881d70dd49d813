//! How far the tender has come, counted on the first sheet by what its requirements weigh.

use super::proof::FLAWS;
use super::question::Class;
use super::state::STATES;
use super::{evidence, list, supplier};
use crate::bundle::book::entity::entity;
use crate::bundle::book::frame::{count, filled};
use crate::bundle::book::labels::Labels;
use crate::bundle::book::readable::{quoted, spliced};
use crate::bundle::book::template::{CountFrame, Number, Sum};

/// What is counted, in the order in which the first sheet says it.
pub fn counts(labels: Labels) -> Vec<CountFrame> {
    let mut counts = vec![supplier::count(labels), articles(labels)];
    counts.extend(Class::ALL.map(|class| class_count(labels, class)));
    counts.extend([flaws(labels), reasons(labels)]);
    counts
}

fn articles(labels: Labels) -> CountFrame {
    let lacking = format!("IF({}=0,1,0)", entity("article-count"));
    CountFrame {
        when: Some("matrix"),
        label: labels.word("articles"),
        wanted: (vec![(None, "1".to_string())], "1".to_string()),
        lacking: (vec![(None, lacking)], "1".to_string()),
        ..count(labels)
    }
}

/// Formulas over the sheets of answers, which give what is weighed, the states, what is left to do.
fn over_answers(labels: Labels, each: impl Fn([String; 3]) -> String) -> Sum {
    vec![
        (Some(evidence::SHEET), each(evidence::answered(labels))),
        (Some(list::SHEET), each(list::answered(labels))),
    ]
}

/// The requirements that weigh the same, by their states.
fn class_count(labels: Labels, class: Class) -> CountFrame {
    let weight = quoted(&class.title(labels.words));
    let name = |id: &str| format!("{}-{id}", class.word());
    let asked = entity(class.word());
    let numbers = STATES.map(|id| {
        let state = labels.quoted(&format!("state-{id}"));
        let formula = over_answers(labels, |[weights, states, _]| {
            format!("COUNTIFS({weights},{weight},{states},{state})")
        });
        let before = if id == "open" { asked.clone() } else { "0".to_string() };
        Number { name: name(id), formula, before }
    });
    let text = labels.marked(&labels.id(&format!("count-{}", class.word())), &STATES);
    let [fails, open, answered] = STATES.map(|id| entity(&name(id)));
    let (wanted, lacking, before) = match class {
        Class::Scored => ("0".to_string(), "0".to_string(), "0".to_string()),
        _ => (asked.clone(), open.clone(), asked.clone()),
    };
    CountFrame {
        when: Some(class.word()),
        label: labels.word(&format!("counted-{}", class.word())),
        numbers: numbers.into(),
        wanted: (vec![(None, wanted)], before.clone()),
        lacking: (vec![(None, lacking)], before),
        formula: spliced(&text, &[&fails, &open, &answered]),
        given: vec![filled(&text, &["0", &asked, "0"])],
        failing: if class == Class::Scored { String::new() } else { fails },
    }
}

/// The proofs that lack or are too old.
fn flaws(labels: Labels) -> CountFrame {
    // A reason that lacks leaves its requirement unanswered, and is counted there.
    let flaws: Vec<String> =
        FLAWS.iter().chain(&["no-requirement"]).map(|id| labels.quoted(id)).collect();
    let lacking = || {
        over_answers(labels, |[_, _, left]| {
            let each = flaws.iter().map(|word| format!("COUNTIF({left},{word})"));
            each.collect::<Vec<_>>().join("+")
        })
    };
    let some = labels.marked(&labels.id("count-evidence"), &["count"]);
    let (none, place) = (labels.word("count-evidence-none"), entity("lacking"));
    CountFrame {
        when: Some("any"),
        label: labels.word("counted-evidence"),
        numbers: Vec::new(),
        wanted: (lacking(), "0".to_string()),
        lacking: (lacking(), "0".to_string()),
        formula: format!("IF({place}=0,{},{})", quoted(&none), spliced(&some, &[&place])),
        given: vec![none],
        failing: String::new(),
    }
}

/// The reasons that are given for what does not concern.
fn reasons(labels: Labels) -> CountFrame {
    let formula = format!("COUNTIF({},\"?*\")", evidence::reasons(labels));
    let formula = vec![(None, formula)];
    let some = labels.marked(&labels.id("count-reasons"), &["count"]);
    let (none, place) = (labels.word("count-reasons-none"), entity("reasons"));
    let nothing = || (vec![(None, "0".to_string())], "0".to_string());
    CountFrame {
        when: Some(evidence::SHEET),
        label: labels.word("not-concerned"),
        numbers: vec![Number { name: "reasons".to_string(), formula, before: "0".to_string() }],
        wanted: nothing(),
        lacking: nothing(),
        formula: format!("IF({place}=0,{},{})", quoted(&none), spliced(&some, &[&place])),
        given: vec![none],
        failing: String::new(),
    }
}
