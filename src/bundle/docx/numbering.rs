//! The lists of the document: what stands before their items, and which count by themselves.

use crate::markup;
use crate::xml::markup::Markup;

/// The lists that the built-in styles use by themselves: bullets, numbers and headings.
pub const BUILT_IN: usize = 3;
pub const BULLETS: usize = 1;
const NUMBERS: usize = 2;
pub const HEADINGS: usize = 3;

/// The deepest level that word processors know.
pub const DEEPEST: usize = 8;

/// How far in an item stands, in twentieths of a point. Deep in a list there is little room left.
pub const fn indent(level: usize) -> usize {
    if level < 5 { 360 * (level + 1) } else { 1800 + 240 * (level - 4) }
}

/// The part of the file, with `&lists;` where those that count by themselves are.
pub fn part() -> Markup {
    let mut part = Markup::from(concat!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
        "\n",
        r#"<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#,
    ));
    part.push(kind(
        BULLETS,
        |level| Markup::from(["•", "–", "·"][level % 3]),
        "bullet",
        "ListBullet",
    ));
    part.push(kind(NUMBERS, |level| markup!("%{}.", level + 1), "decimal", "ListNumber"));
    part.push(headings());
    for number in 1..=BUILT_IN {
        part.push(markup!(
            r#"<w:num w:numId="{}"><w:abstractNumId w:val="{}"/></w:num>"#,
            number,
            number
        ));
    }
    part.push("&lists;</w:numbering>");
    part
}

/// A list that counts by itself.
pub fn list() -> Markup {
    markup!(
        r#"<w:num w:numId="&number;"><w:abstractNumId w:val="{}"/><w:lvlOverride w:ilvl="&level;"><w:startOverride w:val="&start;"/></w:lvlOverride></w:num>"#,
        NUMBERS
    )
}

/// How the headings of types and requirements count: 1, 1.1.
fn headings() -> Markup {
    let levels = [("Heading1", "%1"), ("Heading2", "%1.%2")].into_iter().enumerate();
    let levels: Markup = levels
        .map(|(level, (style, sign))| {
            markup!(r#"<w:lvl w:ilvl="{}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="{}"/><w:suff w:val="space"/><w:lvlText w:val="{}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl>"#, level, style, sign)
        })
        .collect();
    markup!(
        r#"<w:abstractNum w:abstractNumId="{}"><w:multiLevelType w:val="multilevel"/>{}</w:abstractNum>"#,
        HEADINGS,
        levels
    )
}

fn kind(
    number: usize,
    sign: impl Fn(usize) -> Markup,
    format: &'static str,
    style: &'static str,
) -> Markup {
    let levels = (0..=DEEPEST).map(|level| {
        let own = if level == 0 {
            markup!(r#"<w:pStyle w:val="{}"/>"#, style)
        } else {
            Markup::default()
        };
        markup!(r#"<w:lvl w:ilvl="{}"><w:start w:val="1"/><w:numFmt w:val="{}"/>{}<w:lvlText w:val="{}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{}" w:hanging="{}"/></w:pPr></w:lvl>"#, level, format, own, sign(level), indent(level), if level < 5 { 360 } else { 240 })
    });
    let levels: Markup = levels.collect();
    markup!(
        r#"<w:abstractNum w:abstractNumId="{}"><w:multiLevelType w:val="hybridMultilevel"/>{}</w:abstractNum>"#,
        number,
        levels
    )
}
