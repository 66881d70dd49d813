//! What stands at the address of a folder: all areas, packages and pages, each with what it is.

use super::area::{Area, areas};
use super::package_card::{PackageCard, cards};
use crate::address::{Address, Root};
use crate::catalogue::page::Page;
use crate::site::frame::{About, Frame};
use crate::site::page_context::{Link, PageContext};
use crate::site::theme::View;
use serde::Serialize;
use std::sync::Arc;

#[derive(Serialize)]
pub struct AreasPage {
    frame: Frame,
    title: String,
    areas: Vec<Area>,
}

#[derive(Serialize)]
pub struct PackagesPage {
    frame: Frame,
    title: String,
    packages: Vec<PackageCard>,
}

#[derive(Serialize)]
pub struct PagesPage {
    frame: Frame,
    title: String,
    pages: Vec<PageCard>,
}

#[derive(Serialize)]
struct PageCard {
    #[serde(flatten)]
    link: Link,
    summary: String,
}

impl View for AreasPage {
    const TEMPLATE: &'static str = "pages/areas.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

impl View for PackagesPage {
    const TEMPLATE: &'static str = "pages/packages.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

impl View for PagesPage {
    const TEMPLATE: &'static str = "pages/pages.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn all_areas(here: &PageContext) -> AreasPage {
    let (title, frame) = framed(here, "menu-areas", "areas-about", &|root| root.areas());
    AreasPage { frame, title, areas: areas(here, None) }
}

pub fn all_packages(here: &PageContext) -> PackagesPage {
    let (title, frame) =
        framed(here, "home-packages", "home-packages-about", &|root| root.packages());
    PackagesPage { frame, title, packages: cards(here) }
}

pub fn all_pages(here: &PageContext) -> PagesPage {
    let (title, frame) = framed(here, "footer-about", "pages-about", &|root| root.content_pages());
    let mut pages: Vec<_> = here.catalogue().pages.values().collect();
    pages.sort_by_key(|page| (page.fields.order, &page.id));
    let card = |page: &Arc<Page>| {
        let own = page.translations.get(here.language).map(|own| &own.fields.summary);
        Some(PageCard {
            link: here.content_page(&page.id)?,
            summary: own.unwrap_or(&page.fields.summary).to_string(),
        })
    };
    PagesPage { frame, title, pages: pages.into_iter().filter_map(card).collect() }
}

fn framed(
    here: &PageContext,
    title: &str,
    about: &str,
    address: &dyn Fn(&Root) -> Address,
) -> (String, Frame) {
    let (title, description) = (here.words().get(title), here.words().get(about));
    let frame = Frame::new(here, About::everywhere(&title, &description, address));
    (title, frame)
}
