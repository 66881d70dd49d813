//! Markup of documents: the program's own words, numbers, and what others wrote as text that cannot
//! become markup. Nothing else gets in: `markup!` takes no text, and a text has no other way here
//! than [`Markup::text`] and [`Markup::written`].

use super::is_held;
use serde::Serialize;
use std::fmt::{self, Display, Formatter, Write};

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Markup(String);

/// What may be part of markup as it is.
pub trait Held: Display {}

macro_rules! held {
    ($($kind:ty),*) => { $(impl Held for $kind {})* };
}

// Words are held if the program has them, and not if they were read: those do not live as long.
held!(Markup, &'static str, u8, u16, u32, u64, usize, i32, i64, f64);

impl<T: Held> Held for &T {}

/// Markup of own words with other markup, own words and numbers in its holes, as `format!` has them:
/// `markup!("<w:jc w:val=\"{}\"/>", align)`.
#[macro_export]
macro_rules! markup {
    ($words:literal $(, $part:expr)* $(,)?) => {{
        const { assert!($crate::xml::markup::has_no_names($words), "holes have no names") };
        $crate::xml::markup::Markup::of(
            format_args!($words $(, $crate::xml::markup::held(&$part))*)
        )
    }};
}

/// A part of markup, which nothing else can be.
pub fn held<T: Held>(part: &T) -> &T {
    part
}

/// Whether no hole takes what it says from around it, where nothing looks at its type.
pub const fn has_no_names(words: &str) -> bool {
    let bytes = words.as_bytes();
    let mut at = 0;
    while at + 1 < bytes.len() {
        let is_name = bytes[at + 1].is_ascii_alphanumeric() || bytes[at + 1] == b'_';
        if bytes[at] == b'{' && is_name {
            return false;
        }
        at += 1;
    }
    true
}

impl Markup {
    /// What `markup!` has looked at.
    pub fn of(parts: fmt::Arguments) -> Markup {
        Markup(parts.to_string())
    }

    /// A text, in an element or between quotes.
    pub fn text(text: &str) -> Markup {
        Markup::written(text, &[('"', "&quot;"), ('\'', "&#39;"), ('\r', "&#13;")])
    }

    /// A text with entities for some more characters than for those that begin markup.
    pub fn written(text: &str, entities: &[(char, &'static str)]) -> Markup {
        let mut own = String::with_capacity(text.len());
        for c in text.chars().filter(|c| is_held(*c)) {
            match c {
                '&' => own.push_str("&amp;"),
                '<' => own.push_str("&lt;"),
                '>' => own.push_str("&gt;"),
                _ => match entities.iter().find(|(own, _)| *own == c) {
                    Some((_, entity)) => own.push_str(entity),
                    None => own.push(c),
                },
            }
        }
        Markup(own)
    }

    /// An entity that stands for what is put there later.
    pub fn entity(name: &str) -> Markup {
        let is_name = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        Markup(format!("&{};", name.chars().filter(is_name).collect::<String>()))
    }

    pub fn push(&mut self, part: impl Held) {
        write!(self.0, "{part}").ok();
    }

    /// With other markup for each of some words of the program.
    pub fn with(&self, words: &'static str, other: &Markup) -> Markup {
        Markup(self.0.replace(words, &other.0))
    }

    /// What stands before and from the last of some words of the program on.
    pub fn split_at_last(&self, words: &'static str) -> (Markup, Markup) {
        let (before, after) = self.0.split_at(self.0.rfind(words).unwrap_or(self.0.len()));
        (Markup(before.to_string()), Markup(after.to_string()))
    }

    /// Writes it with what its entities stand for. `write` says whether it knows an entity; the
    /// others stay.
    pub fn resolve(&self, into: &mut Markup, mut write: impl FnMut(&str, &mut Markup) -> bool) {
        let mut rest = self.0.as_str();
        while let Some(at) = rest.find('&') {
            into.0.push_str(&rest[..at]);
            rest = &rest[at..];
            let end = rest.find(';').map_or(rest.len(), |end| end + 1);
            let (entity, after) = rest.split_at(end);
            if !write(entity.trim_matches(['&', ';']), into) {
                into.0.push_str(entity);
            }
            rest = after;
        }
        into.0.push_str(rest);
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&'static str> for Markup {
    fn from(words: &'static str) -> Markup {
        Markup(words.to_string())
    }
}

impl Display for Markup {
    fn fmt(&self, to: &mut Formatter) -> fmt::Result {
        to.write_str(&self.0)
    }
}

impl FromIterator<Markup> for Markup {
    fn from_iter<I: IntoIterator<Item = Markup>>(parts: I) -> Markup {
        Markup(parts.into_iter().map(|part| part.0).collect())
    }
}
