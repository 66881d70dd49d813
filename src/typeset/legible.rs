//! Texts that can be typeset: without what steers a screen, with a stand-in for what no face has,
//! and with places to break where nothing else gives any.

use super::document::{Block, Document, Text};

/// Shown for a character that no face has.
const STAND_IN: char = '\u{fffd}';

/// The longest run of characters that is left without a place to break a line.
const LONGEST_RUN: usize = 40;

/// How many marks a letter may have above and below it. No writing needs more.
const MOST_MARKS: usize = 8;

/// Makes every text of a document legible. `covers` knows the characters that can be shown.
pub fn make(document: &mut Document, covers: &mut dyn FnMut(char) -> bool) {
    let [left, right] = &mut document.head;
    let about = &mut document.about;
    let texts = [left, right, &mut document.foot, &mut document.counted, &mut about.title];
    for text in texts {
        *text = shown(text, covers);
    }
    blocks(&mut document.blocks, covers);
}

fn blocks(all: &mut [Block], covers: &mut dyn FnMut(char) -> bool) {
    for block in all {
        match block {
            Block::Title(own) => text(own, covers),
            Block::Heading(own) => text(&mut own.text, covers),
            Block::Paragraph(own) => text(&mut own.text, covers),
            Block::Code(own) => *own = shown(own, covers),
            Block::List(list) => {
                list.items.iter_mut().for_each(|(_, own)| blocks(own, covers));
            }
            Block::Notes(notes) => {
                notes.iter_mut().for_each(|note| blocks(&mut note.blocks, covers));
            }
            Block::Quote(own)
            | Block::Framed(own)
            | Block::Together(own)
            | Block::Barred { blocks: own, .. }
            | Block::In { blocks: own, .. } => blocks(own, covers),
            Block::Table(table) => {
                let cells = table.head.iter_mut().chain(&mut table.rows).flatten();
                cells.for_each(|own| text(own, covers));
            }
            Block::Contents { title } | Block::Picture { words: title } => {
                *title = shown(title, covers);
            }
            Block::Rule | Block::PageBreak | Block::Room(_) => {}
        }
    }
}

fn text(own: &mut Text, covers: &mut dyn FnMut(char) -> bool) {
    own.iter_mut().for_each(|span| span.text = shown(&span.text, covers));
}

fn shown(text: &str, covers: &mut dyn FnMut(char) -> bool) -> String {
    let mut shown = String::with_capacity(text.len());
    let (mut run, mut marks) = (0, 0);
    for c in text.chars().filter_map(|c| replaced(c, covers)) {
        marks = if is_mark(c) { marks + 1 } else { 0 };
        if marks > MOST_MARKS {
            continue;
        }
        run = if c.is_alphanumeric() || c == '_' || c == STAND_IN { run + 1 } else { 0 };
        if run > LONGEST_RUN {
            shown.push('\u{200b}');
            run = 1;
        }
        shown.push(c);
    }
    shown
}

/// Whether a character is set over or under the one before it.
fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}'
        | '\u{591}'..='\u{5bd}'
        | '\u{64b}'..='\u{65f}'
        | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}'
        | '\u{fe20}'..='\u{fe2f}')
}

/// The character as it is set; nothing for those that are not seen.
fn replaced(c: char, covers: &mut dyn FnMut(char) -> bool) -> Option<char> {
    match c {
        '\n' => Some(c),
        '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
        _ if c.is_control() => None,
        // Marks of direction would turn the text around them.
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' => {
            None
        }
        // Joiners, selectors of a form and tags mean nothing without the fonts that know them.
        '\u{200b}'..='\u{200d}'
        | '\u{2060}'..='\u{2065}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffc}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{e0000}'..='\u{e0fff}' => None,
        // Characters for private use mean what someone agreed upon; an archive cannot know it.
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => Some(STAND_IN),
        _ if c.is_whitespace() && !covers(c) => Some(' '),
        _ if c.is_ascii() || covers(c) => Some(c),
        _ => Some(STAND_IN),
    }
}
