//! The texts beside the requirements that a release changed: by what they are called, not by their files.

use crate::catalogue::lock::Lock;
use crate::field::text::Slug;
use crate::phrasebook::Argument;
use crate::reading::label::{Label, label};
use crate::release::compare::{ChangedText, texts};
use crate::site::page_context::{Link, PageContext};
use serde::Serialize;

/// The texts of one kind: areas, packages, guidance, pages, registers.
#[derive(Serialize)]
pub struct TextGroup {
    title: String,
    texts: Vec<TextRow>,
}

#[derive(Serialize)]
struct TextRow {
    change: Label,
    title: String,
    /// Where it is today, if it is there.
    href: Option<String>,
    lang: Option<String>,
}

/// The kinds in the order they are shown: the folder that holds them, and the string that names them.
const KINDS: [(&str, &str); 5] = [
    ("requirements", "menu-areas"),
    ("packages", "home-packages"),
    ("guidance", "menu-guidance"),
    ("pages", "footer-about"),
    ("", "footer-registers"),
];

pub fn changed_texts(here: &PageContext, before: &Lock, after: &Lock) -> Vec<TextGroup> {
    let changed = texts(Some(before), after);
    let group = |&(folder, title): &(&str, &str)| {
        let mut rows: Vec<TextRow> = Vec::new();
        for row in changed.iter().filter(|one| kind(&one.path) == folder).map(|one| row(here, one))
        {
            // A text and its translations are one text to those who read.
            if !rows
                .iter()
                .any(|own| (&own.title, own.change.word) == (&row.title, row.change.word))
            {
                rows.push(row);
            }
        }
        TextGroup { title: here.words().get(title), texts: rows }
    };
    KINDS.iter().map(group).filter(|group| !group.texts.is_empty()).collect()
}

fn kind(path: &str) -> &str {
    let folder = path.split_once('/').map_or("", |(folder, _)| folder);
    KINDS.iter().map(|(folder, _)| *folder).find(|one| *one == folder).unwrap_or_default()
}

fn row(here: &PageContext, one: &ChangedText) -> TextRow {
    let change = label(here.words(), "text", one.kind.word());
    match link(here, &one.path) {
        Some(link) => TextRow { change, title: link.title, href: Some(link.href), lang: link.lang },
        // What is there no more has no name left but that of its file.
        None => TextRow { change, title: stem(&one.path).to_string(), href: None, lang: None },
    }
}

fn link(here: &PageContext, path: &str) -> Option<Link> {
    let (folder, rest) = path.split_once('/').unwrap_or(("", path));
    let slug = || Slug::parse(stem(path));
    let root = here.root();
    let page = |id: &str, address| Link {
        title: here.words().get(id),
        href: here.href(&address),
        lang: None,
    };
    match (folder, stem(path)) {
        ("requirements", _) => here.category(&rest.rsplit_once('/')?.0.parse().ok()?),
        ("packages", _) => here.package(&slug()?),
        ("guidance", _) => here.guidance(&slug()?),
        ("pages", _) => here.content_page(&slug()?),
        ("registers", "terms") => Some(page("menu-glossary", root.glossary())),
        ("registers", "references") => Some(page("references", root.references())),
        ("registers", "evidence") => Some(page("evidence-register", root.evidence())),
        ("registers", "labels") => Some(page("labels", root.labels())),
        ("registers", "cpv") => Some(page("category-cpv", root.areas())),
        ("registers", "units") => Some(page("register-units", root.open_data())),
        ("", "catalogue") => Some(page("register-catalogue", root.home())),
        ("profiles", name) => {
            let words = here.words();
            let title =
                words.format("register-profile", &[("name", Argument::Text(name.to_string()))]);
            Some(Link { title, href: here.href(&root.selection()), lang: None })
        }
        _ => None,
    }
}

/// The name of a file without its language and ending.
fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split('.').next().unwrap_or(name)
}
