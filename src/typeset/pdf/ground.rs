//! What is drawn behind and beside the text of a page, which screen readers pass over.

use super::page::{Writer, rounded};
use crate::typeset::flow::{FrameKind, Mark};
use crate::typeset::pages::Page;
use crate::typeset::style::Rgb;
use krilla::color::rgb;
use krilla::geom::{PathBuilder, Rect};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag};
use std::collections::BTreeMap;

impl Writer<'_, '_, '_> {
    /// What is drawn behind and beside the text, which screen readers pass over.
    pub fn ground(&mut self, page: &Page, surface: &mut Surface) {
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
        let mut frames: BTreeMap<usize, [f32; 2]> = BTreeMap::new();
        for placed in &page.placed {
            let strip = &self.flow.strips[placed.strip];
            for &frame in &strip.frames {
                let end = placed.y + strip.height;
                frames.entry(frame).or_insert([placed.y, end])[1] = end;
            }
        }
        for (frame, [top, bottom]) in frames {
            let own = &self.flow.frames[frame];
            match own.kind {
                FrameKind::Bar(colour, width) => {
                    fill(surface, [own.x, top, width, bottom - top], colour);
                }
                FrameKind::Ground(colour) => {
                    fill(surface, [own.x, top, own.width, bottom - top], colour);
                }
                FrameKind::Outline(colour) => {
                    for y in [top, bottom] {
                        line(surface, [own.x, y, own.x + own.width, y], 0.8, colour, None);
                    }
                    for x in [own.x, own.x + own.width] {
                        line(surface, [x, top, x, bottom], 0.8, colour, None);
                    }
                }
            }
        }
        for placed in &page.placed {
            for mark in &self.flow.strips[placed.strip].marks {
                self.drawn(mark, placed.y, surface);
            }
        }
        surface.end_tagged();
    }

    /// What a mark draws beside its text.
    fn drawn(&self, mark: &Mark, top: f32, surface: &mut Surface) {
        let colours = &self.style.colours;
        match mark {
            Mark::Line { shaped, line: at, x, baseline, paint } => {
                for run in &shaped.lines[*at].runs {
                    let own = &paint[run.piece];
                    let (start, y) = (x + run.x, top + baseline);
                    if own.look.field {
                        let area =
                            [start - 1.5, y - 0.85 * run.size, run.width + 3.0, 1.1 * run.size];
                        fill(surface, area, colours.field);
                    }
                    if own.look.struck {
                        let y = y - 0.28 * run.size;
                        line(surface, [start, y, start + run.width, y], 0.6, own.colour, None);
                    }
                    if own.link.is_some() && own.colour == colours.accent {
                        let y = y + 0.14 * run.size;
                        line(surface, [start, y, start + run.width, y], 0.35, own.colour, None);
                    }
                }
            }
            Mark::Rule { x, y, width, thickness, colour } => {
                let y = top + y;
                line(surface, [*x, y, x + width, y], *thickness, *colour, None);
            }
            Mark::Dots { from, to, baseline } if to > from => {
                let (y, dash) =
                    (top + baseline - 0.8, StrokeDash { array: vec![0.8, 3.4], offset: 0.0 });
                // They begin where the column of dots does, so that they stand below each other.
                let from = from - from % 4.2 + 4.2;
                line(surface, [from, y, *to, y], 0.8, colours.line, Some(dash));
            }
            Mark::Dots { .. } | Mark::PageOf { .. } | Mark::Picture { .. } => {}
        }
    }
}

fn colour([red, green, blue]: Rgb) -> rgb::Color {
    rgb::Color::new(red, green, blue)
}

pub fn fill_of(own: Rgb) -> Fill {
    Fill { paint: colour(own).into(), opacity: NormalizedF32::ONE, rule: Default::default() }
}

fn fill(surface: &mut Surface, [x, y, width, height]: [f32; 4], own: Rgb) {
    let mut path = PathBuilder::new();
    let Some(area) = Rect::from_xywh(rounded(x), rounded(y), rounded(width), rounded(height))
    else {
        return;
    };
    path.push_rect(area);
    let Some(path) = path.finish() else { return };
    surface.set_stroke(None);
    surface.set_fill(Some(fill_of(own)));
    surface.draw_path(&path);
}

pub fn line(
    surface: &mut Surface,
    [x, y, to_x, to_y]: [f32; 4],
    width: f32,
    own: Rgb,
    dash: Option<StrokeDash>,
) {
    let mut path = PathBuilder::new();
    path.move_to(rounded(x), rounded(y));
    path.line_to(rounded(to_x), rounded(to_y));
    let Some(path) = path.finish() else { return };
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke {
        paint: colour(own).into(),
        width,
        dash,
        ..Stroke::default()
    }));
    surface.draw_path(&path);
    surface.set_stroke(None);
}
