//! Trade marks, origins and methods of production (LOU 9 kap. 6 §): those of the catalogue's own list,
//! and those that the words around them tell.

use super::demand;
use super::unlisted_mark::MarkSort;
use crate::catalogue::config::{Mark, MarkKind};
use crate::check::Context;
use crate::check::mention::Referent;
use crate::check::name;
use crate::check::normative_text::NormativeText;
use crate::check::phrase::{Phrases, Place};
use crate::check::sentence::Sentence;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::message::Message;
use crate::say;

/// The marks of the catalogue, with the phrases that name them.
pub struct Marks {
    phrases: Phrases,
    /// The place in the catalogue's list for each phrase.
    owners: Vec<usize>,
}

impl Marks {
    pub fn of(context: &Context) -> Marks {
        let marks = context.catalogue.config.fields.marks.iter().enumerate();
        let named = marks.flat_map(|(at, mark)| {
            // Origins and methods are words with endings, and trade marks are names.
            let phrases = match mark.kind {
                MarkKind::TradeMark => name::phrases(&mark.word),
                _ => vec![format!("{}*", mark.word.to_lowercase())],
            };
            phrases.into_iter().map(move |phrase| (at, phrase))
        });
        let (owners, phrases): (Vec<usize>, Vec<String>) = named.unzip();
        Marks { phrases: Phrases::new(phrases), owners }
    }

    /// Each mark that a sentence names, once.
    pub fn named(&self, sentence: &Sentence) -> Vec<(usize, Place)> {
        let mut found: Vec<(usize, Place)> = Vec::new();
        for place in self.phrases.places(sentence) {
            let own = self.owners[place.at];
            if found.iter().all(|(known, _)| *known != own) {
                found.push((own, place));
            }
        }
        found
    }
}

pub fn check(judged: &NormativeText, context: &Context, found: &mut Diagnostics) {
    let marks = &context.catalogue.config.fields.marks;
    let sentences = judged.sentences.iter().zip(&judged.mentions).enumerate();
    let texts = sentences.filter(|(_, (one, _))| !one.is_heading);
    let named = texts.flat_map(|(at, (_, mentions))| mentions.iter().map(move |one| (at, one)));
    for (at, one) in named {
        let message = match one.what {
            Referent::Mark(at) => listed(&marks[at]),
            Referent::Unlisted(sort) => unlisted(sort, &one.written),
            _ => continue,
        };
        if one.is_open || !demand::is_demanded(judged, (at, &judged.sentences[at]), one) {
            continue;
        }
        found.push(
            Diagnostic::new(Rule::MarkWithoutEquivalent, one.span, message).help(say!("mark-help")),
        );
    }
}

fn listed(mark: &Mark) -> Message {
    let word = mark.word.to_string();
    match mark.kind {
        MarkKind::TradeMark => say!("mark-trade-mark", word = word),
        MarkKind::Origin => say!("mark-origin", word = word),
        MarkKind::Method => say!("mark-method", word = word),
    }
}

fn unlisted(sort: MarkSort, word: &str) -> Message {
    match sort {
        MarkSort::Brand => say!("mark-trade-mark", word = word),
        MarkSort::Patent => say!("mark-patent", word = word),
        MarkSort::Origin => say!("mark-origin", word = word),
        MarkSort::Method => say!("mark-method", word = word),
    }
}
