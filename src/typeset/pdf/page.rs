//! One page: what is drawn, and then the text, each piece of it as a leaf of the tags.

use super::ground::{fill_of, line};
use super::{Spot, destination, short};
use crate::typeset::document::{Document, Look, Size, Target};
use crate::typeset::flow::{Flow, Link, Mark, Paint, Strip, heading_anchor};
use crate::typeset::glyphs::{Glyph, Line, OFFSET, Paragraph, Run, Shaped};
use crate::typeset::pages::{Page, Placed};
use crate::typeset::press::Setter;
use crate::typeset::style::{Rgb, Style};
use crate::typeset::tags::LeafId;
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target as Place};
use krilla::geom::{Point, Quadrilateral, Size as Area, Transform};
use krilla::image::Image;
use krilla::page::PageSettings;
use krilla::surface::{Location, Surface};
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier};
use krilla::text::{Font, GlyphId};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// Writes pages, and remembers what the leaves of the tags came to be on them.
pub struct Writer<'a, 'b, 'c> {
    pub document: &'a Document,
    pub style: &'a Style,
    pub flow: &'a Flow,
    pub setter: &'b mut Setter<'c>,
    pub fonts: BTreeMap<usize, Font>,
    /// What each leaf came to be on the pages.
    pub leaves: Vec<Vec<Identifier>>,
    /// What each link came to be.
    pub links: Vec<Vec<Identifier>>,
    pub spots: BTreeMap<String, Spot>,
    pub logo: Option<Image>,
    pub count: usize,
}

impl Writer<'_, '_, '_> {
    pub fn page(
        &mut self,
        number: usize,
        page: &Page,
        pdf: &mut krilla::Document,
    ) -> Result<(), String> {
        let sheet = &self.style.page;
        let settings = PageSettings::from_wh(sheet.width, sheet.height);
        let mut own = pdf.start_page_with(settings.ok_or("the page has no size")?);
        let mut surface = own.surface();
        self.ground(page, &mut surface);
        self.running(number, &mut surface);
        let mut areas: BTreeMap<usize, Vec<[f32; 4]>> = BTreeMap::new();
        let mut open = None;
        // A row is written cell by cell, as it is read, and not line by line.
        let row = |placed: &Placed| self.flow.strips[placed.strip].row;
        for strips in page.placed.chunk_by(|one, next| row(one).is_some() && row(one) == row(next))
        {
            let mut marks: Vec<(&Placed, &Mark)> = Vec::new();
            for placed in strips {
                if placed.is_repeated {
                    self.repeated(placed, &mut open, &mut surface);
                    continue;
                }
                marks
                    .extend(self.flow.strips[placed.strip].marks.iter().map(|mark| (placed, mark)));
            }
            if strips.len() > 1 {
                marks.sort_by_key(|(_, mark)| leaf(mark));
            }
            for (placed, mark) in marks {
                self.text(placed, mark, &mut open, &mut areas, &mut surface);
            }
        }
        if open.is_some() {
            surface.end_tagged();
        }
        surface.finish();
        for (link, areas) in areas {
            if let Some(annotation) = self.annotation(&self.flow.links[link], &areas) {
                self.links[link].push(own.add_tagged_annotation(annotation));
            }
        }
        own.finish();
        Ok(())
    }

    /// What stands above and below the text of each page.
    fn running(&mut self, number: usize, surface: &mut Surface) {
        let page = &self.style.page;
        let (left, right) = (page.left, page.width - page.right);
        let em = self.style.sizes.running;
        let document = self.document;
        let counted = document.counted.replace("{page}", &(number + 1).to_string());
        let counted = counted.replace("{pages}", &self.count.to_string());
        let above = page.top - em * 3.4;
        let below = page.height - page.bottom + em * 3.4;
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Header)));
        let taken = self.beside(&document.head[1], true, above, right, surface);
        self.cut(&document.head[0], above, [left, right - taken - em * 2.0], surface);
        line(
            surface,
            [left, above + em * 0.75, right, above + em * 0.75],
            0.4,
            self.style.colours.line,
            None,
        );
        surface.end_tagged();
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Footer)));
        let taken = self.beside(&counted, false, below, right, surface);
        self.cut(&document.foot, below, [left, right - taken - em * 2.0], surface);
        surface.end_tagged();
    }

    /// A text that ends at the right; how wide it is.
    fn beside(
        &mut self,
        text: &str,
        is_bold: bool,
        y: f32,
        right: f32,
        surface: &mut Surface,
    ) -> f32 {
        let shaped = self.line_of(text, Size::Running, is_bold, f32::INFINITY);
        let Some(line) = shaped.lines.first() else { return 0.0 };
        self.plain(&shaped, line, right - line.width, y, self.style.colours.soft, surface);
        line.width
    }

    /// A text from the left, cut to the room that there is.
    fn cut(&mut self, text: &str, y: f32, [left, right]: [f32; 2], surface: &mut Surface) {
        let mut written = text.to_string();
        let mut shaped = self.line_of(&written, Size::Running, false, f32::INFINITY);
        let width = shaped.lines.first().map_or(0.0, |line| line.width);
        if width > right - left {
            // A guess a little too long, which is then shortened letter by letter.
            let part = ((right - left) / width).max(0.0);
            let kept = (text.chars().count() as f32 * part) as usize + 2;
            written = text.chars().take(kept).chain(['…']).collect();
            shaped = self.line_of(&written, Size::Running, false, f32::INFINITY);
        }
        while shaped.lines.first().is_some_and(|line| line.width > right - left) {
            let short = written.trim_end_matches('…').trim_end();
            let Some((at, _)) = short.char_indices().next_back() else { return };
            written = format!("{}…", short[..at].trim_end());
            shaped = self.line_of(&written, Size::Running, false, f32::INFINITY);
        }
        if let Some(line) = shaped.lines.first() {
            self.plain(&shaped, line, left, y, self.style.colours.soft, surface);
        }
    }

    fn line_of(&mut self, text: &str, size: Size, bold: bool, width: f32) -> Arc<Shaped> {
        self.setter.set(&Paragraph {
            text: text.to_string(),
            pieces: vec![(text.len(), Look { bold, ..Look::default() })],
            is_bold: false,
            size: self.style.size(size),
            width,
        })
    }

    /// Draws a line of one colour.
    fn plain(
        &mut self,
        shaped: &Shaped,
        line: &Line,
        x: f32,
        y: f32,
        colour: Rgb,
        surface: &mut Surface,
    ) {
        for run in &line.runs {
            self.glyphs(shaped, run, x + run.x, y, colour, surface);
        }
    }

    /// Draws the text of a mark. `open` is the leaf that the library is writing.
    fn text(
        &mut self,
        placed: &Placed,
        mark: &Mark,
        open: &mut Option<LeafId>,
        areas: &mut BTreeMap<usize, Vec<[f32; 4]>>,
        surface: &mut Surface,
    ) {
        let strip: &Strip = &self.flow.strips[placed.strip];
        match mark {
            Mark::Line { shaped, line, x, baseline, paint } => {
                for run in &shaped.lines[*line].runs {
                    let own: &Paint = &paint[run.piece];
                    self.begin(own.leaf, open, surface);
                    let (x, y) = (x + run.x, placed.y + baseline);
                    let lift = if own.look.raised { 0.5 * run.size } else { 0.0 };
                    self.glyphs(shaped, run, x, y - lift, own.colour, surface);
                    if let Some(link) = own.link {
                        let area = [x, placed.y, x + run.width, placed.y + strip.height];
                        areas.entry(link).or_default().push(area);
                    }
                }
            }
            Mark::PageOf { heading, right, baseline, leaf, size, is_bold } => {
                let page = self.spots.get(&heading_anchor(*heading)).map_or(0, |spot| spot.page);
                // The space keeps the number from the word before it when the line is read.
                let number =
                    self.line_of(&format!(" {}", page + 1), *size, *is_bold, f32::INFINITY);
                self.begin(*leaf, open, surface);
                if let Some(line) = number.lines.first() {
                    let y = placed.y + baseline;
                    self.plain(
                        &number,
                        line,
                        right - line.width,
                        y,
                        self.style.colours.ink,
                        surface,
                    );
                }
            }
            Mark::Picture { x, height, leaf } => {
                self.begin(*leaf, open, surface);
                self.picture(*x, placed.y, *height, surface);
            }
            Mark::Rule { .. } | Mark::Dots { .. } => {}
        }
    }

    /// The head of a table again, which is read once.
    fn repeated(&mut self, placed: &Placed, open: &mut Option<LeafId>, surface: &mut Surface) {
        if open.take().is_some() {
            surface.end_tagged();
        }
        surface
            .start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::PaginationOther)));
        for mark in &self.flow.strips[placed.strip].marks {
            if let Mark::Line { shaped, line, x, baseline, paint } = mark {
                for run in &shaped.lines[*line].runs {
                    let colour = paint[run.piece].colour;
                    self.glyphs(shaped, run, x + run.x, placed.y + baseline, colour, surface);
                }
            }
        }
        surface.end_tagged();
    }

    fn begin(&mut self, leaf: LeafId, open: &mut Option<LeafId>, surface: &mut Surface) {
        if *open == Some(leaf) {
            return;
        }
        if open.replace(leaf).is_some() {
            surface.end_tagged();
        }
        self.leaves[leaf].push(surface.start_tagged(ContentTag::Other));
    }

    fn picture(&self, x: f32, y: f32, height: f32, surface: &mut Surface) {
        let Some(image) = &self.logo else { return };
        let (wide, high) = image.size();
        let width = height * wide as f32 / high.max(1) as f32;
        let Some(area) = Area::from_wh(width, height) else { return };
        surface.push_transform(&Transform::from_translate(x, y));
        surface.draw_image(image.clone(), area);
        surface.pop();
    }

    fn glyphs(
        &mut self,
        shaped: &Shaped,
        run: &Run,
        x: f32,
        y: f32,
        colour: Rgb,
        surface: &mut Surface,
    ) {
        let Some(font) = self.font(run.font) else { return };
        surface.set_fill(Some(fill_of(colour)));
        surface.draw_glyphs(
            Point::from_xy(rounded(x), rounded(y)),
            &run.glyphs,
            font,
            &shaped.text,
            run.size,
            false,
        );
    }

    fn font(&mut self, at: usize) -> Option<Font> {
        if let Some(font) = self.fonts.get(&at) {
            return Some(font.clone());
        }
        let file = self.setter.press().font_files().get(at)?;
        let font = Font::new(file.data.clone().into(), file.index)?;
        self.fonts.insert(at, font.clone());
        Some(font)
    }

    fn annotation(&self, link: &Link, areas: &[[f32; 4]]) -> Option<Annotation> {
        let quads = areas.iter().map(|&[left, top, right, bottom]| {
            let corners = [(left, bottom), (right, bottom), (right, top), (left, top)];
            Quadrilateral(corners.map(|(x, y)| Point::from_xy(x, y)))
        });
        let place = match &link.target {
            Target::Web(address) => Place::Action(Action::Link(LinkAction::new(address.clone()))),
            Target::Within(anchor) => {
                Place::Destination(destination(self.spots.get(anchor)?).into())
            }
        };
        let own = LinkAnnotation::new_with_quad_points(quads.collect(), place);
        Some(Annotation::new_link(own, Some(short(&link.words))))
    }
}

/// The first leaf that a mark is of. Those of a row follow each other as its cells do.
fn leaf(mark: &Mark) -> LeafId {
    match mark {
        Mark::Line { shaped, line, paint, .. } => {
            let run = shaped.lines[*line].runs.first();
            run.map_or(0, |run| paint[run.piece].leaf)
        }
        Mark::PageOf { leaf, .. } | Mark::Picture { leaf, .. } => *leaf,
        Mark::Rule { .. } | Mark::Dots { .. } => 0,
    }
}

/// A place as exact as eyes can see; more digits only make the file larger.
pub fn rounded(place: f32) -> f32 {
    (place * 100.0).round() / 100.0
}

impl krilla::text::Glyph for Glyph {
    fn glyph_id(&self) -> GlyphId {
        GlyphId::new(u32::from(self.id))
    }

    fn text_range(&self) -> Range<usize> {
        self.range()
    }

    fn x_advance(&self, size: f32) -> f32 {
        self.advance * size
    }

    fn x_offset(&self, size: f32) -> f32 {
        f32::from(self.offset[0]) / OFFSET * size
    }

    fn y_offset(&self, size: f32) -> f32 {
        f32::from(self.offset[1]) / OFFSET * size
    }

    fn y_advance(&self, _: f32) -> f32 {
        0.0
    }

    fn location(&self) -> Option<Location> {
        None
    }
}
