//! Every address that was published is answered for ever.

use super::Output;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::source::{FileId, Sources};
use std::collections::{BTreeMap, BTreeSet};

/// Compares the addresses in the locks with what the site will hold.
pub fn check(
    published: &BTreeMap<String, FileId>,
    output: &Output,
    sources: &Sources,
) -> Result<(), Diagnostics> {
    let answered: BTreeSet<&str> = output.paths().collect();
    let mut found = Diagnostics::default();
    for (path, &lock) in published {
        if !answered.contains(file(path).as_str()) {
            let message = format!("nothing answers the published address `/{path}`");
            found.push(Diagnostic::of_file(Rule::AddressIsGone, lock, message).help(format!(
                "add `[[redirects]]` with `from = \"{path}\"` and `to` to `catalogue.toml`, or bring the page back"
            )));
        }
    }
    if found.has_errors() { Err(found.sorted(sources)) } else { Ok(()) }
}

/// The file that answers an address.
fn file(address: &str) -> String {
    if address.is_empty() || address.ends_with('/') {
        format!("{address}index.html")
    } else {
        address.to_string()
    }
}
