//! Sentences with holes, read from files in the form of Fluent. This file alone knows the library.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

/// The sentences of one language, by their ids.
pub struct Phrasebook {
    bundle: FluentBundle<FluentResource>,
}

/// A value that a sentence can show.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Argument {
    Text(String),
    Number(i64),
}

/// What is wrong in a file of sentences, and where in its text.
pub struct Unreadable {
    pub start: usize,
    pub end: usize,
    pub message: String,
}

impl Phrasebook {
    /// An empty one. The language decides how its sentences count.
    pub fn new(language: &str) -> Phrasebook {
        let mut bundle = FluentBundle::new_concurrent(vec![language.parse().unwrap_or_default()]);
        bundle.set_use_isolating(false);
        Phrasebook { bundle }
    }

    /// The language, as in `sv`.
    pub fn language(&self) -> String {
        self.bundle.locales.first().map(ToString::to_string).unwrap_or_default()
    }

    /// Adds the sentences of one file, over those of the same ids. What can be read of it is added
    /// though the rest cannot.
    pub fn add(&mut self, text: &str) -> Vec<Unreadable> {
        let (resource, errors) = match FluentResource::try_new(text.to_string()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        self.bundle.add_resource_overriding(resource);
        let unreadable = errors.iter().map(|error| Unreadable {
            start: error.pos.start,
            end: error.pos.end,
            message: error.kind.to_string(),
        });
        unreadable.collect()
    }

    /// A sentence with its holes filled, or what is wrong with it.
    pub fn format(&self, id: &str, arguments: &[(&str, Argument)]) -> Result<String, String> {
        let message = self.bundle.get_message(id);
        let pattern = message.and_then(|message| message.value());
        let pattern = pattern.ok_or_else(|| format!("there is no string `{id}`"))?;
        let mut values = FluentArgs::new();
        for (name, argument) in arguments {
            let value = match argument {
                Argument::Text(text) => FluentValue::from(text.as_str()),
                Argument::Number(number) => FluentValue::from(*number),
            };
            values.set(*name, value);
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors);
        match errors.first() {
            Some(error) => Err(format!("the string `{id}` cannot be shown: {error}")),
            None => Ok(text.into_owned()),
        }
    }
}
