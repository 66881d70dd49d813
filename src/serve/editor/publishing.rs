//! A text that was published: a change of it is a new version, which tells its readers what changed.
//! Version, changes, days and translations follow in the same save.

use super::opened::Opened;
use super::save::Changed;
use super::{Editor, Refusal, refuse};
use crate::catalogue::id::{RequirementId, Version};
use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::ChangeClass;
use crate::edit::data::{Change, Data, steps};
use crate::edit::file::File;
use crate::edit::subject::{Kind, Subject};
use crate::edit::{Edit, apply};
use crate::field::text::Language;
use crate::json::{Object, Value};
use crate::parse::place::{Place, Role};
use crate::say;
use crate::serve::shown::Shown;
use crate::source::{FileId, disk};

/// The version that comes after one.
type Step = fn(Version) -> Version;

/// The classes that an author chooses of, each with the step of the version that it takes.
const CLASSES: [(ChangeClass, Step); 4] = [
    (ChangeClass::Editorial, minor),
    (ChangeClass::Clarified, minor),
    (ChangeClass::Tightened, major),
    (ChangeClass::Loosened, major),
];

fn minor(version: Version) -> Version {
    Version { minor: version.minor + 1, ..version }
}

fn major(version: Version) -> Version {
    Version { major: version.major + 1, minor: 0 }
}

/// The requirement at a path, and the version of it that was published and is in the working files.
fn standing<'a>(
    opened: &Opened,
    shown: &'a Shown,
) -> Option<(RequirementId, Version, &'a Requirement)> {
    let Role::Requirement { id, language: None, .. } =
        Place::of(FileId::BUILT_IN, &opened.path).role
    else {
        return None;
    };
    let publication = shown.site.as_ref()?.publication();
    let last = publication.releases.latest()?;
    let published = last.catalogue.requirements.get(&id)?;
    let Data::Text(version) =
        File::read(&opened.bytes, &opened.subject)?.data()?.at(&steps("version"))?.clone()
    else {
        return None;
    };
    let version: Version = version.parse().ok()?;
    (published.fields.version.value == version).then_some((id, version, published))
}

/// What is published of a file, for its form.
pub fn published(opened: &Opened, shown: &Shown) -> Value {
    let Some((_, version, _)) = standing(opened, shown) else { return Value::Null };
    let site = shown.site.as_ref();
    let last = site.and_then(|site| site.publication().releases.latest());
    Object::new()
        .set("version", version.to_string())
        .maybe("release", last.map(|last| last.lock.name().to_string()))
        .into()
}

/// What is asked of the author before some bytes are saved.
pub fn asked(editor: &Editor, opened: &Opened, bytes: &[u8], shown: &Shown) -> Value {
    let Some((_, version, _)) = standing(opened, shown) else { return Value::Null };
    if bytes == opened.bytes || has_own_version(opened, bytes, version) {
        return Value::Null;
    }
    let classes = CLASSES.iter().map(|(class, _)| {
        let word = class.word();
        let say = |id: String| editor.words.format(&id, &[]).unwrap_or_default();
        Value::from(
            Object::new()
                .set("value", word)
                .set("label", say(format!("choice-change-class-{word}")))
                .set("help", say(format!("publishing-{word}-help"))),
        )
    });
    let versions = CLASSES
        .iter()
        .fold(Object::new(), |all, (class, step)| all.set(class.word(), step(version).to_string()));
    Object::new()
        .set("asks", true)
        .set("classes", classes.collect::<Vec<_>>())
        .set("version", versions)
        .into()
}

/// Whether the author has written a new version already.
fn has_own_version(opened: &Opened, bytes: &[u8], version: Version) -> bool {
    let data = File::read(bytes, &opened.subject).and_then(|file| file.data());
    let own = data.as_ref().and_then(|data| data.at(&steps("version")));
    own != Some(&Data::Text(version.to_string()))
}

/// Makes what is saved a new version, where its author said what kind of change it is.
pub(super) fn follow(
    editor: &Editor,
    files: &mut Vec<Changed>,
    sent: &Value,
    (opened, shown): (&Opened, &Shown),
) -> Result<(), Refusal> {
    let Some(wish) = sent.get("publishing").filter(|wish| !wish.is_null()) else { return Ok(()) };
    let Some((_, version, published)) = standing(opened, shown) else { return Ok(()) };
    let Some(bytes) = files.first().and_then(|one| one.after.clone()) else { return Ok(()) };
    if bytes == opened.bytes || has_own_version(opened, &bytes, version) {
        return Ok(());
    }
    let class = wish.get("class").and_then(Value::as_str).unwrap_or_default();
    // Its end and its way to another category are told too. What is required stays as it was.
    let steps_of_life =
        [(ChangeClass::Withdrawn, minor as Step), (ChangeClass::Moved, minor as Step)];
    let mut classes = CLASSES.iter().chain(&steps_of_life);
    let Some((class, step)) = classes.find(|(own, _)| own.word() == class) else {
        return refuse(422, say!("edit-no-class"), say!("edit-no-class-help"));
    };
    let told = |language: &str| {
        let text = wish.get("text").and_then(|text| text.get(language)).and_then(Value::as_str);
        text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_string)
    };
    let first = first_language(shown);
    let Some(text) = told(&first) else {
        return refuse(422, say!("edit-no-words"), say!("edit-no-words-help"));
    };
    let next = step(version).to_string();
    let today = Data::Date((editor.today)().to_string());
    let set = |name: &str, value: Data| Edit::Field(Change::Set(steps(name), value));
    let mut edits = vec![set("version", Data::Text(next.clone()))];
    // A new version is published and in force from its own day.
    let days = [
        ("published", published.fields.published.is_some()),
        ("valid_from", published.fields.valid_from.is_some()),
    ];
    let data = File::read(&bytes, &opened.subject).and_then(|file| file.data());
    let is_as_published = |name: &str| {
        let before = File::read(&opened.bytes, &opened.subject).and_then(|file| file.data());
        let at = |data: &Option<Data>| data.as_ref().and_then(|all| all.at(&steps(name)).cloned());
        at(&data) == at(&before)
    };
    if *class != ChangeClass::Withdrawn {
        let days = days.iter().filter(|(name, is_there)| *is_there && is_as_published(name));
        edits.extend(days.map(|(name, _)| set(name, today.clone())));
    }
    let entry = Data::Table(
        [
            ("version".to_string(), Data::Text(next.clone())),
            ("date".to_string(), today),
            ("class".to_string(), Data::Text(class.word().to_string())),
            ("text".to_string(), Data::Text(text)),
        ]
        .into(),
    );
    let at = match data.as_ref().and_then(|data| data.at(&steps("changes"))) {
        Some(Data::List(entries)) => entries.len(),
        _ => 0,
    };
    edits.push(Edit::Field(Change::Insert(steps("changes"), at, entry)));
    files[0].after = Some(apply(&bytes, &opened.subject, &edits)?);
    translations(editor, files, &next, at, (opened, shown), told)
}

/// A translation is of the new version where its readers are told of the change in their language
/// too: then its author says that it holds. One that is left alone stays marked as older.
fn translations(
    editor: &Editor,
    files: &mut Vec<Changed>,
    next: &str,
    at: usize,
    (opened, shown): (&Opened, &Shown),
    told: impl Fn(&str) -> Option<String>,
) -> Result<(), Refusal> {
    let Some(stem) = opened.path.strip_suffix(".md") else { return Ok(()) };
    let Some(site) = &shown.site else { return Ok(()) };
    for language in site.publication().languages().iter().skip(1) {
        let language: &Language = language;
        let path = format!("{stem}.{}.md", &**language);
        let (Some(text), Ok(bytes)) = (told(language), disk::exact(&editor.root, &path)) else {
            continue;
        };
        let subject = Subject::of(&path, |own| {
            let own = own.unwrap_or(language);
            site.publication().strings.section_headings(own)
        });
        let Some(subject) = subject.filter(|subject| subject.kind == Kind::Translation) else {
            continue;
        };
        let data = File::read(&bytes, &subject).and_then(|file| file.data());
        let last = match data.as_ref().and_then(|data| data.at(&steps("changes"))) {
            Some(Data::List(entries)) => entries.len(),
            _ => 0,
        };
        let insert = Change::Insert(steps("changes"), at.min(last), Data::Text(text));
        let version = Change::Set(steps("version"), Data::Text(next.to_string()));
        let after = apply(&bytes, &subject, &[Edit::Field(version), Edit::Field(insert)])?;
        files.push(Changed { path, before: Some(bytes), after: Some(after) });
    }
    Ok(())
}

fn first_language(shown: &Shown) -> String {
    let site = shown.site.as_ref();
    site.map_or(String::new(), |site| site.publication().first_language().to_string())
}
