//! The parts of a workbook of others, looked through before anything else reads them: how much there
//! is, whether it holds what no workbook of ours does, and which sheets are still protected.

use super::workbook::Refused;
use crate::bundle::archive::{Archive, Unreadable};
use crate::say;
use std::collections::BTreeMap;

const MEGABYTE: u64 = 1 << 20;
/// How many files there may be, and how much one of them and all of them may unpack to.
const FILES: usize = 500;
const EACH: u64 = 48 * MEGABYTE;
const ALL: u64 = 96 * MEGABYTE;
/// The largest file that is looked into.
pub const FILE: u64 = 32 * MEGABYTE;
/// Rows with or without cells, and texts that cells share.
const ROWS: usize = 100_000;
const TEXTS: usize = 500_000;
/// What stands between attributes.
const SPACES: [char; 4] = [' ', '\n', '\r', '\t'];

pub struct Parts {
    /// Whether the cells of a sheet are locked, by its name.
    pub protected: BTreeMap<String, bool>,
}

pub fn look(bytes: &[u8]) -> Result<Parts, Refused> {
    let broken = |what: &str| Refused::Broken(what.to_string());
    let mut archive = Archive::open(bytes).ok_or_else(|| broken("ZIP"))?;
    let names = archive.names();
    if names.len() > FILES {
        return Err(Refused::TooMuch(say!("answers-files", count = names.len())));
    }
    let (mut book, mut ways) = (String::new(), String::new());
    let mut protected: BTreeMap<String, bool> = BTreeMap::new();
    let mut left = ALL;
    for name in names {
        let most = left.min(EACH);
        let mut room = most;
        let bytes = archive.read(&name, &mut room).map_err(|unreadable| match unreadable {
            Unreadable::TooLarge => Refused::TooMuch(say!("answers-unpacks", part = &name)),
            Unreadable::Broken | Unreadable::Encrypted => broken(&name),
        })?;
        left -= most - room;
        if !(name.ends_with(".xml") || name.ends_with(".rels")) {
            continue;
        }
        let Ok(text) = String::from_utf8(bytes) else {
            return Err(Refused::Strange(say!("answers-not-utf8", part = &name)));
        };
        if let Some(refused) = strange(&name, &text).or_else(|| too_much(&name, &text)) {
            return Err(refused);
        }
        match name.as_str() {
            "xl/workbook.xml" => book = text,
            "xl/_rels/workbook.xml.rels" => ways = text,
            _ if name.starts_with("xl/worksheets/") => {
                let own = elements(&text, "sheetProtection").next();
                let is_on = own.and_then(|own| attribute(own, "sheet"));
                protected.insert(name, matches!(is_on.as_deref(), Some("1" | "true")));
            }
            _ => {}
        }
    }
    Ok(Parts { protected: by_name(&book, &ways, &protected) })
}

/// What no workbook needs: declarations, in which entities are made that stand for more than is there,
/// and cells that no sheet has, whose columns and rows the library counts without an end.
fn strange(name: &str, text: &str) -> Option<Refused> {
    if text.contains("<!DOCTYPE") || text.contains("<!ENTITY") {
        return Some(Refused::Strange(say!("answers-entities", part = name)));
    }
    let is_far = name.starts_with("xl/worksheets/") && has_far_cell(text);
    is_far.then(|| Refused::Strange(say!("answers-far-cell", part = name)))
}

/// Whether an attribute names a cell beyond those of any sheet: the last of them is XFD1048576.
fn has_far_cell(text: &str) -> bool {
    let is_far = |cell: &str| {
        let letters = cell.bytes().take_while(u8::is_ascii_alphabetic).count();
        let digits = cell.bytes().skip(letters).take_while(u8::is_ascii_digit).count();
        (letters > 3 && letters + digits == cell.len()) || digits > 7
    };
    // Nothing is looked for further than its own value, so that no text takes more than a walk through it.
    text.match_indices('=').any(|(at, _)| {
        let before = text[..at].trim_end_matches(SPACES);
        let mut names = ["sqref", "ref", "r"].iter().filter_map(|name| before.strip_suffix(name));
        if !names.any(|before| before.ends_with(SPACES)) {
            return false;
        }
        let value = text[at + 1..].trim_start_matches(SPACES);
        let quote = value.chars().next().filter(|sign| matches!(sign, '"' | '\''));
        let value = quote.and_then(|quote| value[1..].split(quote).next());
        value.is_some_and(|value| value.split([':', ' ', ',', '$']).any(is_far))
    })
}

fn too_much(name: &str, text: &str) -> Option<Refused> {
    let rows = text.matches("<row").count() + text.matches(":row").count();
    if rows > ROWS {
        return Some(Refused::TooMuch(say!("answers-rows", part = name, count = rows)));
    }
    // Room is made for as many texts as are announced, before any is read.
    let announced = elements(text, "sst").filter_map(|own| attribute(own, "uniqueCount")).next();
    let announced = announced.map_or(Some(0), |count| count.trim().parse::<usize>().ok());
    match announced.is_some_and(|count| count <= TEXTS) {
        true => None,
        false => Some(Refused::TooMuch(say!("answers-announces", part = name))),
    }
}

/// What is known of parts, by the names of the sheets that are in them.
fn by_name(book: &str, ways: &str, protected: &BTreeMap<String, bool>) -> BTreeMap<String, bool> {
    let ways = elements(ways, "Relationship");
    let ways = ways.filter_map(|own| Some((attribute(own, "Id")?, attribute(own, "Target")?)));
    let ways: BTreeMap<String, String> = ways.collect();
    let sheets = elements(book, "sheet").filter_map(|own| {
        let target = ways.get(&attribute(own, "r:id")?)?;
        let path = match target.strip_prefix('/') {
            Some(path) => path.to_string(),
            None => format!("xl/{target}"),
        };
        Some((attribute(own, "name")?, *protected.get(&path)?))
    });
    sheets.collect()
}

/// The beginnings of elements with a name, from after it to the sign that ends it.
fn elements<'a>(text: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let begin = format!("<{name}");
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let at = rest.find(&begin)?;
            let after = &rest[at + begin.len()..];
            let end = after.find('>')?;
            rest = &after[end..];
            if after.starts_with([' ', '\n', '\r', '\t', '/', '>']) {
                return Some(&after[..end]);
            }
        }
    })
}

/// What an attribute of an element says.
fn attribute(element: &str, name: &str) -> Option<String> {
    let mut rest = element;
    loop {
        let at = rest.find(name)?;
        let is_whole = rest[..at].ends_with(SPACES);
        rest = &rest[at + name.len()..];
        let value = rest.trim_start().strip_prefix('=').map(str::trim_start);
        let quote =
            value.and_then(|value| value.chars().next()).filter(|c| matches!(c, '"' | '\''));
        if let (true, Some(value), Some(quote)) = (is_whole, value, quote) {
            return value[1..].split_once(quote).map(|(value, _)| unescape(value));
        }
    }
}

/// A value of an attribute as it is meant.
fn unescape(value: &str) -> String {
    let mut meant = String::with_capacity(value.len());
    let mut rest = value;
    while let Some((before, after)) = rest.split_once('&') {
        meant.push_str(before);
        let (name, after) = after.split_once(';').unwrap_or((after, ""));
        let code = match name.strip_prefix("#x") {
            Some(digits) => u32::from_str_radix(digits, 16).ok(),
            None => name.strip_prefix('#').and_then(|digits| digits.parse().ok()),
        };
        match name {
            "amp" => meant.push('&'),
            "lt" => meant.push('<'),
            "gt" => meant.push('>'),
            "quot" => meant.push('"'),
            "apos" => meant.push('\''),
            _ => meant.extend(code.and_then(char::from_u32)),
        }
        rest = after;
    }
    meant.push_str(rest);
    meant
}
