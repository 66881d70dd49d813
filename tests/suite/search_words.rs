//! What words are cut from a text, which are forms of one, and what they are put together of.

use super::search::example;
use kravverk::field::text::Language;
use kravverk::search::token::{composed, folded, tokens};
use kravverk::search::{language, stem::Stems};

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
