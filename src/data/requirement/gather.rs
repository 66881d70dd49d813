//! From a requirement in the model to its record.

use super::facts::{
    AlternativeRecord, AnswerRecord, BenefitRecord, ChangeRecord, DecisionRecord, EvidenceName,
    ExceptionRecord, FollowUpRecord, PlaceholderRecord, Quantity, SubstanceRecord, UpstreamRecord,
    ValueRecord, WithdrawalRecord,
};
use super::tongues::Tongues;
use super::{CategoryName, CitedReference, Layers, RequirementRecord};
use crate::address;
use crate::catalogue::evidence::Alternative;
use crate::catalogue::id::RequirementId;
use crate::catalogue::requirement::{Answer, FollowUp, Requirement};
use crate::catalogue::section::Section;
use crate::data::category;
use crate::data::form::{Day, Number, Texts, Url, Word};
use crate::data::shown::Shown;
use crate::field::decimal::Decimal;
use crate::field::text::{Language, Line, Slug};
use crate::field::value::Located;
use std::collections::BTreeMap;

/// The record of a requirement as the shown catalogue has it.
pub fn record(shown: Shown, one: &Requirement) -> RequirementRecord {
    let fields = &*one.fields;
    let tongues = Tongues::of(shown, one);
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
        text: layers(&tongues),
        evidence: alternatives(shown, &tongues, &fields.evidence),
        values: values(shown, &tongues, one),
        substances: substances(shown, &tongues, one),
        placeholders: placeholders(&tongues, one),
        exceptions: exceptions(&tongues, one),
        answer: answer(&tongues, &fields.answer),
        follow_up: fields.follow_up.as_ref().map(|own| follow_up(&tongues, own)),
        derived_from: fields.derived_from.iter().map(|id| reference(shown, id)).collect(),
        upstream: fields.upstream.as_ref().map(|own| UpstreamRecord {
            source: own.source.to_string(),
            id: own.id.to_string(),
            version: own.version.as_deref().map(str::to_string),
            relation: Word(own.relation.value),
            deviation: tongues.maybe(own.deviation.as_deref(), |to| to.fields.deviation.as_deref()),
            url: own.url.as_ref().map(|url| Url(url.to_string())),
        }),
        themes: topics(shown, &fields.themes, true),
        goals: topics(shown, &fields.goals, false),
        cpv: fields.cpv.iter().map(|code| code.to_string()).collect(),
        benefit: fields.benefit.as_ref().map(|own| BenefitRecord {
            level: Word(own.level),
            reason: tongues.text(&own.reason, |to| to.fields.benefit.as_deref()),
        }),
        eforms_gpp: fields.eforms_gpp.map(Word),
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
        changes: changes(&tongues, one),
        split_from: ids(&fields.split_from),
        merged_from: ids(&fields.merged_from),
        moved_from: fields.moved_from.as_ref().map(|path| path.value.to_string()),
        withdrawn: fields.withdrawn.as_ref().map(|own| WithdrawalRecord {
            date: Day(own.date.value),
            reason: own.reason.to_string(),
            successor: own.successor.as_ref().map(|id| id.value.to_string()),
        }),
        sources: shown.sources(one),
    }
}

pub fn title(shown: Shown, one: &Requirement) -> Texts {
    Tongues::of(shown, one).text(&one.fields.title, |to| Some(&to.fields.title))
}

/// The page of a version in each language that it is written in.
pub fn pages(shown: Shown, one: &Requirement) -> BTreeMap<String, Url> {
    let languages = Tongues::of(shown, one).languages().collect::<Vec<_>>().into_iter();
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

fn topics(shown: Shown, ids: &[Located<Slug>], are_themes: bool) -> Vec<crate::data::shown::Named> {
    let config = &shown.config().fields;
    let topics = if are_themes { &config.themes } else { &config.goals };
    ids.iter().map(|id| shown.topic(topics, id)).collect()
}

fn layers(tongues: &Tongues) -> Layers {
    Layers {
        normative: tongues.layer(Section::Normative).unwrap_or_default(),
        evidence: tongues.layer(Section::Evidence),
        motive: tongues.layer(Section::Motive),
        guidance: tongues.layer(Section::Guidance),
        supplier: tongues.layer(Section::Supplier),
        follow_up: tongues.layer(Section::FollowUp),
    }
}

pub fn alternatives(
    shown: Shown,
    tongues: &Tongues,
    alternatives: &[Alternative],
) -> Vec<AlternativeRecord> {
    let one = |(at, own): (usize, &Alternative)| AlternativeRecord {
        all: own.all.iter().map(|id| evidence(shown, id)).collect(),
        note: tongues.maybe(own.note.as_deref(), |to| {
            to.fields.evidence_notes.get(at).map(|note| note.0.as_str())
        }),
        max_age_months: own.max_age_months,
    };
    alternatives.iter().enumerate().map(one).collect()
}

fn evidence(shown: Shown, id: &Slug) -> EvidenceName {
    let own = shown.catalogue().registers.evidence.get(id);
    EvidenceName {
        id: id.to_string(),
        title: own.map(|own| shown.texts(&own.title)).unwrap_or_default(),
        kind: own.map(|own| Word(own.kind)),
    }
}

pub fn reference(shown: Shown, id: &Slug) -> CitedReference {
    let own = shown.catalogue().registers.references.get(id);
    CitedReference {
        id: id.to_string(),
        designation: own.map(|own| own.designation.to_string()).unwrap_or_default(),
        title: own.map(|own| shown.texts(&own.title)).unwrap_or_default(),
        eli: own.and_then(|own| own.eli.as_ref()).map(|url| Url(url.to_string())),
        url: own.and_then(|own| own.url.as_ref()).map(|url| Url(url.to_string())),
    }
}

fn quantity(shown: Shown, number: &Decimal, unit: &Slug) -> Quantity {
    let own = shown.catalogue().registers.units.get(unit);
    Quantity {
        number: Number(number.clone()),
        written: number.to_string(),
        unit: unit.to_string(),
        symbol: own.map(|own| shown.texts(&own.symbol)).unwrap_or_default(),
    }
}

pub fn values(shown: Shown, tongues: &Tongues, one: &Requirement) -> Vec<ValueRecord> {
    let values = one.fields.values.iter().enumerate();
    values
        .map(|(at, own)| ValueRecord {
            concept: tongues
                .text(&own.concept, |to| to.fields.values.get(at).map(|value| &*value.concept)),
            operator: Word(own.operator),
            limit: quantity(shown, &own.number, &own.unit),
            measured_on: tongues.maybe(own.measured_on.as_deref(), |to| {
                to.fields.values.get(at)?.measured_on.as_deref()
            }),
            method: tongues
                .maybe(own.method.as_deref(), |to| to.fields.values.get(at)?.method.as_deref()),
        })
        .collect()
}

fn substances(shown: Shown, tongues: &Tongues, one: &Requirement) -> Vec<SubstanceRecord> {
    let substances = one.fields.substances.iter().enumerate();
    substances
        .map(|(at, own)| SubstanceRecord {
            name: tongues.text(&own.name, |to| to.fields.substances.get(at).map(|name| &**name)),
            cas: own.cas.as_deref().map(str::to_string),
            limit: own
                .limit
                .as_ref()
                .zip(own.unit.as_ref())
                .map(|(number, unit)| quantity(shown, number, unit)),
        })
        .collect()
}

fn placeholders(tongues: &Tongues, one: &Requirement) -> Vec<PlaceholderRecord> {
    let placeholders = one.fields.placeholders.iter();
    placeholders
        .map(|own| {
            let of = |to: &'_ crate::catalogue::translation::RequirementTranslation| {
                to.fields.placeholders.iter().position(|one| one.key.value == own.key.value)
            };
            PlaceholderRecord {
                key: own.key.value.to_string(),
                question: tongues
                    .text(&own.question, |to| Some(&to.fields.placeholders[of(to)?].question)),
                example: tongues.maybe(own.example.as_deref(), |to| {
                    to.fields.placeholders[of(to)?].example.as_deref()
                }),
                default: tongues.maybe(own.default.as_deref(), |to| {
                    to.fields.placeholders[of(to)?].default.as_deref()
                }),
            }
        })
        .collect()
}

fn exceptions(tongues: &Tongues, one: &Requirement) -> Vec<ExceptionRecord> {
    let exceptions = one.fields.exceptions.iter().enumerate();
    exceptions
        .map(|(at, own)| ExceptionRecord {
            scope: tongues.text(&own.scope, |to| Some(&to.fields.exceptions.get(at)?.scope)),
            reason: tongues.text(&own.reason, |to| Some(&to.fields.exceptions.get(at)?.reason)),
            until: own.until.as_ref().map(|day| Day(day.value)),
        })
        .collect()
}

fn answer(tongues: &Tongues, own: &Answer) -> AnswerRecord {
    let choices = own.choices.iter().enumerate();
    AnswerRecord {
        question: tongues.text(&own.question, |to| Some(&to.fields.answer.as_ref()?.question)),
        kind: Word(own.kind.value),
        choices: choices
            .map(|(at, choice)| {
                tongues
                    .text(choice, |to| to.fields.answer.as_ref()?.choices.get(at).map(|one| &**one))
            })
            .collect(),
        unit: own.unit.as_ref().map(|unit| unit.value.to_string()),
        mandatory: own.mandatory,
        weightable: own.weightable,
        when: Word(own.when),
    }
}

fn follow_up(tongues: &Tongues, own: &FollowUp) -> FollowUpRecord {
    type Lines = fn(&crate::catalogue::translation::FollowUpTranslation) -> &[Line];
    let list = |lines: &[Line], of: Lines| -> Vec<Texts> {
        let lines = lines.iter().enumerate();
        lines
            .map(|(at, line)| {
                tongues.text(line, |to| of(to.fields.follow_up.as_ref()?).get(at).map(|one| &**one))
            })
            .collect()
    };
    FollowUpRecord {
        method: tongues.text(&own.method, |to| Some(&to.fields.follow_up.as_ref()?.method)),
        when: tongues.text(&own.when, |to| Some(&to.fields.follow_up.as_ref()?.when)),
        checkpoints: list(&own.checkpoints, |to| &to.checkpoints),
        documentation_examples: list(&own.documentation_examples, |to| &to.documentation_examples),
        consequence: tongues.maybe(own.consequence.as_deref(), |to| {
            to.fields.follow_up.as_ref()?.consequence.as_deref()
        }),
    }
}

pub fn changes(tongues: &Tongues, one: &Requirement) -> Vec<ChangeRecord> {
    let changes = one.fields.changes.iter().enumerate();
    changes
        .map(|(at, own)| ChangeRecord {
            version: own.version.value.to_string(),
            date: Day(own.date),
            class: Word(own.class),
            text: tongues.text(&own.text, |to| to.fields.changes.get(at).map(|line| &**line)),
        })
        .collect()
}
