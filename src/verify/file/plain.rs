//! Text, as it is or marked up: HTML, Markdown, CSV, JSON.

use super::{Content, LONGEST, Paper, Refusal, html, known};
use crate::bundle::identity::{CatalogueIdentity, ELEMENT, FORMAT, Identity, RequirementIdentity};
use crate::catalogue::vocabulary::DocumentFormat;
use crate::json::{self, Value};
use std::collections::BTreeMap;

pub fn read(name: &str, bytes: &[u8]) -> Result<Content, Refusal> {
    let text = decoded(bytes)?;
    if text.len() > LONGEST {
        return Err(Refusal::TooLong);
    }
    let start = text.trim_start().chars().take(64).collect::<String>().to_lowercase();
    let name = name.to_lowercase();
    let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    let is_html = start.starts_with("<!doctype html") || start.starts_with("<html");
    let mut paper = Paper::default();
    let mut identity = None;
    if is_html || ends(&[".html", ".htm"]) {
        identity = html::read(&text, ELEMENT, &mut paper)?.and_then(|own| known(&own));
    } else if ends(&[".json", ".jsonld"]) {
        match json::read::<Value>(&text) {
            Some(value) => match ours(&value) {
                Some(known) => identity = Some(known),
                None if value.get("@graph").is_some() => addresses(&value, &mut paper)?,
                None => strings(&value, &mut paper)?,
            },
            None => return Err(Refusal::Broken),
        }
    } else if ends(&[".md", ".markdown"]) {
        markdown(&text, &mut paper)?;
    } else {
        paper.put(&text)?;
    }
    Ok(Content { text: paper.text, identity, is_partial: false })
}

/// Text in the encodings that it is met in. What has bytes that no text has is none.
fn decoded(bytes: &[u8]) -> Result<String, Refusal> {
    let sixteen = |from: fn([u8; 2]) -> u16| {
        let units: Vec<u16> =
            bytes[2..].chunks_exact(2).map(|two| from([two[0], two[1]])).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xff, 0xfe, ..] => return Ok(sixteen(u16::from_le_bytes)),
        [0xfe, 0xff, ..] => return Ok(sixteen(u16::from_be_bytes)),
        _ => {}
    }
    if bytes.contains(&0) {
        return Err(Refusal::Unknown);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.trim_start_matches('\u{feff}').to_string()),
        // What older programs save is Latin, where each byte is its letter.
        Err(_) => Ok(bytes.iter().map(|byte| char::from(*byte)).collect()),
    }
}

/// What our own data say of themselves; nothing for data of others.
fn ours(value: &Value) -> Option<Identity> {
    let text = |own: &Value, key: &str| own.get(key)?.as_str().map(str::to_string);
    let catalogue = value.get("catalogue")?;
    let language = catalogue.get("languages")?.get(0)?.as_str()?.to_string();
    let data = value.get("data")?;
    let requirements = data.get("requirements")?.as_array()?.iter().map(|own| {
        Some(RequirementIdentity {
            id: text(own, "id")?,
            version: text(own, "version")?,
            sha256: sealed(own, &language).unwrap_or_default(),
            address: text(own, "uri").unwrap_or_default(),
            language: None,
        })
    });
    Some(Identity {
        format: FORMAT,
        kind: DocumentFormat::Json.word().to_string(),
        catalogue: CatalogueIdentity {
            title: text(catalogue.get("title")?, &language).unwrap_or_default(),
            address: text(catalogue, "id")?,
        },
        example: catalogue.get("example").and_then(Value::as_bool).unwrap_or_default(),
        release: value.get("release").and_then(|own| text(own, "name")),
        draft: value.get("draft").and_then(Value::as_bool).unwrap_or_default(),
        requirements: requirements.collect::<Option<_>>()?,
        filled: BTreeMap::new(),
        procurement: None,
        language,
    })
}

/// The checksum of a requirement's text in a language.
fn sealed(own: &Value, language: &str) -> Option<String> {
    let mut sources = own.get("sources")?.as_array()?.iter();
    let own = sources.find(|own| own.get("language").and_then(Value::as_str) == Some(language))?;
    Some(own.get("sha256")?.as_str()?.to_string())
}

/// The addresses of what linked data describe.
fn addresses(value: &Value, paper: &mut Paper) -> Result<(), Refusal> {
    let nodes = value.get("@graph").and_then(Value::as_array).into_iter().flatten();
    let mut ids = nodes.filter_map(|own| own.get("@id")?.as_str());
    ids.try_for_each(|own| paper.put(own).and_then(|()| paper.put("\n")))
}

/// The texts of JSON, each on a line of its own, and those of a list or an object close together.
fn strings(value: &Value, paper: &mut Paper) -> Result<(), Refusal> {
    match value {
        // Texts in open data may be marked up.
        Value::String(text) if text.contains("</") => {
            html::read(text, ELEMENT, paper)?;
            paper.put("\n")
        }
        Value::String(text) => paper.put(text).and_then(|()| paper.put("\n")),
        Value::Number(number) => paper.put(&format!("{number}\n")),
        Value::Array(all) => all.iter().try_for_each(|own| strings(own, paper)),
        Value::Object(all) => all.values().try_for_each(|own| strings(own, paper)),
        Value::Null | Value::Bool(_) => Ok(()),
    }
}

/// Markdown without the addresses that its links lead to and the signs of quotations.
fn markdown(text: &str, paper: &mut Paper) -> Result<(), Refusal> {
    for line in text.lines() {
        let line = line.trim_start();
        let mut rest = line.trim_start_matches(['>', ' ']);
        while let Some((before, after)) = rest.split_once("](") {
            paper.put(before)?;
            rest = after.split_once(')').map_or("", |(_, rest)| rest);
        }
        paper.put(rest)?;
        paper.put("\n")?;
    }
    Ok(())
}
