//! TOML text to raw values with their places. All syntax errors are found at once.

use super::hidden;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::raw::{Raw, RawEntry, RawKind, RawTable};
use crate::message::Message;
use crate::say;
use crate::source::{FileId, Span};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Reads a document that begins at `offset` in its file. None if it has syntax errors: what
/// could be recovered would only give rise to further messages about the same mistake.
pub fn read(text: &str, file: FileId, offset: usize, found: &mut Diagnostics) -> Option<RawTable> {
    // TOML holds no control characters; they are reported as such.
    let is_control = |c: char| c.is_control() && c != '\n' && c != '\t';
    let may_begin = |byte: u8| byte < b' ' && byte != b'\n' || matches!(byte, 0x7F | 0xC2);
    if text.bytes().any(may_begin) && text.contains(is_control) {
        return None;
    }
    let (table, errors) = DeTable::parse_recoverable(text);
    let place = Placed { file, offset };
    let mut errors: Vec<Mistake> = errors.iter().map(|error| Mistake::of(error, text)).collect();
    errors.sort_by_key(|error| (error.range.start, error.range.end));
    let open = first_not_closed(&errors, text);
    let mut last_line = None;
    for error in &errors[..open.unwrap_or(errors.len())] {
        let line = text[..text.floor_char_boundary(error.range.start)].matches('\n').count();
        if last_line.replace(line) != Some(line) {
            let written = text.get(error.range.clone()).unwrap_or_default();
            let (rule, message, help) = explained(&error.message, written);
            found.push(Diagnostic::new(rule, place.span(error.range.clone()), message).help(help));
        }
    }
    if let Some(error) = open.and_then(|open| errors.get(open)) {
        let unclosed = not_closed(error.range.start, text, &place);
        // Quotes that are not closed swallow the bracket behind them.
        let line = text[..unclosed.0].matches('\n').count();
        if last_line != Some(line) {
            found.push(unclosed.1);
        }
    }
    if !errors.is_empty() {
        return None;
    }
    place.refuse_hidden(&table, text, found);
    Some(place.table(table.into_inner()))
}

/// What the library says.
struct Mistake {
    range: Range<usize>,
    message: String,
}

impl Mistake {
    fn of(error: &toml::de::Error, text: &str) -> Mistake {
        let range = error.span().unwrap_or(0..0);
        let message = error.message().lines().next().unwrap_or("not TOML").to_lowercase();
        // A missing comma is missed at the end of the line above.
        let rest = text.get(range.start..).unwrap_or_default();
        let blank = rest.len() - rest.trim_start().len();
        let start = range.start + if message.contains("missing comma") { blank } else { 0 };
        Mistake { range: start..range.end.max(start), message }
    }
}

/// The first mistake that comes of a list or table in one line that is not closed: every line
/// below is then read as part of it, and each would be reported.
fn first_not_closed(errors: &[Mistake], text: &str) -> Option<usize> {
    let line =
        |error: &Mistake| text.get(..error.range.start).map(|text| text.matches('\n').count());
    let is_new = |error: &Mistake| {
        let before = text.get(..error.range.start).unwrap_or_default();
        before.trim_end_matches([' ', '\t']).ends_with('\n') || before.ends_with('\n')
    };
    errors.iter().enumerate().position(|(index, error)| {
        let next = errors.get(index + 1).filter(|next| line(next) == line(error));
        let follows = |part: &str| next.is_some_and(|next| next.message.contains(part));
        let pairs = |one: &&Mistake| one.message.contains("between key-value pairs");
        error.message.contains("between array elements") && is_new(error) && follows("be quoted")
            || error.message.contains("be quoted") && follows("in array")
            || pairs(&error) && is_new(error) && errors[index..].iter().filter(pairs).count() > 1
    })
}

/// Where a list or table is opened that is not closed, and what is said of it.
fn not_closed(at: usize, text: &str, place: &Placed) -> (usize, Diagnostic) {
    let before = text.get(..at).unwrap_or_default();
    let open = ["= [", "= {", "=[", "={"]
        .iter()
        .filter_map(|form| before.rfind(form).map(|start| start + form.len() - 1));
    let open = open.max().unwrap_or(before.len());
    let (message, close) = match before[open..].starts_with('{') {
        true => (say!("toml-table-not-closed"), "}"),
        false => (say!("toml-list-not-closed"), "]"),
    };
    let span = place.span(open..(open + 1).min(text.len()));
    let problem = Diagnostic::new(Rule::TomlSyntax, span, message)
        .label(say!("opened-here"))
        .help(say!("toml-not-closed-help", close = close));
    (open, problem)
}

/// The rule, the message and the help for what the library says about what was written.
fn explained(message: &str, written: &str) -> (Rule, Message, Message) {
    let is_date = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '/' | '.' | '-');
    let first = written.lines().next().unwrap_or_default().trim();
    let has_year = first.split(|c: char| !c.is_ascii_digit()).any(|part| part.len() == 4);
    if message.starts_with("invalid date") || has_year && first.chars().all(is_date) {
        return (Rule::MalformedDate, say!("date-malformed", text = first), say!("date-help"));
    }
    let (message, help) = if message.contains("duplicate key") {
        (say!("toml-duplicate-key", key = first), say!("toml-duplicate-key-help"))
    } else if message.contains("string, expected") {
        (say!("toml-quotes-not-closed"), say!("toml-quotes-not-closed-help"))
    } else if message.contains("must be quoted") {
        (say!("toml-quotes-missing"), say!("toml-quotes-missing-help"))
    } else if message.contains("missing comma") {
        (say!("toml-comma-missing"), say!("toml-comma-missing-help"))
    } else if message.contains("invalid unquoted key") {
        (say!("toml-key-letters"), say!("toml-key-letters-help"))
    } else if message.contains("unclosed table") {
        (say!("toml-table-name-not-closed"), say!("toml-table-name-not-closed-help"))
    } else {
        (say!("toml-unreadable", said = message), say!("toml-unreadable-help"))
    };
    (Rule::TomlSyntax, message, help)
}

struct Placed {
    file: FileId,
    offset: usize,
}

/// A key, or a string with the key that it belongs to.
pub struct Written<'a> {
    pub key: &'a str,
    pub words: &'a str,
    /// Where it stands, with its quotes.
    pub range: Range<usize>,
}

/// Calls `see` for every key and every string of a text, as far as it can be read.
pub fn each_string(text: &str, see: &mut impl FnMut(Written)) {
    see_strings(DeTable::parse_recoverable(text).0.as_ref(), see);
}

fn see_strings(table: &DeTable, see: &mut impl FnMut(Written)) {
    for (key, value) in table {
        see(Written { key: "", words: key.as_ref(), range: key.span() });
        see_value(key.as_ref(), (value.span(), value.as_ref()), see);
    }
}

fn see_value(key: &str, (range, value): (Range<usize>, &DeValue), see: &mut impl FnMut(Written)) {
    match value {
        DeValue::String(words) => see(Written { key, words, range }),
        DeValue::Array(items) => {
            items.iter().for_each(|item| see_value(key, (item.span(), item.as_ref()), see));
        }
        DeValue::Table(table) => see_strings(table, see),
        _ => {}
    }
}

impl Placed {
    fn span(&self, range: Range<usize>) -> Span {
        Span { file: self.file, start: self.offset + range.start, end: self.offset + range.end }
    }

    /// Hidden characters that stand in a table by their numbers; those that stand there themselves are
    /// found in every file.
    fn refuse_hidden(&self, table: &Spanned<DeTable>, text: &str, found: &mut Diagnostics) {
        if !text.contains('\\') {
            return;
        }
        let mut refuse = |one: Written| {
            let written = text.get(one.range.clone()).unwrap_or_default();
            let by_number = hidden::first(one.words).filter(|_| hidden::first(written).is_none());
            if let Some((_, c)) = by_number {
                found.push(hidden::diagnostic(c, self.span(one.range)));
            }
        };
        see_strings(table.as_ref(), &mut refuse);
    }

    fn table(&self, table: DeTable) -> RawTable {
        let mut entries: Vec<RawEntry> = table
            .into_iter()
            .map(|(key, value)| RawEntry {
                key_span: self.span(key.span()),
                key: key.into_inner().into_owned(),
                value: self.value(value.span(), value.into_inner()),
            })
            .collect();
        entries.sort_by_key(|entry| entry.key_span);
        RawTable { entries }
    }

    fn value(&self, range: Range<usize>, value: DeValue) -> Raw {
        let kind = match value {
            DeValue::String(text) => RawKind::String(text.into_owned()),
            DeValue::Integer(number) => RawKind::Integer(number.to_string()),
            DeValue::Float(number) => RawKind::Float(number.as_str().to_string()),
            DeValue::Boolean(value) => RawKind::Boolean(value),
            DeValue::Datetime(moment) => match (moment.date, moment.time) {
                (Some(date), None) => RawKind::Date(date.year, date.month, date.day),
                _ => RawKind::Time,
            },
            DeValue::Array(items) => RawKind::Array(
                items.into_iter().map(|item| self.value(item.span(), item.into_inner())).collect(),
            ),
            DeValue::Table(table) => RawKind::Table(self.table(table)),
        };
        Raw { span: self.span(range), kind }
    }
}
