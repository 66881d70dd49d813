//! A requirement as it is asked: what it weighs, in which form it is answered, and what proves it.

use crate::bundle::book::EntryKind;
use crate::bundle::book::entity::entity;
use crate::bundle::book::labels::Labels;
use crate::bundle::book::lists::choice_text;
use crate::bundle::book::piece::marked;
use crate::bundle::book::readable;
use crate::bundle::book::template::{Block, Choices};
use crate::bundle::outline::Item;
use crate::phrasebook::Argument;
use crate::words::Words;

pub struct Question<'a> {
    pub item: &'a Item,
    pub class: Class,
    pub kind: Kind,
}

/// What comes of an answer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// A tender that does not meet it is rejected.
    Must,
    /// It holds during the contract, and a tender accepts it.
    Clause,
    /// It gives points or is free to answer. No answer makes a tender fail.
    Scored,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    YesNo,
    Choice,
    Number,
    Text,
    Attachment,
    Acceptance,
}

impl Class {
    pub const ALL: [Class; 3] = [Class::Must, Class::Clause, Class::Scored];

    /// The word in the ids of strings.
    pub fn word(self) -> &'static str {
        match self {
            Class::Must => "must",
            Class::Clause => "clause",
            Class::Scored => "scored",
        }
    }

    /// What the workbook calls it. Formulas know it by these words.
    pub fn title(self, words: Words) -> String {
        words.get(&format!("bundle-xlsx-answers-class-{}", self.word()))
    }
}

impl Kind {
    /// The word for programs.
    pub fn word(self) -> &'static str {
        match self {
            Kind::YesNo => "yes-no",
            Kind::Choice => "choice",
            Kind::Number => "number",
            Kind::Text => "text",
            Kind::Attachment => "attachment",
            Kind::Acceptance => "acceptance",
        }
    }
}

impl<'a> Question<'a> {
    pub fn of(item: &'a Item) -> Question<'a> {
        let is_later = item.answer.when.word != "tender";
        let class = match item.r#type.word {
            "award-criterion" => Class::Scored,
            "contract-clause" => Class::Clause,
            _ if is_later => Class::Clause,
            _ if item.answer.is_mandatory => Class::Must,
            _ => Class::Scored,
        };
        let kind = match (class, item.answer.kind.word) {
            (Class::Clause, _) => Kind::Acceptance,
            (_, "yes-no") => Kind::YesNo,
            (_, "choice") => Kind::Choice,
            (_, "number") => Kind::Number,
            (_, "attachment") => Kind::Attachment,
            _ => Kind::Text,
        };
        Question { item, class, kind }
    }

    /// What is accepted is accepted once, not for each article.
    pub fn is_per_article(&self) -> bool {
        self.item.per_article && self.class != Class::Clause
    }

    /// Whether the tender lacks something without an answer.
    pub fn is_asked_now(&self) -> bool {
        self.class != Class::Scored
    }

    /// Whether an answer is to be proven in the tender.
    pub fn is_proven(&self) -> bool {
        self.class != Class::Clause && !self.item.normative.alternatives.is_empty()
    }

    pub fn asked(&self, words: Words) -> String {
        let question = Argument::Text(self.item.answer.question.clone());
        let asked = match self.class {
            Class::Clause => {
                words.format("bundle-xlsx-answers-accept-question", &[("question", question)])
            }
            _ => self.item.answer.question.clone(),
        };
        match (&self.item.answer.unit, self.kind) {
            (Some(unit), Kind::Number) => {
                let unit = [("unit", Argument::Text(unit.clone()))];
                format!("{asked}\n{}", words.format("bundle-xlsx-answers-in-unit", &unit))
            }
            _ => asked,
        }
    }

    /// The answers to choose among, but those that every question of an article has.
    pub fn choices(&self, words: Words) -> Vec<String> {
        let own = |ids: [&str; 2]| ids.map(|id| words.get(&format!("bundle-xlsx-answers-{id}")));
        let mut choices = match self.kind {
            Kind::YesNo => own(["yes", "no"]).to_vec(),
            Kind::Acceptance => own(["accept", "refuse"]).to_vec(),
            Kind::Choice => self.item.answer.choices.iter().map(|own| choice_text(own)).collect(),
            _ => return Vec::new(),
        };
        let has_exception = !self.item.normative.exceptions.is_empty();
        if has_exception && self.kind != Kind::Acceptance && self.named(words, &choices).is_empty()
        {
            choices.insert(1, words.get("bundle-xlsx-answers-excepted"));
        }
        choices
    }

    /// The choices that lean on an exception.
    pub fn excepted(&self, words: Words) -> Vec<String> {
        if self.item.normative.exceptions.is_empty() || self.kind == Kind::Acceptance {
            return Vec::new();
        }
        self.named(words, &self.choices(words))
    }

    fn named(&self, words: Words, choices: &[String]) -> Vec<String> {
        let stems = words.get("answer-exception-stems");
        let stems: Vec<&str> = stems.split(' ').collect();
        let says = |choice: &&String| {
            let choice = choice.to_lowercase();
            stems.iter().any(|stem| choice.contains(stem))
        };
        let refused = self.refusals_among(words, choices);
        let named = choices.iter().filter(says).filter(|own| !refused.contains(own));
        named.cloned().collect()
    }

    /// The choices that say that the requirement is not met. They need no proof.
    pub fn refusals(&self, words: Words) -> Vec<String> {
        match self.class {
            Class::Clause => vec![words.get("bundle-xlsx-answers-refuse")],
            _ => self.refusals_among(words, &self.choices(words)),
        }
    }

    fn refusals_among(&self, words: Words, choices: &[String]) -> Vec<String> {
        let beginnings = words.get("answer-no-beginnings");
        let beginnings: Vec<&str> = beginnings.split(' ').collect();
        let is_no = |choice: &&String| {
            let choice = choice.to_lowercase();
            let first = choice.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
            beginnings.contains(&first)
        };
        choices.iter().filter(is_no).cloned().collect()
    }

    /// The last day on which an exception may be used; none where one has no end.
    pub fn last_excepted_day(&self) -> Option<&str> {
        let days = self.item.normative.exceptions.iter().map(|own| own.iso_until.as_deref());
        days.collect::<Option<Vec<&str>>>()?.into_iter().max()
    }

    /// What may be written as an answer at a place, whose first cell has a name of its own.
    pub fn ask(&self, labels: Labels, block: &mut Block, at: String, cell: String) {
        let words = labels.words;
        let not_concerned = labels.word("not-concerned");
        let (kind, prompt, error) = match self.kind {
            Kind::YesNo | Kind::Choice | Kind::Acceptance => {
                let own = self.is_per_article().then_some(not_concerned);
                let choices = self.choices(words).into_iter().chain(own).collect();
                block.lists.push(Choices { name: "choices", choices, ages: Vec::new() });
                let prompt =
                    if self.kind == Kind::Acceptance { "prompt-accept" } else { "prompt-choice" };
                (EntryKind::List(entity("choices")), prompt, "error-choice")
            }
            Kind::Number if self.is_per_article() => {
                let other = readable::quoted(&not_concerned);
                let rule = format!("OR(ISNUMBER({cell}),{cell}={other})");
                (EntryKind::Custom(rule), "prompt-number-or-not", "error-number-or-not")
            }
            Kind::Number => (EntryKind::Number, "prompt-number", "error-number"),
            Kind::Text => (EntryKind::Any, "prompt-text", "error-text"),
            Kind::Attachment => (EntryKind::Any, "prompt-attachment", "error-text"),
        };
        let unit = self.item.answer.unit.clone().unwrap_or_default();
        let said =
            |id: &str| words.format(&labels.id(id), &[("unit", Argument::Text(unit.clone()))]);
        let title = self.item.cite.clone();
        block.ask(at, kind, [title, said(prompt).trim().to_string(), said(error)]);
    }

    /// The ways to prove it, as they are chosen in a list, each with its greatest age in months.
    pub fn ways(&self, words: Words) -> Vec<(String, u32)> {
        let together = format!(" {} ", words.get("evidence-together"));
        let alternatives = self.item.normative.alternatives.iter().enumerate();
        alternatives
            .map(|(at, own)| {
                let titles: Vec<&str> = own.all.iter().map(|own| own.title.as_str()).collect();
                let way =
                    choice_text(&format!("{}: {}", numbered(words, at), titles.join(&together)));
                (way, own.max_age_months.unwrap_or(0))
            })
            .collect()
    }

    /// All that is said of its evidence, in the order of the page.
    pub fn evidence(&self, words: Words) -> String {
        let own = &self.item.normative;
        let mut lines: Vec<String> =
            own.evidence.iter().map(|own| own.plain_with(&marked)).collect();
        lines.extend(own.lead(words));
        for (at, own) in own.alternatives.iter().enumerate() {
            lines.push(format!("{}: {}", numbered(words, at), own.line(words)));
        }
        lines.join("\n")
    }
}

/// The name of one of the ways, as in `Alternativ 1`.
pub fn numbered(words: Words, at: usize) -> String {
    words.count("bundle-xlsx-answers-way", at + 1)
}
