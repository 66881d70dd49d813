//! Search: what words are cut from a text, what they are put together of, and how well the index
//! of the example catalogue answers the queries of `tests/search/gold.tsv`.

use super::support::{Folder, files_below, project};
use kravverk::field::text::Language;
use kravverk::publication::Publication;
use kravverk::search::index::Index;
use kravverk::search::lexicon::Lexicon;
use kravverk::search::rank::{Options, search};
use kravverk::search::token::{composed, folded, tokens};
use kravverk::search::{language, stem::Stems};
use kravverk::source::disk;
use kravverk::{check, parse};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::{Arc, OnceLock};

/// The index of the example catalogue, made once.
fn example(code: &str) -> &'static Index {
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

fn words(text: &str) -> Vec<String> {
    tokens(text).into_iter().map(|token| token.word).collect()
}

#[test]
fn words_ids_and_numbers_are_cut_whole() {
    for (text, expected) in [
        ("Såret och förbandet.", "såret|och|förbandet"),
        ("SAR-001, LAK-12", "sar-001|lak-12"),
        ("högst 0,1 (eller 0.1) viktprocent", "högst|0,1|eller|0,1|viktprocent"),
        ("EN ISO 14024", "en|iso|14024"),
        ("SFS 2016:1145 och (EU) 2017/745", "sfs|2016:1145|och|eu|2017/745"),
        ("CAS 117-81-7", "cas|117-81-7"),
        ("CMR-ämnen, allt-i-ett-skydd", "cmr-ämnen|allt-i-ett-skydd"),
        ("miljö- och klimatkrav", "miljö|och|klimatkrav"),
        ("EU:s och PVC:n", "eu|och|pvc"),
        ("the supplier’s CO₂", "the|supplier|co2"),
        ("kg/ADt, och/eller", "kg|adt|och|eller"),
        ("non\u{2011}breaking sjuk\u{AD}vård", "non-breaking|sjukvård"),
        ("ÅÄÖ É", "åäö|é"),
        ("1.10 1,000.5", "1,10|1,000,5"),
        ("  …  ", ""),
    ] {
        assert_eq!(words(text).join("|"), expected, "{text}");
    }
}

#[test]
fn marks_are_one_letter_however_they_are_typed() {
    assert_eq!(composed("sa\u{30A}rva\u{30A}rd a\u{308}mne fo\u{308}r"), "sårvård ämne för");
    assert_eq!(folded("sårvård äöéü"), "sarvard aoeu");
}

#[test]
fn forms_of_one_word_have_one_family() {
    let index = example("sv");
    for group in [
        "krav kravet kraven kravets",
        "ämne ämnen ämnet ämnena",
        "läkemedel läkemedlet läkemedlen",
        "förpackning förpackningen förpackningar förpackningarna",
        "kriterium kriterier kriteriet",
        "land landet länder länderna",
        "kateter katetern katetrar",
        "avtal avtalet avtalen",
        "marknad marknaden",
        "hög högre högst",
    ] {
        let families: Vec<_> = group
            .split(' ')
            .map(|word| index.vocabulary.find(word).map(|one| one.family))
            .collect();
        assert!(families[0].is_some(), "{group}");
        assert!(families.iter().all(|one| *one == families[0]), "{group}: {families:?}");
    }
    for (one, other) in [
        ("farliga", "fara"),
        ("produkt", "produktion"),
        ("kontroll", "kontrollera"),
        ("leverans", "leverantör"),
        ("miljö", "miljon"),
        ("säkerhet", "säker"),
        ("organisation", "organisk"),
    ] {
        let family = |word: &str| index.vocabulary.find(word).map(|one| one.family);
        assert!(family(one).is_none() || family(one) != family(other), "{one} {other}");
    }
}

#[test]
fn endings_that_say_what_a_word_is_stay() {
    let Some(swedish) = Language::parse("sv") else { panic!("a language") };
    let stems = Stems::new(&swedish);
    for (word, stem) in [
        ("säkerheten", "säkerhet"),
        ("säkerhet", "säkerhet"),
        ("giltigt", "giltig"),
        ("giltiga", "giltig"),
        ("sar-001", "sar-001"),
        ("0,1", "0,1"),
    ] {
        assert_eq!(stems.of(word), stem, "{word}");
    }
}

/// A word and what it is put together of.
const SPLIT: [&str; 35] = [
    "hållbarhetskrav hållbarhet krav",
    "sårvårdsprodukter sår vården produkter sårvård",
    "miljöledningssystem miljö ledning system miljöledning",
    "arbetsmiljö arbete miljö",
    "leveranskedja leverans kedja",
    "barnarbete barn arbete",
    "kandidatlistan kandidat lista",
    "avtalsvillkor avtal villkor",
    "förpackningsavfall förpackning avfall",
    "kontrollpunkt kontroll punkt",
    "klorgasblekning klor gas blekning",
    "naturgummilatex natur gummi latex",
    "träfiber trä fibrer",
    "häftmassa häfta massa",
    "tillverkningsland tillverkning land",
    "handlingsplan handling plan",
    "avvikelserapport avvikelse rapport",
    "lönelistor lön lista",
    "underleverantör leverantör",
    "kontorsrevision kontor revision",
    "avloppsreningsverk avloppet rening",
    "miljöriskbedömningen miljö risk bedömning",
    "avtalsår avtal året",
    "kompressionsprodukter kompression produkter",
    "provningsmetoder provning metod",
    "hudkontakt hud kontakt",
    "läkemedelstillverkning läkemedel tillverkning",
    "urinkateter urin kateter",
    "utsläppsfaktorer utsläpp",
    "bandageringskit bandage",
    "cmr-ämne cmr ämne",
    "eu-miljömärket eu miljö",
    "textilkemikalier textil kemikalier",
    "materialdeklaration material deklaration",
    "bakteriedödande bakterier",
];

/// Words that look put together and are not.
const WHOLE: &str = "ansvar uppgift förband förpackning tillverkning behandling handling bomull kontroll kontrollerade \
    kvalitet material leverantör leverantörens organisation information avtal anbud anbudet underlag innehåll avsnitt \
    uppdrag utsläpp villkoren villkoret rättigheter verksamhet granskaren områdena artikel region resultat standard \
    dokumentation kommission motivet ändringar personal elektriska förändras avsändaren registret företag konkurrens \
    formulering elektrisk förskrivare kommenterad klassificering intervjuer";

#[test]
fn words_that_are_put_together_are_split() {
    let index = example("sv");
    for line in SPLIT {
        let (word, parts) = line.split_once(' ').expect("a word and its parts");
        let entry = index.vocabulary.find(word).unwrap_or_else(|| panic!("`{word}` is not there"));
        for part in parts.split(' ') {
            let family =
                index.vocabulary.find(part).unwrap_or_else(|| panic!("`{part}` is not there"));
            assert!(entry.parts.contains_key(&family.family), "`{word}` is found by `{part}`");
        }
    }
}

#[test]
fn words_that_only_look_put_together_stay_whole() {
    let index = example("sv");
    let split: Vec<&str> = WHOLE
        .split_whitespace()
        .filter(|word| index.vocabulary.find(word).is_some_and(|entry| !entry.parts.is_empty()))
        .collect();
    assert!(split.is_empty(), "{split:?}");
}

#[test]
fn english_is_not_split_but_at_hyphens() {
    let index = example("en");
    let split = index.vocabulary.words.iter().filter(|entry| !entry.parts.is_empty());
    let wrong: Vec<&str> =
        split.map(|entry| entry.word.as_str()).filter(|word| !word.contains(['-', ':'])).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

struct Asked {
    group: String,
    language: String,
    query: String,
    relevant: Vec<String>,
}

fn gold() -> Vec<Asked> {
    let text = fs::read_to_string(project().join("tests/search/gold.tsv")).expect("the gold set");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let columns: Vec<&str> = line.split('\t').collect();
            let [group, language, query, relevant] = columns[..] else {
                panic!("four columns: {line}")
            };
            Asked {
                group: group.to_string(),
                language: language.to_string(),
                query: query.to_string(),
                relevant: relevant.split(' ').map(str::to_string).collect(),
            }
        })
        .collect()
}

fn addresses(index: &Index, documents: &[usize]) -> Vec<String> {
    let address = |&at: &usize| {
        let document = &index.documents[at];
        let anchor = document.anchor.as_ref().map(|anchor| format!("#{anchor}"));
        let path = document.address.path();
        let path = path.strip_prefix("en/").unwrap_or(path);
        format!("{path}{}", anchor.unwrap_or_default())
    };
    documents.iter().map(address).collect()
}

/// Recall and precision among the first ten, and how soon the first relevant one comes.
#[derive(Clone, Copy, Default)]
struct Score {
    count: f64,
    recall: f64,
    precision: f64,
    rank: f64,
}

/// What each group reaches at least, in thousandths: recall, precision, rank of the first.
const RECORDED: [(&str, [f64; 3]); 11] = [
    ("all", [995.0, 995.0, 995.0]),
    ("folded", [990.0, 990.0, 990.0]),
    ("head", [990.0, 990.0, 990.0]),
    ("id", [990.0, 990.0, 990.0]),
    ("inflection", [990.0, 985.0, 990.0]),
    ("inside", [985.0, 985.0, 990.0]),
    ("modifier", [990.0, 990.0, 990.0]),
    ("phrase", [990.0, 990.0, 990.0]),
    ("split", [990.0, 990.0, 990.0]),
    ("synonym", [985.0, 990.0, 990.0]),
    ("typo", [990.0, 990.0, 990.0]),
];

#[test]
fn the_gold_set_is_answered() {
    let gold = gold();
    assert!(gold.len() >= 150, "{} queries", gold.len());
    let lexicons: BTreeMap<&str, Lexicon> =
        ["sv", "en"].into_iter().map(|code| (code, Lexicon::new(example(code)))).collect();
    let mut scores: BTreeMap<&str, Score> = BTreeMap::new();
    for asked in &gold {
        let index = example(&asked.language);
        let known: Vec<usize> = (0..index.documents.len()).collect();
        let known = addresses(index, &known);
        let unknown = asked.relevant.iter().find(|one| !known.contains(one));
        assert!(unknown.is_none(), "`{}`: nothing stands at {unknown:?}", asked.query);
        let lexicon = &lexicons[&*asked.language];
        let found = search(index, lexicon, &asked.query, &Options::default());
        let first: Vec<usize> = found.documents.iter().take(10).copied().collect();
        let first = addresses(index, &first);
        let hits = first.iter().filter(|one| asked.relevant.contains(one)).count() as f64;
        let place = first.iter().position(|one| asked.relevant.contains(one));
        for group in [asked.group.as_str(), "all"] {
            let score = scores.entry(group).or_default();
            score.count += 1.0;
            score.recall += hits / asked.relevant.len().min(10) as f64;
            score.precision += hits / first.len().max(1) as f64;
            score.rank += place.map_or(0.0, |place| 1.0 / (place + 1) as f64);
        }
    }
    let mut below = Vec::new();
    println!("group           n  rec@10  pre@10     MRR");
    for (group, recorded) in RECORDED {
        let score = scores.get(group).unwrap_or_else(|| panic!("no queries of `{group}`"));
        let figures = [score.recall, score.precision, score.rank].map(|sum| sum / score.count);
        let [recall, precision, rank] = figures;
        println!("{group:<12} {:>4} {recall:>7.3} {precision:>7.3} {rank:>7.3}", score.count);
        if figures.iter().zip(recorded).any(|(one, least)| one * 1000.0 < least) {
            below.push(group);
        }
    }
    assert_eq!(scores.len(), RECORDED.len(), "each group has its figures");
    assert!(below.is_empty(), "below the recorded figures: {below:?}");
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

#[test]
fn each_list_of_words_is_said_once() {
    for code in ["sv", "en"] {
        let Some(code) = Language::parse(code) else { panic!("a language") };
        let facts = language::facts(&code);
        let mut stop: Vec<&str> = facts.stop.split_whitespace().collect();
        let count = stop.len();
        stop.sort_unstable();
        stop.dedup();
        assert_eq!(stop.len(), count, "words without weight in `{}`", &*code);
    }
}
