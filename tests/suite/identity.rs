//! What every document knows of itself, whatever its format.

use super::support::Folder;
use flate2::read::ZlibDecoder;
use kravverk::bundle::archive;
use kravverk::bundle::identity::{self, Identity};
use std::fs;
use std::io::Read;

/// The identity that a file carries, as it is written there.
fn carried(name: &str, bytes: &[u8]) -> Option<String> {
    let plain = |text: &str| {
        let signs =
            [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")];
        signs.iter().fold(text.to_string(), |text, (from, to)| text.replace(from, to))
    };
    let between = |text: &str, open: &str, close: &str| {
        let (_, rest) = text.split_once(open)?;
        Some(rest.split_once(close)?.0.to_string())
    };
    let part = |own: &str| {
        let entries = archive::entries(bytes)?;
        let (_, bytes) = entries.into_iter().find(|(name, _)| name == own)?;
        String::from_utf8(bytes).ok()
    };
    match name.rsplit('.').next()? {
        "docx" | "xlsx" => {
            let open = format!("<{} xmlns=\"{}\">", identity::PART_ELEMENT, identity::SPACE);
            Some(plain(&between(&part(identity::PART)?, &open, "</")?))
        }
        "zip" => part(identity::FILE),
        "html" => {
            let open = format!("<meta name=\"{}\" content=\"", identity::ELEMENT);
            Some(plain(&between(&String::from_utf8(bytes.to_vec()).ok()?, &open, "\">")?))
        }
        "pdf" => {
            let starts = bytes.windows(7).enumerate().filter(|(_, own)| own == b"stream\n");
            let mut streams = starts.filter_map(|(at, _)| {
                let mut text = String::new();
                ZlibDecoder::new(&bytes[at + 7..]).read_to_string(&mut text).ok()?;
                Some(text)
            });
            streams.find(|text| text.starts_with("{\"format\":"))
        }
        _ => None,
    }
}

#[test]
fn every_document_knows_its_catalogue_release_versions_and_what_is_filled_in() {
    let folder = Folder::released();
    let formats = "docx,docx-buyer,xlsx-answers,xlsx-assessment,pdf,html,zip";
    let own =
        ["bundle", "SAR-001", "SAR-002", "--set", "frist=fem & \"sex\" <dagar>", "--lang", "en"];
    let ran = folder.krav(&[&own[..], &["--format", formats, "-o", "out"]].concat());
    assert_eq!(ran.code, 0, "{}", ran.err);
    let mut kinds = Vec::new();
    for name in ran.out.lines() {
        let bytes = fs::read(folder.path.join(name)).expect("a document");
        let text =
            carried(name, &bytes).unwrap_or_else(|| panic!("{name} knows nothing of itself"));
        let own = Identity::read(&text).unwrap_or_else(|| panic!("{name}: {text}"));
        kinds.push(own.kind.clone());
        assert_eq!(own.format, 1, "{name}");
        assert_eq!(own.catalogue.title, "Small catalogue", "{name}");
        assert_eq!(own.catalogue.address, "https://krav.example/prov/", "{name}");
        assert_eq!(own.release.as_deref(), Some("2026.1"), "{name}");
        assert!(!own.draft, "{name}");
        assert_eq!(own.language, "en", "{name}");
        let versions = own.requirements.iter();
        let versions: Vec<_> = versions.map(|one| format!("{}@{}", one.id, one.version)).collect();
        assert_eq!(versions.len(), 2, "{name}: {versions:?}");
        assert!(versions.contains(&"SAR-001@1.1".to_string()), "{name}: {versions:?}");
        let sealed = folder.read("content/releases/2026.1.toml");
        for one in &own.requirements {
            assert!(sealed.contains(&one.sha256), "{name}: {} is another text", one.id);
            let page = format!("/krav/{}/{}/", one.id.to_lowercase(), one.version);
            assert!(one.address.ends_with(&page), "{name}: {}", one.address);
        }
        assert!(own.filled.values().all(|value| value == "fem & \"sex\" <dagar>"), "{name}");
        assert!(!own.filled.is_empty(), "{name}: {text}");
    }
    kinds.sort();
    let mut wanted: Vec<&str> = formats.split(',').collect();
    wanted.sort_unstable();
    assert_eq!(kinds, wanted);
}

#[test]
fn a_draft_and_rows_to_paste_know_it_too() {
    let folder = Folder::released();
    let own =
        ["bundle", "SAR-001", "--drafts", "--format", "docx", "--profile", "alla", "-o", "out"];
    let ran = folder.krav(&own);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let mut kinds = Vec::new();
    for name in ran.out.lines().filter(|name| !name.ends_with(".tsv")) {
        let bytes = fs::read(folder.path.join(name)).expect("a document");
        let own = carried(name, &bytes).and_then(|text| Identity::read(&text));
        let own = own.unwrap_or_else(|| panic!("{name} knows nothing of itself"));
        assert!(own.draft && own.release.is_none(), "{name}");
        kinds.push(own.kind);
    }
    assert_eq!(kinds, ["docx", identity::ROWS]);
}

#[test]
fn the_procurement_is_known_where_there_is_one() {
    let folder = Folder::released();
    let selection =
        "#krav=SAR-001@1.1&upphandling=F%C3%B6rband&diarienummer=2026-17&sista-dag=2026-12-31";
    let ran = folder.krav(&["bundle", "--selection", selection, "--format", "docx", "-o", "out"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let bytes = fs::read(folder.path.join(ran.out.trim())).expect("a document");
    let own =
        carried("x.docx", &bytes).and_then(|text| Identity::read(&text)).expect("an identity");
    let procurement = own.procurement.expect("a procurement");
    assert_eq!(procurement.name.as_deref(), Some("Förband"));
    assert_eq!(procurement.number.as_deref(), Some("2026-17"));
    assert_eq!(procurement.last_day.as_deref(), Some("2026-12-31"));
    assert_eq!(procurement.authority, None);
}
