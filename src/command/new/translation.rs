//! A translation to be written: the file that stands beside its source, with the same pieces in the
//! same places, and the words of the source where those of the translation are to stand.

use super::written::{list, text};
use super::{Desk, Draft};
use crate::catalogue::Origin;
use crate::catalogue::id::RequirementId;
use crate::catalogue::requirement::{FollowUp, Requirement, RequirementFields};
use crate::command::refusal::{Answer, refuse};
use crate::diagnostic::suggest;
use crate::field::text::{LONGEST_TITLE, Language, Line};
use crate::say;
use crate::source::Sources;

/// What a translation is to be made of.
pub struct Wish<'a> {
    /// The language to translate to, as it was written.
    pub language: &'a str,
    /// The title in that language, where it is known already.
    pub title: Option<&'a str>,
}

/// The translation of a requirement.
pub fn requirement(
    desk: &Desk,
    sources: &Sources,
    id: &RequirementId,
    wish: &Wish,
) -> Answer<Draft> {
    let language = language(desk, wish.language)?;
    let Some(source) = desk.catalogue.requirement(id) else {
        return refuse(
            say!("requirement-unknown", id = id.to_string()),
            say!("requirement-unknown-help"),
        );
    };
    let title = wish.title.unwrap_or(&source.fields.title);
    let front = format!(
        "{comment}\
         # Rör inte id och version, och ta om texten när källan får en ny version.\n\
         id = \"{id}\"\n\
         version = \"{version}\"\n\
         # Högst {LONGEST_TITLE} tecken.\n\
         title = {title}\n\
         {facts}",
        comment = comment(language),
        version = source.fields.version.value,
        title = text(title),
        facts = facts(&source.fields),
    );
    let body = |text: &str| with_headings(desk, source, language, text);
    draft(sources, &source.origin, language, &front, body)
}

/// The translation of a guidance page.
pub fn guidance(desk: &Desk, sources: &Sources, id: &str, wish: &Wish) -> Answer<Draft> {
    let language = language(desk, wish.language)?;
    let Some(source) = desk.catalogue.guidance.values().find(|one| &*one.id as &str == id) else {
        return refuse(say!("guidance-unknown", id = id), say!("guidance-unknown-help"));
    };
    let front = format!(
        "{comment}\
         title = {title}\n\
         summary = {summary}\n\
         # Dagen då texten som du översätter senast ändrades: källans `updated`.\n\
         updated = {updated}\n",
        comment = comment(language),
        title = text(wish.title.unwrap_or(&source.fields.title)),
        summary = text(&source.fields.summary),
        updated = source.fields.updated.value,
    );
    draft(sources, &source.origin, language, &front, |text| text[after_front(text)..].to_string())
}

/// Puts front matter and text together, for the place beside the source.
fn draft(
    sources: &Sources,
    origin: &Origin,
    language: &Language,
    front: &str,
    body: impl Fn(&str) -> String,
) -> Answer<Draft> {
    let file = sources.file(origin.file);
    let stem = file.path.strip_suffix(".md").unwrap_or(&file.path);
    let path = format!("{stem}.{}.md", &**language);
    if sources.find(&path).is_some() {
        return refuse(say!("file-exists", path = path), say!("translation-exists-help"));
    }
    // What stands in for a field that could not be read must not be translated.
    if let Some(field) = origin.doubtful.first() {
        return refuse(
            say!("translation-source-wrong", path = &file.path, field = field.to_string()),
            say!("translation-source-wrong-help"),
        );
    }
    let body = body(file.text().unwrap_or_default());
    let text = format!("+++\n{front}+++\n{body}");
    Ok(Draft { path, text, begin: "title = ".to_string() })
}

/// A language that the catalogue can be translated to.
fn language<'a>(desk: &'a Desk, wanted: &str) -> Answer<&'a Language> {
    let languages = desk.catalogue.config.languages();
    let others: Vec<&str> = languages.iter().skip(1).map(|one| &**one as &str).collect();
    let help = match others[..] {
        [] => say!("translation-no-language"),
        _ => suggest::one_of(&others),
    };
    match languages.iter().position(|one| &**one as &str == wanted) {
        Some(0) => refuse(say!("translation-same-language", language = wanted), help),
        Some(at) => Ok(&languages[at]),
        None => refuse(say!("language-unknown", language = wanted), help),
    }
}

fn comment(language: &Language) -> String {
    format!(
        "# En översättning till språket `{}`. Här står källans ord på sina platser:\n\
         # byt ut dem mot översättningen, både här och i texten nedanför.\n\
         # Varje lista har lika många poster som i källan, i samma ordning.\n",
        &**language
    )
}

/// The facts of a requirement that have words, in the order that TOML wants: single values first.
fn facts(source: &RequirementFields) -> String {
    let mut facts = String::new();
    if let Some(benefit) = &source.benefit {
        facts.push_str("# Skälet till nyttan.\n");
        facts.push_str(&field("benefit", &benefit.reason));
    }
    if let Some(deviation) = source.upstream.as_ref().and_then(|one| one.deviation.as_deref()) {
        facts.push_str("# Hur kravet skiljer sig från det som det kommer från.\n");
        facts.push_str(&field("deviation", deviation));
    }
    let substances: Vec<&str> = source.substances.iter().map(|one| &*one.name as &str).collect();
    facts.push_str(&field_list("substances", "Ämnenas namn.", &substances));
    let note = |one: &Option<Line>| one.as_deref().map_or(String::new(), str::to_string);
    let notes: Vec<String> = source.evidence.iter().map(|one| note(&one.note)).collect();
    if notes.iter().any(|note| !note.is_empty()) {
        let notes: Vec<&str> = notes.iter().map(String::as_str).collect();
        let about = "En anteckning för varje sätt att visa att kravet är uppfyllt. \
            Låt \"\" stå där källan ingen har.";
        facts.push_str(&field_list("evidence_notes", about, &notes));
    }
    let changes: Vec<&str> = source.changes.iter().map(|one| &*one.text as &str).collect();
    facts.push_str(&field_list("changes", "Vad som ändrades i varje version.", &changes));
    if let Some(consultation) = &source.consultation {
        facts.push_str("# Det som gruppen helst vill veta i samrådet.\n");
        facts.push_str(&field("consultation_question", &consultation.question));
    }
    facts.push_str("\n# Frågan till leverantören.\n[answer]\n");
    facts.push_str(&field("question", &source.answer.question));
    let choices: Vec<&str> = source.answer.choices.iter().map(|one| &**one as &str).collect();
    facts.push_str(&field_list("choices", "Svaren att välja mellan.", &choices));
    if let Some(own) = &source.follow_up {
        facts.push_str(&follow_up(own));
    }
    facts.push_str(&tables(source));
    facts
}

fn follow_up(source: &FollowUp) -> String {
    let lines = |all: &[Line]| list(all.iter().map(|one| &**one as &str));
    let mut own = "\n# Hur kravet följs upp.\n[follow_up]\n".to_string();
    own.push_str(&field("method", &source.method));
    own.push_str(&field("when", &source.when));
    own.push_str(&format!("checkpoints = {}\n", lines(&source.checkpoints)));
    if !source.documentation_examples.is_empty() {
        let examples = lines(&source.documentation_examples);
        own.push_str(&format!("documentation_examples = {examples}\n"));
    }
    own.push_str(&maybe("consequence", &source.consequence));
    own
}

/// The lists of tables, each with a word on the first.
fn tables(source: &RequirementFields) -> String {
    let mut tables = String::new();
    for (at, one) in source.values.iter().enumerate() {
        tables.push_str(&table("values", "Vad som mäts. Talet står bara i källan.", at));
        tables.push_str(&field("concept", &one.concept));
        tables.push_str(&maybe("measured_on", &one.measured_on));
        tables.push_str(&maybe("method", &one.method));
    }
    for (at, one) in source.placeholders.iter().enumerate() {
        tables.push_str(&table("placeholders", "Det som köparen fyller i. Rör inte `key`.", at));
        tables.push_str(&field("key", &one.key));
        tables.push_str(&field("question", &one.question));
        tables.push_str(&maybe("example", &one.example));
        tables.push_str(&maybe("default", &one.default));
    }
    for (at, one) in source.exceptions.iter().enumerate() {
        tables.push_str(&table("exceptions", "Vad kravet inte gäller, och varför.", at));
        tables.push_str(&field("scope", &one.scope));
        tables.push_str(&field("reason", &one.reason));
    }
    tables
}

fn table(name: &str, about: &str, at: usize) -> String {
    let about = if at == 0 { format!("# {about}\n") } else { String::new() };
    format!("\n{about}[[{name}]]\n")
}

fn field(name: &str, value: &str) -> String {
    format!("{name} = {}\n", text(value))
}

fn maybe(name: &str, value: &Option<Line>) -> String {
    value.as_deref().map(|value| field(name, value)).unwrap_or_default()
}

/// A list that holds something, and a word on it.
fn field_list(name: &str, about: &str, values: &[&str]) -> String {
    match values.is_empty() {
        true => String::new(),
        false => format!("# {about}\n{name} = {}\n", list(values.iter().copied())),
    }
}

/// Where the text after the front matter begins.
fn after_front(text: &str) -> usize {
    let is_fence = |line: &str| line.trim_end() == "+++";
    let mut fences = 0;
    let before = text.split_inclusive('\n').take_while(|line| {
        let is_before = fences < 2;
        fences += usize::from(is_fence(line));
        is_before
    });
    before.map(str::len).sum()
}

/// The text of a requirement with the headings of another language.
fn with_headings(desk: &Desk, source: &Requirement, language: &Language, text: &str) -> String {
    let headings = desk.strings.section_headings(language);
    let mut marks: Vec<_> = source.body.iter().collect();
    marks.sort_by_key(|(_, own)| own.heading);
    let mut body = String::new();
    let mut at = after_front(text);
    for (section, own) in marks {
        let words = headings.iter().find(|(one, _)| one == section).map(|(_, words)| words);
        let Some(words) = words else { continue };
        body.push_str(&text[at..own.heading.start]);
        body.push_str(&format!("## {words}"));
        at = own.heading.end;
    }
    body.push_str(&text[at..]);
    body
}
