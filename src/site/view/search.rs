//! The page for searching. The script of the part `search-page` fills it; without script it leads
//! to the list of all requirements.

use crate::site::frame::{About, Frame};
use crate::site::page_context::PageContext;
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct Search {
    frame: Frame,
    title: String,
}

impl View for Search {
    const TEMPLATE: &'static str = "pages/search.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext) -> Search {
    let words = here.words();
    let title = words.get("search-title");
    let description = words.get("search-about");
    let about = About::everywhere(&title, &description, &|root| root.search());
    Search { frame: Frame::new(here, about), title }
}
