//! JSON Schema of the files, from the same structs that they are written from.

use crate::json::{self, Object, Value};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;

/// The schema of a type, in draft 2020-12.
pub fn of<T: JsonSchema>(id: &str, title: &str) -> Value {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let generated = generator.into_root_schema_for::<T>();
    let mut generated = json::value(generated.as_value());
    strict(&mut generated);
    let mut schema = Object::new()
        .set("$schema", "https://json-schema.org/draft/2020-12/schema")
        .set("$id", id)
        .set("title", title);
    if let Value::Object(fields) = generated {
        let own = fields.into_iter().filter(|(key, _)| key != "$schema" && key != "title");
        for (key, value) in own {
            schema = schema.set(&key, value);
        }
    }
    schema.into()
}

/// Makes a schema say what is really written: nothing but the fields that there are, and no
/// `null`, since what is not there is left out.
fn strict(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            let left_out = properties(fields.get_mut("properties"));
            if let Some(Value::Array(required)) = fields.get_mut("required") {
                required.retain(|name| !left_out.iter().any(|field| name == field));
            }
            let is_record = fields.contains_key("properties");
            if is_record && !fields.contains_key("additionalProperties") {
                fields.insert("additionalProperties".to_string(), Value::Bool(false));
            }
            fields.values_mut().for_each(strict);
        }
        Value::Array(items) => items.iter_mut().for_each(strict),
        _ => {}
    }
}

/// Takes `null` away from the fields that may be left out, and names those fields.
fn properties(properties: Option<&mut Value>) -> Vec<String> {
    let Some(Value::Object(properties)) = properties else { return Vec::new() };
    let mut left_out = Vec::new();
    for (name, property) in properties {
        let Value::Object(property) = property else { continue };
        let mut is_nullable = false;
        if let Some(Value::Array(types)) = property.get_mut("type") {
            let before = types.len();
            types.retain(|one| one != "null");
            is_nullable |= types.len() < before;
            if let [only] = &types[..] {
                let only = only.clone();
                property.insert("type".to_string(), only);
            }
        }
        if let Some(Value::Array(words)) = property.get_mut("enum") {
            let before = words.len();
            words.retain(|word| !word.is_null());
            is_nullable |= words.len() < before;
        }
        if let Some(Value::Array(forms)) = property.get_mut("anyOf") {
            let before = forms.len();
            forms.retain(|form| form.get("type").is_none_or(|own| own != "null"));
            is_nullable |= forms.len() < before;
            if let [Value::Object(only)] = &forms[..] {
                let only = only.clone();
                property.remove("anyOf");
                property.extend(only);
            }
        }
        if is_nullable {
            left_out.push(name.clone());
        }
    }
    left_out
}
