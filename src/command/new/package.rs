//! A new package.

use super::written::text;
use super::{Desk, Draft, below, file_name, owner};
use crate::catalogue::vocabulary::Status;
use crate::command::named::category;
use crate::command::refusal::Answer;
use crate::command::today::today;

pub fn draft(desk: &Desk, title: &str, wanted: Option<&str>) -> Answer<Draft> {
    let catalogue = &desk.catalogue;
    let path = wanted.map(|wanted| category(wanted, catalogue)).transpose()?;
    let in_use = catalogue.requirements.values().filter(|one| {
        one.fields.status == Status::Current
            && path.as_ref().is_none_or(|path| one.category.line().contains(path))
    });
    let ids: Vec<&str> = in_use.take(3).map(|one| one.id.as_str()).collect();
    let entries: String =
        ids.iter().map(|id| format!("\n[[requirements]]\nid = \"{id}\"\n")).collect();
    let languages = |value: &str| {
        let each = catalogue.config.languages().iter().map(|one| format!("{} = {value}", &**one));
        format!("{{ {} }}", each.collect::<Vec<_>>().join(", "))
    };
    let alike = catalogue.packages.values().map(|one| &*one.fields.owner);
    let owner = owner::of(desk, path.as_ref(), alike);
    let begin = "summary = ".to_string();
    let category = path.map(|path| format!("category = \"{path}\"\n")).unwrap_or_default();
    let text = format!(
        "title = {title}\n\
         # När paketet passar, i en eller två meningar.\n\
         summary = {empty}\n\
         {category}\
         # En roll eller grupp, aldrig en person.\n\
         owner = {owner}\n\
         updated = {today}\n\n\
         # Kraven i den ordning de ska stå. Lägg till `note` om något behöver sägas om ett av dem.\n\
         # Ta bort och lägg till; de första står här som exempel.{entries}",
        title = languages(&text(title)),
        owner = text(owner),
        empty = languages("\"\""),
        today = today(),
    );
    Ok(Draft { path: below(&format!("packages/{}.toml", &*file_name(title)?)), text, begin })
}
