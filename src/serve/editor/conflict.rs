//! A file that changed on the disk while it was edited: what it was, what it is now and what its
//! author wrote, word by word. Nothing is written.

use super::opened::Opened;
use super::{Editor, Refusal};
use crate::edit::data::{Data, Step};
use crate::edit::file::File;
use crate::edit::{apply, form};
use crate::json::{Object, Value};
use crate::release::difference::{self, PieceKind};
use crate::say;
use crate::serve::shown::Shown;
use std::collections::BTreeSet;

/// Why nothing was saved, with all that is needed to choose.
pub fn refusal(editor: &Editor, opened: &Opened, sent: &Value, shown: &Shown) -> Refusal {
    let theirs = theirs(editor, opened, sent).unwrap_or_default();
    let more = Object::new().set("now", opened.form(editor, shown)).set("theirs", theirs);
    let more = Box::new(more);
    let (message, help) = (say!("edit-changed-meanwhile"), say!("edit-changed-meanwhile-help"));
    Refusal { status: 409, message, help, more }
}

/// What differs on the disk from what the author began with.
fn theirs(editor: &Editor, opened: &Opened, sent: &Value) -> Option<Vec<Value>> {
    let base = editor.base(sent.get("sum")?.as_str()?)?;
    let edits = opened.edits(sent).ok()?;
    let yours = apply(&base, &opened.subject, &edits).ok();
    let read = |bytes| File::read(bytes, &opened.subject);
    let (was, now) = (read(&base)?, read(&opened.bytes)?);
    let yours = yours.as_ref().and_then(|bytes| read(bytes));
    let data = |file: &File| file.data();
    let mut names = Vec::new();
    let (old, new) = (data(&was)?, data(&now)?);
    differing(Some(&old), Some(&new), &mut Vec::new(), &mut names);
    let own = yours.as_ref().and_then(data).unwrap_or(Data::Nothing);
    let value = |all: &Data, steps: &[Step]| all.at(steps).map_or(Value::Null, form::json);
    let fields = names.iter().map(|steps| {
        let words = |file: &File| file.written(steps).unwrap_or_default();
        Value::from(
            Object::new()
                .set("field", form::dotted(steps))
                .set("was", value(&old, steps))
                .set("theirs", value(&new, steps))
                .set("yours", value(&own, steps))
                .set("words", words_of(&words(&was), &words(&now))),
        )
    });
    let section = |file: &File, name: &str| {
        let part = file.parts.iter().find(|part| part.name == name);
        part.map_or(String::new(), |part| part.markdown.clone())
    };
    let mut parts: Vec<&str> = was.parts.iter().map(|part| &*part.name).collect();
    parts.extend(
        now.parts
            .iter()
            .map(|part| &*part.name)
            .filter(|name| was.parts.iter().all(|part| part.name != *name)),
    );
    let parts = parts.into_iter().filter_map(|name| {
        let (old, new) = (section(&was, name), section(&now, name));
        let own = yours.as_ref().map(|file| section(file, name));
        (old != new).then(|| {
            Value::from(
                Object::new()
                    .set("section", name)
                    .set("was", old.as_str())
                    .set("theirs", new.as_str())
                    .set("yours", own.map_or(Value::Null, Value::from))
                    .set("words", words_of(&old, &new)),
            )
        })
    });
    Some(fields.chain(parts).collect())
}

/// The fields that are not the same: those of tables one by one, lists as a whole.
fn differing(
    old: Option<&Data>,
    new: Option<&Data>,
    way: &mut Vec<Step>,
    found: &mut Vec<Vec<Step>>,
) {
    if old == new {
        return;
    }
    let (Some(Data::Table(before)), Some(Data::Table(after))) = (old, new) else {
        found.push(way.clone());
        return;
    };
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for name in names {
        way.push(Step::Key(name.clone()));
        differing(before.get(name), after.get(name), way, found);
        way.pop();
    }
}

/// The difference of two texts, word by word.
pub fn words_of(before: &str, after: &str) -> Vec<Value> {
    let lines = |text: &str| text.split('\n').map(str::to_string).collect::<Vec<_>>();
    let mut words: Vec<Value> = Vec::new();
    for (at, line) in difference::texts(&lines(before), &lines(after)).into_iter().enumerate() {
        if at > 0 {
            words.push(Object::new().set("kind", "same").set("text", "\n").into());
        }
        words.extend(line.into_iter().map(|piece| {
            let kind = match piece.kind {
                PieceKind::Same => "same",
                PieceKind::Added => "added",
                PieceKind::Removed => "removed",
            };
            Value::from(Object::new().set("kind", kind).set("text", piece.words))
        }));
    }
    words
}
