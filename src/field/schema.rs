//! What a field may hold, as JSON Schema says it, for editors and other programs.

use super::record::{Field, Record, key};
use crate::json::{Object, Value};

/// The edition of JSON Schema that is spoken.
pub const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// A value of one of the types of JSON.
pub fn of_type(name: &str) -> Object {
    Object::new().set("type", name)
}

/// A string of a form.
pub fn pattern(pattern: &str) -> Object {
    of_type("string").set("pattern", pattern)
}

/// A string that is one of a set of words.
pub fn one_of(words: impl IntoIterator<Item = &'static str>) -> Object {
    of_type("string").set("enum", words.into_iter().collect::<Vec<_>>())
}

pub fn list(of: Object) -> Object {
    of_type("array").set("items", of)
}

/// Either of two.
pub fn either(one: Object, other: Object) -> Object {
    Object::new().set("anyOf", vec![Value::from(one), Value::from(other)])
}

/// A table with the fields of a record and no others.
pub fn record<T: Record>() -> Object {
    let add = |all: Object, field: &Field| {
        // Its own words take the place of those of its type.
        let mut own = (field.schema)().set("description", field.about.trim());
        // A list that is required says something.
        if field.is_required && own.get("type").is_some_and(|one| one == "array") {
            own = own.set("minItems", 1);
        }
        all.set(key(field.name), own)
    };
    let required = T::FIELDS.iter().filter(|field| field.is_required);
    let required: Vec<&str> = required.map(|field| key(field.name)).collect();
    of_type("object")
        .set("description", T::ABOUT.trim())
        .set("properties", T::FIELDS.iter().fold(Object::new(), add))
        .list("required", required.into_iter().map(Value::from).collect())
        .set("additionalProperties", false)
}
