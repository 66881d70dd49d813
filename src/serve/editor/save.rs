//! Saving: all files of a save are written whole or none is, and only over what its author has seen.

use super::opened::{Opened, path};
use super::{Answered, Editor, KEPT, Refusal, conflict, publishing, refuse, text};
use crate::json::{Object, Value};
use crate::output::write_atomic::{self, WriteAtomicError};
use crate::say;
use crate::serve::events::Now;
use crate::serve::preview::Preview;
use crate::source::disk;

/// A file as it is and as it is to be; nothing where it is not there.
pub struct Changed {
    pub path: String,
    pub before: Option<Vec<u8>>,
    pub after: Option<Vec<u8>>,
}

impl Changed {
    /// What takes the change back.
    fn back(self) -> Changed {
        Changed { path: self.path, before: self.after, after: self.before }
    }
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
        let mut files = vec![opened.changed(bytes)];
        publishing::follow(self, &mut files, sent, (&opened, &shown))?;
        self.put(&mut preview, files, now)?;
        drop(preview);
        self.told(&opened.path, now)
    }

    /// Writes what is to be otherwise, remembers how to take it back and shows it.
    pub(super) fn put(
        &self,
        preview: &mut Preview,
        mut files: Vec<Changed>,
        now: &Now,
    ) -> Result<(), Refusal> {
        files.retain(|one| one.before != one.after);
        if files.is_empty() {
            return Ok(());
        }
        if !files.iter().all(|one| self.is_as_read(one)) {
            return refuse(409, say!("edit-changed-now"), say!("edit-reload"));
        }
        self.write(&files)?;
        self.show(preview, &files, now);
        let mut kept = self.kept();
        kept.saves.push(files);
        if kept.saves.len() > KEPT {
            kept.saves.remove(0);
        }
        Ok(())
    }

    /// Whether no other program has written a file since it was read, and no link is on the way to it.
    fn is_as_read(&self, one: &Changed) -> bool {
        match &one.before {
            Some(before) => disk::exact(&self.root, &one.path).is_ok_and(|now| now == *before),
            None => disk::is_free(&self.root, &one.path),
        }
    }

    /// What was written already is put back when something cannot be.
    fn write(&self, files: &[Changed]) -> Result<(), Refusal> {
        let write = |path: &str, bytes: &Option<Vec<u8>>| -> Result<(), WriteAtomicError> {
            let place = self.root.join(path);
            match bytes {
                Some(bytes) => write_atomic::write_file(&place, bytes),
                None => write_atomic::remove_file(&place),
            }
        };
        for (at, one) in files.iter().enumerate() {
            let Err(error) = write(&one.path, &one.after) else { continue };
            for one in &files[..at] {
                write(&one.path, &one.before).ok();
            }
            let (path, error) = (one.path.as_str(), &error.error);
            let message = say!("cannot-write", path = path, error = error);
            return refuse(500, message, say!("cannot-write-help"));
        }
        Ok(())
    }

    /// What cannot be read now is read when the watch tells of it.
    fn show(&self, preview: &mut Preview, files: &[Changed], now: &Now) {
        let paths: Vec<String> = files.iter().map(|one| one.path.clone()).collect();
        preview.after(&paths).ok();
        now.set(preview.shown().clone());
    }

    /// Takes the last save back, if nothing has been written over it.
    pub(super) fn undo(&self, now: &Now) -> Answered {
        let mut preview = self.preview();
        let Some(last) = self.kept().saves.pop() else {
            return refuse(422, say!("edit-nothing-to-undo"), say!("edit-nothing-to-undo-help"));
        };
        let files: Vec<Changed> = last.into_iter().rev().map(Changed::back).collect();
        if !files.iter().all(|one| self.is_as_read(one)) {
            return refuse(409, say!("edit-changed-since"), say!("edit-changed-since-help"));
        }
        self.write(&files)?;
        self.show(&mut preview, &files, now);
        drop(preview);
        match files.iter().rev().find(|one| one.after.is_some()) {
            Some(one) => self.told(&one.path, now),
            // What was begun is not there any more.
            None => Ok(Object::new()
                .set("path", Value::Null)
                .set("sum", Value::Null)
                .set("page", Value::Null)
                .into()),
        }
    }
}
