//! How single values are written in the arguments.

use crate::catalogue::id::RequirementId;
use crate::field::date::Date;
use crate::serve::author::{EDITORS, Editor};

/// Reads a name and its value in the arguments.
pub fn filter(text: &str) -> Result<(String, String), String> {
    let parts = text.split_once('=').map(|(name, value)| (name.to_string(), value.to_string()));
    parts.ok_or_else(|| format!("`{text}` is not a name with a value; write it as in level=base"))
}

/// Reads the id of a requirement in the arguments.
pub fn requirement_id(text: &str) -> Result<RequirementId, String> {
    text.to_uppercase()
        .parse()
        .map_err(|_| format!("`{text}` is not an id; write it as in SAR-001"))
}

/// Reads a day in the arguments.
pub fn day(text: &str) -> Result<Date, String> {
    let parts: Vec<&str> = text.split('-').collect();
    let wrong = || format!("`{text}` is not a day; write it as in 2025-06-10");
    let [year, month, day] = parts[..] else { return Err(wrong()) };
    let date = match (year.parse(), month.parse(), day.parse()) {
        (Ok(year), Ok(month), Ok(day)) if text.len() == 10 => Date::new(year, month, day),
        _ => None,
    };
    date.ok_or_else(wrong)
}

/// Reads the name or the address of an editor in the arguments.
pub fn editor(text: &str) -> Result<Editor, String> {
    let names: Vec<&str> = EDITORS.iter().map(|(name, _)| *name).collect();
    let wrong = || format!("it is one of {}, or an address with `{{path}}`", names.join(", "));
    Editor::parse(text).ok_or_else(wrong)
}
