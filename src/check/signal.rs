//! What each word may be about, looked up once for all rules: most words and sentences are about
//! little of it, and the rules that look for the rest pass them by.

use super::beginning::Beginnings;
use super::sentence::{Sentence, Token, TokenKind};
use super::speech::Speech;

/// May let equivalents in.
pub const OPENING: u32 = 1;
/// May oblige.
pub const DUTY: u32 = 1 << 1;
/// May begin a clause that obliges to nothing.
pub const CLAUSE: u32 = 1 << 2;
/// May be about environmental management.
pub const MANAGEMENT: u32 = 1 << 3;
/// May say whose standard, or which label.
pub const REFERENCE: u32 = 1 << 4;
/// May begin a designation, in whatever case.
pub const BODY: u32 = 1 << 5;
/// Has capitals as abbreviations and bodies of standards have them.
pub const CAPITALS: u32 = 1 << 6;
/// Begins with a digit.
pub const DIGITS: u32 = 1 << 7;
/// Is a word for what is equivalent.
pub const EQUIVALENT: u32 = 1 << 8;
/// Names EMAS.
pub const EMAS: u32 = 1 << 9;
/// Has a capital and is not the first, or is a sign of a registered name.
pub const NAME: u32 = 1 << 10;
/// May be in front of a brand, or after it.
pub const BRAND: u32 = 1 << 11;
/// May be about patents.
pub const PATENT: u32 = 1 << 12;
/// May say where something is from, by itself.
pub const ORIGIN: u32 = 1 << 13;
/// May name a brand, a patent or an origin.
pub const MARK: u32 = BRAND | PATENT | ORIGIN;

/// The words of a language, and what each is a sign of.
pub struct Signals(Beginnings<Entry>);

#[derive(Clone, Copy)]
struct Entry {
    word: &'static str,
    /// Whether a word may go on.
    goes_on: bool,
    signal: u32,
}

impl Signals {
    pub fn of(speech: &'static Speech) -> Signals {
        let mut all = Beginnings::new();
        let mut add = |words: &[&'static str], goes_on: bool, signal: u32| {
            words.iter().for_each(|word| all.add(word, Entry { word, goes_on, signal }));
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
        add(speech.subordinate, false, CLAUSE);
        let marks = &speech.marks;
        for words in [marks.brands, marks.types, marks.names, marks.makes] {
            add(words, false, BRAND);
        }
        add(&["original"], true, BRAND);
        add(marks.patents, true, PATENT);
        for words in [marks.locally, marks.near] {
            add(words, false, ORIGIN);
        }
        for words in [marks.local, marks.nationals] {
            add(words, true, ORIGIN);
        }
        add(speech.standard_owners, true, REFERENCE);
        add(speech.label_words, false, REFERENCE);
        add(&["iso", "iec", "astm", "aatcc", "pren", "fpren"], true, BODY);
        Signals(all)
    }

    /// Says of each word of a sentence, and of the sentence, all that they may be about.
    pub fn mark(&self, sentence: &mut Sentence) {
        for (at, token) in sentence.tokens.iter_mut().enumerate() {
            token.signals = self.of_token(token, at == 0);
            sentence.signals |= token.signals;
        }
    }

    fn of_token(&self, token: &Token, is_first: bool) -> u32 {
        if token.kind == TokenKind::Sign {
            return if matches!(token.written, "®" | "™") { NAME | BRAND } else { 0 };
        }
        if !token.is_own() {
            return 0;
        }
        let mut all = 0;
        let mut written = token.written.chars();
        let first = written.next().unwrap_or_default();
        if first.is_uppercase() {
            let has_two = written.next().is_some_and(char::is_uppercase);
            all |= if has_two { CAPITALS } else { 0 } | if is_first { 0 } else { NAME };
        } else if first.is_ascii_digit() {
            all |= DIGITS;
        }
        for entry in self.0.of(&token.form) {
            let is_word = token.form.starts_with(entry.word)
                && (entry.goes_on || token.form.len() == entry.word.len());
            all |= if is_word { entry.signal } else { 0 };
        }
        all
    }
}
