//! What the checks say of a file, each at its field, with what to do about it.

use super::opened::Opened;
use super::{Editor, lookup};
use crate::diagnostic::position::Position;
use crate::diagnostic::rule::Rule;
use crate::diagnostic::{Diagnostic, Diagnostics, suggest};
use crate::edit::data::{Data, Step};
use crate::edit::file::{File, Name};
use crate::edit::{form, wish};
use crate::field::entry::Entry;
use crate::field::record;
use crate::json::{Object, Value};
use crate::say;
use crate::serve::shown::Shown;
use crate::source::{SourceFile, Sources};
use std::collections::BTreeMap;

/// What is wrong with a file as it is shown.
pub fn of_shown(editor: &Editor, opened: &Opened, shown: &Shown) -> Vec<Value> {
    match &shown.site {
        Some(site) if shown.problems.is_empty() => {
            of(editor, opened, &site.warnings, (&site.sources, shown))
        }
        _ => of(editor, opened, &shown.problems, (&shown.sources, shown)),
    }
}

/// What would be wrong with other bytes in its place.
pub fn of_edited(editor: &Editor, opened: &Opened, bytes: Vec<u8>, shown: &Shown) -> Vec<Value> {
    let files = BTreeMap::from([(opened.path.clone(), bytes)]);
    let (sources, found) = editor.preview().check(files);
    of(editor, opened, &found, (&sources, shown))
}

fn of(
    editor: &Editor,
    opened: &Opened,
    found: &Diagnostics,
    (sources, now): (&Sources, &Shown),
) -> Vec<Value> {
    let Some(source) = sources.find(&opened.path).map(|id| sources.file(id)) else {
        return Vec::new();
    };
    let own = found.iter().filter(|one| one.path(sources) == opened.path);
    let shown = own.map(|one| finding(editor, opened, one, (source, sources, now)));
    shown.collect()
}

fn finding(
    editor: &Editor,
    opened: &Opened,
    one: &Diagnostic,
    (source, sources, now): (&SourceFile, &Sources, &Shown),
) -> Value {
    let words = editor.words;
    let file = File::read(&source.bytes, &opened.subject);
    let name = file.as_ref().and_then(|file| place(one, file));
    let position = Position::of(one, sources);
    let told = Object::new()
        .set("code", one.rule.info().code)
        .set("severity", one.severity.name())
        .set("line", position.map_or(Value::Null, |at| at.line.into()))
        .set("column", position.map_or(Value::Null, |at| at.column.into()))
        .set("message", one.message.in_words(words))
        .set("reason", one.why().in_words(words))
        .set("help", one.help.as_ref().map_or(Value::Null, |help| help.in_words(words).into()))
        .set("excerpt", excerpt(one, source));
    let told = match &name {
        Some(Name::Field(steps)) => {
            told.set("field", form::dotted(steps)).set("section", Value::Null)
        }
        Some(Name::Section(own)) => told.set("field", Value::Null).set("section", own.as_str()),
        None => told.set("field", Value::Null).set("section", Value::Null),
    };
    let suggestion =
        file.as_ref().and_then(|file| suggestion(editor, opened, one, (source, file, now), &name));
    told.set("suggestion", suggestion.unwrap_or(Value::Null)).into()
}

/// The field or section that it is about. A field that is missing is named in the message.
fn place(one: &Diagnostic, file: &File) -> Option<Name> {
    let at = one.span()?.start;
    let name = file.name_at(at);
    let Some(missing) = record::missing_field(&one.message) else { return name };
    let mut steps = match name {
        Some(Name::Field(steps)) => steps,
        _ => Vec::new(),
    };
    steps.push(Step::Key(missing.to_string()));
    Some(Name::Field(steps))
}

/// The line of it, parted around what is marked.
fn excerpt(one: &Diagnostic, source: &SourceFile) -> Value {
    let (Some(span), Some(text)) = (one.span(), source.text()) else { return Value::Null };
    let start = text.floor_char_boundary(span.start.min(text.len()));
    let from = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let until = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let end = text.floor_char_boundary(span.end.clamp(start, until));
    Object::new()
        .set("before", &text[from..start])
        .set("marked", &text[start..end])
        .set("after", &text[end..until])
        .into()
}

/// What to write instead, where one thing is likely meant: as an edit, for a button.
fn suggestion(
    editor: &Editor,
    opened: &Opened,
    one: &Diagnostic,
    (source, file, now): (&SourceFile, &File, &Shown),
    name: &Option<Name>,
) -> Option<Value> {
    let name = name.as_ref()?;
    if let Some(mend) = &one.mend {
        let text = source.text()?;
        let mended =
            [text.get(..mend.span.start)?, &mend.with, text.get(mend.span.end..)?].concat();
        let after = File::read(mended.as_bytes(), &opened.subject)?;
        let edit = match name {
            Name::Field(steps) => {
                let value = after.data()?.at(steps).map(form::json)?;
                Object::new().set("field", form::dotted(steps)).set("value", value)
            }
            Name::Section(own) => {
                let part = after.parts.iter().find(|part| part.name == *own)?;
                Object::new().set("section", own.as_str()).set("markdown", part.markdown.as_str())
            }
        };
        let label = match mend.with.trim() {
            "" => say!("edit-take-out"),
            with => say!("edit-write-instead", text = with),
        };
        return Some(
            Object::new().set("label", label.in_words(editor.words)).set("edit", edit).into(),
        );
    }
    let Name::Field(steps) = name else { return None };
    let Data::Text(written) = file.data()?.at(steps)?.clone() else { return None };
    let (meant, label) = match (one.rule, wish::entry(&opened.subject, steps)?) {
        (Rule::UnknownValue, Entry::Choice(set, known)) => {
            let meant = suggest::nearest(&written, known.iter().copied())?.to_string();
            let label = editor.words.format(&form::choice(set, &meant), &[]).ok()?;
            (meant, label)
        }
        (Rule::UnknownEntry | Rule::UnknownRequirement | Rule::UnknownGuidance, _) => {
            lookup::nearest(now, wish::source(&opened.subject, steps)?, &written)?
        }
        _ => return None,
    };
    let label = say!("edit-did-you-mean", text = label).in_words(editor.words);
    let edit = Object::new().set("field", form::dotted(steps)).set("value", meant);
    Some(Object::new().set("label", label).set("edit", edit).into())
}
