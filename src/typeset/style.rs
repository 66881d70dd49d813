//! How documents look, in points.

use super::document::Size;
use std::sync::Arc;

pub const POINTS_PER_MM: f32 = 72.0 / 25.4;

pub type Rgb = [u8; 3];

#[derive(Clone, Debug)]
pub struct Style {
    pub page: Page,
    pub text_face: String,
    pub code_face: String,
    pub sizes: Sizes,
    /// From one line of text to the next, as a part of its size.
    pub leading: Leading,
    pub colours: Colours,
    pub logo: Option<Logo>,
}

#[derive(Clone, Debug)]
pub struct Page {
    pub width: f32,
    pub height: f32,
    pub top: f32,
    pub bottom: f32,
    pub left: f32,
    pub right: f32,
}

#[derive(Clone, Debug)]
pub struct Sizes {
    pub text: f32,
    pub small: f32,
    pub running: f32,
    pub title: f32,
    /// By level. What is deeper is as large as the last.
    pub headings: [f32; 3],
}

#[derive(Clone, Debug)]
pub struct Leading {
    pub text: f32,
    pub small: f32,
    pub heading: f32,
}

#[derive(Clone, Debug)]
pub struct Colours {
    pub ink: Rgb,
    pub soft: Rgb,
    pub line: Rgb,
    pub accent: Rgb,
    pub field: Rgb,
    pub code: Rgb,
}

/// A picture above the title of each document.
#[derive(Clone, Debug)]
pub struct Logo {
    pub bytes: Arc<Vec<u8>>,
    pub kind: PictureKind,
    pub height: f32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureKind {
    Png,
    Jpeg,
}

impl Style {
    pub fn size(&self, size: Size) -> f32 {
        let sizes = &self.sizes;
        match size {
            Size::Body => sizes.text,
            Size::Small => sizes.small,
            Size::Running => sizes.running,
            Size::Title => sizes.title,
            Size::Heading(level) => {
                let at = usize::from(level.saturating_sub(1)).min(sizes.headings.len() - 1);
                sizes.headings[at]
            }
        }
    }

    /// From one line to the next.
    pub fn pitch(&self, size: Size) -> f32 {
        let leading = match size {
            Size::Body => self.leading.text,
            Size::Small | Size::Running => self.leading.small,
            Size::Title | Size::Heading(_) => self.leading.heading,
        };
        leading * self.size(size)
    }

    /// From the upper edge of a line to where its letters stand.
    pub fn baseline(&self, size: Size) -> f32 {
        (self.pitch(size) - self.size(size)) / 2.0 + 0.78 * self.size(size)
    }

    /// The room above and below a heading.
    pub fn heading_room(&self, level: u8) -> (f32, f32) {
        let em = self.size(Size::Heading(level));
        match level {
            1 => (1.53 * em, 0.4 * em),
            2 => (1.67 * em, 0.31 * em),
            _ => (0.91 * em, 0.21 * em),
        }
    }

    /// Between paragraphs, and between the items of a list that stand close.
    pub fn paragraph_room(&self, size: Size) -> f32 {
        0.29 * self.size(size)
    }

    pub fn item_room(&self, size: Size) -> f32 {
        0.02 * self.size(size)
    }

    pub fn text_height(&self) -> f32 {
        self.page.height - self.page.top - self.page.bottom
    }
}
