//! Workbooks are put together of pieces, in the program and in browsers. Here selections by
//! chance are made into forms and written down, with what they were made of; `tests/selection/`
//! makes the same of that with the script of the theme, and holds every part against these.

use super::chance::Chance;
use super::support::project;
use kravverk::bundle::book::assembly::{self, purpose::Purpose};
use kravverk::bundle::book::template::{Frame, Piece};
use kravverk::bundle::outline::{Item, Outline};
use kravverk::bundle::{answers, assessment, gather};
use kravverk::diagnostic::people;
use kravverk::field::text::Language;
use kravverk::publication::{Edition, Publication};
use kravverk::selection::{Chosen, Filled, Selection, Subject};
use kravverk::source::disk;
use kravverk::words::Words;
use kravverk::{check, json, parse};
use std::cell::Cell;
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

const CASES: u64 = 90;
/// What buyers fill in, and what they should not be able to do harm with.
const VALUES: [&str; 14] = [
    "12",
    "5 procent",
    "minst \"hälften\" & inte <mer>",
    "=1+1",
    "=HYPERLINK(\"https://evil.example\";\"x\")",
    "🩹 plåster och 👩🏽‍⚕️",
    "rad ett\nrad två\r\nrad tre\tslut",
    "_x0041_ och _x000D_",
    "\u{202e}omvänt\u{202c} \u{feff}\u{1}row\u{2}\u{85}",
    "[nivå] $1 $& \\1 '' {0}",
    "",
    " mellanslag runt ",
    "rad\rrad",
    "och/eller–både-och @ 100 % … WWW",
];

fn example() -> &'static Publication {
    static MADE: LazyLock<Publication> = LazyLock::new(|| {
        let sources = Arc::new(disk::read(project()).expect("a catalogue"));
        match check::check(parse::parse(&sources), &sources) {
            Ok(checked) => Publication::new(checked, &sources, false),
            Err(found) => panic!("{}", people::render(&found, &sources, false)),
        }
    });
    &MADE
}

/// Every version that some release shows, once.
fn versions(publication: &Publication) -> Vec<Chosen> {
    let mut known = BTreeSet::new();
    let mut all = Vec::new();
    for at in (0..publication.releases.all().len()).rev() {
        let edition = Edition::Release(at);
        for (id, one) in &publication.catalogue(edition).requirements {
            if known.insert((id.clone(), one.fields.version.value)) {
                all.push(Chosen { id: id.clone(), edition, package: None });
            }
        }
    }
    all
}

/// Something that a buyer might write.
fn value(chance: &mut Chance) -> String {
    match chance.below(VALUES.len() + 6) {
        0 => "lång text – ".repeat(900),
        1 => "x".repeat(40_000),
        2 => "🩹".repeat(40 + chance.below(20_000)),
        3 => "ord ".repeat(chance.below(60)),
        4 => "utanmellanslag".repeat(chance.below(40)),
        5 => (0..40).map(|_| *chance.one_of(&VALUES)).collect(),
        at => VALUES[at - 6].to_string(),
    }
}

/// One to forty versions with what is filled in of some.
fn by_chance(chance: &mut Chance, publication: &Publication) -> Selection {
    let mut left = versions(publication);
    let few = chance.below(2) == 0;
    let count = 1 + chance.below(if few { 6 } else { 40 });
    let chosen: Vec<Chosen> =
        (0..count.min(left.len())).map(|_| left.swap_remove(chance.below(left.len()))).collect();
    let mut filled = Filled::default();
    for one in &chosen {
        let requirement = publication.catalogue(one.edition).requirement(&one.id);
        let fields = &requirement.expect("a requirement of its release").fields;
        for own in &fields.placeholders {
            if chance.below(3) > 0 {
                let value = value(chance);
                filled.insert(Some(one.id.clone()), own.key.value.clone(), value);
            }
        }
    }
    let edition = publication.current();
    Selection { subject: Subject::Chosen, edition, chosen, filled, unchanged_until: None }
}

struct Form {
    frame: Frame,
    pieces: Vec<Piece>,
    purpose: Purpose,
}

#[derive(Clone, Copy)]
enum Kind {
    Answers,
    Assessment,
}

fn form(publication: &Publication, selection: &Selection, language: &Language, kind: Kind) -> Form {
    let words = selection.links(publication, language).words();
    let outline: Outline = gather::outline(publication, selection, language);
    let (frame, piece): (Frame, fn(&Item, Words) -> Piece) = match kind {
        Kind::Answers => (answers::frame(words), answers::piece),
        Kind::Assessment => (assessment::frame(words), assessment::piece),
    };
    let pieces = outline.items().map(|item| piece(item, words)).collect();
    Form { frame, pieces, purpose: Purpose::of(&outline, words) }
}

#[test]
fn a_piece_is_the_same_whatever_else_is_chosen_or_filled_in() {
    let publication = example();
    Chance::each(8, |chance| {
        let selection = by_chance(chance, publication);
        let kind = *chance.one_of(&[Kind::Answers, Kind::Assessment]);
        for language in publication.languages() {
            let together = form(publication, &selection, language, kind);
            let mut alone = 0;
            for one in &selection.chosen {
                let catalogue = publication.catalogue(one.edition);
                let version = catalogue.requirement(&one.id).expect("it").fields.version.value;
                let single = Selection::requirement(&one.id, version, one.edition);
                let own = form(publication, &single, language, kind).pieces.remove(0);
                let same = json::compact(&own);
                let found = together.pieces.iter().any(|piece| json::compact(piece) == same);
                assert!(found, "{} {version} has another piece in a selection", one.id);
                alone += 1;
            }
            assert_eq!(alone, together.pieces.len());
        }
    });
}

#[test]
fn forms_by_chance_are_well_formed_and_kept_for_the_script() {
    let publication = example();
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("forms");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the folder for tests can be written");
    let case = Cell::new(0);
    Chance::each(CASES, |chance| {
        let selection = by_chance(chance, publication);
        let language = chance.one_of(publication.languages());
        let kind = *chance.one_of(&[Kind::Answers, Kind::Answers, Kind::Assessment]);
        let Form { frame, pieces, mut purpose } = form(publication, &selection, language, kind);
        purpose.selection = value(chance);
        if chance.below(2) == 0 {
            purpose.address = format!("https://krav.example/urval/#{}", value(chance));
            purpose.owner = value(chance);
            purpose.unchanged = value(chance);
            purpose.authority = value(chance);
            purpose.diary = value(chance);
            purpose.day = None;
        }
        let parts = assembly::parts(&frame, &pieces, &purpose);
        for (name, text) in &parts {
            let is_control = |c: char| c.is_control() && c != '\n';
            assert!(!text.contains(is_control), "{name} holds a mark that XML cannot");
            let opened = text.matches('<').count();
            assert_eq!(opened, text.matches('>').count(), "{name} is not well-formed");
            for formula in text.split("<f>").skip(1).filter_map(|own| own.split("</f>").next()) {
                assert!(formula.encode_utf16().count() <= 8_192, "{name} has too long a formula");
                assert!(!formula.contains("evil"), "{name}: a value became a formula");
            }
        }
        let all = parts.iter().map(|(_, text)| text.as_str()).collect::<String>();
        for piece in &pieces {
            assert!(all.contains(&piece.page), "{} is not in the form", piece.cite);
        }
        let kept = serde_json::json!({
            "frame": json::value(&frame),
            "pieces": pieces.iter().map(json::value).collect::<Vec<_>>(),
            "given": json::value(&purpose),
            "parts": parts,
        });
        let path = folder.join(format!("{:02}.json", case.get()));
        fs::write(path, kept.to_string()).expect("a form");
        case.set(case.get() + 1);
    });
}
