//! What small catalogues teach of their words: which are forms of one, and what they are put together of.

use kravverk::field::text::Language;
use kravverk::search::hanging::{Finder, Hanging};
use kravverk::search::interner::Interner;
use kravverk::search::language::facts;
use kravverk::search::stem::Stems;
use kravverk::search::vocabulary::Vocabulary;

/// What is learnt of a catalogue of these words and no others.
fn learn(said: &str) -> Vocabulary {
    learn_with(said, &[])
}

/// The same with words of which only the beginning is said.
fn learn_with(said: &str, hanging: &[Hanging]) -> Vocabulary {
    let Some(swedish) = Language::parse("sv") else { panic!("a language") };
    let mut words = Interner::default();
    said.split_whitespace().for_each(|word| {
        words.number(word);
    });
    let facts = facts(&swedish);
    Vocabulary::learn(words, hanging, facts, &facts.stop_words(), &Stems::new(&swedish))
}

/// Forms of one word.
const FORMS: [&str; 29] = [
    "textil textilier textilierna",
    "regel regeln regler reglerna",
    "muskel muskler",
    "möbel möblerna",
    "bottnen botten bottnar",
    "åker åkern åkrar åkrarna",
    "öken öknar",
    "nummer numret",
    "sommar somrar",
    "artikelnummer artikelnumret",
    "hållbar hållbara hållbart",
    "justerbar justerbara",
    "strand stranden stränder stränderna",
    "bok böcker",
    "hemland hemländer hemländerna",
    "lärobok läroböckerna",
    "brandman brandmän",
    "lampan lamporna",
    "skrivlampan skrivlamporna",
    "sko skon skor skorna",
    "rum rummet rummen",
    "program programmet",
    "filter filtret filtren",
    "återvinna återvinner återvunnen återvunnet",
    "beskära beskuren beskurna",
    "batteri batterier batterierna",
    "rengöra rengjord rengjorda",
    "säker säkert säkra",
    "osäker osäkert osäkra",
];

#[test]
fn forms_by_paradigm_are_of_one_family() {
    for forms in FORMS {
        let vocabulary = learn(forms);
        let of = |word: &str| vocabulary.find(word).map(|entry| entry.family);
        let mut all = forms.split(' ').map(of);
        let first = all.next().flatten();
        assert!(first.is_some() && all.all(|one| one == first), "{forms}");
    }
}

#[test]
fn words_that_only_look_like_forms_of_others_are_their_own() {
    let mut wrong = Vec::new();
    for pair in [
        "filt filter",
        "data dator",
        "papper pappa",
        "konto kontor",
        "lag lager",
        "syra syre",
        "kund kunde",
        "kund kunder kunde",
        "klubb klubbar hållbar",
        "plan planet",
        "salt sal",
        "ren renas",
        "väg väger",
        "städ städer",
        "sker skum",
        "rör rören röra",
        "längd längs",
        "mil mild",
    ] {
        let vocabulary = learn(pair);
        let of = |word: &str| vocabulary.find(word).map(|entry| entry.family);
        let (one, other) = pair.split_once(' ').expect("two words or more");
        let other = other.rsplit(' ').next().expect("the last");
        if of(one) == of(other) {
            wrong.push(pair);
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// A catalogue, and of some of its words what they are found by.
const FOUND_BY: [(&str, &[&str]); 50] = [
    // A part is known in every form of its noun, whichever the catalogue says by itself.
    ("lamporna", &["bordslampa lamporna", "taklampor lamporna", "golvlampan lamporna"]),
    ("vatten tank", &["vattentank vatten", "bensintank tank", "lagringstank tank"]),
    ("bindor", &["sårbindans bindor", "gasbindorna bindor"]),
    ("medlet", &["rengöringsmedel medlet", "lösningsmedlen medlet"]),
    ("filtret", &["oljefilter filtret", "luftfiltren filtret"]),
    // Plain words that it says nowhere by themselves.
    ("", &["tågresor tåg resa", "nattåg natt tåg", "fiskmjöl fisk mjöl"]),
    ("", &["rågbröd råg", "saltsyra salt syra", "skoskåp sko skåp"]),
    ("", &["tavelram tavla", "äppelträd äpple träd", "gatubelysning gata", "kyrkogård kyrka"]),
    // Nouns whose vowel changes, as the end of others.
    ("land", &["hemländerna land", "tillverkningsland land"]),
    ("", &["kokböcker böcker kok", "fingertänder tänder"]),
    // Two letters before a known word.
    ("motor nät beläggning", &["elmotor motor", "elnät nät", "ytbeläggning beläggning"]),
    ("bil", &["elbil bil", "elbilar bil"]),
    // One reading of each border.
    ("avtal porten", &["avtalsporten avtal porten"]),
    ("vatten sport", &["vattensport vatten sport"]),
    ("verksamhet ort", &["verksamhetsort verksamhet ort"]),
    ("skydd skor", &["skyddsskor skydd skor"]),
    // What only stands before others is a word if it stands before two.
    ("avfall nivå", &["zumavfall zum", "zumnivå zum"]),
    ("timme", &["kilowattimme kilowatt timme"]),
    ("pump", &["pumpanslutningar pump anslutning"]),
    // In the middle.
    ("brunnar", &["trekammarbrunnar kammare brunnar"]),
    ("stol", &["tandläkarstol läkare tand stol"]),
    ("plattan", &["brobaneplattan bana bro plattan"]),
    ("behandling", &["undertrycksbehandling tryck behandling"]),
    ("", &["vattenkvalitetsmätning vatten kvalitet mätning"]),
    ("", &["datornätkabel dator nät kabel"]),
    ("medel", &["diskmedelsdosering medel dosering"]),
    ("fiber", &["glasfiberarmerade fiber glas"]),
    ("behandlade skydd", &["flamskyddsbehandlade skydd behandlade"]),
    ("utbildning", &["högskoleutbildning skola utbildning"]),
    // What is done, or how something is, where no text says it by itself.
    ("kreosot", &["kreosotbehandlade behandlade kreosot"]),
    ("ost", &["osthyvlar hyvlar ost"]),
    ("vatten", &["vattenlösligt lösligt vatten"]),
    ("jord", &["jordlagda lagda jord"]),
    ("textil", &["hyrtextil hyra textil", "mättextil mäta textil"]),
    // After what tells where it leads or that it is not so.
    ("sorterat", &["felsorterat sorterat"]),
    ("behandlad", &["obehandlad behandlad", "förbehandlad behandlad"]),
    ("sortering kärl", &["utsorteringskärl sortering kärl"]),
    ("transport", &["borttransport transport"]),
    // Within a word that says the same.
    ("gas rening", &["avgas gas", "avgasrening gas rening"]),
    ("laddning", &["laddningsbara laddning"]),
    ("skola", &["förskolan skola"]),
    // Where letters meet that no plain word has in it, a short word meets what is unknown.
    ("kod", &["älgfoster älg", "krumpkod kod", "rökgasrening rök gas rening"]),
    // Before something long that is unknown.
    ("kista", &["kistdrapering kista", "ögonpunktning ögon"]),
    ("metall", &["nickelmetallhydrat metall", "polymetallklorid metall"]),
    ("byggnad", &["nybyggnadskarta byggnad"]),
    ("koppling", &["urkoppling koppling"]),
    // Numbers without what is left out.
    ("455-1", &["455-1 455"]),
    ("18424300-0", &["18424300-0 18424300"]),
    ("10993-5:2009", &["10993-5:2009 10993"]),
    ("en455", &["en455 455"]),
];

#[test]
fn a_word_is_found_by_its_parts_in_every_form() {
    let mut wrong = Vec::new();
    for (said, words) in FOUND_BY {
        let whole = words.iter().map(|line| line.split(' ').next().expect("a word"));
        let all: Vec<&str> = said.split(' ').chain(whole).collect();
        let vocabulary = learn(&all.join(" "));
        for line in words {
            let (word, parts) = line.split_once(' ').expect("a word and its parts");
            let entry = vocabulary.find(word).expect("a word of the catalogue");
            for part in parts.split(' ') {
                let part_of = vocabulary.find(part).map(|one| one.family);
                let is_part = entry.parts.iter().any(|&(family, _)| Some(family) == part_of);
                if !is_part {
                    wrong.push(format!("`{word}` by `{part}` beside `{said}`"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_word_is_not_found_by_chance_letters() {
    let mut wrong = Vec::new();
    for (said, word, part) in [
        ("sport", "avtalsporten", "sport"),
        ("port", "vattensport", "port"),
        ("port", "transporten", "port"),
        ("sport", "transporten", "sport"),
        ("sort ort", "verksamhetsort", "sort"),
        ("hand karet", "handskar", "hand"),
        ("stol", "spikpistol", "stol"),
        ("lag", "orderlager", "lag"),
        ("filt", "luftfilter", "filt"),
        ("kateter", "certifikatet", "kateter"),
        ("enhet öppen", "öppenhet", "enhet"),
        ("land", "framkallande", "land"),
        ("träd", "företrädare", "träd"),
        ("gift", "kursavgift", "gift"),
        ("ko", "skyddsskor", "ko"),
        ("te", "filter", "te"),
        ("silver", "kvicksilver", "silver"),
        ("skit", "mätningskit", "skit"),
        ("miljö vin", "miljövinsten", "vin"),
        ("ost", "bekostar", "ost"),
        ("klimat tryck", "klimatavtryck", "tryck"),
        ("möte", "möter", "möte"),
        ("vin", "vinna", "vin"),
        ("handel handla handlas", "handlar", "handel"),
        ("lagas", "överklagas", "lagas"),
        ("last vindlaster", "skumplast", "last"),
        ("mat sondmaten", "automaten", "mat"),
        ("sand sanden", "efterlysande", "sand"),
        ("gata gator", "obligatorisk", "gata"),
        ("bro bron", "bromerade", "bro"),
        ("tak taket", "publikstaket", "tak"),
        ("snö lastbil gravstenen", "snölasten", "sten"),
        ("lek lekplats", "kornstorlekar", "lek"),
        ("gel gelen", "mangelfläckar", "gel"),
        ("gård gården", "trädgårdsavfall", "gård"),
        ("fylla", "uppfylls", "fylla"),
        ("sten", "förekomsten", "sten"),
        ("landning", "saltinblandning", "landning"),
        ("trumma", "trumpeterna", "trumma"),
        ("text", "texturerade", "text"),
        ("hand", "handlingar", "hand"),
    ] {
        let vocabulary = learn(&format!("{said} {word}"));
        let entry = vocabulary.find(word).expect("a word of the catalogue");
        let Some(own) = vocabulary.find(part) else { continue };
        let is_part = entry.parts.iter().any(|&(family, _)| family == own.family);
        if is_part || entry.family == own.family {
            wrong.push(format!("`{word}` by `{part}`"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What a catalogue says beside a hanging word, that with the word that says its end, and what is meant.
const HANGING: [(&str, &str, &str, Option<&str>); 9] = [
    ("", "plast", "limdel", Some("plastdel")),
    ("maskin disk", "tvätt", "diskmaskin", Some("tvättmaskin")),
    ("skåp", "kyl", "frysskåp", Some("kylskåp")),
    ("kvalitet ledningssystem", "miljö", "kvalitetsledningssystem", Some("miljöledningssystem")),
    ("kostnad", "leverans", "transportkostnad", Some("leveranskostnad")),
    ("", "in", "utvändig", Some("invändig")),
    ("", "upp", "nedmontering", Some("uppmontering")),
    ("luft", "till", "frånluft", Some("tilluft")),
    ("", "sår", "xyzzy", None),
];

#[test]
fn a_hanging_word_is_the_one_that_is_meant() {
    for (said, beginning, whole, meant) in HANGING {
        let hanging = Hanging { beginning: beginning.to_string(), whole: whole.to_string() };
        let vocabulary = learn_with(&format!("{said} {beginning} {whole}"), &[hanging]);
        let word = vocabulary.hanging[0].map(|number| vocabulary.entry(number).word);
        assert_eq!(word, meant, "{beginning}- och {whole}");
    }
}

#[test]
fn a_hanging_word_waits_for_the_next_that_is_whole() {
    let mut finder = Finder::default();
    let words =
        [("kyl", true), ("frys", true), ("och", false), ("torkskåp", false), ("dörr", false)];
    let found: Vec<String> = words
        .into_iter()
        .flat_map(|(word, is_hanging)| finder.see(word, is_hanging))
        .map(|Hanging { beginning, whole }| format!("{beginning} {whole}"))
        .collect();
    assert_eq!(found, ["kyl torkskåp", "frys torkskåp"]);
}

#[test]
fn what_follows_a_known_word_does_not_begin_with_the_ending_of_a_verb() {
    let vocabulary = learn("pass passet passersystem passersystemet passmaskineri");
    assert!(vocabulary.find("ersystem").is_none(), "`passersystem` is no `pass` and `ersystem`");
    assert!(vocabulary.find("maskineri").is_some(), "`passmaskineri` is of `pass`");
}
