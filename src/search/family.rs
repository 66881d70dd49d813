//! Words that are forms of one word: those of one stem, and those that the catalogue shows beside
//! each other though the rules of stemming part them (`krav` and `kravet`, `läkemedel` and `läkemedlet`).

use super::language::Facts;
use super::stem::Stems;
use super::token::is_plain_word;
use std::collections::BTreeMap;

/// The family of each word; families count from zero in the order of the words.
pub struct Families {
    of: BTreeMap<String, usize>,
    by_stem: BTreeMap<String, usize>,
}

/// An ending that the Swedish rules leave on, or take off with too much before it.
struct Ending {
    letters: &'static str,
    /// Whether what is left must end in a vowel, or must not.
    after_vowel: bool,
    /// The fewest letters that are left.
    least: usize,
}

impl Ending {
    fn taken_off<'w>(&self, word: &'w str) -> Option<&'w str> {
        let base = word.strip_suffix(self.letters)?;
        let is_vowel = base.ends_with(['a', 'e', 'i', 'o', 'u', 'y', 'å', 'ä', 'ö', 'é']);
        // `kontrollera` is another word than `kontroller`.
        let is_verb = base.ends_with("er") && self.letters.starts_with('a');
        let is_form =
            !is_verb && base.chars().count() >= self.least && is_vowel == self.after_vowel;
        is_form.then_some(base)
    }
}

const fn ending(letters: &'static str, after_vowel: bool, least: usize) -> Ending {
    Ending { letters, after_vowel, least }
}

const LEFT_ON: [Ending; 25] = [
    ending("et", false, 3),
    ending("ets", false, 3),
    ending("en", false, 4),
    ending("ens", false, 4),
    ending("er", false, 4),
    ending("ers", false, 4),
    ending("erna", false, 4),
    ending("ernas", false, 4),
    ending("ar", false, 4),
    ending("arna", false, 4),
    ending("ier", false, 5),
    ending("ierna", false, 5),
    ending("na", true, 4),
    ending("nas", true, 4),
    ending("n", true, 4),
    ending("ns", true, 4),
    ending("t", true, 4),
    ending("ts", true, 4),
    ending("r", true, 4),
    ending("rs", true, 4),
    ending("rna", true, 4),
    ending("rnas", true, 4),
    ending("d", true, 4),
    ending("tt", true, 4),
    ending("s", true, 4),
];

impl Families {
    /// `words` in their order and each once; `same` are words that are one by other knowledge.
    pub fn new(
        words: &[String],
        same: &[(String, String)],
        facts: &Facts,
        stems: &Stems,
    ) -> Families {
        let place: BTreeMap<&str, usize> =
            words.iter().enumerate().map(|(at, word)| (word.as_str(), at)).collect();
        let is_swedish = facts.compounds.is_some();
        let mut sets = Sets { parent: (0..words.len()).collect() };
        let mut by_stem: BTreeMap<String, usize> = BTreeMap::new();
        let doers = if is_swedish { doers(words, &place) } else { BTreeMap::new() };
        for (at, word) in words.iter().enumerate() {
            let stem = doers.get(&at).cloned().unwrap_or_else(|| stems.of(word));
            let first = *by_stem.entry(stem).or_insert(at);
            sets.join(first, at);
        }
        if is_swedish {
            join_left_on(words, &place, &doers, &mut sets);
        }
        join_paradigms(words, facts, &mut sets);
        for forms in facts.irregular {
            let present: Vec<usize> =
                forms.split(' ').filter_map(|form| place.get(form).copied()).collect();
            present.windows(2).for_each(|pair| sets.join(pair[0], pair[1]));
        }
        for (one, other) in same {
            if let (Some(&one), Some(&other)) = (place.get(&**one), place.get(&**other)) {
                sets.join(one, other);
            }
        }
        let mut numbers: BTreeMap<usize, usize> = BTreeMap::new();
        let mut of = BTreeMap::new();
        for (at, word) in words.iter().enumerate() {
            let next = numbers.len();
            let number = *numbers.entry(sets.root(at)).or_insert(next);
            of.insert(word.clone(), number);
        }
        let by_stem = by_stem.into_iter().map(|(stem, at)| (stem, of[&words[at]])).collect();
        Families { of, by_stem }
    }

    pub fn of(&self, word: &str) -> Option<usize> {
        self.of.get(word).copied()
    }

    /// The family of a word that is not there itself, by its stem.
    pub fn by_stem(&self, stem: &str) -> Option<usize> {
        self.by_stem.get(stem).copied()
    }
}

/// A word without an ending that the Swedish rules leave on, if it may have one.
pub fn without_ending(word: &str) -> Option<&str> {
    let mut bases = LEFT_ON.iter().filter_map(|ending| ending.taken_off(word));
    bases.next()
}

fn join_left_on(
    words: &[String],
    place: &BTreeMap<&str, usize>,
    doers: &BTreeMap<usize, String>,
    sets: &mut Sets,
) {
    let plain = words.iter().enumerate().filter(|(_, word)| is_plain_word(word));
    for (at, word) in plain.filter(|(at, _)| !doers.contains_key(at)) {
        for ending in &LEFT_ON {
            let base = ending.taken_off(word);
            if let Some(&other) = base.and_then(|base| place.get(base)) {
                sets.join(other, at);
            }
        }
    }
}

/// The words for who does something, each with what their forms have in common: `tillverkarna` is
/// many of `tillverkare`, if the catalogue says that too, and not a form of `tillverkar`.
fn doers(words: &[String], place: &BTreeMap<&str, usize>) -> BTreeMap<usize, String> {
    const ENDINGS: [&str; 4] = ["", "s", "n", "ns"];
    let mut doers = BTreeMap::new();
    for word in words {
        let Some(base) = word.strip_suffix("are").filter(|base| base.chars().count() > 3) else {
            continue;
        };
        // `starkare` has `stark` beside it, and `farligare` is told by its ending.
        let is_quality = place.contains_key(base) && place.contains_key(&*format!("{base}t"));
        if is_quality
            || ["ig", "iv", "al", "sam", "bar", "lös", "ent", "ant"]
                .iter()
                .any(|one| base.ends_with(one))
        {
            continue;
        }
        let forms = ENDINGS.map(|ending| format!("{word}{ending}"));
        let many = ["na", "nas"].map(|ending| format!("{base}ar{ending}"));
        for form in forms.iter().chain(&many) {
            if let Some(&at) = place.get(&**form) {
                doers.insert(at, word.clone());
            }
        }
    }
    doers
}

/// The narrow paradigms join by themselves; the widest only helps with words that are asked for.
fn join_paradigms(words: &[String], facts: &Facts, sets: &mut Sets) {
    for endings in facts.endings().skip(1) {
        let mut by_base: BTreeMap<&str, usize> = BTreeMap::new();
        for (at, word) in words.iter().enumerate().filter(|(_, word)| is_plain_word(word)) {
            for ending in &endings {
                let Some(base) = word.strip_suffix(ending) else { continue };
                if base.chars().count() >= 3 {
                    let first = *by_base.entry(base).or_insert(at);
                    sets.join(first, at);
                }
            }
        }
    }
}

/// Disjoint sets of places.
struct Sets {
    parent: Vec<usize>,
}

impl Sets {
    fn root(&mut self, at: usize) -> usize {
        let mut root = at;
        while self.parent[root] != root {
            self.parent[root] = self.parent[self.parent[root]];
            root = self.parent[root];
        }
        root
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        let (low, high) = (one.min(other), one.max(other));
        self.parent[high] = low;
    }
}
