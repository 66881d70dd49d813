//! Who sealed the locks. A lock need not be signed; a signature that is there must hold.

use super::restore;
use crate::catalogue::config::Config;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::parse::place::{Place, Role};
use crate::say;
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
            (_, None) => (say!("signature-without-lock"), restore()),
            (None, Some(_)) => (say!("signature-without-key"), say!("signature-without-key-help")),
            (Some(key), Some(lock)) => {
                match signature::verify(key, signature, &sources.file(lock).bytes) {
                    Ok(()) => continue,
                    Err(Wrong::Key) => {
                        (say!("signing-key-malformed"), say!("signing-key-malformed-help"))
                    }
                    Err(Wrong::Form) => (say!("signature-malformed"), restore()),
                    Err(Wrong::Text) => (say!("signature-wrong"), say!("signature-wrong-help")),
                }
            }
        };
        found
            .push(Diagnostic::of_path(Rule::WrongSignature, file.path.clone(), message).help(help));
    }
}
