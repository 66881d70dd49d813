//! How cells look: each style of a book is a format of the workbook, by its place in the list.

use super::xml::HEAD;
use crate::bundle::book::{Style, Tone};
use crate::markup;
use crate::xml::markup::Markup;

/// The colours of the site on white paper.
pub const ACCENT: &str = "FF00594F";
pub const LINE: &str = "FFA9B8B3";
const OPEN: &str = "FFEBF5F2";
const INK: &str = "FF17201E";
const INK_SOFT: &str = "FF4A5754";
const SURFACE: &str = "FFF2F6F4";
const WHITE: &str = "FFFFFFFF";
const WARNING: &str = "FF8A4B00";
const WARNING_SOFT: &str = "FFFDF1DE";
const DANGER: &str = "FF8A1C1C";
const DANGER_SOFT: &str = "FFFBE6E4";
/// The number of the format of days, which is the first of our own.
const DAY: u16 = 164;

/// The format of a cell.
#[derive(Clone, Copy)]
struct Look {
    /// The marks of the letters (`<b/>`, `<i/>`, `<u/>`), their size and their colour.
    font: (&'static str, u8, &'static str),
    ground: Option<&'static str>,
    border: Option<&'static str>,
    number: u16,
    /// Where its text stands. A text that runs on over the cells beside it is not wrapped.
    horizontal: Option<&'static str>,
    is_wrapped: bool,
    is_open: bool,
}

const BASE: Look = Look {
    font: ("", 10, INK),
    ground: None,
    border: None,
    number: 0,
    horizontal: None,
    is_wrapped: false,
    is_open: false,
};
const BODY: Look = Look { is_wrapped: true, ..BASE };
const LINED: Look = Look { border: Some(LINE), ..BODY };
const TO_WRITE_IN: Look = Look { border: Some(ACCENT), ground: Some(OPEN), is_open: true, ..BODY };
const BOLD: (&str, u8, &str) = ("<b/>", 10, INK);
const WAY: (&str, u8, &str) = ("<u/>", 10, ACCENT);

/// The number of a style in the workbook, where none is the first.
pub fn number(style: Style) -> usize {
    style as usize + 1
}

fn look(style: Style) -> Look {
    match style {
        Style::Title => Look { font: ("<b/>", 16, ACCENT), ..BASE },
        Style::Banner => Look { font: ("<b/>", 11, WARNING), ..BASE },
        Style::Stamp => Look { font: ("<b/>", 11, DANGER), ..BASE },
        Style::Heading => Look { font: ("<b/>", 12, ACCENT), ..BASE },
        Style::Note => BASE,
        Style::Body => BODY,
        Style::Label => Look { font: BOLD, ..BODY },
        Style::Way => Look { font: WAY, ..BODY },
        Style::Head => {
            Look { font: ("<b/>", 10, WHITE), ground: Some(ACCENT), border: Some(ACCENT), ..BODY }
        }
        Style::Text => LINED,
        Style::Short => Look { font: BOLD, horizontal: Some("left"), ..LINED },
        Style::Link => Look { font: WAY, ..LINED },
        Style::State => Look { font: BOLD, ..LINED },
        Style::Number => Look { horizontal: Some("center"), ..LINED },
        Style::Closed => Look { font: ("<i/>", 10, INK_SOFT), ground: Some(SURFACE), ..LINED },
        Style::Lead => Look { ground: Some(SURFACE), ..LINED },
        Style::Open => TO_WRITE_IN,
        Style::OpenDate => Look { number: DAY, horizontal: Some("left"), ..TO_WRITE_IN },
        Style::OpenNumber => Look { horizontal: Some("right"), ..TO_WRITE_IN },
        Style::OpenUnseen => Look { is_open: true, ..BODY },
        Style::Buyer => Look { border: Some(ACCENT), ..BODY },
        Style::BuyerDate => {
            Look { border: Some(ACCENT), number: DAY, horizontal: Some("left"), ..BODY }
        }
    }
}

/// The part with all formats, which is the same in every workbook.
pub fn styles() -> Markup {
    let looks: Vec<Look> = std::iter::once(BASE).chain(Style::ALL.map(look)).collect();
    let mut fonts = Kinds::default();
    let mut grounds = Kinds::default();
    let mut borders = Kinds::default();
    // Every workbook begins its fills with these.
    grounds.number("<fill><patternFill patternType=\"none\"/></fill>".into());
    grounds.number("<fill><patternFill patternType=\"gray125\"/></fill>".into());
    let mut formats = Markup::default();
    for look in &looks {
        let (marks, size, colour) = look.font;
        let font = fonts.number(markup!(
            "<font>{}<sz val=\"{}\"/><color rgb=\"{}\"/><name val=\"Arial\"/>\
             <family val=\"2\"/></font>",
            marks,
            size,
            colour
        ));
        let ground = look.ground.map_or(0, |colour| {
            grounds.number(markup!(
                "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"{}\"/>\
                 <bgColor indexed=\"64\"/></patternFill></fill>",
                colour
            ))
        });
        let border = borders.number(border(look.border, "<diagonal/>"));
        formats.push(markup!(
            "<xf numFmtId=\"{}\" fontId=\"{}\" fillId=\"{}\" borderId=\"{}\" \
             xfId=\"0\"{}",
            look.number,
            font,
            ground,
            border,
            applied(look)
        ));
        match look.is_wrapped {
            true => {
                let horizontal = look.horizontal.map(|own| markup!("horizontal=\"{}\" ", own));
                let horizontal = horizontal.unwrap_or_default();
                formats.push(markup!(
                    "><alignment {}vertical=\"top\" wrapText=\"1\"/>{}</xf>",
                    horizontal,
                    if look.is_open { "<protection locked=\"0\"/>" } else { "" }
                ));
            }
            false => formats.push("/>"),
        }
    }
    let tones: Markup = Tone::ALL.map(tone).into_iter().collect();
    markup!(
        "{}<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
         <numFmts count=\"1\"><numFmt numFmtId=\"{}\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>\
         {}{}{}<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>\
         </cellStyleXfs><cellXfs count=\"{}\">{}</cellXfs><cellStyles count=\"1\">\
         <cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>\
         <dxfs count=\"{}\">{}</dxfs></styleSheet>",
        HEAD,
        DAY,
        fonts.xml("fonts"),
        grounds.xml("fills"),
        borders.xml("borders"),
        looks.len(),
        formats,
        Tone::ALL.len(),
        tones
    )
}

/// Which parts of a format count.
fn applied(look: &Look) -> Markup {
    let parts = [
        ("NumberFormat", look.number > 0),
        ("Font", look.font != BASE.font),
        ("Fill", look.ground.is_some()),
        ("Border", look.border.is_some()),
        ("Alignment", look.is_wrapped),
        ("Protection", look.is_open),
    ];
    let applied = parts.iter().filter(|(_, is_own)| *is_own);
    applied.map(|(name, _)| markup!(" apply{}=\"1\"", name)).collect()
}

/// A thin line around, or none.
fn border(colour: Option<&'static str>, rest: &'static str) -> Markup {
    let sides = ["left", "right", "top", "bottom"].map(|side| match colour {
        Some(colour) => markup!("<{} style=\"thin\"><color rgb=\"{}\"/></{}>", side, colour, side),
        None => markup!("<{}/>", side),
    });
    markup!("<border>{}{}</border>", sides.into_iter().collect::<Markup>(), rest)
}

/// What a mark changes.
fn tone(tone: Tone) -> Markup {
    let filled =
        |colour| markup!("<fill><patternFill><bgColor rgb=\"{}\"/></patternFill></fill>", colour);
    let (ink, ground) = match tone {
        Tone::Lacks => (WARNING, WARNING_SOFT),
        Tone::Fails => (DANGER, DANGER_SOFT),
        Tone::Done => (ACCENT, OPEN),
        Tone::Open => {
            let border = border(Some(ACCENT), "<vertical/><horizontal/>");
            return markup!("<dxf>{}{}</dxf>", filled(OPEN), border);
        }
    };
    markup!("<dxf><font><b/><color rgb=\"{}\"/></font>{}</dxf>", ink, filled(ground))
}

/// What formats share, each kind once, by the numbers in which they were asked for.
#[derive(Default)]
struct Kinds(Vec<Markup>);

impl Kinds {
    fn number(&mut self, own: Markup) -> usize {
        let known = self.0.iter().position(|other| *other == own);
        known.unwrap_or_else(|| {
            self.0.push(own);
            self.0.len() - 1
        })
    }

    fn xml(&self, name: &'static str) -> Markup {
        markup!(
            "<{} count=\"{}\">{}</{}>",
            name,
            self.0.len(),
            self.0.iter().cloned().collect::<Markup>(),
            name
        )
    }
}
