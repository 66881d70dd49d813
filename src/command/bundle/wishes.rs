//! From the arguments of `krav bundle` to what is made, or to why not and what is near.

use crate::catalogue::id::{RequirementId, Version};
use crate::catalogue::profile::Profile;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::DocumentFormat;
use crate::command::arguments::bundle::Bundle;
use crate::command::named::category;
use crate::command::refusal::{Answer, refuse};
use crate::diagnostic::suggest;
use crate::field::text::{Language, PlaceholderKey, Slug};
use crate::message::Message;
use crate::publication::{Edition, Publication};
use crate::say;
use crate::selection::form::{FORMS, Form};
use crate::selection::link::Link;
use crate::selection::{Chosen, Filled, Selection, first_whole, holding};
use std::collections::BTreeSet;

/// What is made where nothing is asked for.
const USUAL: [&str; 2] = ["docx", "xlsx"];

pub fn forms(arguments: &Bundle) -> Answer<Vec<&'static Form>> {
    let mut forms: Vec<&Form> = Vec::new();
    let is_left_open = arguments.format.is_empty() && arguments.profile.is_empty();
    let usual = USUAL.into_iter().filter(|_| is_left_open);
    for word in arguments.format.iter().map(String::as_str).chain(usual) {
        let named = Form::named(word);
        if named.is_empty() {
            let known: Vec<&str> = FORMS.iter().map(|form| form.word()).collect();
            let known = || say!("bundle-format-unknown-help", formats = suggest::listed(&known));
            return refuse(
                say!("bundle-format-unknown", name = word),
                DocumentFormat::instead_of(word).map_or_else(known, Message::from),
            );
        }
        for form in named {
            if !forms.contains(&form) {
                forms.push(form);
            }
        }
    }
    Ok(forms)
}

/// The profiles of rows, in the order in which they were named.
pub fn profiles<'a>(arguments: &Bundle, publication: &'a Publication) -> Answer<Vec<&'a Profile>> {
    // How rows are laid out is not published with the requirements.
    let known = &publication.working.profiles;
    let mut profiles = Vec::new();
    for name in &arguments.profile {
        let Some(one) = Slug::parse(name).and_then(|id| known.get(&id)) else {
            let words = known.keys().map(|id| &**id as &str);
            return refuse(
                say!("profile-unknown", name = name),
                suggest::help(name, words)
                    .map_or_else(|| say!("profile-unknown-help"), Message::from),
            );
        };
        profiles.push(&**one);
    }
    Ok(profiles)
}

pub fn language<'a>(arguments: &Bundle, publication: &'a Publication) -> Answer<&'a Language> {
    let Some(wanted) = &arguments.lang else { return Ok(publication.first_language()) };
    let languages = publication.languages();
    match languages.iter().find(|one| &***one == wanted) {
        Some(language) => Ok(language),
        None => {
            let known: Vec<&str> = languages.iter().map(|one| &**one as &str).collect();
            refuse(say!("language-unknown", language = wanted), suggest::one_of(&known))
        }
    }
}

pub fn edition(arguments: &Bundle, publication: &Publication) -> Answer<Edition> {
    let Some(wanted) = &arguments.release else { return Ok(publication.current()) };
    let names: Vec<String> =
        publication.releases.all().iter().map(|one| one.lock.name().to_string()).collect();
    match names.iter().position(|name| name == wanted) {
        Some(at) => Ok(Edition::Release(at)),
        None => {
            let known: Vec<&str> = names.iter().map(String::as_str).collect();
            let help = suggest::help(wanted, known);
            refuse(
                say!("release-unknown", name = wanted),
                match (help, names.last()) {
                    (Some(help), _) => help,
                    (None, Some(newest)) => say!("release-unknown-help", newest = newest.as_str()),
                    (None, None) => say!("release-none-help"),
                },
            )
        }
    }
}

/// What was asked for, in the order in which it was, each requirement once.
pub fn selection(
    arguments: &Bundle,
    publication: &Publication,
    edition: Edition,
) -> Answer<Selection> {
    if let Some(address) = &arguments.selection {
        return linked(address, publication, edition);
    }
    let mut parts = Vec::new();
    if arguments.all {
        parts.push(Selection::whole(publication, edition));
    }
    for path in &arguments.category {
        let path = category(path, publication.catalogue(edition))?;
        parts.push(Selection::category(publication, edition, &path));
    }
    for id in &arguments.package {
        let package = Slug::parse(id).and_then(|id| Selection::package(publication, edition, &id));
        let Some(package) = package else {
            let packages = &publication.catalogue(edition).packages;
            let known: Vec<&str> = packages.keys().map(|id| &**id as &str).collect();
            return refuse(
                say!("package-unknown", id = id),
                suggest::help(id, known)
                    .map_or_else(|| say!("package-unknown-help"), Message::from),
            );
        };
        parts.push(package);
    }
    for text in &arguments.requirements {
        parts.push(requirement(text, publication, edition)?);
    }
    if parts.len() == 1 {
        return Ok(parts.remove(0));
    }
    if parts.is_empty() {
        return refuse(say!("bundle-nothing"), say!("bundle-nothing-help"));
    }
    let mut known = BTreeSet::new();
    let chosen: Vec<Chosen> = parts.into_iter().flat_map(|part| part.chosen).collect();
    let chosen = chosen.into_iter().filter(|one| known.insert(one.id.clone()));
    let as_published = chosen.map(|one| {
        let own = publication.catalogue(one.edition).requirement(&one.id);
        let own = own.map(|own| first_whole(publication, &one.id, own.fields.version.value));
        Chosen { edition: own.unwrap_or(one.edition), ..one }
    });
    Ok(Selection::chosen(edition, as_published.collect()))
}

/// What an address of the selection page holds.
fn linked(address: &str, publication: &Publication, edition: Edition) -> Answer<Selection> {
    let link = match Link::parse(address) {
        Ok(link) => link,
        Err(unread) => return refuse(unread.message(), unread.help()),
    };
    let mut all = Vec::new();
    for (id, version) in &link.chosen {
        let one = requirement(&format!("{id}@{version}"), publication, edition)?;
        let edition = first_whole(publication, id, *version);
        all.extend(one.chosen.into_iter().map(|own| Chosen { edition, ..own }));
    }
    let selection = Selection::chosen(edition, all);
    for (id, key) in link.filled.keys() {
        let mut asked = selection.requirements(publication).filter(|(own, _)| Some(&own.id) == id);
        let declares =
            |one: &Requirement| one.fields.placeholders.iter().any(|own| own.key.value == *key);
        if !asked.any(|(_, one)| declares(one)) {
            let id = id.map(ToString::to_string).unwrap_or_default();
            return refuse(
                say!("placeholder-unknown-in", id = id, key = key.to_string()),
                say!("selection-value-help"),
            );
        }
    }
    Ok(Selection { filled: link.filled, procurement: link.procurement, ..selection })
}

fn requirement(text: &str, publication: &Publication, edition: Edition) -> Answer<Selection> {
    let (id, version) = match text.split_once('@') {
        Some((id, version)) => (id, Some(version)),
        None => (text, None),
    };
    let known = &publication.catalogue(edition).requirements;
    let parsed: Option<RequirementId> = id.to_uppercase().parse().ok();
    let published = |id: &RequirementId| !publication.releases.history(id).is_empty();
    let Some(id) = parsed.filter(|id| known.contains_key(id) || published(id)) else {
        let words = known.keys().map(RequirementId::as_str);
        return refuse(
            say!("requirement-unknown", id = id),
            // Of so many, only the nearest is of help.
            suggest::nearest(id, words)
                .map_or_else(|| say!("requirement-unknown-help"), suggest::meant),
        );
    };
    let versions = || {
        let history = publication.releases.history(&id).iter();
        let versions: Vec<String> =
            history.map(|edition| format!("{id}@{}", edition.version)).collect();
        let versions: Vec<&str> = versions.iter().map(String::as_str).collect();
        say!("versions-published", versions = suggest::listed(&versions))
    };
    let version: Version = match (version.map(str::parse), known.get(&id)) {
        (Some(Ok(version)), _) => version,
        (None, Some(one)) => one.fields.version.value,
        (Some(Err(_)), _) => {
            return refuse(
                say!("version-unreadable", text = text),
                say!("version-unreadable-help", id = id.to_string()),
            );
        }
        (None, None) => {
            return refuse(say!("bundle-not-in-release", id = id.to_string()), versions());
        }
    };
    match holding(publication, edition, &id, version) {
        Some(edition) => Ok(Selection::requirement(&id, version, edition)),
        None => {
            let version = version.to_string();
            let message = say!("version-never-published", id = id.to_string(), version = version);
            refuse(message, versions())
        }
    }
}

/// Values for every requirement that asks for them, as `poäng=5`, or for one, as
/// `LAK-003:poäng=5`. The key may be written without its dots and rings.
pub fn filled(
    arguments: &Bundle,
    publication: &Publication,
    selection: &Selection,
) -> Answer<Filled> {
    let mut filled = Filled::default();
    for (name, value) in &arguments.set {
        let (id, key) = match name.split_once(':') {
            Some((id, key)) => (Some(id), key),
            None => (None, name.as_str()),
        };
        let asked = selection.requirements(publication).map(|(_, one)| one);
        let asked = asked.filter(|one| id.is_none_or(|id| one.id.as_str() == id));
        let declared: BTreeSet<&PlaceholderKey> =
            asked.flat_map(|one| &one.fields.placeholders).map(|own| &own.key.value).collect();
        let exact = declared.iter().find(|own| ****own == *key);
        let folded = || declared.iter().find(|own| plain(own) == plain(key));
        let Some(own) = exact.or_else(folded) else {
            let words = declared.iter().map(|own| &***own as &str);
            let help = match declared.is_empty() {
                true => say!("placeholder-none-help"),
                false => suggest::help(key, words)
                    .map_or_else(|| say!("placeholder-unknown-help"), Message::from),
            };
            return refuse(say!("placeholder-unknown", key = name), help);
        };
        if value.trim().is_empty() || value.chars().any(char::is_control) {
            return refuse(
                say!("placeholder-unreadable", key = name),
                say!("placeholder-unreadable-help", key = name),
            );
        }
        let id = id.and_then(|id| id.parse().ok());
        filled.insert(id, (*own).clone(), value.trim().to_string());
    }
    Ok(filled)
}

/// A key as it is typed on a keyboard without å, ä and ö.
fn plain(key: &str) -> String {
    key.chars()
        .map(|c| match c {
            'å' | 'ä' => 'a',
            'ö' => 'o',
            'é' => 'e',
            c => c,
        })
        .collect()
}
