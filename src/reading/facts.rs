//! The facts of a requirement in words. A piece that is not translated reads as it stands in its
//! source.

use super::label::{Label, label};
use super::law::cited;
use super::links::Links;
use super::shown::Shown;
use crate::catalogue::translation::TranslationFields;
use crate::field::text::{Line, Slug};
use crate::words::Words;
use serde::Serialize;

/// The translated facts, where they are of the same version as the source.
fn own<'a>(shown: &Shown<'a>) -> Option<&'a TranslationFields> {
    shown.translation.filter(|_| !shown.is_stale()).map(|own| &own.fields)
}

fn line(text: &Option<Line>) -> Option<String> {
    text.as_ref().map(|text| text.to_string())
}

/// The symbol of a unit in the register.
fn unit(guide: Links, id: &Slug) -> String {
    let unit = guide.catalogue().registers.units.get(id);
    unit.map_or_else(|| id.to_string(), |unit| guide.local(&unit.symbol))
}

/// One way to prove that the requirement is met: all of these together.
#[derive(Clone, Debug, Serialize)]
pub struct AlternativeItem {
    pub all: Vec<EvidenceItem>,
    pub note: Option<String>,
    pub max_age: Option<String>,
    pub max_age_months: Option<u32>,
}

#[derive(Clone, Debug, Serialize)]
pub struct EvidenceItem {
    pub title: String,
    pub description: String,
    pub law: Option<String>,
}

impl AlternativeItem {
    /// The alternative as one sentence or more: what is needed together, what it must show, its age.
    pub fn line(&self, words: Words) -> String {
        let titles: Vec<&str> = self.all.iter().map(|own| own.title.as_str()).collect();
        let together = format!(" {} ", words.get("evidence-together"));
        let mut line = format!("{}.", titles.join(&together));
        for more in [&self.note, &self.max_age].into_iter().flatten() {
            line = format!("{line} {more}");
        }
        line
    }

    pub fn all(guide: Links, shown: &Shown) -> Vec<AlternativeItem> {
        let words = guide.words();
        let types = &guide.catalogue().registers.evidence;
        let notes = own(shown).map(|own| own.evidence_notes.as_slice()).unwrap_or_default();
        let evidence = |id: &Slug| {
            let evidence = types.get(id)?;
            Some(EvidenceItem {
                title: guide.local(&evidence.title),
                description: guide.local(&evidence.description),
                law: evidence.law.as_ref().map(|law| cited(guide.words(), law)),
            })
        };
        let alternatives = shown.one.fields.evidence.iter().enumerate();
        alternatives
            .map(|(index, one)| {
                let own = notes.get(index).map(|note| note.0.clone());
                AlternativeItem {
                    all: one.all.iter().filter_map(|id| evidence(&id.value)).collect(),
                    note: own.filter(|note| !note.is_empty()).or_else(|| line(&one.note)),
                    max_age: one
                        .max_age_months
                        .map(|months| words.count("max-age", months as usize)),
                    max_age_months: one.max_age_months,
                }
            })
            .collect()
    }
}

#[derive(Clone, Debug, Serialize)]
pub struct PlaceholderItem {
    pub key: String,
    pub question: String,
    pub example: Option<String>,
    pub default: Option<String>,
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

#[derive(Clone, Debug, Serialize)]
pub struct ValueItem {
    pub concept: String,
    /// As in "at most 0.1 percent by weight".
    pub value: String,
    pub measured_on: Option<String>,
    pub method: Option<String>,
}

impl ValueItem {
    /// The value as a sentence: of what, how much, on what and how it is measured.
    pub fn line(&self, words: Words) -> String {
        let mut line = format!("{}: {}", self.concept, self.value);
        let more = [("value-measured-on", &self.measured_on), ("value-method", &self.method)];
        for (id, text) in more {
            if let Some(text) = text {
                line = format!("{line}. {}: {text}", words.get(id));
            }
        }
        ended(&line)
    }

    pub fn all(guide: Links, shown: &Shown) -> Vec<ValueItem> {
        let translated = own(shown).map(|own| own.values.as_slice()).unwrap_or_default();
        let words = guide.words();
        let values = shown.one.fields.values.iter().enumerate();
        values
            .map(|(index, one)| {
                let own = translated.get(index);
                let operator = words.get(&format!("operator-{}", one.operator.word()));
                let (number, unit) = (words.number(&one.number), unit(guide, &one.unit.value));
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

#[derive(Clone, Debug, Serialize)]
pub struct SubstanceItem {
    pub name: String,
    pub cas: Option<String>,
    pub limit: Option<String>,
}

impl SubstanceItem {
    /// The substance by its name, its number and its limit.
    pub fn line(&self, words: Words) -> String {
        let cas = self.cas.as_ref().map(|cas| format!("{} {cas}", words.get("substance-cas")));
        let limit = self.limit.as_ref();
        let limit = limit.map(|limit| format!("{} {limit}", words.get("operator-at-most")));
        let more: Vec<String> = cas.into_iter().chain(limit).collect();
        match more.is_empty() {
            true => ended(&self.name),
            false => ended(&format!("{}: {}", self.name, more.join(", "))),
        }
    }

    pub fn all(guide: Links, shown: &Shown) -> Vec<SubstanceItem> {
        let translated = own(shown).map(|own| own.substances.as_slice()).unwrap_or_default();
        let words = guide.words();
        let substances = shown.one.fields.substances.iter().enumerate();
        substances
            .map(|(index, one)| {
                let unit = one.unit.as_ref().map(|id| format!("\u{a0}{}", unit(guide, &id.value)));
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

#[derive(Clone, Debug, Serialize)]
pub struct ExceptionItem {
    pub scope: String,
    pub reason: String,
    pub until: Option<String>,
    /// The same day for programs.
    pub iso_until: Option<String>,
}

impl ExceptionItem {
    /// The exception as it binds: what is excepted, on which ground, and for how long.
    pub fn line(&self, words: Words) -> String {
        [ended(&self.scope), ended(&self.reason)]
            .into_iter()
            .chain(self.end(words))
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// How long it applies, as a sentence.
    pub fn end(&self, words: Words) -> Option<String> {
        Some(format!("{} {}.", words.get("exception-until"), self.until.as_ref()?))
    }

    pub fn all(guide: Links, shown: &Shown) -> Vec<ExceptionItem> {
        let translated = own(shown).map(|own| own.exceptions.as_slice()).unwrap_or_default();
        let exceptions = shown.one.fields.exceptions.iter().enumerate();
        exceptions
            .map(|(index, one)| {
                let own = translated.get(index);
                ExceptionItem {
                    scope: own.map_or(&one.scope, |own| &own.scope).to_string(),
                    reason: own.map_or(&one.reason, |own| &own.reason).to_string(),
                    until: one.until.as_ref().map(|date| guide.words().date(date.value)),
                    iso_until: one.until.as_ref().map(|date| date.value.to_string()),
                }
            })
            .collect()
    }
}

#[derive(Clone, Debug, Serialize)]
pub struct UpstreamItem {
    pub source: String,
    pub id: String,
    pub version: Option<String>,
    pub relation: Label,
    pub deviation: Option<String>,
    pub url: Option<String>,
}

impl UpstreamItem {
    pub fn of(guide: Links, shown: &Shown) -> Option<UpstreamItem> {
        let one = shown.one.fields.upstream.as_ref()?;
        Some(UpstreamItem {
            source: one.source.to_string(),
            id: one.id.to_string(),
            version: line(&one.version),
            relation: label(guide.words(), "upstream", one.relation.value.word()),
            deviation: own(shown)
                .and_then(|own| line(&own.deviation))
                .or_else(|| line(&one.deviation)),
            url: one.url.as_ref().map(|url| url.to_string()),
        })
    }
}

#[derive(Clone, Debug, Serialize)]
pub struct AnswerItem {
    pub question: String,
    pub kind: Label,
    pub choices: Vec<String>,
    pub unit: Option<String>,
    pub is_mandatory: bool,
    pub is_weightable: bool,
    pub when: Label,
}

impl AnswerItem {
    pub fn of(guide: Links, shown: &Shown) -> AnswerItem {
        let (one, words) = (&shown.one.fields.answer, guide.words());
        let own = own(shown).and_then(|own| own.answer.as_ref());
        let choices = own.map(|own| &own.choices).filter(|choices| !choices.is_empty());
        AnswerItem {
            question: own.map_or(&one.question, |own| &own.question).to_string(),
            kind: label(words, "answer", one.kind.value.word()),
            choices: texts(choices.unwrap_or(&one.choices)),
            unit: one.unit.as_ref().map(|id| unit(guide, &id.value)),
            is_mandatory: one.mandatory,
            is_weightable: one.weightable,
            when: label(words, "when", one.when.word()),
        }
    }
}

#[derive(Clone, Debug, Serialize)]
pub struct FollowUpItem {
    pub method: String,
    pub when: String,
    pub checkpoints: Vec<String>,
    pub documentation_examples: Vec<String>,
    pub consequence: Option<String>,
}

impl FollowUpItem {
    pub fn of(shown: &Shown) -> Option<FollowUpItem> {
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
            },
            None => FollowUpItem {
                method: one.method.to_string(),
                when: one.when.to_string(),
                checkpoints: texts(&one.checkpoints),
                documentation_examples: texts(&one.documentation_examples),
                consequence: line(&one.consequence),
            },
        };
        Some(item)
    }
}

/// A text with an end.
pub fn ended(text: &str) -> String {
    if text.ends_with(['.', '!', '?', '…']) { text.to_string() } else { format!("{text}.") }
}

fn texts(lines: &[Line]) -> Vec<String> {
    lines.iter().map(|line| line.to_string()).collect()
}

#[derive(Clone, Debug, Serialize)]
pub struct ChangeItem {
    pub version: String,
    pub date: String,
    pub class: Label,
    pub text: String,
}

impl ChangeItem {
    pub fn all(guide: Links, shown: &Shown) -> Vec<ChangeItem> {
        let translated = own(shown).map(|own| own.changes.as_slice()).unwrap_or_default();
        let words = guide.words();
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
