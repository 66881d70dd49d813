//! Feeds in Atom: one entry for each requirement that a release changed.

pub mod changes;

use self::changes::Changes;
use crate::address::{Address, Root};
use crate::catalogue::id::{CategoryPath, RequirementId};
use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::Level;
use crate::field::date::Date;
use crate::field::text::Language;
use crate::phrasebook::Argument;
use crate::publication::Publication;
use crate::reading::label;
use crate::release::Release;
use crate::release::compare::{Changed, Kind};
use crate::words::Words;
use crate::xml::Xml;
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
                let all = publication.releases.all().iter().rev();
                let last = all.filter_map(|one| one.catalogue.categories.get(path)).next();
                last.map_or_else(String::new, |one| {
                    let own = one.translations.get(words.language);
                    own.map_or(&one.fields.title, |own| &own.fields.title).to_string()
                })
            }
            Select::Level(level) => words.get(&format!("level-{}", level.word())),
            Select::Requirement(id) => id.to_string(),
        }
    }

    /// Where the feed stands, whatever addresses it had before.
    fn address(&self, root: &Root) -> Address {
        match self {
            Select::All => root.feed(),
            Select::Category(path) => root.category_feed(path),
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

/// The feed, newest release first.
pub fn atom(
    publication: &Publication,
    changes: &Changes,
    language: &Language,
    select: &Select,
) -> String {
    let words = Words { strings: &publication.strings, language };
    let base_url = &publication.config().fields.base_url;
    let absolute = |address: &Address| address.absolute(base_url);
    let first = publication.first_language();
    let publisher = publication.config().fields.publisher.name.get(language, first).to_string();
    let site_title = publication.config().fields.title.get(language, first);
    let title = format!("{}: {}", site_title, select.title(publication, words));
    let (places, has_older) = changes.of(publication, select);
    // A feed is as new as its last change. One without changes is as old as the catalogue.
    let newest = places.first().map_or(0, |(at, _)| *at);
    let updated = publication.releases.all().get(newest);
    let updated = updated.map_or_else(String::new, |one| stamp(one.lock.fields.date.value));
    let root = publication.root(language);
    let own = absolute(&select.address(&root));
    let home = absolute(&root.home());
    let mut atom = Xml::document();
    let about = [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", &**language)];
    atom.element("feed", &about, |feed| {
        let mut line = |name: &'static str, text: &str| {
            feed.line(0);
            feed.leaf(name, &[], text);
        };
        line("id", &own);
        line("title", &title);
        line("updated", &updated);
        feed.line(0);
        feed.element("author", &[], |author| author.leaf("name", &[], &publisher));
        feed.line(0);
        feed.empty("link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", &own)]);
        feed.line(0);
        feed.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &home)]);
        if has_older {
            let address = root.releases().absolute(base_url);
            let count = Argument::Number(places.len() as i64);
            let arguments = [("count", count), ("address", Argument::Text(address))];
            feed.line(0);
            feed.leaf("subtitle", &[], &words.format("feed-span", &arguments));
        }
        for (at, id) in &places {
            let Some(changed) = publication.releases.change(*at, id) else { continue };
            let Some(after) = changed.after else { continue };
            let release = &publication.releases.all()[*at];
            entry(publication, language, release, (&changed, after), feed);
        }
        feed.line(0);
    });
    atom.finish()
}

/// A day as feeds write moments.
fn stamp(date: Date) -> String {
    format!("{date}T00:00:00Z")
}

fn entry(
    publication: &Publication,
    language: &Language,
    release: &Release,
    (changed, one): (&Changed, &Requirement),
    feed: &mut Xml,
) {
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
    let mut text = String::new();
    if changed.kind == Kind::New {
        text.push_str(&words.get("feed-new"));
    }
    for change in changed.changes() {
        // Feeds tell in the language that the change was explained in.
        let separator = if text.is_empty() { "" } else { " " };
        write!(text, "{separator}{}", &*change.text).ok();
    }
    for line in label::translated_to(words, &changed.translated()) {
        let separator = if text.is_empty() { "" } else { " " };
        write!(text, "{separator}{line}").ok();
    }
    let updated = stamp(release.lock.fields.date.value);
    feed.line(0);
    feed.element("entry", &[], |entry| {
        let mut line = |name: &'static str, text: &str| {
            entry.line(0);
            entry.leaf(name, &[], text);
        };
        line("id", &format!("{page}#{}", release.lock.name()));
        line("title", &heading);
        line("updated", &updated);
        entry.line(0);
        entry.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &link)]);
        for (_, word) in changed.words() {
            entry.line(0);
            entry.empty("category", &[("term", word)]);
        }
        entry.line(0);
        entry.leaf("summary", &[], &text);
        entry.line(0);
    });
}
