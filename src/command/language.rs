//! In which language the program speaks: as asked for, else the catalogue's first, else that of the
//! environment, else English.

use crate::message;
use crate::phrasebook::Phrasebook;
use std::path::Path;

/// The sentences that are spoken with.
pub fn chosen(asked: Option<&str>, root: Option<&Path>) -> &'static Phrasebook {
    let known = |language: &str| message::words(language.get(..2)?);
    let asked = asked.map(str::to_string).or_else(|| set("KRAV_LANG"));
    // A wish for a language that the program does not speak is a wish for documents in it.
    let asked = asked.map(|asked| known(&asked).unwrap_or_else(message::english));
    let own = || root.and_then(first_of_catalogue).and_then(|own| known(&own));
    asked.or_else(own).or_else(of_environment).unwrap_or_else(message::english)
}

/// The first of `languages` in `catalogue.toml`. What cannot be read is reported by those who read
/// it as a whole; in which language must be known before.
fn first_of_catalogue(root: &Path) -> Option<String> {
    let file = crate::source::disk::read_file(&root.join("content/catalogue.toml")).ok()?;
    let text = file.text()?.replace(['\n', '\r'], " ");
    let (_, list) = text.split_once(" languages")?;
    let list = list.trim_start().strip_prefix('=')?.trim_start().strip_prefix('[')?;
    list.split(['"', '\'']).nth(1).map(str::to_string)
}

#[expect(clippy::disallowed_methods, reason = "commands look at the environment")]
fn set(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn of_environment() -> Option<&'static Phrasebook> {
    let value = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set)?;
    message::words(value.get(..2)?)
}
