//! A feed as a page: the same changes, for those who read them here.

use crate::address;
use crate::phrasebook::Argument;
use crate::site::feed::{Entry, Feed, Select};
use crate::site::frame::{About, Frame};
use crate::site::page_context::{Link, PageContext};
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct FeedPage {
    frame: Frame,
    title: String,
    /// By release, the newest first.
    releases: Vec<ReleaseChanges>,
    older: Option<Link>,
    /// The whole addresses, to be given to a reader.
    atom: String,
    json: String,
    follow: String,
}

#[derive(Serialize)]
struct ReleaseChanges {
    release: Link,
    date: String,
    changes: Vec<Change>,
}

#[derive(Serialize)]
struct Change {
    link: Link,
    text: String,
}

impl View for FeedPage {
    const TEMPLATE: &'static str = "pages/feed.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext, select: &Select) -> FeedPage {
    let words = here.words();
    let changes = &here.site.surroundings.changes;
    let feed = Feed::gather(here.site.publication, changes, here.language, select);
    let named = |id: &str| words.format(id, &[("name", Argument::Text(feed.name.clone()))]);
    let (title, description) = (named("feed-page"), named("feed-page-about"));
    let follow = here.href(&here.root().follow());
    let about = About {
        title: &title,
        description: &description,
        trail: vec![Link { title: words.get("follow"), href: follow.clone(), lang: None }],
        address: &|root| address::feed_page(&select.address(root)),
        is_translated: &|_| true,
        is_stale: false,
    };
    let mut frame = Frame::new(here, about);
    frame.feed = here.feeds(&feed.atom);
    FeedPage {
        frame,
        releases: releases(here, &feed),
        older: feed.older.as_ref().map(|_| Link {
            title: words.get("releases"),
            href: here.href(&here.root().releases()),
            lang: None,
        }),
        atom: feed.atom.absolute(here.base_url()),
        json: feed.json.absolute(here.base_url()),
        follow,
        title,
    }
}

fn releases(here: &PageContext, feed: &Feed) -> Vec<ReleaseChanges> {
    let mut releases: Vec<ReleaseChanges> = Vec::new();
    for one in &feed.entries {
        let name = one.release.lock.name();
        if releases.last().is_none_or(|last| last.release.title != name.to_string()) {
            releases.push(ReleaseChanges {
                release: Link {
                    title: name.to_string(),
                    href: here.href(&here.root().release(name)),
                    lang: None,
                },
                date: here.words().date(one.date()),
                changes: Vec::new(),
            });
        }
        if let Some(last) = releases.last_mut() {
            last.changes.push(change(here, one));
        }
    }
    releases
}

fn change(here: &PageContext, one: &Entry) -> Change {
    Change {
        link: Link {
            title: one.heading.clone(),
            href: here.href(&one.link),
            lang: one.lang.map(|own| own.to_string()),
        },
        text: one.text.clone(),
    }
}
