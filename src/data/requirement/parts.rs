//! The parts of a requirement's record, each with what its translations have in the same place.

use super::CitedReference;
use super::facts::{
    AlternativeRecord, AnswerRecord, ChangeRecord, EvidenceName, ExceptionRecord, FollowUpRecord,
    PlaceholderRecord, Quantity, SubstanceRecord, ValueRecord,
};
use super::translations::Translations;
use crate::catalogue::evidence::Alternative;
use crate::catalogue::requirement::{Answer, FollowUp, Requirement};
use crate::catalogue::translation::{FollowUpTranslation, RequirementTranslation};
use crate::data::form::{Day, Number, Texts, Url, Word};
use crate::data::shown::Shown;
use crate::field::decimal::Decimal;
use crate::field::text::{Line, Slug};

pub fn alternatives(
    shown: Shown,
    translations: &Translations,
    alternatives: &[Alternative],
) -> Vec<AlternativeRecord> {
    let one = |(at, own): (usize, &Alternative)| AlternativeRecord {
        all: own.all.iter().map(|id| evidence(shown, id)).collect(),
        note: translations.maybe(own.note.as_deref(), |to| {
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

pub fn values(shown: Shown, translations: &Translations, one: &Requirement) -> Vec<ValueRecord> {
    let values = one.fields.values.iter().enumerate();
    values
        .map(|(at, own)| ValueRecord {
            concept: translations
                .text(&own.concept, |to| to.fields.values.get(at).map(|value| &*value.concept)),
            operator: Word(own.operator),
            limit: quantity(shown, &own.number, &own.unit),
            measured_on: translations.maybe(own.measured_on.as_deref(), |to| {
                to.fields.values.get(at)?.measured_on.as_deref()
            }),
            method: translations
                .maybe(own.method.as_deref(), |to| to.fields.values.get(at)?.method.as_deref()),
        })
        .collect()
}

pub fn substances(
    shown: Shown,
    translations: &Translations,
    one: &Requirement,
) -> Vec<SubstanceRecord> {
    let substances = one.fields.substances.iter().enumerate();
    substances
        .map(|(at, own)| SubstanceRecord {
            name: translations
                .text(&own.name, |to| to.fields.substances.get(at).map(|name| &**name)),
            cas: own.cas.as_deref().map(str::to_string),
            limit: own
                .limit
                .as_ref()
                .zip(own.unit.as_ref())
                .map(|(number, unit)| quantity(shown, number, unit)),
        })
        .collect()
}

pub fn placeholders(translations: &Translations, one: &Requirement) -> Vec<PlaceholderRecord> {
    let placeholders = one.fields.placeholders.iter();
    placeholders
        .map(|own| {
            let of = |to: &RequirementTranslation| {
                to.fields.placeholders.iter().position(|one| one.key.value == own.key.value)
            };
            PlaceholderRecord {
                key: own.key.value.to_string(),
                question: translations
                    .text(&own.question, |to| Some(&to.fields.placeholders[of(to)?].question)),
                example: translations.maybe(own.example.as_deref(), |to| {
                    to.fields.placeholders[of(to)?].example.as_deref()
                }),
                default: translations.maybe(own.default.as_deref(), |to| {
                    to.fields.placeholders[of(to)?].default.as_deref()
                }),
            }
        })
        .collect()
}

pub fn exceptions(translations: &Translations, one: &Requirement) -> Vec<ExceptionRecord> {
    let exceptions = one.fields.exceptions.iter().enumerate();
    exceptions
        .map(|(at, own)| ExceptionRecord {
            scope: translations.text(&own.scope, |to| Some(&to.fields.exceptions.get(at)?.scope)),
            reason: translations
                .text(&own.reason, |to| Some(&to.fields.exceptions.get(at)?.reason)),
            until: own.until.as_ref().map(|day| Day(day.value)),
        })
        .collect()
}

pub fn answer(translations: &Translations, own: &Answer) -> AnswerRecord {
    let choices = own.choices.iter().enumerate();
    AnswerRecord {
        question: translations.text(&own.question, |to| Some(&to.fields.answer.as_ref()?.question)),
        kind: Word(own.kind.value),
        choices: choices
            .map(|(at, choice)| {
                translations
                    .text(choice, |to| to.fields.answer.as_ref()?.choices.get(at).map(|one| &**one))
            })
            .collect(),
        unit: own.unit.as_ref().map(|unit| unit.value.to_string()),
        mandatory: own.mandatory,
        weightable: own.weightable,
        when: Word(own.when),
    }
}

pub fn follow_up(translations: &Translations, own: &FollowUp) -> FollowUpRecord {
    type Lines = fn(&FollowUpTranslation) -> &[Line];
    let list = |lines: &[Line], of: Lines| -> Vec<Texts> {
        let lines = lines.iter().enumerate();
        lines
            .map(|(at, line)| {
                translations
                    .text(line, |to| of(to.fields.follow_up.as_ref()?).get(at).map(|one| &**one))
            })
            .collect()
    };
    FollowUpRecord {
        method: translations.text(&own.method, |to| Some(&to.fields.follow_up.as_ref()?.method)),
        when: translations.text(&own.when, |to| Some(&to.fields.follow_up.as_ref()?.when)),
        checkpoints: list(&own.checkpoints, |to| &to.checkpoints),
        documentation_examples: list(&own.documentation_examples, |to| &to.documentation_examples),
        consequence: translations.maybe(own.consequence.as_deref(), |to| {
            to.fields.follow_up.as_ref()?.consequence.as_deref()
        }),
    }
}

pub fn changes(translations: &Translations, one: &Requirement) -> Vec<ChangeRecord> {
    let changes = one.fields.changes.iter().enumerate();
    changes
        .map(|(at, own)| ChangeRecord {
            version: own.version.value.to_string(),
            date: Day(own.date),
            class: Word(own.class),
            text: translations.text(&own.text, |to| to.fields.changes.get(at).map(|line| &**line)),
        })
        .collect()
}
