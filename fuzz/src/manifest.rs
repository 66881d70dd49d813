//! Lists that the program wrote and finds again: beside a built folder, and where a site is published.

use kravverk::output::manifest::{Manifest, sealed};
use kravverk::publish::claim::Claim;
use kravverk::publish::published::Published;

pub const PIECES: &[&str] = &[
    "krav-manifest 2\n",
    "krav-published 1\n",
    "krav-publishing 1\n",
    "krav 0.1.0 1 1\n",
    "running\n",
    "over\n",
    "open ",
    "sent ",
    "promised ",
    "- ",
    "8ecaa634e713e2c5b0996d91f2bb4a53bb38d69fa5208e415be683b80bb911c5 ",
    "6138 ",
    "18446744073709551615 ",
    "-9223372036854775808 ",
    "404.html\n",
    "../",
    "/",
    "./",
    "\\",
    "a/b/index.html\n",
    " ",
    "\n",
    "\0",
    "å",
];

pub fn try_out(data: &[u8]) {
    let Some((first, rest)) = data.split_first() else { return };
    // Without a true checksum nothing else is looked at.
    let text = String::from_utf8_lossy(rest).into_owned();
    let text = if first % 4 == 0 { text } else { sealed(text) };
    let list = Manifest::read(&text, "krav 0.1.0 1 1");
    list.files.keys().for_each(|path| is_below(path));
    let again = Manifest::read(&list.write("krav 0.1.0 1 1"), "krav 0.1.0 1 1");
    assert_eq!(again.files.len(), list.files.len(), "what is written is read");
    if let Some(list) = Published::read(text.as_bytes()) {
        list.files.keys().for_each(|path| is_below(path));
        assert_eq!(Published::read(list.write().as_bytes()), Some(list));
    }
    if let Some(claim) = Claim::read(text.as_bytes()) {
        claim.open.iter().chain(claim.sent.keys()).for_each(|path| is_below(path));
        let again = Claim::read(claim.write().as_bytes()).expect("what is written is read");
        assert_eq!((again.open, again.sent), (claim.open, claim.sent));
    }
}

/// Nothing outside a folder is named, or it could be overwritten or deleted.
fn is_below(path: &str) {
    let is_plain = |part: &str| !part.is_empty() && part != "." && part != "..";
    assert!(path.split('/').all(is_plain) && !path.contains('\\'), "`{path}` leads elsewhere");
}
