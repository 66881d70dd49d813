//! What was read, in words: the same in the terminal and in the workbook that compares.

use super::reading::{Answer, Check, Flaw, Proof, Reading, TellKind, Told, Verdict};
use super::workbook::Refused;
use crate::message::Message;
use crate::phrasebook::Phrasebook;
use crate::say;

pub fn verdict(verdict: Verdict) -> Message {
    match verdict {
        Verdict::NotMet => say!("answers-not-met"),
        Verdict::Refused => say!("answers-refused"),
        Verdict::ExceptionEnded => say!("answers-exception-ended"),
        Verdict::Unclear => say!("answers-unclear"),
        Verdict::Unanswered => say!("answers-unanswered"),
        Verdict::NoReason => say!("answers-no-reason"),
        Verdict::Excepted => say!("answers-excepted"),
        Verdict::Answered => say!("answers-answered"),
        Verdict::Met => say!("answers-met"),
        Verdict::Accepted => say!("answers-accepted"),
        Verdict::NotConcerned => say!("answers-not-concerned"),
    }
}

pub fn flaw(flaw: Flaw) -> Message {
    match flaw {
        Flaw::Missing => say!("answers-proof-missing"),
        Flaw::Unclear => say!("answers-proof-unclear"),
        Flaw::Undated => say!("answers-proof-undated"),
        Flaw::TooOld => say!("answers-proof-too-old"),
        Flaw::RunOut => say!("answers-proof-run-out"),
        Flaw::Unjudged => say!("answers-proof-unjudged"),
    }
}

/// The word of a type of requirements, in the plural.
pub fn r#type(word: &str) -> Message {
    match word {
        "qualification" => say!("answers-type-qualification"),
        "technical-specification" => say!("answers-type-specification"),
        "award-criterion" => say!("answers-type-award"),
        _ => say!("answers-type-clause"),
    }
}

/// What comes of an answer, as in `must`.
pub fn class(word: &str) -> Message {
    match word {
        "must" => say!("answers-class-must"),
        "clause" => say!("answers-class-clause"),
        _ => say!("answers-class-scored"),
    }
}

pub fn told(told: &Told) -> Message {
    let words = told.words.as_str();
    let sheet = told.place.as_ref().map_or("", |place| place.sheet.as_str());
    let own = told.requirement.as_deref().unwrap_or_default();
    let cell = told.place.as_ref().map(|place| match place.cell.is_empty() {
        true => place.sheet.clone(),
        false => format!("{} {}", place.sheet, place.cell),
    });
    let at = cell.unwrap_or_default();
    match told.kind {
        TellKind::OtherCatalogue => say!("answers-other-catalogue", address = words),
        TellKind::NeverPublished => say!("answers-never-published", requirement = own),
        TellKind::NotAsPublished => {
            say!("answers-not-as-published", requirement = own, words = words)
        }
        TellKind::Withdrawn => say!("answers-withdrawn", requirement = own),
        TellKind::Superseded => say!("answers-superseded", requirement = own, version = words),
        TellKind::TextAltered => {
            say!("answers-text-altered", requirement = own, place = at, words = words)
        }
        TellKind::FrontAltered => say!("answers-front-altered", sheet = sheet),
        TellKind::RequirementMissing if own.is_empty() => {
            say!("answers-field-missing", sheet = sheet, field = words)
        }
        TellKind::RequirementMissing => {
            say!("answers-requirement-missing", requirement = own, sheet = sheet)
        }
        TellKind::RequirementTwice => {
            say!("answers-requirement-twice", requirement = own, place = at)
        }
        TellKind::SheetMissing => say!("answers-sheet-missing", sheet = sheet),
        TellKind::ColumnMissing => say!("answers-column-missing", sheet = sheet, column = words),
        TellKind::ColumnTwice => say!("answers-column-twice", place = at, column = words),
        TellKind::NoChoice => say!("answers-no-choice", place = at, words = words),
        TellKind::NoNumber => say!("answers-no-number", place = at, words = words),
        TellKind::NoDay => say!("answers-no-day", place = at, words = words),
        TellKind::NoResult => say!("answers-no-result", place = at),
        TellKind::NotPlaced => say!("answers-not-placed", place = at, words = words),
        TellKind::NoLastDay => say!("answers-no-last-day", sheet = sheet),
        TellKind::SheetRenamed => say!("answers-sheet-renamed", before = words, sheet = sheet),
        TellKind::SheetAdded => say!("answers-sheet-added", sheet = sheet),
        TellKind::ColumnAdded => say!("answers-column-added", place = at),
        TellKind::RowsMoved => say!("answers-rows-moved", sheet = sheet),
        TellKind::NotProtected => say!("answers-not-protected", sheet = sheet),
    }
}

/// Why a file is not read, and what to do.
pub fn refused(refused: &Refused) -> (Message, Message) {
    match refused {
        Refused::Broken(error) => {
            (say!("answers-broken", error = error), say!("answers-broken-help"))
        }
        Refused::TooMuch(what) => {
            (say!("answers-too-much", what = what), say!("answers-too-much-help"))
        }
        Refused::Strange(what) => {
            (say!("answers-strange", what = what), say!("answers-too-much-help"))
        }
        Refused::NoKey => (say!("answers-no-key"), say!("answers-no-key-help")),
        Refused::Later(format) => {
            (say!("answers-later", format = format), say!("answers-later-help"))
        }
        Refused::KeyAltered => (say!("answers-key-altered"), say!("answers-key-altered-help")),
    }
}

/// Who answers: the company or the supplier, else the name of the file.
pub fn who(reading: &Reading) -> String {
    let names = ["company", "supplier"];
    let name = names.iter().find_map(|field| reading.fields.get(*field));
    name.unwrap_or(&reading.file).clone()
}

/// What is to be known of an answer beside its verdict: for which articles it is another one than
/// that of the rest, or what is written.
pub fn detail(reading: &Reading, answer: &Answer) -> Vec<String> {
    let own = answer.verdict();
    let mut lines = Vec::new();
    match answer.given.as_slice() {
        [one] if one.article.is_none() => {
            if matches!(own, Verdict::Answered | Verdict::Unclear) && !one.words.is_empty() {
                lines.push(one.words.clone());
            }
        }
        given => {
            let named = given.iter().filter(|one| {
                one.verdict == own && !matches!(own, Verdict::Met | Verdict::NotConcerned)
            });
            for one in named {
                let name = one.article.and_then(|at| reading.articles.get(at));
                let name = name.map(|own| own.name.as_str()).unwrap_or_default();
                lines.push(match one.words.is_empty() {
                    true => name.to_string(),
                    false => format!("{name}: {}", one.words),
                });
            }
        }
    }
    lines
}

/// What is written of an answer: where articles differ, the reason, the comment.
pub fn written(reading: &Reading, own: &Answer) -> String {
    let mut lines = detail(reading, own);
    lines.extend([&own.reason, &own.comment].into_iter().filter(|text| !text.is_empty()).cloned());
    lines.join("\n")
}

/// What proves an answer, a fact a line; what is wrong with it first.
pub fn proof(words: &Phrasebook, proof: &Proof) -> String {
    let issued = match proof.issued.is_empty() {
        true => String::new(),
        false => say!("answers-issued", day = &proof.issued).in_words(words),
    };
    let valid = match proof.valid.is_empty() {
        true => String::new(),
        false => say!("answers-valid", day = &proof.valid).in_words(words),
    };
    let covers = match proof.covers.is_empty() {
        true => String::new(),
        false => say!("answers-covers", articles = &proof.covers).in_words(words),
    };
    let flaw = proof.flaw.map(|own| flaw(own).in_words(words)).unwrap_or_default();
    let parts = [&flaw, &proof.way, &proof.reference, &proof.issuer, &issued, &valid, &covers];
    let parts = parts.into_iter().filter(|text| !text.is_empty());
    parts.map(String::as_str).collect::<Vec<_>>().join("\n")
}

/// How a checkpoint was judged, a fact a line.
pub fn check(words: &Phrasebook, check: &Check) -> String {
    let grade = match check.words.is_empty() {
        true => verdict(Verdict::Unanswered).in_words(words),
        false => check.words.clone(),
    };
    let due = match check.due.is_empty() {
        true => String::new(),
        false => say!("answers-due", day = &check.due).in_words(words),
    };
    let parts = [&grade, &check.finding, &check.source, &check.action, &check.responsible, &due];
    let parts = parts.into_iter().filter(|text| !text.is_empty());
    parts.map(String::as_str).collect::<Vec<_>>().join("\n")
}
