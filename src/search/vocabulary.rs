//! The words of one language's documents, what family each belongs to and what it is made of.

use super::compound::{Parts, Place, Splitter, add_other};
use super::ending::{Ending, endings};
use super::family::{Families, Family, stems_of};
use super::hanging::{Hanging, meant};
use super::interner::Interner;
use super::language::{Facts, Stop};
use super::lexicon::{Lexicon, UNKNOWN};
use super::list::List;
use super::stem::{Stems, WordStems};
use super::token::{folded, is_plain_word};
use crate::parallel;
use std::collections::{BTreeMap, BTreeSet};

pub struct Vocabulary {
    words: Interner,
    /// The words sorted by their letters without marks, then as they are. The first word of each
    /// family comes before those of later families.
    order: Vec<u32>,
    /// By the number of the word.
    families: Vec<Family>,
    /// By the number of the family: what all its forms are put together of.
    parts: Vec<Parts>,
    pub endings: Vec<Ending>,
    /// The numbers of the words of which texts say only the beginning, where they can be told.
    pub hanging: Vec<Option<u32>>,
}

#[derive(Clone, Copy)]
pub struct Entry<'v> {
    pub word: &'v str,
    pub family: Family,
    pub parts: &'v Parts,
}

/// An unknown part so long is a word wherever it stands.
const LONG_PART: usize = 5;
/// Else it must stand before so many words.
const OFTEN: usize = 2;
/// So many words are split one after the other.
const TOGETHER: usize = 256;

impl Vocabulary {
    /// `words` are those of all texts; the numbers that they have stay. `hanging` are those of which
    /// they say only the beginning.
    pub fn learn(
        mut words: Interner,
        hanging: &[Hanging],
        facts: &Facts,
        stop: &Stop,
        stems: &Stems,
    ) -> Vocabulary {
        let mut word_stems = WordStems::new(stems);
        let mut lexicon = facts.compounds.map(|lists| Lexicon::new(facts, lists));
        let whole = words.count();
        add_pieces(&mut words, stop);
        let same = unmarked(&words, whole);
        let mut shown_by = Vec::new();
        let mut whole = vec![None; hanging.len()];
        if let Some(lexicon) = &mut lexicon {
            add_learnt_parts(&mut words, lexicon, facts, &mut word_stems);
            read_all(&words, lexicon, facts, &mut word_stems);
            whole = add_hanging(&mut words, hanging, lexicon, stems);
            shown_by = add_tails(&mut words, lexicon, word_stems.stems);
        }
        word_stems.read(&words);
        let list = List::new(&words, in_order(&words));
        let families = Families::new(&list, &same, facts, &mut word_stems);
        let mut of_words = vec![Family::FIRST; words.count()];
        for (place, &family) in families.of.iter().enumerate() {
            of_words[list.number(place) as usize] = family;
        }
        if let Some(lexicon) = &mut lexicon {
            lexicon.read(&words, &word_stems);
            families.by_stem.iter().for_each(|&(stem, family)| lexicon.set_stem(stem, family));
            set_words(lexicon, &words, &of_words, &shown_by);
            lexicon.finish();
        }
        let find = |word: &str| words.find(word).map(|number| of_words[number as usize]);
        let parts = of_words_in(&list, lexicon.as_ref(), stems, find);
        let parts = of_families(&list, parts, &families.of);
        let endings = endings(&list, &families.of, facts, &word_stems);
        let order = list.into_numbers();
        Vocabulary { order, families: of_words, parts, endings, words, hanging: whole }
    }

    pub fn find(&self, word: &str) -> Option<Entry<'_>> {
        self.words.find(word).map(|number| self.entry(number))
    }

    /// The word of a number.
    pub fn entry(&self, number: u32) -> Entry<'_> {
        let family = self.families[number as usize];
        Entry { word: self.words.word(number), family, parts: &self.parts[family.number()] }
    }

    /// All words in their order.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = Entry<'_>> {
        self.order.iter().map(|&number| self.entry(number))
    }

    pub fn family_count(&self) -> usize {
        self.parts.len()
    }
}

fn add_pieces(words: &mut Interner, stop: &Stop) {
    for number in 0..words.count() as u32 {
        let word = words.word(number);
        if is_plain_word(word) {
            continue;
        }
        let pieces = pieces(word).into_iter().filter(|piece| !stop.has(piece));
        let pieces: Vec<String> = pieces.map(str::to_string).collect();
        pieces.iter().for_each(|piece| {
            words.number(piece);
        });
    }
}

/// Pieces of ids, as `sarvard` in `sarvard-bas`, each with the word that is meant. The pieces
/// come after the whole words.
fn unmarked(words: &Interner, whole: usize) -> Vec<(u32, u32)> {
    let marked = (0..whole as u32).filter(|&number| !words.word(number).is_ascii());
    let pairs = marked.filter_map(|number| {
        let piece = words.find(&folded(words.word(number)))?;
        (piece as usize >= whole).then_some((piece, number))
    });
    pairs.collect()
}

/// Reads all words into a lexicon, of which only counts that they are there.
fn read_all(words: &Interner, lexicon: &mut Lexicon, facts: &Facts, word_stems: &mut WordStems) {
    word_stems.read(words);
    let numbers = 0..words.count() as u32;
    let list = List::new(words, numbers.clone().collect());
    let (stems, _) = stems_of(&list, facts, word_stems);
    lexicon.read(words, word_stems);
    numbers.for_each(|number| {
        lexicon.set_word(number, Family::FIRST, true);
        lexicon.add_lemmas(number, Family::FIRST);
    });
    stems.into_iter().for_each(|stem| lexicon.set_stem(stem, Family::FIRST));
    lexicon.finish();
}

/// What a splitter says of each word, in their order.
fn of_each<R: Send>(
    words: &[u32],
    lexicon: &Lexicon,
    stems: &Stems,
    make: impl Fn(&mut Splitter, u32) -> R + Sync + Send,
) -> Vec<R> {
    let groups: Vec<&[u32]> = words.chunks(TOGETHER).collect();
    let made = parallel::map(&groups, |group| {
        let mut splitter = Splitter::new(lexicon, stems);
        group.iter().map(|&word| make(&mut splitter, word)).collect::<Vec<R>>()
    });
    made.into_iter().flatten().collect()
}

/// Adds the parts that the catalogue's compounds show beside a word that it knows: `belysning` is
/// a word if `belysningskrav` is one and `krav` too.
fn add_learnt_parts(
    words: &mut Interner,
    lexicon: &mut Lexicon,
    facts: &Facts,
    word_stems: &mut WordStems,
) {
    read_all(words, lexicon, facts, word_stems);
    let all: Vec<u32> = (0..words.count() as u32).collect();
    let found = of_each(&all, lexicon, word_stems.stems, |splitter, number| {
        let word = words.word(number);
        let (unsaid, new) = splitter.unsaid(word);
        (unsaid, new.map(|(part, head)| (part.to_string(), head)))
    });
    // One chance is no word: what is short is one if it stands before two.
    let mut heads: BTreeMap<&str, BTreeSet<u32>> = BTreeMap::new();
    for (part, head) in found.iter().filter_map(|(_, new)| new.as_ref()) {
        heads.entry(part).or_default().insert(*head);
    }
    let is_word = |part: &str, heads: &BTreeSet<u32>| {
        part.chars().count() >= LONG_PART || heads.len() >= OFTEN
    };
    let learnt = heads.iter().filter(|(part, heads)| is_word(part, heads)).map(|(part, _)| *part);
    for part in learnt {
        lexicon.add_part(part);
        words.number(part);
    }
    for word in found.iter().flat_map(|(unsaid, _)| unsaid) {
        words.number(word);
    }
}

/// Adds the words of which texts say only the beginning.
fn add_hanging(
    words: &mut Interner,
    hanging: &[Hanging],
    lexicon: &Lexicon,
    stems: &Stems,
) -> Vec<Option<u32>> {
    let mut splitter = Splitter::new(lexicon, stems);
    let meant: Vec<Option<String>> =
        hanging.iter().map(|one| meant(one, &mut splitter, words)).collect();
    meant.iter().map(|word| word.as_ref().map(|word| words.number(word))).collect()
}

/// Adds what the catalogue shows only at the end of words, `skyddsåtgärder` if it says
/// `miljöskyddsåtgärder`. Gives how many words show each of those that are new.
fn add_tails(words: &mut Interner, lexicon: &Lexicon, stems: &Stems) -> Vec<usize> {
    let known = words.count();
    let all: Vec<u32> = (0..known as u32).collect();
    let found = of_each(&all, lexicon, stems, |splitter, number| {
        let tails = splitter.tails(words.word(number), UNKNOWN).into_iter();
        let new = tails.filter(|tail| words.find(tail).is_none());
        new.map(str::to_string).collect::<Vec<String>>()
    });
    let mut count = Vec::new();
    for tail in found.iter().flatten() {
        let at = words.number(tail) as usize - known;
        count.resize(count.len().max(at + 1), 0);
        count[at] += 1;
    }
    count
}

/// Sets the families of all words, the last of which are those that others only end with.
fn set_words(lexicon: &mut Lexicon, words: &Interner, families: &[Family], shown_by: &[usize]) {
    let known = words.count() - shown_by.len();
    for (number, &family) in families.iter().enumerate() {
        // All of them are found; those that several words show help to split others too.
        let is_part = number.checked_sub(known).is_none_or(|tail| shown_by[tail] > 1);
        lexicon.set_word(number as u32, family, is_part);
        if is_part {
            lexicon.add_lemmas(number as u32, family);
        }
    }
    let mut tails: Vec<(&str, Family)> = (known..words.count())
        .map(|number| (words.word(number as u32), families[number]))
        .collect();
    tails.sort_unstable();
    lexicon.add_tails(tails.into_iter());
}

/// All words by their letters without marks, then as they are.
fn in_order(words: &Interner) -> Vec<u32> {
    let plain = |number: u32| folded(words.word(number));
    let mut order: Vec<(String, u32)> =
        (0..words.count() as u32).map(|number| (plain(number), number)).collect();
    order.sort_unstable_by(|(one, first), (other, second)| {
        one.cmp(other).then_with(|| words.word(*first).cmp(words.word(*second)))
    });
    order.into_iter().map(|(_, number)| number).collect()
}

/// The pieces of a number: with its year (`14001:2015`), with its part (`455-1`) or check digit
/// (`33141110-4`), after the letters of a body (`en455`); and those of a word with hyphens if they
/// say something each: not those of ids.
pub fn pieces(word: &str) -> Vec<&str> {
    if let Some((number, year)) = word.split_once(':') {
        let mut pieces = number_pieces(number);
        pieces.extend([number, year]);
        return pieces;
    }
    let of_number = number_pieces(word);
    if !of_number.is_empty() || !word.contains('-') {
        return of_number;
    }
    let pieces: Vec<&str> = word.split('-').filter(|one| one.chars().count() > 1).collect();
    let has_word = pieces.iter().any(|one| is_plain_word(one));
    let is_id = pieces.len() == 2 && pieces[1].bytes().all(|b| b.is_ascii_digit());
    if has_word && !is_id { pieces } else { Vec::new() }
}

/// The number of a standard or code without what is often left out.
fn number_pieces(word: &str) -> Vec<&str> {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if let Some((number, part)) = word.split_once('-') {
        let is_long = matches!(number.len(), 3..=6) && part.len() < 3 || number.len() == 8;
        let is_numbers = is_number(number) && is_number(part);
        return if is_numbers && is_long { vec![number] } else { Vec::new() };
    }
    let digits = word.trim_start_matches(|c: char| c.is_ascii_lowercase());
    let letters = word.len() - digits.len();
    let is_of_body = matches!(letters, 2..=4) && digits.len() > 2 && is_number(digits);
    if is_of_body { vec![digits] } else { Vec::new() }
}

/// What each word of a list is put together of.
fn of_words_in(
    list: &List,
    lexicon: Option<&Lexicon>,
    stems: &Stems,
    find: impl Fn(&str) -> Option<Family> + Sync + Send,
) -> Vec<Parts> {
    let places: Vec<u32> = (0..list.count() as u32).collect();
    let Some(lexicon) = lexicon else {
        return parallel::map(&places, |&place| {
            of_pieces(&pieces(list.word(place as usize)), &find, |_| Parts::new())
        });
    };
    of_each(&places, lexicon, stems, |splitter, place| {
        let word = list.word(place as usize);
        let pieces = pieces(word);
        if pieces.is_empty() {
            splitter.parts(word)
        } else {
            of_pieces(&pieces, &find, |piece| splitter.parts(piece))
        }
    })
}

fn of_pieces(
    pieces: &[&str],
    find: impl Fn(&str) -> Option<Family>,
    mut split: impl FnMut(&str) -> Parts,
) -> Parts {
    let mut parts = Parts::new();
    for (at, piece) in pieces.iter().enumerate() {
        let place = match at {
            _ if at + 1 == pieces.len() => Place::Head,
            0 => Place::Modifier,
            _ => Place::Middle,
        };
        if let Some(family) = find(piece) {
            parts.retain(|&(known, _)| known != family);
            add_other(&mut parts, family, place);
        }
        for (family, _) in split(piece) {
            add_other(&mut parts, family, Place::Middle);
        }
    }
    parts
}

/// All forms of a word have the parts of its shortest form, or else those that most forms show.
fn of_families(list: &List, mut parts: Vec<Parts>, families: &[Family]) -> Vec<Parts> {
    let count = families.iter().map(|family| family.number() + 1).max().unwrap_or_default();
    let mut forms: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (place, family) in families.iter().enumerate() {
        forms[family.number()].push(place);
    }
    let shared = forms.iter().enumerate().map(|(family, forms)| {
        let shortest = forms.iter().min_by_key(|&&at| (list.word(at).chars().count(), at));
        let mut own = shortest.map(|&at| std::mem::take(&mut parts[at])).unwrap_or_default();
        let split = forms.iter().filter(|&&at| !parts[at].is_empty()).count();
        if own.is_empty() && 2 * split > forms.len() {
            for &(family, place) in forms.iter().flat_map(|&at| &parts[at]) {
                own.retain(|&(known, _)| known != family);
                add_other(&mut own, family, place);
            }
        }
        own.retain(|&(known, _)| known.number() != family);
        own
    });
    shared.collect()
}
