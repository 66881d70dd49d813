//! The stems of words, by the Snowball rules of each language, mended where they part forms of one word.

use super::token::is_plain_word;
use crate::field::text::Language;
use rust_stemmers::{Algorithm, Stemmer};

pub struct Stems {
    stemmer: Option<Stemmer>,
    is_swedish: bool,
}

/// Swedish words that end like these keep the ending and lose what comes after it. The Snowball
/// rules would give `säkerhet` and `säkerheten`, `farlig` and `fara`, or `bekräftelse` and `bekräfta`,
/// the wrong company.
const KEPT: [(&str, &[&str]); 3] = [
    ("else", &["", "s", "n", "ns", "r", "rs", "rna", "rnas"]),
    ("het", &["", "s", "en", "ens", "er", "ers", "erna", "ernas"]),
    ("ig", &["", "s", "t", "a", "as", "e", "are", "ast", "aste"]),
];

impl Stems {
    pub fn new(language: &Language) -> Stems {
        let algorithm = match &**language as &str {
            "sv" => Some(Algorithm::Swedish),
            "en" => Some(Algorithm::English),
            _ => None,
        };
        Stems {
            stemmer: algorithm.map(Stemmer::create),
            is_swedish: algorithm == Some(Algorithm::Swedish),
        }
    }

    /// What all forms of a word have in common. Words with digits or hyphens are their own stem.
    pub fn of(&self, word: &str) -> String {
        let Some(stemmer) = self.stemmer.as_ref().filter(|_| is_plain_word(word)) else {
            return word.to_string();
        };
        if self.is_swedish {
            for (kept, endings) in KEPT {
                for ending in endings {
                    let base = word.strip_suffix(ending).filter(|base| base.ends_with(kept));
                    if let Some(base) = base.filter(|base| base.chars().count() > kept.len() + 2) {
                        return base.to_string();
                    }
                }
            }
        }
        let stem = stemmer.stem(word);
        if stem.chars().count() < 3 { word.to_string() } else { stem.into_owned() }
    }
}
