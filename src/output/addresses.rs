//! Every address that was published is answered for ever.

use super::Kind;
use crate::catalogue::config::Redirect;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
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
            let message = format!("nothing answers the published address `/{path}`");
            found.push(Diagnostic::of_file(Rule::AddressIsGone, lock, message).help(format!(
                "add `[[redirects]]` with `from = \"{path}\"` and `to` to `catalogue.toml`, or bring the page back"
            )));
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
            let message = format!("the redirect leads to `/{to}`, which nothing answers");
            found.push(
                Diagnostic::new(Rule::AddressIsGone, span, message)
                    .help("write the address of a page as it stands below the root of the site"),
            );
        } else if let Some(round) = round(from, &ways, |path| kind(&file(path))) {
            let message = format!("the redirect never ends at a page: {round}");
            found.push(Diagnostic::new(Rule::AddressIsGone, span, message).help(
                "let the last of them lead to a page as it stands below the root of the site",
            ));
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
