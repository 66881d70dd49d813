//! Saving: a file is written whole or not at all, and only over what its author has seen.

use super::opened::{Opened, path};
use super::{Answered, Editor, KEPT, Refusal, conflict, publishing, refuse, text};
use crate::hash::sha256;
use crate::json::Value;
use crate::output::write_atomic;
use crate::say;
use crate::serve::events::Now;
use crate::source::disk;

/// A save that can be taken back: each file as it was before, and the checksum of what was written.
pub struct Save(Vec<Written>);

struct Written {
    path: String,
    before: Vec<u8>,
    after: String,
}

impl Editor {
    pub(super) fn save(&self, sent: &Value, now: &Now) -> Answered {
        // One save at a time, from what is read to what is shown.
        let mut preview = self.preview();
        let shown = preview.shown().clone();
        let opened = Opened::read(self, path(sent), &shown)?;
        if text(sent, "sum") != opened.sum {
            self.remember(&opened);
            drop(preview);
            return Err(conflict::refusal(self, &opened, sent, &shown));
        }
        let bytes = opened.with(&opened.edits(sent)?)?;
        let mut files = vec![(opened.path.clone(), opened.bytes.clone(), bytes)];
        publishing::follow(self, &mut files, sent, (&opened, &shown))?;
        files.retain(|(_, before, after)| before != after);
        self.write(&files)?;
        let saved = Save(files.iter().map(Written::of).collect());
        let paths: Vec<String> = files.into_iter().map(|(path, ..)| path).collect();
        if !paths.is_empty() {
            let mut kept = self.kept();
            kept.saves.push(saved);
            if kept.saves.len() > KEPT {
                kept.saves.remove(0);
            }
        }
        // What cannot be read now is read when the watch tells of it.
        preview.after(&paths).ok();
        let shown = preview.shown().clone();
        now.set(shown.clone());
        drop(preview);
        self.told(&opened.path, now)
    }

    /// Writes all files or none: what was written already is put back when one cannot be.
    /// What another program wrote since it was read is not written over.
    fn write(&self, files: &[(String, Vec<u8>, Vec<u8>)]) -> Result<(), Refusal> {
        let is_as_read = |(path, before, _): &(String, Vec<u8>, Vec<u8>)| {
            disk::exact(&self.root, path).is_ok_and(|bytes| bytes == *before)
        };
        if !files.iter().all(is_as_read) {
            return refuse(409, say!("edit-changed-now"), say!("edit-reload"));
        }
        for (at, (path, _, after)) in files.iter().enumerate() {
            let Err(error) = write_atomic::write_file(&self.root.join(path), after) else {
                continue;
            };
            for (path, before, _) in &files[..at] {
                write_atomic::write_file(&self.root.join(path), before).ok();
            }
            let error = error.error.to_string();
            return refuse(
                500,
                say!("cannot-write", path = path, error = error),
                say!("cannot-write-help"),
            );
        }
        Ok(())
    }

    /// Takes the last save back, if nothing has been written over it.
    pub(super) fn undo(&self, now: &Now) -> Answered {
        let mut preview = self.preview();
        let Some(Save(last)) = self.kept().saves.pop() else {
            return refuse(422, say!("edit-nothing-to-undo"), say!("edit-nothing-to-undo-help"));
        };
        let is_own = |one: &Written| {
            disk::exact(&self.root, &one.path).is_ok_and(|bytes| sha256(&bytes) == one.after)
        };
        let Some(first) =
            last.first().map(|one| one.path.clone()).filter(|_| last.iter().all(is_own))
        else {
            return refuse(409, say!("edit-changed-since"), say!("edit-changed-since-help"));
        };
        let files: Vec<_> = last
            .into_iter()
            .map(|one| {
                let now = disk::exact(&self.root, &one.path).unwrap_or_default();
                (one.path, now, one.before)
            })
            .collect();
        self.write(&files)?;
        let paths: Vec<String> = files.into_iter().map(|(path, ..)| path).collect();
        preview.after(&paths).ok();
        now.set(preview.shown().clone());
        drop(preview);
        self.told(&first, now)
    }
}

impl Written {
    fn of((path, before, after): &(String, Vec<u8>, Vec<u8>)) -> Written {
        Written { path: path.clone(), before: before.clone(), after: sha256(after) }
    }
}
