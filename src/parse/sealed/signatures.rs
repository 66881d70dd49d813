//! Who sealed the locks. A lock need not be signed, and may be signed twice; a signature that is there
//! must hold, by a key of the day of the release, and two must be by two keys.

use super::restore;
use crate::catalogue::config::Config;
use crate::catalogue::lock::Lock;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::date::Date;
use crate::message::Message;
use crate::parse::place::{Place, Role, SECOND_SIGNATURE_ENDING, SIGNATURE_ENDING};
use crate::say;
use crate::signature::{self, Wrong};
use crate::source::{FileId, RELEASES, SEALED, Sources};
use std::collections::BTreeMap;

/// A key with the days of release that it signs.
struct Key<'a> {
    text: &'a str,
    from: Option<Date>,
    to: Option<Date>,
}

impl Key<'_> {
    fn holds_on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// What is wrong with a signature, and what to do.
type Problem = (Message, Message);

pub fn check(config: &Config, locks: &[Lock], sources: &Sources, found: &mut Diagnostics) {
    let files = sources.under(RELEASES).filter(|(_, file)| !file.path.starts_with(SEALED));
    let keys = keys(config);
    // By the lock: the key that has signed it already.
    let mut signed: BTreeMap<FileId, &str> = BTreeMap::new();
    for (id, file) in files {
        if !matches!(Place::of(id, &file.path).role, Role::Signature) {
            continue;
        }
        let of = file.path.strip_suffix(SECOND_SIGNATURE_ENDING);
        let of = of.or_else(|| file.path.strip_suffix(SIGNATURE_ENDING));
        let lock = of.and_then(|of| sources.find(&format!("{of}.toml")));
        let signature = file.text().unwrap_or_default();
        let signer = match lock {
            None => Err((say!("signature-without-lock"), restore())),
            // A lock that cannot be read is reported as such.
            Some(lock) => match locks.iter().find(|one| one.file == lock) {
                Some(lock) => signer(&keys, signature, lock, sources),
                None => continue,
            },
        };
        let problem = match signer {
            Ok(key) => match lock.and_then(|lock| signed.insert(lock, key)) {
                Some(before) if before == key => {
                    (say!("signature-twice"), say!("signature-twice-help"))
                }
                _ => continue,
            },
            Err(problem) => problem,
        };
        let (message, help) = problem;
        found
            .push(Diagnostic::of_path(Rule::WrongSignature, file.path.clone(), message).help(help));
    }
}

fn keys(config: &Config) -> Vec<Key<'_>> {
    let always = config.fields.signing_key.iter();
    let always = always.map(|key| Key { text: &key.value, from: None, to: None });
    let of_days = config.fields.signing_keys.iter();
    let of_days = of_days.map(|one| Key { text: &one.key.value, from: one.from, to: one.to });
    always.chain(of_days).collect()
}

/// The key that a lock was signed with.
fn signer<'a>(
    keys: &[Key<'a>],
    signature: &str,
    lock: &Lock,
    sources: &Sources,
) -> Result<&'a str, Problem> {
    if keys.is_empty() {
        return Err((say!("signature-no-key"), say!("signature-no-key-help")));
    }
    let text = &sources.file(lock.file).bytes;
    let day = lock.fields.date.value;
    let mut of_other_days = None;
    for key in keys {
        match signature::verify(key.text, signature, text) {
            Ok(()) if key.holds_on(day) => return Ok(key.text),
            Ok(()) => of_other_days = Some(key),
            Err(Wrong::Key) => {
                let message = say!("signature-key-malformed", key = key.text);
                return Err((message, say!("signature-key-malformed-help")));
            }
            Err(Wrong::Form) => {
                return Err((say!("signature-malformed"), restore()));
            }
            Err(Wrong::Text) => {}
        }
    }
    Err(match of_other_days {
        Some(key) => (
            say!("signature-of-other-days", key = key.text, day = day.to_string()),
            say!("signature-of-other-days-help"),
        ),
        None => (say!("signature-wrong"), say!("signature-wrong-help")),
    })
}
