//! A new requirement: the next free id, every field that it must have with a word on each, and the
//! headings in their order. Or another requirement, taken over as the start of a new one.

use super::written::{choices, end_of_year, text};
use super::{Desk, Draft, below, owner};
use crate::catalogue::id::{CategoryPath, RequirementId};
use crate::catalogue::register::EvidenceKind;
use crate::catalogue::section::Section;
use crate::catalogue::vocabulary::{AnswerKind, Level, RequirementType, Scope, When};
use crate::command::named::category;
use crate::command::refusal::{Answer, Refusal, refuse};
use crate::command::today::today;
use crate::say;
use crate::source::Sources;
use std::collections::BTreeMap;

pub fn draft(
    desk: &Desk,
    sources: &Sources,
    title: &str,
    wanted: Option<&str>,
    from: Option<&RequirementId>,
) -> Answer<Draft> {
    let source = match from.map(|id| (id, desk.catalogue.requirement(id))) {
        None => None,
        Some((_, Some(source))) => Some(source),
        Some((id, None)) => {
            return refuse(
                say!("requirement-unknown", id = id.to_string()),
                say!("requirement-unknown-help"),
            );
        }
    };
    let path = match (wanted, source) {
        (Some(wanted), _) => category(wanted, &desk.catalogue)?,
        (None, Some(source)) => source.category.clone(),
        (None, None) => {
            return refuse(say!("new-category-missing"), say!("new-category-missing-help"));
        }
    };
    let path = &path;
    let id = next_id(desk, path)?;
    let text = match source {
        Some(source) => {
            let file = sources.file(source.origin.file);
            taken_over(file.text().unwrap_or_default(), &id, title)
        }
        None => fresh(desk, path, &id, title),
    };
    let begin = match source {
        Some(_) => "title = ".to_string(),
        None => format!("## {}", heading(desk, Section::Normative)),
    };
    Ok(Draft { path: below(&format!("requirements/{path}/{id}.md")), text, begin })
}

/// The id after the last of the prefix that the category's requirements have. One that was ever
/// published is never used again.
fn next_id(desk: &Desk, path: &CategoryPath) -> Answer<RequirementId> {
    let all = desk.catalogue.requirements.values();
    let mut prefixes: BTreeMap<&str, usize> = BTreeMap::new();
    for one in all.filter(|one| one.category.line().contains(path)) {
        *prefixes.entry(one.id.prefix()).or_default() += 1;
    }
    let usual = prefixes.into_iter().max_by_key(|(_, count)| *count).map(|(prefix, _)| prefix);
    let listed: Vec<&str> =
        desk.catalogue.config.fields.id_prefixes.iter().map(|one| &**one as &str).collect();
    let prefix = match (usual, &listed[..]) {
        (Some(usual), _) => usual,
        (None, [only]) => only,
        (None, _) => {
            let unused = |prefix: &&&str| {
                !desk.catalogue.requirements.keys().any(|id| id.prefix() == **prefix)
            };
            let mut free = listed.iter().filter(unused);
            match (free.next(), free.next()) {
                (Some(only), None) => only,
                _ => {
                    return refuse(
                        say!("new-prefix-unknown", category = path.to_string()),
                        say!("new-prefix-unknown-help"),
                    );
                }
            }
        }
    };
    let used = desk.catalogue.requirements.keys();
    let published = desk.releases.histories().map(|(id, _)| id);
    let unread = desk.catalogue.unread.iter().filter_map(|name| name.parse().ok());
    let unread: Vec<RequirementId> = unread.collect();
    let number = |id: &RequirementId| -> Option<u32> {
        let number = id.as_str().strip_prefix(prefix)?.strip_prefix('-')?;
        number.parse().ok()
    };
    let last = used.chain(published).chain(&unread).filter_map(number).max().unwrap_or(0);
    format!("{prefix}-{:03}", last + 1).parse().map_err(|_| Refusal {
        message: say!("new-no-number", id = format!("{prefix}-{last}")),
        help: say!("new-no-number-help"),
    })
}

fn heading(desk: &Desk, section: Section) -> String {
    let headings = desk.strings.section_headings(desk.catalogue.first_language());
    let own = headings.into_iter().find(|(own, _)| *own == section);
    own.map(|(_, heading)| heading).unwrap_or_default()
}

/// The texts are Swedish in a Swedish catalogue, and so are the words about them.
fn fresh(desk: &Desk, path: &CategoryPath, id: &RequirementId, title: &str) -> String {
    let catalogue = &desk.catalogue;
    let alike = catalogue.requirements.values().map(|one| &*one.fields.owner);
    let owner = owner::of(desk, Some(path), alike);
    let themes: Vec<&str> =
        catalogue.config.fields.themes.iter().map(|one| &*one.id.value as &str).collect();
    let register = &catalogue.registers.evidence;
    let evidence: Vec<&str> = register.keys().map(|id| &**id as &str).collect();
    let of_kind = |kind: EvidenceKind| {
        let found = register.iter().find(|(_, one)| one.kind == kind);
        found.map(|(id, _)| &**id as &str).or(evidence.first().copied()).unwrap_or_default()
    };
    format!(
        "+++\n\
         id = \"{id}\"\n\
         version = \"1.0\"\n\
         # Vad som krävs, med högst 80 tecken.\n\
         title = {title}\n\
         # Ett utkast publiceras inte. Skriv \"current\" när kravet är beslutat.\n\
         status = \"draft\"\n\
         # Kvalificeringskrav, teknisk specifikation, tilldelningskriterium eller kontraktsvillkor:\n\
         # {types}.\n\
         type = \"technical-specification\"\n\
         # Hur långt kravet går: {levels}.\n\
         level = \"base\"\n\
         # Vad kravet gäller: {scopes}.\n\
         scope = \"product\"\n\
         # Svarar leverantören för varje artikel?\n\
         per_article = true\n\
         # Ett eller flera av: {themes}.\n\
         themes = [\"{theme}\"]\n\
         # CPV-koder med åtta siffror, till exempel \"33141110\".\n\
         cpv = []\n\
         # Senast den dagen ska kravet ses över.\n\
         review_by = {review}\n\
         # En roll eller grupp, aldrig en person.\n\
         owner = {owner}\n\n\
         # Vad leverantören ska svara på. Svaret är ett av: {answers}.\n\
         # Det lämnas när: {whens}.\n\
         [answer]\n\
         question = \"\"\n\
         kind = \"yes-no\"\n\
         mandatory = true\n\
         when = \"tender\"\n\n\
         # Hur kravet följs upp. Krävs för kontraktsvillkor, och är bra för alla: ta bort # framför raderna.\n\
         # [follow_up]\n\
         # method = \"Stickprov på artiklar i avtalet\"\n\
         # when = \"En gång om året\"\n\
         # checkpoints = [\"Stämmer underlaget med artikeln som levereras?\"]\n\n\
         # Sätten att visa att kravet är uppfyllt. Ett av dem räcker; inom ett sätt behövs alla delar.\n\
         # Ta alltid med en annan väg än en märkning eller ett intyg (LOU 9 kap.).\n\
         # Bevisslagen står i registers/evidence.toml: {evidence}.\n\
         [[evidence]]\n\
         all = [\"{first}\"]\n\n\
         [[evidence]]\n\
         all = [\"{second}\"]\n\
         +++\n\n\
         ## {normative}\n\n\n\
         ## {motive}\n\n",
        title = text(title),
        types = choices(RequirementType::ALL.iter().map(|one| one.word())),
        levels = choices(Level::ALL.iter().map(|one| one.word())),
        scopes = choices(Scope::ALL.iter().map(|one| one.word())),
        theme = themes.first().unwrap_or(&""),
        themes = themes.join(", "),
        review = end_of_year(today(), 3),
        owner = text(owner),
        answers = choices(AnswerKind::ALL.iter().map(|one| one.word())),
        whens = choices(When::ALL.iter().map(|one| one.word())),
        first = of_kind(EvidenceKind::Documentation),
        second = of_kind(EvidenceKind::OtherMeans),
        evidence = evidence.join(", "),
        normative = heading(desk, Section::Normative),
        motive = heading(desk, Section::Motive),
    )
}

/// The text of another requirement as the start of a new one: its own name, its first version, a
/// draft without history. What it was derived from stays, for the author to keep or strike.
fn taken_over(text: &str, id: &RequirementId, title: &str) -> String {
    let mut own = String::new();
    let (mut is_in_changes, mut is_top) = (false, true);
    for line in text.lines() {
        if line.starts_with('[') || line == "+++" && !own.is_empty() {
            is_in_changes = line == "[[changes]]" || line == "[withdrawn]" || line == "[decision]";
            is_top = false;
        }
        let key = line.split('=').next().unwrap_or_default().trim();
        let written = match key {
            _ if is_in_changes => continue,
            "id" if is_top => format!("id = \"{id}\""),
            "version" if is_top => "version = \"1.0\"".to_string(),
            "title" if is_top => format!("title = {}", super::written::text(title)),
            "status" if is_top => "status = \"draft\"".to_string(),
            "published" | "valid_from" | "valid_to" if is_top => continue,
            _ => line.to_string(),
        };
        own.push_str(&written);
        own.push('\n');
    }
    own
}
