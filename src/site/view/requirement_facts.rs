//! The tables and lists of a requirement page. A piece that is not translated is shown as it
//! stands in its source.

use super::label::{Label, label};
use super::shown::Shown;
use crate::catalogue::translation::TranslationFields;
use crate::field::text::{Line, Slug};
use crate::field::value::Located;
use crate::site::here::{Here, Link};
use crate::site::html::Html;
use serde::Serialize;

/// The translated facts, where they are of the same version as the source.
fn own<'a>(shown: &Shown<'a>) -> Option<&'a TranslationFields> {
    shown.translation.filter(|_| !shown.is_stale()).map(|own| &own.fields)
}

fn line(text: &Option<Line>) -> Option<String> {
    text.as_ref().map(|text| text.to_string())
}

/// The symbol of a unit in the register.
fn unit(here: &Here, id: &Slug) -> String {
    let unit = here.catalogue().registers.units.get(id);
    unit.map_or_else(|| id.to_string(), |unit| here.local(&unit.symbol))
}

#[derive(Serialize)]
pub struct PlaceholderItem {
    key: String,
    question: String,
    example: Option<String>,
    default: Option<String>,
}

impl PlaceholderItem {
    pub fn all(shown: &Shown) -> Vec<PlaceholderItem> {
        let translated = own(shown).map(|own| own.placeholders.as_slice()).unwrap_or_default();
        let item = |one: &crate::catalogue::requirement::Placeholder| {
            let key = one.key.value.to_string();
            match translated.iter().find(|own| own.key.value == one.key.value) {
                Some(own) => PlaceholderItem {
                    key,
                    question: own.question.to_string(),
                    example: line(&own.example).or_else(|| line(&one.example)),
                    default: line(&own.default).or_else(|| line(&one.default)),
                },
                None => PlaceholderItem {
                    key,
                    question: one.question.to_string(),
                    example: line(&one.example),
                    default: line(&one.default),
                },
            }
        };
        shown.one.fields.placeholders.iter().map(item).collect()
    }
}

#[derive(Serialize)]
pub struct ValueItem {
    concept: String,
    /// As in "at most 0.1 percent by weight".
    value: String,
    measured_on: Option<String>,
    method: Option<String>,
}

impl ValueItem {
    pub fn all(here: &Here, shown: &Shown) -> Vec<ValueItem> {
        let translated = own(shown).map(|own| own.values.as_slice()).unwrap_or_default();
        let words = here.words();
        let values = shown.one.fields.values.iter().enumerate();
        values
            .map(|(index, one)| {
                let own = translated.get(index);
                let operator = words.get(&format!("operator-{}", one.operator.word()));
                let (number, unit) = (words.number(&one.number), unit(here, &one.unit.value));
                ValueItem {
                    concept: own.map_or(&one.concept, |own| &own.concept).to_string(),
                    value: format!("{operator} {number}\u{a0}{unit}"),
                    measured_on: own
                        .and_then(|own| line(&own.measured_on))
                        .or_else(|| line(&one.measured_on)),
                    method: own.and_then(|own| line(&own.method)).or_else(|| line(&one.method)),
                }
            })
            .collect()
    }
}

#[derive(Serialize)]
pub struct SubstanceItem {
    name: String,
    cas: Option<String>,
    limit: Option<String>,
}

impl SubstanceItem {
    pub fn all(here: &Here, shown: &Shown) -> Vec<SubstanceItem> {
        let translated = own(shown).map(|own| own.substances.as_slice()).unwrap_or_default();
        let words = here.words();
        let substances = shown.one.fields.substances.iter().enumerate();
        substances
            .map(|(index, one)| {
                let unit = one.unit.as_ref().map(|id| format!("\u{a0}{}", unit(here, &id.value)));
                SubstanceItem {
                    name: translated.get(index).unwrap_or(&one.name).to_string(),
                    cas: one.cas.as_ref().map(|cas| cas.to_string()),
                    limit: one
                        .limit
                        .as_ref()
                        .map(|limit| words.number(limit) + &unit.unwrap_or_default()),
                }
            })
            .collect()
    }
}

#[derive(Serialize)]
pub struct ExceptionItem {
    scope: String,
    reason: String,
    until: Option<String>,
}

impl ExceptionItem {
    pub fn all(here: &Here, shown: &Shown) -> Vec<ExceptionItem> {
        let translated = own(shown).map(|own| own.exceptions.as_slice()).unwrap_or_default();
        let exceptions = shown.one.fields.exceptions.iter().enumerate();
        exceptions
            .map(|(index, one)| {
                let own = translated.get(index);
                ExceptionItem {
                    scope: own.map_or(&one.scope, |own| &own.scope).to_string(),
                    reason: own.map_or(&one.reason, |own| &own.reason).to_string(),
                    until: one.until.as_ref().map(|date| here.words().date(date.value)),
                }
            })
            .collect()
    }
}

#[derive(Serialize)]
pub struct ReferenceItem {
    #[serde(flatten)]
    link: Link,
    designation: String,
    status: Label,
    successor: Option<Link>,
}

impl ReferenceItem {
    pub fn all(here: &Here, ids: &[Located<Slug>]) -> Vec<ReferenceItem> {
        let references = &here.catalogue().registers.references;
        ids.iter()
            .filter_map(|id| {
                let one = references.get(&id.value)?;
                Some(ReferenceItem {
                    link: here.reference(&id.value)?,
                    designation: one.designation.to_string(),
                    status: label(here.words(), "reference-status", one.status.word()),
                    successor: one.successor.as_ref().and_then(|id| here.reference(&id.value)),
                })
            })
            .collect()
    }
}

#[derive(Serialize)]
pub struct UpstreamItem {
    source: String,
    id: String,
    version: Option<String>,
    relation: Label,
    deviation: Option<String>,
    url: Option<String>,
}

impl UpstreamItem {
    pub fn of(here: &Here, shown: &Shown) -> Option<UpstreamItem> {
        let one = shown.one.fields.upstream.as_ref()?;
        Some(UpstreamItem {
            source: one.source.to_string(),
            id: one.id.to_string(),
            version: line(&one.version),
            relation: label(here.words(), "upstream", one.relation.value.word()),
            deviation: own(shown)
                .and_then(|own| line(&own.deviation))
                .or_else(|| line(&one.deviation)),
            url: one.url.as_ref().map(|url| url.to_string()),
        })
    }
}

#[derive(Serialize)]
pub struct AnswerItem {
    question: String,
    kind: Label,
    choices: Vec<String>,
    unit: Option<String>,
    is_mandatory: bool,
    is_weightable: bool,
    when: Label,
}

impl AnswerItem {
    pub fn of(here: &Here, shown: &Shown) -> AnswerItem {
        let (one, words) = (&shown.one.fields.answer, here.words());
        let own = own(shown).and_then(|own| own.answer.as_ref());
        let choices = own.map(|own| &own.choices).filter(|choices| !choices.is_empty());
        AnswerItem {
            question: own.map_or(&one.question, |own| &own.question).to_string(),
            kind: label(words, "answer", one.kind.value.word()),
            choices: texts(choices.unwrap_or(&one.choices)),
            unit: one.unit.as_ref().map(|id| unit(here, &id.value)),
            is_mandatory: one.mandatory,
            is_weightable: one.weightable,
            when: label(words, "when", one.when.word()),
        }
    }
}

#[derive(Serialize)]
pub struct FollowUpItem {
    method: String,
    when: String,
    checkpoints: Vec<String>,
    documentation_examples: Vec<String>,
    consequence: Option<String>,
    text: Option<Html>,
}

impl FollowUpItem {
    pub fn of(shown: &Shown, text: Option<Html>) -> Option<FollowUpItem> {
        let one = shown.one.fields.follow_up.as_ref()?;
        let item = match own(shown).and_then(|own| own.follow_up.as_ref()) {
            Some(own) => FollowUpItem {
                method: own.method.to_string(),
                when: own.when.to_string(),
                checkpoints: texts(&own.checkpoints),
                documentation_examples: texts(if own.documentation_examples.is_empty() {
                    &one.documentation_examples
                } else {
                    &own.documentation_examples
                }),
                consequence: line(&own.consequence).or_else(|| line(&one.consequence)),
                text,
            },
            None => FollowUpItem {
                method: one.method.to_string(),
                when: one.when.to_string(),
                checkpoints: texts(&one.checkpoints),
                documentation_examples: texts(&one.documentation_examples),
                consequence: line(&one.consequence),
                text,
            },
        };
        Some(item)
    }
}

fn texts(lines: &[Line]) -> Vec<String> {
    lines.iter().map(|line| line.to_string()).collect()
}

#[derive(Serialize)]
pub struct WithdrawalItem {
    date: String,
    reason: String,
    successor: Option<Link>,
}

impl WithdrawalItem {
    pub fn of(here: &Here, shown: &Shown) -> Option<WithdrawalItem> {
        let one = shown.one.fields.withdrawn.as_ref()?;
        Some(WithdrawalItem {
            date: here.words().date(one.date.value),
            reason: one.reason.to_string(),
            successor: one.successor.as_ref().and_then(|id| here.requirement(&id.value)),
        })
    }
}

#[derive(Serialize)]
pub struct ChangeItem {
    version: String,
    date: String,
    class: Label,
    text: String,
}

impl ChangeItem {
    pub fn all(here: &Here, shown: &Shown) -> Vec<ChangeItem> {
        let translated = own(shown).map(|own| own.changes.as_slice()).unwrap_or_default();
        let words = here.words();
        let changes = shown.one.fields.changes.iter().enumerate();
        let mut items: Vec<ChangeItem> = changes
            .map(|(index, one)| ChangeItem {
                version: one.version.value.to_string(),
                date: words.date(one.date),
                class: label(words, "change", one.class.word()),
                text: translated.get(index).unwrap_or(&one.text).to_string(),
            })
            .collect();
        items.reverse();
        items
    }
}
