//! What stands around brands, patents, methods and origins.

use crate::check::speech::MarkWords;

pub const MARKS: MarkWords = MarkWords {
    brands: &["fabrikat", "fabrikatet", "varumärke", "varumärket", "produktnamn", "produktnamnet"],
    types: &["typ", "typen", "modell", "modellen"],
    names: &["märke", "märket", "märkena"],
    of: &["av"],
    patents: &["patent"],
    free: &["fri", "utan", "intrång", "inga", "inget"],
    methods: &["metoden", "processen", "förfarandet", "tekniken"],
    worked: &[
        "tillverka", "framställ", "producer", "lägg", "utför", "behandla", "tvätta", "rengör",
        "städa", "färga", "torka", "bearbeta", "odla", "renovera", "bygg", "installera",
    ],
    local: &[
        "närproducer", "närodl", "lokalproducer", "lokalodl", "lokaltillverk", "närtillverk",
        "inhemsk",
    ],
    nationals: &[
        "svensk", "dansk", "norsk", "finsk", "finländsk", "isländsk", "tysk", "fransk", "italiensk",
        "spansk", "portugisisk", "brittisk", "engelsk", "skotsk", "irländsk", "nederländsk",
        "holländsk", "belgisk", "polsk", "österrikisk", "schweizisk", "europeisk", "nordisk",
        "amerikansk", "kinesisk", "japansk", "skånsk", "gotländsk", "småländsk", "norrländsk",
        "västgötsk", "östgötsk", "värmländsk", "dalsländsk", "öländsk", "halländsk", "blekingsk",
        "estnisk", "lettisk", "litauisk", "grekisk", "turkisk",
    ],
    made: &[
        "tillverk", "producer", "odla", "odlad", "odling", "fånga", "fångst", "fiskad", "fiskats",
        "född", "födda", "fött", "uppfödd", "uppfött", "slakta", "rosta", "sydd", "sytt", "sys",
        "sy", "vävd", "vävt", "vävts", "vävas", "stickad", "härrör", "härstamma", "ursprung",
        "kommer", "komma", "skördad", "skördats", "skördas", "avverka", "monterad", "monteras",
        "monterats", "bearbeta", "förädla", "tappad", "bakad", "bakat", "bakas", "bryggd", "bryggt",
        "framställ", "bruten", "brutits", "brutna", "sågad", "sågats", "råvar", "växt", "vuxit",
        "uppväxt", "mjölka", "färdigställ",
    ],
    from: &["i", "från", "inom", "ur", "på"],
    places: &[
        "sverige", "norden", "skandinavien", "europa", "eu", "ees", "danmark", "norge", "finland",
        "island", "tyskland", "frankrike", "italien", "spanien", "portugal", "storbritannien",
        "england", "skottland", "irland", "nederländerna", "holland", "belgien", "polen",
        "österrike", "schweiz", "usa", "kina", "japan", "indien", "bangladesh", "turkiet",
        "estland", "lettland", "litauen", "grekland", "brasilien", "colombia", "etiopien",
        "skåne", "småland", "gotland", "öland", "norrland", "halland", "blekinge", "värmland",
        "dalarna", "jämtland", "lappland", "uppland", "södermanland", "östergötland",
        "västergötland", "västmanland", "bohuslän", "dalsland", "närke", "hälsingland",
        "gästrikland", "medelpad", "ångermanland", "härjedalen", "västerbotten", "norrbotten",
        "asien", "afrika", "sydamerika", "nordamerika",
    ],
    near: &[
        "länet", "regionen", "kommunen", "landskapet", "närområdet", "hemlandet", "trakten",
        "landet", "grannlänen",
    ],
    rules: &[
        "enligt", "lag", "regl", "regel", "krav", "villkor", "förordning", "bestämmelse",
        "rättsakt", "direktiv", "redovisa",
    ],
    being: &["vara", "är", "varit", "blir", "bli", "helt", "uteslutande", "enbart", "endast", "bara"],
    goods: &[
        "ursprung", "råvar", "tillverk", "produktion", "producer", "kött", "nötkött", "griskött",
        "lammkött", "viltkött", "fläsk", "mjölk", "mejeri", "ägg", "fisk", "grönsak", "frukt",
        "bär", "potatis", "spannmål", "mjöl", "kyckling", "fågel", "honung", "ost", "smör", "bröd",
        "trä", "virke", "timmer", "sten", "granit", "kalksten", "marmor", "ull", "bomull", "lin",
        "stål", "livsmedel", "produkter", "varor", "möbler", "textil", "hantverk", "fabrikat",
        "gård", "odling", "uppfödning", "äpple", "tomat", "gurk", "rotfrukt", "vilt", "lax",
        "korv", "skinka", "papper", "biobränsle", "torv", "växt", "plantor", "blommor", "glas",
        "porslin", "betong", "cement", "tegel", "lera", "läder", "skinn",
    ],
};
