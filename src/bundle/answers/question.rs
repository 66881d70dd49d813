//! A requirement as it is asked: when it is answered, in which form, and what proves it.

use crate::bundle::book::form::Form;
use crate::bundle::book::lists::choice_text;
use crate::bundle::book::place::{Column, Row};
use crate::bundle::book::{Entry, EntryKind, readable};
use crate::bundle::outline::Item;
use crate::strings::Argument;
use crate::words::Words;

pub struct Question<'a> {
    pub item: &'a Item,
    pub due: Due,
    pub kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Due {
    Tender,
    ContractStart,
    /// During the contract: the tender accepts it, and it is proven later.
    Later,
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

impl<'a> Question<'a> {
    pub fn of(item: &'a Item) -> Question<'a> {
        let due = match item.answer.when.word {
            "tender" => Due::Tender,
            "contract-start" => Due::ContractStart,
            _ => Due::Later,
        };
        let kind = match (due, item.answer.kind.word) {
            (Due::Later, _) => Kind::Acceptance,
            (_, "yes-no") => Kind::YesNo,
            (_, "choice") => Kind::Choice,
            (_, "number") => Kind::Number,
            (_, "attachment") => Kind::Attachment,
            _ => Kind::Text,
        };
        Question { item, due, kind }
    }

    /// What is only accepted is accepted once, not for each article.
    pub fn is_per_article(&self) -> bool {
        self.item.per_article && self.due != Due::Later
    }

    /// Whether the tender lacks something without an answer.
    pub fn is_asked_now(&self) -> bool {
        match self.due {
            Due::Tender => self.item.answer.is_mandatory,
            Due::ContractStart => false,
            Due::Later => true,
        }
    }

    /// Whether an answer is to be proven.
    pub fn is_proven(&self) -> bool {
        self.due != Due::Later && !self.item.alternatives.is_empty()
    }

    /// Whether an answer can be a plain no, which needs no evidence.
    pub fn can_be_no(&self) -> bool {
        matches!(self.kind, Kind::YesNo | Kind::Choice)
    }

    pub fn asked(&self, form: &Form) -> String {
        let question = Argument::Text(self.item.answer.question.clone());
        match self.due {
            Due::Later => {
                form.words.format("bundle-xlsx-answers-accept-question", &[("question", question)])
            }
            _ => self.item.answer.question.clone(),
        }
    }

    /// Whether it has to be answered, in words.
    pub fn weight(&self, words: Words) -> String {
        let answer = &self.item.answer;
        let mut parts = Vec::new();
        match self.due {
            Due::Later => parts.push(words.get("bundle-xlsx-answers-accepted")),
            _ if answer.is_mandatory => parts.push(words.get("answer-mandatory")),
            _ => {}
        }
        if answer.is_weightable {
            parts.push(words.get("answer-weightable"));
        }
        if parts.is_empty() {
            parts.push(words.get("bundle-xlsx-optional"));
        }
        parts.join(". ")
    }

    /// What is said in the state of a row without an answer.
    pub fn empty_state(&self, words: Words) -> String {
        match (self.is_asked_now(), self.due) {
            (true, _) => words.get("bundle-xlsx-answers-no-answer"),
            (false, Due::ContractStart) => self.item.answer.when.title.clone(),
            (false, _) => words.get("bundle-xlsx-optional"),
        }
    }

    /// What may be written as an answer in a range.
    pub fn entry(&self, form: &mut Form, from: (Row, Column), to: (Row, Column)) -> Entry {
        let words = form.words;
        let list = |form: &mut Form, ids: [&str; 2]| {
            let choices = ids.map(|id| words.get(&format!("bundle-xlsx-answers-{id}")));
            EntryKind::List(form.lists.choices(&choices))
        };
        let (kind, prompt, error) = match self.kind {
            Kind::YesNo => (list(form, ["yes", "no"]), "prompt-choice", "error-choice"),
            Kind::Acceptance => (list(form, ["accept", "refuse"]), "prompt-accept", "error-choice"),
            Kind::Choice => {
                let choices: Vec<String> =
                    self.item.answer.choices.iter().map(|own| choice_text(own)).collect();
                let range = form.lists.choices(&choices);
                (EntryKind::List(range), "prompt-choice", "error-choice")
            }
            Kind::Number => (EntryKind::Number, "prompt-number", "error-number"),
            Kind::Text => (EntryKind::Any, "prompt-text", "error-text"),
            Kind::Attachment => (EntryKind::Any, "prompt-attachment", "error-text"),
        };
        let unit = self.item.answer.unit.clone().unwrap_or_default();
        let said = |id: &str| {
            let id = format!("bundle-xlsx-answers-{id}");
            words.format(&id, &[("unit", Argument::Text(unit.clone()))])
        };
        let title = self.item.cite.clone();
        Entry { from, to, kind, title, prompt: said(prompt).trim().to_string(), error: said(error) }
    }

    /// The ways to prove it, as they are chosen in a list.
    pub fn ways(&self, words: Words) -> Vec<String> {
        let together = format!(" {} ", words.get("evidence-together"));
        let alternatives = self.item.alternatives.iter().enumerate();
        alternatives
            .map(|(at, own)| {
                let titles: Vec<&str> = own.all.iter().map(|own| own.title.as_str()).collect();
                choice_text(&format!("{}: {}", numbered(words, at), titles.join(&together)))
            })
            .collect()
    }

    /// All that is said of its evidence.
    pub fn evidence(&self, words: Words) -> String {
        let mut lines = Vec::new();
        if !self.item.alternatives.is_empty() {
            lines.push(words.get("evidence-any"));
        }
        for (at, own) in self.item.alternatives.iter().enumerate() {
            lines.push(format!("{}: {}", numbered(words, at), own.line(words)));
        }
        if let Some(evidence) = &self.item.evidence {
            lines.push(evidence.plain());
        }
        let address = Argument::Text(self.item.address.clone());
        let more = words.format("bundle-xlsx-more", &[("address", address)]);
        readable::cut_with(&readable::readable(&lines.join("\n")), readable::CELL, &more)
    }
}

/// The name of one of the ways, as in `Alternativ 1`.
pub fn numbered(words: Words, at: usize) -> String {
    words.count("bundle-xlsx-answers-way", at + 1)
}
