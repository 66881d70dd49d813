//! Words as they are searched for. `themes/default/search/language.js` cuts a text in the same way.

/// One word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// In lower case, and with one spelling of numbers and hyphens.
    pub word: String,
    /// Whether nothing but a blank stands between it and the word before.
    pub is_joined: bool,
}

/// The words of a text. Ids, numbers with a comma or point, years with a number (`2016:1145`,
/// `2017/745`) and words with hyphens stay whole; a genitive after a colon or apostrophe is left out.
pub fn tokens(text: &str) -> Vec<Token> {
    let chars: Vec<char> = text.chars().filter(|&c| c != '\u{AD}').map(plain).collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    let mut gap = String::new();
    while at < chars.len() {
        if !chars[at].is_alphanumeric() {
            gap.push(chars[at]);
            at += 1;
            continue;
        }
        let start = at;
        at += 1;
        while at < chars.len() && continues(&chars, at) {
            at += 1;
        }
        let word: String = chars[start..at].iter().collect();
        tokens.push(Token { word: finished(&word), is_joined: gap == " " });
        gap.clear();
        // The ending of an abbreviation, as in `EU:s` and `supplier's`.
        let has_tail = at + 1 < chars.len()
            && matches!(chars[at], ':' | '\'')
            && chars[at + 1].is_alphabetic();
        if has_tail {
            let tail = chars[at + 1..].iter().take_while(|c| c.is_alphanumeric()).count();
            if tail <= 2 {
                at += 1 + tail;
            }
        }
    }
    tokens
}

/// Whether the character belongs to the word before it.
fn continues(chars: &[char], at: usize) -> bool {
    if chars[at].is_alphanumeric() {
        return true;
    }
    let Some(next) = chars.get(at + 1) else { return false };
    let between_digits = chars[at - 1].is_numeric() && next.is_numeric();
    match chars[at] {
        '-' => next.is_alphanumeric(),
        '.' | ',' | ':' | '/' => between_digits,
        _ => false,
    }
}

fn finished(word: &str) -> String {
    word.to_lowercase().replace('.', ",")
}

/// One spelling of what looks alike: hyphens, apostrophes, small digits.
fn plain(c: char) -> char {
    match c {
        '\u{2010}' | '\u{2011}' => '-',
        '’' => '\'',
        '₀'..='₉' => char::from(b'0' + (c as u32 - '₀' as u32) as u8),
        '²' => '2',
        '³' => '3',
        '\u{A0}' | '\u{202F}' | '\t' | '\n' => ' ',
        _ => c,
    }
}

/// Letters with their marks in one character, as the catalogue's own letters are written.
pub fn composed(text: &str) -> String {
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
    word.chars().all(char::is_alphabetic)
}
