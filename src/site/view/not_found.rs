//! The page for addresses that nothing answers.

use crate::address;
use crate::site::frame::{About, Frame};
use crate::site::here::Here;
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct NotFound {
    frame: Frame,
    title: String,
}

impl View for NotFound {
    const TEMPLATE: &'static str = "pages/not_found.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &Here) -> NotFound {
    let title = here.words().get("not-found-title");
    let about = About {
        title: &title,
        description: &title,
        trail: Vec::new(),
        address: &|_| address::not_found(),
        is_translated: &|_| false,
        is_stale: false,
    };
    NotFound { frame: Frame::new(here, about), title }
}
