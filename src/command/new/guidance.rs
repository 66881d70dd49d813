//! A new guidance page.

use super::written::{choices, end_of_year, text};
use super::{Desk, Draft, below, file_name, owner};
use crate::catalogue::guidance::{Role, Stage};
use crate::command::refusal::Answer;
use crate::command::today::today;

pub fn draft(desk: &Desk, title: &str) -> Answer<Draft> {
    let today = today();
    let alike = desk.catalogue.guidance.values().map(|one| &*one.fields.owner);
    let begin = "summary = ".to_string();
    let text = format!(
        "+++\n\
         title = {title}\n\
         # En eller två meningar om vad sidan hjälper läsaren med.\n\
         summary = \"\"\n\
         # För vem: {roles}.\n\
         role = \"buyer\"\n\
         # Var i arbetet: {stages}.\n\
         stage = \"prepare\"\n\
         # En roll eller grupp, aldrig en person.\n\
         owner = {owner}\n\
         updated = {today}\n\
         review_by = {review}\n\
         +++\n\n\
         ## \n\n",
        title = text(title),
        owner = text(owner::of(desk, None, alike)),
        roles = choices(Role::ALL.iter().map(|one| one.word())),
        stages = choices(Stage::ALL.iter().map(|one| one.word())),
        review = end_of_year(today, 2),
    );
    Ok(Draft { path: below(&format!("guidance/{}.md", &*file_name(title)?)), text, begin })
}
