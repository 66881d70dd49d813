//! The forms of Swedish nouns, by what a dictionary says in the place of each ending: so a part of a
//! word is known whichever of its forms the catalogue shows.

/// What a dictionary has after the letters before an ending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instead {
    /// Nothing, or this letter.
    Nothing,
    Letter(char),
    /// An `e` before the last of them: `fönstr` is `fönster`.
    Vowel,
}

/// What an ending may stand after.
enum After {
    Consonant,
    Vowel,
    /// A vowel, but no `e` as in `möte`.
    Open,
    /// `el`, `er`, `or`, where only a consonant is added.
    Liquid,
    /// `ar`, whose `e` went.
    Doer,
    /// An `m`, which was doubled.
    Doubled,
}

use After::{Consonant, Doer, Doubled, Liquid, Open, Vowel};

type Ending = (&'static str, After, &'static [Instead]);

/// By the last letter. The plural of `pojke` is that of `arm` too, so one with `a` may be either.
const ON_A: [Ending; 11] = [
    ("ierna", Consonant, &[Instead::Nothing]),
    ("a", Consonant, &[Instead::Letter('a')]),
    ("orna", Consonant, &[Instead::Letter('a')]),
    ("arna", Consonant, &[Instead::Nothing, Instead::Letter('e'), Instead::Vowel]),
    ("erna", Consonant, &[Instead::Nothing, Instead::Vowel]),
    ("na", Vowel, &[Instead::Nothing]),
    ("arna", Vowel, &[Instead::Nothing]),
    ("erna", Vowel, &[Instead::Nothing]),
    ("rna", Open, &[Instead::Nothing]),
    ("na", Doer, &[Instead::Letter('e')]),
    ("marna", Doubled, &[Instead::Nothing]),
];
const ON_R: [Ending; 8] = [
    ("ier", Consonant, &[Instead::Nothing]),
    ("or", Consonant, &[Instead::Letter('a')]),
    ("ar", Consonant, &[Instead::Nothing, Instead::Letter('e'), Instead::Vowel]),
    ("er", Consonant, &[Instead::Nothing, Instead::Vowel]),
    ("ar", Vowel, &[Instead::Nothing]),
    ("er", Vowel, &[Instead::Nothing]),
    ("r", Open, &[Instead::Nothing]),
    ("mar", Doubled, &[Instead::Nothing]),
];
const ON_N: [Ending; 6] = [
    ("an", Consonant, &[Instead::Letter('a')]),
    ("en", Consonant, &[Instead::Nothing, Instead::Vowel]),
    ("n", Vowel, &[Instead::Nothing]),
    ("en", Vowel, &[Instead::Nothing]),
    ("n", Liquid, &[Instead::Nothing]),
    ("men", Doubled, &[Instead::Nothing]),
];
const ON_T: [Ending; 4] = [
    ("et", Consonant, &[Instead::Nothing, Instead::Vowel]),
    ("t", Vowel, &[Instead::Nothing]),
    ("et", Vowel, &[Instead::Nothing]),
    ("met", Doubled, &[Instead::Nothing]),
];

pub const fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'å' | 'ä' | 'ö' | 'é')
}

impl After {
    fn allows(&self, base: &[char]) -> bool {
        let [.., before, last] = *base else { return false };
        match self {
            Consonant => !is_vowel(last),
            Vowel => is_vowel(last),
            Open => is_vowel(last) && (last != 'e' || matches!(before, 'i' | 'j' | 's' | 'u')),
            Liquid => matches!((before, last), ('e', 'l' | 'r') | ('o', 'r')),
            Doer => before == 'a' && last == 'r',
            Doubled => is_vowel(before) && last == 'm',
        }
    }
}

/// Gives for a word how many of its letters begin what a dictionary may have for it, and what that
/// has after them. The word itself is not among them.
pub fn bases(word: &[char], mut see: impl FnMut(usize, Instead)) {
    of_endings(word, &mut see);
    if let [rest @ .., 's'] = word
        && rest.last().is_some_and(|last| *last != 's')
        && rest.len() > 1
    {
        see(rest.len(), Instead::Nothing);
        of_endings(rest, &mut see);
    }
}

fn of_endings(word: &[char], see: &mut impl FnMut(usize, Instead)) {
    let endings: &[Ending] = match word.last() {
        Some('a') => &ON_A,
        Some('r') => &ON_R,
        Some('n') => &ON_N,
        Some('t') => &ON_T,
        _ => return,
    };
    for (ending, after, instead) in endings {
        let length = ending.len();
        let Some(at) = word.len().checked_sub(length).filter(|&at| at >= 2) else { continue };
        let is_end = word[at..].iter().copied().eq(ending.chars());
        if !is_end || !after.allows(&word[..at]) {
            continue;
        }
        for &instead in *instead {
            let is_itself = length == 1 && instead == Instead::Letter(word[at]);
            let has_room = instead != Instead::Vowel
                || matches!(word[at - 1], 'l' | 'r' | 'n') && !is_vowel(word[at - 2]);
            if has_room && !is_itself {
                see(at, instead);
            }
        }
    }
}

/// The words that a dictionary may have for a word, but itself.
pub fn lemmas(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let mut found = Vec::new();
    bases(&letters, |at, instead| {
        let mut lemma: String = letters[..at].iter().collect();
        match instead {
            Instead::Nothing => {}
            Instead::Letter(letter) => lemma.push(letter),
            Instead::Vowel => {
                let last = lemma.pop().unwrap_or_default();
                lemma.push('e');
                lemma.push(last);
            }
        }
        if lemma != word && !found.contains(&lemma) {
            found.push(lemma);
        }
    });
    found
}
