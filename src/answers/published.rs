//! A form held against what the catalogue has published: the key of a workbook could have been written
//! by anyone, what is sealed could not.

use super::key::{Asked, Key, Kind};
use super::reading::{Reading, TellKind, Told, Verdict};
use super::texts::{changed, same};
use super::workbook;
use crate::bundle::{answers, assessment, gather};
use crate::catalogue::id::{RequirementId, Version};
use crate::field::text::{Language, PlaceholderKey};
use crate::publication::Publication;
use crate::release::standing::Standing;
use crate::selection::{Chosen, Selection, first_whole, holding};
use std::collections::BTreeMap;

/// Tells what differs, and takes no answer for one that was given to another text.
pub fn hold(reading: &mut Reading, publication: &Publication) {
    let base = publication.base_url();
    let other = reading.key.requirements.iter().find(|own| !own.page.starts_with(base));
    if let Some(other) = other {
        let words = other.page.clone();
        let kind = TellKind::OtherCatalogue;
        reading.told.push(Told { kind, place: None, requirement: None, words });
        return;
    }
    let languages = publication.languages();
    let Some(language) = languages.iter().find(|own| ***own == *reading.key.language) else {
        return;
    };
    let published = published(reading, publication, language);
    let mut told = Vec::new();
    for answer in &mut reading.answers {
        let asked = &answer.asked;
        let own = format!("{}@{}", asked.id, asked.version);
        let mut tell = |kind, words: String| {
            told.push(Told { kind, place: None, requirement: Some(own.clone()), words });
        };
        let is_other = match published.get(&own) {
            None => {
                tell(TellKind::NeverPublished, String::new());
                true
            }
            Some(published) => match difference(published, asked) {
                Some(words) => {
                    tell(TellKind::NotAsPublished, words);
                    true
                }
                None => false,
            },
        };
        if is_other {
            answer.given.iter_mut().for_each(|given| given.verdict = Verdict::Unclear);
            continue;
        }
        let (id, version) = (asked.id.parse(), asked.version.parse());
        if let (Ok(id), Ok(version)) = (id, version) {
            match publication.releases.standing(&id, version) {
                Standing::Superseded { by: Some(by), .. } => {
                    tell(TellKind::Superseded, by.to_string());
                }
                Standing::Superseded { .. } | Standing::Withdrawn => {
                    tell(TellKind::Withdrawn, String::new());
                }
                Standing::Current => {}
            }
        }
    }
    reading.told.extend(told);
}

/// What differs between a version as it was published and as a form asks it.
fn difference(published: &Asked, asked: &Asked) -> Option<String> {
    let parts = [
        (&published.text, &asked.text),
        (&published.evidence, &asked.evidence),
        (&published.question, &asked.question),
    ];
    let other = parts.iter().find(|(own, found)| !same(own, found));
    let is_same = asked.sha256 == published.sha256 && asked.meaning == published.meaning;
    match other {
        Some((own, found)) => Some(changed(own, found)),
        None if is_same => None,
        None => Some(asked.sha256.clone()),
    }
}

/// The requirements of a form as they were published, as the same form asks them.
fn published(
    reading: &Reading,
    publication: &Publication,
    language: &Language,
) -> BTreeMap<String, Asked> {
    let current = publication.current();
    let chosen = reading.key.requirements.iter().filter_map(|asked| {
        let id: RequirementId = asked.id.parse().ok()?;
        let version: Version = asked.version.parse().ok()?;
        holding(publication, current, &id, version)?;
        let edition = first_whole(publication, &id, version);
        Some(Chosen { id, edition, package: None })
    });
    let mut selection = Selection::chosen(current, chosen.collect());
    for (name, value, ids) in &reading.key.filled {
        for id in ids {
            if let (Ok(id), Some(name)) = (id.parse(), PlaceholderKey::parse(name)) {
                selection.filled.insert(Some(id), name, value.clone());
            }
        }
    }
    let outline = gather::outline(publication, &selection, language);
    let words = publication.words(language);
    let book = match reading.key.kind {
        Kind::Answers => answers::book(&outline, words),
        Kind::Assessment => assessment::book(&outline, words),
    };
    let Ok((key, _)) = Key::read(&workbook::of(&book)) else { return BTreeMap::new() };
    let all = key.requirements.into_iter();
    all.map(|own| (format!("{}@{}", own.id, own.version), own)).collect()
}
