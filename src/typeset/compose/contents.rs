//! The contents: a line for each heading that is listed, with its page.

use super::Composer;
use crate::typeset::document::{Look, Size, Span, Target, Text};
use crate::typeset::flow::{Mark, Paint, heading_anchor};
use crate::typeset::glyphs;
use crate::typeset::tags::Kind;
use std::sync::Arc;

/// From one line of the contents to the next, and the room above a group of them, in ems.
const ENTRY_PITCH: f32 = 1.2;
const ENTRY_GAP: f32 = 0.5;

/// Takes the number off a heading, with the space that follows it; nothing if it has none.
fn take_number(text: &mut Text) -> String {
    let Some(first) = text.first_mut() else { return String::new() };
    let end = first.text.find(' ').map_or(0, |at| at + 1);
    let is_number = |c: char| c.is_ascii_digit() || c == '.' || c == ' ';
    if end == 0 || !first.text[..end].chars().all(is_number) {
        return String::new();
    }
    let rest = first.text.split_off(end);
    std::mem::replace(&mut first.text, rest)
}

impl Composer<'_, '_> {
    pub fn contents(&mut self, title: &str) {
        let listed: Vec<usize> = self
            .flow
            .headings
            .iter()
            .enumerate()
            .filter(|(_, own)| own.is_listed)
            .map(|(at, _)| at)
            .collect();
        if listed.is_empty() {
            return;
        }
        // It is no heading of the text, but it opens the list as one does.
        self.at_least(self.style.heading_room(1).0);
        let node = self.node(Kind::Heading(1, title.to_string()));
        let first = self.lines(&vec![Span::plain(title)], Size::Heading(1), node);
        self.stay(first);
        self.stay_with_next();
        self.within(Kind::Contents, 0.0, 0.0, |own| {
            listed.into_iter().for_each(|at| own.entry(at));
        });
    }

    /// A line of the contents: the number, the heading, dots and the page.
    fn entry(&mut self, at: usize) {
        let headline = &self.flow.headings[at];
        let is_group = headline.level == 1;
        let target = Some(Target::Within(heading_anchor(at)));
        let look = Look { bold: is_group, ..Look::default() };
        let spans = headline.text.iter();
        let mut text: Text =
            spans.map(|span| Span { look, link: target.clone(), ..span.clone() }).collect();
        let number = take_number(&mut text);
        let (size, left, right) = (Size::Body, self.left, self.right);
        let em = self.style.size(size);
        self.at_least(if is_group { em * ENTRY_GAP } else { 0.0 });
        let node = self.node(Kind::Entry);
        let hang = if number.is_empty() { 0.0 } else { em * if is_group { 1.1 } else { 2.0 } };
        let from = left + hang;
        let (shaped, paint) = self.shape(&text, size, node, right - em * 1.9 - from);
        let ink = self.style.colours.ink;
        let paint: Vec<Paint> =
            paint.iter().map(|own| Paint { colour: ink, ..own.clone() }).collect();
        let Some(first_paint) = paint.first().cloned() else { return };
        let paint = Arc::new(paint);
        let (pitch, baseline) = (em * ENTRY_PITCH, em * (ENTRY_PITCH * 0.5 + 0.28));
        let first = self.flow.strips.len();
        for (line, own) in shaped.lines.iter().enumerate() {
            let mut marks = Vec::new();
            if line == 0 && !number.is_empty() {
                let shaped = self.setter.set(&glyphs::Paragraph {
                    text: number.clone(),
                    pieces: vec![(number.len(), look)],
                    is_bold: false,
                    size: em,
                    width: f32::INFINITY,
                });
                let paint = Arc::new(vec![first_paint.clone()]);
                marks.push(Mark::Line { shaped, line: 0, x: left, baseline, paint });
            }
            let (lines, paint) = (shaped.clone(), paint.clone());
            marks.push(Mark::Line { shaped: lines, line, x: from, baseline, paint });
            if line + 1 == shaped.lines.len() {
                let dots = from + own.width + em * 0.3;
                marks.push(Mark::Dots { from: dots, to: right - em * 1.7, baseline });
                let leaf = first_paint.leaf;
                let is_bold = is_group;
                marks.push(Mark::PageOf { heading: at, right, baseline, leaf, size, is_bold });
            }
            self.strip(pitch, marks);
        }
        self.stay(first);
        if is_group {
            self.stay_with_next();
        }
    }
}
