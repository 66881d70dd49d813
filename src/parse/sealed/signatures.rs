//! Who sealed the locks. A lock need not be signed; a signature that is there must hold.

use super::RESTORE;
use crate::catalogue::config::Config;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::parse::place::{Place, Role};
use crate::signature::{self, Wrong};
use crate::source::{RELEASES, SEALED, Sources};

pub fn check(config: &Config, sources: &Sources, found: &mut Diagnostics) {
    let files = sources.under(RELEASES).filter(|(_, file)| !file.path.starts_with(SEALED));
    for (id, file) in files {
        if !matches!(Place::of(id, &file.path).role, Role::Signature) {
            continue;
        }
        let lock = file.path.strip_suffix(".minisig").and_then(|path| sources.find(path));
        let signature = file.text().unwrap_or_default();
        let (message, help) = match (&config.fields.signing_key, lock) {
            (_, None) => ("the signature of a lock that is not there", RESTORE),
            (None, Some(_)) => (
                "the lock is signed, but the catalogue names no key",
                "add `signing_key` to `catalogue.toml`: the second line of the public key's file",
            ),
            (Some(key), Some(lock)) => {
                match signature::verify(key, signature, &sources.file(lock).bytes) {
                    Ok(()) => continue,
                    Err(Wrong::Key) => (
                        "`signing_key` is not a public key of minisign",
                        "copy the second line of the file `minisign.pub` into `catalogue.toml`",
                    ),
                    Err(Wrong::Form) => ("the file is not a signature of minisign", RESTORE),
                    Err(Wrong::Text) => (
                        "the signature is not of this lock, or not by this key",
                        "restore both from git, or sign again: `minisign -Sm` and the lock",
                    ),
                }
            }
        };
        found
            .push(Diagnostic::of_path(Rule::WrongSignature, file.path.clone(), message).help(help));
    }
}
