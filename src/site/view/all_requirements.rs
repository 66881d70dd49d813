//! Every requirement in one table, which filters and columns make smaller. What is withdrawn has a
//! table of its own below.

use super::row::{Row, row};
use crate::catalogue::requirement::Requirement;
use crate::site::filter::{Facet, facets};
use crate::site::frame::{About, Frame};
use crate::site::page_context::PageContext;
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct AllRequirements {
    frame: Frame,
    title: String,
    facets: Vec<Facet>,
    rows: Vec<Row>,
    withdrawn: Vec<Row>,
}

impl View for AllRequirements {
    const TEMPLATE: &'static str = "pages/all_requirements.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext) -> AllRequirements {
    let words = here.words();
    let title = words.get("all-requirements");
    let description = words.get("all-requirements-about");
    let about = About::everywhere(&title, &description, &|root| root.requirements());
    let all = here.catalogue().requirements.values().map(|one| &**one);
    let (requirements, withdrawn): (Vec<&Requirement>, Vec<&Requirement>) =
        all.partition(|one| one.is_in_use());
    let rows = |list: &[&Requirement]| list.iter().filter_map(|one| row(here, one)).collect();
    AllRequirements {
        frame: Frame::new(here, about),
        facets: facets(here, &requirements, None),
        rows: rows(&requirements),
        withdrawn: rows(&withdrawn),
        title,
    }
}
