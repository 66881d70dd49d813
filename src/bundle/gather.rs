//! From a selection to its outline, in one language.

use super::outline::{
    About, Explanation, FilledIn, Group, Item, LicenceFacts, Outline, Placeholder,
};
use super::prose::Reader;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::section::Section;
use crate::catalogue::vocabulary::RequirementType;
use crate::field::text::{Language, PlaceholderKey};
use crate::hash::sha256;
use crate::phrasebook::Argument;
use crate::publication::{Edition, Publication};
use crate::reading::facts::{
    AnswerItem, FollowUpItem, PlaceholderItem, SubstanceItem, UpstreamItem, ValueItem,
};
use crate::reading::label::label;
use crate::reading::links::Links;
use crate::reading::normative::Normative;
use crate::reading::shown::Shown;
use crate::reading::superseded::Old;
use crate::selection::title::names;
use crate::selection::{Chosen, Selection, notice};
use crate::strings::section_id;
use std::collections::BTreeMap;

/// The types in the order in which a buyer needs them.
const TYPES: [RequirementType; 4] = [
    RequirementType::Qualification,
    RequirementType::TechnicalSpecification,
    RequirementType::AwardCriterion,
    RequirementType::ContractClause,
];

/// The layers that explain.
const EXPLAINING: [Section; 4] =
    [Section::Motive, Section::Guidance, Section::Supplier, Section::FollowUp];

pub fn outline(publication: &Publication, selection: &Selection, language: &Language) -> Outline {
    let guide = selection.links(publication, language);
    let words = guide.words();
    let mut groups = Vec::new();
    for r#type in TYPES {
        let number = groups.len() + 1;
        let of_type = |one: &Requirement| one.fields.r#type.value == r#type;
        let chosen = selection.requirements(publication).filter(|(_, one)| of_type(one));
        let items: Vec<Item> = chosen
            .enumerate()
            .map(|(at, (chosen, one))| {
                let number = format!("{number}.{}", at + 1);
                Gatherer {
                    guide: Links { edition: chosen.edition, is_frozen: true, ..guide },
                    selection,
                }
                .item(number, chosen, one)
            })
            .collect();
        if !items.is_empty() {
            groups.push(Group {
                number,
                r#type: label(words, "type", r#type.word()),
                heading: words.get(&format!("bundle-type-{}", r#type.word())),
                about: words.get(&format!("bundle-type-{}-about", r#type.word())),
                items,
            });
        }
    }
    Outline {
        language: language.to_string(),
        about: about(guide, selection, &checksum(groups.iter().flat_map(|group| &group.items))),
        filled: filled(&groups),
        notice: notice::card(publication, selection, language),
        groups,
    }
}

fn about(guide: Links, selection: &Selection, checksum: &str) -> About {
    let (words, config) = (guide.words(), &guide.catalogue().config.fields);
    let release = match selection.edition {
        Edition::Release(at) => guide.publication.releases.all().get(at),
        Edition::Draft => None,
    };
    let date = release.map(|release| release.lock.fields.date.value);
    let (name, intro, owner) = names(guide, selection);
    About {
        selection: name,
        procurement: selection.procurement.clone(),
        catalogue: guide.local(&config.title),
        catalogue_address: home(guide),
        publisher: guide.local(&config.publisher.name),
        release: release.map(|release| release.lock.name().to_string()),
        date: date.map(|date| words.date(date)),
        unchanged_in: unchanged_in(guide, selection),
        iso_date: date.map(|date| date.to_string()),
        licence: LicenceFacts {
            id: config.licence.id.to_string(),
            title: guide.local(&config.licence.title),
            address: config.licence.url.to_string(),
        },
        example: config.example.then(|| words.get("example-banner")),
        address: selection.address(guide),
        verify: guide.root().verify().absolute(guide.publication.base_url()),
        checksum: checksum.to_string(),
        intro,
        owner,
        first: (!guide.is_first()).then(|| guide.first().to_string()),
    }
}

/// Where the site of the catalogue begins, as open data names it.
fn home(guide: Links) -> String {
    format!("{}/", guide.publication.base_url().trim_end_matches('/'))
}

/// The latest release that shows the same, where it is another than the one that it is taken from.
fn unchanged_in(guide: Links, selection: &Selection) -> Option<String> {
    let Edition::Release(last) = selection.last(guide.publication) else { return None };
    let lock = &guide.publication.releases.all()[last].lock;
    let release = [
        ("name", Argument::Text(lock.name().to_string())),
        ("date", Argument::Text(guide.words().date(lock.fields.date.value))),
    ];
    let is_other = Edition::Release(last) != selection.edition;
    is_other.then(|| guide.words().format("bundle-unchanged", &release))
}

/// The checksum of a selection: of a line for each requirement, in the order of the ids, with its
/// id, its version and the checksum of its sealed text.
fn checksum<'a>(items: impl Iterator<Item = &'a Item>) -> String {
    let mut lines: Vec<String> =
        items.map(|item| format!("{} {}\n", item.key(), item.sha256)).collect();
    lines.sort();
    sha256(lines.concat().as_bytes())
}

/// Each value that was filled in, with the requirements that it stands in.
fn filled(groups: &[Group]) -> Vec<FilledIn> {
    let mut filled: BTreeMap<(&str, &str), Vec<String>> = BTreeMap::new();
    for item in groups.iter().flat_map(|group| &group.items) {
        for own in &item.placeholders {
            if let Some(value) = &own.value {
                filled.entry((&own.key, value)).or_default().push(item.id.clone());
            }
        }
    }
    let filled = filled.into_iter();
    filled
        .map(|((key, value), ids)| FilledIn { key: key.to_string(), value: value.to_string(), ids })
        .collect()
}

/// Gathers one requirement, seen from the catalogue that it is taken from.
struct Gatherer<'a> {
    guide: Links<'a>,
    selection: &'a Selection,
}

impl Gatherer<'_> {
    fn item(&self, number: String, chosen: &Chosen, one: &Requirement) -> Item {
        let (guide, words) = (self.guide, self.guide.words());
        let translation = one.translation_of_its_version(guide.language);
        let shown = Shown { one, translation };
        let fields = &one.fields;
        let version = fields.version.value;
        let address = match guide.edition {
            Edition::Draft => guide.root().requirement(&one.id),
            Edition::Release(_) => guide.version_address(one),
        };
        let address = address.absolute(guide.publication.base_url());
        let value =
            |key: &PlaceholderKey| self.selection.filled.value(&one.id, key).map(str::to_string);
        let reader = Reader { guide, page: &address, filled: &value };
        let body = translation.map_or(&*one.body, |own| &own.body);
        let layer = |section| body.get(&section).map(|layer| reader.read(&layer.text));
        let explanations = EXPLAINING.into_iter().filter_map(|section| {
            let (word, heading) = (section.word(), words.get(&section_id(section)));
            Some(Explanation { word, heading, text: layer(section)? })
        });
        let is_first = guide.is_first();
        Item {
            number,
            id: one.id.to_string(),
            version: version.to_string(),
            cite: words.format(
                "bundle-cite",
                &[
                    ("id", Argument::Text(one.id.to_string())),
                    ("version", Argument::Text(version.to_string())),
                ],
            ),
            old: Old::of(guide, &one.id, version),
            anchor: one.id.as_str().to_lowercase(),
            title: translation.map_or(&fields.title, |own| &own.fields.title).to_string(),
            lang: (translation.is_none() && !is_first).then(|| guide.first().to_string()),
            r#type: label(words, "type", fields.r#type.value.word()),
            level: label(words, "level", fields.level.word()),
            scope: label(words, "scope", fields.scope.word()),
            category: guide.category(&one.category).map(|place| place.title).unwrap_or_default(),
            per_article: fields.per_article,
            note: self.note(chosen),
            normative: Normative::of(guide, &shown, |_, text| reader.read(text)),
            placeholders: self.placeholders(&shown),
            values: ValueItem::all(guide, &shown),
            substances: SubstanceItem::all(guide, &shown),
            answer: AnswerItem::of(guide, &shown),
            follow_up: FollowUpItem::of(&shown),
            upstream: UpstreamItem::of(guide, &shown),
            explanations: explanations.collect(),
            sha256: self.sealed(one),
            address,
        }
    }

    fn note(&self, chosen: &Chosen) -> Option<String> {
        let catalogue = self.guide.publication.catalogue(self.selection.edition);
        let package = catalogue.packages.get(chosen.package.as_ref()?)?;
        let entry = package.fields.requirements.iter().find(|entry| entry.id.value == chosen.id)?;
        entry.note.as_ref().map(|note| self.guide.local(note))
    }

    fn placeholders(&self, shown: &Shown) -> Vec<Placeholder> {
        let declared = shown.one.fields.placeholders.iter();
        let value = |key| self.selection.filled.value(&shown.one.id, key).map(str::to_string);
        let values = declared.map(|own| value(&own.key.value));
        PlaceholderItem::all(shown)
            .into_iter()
            .zip(values)
            .map(|(own, value)| {
                let PlaceholderItem { key, question, example, default } = own;
                Placeholder { key, question, example, default, value }
            })
            .collect()
    }

    /// The checksum of the text in the first language, as the release gives it; of the working
    /// file where nothing is released.
    fn sealed(&self, one: &Requirement) -> String {
        let publication = self.guide.publication;
        if let Edition::Release(at) = self.guide.edition {
            let name = format!("/{}.md", one.id);
            let mut texts = publication.releases.all()[at].lock.texts_of(&one.id);
            let own = texts.find(|text| text.path.value.ends_with(&name));
            if let Some(own) = own {
                return own.sha256.value.to_string();
            }
        }
        sha256(&publication.sources.file(one.origin.file).bytes)
    }
}
