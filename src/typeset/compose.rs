//! Sets blocks one below the other. Each kind of block that is more than lines has a file of its own.

mod contents;
mod frame;
mod list;
mod table;

use super::document::{Block, Heading, Paragraph, Size, Span, Target, Text, words};
use super::flow::{Flow, Headline, Link, Mark, Paint, Strip};
use super::glyphs::{self, Shaped};
use super::hyphen::softened;
use super::press::Setter;
use super::style::Style;
use super::tags::{Kind, LeafId, NodeId, ROOT, Tags};
use std::sync::Arc;

/// How narrow a text may become in quotes and lists within each other, in ems.
const NARROWEST: f32 = 8.0;

pub struct Composer<'a, 'b> {
    pub style: &'a Style,
    setter: &'a mut Setter<'b>,
    pub flow: Flow,
    pub left: f32,
    pub right: f32,
    /// The room above what comes next.
    room: f32,
    frames: Vec<usize>,
    pub parent: NodeId,
    is_small: bool,
    /// Whether paragraphs stand as close as the items of a list.
    is_tight: bool,
    language: String,
    /// The language of the blocks, where it is another than that of the document.
    foreign: Option<String>,
    /// What stands before the next line, as the numbers of items do.
    labels: Vec<(String, NodeId, f32)>,
    anchors: Vec<String>,
    begins_page: bool,
    next_heading: usize,
}

impl<'a, 'b> Composer<'a, 'b> {
    pub fn new(
        language: &str,
        headings: Vec<Headline>,
        style: &'a Style,
        setter: &'a mut Setter<'b>,
    ) -> Composer<'a, 'b> {
        Composer {
            style,
            setter,
            flow: Flow {
                strips: Vec::new(),
                frames: Vec::new(),
                tags: Tags::new(),
                links: Vec::new(),
                headings,
                table_heads: Vec::new(),
            },
            left: style.page.left,
            right: style.page.width - style.page.right,
            room: 0.0,
            frames: Vec::new(),
            parent: ROOT,
            is_small: false,
            is_tight: false,
            language: language.to_string(),
            foreign: None,
            labels: Vec::new(),
            anchors: Vec::new(),
            begins_page: false,
            next_heading: 0,
        }
    }

    pub fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Title(text) => self.title(text),
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(paragraph) => self.paragraph(paragraph),
            Block::List(list) => self.list(list),
            Block::Notes(notes) => self.notes(notes),
            Block::Quote(blocks) => {
                let move_in = self.style.sizes.text;
                self.within(Kind::Quote, move_in, move_in, |own| own.blocks(blocks));
            }
            Block::Barred { is_marked, blocks } => self.barred(*is_marked, blocks),
            Block::Framed(blocks) => self.framed(blocks),
            Block::Code(text) => self.code(text),
            Block::Table(table) => table::set(table, self),
            Block::Rule => {
                self.at_least(self.style.sizes.text);
                let (x, width) = (self.left, (self.right - self.left) * 0.3);
                let colour = self.style.colours.line;
                self.strip(1.0, vec![Mark::Rule { x, y: 0.5, width, thickness: 0.5, colour }]);
                self.at_least(self.style.sizes.text);
            }
            Block::PageBreak => self.begins_page = true,
            Block::Contents { title } => self.contents(title),
            Block::In { language, blocks } => {
                let before = (self.language.clone(), self.foreign.clone());
                self.language = language.clone();
                self.foreign = Some(language.clone());
                self.blocks(blocks);
                (self.language, self.foreign) = before;
            }
            Block::Together(blocks) => {
                let first = self.flow.strips.len();
                self.blocks(blocks);
                self.stay(first);
            }
            Block::Room(lines) => self.at_least(lines * self.style.pitch(Size::Body)),
            Block::Picture { words } => self.picture(words),
        }
    }

    /// Asks for room above what comes next.
    pub fn at_least(&mut self, room: f32) {
        self.room = self.room.max(room);
    }

    /// Keeps the strips from `first` on one page, if they fit on one.
    pub fn stay(&mut self, first: usize) {
        let end = self.flow.strips.len().saturating_sub(1);
        if let Some(strips) = self.flow.strips.get_mut(first..end) {
            strips.iter_mut().for_each(|strip| strip.stays = true);
        }
    }

    /// Keeps the last strip with what comes next.
    fn stay_with_next(&mut self) {
        if let Some(strip) = self.flow.strips.last_mut() {
            strip.stays = true;
        }
    }

    pub fn strip(&mut self, height: f32, marks: Vec<Mark>) -> usize {
        self.flow.strips.push(Strip {
            height,
            above: std::mem::take(&mut self.room),
            stays: false,
            begins_page: std::mem::take(&mut self.begins_page),
            marks,
            frames: self.frames.clone(),
            table: None,
            row: None,
            anchors: std::mem::take(&mut self.anchors),
            heading: None,
        });
        self.flow.strips.len() - 1
    }

    pub fn node(&mut self, kind: Kind) -> NodeId {
        let parent = self.parent;
        self.flow.tags.node(parent, kind, self.foreign.as_deref())
    }

    /// Sets blocks within a node, moved in on both sides as long as room is left for a text.
    fn within(&mut self, kind: Kind, left: f32, right: f32, set: impl FnOnce(&mut Self)) {
        let (parent, sides) = (self.parent, (self.left, self.right));
        self.parent = self.node(kind);
        let spare = (self.right - self.left - NARROWEST * self.style.sizes.text).max(0.0);
        let part = (spare / (left + right).max(f32::EPSILON)).min(1.0);
        (self.left, self.right) = (self.left + left * part, self.right - right * part);
        set(self);
        self.parent = parent;
        (self.left, self.right) = sides;
    }

    fn body(&self) -> Size {
        if self.is_small { Size::Small } else { Size::Body }
    }

    /// Sets a text in lines below a node. What is said of each piece goes with it.
    pub fn shape(
        &mut self,
        text: &Text,
        size: Size,
        node: NodeId,
        width: f32,
    ) -> (Arc<Shaped>, Arc<Vec<Paint>>) {
        let points = self.style.size(size);
        // About four words a line; longer ones may be broken.
        let longest = ((width / points / 2.0) as usize).max(10);
        let mut whole = String::new();
        let mut pieces = Vec::new();
        for span in text {
            let language = span.language.as_deref().unwrap_or(&self.language);
            let before = whole.len();
            match is_headline(size) || span.look.code || !width.is_finite() {
                true => whole.push_str(&span.text),
                false => whole.push_str(&softened(&span.text, language, longest)),
            }
            pieces.push((whole.len() - before, span.look));
        }
        let paint = self.paint(text, size, node);
        let shaped = self.setter.set(&glyphs::Paragraph {
            text: whole,
            pieces,
            is_bold: is_bold(size),
            size: points,
            width,
        });
        (shaped, Arc::new(paint))
    }

    /// How wide a text is on one line.
    pub fn measure(&mut self, text: &Text, size: Size) -> f32 {
        let shaped = self.setter.set(&glyphs::Paragraph {
            text: words(text),
            pieces: text.iter().map(|span| (span.text.len(), span.look)).collect(),
            is_bold: is_bold(size),
            size: self.style.size(size),
            width: f32::INFINITY,
        });
        shaped.lines.iter().map(|line| line.width).fold(0.0, f32::max)
    }

    /// The pieces of a text as leaves: those that differ in nothing but their look share one.
    fn paint(&mut self, text: &Text, size: Size, node: NodeId) -> Vec<Paint> {
        let mut paints: Vec<Paint> = Vec::new();
        let mut before: Option<&Span> = None;
        for span in text {
            let is_alike = before.is_some_and(|before| {
                before.link == span.link
                    && before.language == span.language
                    && before.look.code == span.look.code
            });
            let (leaf, link) = match paints.last() {
                Some(last) if is_alike => (last.leaf, last.link),
                _ => self.leaf(span, text, node),
            };
            before = Some(span);
            let colours = &self.style.colours;
            let colour = match size {
                _ if link.is_some() && !is_headline(size) => colours.accent,
                Size::Title | Size::Heading(1) => colours.accent,
                _ if span.look.soft => colours.soft,
                _ => colours.ink,
            };
            paints.push(Paint { colour, look: span.look, leaf, link });
        }
        paints
    }

    fn leaf(&mut self, span: &Span, text: &Text, node: NodeId) -> (LeafId, Option<usize>) {
        let tags = &mut self.flow.tags;
        let language = span.language.as_deref();
        if let Some(target) = &span.link {
            let alike = text.iter().filter(|one| one.link.as_ref() == Some(target));
            let own: String = alike.map(|one| one.text.as_str()).collect();
            let words = match target {
                Target::Web(address) if *address != own => format!("{own} ({address})"),
                _ => own,
            };
            let link = self.flow.links.len();
            self.flow.links.push(Link { target: target.clone(), words });
            let node = tags.node(node, Kind::Link(link), language);
            return (tags.leaf(node), Some(link));
        }
        let node = match span.look.code {
            true => tags.node(node, Kind::Code, language),
            false if language.is_some() => tags.node(node, Kind::Span, language),
            false => node,
        };
        (tags.leaf(node), None)
    }

    /// Sets a text as strips of one line each, and keeps its first two and its last two lines
    /// together. Gives the first strip.
    fn lines(&mut self, text: &Text, size: Size, node: NodeId) -> usize {
        let first = self.flow.strips.len();
        let (shaped, paint) = self.shape(text, size, node, self.right - self.left);
        let (pitch, baseline) = (self.style.pitch(size), self.style.baseline(size));
        let count = shaped.lines.len();
        for (at, line) in shaped.lines.iter().enumerate() {
            let x = if line.is_rtl { self.right - line.width } else { self.left };
            let (shaped, paint) = (shaped.clone(), paint.clone());
            let mut marks = vec![Mark::Line { shaped, line: at, x, baseline, paint }];
            self.label(baseline, &mut marks);
            let strip = self.strip(pitch, marks);
            self.flow.strips[strip].stays = at + 1 < count && (at == 0 || at + 2 == count);
        }
        first
    }

    /// Puts what waits for the next line before it.
    pub fn label(&mut self, baseline: f32, marks: &mut Vec<Mark>) {
        for (text, node, x) in std::mem::take(&mut self.labels) {
            let size = self.body();
            let (shaped, paint) = self.shape(&vec![Span::plain(text)], size, node, f32::INFINITY);
            marks.insert(0, Mark::Line { shaped, line: 0, x, baseline, paint });
        }
    }

    fn title(&mut self, text: &Text) {
        let node = self.node(Kind::Title);
        let first = self.lines(text, Size::Title, node);
        self.stay(first);
        self.at_least(self.style.sizes.title * 0.6);
    }

    fn heading(&mut self, heading: &Heading) {
        let (above, below) = self.style.heading_room(heading.level);
        self.at_least(above);
        let at = self.next_heading;
        self.next_heading += 1;
        self.anchors.extend(heading.anchor.clone());
        let node = self.node(Kind::Heading(heading.level, words(&heading.text)));
        let first = self.lines(&heading.text, Size::Heading(heading.level), node);
        self.flow.strips[first].heading = Some(at);
        self.stay(first);
        self.stay_with_next();
        self.at_least(below);
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        let size = match paragraph.size {
            Size::Body => self.body(),
            other => other,
        };
        let room = match self.is_tight {
            true => self.style.item_room(size),
            false => self.style.paragraph_room(size),
        };
        self.at_least(room);
        let node = self.node(Kind::Paragraph);
        let first = self.lines(&paragraph.text, size, node);
        if paragraph.opens {
            self.stay(first);
            self.stay_with_next();
        }
        self.at_least(room);
    }

    fn picture(&mut self, words: &str) {
        let Some(logo) = &self.style.logo else { return };
        let height = logo.height;
        let node = self.node(Kind::Picture(words.to_string()));
        let leaf = self.flow.tags.leaf(node);
        let x = self.left;
        self.strip(height, vec![Mark::Picture { x, height, leaf }]);
        self.at_least(self.style.sizes.text * 1.5);
    }
}

fn is_headline(size: Size) -> bool {
    matches!(size, Size::Title | Size::Heading(_))
}

/// Deep headings are told from the text by their slant.
fn is_bold(size: Size) -> bool {
    match size {
        Size::Heading(level) => level < 5,
        _ => size == Size::Title,
    }
}
