//! The notice card: where it is shown, where it is not, and what it says of what is not mapped. The
//! names of CPV codes.

use super::support::{Folder, part};
use serde_json::Value;

const CATALOGUE: &str = "content/catalogue.toml";
const SAR_002: &str = "content/requirements/vard/sarvard/SAR-002.md";

fn built(folder: &Folder) {
    let ran = folder.krav(&["build", "--quiet"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
}

/// The card of some requirements, from the data of a selection.
fn card(folder: &Folder, ids: &[&str]) -> Vec<Value> {
    let ran =
        folder.krav(&[&["bundle", "--format", "json", "-o", "out", "--overwrite"], ids].concat());
    assert_eq!(ran.code, 0, "{}", ran.err);
    let path = ran.out.trim();
    let data: Value = serde_json::from_str(&folder.read(path)).expect("JSON");
    data["data"]["notice"].as_array().expect("a card").clone()
}

fn fields(card: &[Value]) -> Vec<&str> {
    card.iter().map(|one| one["field"].as_str().expect("a field")).collect()
}

#[test]
fn the_fields_follow_from_themes_types_and_criteria() {
    let folder = Folder::with_small_catalogue();
    folder.edit(SAR_002, "type = \"award-criterion\"", "type = \"qualification\"");
    let without = card(&folder, &["SAR-002"]);
    let wanted = ["BT-06", "BT-774", "BT-777", "BT-809", "BT-750"];
    assert_eq!(fields(&without), wanted);
    assert_eq!(without[3]["values"], Value::Array(Vec::new()), "no criterion is guessed");
    folder.edit(
        CATALOGUE,
        "green = [\"pollu-prev\"]",
        "green = [\"water-mar\", \"pollu-prev\"]\nsocial = [\"hum-right\"]",
    );
    folder.edit(
        CATALOGUE,
        "[[goals]]",
        "[[selection_criteria]]\ncode = \"slc-abil-mgmt-env\"\nrequirements = [\"SAR-002\"]\n\n[[goals]]",
    );
    let with = card(&folder, &["SAR-001", "SAR-002"]);
    let wanted = ["BT-06", "BT-774", "BT-775", "BT-777", "BT-777", "BT-805", "BT-809", "BT-750"];
    assert_eq!(fields(&with), wanted);
    let codes: Vec<&str> = with[1]["values"]
        .as_array()
        .expect("codes")
        .iter()
        .map(|one| one["code"].as_str().expect("a code"))
        .collect();
    assert_eq!(codes, ["pollu-prev", "water-mar"], "in the order of the list of codes");
    assert_eq!(with[6]["values"][0]["title"]["sv"], "Miljöledningsåtgärder");
    let text = with[3]["text"]["en"].as_str().expect("a text");
    assert!(text.contains("Dressings without phthalates (SAR-001 version 1.1)"), "{text}");
}

#[test]
fn the_card_is_the_buyers_and_stands_in_nothing_that_reaches_bidders() {
    let folder = Folder::released();
    let ran =
        folder.krav(&["bundle", "SAR-001", "--format", "docx-buyer,docx,html,csv", "-o", "out"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let texts = |stem: &str| {
        let files = folder.files("out");
        let (name, bytes) = files.into_iter().find(|(name, _)| name.starts_with(stem)).expect("it");
        match name.ends_with(".docx") {
            true => part(&bytes, "word/document.xml"),
            false => String::from_utf8(bytes).expect("UTF-8"),
        }
    };
    let companion = texts("foljeblad");
    for said in ["Annonskort", "BT-774", "pollu-prev", "Syftet är att minska miljöpåverkan."] {
        assert!(companion.contains(said), "the companion lacks `{said}`");
    }
    for stem in ["kravbilaga", "kravtext", "krav-"] {
        assert!(!texts(stem).contains("BT-7"), "{stem} tells bidders of the notice");
    }
}

#[test]
fn a_version_keeps_its_card_for_the_notice_of_the_result() {
    let folder = Folder::released();
    super::support::tighten(&folder, "0,05");
    let ran = folder.krav(&["release", "2026.2", "--date", "2026-06-01"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    built(&folder);
    let has_card =
        |path: &str| folder.read(&format!("public/{path}index.html")).contains("<notice-card");
    assert!(
        has_card("krav/sar-001/") && has_card("krav/sar-001/2.0/") && has_card("kravpaket/bas/")
    );
    assert!(has_card("krav/sar-001/1.1/"));
}

#[test]
fn a_mapping_that_is_corrected_reaches_what_was_published_before() {
    let folder = Folder::released();
    built(&folder);
    let page = || folder.read("public/krav/sar-001/1.1/index.html");
    let data = || folder.read("public/api/krav/sar-001/1.1.json");
    assert!(page().contains("pollu-prev"));
    let before = data();
    folder.edit(CATALOGUE, "green = [\"pollu-prev\"]", "green = [\"circ-econ\"]");
    built(&folder);
    assert!(page().contains("circ-econ") && !page().contains("pollu-prev"));
    assert_eq!(data(), before, "the file of a published version has changed");
}

#[test]
fn a_cpv_code_is_shown_by_its_name_where_the_register_has_it() {
    let folder = Folder::released();
    built(&folder);
    let page = || folder.read("public/krav/sar-001/index.html");
    assert!(page().contains("<li>33141110-4 Förbandsartiklar</li>"));
    assert!(
        folder
            .read("public/omraden/vard/sarvard/index.html")
            .contains("33141110-4 Förbandsartiklar")
    );
    assert!(folder.read("public/en/krav/sar-001/index.html").contains("33141110-4 Dressings"));
    let data: Value =
        serde_json::from_str(&folder.read("public/api/register/cpv.json")).expect("JSON");
    assert_eq!(data["data"][0]["id"], "33141110");
    assert_eq!(data["data"][0]["notation"], "33141110-4");
    std::fs::remove_file(folder.path.join("content/registers/cpv.toml")).expect("the register");
    built(&folder);
    assert!(page().contains("<li>33141110</li>"), "without a register the code stands alone");
}
