//! XML piece by piece, as far as office files use it. What defines entities or is nested deeper than any
//! document is refused, so that a small file stays small.

use super::Refusal;

/// A piece of a file.
#[derive(Debug)]
pub enum Piece<'a> {
    /// An element begins: its name without the prefix, and its attributes as they are written.
    Open(&'a str, &'a str),
    Close(&'a str),
    Text(String),
}

/// The deepest that elements are nested.
const DEEPEST: usize = 256;

/// Shows the pieces of a file in their order.
pub fn read(xml: &str, mut see: impl FnMut(Piece) -> Result<(), Refusal>) -> Result<(), Refusal> {
    let mut rest = xml;
    let mut depth = 0_usize;
    while let Some(at) = rest.find('<') {
        let (text, markup) = rest.split_at(at);
        if !text.is_empty() {
            see(Piece::Text(decoded(text)?))?;
        }
        if let Some(own) = markup.strip_prefix("<!--") {
            rest = after(own, "-->")?.1;
        } else if let Some(own) = markup.strip_prefix("<![CDATA[") {
            let (text, more) = after(own, "]]>")?;
            see(Piece::Text(text.to_string()))?;
            rest = more;
        } else if let Some(own) = markup.strip_prefix("<?") {
            rest = after(own, "?>")?.1;
        } else if markup.starts_with("<!") {
            return Err(Refusal::Entities);
        } else if let Some(own) = markup.strip_prefix("</") {
            let (name, more) = after(own, ">")?;
            depth = depth.checked_sub(1).ok_or(Refusal::Broken)?;
            see(Piece::Close(local(name.trim_end())))?;
            rest = more;
        } else {
            let end = tag_end(&markup[1..]).ok_or(Refusal::Broken)? + 1;
            let (tag, more) = (&markup[1..end], &markup[end + 1..]);
            let (tag, is_empty) = match tag.strip_suffix('/') {
                Some(tag) => (tag, true),
                None => (tag, false),
            };
            let split = tag.find(char::is_whitespace).unwrap_or(tag.len());
            let (name, attributes) = tag.split_at(split);
            see(Piece::Open(local(name), attributes))?;
            match is_empty {
                true => see(Piece::Close(local(name)))?,
                false => depth += 1,
            }
            if depth > DEEPEST {
                return Err(Refusal::Nested);
            }
            rest = more;
        }
    }
    if depth == 0 { Ok(()) } else { Err(Refusal::Broken) }
}

/// Where a tag ends: at the first `>` outside of quotes.
fn tag_end(tag: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(at),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

fn after<'a>(text: &'a str, end: &str) -> Result<(&'a str, &'a str), Refusal> {
    text.split_once(end).ok_or(Refusal::Broken)
}

fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, name)| name)
}

/// The value of an attribute by its name without the prefix.
pub fn attribute(attributes: &str, wanted: &str) -> Option<String> {
    let mut rest = attributes.trim_start();
    while let Some((name, more)) = rest.split_once('=') {
        let more = more.trim_start();
        let quote = more.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let (value, more) = more[1..].split_once(quote)?;
        if local(name.trim()) == wanted {
            return decoded(value).ok();
        }
        rest = more.trim_start();
    }
    None
}

/// A text with what its entities stand for. Others than those of XML itself are not defined by anybody.
fn decoded(text: &str) -> Result<String, Refusal> {
    if !text.contains('&') {
        return Ok(text.to_string());
    }
    let mut own = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, more)) = rest.split_once('&') {
        own.push_str(before);
        let (entity, more) = more.split_once(';').ok_or(Refusal::Broken)?;
        own.push(match entity {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => numbered(entity).ok_or(Refusal::Entities)?,
        });
        rest = more;
    }
    own.push_str(rest);
    Ok(own)
}

/// The character of `#228` or `#xe4`.
pub fn numbered(entity: &str) -> Option<char> {
    let number = entity.strip_prefix('#')?;
    let number = match number.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16),
        None => number.parse(),
    };
    char::from_u32(number.ok()?)
}
