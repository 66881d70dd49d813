//! Text in HTML and in addresses.

use crate::xml::is_held;

/// Text with the characters that mean something in HTML written out, and without those that XML cannot
/// hold, for a page may be read as that too.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c if !is_held(c) && !MARKS.contains(&c) => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// The two that the program sets around what is replaced later. No text has them, since they are
/// refused (K010).
const MARKS: [char; 2] = ['\u{1}', '\u{2}'];

/// A path as it stands in an address, in ASCII alone.
pub fn address(path: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte);
    let mut written = String::with_capacity(path.len());
    for byte in path.bytes() {
        match is_plain(byte) {
            true => written.push(char::from(byte)),
            false => written.push_str(&format!("%{byte:02X}")),
        }
    }
    written
}
