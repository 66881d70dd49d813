//! Labels that everyone meets in procurement, by their names: a catalogue that has not registered
//! them is read as its readers read it.

use crate::check::phrase::Place;
use crate::check::sentence::{Sentence, Token};
use crate::check::signal;
use crate::check::speech::Speech;
use crate::source::Span;

/// Names as [`crate::check::name::phrases`] takes them; `*` is how the last word may go on.
pub const NAMES: &[&str] = &[
    "Svanen",
    "Nordic Swan",
    "Nordic swan-*",
    "Nordiska svanen*",
    "EU Ecolabel",
    "EU-Ecolabel*",
    "EU-blomman*",
    "EU-lövet*",
    "EU:s miljömärk*",
    "EU-miljömärk*",
    "Bra Miljöval",
    "KRAV",
    "FSC",
    "PEFC",
    "MSC",
    "ASC-*",
    "RSPO",
    "GOTS",
    "Global Organic Textile",
    "Global Recycled Standard",
    "GRS-*",
    "Fairtrade",
    "Rainforest Alliance",
    "UTZ",
    "Demeter*",
    "OEKO-TEX*",
    "Oeko-Tex*",
    "Öko-Tex*",
    "ÖKO-TEX*",
    "bluesign*",
    "Better Cotton",
    "Cradle to Cradle",
    "TCO Certified",
    "TCO-certifi*",
    "TCO-märk*",
    "Energy Star",
    "ENERGY star*",
    "Energystar*",
    "EPEAT",
    "Blå Ängeln",
    "Blaue Engel",
    "Blauer Engel",
    "Blue Angel",
    "Möbelfakta*",
    "med Nyckelhålet*",
    "för Nyckelhålet*",
    "märkningen Nyckelhålet*",
    "Nyckelhålets",
    "nyckelhålsmärk*",
    "Svenskt Sigill",
    "med Från sverige*",
    "märkningen Från sverige*",
    "Från sverige-märk*",
    "Miljöbyggnad*",
    "BREEAM",
    "LEED",
    "Greenguard*",
    "GREENGUARD*",
    "Ecocert*",
    "Green Key",
    "USDA Organic",
];

/// What stands before a hyphen where the law asks for the mark, or where it is none of quality:
/// `CE-märkt`, `QR-märkt`.
const NO_LABELS: &[&str] = &[
    "CE", "UKCA", "E", "EX", "EAN", "UDI", "QR", "RFID", "GS1", "GTIN", "IP", "ISBN", "UV", "CLP",
    "GHS", "ADR", "UN", "EG", "ID", "NFC", "MID", "PE", "ATEX", "LOT", "SKU", "GLN", "SSCC",
];

/// What is called a label without being one that anyone knows: “X-märkt” and “märkningen X”.
pub fn called(sentence: &Sentence, speech: &Speech) -> Vec<Place> {
    let tokens = &sentence.tokens;
    let mut found = Vec::new();
    if !sentence.may(signal::REFERENCE | signal::NAME | signal::CAPITALS) {
        return found;
    }
    for (at, token) in tokens.iter().enumerate().filter(|(_, one)| one.is_own()) {
        // The first word of a sentence has its capital from there: "Energi-märkning".
        let is_first = at == 0 && !token.written.chars().take(2).all(char::is_uppercase);
        if !is_first && is_borne(token, speech) {
            found.push(place(at, at, token.span));
        } else if speech.label_words.contains(&&*token.form)
            && let Some(next) = tokens.get(at + 1).filter(|next| is_name(next))
        {
            let mut before = tokens[..at].iter().rev().filter(|one| one.is_own()).take(2);
            if before.any(|one| speech.bearing.contains(&&*one.form)) {
                let span = Span { end: next.span.end.max(token.span.end), ..token.span };
                found.push(place(at, at + 1, span));
            }
        }
    }
    found
}

fn place(first: usize, last: usize, span: Span) -> Place {
    Place { at: 0, first, last, span }
}

/// `Exempel-märkt`, `EKO-märkning`.
fn is_borne(token: &Token, speech: &Speech) -> bool {
    if !token.written.starts_with(char::is_uppercase) {
        return false;
    }
    let Some((name, rest)) = token.form.rsplit_once('-') else { return false };
    let is_label = speech.labelled.iter().any(|one| rest.starts_with(one));
    let is_none = NO_LABELS.iter().any(|one| one.eq_ignore_ascii_case(name));
    is_label && !is_none
}

fn is_name(token: &Token) -> bool {
    let begins = token.is_own() && token.written.starts_with(char::is_uppercase);
    begins && !NO_LABELS.contains(&token.written)
}
