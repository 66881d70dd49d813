//! A page at an address that has moved.

use crate::address::Address;
use crate::site::Site;
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct Moved {
    language: String,
    href: String,
    canonical: String,
}

impl View for Moved {
    const TEMPLATE: &'static str = "pages/moved.html";

    fn language(&self) -> &str {
        &self.language
    }
}

pub fn view(site: &Site, from: &Address, to: &Address) -> Moved {
    Moved {
        language: site.publication.first_language().to_string(),
        href: to.seen_from(from),
        canonical: to.absolute(&site.publication.config().fields.base_url),
    }
}
