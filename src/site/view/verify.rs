//! The page that says whether a text is still as published and in force. The script of `verify/` answers
//! there; without script the page says how to ask `krav verify`, and lists every version with its standing.

use crate::address;
use crate::catalogue::id::RequirementId;
use crate::reading::label::{Label, label};
use crate::reading::shown::Shown;
use crate::release::Edition as Published;
use crate::selection::is_on_site;
use crate::site::frame::{About, Frame};
use crate::site::page_context::PageContext;
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct VerifyPage {
    frame: Frame,
    title: String,
    /// None where the site has no excerpts to compare with.
    tools: Option<Tools>,
    requirements: Vec<PublishedRequirement>,
}

/// What the script needs to find.
#[derive(Serialize)]
struct Tools {
    script: Option<String>,
    style: Option<String>,
    /// The root of the site, seen from the page.
    root: String,
    /// The address of the catalogue, by which its documents are told from those of others.
    catalogue: String,
    /// The languages that texts are published in.
    languages: String,
}

/// A requirement with every version that was published, the newest first.
#[derive(Serialize)]
struct PublishedRequirement {
    id: String,
    title: String,
    /// The language of the title, where it is not that of the page.
    lang: Option<String>,
    versions: Vec<PublishedVersion>,
}

#[derive(Serialize)]
struct PublishedVersion {
    version: String,
    href: String,
    /// The language of its page, where it is not that of this one.
    lang: Option<String>,
    /// The day of the first release that held it, and of the first that no longer did.
    from: String,
    to: Option<String>,
    status: Label,
}

impl View for VerifyPage {
    const TEMPLATE: &'static str = "pages/verify.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext) -> VerifyPage {
    let words = here.words();
    let title = words.get("verify-title");
    let description = words.get("verify-about");
    let about = About::everywhere(&title, &description, &|root| root.verify());
    let histories = here.site.publication.releases.histories();
    VerifyPage {
        frame: Frame::new(here, about),
        tools: is_on_site(here.site.publication).then(|| tools(here)),
        requirements: histories.filter_map(|(id, history)| published(here, id, history)).collect(),
        title,
    }
}

fn tools(here: &PageContext) -> Tools {
    let assets = &here.site.look.assets;
    let languages: Vec<&str> = here.site.publication.languages().iter().map(|own| &**own).collect();
    Tools {
        script: assets.verify.as_ref().map(|own| here.href(own)),
        style: assets.verify_style.as_ref().map(|own| here.href(own)),
        root: here.href(&address::page("")),
        catalogue: here.base_url().to_string(),
        languages: languages.join(" "),
    }
}

fn published(
    here: &PageContext,
    id: &RequirementId,
    history: &[Published],
) -> Option<PublishedRequirement> {
    let releases = &here.site.publication.releases;
    let newest = history.last()?;
    let one = releases.requirement(id, newest.version)?;
    let shown = Shown { one, translation: one.translation_of_its_version(here.language) };
    let title = shown.translation.map_or(&one.fields.title, |own| &own.fields.title);
    let versions = history.iter().rev().map(|own| version(here, id, own));
    Some(PublishedRequirement {
        id: id.to_string(),
        title: title.to_string(),
        lang: shown.translation.is_none().then(|| here.first_unless_shown()).flatten(),
        versions: versions.collect(),
    })
}

fn version(here: &PageContext, id: &RequirementId, own: &Published) -> PublishedVersion {
    let publication = here.site.publication;
    let (releases, words) = (&publication.releases, here.words());
    let is_translated = publication.first_in(own, here.language).is_some();
    let day = |at: usize| releases.all().get(at).map(|one| words.date(one.lock.fields.date.value));
    PublishedVersion {
        version: own.version.to_string(),
        href: here.href(&here.guide().root_of(is_translated).version(id, own.version)),
        lang: if is_translated { None } else { here.first_unless_shown() },
        from: day(own.first).unwrap_or_default(),
        to: day(own.last + 1),
        status: label(words, "status", releases.standing(id, own.version).status().word()),
    }
}
