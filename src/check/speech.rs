//! The words that the rules of law and wording look for, in each language that they know.

use crate::field::text::Language;

/// What is looked for in one language. In a phrase, `*` ends a word that may go on.
pub struct Speech {
    /// How words begin that open a requirement for what is equivalent.
    pub equivalent: &'static [&'static str],
    /// How words begin that tie evidence to accredited bodies.
    pub accredited: &'static [&'static str],
    /// Words of obligation.
    pub must: &'static [&'static str],
    /// Words in front of an obligation that only describes: “ämnen som ska anmälas”.
    pub relative: &'static [&'static str],
    /// Words that wish and do not oblige.
    pub should: &'static [&'static str],
    /// How words begin that say how an offer gains from what it offers.
    pub scoring: &'static [&'static str],
    /// How words begin that single out some criteria of a label.
    pub criteria: &'static [&'static str],
    /// How words begin that say when something is to be done.
    pub timing: &'static [&'static str],
    /// Phrases that nobody can hold an offer against.
    pub vague: &'static [&'static str],
    /// Texts of links that do not say where they lead.
    pub empty_links: &'static [&'static str],
    /// Numbers from one on in words.
    pub numerals: &'static [&'static [&'static str]],
    /// Abbreviations that everyone knows.
    pub known: &'static [&'static str],
    /// Whether decimals stand after a comma.
    pub has_decimal_comma: bool,
    /// How heavy a text may be by the measure of the language, if there is one.
    pub heaviest: Option<u32>,
}

const SWEDISH: Speech = Speech {
    equivalent: &["likvärdig", "jämförbar"],
    accredited: &["ackredit"],
    must: &["ska", "skall", "måste"],
    relative: &["som", "vilka", "vilken", "vilket"],
    should: &["bör", "borde"],
    scoring: &["poäng", "mervärde", "värdera", "premiera", "utvärder", "tilldel"],
    criteria: &["kriteri", "miljökriteri", "delkrav"],
    timing: &[
        "avtalsstart",
        "avtalstid",
        "avtalsår",
        "avtalsperiod",
        "kontraktstid",
        "kontraktsperiod",
        "kontraktsstart",
        "senast",
        "avtalsmånad",
        "år",
        "årlig",
        "löpande",
        "leverans",
        "levereras",
        "leverera",
        "månad",
        "kvartal",
        "dröjsmål",
        "omgående",
        "dagar",
        "veckor",
    ],
    vague: &[
        "vid behov",
        "om möjligt",
        "så långt som möjligt",
        "så långt det är möjligt",
        "i möjligaste mån",
        "i största möjliga utsträckning",
        "i rimlig omfattning",
        "inom rimlig tid",
        "rimlig tid",
        "rimliga åtgärder",
        "rimlig utsträckning",
        "tillräcklig*",
        "adekvat*",
        "tillfredsställande",
        "god kvalitet",
        "hög kvalitet",
        "god standard",
        "miljövänlig*",
        "miljöanpassad*",
        "klimatsmart*",
        "hållbart sätt",
        "i huvudsak",
        "normalt sett",
        "m.m",
        "mm",
        "etc",
        "osv",
        "och/eller",
        "snarast",
        "lämpligt sätt",
        "lämplig omfattning",
        "lämpliga åtgärder",
        "modern*",
        "användarvänlig*",
        "minimera*",
    ],
    empty_links: &[
        "här",
        "klicka här",
        "läs mer",
        "läs mer här",
        "mer",
        "länk",
        "denna länk",
        "se här",
    ],
    numerals: &[
        &[],
        &["två"],
        &["tre"],
        &["fyra"],
        &["fem"],
        &["sex"],
        &["sju"],
        &["åtta"],
        &["nio"],
        &["tio"],
        &["elva"],
        &["tolv"],
    ],
    known: &[
        "EU", "EG", "EES", "FN", "ILO", "CE", "LOU", "SFS", "PDF", "PVC", "USA", "UHM", "CAS",
        "CPV", "ISO", "IEC", "EN", "SS",
    ],
    has_decimal_comma: true,
    heaviest: Some(70),
};

const ENGLISH: Speech = Speech {
    equivalent: &["equivalent", "comparable"],
    accredited: &["accredit"],
    must: &["shall", "must"],
    relative: &["that", "which", "who"],
    should: &["should"],
    scoring: &["point", "score", "scoring", "award", "value", "evaluat"],
    criteria: &["criteri"],
    timing: &["contract", "annual", "year", "month", "week", "day", "quarter", "deliver"],
    vague: &[
        "if possible",
        "where possible",
        "as far as possible",
        "where appropriate",
        "as appropriate",
        "when necessary",
        "if necessary",
        "reasonable time",
        "reasonable measures",
        "sufficient*",
        "adequate*",
        "satisfactory",
        "good quality",
        "high quality",
        "environmentally friendly",
        "eco-friendly",
        "etc",
        "and/or",
        "as soon as possible",
        "state-of-the-art",
        "user-friendly",
        "minimise*",
        "minimize*",
    ],
    empty_links: &["here", "click here", "read more", "more", "link", "this link", "see here"],
    numerals: &[
        &[],
        &["two"],
        &["three"],
        &["four"],
        &["five"],
        &["six"],
        &["seven"],
        &["eight"],
        &["nine"],
        &["ten"],
        &["eleven"],
        &["twelve"],
    ],
    known: &[
        "EU", "EC", "EEA", "UN", "ILO", "CE", "LOU", "SFS", "PDF", "PVC", "USA", "UK", "CAS",
        "CPV", "ISO", "IEC", "EN", "SS", "OK",
    ],
    has_decimal_comma: false,
    heaviest: None,
};

/// What is looked for in a language; nothing is guessed of others.
pub fn of(language: &Language) -> Option<&'static Speech> {
    match &**language {
        "sv" => Some(&SWEDISH),
        "en" => Some(&ENGLISH),
        _ => None,
    }
}
