//! Feeds in Atom: one entry for each requirement that a release changed.

use crate::address::Address;
use crate::catalogue::id::{CategoryPath, RequirementId};
use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::Level;
use crate::escape::escape;
use crate::field::date::Date;
use crate::field::text::Language;
use crate::publication::Publication;
use crate::release::compare::{Changed, Kind};
use crate::release::{Release, Releases};
use crate::strings::Argument;
use crate::words::Words;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Which changes a feed tells of.
#[derive(Clone, Debug)]
pub enum Select {
    All,
    Category(CategoryPath),
    Level(Level),
    Requirement(RequirementId),
}

impl Select {
    fn title(&self, publication: &Publication, words: Words) -> String {
        match self {
            Select::All => words.get("feed-all"),
            Select::Category(path) => {
                let last = publication.releases.latest();
                let last = last.and_then(|last| last.catalogue.categories.get(path));
                last.map_or_else(String::new, |one| {
                    let own = one.translations.get(words.language);
                    own.map_or(&one.fields.title, |own| &own.fields.title).to_string()
                })
            }
            Select::Level(level) => words.get(&format!("level-{}", level.word())),
            Select::Requirement(id) => id.to_string(),
        }
    }
}

/// Every feed of a language.
pub fn all(publication: &Publication, language: &Language) -> Vec<(Address, Select)> {
    let Some(latest) = publication.releases.latest() else { return Vec::new() };
    let root = publication.root(language);
    let mut feeds = vec![(root.feed(), Select::All)];
    feeds.extend(Level::ALL.iter().map(|&level| (root.level_feed(level), Select::Level(level))));
    let categories = latest.catalogue.categories.keys();
    feeds.extend(categories.map(|path| (root.category_feed(path), Select::Category(path.clone()))));
    let histories = publication.releases.histories();
    feeds.extend(
        histories.map(|(id, _)| (root.requirement_feed(id), Select::Requirement(id.clone()))),
    );
    feeds
}

/// How many changes a feed tells of. Older ones stand on the pages of their releases.
const MOST_ENTRIES: usize = 200;

/// The changes that feeds tell of, newest first: gathered once for all of them.
#[derive(Default)]
pub struct Changes {
    all: Vec<Place>,
    within: BTreeMap<CategoryPath, Vec<Place>>,
    of_level: BTreeMap<Level, Vec<Place>>,
}

/// The place of a release, and what it changed.
type Place = (usize, RequirementId);

impl Changes {
    pub fn gather(releases: &Releases) -> Changes {
        let mut changes = Changes::default();
        let add = |list: &mut Vec<Place>, place: Place| {
            if list.len() < MOST_ENTRIES {
                list.push(place);
            }
        };
        for at in (0..releases.all().len()).rev() {
            for changed in releases.changes(at) {
                let Some(after) = changed.after else { continue };
                let place = (at, changed.id.clone());
                for path in after.category.line() {
                    add(changes.within.entry(path).or_default(), place.clone());
                }
                add(changes.of_level.entry(after.fields.level).or_default(), place.clone());
                add(&mut changes.all, place);
            }
        }
        changes
    }

    fn of(&self, releases: &Releases, select: &Select) -> Vec<Place> {
        let own = match select {
            Select::All => Some(&self.all),
            Select::Category(path) => self.within.get(path),
            Select::Level(level) => self.of_level.get(level),
            Select::Requirement(id) => {
                let history = releases.history(id).iter().rev().take(MOST_ENTRIES);
                return history.map(|edition| (edition.first, id.clone())).collect();
            }
        };
        own.cloned().unwrap_or_default()
    }
}

/// The feed, newest release first.
pub fn atom(
    publication: &Publication,
    changes: &Changes,
    language: &Language,
    address: &Address,
    select: &Select,
) -> String {
    let words = Words { strings: &publication.strings, language };
    let base_url = &publication.config().fields.base_url;
    let absolute = |address: &Address| escape(&address.absolute(base_url));
    let first = publication.first_language();
    let publisher = publication.config().fields.publisher.name.get(language, first).to_string();
    let site_title = publication.config().fields.title.get(language, first);
    let title = format!("{}: {}", site_title, select.title(publication, words));
    let entries = entries(publication, changes, language, select);
    let updated = publication
        .releases
        .latest()
        .map_or_else(String::new, |last| stamp(last.lock.fields.date.value));
    let own = absolute(address);
    let home = absolute(&publication.root(language).home());
    let mut atom = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n\
         <id>{own}</id>\n<title>{}</title>\n<updated>{updated}</updated>\n<author><name>{}</name></author>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n<link rel=\"alternate\" type=\"text/html\" href=\"{home}\"/>\n",
        &**language,
        escape(&title),
        escape(&publisher),
    );
    entries.iter().for_each(|entry| atom.push_str(entry));
    atom.push_str("</feed>\n");
    atom
}

/// A day as feeds write moments.
fn stamp(date: Date) -> String {
    format!("{date}T00:00:00Z")
}

fn entries(
    publication: &Publication,
    changes: &Changes,
    language: &Language,
    select: &Select,
) -> Vec<String> {
    let releases = &publication.releases;
    let places = changes.of(releases, select).into_iter();
    let entries = places.filter_map(|(at, id)| {
        let changed = releases.change(at, &id)?;
        let after = changed.after?;
        Some(entry(publication, language, &releases.all()[at], &changed, after))
    });
    entries.collect()
}

fn entry(
    publication: &Publication,
    language: &Language,
    release: &Release,
    changed: &Changed,
    one: &Requirement,
) -> String {
    let words = Words { strings: &publication.strings, language };
    let base_url = &publication.config().fields.base_url;
    let version = one.fields.version.value;
    let own = one.translation_of_its_version(language);
    let is_here = own.is_some() || language == publication.first_language();
    let told_in = if is_here { language } else { publication.first_language() };
    let root = publication.root(told_in);
    let page = root.version(&one.id, version).absolute(base_url);
    let link = match changed.before {
        Some(before)
            if before.fields.version.value != version
                && publication.tells_changes(&one.id, version, told_in) =>
        {
            root.version_changes(&one.id, version).absolute(base_url)
        }
        _ => page.clone(),
    };
    let title = own.map_or(&one.fields.title, |own| &own.fields.title);
    let class = changed.class().map_or("new", |class| class.word());
    let heading = words.format(
        "feed-entry",
        &[
            ("id", Argument::Text(one.id.to_string())),
            ("version", Argument::Text(version.to_string())),
            ("class", Argument::Text(words.get(&format!("change-{class}")).to_lowercase())),
            ("title", Argument::Text(title.to_string())),
        ],
    );
    let mut text = String::new();
    if changed.kind == Kind::New {
        text.push_str(&words.get("feed-new"));
    }
    for change in changed.changes() {
        // Feeds tell in the language that the change was explained in.
        let separator = if text.is_empty() { "" } else { " " };
        write!(text, "{separator}{}", &*change.text).ok();
    }
    let updated = stamp(release.lock.fields.date.value);
    format!(
        "<entry>\n<id>{}#{}</id>\n<title>{}</title>\n<updated>{updated}</updated>\n<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n\
         <category term=\"{class}\"/>\n<summary>{}</summary>\n</entry>\n",
        escape(&page),
        release.lock.name(),
        escape(&heading),
        escape(&link),
        escape(&text),
    )
}
