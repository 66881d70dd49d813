//! What words are cut from a text, which are forms of one, and what they are put together of.

use super::support::project;
use kravverk::field::text::Language;
use kravverk::publication::Publication;
use kravverk::search::index::Index;
use kravverk::search::token::{composed, folded, is_plain_word, words};
use kravverk::search::trie::{ROOT, Trie};
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

/// A text of a list, in which a character that is not seen is written by its number.
fn unescaped(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let first = parts.next().unwrap_or_default().to_string();
    parts.fold(first, |done, part| {
        let (code, rest) = part.split_once('}').expect("the end of a number");
        let code = u32::from_str_radix(code, 16).ok().and_then(char::from_u32);
        format!("{done}{}{rest}", code.expect("a character"))
    })
}

/// The script of the theme cuts the same list in `tests/search/words.test.mjs`.
#[test]
fn words_ids_and_numbers_are_cut_whole() {
    let list = fs::read_to_string(project().join("tests/search/words.tsv")).expect("a list");
    let lines: Vec<&str> =
        list.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    assert!(lines.len() >= 15, "{} texts", lines.len());
    for line in lines {
        let (text, expected) = line.split_once('\t').expect("a text and its words");
        assert_eq!(words(&unescaped(text)).join("|"), expected, "{text}");
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
        "tillverkare tillverkaren tillverkarens tillverkarna",
        "revisor revisorn revisorer",
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
        ("tillverkare", "tillverkas"),
        ("arbetare", "arbete"),
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
        ("farligheten", "farlighet"),
        ("farlighet", "farlighet"),
        ("giltigt", "giltig"),
        ("giltiga", "giltig"),
        ("sar-001", "sar-001"),
        ("0,1", "0,1"),
    ] {
        assert_eq!(stems.of(word), stem, "{word}");
    }
}

/// A word and what it is put together of.
const SPLIT: [&str; 43] = [
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
    "energislag energi slag",
    "mutbrott brott",
    "ullfett fett",
    "följesedel sedel",
    "fraktsedlar sedel",
    "miljöskyddsåtgärder miljö skydd åtgärd skyddsåtgärder",
    "klimatavtryck klimat avtryck",
    "barrträd trädet",
];

/// Words that look put together and are not.
const WHOLE: &str = "ansvar uppgift förband förpackning tillverkning behandling handling bomull kontroll kontrollerade \
    kvalitet material leverantör leverantörens organisation information avtal anbud anbudet underlag innehåll avsnitt \
    uppdrag utsläpp villkoren villkoret rättigheter verksamhet granskaren områdena artikel region resultat standard \
    dokumentation kommission motivet ändringar personal elektriska förändras avsändaren registret företag konkurrens \
    formulering elektrisk förskrivare kommenterad klassificering intervjuer rapport program motivering kontrakt";

#[test]
fn words_that_are_put_together_are_split() {
    let index = example("sv");
    for line in SPLIT {
        let (word, parts) = line.split_once(' ').expect("a word and its parts");
        let entry = index.vocabulary.find(word).unwrap_or_else(|| panic!("`{word}` is not there"));
        for part in parts.split(' ') {
            let family =
                index.vocabulary.find(part).unwrap_or_else(|| panic!("`{part}` is not there"));
            let is_part = entry.parts.iter().any(|&(own, _)| own == family.family);
            assert!(is_part, "`{word}` is found by `{part}`");
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
    let split = index.vocabulary.entries().filter(|entry| !entry.parts.is_empty());
    let wrong: Vec<&str> =
        split.map(|entry| entry.word).filter(|word| is_plain_word(word)).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
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

#[test]
fn words_of_any_letters_are_walked() {
    let latin: String = ('a'..='z').chain('À'..='ɏ').collect();
    let words = ["vård", "vården", "värld", "", "σύρμα", "стол", "столы", "創傷", &latin];
    let mut trie = Trie::default();
    let nodes = words.map(|word| trie.add(word));
    trie.finish();
    for (word, node) in words.iter().zip(nodes) {
        assert_eq!(trie.after(ROOT, word), Some(node), "{word}");
    }
    for other in ["å", "vårdar", "стоп", "創造", "σύρματα", "ɏ"] {
        assert_eq!(trie.after(ROOT, other), None, "{other}");
    }
    let last = trie.add("vårdar");
    trie.finish();
    assert_eq!(trie.after(ROOT, "vårdar"), Some(last), "words may come later");
}
