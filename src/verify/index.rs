//! What the page of the site looks texts up in: a small file for each language, as a script, since data
//! cannot be loaded from a folder. It finds candidates and says how each version stands; the words
//! of a candidate are in the file of its history, `utdrag/<id>.<language>.js`.
//!
//! `hashes` are those of [`super::sketch`], each four bytes with the lowest first, in base64.

use super::known;
use super::matcher::Published;
use crate::field::text::Language;
use crate::json::{self, Object, Value};
use crate::publication::{Edition, Publication};

/// How much of a checksum is published here: enough to tell texts apart.
const CHECKSUM: usize = 16;

/// The file in a language.
pub fn index(publication: &Publication, language: &Language) -> String {
    let texts = known::published(publication, &[language]);
    let facts = known::facts(publication, language);
    let requirements = facts.iter().filter_map(|own| {
        let texts = texts.iter().find(|one| one.id == own.id)?;
        Some(requirement(own, texts))
    });
    let requirements: Vec<Value> = requirements.collect();
    let config = &publication.config().fields;
    let catalogue = Object::new()
        .set("title", config.title.get(language, publication.first_language()).to_string())
        .set("address", format!("{}/", publication.base_url().trim_end_matches('/')));
    let release = match publication.current() {
        Edition::Release(at) => publication.releases.all().get(at),
        Edition::Draft => None,
    };
    let index = Object::new()
        .set("format", FORMAT)
        .set("language", language.to_string())
        .set("catalogue", catalogue)
        .set("example", config.example)
        .maybe("release", release.map(|own| own.lock.name().to_string()))
        .maybe("date", release.map(|own| own.lock.fields.date.value.to_string()))
        .set("requirements", requirements);
    format!("aktuell({});\n", json::compact(&Value::from(index)).trim_end())
}

/// The number of the format. It grows when the page of an earlier build would misread it.
const FORMAT: u32 = 1;

fn requirement(own: &known::Facts, texts: &Published) -> Value {
    let versions = own.versions.iter().map(|one| {
        let changes = one.changes.iter();
        let changes = changes.map(|own| vec![Value::from(own.version.clone()), own.class.into()]);
        Object::new()
            .set("version", one.version.clone())
            .set("page", one.page.clone())
            .set("sha256", one.sha256.chars().take(CHECKSUM).collect::<String>())
            .set("release", one.release.clone())
            .set("date", one.date.clone())
            .set("standing", one.standing)
            .maybe("since", one.since.clone())
            .maybe("by", one.by.clone())
            .maybe("successor", one.successor.clone())
            .maybe("reason", one.reason.clone())
            .list("changes", changes.map(Value::from).collect())
            .into()
    });
    let versions: Vec<Value> = versions.collect();
    Object::new()
        .set("id", own.id.clone())
        .set("title", own.title.clone())
        .set("page", own.page.clone())
        .set("needed", texts.needed)
        .set("hashes", base64(texts.hashes.iter().flat_map(|own| own.to_le_bytes())))
        .set("versions", versions)
        .into()
}

/// Bytes as letters, without what fills up the end.
fn base64(bytes: impl Iterator<Item = u8>) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bytes: Vec<u8> = bytes.collect();
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let all = three.iter().fold(0_u32, |all, byte| all << 8 | u32::from(*byte));
        let all = all << (8 * (3 - three.len()));
        for at in 0..=three.len() {
            let six = (all >> (18 - 6 * at)) & 63;
            text.push(char::from(LETTERS[six as usize]));
        }
    }
    text
}
