//! The address of a selection: everything that is in it stands in the fragment, which no browser sends.
//! `#krav=SAR-001@2.0,INK-003@1.1&sar-001.poäng=10&upphandling=…`. The script of the selection page
//! reads and writes the same.

use super::{Filled, Procurement};
use crate::catalogue::id::{RequirementId, Version};
use crate::field::date::Date;
use crate::field::text::PlaceholderKey;
use crate::message::Message;
use crate::say;
use std::fmt::Display;

#[derive(Clone, Debug, Default)]
pub struct Link {
    pub chosen: Vec<(RequirementId, Version)>,
    pub filled: Filled,
    pub procurement: Procurement,
}

/// The key of the requirements.
const CHOSEN: &str = "krav";

/// What a fragment says that it cannot mean.
#[derive(Debug, PartialEq, Eq)]
pub enum Unread {
    /// No requirement is named.
    Nothing,
    /// Not an id with a version.
    Requirement(String),
    /// A key that means nothing.
    Key(String),
}

impl Link {
    /// Reads an address, or its fragment alone.
    pub fn parse(text: &str) -> Result<Link, Unread> {
        let fragment = text.split_once('#').map_or(text, |(_, fragment)| fragment);
        let mut link = Link::default();
        for pair in fragment.split('&').filter(|pair| !pair.is_empty()) {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let (key, value) = (decoded(key), decoded(value));
            link.take(&key, value)?;
        }
        if link.chosen.is_empty() { Err(Unread::Nothing) } else { Ok(link) }
    }

    fn take(&mut self, key: &str, value: String) -> Result<(), Unread> {
        let value = value.replace(char::is_control, " ").trim().to_string();
        let own = Some(value.clone()).filter(|value| !value.is_empty());
        match key {
            CHOSEN => {
                for text in value.split(',').filter(|text| !text.is_empty()) {
                    let one = requirement(text).ok_or(Unread::Requirement(text.to_string()))?;
                    if self.chosen.iter().all(|known| known.0 != one.0) {
                        self.chosen.push(one);
                    }
                }
            }
            "upphandling" => self.procurement.name = own,
            "myndighet" => self.procurement.authority = own,
            "diarienummer" => self.procurement.number = own,
            "datum" => self.procurement.date = own,
            "sista-dag" => self.procurement.last_day = own.filter(|day| Date::exact(day).is_some()),
            _ => {
                let placeholder = key.split_once('.').and_then(|(id, key)| {
                    Some((id.to_uppercase().parse().ok()?, PlaceholderKey::parse(key)?))
                });
                let Some((id, key)) = placeholder else { return Err(Unread::Key(key.to_string())) };
                if let Some(value) = own {
                    self.filled.insert(Some(id), key, value);
                }
            }
        }
        Ok(())
    }
}

/// The fragment that names some requirements and nothing that a buyer has written.
pub fn fragment(chosen: impl Iterator<Item = (impl Display, impl Display)>) -> String {
    let chosen: Vec<String> = chosen.map(|(id, version)| format!("{id}@{version}")).collect();
    format!("{CHOSEN}={}", chosen.join(","))
}

fn requirement(text: &str) -> Option<(RequirementId, Version)> {
    let (id, version) = text.split_once('@')?;
    Some((id.to_uppercase().parse().ok()?, version.parse().ok()?))
}

/// Text without the numbers that stand for its signs. What is no such number stays as it is.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let number = (first == b'%').then(|| after.get(..2)).flatten();
        let number = number.and_then(|digits| std::str::from_utf8(digits).ok());
        match number.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// What is wrong and what to do about it, for the command.
impl Unread {
    pub fn message(&self) -> Message {
        match self {
            Unread::Nothing => say!("selection-nothing"),
            Unread::Requirement(text) => say!("selection-requirement", text = text),
            Unread::Key(key) => say!("selection-key", key = key),
        }
    }

    pub fn help(&self) -> Message {
        match self {
            Unread::Nothing => say!("selection-nothing-help"),
            Unread::Requirement(_) => say!("selection-requirement-help"),
            Unread::Key(_) => say!("selection-key-help"),
        }
    }
}
