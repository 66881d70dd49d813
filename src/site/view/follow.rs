//! How one is told of changes: what there is to follow, as pages and as feeds, and a selection of
//! one's own, which the script of `follow/` shows.

use crate::address;
use crate::catalogue::vocabulary::Level;
use crate::selection::is_on_site;
use crate::site::feed::Select;
use crate::site::frame::{About, Frame};
use crate::site::page_context::{Link, PageContext};
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct FollowPage {
    frame: Frame,
    title: String,
    /// None before the first release: there is no change to tell of.
    whole: Option<Row>,
    groups: Vec<Group>,
    /// None where the site has no excerpts that say how requirements have changed.
    tools: Option<Tools>,
}

/// What belongs together, under a heading.
#[derive(Serialize)]
struct Group {
    id: &'static str,
    title: String,
    rows: Vec<Row>,
}

/// Something to follow.
#[derive(Serialize)]
struct Row {
    page: Link,
    atom: String,
    json: String,
}

/// What the script needs to find.
#[derive(Serialize)]
struct Tools {
    script: Option<String>,
    style: Option<String>,
    /// The root of the site, seen from the page.
    root: String,
    /// The whole address below which feeds of the language stand.
    feeds: String,
    /// A requirement to show how ids are written.
    example: String,
}

impl View for FollowPage {
    const TEMPLATE: &'static str = "pages/follow.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext) -> FollowPage {
    let words = here.words();
    let title = words.get("follow");
    let description = words.get("follow-about");
    let about = About::everywhere(&title, &description, &|root| root.follow());
    let releases = &here.site.publication.releases;
    let named = |select: Select| {
        let title = select.title(here.site.publication, words);
        row(here, &select, title, None)
    };
    let latest = releases.latest().map(|release| &release.catalogue);
    let areas = latest.into_iter().flat_map(|catalogue| catalogue.categories.keys());
    let areas = areas.filter_map(|path| {
        let link = here.category(path)?;
        Some(row(here, &Select::Category(path.clone()), link.title, link.lang))
    });
    let packages = latest.into_iter().flat_map(|catalogue| catalogue.packages.keys());
    let levels = Level::ALL.iter().filter(|_| latest.is_some());
    let group =
        |id: &'static str, title: &str, rows: Vec<Row>| Group { id, title: words.get(title), rows };
    let mut groups = vec![
        group("areas", "menu-areas", areas.collect()),
        group(
            "packages",
            "home-packages",
            packages.map(|id| named(Select::Package(id.clone()))).collect(),
        ),
        group("levels", "follow-levels", levels.map(|&own| named(Select::Level(own))).collect()),
    ];
    groups.retain(|group| !group.rows.is_empty());
    FollowPage {
        frame: Frame::new(here, about),
        whole: latest.map(|_| row(here, &Select::All, words.get("follow-all"), None)),
        groups,
        tools: is_on_site(here.site.publication).then(|| tools(here)).flatten(),
        title,
    }
}

fn row(here: &PageContext, select: &Select, title: String, lang: Option<String>) -> Row {
    let atom = select.address(&here.root());
    Row {
        page: Link { title, href: here.href(&address::feed_page(&atom)), lang },
        json: here.href(&address::feed_json(&atom)),
        atom: here.href(&atom),
    }
}

fn tools(here: &PageContext) -> Option<Tools> {
    let assets = &here.site.look.assets;
    let (id, _) = here.site.publication.releases.histories().next()?;
    Some(Tools {
        script: assets.follow.as_ref().map(|own| here.href(own)),
        style: assets.follow_style.as_ref().map(|own| here.href(own)),
        root: here.href(&address::page("")),
        feeds: here.root().home().absolute(here.base_url()),
        example: id.to_string(),
    })
}
