//! "Did you mean …" for keys, values, headings and ids.

use crate::message::Message;
use crate::say;

/// The known word nearest to what was written, if it is near enough to be meant.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = written.to_lowercase();
    let allowed = (wanted.chars().count() / 3).max(1);
    known
        .into_iter()
        .map(|word| (strsim::damerau_levenshtein(&wanted, &word.to_lowercase()), word))
        .filter(|&(distance, _)| distance <= allowed)
        .min()
        .map(|(_, word)| word)
}

/// How many words are listed of those that an author may add to.
const FEW: usize = 12;

/// A help line: the nearest word, or else all of them when they are few.
pub fn help<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<Message> {
    let known: Vec<&str> = known.into_iter().collect();
    let nearest = nearest(written, known.iter().copied()).map(meant);
    nearest.or_else(|| (1..=FEW).contains(&known.len()).then(|| one_of(&known)))
}

/// The same, with another way out beside the words that are not near.
pub fn help_or<'a>(
    written: &str,
    known: impl IntoIterator<Item = &'a str>,
    otherwise: Message,
) -> Message {
    let known: Vec<&str> = known.into_iter().collect();
    match nearest(written, known.iter().copied()) {
        Some(word) => meant(word),
        None if (1..=FEW).contains(&known.len()) => {
            say!("use-or", first = one_of(&known), otherwise = otherwise)
        }
        None => otherwise,
    }
}

/// A help line for one of a fixed set of words, however many they are.
pub fn word<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Message {
    let known: Vec<&str> = known.into_iter().collect();
    nearest(written, known.iter().copied()).map_or_else(|| one_of(&known), meant)
}

/// To use one of some words, or the only one.
pub fn one_of(words: &[&str]) -> Message {
    say!("use-one-of", count = words.len(), words = listed(words))
}

/// Asks whether a word was meant.
pub fn meant(word: &str) -> Message {
    say!("did-you-mean", word = word)
}

/// The words in back ticks, separated by commas.
pub fn listed(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
