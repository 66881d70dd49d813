//! The names of the styles that the document uses, and the part that defines them. They are those
//! built into word processors wherever there is one, so that a template restyles the document.

use super::package::language_tag;
use crate::escape::escape;
use crate::words::Words;

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
struct Paragraph(&'static str, &'static str, &'static str, &'static str, String, String);

pub fn part(words: Words, language: &str) -> String {
    let language = escape(&language_tag(language));
    let mut part = String::from(OPENING);
    part.push_str(&format!(
        r#"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:eastAsia="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after="120" w:line="269" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>"#
    ));
    part.push_str(concat!(
        r#"<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>"#,
        r#"<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>"#,
        r#"<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"#,
        r#"<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>"#,
    ));
    for style in paragraphs() {
        part.push_str(&paragraph(&style));
    }
    let own = [
        (
            FACTS,
            "bundle-docx-style-facts",
            NORMAL,
            r#"<w:spacing w:after="80" w:line="250" w:lineRule="auto"/>"#,
            &*run(19, SOFT, ""),
        ),
        (
            ABOUT,
            "bundle-docx-style-about",
            FACTS,
            r#"<w:tabs><w:tab w:val="left" w:pos="2835"/></w:tabs><w:ind w:left="2835" w:hanging="2835"/>"#,
            "",
        ),
        (
            CELL,
            "bundle-docx-style-cell",
            NORMAL,
            r#"<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>"#,
            r#"<w:sz w:val="20"/><w:szCs w:val="20"/>"#,
        ),
        (
            STAMP,
            "bundle-docx-style-stamp",
            NORMAL,
            r#"<w:keepNext/><w:pBdr><w:top w:val="single" w:sz="12" w:space="4" w:color="8A1C1C"/><w:left w:val="single" w:sz="12" w:space="6" w:color="8A1C1C"/><w:bottom w:val="single" w:sz="12" w:space="4" w:color="8A1C1C"/><w:right w:val="single" w:sz="12" w:space="6" w:color="8A1C1C"/></w:pBdr><w:ind w:left="142" w:right="142"/>"#,
            r#"<w:color w:val="8A1C1C"/>"#,
        ),
    ];
    for (id, name, base, form, look) in own {
        let next = if id == STAMP { NORMAL } else { id };
        part.push_str(&format!(
            r#"<w:style w:type="paragraph" w:customStyle="1" w:styleId="{id}"><w:name w:val="{}"/><w:basedOn w:val="{base}"/><w:next w:val="{next}"/><w:qFormat/>{}{}</w:style>"#,
            escape(&words.get(name)),
            wrapped("w:pPr", form),
            wrapped("w:rPr", look),
        ));
    }
    part.push_str(&characters());
    part.push_str(&format!(
        r#"<w:style w:type="table" w:styleId="{TABLE}"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/><w:tblPr><w:tblBorders>{}</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{SURFACE}"/></w:tcPr></w:tblStylePr></w:style>"#,
        ["top", "left", "bottom", "right", "insideH", "insideV"]
            .map(|side| format!(
                r#"<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{LINE}"/>"#
            ))
            .concat()
    ));
    part.push_str("</w:styles>");
    part
}

fn wrapped(name: &str, inner: &str) -> String {
    if inner.is_empty() { String::new() } else { format!("<{name}>{inner}</{name}>") }
}

/// The look of a run: what else it has, its colour and its size in half points.
fn run(size: u32, colour: &str, more: &str) -> String {
    format!(r#"{more}<w:color w:val="{colour}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>"#)
}

fn paragraph(style: &Paragraph) -> String {
    let Paragraph(id, name, base, next, form, look) = style;
    format!(
        r#"<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="{base}"/><w:next w:val="{next}"/><w:uiPriority w:val="{}"/>{}{}{}</w:style>"#,
        if name.starts_with("heading") || *name == "Title" { 9 } else { 34 },
        if name.starts_with("toc") || name.starts_with("foot") { "" } else { "<w:qFormat/>" },
        wrapped("w:pPr", form),
        wrapped("w:rPr", look),
    )
}

fn paragraphs() -> Vec<Paragraph> {
    let space = |before: u32, after: u32| {
        format!(
            r#"<w:spacing w:before="{before}" w:after="{after}" w:line="240" w:lineRule="auto"/>"#
        )
    };
    let heading = |level: usize, before, after, look: String| {
        let name = ["heading 1", "heading 2", "heading 3", "heading 4"][level];
        // The headings of types and requirements count by themselves, wherever they are pasted.
        let counts = match level {
            0 | 1 => format!(
                r#"<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{}"/></w:numPr>"#,
                super::numbering::HEADINGS
            ),
            _ => String::new(),
        };
        let form = format!(
            r#"<w:keepNext/><w:keepLines/>{counts}{}<w:outlineLvl w:val="{level}"/>"#,
            space(before, after)
        );
        Paragraph(HEADINGS[level], name, NORMAL, NORMAL, form, look)
    };
    let bold = "<w:b/><w:bCs/>";
    let line = |side: &str, colour: &str, width: u32, gap: u32| {
        format!(r#"<w:{side} w:val="single" w:sz="{width}" w:space="{gap}" w:color="{colour}"/>"#)
    };
    let tab = format!(
        r#"<w:tabs><w:tab w:val="right" w:pos="{TEXT_WIDTH}"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>"#
    );
    let contents = |indent: u32, before: u32| {
        format!(
            r#"<w:spacing w:before="{before}" w:after="40" w:line="240" w:lineRule="auto"/><w:ind w:left="{indent}" w:hanging="{indent}"/>"#
        )
    };
    let list = r#"<w:numPr><w:numId w:val="NUMBER"/></w:numPr><w:spacing w:after="80"/>"#;
    vec![
        Paragraph(TITLE, "Title", NORMAL, NORMAL, format!("<w:keepLines/>{}", space(0, 120)), run(52, ACCENT, bold)),
        Paragraph(SUBTITLE, "Subtitle", NORMAL, NORMAL, space(0, 240), run(26, SOFT, "")),
        heading(0, 480, 120, run(34, ACCENT, bold)),
        heading(1, 400, 80, run(26, ACCENT, bold)),
        heading(2, 240, 60, format!(r#"{bold}<w:sz w:val="23"/><w:szCs w:val="23"/>"#)),
        heading(3, 160, 40, r#"<w:b/><w:bCs/><w:i/><w:iCs/>"#.to_string()),
        Paragraph(LIST_BULLET, "List Bullet", NORMAL, LIST_BULLET, list.replace("NUMBER", "1"), String::new()),
        Paragraph(LIST_NUMBER, "List Number", NORMAL, LIST_NUMBER, list.replace("NUMBER", "2"), String::new()),
        Paragraph(LIST_CONTINUE, "List Continue", NORMAL, LIST_CONTINUE, r#"<w:spacing w:after="80"/><w:ind w:left="360"/>"#.to_string(), String::new()),
        Paragraph(QUOTE, "Quote", NORMAL, NORMAL, r#"<w:ind w:left="425" w:right="425"/>"#.to_string(), "<w:i/><w:iCs/>".to_string()),
        Paragraph(BOX, "Intense Quote", NORMAL, NORMAL, format!(r#"<w:pBdr>{}</w:pBdr><w:ind w:left="227"/>"#, line("left", ACCENT, 12, 8)), String::new()),
        Paragraph(CODE, "HTML Preformatted", NORMAL, CODE, format!(r#"<w:shd w:val="clear" w:color="auto" w:fill="{SURFACE}"/><w:spacing w:line="240" w:lineRule="auto"/>"#), r#"<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:sz w:val="19"/><w:szCs w:val="19"/>"#.to_string()),
        Paragraph(CAPTION, "caption", NORMAL, NORMAL, format!("<w:keepNext/>{}", space(160, 60)), r#"<w:b/><w:bCs/><w:sz w:val="20"/><w:szCs w:val="20"/>"#.to_string()),
        Paragraph(CONTENTS_HEADING, "TOC Heading", NORMAL, NORMAL, format!("<w:keepNext/>{}", space(360, 120)), run(30, ACCENT, bold)),
        Paragraph(CONTENTS[0], "toc 1", NORMAL, NORMAL, contents(340, 120), bold.to_string()),
        Paragraph(CONTENTS[1], "toc 2", NORMAL, NORMAL, contents(340, 0), String::new()),
        Paragraph(HEADER, "header", NORMAL, HEADER, tab.clone(), run(18, SOFT, "")),
        Paragraph(FOOTER, "footer", NORMAL, FOOTER, tab, run(18, SOFT, "")),
        Paragraph(FOOTNOTE_TEXT, "footnote text", NORMAL, FOOTNOTE_TEXT, space(0, 40), r#"<w:sz w:val="19"/><w:szCs w:val="19"/>"#.to_string()),
    ]
}

fn characters() -> String {
    let style = |id: &str, name: &str, look: &str| {
        format!(
            r#"<w:style w:type="character" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr>{look}</w:rPr></w:style>"#
        )
    };
    [
        style(HYPERLINK, "Hyperlink", &format!(r#"<w:color w:val="{ACCENT}"/><w:u w:val="single"/>"#)),
        style(INLINE_CODE, "HTML Code", r#"<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:sz w:val="20"/><w:szCs w:val="20"/>"#),
        style(PLACEHOLDER, "Placeholder Text", &format!(r#"<w:color w:val="{ACCENT}"/><w:shd w:val="clear" w:color="auto" w:fill="E0EFEB"/>"#)),
        style(FOOTNOTE_REFERENCE, "footnote reference", r#"<w:vertAlign w:val="superscript"/>"#),
    ]
    .concat()
}
