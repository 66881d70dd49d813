//! Text to lines of glyphs. The only file that knows the library that shapes text.

use super::document::Look;
use super::hyphen::SOFT_HYPHEN;
use parley::fontique::{Blob, Collection, CollectionOptions};
use parley::layout::Layout;
use parley::style::{
    FontFamily, FontFamilyName, FontStyle, FontWeight, GenericFamily, StyleProperty,
};
use parley::{FontContext, FontData, LayoutContext, OverflowWrap};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// The weight of what is bold. Lighter than the boldest, and a document carries one face fewer.
const BOLD: f32 = 600.0;

/// The library's names for the face of the text and that of code.
const TEXT: GenericFamily = GenericFamily::Serif;
const CODE: GenericFamily = GenericFamily::Monospace;

/// How large code and raised text are beside the text around them.
const SMALL_CODE: f32 = 0.82;
const RAISED: f32 = 0.65;
const FINE: f32 = 0.84;

/// The faces of a press.
#[derive(Clone)]
pub struct Fonts {
    context: FontContext,
    files: Vec<FontFile>,
    families: Vec<String>,
}

/// A file of a face, and which of the faces in it.
#[derive(Clone)]
pub struct FontFile {
    pub data: Arc<dyn AsRef<[u8]> + Send + Sync>,
    pub index: u32,
    id: u64,
    /// In how many parts the face divides its size.
    parts: f32,
}

impl Fonts {
    /// The faces that the program carries: Libertinus Serif and DejaVu Sans Mono.
    pub fn builtin() -> Fonts {
        let mut fonts = Fonts {
            context: FontContext {
                collection: Collection::new(CollectionOptions {
                    shared: false,
                    system_fonts: false,
                }),
                source_cache: Default::default(),
            },
            files: Vec::new(),
            families: Vec::new(),
        };
        // Each by a number that stands in the program, so that the others are not linked.
        let carried = [
            typst_assets::fonts().next(),
            typst_assets::fonts().nth(1),
            typst_assets::fonts().nth(2),
            typst_assets::fonts().nth(3),
            typst_assets::fonts().nth(4),
            typst_assets::fonts().nth(5),
            typst_assets::fonts().nth(13),
            typst_assets::fonts().nth(14),
            typst_assets::fonts().nth(15),
            typst_assets::fonts().nth(16),
        ];
        for data in carried.into_iter().flatten() {
            fonts.add(Arc::new(data));
        }
        fonts
    }

    /// Adds a file; whether it holds a face.
    pub fn add(&mut self, data: Arc<dyn AsRef<[u8]> + Send + Sync>) -> bool {
        let blob = Blob::new(data.clone());
        let id = blob.id();
        let added = self.context.collection.register_fonts(blob, None);
        for (family, faces) in &added {
            let name = self.context.collection.family_name(*family).unwrap_or_default().to_string();
            if !self.families.contains(&name) {
                self.families.push(name);
            }
            for face in faces {
                let parts = parts((*data).as_ref());
                self.files.push(FontFile { data: data.clone(), index: face.index(), id, parts });
            }
        }
        !added.is_empty()
    }

    /// The names of the faces, in the order in which they came.
    pub fn families(&self) -> &[String] {
        &self.families
    }

    pub fn files(&self) -> &[FontFile] {
        &self.files
    }

    /// Whether any face has a sign for a character.
    pub fn covers(&mut self, c: char) -> bool {
        let names = self.families.clone();
        names.iter().any(|name| {
            let Some(family) = self.context.collection.family_by_name(name) else { return false };
            let face = family.default_font().cloned();
            face.is_some_and(|face| {
                let data = face.load(Some(&mut self.context.source_cache));
                data.is_some_and(|data| {
                    let map = face.charmap_index().charmap(data.data());
                    map.is_some_and(|map| map.map(c).is_some_and(|glyph| glyph != 0))
                })
            })
        })
    }

    fn place(&self, font: &FontData) -> usize {
        let is_it = |file: &FontFile| file.id == font.data.id() && file.index == font.index;
        self.files.iter().position(is_it).unwrap_or_default()
    }
}

/// A paragraph to be set: what decides where its lines end and which glyphs stand in them.
#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph {
    pub text: String,
    /// How many bytes of the text look how.
    pub pieces: Vec<(usize, Look)>,
    /// Whether all of it is bold, as a heading is.
    pub is_bold: bool,
    pub size: f32,
    pub width: f32,
}

/// A paragraph in lines.
#[derive(Debug)]
pub struct Shaped {
    pub text: String,
    pub lines: Vec<Line>,
}

#[derive(Debug)]
pub struct Line {
    pub runs: Vec<Run>,
    /// Without the spaces at its right end.
    pub width: f32,
    pub is_rtl: bool,
}

/// Glyphs of one face beside each other, all of one piece.
#[derive(Debug)]
pub struct Run {
    pub font: usize,
    pub size: f32,
    pub piece: usize,
    pub x: f32,
    pub width: f32,
    pub glyphs: Vec<Glyph>,
}

/// Small, since there are as many of them as letters.
#[derive(Clone, Copy, Debug)]
pub struct Glyph {
    /// In ems.
    pub advance: f32,
    /// Where its text begins.
    pub start: u32,
    pub id: u16,
    /// In parts of [`OFFSET`] of an em.
    pub offset: [i16; 2],
    pub length: u16,
}

pub const OFFSET: f32 = 4000.0;

impl Glyph {
    pub fn range(&self) -> Range<usize> {
        self.start as usize..self.start as usize + usize::from(self.length)
    }
}

/// What shapes, with the room that it works in.
pub struct Shaper {
    fonts: Fonts,
    layout: LayoutContext<u16>,
    /// Which characters have a sign, as far as that was asked.
    covered: BTreeMap<char, bool>,
}

impl Shaper {
    pub fn new(fonts: &Fonts, text: &str, code: &str) -> Shaper {
        let mut fonts = fonts.clone();
        // The face of the text and that of code, each with all others behind it.
        for (generic, first) in [(TEXT, text), (CODE, code)] {
            let rest = fonts.families.iter().map(String::as_str).filter(|name| *name != first);
            let names: Vec<&str> = [first].into_iter().chain(rest).collect();
            let collection = &mut fonts.context.collection;
            let ids: Vec<_> = names.iter().filter_map(|name| collection.family_id(name)).collect();
            collection.set_generic_families(generic, ids.into_iter());
        }
        Shaper { fonts, layout: LayoutContext::new(), covered: BTreeMap::new() }
    }

    pub fn covers(&mut self, c: char) -> bool {
        if let Some(&covered) = self.covered.get(&c) {
            return covered;
        }
        let covered = self.fonts.covers(c);
        self.covered.insert(c, covered);
        covered
    }

    pub fn shape(&mut self, paragraph: &Paragraph) -> Shaped {
        let text = &paragraph.text;
        // A hyphen may follow what fills the line.
        let room = if text.contains(SOFT_HYPHEN) { paragraph.size * 0.34 } else { 0.0 };
        let layout = self.layout(text, paragraph, paragraph.width - room);
        let mut lines = Vec::new();
        for line in layout.lines() {
            let metrics = line.metrics();
            let mut own = Line {
                runs: Vec::new(),
                // Right to left, the spaces that end a line are drawn at its left, before all else.
                width: match layout.is_rtl() {
                    true => metrics.advance,
                    false => metrics.advance - metrics.hanging_advance,
                },
                is_rtl: layout.is_rtl(),
            };
            let mut x = 0.0;
            for run in line.runs() {
                self.take(&run, text, &mut x, &mut own.runs);
            }
            let written = text.get(line.text_range()).unwrap_or_default();
            if written.ends_with(SOFT_HYPHEN) {
                let end = line.text_range().end;
                self.end_in_hyphen(paragraph, end - SOFT_HYPHEN.len_utf8()..end, &mut own);
            }
            lines.push(own);
        }
        Shaped { text: text.clone(), lines }
    }

    fn layout(&mut self, text: &str, paragraph: &Paragraph, width: f32) -> Layout<u16> {
        let size = paragraph.size;
        let mut builder = self.layout.ranged_builder(&mut self.fonts.context, text, 1.0, false);
        let family = |generic| {
            StyleProperty::FontFamily(FontFamily::Single(FontFamilyName::Generic(generic)))
        };
        let weight = |is_bold| {
            let weight = if is_bold { FontWeight::new(BOLD) } else { FontWeight::NORMAL };
            StyleProperty::FontWeight(weight)
        };
        builder.push_default(family(TEXT));
        builder.push_default(StyleProperty::FontSize(size));
        builder.push_default(weight(paragraph.is_bold));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::BreakWord));
        let mut start = 0;
        for (at, (length, look)) in paragraph.pieces.iter().enumerate() {
            let range = start..start + length;
            start = range.end;
            builder.push(StyleProperty::Brush(at as u16), range.clone());
            if look.bold {
                builder.push(weight(true), range.clone());
            }
            if look.italic {
                builder.push(StyleProperty::FontStyle(FontStyle::Italic), range.clone());
            }
            if look.code {
                builder.push(family(CODE), range.clone());
                builder.push(StyleProperty::FontSize(size * SMALL_CODE), range.clone());
            }
            if look.fine {
                builder.push(StyleProperty::FontSize(size * FINE), range.clone());
            }
            if look.raised {
                builder.push(StyleProperty::FontSize(size * RAISED), range.clone());
            }
        }
        let mut layout = builder.build(text);
        layout.break_all_lines(width.is_finite().then_some(width));
        layout
    }

    /// Takes the glyphs of a run of the library, in runs of one piece each.
    fn take(&self, run: &parley::layout::Run<u16>, text: &str, x: &mut f32, runs: &mut Vec<Run>) {
        let (font, size) = (self.fonts.place(run.font()), run.font_size());
        let parts = self.fonts.files.get(font).map_or(1000.0, |file| file.parts);
        let first = runs.len();
        for cluster in run.visual_clusters() {
            let range = cluster.text_range();
            if cluster.is_ligature_continuation() {
                // The ligature stands for these letters too.
                if let Some(glyph) = runs[first..].last_mut().and_then(|run| run.glyphs.last_mut())
                {
                    let end = range.end.max(glyph.range().end);
                    glyph.start = glyph.start.min(range.start as u32);
                    glyph.length = length(text, glyph.start as usize..end);
                }
                continue;
            }
            let written = text.get(range.clone()).unwrap_or_default();
            // What only tells where a line may end has no sign.
            if matches!(written, "\n" | "\u{200b}" | "\u{ad}") {
                continue;
            }
            let piece = usize::from(cluster.style().brush);
            if runs[first..].last().is_none_or(|run| run.piece != piece) {
                runs.push(Run { font, size, piece, x: *x, width: 0.0, glyphs: Vec::new() });
            }
            let Some(own) = runs.last_mut() else { continue };
            for glyph in cluster.glyphs() {
                own.glyphs.push(Glyph {
                    // The widths of a face are whole parts, which the file names them in.
                    advance: (glyph.advance / size * parts).round() / parts,
                    start: range.start as u32,
                    id: glyph.id as u16,
                    offset: [part(glyph.x, size), part(glyph.y, size)],
                    length: length(text, range.clone()),
                });
                own.width += glyph.advance;
                *x += glyph.advance;
            }
        }
    }

    /// Puts a hyphen at the end of a line that breaks a word.
    fn end_in_hyphen(&mut self, paragraph: &Paragraph, range: Range<usize>, line: &mut Line) {
        let Some((piece, look)) =
            line.runs.last().and_then(|run| Some((run.piece, paragraph.pieces.get(run.piece)?.1)))
        else {
            return;
        };
        let hyphen =
            Paragraph { text: "-".to_string(), pieces: vec![(1, look)], ..paragraph.clone() };
        let layout = self.layout(&hyphen.text, &hyphen, f32::INFINITY);
        let mut runs = Vec::new();
        let mut x = line.runs.last().map_or(0.0, |run| run.x + run.width);
        if let Some(first) = layout.lines().next() {
            for run in first.runs() {
                self.take(&run, &hyphen.text, &mut x, &mut runs);
            }
        }
        for mut run in runs {
            run.piece = piece;
            for glyph in &mut run.glyphs {
                glyph.start = range.start as u32;
                glyph.length = range.len() as u16;
            }
            line.width = run.x + run.width;
            line.runs.push(run);
        }
    }
}

/// In how many parts a face divides its size: what its table `head` says.
fn parts(data: &[u8]) -> f32 {
    let number = |at: usize| data.get(at..at + 2).map(|two| u16::from_be_bytes([two[0], two[1]]));
    let offset = |at: usize| Some(usize::from(number(at)?) << 16 | usize::from(number(at + 2)?));
    let records = (0..number(4).unwrap_or_default()).map(|record| 12 + 16 * usize::from(record));
    let head = records.into_iter().find(|&at| data.get(at..at + 4) == Some(b"head"));
    let parts = head.and_then(|at| number(offset(at + 8)? + 18));
    parts.filter(|&parts| parts > 0).map_or(1000.0, f32::from)
}

/// How many bytes a glyph may stand for: an archival PDF has no longer strings.
const LONGEST_CLUSTER: usize = 8_000;

/// How many bytes a glyph stands for. A letter under more marks than anyone reads loses the last.
fn length(text: &str, range: Range<usize>) -> u16 {
    let most = range.start + LONGEST_CLUSTER;
    (text.floor_char_boundary(range.end.min(most)) - range.start) as u16
}

fn part(offset: f32, size: f32) -> i16 {
    (offset / size * OFFSET) as i16
}
