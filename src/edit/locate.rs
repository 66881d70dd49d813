//! Where every key and value of a TOML text stands. The only file that knows the library that reads
//! with places: it finds them, and the text is changed by us, so that all else keeps its bytes.

use super::data::{Data, Step};
use std::iter;
use std::ops::Range;
use toml_edit::{Document, InlineTable, Item as Read, Key, Table as ReadTable, Value};

/// A table, wherever and however it is written.
#[derive(Debug)]
pub struct Table {
    pub form: Form,
    pub entries: Vec<Entry>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    Root,
    /// Below a line `[name]` or `[[name]]`.
    Header(Range<usize>),
    /// Named only on the way to tables below it.
    Implicit,
    /// Named before the point of a dotted key.
    Dotted,
    /// Between braces.
    Inline(Range<usize>),
}

#[derive(Debug)]
pub struct Entry {
    pub key: String,
    pub key_at: Range<usize>,
    pub item: Item,
}

#[derive(Debug)]
pub enum Item {
    Plain(Range<usize>, Data),
    Array(Range<usize>, Vec<Item>),
    Table(Table),
    /// Each below a line `[[name]]`.
    Tables(Vec<Table>),
}

/// Reads a text. Nothing where it is not TOML.
pub fn read(text: &str) -> Option<Table> {
    let document = Document::parse(text).ok()?;
    let entries = entries(document.as_table(), text)?;
    Some(Table { form: Form::Root, entries })
}

fn entries(table: &ReadTable, text: &str) -> Option<Vec<Entry>> {
    let keys = table.iter().map(|(name, _)| table.get_key_value(name));
    keys.map(|one| one.and_then(|(key, item)| entry(key, item, text))).collect()
}

fn entry(key: &Key, item: &Read, text: &str) -> Option<Entry> {
    let item = match item {
        Read::None => return None,
        Read::Value(value) => value_item(value, text)?,
        Read::Table(own) => Item::Table(table(own, text)?),
        Read::ArrayOfTables(all) => {
            Item::Tables(all.iter().map(|one| table(one, text)).collect::<Option<_>>()?)
        }
    };
    Some(Entry { key: key.get().to_string(), key_at: key.span()?, item })
}

fn table(own: &ReadTable, text: &str) -> Option<Table> {
    let form = match (own.is_dotted(), own.is_implicit()) {
        (true, _) => Form::Dotted,
        (false, true) => Form::Implicit,
        (false, false) => Form::Header(own.span()?),
    };
    Some(Table { form, entries: entries(own, text)? })
}

fn inline(own: &InlineTable, text: &str) -> Option<Table> {
    let form = match own.is_dotted() {
        true => Form::Dotted,
        false => Form::Inline(own.span()?),
    };
    let keys = own.iter().map(|(name, _)| own.get_key_value(name));
    let entries = keys.map(|one| one.and_then(|(key, item)| entry(key, item, text)));
    Some(Table { form, entries: entries.collect::<Option<_>>()? })
}

fn value_item(value: &Value, text: &str) -> Option<Item> {
    let plain = |data: Data| Some(Item::Plain(value.span()?, data));
    let written = || Some(text.get(value.span()?)?.to_string());
    match value {
        Value::String(own) => plain(Data::Text(own.value().replace("\r\n", "\n"))),
        Value::Integer(_) | Value::Float(_) => plain(Data::Number(number(&written()?))),
        Value::Boolean(own) => plain(Data::Boolean(*own.value())),
        Value::Datetime(own) => plain(Data::Date(own.value().to_string())),
        Value::Array(own) => {
            let items = own.iter().map(|one| value_item(one, text));
            Some(Item::Array(value.span()?, items.collect::<Option<_>>()?))
        }
        Value::InlineTable(own) => Some(Item::Table(inline(own, text)?)),
    }
}

/// The digits of a number without what only makes them easier to read.
pub fn number(written: &str) -> String {
    written.replace('_', "").trim_start_matches('+').to_string()
}

impl Table {
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|one| one.key == key)
    }

    pub fn data(&self) -> Data {
        Data::Table(self.entries.iter().map(|one| (one.key.clone(), one.item.data())).collect())
    }

    /// The stretches of text that it is written in: its header and each of its statements.
    pub fn pieces(&self) -> Vec<Range<usize>> {
        let own = match &self.form {
            Form::Header(at) | Form::Inline(at) => vec![at.clone()],
            _ => Vec::new(),
        };
        let below = match self.form {
            Form::Inline(_) => Vec::new(),
            _ => self.entries.iter().flat_map(Entry::pieces).collect(),
        };
        own.into_iter().chain(below).collect()
    }
}

impl Entry {
    pub fn pieces(&self) -> Vec<Range<usize>> {
        let from_key =
            |at: &Range<usize>| iter::once(self.key_at.start..at.end).collect::<Vec<_>>();
        match &self.item {
            Item::Plain(at, _) | Item::Array(at, _) => from_key(at),
            Item::Table(Table { form: Form::Inline(at), .. }) => from_key(at),
            Item::Table(table) => table.pieces(),
            Item::Tables(all) => all.iter().flat_map(Table::pieces).collect(),
        }
    }

    /// Where it stands in full: from its first byte to its last.
    pub fn extent(&self) -> Range<usize> {
        extent(&self.pieces())
    }

    /// Whether it is written as `key = value`, and not below a header.
    pub fn is_statement(&self) -> bool {
        match &self.item {
            Item::Plain(..) | Item::Array(..) => true,
            Item::Table(table) => matches!(table.form, Form::Inline(_) | Form::Dotted),
            Item::Tables(_) => false,
        }
    }
}

/// From the first byte of some pieces to the last.
pub fn extent(pieces: &[Range<usize>]) -> Range<usize> {
    let start = pieces.iter().map(|one| one.start).min().unwrap_or_default();
    start..pieces.iter().map(|one| one.end).max().unwrap_or_default()
}

impl Item {
    pub fn data(&self) -> Data {
        match self {
            Item::Plain(_, data) => data.clone(),
            Item::Array(_, items) => Data::List(items.iter().map(Item::data).collect()),
            Item::Table(table) => table.data(),
            Item::Tables(all) => Data::List(all.iter().map(Table::data).collect()),
        }
    }

    /// The stretch of a value that stands in its line.
    pub fn value_at(&self) -> Option<Range<usize>> {
        match self {
            Item::Plain(at, _) | Item::Array(at, _) => Some(at.clone()),
            Item::Table(Table { form: Form::Inline(at), .. }) => Some(at.clone()),
            _ => None,
        }
    }
}

/// The item behind some steps, with the entry that holds it last.
fn item<'a>(table: &'a Table, steps: &[Step]) -> Option<Found<'a>> {
    let (Step::Key(key), rest) = steps.split_first()? else { return None };
    let entry = table.entry(key)?;
    inner(Found::Entry(entry), &entry.item, rest)
}

/// What some steps lead to.
enum Found<'a> {
    Entry(&'a Entry),
    /// An entry of a list in a line.
    Item(&'a Item),
    /// An entry of a list of tables.
    Table(&'a Table),
}

fn inner<'a>(found: Found<'a>, own: &'a Item, steps: &[Step]) -> Option<Found<'a>> {
    let Some((first, rest)) = steps.split_first() else { return Some(found) };
    match (own, first) {
        (Item::Table(table), Step::Key(_)) => item(table, steps),
        (Item::Array(_, items), Step::At(at)) => {
            let one = items.get(*at)?;
            inner(Found::Item(one), one, rest)
        }
        (Item::Tables(all), Step::At(at)) => match rest {
            [] => Some(Found::Table(all.get(*at)?)),
            rest => item(all.get(*at)?, rest),
        },
        _ => None,
    }
}

/// The stretches of text that a field is written in.
pub fn pieces(table: &Table, steps: &[Step]) -> Option<Vec<Range<usize>>> {
    Some(match item(table, steps)? {
        Found::Entry(entry) => entry.pieces(),
        Found::Item(own) => vec![own.value_at()?],
        Found::Table(own) => own.pieces(),
    })
}

/// Where the value of a field stands, from its first byte to its last.
pub fn find(table: &Table, steps: &[Step]) -> Option<Range<usize>> {
    Some(match item(table, steps)? {
        Found::Entry(entry) => entry.item.value_at().unwrap_or_else(|| entry.extent()),
        Found::Item(own) => own.value_at()?,
        Found::Table(own) => extent(&own.pieces()),
    })
}

/// The field at a place: the innermost one whose text the place is in.
pub fn name_at(table: &Table, at: usize) -> Option<Vec<Step>> {
    table.entries.iter().find_map(|entry| {
        let is_in = entry.pieces().iter().any(|piece| (piece.start..=piece.end).contains(&at));
        if !is_in {
            return None;
        }
        let mut steps = vec![Step::Key(entry.key.clone())];
        steps.extend(name_in(&entry.item, at).unwrap_or_default());
        Some(steps)
    })
}

fn name_in(own: &Item, at: usize) -> Option<Vec<Step>> {
    let below = |index: usize, rest: Option<Vec<Step>>| {
        let rest = rest.unwrap_or_default();
        Some(iter::once(Step::At(index)).chain(rest).collect())
    };
    match own {
        Item::Plain(..) => None,
        Item::Table(table) => name_at(table, at),
        Item::Array(_, items) => items.iter().enumerate().find_map(|(index, one)| {
            let is_in = one.value_at().is_some_and(|own| (own.start..=own.end).contains(&at));
            if is_in { below(index, name_in(one, at)) } else { None }
        }),
        Item::Tables(all) => all.iter().enumerate().find_map(|(index, one)| {
            let is_in = one.pieces().iter().any(|piece| (piece.start..=piece.end).contains(&at));
            if is_in { below(index, name_at(one, at)) } else { None }
        }),
    }
}
