//! Strips to pages. What stays together is placed together if it fits on a page at all.

use super::flow::Flow;
use super::style::Style;
use std::ops::Range;

#[derive(Default)]
pub struct Page {
    pub placed: Vec<Placed>,
}

/// A strip on a page.
#[derive(Clone, Copy)]
pub struct Placed {
    pub strip: usize,
    /// From the top of the page to its upper edge.
    pub y: f32,
    /// Whether it is shown again, as the head of a table that goes on.
    pub is_repeated: bool,
}

pub fn fill(flow: &Flow, style: &Style) -> Vec<Page> {
    let mut filler = Filler {
        flow,
        top: style.page.top,
        bottom: style.page.top + style.text_height(),
        pages: vec![Page::default()],
        y: style.page.top,
    };
    let mut start = 0;
    while start < flow.strips.len() {
        let end = unit_end(flow, start);
        filler.place(start..end);
        start = end;
    }
    filler.pages
}

/// Where the strips that stay together from `start` on end.
fn unit_end(flow: &Flow, start: usize) -> usize {
    let staying = flow.strips[start..].iter().take_while(|strip| strip.stays).count();
    (start + staying + 1).min(flow.strips.len())
}

struct Filler<'a> {
    flow: &'a Flow,
    top: f32,
    bottom: f32,
    pages: Vec<Page>,
    y: f32,
}

impl Filler<'_> {
    fn place(&mut self, unit: Range<usize>) {
        let first = &self.flow.strips[unit.start];
        let below = self.height(unit.clone());
        if !self.is_at_top() && (first.begins_page || self.y + first.above + below > self.bottom) {
            let head = self.head_of(unit.start);
            let fits = self.top + head + below <= self.bottom;
            // What is larger than a page goes on where it is, unless little room is left.
            if fits || first.begins_page || self.bottom - self.y < (self.bottom - self.top) / 4.0 {
                self.turn();
            }
        }
        for at in unit {
            self.one(at);
        }
    }

    fn one(&mut self, at: usize) {
        let strip = &self.flow.strips[at];
        if !self.is_at_top() && self.y + strip.above + strip.height > self.bottom {
            self.turn();
        }
        if self.is_at_top() {
            self.repeat_head(at);
        } else {
            self.y += strip.above;
        }
        self.put(at, false);
    }

    fn put(&mut self, at: usize, is_repeated: bool) {
        let placed = Placed { strip: at, y: self.y, is_repeated };
        if let Some(page) = self.pages.last_mut() {
            page.placed.push(placed);
        }
        self.y += self.flow.strips[at].height;
    }

    /// The head of the table that a strip belongs to, again.
    fn repeat_head(&mut self, at: usize) {
        let Some(head) = self.head(at) else { return };
        // A head that leaves no room for a row is not repeated.
        let height: f32 = self.height(head.clone());
        if height < (self.bottom - self.top) / 3.0 {
            head.for_each(|at| self.put(at, true));
        }
    }

    fn head(&self, at: usize) -> Option<Range<usize>> {
        let head = self.flow.table_heads.get(self.flow.strips[at].table?)?.clone();
        (at >= head.end).then_some(head)
    }

    fn head_of(&self, at: usize) -> f32 {
        self.head(at).map_or(0.0, |head| self.height(head))
    }

    fn is_at_top(&self) -> bool {
        self.pages.last().is_none_or(|page| page.placed.is_empty())
    }

    fn turn(&mut self) {
        self.pages.push(Page::default());
        self.y = self.top;
    }

    /// The height of some strips, without the room above the first.
    fn height(&self, range: Range<usize>) -> f32 {
        let strips = &self.flow.strips[range];
        let rooms: f32 = strips.iter().skip(1).map(|strip| strip.above).sum();
        strips.iter().map(|strip| strip.height).sum::<f32>() + rooms
    }
}
