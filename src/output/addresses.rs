//! Every address that was published is answered for ever.

use super::Kind;
use crate::catalogue::config::Redirect;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::say;
use crate::source::{FileId, Sources};
use std::collections::BTreeMap;

/// Compares the addresses in the locks with what the site will hold: `kind` tells of each file.
pub fn check(
    published: &BTreeMap<String, FileId>,
    redirects: &[Redirect],
    kind: impl Fn(&str) -> Option<Kind>,
    sources: &Sources,
) -> Result<(), Diagnostics> {
    let mut found = Diagnostics::default();
    for (path, &lock) in published {
        if kind(&file(path)).is_none() {
            let message = say!("address-gone", address = format!("/{path}"));
            found.push(
                Diagnostic::of_file(Rule::AddressIsGone, lock, message)
                    .help(say!("address-gone-help", path = path)),
            );
        }
    }
    let ways: BTreeMap<&str, &str> =
        redirects.iter().map(|one| (trimmed(&one.from), trimmed(&one.to.value))).collect();
    for redirect in redirects {
        let (from, to) = (trimmed(&redirect.from), trimmed(&redirect.to.value));
        // Until the move is released, the page itself stands at its old address.
        let Some(span) = redirect.to.span.filter(|_| kind(&file(from)) == Some(Kind::Moved)) else {
            continue;
        };
        if kind(&file(to)).is_none() {
            let message = say!("redirect-nowhere", address = format!("/{to}"));
            found.push(
                Diagnostic::new(Rule::AddressIsGone, span, message)
                    .help(say!("redirect-nowhere-help")),
            );
        } else if let Some(round) = round(from, &ways, |path| kind(&file(path))) {
            let message = say!("redirect-round", way = round);
            found.push(
                Diagnostic::new(Rule::AddressIsGone, span, message)
                    .help(say!("redirect-round-help")),
            );
        }
    }
    if found.has_errors() { Err(found.sorted(sources)) } else { Ok(()) }
}

/// The way from an address that has moved, where it comes back to one that it has been at.
fn round(
    from: &str,
    ways: &BTreeMap<&str, &str>,
    kind: impl Fn(&str) -> Option<Kind>,
) -> Option<String> {
    let mut way = vec![from];
    loop {
        let &next = ways.get(way.last()?)?;
        let is_round = way.contains(&next);
        way.push(next);
        if is_round {
            let steps: Vec<String> = way.iter().map(|step| format!("`/{step}`")).collect();
            return Some(steps.join(" → "));
        }
        if kind(next) != Some(Kind::Moved) {
            return None;
        }
    }
}

fn trimmed(address: &str) -> &str {
    address.trim_start_matches('/')
}

/// The file that answers an address.
fn file(address: &str) -> String {
    if address.is_empty() || address.ends_with('/') {
        format!("{address}index.html")
    } else {
        address.to_string()
    }
}
