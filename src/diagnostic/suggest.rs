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

/// A help line: the nearest word, or else all of them when they are few.
pub fn help<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<Message> {
    let known: Vec<&str> = known.into_iter().collect();
    if let Some(word) = nearest(written, known.iter().copied()) {
        return Some(meant(word));
    }
    (1..=12).contains(&known.len()).then(|| say!("use-one-of", words = listed(&known)))
}

/// Asks whether a word was meant.
pub fn meant(word: &str) -> Message {
    say!("did-you-mean", word = word)
}

/// The words in back ticks, separated by commas.
pub fn listed(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
