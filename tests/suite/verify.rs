//! `krav verify`: whether a file holds our texts, and whether they are current.

use super::chance::Chance;
use super::support::{Folder, assert_same, is_blessing, krav, project};
use kravverk::bundle::archive;
use kravverk::bundle::passages::Part;
use kravverk::verify::cited::{self, Claim};
use kravverk::verify::difference::differences;
use kravverk::verify::evaluate::Version;
use kravverk::verify::file::{self, Refusal};
use kravverk::verify::find::Document;
use kravverk::verify::matcher::{Published, matched};
use kravverk::verify::passage::Passage;
use serde_json::{Value, json};
use std::fs;

/// The texts of the cases, as they are known of a catalogue.
fn published(cases: &Value) -> Vec<Published> {
    let text = |value: &Value| value.as_str().expect("a text").to_string();
    let part = |word: &Value| {
        let word = word.as_str().expect("a part");
        Part::ALL.into_iter().find(|own| own.word() == word).expect("a part that there is")
    };
    let version = |id: &str, order: usize, own: &Value| Version {
        id: id.to_string(),
        version: text(&own["version"]),
        language: text(&own["language"]),
        order,
        passages: own["passages"]
            .as_array()
            .expect("passages")
            .iter()
            .map(|own| Passage::of(part(&own[0]), own[1].as_str().expect("a text")))
            .collect(),
    };
    let of_one = |own: &Value| {
        let id = text(&own["id"]);
        let mut order: Vec<&Value> = Vec::new();
        let mut versions = Vec::new();
        for one in own["versions"].as_array().expect("versions") {
            let at = order.iter().position(|known| **known == one["version"]);
            let at = at.unwrap_or_else(|| {
                order.push(&one["version"]);
                order.len() - 1
            });
            versions.push(version(&id, at, one));
        }
        Published::new(id, versions)
    };
    cases["published"].as_array().expect("requirements").iter().map(of_one).collect()
}

/// What is found in the text of a case.
fn answer(case: &Value, known: &[Published]) -> Value {
    let document = Document::new(case["text"].as_str().expect("a text"));
    let mut claims = cited::claims(&document.text, known.iter().map(|own| own.id.as_str()));
    for own in case["claims"].as_array().expect("claims") {
        let text = |at: usize| own[at].as_str().expect("a text").to_string();
        claims.push(Claim { id: text(0), version: Some(text(1)) });
    }
    let matched = matched(known, &document, &claims);
    let found = matched.found.iter().map(|own| {
        json!({
            "id": own.version.id,
            "version": own.version.version,
            "language": own.version.language,
            "exact": own.instance.is_exact(),
            "cited": own.cited,
            "left_out": own.instance.left_out,
            "differences": differences(own.version, &own.instance, &document.text),
        })
    });
    let missing = matched.missing.iter().map(|own| json!([own.id, own.version]));
    json!({
        "found": found.collect::<Vec<_>>(),
        "missing": missing.collect::<Vec<_>>(),
        "mentioned": matched.mentioned,
    })
}

/// The same cases are asked of the script of the page.
#[test]
fn what_a_text_holds_is_found_word_by_word() {
    let path = project().join("tests/verify/cases.json");
    let text = fs::read_to_string(&path).expect("the cases");
    let mut cases: Value = serde_json::from_str(&text).expect("JSON");
    let known = published(&cases);
    let answers: Vec<Value> =
        cases["cases"].as_array().expect("cases").iter().map(|case| answer(case, &known)).collect();
    if is_blessing() {
        for (case, answer) in cases["cases"].as_array_mut().expect("cases").iter_mut().zip(answers)
        {
            case["answer"] = answer;
        }
        let text = serde_json::to_string_pretty(&cases).expect("JSON") + "\n";
        fs::write(path, text).expect("the cases");
        return;
    }
    for (case, answer) in cases["cases"].as_array().expect("cases").iter().zip(answers) {
        let pretty = |value: &Value| serde_json::to_string_pretty(value).expect("JSON");
        let name = case["name"].as_str().expect("a name");
        assert_same(name, &pretty(&case["answer"]), &pretty(&answer));
    }
}

/// Ten requirements of the example, of all types, with placeholders, exceptions and tables.
const TEN: [&str; 10] = [
    "SAR-001", "SAR-002", "SAR-003", "SAR-004", "SAR-007", "SAR-009", "SAR-011", "SAR-012",
    "INK-101", "UPP-007",
];

/// Makes documents of the example and gives their paths.
fn made(folder: &Folder, arguments: &[&str]) -> Vec<String> {
    let out = folder.path.to_string_lossy().into_owned();
    let ran = krav(project(), &[&["bundle", "-o", &out], arguments].concat());
    assert_eq!(ran.code, 0, "{}", ran.err);
    ran.out.lines().map(str::to_string).collect()
}

/// What `krav verify` says of some files, by the example.
fn asked(files: &[String]) -> (i32, Value) {
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    let ran = krav(project(), &[&["verify", "--format", "json"], &files[..]].concat());
    let record = serde_json::from_str(&ran.out);
    (ran.code, record.unwrap_or_else(|error| panic!("{error}: {}{}", ran.out, ran.err)))
}

/// `id version state` of each requirement of a file.
fn told(file: &Value) -> Vec<String> {
    let all = file["answer"]["requirements"].as_array().into_iter().flatten();
    let text = |own: &Value, key: &str| own[key].as_str().unwrap_or_default().to_string();
    all.map(|own| format!("{} {} {}", text(own, "id"), text(own, "version"), text(own, "state")))
        .collect()
}

#[test]
fn every_document_of_ours_is_as_published() {
    let folder = Folder::empty();
    let formats = "docx,docx-buyer,xlsx,pdf,html,csv,csv-evidence,json,jsonld";
    for language in ["sv", "en"] {
        let own = [&TEN[..], &["--format", formats, "--lang", language, "--overwrite"]].concat();
        let files = made(&folder, &own);
        assert_eq!(files.len(), 10, "{files:?}");
        let (code, record) = asked(&files);
        for file in record["files"].as_array().expect("files") {
            let name = file["file"].as_str().expect("a name");
            let told = told(file);
            assert_eq!(file["result"], "current", "{name}: {file:#}");
            let count = told.len() - told.iter().filter(|own| own.ends_with(" cited")).count();
            assert_eq!(told.len(), 10, "{name}: {told:?}");
            let has_texts = ["kravbilaga", "svarsbilaga", "krav-och-vagledning", "kravtext"];
            if has_texts.iter().any(|stem| name.contains(stem)) {
                assert_eq!(count, 10, "{name}: {told:?}");
            }
        }
        assert_eq!(code, 0);
    }
}

#[test]
fn documents_of_every_release_are_known_and_how_they_stand() {
    let folder = Folder::empty();
    for (release, formats) in [("2024.1", "docx,pdf"), ("2025.1", "xlsx-answers")] {
        let formats = ["--all", "--format", formats, "--release", release];
        for file in made(&folder, &formats) {
            let (_, record) = asked(std::slice::from_ref(&file));
            let file = &record["files"][0];
            let told = told(file);
            assert!(told.len() > 20, "{release}: {file:#}");
            for own in &told {
                let is_known = ["published", "superseded", "withdrawn"]
                    .iter()
                    .any(|state| own.ends_with(state));
                assert!(is_known, "{release}, {}: {own}", file["file"]);
            }
        }
    }
}

#[test]
fn a_supplier_with_an_old_word_file_learns_what_changed_and_what_to_do() {
    let folder = Folder::empty();
    let own = ["SAR-001", "SAR-004", "--release", "2025.1", "--format", "docx"];
    let file = made(&folder, &own).remove(0);
    let ran = krav(project(), &["verify", &file]);
    assert_eq!(ran.code, 1, "{}{}", ran.out, ran.err);
    for said in [
        "release 2025.1",
        "1 of 2 needs a look: 1 superseded.",
        "SAR-001 1.1  superseded",
        "since 2026-06-09; version 2.0 applies now",
        "2.0 tightened: ",
        "what to do: read what changed, and look again at what is answered and proven",
        "https://krav.example/en/krav/sar-001/1.1/",
        "as published and in force: SAR-004 1.0",
    ] {
        assert!(ran.out.contains(said), "it does not say `{said}`:\n{}", ran.out);
    }
    let ran = krav(project(), &["--lang", "sv", "verify", &file]);
    assert!(ran.out.contains("SAR-001 1.1  ersatt"), "{}{}", ran.out, ran.err);
}

#[test]
fn ids_alone_are_told_how_they_stand() {
    let folder = Folder::empty();
    folder.write(
        "ids.txt",
        "SAR-001@1.0, SAR-004@1.0 och SAR-013 version 1.1; INK-001 1.7. Se UPP-007.",
    );
    let (code, record) = asked(&[folder.path.join("ids.txt").to_string_lossy().into_owned()]);
    assert_eq!(code, 1);
    let file = &record["files"][0];
    assert_eq!(
        told(file),
        [
            "SAR-001 1.0 superseded",
            "SAR-004 1.0 cited",
            "SAR-013 1.1 withdrawn",
            "INK-001 1.7 never-published",
        ]
    );
    assert_eq!(file["answer"]["mentioned"], json!(["UPP-007"]));
}

#[test]
fn a_file_of_another_catalogue_is_told_and_not_believed() {
    let folder = Folder::released();
    let ran = folder.krav(&["bundle", "SAR-001", "--format", "docx", "-o", "out"]);
    let file = folder.path.join(ran.out.trim()).to_string_lossy().into_owned();
    let (code, record) = asked(&[file]);
    let about = &record["files"][0]["answer"]["about"];
    assert_eq!(about["address"], "https://krav.example/prov/");
    assert_eq!(about["other_catalogue"], true);
    assert_eq!(code, 1);
}

/// What is said of some bytes under a name.
fn refused(name: &str, bytes: &[u8]) -> Vec<Refusal> {
    let read = file::read(name, bytes).into_iter();
    read.filter_map(|(_, read)| read.err()).collect()
}

fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
    archive::zip(files.iter().copied()).expect("an archive")
}

#[test]
fn hostile_files_are_refused_with_a_reason() {
    let word = |xml: &str| packed(&[("word/document.xml", xml.as_bytes())]);
    let zeros = vec![b'0'; 70 << 20];
    let cases = [
        ("bomb.docx", packed(&[("word/document.xml", &zeros)]), Refusal::TooLarge),
        (
            "bomb.xlsx",
            packed(&[("xl/workbook.xml", b""), ("xl/worksheets/sheet1.xml", &zeros)]),
            Refusal::TooLarge,
        ),
        ("long.docx", word(&format!("<a><t>{}</t></a>", "x ".repeat(7 << 20))), Refusal::TooLong),
        (
            "doctype.docx",
            word("<!DOCTYPE a [<!ENTITY b \"c\">]><a><t>&b;</t></a>"),
            Refusal::Entities,
        ),
        ("entity.docx", word("<a><t>&b;</t></a>"), Refusal::Entities),
        ("deep.docx", word(&("<a>".repeat(100_000) + &"</a>".repeat(100_000))), Refusal::Nested),
        ("open.docx", word("<a><t>x</t>"), Refusal::Broken),
        ("path.zip", packed(&[("../../etc/x.txt", b"x")]), Refusal::Outside),
        ("root.zip", packed(&[("/etc/x.txt", b"x")]), Refusal::Outside),
        ("old.doc", [&[0xd0, 0xcf, 0x11, 0xe0][..], &[0; 600]].concat(), Refusal::OldOrLocked),
        ("zeros.bin", vec![0; 4096], Refusal::Unknown),
        ("cut.pdf", b"%PDF-1.7\n1 0 obj".to_vec(), Refusal::Broken),
        ("locked.pdf", b"%PDF-1.7\n1 0 obj\n<</Encrypt 2 0 R>>\nendobj".to_vec(), Refusal::Locked),
        ("cut.json", b"{\"a\":".to_vec(), Refusal::Broken),
    ];
    for (name, bytes, wanted) in cases {
        assert_eq!(refused(name, &bytes), [wanted], "{name}");
    }
    let mut nested = packed(&[("a.txt", b"SAR-001 version 1.0")]);
    for _ in 0..5 {
        nested = packed(&[("a.docx", &nested)]);
    }
    assert_eq!(refused("nested.zip", &nested), [Refusal::Nested]);
    // One cell of a workbook that stands in it more often than there is room for.
    let shared = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(30_000));
    let cells = "<c t=\"s\"><v>0</v></c>".repeat(1_000);
    let sheet = format!("<a><row>{cells}</row></a>");
    let workbook = packed(&[
        ("xl/workbook.xml", b""),
        ("xl/sharedStrings.xml", shared.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ]);
    assert_eq!(refused("again.xlsx", &workbook), [Refusal::TooLong]);
}

#[test]
fn a_gigabyte_of_zeros_is_refused_without_being_read() {
    let folder = Folder::empty();
    let path = folder.path.join("noll.docx");
    let file = fs::File::create(&path).expect("a file");
    file.set_len(1 << 30).expect("a large file");
    let ran = krav(project(), &["verify", &path.to_string_lossy()]);
    assert_eq!(ran.code, 2, "{}", ran.out);
    assert!(ran.err.contains("larger than 64 megabytes"), "{}", ran.err);
}

#[test]
fn files_that_are_spoilt_by_chance_never_stop_the_program() {
    let folder = Folder::empty();
    let own = ["SAR-011", "--format", "docx,xlsx-answers,pdf,html,json"];
    for name in made(&folder, &own) {
        let bytes = fs::read(&name).expect("a document");
        Chance::each(60, |chance| {
            let mut spoilt = bytes.clone();
            for _ in 0..1 + chance.below(20) {
                let at = chance.below(spoilt.len());
                match chance.below(4) {
                    0 => spoilt.truncate(at.max(1)),
                    1 => spoilt[at] ^= 1 << chance.below(8),
                    2 => spoilt[at] = chance.below(256) as u8,
                    _ => {
                        let end = (at + chance.below(64)).min(spoilt.len());
                        let piece = spoilt[at..end].to_vec();
                        spoilt.splice(at..at, piece);
                    }
                }
            }
            // Whatever it says, it says something.
            assert!(!file::read(&name, &spoilt).is_empty(), "{name}");
        });
    }
}
