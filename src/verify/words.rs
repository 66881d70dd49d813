//! A text as words that can be compared, wherever it was pasted and however it was set.
//!
//! A word is a run of letters and digits in small letters. Soft hyphens, also those that end a line, and
//! signs without width are left out; a comma or point between digits is a point and belongs to
//! the number; signs that change what is meant (`<`, `≥`, `%`, `§` …) are words of one letter.
//! All else only parts words. `themes/default/` has the same in a script.

use icu_normalizer::ComposingNormalizerBorrowed;

/// A text with its words.
#[derive(Clone, Debug, Default)]
pub struct Text {
    /// The text itself, with letters and their marks in one character.
    pub source: String,
    plain: String,
    words: Vec<Word>,
}

#[derive(Clone, Copy, Debug)]
struct Word {
    /// Where it ends among the words.
    end: u32,
    /// Where it stands in the text.
    from: u32,
    to: u32,
}

/// Signs that say something by themselves.
const SIGNS: &str = "<>≤≥=±%‰°§€$£+";

impl Text {
    pub fn of(text: &str) -> Text {
        let source = ComposingNormalizerBorrowed::new_nfc().normalize(text).into_owned();
        let mut own = Text::default();
        let mut start = None;
        let mut chars = source.char_indices().peekable();
        let mut end = 0;
        while let Some((at, c)) = chars.next() {
            let next = at + c.len_utf8();
            if c == SOFT {
                // A word that is broken at the end of a line goes on in the next one.
                if source[next..].trim_start_matches([' ', '\r']).starts_with('\n') {
                    while chars.next_if(|(_, c)| c.is_whitespace()).is_some() {}
                }
                continue;
            }
            if is_unseen(c) {
                continue;
            }
            if c.is_alphanumeric() {
                start.get_or_insert(at);
                end = next;
                own.push(c);
                continue;
            }
            let is_in_number = matches!(c, '.' | ',')
                && start.is_some()
                && source[..at].ends_with(|c: char| c.is_ascii_digit())
                && source[next..].starts_with(|c: char| c.is_ascii_digit());
            if is_in_number {
                own.plain.push('.');
                continue;
            }
            if let Some(from) = start.take() {
                own.close(from, end);
            }
            if SIGNS.contains(c) {
                own.plain.push(c);
                own.close(at, next);
            }
        }
        if let Some(from) = start {
            own.close(from, end);
        }
        own.source = source;
        own
    }

    fn push(&mut self, c: char) {
        match c {
            '²' => self.plain.push('2'),
            '³' => self.plain.push('3'),
            '₀'..='₉' => {
                self.plain.push(char::from(b'0' + (u32::from(c) - u32::from('₀')) as u8));
            }
            'ﬀ' => self.plain.push_str("ff"),
            'ﬁ' => self.plain.push_str("fi"),
            'ﬂ' => self.plain.push_str("fl"),
            'ﬃ' => self.plain.push_str("ffi"),
            'ﬄ' => self.plain.push_str("ffl"),
            _ => self.plain.extend(c.to_lowercase()),
        }
    }

    fn close(&mut self, from: usize, to: usize) {
        let end = self.plain.len() as u32;
        self.words.push(Word { end, from: from as u32, to: to as u32 });
    }

    pub fn len(&self) -> usize {
        self.words.len()
    }

    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// A word as it is compared.
    pub fn word(&self, at: usize) -> &str {
        let start = at.checked_sub(1).map_or(0, |before| self.words[before].end);
        &self.plain[start as usize..self.words[at].end as usize]
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|at| self.word(at))
    }

    /// A word as it is written, with the signs that stand against it, and a space if one follows.
    pub fn shown(&self, at: usize) -> String {
        let own = self.words[at];
        let before = self.before(at);
        let start = before.trim_end_matches(|c| OPENING.contains(c)).len();
        let after = self.after(at);
        let end = after.find(|c: char| c.is_whitespace() || OPENING.contains(c));
        let end = end.unwrap_or(after.len());
        let mut shown = before[start..].to_string();
        shown.push_str(&self.source[own.from as usize..own.to as usize]);
        shown.push_str(&after[..end]);
        if after.contains(char::is_whitespace) {
            shown.push(' ');
        }
        shown
    }

    /// What stands between a word and the next one, or the end.
    pub fn after(&self, at: usize) -> &str {
        let next = self.words.get(at + 1).map_or(self.source.len(), |next| next.from as usize);
        &self.source[self.words[at].to as usize..next]
    }

    /// What stands between a word and the one before it, or the start.
    pub fn before(&self, at: usize) -> &str {
        let end = at.checked_sub(1).map_or(0, |before| self.words[before].to as usize);
        &self.source[end..self.words[at].from as usize]
    }

    /// The first letter of a word, as it is written.
    pub fn first_letter(&self, at: usize) -> Option<char> {
        self.source[self.words[at].from as usize..].chars().next()
    }
}

/// Signs that belong to the word after them.
const OPENING: &str = "([{«“„";

const SOFT: char = '\u{ad}';

/// What has no width and belongs to the word that it stands in.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}
