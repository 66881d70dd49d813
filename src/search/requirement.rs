//! Requirements as documents: every version that was published, in the words of one language.

use super::document::{Document, Field, Kind, Passages, RequirementFacts, Unread};
use super::passage::Place;
use crate::address::Root;
use crate::catalogue::Catalogue;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::section::Section;
use crate::catalogue::translation::RequirementTranslation;
use crate::catalogue::vocabulary::Status;
use crate::field::text::Language;
use crate::publication::{Edition, Publication};
use crate::words::Words;

/// The body whose numbers are called KravID.
const AGENCY: &str = "Upphandlingsmyndigheten";

/// Every requirement of the present edition, and every earlier version.
pub fn collect<'p>(
    publication: &'p Publication,
    language: &'p Language,
    into: &mut Vec<Unread<'p>>,
) {
    let root = publication.root(language);
    let edition = publication.current();
    let catalogue = publication.catalogue(edition);
    let is_first = language == publication.first_language();
    for one in catalogue.requirements.values() {
        let translation = one.translations.get(language).map(|own| &**own);
        if is_first || translation.is_some() {
            let shown = Shown { publication, catalogue, one, translation, language };
            into.push(shown.unread(&root, Stage::Present));
        }
    }
    if edition != Edition::Draft {
        for one in publication.in_consultation() {
            let translation = one.translation_of_its_version(language);
            if is_first || translation.is_some() {
                let catalogue = &publication.working;
                let shown = Shown { publication, catalogue, one, translation, language };
                into.push(shown.unread(&root, Stage::Proposed));
            }
        }
    }
    for (id, history) in publication.releases.histories() {
        for published in history {
            let present = catalogue.requirements.get(id);
            if present.is_some_and(|one| one.fields.version.value == published.version) {
                continue;
            }
            let Some(first) = publication.first_in(published, language) else { continue };
            let catalogue = publication.catalogue(Edition::Release(first));
            let Some(one) = catalogue.requirements.get(id) else { continue };
            let translation = one.translation_of_its_version(language);
            let status = match publication.releases.standing(id, published.version).status() {
                // A draft stands in its place.
                Status::Current => Status::Superseded,
                status => status,
            };
            let shown = Shown { publication, catalogue, one, translation, language };
            into.push(shown.unread(&root, Stage::Earlier(status)));
        }
    }
}

/// How a version stands beside the present edition.
#[derive(Clone, Copy)]
enum Stage {
    Present,
    /// It may be commented on, and is published in no release.
    Proposed,
    Earlier(Status),
}

#[derive(Clone, Copy)]
struct Shown<'a> {
    publication: &'a Publication,
    catalogue: &'a Catalogue,
    one: &'a Requirement,
    translation: Option<&'a RequirementTranslation>,
    language: &'a Language,
}

/// The section of what is no layer: values, exceptions, references, the question.
const FACTS: u8 = 8;

impl<'a> Shown<'a> {
    fn unread(self, root: &Root, standing: Stage) -> Unread<'a> {
        self.document(root, standing).with(move |passages| {
            self.add_ids(passages);
            self.add_layers(passages);
            self.add_facts(passages);
        })
    }

    fn document(&self, root: &Root, standing: Stage) -> Document {
        let fields = &self.one.fields;
        let version = fields.version.value;
        let title = self.translation.map_or(&fields.title, |own| &own.fields.title);
        let (address, status) = match standing {
            Stage::Present => (root.requirement(&self.one.id), fields.status),
            Stage::Proposed => (root.consultation(&self.one.id), fields.status),
            Stage::Earlier(status) => (root.version(&self.one.id, version), status),
        };
        let mut document = Document::new(Kind::Requirement, title, address);
        let history = self.publication.releases.history(&self.one.id);
        document.area = Some(self.one.category.clone());
        document.is_current = !matches!(status, Status::Superseded | Status::Withdrawn);
        document.requirement = Some(RequirementFacts {
            id: self.one.id.clone(),
            version,
            status,
            level: fields.level,
            r#type: fields.r#type.value,
            scope: fields.scope,
            themes: fields.themes.iter().map(|theme| theme.value.clone()).collect(),
            releases: history
                .iter()
                .find(|edition| edition.version == version)
                .map(|edition| (edition.first, edition.last)),
            checksum: self.checksum(),
        });
        document
    }

    /// The checksum of the sealed text in the first language, as documents print it.
    fn checksum(&self) -> Option<String> {
        let (releases, id) = (&self.publication.releases, &self.one.id);
        let mut history = releases.history(id).iter();
        let edition = history.find(|edition| edition.version == self.one.fields.version.value)?;
        let name = format!("/{id}.md");
        let mut texts = releases.all()[edition.first].lock.texts_of(id);
        let own = texts.find(|text| text.path.value.ends_with(&name))?;
        Some(own.sha256.value.to_string())
    }

    fn add_ids(&self, passages: &mut Passages) {
        let fields = &self.one.fields;
        if let Some(upstream) = &fields.upstream {
            let is_agency = &*upstream.source == AGENCY;
            let (label, short) = if is_agency { ("KravID ", ", UHM") } else { ("", "") };
            let version = upstream.version.as_ref().map(|one| format!(", {}", &**one));
            let text = format!(
                "{label}{}{} ({}{short})",
                &*upstream.id,
                version.unwrap_or_default(),
                &*upstream.source
            );
            passages.add(Field::Id, 0, Some("_upstream"), &text);
        }
        if let Some(number) = fields.decision.as_ref().and_then(|one| one.dnr.as_ref()) {
            passages.add(Field::Id, 0, Some("_facts"), &format!("Dnr {}", &**number));
        }
        if !fields.cpv.is_empty() {
            let codes: Vec<&str> = fields.cpv.iter().map(|cpv| &*cpv.value as &str).collect();
            passages.add(Field::Id, 0, Some("_facts"), &format!("CPV {}", codes.join(", ")));
        }
        let names = self.own().map(|own| &own.fields.substances);
        for (index, substance) in fields.substances.iter().enumerate() {
            let name = names.and_then(|names| names.get(index)).unwrap_or(&substance.name);
            let cas = substance.cas.as_ref().map(|cas| format!(", CAS {}", &**cas));
            let text = format!("{}{}", &**name, cas.unwrap_or_default());
            passages.add(Field::Id, 0, Some("_substances"), &text);
        }
    }

    /// The translation, if it is of this version.
    fn own(&self) -> Option<&RequirementTranslation> {
        self.translation.filter(|own| own.fields.version.value == self.one.fields.version.value)
    }

    fn add_layers(&self, passages: &mut Passages) {
        for (index, section) in Section::ALL.into_iter().enumerate() {
            let translated = self.translation.and_then(|own| own.body.get(&section));
            let is_first = self.language == self.publication.first_language();
            let source = self.one.body.get(&section).filter(|_| is_first);
            let Some(part) = translated.or(source) else { continue };
            let word = section.word();
            let prefix = format!("{word}-");
            passages.add_text(
                &part.text,
                &Place {
                    field: if section == Section::Normative {
                        Field::Normative
                    } else {
                        Field::Rest
                    },
                    section: 1 + index as u8,
                    has_sections: false,
                    anchor: Some(word),
                    prefix: &prefix,
                },
            );
        }
    }

    /// What stands in the front matter and is shown as sentences.
    fn add_facts(&self, passages: &mut Passages) {
        let fields = &self.one.fields;
        let is_first = self.language == self.publication.first_language();
        let own = self.own().map(|own| &own.fields);
        if !is_first && own.is_none() {
            return;
        }
        let first = self.catalogue.first_language();
        let mut add = |section: u8, anchor: &str, text: &str| {
            passages.add(Field::Rest, section, Some(anchor), text);
        };
        let words = Words { strings: &self.publication.strings, language: self.language };
        for (index, way) in fields.evidence.iter().enumerate() {
            let types =
                way.all.iter().filter_map(|id| self.catalogue.registers.evidence.get(&id.value));
            let mut text: Vec<&str> =
                types.map(|one| one.title.get(self.language, first)).collect();
            let note = match own {
                Some(own) => own.evidence_notes.get(index).map(|note| note.0.as_str()),
                None => way.note.as_deref(),
            };
            text.extend(note.filter(|note| !note.is_empty()));
            add(2, "evidence", &text.join(" · "));
        }
        for (index, value) in fields.values.iter().enumerate() {
            let own = own.and_then(|own| own.values.get(index));
            let concept = own.map_or(&value.concept, |own| &own.concept);
            let unit = self.catalogue.registers.units.get(&value.unit.value);
            let unit = unit.map_or("", |unit| unit.symbol.get(self.language, first));
            let method = match own {
                Some(own) => own.method.as_deref(),
                None => value.method.as_deref(),
            };
            let measured_on = match own {
                Some(own) => own.measured_on.as_deref(),
                None => value.measured_on.as_deref(),
            };
            let number = words.number(&value.number);
            add(FACTS, "_values", &format!("{}: {number} {unit}", &**concept));
            add(FACTS, "_values", measured_on.unwrap_or_default());
            add(FACTS, "_values", method.unwrap_or_default());
        }
        for (index, exception) in fields.exceptions.iter().enumerate() {
            let own = own.and_then(|own| own.exceptions.get(index));
            let scope = own.map_or(&exception.scope, |own| &own.scope);
            let reason = own.map_or(&exception.reason, |own| &own.reason);
            add(FACTS, "_exceptions", &format!("{} {}", &**scope, &**reason));
        }
        let (question, choices) = match own.map(|own| &own.answer) {
            None => (Some(&fields.answer.question), fields.answer.choices.as_slice()),
            Some(Some(answer)) => (Some(&answer.question), answer.choices.as_slice()),
            Some(None) => (None, Default::default()),
        };
        question.into_iter().chain(choices).for_each(|line| add(FACTS, "_answer", line));
        let benefit = match own {
            Some(own) => own.benefit.as_deref(),
            None => fields.benefit.as_ref().map(|one| &*one.reason as &str),
        };
        add(FACTS, "_facts", benefit.unwrap_or_default());
        let follow_up: Vec<&str> = match own {
            Some(own) => own
                .follow_up
                .iter()
                .flat_map(|one| {
                    let lists = one.checkpoints.iter().chain(&one.documentation_examples);
                    [&one.method, &one.when]
                        .into_iter()
                        .chain(lists)
                        .chain(&one.consequence)
                        .map(|line| &**line)
                })
                .collect(),
            None => fields
                .follow_up
                .iter()
                .flat_map(|one| {
                    let lists = one.checkpoints.iter().chain(&one.documentation_examples);
                    [&one.method, &one.when]
                        .into_iter()
                        .chain(lists)
                        .chain(&one.consequence)
                        .map(|line| &**line)
                })
                .collect(),
        };
        follow_up.iter().for_each(|line| add(6, "follow-up", line));
        for id in &fields.derived_from {
            let Some(one) = self.catalogue.registers.references.get(&id.value) else { continue };
            let title = one.title.get(self.language, first);
            add(FACTS, "_references", &format!("{title}, {}", &*one.designation));
        }
        let deviation = match own {
            Some(own) => own.deviation.as_deref(),
            None => fields.upstream.as_ref().and_then(|one| one.deviation.as_deref()),
        };
        add(FACTS, "_upstream", deviation.unwrap_or_default());
        if let Some(withdrawn) = fields.withdrawn.as_ref().filter(|_| is_first) {
            add(FACTS, "_facts", &withdrawn.reason);
        }
    }
}
