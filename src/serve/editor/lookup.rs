//! What a field can refer to: entries of the registers, texts of the catalogue, codes. Whoever types
//! finds them by any of their words.

use crate::catalogue::Catalogue;
use crate::diagnostic::suggest;
use crate::field::localised::Localised;
use crate::json::{Object, Value};
use crate::serve::shown::Shown;

/// How many are offered at once.
const MOST: usize = 50;

/// One thing to refer to.
struct Found {
    value: String,
    label: String,
    note: String,
}

/// What is found of a kind by some words.
pub fn found(shown: &Shown, source: &str, query: &str) -> Value {
    let Some(site) = &shown.site else { return Value::Array(Vec::new()) };
    let publication = site.publication();
    let all = all(&publication.working, source);
    let words: Vec<String> = query.split_whitespace().map(str::to_lowercase).collect();
    let mut ranked: Vec<(usize, &Found)> =
        all.iter().filter_map(|one| Some((rank(one, &words)?, one))).collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    let told = ranked.into_iter().take(MOST).map(|(_, one)| {
        Value::from(
            Object::new()
                .set("value", one.value.as_str())
                .set("label", one.label.as_str())
                .set("note", one.note.as_str()),
        )
    });
    Value::Array(told.collect())
}

/// What was likely meant by something that is not there, with its name.
pub fn nearest(shown: &Shown, source: &str, written: &str) -> Option<(String, String)> {
    let all = all(&shown.site.as_ref()?.publication().working, source);
    let meant = suggest::nearest(written, all.iter().map(|one| one.value.as_str()))?;
    let one = all.iter().find(|one| one.value == meant)?;
    Some((one.value.clone(), one.label.clone()))
}

/// How well it fits; less is better. Nothing where a word is not in it.
fn rank(one: &Found, words: &[String]) -> Option<usize> {
    let (value, label) = (one.value.to_lowercase(), one.label.to_lowercase());
    let note = one.note.to_lowercase();
    words.iter().try_fold(0, |rank, word| {
        if value.starts_with(word.as_str()) || label.starts_with(word.as_str()) {
            Some(rank)
        } else if value.contains(word.as_str()) || label.contains(word.as_str()) {
            Some(rank + 1)
        } else {
            note.contains(word.as_str()).then_some(rank + 2)
        }
    })
}

fn all(catalogue: &Catalogue, source: &str) -> Vec<Found> {
    let first = catalogue.first_language();
    let words = |text: &Localised| text.get(first, first).to_string();
    let found =
        |value: &str, label: String, note: String| Found { value: value.to_string(), label, note };
    let (registers, config) = (&catalogue.registers, &catalogue.config.fields);
    match source {
        "profiles" => {
            let each = catalogue.profiles.values();
            each.map(|one| found(&one.id, words(&one.fields.title.value), String::new())).collect()
        }
        "evidence" => {
            let each = registers.evidence.iter();
            each.map(|(id, one)| found(id, words(&one.title), words(&one.description))).collect()
        }
        "references" => {
            let each = registers.references.iter();
            each.map(|(id, one)| found(id, words(&one.title), one.designation.to_string()))
                .collect()
        }
        "labels" => {
            let each = registers.labels.iter();
            each.map(|(id, one)| found(id, words(&one.title), one.criteria.to_string())).collect()
        }
        "terms" => {
            let each = registers.terms.iter();
            each.map(|(id, one)| found(id, words(&one.title), words(&one.definition))).collect()
        }
        "units" => {
            let each = registers.units.iter();
            each.map(|(id, one)| found(id, words(&one.title), words(&one.symbol))).collect()
        }
        "cpv" => {
            let each = registers.cpv.iter();
            each.map(|(code, one)| found(code, words(&one.title), String::new())).collect()
        }
        "themes" => {
            let each = config.themes.iter();
            each.map(|one| found(&one.id.value, words(&one.title), String::new())).collect()
        }
        "goals" => {
            let each = config.goals.iter();
            each.map(|one| found(&one.id.value, words(&one.title), String::new())).collect()
        }
        "requirements" => {
            let each = catalogue.requirements.iter();
            let own = each.map(|(id, one)| {
                found(id.as_str(), one.fields.title.to_string(), one.category.to_string())
            });
            own.collect()
        }
        "guidance" => {
            let each = catalogue.guidance.iter();
            each.map(|(id, one)| {
                found(id, one.fields.title.to_string(), one.fields.summary.to_string())
            })
            .collect()
        }
        "categories" => {
            let each = catalogue.categories.iter();
            let own = each.map(|(path, one)| {
                found(
                    &path.to_string(),
                    one.fields.title.to_string(),
                    one.fields.summary.to_string(),
                )
            });
            own.collect()
        }
        // What links in a text lead to, as it is written.
        "links" => {
            let kinds = [("term:", "terms"), ("ref:", "references")];
            let each = kinds.into_iter().flat_map(|(prefix, source)| {
                let own = all(catalogue, source).into_iter();
                own.map(move |one| Found { value: format!("{prefix}{}", one.value), ..one })
            });
            each.collect()
        }
        _ => Vec::new(),
    }
}
