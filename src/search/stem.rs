//! The stems of words, by the Snowball rules of each language, mended where they part forms of one word.

use super::inflection::lemmas;
use super::interner::Interner;
use super::language::{LEMMA_ENDINGS, facts};
use super::token::is_plain_word;
use crate::field::text::Language;
use crate::parallel;
use rust_stemmers::{Algorithm, Stemmer};

/// Words that are looked up often.
struct Known {
    numbers: Interner,
    words: Vec<&'static str>,
}

impl Known {
    fn new(words: impl IntoIterator<Item = &'static str>) -> Known {
        let words: Vec<&str> = words.into_iter().collect();
        let mut numbers = Interner::default();
        for word in &words {
            numbers.number(word);
        }
        Known { numbers, words }
    }

    fn get(&self, word: &str) -> Option<&'static str> {
        self.numbers.find(word).map(|number| self.words[number as usize])
    }
}

pub struct Stems {
    stemmer: Option<Stemmer>,
    is_swedish: bool,
    /// Plain words that are known by heart.
    nouns: Known,
    /// Those of them that look like forms of others.
    lemmas: Known,
}

/// Ends the stem of a noun that is known by heart, so that it is none of a verb: `kund` and `kunde`.
pub const OF_NOUN: char = '·';

/// Swedish words that end like these keep the ending and lose what comes after it. The Snowball
/// rules would give `säkerhet` and `säkerheten`, `farlig` and `fara`, or `bekräftelse` and `bekräfta`,
/// the wrong company.
const KEPT: [(&str, &[&str]); 4] = [
    ("bar", &["", "s", "t", "a", "as", "e", "are", "ast", "aste"]),
    ("else", &["", "s", "n", "ns", "r", "rs", "rna", "rnas"]),
    ("het", &["", "s", "en", "ens", "er", "ers", "erna", "ernas"]),
    ("ig", &["", "s", "t", "a", "as", "e", "are", "ast", "aste"]),
];

/// Qualities whose verb is written nearly as they are, and what such a verb ends in.
const VERBS_OF_QUALITIES: [&str; 4] = ["fri", "hel", "klar", "ren"];
const OF_VERB: [&str; 9] = ["ad", "ade", "ades", "ande", "ar", "as", "at", "ats", "andet"];

/// Forms of verbs that look like those of plain nouns and are none.
const VERB_FORMS: [&str; 2] = ["väger", "kräver"];

/// The quality whose verb a word is a form of.
pub fn verb_of_quality(word: &str) -> Option<&'static str> {
    let is_verb =
        |quality: &str| word.strip_prefix(quality).is_some_and(|rest| OF_VERB.contains(&rest));
    VERBS_OF_QUALITIES.into_iter().find(|quality| is_verb(quality))
}

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
            nouns: Known::new(facts(language).nouns()),
            lemmas: Known::new(facts(language).lemmas()),
        }
    }

    /// Whether a word looks like a form of another and is none.
    pub fn is_lemma(&self, word: &str) -> bool {
        self.lemmas.get(word).is_some()
    }

    /// The plain word that a word is a form of.
    pub fn noun(&self, word: &str) -> Option<&'static str> {
        let own = self.nouns.get(word);
        own.or_else(|| {
            let lemmas = lemmas(word).into_iter();
            // `handlar` and `väger` are what one does.
            let is_many = |lemma: &String| lemma != "handel" && !VERB_FORMS.contains(&word);
            let lemmas = lemmas.filter(is_many);
            let known = lemmas.filter_map(|lemma| self.nouns.get(&lemma));
            // The longest is the likeliest.
            known.max_by_key(|lemma| lemma.len())
        })
    }

    /// Whether a word is such a one, or one of them after others.
    fn ends_with_lemma(&self, word: &str) -> bool {
        let is_like = LEMMA_ENDINGS.iter().any(|ending| word.ends_with(ending));
        let letters = word.chars().count();
        let mut ends = word.char_indices().enumerate();
        is_like
            && ends.any(|(at, (place, _))| {
                (at == 0 || at >= 3 && letters - at > 3) && self.is_lemma(&word[place..])
            })
    }

    /// What all forms of a word have in common. Words with digits or hyphens are their own stem.
    pub fn of(&self, word: &str) -> String {
        if self.stemmer.is_none() || !is_plain_word(word) {
            return word.to_string();
        }
        if self.is_swedish {
            // `filter` is no form of `filt`.
            if let Some(noun) = self.noun(word) {
                return format!("{noun}{OF_NOUN}");
            }
            // `renas` is of `rena` and not of `ren`.
            if let Some(quality) = verb_of_quality(word) {
                return format!("{quality}a{OF_NOUN}");
            }
            if self.ends_with_lemma(word) {
                return word.to_string();
            }
        }
        self.by_rule(word)
    }

    /// The stem of a word that is not known by heart.
    pub fn by_rule(&self, word: &str) -> String {
        let Some(stemmer) = self.stemmer.as_ref() else { return word.to_string() };
        if self.is_swedish {
            for (kept, endings) in KEPT {
                for ending in endings {
                    let base = word.strip_suffix(ending).filter(|base| base.ends_with(kept));
                    // `klubbar` are many of `klubb`.
                    let is_kept = |base: &&str| {
                        base.chars().count() > kept.len() + 2 && !base.ends_with("bbar")
                    };
                    if let Some(base) = base.filter(is_kept) {
                        return base.to_string();
                    }
                }
            }
        }
        let stem = stemmer.stem(word);
        if stem.chars().count() < 3 { word.to_string() } else { stem.into_owned() }
    }
}

/// The stems of words by their numbers, each worked out once.
pub struct WordStems<'s> {
    pub stems: &'s Stems,
    names: Interner,
    of: Vec<u32>,
}

impl<'s> WordStems<'s> {
    pub fn new(stems: &'s Stems) -> WordStems<'s> {
        WordStems { stems, names: Interner::default(), of: Vec::new() }
    }

    /// Works out the stems of the words that have come since.
    pub fn read(&mut self, words: &Interner) {
        let new: Vec<u32> = (self.of.len() as u32..words.count() as u32).collect();
        let found = parallel::map(&new, |&number| self.stems.of(words.word(number)));
        self.of.extend(found.iter().map(|stem| self.names.number(stem)));
    }

    /// The number of the stem of a word.
    pub fn of(&self, word: u32) -> u32 {
        self.of[word as usize]
    }

    /// The number of a stem.
    pub fn number(&mut self, stem: &str) -> u32 {
        self.names.number(stem)
    }

    pub fn stem(&self, number: u32) -> &str {
        self.names.word(number)
    }

    pub fn count(&self) -> usize {
        self.names.count()
    }
}
