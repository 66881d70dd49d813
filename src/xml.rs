//! XML as it is written: elements that close themselves, and text and values of attributes that hold
//! nothing but what XML can. Names are the program's own words, so that no catalogue gets into them.
//! Documents, whose elements are many, are written in [`markup::Markup`], which holds the same.

pub mod markup;

/// What is written of a document.
pub struct Xml(String);

/// The attributes of an element, in the order in which they are written.
pub type Attributes<'a> = &'a [(&'static str, &'a str)];

impl Xml {
    /// A document, begun with the line that says what it is.
    pub fn document() -> Xml {
        Xml(String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"))
    }

    /// An element around what is written meanwhile.
    pub fn element(
        &mut self,
        name: &'static str,
        attributes: Attributes,
        write: impl FnOnce(&mut Xml),
    ) {
        self.open(name, attributes);
        self.0.push('>');
        write(self);
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
    }

    /// An element around a text.
    pub fn leaf(&mut self, name: &'static str, attributes: Attributes, text: &str) {
        self.element(name, attributes, |xml| xml.text(text));
    }

    /// An element around nothing.
    pub fn empty(&mut self, name: &'static str, attributes: Attributes) {
        self.open(name, attributes);
        self.0.push_str("/>");
    }

    pub fn text(&mut self, text: &str) {
        self.0.extend(text.chars().filter(|c| is_held(*c)).map(Piece::of_text));
    }

    /// A new line for people who read the file, some steps in.
    pub fn line(&mut self, depth: usize) {
        self.0.push('\n');
        (0..depth).for_each(|_| self.0.push_str("  "));
    }

    /// The document, ended with its line.
    pub fn finish(mut self) -> String {
        self.0.push('\n');
        self.0
    }

    fn open(&mut self, name: &'static str, attributes: Attributes) {
        self.0.push('<');
        self.0.push_str(name);
        for (name, value) in attributes {
            self.0.push(' ');
            self.0.push_str(name);
            self.0.push_str("=\"");
            self.0.extend(value.chars().filter(|c| is_held(*c)).map(Piece::of_value));
            self.0.push('"');
        }
    }
}

/// Whether XML 1.0 holds a character: no control characters but tab and the ends of lines, and not
/// the two that are none.
pub fn is_held(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}

/// A character as it is written.
enum Piece {
    Plain(char),
    Entity(&'static str),
}

impl Piece {
    fn of_text(c: char) -> Piece {
        Piece::Entity(match c {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            // Readers make a plain end of a line of it.
            '\r' => "&#13;",
            c => return Piece::Plain(c),
        })
    }

    /// In an attribute, where readers make spaces of tabs and ends of lines.
    fn of_value(c: char) -> Piece {
        match c {
            '\t' => Piece::Entity("&#9;"),
            '\n' => Piece::Entity("&#10;"),
            c => Piece::of_text(c),
        }
    }
}

impl Extend<Piece> for String {
    fn extend<I: IntoIterator<Item = Piece>>(&mut self, pieces: I) {
        for piece in pieces {
            match piece {
                Piece::Plain(c) => self.push(c),
                Piece::Entity(own) => self.push_str(own),
            }
        }
    }
}
