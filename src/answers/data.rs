//! What was read, for programs.

use super::reading::{Answer, Reading};
use crate::json::{Object, Value, value};

/// The number of the format; a program that knows another stops.
const FORMAT: u32 = 1;

/// All files in one document.
pub fn document(readings: &[Reading]) -> Object {
    let files: Vec<Value> = readings.iter().map(|own| file(own).into()).collect();
    Object::new().set("format", FORMAT).set("files", files)
}

fn file(reading: &Reading) -> Object {
    let key = &reading.key;
    let fact = |name: &str| Some(key.fact(name)).filter(|text| !text.is_empty());
    let mut values = Vec::new();
    for ((id, name), own) in &reading.values {
        values.push(
            Object::new()
                .set("requirement", id.as_str())
                .set("key", name.as_str())
                .set("value", own.as_str())
                .into(),
        );
    }
    let mut fields = Object::new();
    for (name, own) in &reading.fields {
        fields = fields.set(name, own.as_str());
    }
    Object::new()
        .set("file", reading.file.as_str())
        .set("kind", key.kind.word())
        .set("language", key.language.as_str())
        .maybe("catalogue", fact("catalogue"))
        .maybe("release", fact("release"))
        .maybe("selection", fact("selection"))
        .maybe("address", fact("address"))
        .maybe("checksum", fact("checksum"))
        .set("fields", fields)
        .maybe("last_day", reading.last_day.map(|day| day.to_string()))
        .list("values", values)
        .list("articles", reading.articles.iter().map(value).collect())
        .set(
            "requirements",
            reading.answers.iter().map(|own| answer(own).into()).collect::<Vec<Value>>(),
        )
        .set("told", reading.told.iter().map(value).collect::<Vec<Value>>())
}

fn answer(own: &Answer) -> Object {
    let text =
        |text: &String| Some(text.as_str()).filter(|text| !text.is_empty()).map(str::to_string);
    let meaning = &own.asked.meaning;
    let flaws = own.flaws().iter().map(|flaw| flaw.word().into()).collect();
    Object::new()
        .set("number", own.asked.number.as_str())
        .set("id", own.asked.id.as_str())
        .set("version", own.asked.version.as_str())
        .set("type", meaning.r#type.as_str())
        .maybe("class", text(&meaning.class))
        .set("verdict", own.verdict().word())
        .list("answers", own.given.iter().filter(|_| own.checks.is_empty()).map(value).collect())
        .maybe("unit", meaning.unit.clone())
        .maybe("reason", text(&own.reason))
        .maybe("comment", text(&own.comment))
        .list("proofs", own.proofs.iter().map(value).collect())
        .list("flaws", flaws)
        .list("checks", own.checks.iter().map(value).collect())
}
