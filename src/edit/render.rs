//! Values as TOML, in the style of what stood there before.

use super::data::Data;
use super::layout::{Layout, ordered};

/// How texts are quoted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Quotes {
    #[default]
    Basic,
    Literal,
    /// Three quotes, with whether the text begins on the next line.
    Lines(bool),
    LiteralLines(bool),
}

impl Quotes {
    /// Those of a value as it is written.
    pub fn of(written: &str) -> Quotes {
        let begins_below = |rest: &str| rest.starts_with(['\n', '\r']);
        if let Some(rest) = written.strip_prefix("\"\"\"") {
            Quotes::Lines(begins_below(rest))
        } else if let Some(rest) = written.strip_prefix("'''") {
            Quotes::LiteralLines(begins_below(rest))
        } else if written.starts_with('\'') {
            Quotes::Literal
        } else {
            Quotes::Basic
        }
    }
}

/// A value in one line, or in several where its quotes say so.
pub fn value(data: &Data, layout: &[Layout], quotes: Quotes, newline: &str) -> String {
    match data {
        Data::Text(own) => text(own, quotes, newline),
        Data::Number(own) | Data::Date(own) => own.clone(),
        Data::Boolean(own) => own.to_string(),
        Data::List(items) => {
            let items: Vec<String> =
                items.iter().map(|one| value(one, layout, quotes, newline)).collect();
            format!("[{}]", items.join(", "))
        }
        Data::Table(entries) if entries.is_empty() => "{}".to_string(),
        Data::Table(entries) => {
            let entries = ordered(entries, layout).map(|(name, one, below)| {
                format!("{} = {}", key(name), value(one, below, quotes, newline))
            });
            format!("{{ {} }}", entries.collect::<Vec<_>>().join(", "))
        }
        Data::Nothing => String::new(),
    }
}

/// A key, in quotes where it needs them.
pub fn key(name: &str) -> String {
    let is_bare = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    match !name.is_empty() && name.chars().all(is_bare) {
        true => name.to_string(),
        false => text(name, Quotes::Basic, "\n"),
    }
}

/// A text in quotes: those that are wanted, or others where it cannot stand in them.
pub fn text(text: &str, quotes: Quotes, newline: &str) -> String {
    let is_literal = |c: char| !c.is_control() || c == '\t';
    match quotes {
        Quotes::Literal if !text.contains('\'') && text.chars().all(is_literal) => {
            format!("'{text}'")
        }
        Quotes::LiteralLines(below)
            if !text.contains("'''")
                && !text.ends_with('\'')
                && text.chars().all(|c| is_literal(c) || c == '\n') =>
        {
            let begin = begin(text, below, newline);
            format!("'''{begin}{}'''", text.replace('\n', newline))
        }
        Quotes::Lines(below) | Quotes::LiteralLines(below) => {
            let begin = begin(text, below, newline);
            let body = escaped(text, true).replace('\n', newline);
            format!("\"\"\"{begin}{body}\"\"\"")
        }
        Quotes::Basic | Quotes::Literal => format!("\"{}\"", escaped(text, false)),
    }
}

/// What follows the opening quotes. The first line break in them is not part of the text.
fn begin<'a>(text: &str, below: bool, newline: &'a str) -> &'a str {
    if below || text.starts_with('\n') { newline } else { "" }
}

fn escaped(text: &str, keeps_lines: bool) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' => escaped.push_str("\\\""),
            '\\' => escaped.push_str("\\\\"),
            '\n' if keeps_lines => escaped.push('\n'),
            '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push_str("\\t"),
            c if c.is_control() => escaped.push_str(&format!("\\u{:04X}", c as u32)),
            c => escaped.push(c),
        }
    }
    escaped
}
