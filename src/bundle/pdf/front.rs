//! The first page: what the document is, where it comes from, what was filled in.

use super::item::stamp;
use super::{opening, paragraph, plain, small, soft, spoken, strong};
use crate::bundle::outline::Outline;
use crate::phrasebook::Argument;
use crate::typeset::document::{Block, Column, Look, Share, Side, Span, Table, Target, Text};
use crate::words::Words;

pub fn cover(outline: &Outline, words: Words, title: &str) -> Vec<Block> {
    let about = &outline.about;
    let mut blocks = vec![
        Block::Picture { words: about.publisher.clone() },
        small(vec![soft(&about.catalogue)]),
        Block::Title(titled(outline, title)),
    ];
    if let Some(example) = &about.example {
        let text = vec![
            strong(&format!("{example}.")),
            Span::plain(format!(" {}", words.get("example-about"))),
        ];
        blocks.push(Block::Framed(vec![paragraph(text)]));
    }
    let old: Vec<&str> = outline.old().map(|(item, _)| item.cite.as_str()).collect();
    // A single requirement says it below its heading.
    if !old.is_empty() && outline.items().count() > 1 {
        let list = Argument::Text(old.join(", "));
        blocks.push(stamp(
            words,
            "old-label-document",
            &words.format("old-in-document", &[("list", list)]),
        ));
    }
    blocks.extend(about.intro.iter().map(|line| paragraph(plain(line))));
    blocks.push(Block::Room(0.8));
    blocks.push(facts(outline, words));
    if !outline.filled.is_empty() {
        blocks.push(opening(vec![strong(&words.get("bundle-pdf-filled-list"))]));
        let head = ["placeholder-key", "bundle-pdf-filled", "bundle-pdf-filled-in"];
        let shares = [Share::Natural, Share::Part(1.0), Share::Part(1.0)];
        blocks.push(Block::Table(Table {
            columns: shares.map(|share| Column { share, side: Side::Left }).to_vec(),
            head: Some(head.iter().map(|id| vec![strong(&words.get(id))]).collect()),
            rows: outline
                .filled
                .iter()
                .map(|own| {
                    [own.key.clone(), own.value.clone(), own.ids.join(", ")].map(plain).to_vec()
                })
                .collect(),
            names_rows: outline.filled.len() > 2,
            is_ruled: true,
        }));
    }
    blocks
}

/// The title. That of a single requirement may be in another language than the document.
fn titled(outline: &Outline, title: &str) -> Text {
    let mut items = outline.items();
    if let (Some(item), None) = (items.next(), items.next())
        && let Some((before, after)) = title.split_once(&item.title)
    {
        let own = spoken(item.lang.as_deref(), Span::plain(&item.title));
        let parts = [Span::plain(before), own, Span::plain(after)];
        return parts.into_iter().filter(|span| !span.text.is_empty()).collect();
    }
    plain(title)
}

fn facts(outline: &Outline, words: Words) -> Block {
    let about = &outline.about;
    let release = match (&about.release, &about.date) {
        (Some(name), Some(date)) => {
            let unchanged = about.unchanged_in.iter().map(|own| format!(". {own}"));
            format!("{name}, {date}{}", unchanged.collect::<String>())
        }
        (Some(name), None) => name.clone(),
        _ => words.get("bundle-draft"),
    };
    let leading = |address: &str, text: &str| Span {
        link: Some(Target::Web(address.to_string())),
        ..Span::plain(text)
    };
    let fine = Look { fine: true, ..Look::default() };
    let mut rows = vec![
        ("bundle-pdf-publisher", Span::plain(&about.publisher)),
        ("release", Span::plain(release)),
        ("bundle-pdf-count", Span::plain(outline.items().count().to_string())),
    ];
    let owner =
        about.owner.as_ref().map(|owner| spoken(about.first.as_deref(), Span::plain(owner)));
    rows.extend(owner.map(|owner| ("owner", owner)));
    rows.push(("licence", leading(&about.licence.address, &about.licence.title)));
    rows.push(("permanent", leading(&about.address, &about.address)));
    rows.push(("verify-title", leading(&outline.verify_link(), &about.verify)));
    rows.push(("bundle-pdf-checksum", Span::with(&about.checksum, fine)));
    let rows = rows.into_iter().map(|(id, value)| (words.get(id), vec![value]));
    fact_table(rows.collect())
}

/// Labels and what belongs to them, without lines.
pub fn fact_table(rows: Vec<(String, Text)>) -> Block {
    let shares = [Share::Natural, Share::Part(1.0)];
    Block::Table(Table {
        columns: shares.map(|share| Column { share, side: Side::Left }).to_vec(),
        head: None,
        rows: rows.into_iter().map(|(label, value)| vec![vec![soft(&label)], value]).collect(),
        names_rows: true,
        is_ruled: false,
    })
}
