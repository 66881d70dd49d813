//! The pages of a review: what has changed, and each changed text. They stand in one folder, look as
//! the catalogue's theme does, and need no script and no server.

use super::changed::ChangedText;
use super::finding::Finding;
use super::{Draft, Review};
use crate::diagnostic::Diagnostics;
use crate::site::style_sheet;
use crate::site::theme::{Theme, View};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct Home<'a> {
    frame: Frame<'a>,
    texts: &'a [ChangedText],
    elsewhere: &'a [Finding],
    unseen: usize,
}

#[derive(Serialize)]
struct TextPage<'a> {
    frame: Frame<'a>,
    text: &'a ChangedText,
}

/// What both kinds have.
#[derive(Clone, Serialize)]
struct Frame<'a> {
    lang: &'a str,
    title: String,
    catalogue: &'a str,
    /// What is compared with.
    against: &'a str,
    style: &'a str,
}

impl View for Home<'_> {
    const TEMPLATE: &'static str = "review/index.html";

    fn language(&self) -> &str {
        self.frame.lang
    }
}

impl View for TextPage<'_> {
    const TEMPLATE: &'static str = "review/text.html";

    fn language(&self) -> &str {
        self.frame.lang
    }
}

pub fn files(
    review: &Review,
    draft: &Draft,
    theme: &Theme,
) -> Result<BTreeMap<String, Vec<u8>>, Diagnostics> {
    let mut files = style_sheet(draft.sources, draft.catalogue, "review/review.css");
    let style = files.keys().find(|name| name.ends_with(".css")).cloned().unwrap_or_default();
    let against = review.against(draft.words());
    let frame = |title: String| Frame {
        lang: &review.lang,
        title,
        catalogue: &review.catalogue,
        against: &against,
        style: &style,
    };
    let home = Home {
        frame: frame(draft.words().get("branch-title")),
        texts: &review.texts,
        elsewhere: &review.elsewhere,
        unseen: review.unseen(),
    };
    files.insert("index.html".to_string(), theme.render(&home, draft.sources)?);
    for text in &review.texts {
        let page = TextPage { frame: frame(text.name.clone()), text };
        files.insert(text.page.clone(), theme.render(&page, draft.sources)?);
    }
    Ok(files)
}
