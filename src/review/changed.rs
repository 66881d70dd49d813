//! The texts that are not as they were published, each with all that is to be seen of it.

use super::Draft;
use super::finding::{self, Finding};
use super::leaning::{self, Leans};
use super::parts::{self, Part};
use crate::catalogue::id::RequirementId;
use crate::catalogue::lock::LockedDocument;
use crate::catalogue::requirement::Requirement;
use crate::hash::sha256;
use crate::parse::place::{Place, Role};
use crate::reading::label::{self, Label, label};
use crate::release::compare::{TextKind, compare_one};
use crate::release::leaning as leanings;
use crate::source::{CONTENT, FileId, RELEASES};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Serialize)]
pub struct ChangedText {
    /// Its page in the folder.
    pub page: String,
    /// The id of a requirement, or the path of another text.
    pub name: String,
    pub title: Option<String>,
    pub before: Option<String>,
    pub after: Option<String>,
    pub classes: Vec<Label>,
    /// What its author tells readers, oldest first.
    pub explained: Vec<Explained>,
    /// Whether nothing of it was published, so that there is nothing to compare.
    is_new: bool,
    pub parts: Vec<Part>,
    pub findings: Vec<Finding>,
    pub leaning: Vec<Leans>,
    /// The documents that are made anew.
    documents: Option<String>,
    #[serde(skip)]
    paths: BTreeSet<String>,
}

#[derive(Serialize)]
pub struct Explained {
    version: String,
    class: Label,
    pub text: String,
    lang: Option<String>,
}

impl ChangedText {
    /// Whether a file is one of its own.
    pub fn has(&self, path: &str) -> bool {
        self.paths.contains(path)
    }

    pub fn unseen(&self) -> usize {
        self.leaning.iter().filter(|one| one.is_unseen).count()
    }
}

/// Requirements first, then the other texts in the order of their paths.
pub fn all(draft: &Draft) -> Vec<ChangedText> {
    let old = draft.last().into_iter().flat_map(|last| last.catalogue.requirements.keys());
    let ids: BTreeSet<&RequirementId> = old.chain(draft.catalogue.requirements.keys()).collect();
    let texts = leanings::all(draft.catalogue);
    let changed = ids.into_iter().filter(|id| is_changed(draft, id));
    let requirements = changed.map(|id| requirement(draft, id, &texts));
    requirements.chain(others(draft)).collect()
}

/// Whether a requirement is another in some language, or stands in another place.
fn is_changed(draft: &Draft, id: &RequirementId) -> bool {
    let before = draft.last().and_then(|last| last.catalogue.requirement(id));
    match (before, draft.catalogue.requirement(id)) {
        (Some(before), Some(after)) => {
            let bytes = |one: &Requirement| -> Vec<&[u8]> {
                let files = files(one).into_iter();
                files.map(|file| -> &[u8] { &draft.sources.file(file).bytes }).collect()
            };
            before.category != after.category || bytes(before) != bytes(after)
        }
        _ => true,
    }
}

/// The files of a requirement, its own first, then its translations by language.
fn files(one: &Requirement) -> Vec<FileId> {
    let translations = one.translations.values().map(|own| own.origin.file);
    std::iter::once(one.origin.file).chain(translations).collect()
}

fn requirement(draft: &Draft, id: &RequirementId, texts: &[leanings::Leaning]) -> ChangedText {
    let words = draft.words();
    let earlier = draft.last().map(|last| &*last.catalogue);
    let before = earlier.and_then(|earlier| Some((earlier, earlier.requirement(id)?)));
    let after = draft.catalogue.requirement(id);
    let changed = compare_one(earlier, draft.catalogue, id);
    let is_unread = after.is_none() && draft.catalogue.unread.contains(id.as_str());
    let classes = match &changed {
        Some(changed) => label::of_change(words, changed),
        None if is_unread => vec![label(words, "branch", "unread")],
        None if after.is_none() => vec![label(words, "text", TextKind::Gone.word())],
        None => vec![label(words, "branch", "edited")],
    };
    let explained = changed.iter().flat_map(|changed| changed.changes()).map(|change| Explained {
        version: change.version.value.to_string(),
        class: label(words, "change", change.class.word()),
        text: change.text.to_string(),
        lang: None,
    });
    let own: Vec<FileId> = after.map(files).unwrap_or_default();
    let is_own = |path: &str| match Place::of(FileId::BUILT_IN, path).role {
        Role::Requirement { id: own, .. } => own == *id,
        _ => false,
    };
    let found: Vec<&str> = draft.found.iter().map(|one| one.path(draft.sources)).collect();
    let paths: BTreeSet<String> = own
        .into_iter()
        .map(|file| draft.sources.file(file).path.as_str())
        .chain(found.into_iter().filter(|path| is_own(path)))
        .map(str::to_string)
        .collect();
    let version = |one: &Requirement| one.fields.version.value.to_string();
    ChangedText {
        page: format!("{id}.html"),
        name: id.to_string(),
        title: after.or(before.map(|(_, one)| one)).map(|one| one.fields.title.to_string()),
        before: before.map(|(_, one)| version(one)),
        after: after.map(version),
        classes,
        explained: explained.collect(),
        is_new: before.is_none(),
        // A text that cannot be read has no words to compare; its findings say why.
        parts: match is_unread {
            true => Vec::new(),
            false => {
                let parts =
                    parts::requirement(draft, before, after.map(|one| (draft.catalogue, one)));
                if before.is_none() { parts::unmarked(parts) } else { parts }
            }
        },
        findings: finding::all(draft, |path| paths.contains(path)),
        leaning: after.map(|one| leaning::on_requirement(draft, one, texts)).unwrap_or_default(),
        documents: after.and_then(|one| leaning::documents(draft, one)),
        paths,
    }
}

/// Every other file that was added, changed or removed.
fn others(draft: &Draft) -> Vec<ChangedText> {
    let published: BTreeMap<&str, &LockedDocument> = draft
        .last()
        .into_iter()
        .flat_map(|last| last.lock.documents.iter())
        .filter(|one| one.id.is_none())
        .map(|one| (&*one.path.value as &str, one))
        .collect();
    let is_requirement =
        |path: &str| matches!(Place::of(FileId::BUILT_IN, path).role, Role::Requirement { .. });
    let working: BTreeMap<&str, FileId> = draft
        .sources
        .under(CONTENT)
        .filter(|(_, file)| !file.path.starts_with(RELEASES) && !is_requirement(&file.path))
        .filter_map(|(id, file)| Some((file.path.strip_prefix(CONTENT)?, id)))
        .collect();
    let paths: BTreeSet<&str> = published.keys().chain(working.keys()).copied().collect();
    let changed = paths.into_iter().filter_map(|path| {
        let (before, after) = (published.get(path), working.get(path));
        let is_same = before.zip(after).is_some_and(|(before, &after)| {
            sha256(&draft.sources.file(after).bytes) == *before.sha256.value
        });
        (!is_same).then(|| other(draft, path, before.copied(), after.copied()))
    });
    changed.collect()
}

fn other(
    draft: &Draft,
    path: &str,
    before: Option<&LockedDocument>,
    after: Option<FileId>,
) -> ChangedText {
    let kind = match (before, after) {
        (None, _) => TextKind::New,
        (_, None) => TextKind::Gone,
        _ => TextKind::Changed,
    };
    let sealed = before.and_then(|one| {
        let file = draft.sources.find(&format!("{RELEASES}{}", &*one.sealed.value))?;
        draft.sources.file(file).text()
    });
    let now = after.and_then(|file| draft.sources.file(file).text());
    let paths = BTreeSet::from([format!("{CONTENT}{path}")]);
    ChangedText {
        page: page(path),
        name: path.to_string(),
        title: after.and_then(|file| title(draft, file)),
        before: None,
        after: None,
        classes: vec![label(draft.words(), "text", kind.word())],
        explained: Vec::new(),
        is_new: before.is_none(),
        parts: match before {
            Some(_) => parts::file(draft, sealed.unwrap_or_default(), now.unwrap_or_default()),
            None => parts::unmarked(parts::file(draft, "", now.unwrap_or_default())),
        },
        findings: finding::all(draft, |path| paths.contains(path)),
        leaning: after.map(|file| translations(draft, file)).unwrap_or_default(),
        documents: None,
        paths,
    }
}

/// The title of a text that has one.
fn title(draft: &Draft, file: FileId) -> Option<String> {
    let (catalogue, first) = (draft.catalogue, draft.catalogue.first_language());
    let prose =
        catalogue.guidance.values().map(|one| (&one.origin, &one.fields.title, &one.translations));
    let pages =
        catalogue.pages.values().map(|one| (&one.origin, &one.fields.title, &one.translations));
    let mut prose = prose.chain(pages).flat_map(|(origin, title, translations)| {
        let translations = translations.values().map(|own| (&own.origin, &own.fields.title));
        std::iter::once((origin, title)).chain(translations)
    });
    let prose = prose.find(|(origin, _)| origin.file == file).map(|(_, title)| title.to_string());
    let package = || catalogue.packages.values().find(|one| one.origin.file == file);
    let category = || catalogue.categories.values().find(|one| one.origin.file == file);
    prose
        .or_else(|| Some(package()?.fields.title.get(first, first).to_string()))
        .or_else(|| Some(category()?.fields.title.to_string()))
}

/// The translations of a text that is dated, each with the day that it was translated from where that
/// is not the present one.
fn translations(draft: &Draft, file: FileId) -> Vec<Leans> {
    let catalogue = draft.catalogue;
    let guidance = catalogue.guidance.values();
    let guidance = guidance.map(|one| (one.origin.file, &one.fields.updated, &one.translations));
    let pages = catalogue.pages.values();
    let pages = pages.map(|one| (one.origin.file, &one.fields.updated, &one.translations));
    let prose = guidance.chain(pages).find(|(own, ..)| *own == file).map(|(_, present, all)| {
        let all = all.iter();
        let each = all.map(|(language, own)| (language, own.origin.file, own.fields.updated.value));
        (present.value, each.collect::<Vec<_>>())
    });
    let category = catalogue.categories.values().find(|one| one.origin.file == file).map(|one| {
        let all = one.translations.iter();
        let each = all.map(|(language, own)| (language, own.origin.file, own.fields.updated.value));
        (one.fields.updated.value, each.collect())
    });
    let Some((present, all)) = prose.or(category) else { return Vec::new() };
    let each = all.into_iter().map(|(language, file, own)| {
        leaning::translation(draft, language, file, (own != present).then(|| own.to_string()))
    });
    each.collect()
}

/// The page of a text in the folder. Names of pictures may have any letters, and keep apart by their
/// checksum.
fn page(path: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._/".contains(c);
    let is_known = path.chars().all(is_plain) && !path.starts_with("images/");
    let name = path.replace(|c: char| !is_plain(c), "-").replace('/', "_");
    match is_known {
        true => format!("{name}.html"),
        false => format!("{name}.{}.html", &sha256(path.as_bytes())[..10]),
    }
}
