//! A category: what it holds, its risks, its requirements and what applies beside them.

use super::area::{Area, areas};
use super::downloads::Downloads;
use super::family::{Family, families};
use super::row::{Row, row};
use crate::catalogue::category::{Category, CategoryTranslation, Risk};
use crate::catalogue::id::CategoryPath;
use crate::catalogue::requirement::Requirement;
use crate::field::text::Line;
use crate::reading::cpv;
use crate::selection::Subject;
use crate::site::filter::{Facet, facets};
use crate::site::frame::{About, Frame};
use crate::site::html::{Html, render};
use crate::site::page_context::{Link, PageContext};
use crate::site::propose::{Proposal, Subject as Proposed};
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct CategoryPage {
    frame: Frame,
    title: String,
    summary: String,
    text: Html,
    owner: String,
    updated: String,
    priority: Option<String>,
    cpv: Vec<String>,
    includes: Vec<String>,
    excludes: Vec<String>,
    risks: Vec<RiskItem>,
    children: Vec<Area>,
    tree: Vec<Area>,
    families: Vec<Family>,
    facets: Vec<Facet>,
    rows: Vec<Row>,
    withdrawn: Vec<Row>,
    feed: Option<String>,
    /// The language of names of groups, where it is not that of the page.
    names_lang: Option<String>,
    inherits: Vec<Link>,
    downloads: Option<Downloads>,
    /// Whether only the areas below it have documents.
    has_documents_below: bool,
    guidance: Vec<Link>,
    packages: Vec<Link>,
    proposal: Option<Proposal>,
}

#[derive(Serialize)]
struct RiskItem {
    text: String,
    source_type: String,
}

impl View for CategoryPage {
    const TEMPLATE: &'static str = "pages/category.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext, path: &CategoryPath) -> CategoryPage {
    let catalogue = here.catalogue();
    let one = &catalogue.categories[path];
    let translation = one.translations.get(here.language);
    let (title, summary, text) = match translation {
        Some(own) => (&own.fields.title, &own.fields.summary, &own.text),
        None => (&one.fields.title, &one.fields.summary, &one.text),
    };
    let about = About {
        title,
        description: summary,
        trail: trail(here, path),
        address: &|root| root.category(path),
        is_translated: &|language| one.translations.contains_key(language),
        is_stale: translation
            .is_some_and(|own| own.fields.updated.value != one.fields.updated.value),
    };
    let (withdrawn, present): (Vec<&Requirement>, Vec<&Requirement>) =
        requirements(here, path).partition(|one| !one.is_in_use());
    let rows = |list: &[&Requirement]| list.iter().filter_map(|one| row(here, one)).collect();
    let guidance = catalogue
        .guidance
        .values()
        .filter(|page| page.fields.categories.iter().any(|category| category.value == *path));
    let packages = catalogue.packages.values().filter(|package| {
        package.fields.category.as_ref().is_some_and(|category| category.is_within(path))
    });
    let feed = here.feed(&here.root().category_feed(path));
    let mut frame = Frame::new(here, about);
    frame.feed = here.feeds(&here.root().category_feed(path));
    let working = here.site.publication.working.categories.get(path);
    let origin = working.and_then(|one| {
        let own = one.translations.get(here.language).map(|own| &own.origin);
        Proposed::origin(here, &one.origin, own)
    });
    let proposed = Proposed {
        id: path.as_str(),
        version: one.fields.updated.value.to_string(),
        title,
        origin,
        contents: &[],
    };
    CategoryPage {
        proposal: Proposal::of(here, &proposed),
        frame,
        title: title.to_string(),
        summary: summary.to_string(),
        text: render(text, here, ""),
        owner: one.fields.owner.to_string(),
        updated: here.words().date(one.fields.updated.value),
        priority: one.fields.priority.as_ref().map(|years| format!("{}–{}", years.from, years.to)),
        cpv: cpv::named(here.guide(), &one.fields.cpv),
        includes: lines(&one.fields.includes, translation.map(|own| &own.fields.includes)),
        excludes: lines(&one.fields.excludes, translation.map(|own| &own.fields.excludes)),
        risks: risks(one, translation),
        children: areas(here, Some(path)),
        tree: areas(here, None),
        families: families(here, &present),
        facets: facets(here, &present, Some(path)),
        rows: rows(&present),
        withdrawn: rows(&withdrawn),
        feed,
        names_lang: here.first_unless_shown(),
        inherits: inherited(here, one),
        downloads: Downloads::of(here, &Subject::Category(path.clone())),
        has_documents_below: has_documents_below(here, path),
        guidance: guidance.filter_map(|page| here.guidance(&page.id)).collect(),
        packages: packages.filter_map(|package| here.package(&package.id)).collect(),
    }
}

/// The categories above one, topmost first.
pub fn trail(here: &PageContext, path: &CategoryPath) -> Vec<Link> {
    let above = path.parent().map(|parent| parent.line()).unwrap_or_default();
    above.iter().filter_map(|path| here.category(path)).collect()
}

/// A translated list, or its source where it is left out.
fn lines(source: &[Line], translated: Option<&Vec<Line>>) -> Vec<String> {
    let lines = translated.map(Vec::as_slice).filter(|lines| !lines.is_empty()).unwrap_or(source);
    lines.iter().map(|line| line.to_string()).collect()
}

fn risks(one: &Category, translation: Option<&CategoryTranslation>) -> Vec<RiskItem> {
    let own = translation.map(|own| &own.fields.risks).filter(|risks| !risks.is_empty());
    let item = |risk: &Risk| RiskItem {
        text: risk.text.to_string(),
        source_type: risk.source_type.to_string(),
    };
    own.unwrap_or(&one.fields.risks).iter().map(item).collect()
}

/// The requirements of a category and of those below it.
fn requirements<'a>(
    here: &PageContext<'a>,
    path: &CategoryPath,
) -> impl Iterator<Item = &'a Requirement> {
    let catalogue = here.catalogue();
    here.relations().within(path).iter().filter_map(|id| catalogue.requirement(id))
}

/// What also applies here; a category takes over what those above it inherit.
fn inherited(here: &PageContext, one: &Category) -> Vec<Link> {
    let categories = &here.catalogue().categories;
    let line = one.path.line();
    let mut paths: Vec<&CategoryPath> = Vec::new();
    for path in
        line.iter().filter_map(|path| categories.get(path)).flat_map(|one| &one.fields.inherits)
    {
        if !paths.contains(&&path.value) {
            paths.push(&path.value);
        }
    }
    paths.into_iter().filter_map(|path| here.category(path)).collect()
}

fn has_documents_below(here: &PageContext, path: &CategoryPath) -> bool {
    let below = here.catalogue().categories.keys();
    let mut below = below.filter(|one| *one != path && one.is_within(path));
    let find = |one: &CategoryPath| {
        let subject = Subject::Category(one.clone());
        here.site.offer.find(&subject, here.edition, here.first())
    };
    below.any(|one| find(one).is_some())
}
