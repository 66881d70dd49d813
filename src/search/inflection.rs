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

const ENDINGS: [(&[&str], After, &[Instead]); 12] = [
    (&["a", "or", "orna", "an"], Consonant, &[Instead::Letter('a')]),
    (&["ar", "arna"], Consonant, &[Instead::Nothing, Instead::Letter('e'), Instead::Vowel]),
    (&["er", "erna"], Consonant, &[Instead::Nothing, Instead::Vowel]),
    (&["en", "et"], Consonant, &[Instead::Nothing, Instead::Vowel]),
    (&["n", "t", "na", "ar", "arna", "en", "et"], Vowel, &[Instead::Nothing]),
    (&["r", "rna"], Open, &[Instead::Nothing]),
    (&["n"], Liquid, &[Instead::Nothing]),
    (&["na"], Doer, &[Instead::Letter('e')]),
    (&["met", "men", "mar", "marna"], Doubled, &[Instead::Nothing]),
    (&[""], Consonant, &[Instead::Nothing]),
    (&[""], Vowel, &[Instead::Nothing]),
    // The plural of `pojke` is that of `arm` too, so one with `a` may be either.
    (&["e"], Consonant, &[Instead::Letter('e')]),
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
    of_endings(word, word.len(), &mut see);
    if let [rest @ .., before, 's'] = word
        && *before != 's'
    {
        of_endings(word, rest.len() + 1, &mut see);
    }
}

fn of_endings(word: &[char], end: usize, see: &mut impl FnMut(usize, Instead)) {
    for (endings, after, instead) in &ENDINGS {
        for ending in *endings {
            let length = ending.chars().count();
            let Some(at) = end.checked_sub(length).filter(|&at| at >= 2) else { continue };
            let is_end = word[at..end].iter().copied().eq(ending.chars());
            if !is_end || !after.allows(&word[..at]) {
                continue;
            }
            for &instead in *instead {
                let is_itself = at == word.len()
                    || at + 1 == word.len() && instead == Instead::Letter(word[at]);
                let has_room = match instead {
                    Instead::Vowel => {
                        matches!(word[at - 1], 'l' | 'r' | 'n') && !is_vowel(word[at - 2])
                    }
                    Instead::Nothing | Instead::Letter(_) => true,
                };
                if has_room && !is_itself {
                    see(at, instead);
                }
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
