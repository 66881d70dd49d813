//! The words that the rules of law and wording look for, in each language that they know.

mod english;
mod swedish;

use crate::field::text::Language;

/// What is looked for in one language. In a phrase, `*` ends a word that may go on.
pub struct Speech {
    /// How words begin that open a requirement for what is equivalent.
    pub equivalent: &'static [&'static str],
    /// What words hold that are about environmental management, how systems and diplomas begin, and what is certified.
    pub management: &'static [&'static str],
    pub management_systems: &'static [&'static str],
    /// How systems begin that may be of anything, and what makes them systems of this.
    pub general_systems: &'static [&'static str],
    pub environment: &'static [&'static str],
    pub diplomas: &'static [&'static str],
    pub certified: &'static [&'static str],
    /// How they end in the plural, where the language tells.
    pub plural: &'static str,
    pub or: &'static [&'static str],
    pub and: &'static [&'static str],
    /// What may stand between “or” and the word of equivalence.
    pub between: &'static [&'static str],
    /// How nouns begin that may be equivalent to anything.
    pub nouns: &'static [&'static str],
    /// How nouns begin that say what is reached, by whatever means, and how participles end.
    pub results: &'static [&'static str],
    pub participles: &'static [&'static str],
    /// How nouns begin that are said of standards, and of labels.
    pub standard_nouns: &'static [&'static str],
    /// How adjectives begin in “svensk standard”.
    pub standard_owners: &'static [&'static str],
    /// Words in front of what is cited.
    pub citing: &'static [&'static str],
    pub label_nouns: &'static [&'static str],
    /// What stands after the word of equivalence before what something is compared with.
    pub compared: &'static [&'static str],
    /// Words that let something in, other things, and none.
    pub accepts: &'static [&'static str],
    pub used: &'static [&'static str],
    pub others: &'static [&'static str],
    /// Words for what is the same or corresponds.
    pub same: &'static [&'static str],
    pub not: &'static [&'static str],
    /// How words begin that tie evidence to accredited bodies.
    pub accredited: &'static [&'static str],
    /// Words of obligation.
    pub must: &'static [&'static str],
    /// Words that add one more duty in a relative clause, and nouns in “kravet är att”.
    pub besides: &'static [&'static str],
    pub verdicts: &'static [&'static str],
    /// How words begin that give points, and no other meaning is near.
    pub scored: &'static [&'static str],
    /// How words begin that are goods of a supplier: “företagets produkter”. What words hold that are
    /// suppliers of a kind; how words begin that are about means which only
    /// a supplier has, and about what it has done before.
    pub wares: &'static [&'static str],
    pub ware_ends: &'static [&'static str],
    pub offering: &'static [&'static str],
    pub kinds_of_supplier: &'static [&'static str],
    pub means: &'static [&'static str],
    pub skills: &'static [&'static str],
    /// Words that permit, and those that turn a permission into an obligation: “får inte”.
    pub may: &'static [&'static str],
    pub limits: &'static [&'static str],
    /// Words that need, and oblige unless they say what is not needed.
    pub needs: &'static [&'static str],
    /// How words begin that oblige by their meaning: “åligger”, “skyldig att”.
    pub bound: &'static [&'static str],
    /// Words that demand by themselves unless they are denied, those that forbid where they are denied or
    /// restricted, words of which some need a certain word after them, forms of “be”, nouns in “det är leverantörens ansvar att”, and what forbids in one word.
    pub demands: &'static [&'static str],
    pub permits: &'static [&'static str],
    pub bound_with: &'static [(&'static str, &'static [&'static str])],
    pub being: &'static [&'static str],
    pub tasks: &'static [&'static str],
    pub forbids: &'static [&'static str],
    pub only: &'static [&'static str],
    pub none: &'static [&'static str],
    /// Words that begin a clause which obliges to nothing: “om den ska kastas”, “ämnen som ska anmälas”.
    pub subordinate: &'static [&'static str],
    /// How words begin that name a supplier, or those who work for it.
    pub supplier: &'static [&'static str],
    /// What words hold that tell what a supplier is able to do.
    pub ability: &'static [&'static str],
    /// Words in front of the first noun of a sentence, and those in front of a time or a place.
    pub determiners: &'static [&'static str],
    pub prepositions: &'static [&'static str],
    /// Words that wish and do not oblige.
    pub should: &'static [&'static str],
    /// How words begin that say how an offer gains from what it offers.
    pub scoring: &'static [&'static str],
    /// How words begin that are about the criteria of a label, and words for parts of it.
    pub criteria: &'static [&'static str],
    pub parts: &'static [&'static str],
    /// How words begin that leave open which of them are meant.
    pub choices: &'static [&'static str],
    /// Words after criteria that say what they are about, alone and after a relative, and where they are listed.
    pub about: &'static [&'static str],
    /// How nouns begin that say no more than “what is bought”.
    pub whatever: &'static [&'static str],
    pub about_verbs: &'static [&'static str],
    pub listed: &'static [&'static str],
    /// How words begin in front of the number of an edition.
    pub editions: &'static [&'static str],
    /// How words begin that are about delivery and papers, and those that measure time.
    pub papers: &'static [&'static str],
    pub times: &'static [&'static str],
    /// How verbs begin that report, and words for what is reported.
    pub reports: &'static [&'static str],
    pub reported: &'static [&'static str],
    /// Words that turn a prohibition into a demand: “får inte sakna”.
    pub without: &'static [&'static str],
    /// How labels end that are the subject of what is said: “märkningen ska synas”.
    pub shown: &'static [&'static str],
    /// Words that begin a condition where they stand first.
    pub conditions: &'static [&'static str],
    /// How words begin that say when something is to be done.
    pub timing: &'static [&'static str],
    /// Two words that say how long, or from when.
    pub lasting: &'static [&'static str],
    /// Words in front of a time limit.
    pub within: &'static [&'static str],
    /// Words in front of what recurs, and how its name begins besides times: “vid varje avrop”.
    pub each: &'static [&'static str],
    pub occasions: &'static [&'static str],
    /// Phrases that nobody can hold an offer against.
    pub vague: &'static [&'static str],
    /// Texts of links that do not say where they lead.
    pub empty_links: &'static [&'static str],
    /// Numbers from one on in words.
    pub numerals: &'static [&'static [&'static str]],
    /// Abbreviations that everyone knows.
    pub known: &'static [&'static str],
    /// What words hold in front of numbers that are no quantities.
    pub numbered: &'static [&'static str],
    /// How words begin or end in front of Roman numerals, and in front of what is written on something.
    pub roman: &'static [&'static str],
    pub inscribed: &'static [&'static str],
    /// What stands around brands, patents, methods and origins.
    pub marks: MarkWords,
    /// Words for a label in front of its name, those that bear it, and how words go on in “X-märkt”.
    pub label_words: &'static [&'static str],
    pub bearing: &'static [&'static str],
    pub labelled: &'static [&'static str],
    /// Whether decimals stand after a comma.
    pub has_decimal_comma: bool,
    /// How heavy a text may be by the measure of the language, if there is one.
    pub heaviest: Option<u32>,
}

/// The words around what singles out some suppliers without any list.
pub struct MarkWords {
    /// Words in front of a brand, in front of a type or a model, and for a mark after “of”.
    pub brands: &'static [&'static str],
    pub types: &'static [&'static str],
    pub names: &'static [&'static str],
    pub of: &'static [&'static str],
    /// What may be “the same” as what a buyer has, and what “original” parts are.
    pub makes: &'static [&'static str],
    pub spares: &'static [&'static str],
    /// How words begin that are about patents, and that say that there is none.
    pub patents: &'static [&'static str],
    pub free: &'static [&'static str],
    /// How the names of methods end, and how verbs begin that are done by one.
    pub methods: &'static [&'static str],
    pub worked: &'static [&'static str],
    /// How words begin that say that something is from near by.
    pub local: &'static [&'static str],
    pub locally: &'static [&'static str],
    /// How adjectives of provinces end; those of countries, what they are said of, and the verbs in front of them.
    pub provincial: &'static [&'static str],
    pub nationals: &'static [&'static str],
    pub goods: &'static [&'static str],
    /// How words begin in a sentence that is about a language or a law.
    pub spoken: &'static [&'static str],
    pub being: &'static [&'static str],
    /// How verbs begin of what is made somewhere, words in front of the place, countries and other places.
    pub made: &'static [&'static str],
    /// Verbs of coming, which are of origins with “from” alone.
    pub come: &'static [&'static str],
    pub from: &'static [&'static str],
    pub places: &'static [&'static str],
    pub near: &'static [&'static str],
    /// How words begin that say that the place has rules, and not goods.
    pub rules: &'static [&'static str],
}

/// What is looked for in a language; nothing is guessed of others.
pub fn of(language: &Language) -> Option<&'static Speech> {
    match &**language {
        "sv" => Some(&swedish::SWEDISH),
        "en" => Some(&english::ENGLISH),
        _ => None,
    }
}
