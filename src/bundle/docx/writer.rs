//! What writes a document: paragraphs and runs in the order that the schema wants, with the links,
//! lists and notes that they refer to.

use super::numbering;
use super::package::language_tag;
use super::piece::{Field, Piece};
use super::style;
use super::xml::{followed, holed, inert};
use crate::markup;
use crate::words::Words;
use crate::xml::markup::{Held, Markup};
use serde::Serialize;

/// That a paragraph starts a page.
pub const PAGE_BREAK: &str = "<w:pageBreakBefore/>";

pub struct Writer<'a> {
    pub words: Words<'a>,
    /// The language of what is written, where it is another than that of the document.
    pub language: Option<String>,
    /// What the piece that is written refers to.
    pub piece: Piece,
    out: Markup,
    is_after_table: bool,
}

/// A list that counts by itself.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct List {
    pub level: usize,
    pub start: u64,
}

/// Which list a paragraph belongs to: bullets, or one that counts by itself.
#[derive(Clone, Copy)]
pub enum ListRef {
    Bullets,
    /// By its place in the piece, from one.
    Own(usize),
}

/// The form of a paragraph.
#[derive(Clone, Copy)]
pub struct Form {
    pub style: &'static str,
    pub keeps_next: bool,
    pub starts_page: bool,
    /// The list and the depth in it.
    pub list: Option<(ListRef, usize)>,
    /// How far in it stands, in twentieths of a point, where its style does not say it.
    pub indent: Option<usize>,
    pub align: Option<&'static str>,
    pub has_line: bool,
}

/// The look of a run.
#[derive(Clone, Copy, Default)]
pub struct Look {
    pub style: Option<&'static str>,
    pub is_strong: bool,
    pub is_emphasised: bool,
    pub is_deleted: bool,
    /// Not words of a language.
    pub is_code: bool,
    pub is_raised: bool,
}

impl Form {
    pub const fn of(style: &'static str) -> Form {
        Form {
            style,
            keeps_next: false,
            starts_page: false,
            list: None,
            indent: None,
            align: None,
            has_line: false,
        }
    }

    pub const fn kept(style: &'static str) -> Form {
        Form { keeps_next: true, ..Form::of(style) }
    }
}

impl Look {
    pub const PLAIN: Look = Look {
        style: None,
        is_strong: false,
        is_emphasised: false,
        is_deleted: false,
        is_code: false,
        is_raised: false,
    };
    pub const STRONG: Look = Look { is_strong: true, ..Look::PLAIN };
    pub const LINK: Look = Look { style: Some(style::HYPERLINK), ..Look::PLAIN };
}

impl<'a> Writer<'a> {
    pub fn new(words: Words<'a>) -> Writer<'a> {
        Writer {
            words,
            language: None,
            piece: Piece::default(),
            out: Markup::default(),
            is_after_table: false,
        }
    }

    /// Markup that holds no text of the catalogue.
    pub fn put(&mut self, markup: impl Held) {
        self.out.push(markup);
    }

    /// A number that nothing else in the document has.
    pub fn id(&mut self) -> Markup {
        self.piece.ids += 1;
        markup!("&id{};", self.piece.ids)
    }

    /// The piece that was written. It ends on a text, for two tables that touch would become one.
    pub fn finish(mut self) -> Piece {
        self.end_on_text(style::CELL);
        Piece { text: self.out, ..self.piece }
    }

    /// What is written meanwhile, apart from the rest.
    pub fn apart(&mut self, write: impl FnOnce(&mut Self)) -> Markup {
        let before = std::mem::take(&mut self.out);
        let was_after_table = std::mem::take(&mut self.is_after_table);
        write(self);
        self.is_after_table = was_after_table;
        std::mem::replace(&mut self.out, before)
    }

    /// What is written meanwhile, in the language of a text.
    pub fn in_language(&mut self, language: &Option<String>, write: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.language, language.clone());
        write(self);
        self.language = before;
    }

    pub fn paragraph(&mut self, form: Form, write: impl FnOnce(&mut Self)) {
        self.put("<w:p><w:pPr>");
        self.put(markup!("<w:pStyle w:val=\"{}\"/>", form.style));
        if form.keeps_next {
            self.put("<w:keepNext/>");
        }
        if form.starts_page {
            self.put(PAGE_BREAK);
        }
        if let Some((list, level)) = form.list {
            let list = match list {
                ListRef::Bullets => markup!("{}", numbering::BULLETS),
                ListRef::Own(at) => markup!("&list{};", at),
            };
            self.put(markup!(
                "<w:numPr><w:ilvl w:val=\"{}\"/><w:numId w:val=\"{}\"/></w:numPr>",
                level,
                list
            ));
        }
        if form.has_line {
            self.put(
                "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>",
            );
        }
        if std::mem::take(&mut self.is_after_table) && !form.starts_page {
            let is_heading = style::HEADINGS.contains(&form.style);
            if !is_heading && form.style != style::CAPTION {
                self.put("<w:spacing w:before=\"160\"/>");
            }
        }
        if let Some(indent) = form.indent {
            self.put(markup!("<w:ind w:left=\"{}\"/>", indent));
        }
        if let Some(align) = form.align {
            self.put(markup!("<w:jc w:val=\"{}\"/>", align));
        }
        self.put("</w:pPr>");
        write(self);
        self.put("</w:p>");
    }

    /// A paragraph of one text.
    pub fn line(&mut self, form: Form, text: &str) {
        self.paragraph(form, |writer| writer.text(text, Look::PLAIN));
    }

    pub fn text(&mut self, text: &str, look: Look) {
        if !text.is_empty() {
            let text = holed(text);
            self.run(look, markup!("<w:t xml:space=\"preserve\">{}</w:t>", text));
        }
    }

    /// Text whose lines stay lines.
    pub fn lines(&mut self, text: &str, look: Look) {
        for (at, line) in text.lines().enumerate() {
            if at > 0 {
                self.run(look, "<w:br/>");
            }
            self.text(line, look);
        }
    }

    /// A run of what is written in markup.
    pub fn run(&mut self, look: Look, markup: impl Held) {
        let mut form = Markup::default();
        if let Some(style) = look.style {
            form.push(markup!("<w:rStyle w:val=\"{}\"/>", style));
        }
        for (is_so, markup) in [
            (look.is_strong, "<w:b/><w:bCs/>"),
            (look.is_emphasised, "<w:i/><w:iCs/>"),
            (look.is_deleted, "<w:strike/>"),
            (look.is_code, "<w:noProof/>"),
            (look.is_raised, "<w:vertAlign w:val=\"superscript\"/>"),
        ] {
            if is_so {
                form.push(markup);
            }
        }
        if let Some(language) = &self.language {
            let tag = inert(&language_tag(language));
            form.push(markup!("<w:lang w:val=\"{}\"/>", tag));
        }
        self.put("<w:r>");
        if !form.is_empty() {
            self.put(markup!("<w:rPr>{}</w:rPr>", form));
        }
        self.put(markup);
        self.put("</w:r>");
    }

    /// A link out of the document. An address that cannot be followed leaves its text.
    pub fn link(&mut self, to: &str, write: impl FnOnce(&mut Self)) {
        let Some(to) = followed(to) else { return write(self) };
        let links = &mut self.piece.links;
        let known = links.iter().position(|own| *own == to);
        let number = known.unwrap_or(links.len()) + 1;
        if known.is_none() {
            links.push(to);
        }
        self.put(markup!("<w:hyperlink r:id=\"link&link{};\" w:history=\"1\">", number));
        write(self);
        self.put("</w:hyperlink>");
    }

    /// A link to a bookmark of the document.
    pub fn link_within(&mut self, bookmark: impl Held, write: impl FnOnce(&mut Self)) {
        self.put(markup!("<w:hyperlink w:anchor=\"{}\" w:history=\"1\">", bookmark));
        write(self);
        self.put("</w:hyperlink>");
    }

    pub fn bookmark(&mut self, name: impl Held, write: impl FnOnce(&mut Self)) {
        let id = self.id();
        self.put(markup!("<w:bookmarkStart w:id=\"{}\" w:name=\"{}\"/>", id, name));
        write(self);
        self.put(markup!("<w:bookmarkEnd w:id=\"{}\"/>", id));
    }

    /// A field with what it shows until it is next counted.
    pub fn field(&mut self, instruction: &'static str, look: Look, shown: &str) {
        self.field_as(instruction, look, markup!("<w:t>{}</w:t>", inert(shown)));
    }

    /// The same with what it shows in markup.
    pub fn field_as(&mut self, instruction: impl Held, look: Look, shown: impl Held) {
        self.run(look, "<w:fldChar w:fldCharType=\"begin\"/>");
        self.run(
            look,
            markup!("<w:instrText xml:space=\"preserve\"> {} </w:instrText>", instruction),
        );
        self.run(look, "<w:fldChar w:fldCharType=\"separate\"/>");
        self.run(look, shown);
        self.run(look, "<w:fldChar w:fldCharType=\"end\"/>");
    }

    /// The number that the paragraphs of a list refer to. One that counts is a list of its own.
    pub fn list(&mut self, start: Option<u64>, level: usize) -> ListRef {
        let Some(start) = start else { return ListRef::Bullets };
        self.piece.lists.push(List { level, start });
        ListRef::Own(self.piece.lists.len())
    }

    /// A place to fill in, as it is while it is empty and with `&value;` in it.
    pub fn field_to_fill(&mut self, key: &str, empty: Markup, full: Markup) {
        self.piece.fields.push(Field { key: key.to_string(), empty, full });
        self.put(markup!("&field{};", self.piece.fields.len()));
    }

    /// Before a table: two tables that touch would become one.
    pub fn before_table(&mut self) {
        if self.is_after_table {
            self.paragraph(Form::of(style::CELL), |_| {});
        }
    }

    pub fn after_table(&mut self) {
        self.is_after_table = true;
    }

    /// A part of the document cannot end on a table.
    pub fn end_on_text(&mut self, style: &'static str) {
        if self.is_after_table {
            self.paragraph(Form::of(style), |_| {});
        }
    }
}
