//! What is to be set: blocks of text and what the document says about itself.

/// A document before it has lines and pages.
#[derive(Clone, Debug, Default)]
pub struct Document {
    pub about: About,
    /// On every page above the text: on the left, and in bold on the right.
    pub head: [String; 2],
    /// On every page below the text, on the left.
    pub foot: String,
    /// The same on the right, with `{page}` and `{pages}` where the numbers go.
    pub counted: String,
    pub blocks: Vec<Block>,
    pub attachments: Vec<Attachment>,
}

/// What a document says about itself to programs.
#[derive(Clone, Debug, Default)]
pub struct About {
    pub title: String,
    pub author: String,
    pub description: String,
    pub keywords: Vec<String>,
    /// The day that it carries, as year, month and day.
    pub day: (u16, u8, u8),
    /// As in `sv`.
    pub language: String,
    /// What tells it from all other documents, whatever they are called.
    pub identity: String,
    pub creator: String,
}

/// A file within the document: the same for programs.
#[derive(Clone, Debug)]
pub struct Attachment {
    pub name: String,
    pub media_type: String,
    pub description: String,
    pub bytes: Vec<u8>,
}

pub type Text = Vec<Span>;

/// A piece of text that looks the same all through.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Span {
    pub text: String,
    pub look: Look,
    pub link: Option<Target>,
    /// Its language, if it is another than that of the document.
    pub language: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Look {
    pub bold: bool,
    pub italic: bool,
    pub code: bool,
    pub struck: bool,
    /// On a ground of its own, as what is to be filled in.
    pub field: bool,
    /// Above the line and small, as the number of a note.
    pub raised: bool,
    /// In the colour of what matters less.
    pub soft: bool,
    /// Smaller than what is around it, as a checksum that is to stand on one line.
    pub fine: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    Web(String),
    /// An anchor in the same document.
    Within(String),
}

/// How large a text is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Size {
    #[default]
    Body,
    Small,
    Running,
    Title,
    /// Of a heading of some level, from one.
    Heading(u8),
}

#[derive(Clone, Debug)]
pub enum Block {
    Title(Text),
    Heading(Heading),
    Paragraph(Paragraph),
    List(List),
    /// Notes below a text, each with its anchor and its number.
    Notes(Vec<Note>),
    Quote(Vec<Block>),
    /// Beside a bar, which is coloured where it marks what to look at.
    Barred {
        is_marked: bool,
        blocks: Vec<Block>,
    },
    /// In a frame of lines.
    Framed(Vec<Block>),
    /// Lines that keep their spaces.
    Code(String),
    Table(Table),
    /// A short line across.
    Rule,
    PageBreak,
    /// The headings that are listed, with their pages.
    Contents {
        title: String,
    },
    /// Blocks in another language.
    In {
        language: String,
        blocks: Vec<Block>,
    },
    /// Stays on one page if it fits on one.
    Together(Vec<Block>),
    /// Room above what follows, in lines of the text.
    Room(f32),
    /// A picture of the theme's own, with what is read in its place.
    Picture {
        words: String,
    },
}

#[derive(Clone, Debug)]
pub struct Heading {
    pub level: u8,
    pub text: Text,
    pub anchor: Option<String>,
    /// Whether the contents list it.
    pub is_listed: bool,
    /// Whether the bookmarks of the document lead to it.
    pub is_bookmarked: bool,
}

#[derive(Clone, Debug, Default)]
pub struct Paragraph {
    pub text: Text,
    pub size: Size,
    /// Whether it opens what follows, and stays on the same page.
    pub opens: bool,
}

#[derive(Clone, Debug)]
pub struct List {
    /// What stands before each item, and the item.
    pub items: Vec<(String, Vec<Block>)>,
    pub is_numbered: bool,
    /// Whether the items stand as close as lines.
    pub is_tight: bool,
}

#[derive(Clone, Debug)]
pub struct Note {
    pub anchor: String,
    pub number: String,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug, Default)]
pub struct Table {
    pub columns: Vec<Column>,
    /// None if the columns have no names.
    pub head: Option<Vec<Text>>,
    pub rows: Vec<Vec<Text>>,
    /// Whether the first cell of a row is the name of the row.
    pub names_rows: bool,
    /// Whether lines are drawn above and below.
    pub is_ruled: bool,
}

#[derive(Clone, Copy, Debug)]
pub struct Column {
    pub share: Share,
    pub side: Side,
}

#[derive(Clone, Copy, Debug)]
pub enum Share {
    /// As wide as the widest cell, within reason.
    Natural,
    /// A part of the rest.
    Part(f32),
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Side {
    #[default]
    Left,
    Centre,
    Right,
}

impl Span {
    pub fn plain(text: impl Into<String>) -> Span {
        Span { text: text.into(), ..Span::default() }
    }

    pub fn with(text: impl Into<String>, look: Look) -> Span {
        Span { text: text.into(), look, ..Span::default() }
    }
}

/// The words of a text without their form.
pub fn words(text: &[Span]) -> String {
    text.iter().map(|span| span.text.as_str()).collect()
}
