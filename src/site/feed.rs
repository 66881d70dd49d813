//! Feeds: one entry for each requirement that a release changed. What a feed tells is gathered here
//! once; Atom, JSON Feed and the page beside them show the same.

pub mod atom;
pub mod changes;
pub mod json_feed;

use self::changes::Changes;
use crate::address::{self, Address, Root};
use crate::catalogue::id::{CategoryPath, RequirementId};
use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::Level;
use crate::field::date::Date;
use crate::field::text::{Language, Slug};
use crate::phrasebook::Argument;
use crate::publication::Publication;
use crate::reading::label;
use crate::release::Release;
use crate::release::compare::{Changed, Kind};
use crate::words::Words;

/// Which changes a feed tells of.
#[derive(Clone, Debug)]
pub enum Select {
    All,
    Category(CategoryPath),
    Package(Slug),
    Level(Level),
    Requirement(RequirementId),
}

impl Select {
    /// What the feed is about, in the language of its readers.
    pub fn title(&self, publication: &Publication, words: Words) -> String {
        match self {
            Select::All => words.get("feed-all"),
            Select::Category(path) => {
                let all = publication.releases.all().iter().rev();
                let last = all.filter_map(|one| one.catalogue.categories.get(path)).next();
                last.map_or_else(String::new, |one| {
                    let own = one.translations.get(words.language);
                    own.map_or(&one.fields.title, |own| &own.fields.title).to_string()
                })
            }
            Select::Package(id) => {
                let first = publication.first_language();
                let last = changes::package(publication, id);
                last.map_or_else(String::new, |one| {
                    one.fields.title.get(words.language, first).to_string()
                })
            }
            Select::Level(level) => words.get(&format!("level-{}", level.word())),
            Select::Requirement(id) => id.to_string(),
        }
    }

    /// Where the feed stands, whatever addresses it had before.
    pub fn address(&self, root: &Root) -> Address {
        match self {
            Select::All => root.feed(),
            Select::Category(path) => root.category_feed(path),
            Select::Package(id) => root.package_feed(id),
            Select::Level(level) => root.level_feed(*level),
            Select::Requirement(id) => root.requirement_feed(id),
        }
    }
}

/// Every feed of a language.
pub fn all(publication: &Publication, language: &Language) -> Vec<(Address, Select)> {
    let Some(latest) = publication.releases.latest() else { return Vec::new() };
    let root = publication.root(language);
    let categories = latest.catalogue.categories.keys().cloned();
    let histories = publication.releases.histories();
    let selected = [Select::All]
        .into_iter()
        .chain(Level::ALL.iter().map(|&level| Select::Level(level)))
        .chain(categories.map(Select::Category))
        .chain(changes::packages(publication).into_iter().map(Select::Package))
        .chain(histories.map(|(id, _)| Select::Requirement(id.clone())));
    let mut feeds: Vec<(Address, Select)> =
        selected.map(|select| (select.address(&root), select)).collect();
    // Who reads a feed is not asked to find it again: where a category has moved, its feed stands
    // at the old address too.
    let former = changes::former(publication);
    feeds.extend(changes::gone(publication).into_iter().map(|old| {
        let now = former.get(&old).unwrap_or(&old).clone();
        (root.category_feed(&old), Select::Category(now))
    }));
    feeds
}

/// What a feed tells, newest release first.
pub struct Feed<'a> {
    pub language: &'a Language,
    /// What it is about, and the same behind the name of the catalogue.
    pub name: String,
    pub title: String,
    pub publisher: String,
    /// Where it stands as Atom, as JSON Feed and as a page.
    pub atom: Address,
    pub json: Address,
    pub page: Address,
    /// A feed is as new as its last change. One without changes is as old as the catalogue.
    pub updated: Option<Date>,
    /// That there are older changes than it tells of, and where.
    pub older: Option<String>,
    pub entries: Vec<Entry<'a>>,
}

/// A change of a requirement.
pub struct Entry<'a> {
    pub release: &'a Release,
    /// The page of the version, for ever.
    pub page: Address,
    /// What changed in it, where there is something to compare with; the page otherwise.
    pub link: Address,
    /// The language of these pages, where it is another.
    pub lang: Option<&'a Language>,
    pub heading: String,
    /// What changed, in the words of its authors.
    pub text: String,
    /// The words for what kind of change it is.
    pub terms: Vec<&'static str>,
}

impl<'a> Feed<'a> {
    pub fn gather(
        publication: &'a Publication,
        changes: &Changes,
        language: &'a Language,
        select: &Select,
    ) -> Feed<'a> {
        let words = Words { strings: &publication.strings, language };
        let (config, first) = (&publication.config().fields, publication.first_language());
        let root = publication.root(language);
        let name = select.title(publication, words);
        let (places, has_older) = changes.of(publication, select);
        let newest = publication.releases.all().get(places.first().map_or(0, |(at, _)| *at));
        let older = has_older.then(|| {
            let count = Argument::Number(places.len() as i64);
            let address = Argument::Text(root.releases().absolute(&config.base_url));
            words.format("feed-span", &[("count", count), ("address", address)])
        });
        let entries = places.iter().filter_map(|(at, id)| {
            let changed = publication.releases.change(*at, id)?;
            let release = &publication.releases.all()[*at];
            entry(publication, words, release, &changed, changed.after?)
        });
        let atom = select.address(&root);
        Feed {
            language,
            title: format!("{}: {name}", config.title.get(language, first)),
            name,
            publisher: config.publisher.name.get(language, first).to_string(),
            json: address::feed_json(&atom),
            page: address::feed_page(&atom),
            atom,
            updated: newest.map(|one| one.lock.fields.date.value),
            older,
            entries: entries.collect(),
        }
    }
}

impl Entry<'_> {
    pub fn date(&self) -> Date {
        self.release.lock.fields.date.value
    }

    /// The id for readers, which never changes.
    pub fn id(&self, base_url: &str) -> String {
        format!("{}#{}", self.page.absolute(base_url), self.release.lock.name())
    }
}

/// A day as feeds write moments.
fn stamp(date: Date) -> String {
    format!("{date}T00:00:00Z")
}

fn entry<'a>(
    publication: &'a Publication,
    words: Words,
    release: &'a Release,
    changed: &Changed,
    one: &Requirement,
) -> Option<Entry<'a>> {
    let version = one.fields.version.value;
    let language = words.language;
    let own = one.translation_of_its_version(language);
    let first = publication.first_language();
    let told_in = if own.is_some() { language } else { first };
    let root = publication.root(told_in);
    let page = root.version(&one.id, version);
    let link = match changed.before {
        Some(before)
            if before.fields.version.value != version
                && publication.tells_changes(&one.id, version, told_in) =>
        {
            root.version_changes(&one.id, version)
        }
        _ => page.clone(),
    };
    let title = own.map_or(&one.fields.title, |own| &own.fields.title);
    let classes: Vec<String> =
        label::of_change(words, changed).into_iter().map(|one| one.title.to_lowercase()).collect();
    let heading = words.format(
        "feed-entry",
        &[
            ("id", Argument::Text(one.id.to_string())),
            ("version", Argument::Text(version.to_string())),
            ("class", Argument::Text(classes.join(", "))),
            ("title", Argument::Text(title.to_string())),
        ],
    );
    // Feeds tell in the language that the change was explained in.
    let new = (changed.kind == Kind::New).then(|| words.get("feed-new"));
    let told = changed.changes().into_iter().map(|change| change.text.to_string());
    let translated = label::translated_to(words, &changed.translated());
    let text: Vec<String> = new.into_iter().chain(told).chain(translated).collect();
    Some(Entry {
        release,
        page,
        link,
        lang: (told_in != language).then_some(first),
        heading,
        text: text.join(" "),
        terms: changed.words().into_iter().map(|(_, word)| word).collect(),
    })
}
