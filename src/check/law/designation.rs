//! What standards are called: bodies, a number, and the part that is meant. Two designations are the
//! same if body, number and part are; editions are left out.

use crate::check::sentence::{Sentence, Token};
use crate::check::signal;
use crate::check::speech::Speech;
use crate::source::Span;

/// Bodies whose standards are written in capitals; two letters of some are words in other capitals.
/// The standards of the first family are adopted under each other's numbers.
const ADOPTED: &[&str] = &[
    "SS", "EN", "prEN", "FprEN", "ISO", "IEC", "DIN", "BS", "NF", "NS", "DS", "UNI", "UNE", "ANSI",
    "AAMI", "CEN", "CENELEC", "ETSI", "SIS", "SFS-EN", "TS", "TR", "PAS", "VDE",
];
const OTHER: &[&str] = &[
    "ASTM", "JIS", "IEEE", "UL", "AATCC", "NFPA", "CLSI", "SA", "IATF", "OHSAS", "CSA", "GOST",
    "OECD", "ISPM", "WCAG", "FSSC", "ISTA", "FIPS", "NIST", "ECMA", "RFC", "NT", "RAL", "AMA",
    "ITU", "CIE", "SAE", "EPA", "BRCGS", "IFS", "DICOM", "SMPTE", "JEDEC", "ASME", "NEMA", "SPCR",
    "INSTA", "SSF", "VDI", "DVGW",
];
/// Specifications that are named without a number: `HL7 FHIR`.
const WITHOUT_NUMBER: &[&str] = &["WCAG", "AMA", "DICOM", "HL7", "FHIR", "SCORM"];
/// Those that are known in small letters too.
const IN_ANY_CASE: &[&str] = &["iso", "iec", "astm", "aatcc"];
/// What something is by a standard whose number nobody says: “EN-godkänd”.
const BY_A_STANDARD: &[&str] =
    &["godkän", "typgodkän", "certifi", "standard", "norm", "prov", "test", "klassad", "klassific"];

/// Capitals in front of a number that is none of a standard.
const NO_BODIES: &[&str] = &[
    "EU", "EG", "EEG", "IP", "CPV", "CAS", "LOU", "SFS", "FSC", "PEFC", "NCS", "PN", "DN", "IK",
    "KRAV", "AB", "ABT", "ABS", "ABM", "NL", "ALOS", "PVC", "LIX", "SS", "EN",
];

/// Which standard is meant.
#[derive(Debug, PartialEq, Eq)]
pub struct Designation {
    /// The body, or nothing for those that adopt each other's standards.
    body: &'static str,
    /// As in `14001` or `F2054`; none where a text only says whose standard it is.
    pub number: String,
    /// As in `2-52`; none for the series or a standard without parts.
    pub part: String,
}

impl Designation {
    /// The first one that a text has.
    pub fn of(text: &str) -> Option<Designation> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let starts = 0..words.len();
        starts.filter_map(|at| read(&words[at..])).map(|(own, _)| own).find(|own| own.has_number())
    }

    fn has_number(&self) -> bool {
        !self.number.is_empty()
    }

    /// Whether it is of the same body and has the same number.
    pub fn is_of_series(&self, other: &Designation) -> bool {
        self.has_number() && self.body == other.body && self.number == other.number
    }
}

/// A standard that a sentence names.
pub struct Named {
    pub is: Designation,
    pub written: String,
    /// Its first and last token.
    pub first: usize,
    pub last: usize,
    pub span: Span,
}

/// The standards that a sentence names by their numbers, or by their body alone.
pub fn named(sentence: &Sentence, speech: &Speech) -> Vec<Named> {
    let is_kind = sentence.may(signal::REFERENCE);
    let mut found = if is_kind { by_kind(sentence, speech) } else { Vec::new() };
    if !sentence.may(signal::CAPITALS | signal::BODY)
        || !sentence.words().any(|word| may_be_body(word.written))
    {
        return found;
    }
    let words: Vec<(usize, &Token)> =
        sentence.tokens.iter().enumerate().filter(|(_, one)| one.is_own()).collect();
    let forms: Vec<&str> = words.iter().map(|(_, one)| one.written).collect();
    let mut at = 0;
    while at < words.len() {
        // A sign between two words parts them.
        let follows = |pair: &&[(usize, &Token)]| pair[1].0 == pair[0].0 + 1;
        let end = at + 1 + words[at..].windows(2).take_while(follows).count();
        let before = at.checked_sub(1).map(|before| &*words[before].1.form).unwrap_or_default();
        let is_cited = speech.citing.contains(&before);
        let own = read(&forms[at..end]);
        let own = own.or_else(|| unknown(&forms[at..end]).filter(|_| is_cited));
        let Some((is, length)) = own else {
            at += 1;
            continue;
        };
        let own = &words[at..at + length];
        let (first, last) = (own[0], own[length - 1]);
        let span = Span { end: last.1.span.end.max(first.1.span.end), ..first.1.span };
        let written = forms[at..at + length].join(" ");
        found.push(Named { is, written, first: first.0, last: last.0, span });
        at += length;
    }
    found
}

/// “Svensk standard” and “europeiska standarder”: whose they are, without a number; but not where the
/// words are about what is equivalent, or go on with a designation.
fn by_kind(sentence: &Sentence, speech: &Speech) -> Vec<Named> {
    let tokens = &sentence.tokens;
    let begins = |one: &Token, list: &[&str]| list.iter().any(|word| one.form.starts_with(word));
    let is_named = |at: &usize| {
        let (own, next) = (&tokens[*at], &tokens[at + 1]);
        let is_kind = own.is_own()
            && next.is_own()
            && begins(own, speech.standard_owners)
            && matches!(
                &*next.form,
                "standard" | "standarden" | "standarder" | "standarderna" | "standards"
            );
        let mut before = tokens[at.saturating_sub(4)..*at].iter();
        let is_numbered = tokens.get(at + 2).is_some_and(|one| may_be_body(one.written));
        let is_other =
            before.any(|one| begins(one, speech.equivalent) || speech.or.contains(&&*one.form));
        is_kind && !is_other && !is_numbered
    };
    let places = (0..tokens.len().saturating_sub(1)).filter(is_named);
    let named = places.map(|at| {
        let (own, next) = (&tokens[at], &tokens[at + 1]);
        Named {
            is: Designation { body: "", number: String::new(), part: String::new() },
            written: format!("{} {}", own.written, next.written),
            first: at,
            last: at + 1,
            span: Span { end: next.span.end.max(own.span.end), ..own.span },
        }
    });
    named.collect()
}

/// The designation that some words begin with, and how many of them it is.
fn read(words: &[&str]) -> Option<(Designation, usize)> {
    let is_whole = |word: &&&str| WITHOUT_NUMBER.contains(*word);
    let whole = words.iter().take_while(is_whole).count();
    if whole > 0 {
        let is_edition = |word: &&&str| {
            let digits = word.strip_prefix('R').unwrap_or(word);
            digits.starts_with(|c: char| c.is_ascii_digit())
        };
        let editions = words[whole..].iter().take(1).filter(is_edition).count();
        let number = words[..whole].join(" ");
        return Some((Designation { body: "", number, part: String::new() }, whole + editions));
    }
    let bodies = words.iter().take_while(|word| is_body(word)).count();
    if bodies == 0 {
        return glued(words.first()?).map(|own| (own, 1));
    }
    let body = words[..bodies].iter().find_map(|word| other_body(word)).unwrap_or_default();
    let written = words.get(bodies)?;
    if !is_number(written) {
        return glued(written).map(|own| (own, bodies + 1));
    }
    let (number, part) = number(written);
    // “EN 301 549” and “EN 301 489-1” have a number in two groups.
    let is_group = |next: &&&str| {
        let digits = next.bytes().take_while(u8::is_ascii_digit).count();
        let rest = &next[digits..];
        digits == 3 && (rest.is_empty() || rest.starts_with(['-', ':']))
    };
    let next = words.get(bodies + 1).filter(|next| {
        written.len() == 3
            && written.starts_with(['1', '2', '3'])
            && number == **written
            && is_group(next)
    });
    if let Some(next) = next {
        let (more, part) = self::number(next);
        return Some((Designation { body, number: number + &more, part }, bodies + 2));
    }
    Some((Designation { body, number, part }, bodies + 1))
}

/// “Enligt SBF 110:8”: capitals and a number, of a body that no list has; but not a statute, and not what
/// is no document.
fn unknown(words: &[&str]) -> Option<(Designation, usize)> {
    let (body, written) = (words.first()?, words.get(1)?);
    let letters = body.chars().count();
    let is_body = (2..=6).contains(&letters) && body.chars().all(|c| c.is_ascii_uppercase());
    let is_statute =
        written.contains('/') || written.split_once(':').is_some_and(|(year, _)| year.len() == 4);
    if !is_body || is_statute || !is_number(written) || NO_BODIES.contains(body) {
        return None;
    }
    let (number, part) = number(written);
    Some((Designation { body: "", number: format!("{body} {number}"), part }, 2))
}

/// `ISO14001`, `EN-13726` and `ISO-14001-certifierad`; and `EN-godkänd`, which has no number.
fn glued(written: &str) -> Option<Designation> {
    if !may_be_body(written) {
        return None;
    }
    let letters: String = written.chars().take_while(|c| !c.is_ascii_digit()).collect();
    let rest = &written[letters.len()..];
    let body = letters.trim_end_matches(['-', '\u{2011}']);
    if !rest.is_empty() && !body.is_empty() && is_body(body) && is_number(rest) {
        let (number, part) = number(rest);
        return Some(Designation { body: other_body(body).unwrap_or_default(), number, part });
    }
    let (body, word) = written.split_once(['-', '\u{2011}'])?;
    let word = word.trim_start_matches("EN-").to_lowercase();
    let is_meant = is_body(body) && BY_A_STANDARD.iter().any(|own| word.starts_with(own));
    is_meant.then(|| Designation {
        body: other_body(body).unwrap_or_default(),
        number: String::new(),
        part: String::new(),
    })
}

/// Whether capitals are those of a body of standards.
pub fn is_known_body(short: &str) -> bool {
    ADOPTED.contains(&short) || OTHER.contains(&short) || WITHOUT_NUMBER.contains(&short)
}

/// Whether a word begins as all bodies do: with two capitals, or as one of those in any case.
fn may_be_body(written: &str) -> bool {
    let begins = |one: &&str| {
        written.get(..one.len()).is_some_and(|beginning| beginning.eq_ignore_ascii_case(one))
    };
    match written.as_bytes() {
        [first, second, ..] if first.is_ascii_uppercase() && second.is_ascii_uppercase() => true,
        [b'i' | b'I' | b'a' | b'A', ..] => IN_ANY_CASE.iter().any(begins),
        [b'p' | b'F', b'r' | b'p', ..] => {
            written.starts_with("prEN") || written.starts_with("FprEN")
        }
        _ => false,
    }
}

/// `ISO`, `SS-EN`, `ISO/IEC`: bodies and nothing else.
fn is_body(written: &str) -> bool {
    if !may_be_body(written) {
        return false;
    }
    let mut parts = written.split(['-', '/', '\u{2011}']);
    let is_known = |part: &str| {
        ADOPTED.contains(&part)
            || OTHER.contains(&part)
            || IN_ANY_CASE.iter().any(|one| part.eq_ignore_ascii_case(one))
    };
    parts.all(is_known)
}

/// The body whose numbers are its own, among those of a word.
fn other_body(written: &str) -> Option<&'static str> {
    let mut parts = written.split(['-', '/', '\u{2011}']);
    parts.find_map(|part| OTHER.iter().copied().find(|one| part.eq_ignore_ascii_case(one)))
}

/// Two digits or more, after two letters at most, or one with a part: `14001`, `F2054-13`, `TM100`, `3-7`.
fn is_number(written: &str) -> bool {
    let letters = written.bytes().take_while(u8::is_ascii_uppercase).count();
    let digits = written.bytes().skip(letters).take_while(u8::is_ascii_digit).count();
    let rest = written.get(letters + digits..).unwrap_or_default();
    let has_part = rest.starts_with('-') && rest[1..].starts_with(|c: char| c.is_ascii_digit());
    letters <= 2 && (digits >= 2 || (letters == 0 && digits == 1 && has_part))
}

/// The number and the part of what [`is_number`]: after a letter, what follows a hyphen is the year
/// of the edition; else it is the part, until a year or a word.
fn number(written: &str) -> (String, String) {
    let designated = written.split([':', '/', '.', ',']).next().unwrap_or(written);
    let mut groups = designated.split(['-', '\u{2011}']);
    let is_of_number = |c: &char| c.is_ascii_digit() || c.is_ascii_uppercase();
    let number: String =
        groups.next().unwrap_or_default().chars().take_while(is_of_number).collect();
    if number.starts_with(|c: char| c.is_ascii_uppercase()) {
        return (number, String::new());
    }
    let is_year =
        |group: &&str| group.len() == 4 && (group.starts_with("19") || group.starts_with("20"));
    let is_part = |group: &&str| {
        let rest = group.strip_prefix(|c: char| c.is_ascii_uppercase()).unwrap_or(group);
        !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()) && !is_year(group)
    };
    let part: Vec<&str> = groups.take_while(is_part).collect();
    (number, part.join("-"))
}
