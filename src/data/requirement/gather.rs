//! From a requirement in the model to its record.

use super::facts::{BenefitRecord, DecisionRecord, UpstreamRecord, WithdrawalRecord};
use super::parts::{
    alternatives, answer, changes, exceptions, follow_up, placeholders, reference, substances,
    values,
};
use super::translations::Translations;
use super::{CategoryName, Layers, NoticeCodes, RequirementRecord};
use crate::address;
use crate::catalogue::config::Named as Topic;
use crate::catalogue::id::RequirementId;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::section::Section;
use crate::data::category;
use crate::data::form::{Day, Texts, Url, Word};
use crate::data::shown::{Named, Shown};
use crate::field::text::{Language, Slug};
use crate::field::value::Located;
use crate::reading::notice::Codes;
use std::collections::BTreeMap;

/// The record of a requirement as the shown catalogue has it.
pub fn record(shown: Shown, one: &Requirement) -> RequirementRecord {
    let fields = &*one.fields;
    let translations = Translations::of(shown, one);
    RequirementRecord {
        id: one.id.to_string(),
        version: fields.version.value.to_string(),
        uri: page(shown, one, shown.first_language()),
        pages: pages(shown, one),
        versions: shown.url(&address::data_requirement(&one.id)),
        category: CategoryName {
            path: one.category.to_string(),
            title: category::title(shown, &one.category),
        },
        title: title(shown, one),
        status: Word(fields.status),
        r#type: Word(fields.r#type.value),
        level: Word(fields.level),
        scope: Word(fields.scope),
        per_article: fields.per_article,
        text: layers(&translations),
        evidence: alternatives(shown, &translations, &fields.evidence),
        values: values(shown, &translations, one),
        substances: substances(shown, &translations, one),
        placeholders: placeholders(&translations, one),
        exceptions: exceptions(&translations, one),
        answer: answer(&translations, &fields.answer),
        follow_up: fields.follow_up.as_ref().map(|own| follow_up(&translations, own)),
        derived_from: fields.derived_from.iter().map(|id| reference(shown, id)).collect(),
        upstream: fields.upstream.as_ref().map(|own| UpstreamRecord {
            source: own.source.to_string(),
            id: own.id.to_string(),
            version: own.version.as_deref().map(str::to_string),
            relation: Word(own.relation.value),
            deviation: translations
                .maybe(own.deviation.as_deref(), |to| to.fields.deviation.as_deref()),
            url: own.url.as_ref().map(|url| Url(url.to_string())),
        }),
        themes: topics(shown, &shown.config().fields.themes, &fields.themes),
        goals: topics(shown, &shown.config().fields.goals, &fields.goals),
        cpv: fields.cpv.iter().map(|code| code.to_string()).collect(),
        benefit: fields.benefit.as_ref().map(|own| BenefitRecord {
            level: Word(own.level),
            reason: translations.text(&own.reason, |to| to.fields.benefit.as_deref()),
        }),
        eforms_gpp: fields.eforms_gpp.map(Word),
        notice: notice(&Codes::of(&shown.config().fields, one)),
        published: fields.published.as_ref().map(|day| Day(day.value)),
        valid_from: fields.valid_from.as_ref().map(|day| Day(day.value)),
        valid_to: fields.valid_to.as_ref().map(|day| Day(day.value)),
        review_by: Day(fields.review_by.value),
        owner: fields.owner.to_string(),
        decision: fields.decision.as_ref().map(|own| DecisionRecord {
            body: own.body.to_string(),
            date: Day(own.date.value),
            dnr: own.dnr.as_deref().map(str::to_string),
        }),
        replaces: ids(&fields.replaces),
        complements: ids(&fields.complements),
        related: ids(&fields.related),
        guidance: fields.guidance.iter().map(|id| id.to_string()).collect(),
        changes: changes(&translations, one),
        split_from: ids(&fields.split_from),
        merged_from: ids(&fields.merged_from),
        moved_from: fields.moved_from.as_ref().map(|path| path.value.to_string()),
        withdrawn: withdrawal(one),
        sources: shown.sources(one),
    }
}

pub fn title(shown: Shown, one: &Requirement) -> Texts {
    Translations::of(shown, one).text(&one.fields.title, |to| Some(&to.fields.title))
}

/// The page of a version in each language that it is written in.
pub fn pages(shown: Shown, one: &Requirement) -> BTreeMap<String, Url> {
    let languages = Translations::of(shown, one).languages().collect::<Vec<_>>().into_iter();
    languages.map(|language| (language.to_string(), page(shown, one, language))).collect()
}

/// The page that stands for a version: its own for ever, or that of the unpublished text.
pub fn page(shown: Shown, one: &Requirement, language: &Language) -> Url {
    let root = shown.publication.root(language);
    shown.url(&match shown.is_draft() {
        true => root.requirement(&one.id),
        false => root.version(&one.id, one.fields.version.value),
    })
}

fn ids(ids: &[Located<RequirementId>]) -> Vec<String> {
    ids.iter().map(|id| id.value.to_string()).collect()
}

fn topics(shown: Shown, topics: &[impl Topic], ids: &[Located<Slug>]) -> Vec<Named> {
    ids.iter().map(|id| shown.topic(topics, id)).collect()
}

fn layers(translations: &Translations) -> Layers {
    Layers {
        normative: translations.layer(Section::Normative).unwrap_or_default(),
        evidence: translations.layer(Section::Evidence),
        motive: translations.layer(Section::Motive),
        guidance: translations.layer(Section::Guidance),
        supplier: translations.layer(Section::Supplier),
        follow_up: translations.layer(Section::FollowUp),
    }
}

fn notice(codes: &Codes) -> NoticeCodes {
    NoticeCodes {
        green: codes.green.iter().copied().map(Word).collect(),
        social: codes.social.iter().copied().map(Word).collect(),
        selection: codes.selection.iter().copied().map(Word).collect(),
    }
}

/// Why and when a requirement was withdrawn.
pub fn withdrawal(one: &Requirement) -> Option<WithdrawalRecord> {
    let own = one.fields.withdrawn.as_ref()?;
    Some(WithdrawalRecord {
        date: Day(own.date.value),
        reason: own.reason.to_string(),
        successor: own.successor.as_ref().map(|id| id.value.to_string()),
    })
}
