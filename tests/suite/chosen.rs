//! What a page makes of what is chosen on it, in Node, against what the program makes of the same: the
//! notice card and rows to paste, of selections by chance from the example.

use super::chance::Chance;
use super::support::{Folder, project};
use kravverk::bundle::gather;
use kravverk::bundle::outline::Item;
use kravverk::bundle::rows::{Row, layout, row, table};
use kravverk::catalogue::id::RequirementId;
use kravverk::field::text::Language;
use kravverk::publication::Publication;
use kravverk::reading::links::Links;
use kravverk::reading::notice::{self, Facts, Wording};
use kravverk::reading::shown::Shown;
use kravverk::selection::{Chosen, Filled, Selection, Subject};
use kravverk::source::disk;
use kravverk::{check, parse};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::process::Command;
use std::sync::Arc;

const CASES: u64 = 50;

/// What buyers fill in: quotes, markup, formulas, letters of two halves, and very much.
fn values() -> Vec<String> {
    let long = "lång text ".repeat(1_000);
    ["30", "\"sju\" <b>dagar</b> & {list}", "=1+1", "–\n@SUM(A1)", "🩹🩹 é", "\u{1}x\u{2}", &long]
        .into_iter()
        .map(str::to_string)
        .collect()
}

fn example() -> Publication {
    let sources = Arc::new(disk::read(project()).expect("the example"));
    match check::check(parse::parse(&sources), &sources) {
        Ok(checked) => Publication::new(checked, &sources, false),
        Err(_) => panic!("the example has errors"),
    }
}

/// From one to forty requirements of the release that is shown, with some of the places filled in.
fn selection(publication: &Publication, chance: &mut Chance) -> Selection {
    let edition = publication.current();
    let all: Vec<&RequirementId> = publication.catalogue(edition).requirements.keys().collect();
    let mut chosen: Vec<Chosen> = Vec::new();
    for _ in 0..=chance.below(40) {
        let id = (*chance.one_of(&all)).clone();
        if chosen.iter().all(|one| one.id != id) {
            chosen.push(Chosen { id, edition, package: None });
        }
    }
    let mut filled = Filled::default();
    for one in &chosen {
        let requirement = publication.catalogue(edition).requirement(&one.id).expect("it");
        for own in &requirement.fields.placeholders {
            if chance.below(2) == 0 {
                let value = chance.one_of(&values()).clone();
                filled.insert(Some(one.id.clone()), own.key.value.clone(), value);
            }
        }
    }
    Selection { subject: Subject::Chosen, edition, chosen, filled, unchanged_until: None }
}

fn facts(publication: &Publication, selection: &Selection, language: &Language) -> Vec<Facts> {
    let facts = selection.requirements(publication).map(|(chosen, one)| {
        let guide = Links { publication, edition: chosen.edition, is_frozen: true, language };
        let translation = one.translation_of_its_version(language);
        notice::facts(guide, &Shown { one, translation })
    });
    facts.collect()
}

/// What a title could hold that means something to a spreadsheet, and a text with the room of a field.
fn hostile(row: &mut Row, chance: &mut Chance) {
    const TITLES: [&str; 8] = [
        "=1+1",
        "-2",
        " +3",
        "\u{a0}@SUM(A1)",
        "＝4",
        "2.10",
        "12-3, 4",
        "\"å\"\nnästa\trad\u{202e}",
    ];
    if chance.below(3) == 0 {
        row.facts.values.insert("title", (*chance.one_of(&TITLES)).to_string());
    }
    if chance.below(9) == 0 {
        row.facts.values.insert("text", "🩹".repeat(3_980 / 2 + chance.below(30)));
        row.standing = Some("Gäller inte.".to_string());
    }
}

fn told(row: &Row) -> Value {
    json!({ "facts": row.facts, "standing": row.standing, "filled": row.filled })
}

/// What the page makes of some cases.
fn page(cases: &Value) -> Value {
    let folder = Folder::empty();
    folder.write("cases.json", cases.to_string());
    let script = project().join("tests/selection/same.mjs");
    let ran = Command::new("node").arg(script).arg(folder.path.join("cases.json")).output();
    let ran = ran.expect("Node runs; tests/install installs it");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    serde_json::from_slice(&ran.stdout).expect("JSON")
}

#[test]
fn the_page_and_the_program_make_the_same_card_and_the_same_rows() {
    let publication = example();
    for language in publication.languages() {
        let words = publication.words(language);
        let wording = Wording::of(words);
        let profiles: Vec<_> = publication.working.profiles.values().collect();
        assert_eq!(profiles.len(), 3, "the example has three profiles");
        let (notices, cards) = (RefCell::new(Vec::new()), RefCell::new(Vec::new()));
        let (asked, expected) = (RefCell::new(Vec::new()), RefCell::new(Vec::new()));
        Chance::each(CASES, |chance| {
            let selection = selection(&publication, chance);
            let facts = facts(&publication, &selection, language);
            cards.borrow_mut().push(json!(notice::card(&facts, &wording)));
            notices.borrow_mut().push(json!(facts));
            let outline = gather::outline(&publication, &selection, language);
            let mut rows: Vec<Row> = outline.items().map(|item: &Item| row(item, words)).collect();
            rows.iter_mut().for_each(|row| hostile(row, chance));
            let profile = *chance.one_of(&profiles);
            let layout = layout(profile, words, publication.first_language());
            let tables = table::tables(&layout, &rows);
            expected.borrow_mut().push(json!({ "tables": tables, "tsv": table::tsv(&tables) }));
            let rows: Vec<Value> = rows.iter().map(told).collect();
            asked.borrow_mut().push(json!({ "layout": layout, "rows": rows }));
        });
        let made = page(&json!({
            "wording": wording, "notices": notices.take(), "rows": asked.take(),
        }));
        for (at, card) in cards.take().iter().enumerate() {
            assert_eq!(made["notices"][at], *card, "the card of case {at} in {}", &**language);
        }
        for (at, own) in expected.take().iter().enumerate() {
            for part in ["tables", "tsv"] {
                assert_eq!(made["rows"][at][part], own[part], "{part} of case {at}");
            }
        }
    }
}

#[test]
fn a_card_of_very_many_keeps_within_the_room_of_a_field() {
    let publication = example();
    let language = publication.first_language();
    let wording = Wording::of(publication.words(language));
    let whole = Selection::whole(&publication, publication.current());
    let mut all = Vec::new();
    for round in 0..12 {
        all.extend(facts(&publication, &whole, language).into_iter().map(|mut one| {
            one.title = format!("{} {round} 🩹", one.title);
            one
        }));
    }
    let card = notice::card(&all, &wording);
    let lengths: Vec<usize> = card
        .iter()
        .filter_map(|one| one.text.as_ref())
        .map(|text| text.encode_utf16().count())
        .collect();
    assert!(lengths.iter().all(|length| *length <= 6_000), "{lengths:?}");
    let longest = lengths.iter().max().expect("texts");
    assert!(*longest > 5_700, "{longest} characters: there was room for more");
    let said = card.iter().filter_map(|one| one.text.as_ref());
    assert!(said.filter(|text| text.contains("samt fler som framgår")).count() >= 2);
    let made = page(&json!({ "wording": wording, "notices": [all], "rows": [] }));
    assert_eq!(made["notices"][0], json!(card));
}
