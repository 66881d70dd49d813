//! Where a buyer puts a selection together, and where requirements stand beside each other. The script
//! of `selection/` fills both; without script they lead to the documents that are ready.

use crate::address;
use crate::site::frame::{About, Frame};
use crate::site::page_context::{Link, PageContext};
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct SelectionPage {
    frame: Frame,
    title: String,
    tools: Tools,
    packages: Vec<Link>,
}

/// What the script needs to find.
#[derive(Serialize)]
pub struct Tools {
    /// The script itself, and what its pages look like.
    script: Option<String>,
    style: Option<String>,
    /// The root of the site, seen from the page.
    root: String,
    /// The file of what surrounds the requirements in documents.
    surround: String,
    /// The whole address of the page, which documents give.
    page: String,
}

#[derive(Serialize)]
pub struct ComparisonPage {
    frame: Frame,
    title: String,
    tools: Tools,
}

impl View for SelectionPage {
    const TEMPLATE: &'static str = "pages/selection.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

impl View for ComparisonPage {
    const TEMPLATE: &'static str = "pages/comparison.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

fn tools(here: &PageContext) -> Tools {
    let publication = here.site.publication;
    let assets = &here.site.look.assets;
    Tools {
        script: assets.selection.as_ref().map(|own| here.href(own)),
        style: assets.selection_style.as_ref().map(|own| here.href(own)),
        root: here.href(&address::page("")),
        surround: here.href(&address::excerpt_surround(here.language)),
        page: here.root().selection().absolute(publication.base_url()),
    }
}

pub fn selection(here: &PageContext) -> SelectionPage {
    let words = here.words();
    let title = words.get("selection-title");
    let description = words.get("selection-about");
    let about = About::everywhere(&title, &description, &|root| root.selection());
    let packages = here.catalogue().packages.keys().filter_map(|id| here.package(id));
    SelectionPage {
        frame: Frame::new(here, about),
        tools: tools(here),
        packages: packages.collect(),
        title,
    }
}

pub fn comparison(here: &PageContext) -> ComparisonPage {
    let words = here.words();
    let title = words.get("comparison-title");
    let description = words.get("comparison-about");
    let about = About::everywhere(&title, &description, &|root| root.comparison());
    ComparisonPage { frame: Frame::new(here, about), tools: tools(here), title }
}
