//! Codes of the common procurement vocabulary by their names. The vocabulary is not the catalogue's,
//! so the names of today hold for the codes of every release.

use super::links::Links;
use crate::field::text::Cpv;
use crate::field::value::Located;

/// Each code as notices write it, with its name; the bare code where the register does not have it.
pub fn named(guide: Links, codes: &[Located<Cpv>]) -> Vec<String> {
    let register = &guide.publication.working.registers.cpv;
    let name = |code: &Located<Cpv>| match register.get(&code.value) {
        Some(one) => format!("{} {}", &*one.code.value, guide.local(&one.title)),
        None => code.value.to_string(),
    };
    codes.iter().map(name).collect()
}
