//! What explains the requirements and is not pasted, at the end.

use super::front::fact_table;
use super::item::title;
use super::{headline, opening, own, paragraph, plain, prose};
use crate::bundle::outline::{Item, Outline};
use crate::reading::facts::FollowUpItem;
use crate::typeset::document::{Block, Heading, List, Look, Span, Target, Text};
use crate::words::Words;

pub fn add(outline: &Outline, words: Words, is_single: bool, blocks: &mut Vec<Block>) {
    let is_explained = |item: &&Item| !item.explanations.is_empty() || item.follow_up.is_some();
    let explained: Vec<&Item> = outline.items().filter(is_explained).collect();
    if explained.is_empty() {
        return;
    }
    if !is_single {
        blocks.push(Block::PageBreak);
    }
    blocks.push(headline(1, plain(words.get("bundle-pdf-appendix")), true));
    blocks.push(paragraph(plain(words.get("bundle-pdf-appendix-about"))));
    for item in explained {
        if !is_single {
            blocks.push(Block::Heading(Heading {
                level: 2,
                text: leading(item),
                anchor: None,
                is_listed: false,
                is_bookmarked: true,
            }));
        }
        explain(item, words, if is_single { 2 } else { 3 }, blocks);
    }
}

/// The title of a requirement, which leads to its text.
fn leading(item: &Item) -> Text {
    let link = Some(Target::Within(item.anchor.clone()));
    title(item).into_iter().map(|span| Span { link: link.clone(), ..span }).collect()
}

fn explain(item: &Item, words: Words, level: u8, blocks: &mut Vec<Block>) {
    let language = item.lang.as_deref();
    let mut is_told = false;
    for layer in &item.explanations {
        blocks.push(headline(level, plain(&layer.heading), false));
        let name = format!("{}-{}", item.anchor, layer.word);
        blocks.extend(own(language, prose::blocks(&layer.text, level + 1, &name)));
        if layer.word == "follow-up" {
            is_told = true;
            blocks.extend(own(
                language,
                item.follow_up.iter().flat_map(|one| follow_up(one, words)).collect(),
            ));
        }
    }
    if let (Some(one), false) = (&item.follow_up, is_told) {
        blocks.push(headline(level, plain(words.get("section-follow-up")), false));
        blocks.extend(own(language, follow_up(one, words)));
    }
}

fn follow_up(one: &FollowUpItem, words: Words) -> Vec<Block> {
    let mut facts = vec![
        (words.get("follow-up-method"), plain(&one.method)),
        (words.get("follow-up-when"), plain(&one.when)),
    ];
    let consequence = one.consequence.as_ref();
    facts.extend(consequence.map(|text| (words.get("follow-up-consequence"), plain(text))));
    let mut blocks = vec![fact_table(facts)];
    let lists = [
        ("follow-up-checkpoints", &one.checkpoints),
        ("follow-up-documents", &one.documentation_examples),
    ];
    for (id, lines) in lists {
        if !lines.is_empty() {
            let look = Look { italic: true, ..Look::default() };
            blocks.push(opening(vec![Span::with(words.get(id), look)]));
            blocks.push(Block::List(List {
                items: lines
                    .iter()
                    .map(|line| ("–".to_string(), vec![paragraph(plain(line))]))
                    .collect(),
                is_numbered: false,
                is_tight: true,
            }));
        }
    }
    blocks
}
