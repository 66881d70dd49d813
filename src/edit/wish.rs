//! What a form sends: edits as JSON, which become edits of a file by what its fields take.

use super::Edit;
use super::data::{Change, Data, Step, steps};
use super::form;
use super::locate::number;
use super::subject::{Fields, Subject};
use crate::field::date::Date;
use crate::field::decimal::Decimal;
use crate::field::entry::Entry;
use crate::field::record::{Field, key};
use crate::json::Value;

/// Reads a list of edits; nothing where it is none.
pub fn edits(all: &Value, subject: &Subject) -> Option<Vec<Edit>> {
    all.as_array()?.iter().map(|one| edit(one, subject)).collect()
}

fn edit(one: &Value, subject: &Subject) -> Option<Edit> {
    let text = |name: &str| one.get(name)?.as_str();
    let number = |name: &str| usize::try_from(one.get(name)?.as_u64()?).ok();
    if let Some(section) = text("section") {
        let words = match one.get("markdown")? {
            Value::Null => "",
            words => words.as_str()?,
        };
        return Some(Edit::Section(section.to_string(), words.to_string()));
    }
    if let Some(list) = text("insert") {
        let steps = steps(list);
        let of = match entry(subject, &steps) {
            Some(Entry::List(of)) => Some(*of),
            _ => None,
        };
        let value = data(one.get("value")?, of.as_ref());
        return Some(Edit::Field(Change::Insert(steps, number("at")?, value)));
    }
    if let Some(gone) = text("remove") {
        return Some(Edit::Field(Change::Remove(steps(gone))));
    }
    if let Some(moved) = text("move") {
        let mut steps = steps(moved);
        let Some(Step::At(from)) = steps.pop() else { return None };
        return Some(Edit::Field(Change::Move(steps, from, number("to")?)));
    }
    let steps = steps(text("field")?);
    let value = data(one.get("value")?, entry(subject, &steps).as_ref());
    Some(Edit::Field(match value {
        Data::Nothing => Change::Remove(steps),
        value => Change::Set(steps, value),
    }))
}

/// What a form has for the field behind some steps.
pub fn entry(subject: &Subject, steps: &[Step]) -> Option<Entry> {
    let (Step::Key(first), rest) = steps.split_first()? else { return None };
    let own = match &subject.fields {
        Fields::Record(_, fields) => (field(fields, first)?.entry)(),
        Fields::Entries(name, entry) => (name == first).then(|| entry.clone())?,
    };
    rest.iter().try_fold(own, |own, step| match (own, step) {
        (Entry::Table(_, fields), Step::Key(name)) => Some((field(fields, name)?.entry)()),
        (Entry::List(of), Step::At(_)) => Some(*of),
        (Entry::Localised, Step::Key(_)) => Some(Entry::Line),
        _ => None,
    })
}

/// Where what a field refers to comes from, as for its form.
pub fn source(subject: &Subject, steps: &[Step]) -> Option<&'static str> {
    let (way, name) = match steps {
        [way @ .., Step::Key(name), Step::At(_)] | [way @ .., Step::Key(name)] => (way, name),
        _ => return None,
    };
    let record = match (way, &subject.fields) {
        ([], Fields::Record(record, _)) => record,
        ([], Fields::Entries(..)) => return None,
        _ => match entry(subject, way)? {
            Entry::Table(record, _) => record,
            _ => return None,
        },
    };
    form::source(record, name)
}

fn field(fields: &'static [Field], name: &str) -> Option<&'static Field> {
    fields.iter().find(|field| key(field.name) == name)
}

/// A value as its field takes it. One that it does not take is written as it was sent, so that the
/// checks say at its field what is wrong with it.
fn data(value: &Value, entry: Option<&Entry>) -> Data {
    match (value, entry) {
        (Value::Null, _) => Data::Nothing,
        (Value::Bool(own), _) => Data::Boolean(*own),
        (Value::Number(own), _) => Data::Number(own.to_string()),
        (Value::String(own), Some(Entry::Date)) => match Date::exact(own.trim()) {
            Some(day) => Data::Date(day.to_string()),
            None => Data::Text(own.clone()),
        },
        (Value::String(own), Some(Entry::Number | Entry::Integer)) => {
            let plain = number(&own.trim().replace(',', ".").replace('\u{2212}', "-"));
            match plain.parse::<Decimal>() {
                Ok(decimal) => Data::Number(without_zeros(&decimal.to_string())),
                Err(_) => Data::Text(own.clone()),
            }
        }
        (Value::String(own), _) => Data::Text(own.clone()),
        (Value::Array(items), entry) => {
            let of = match entry {
                Some(Entry::List(of)) => Some(&**of),
                _ => None,
            };
            Data::List(items.iter().map(|one| data(one, of)).collect())
        }
        (Value::Object(entries), entry) => {
            let each = entries.iter().map(|(name, one)| {
                let own = match entry {
                    Some(Entry::Table(_, fields)) => field(fields, name).map(|own| (own.entry)()),
                    _ => None,
                };
                (name.clone(), data(one, own.as_ref()))
            });
            Data::Table(each.collect())
        }
    }
}

/// A whole number that begins with noughts is none to TOML.
fn without_zeros(digits: &str) -> String {
    let (sign, digits) = match digits.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", digits),
    };
    let kept = digits.trim_start_matches('0');
    let lead = if kept.is_empty() || kept.starts_with('.') { "0" } else { "" };
    format!("{sign}{lead}{kept}")
}
