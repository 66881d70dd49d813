//! The three levels: what each means, how many requirements there are of it in each area, and the ways
//! to them.

use super::area::present;
use super::stair::{LevelCount, Stair, counts};
use crate::catalogue::vocabulary::Level;
use crate::site::frame::{About, Frame};
use crate::site::page_context::{Link, PageContext};
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct LevelsPage {
    frame: Frame,
    title: String,
    levels: Vec<LevelSection>,
    areas: Vec<AreaRow>,
}

#[derive(Serialize)]
struct LevelSection {
    #[serde(flatten)]
    own: LevelCount,
    about: String,
    /// The list of all requirements, where only those of the level are shown.
    list: String,
    feed: Option<String>,
}

/// How many requirements of each level an area has.
#[derive(Serialize)]
struct AreaRow {
    area: Link,
    counts: Vec<usize>,
    stair: Stair,
}

impl View for LevelsPage {
    const TEMPLATE: &'static str = "pages/levels.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext) -> LevelsPage {
    let words = here.words();
    let (title, description) = (words.get("levels"), words.get("levels-about"));
    let about = About::everywhere(&title, &description, &|root| root.levels());
    let catalogue = here.catalogue();
    let requirements = catalogue.requirements.values().map(|one| &**one);
    let in_use = counts(here, requirements.filter(|one| one.is_in_use()));
    let all = in_use.iter().map(|one| one.count).sum();
    let section = |(&level, own): (&Level, LevelCount)| LevelSection {
        about: words.get(&format!("level-about-{}", level.word())),
        list: own.list(here, all),
        feed: here.feed(&here.root().level_feed(level)),
        own,
    };
    let mut areas: Vec<_> = catalogue.children_of(None).collect();
    areas.sort_by_key(|one| (one.fields.order, &one.path));
    let row = |path| {
        let counts = counts(here, present(here, path));
        let stair = Stair::of(&counts);
        let area = here.category(path)?;
        Some(AreaRow { area, counts: counts.into_iter().map(|one| one.count).collect(), stair })
    };
    LevelsPage {
        frame: Frame::new(here, about),
        levels: Level::ALL.iter().zip(in_use).map(section).collect(),
        areas: areas.iter().filter_map(|one| row(&one.path)).collect(),
        title,
    }
}
