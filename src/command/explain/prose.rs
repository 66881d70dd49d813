//! A text in lines for a terminal: paragraphs wrapped, code indented, headings as they are asked for.

use crate::catalogue::text::{Block, BlockKind, Inline, InlineKind, Target, Text};

/// How far code, and what belongs to an item, stands in.
const INDENT: usize = 4;

pub fn lines(text: &Text, width: usize, heading: &dyn Fn(&str) -> String) -> String {
    blocks(&text.blocks, width, heading).join("\n\n")
}

/// Each block as its lines.
fn blocks(blocks: &[Block], width: usize, heading: &dyn Fn(&str) -> String) -> Vec<String> {
    blocks.iter().map(|one| block(&one.kind, width, heading)).collect()
}

fn block(block: &BlockKind, width: usize, heading: &dyn Fn(&str) -> String) -> String {
    let inner = |blocks_within: &[Block]| {
        blocks(blocks_within, width.saturating_sub(INDENT), heading).join("\n\n")
    };
    match block {
        BlockKind::Heading { content, .. } => heading(&words(content)),
        BlockKind::Paragraph(content) => wrapped(&words(content), width).join("\n"),
        BlockKind::Code { text, .. } => indented(text.trim_end(), ""),
        BlockKind::Quote(within) | BlockKind::Note { blocks: within, .. } => {
            indented(&inner(within), "")
        }
        BlockKind::List { start, items } => {
            let item = |(at, item): (usize, &Vec<Block>)| {
                let mark = start.map_or("-".to_string(), |first| format!("{}.", first + at as u64));
                indented(&inner(item), &mark)
            };
            items.iter().enumerate().map(item).collect::<Vec<_>>().join("\n")
        }
        BlockKind::Table { head, rows, .. } => {
            let row = |cells: &Vec<Vec<Inline>>| {
                cells.iter().map(|cell| words(cell)).collect::<Vec<_>>().join(" | ")
            };
            std::iter::once(head).chain(rows).map(row).collect::<Vec<_>>().join("\n")
        }
        BlockKind::Rule => "-".repeat(width),
        // The text of a requirement, which no explanation can show: it belongs to no catalogue.
        BlockKind::Transclusion(one) => format!("{}@{}", one.id, one.version),
    }
}

/// The lines further in, the first with a mark before it.
fn indented(text: &str, mark: &str) -> String {
    let line = |(at, line): (usize, &str)| match (at, line) {
        (0, _) => format!("{mark:<INDENT$}{line}"),
        (_, "") => String::new(),
        _ => format!("{:INDENT$}{line}", ""),
    };
    text.lines().enumerate().map(line).collect::<Vec<_>>().join("\n")
}

/// The words in lines of at most a width; a word that is longer has a line of its own. Spaces that
/// do not break stay as they are.
pub fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_string()),
        }
    }
    lines
}

/// The words of some inlines. Code stands in back ticks, as in messages.
fn words(inlines: &[Inline]) -> String {
    inlines.iter().map(|inline| word(&inline.kind)).collect()
}

fn word(inline: &InlineKind) -> String {
    match inline {
        InlineKind::Text(text) => text.clone(),
        InlineKind::Code(code) => format!("`{code}`"),
        InlineKind::Emphasis(content)
        | InlineKind::Strong(content)
        | InlineKind::Deleted(content) => words(content),
        InlineKind::Link { target: Target::External(address), content } => {
            let shown = words(content);
            if shown == *address { shown } else { format!("{shown} ({address})") }
        }
        InlineKind::Link { content, .. } => words(content),
        InlineKind::Image { alt, .. } => alt.clone(),
        InlineKind::Placeholder(key) => format!("[{}]", &**key),
        InlineKind::FootnoteReference(at) => format!("[{}]", at + 1),
        InlineKind::SoftBreak | InlineKind::HardBreak => "\n".to_string(),
    }
}
