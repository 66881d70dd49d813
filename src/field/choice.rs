//! Fields that take one of a fixed set of words.

/// An enum whose variants are written as words in a file, with suggestions for misspelt ones.
#[macro_export]
macro_rules! choice {
    (
        $(#[doc = $about:literal])*
        pub enum $name:ident { $( $(#[doc = $word_about:literal])* $variant:ident = $word:literal, )* }
        $( gone { $( $old:literal => $instead:expr, )* } )?
    ) => {
        $(#[doc = $about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $( $(#[doc = $word_about])* $variant, )* }

        impl $name {
            /// Every word, in their order.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// What to write instead of a word that is no more.
            pub fn instead_of(word: &str) -> Option<$crate::message::Message> {
                match word {
                    $($($old => Some($instead),)*)?
                    _ => None,
                }
            }

            /// The word in files, classes and string ids.
            pub fn word(self) -> &'static str {
                match self { $($name::$variant => $word,)* }
            }
        }

        impl $crate::field::choice::Choice for $name {
            fn all() -> &'static [$name] {
                $name::ALL
            }

            fn word(self) -> &'static str {
                $name::word(self)
            }
        }

        impl $crate::field::value::Value for $name {
            fn read(
                raw: &$crate::field::raw::Raw,
                found: &mut $crate::diagnostic::Diagnostics,
            ) -> Option<Self> {
                let written = $crate::field::value::string(raw, found)?;
                let known = $name::ALL.iter().copied().find(|one| one.word() == written);
                if known.is_none() {
                    let words = $name::ALL.iter().map(|one| one.word());
                    let instead = $name::instead_of(written);
                    $crate::field::choice::report_unknown(raw, written, words, instead, found);
                }
                known
            }

            fn stand_in() -> Self {
                $name::ALL[0]
            }

            fn entry() -> $crate::field::entry::Entry {
                let words = $name::ALL.iter().map(|one| one.word());
                $crate::field::entry::Entry::Choice(stringify!($name), words.collect())
            }

            fn schema() -> $crate::json::Object {
                $crate::field::schema::one_of($name::ALL.iter().map(|one| one.word()))
            }
        }
    };
}

use super::raw::Raw;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::message::Message;
use crate::say;

/// A type with a fixed set of words, for those who describe any of them.
pub trait Choice: Copy + 'static {
    /// Every word, in their order.
    fn all() -> &'static [Self];

    fn word(self) -> &'static str;
}

/// Reports a word that is not in the set.
pub fn report_unknown(
    raw: &Raw,
    written: &str,
    words: impl Iterator<Item = &'static str>,
    instead: Option<Message>,
    found: &mut Diagnostics,
) {
    let message = say!("value-unknown", value = written);
    let unknown = Diagnostic::new(Rule::UnknownValue, raw.span, message);
    found.push(unknown.help(instead.unwrap_or_else(|| suggest::word(written, words))));
}
