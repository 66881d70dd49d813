//! Ids and versions that a document cites, as in `SAR-001 version 2.0`, `/krav/sar-001/2.0/` and
//! `SAR-001@2.0`. They are read as claims, and held against the texts.

use super::words::Text;
use std::collections::BTreeMap;

/// That a requirement is in the document, in a version where one is named.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Claim {
    pub id: String,
    pub version: Option<String>,
}

/// The words that may stand between an id and its version.
const BETWEEN: [&str; 4] = ["version", "versionen", "ver", "v"];

/// What is cited of some ids, in the order of the document; each claim once.
pub fn claims<'a>(text: &Text, ids: impl Iterator<Item = &'a str>) -> Vec<Claim> {
    let mut known: BTreeMap<String, Vec<(Vec<String>, &str)>> = BTreeMap::new();
    for id in ids {
        let own = Text::of(id);
        let mut words = own.iter().map(str::to_string);
        let Some(first) = words.next() else { continue };
        known.entry(first).or_default().push((words.collect(), id));
    }
    let mut claims = Vec::new();
    for at in 0..text.len() {
        let Some(ids) = known.get(text.word(at)) else { continue };
        let is_here = |rest: &[String]| {
            let end = at + 1 + rest.len();
            end <= text.len()
                && rest.iter().enumerate().all(|(n, own)| text.word(at + 1 + n) == own)
        };
        let longest =
            ids.iter().filter(|(rest, _)| is_here(rest)).max_by_key(|(rest, _)| rest.len());
        let Some((rest, id)) = longest else { continue };
        let claim = Claim { id: (*id).to_string(), version: version(text, at + rest.len()) };
        if !claims.contains(&claim) {
            claims.push(claim);
        }
    }
    claims
}

/// The version that stands after a word.
fn version(text: &Text, mut last: usize) -> Option<String> {
    if !may_lead(text.after(last)) {
        return None;
    }
    last += 1;
    if last < text.len() && BETWEEN.contains(&text.word(last)) {
        if !may_lead(text.after(last)) {
            return None;
        }
        last += 1;
    }
    let own = (last < text.len()).then(|| text.word(last))?;
    is_version(own).then(|| own.to_string())
}

/// Whether what stands between an id and its version may: a space, the signs of addresses, the edge of a cell.
fn may_lead(between: &str) -> bool {
    let is_parted = between.contains([',', ';']) && between.contains(char::is_whitespace);
    !is_parted && between.chars().all(|c| c.is_whitespace() || "@/(;,\"".contains(c))
}

fn is_version(word: &str) -> bool {
    let number = |own: &str| !own.is_empty() && own.bytes().all(|byte| byte.is_ascii_digit());
    word.split_once('.').is_some_and(|(major, minor)| number(major) && number(minor))
}
