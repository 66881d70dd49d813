//! The order of words in a language: in Swedish å, ä and ö come last, and `INK-9` before `INK-10`.

use crate::field::text::Language;
use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::Locale;
use std::cmp::Ordering;

/// Compares words as a reader of one language expects.
pub struct Collation {
    collator: Option<CollatorBorrowed<'static>>,
}

impl Collation {
    /// A language without an order of its own gets the one that most languages share.
    pub fn of(language: &Language) -> Collation {
        let locale: Locale = language.parse().unwrap_or(Locale::UNKNOWN);
        let mut preferences = CollatorPreferences::from(&locale);
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        Collation { collator: Collator::try_new(preferences, CollatorOptions::default()).ok() }
    }

    /// Equal only where the two are the same text, so that an order never depends on chance.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let by_language = self.collator.as_ref().map_or(Ordering::Equal, |one| one.compare(a, b));
        by_language.then_with(|| a.cmp(b))
    }

    /// Sorts by the words that `key` gives.
    pub fn sort_by<T>(&self, items: &mut [T], key: impl Fn(&T) -> &str) {
        items.sort_by(|a, b| self.compare(key(a), key(b)));
    }
}
