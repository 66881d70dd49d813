//! Words that nobody can hold an offer against.

use crate::check::Context;
use crate::check::judged::Judged;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};

pub fn check(judged: &Judged, context: &Context, found: &mut Diagnostics) {
    let own = context.catalogue.config.fields.wording.as_ref().and_then(|one| one.vague.as_ref());
    // The catalogue's list is of its first language.
    let own = own.filter(|_| judged.is_source);
    let own: Option<Vec<String>> =
        own.map(|list| list.iter().map(|one| one.to_lowercase()).collect());
    for sentence in &judged.sentences {
        let hit = match &own {
            Some(own) => sentence.find(own.iter().map(String::as_str)),
            None => sentence.find(judged.speech.vague.iter().copied()),
        };
        let Some((phrase, span)) = hit else { continue };
        let message = format!("“{}” can mean anything", phrase.trim_end_matches('*'));
        found.push(
            Diagnostic::new(Rule::VagueWord, span, message).help(
                "say what is needed, how much, and by when, so that everyone judges it alike",
            ),
        );
    }
}
