//! What `krav answers` says of forms. What people and programs do to them is in `tests/documents`.

use super::support::{Folder, files_below, parts, tighten};
use kravverk::answers::day::{months_later, of};
use kravverk::field::date::Date;
use serde_json::Value;
use std::fs;

/// A form of the whole catalogue, as `kind`.
fn form(folder: &Folder, kind: &str) -> String {
    let ran = folder.krav(&["bundle", "--all", "--format", kind, "-o", kind]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let (name, _) = files_below(&folder.path.join(kind)).remove(0);
    format!("{kind}/{name}")
}

fn read(folder: &Folder, arguments: &[&str]) -> Vec<Value> {
    let ran = folder.krav(&[&["answers", "--format", "json"], arguments].concat());
    assert_eq!(ran.code, 0, "{}", ran.err);
    let all: Value = serde_json::from_str(&ran.out).expect("JSON");
    all["files"].as_array().expect("files").clone()
}

#[test]
fn an_empty_form_is_read_as_one_with_nothing_answered() {
    let folder = Folder::released();
    for kind in ["xlsx-answers", "xlsx-assessment"] {
        let file = form(&folder, kind);
        for own in read(&folder, &[&file]) {
            let told = own["told"].as_array().expect("a list");
            assert!(told.iter().all(|one| one["kind"] == "no-last-day"), "{kind}: {told:?}");
            let requirements = own["requirements"].as_array().expect("a list");
            assert!(!requirements.is_empty());
            for one in requirements {
                assert_eq!(one["verdict"], "unanswered", "{kind}: {one}");
            }
        }
    }
}

/// A buyer has the files and no catalogue.
#[test]
fn forms_are_read_without_a_catalogue() {
    let folder = Folder::released();
    let file = form(&folder, "xlsx-answers");
    let other = Folder::empty();
    fs::copy(folder.path.join(&file), other.path.join("anbud.xlsx")).expect("a copy");
    assert_eq!(read(&other, &["anbud.xlsx"]).len(), 1);
    let ran = other.krav(&["answers", "--to", "2026.1", "anbud.xlsx", "-o", "ny.xlsx"]);
    assert_eq!(ran.code, 2, "{}", ran.err);
    assert!(!other.path.join("ny.xlsx").exists());
    let ran = other.krav(&["answers", "anbud.xlsx", "--root", "ingenstans"]);
    assert_eq!(ran.code, 2, "{}", ran.err);
}

#[test]
fn what_is_no_form_is_refused_and_the_others_are_read() {
    let folder = Folder::released();
    let file = form(&folder, "xlsx-answers");
    folder.write("brev.xlsx", "Hej");
    let ran = folder.krav(&["answers", "--lang", "en", "brev.xlsx", &file, "borta.xlsx"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.contains("`brev.xlsx` cannot be read: it is not a whole workbook"),
        "{}",
        ran.err
    );
    assert!(ran.err.contains("`borta.xlsx` cannot be read: it does not exist"), "{}", ran.err);
    let swedish = folder.krav(&["answers", "--lang", "sv", "borta.xlsx"]).err;
    assert!(swedish.contains("`borta.xlsx` kan inte läsas: den finns inte"), "{swedish}");
    assert!(ran.out.contains("answer form"), "{}", ran.out);
    assert!(!ran.out.contains("answers-"), "a sentence that is not there: {}", ran.out);
}

/// The text of `SAR-001` is tightened in the next release: its answer is asked for again.
#[test]
fn a_form_is_carried_to_the_next_release_and_never_written_over() {
    let folder = Folder::released();
    let file = form(&folder, "xlsx-answers");
    let before = fs::read(folder.path.join(&file)).expect("the form");
    tighten(&folder, "0,05");
    let ran = folder.krav(&["release", "2026.2", "--date", "2026-06-30"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let carry = |output: &str| {
        folder.krav(&["answers", "--lang", "sv", "--to", "2026.2", &file, "-o", output])
    };
    let ran = carry("ny.xlsx");
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("1 att besvara på nytt"), "{}", ran.out);
    let own = &read(&folder, &["ny.xlsx"])[0];
    let asked = own["requirements"].as_array().expect("a list");
    let one = asked.iter().find(|one| one["id"] == "SAR-001").expect("the requirement");
    assert_eq!(one["version"], "2.0");
    assert_eq!(carry("ny.xlsx").code, 2);
    let over = ["answers", "--to", "2026.2", &file, "-o", &file, "--overwrite"];
    assert_eq!(folder.krav(&over).code, 2);
    assert_eq!(fs::read(folder.path.join(&file)).expect("the form"), before);
    assert_eq!(folder.krav(&["answers", "--to", "1999.1", &file, "-o", "x.xlsx"]).code, 2);
}

/// What stands in grave accents in a terminal stands in quotation marks on paper.
#[test]
fn a_comparison_has_quotation_marks() {
    let folder = Folder::released();
    let file = form(&folder, "xlsx-answers");
    let ran = folder.krav(&["answers", &file, "-o", "beside.xlsx"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let parts = parts(&fs::read(folder.path.join("beside.xlsx")).expect("the comparison"));
    let said = |words: &str| parts.iter().any(|(_, text)| text.contains(words));
    assert!(said("bladet ”Köparens uppgifter”"), "{parts:?}");
    assert!(!said("`"), "{parts:?}");
}

#[test]
fn a_day_has_the_number_that_spreadsheets_give_it() {
    for text in ["1900-03-01", "2000-02-29", "2026-11-30", "2027-06-30", "2100-03-01"] {
        let day = Date::exact(text).expect("a day");
        assert_eq!(of(day.in_spreadsheets()), Some(day));
    }
    assert_eq!(of(-10_000_000), None);
}

#[test]
fn months_end_where_the_month_does() {
    let later = |text: &str, months| {
        months_later(Date::exact(text).expect("a day"), months).expect("a day").to_string()
    };
    assert_eq!(later("2027-01-31", 1), "2027-02-28");
    assert_eq!(later("2027-03-31", 36), "2030-03-31");
    assert_eq!(later("2026-12-31", 2), "2027-02-28");
}
