//! The form of a file: its fields with their words, values and choices, as the browser is given it.

use super::data::{Data, Step};
use super::file::File;
use super::subject::{Fields, Subject};
use crate::field::entry::Entry;
use crate::field::record::{Field, key};
use crate::json::{Object, Value};
use crate::phrasebook::Phrasebook;

/// The fields of a file, in their order.
pub fn fields(file: &File, subject: &Subject, words: &Phrasebook) -> Vec<Value> {
    let data = file.data().unwrap_or(Data::Nothing);
    match &subject.fields {
        Fields::Record(record, fields) => {
            let form = Form { words, file: Some(file), data: &data };
            form.fields(record, fields, &[])
        }
        Fields::Entries(name, entry) => {
            let form = Form { words, file: Some(file), data: &data };
            let steps = [Step::Key(name.to_string())];
            vec![form.field("register", name, true, entry, &steps)]
        }
    }
}

/// The fields that stand in a file and that no form has, which stay as they are.
pub fn elsewhere(file: &File, subject: &Subject) -> Vec<String> {
    let Some(Data::Table(entries)) = file.data() else { return Vec::new() };
    let is_known = |name: &str| match &subject.fields {
        Fields::Record(_, fields) => {
            fields.iter().any(|field| key(field.name) == name && is_in_form(field))
        }
        Fields::Entries(own, _) => *own == name,
    };
    entries.into_keys().filter(|name| !is_known(name)).collect()
}

fn is_in_form(field: &Field) -> bool {
    !matches!((field.entry)(), Entry::InFile)
}

struct Form<'a> {
    words: &'a Phrasebook,
    /// None for the fields of an entry that is described and not there.
    file: Option<&'a File<'a>>,
    data: &'a Data,
}

impl Form<'_> {
    fn fields(&self, record: &str, fields: &[Field], way: &[Step]) -> Vec<Value> {
        let each = fields.iter().filter(|field| is_in_form(field)).map(|field| {
            let name = key(field.name);
            let steps: Vec<Step> =
                way.iter().cloned().chain([Step::Key(name.to_string())]).collect();
            self.field(record, name, field.is_required, &(field.entry)(), &steps)
        });
        each.collect()
    }

    fn field(
        &self,
        record: &str,
        name: &str,
        is_required: bool,
        entry: &Entry,
        steps: &[Step],
    ) -> Value {
        let value = self.file.and_then(|_| self.data.at(steps));
        let written = self.file.and_then(|file| file.written(steps)).filter(|_| value.is_some());
        let none = Form { words: self.words, file: None, data: self.data };
        let below = match entry {
            Entry::Table(record, fields) => self.fields(record, fields, steps),
            Entry::List(of) => match &**of {
                Entry::Table(record, fields) => none.fields(record, fields, &[]),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        };
        let [label, help] = sentences(record, name);
        let say = |id: &str| self.words.format(id, &[]).unwrap_or_else(|_| name.to_string());
        Object::new()
            .set("name", dotted(steps))
            .set("label", say(&label))
            .set("help", say(&help))
            .set("form", form(record, name, entry))
            .maybe("source", source(record, name))
            .list("options", self.options(entry))
            .set("required", is_required)
            .set("value", value.map_or(Value::Null, |value| listed(entry, value)))
            .set("raw", written.map_or(Value::Null, Value::from))
            .list("fields", below)
            .set("note", self.note(record, name))
            .into()
    }

    /// The words to choose from.
    fn options(&self, entry: &Entry) -> Vec<Value> {
        match entry {
            Entry::Choice(set, words) => words
                .iter()
                .map(|word| {
                    let id = choice(set, word);
                    let label = self.words.format(&id, &[]).unwrap_or_else(|_| word.to_string());
                    Object::new().set("value", *word).set("label", label).into()
                })
                .collect(),
            Entry::List(of) => self.options(of),
            _ => Vec::new(),
        }
    }

    /// Why a field is not to be changed here.
    fn note(&self, record: &str, name: &str) -> Value {
        let id = match (kebab(record).as_str(), name) {
            ("requirement" | "translation", "id") => "form-note-id",
            ("translation", "version") | ("placeholder-translation", "key") => "form-note-source",
            _ => return Value::Null,
        };
        self.words.format(id, &[]).map_or(Value::Null, Value::from)
    }
}

/// The sentences of a field: its label, and its help.
pub fn sentences(record: &str, name: &str) -> [String; 2] {
    let label = format!("field-{}-{}", kebab(record), name.replace('_', "-"));
    let help = format!("{label}-help");
    [label, help]
}

/// The sentence of a word to choose.
pub fn choice(set: &str, word: &str) -> String {
    format!("choice-{}-{word}", kebab(set))
}

/// The name of a record or a set of words, as sentences have it.
fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for c in name.strip_suffix("Fields").unwrap_or(name).chars() {
        if c.is_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.extend(c.to_lowercase());
    }
    kebab
}

/// Some steps as a name with dots.
pub fn dotted(steps: &[Step]) -> String {
    let word = |step: &Step| match step {
        Step::Key(key) => key.clone(),
        Step::At(at) => at.to_string(),
    };
    steps.iter().map(word).collect::<Vec<_>>().join(".")
}

/// A value, as a list where the form has one, though a single text may be written without brackets.
fn listed(entry: &Entry, data: &Data) -> Value {
    match (entry, data) {
        (Entry::List(_), Data::Text(_)) => vec![json(data)].into(),
        _ => json(data),
    }
}

/// A value as the browser has it. Numbers with decimals are text, so that their digits stay.
pub fn json(data: &Data) -> Value {
    match data {
        Data::Text(own) | Data::Date(own) => own.as_str().into(),
        Data::Number(own) => match own.parse::<i64>() {
            Ok(whole) if whole.to_string() == *own => whole.into(),
            _ => own.as_str().into(),
        },
        Data::Boolean(own) => (*own).into(),
        Data::List(items) => items.iter().map(json).collect::<Vec<_>>().into(),
        Data::Table(entries) => {
            entries.iter().fold(Object::new(), |all, (key, one)| all.set(key, json(one))).into()
        }
        Data::Nothing => Value::Null,
    }
}

/// What the browser shows for a field.
fn form(record: &str, name: &str, entry: &Entry) -> &'static str {
    match entry {
        Entry::Line => match (kebab(record).as_str(), name) {
            (
                _,
                "reason" | "deviation" | "question" | "method" | "consequence" | "summary" | "note",
            ) => "text",
            ("change" | "risk" | "exception", "text" | "scope") => "text",
            _ => "line",
        },
        Entry::Boolean => "boolean",
        Entry::Integer => "integer",
        Entry::Number => "number",
        Entry::Date => "date",
        Entry::Choice(..) => "choice",
        Entry::Localised => "localised",
        Entry::InFile => "none",
        Entry::Table(..) => "table",
        Entry::List(of) => match &**of {
            Entry::Table("Alternative", _) => "evidence",
            Entry::Table(..) => "tables",
            Entry::Choice(..) => "choices",
            _ if source(record, name).is_some() => "ids",
            _ => "lines",
        },
    }
}

/// Where the ids of a field come from.
pub fn source(record: &str, name: &str) -> Option<&'static str> {
    Some(match (kebab(record).as_str(), name) {
        // Here they are made, and chosen everywhere else.
        ("config", "themes" | "goals") => return None,
        (_, "themes") => "themes",
        (_, "goals") => "goals",
        (_, "unit") => "units",
        (_, "cpv") => "cpv",
        (_, "inherits" | "categories" | "category" | "moved_from") => "categories",
        ("requirement", "replaces" | "complements" | "related" | "split_from" | "merged_from") => {
            "requirements"
        }
        ("withdrawal", "successor")
        | ("package-entry", "id")
        | ("selection-criterion", "requirements") => "requirements",
        ("requirement", "derived_from") | ("reference", "successor") => "references",
        ("requirement", "guidance") => "guidance",
        ("alternative", "all") => "evidence",
        ("evidence-type", "label") => "labels",
        ("term", "see") => "terms",
        _ => return None,
    })
}
