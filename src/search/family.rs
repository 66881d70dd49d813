//! Words that are forms of one word: those of one stem, and those that the catalogue shows beside
//! each other though the rules of stemming part them (`krav` and `kravet`, `läkemedel` and `läkemedlet`).

use super::inflection::is_vowel;
use super::interner::Interner;
use super::language::Facts;
use super::list::List;
use super::stem::{OF_NOUN, Stems, WordStems, verb_of_quality};
use super::token::is_plain_word;
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU32;

/// A family by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Family(NonZeroU32);

impl Family {
    pub const FIRST: Family = Family(NonZeroU32::MIN);
    /// Of a word that is known and that the catalogue does not say.
    pub const UNSAID: Family = Family(NonZeroU32::MAX);

    /// Families count from zero.
    pub fn new(number: usize) -> Family {
        Family(Family::FIRST.0.saturating_add(number as u32))
    }

    pub fn number(self) -> usize {
        self.0.get() as usize - 1
    }
}

/// The family of each word; families count in the order of the words.
pub struct Families {
    /// By the place of the word in its list.
    pub of: Vec<Family>,
    /// One word of each stem: the number of the stem and the family.
    pub by_stem: Vec<(u32, Family)>,
}

/// The fewest letters before an ending of a paradigm.
const SHORTEST: usize = 2;

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

const LEFT_ON: [Ending; 27] = [
    ending("et", false, 3),
    ending("ets", false, 3),
    ending("en", false, 4),
    ending("ens", false, 4),
    ending("er", false, 4),
    ending("ers", false, 4),
    ending("erna", false, 4),
    ending("ernas", false, 4),
    ending("er", true, 5),
    ending("erna", true, 5),
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
    /// `same` are words that are one by other knowledge.
    pub fn new(list: &List, same: &[(u32, u32)], facts: &Facts, stems: &mut WordStems) -> Families {
        let is_swedish = facts.compounds.is_some();
        let mut sets = Sets { parent: (0..list.count()).collect() };
        let (stem_of, is_doer) = stems_of(list, facts, stems);
        let mut first_of_stem: Vec<Option<usize>> = vec![None; stems.count()];
        for (at, &stem) in stem_of.iter().enumerate() {
            let first = *first_of_stem[stem as usize].get_or_insert(at);
            sets.join(first, at);
        }
        if is_swedish {
            join_left_on(list, &is_doer, stems.stems, facts, &mut sets);
        }
        join_paradigms(list, facts, stems, &mut sets);
        join_changing(list, facts, &mut sets);
        for forms in facts.irregular {
            let present: Vec<usize> = forms.split(' ').filter_map(|form| list.find(form)).collect();
            present.windows(2).for_each(|pair| sets.join(pair[0], pair[1]));
        }
        for &(one, other) in same {
            if let (Some(one), Some(other)) = (list.at(one), list.at(other)) {
                sets.join(one, other);
            }
        }
        let mut numbers: Vec<Option<Family>> = vec![None; list.count()];
        let mut next = 0;
        let of: Vec<Family> = (0..list.count())
            .map(|at| {
                *numbers[sets.root(at)].get_or_insert_with(|| {
                    next += 1;
                    Family::new(next - 1)
                })
            })
            .collect();
        let by_stem = first_of_stem.iter().enumerate();
        let by_stem = by_stem.filter_map(|(stem, at)| Some((stem as u32, of[(*at)?]))).collect();
        Families { of, by_stem }
    }
}

/// The stem of each word, and whether it is a word for who does something, whose stem is another.
pub fn stems_of(list: &List, facts: &Facts, stems: &mut WordStems) -> (Vec<u32>, Vec<bool>) {
    let mut of: Vec<u32> = (0..list.count()).map(|at| stems.of(list.number(at))).collect();
    let mut is_doer = vec![false; list.count()];
    if facts.compounds.is_some() {
        // `städer` has the stem of `stad`, and not that of `städ` in `städvagn`.
        for forms in facts.changing {
            let first = forms.split(' ').next().unwrap_or_default();
            for at in forms.split(' ').filter_map(|form| list.find(form)) {
                of[at] = stems.number(&format!("{first}{OF_NOUN}"));
            }
        }
        for (at, doer) in doers(list) {
            of[at] = stems.number(doer);
            is_doer[at] = true;
        }
    }
    (of, is_doer)
}

/// A word without an ending that the Swedish rules leave on, if it may have one.
pub fn without_ending(word: &str) -> Option<&str> {
    let mut bases = LEFT_ON.iter().filter_map(|ending| ending.taken_off(word));
    bases.next()
}

fn join_left_on(list: &List, is_doer: &[bool], stems: &Stems, facts: &Facts, sets: &mut Sets) {
    let changing: BTreeSet<&str> = facts.changing.iter().flat_map(|one| one.split(' ')).collect();
    for at in (0..list.count()).filter(|&at| !is_doer[at]) {
        let word = list.word(at);
        // `städer` is of `stad`, and not of `städ` in `städvagn`.
        if stems.is_lemma(word) || changing.contains(word) || verb_of_quality(word).is_some() {
            continue;
        }
        let bases = LEFT_ON.iter().filter_map(|ending| ending.taken_off(word));
        let noun = stems.noun(word);
        // `kunder` is of `kund` and not of `kunde`, and `möter` is not of `möte`.
        let bases = bases.filter(|base| stems.noun(base) == noun);
        for other in bases.filter_map(|base| list.find(base)) {
            // Words with digits or hyphens have no endings.
            if is_plain_word(word) {
                sets.join(other, at);
            }
        }
    }
}

/// Words whose vowel changes, by themselves and as the end of other words.
fn join_changing(list: &List, facts: &Facts, sets: &mut Sets) {
    let mut nouns: BTreeMap<&str, usize> = BTreeMap::new();
    for (noun, forms) in facts.all_changing().enumerate() {
        nouns.extend(forms.split(' ').map(|form| (form, noun)));
    }
    let mut first: BTreeMap<(&str, usize), usize> = BTreeMap::new();
    for at in 0..list.count() {
        let word = list.word(at).strip_suffix('s').unwrap_or(list.word(at));
        let ends = word.char_indices().map(|(end, _)| end).filter(|&end| end == 0 || end >= 2);
        for end in ends {
            if let Some(&noun) = nouns.get(&word[end..]) {
                let first = *first.entry((&word[..end], noun)).or_insert(at);
                sets.join(first, at);
            }
        }
    }
}

/// The words for who does something, each with what their forms have in common: `tillverkarna` is
/// many of `tillverkare`, if the catalogue says that too, and not a form of `tillverkar`.
fn doers<'l>(list: &List<'l>) -> Vec<(usize, &'l str)> {
    const ENDINGS: [&str; 6] = ["are", "ares", "aren", "arens", "arna", "arnas"];
    let mut doers = Vec::new();
    for word in (0..list.count()).map(|at| list.word(at)) {
        let Some(base) = word.strip_suffix("are").filter(|base| base.chars().count() > 3) else {
            continue;
        };
        // `starkare` has `stark` beside it, and `farligare` is told by its ending.
        let is_quality = list.find(base).is_some() && list.find(&format!("{base}t")).is_some();
        if is_quality
            || ["ig", "iv", "al", "sam", "bar", "lös", "ent", "ant"]
                .iter()
                .any(|one| base.ends_with(one))
        {
            continue;
        }
        let forms = ENDINGS.iter().map(|ending| list.find(&format!("{base}{ending}")));
        doers.extend(forms.flatten().map(|at| (at, word)));
    }
    doers
}

/// The narrow paradigms join by themselves; the widest only helps with words that are asked for.
fn join_paradigms(list: &List, facts: &Facts, stems: &WordStems, sets: &mut Sets) {
    let paradigms: Vec<Vec<&str>> = facts.endings().skip(1).collect();
    let mut with: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (paradigm, endings) in paradigms.iter().enumerate() {
        endings.iter().for_each(|ending| with.entry(ending).or_default().push(paradigm));
    }
    let longest = with.keys().map(|ending| ending.chars().count()).max().unwrap_or_default();
    let mut bases = Interner::default();
    // For each base and paradigm the first word that has both.
    let mut first: Vec<Option<NonZeroU32>> = Vec::new();
    for at in (0..list.count()).filter(|&at| is_plain_word(list.word(at))) {
        let word = list.word(at);
        let letters = word.chars().count();
        let ends = word.char_indices().map(|(end, _)| end).chain([word.len()]);
        let ends = ends.enumerate().skip(letters.saturating_sub(longest).max(SHORTEST));
        for (end_letters, end) in ends {
            let Some(paradigms_with) = with.get(&word[end..]) else { continue };
            // `dator` is no form of `data`.
            if matches!(&word[end..], "an" | "ar" | "or") && stems.stems.is_lemma(word) {
                continue;
            }
            let base = bases.number(&word[..end]) as usize;
            first.resize(bases.count() * paradigms.len(), None);
            for paradigm in paradigms_with {
                // `handlar` is of `handla` and not of `handel`.
                let is_verb = || {
                    let base = &word[..end];
                    let mut verbs = ["la", "las", "lade", "lat"].iter();
                    verbs.any(|verb| list.find(&format!("{base}{verb}")).is_some())
                };
                let may_be_verb = matches!(&word[end..], "la" | "las" | "lade" | "lat" | "lar");
                if may_be_verb && stems.stems.is_lemma(&format!("{}el", &word[..end])) && is_verb()
                {
                    continue;
                }
                // `rören` and `röra` are no forms of `röer`.
                let is_cut = paradigms[*paradigm].contains(&"ers") && word[end..].starts_with('r');
                let has_whole = || list.find(&format!("{}er", &word[..end])).is_some();
                if is_cut && end_letters < SHORTEST + 1 && !has_whole() {
                    continue;
                }
                // `kunde` is no form of `kund`.
                if end_letters < SHORTEST + 1 && paradigms[*paradigm].contains(&"nde") {
                    continue;
                }
                // `kriterier` is of `kriterium`, and `papper` not of `pappa`.
                let is_latin = paradigms[*paradigm].contains(&"um");
                // `skum` has none beside it: a stem has a vowel.
                let is_stem = || {
                    word[..end].contains(is_vowel)
                        && list.find(&format!("{}um", &word[..end])).is_some()
                };
                if is_latin && !is_stem() {
                    continue;
                }
                let own = Family::new(at).0;
                let first = *first[base * paradigms.len() + paradigm].get_or_insert(own);
                sets.join(Family(first).number(), at);
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
