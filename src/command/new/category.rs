//! A new category.

use super::written::text;
use super::{Desk, Draft, below, owner};
use crate::catalogue::id::CategoryPath;
use crate::command::refusal::{Answer, Refusal, refuse};
use crate::command::today::today;
use crate::say;

pub fn draft(desk: &Desk, path: &str, title: &str) -> Answer<Draft> {
    let path: CategoryPath = path.trim_matches('/').parse().map_err(|_| Refusal {
        message: say!("new-category-path", path = path),
        help: say!("new-category-path-help"),
    })?;
    if let Some(parent) = path.parent()
        && !desk.catalogue.categories.contains_key(&parent)
    {
        return refuse(
            say!("new-parent-missing", parent = parent.to_string()),
            say!("new-parent-missing-help", parent = parent.to_string()),
        );
    }
    let begin = "summary = ".to_string();
    let text = format!(
        "+++\n\
         title = {title}\n\
         # En eller två meningar om vad området rymmer.\n\
         summary = \"\"\n\
         # En roll eller grupp, aldrig en person.\n\
         owner = {owner}\n\
         updated = {today}\n\
         # CPV-koder med åtta siffror, till exempel \"33141110\".\n\
         cpv = []\n\
         # Vad som hör hit, och vad som inte gör det fast man kan tro det.\n\
         includes = []\n\
         excludes = []\n\n\
         # Riskerna i korthet, var och en med vilket slags källa den vilar på.\n\
         # [[risks]]\n\
         # text = \"\"\n\
         # source_type = \"rapport från en myndighet\"\n\
         +++\n\n",
        title = text(title),
        owner = text(owner::of(desk, Some(&path), std::iter::empty())),
        today = today(),
    );
    Ok(Draft { path: below(&format!("requirements/{path}/_category.md")), text, begin })
}
