//! The sealed texts of a release in one file, with their checksums beside them: unpacked, it is what
//! `SHA256SUMS.txt` lists.

use super::{Artefact, Listed, file};
use crate::address;
use crate::bundle::archive;
use crate::bundle::request::Made;
use crate::publication::Publication;
use crate::source::RELEASES;

pub fn list(publication: &Publication) -> Vec<Listed> {
    let releases = &publication.releases;
    let all = releases.all().iter().enumerate();
    // A release that lists the same as the one before has its file.
    let own = all.filter(|(at, _)| releases.same_texts_as(*at) == *at);
    own.map(|(at, one)| file(address::texts(one.lock.name()).file(), Artefact::Texts(at))).collect()
}

pub fn make(publication: &Publication, at: usize) -> Made {
    let documents = &publication.releases.all()[at].lock.documents;
    let sources = &publication.sources;
    let mut sums = String::new();
    let mut entries: Vec<(&str, &[u8])> = Vec::new();
    for one in documents.iter() {
        let sealed = sources.find(&format!("{RELEASES}{}", &*one.sealed.value));
        if let Some(text) = sealed.map(|file| sources.file(file)) {
            sums.push_str(&format!("{}  {}\n", &*one.sha256.value, &*one.path.value));
            entries.push((&one.path.value, &text.bytes));
        }
    }
    entries.push(("SHA256SUMS.txt", sums.as_bytes()));
    archive::zip(entries)
}
