//! The strings of TOML, each with the key that it belongs to. What is said of them stands in the
//! model too, but not in one list; here nothing is left out, and comments are.

/// A string as it stands in a file, between its quotes.
pub struct Quoted<'a> {
    pub key: &'a str,
    pub words: &'a str,
    pub start: usize,
}

/// Every string of a file of TOML, or of the front matter of another.
pub fn of<'a>(path: &str, text: &'a str) -> Vec<Quoted<'a>> {
    if path.ends_with(".toml") {
        return strings(text);
    }
    let matter = text.strip_prefix("+++\n").and_then(|rest| rest.find("\n+++"));
    // The opening line reads as nothing.
    matter.map_or(Vec::new(), |end| strings(&text[..end + 4]))
}

fn strings(text: &str) -> Vec<Quoted<'_>> {
    let mut found = Vec::new();
    let (mut key, mut word) = ("", 0..0);
    let mut at = 0;
    while let Some(&byte) = text.as_bytes().get(at) {
        match byte {
            b'#' => at += text[at..].find('\n').unwrap_or(text.len() - at),
            b'=' => {
                key = &text[word.clone()];
                at += 1;
            }
            b'"' | b'\'' => {
                let (start, end, next) = quoted(text, at);
                found.push(Quoted { key, words: &text[start..end], start });
                at = next;
            }
            _ if byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-') => {
                let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-".contains(byte);
                let length = text[at..].bytes().take_while(is_part).count();
                word = at..at + length;
                at += length;
            }
            _ => at += 1,
        }
    }
    found
}

/// Where the words of a string begin and end, and where it is over.
fn quoted(text: &str, at: usize) -> (usize, usize, usize) {
    let quote = &text[at..at + 1];
    let threefold = quote.repeat(3);
    let quote = if text[at..].starts_with(&threefold) { &threefold } else { quote };
    let start = at + quote.len();
    let mut end = start;
    loop {
        let rest = &text[end..];
        let Some(next) = rest.find(['\\', '"', '\'']) else {
            return (start, text.len(), text.len());
        };
        end += next;
        if text[end..].starts_with(quote) {
            return (start, end, end + quote.len());
        }
        let is_escape = text[end..].starts_with('\\') && quote.starts_with('"');
        // What is escaped may be any character.
        let skipped = text[end..].chars().take(1 + usize::from(is_escape));
        end += skipped.map(char::len_utf8).sum::<usize>();
    }
}
