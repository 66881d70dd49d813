//! What leans on a changed text, and whether somebody has looked at it since.

use super::Draft;
use crate::catalogue::Origin;
use crate::catalogue::requirement::Requirement;
use crate::phrasebook::Argument;
use crate::reading::label::{Label, label};
use crate::release::leaning::{self, Kind, Leaning};
use crate::source::FileId;
use serde::Serialize;

/// A text that leans on a changed one.
#[derive(Serialize)]
pub struct Leans {
    kind: Label,
    pub title: String,
    pub path: String,
    /// Whether it has not been looked at since.
    pub is_unseen: bool,
    /// How it stands, in words.
    pub state: String,
}

/// The packages, guidance, pages and translations that lean on a requirement.
pub fn on_requirement(draft: &Draft, one: &Requirement, texts: &[Leaning]) -> Vec<Leans> {
    let on = texts.iter().filter(|text| text.on.contains(&one.id));
    let mut all: Vec<Leans> = on.map(|text| leans(draft, one, text)).collect();
    for (language, own) in &one.translations {
        let (present, translated) = (one.fields.version.value, own.fields.version.value);
        let state = (present != translated).then(|| translated.to_string());
        all.push(translation(draft, language, own.origin.file, state));
    }
    all
}

fn leans(draft: &Draft, one: &Requirement, text: &Leaning) -> Leans {
    let words = draft.words();
    let behind = text.behind(one, draft.releases, draft.sources);
    let is_unseen =
        behind.iter().any(|(_, since)| since.iter().any(|one| leaning::is_of_meaning(one)));
    let state = match &behind {
        Some((seen, _)) if is_unseen => {
            words.format("branch-unseen", &[("version", Argument::Text(seen.to_string()))])
        }
        Some(_) => words.get("branch-wording"),
        None => words.get("branch-seen"),
    };
    Leans {
        kind: label(words, "branch", text.kind.word()),
        title: title(draft, text),
        path: path(draft, text.origin),
        is_unseen,
        state,
    }
}

/// A translation; `older` is what it translates, where that is not the present text.
pub fn translation(draft: &Draft, language: &str, file: FileId, older: Option<String>) -> Leans {
    let words = draft.words();
    let state = match &older {
        Some(older) => {
            words.format("branch-translated", &[("version", Argument::Text(older.clone()))])
        }
        None => words.get("branch-follows"),
    };
    Leans {
        kind: label(words, "branch", "translation"),
        title: language.to_string(),
        path: draft.sources.file(file).path.clone(),
        is_unseen: older.is_some(),
        state,
    }
}

fn title(draft: &Draft, text: &Leaning) -> String {
    let (catalogue, first) = (draft.catalogue, draft.catalogue.first_language());
    let title = match text.kind {
        Kind::Package => catalogue
            .packages
            .get(text.id)
            .map(|one| one.fields.title.get(first, first).to_string()),
        Kind::Guidance => catalogue.guidance.get(text.id).map(|one| one.fields.title.to_string()),
        Kind::Page => catalogue.pages.get(text.id).map(|one| one.fields.title.to_string()),
    };
    title.unwrap_or_else(|| text.id.to_string())
}

fn path(draft: &Draft, origin: &Origin) -> String {
    draft.sources.file(origin.file).path.clone()
}

/// The areas and packages whose documents are made anew, in words. None where no documents are published.
pub fn documents(draft: &Draft, one: &Requirement) -> Option<String> {
    let (catalogue, first) = (draft.catalogue, draft.catalogue.first_language());
    if catalogue.config.fields.documents.as_ref().is_some_and(Vec::is_empty) {
        return None;
    }
    let line = one.category.line();
    let areas = line.iter().filter_map(|path| catalogue.categories.get(path));
    let packages = catalogue
        .packages
        .values()
        .filter(|package| package.fields.requirements.iter().any(|entry| entry.id.value == one.id));
    let names: Vec<String> = areas
        .map(|area| area.fields.title.to_string())
        .chain(packages.map(|one| one.fields.title.get(first, first).to_string()))
        .collect();
    let names = Argument::Text(names.join(", "));
    Some(draft.words().format("branch-documents", &[("names", names)]))
}
