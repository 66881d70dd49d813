//! What becomes of each answer: by what the authors say of the changes since, and by the words.

use crate::answers::key::{Asked, Key};
use crate::answers::reading::{Reading, Verdict};
use crate::answers::texts::{changed, same};
use crate::catalogue::id::{RequirementId, Version};
use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::{ChangeClass, Status};
use crate::field::text::{Language, PlaceholderKey};
use crate::message::Message;
use crate::phrasebook::Phrasebook;
use crate::publication::{Edition, Publication};
use crate::say;
use crate::selection::{Chosen, Procurement, Selection, Subject, first_whole};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Debug)]
pub enum Fate {
    /// It was not asked before; what its authors say of that.
    New { why: String },
    /// The text is the one that was answered.
    Same,
    /// The text was made clearer: the answer goes along, to be looked at.
    Look { why: String, words: String },
    /// It has to be answered again; the old answer stands beside.
    Again { why: String, words: String },
}

/// A requirement that is not in force any more.
pub struct Gone {
    pub asked: Asked,
    pub why: Message,
}

pub struct Fates {
    /// By the id of the requirement in the new form.
    own: BTreeMap<String, Fate>,
    /// The requirement whose answer stands beside that of another, by the other's id.
    before: BTreeMap<String, Vec<String>>,
    classes: BTreeMap<String, Vec<ChangeClass>>,
    changes: BTreeMap<String, Vec<String>>,
    chosen: Vec<RequirementId>,
    pub gone: Vec<Gone>,
}

impl Fates {
    pub fn of(
        publication: &Publication,
        edition: Edition,
        reading: &Reading,
        language: &Language,
    ) -> Fates {
        let mut own = Fates {
            own: BTreeMap::new(),
            before: BTreeMap::new(),
            classes: BTreeMap::new(),
            changes: BTreeMap::new(),
            chosen: Vec::new(),
            gone: Vec::new(),
        };
        for asked in &reading.key.requirements {
            own.follow(publication, edition, asked, language);
        }
        own
    }

    /// Finds what became of one that was asked.
    fn follow(
        &mut self,
        publication: &Publication,
        edition: Edition,
        asked: &Asked,
        language: &Language,
    ) {
        let catalogue = publication.catalogue(edition);
        let id: Option<RequirementId> = asked.id.parse().ok();
        let found = id.and_then(|id| catalogue.requirement(&id));
        let in_force = |one: &&Requirement| {
            !matches!(one.fields.status, Status::Withdrawn | Status::Superseded)
        };
        if let Some(one) = found.filter(in_force) {
            self.choose(&one.id);
            self.before.entry(asked.id.clone()).or_default().insert(0, asked.id.clone());
            let is_first = language == publication.first_language();
            self.since(one, asked.version.parse().ok(), is_first);
            return;
        }
        let own = found.and_then(|one| one.fields.withdrawn.as_ref());
        let successor = own.and_then(|own| own.successor.as_ref()).map(|own| own.value.clone());
        let why = match (found, &successor) {
            (None, _) => say!("answers-gone-missing"),
            (Some(_), Some(id)) => say!("answers-gone-replaced", id = id.to_string()),
            (Some(_), None) => say!("answers-gone-withdrawn"),
        };
        self.gone.push(Gone { asked: asked.clone(), why });
        let successor = successor.and_then(|id| catalogue.requirement(&id)).filter(in_force);
        if let Some(one) = successor {
            self.choose(&one.id);
            if !self.classes.contains_key(one.id.as_str()) {
                self.since(one, None, language == publication.first_language());
            }
            self.before.entry(one.id.to_string()).or_default().push(asked.id.clone());
        }
    }

    /// What the authors say of the changes since a version. Their words stand in the first language.
    fn since(&mut self, one: &Requirement, version: Option<Version>, is_first: bool) {
        let since = one.fields.changes.iter().filter(|own| Some(own.version.value) > version);
        let since: Vec<_> = since.collect();
        let classes = ChangeClass::gravest(since.iter().map(|own| own.class));
        if is_first {
            let texts = since.iter().map(|own| own.text.to_string()).collect();
            self.changes.insert(one.id.to_string(), texts);
        }
        self.classes.insert(one.id.to_string(), classes);
    }

    fn choose(&mut self, id: &RequirementId) {
        if !self.chosen.contains(id) {
            self.chosen.push(id.clone());
        }
    }

    /// What the new form asks: what is still in force, what took the place of the rest, and what was
    /// added to the package, the category or the release that the old one was made of.
    pub fn selection(
        &mut self,
        publication: &Publication,
        edition: Edition,
        reading: &Reading,
        language: &Language,
    ) -> Selection {
        let key = &reading.key;
        let catalogue = publication.catalogue(edition);
        let packages = catalogue.packages.keys();
        let packages = packages.filter_map(|id| Selection::package(publication, edition, id));
        let categories = catalogue.categories.keys();
        let categories = categories.map(|path| Selection::category(publication, edition, path));
        let releases = (0..publication.releases.all().len()).map(Edition::Release);
        let wholes = releases.map(|own| Selection::whole(publication, own));
        let is_own = |own: &Selection| {
            own.page(own.links(publication, language)).absolute(publication.base_url())
                == key.fact("address")
        };
        let own = packages.chain(categories).chain(wholes).find(is_own);
        let own = own.map(|own| match own.subject {
            Subject::Whole => Selection::whole(publication, edition),
            _ => own,
        });
        let is_first = language == publication.first_language();
        for one in own.iter().flat_map(|own| own.requirements(publication)).map(|(_, one)| one) {
            if !self.chosen.contains(&one.id) {
                self.choose(&one.id);
                self.since(one, None, is_first);
            }
        }
        let chosen = self.chosen.iter().filter_map(|id| {
            let version = catalogue.requirement(id)?.fields.version.value;
            let edition = first_whole(publication, id, version);
            Some(Chosen { id: id.clone(), edition, package: None })
        });
        let mut selection = Selection::chosen(edition, chosen.collect());
        for (name, value, ids) in &key.filled {
            for id in ids {
                let (id, name) = (id.parse().ok(), PlaceholderKey::parse(name));
                if let (Some(id), Some(name)) = (id, name) {
                    selection.filled.insert(Some(id), name, value.clone());
                }
            }
        }
        let name = Some(key.fact("selection").to_string()).filter(|name| !name.is_empty());
        selection.procurement = Procurement { name, ..Procurement::default() };
        selection
    }

    /// Decides, now that the new texts are known.
    pub fn settle(&mut self, reading: &Reading, new: &Key, words: &Phrasebook) {
        let old: BTreeMap<&str, &Asked> =
            reading.key.requirements.iter().map(|own| (own.id.as_str(), own)).collect();
        let unclear: BTreeSet<&str> = reading
            .answers
            .iter()
            .filter(|own| !own.given.is_empty())
            .filter(|own| own.given.iter().all(|given| given.verdict == Verdict::Unclear))
            .map(|own| own.asked.id.as_str())
            .collect();
        for asked in &new.requirements {
            let fate = match old.get(asked.id.as_str()) {
                None if self.before.contains_key(&asked.id) => {
                    let ids = self.before[&asked.id].join(", ");
                    let mut why = say!("answers-takes-place", ids = ids).in_words(words);
                    let own = self.told(&asked.id, words);
                    if !own.is_empty() {
                        why = format!("{why}. {own}");
                    }
                    Fate::Again { why, words: String::new() }
                }
                None => Fate::New { why: self.told(&asked.id, words) },
                Some(_) if unclear.contains(asked.id.as_str()) => {
                    let why = say!("answers-was-unclear").in_words(words);
                    Fate::Again { why, words: String::new() }
                }
                Some(before) => self.changed(before, asked, words),
            };
            self.own.insert(asked.id.clone(), fate);
        }
    }

    fn changed(&self, before: &Asked, after: &Asked, words: &Phrasebook) -> Fate {
        let parts = [
            (&before.text, &after.text),
            (&before.evidence, &after.evidence),
            (&before.question, &after.question),
        ];
        let differing = parts.iter().filter(|(one, other)| !same(one, other));
        let difference: Vec<String> = differing.map(|(one, other)| changed(one, other)).collect();
        let difference = difference.join("\n");
        let is_asked_otherwise = before.meaning.kind != after.meaning.kind
            || before.meaning.class != after.meaning.class
            || before.sheet != after.sheet;
        if before.version == after.version && difference.is_empty() && !is_asked_otherwise {
            return Fate::Same;
        }
        let classes = self.classes.get(&after.id).map(Vec::as_slice).unwrap_or_default();
        let mild = [ChangeClass::Editorial, ChangeClass::Clarified];
        let is_mild = !classes.is_empty()
            && before.version != after.version
            && !is_asked_otherwise
            && classes.iter().all(|own| mild.contains(own));
        let mut why = self.told(&after.id, words);
        if why.is_empty() {
            why = say!("answers-change-other").in_words(words);
        }
        let words = difference;
        match is_mild {
            true => Fate::Look { why, words },
            false => Fate::Again { why, words },
        }
    }

    /// What the authors say of a requirement: the class of its change, and their words.
    fn told(&self, id: &str, words: &Phrasebook) -> String {
        let classes = self.classes.get(id).map(Vec::as_slice).unwrap_or_default();
        let classes: Vec<String> = classes.iter().map(|own| class(*own).in_words(words)).collect();
        let texts = self.changes.get(id).map(Vec::as_slice).unwrap_or_default();
        let classes = Some(classes.join(", ")).filter(|own| !own.is_empty());
        let all = classes.into_iter().chain(texts.iter().cloned());
        all.collect::<Vec<_>>().join(". ")
    }

    pub fn get(&self, id: &str) -> Option<&Fate> {
        self.own.get(id)
    }

    /// The ids whose answers stand beside a requirement: its own, and those whose place it takes.
    pub fn before(&self, id: &str) -> &[String] {
        self.before.get(id).map(Vec::as_slice).unwrap_or_default()
    }
}

fn class(class: ChangeClass) -> Message {
    match class {
        ChangeClass::Editorial => say!("answers-change-editorial"),
        ChangeClass::Clarified => say!("answers-change-clarified"),
        ChangeClass::Tightened => say!("answers-change-tightened"),
        ChangeClass::Loosened => say!("answers-change-loosened"),
        ChangeClass::New => say!("answers-change-new"),
        ChangeClass::Withdrawn => say!("answers-change-withdrawn"),
        ChangeClass::Moved => say!("answers-change-moved"),
        ChangeClass::Split => say!("answers-change-split"),
        ChangeClass::Merged => say!("answers-change-merged"),
    }
}
