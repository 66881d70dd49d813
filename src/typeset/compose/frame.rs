//! What is drawn around blocks: a bar beside them, lines about them, a ground behind them.

use super::Composer;
use crate::typeset::document::{Block, Look, Span};
use crate::typeset::flow::{Frame, FrameKind};
use crate::typeset::tags::Kind;

impl Composer<'_, '_> {
    /// Sets blocks within a frame, with some room between.
    fn in_frame(
        &mut self,
        kind: FrameKind,
        inset: [f32; 2],
        group: Kind,
        set: impl FnOnce(&mut Self),
    ) {
        let em = self.style.sizes.text;
        self.at_least(em * 0.7);
        let frame = Frame { kind, x: self.left, width: self.right - self.left };
        self.frames.push(self.flow.frames.len());
        self.flow.frames.push(frame);
        let [across, down] = inset;
        self.strip(down, Vec::new());
        self.stay_with_next();
        let right = if matches!(kind, FrameKind::Bar(..)) { 0.0 } else { across };
        self.within(group, across, right, set);
        self.room = 0.0;
        self.stay_with_next();
        self.strip(down, Vec::new());
        self.frames.pop();
        self.at_least(em * 0.7);
    }

    pub fn barred(&mut self, is_marked: bool, blocks: &[Block]) {
        let colours = &self.style.colours;
        let colour = if is_marked { colours.accent } else { colours.line };
        let em = self.style.sizes.text;
        self.in_frame(FrameKind::Bar(colour, 1.2), [em, em * 0.15], Kind::Group, |own| {
            own.blocks(blocks);
        });
    }

    pub fn framed(&mut self, blocks: &[Block]) {
        let em = self.style.sizes.text;
        let first = self.flow.strips.len();
        let kind = FrameKind::Outline(self.style.colours.accent);
        self.in_frame(kind, [em * 0.75, em * 0.35], Kind::Group, |own| own.blocks(blocks));
        self.stay(first);
    }

    pub fn code(&mut self, text: &str) {
        let em = self.style.sizes.text;
        let ground = FrameKind::Ground(self.style.colours.code);
        self.in_frame(ground, [em * 0.6, em * 0.5], Kind::Paragraph, |own| {
            let look = Look { code: true, ..Look::default() };
            let lines = vec![Span::with(text.trim_end_matches('\n'), look)];
            let (size, node) = (own.body(), own.parent);
            own.lines(&lines, size, node);
        });
    }
}
