//! What the program says to people, as values: which sentence, and what stands in it. A sentence
//! becomes words at the edge, in the language of those who read: `message/<language>/*.ftl`.

mod paper;
mod system;

use crate::phrasebook::{Argument, Phrasebook};
use std::sync::OnceLock;

/// One sentence or part of one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Message {
    /// A sentence of the files, with what stands in its holes.
    Sentence(&'static str, Vec<(&'static str, Part)>),
    /// What has no language, as a path, or is said by another program.
    Verbatim(String),
}

/// What stands in a hole.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Plain(Argument),
    Message(Message),
}

/// A sentence by its id, with what stands in it: `say!("unknown-key", key = name, place = inner)`.
#[macro_export]
macro_rules! say {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::message::Message::Sentence(
            $id,
            vec![$((stringify!($name), $crate::message::Part::from($value))),*],
        )
    };
}

impl Message {
    /// What has no language. There is no other way from a text to a message, so that a sentence which
    /// nobody has translated does not compile.
    pub fn verbatim(text: impl Into<String>) -> Message {
        Message::Verbatim(text.into())
    }

    /// In words.
    pub fn in_words(&self, words: &Phrasebook) -> String {
        match self {
            Message::Verbatim(text) => text.clone(),
            Message::Sentence(id, parts) => {
                let filled = |part: &Part| match part {
                    Part::Plain(argument) => argument.clone(),
                    Part::Message(message) => Argument::Text(message.in_words(words)),
                };
                let arguments: Vec<(&str, Argument)> =
                    parts.iter().map(|(name, part)| (*name, filled(part))).collect();
                // A test holds that each sentence exists in every language, with the same holes.
                words.format(id, &arguments).unwrap_or_else(|problem| format!("{id} ({problem})"))
            }
        }
    }

    /// Whether it is the sentence of an id.
    pub fn is(&self, wanted: &str) -> bool {
        matches!(self, Message::Sentence(id, _) if *id == wanted)
    }

    /// The text that stands in one of its holes.
    pub fn text(&self, hole: &str) -> Option<&str> {
        let Message::Sentence(_, parts) = self else { return None };
        parts.iter().find_map(|(name, part)| match part {
            Part::Plain(Argument::Text(text)) if *name == hole => Some(text.as_str()),
            _ => None,
        })
    }
}

impl From<&Message> for Message {
    fn from(message: &Message) -> Message {
        message.clone()
    }
}

impl From<Message> for Part {
    fn from(message: Message) -> Part {
        Part::Message(message)
    }
}

impl From<&Message> for Part {
    fn from(message: &Message) -> Part {
        Part::Message(message.clone())
    }
}

impl From<String> for Part {
    fn from(text: String) -> Part {
        Part::Plain(Argument::Text(text))
    }
}

impl From<&String> for Part {
    fn from(text: &String) -> Part {
        Part::from(text.clone())
    }
}

impl From<&str> for Part {
    fn from(text: &str) -> Part {
        Part::from(text.to_string())
    }
}

impl From<usize> for Part {
    fn from(number: usize) -> Part {
        Part::Plain(Argument::Number(i64::try_from(number).unwrap_or(i64::MAX)))
    }
}

macro_rules! files {
    ($($language:literal: $($file:literal)*;)*) => {
        /// The files of sentences, by language. English is the last resort.
        pub const FILES: &[(&str, &[&str])] = &[
            $(($language, &[$(include_str!(concat!("message/", $language, "/", $file, ".ftl"))),*]),)*
        ];
    };
}

files! {
    "en": "program" "field" "command" "file" "text" "seal" "theme" "reasons" "preview" "document" "link" "requirement" "published" "law" "wording" "answers" "verify" "editor" "form" "publish";
    "sv": "program" "field" "command" "file" "text" "seal" "theme" "reasons" "preview" "document" "link" "requirement" "published" "law" "wording" "answers" "verify" "editor" "form" "publish";
}

/// The sentences in a language, if the program speaks it.
pub fn words(language: &str) -> Option<&'static Phrasebook> {
    static BOOKS: [OnceLock<Phrasebook>; FILES.len()] = [const { OnceLock::new() }; FILES.len()];
    let at = FILES.iter().position(|(known, _)| *known == language)?;
    Some(BOOKS[at].get_or_init(|| {
        let mut words = Phrasebook::new(language);
        FILES[at].1.iter().for_each(|text| drop(words.add(text)));
        words
    }))
}

/// The sentences in English, for those whose language it does not speak.
pub fn english() -> &'static Phrasebook {
    static NONE: OnceLock<Phrasebook> = OnceLock::new();
    words("en").unwrap_or_else(|| NONE.get_or_init(|| Phrasebook::new("en")))
}
