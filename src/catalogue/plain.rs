//! A text as plain lines: each paragraph, heading, list item and table row on a line of its own.
//! What programs read, and what is searched and compared, comes from here.

use super::text::{Block, BlockKind, Inline, InlineKind, Text};

/// The words of a text. Its notes stand last, under the numbers that refer to them.
pub fn lines(text: &Text) -> String {
    let mut lines = Vec::new();
    add(&text.blocks, "", &mut lines);
    for (at, footnote) in text.footnotes.iter().enumerate() {
        let first = lines.len();
        add(&footnote.blocks, "", &mut lines);
        if let Some(line) = lines.get_mut(first) {
            *line = format!("[{}] {line}", at + 1);
        }
    }
    lines.join("\n")
}

fn add(blocks: &[Block], indent: &str, lines: &mut Vec<String>) {
    for block in blocks {
        match &block.kind {
            BlockKind::Heading { content, .. } | BlockKind::Paragraph(content) => {
                lines.extend(words(content).split('\n').map(|line| format!("{indent}{line}")));
            }
            BlockKind::List { start, items } => add_list(*start, items, indent, lines),
            BlockKind::Quote(blocks) | BlockKind::Note { blocks, .. } => {
                add(blocks, indent, lines);
            }
            BlockKind::Code { text, .. } => {
                lines.extend(text.lines().map(|line| format!("{indent}{line}")));
            }
            BlockKind::Table { head, rows, .. } => {
                let all = std::iter::once(head).chain(rows).filter(|row| !row.is_empty());
                for row in all {
                    let cells: Vec<String> = row.iter().map(|cell| words(cell)).collect();
                    lines.push(format!("{indent}{}", cells.join(" | ")));
                }
            }
            BlockKind::Rule => {}
            BlockKind::Transclusion(one) => {
                lines.push(format!("{indent}{} {}", one.id, one.version));
            }
        }
    }
}

fn add_list(start: Option<u64>, items: &[Vec<Block>], indent: &str, lines: &mut Vec<String>) {
    for (at, item) in items.iter().enumerate() {
        let mark = match start {
            Some(start) => format!("{}. ", start.saturating_add(at as u64)),
            None => "- ".to_string(),
        };
        let inner = format!("{indent}{}", " ".repeat(mark.len()));
        let first = lines.len();
        add(item, &inner, lines);
        match lines.get_mut(first) {
            Some(line) => *line = format!("{indent}{mark}{}", &line[inner.len()..]),
            None => lines.push(format!("{indent}{}", mark.trim_end())),
        }
    }
}

/// The words of some inlines. A placeholder reads as its key in brackets, a reference to a note
/// as its number; only a line break that the author asked for breaks the line.
fn words(inlines: &[Inline]) -> String {
    let mut text = String::new();
    for inline in inlines {
        match &inline.kind {
            InlineKind::Text(words) | InlineKind::Code(words) => text.push_str(words),
            InlineKind::Emphasis(content)
            | InlineKind::Strong(content)
            | InlineKind::Deleted(content)
            | InlineKind::Link { content, .. } => text.push_str(&words(content)),
            InlineKind::Image { alt, .. } => text.push_str(alt),
            InlineKind::Placeholder(key) => text.push_str(&format!("[{}]", &**key)),
            InlineKind::FootnoteReference(at) => text.push_str(&format!("[{}]", at + 1)),
            InlineKind::SoftBreak => text.push(' '),
            InlineKind::HardBreak => text.push('\n'),
        }
    }
    text
}
