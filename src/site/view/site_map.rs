//! Every page of one language, for people who look for one.

use super::area::{Area, areas};
use crate::catalogue::requirement::Requirement;
use crate::field::text::Slug;
use crate::site::frame::{About, Frame};
use crate::site::page_context::{Link, PageContext};
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct SiteMap {
    frame: Frame,
    title: String,
    areas: Vec<Area>,
    groups: Vec<Group>,
    requirements: Vec<RequirementItem>,
}

#[derive(Serialize)]
struct Group {
    title: String,
    links: Vec<Link>,
}

#[derive(Serialize)]
struct RequirementItem {
    id: String,
    #[serde(flatten)]
    link: Link,
}

impl View for SiteMap {
    const TEMPLATE: &'static str = "pages/site_map.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext) -> SiteMap {
    let words = here.words();
    let title = words.get("site-map");
    let description = words.get("site-map-about");
    let about = About::everywhere(&title, &description, &|root| root.site_map());
    let catalogue = here.catalogue();
    let root = here.root();
    let page =
        |id: &str, address| Link { title: words.get(id), href: here.href(&address), lang: None };
    let of = |ids: Vec<&Slug>, link: fn(&PageContext, &Slug) -> Option<Link>| -> Vec<Link> {
        ids.into_iter().filter_map(|id| link(here, id)).collect()
    };
    let mut guidance = of(catalogue.guidance.keys().collect(), |here, id| here.guidance(id));
    here.collation().sort_by(&mut guidance, |link| &link.title);
    guidance.insert(0, page("menu-guidance", root.guidance_home()));
    let mut whole = vec![
        page("home", root.home()),
        page("search-title", root.search()),
        page("menu-areas", root.areas()),
        page("levels", root.levels()),
        page("all-requirements", root.requirements()),
    ];
    if !here.site.publication.releases.is_empty() {
        whole.push(page("releases", root.releases()));
    }
    whole.extend([
        page("consultations", root.consultations()),
        page("statistics", root.statistics()),
        page("follow", root.follow()),
        page("rules", root.rules()),
        page("open-data", root.open_data()),
        page("data-fields", root.data_fields()),
    ]);
    let mut packages = of(catalogue.packages.keys().collect(), |here, id| here.package(id));
    if !packages.is_empty() {
        packages.insert(0, page("packages-all", root.packages()));
    }
    let mut pages = of(catalogue.pages.keys().collect(), |here, id| here.content_page(id));
    if !pages.is_empty() {
        pages.insert(0, page("pages-all", root.content_pages()));
    }
    let registers = vec![
        page("menu-glossary", root.glossary()),
        page("references", root.references()),
        page("evidence-register", root.evidence()),
        page("labels", root.labels()),
    ];
    let group = |id: &str, links: Vec<Link>| Group { title: words.get(id), links };
    let mut groups = vec![
        group("footer-catalogue", whole),
        group("menu-guidance", guidance),
        group("home-packages", packages),
        group("footer-registers", registers),
        group("footer-about", pages),
    ];
    groups.retain(|group| !group.links.is_empty());
    SiteMap {
        frame: Frame::new(here, about),
        areas: areas(here, None),
        requirements: catalogue.requirements.values().filter_map(|one| item(here, one)).collect(),
        groups,
        title,
    }
}

fn item(here: &PageContext, one: &Requirement) -> Option<RequirementItem> {
    Some(RequirementItem { id: one.id.to_string(), link: here.requirement(&one.id)? })
}
