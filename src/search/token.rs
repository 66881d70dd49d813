//! Words as they are searched for. `themes/default/search/language.js` cuts a text in the same way.

/// Cuts texts into words; the room for them is used again.
#[derive(Default)]
pub struct Cutter {
    chars: Vec<char>,
    word: String,
}

impl Cutter {
    /// The words of a text, in lower case and with one spelling of numbers and hyphens. Ids, numbers
    /// with a comma or point, years with a number (`2016:1145`, `2017/745`) and words with hyphens
    /// stay whole; a genitive after a colon or apostrophe is left out. Each tells whether a hyphen
    /// stands after it for the rest of a word, as in `tvätt- och diskmaskin`.
    pub fn cut(&mut self, text: &str, mut see: impl FnMut(&str, bool)) {
        self.chars.clear();
        self.chars.extend(text.chars().filter(|&c| c != '\u{AD}').map(plain));
        let chars = &self.chars;
        let mut at = 0;
        while at < chars.len() {
            if !is_of_word(chars[at]) {
                at += 1;
                continue;
            }
            let start = at;
            at += 1;
            while at < chars.len() && continues(chars, at) {
                at += 1;
            }
            finish(&chars[start..at], &mut self.word);
            see(&self.word, chars.get(at) == Some(&'-'));
            // The ending of an abbreviation, as in `EU:s` and `supplier's`.
            let has_tail = at + 1 < chars.len()
                && matches!(chars[at], ':' | '\'')
                && chars[at + 1].is_alphabetic();
            if has_tail {
                let tail = chars[at + 1..].iter().take_while(|c| is_of_word(**c)).count();
                if tail <= 2 {
                    at += 1 + tail;
                }
            }
        }
    }
}

/// The words of a text.
pub fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    Cutter::default().cut(text, |word, _| words.push(word.to_string()));
    words
}

/// Whether the character belongs to the word before it.
fn continues(chars: &[char], at: usize) -> bool {
    if is_of_word(chars[at]) {
        return true;
    }
    let Some(&next) = chars.get(at + 1) else { return false };
    match chars[at] {
        '-' => is_of_word(next),
        '.' | ',' | ':' | '/' => chars[at - 1].is_numeric() && next.is_numeric(),
        _ => false,
    }
}

/// A letter or digit.
fn is_of_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || !c.is_ascii() && (is_letter(c) || c.is_alphanumeric())
}

/// A letter; those of most texts are told without looking them up.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic()
        || !c.is_ascii() && (matches!(c, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ÿ') || c.is_alphabetic())
}

fn finish(chars: &[char], word: &mut String) {
    word.clear();
    // Its small letter depends on where it stands.
    if chars.contains(&'Σ') {
        word.extend(chars);
        *word = word.to_lowercase().replace('.', ",");
        return;
    }
    for &c in chars {
        match c {
            '.' => word.push(','),
            'ß'..='ÿ' => word.push(c),
            c if c.is_ascii() => word.push(c.to_ascii_lowercase()),
            c => word.extend(c.to_lowercase()),
        }
    }
}

/// One spelling of what looks alike: hyphens, apostrophes, small digits.
fn plain(c: char) -> char {
    match c {
        '\t' | '\n' => ' ',
        c if c.is_ascii() => c,
        '\u{2010}' | '\u{2011}' => '-',
        '’' => '\'',
        '₀'..='₉' => char::from(b'0' + (c as u32 - '₀' as u32) as u8),
        '²' => '2',
        '³' => '3',
        '\u{A0}' | '\u{202F}' => ' ',
        _ => c,
    }
}

/// Letters with their marks in one character, as the catalogue's own letters are written.
pub fn composed(text: &str) -> String {
    // How the marks begin that are written after their letters.
    const MARK: u8 = 0xCC;
    if !text.as_bytes().contains(&MARK) {
        return text.to_string();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let joined = match (out.chars().next_back(), c) {
            (Some('a'), '\u{30A}') => Some('å'),
            (Some('a'), '\u{308}') => Some('ä'),
            (Some('o'), '\u{308}') => Some('ö'),
            (Some('A'), '\u{30A}') => Some('Å'),
            (Some('A'), '\u{308}') => Some('Ä'),
            (Some('O'), '\u{308}') => Some('Ö'),
            (Some('e'), '\u{301}') => Some('é'),
            (Some('u'), '\u{308}') => Some('ü'),
            _ => None,
        };
        match joined {
            Some(joined) => {
                out.pop();
                out.push(joined);
            }
            None => out.push(c),
        }
    }
    out
}

/// A word without the marks on its letters, each letter still one letter.
pub fn folded(word: &str) -> String {
    if word.is_ascii() {
        return word.to_string();
    }
    word.chars()
        .map(|c| match c {
            'å' | 'ä' | 'à' | 'á' | 'â' | 'ã' | 'æ' => 'a',
            'ö' | 'ø' | 'ò' | 'ó' | 'ô' | 'õ' => 'o',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'ü' | 'ù' | 'ú' | 'û' => 'u',
            'í' | 'ì' | 'î' | 'ï' => 'i',
            'ñ' => 'n',
            'ç' => 'c',
            _ => c,
        })
        .collect()
}

/// Whether a word is written with letters only, so that it can be inflected and split.
pub fn is_plain_word(word: &str) -> bool {
    word.chars().all(is_letter)
}
