//! What every text owes its readers, whoever reads it and how: links that say where they lead, images
//! in words, tables with heads, headings in order.

use crate::catalogue::text::{BlockKind, InlineKind, Node, plain};
use crate::check::judged::{Judged, Known};
use crate::check::texts::{self, TextOf};
use crate::check::{Context, speech};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::say;
use std::sync::Arc;

pub fn check(context: &Context, known: &Known) -> Vec<Arc<Judged>> {
    let texts: Vec<TextOf> = texts::all(context.catalogue).collect();
    let files = texts::by_file(&texts);
    let judge = |texts: &&[TextOf], judged: &mut Judged| {
        texts.iter().for_each(|one| of(one, &mut judged.found));
    };
    known.judge(&files, |texts| vec![texts[0].file], judge)
}

fn of(one: &TextOf, found: &mut Diagnostics) {
    let empty = speech::of(one.language).map(|speech| speech.empty_links).unwrap_or_default();
    // Sections of a requirement and pages both stand below a heading of the second level or the first.
    let mut level = if one.section.is_some() { 2 } else { 1 };
    one.text.walk(&mut |node| match node {
        Node::Block(block) => match &block.kind {
            BlockKind::Heading { level: own, .. } => {
                if *own > level + 1 {
                    let message = say!(
                        "heading-skipped",
                        level = own.to_string(),
                        before = level.to_string()
                    );
                    found.push(Diagnostic::new(Rule::SkippedHeading, block.span, message).help(
                        say!("heading-skipped-help", marks = "#".repeat(usize::from(level) + 1)),
                    ));
                }
                level = *own;
            }
            BlockKind::Table { head, .. }
                if head.iter().all(|cell| plain(cell).trim().is_empty()) =>
            {
                found.push(
                    Diagnostic::new(Rule::TableWithoutHead, block.span, say!("table-without-head"))
                        .help(say!("table-without-head-help")),
                );
            }
            _ => {}
        },
        Node::Inline(inline) => match &inline.kind {
            InlineKind::Link { content, .. } => {
                let said = plain(content).trim().trim_end_matches(['.', '…', '!']).to_lowercase();
                if said.is_empty() || empty.contains(&said.as_str()) {
                    let message = say!("link-says-nothing", words = &said);
                    found.push(
                        Diagnostic::new(Rule::EmptyLink, inline.span, message)
                            .help(say!("link-says-nothing-help")),
                    );
                }
            }
            InlineKind::Image { alt, .. } if alt.trim().is_empty() => found.push(
                Diagnostic::new(Rule::ImageWithoutWords, inline.span, say!("image-without-words"))
                    .help(say!("image-without-words-help")),
            ),
            _ => {}
        },
    });
}
