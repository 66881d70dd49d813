//! What the releases publish: each version of a requirement at its own address for ever, the
//! releases with their contents and changes, feeds, and the way from addresses that moved.

use super::{Pages, Site, feed, view};
use crate::address::{self, Address, Root};
use crate::catalogue::id::RequirementId;
use crate::catalogue::lock::LockedDocument;
use crate::output::{Kind, Output};
use crate::publication::Edition;
use crate::reading::guide;
use crate::release::Edition as Published;
use crate::source::FileId;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The pages of the releases in one language.
pub fn add(pages: &mut Pages, root: &Root) {
    let site = pages.site.clone();
    if site.publication.releases.is_empty() {
        return;
    }
    pages.add(root.releases(), view::releases::view);
    for (at, release) in site.publication.releases.all().iter().enumerate() {
        let name = release.lock.name();
        let mut pages = Pages { edition: Edition::Release(at), is_frozen: true, ..pages.again() };
        pages.add(root.release(name), move |here| view::release::view(here, at));
        if at > 0 {
            pages
                .add(root.release_changes(name), move |here| view::release_changes::view(here, at));
        }
    }
    for (id, history) in site.publication.releases.histories() {
        add_versions(pages, root, id, history);
    }
}

fn add_versions(pages: &mut Pages, root: &Root, id: &RequirementId, history: &[Published]) {
    let mut before: Option<&Published> = None;
    for edition in history {
        let Some(first) = pages.site.publication.first_in(id, edition, pages.language) else {
            continue;
        };
        let mut pages =
            Pages { edition: Edition::Release(first), is_frozen: true, ..pages.again() };
        let (own, version) = (id.clone(), edition.version);
        pages.add(root.version(id, version), move |here| view::requirement::view(here, &own));
        if let Some(before) = before.map(|before| before.version) {
            let own = id.clone();
            pages.add(root.version_changes(id, version), move |here| {
                view::version_changes::view(here, &own, before, version)
            });
        }
        before = Some(edition);
    }
}

/// Every image that some page shows.
pub fn images(site: &Site) -> BTreeMap<Address, FileId> {
    let released = site.publication.releases.all().iter().map(|release| &release.catalogue);
    let working =
        (site.publication.current() == Edition::Draft).then_some(&site.publication.working);
    released
        .chain(working)
        .flat_map(|catalogue| &catalogue.images)
        .map(|(path, &file)| (guide::image(&site.publication, path, file), file))
        .collect()
}

/// Feeds, and pages at addresses that have moved.
pub fn add_files(site: &Arc<Site>, output: &mut Output) {
    for language in site.publication.languages() {
        for (address, select) in feed::all(site, language) {
            let (site, language) = (site.clone(), language.clone());
            let own = address.clone();
            output.add(address.file(), Kind::File, move || {
                Ok(feed::atom(&site, &language, &own, &select).into_bytes())
            });
        }
    }
    for (at, release) in site.publication.releases.all().iter().enumerate() {
        let site = site.clone();
        output.add(address::checksums(release.lock.name()).file(), Kind::File, move || {
            let documents = &site.publication.releases.all()[at].lock.fields.documents;
            let line =
                |one: &LockedDocument| format!("{}  {}\n", &*one.sha256.value, &*one.path.value);
            Ok(documents.iter().map(line).collect::<String>().into_bytes())
        });
    }
    for (at, release) in site.publication.releases.all().iter().enumerate() {
        if site.library.is_empty() {
            break;
        }
        let site = site.clone();
        let file = address::document_checksums(release.lock.name()).file();
        output.add(file, Kind::File, move || Ok(document_checksums(&site, at).into_bytes()));
    }
    let redirects = &site.publication.config().fields.redirects;
    if redirects.is_empty() {
        return;
    }
    let mut list = String::new();
    for redirect in redirects {
        let (from, to) = (address::moved(&redirect.from), address::moved(&redirect.to));
        // Until the move is released, the page itself still answers.
        if output.kind(&from.file()).is_some() {
            continue;
        }
        let base_url = site.publication.config().fields.base_url.to_string();
        let (from_host, to_host) = (from.from_host(&base_url), to.from_host(&base_url));
        list.push_str(&format!("{from_host} {to_host} 301\n"));
        let site = site.clone();
        output.add(from.file(), Kind::Moved, move || {
            let view = view::moved::view(&site, &from, &to);
            site.theme.render(&view, &site.publication.sources)
        });
    }
    output.add(address::redirects().file(), Kind::File, move || Ok(list.clone().into_bytes()));
}

/// The checksums of the documents that were made from a release, by their paths on the site.
fn document_checksums(site: &Site, at: usize) -> String {
    let mut lines = Vec::new();
    for (_, set) in site.library.sets() {
        if set.selection.edition != Edition::Release(at) {
            continue;
        }
        for document in &set.documents {
            if let Ok(facts) = site.library.facts(set, document) {
                lines.push(format!("{}  {}\n", facts.sha256, document.address.path()));
            }
        }
    }
    lines.sort_by(|a, b| a[64..].cmp(&b[64..]));
    lines.concat()
}
