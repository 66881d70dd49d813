//! The entrance to the guidance: every page, by role and stage.

use crate::catalogue::guidance::{Guidance, Role};
use crate::reading::label::{Label, label};
use crate::site::frame::{About, Frame};
use crate::site::page_context::{Link, PageContext};
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct GuidanceHome {
    frame: Frame,
    title: String,
    roles: Vec<RoleGroup>,
    areas: Vec<Item>,
}

#[derive(Serialize)]
struct RoleGroup {
    role: Label,
    about: String,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    #[serde(flatten)]
    link: Link,
    stage: Label,
    summary: String,
}

impl View for GuidanceHome {
    const TEMPLATE: &'static str = "pages/guidance_home.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext) -> GuidanceHome {
    let words = here.words();
    let title = words.get("menu-guidance");
    let description = words.get("guidance-about");
    let about = About::everywhere(&title, &description, &|root| root.guidance_home());
    let of_role = |role: Role| RoleGroup {
        role: label(words, "role", role.word()),
        about: words.get(&format!("entrance-{}", role.word())),
        items: items(here, |page| page.fields.role == role && page.fields.categories.is_empty()),
    };
    GuidanceHome {
        frame: Frame::new(here, about),
        roles: Role::ALL
            .iter()
            .map(|&role| of_role(role))
            .filter(|one| !one.items.is_empty())
            .collect(),
        areas: items(here, |page| !page.fields.categories.is_empty()),
        title,
    }
}

fn items(here: &PageContext, is_wanted: impl Fn(&Guidance) -> bool) -> Vec<Item> {
    let mut pages: Vec<&Guidance> = here
        .catalogue()
        .guidance
        .values()
        .map(|page| &**page)
        .filter(|page| is_wanted(page))
        .collect();
    pages.sort_by_key(|page| (page.fields.order, &page.id));
    let item = |page: &Guidance| {
        let own = page.translations.get(here.language);
        Some(Item {
            link: here.guidance(&page.id)?,
            stage: label(here.words(), "stage", page.fields.stage.word()),
            summary: own.map_or(&page.fields.summary, |own| &own.fields.summary).to_string(),
        })
    };
    pages.into_iter().filter_map(item).collect()
}
