//! JSON as it goes out: values, and how they are written. The only file that knows the library.

use serde::Serialize;
use serde::de::DeserializeOwned;

pub type Value = serde_json::Value;

/// An object under construction; its keys keep the order in which they were set.
#[derive(Clone, Debug, Default)]
pub struct Object(serde_json::Map<String, Value>);

impl Object {
    pub fn new() -> Object {
        Object::default()
    }

    pub fn set(mut self, key: &str, value: impl Into<Value>) -> Object {
        self.0.insert(key.to_string(), value.into());
        self
    }

    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.get(key)
    }

    /// Sets what there is.
    pub fn maybe(self, key: &str, value: Option<impl Into<Value>>) -> Object {
        match value {
            Some(value) => self.set(key, value),
            None => self,
        }
    }

    /// Sets a list that holds something.
    pub fn list(self, key: &str, values: Vec<Value>) -> Object {
        if values.is_empty() { self } else { self.set(key, values) }
    }

    /// With all that another object holds.
    pub fn with(mut self, other: Object) -> Object {
        self.0.extend(other.0);
        self
    }

    /// Adds to what a key holds: the second value makes it a list.
    pub fn add(mut self, key: &str, value: impl Into<Value>) -> Object {
        match self.0.get_mut(key) {
            Some(Value::Array(values)) => values.push(value.into()),
            Some(first) => *first = Value::Array(vec![first.take(), value.into()]),
            None => return self.set(key, value),
        }
        self
    }
}

impl From<Object> for Value {
    fn from(object: Object) -> Value {
        Value::Object(object.0)
    }
}

/// Reads what somebody sent; nothing where it is no JSON.
pub fn parse(bytes: &[u8]) -> Option<Value> {
    serde_json::from_slice(bytes).ok()
}

/// The value of a struct. What it does not have is left out, not written as `null`.
pub fn value(of: &impl Serialize) -> Value {
    let mut value = serde_json::to_value(of).expect("strings and numbers always serialise");
    leave_out_nulls(&mut value);
    value
}

fn leave_out_nulls(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|_, field| !field.is_null());
            fields.values_mut().for_each(leave_out_nulls);
        }
        Value::Array(items) => items.iter_mut().for_each(leave_out_nulls),
        _ => {}
    }
}

/// A file for people and programs: one value a line, and a line break at the end.
pub fn pretty(of: &impl Serialize) -> String {
    serde_json::to_string_pretty(of).expect("strings and numbers always serialise") + "\n"
}

/// The same without the line break, to stand below so many others.
pub fn pretty_at(depth: usize, of: &impl Serialize) -> String {
    let text = serde_json::to_string_pretty(of).expect("strings and numbers always serialise");
    text.replace('\n', &format!("\n{}", "  ".repeat(depth)))
}

/// A file that is written item by item: one that ends in an empty list, which is filled.
pub struct Filled {
    text: String,
    /// What comes after the list.
    tail: String,
    depth: usize,
    is_empty: bool,
}

impl Filled {
    /// Begins the file. Each item is written as it stands so many levels down.
    pub fn begin(file: &str, depth: usize) -> Filled {
        let (head, tail) = file.rsplit_once("[]").unwrap_or((file, ""));
        Filled { text: format!("{head}["), tail: tail.to_string(), depth, is_empty: true }
    }

    pub fn push(&mut self, item: &str) {
        self.text.push_str(if self.is_empty { "\n" } else { ",\n" });
        (0..self.depth).for_each(|_| self.text.push_str("  "));
        self.text.push_str(item);
        self.is_empty = false;
    }

    pub fn finish(mut self) -> String {
        if !self.is_empty {
            self.text.push('\n');
            (1..self.depth).for_each(|_| self.text.push_str("  "));
        }
        self.text.push(']');
        self.text.push_str(&self.tail);
        self.text
    }
}

/// A file for programs alone: as small as it can be, with a line break at the end.
pub fn compact(of: &impl Serialize) -> String {
    serde_json::to_string(of).expect("strings and numbers always serialise") + "\n"
}

/// A value that a program wrote; nothing where the text is none of its kind.
pub fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_str(text).ok()
}

/// In one line, to stand in a `script` element: nothing in it can end the element.
pub fn for_script(of: &impl Serialize) -> String {
    let text = serde_json::to_string(of).expect("strings and numbers always serialise");
    text.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}
