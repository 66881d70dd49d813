//! ZIP: several files in one, the same bytes for the same files.

use super::identity;
use super::pasted::facts;
use super::request::{Failure, Made, Other, Request};
use crate::catalogue::vocabulary::DocumentFormat;
use crate::hash::sha256;
use crate::parallel;
use crate::phrasebook::Argument;
use crate::say;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// Packs files in the order in which they are given. All carry the first day that the format knows.
pub fn zip<'a>(entries: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Made {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        add(&mut writer, name, bytes)?;
    }
    writer.finish().map(Cursor::into_inner).map_err(failed)
}

/// The same for large files: they are packed on all cores, each by itself, and then put together.
fn zip_large(entries: &[(&str, &[u8])]) -> Made {
    let packed = parallel::map(entries, |&entry| zip([entry]));
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for one in packed {
        let mut archive = ZipArchive::new(Cursor::new(one?)).map_err(failed)?;
        let file = archive.by_index_raw(0).map_err(failed)?;
        writer.raw_copy_file(file).map_err(failed)?;
    }
    writer.finish().map(Cursor::into_inner).map_err(failed)
}

/// The files in an archive with their bytes; nothing for what is none.
pub fn entries(bytes: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    let mut archive = Archive::open(bytes)?;
    let names = archive.names();
    let mut room = u64::MAX;
    names
        .into_iter()
        .map(|name| Some((name.clone(), archive.read(&name, &mut room).ok()?)))
        .collect()
}

/// An archive that someone else may have made.
pub struct Archive<'a>(ZipArchive<Cursor<&'a [u8]>>);

/// Why a file of an archive is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not what its head says.
    Broken,
    /// There is more in it than there is room for.
    TooLarge,
    Encrypted,
}

impl<'a> Archive<'a> {
    pub fn open(bytes: &'a [u8]) -> Option<Archive<'a>> {
        ZipArchive::new(Cursor::new(bytes)).ok().map(Archive)
    }

    /// The names of its files, in the order of the list.
    pub fn names(&mut self) -> Vec<String> {
        let names = (0..self.0.len()).filter_map(|at| {
            let file = self.0.by_index_raw(at).ok()?;
            file.is_file().then(|| file.name().ok().map(|name| name.into_owned()))?
        });
        names.collect()
    }

    /// The bytes of a file, as far as there is room: what the head says of their number is not believed.
    pub fn read(&mut self, name: &str, room: &mut u64) -> Result<Vec<u8>, Unreadable> {
        let raw = self.0.index_for_name(name).and_then(|at| self.0.by_index_raw(at).ok());
        if raw.is_some_and(|file| file.encrypted()) {
            return Err(Unreadable::Encrypted);
        }
        let file = self.0.by_name(name).map_err(|_| Unreadable::Broken)?;
        let mut bytes = Vec::new();
        let mut limited = file.take(room.saturating_add(1));
        limited.read_to_end(&mut bytes).map_err(|_| Unreadable::Broken)?;
        *room = room.checked_sub(bytes.len() as u64).ok_or(Unreadable::TooLarge)?;
        Ok(bytes)
    }
}

fn add(writer: &mut ZipWriter<Cursor<Vec<u8>>>, name: &str, bytes: &[u8]) -> Result<(), Failure> {
    let options = SimpleFileOptions::default()
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let method = match is_packed(name) {
        true => CompressionMethod::Stored,
        false => CompressionMethod::Deflated,
    };
    writer.start_file(name, options.compression_method(method)).map_err(failed)?;
    writer.write_all(bytes).map_err(failed)
}

/// Whether packing a file again would only take time.
fn is_packed(name: &str) -> bool {
    [".docx", ".xlsx", ".pdf"].iter().any(|ending| name.ends_with(ending))
}

fn failed(error: impl std::fmt::Display) -> Failure {
    Failure(say!("archive-fails", error = error.to_string()))
}

/// All documents of a selection, with what each is for and the checksums to verify them by.
pub fn make(request: &Request) -> Made {
    let words = request.words;
    let others = request.others;
    let mut readme = format!("{}\n", request.outline.about.selection);
    for line in facts(request.outline, words) {
        readme.push_str(&format!("{line}\n"));
    }
    readme.push_str(&format!("\n{}\n\n", words.get("bundle-readme-files")));
    let mut sums = String::new();
    for Other { form, name, bytes } in others {
        let about = words.get(&format!("bundle-format-{}-about", form.word()));
        readme.push_str(&format!("{name}\n    {about}\n"));
        sums.push_str(&format!("{}  {name}\n", sha256(bytes)));
    }
    let known = identity::text(request.outline, DocumentFormat::Zip);
    readme.push_str(&format!("{}\n    {}\n", identity::FILE, words.get("bundle-identity")));
    sums.push_str(&format!("{}  {}\n", sha256(known.as_bytes()), identity::FILE));
    let verify = [("file", Argument::Text("SHA256SUMS".to_string()))];
    readme.push_str(&format!("\n{}\n", words.format("bundle-readme-sums", &verify)));
    let readme_name = words.get("bundle-readme-name");
    sums.push_str(&format!("{}  {readme_name}\n", sha256(readme.as_bytes())));
    let mut entries = vec![(readme_name.as_str(), readme.as_bytes())];
    entries.extend(others.iter().map(|one| (one.name.as_str(), one.bytes.as_slice())));
    entries.push((identity::FILE, known.as_bytes()));
    entries.push(("SHA256SUMS", sums.as_bytes()));
    zip_large(&entries)
}
