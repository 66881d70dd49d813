//! The words that others are split into, arranged by their letters, with all that the rules of
//! splitting ask of what a word begins with.

use super::family::{Family, without_ending};
use super::inflection::{is_vowel, lemmas};
use super::interner::Interner;
use super::language::{Compounds, Facts};
use super::stem::WordStems;
use super::token::is_plain_word;
use super::trie::{ROOT, Trie};
use std::collections::BTreeSet;

pub struct Lexicon {
    /// The endings after which an `s` joins two words.
    pub joined: &'static [&'static str],
    trie: Trie,
    /// By node.
    known: Vec<Known>,
    /// The node of each word and of each stem, by their numbers; the root for those that are not
    /// written with letters only, which no part is.
    words: Vec<u32>,
    stems: Vec<u32>,
    /// The nodes of what a dictionary may have for each word, by its number.
    lemmas: Vec<Vec<u32>>,
    /// The nodes of the forms of nouns whose vowel changes, by noun.
    changing: Vec<Vec<u32>>,
    /// The consonants that stand between vowels in plain words.
    inside: BTreeSet<Vec<char>>,
}

/// What is known of some letters.
#[derive(Clone, Copy)]
pub struct Known {
    /// Of the same word, whether or not others are split into it.
    pub family: Option<Family>,
    /// Of a word that may be a part as it stands.
    pub exact: Option<Family>,
    /// Of a word that the catalogue shows only with an ending, as `vård` in `vården`.
    pub shown: Option<Family>,
    /// Of the words that have this stem.
    pub stem: Option<Family>,
    /// Of a word that others only end with, whatever stands before it.
    pub tail: Option<Family>,
    marks: u16,
}

/// What the lists of a language say of some letters.
#[derive(Clone, Copy)]
pub enum Mark {
    Word = 1,
    Prefix = 2,
    LightPrefix = 4,
    Suffix = 8,
    LongSuffix = 16,
    Whole = 32,
    Onset = 64,
    Noun = 128,
    Before = 256,
    Two = 512,
    Learnt = 1024,
    /// Of a verb as a dictionary has it.
    Verb = 2048,
    /// Of a form of a verb or quality, which others end with.
    Done = 4096,
    Particle = 8192,
    /// Of a word that says what the word within it says.
    Clear = 16384,
}

impl Known {
    /// Of what no word begins with.
    pub const NOTHING: Known =
        Known { family: None, exact: None, shown: None, stem: None, tail: None, marks: 0 };

    #[inline]
    pub fn is(&self, mark: Mark) -> bool {
        self.marks & mark as u16 != 0
    }
}

/// The shortest part, in letters.
pub const SHORTEST: usize = 3;
/// The shortest part that the catalogue does not know.
pub const UNKNOWN: usize = 4;
/// The shortest end of a word that is seen in every word that ends so.
const LONG_TAIL: usize = 5;

/// The consonants of a word that stand between vowels.
fn between_vowels(word: &str) -> Vec<Vec<char>> {
    let letters: Vec<char> = word.chars().collect();
    let mut runs: Vec<&[char]> = letters.split(|&letter| is_vowel(letter)).collect();
    runs.pop();
    runs.into_iter().skip(1).filter(|run| !run.is_empty()).map(<[char]>::to_vec).collect()
}

impl Lexicon {
    /// The beginnings and ends that a language knows.
    pub fn new(facts: &Facts, lists: &Compounds) -> Lexicon {
        let mut lexicon = Lexicon {
            joined: lists.joined,
            trie: Trie::default(),
            known: vec![Known::NOTHING],
            words: Vec::new(),
            stems: Vec::new(),
            lemmas: Vec::new(),
            changing: Vec::new(),
            inside: lists.nouns.split_whitespace().flat_map(between_vowels).collect(),
        };
        let Compounds { prefixes, light_prefixes, suffixes, whole, onsets, .. } = lists;
        for (list, mark) in [
            (prefixes, Mark::Prefix),
            (light_prefixes, Mark::LightPrefix),
            (suffixes, Mark::Suffix),
            (whole, Mark::Whole),
            (onsets, Mark::Onset),
            (&lists.nouns, Mark::Noun),
            (&lists.before, Mark::Before),
            (&lists.two, Mark::Two),
            (&lists.particles, Mark::Particle),
            (&lists.clear, Mark::Clear),
        ] {
            list.split_whitespace().for_each(|word| lexicon.at(word).marks |= mark as u16);
        }
        for noun in facts.changing {
            let nodes = noun.split(' ').map(|form| {
                lexicon.at(form).marks |= Mark::Noun as u16;
                lexicon.trie.add(form)
            });
            let nodes = nodes.collect();
            lexicon.changing.push(nodes);
        }
        for verb in (lists.verbs)() {
            lexicon.at(verb).marks |= Mark::Verb as u16;
        }
        for form in (lists.done)() {
            let mark =
                if lists.unlike.split(' ').any(|one| one == form) { 0 } else { Mark::Done as u16 };
            lexicon.at(&form).marks |= Mark::Noun as u16 | mark;
        }
        for suffix in suffixes.split_whitespace().filter(|suffix| suffix.len() >= UNKNOWN) {
            lexicon.at(suffix).marks |= Mark::LongSuffix as u16;
        }
        lexicon
    }

    /// What is known of a word, to be added to.
    fn at(&mut self, word: &str) -> &mut Known {
        let node = self.trie.add(word) as usize;
        self.known.resize(self.trie.count(), Known::NOTHING);
        &mut self.known[node]
    }

    /// Reads the letters of the words and stems that have come since.
    pub fn read(&mut self, words: &Interner, stems: &WordStems) {
        let trie = &mut self.trie;
        let mut read = |word| if is_plain_word(word) { trie.add(word) } else { ROOT };
        let new = self.words.len() as u32..words.count() as u32;
        self.words.extend(new.map(|number| read(words.word(number))));
        for number in self.lemmas.len()..words.count() {
            let word = words.word(number as u32);
            let node = self.words[number];
            // A word of the dictionary is itself.
            let is_noun = self.known.get(node as usize).is_some_and(|known| known.is(Mark::Noun));
            let is_other = node != ROOT && !is_noun;
            let lemmas = if is_other { lemmas(word) } else { Vec::new() };
            self.lemmas.push(lemmas.iter().map(|lemma| self.trie.add(lemma)).collect());
        }
        let trie = &mut self.trie;
        let mut read = |word| if is_plain_word(word) { trie.add(word) } else { ROOT };
        let new = self.stems.len() as u32..stems.count() as u32;
        self.stems.extend(new.map(|number| read(stems.stem(number))));
        self.known.resize(self.trie.count(), Known::NOTHING);
        for known in &mut self.known {
            let marks = known.marks & !(Mark::Word as u16);
            *known = Known { marks, ..Known::NOTHING };
        }
    }

    /// Notes the family of a word that was read, and whether others are split into it.
    pub fn set_word(&mut self, word: u32, family: Family, is_part: bool) {
        let node = self.words[word as usize];
        if node != ROOT {
            let known = &mut self.known[node as usize];
            known.family = Some(family);
            known.marks |= if is_part { Mark::Word as u16 } else { 0 };
        }
    }

    /// Notes that others are put together of a word, however short it is.
    pub fn add_part(&mut self, word: &str) {
        self.at(word).marks |= Mark::Noun as u16 | Mark::Learnt as u16;
    }

    /// Notes what a dictionary has for a word, so that it is known in other forms too.
    pub fn add_lemmas(&mut self, word: u32, family: Family) {
        for &node in &self.lemmas[word as usize] {
            self.known[node as usize].shown.get_or_insert(family);
        }
    }

    /// Notes the family of a stem that was read.
    pub fn set_stem(&mut self, stem: u32, family: Family) {
        let node = self.stems[stem as usize];
        if node != ROOT {
            self.known[node as usize].stem = Some(family);
        }
    }

    /// Adds words that only others show at their end, in their order. Those that are long are seen
    /// at the end of every word, also without an ending of their own.
    pub fn add_tails<'t>(&mut self, tails: impl Iterator<Item = (&'t str, Family)> + Clone) {
        let long = tails.filter(|(tail, _)| tail.chars().count() >= LONG_TAIL);
        for (tail, family) in long.clone() {
            let base = without_ending(tail).filter(|base| base.chars().count() >= UNKNOWN);
            if let Some(base) = base {
                self.at(base).tail.get_or_insert(family);
            }
        }
        for (tail, family) in long {
            self.at(tail).tail = Some(family);
        }
    }

    /// Works out which words may be parts, once all are there.
    pub fn finish(&mut self) {
        self.trie.finish();
        let letters = self.letters();
        for noun in &self.changing {
            let of = |node: &u32| {
                let known = &self.known[*node as usize];
                known.family.or(known.shown)
            };
            if let Some(family) = noun.iter().find_map(of) {
                for &node in noun {
                    self.known[node as usize].family.get_or_insert(family);
                }
            }
        }
        for (node, known) in self.known.iter_mut().enumerate() {
            let is_noun = known.is(Mark::Noun);
            let is_long = letters[node] > SHORTEST || is_noun || known.is(Mark::Two);
            let may = is_long && !known.is(Mark::Prefix);
            let is_said = known.is(Mark::Word) || is_noun;
            known.exact = known.family.filter(|_| may && is_said);
            known.shown = known.shown.filter(|_| may && !known.is(Mark::Suffix));
            if known.exact.is_none() && may && (is_noun || known.is(Mark::Two)) {
                known.exact = Some(known.shown.unwrap_or(Family::UNSAID));
            }
        }
    }

    /// How many letters each node stands for.
    fn letters(&self) -> Vec<usize> {
        let mut letters = vec![0];
        for node in 1..self.trie.count() {
            letters.push(letters[self.trie.parent(node as u32) as usize] + 1);
        }
        letters
    }

    /// Whether a word is a plain one that is known by heart.
    pub fn is_noun(&self, node: u32) -> bool {
        self.known(node).is(Mark::Noun) && !self.known(node).is(Mark::Learnt)
    }

    /// Whether these consonants stand between vowels in some plain word.
    pub fn is_inside(&self, consonants: &[char]) -> bool {
        self.inside.contains(consonants)
    }

    /// The letters of a node.
    pub fn text(&self, node: u32) -> String {
        let mut letters = Vec::new();
        let mut at = node;
        while at != ROOT {
            letters.push(self.trie.letter(at));
            at = self.trie.parent(at);
        }
        letters.iter().rev().collect()
    }

    /// The first family that is there with one of these endings.
    pub fn with_ending(&self, node: u32, endings: &[&str]) -> Option<Family> {
        endings.iter().find_map(|ending| self.known(self.trie.after(node, ending)?).exact)
    }

    #[inline]
    pub fn known(&self, node: u32) -> &Known {
        &self.known[node as usize]
    }

    #[inline]
    pub fn child(&self, node: u32, letter: char) -> Option<u32> {
        self.trie.child(node, letter)
    }

    pub fn find(&self, word: &str) -> Option<&Known> {
        self.trie.after(ROOT, word).map(|node| self.known(node))
    }
}
