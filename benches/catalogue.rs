//! A synthetic catalogue of any size, and where the time goes when it is built.
//!
//! ```sh
//! cargo bench --bench catalogue -- generate FOLDER 10000 [requirements in a category]
//! cargo bench --bench catalogue -- phases FOLDER
//! cargo bench --bench catalogue -- save FOLDER
//! cargo bench --bench catalogue -- releases FOLDER 1000 10
//! cargo bench --bench catalogue -- differences FOLDER 2000.2 2000.51
//! ```
#![allow(clippy::disallowed_methods, reason = "a benchmark looks at the clock and the disk")]

use kravverk::artefact::{Plan, World};
use kravverk::bundle::pdf::look;
use kravverk::output::Nowhere;
use kravverk::output::folder::Folder;
use kravverk::output::system::Way;
use kravverk::publication::Publication;
use kravverk::selection::offer::Offer;
use kravverk::serve::preview::Preview;
use kravverk::site::{self, Look};
use kravverk::source::disk;
use kravverk::{check, parallel, parse, release, search};
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

fn main() -> ExitCode {
    let arguments: Vec<String> =
        std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["generate", folder, count] => match count.parse() {
            Ok(count) => generate(Path::new(folder), count, PER_CATEGORY),
            Err(_) => return usage(),
        },
        ["generate", folder, count, per_category] => match (count.parse(), per_category.parse()) {
            (Ok(count), Ok(per_category)) => generate(Path::new(folder), count, per_category),
            _ => return usage(),
        },
        ["releases", folder, count, releases] => match (count.parse(), releases.parse()) {
            (Ok(count), Ok(releases)) => seal(Path::new(folder), count, releases),
            _ => return usage(),
        },
        ["differences", folder, before, after] => differences(Path::new(folder), before, after),
        ["phases", folder] => phases(Path::new(folder)),
        ["save", folder] => save(Path::new(folder)),
        // Run by `cargo bench` or `cargo test --benches` without words: nothing to do.
        [] => {}
        _ => return usage(),
    }
    ExitCode::SUCCESS
}

fn usage() -> ExitCode {
    eprintln!(
        "usage: generate FOLDER COUNT [PER_CATEGORY] | phases FOLDER | save FOLDER | releases FOLDER COUNT RELEASES | differences FOLDER BEFORE AFTER"
    );
    ExitCode::from(2)
}

/// How many requirements stand in one category, if nothing else is asked for.
const PER_CATEGORY: usize = 100;

/// Writes a catalogue of `count` requirements, the same each time.
fn generate(folder: &Path, count: usize, per_category: usize) {
    let content = folder.join("content");
    let put = |path: &str, text: String| {
        let path = content.join(path);
        fs::create_dir_all(path.parent().expect("below the folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    put("catalogue.toml", CATALOGUE.to_string());
    put("registers/evidence.toml", EVIDENCE.to_string());
    put("registers/units.toml", UNITS.to_string());
    let mut words = Words(20_261_121);
    for number in 0..count {
        let category = number / per_category;
        if number % per_category == 0 {
            put(&format!("requirements/k{category}/_category.md"), category_text(category));
        }
        let (id, text) = requirement(number, &mut words);
        put(&format!("requirements/k{category}/{id}.md"), text);
        if number % 4 == 0 {
            put(&format!("requirements/k{category}/{id}.en.md"), translation(&id, &mut words));
        }
    }
    println!("{count} requirements in {}", folder.display());
}

/// Words drawn from a fixed sequence.
struct Words(u64);

const STEMS: [&str; 24] = [
    "förband",
    "häfta",
    "vård",
    "sår",
    "produkt",
    "ämne",
    "halt",
    "material",
    "krav",
    "del",
    "plast",
    "leverantör",
    "avtal",
    "miljö",
    "kemikalie",
    "utsläpp",
    "vatten",
    "tillverkning",
    "förpackning",
    "märkning",
    "underlag",
    "kontroll",
    "region",
    "bevis",
];

impl Words {
    fn next(&mut self) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize
    }

    fn sentence(&mut self, length: usize) -> String {
        let words: Vec<String> = (0..length)
            .map(|_| match self.next() % 5 {
                0 => format!("{}{}", STEMS[self.next() % 24], STEMS[self.next() % 24]),
                _ => STEMS[self.next() % 24].to_string(),
            })
            .collect();
        format!("{}.\n", words.join(" "))
    }

    fn paragraph(&mut self, sentences: usize) -> String {
        (0..sentences).map(|_| self.sentence(12)).collect()
    }
}

fn id(number: usize) -> String {
    let letter = |at: usize| char::from(b'A' + (at % 26) as u8);
    let group = number / 1000;
    format!("K{}{}-{:03}", letter(group / 26), letter(group), number % 1000)
}

fn requirement(number: usize, words: &mut Words) -> (String, String) {
    let id = id(number);
    let (kind, follow_up) = match number % 4 {
        0 => ("technical-specification", ""),
        1 => ("award-criterion", ""),
        2 => ("qualification", ""),
        _ => (
            "contract-clause",
            "\n[follow_up]\nmethod = \"Stickprov\"\nwhen = \"Varje år\"\ncheckpoints = [\"Finns underlaget?\", \"Är det daterat?\"]\n",
        ),
    };
    let level = ["base", "advanced", "spearhead"][number / 4 % 3];
    let text = format!(
        "+++\nid = \"{id}\"\nversion = \"1.0\"\ntitle = \"Krav nummer {number} om {}\"\nstatus = \"current\"\ntype = \"{kind}\"\n\
         level = \"{level}\"\nscope = \"product\"\nthemes = [\"kemikalier\"]\nreview_by = 2029-06-30\nowner = \"Kravgruppen\"\n\
         cpv = [\"33141110\"]\n\n[answer]\nquestion = \"Uppfylls kravet?\"\nkind = \"yes-no\"\nwhen = \"tender\"\n{follow_up}\n\
         [[values]]\nconcept = \"Halt\"\noperator = \"at-most\"\nnumber = 0.1\nunit = \"viktprocent\"\n\n\
         [[placeholders]]\nkey = \"frist\"\nquestion = \"Inom hur många månader?\"\n\n\
         [[evidence]]\nall = [\"markning\"]\n\n[[evidence]]\nall = [\"underlag\", \"utredning\"]\nnote = \"Hela underlaget.\"\n+++\n\n\
         ## Kravtext\n\nHalten ska vara högst 0,1 viktprocent, inom [[frist]] månader.\n{}\n## Motiv\n\n{}\n- {}- {}\n\
         ## Vägledning\n\n{}\n| Vara | Halt |\n|---|--:|\n| a | 1 |\n| b | 2 |\n\nSe [ett annat krav]({}).\n",
        STEMS[number % 24],
        words.paragraph(2),
        words.paragraph(5),
        words.sentence(6),
        words.sentence(6),
        words.paragraph(4),
        self::id(number / 2),
    );
    (id, text)
}

fn translation(id: &str, words: &mut Words) -> String {
    format!(
        "+++\nid = \"{id}\"\nversion = \"1.0\"\ntitle = \"Requirement {id}\"\n+++\n\n## Requirement\n\nAt most 0.1, within [[frist]] months.\n\n\
         ## Rationale\n\n{}\n## Guidance\n\n{}",
        words.paragraph(3),
        words.paragraph(3)
    )
}

fn category_text(number: usize) -> String {
    format!(
        "+++\ntitle = \"Område {number}\"\nsummary = \"Ett område.\"\nowner = \"Kravgruppen\"\nupdated = 2026-01-31\n+++\n\nText.\n"
    )
}

const CATALOGUE: &str = "title = \"Mätkatalog\"\ndescription = \"För mätning.\"\nbase_url = \"https://krav.example\"\n\
    languages = [\"sv\", \"en\"]\nexample = true\n[publisher]\nname = \"Utgivaren\"\n[licence]\nid = \"CC0-1.0\"\ntitle = \"CC0\"\n\
    url = \"https://creativecommons.org/publicdomain/zero/1.0/\"\n[[themes]]\nid = \"kemikalier\"\ntitle = \"Kemikalier\"\ngreen = [\"pollu-prev\"]\n";

const EVIDENCE: &str = "[[evidence]]\nid = \"markning\"\ntitle = \"Märkning\"\ndescription = \"Ett märke.\"\nkind = \"label\"\n\
    [[evidence]]\nid = \"underlag\"\ntitle = \"Underlag\"\ndescription = \"Handlingar.\"\nkind = \"documentation\"\n\
    [[evidence]]\nid = \"utredning\"\ntitle = \"Annan utredning\"\ndescription = \"Annat.\"\nkind = \"other-means\"\n";

const UNITS: &str =
    "[[unit]]\nid = \"viktprocent\"\nsymbol = \"viktprocent\"\ntitle = \"viktprocent\"\n";

/// Builds the catalogue step by step, and prints how long each step takes.
fn phases(folder: &Path) {
    let mut last = Instant::now();
    let mut step = |name: &str| {
        let took: Duration = last.elapsed();
        println!("{name:<8} {:>8.3} s", took.as_secs_f64());
        last = Instant::now();
    };
    let sources = Arc::new(disk::read(folder).expect("the catalogue can be read"));
    step("read");
    let parsed = parse::parse(&sources);
    step("parse");
    let name = parsed.catalogue.config.fields.theme.as_ref();
    let Ok(theme) = site::theme::Theme::load(&sources, name, &parsed.strings) else {
        panic!("the theme has errors")
    };
    let press = look::press(&sources, name).expect("the theme has no errors");
    step("theme");
    let checked = match check::check(parsed, &sources) {
        Ok(checked) => checked,
        Err(found) => panic!("{} problems", found.iter().count()),
    };
    step("check");
    let publication = Publication::new(checked, &sources, false);
    let (offer, look) = (Offer::new(&publication), Look::new(&publication, Arc::new(theme)));
    let plan = Plan::new(World { publication, offer, press: Arc::new(press), look });
    step("plan");
    let data: Vec<&str> = plan.paths().filter(|path| path.starts_with("api/")).collect();
    let made = parallel::map(&data, |path| plan.make(path).is_some_and(|made| made.is_ok()));
    assert!(made.iter().all(|made| *made), "every file of open data can be made");
    step("data");
    let index = search::files(&plan.world.publication).len();
    step("search");
    assert!(plan.make_all("", &Nowhere).is_ok(), "everything can be made");
    step("make all");
    let target = folder.join("public");
    let written = Folder::open(&target, "bench", Way::Best, &|_| {}).and_then(|folder| {
        let staging = folder.begin()?;
        assert!(plan.make_all("", &staging).is_ok(), "everything can be made and written");
        staging.finish("")
    });
    let written = written.expect("the site can be written");
    step("m+write");
    println!("{} files, {index} of the index, {:.1} MB", written.files, written.bytes as f64 / 1e6);
}

/// How often a text is saved.
const SAVES: usize = 21;

/// How long it takes in a preview from a text that is saved to its page.
fn save(folder: &Path) {
    let mut preview = Preview::read(folder).expect("the catalogue can be read");
    let site = preview.shown().site.clone().expect("a site");
    let page = "krav/";
    let pages = site.paths().filter(|path| {
        path.starts_with(page) && path.ends_with("/index.html") && path.matches('/').count() == 2
    });
    let page = pages.last().expect("a requirement").to_string();
    let text = site.subjects(&page).first().map(|&file| site.sources.file(file).path.clone());
    let text = text.expect("the text of the page");
    let path = folder.join(&text);
    let before = fs::read_to_string(&path).expect("a text");
    let mut took: Vec<[f64; 2]> = (0..SAVES)
        .map(|number| {
            let more = before.replacen("## Motiv\n", &format!("## Motiv\n\nRad {number}.\n"), 1);
            fs::write(&path, more).expect("the saved text");
            let start = Instant::now();
            preview.after(std::slice::from_ref(&text)).expect("the text can be read");
            let read = start.elapsed().as_secs_f64();
            let site = preview.shown().site.clone().expect("a site");
            assert!(site.file(&page).is_some_and(|made| made.is_ok()), "the page can be made");
            [read, start.elapsed().as_secs_f64()]
        })
        .collect();
    fs::write(&path, before).expect("the text as it was");
    took.sort_by(|a, b| a[1].total_cmp(&b[1]));
    let [read, all] = took[took.len() / 2];
    println!("{text}: read and planned {:.1} ms, with its page {:.1} ms", read * 1e3, all * 1e3);
}

/// Seals a catalogue many times; before each further release one requirement in twenty changes.
fn seal(folder: &Path, count: usize, releases: usize) {
    generate(folder, count, PER_CATEGORY);
    for number in 1..=releases {
        if number > 1 {
            (0..count)
                .filter(|at| at % 20 == number % 20)
                .for_each(|at| change(folder, at, number));
        }
        let name = format!("{}.{}", 2000 + number / 900, 1 + number % 900);
        krav(folder, &["release", &name, "--date", "2026-01-31", "--quiet"]);
    }
    let sealed = count_files(&folder.join("content/releases/sealed/requirements"));
    let start = Instant::now();
    krav(folder, &["build", "--quiet"]);
    let took = start.elapsed().as_secs_f64();
    let pages = count_files(&folder.join("public"));
    println!(
        "{count} requirements, {releases} releases: {sealed} sealed files below requirements/, {pages} published files, built in {took:.2} s"
    );
}

fn krav(folder: &Path, arguments: &[&str]) {
    let status = std::process::Command::new(env!("CARGO_BIN_EXE_krav"))
        .args(arguments)
        .current_dir(folder)
        .status()
        .expect("the command runs");
    assert!(status.success(), "krav {arguments:?}");
}

fn count_files(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    entries.map(|entry| if entry.path().is_dir() { count_files(&entry.path()) } else { 1 }).sum()
}

/// A minor change to one requirement; its translation goes with it.
fn change(folder: &Path, at: usize, number: usize) {
    let path = folder.join(format!("content/requirements/k{}/{}.md", at / PER_CATEGORY, id(at)));
    let text = fs::read_to_string(&path).expect("a requirement");
    let old = text
        .split("version = \"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("a version");
    let minor: usize = old.trim_start_matches("1.").parse().expect("a minor version");
    let new = format!("1.{}", minor + 1);
    let text = text
        .replacen(&format!("version = \"{old}\""), &format!("version = \"{new}\""), 1)
        .replacen("\n+++\n\n## Kravtext\n", &format!(
            "\n[[changes]]\nversion = \"{new}\"\ndate = 2026-01-31\nclass = \"clarified\"\ntext = \"Ändring {number}.\"\n+++\n\n## Kravtext\n"
        ), 1)
        .replacen("## Motiv\n\n", &format!("## Motiv\n\nSkälet är tydligare sedan ändring {number}.\n"), 1);
    fs::write(&path, text).expect("the changed requirement");
    let translation = path.with_extension("en.md");
    if translation.exists() {
        let text = fs::read_to_string(&translation).expect("a translation");
        let text =
            text.replacen(&format!("version = \"{old}\""), &format!("version = \"{new}\""), 1);
        fs::write(&translation, text).expect("the changed translation");
    }
}

/// How long the difference of two releases takes when both are in memory.
fn differences(folder: &Path, before: &str, after: &str) {
    let sources = disk::read(folder).expect("the catalogue can be read");
    let releases = release::Releases::new(parse::parse(&sources).releases);
    let find = |name: &str| {
        let name = name.parse().expect("the name of a release");
        &releases.find(&name).expect("a release").catalogue
    };
    let (before, after) = (find(before), find(after));
    for _ in 0..5 {
        let start = Instant::now();
        let changed = release::compare::compare(Some(before), after);
        let pieces: usize = parallel::map(&changed, |one| match (one.before, one.after) {
            (Some(before), Some(after)) => {
                let words = release::difference::Words::of;
                release::difference::requirement(words(before), words(after)).len()
            }
            _ => 0,
        })
        .iter()
        .sum();
        println!(
            "{} requirements differ in {pieces} parts: {:.3} s",
            changed.len(),
            start.elapsed().as_secs_f64()
        );
    }
}
