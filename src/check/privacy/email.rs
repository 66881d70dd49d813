//! E-mail addresses of the form that people have: a name, a point, a name.

use std::ops::Range;

/// How the sign is written, also where robots are not to read it.
const SIGNS: &[&str] = &["@", " (at) ", "(at)", " [at] ", "[at]", "(a)", " (a) "];

/// Beginnings of words that name a function, or stand in for a name.
const FUNCTIONS: &[&str] = &[
    "avtal",
    "contact",
    "data",
    "efternamn",
    "enhet",
    "epost",
    "fakt",
    "firstname",
    "fornamn",
    "förnamn",
    "funktion",
    "förvaltning",
    "forvaltning",
    "hallbar",
    "hållbar",
    "help",
    "hjälp",
    "info",
    "inkop",
    "inköp",
    "innovation",
    "invoice",
    "kansli",
    "kontakt",
    "krav",
    "kund",
    "kvalitet",
    "lastname",
    "leverant",
    "mail",
    "miljo",
    "miljö",
    "namn",
    "name",
    "office",
    "order",
    "post",
    "press",
    "privacy",
    "procurement",
    "quality",
    "registrator",
    "reply",
    "service",
    "social",
    "strateg",
    "support",
    "sustain",
    "tender",
    "upphandl",
    "upphandling",
    "webb",
];

pub fn find(words: &str, _head: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    if !may_stand_in(words) {
        return found;
    }
    for sign in SIGNS {
        for (at, _) in words.match_indices(sign) {
            let start = at - local(&words[..at]);
            let end = at + sign.len();
            let Some(domain) = domain(&words[end..]) else { continue };
            if is_person(&words[start..at]) && !found.iter().any(|one| one.contains(&start)) {
                found.push(start..end + domain);
            }
        }
    }
    found
}

/// Whether a text has a sign of an address.
pub fn may_stand_in(text: &str) -> bool {
    let begins = |byte: &u8| matches!(byte, b'@' | b'(' | b'[');
    let mut places = text.bytes().enumerate().filter(|(_, byte)| begins(byte));
    places.any(|(at, _)| SIGNS.iter().any(|sign| text[at..].starts_with(sign.trim())))
}

/// The length of what stands before the sign.
fn local(before: &str) -> usize {
    let is_part = |c: &char| c.is_alphanumeric() || "._%+-".contains(*c);
    before.chars().rev().take_while(is_part).map(char::len_utf8).sum()
}

/// The length of a domain at the start of a text.
fn domain(text: &str) -> Option<usize> {
    let is_part = |c: &char| c.is_alphanumeric() || ".-".contains(*c);
    let length: usize = text.chars().take_while(is_part).map(char::len_utf8).sum();
    let domain = text[..length].trim_end_matches(['.', '-']);
    let (host, top) = domain.rsplit_once('.')?;
    let is_top = top.chars().count() > 1 && top.chars().all(char::is_alphabetic);
    (!host.is_empty() && is_top).then_some(domain.len())
}

/// Two names or more with points between, none of which is a word for a function.
fn is_person(local: &str) -> bool {
    let local = local.split('+').next().unwrap_or_default().to_lowercase();
    let local = local.trim_end_matches(|c: char| c.is_ascii_digit());
    let names: Vec<&str> = local.split('.').collect();
    let is_name = |name: &str| {
        name.chars().all(|c| c.is_alphabetic() || c == '-') && name.contains(char::is_alphabetic)
    };
    let is_long = |name: Option<&&str>| name.is_some_and(|name| name.chars().count() > 1);
    let is_function = |name: &str| FUNCTIONS.iter().any(|function| name.starts_with(function));
    names.len() > 1
        && names.iter().all(|name| is_name(name) && !is_function(name))
        && is_long(names.first())
        && is_long(names.last())
}
