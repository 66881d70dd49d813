//! The text of a page or a piece of one: blocks on lines of their own, cells between tabs.

use super::xml::numbered;
use super::{Paper, Refusal};

/// What is not read.
const SKIPPED: [&str; 5] = ["script", "style", "template", "noscript", "svg"];
/// What stands within a line.
const WITHIN: [&str; 24] = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd",
    "mark", "q", "s", "samp", "small", "span", "strong", "time", "u", "wbr",
];
/// The entities that have a name and are met in text.
const ENTITIES: [(&str, &str); 27] = [
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", "\u{a0}"),
    ("shy", "\u{ad}"),
    ("auml", "ä"),
    ("ouml", "ö"),
    ("aring", "å"),
    ("Auml", "Ä"),
    ("Ouml", "Ö"),
    ("Aring", "Å"),
    ("eacute", "é"),
    ("uuml", "ü"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("hellip", "…"),
    ("rsquo", "’"),
    ("lsquo", "‘"),
    ("rdquo", "”"),
    ("ldquo", "“"),
    ("sect", "§"),
    ("deg", "°"),
    ("le", "≤"),
    ("ge", "≥"),
    ("times", "×"),
];

/// Gives what the element of our own holds, where there is one.
pub fn read(html: &str, element: &str, paper: &mut Paper) -> Result<Option<String>, Refusal> {
    let mut rest = html;
    let mut found = None;
    while let Some((text, markup)) = rest.split_once('<') {
        paper.put(&decoded(text))?;
        if let Some(comment) = markup.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, rest)| rest);
            continue;
        }
        let is_tag =
            markup.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
        if !is_tag {
            paper.put("<")?;
            rest = markup;
            continue;
        }
        let end = tag_end(markup);
        let (tag, after) = (&markup[..end], markup.get(end + 1..).unwrap_or_default());
        rest = after;
        let name: String = tag
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_lowercase())
            .collect();
        match name.as_str() {
            "td" | "th" => paper.put("\t")?,
            "sup" | "sub" => paper.put(if tag.starts_with("su") { " " } else { "" })?,
            "meta" if found.is_none() => found = own(tag, element),
            name if SKIPPED.contains(&name) && !tag.starts_with('/') => {
                let close = format!("</{name}");
                let at = after.to_ascii_lowercase().find(&close);
                rest = at.map_or("", |at| &after[at..]);
            }
            name if WITHIN.contains(&name) => {}
            _ => paper.put("\n")?,
        }
    }
    paper.put(&decoded(rest))?;
    Ok(found)
}

fn tag_end(tag: &str) -> usize {
    let mut quote = None;
    for (at, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    tag.len()
}

/// What the element of a name holds.
fn own(tag: &str, element: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!("name=\"{element}\""))?;
    let (_, rest) = rest.split_once("content=\"")?;
    Some(decoded(rest.split_once('"')?.0))
}

fn decoded(text: &str) -> String {
    let mut own = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, more)) = rest.split_once('&') {
        own.push_str(before);
        let name: String = more.chars().take(8).take_while(|c| *c != ';').collect();
        let known = ENTITIES.iter().find(|(own, _)| *own == name);
        let text = known.map(|(_, text)| (*text).to_string());
        match text.or_else(|| numbered(&name).map(String::from)) {
            Some(text) if more[name.len()..].starts_with(';') => {
                own.push_str(&text);
                rest = &more[name.len() + 1..];
            }
            _ => {
                own.push('&');
                rest = more;
            }
        }
    }
    own.push_str(rest);
    own
}
