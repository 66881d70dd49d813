//! Search: what a query finds, in which order and with which counts, as files and from the command.

use super::support::{Folder, files_below, project};
use kravverk::publication::Publication;
use kravverk::search::index::Index;
use kravverk::search::lexicon::Lexicon;
use kravverk::search::rank::{Options, search};
use kravverk::source::disk;
use kravverk::{check, parse};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, OnceLock};

/// The index of the example catalogue, made once.
pub fn example(code: &str) -> &'static Index {
    static INDEXES: OnceLock<BTreeMap<String, Index>> = OnceLock::new();
    let indexes = INDEXES.get_or_init(|| indexes(project()));
    &indexes[code]
}

fn indexes(root: &Path) -> BTreeMap<String, Index> {
    let sources = Arc::new(disk::read(root).expect("the catalogue can be read"));
    let checked = check::check(parse::parse(&sources), &sources);
    let Ok(checked) = checked else { panic!("the catalogue has errors") };
    let publication = Publication::new(checked, &sources, false);
    let languages = publication.languages().iter();
    languages.map(|one| (one.to_string(), Index::new(&publication, one))).collect()
}

pub fn addresses(index: &Index, documents: &[usize]) -> Vec<String> {
    let address = |&at: &usize| {
        let document = &index.documents[at];
        let anchor = document.anchor.as_ref().map(|anchor| format!("#{anchor}"));
        let path = document.address.path();
        let path = path.strip_prefix("en/").unwrap_or(path);
        format!("{path}{}", anchor.unwrap_or_default())
    };
    documents.iter().map(address).collect()
}

fn found(query: &str, options: &Options) -> Vec<String> {
    let index = example("sv");
    let found = search(index, &Lexicon::new(index), query, options);
    addresses(index, &found.documents)
}

#[test]
fn an_id_finds_its_requirement_and_then_its_earlier_versions() {
    for query in ["SAR-001", "sar-001", "sar 1", "SAR001", " sar-1 "] {
        assert_eq!(found(query, &Options::default()), ["krav/sar-001/"], "{query}");
    }
    let all = Options { all_versions: true, ..Options::default() };
    let versions = found("SAR-001", &all);
    assert_eq!(versions[0], "krav/sar-001/");
    assert!(versions.len() > 1 && versions[1..].iter().all(|one| one.starts_with("krav/sar-001/")));
    assert!(found("SAR-013", &Options::default()).is_empty(), "a withdrawn one is no current one");
    assert_eq!(found("SAR-013", &all)[0], "krav/sar-013/");
}

#[test]
fn current_versions_come_before_others() {
    let all = Options { all_versions: true, ..Options::default() };
    let index = example("sv");
    let answer = search(index, &Lexicon::new(index), "ftalater", &all);
    let is_earlier: Vec<bool> = answer.documents.iter().map(|&at| at >= index.current).collect();
    assert!(is_earlier.is_sorted() && is_earlier.contains(&true) && is_earlier.contains(&false));
}

#[test]
fn counts_follow_the_query_and_not_the_own_choice() {
    let index = example("sv");
    let lexicon = Lexicon::new(index);
    let place = index.facets.list.iter().position(|one| one.word == "level").expect("levels");
    let free = search(index, &lexicon, "ftalater", &Options::default());
    let facets = BTreeMap::from([("level".to_string(), vec!["base".to_string()])]);
    let chosen = search(index, &lexicon, "ftalater", &Options { facets, ..Options::default() });
    assert_eq!(free.counts[place], chosen.counts[place]);
    assert_eq!(chosen.documents.len(), free.counts[place][0]);
    assert!(chosen.documents.len() < free.documents.len());
}

#[test]
fn what_is_not_there_is_said_with_words_that_are_near() {
    let index = example("sv");
    let lexicon = Lexicon::new(index);
    let answer = search(index, &lexicon, "xyzzyq", &Options::default());
    assert!(answer.documents.is_empty());
    assert_eq!(answer.missing, ["xyzzyq"]);
    let answer = search(index, &lexicon, "xyzzyq ftalater", &Options::default());
    assert!(!answer.documents.is_empty(), "the other words are still searched for");
    let answer = search(index, &lexicon, "kadmiumet", &Options::default());
    assert!(!answer.documents.is_empty() || !answer.near.is_empty());
}

#[test]
fn a_word_is_found_inside_others_and_where_it_is_misspelt() {
    let options = Options::default();
    let finds = |query: &str, address: &str| {
        let found = found(query, &options);
        assert!(found.contains(&address.to_string()), "{query}: {found:?}");
    };
    // The catalogue says these only in other words.
    finds("skyddsåtgärd", "krav/mil-001/");
    finds("rättsförsvararna", "krav/upp-003/");
    finds("balans", "ordlista/#massbalans");
    finds("konflikter", "vagledning/leverantor-ataganden/");
    finds("osäkerhet", "krav/ink-104/");
    finds("dynor", "krav/upp-007/");
    finds("mikrobiell", "ordlista/#antimikrobiellt-medel");
    // A wrong letter at the beginning, in the middle of a short word, at the end; two of them.
    finds("vörpackningarna", "krav/ink-105/");
    finds("karv", "krav/mil-008/");
    finds("kolofonnium", "ordlista/#kolofonium");
    finds("miljölednigsystem", "ordlista/#miljoledningssystem");
    finds("budjet", "vagledning/kopare-forbered/");
    finds("diclofenac", "krav/lak-003/");
    finds("anlays", &found("analys", &options)[0]);
    // Numbers that were run together.
    finds("301549", "referenser/#en-301-549");
    assert!(found("förvar", &options).len() < 20, "no part of chance letters");
}

#[test]
fn a_synonym_finds_the_term_and_where_that_says_little_its_other_synonyms() {
    let answers = found("visselblåsning", &Options::default());
    assert_eq!(answers[0], "ordlista/#klagomalsmekanism");
    assert!(answers.contains(&"vagledning/revisor-avvikelser/".to_string()), "says `klagomål`");
    // The glossary knows Svanen and the EU Ecolabel as labels of one type; who asks for one wants it.
    let answers = found("svanenmärkt", &Options::default());
    assert!(!answers.contains(&"markningar/#eu-ecolabel-ahp".to_string()), "{answers:?}");
}

#[test]
fn a_word_that_is_being_typed_finds_what_begins_with_it() {
    let open = Options { is_open: true, ..Options::default() };
    let found = found("kolofon", &open);
    assert!(found.contains(&"krav/sar-004/".to_string()), "{found:?}");
}

#[test]
fn the_index_is_published_in_small_files_and_repeats() {
    let folder = Folder::with_small_catalogue();
    let build = |name: &str| {
        let ran = folder.krav(&["build", "--output", name, "--quiet"]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        files_below(&folder.path.join(name).join("sok/index"))
    };
    let (one, other) = (build("one"), build("other"));
    assert!(one == other, "the same bytes");
    let names: Vec<&str> = one.iter().map(|(name, _)| name.as_str()).collect();
    assert!(names.contains(&"sv.js") && names.contains(&"en.js"), "{names:?}");
    for (name, bytes) in &one {
        let text = String::from_utf8_lossy(bytes);
        assert!(name.ends_with(".js"), "{name}");
        let stem = name.trim_end_matches(".js");
        assert!(
            name.starts_with("engine.") || text.starts_with(&format!("searchShard(\"{stem}\"")),
            "{name} hands its data over"
        );
    }
}

#[test]
fn the_command_finds_what_the_index_holds() {
    let folder = Folder::with_small_catalogue();
    let ran = folder.krav(&["search", "ftalat", "--format", "json"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("\"address\":\"krav/sar-001/\""), "{}", ran.out);
    let ran = folder.krav(&["search", "sar 1"]);
    assert!(ran.out.starts_with("SAR-001") && ran.out.contains("1 found"), "{}", ran.out);
    let ran = folder.krav(&["search", "ftalat", "--filter", "level=basic"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("base"), "{}", ran.err);
    let ran = folder.krav(&["search", "ftalat", "--language", "fi"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("sv, en"), "{}", ran.err);
}
