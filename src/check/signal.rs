//! What the words of a sentence may be about, looked up once for all rules: most sentences are about
//! little of it, and the rules that look for the rest pass them by.

use super::sentence::{Sentence, TokenKind};
use super::speech::Speech;

/// May let equivalents in.
pub const OPENING: u32 = 1;
/// May oblige.
pub const DUTY: u32 = 1 << 1;
/// May be about environmental management.
pub const MANAGEMENT: u32 = 1 << 2;
/// May name a brand, a patent or an origin.
pub const MARK: u32 = 1 << 3;
/// May say whose standard, or which label.
pub const REFERENCE: u32 = 1 << 4;
/// Has capitals as abbreviations and bodies of standards have them.
pub const CAPITALS: u32 = 1 << 5;
/// Has a word that begins with a digit.
pub const DIGITS: u32 = 1 << 6;
/// Has a word for what is equivalent.
pub const EQUIVALENT: u32 = 1 << 7;
/// Names EMAS.
pub const EMAS: u32 = 1 << 8;
/// Has a capital after its first word, or a sign of a registered name.
pub const NAME: u32 = 1 << 9;

/// The words of a language by their first byte.
pub struct Signals(Vec<Vec<Entry>>);

struct Entry {
    word: &'static str,
    /// Whether a word may go on.
    goes_on: bool,
    signal: u32,
}

impl Signals {
    pub fn of(speech: &'static Speech) -> Signals {
        let mut by_first: Vec<Vec<Entry>> = (0..256).map(|_| Vec::new()).collect();
        let mut add = |words: &[&'static str], goes_on: bool, signal: u32| {
            for &word in words {
                if let Some(first) = word.bytes().next() {
                    by_first[usize::from(first)].push(Entry { word, goes_on, signal });
                }
            }
        };
        add(speech.equivalent, true, OPENING | EQUIVALENT);
        for words in [speech.same, speech.others] {
            add(words, false, OPENING);
        }
        let duties = [speech.must, speech.may, speech.needs, speech.demands, speech.permits];
        duties.into_iter().for_each(|words| add(words, false, DUTY));
        add(speech.forbids, false, DUTY);
        add(speech.verdicts, false, DUTY);
        add(speech.tasks, false, DUTY);
        add(speech.bound, true, DUTY);
        speech.bound_with.iter().for_each(|(word, _)| add(&[word], false, DUTY));
        add(&["emas"], true, MANAGEMENT | EMAS);
        add(speech.management_systems, true, MANAGEMENT);
        add(speech.general_systems, true, MANAGEMENT);
        add(speech.diplomas, true, MANAGEMENT);
        let marks = &speech.marks;
        for words in
            [marks.brands, marks.types, marks.names, marks.makes, marks.locally, marks.near]
        {
            add(words, false, MARK);
        }
        for words in [marks.patents, marks.local, marks.nationals, &["original"]] {
            add(words, true, MARK);
        }
        add(speech.standard_owners, true, REFERENCE);
        add(speech.label_words, false, REFERENCE);
        Signals(by_first)
    }

    /// All that the words of a sentence may be about.
    pub fn in_sentence(&self, sentence: &Sentence) -> u32 {
        let mut all = 0;
        for (at, token) in sentence.tokens.iter().enumerate() {
            if token.kind == TokenKind::Sign {
                all |= if matches!(token.written, "®" | "™") { NAME } else { 0 };
            }
            if !token.is_own() {
                continue;
            }
            let mut written = token.written.chars();
            let first = written.next().unwrap_or_default();
            if first.is_uppercase() {
                let has_two = written.next().is_some_and(char::is_uppercase);
                all |= if has_two { CAPITALS } else { 0 } | if at > 0 { NAME } else { 0 };
            } else if first.is_ascii_digit() {
                all |= DIGITS;
            }
            let form = token.form.as_bytes();
            let Some(&byte) = form.first() else { continue };
            for entry in &self.0[usize::from(byte)] {
                let word = entry.word.as_bytes();
                let may_be = form.len() >= word.len() && form.get(1) == word.get(1).or(form.get(1));
                if may_be && (entry.goes_on || form.len() == word.len()) && form.starts_with(word) {
                    all |= entry.signal;
                }
            }
        }
        all
    }
}
