//! Words that nobody can hold an offer against.

use crate::check::Context;
use crate::check::normative_text::NormativeText;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};

pub fn check(judged: &NormativeText, _: &Context, found: &mut Diagnostics) {
    let vague = &judged.wanted.vague;
    for sentence in &judged.sentences {
        let Some((phrase, span)) = vague.find(sentence) else { continue };
        let phrase = vague.written(phrase).trim_end_matches('*');
        let message = format!("“{phrase}” can mean anything");
        found.push(
            Diagnostic::new(Rule::VagueWord, span, message).help(
                "say what is needed, how much, and by when, so that everyone judges it alike",
            ),
        );
    }
}
