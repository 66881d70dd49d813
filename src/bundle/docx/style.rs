//! The names of the styles that the document uses, and the part that defines them. They are those
//! built into word processors wherever there is one, so that a template restyles the document.

use super::package::language_tag;
use super::xml::inert;
use crate::markup;
use crate::words::Words;
use crate::xml::markup::Markup;

pub const TITLE: &str = "Title";
pub const SUBTITLE: &str = "Subtitle";
pub const NORMAL: &str = "Normal";
pub const HEADINGS: [&str; 4] = ["Heading1", "Heading2", "Heading3", "Heading4"];
pub const LIST_BULLET: &str = "ListBullet";
pub const LIST_NUMBER: &str = "ListNumber";
pub const LIST_CONTINUE: &str = "ListContinue";
pub const QUOTE: &str = "Quote";
/// The built-in style for what stands out: boxes with a word that opens them.
pub const BOX: &str = "IntenseQuote";
pub const CODE: &str = "HTMLPreformatted";
pub const CAPTION: &str = "Caption";
pub const CONTENTS_HEADING: &str = "TOCHeading";
pub const CONTENTS: [&str; 2] = ["TOC1", "TOC2"];
pub const HEADER: &str = "Header";
pub const FOOTER: &str = "Footer";
pub const FOOTNOTE_TEXT: &str = "FootnoteText";
pub const TABLE: &str = "TableGrid";

// Styles of runs.
pub const HYPERLINK: &str = "Hyperlink";
pub const INLINE_CODE: &str = "HTMLCode";
pub const PLACEHOLDER: &str = "PlaceholderText";
pub const FOOTNOTE_REFERENCE: &str = "FootnoteReference";

// Our own, each based on a built-in one.
/// What is said of a requirement or a document in short: small and soft.
pub const FACTS: &str = "RequirementFacts";
/// What a document says of itself: a word, and what stands for it.
pub const ABOUT: &str = "DocumentFacts";
pub const CELL: &str = "TableCell";
/// That a requirement is not in force.
pub const STAMP: &str = "NotInForce";

/// The width of the text between the margins, in twentieths of a point.
pub const TEXT_WIDTH: usize = 9072;

/// The one accent of the site, a soft ink, and the lines of tables.
const ACCENT: &str = "00594F";
const SOFT: &str = "4A5754";
const LINE: &str = "A9B6B2";
const SURFACE: &str = "F2F6F4";

const OPENING: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#;

/// One style of a paragraph: its id, name, what it is based on, what follows it, and its form.
struct Paragraph(&'static str, &'static str, &'static str, &'static str, Markup, Markup);

pub fn part(words: Words, language: &str) -> Markup {
    let language = inert(&language_tag(language));
    let mut part = Markup::from(OPENING);
    part.push(markup!(r#"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:eastAsia="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="{}" w:eastAsia="{}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after="120" w:line="269" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>"#, language, language));
    part.push(concat!(
        r#"<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>"#,
        r#"<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>"#,
        r#"<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"#,
        r#"<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>"#,
    ));
    for style in paragraphs() {
        part.push(paragraph(&style));
    }
    let own = [
        (
            FACTS,
            "bundle-docx-style-facts",
            NORMAL,
            r#"<w:spacing w:after="80" w:line="250" w:lineRule="auto"/>"#,
            run(19, SOFT, ""),
        ),
        (
            ABOUT,
            "bundle-docx-style-about",
            FACTS,
            r#"<w:tabs><w:tab w:val="left" w:pos="2835"/></w:tabs><w:ind w:left="2835" w:hanging="2835"/>"#,
            Markup::default(),
        ),
        (
            CELL,
            "bundle-docx-style-cell",
            NORMAL,
            r#"<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>"#,
            Markup::from(r#"<w:sz w:val="20"/><w:szCs w:val="20"/>"#),
        ),
        (
            STAMP,
            "bundle-docx-style-stamp",
            NORMAL,
            r#"<w:keepNext/><w:pBdr><w:top w:val="single" w:sz="12" w:space="4" w:color="8A1C1C"/><w:left w:val="single" w:sz="12" w:space="6" w:color="8A1C1C"/><w:bottom w:val="single" w:sz="12" w:space="4" w:color="8A1C1C"/><w:right w:val="single" w:sz="12" w:space="6" w:color="8A1C1C"/></w:pBdr><w:ind w:left="142" w:right="142"/>"#,
            Markup::from(r#"<w:color w:val="8A1C1C"/>"#),
        ),
    ];
    for (id, name, base, form, look) in own {
        let next = if id == STAMP { NORMAL } else { id };
        part.push(markup!(r#"<w:style w:type="paragraph" w:customStyle="1" w:styleId="{}"><w:name w:val="{}"/><w:basedOn w:val="{}"/><w:next w:val="{}"/><w:qFormat/>{}{}</w:style>"#, id, inert(&words.get(name)), base, next, wrapped("w:pPr", &Markup::from(form)), wrapped("w:rPr", &look)));
    }
    part.push(characters());
    part.push(markup!(r#"<w:style w:type="table" w:styleId="{}"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/><w:tblPr><w:tblBorders>{}</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{}"/></w:tcPr></w:tblStylePr></w:style>"#, TABLE, ["top", "left", "bottom", "right", "insideH", "insideV"]
            .map(|side| markup!(r#"<w:{} w:val="single" w:sz="4" w:space="0" w:color="{}"/>"#, side, LINE))
            .into_iter()
            .collect::<Markup>(), SURFACE));
    part.push("</w:styles>");
    part
}

fn wrapped(name: &'static str, inner: &Markup) -> Markup {
    if inner.is_empty() { Markup::default() } else { markup!("<{}>{}</{}>", name, inner, name) }
}

/// The look of a run: what else it has, its colour and its size in half points.
fn run(size: u32, colour: &'static str, more: &'static str) -> Markup {
    markup!(
        r#"{}<w:color w:val="{}"/><w:sz w:val="{}"/><w:szCs w:val="{}"/>"#,
        more,
        colour,
        size,
        size
    )
}

fn paragraph(style: &Paragraph) -> Markup {
    let Paragraph(id, name, base, next, form, look) = style;
    markup!(
        r#"<w:style w:type="paragraph" w:styleId="{}"><w:name w:val="{}"/><w:basedOn w:val="{}"/><w:next w:val="{}"/><w:uiPriority w:val="{}"/>{}{}{}</w:style>"#,
        id,
        name,
        base,
        next,
        if name.starts_with("heading") || *name == "Title" { 9 } else { 34 },
        if name.starts_with("toc") || name.starts_with("foot") { "" } else { "<w:qFormat/>" },
        wrapped("w:pPr", form),
        wrapped("w:rPr", look)
    )
}

fn paragraphs() -> Vec<Paragraph> {
    let space = |before: u32, after: u32| {
        markup!(
            r#"<w:spacing w:before="{}" w:after="{}" w:line="240" w:lineRule="auto"/>"#,
            before,
            after
        )
    };
    let heading = |level: usize, before, after, look: Markup| {
        let name = ["heading 1", "heading 2", "heading 3", "heading 4"][level];
        // The headings of types and requirements count by themselves, wherever they are pasted.
        let counts = match level {
            0 | 1 => markup!(
                r#"<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="{}"/></w:numPr>"#,
                level,
                super::numbering::HEADINGS
            ),
            _ => Markup::default(),
        };
        let form = markup!(
            r#"<w:keepNext/><w:keepLines/>{}{}<w:outlineLvl w:val="{}"/>"#,
            counts,
            space(before, after),
            level
        );
        Paragraph(HEADINGS[level], name, NORMAL, NORMAL, form, look)
    };
    let bold = "<w:b/><w:bCs/>";
    let line = |side: &'static str, colour: &'static str, width: u32, gap: u32| {
        markup!(
            r#"<w:{} w:val="single" w:sz="{}" w:space="{}" w:color="{}"/>"#,
            side,
            width,
            gap,
            colour
        )
    };
    let tab = markup!(
        r#"<w:tabs><w:tab w:val="right" w:pos="{}"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>"#,
        TEXT_WIDTH
    );
    let contents = |indent: u32, before: u32| {
        markup!(
            r#"<w:spacing w:before="{}" w:after="40" w:line="240" w:lineRule="auto"/><w:ind w:left="{}" w:hanging="{}"/>"#,
            before,
            indent,
            indent
        )
    };
    let list = |number: usize| {
        markup!(r#"<w:numPr><w:numId w:val="{}"/></w:numPr><w:spacing w:after="80"/>"#, number)
    };
    vec![
        Paragraph(
            TITLE,
            "Title",
            NORMAL,
            NORMAL,
            markup!("<w:keepLines/>{}", space(0, 120)),
            run(52, ACCENT, bold),
        ),
        Paragraph(SUBTITLE, "Subtitle", NORMAL, NORMAL, space(0, 240), run(26, SOFT, "")),
        heading(0, 480, 120, run(34, ACCENT, bold)),
        heading(1, 400, 80, run(26, ACCENT, bold)),
        heading(2, 240, 60, markup!(r#"{}<w:sz w:val="23"/><w:szCs w:val="23"/>"#, bold)),
        heading(3, 160, 40, Markup::from(r#"<w:b/><w:bCs/><w:i/><w:iCs/>"#)),
        Paragraph(LIST_BULLET, "List Bullet", NORMAL, LIST_BULLET, list(1), Markup::default()),
        Paragraph(LIST_NUMBER, "List Number", NORMAL, LIST_NUMBER, list(2), Markup::default()),
        Paragraph(
            LIST_CONTINUE,
            "List Continue",
            NORMAL,
            LIST_CONTINUE,
            Markup::from(r#"<w:spacing w:after="80"/><w:ind w:left="360"/>"#),
            Markup::default(),
        ),
        Paragraph(
            QUOTE,
            "Quote",
            NORMAL,
            NORMAL,
            Markup::from(r#"<w:ind w:left="425" w:right="425"/>"#),
            Markup::from("<w:i/><w:iCs/>"),
        ),
        Paragraph(
            BOX,
            "Intense Quote",
            NORMAL,
            NORMAL,
            markup!(r#"<w:pBdr>{}</w:pBdr><w:ind w:left="227"/>"#, line("left", ACCENT, 12, 8)),
            Markup::default(),
        ),
        Paragraph(
            CODE,
            "HTML Preformatted",
            NORMAL,
            CODE,
            markup!(
                r#"<w:shd w:val="clear" w:color="auto" w:fill="{}"/><w:spacing w:line="240" w:lineRule="auto"/>"#,
                SURFACE
            ),
            Markup::from(
                r#"<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:sz w:val="19"/><w:szCs w:val="19"/>"#,
            ),
        ),
        Paragraph(
            CAPTION,
            "caption",
            NORMAL,
            NORMAL,
            markup!("<w:keepNext/>{}", space(160, 60)),
            Markup::from(r#"<w:b/><w:bCs/><w:sz w:val="20"/><w:szCs w:val="20"/>"#),
        ),
        Paragraph(
            CONTENTS_HEADING,
            "TOC Heading",
            NORMAL,
            NORMAL,
            markup!("<w:keepNext/>{}", space(360, 120)),
            run(30, ACCENT, bold),
        ),
        Paragraph(CONTENTS[0], "toc 1", NORMAL, NORMAL, contents(340, 120), Markup::from(bold)),
        Paragraph(CONTENTS[1], "toc 2", NORMAL, NORMAL, contents(340, 0), Markup::default()),
        Paragraph(HEADER, "header", NORMAL, HEADER, tab.clone(), run(18, SOFT, "")),
        Paragraph(FOOTER, "footer", NORMAL, FOOTER, tab, run(18, SOFT, "")),
        Paragraph(
            FOOTNOTE_TEXT,
            "footnote text",
            NORMAL,
            FOOTNOTE_TEXT,
            space(0, 40),
            Markup::from(r#"<w:sz w:val="19"/><w:szCs w:val="19"/>"#),
        ),
    ]
}

fn characters() -> Markup {
    let style = |id: &'static str, name: &'static str, look: Markup| {
        markup!(
            r#"<w:style w:type="character" w:styleId="{}"><w:name w:val="{}"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr>{}</w:rPr></w:style>"#,
            id,
            name,
            look
        )
    };
    [
        style(HYPERLINK, "Hyperlink", markup!(r#"<w:color w:val="{}"/><w:u w:val="single"/>"#, ACCENT)),
        style(INLINE_CODE, "HTML Code", Markup::from(r#"<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:sz w:val="20"/><w:szCs w:val="20"/>"#)),
        style(PLACEHOLDER, "Placeholder Text", markup!(r#"<w:color w:val="{}"/><w:shd w:val="clear" w:color="auto" w:fill="E0EFEB"/>"#, ACCENT)),
        style(FOOTNOTE_REFERENCE, "footnote reference", Markup::from(r#"<w:vertAlign w:val="superscript"/>"#)),
    ]
    .into_iter()
    .collect()
}
