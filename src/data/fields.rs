//! The fields of the files, read from their schemas, for the page that explains them: what is
//! published says by itself what it holds.

use super::table::SCHEMAS;
use crate::address;
use crate::json::{self, Value};
use crate::publication::Publication;
use crate::reading::open_data::{Field, Fields, FileShape, Shape, Type};
use std::collections::BTreeMap;

/// The field that holds what a file is about, which is another in each kind of file.
const DATA: &str = "data";

pub fn fields(publication: &Publication) -> Fields {
    let mut around = Vec::new();
    let mut files = Vec::new();
    let mut types: BTreeMap<String, Type> = BTreeMap::new();
    for row in SCHEMAS {
        let schema = json::parse(row.write(publication).as_bytes()).unwrap_or_default();
        let (data, others): (Vec<Field>, Vec<Field>) =
            own_fields(&schema).into_iter().partition(|field| field.name == DATA);
        around = others;
        let schema_address = address::data_schema(row.name);
        let data = data.into_iter().map(|field| field.shape);
        files.extend(data.map(|data| FileShape { schema: schema_address.clone(), data }));
        for (name, own) in object(&schema, "$defs") {
            types.entry(name.clone()).or_insert_with(|| of_type(name, own));
        }
    }
    Fields { around, files, types: types.into_values().collect() }
}

fn of_type(name: &str, schema: &Value) -> Type {
    let words = list(schema, "oneOf").iter().filter_map(|one| {
        Some((one.get("const")?.as_str()?.to_string(), text(one, "description")))
    });
    Type {
        name: name.to_string(),
        about: text(schema, "description"),
        fields: own_fields(schema),
        words: words.collect(),
    }
}

fn own_fields(schema: &Value) -> Vec<Field> {
    let required: Vec<&str> = list(schema, "required").iter().filter_map(Value::as_str).collect();
    let field = |(name, own): (&String, &Value)| Field {
        name: name.clone(),
        shape: shape(own),
        is_required: required.contains(&name.as_str()),
        about: text(own, "description"),
    };
    object(schema, "properties").map(field).collect()
}

fn shape(schema: &Value) -> Shape {
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        let of = name.rsplit('/').next().map(str::to_string);
        return Shape { of, ..Shape::default() };
    }
    if let Some(item) = schema.get("items") {
        return Shape { is_list: true, ..shape(item) };
    }
    if let Some(each) = schema.get("additionalProperties").filter(|own| own.is_object()) {
        return Shape { is_by_language: true, ..shape(each) };
    }
    let words = list(schema, "enum").iter().filter_map(Value::as_str).map(str::to_string);
    let word = match (text(schema, "type").as_str(), text(schema, "format").as_str()) {
        ("string", "date") => "date",
        ("string", "uri") => "uri",
        ("string", _) if schema.get("pattern").is_some() => "checksum",
        ("string", _) => "text",
        ("integer", _) => "integer",
        ("number", _) => "number",
        ("boolean", _) => "boolean",
        _ => "any",
    };
    Shape { word: Some(word), words: words.collect(), ..Shape::default() }
}

fn text(schema: &Value, key: &str) -> String {
    schema.get(key).and_then(Value::as_str).unwrap_or_default().replace('\n', " ")
}

fn list<'a>(schema: &'a Value, key: &str) -> &'a [Value] {
    schema.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn object<'a>(schema: &'a Value, key: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    schema.get(key).and_then(Value::as_object).into_iter().flatten()
}
