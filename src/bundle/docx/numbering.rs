//! The lists of the document: what stands before their items, and which count by themselves.

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
pub fn part() -> String {
    let mut part = String::from(concat!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
        "\n",
        r#"<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#,
    ));
    part.push_str(&kind(
        BULLETS,
        |level| ["•", "–", "·"][level % 3].to_string(),
        "bullet",
        "ListBullet",
    ));
    part.push_str(&kind(NUMBERS, |level| format!("%{}.", level + 1), "decimal", "ListNumber"));
    part.push_str(&headings());
    for number in 1..=BUILT_IN {
        part.push_str(&format!(
            r#"<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>"#
        ));
    }
    part.push_str("&lists;</w:numbering>");
    part
}

/// A list that counts by itself.
pub fn list() -> String {
    format!(
        r#"<w:num w:numId="&number;"><w:abstractNumId w:val="{NUMBERS}"/><w:lvlOverride w:ilvl="&level;"><w:startOverride w:val="&start;"/></w:lvlOverride></w:num>"#
    )
}

/// How the headings of types and requirements count: 1, 1.1.
fn headings() -> String {
    let levels = [("Heading1", "%1"), ("Heading2", "%1.%2")].into_iter().enumerate();
    let levels: String = levels
        .map(|(level, (style, sign))| {
            format!(
                r#"<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="{style}"/><w:suff w:val="space"/><w:lvlText w:val="{sign}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl>"#
            )
        })
        .collect();
    format!(
        r#"<w:abstractNum w:abstractNumId="{HEADINGS}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>"#
    )
}

fn kind(number: usize, sign: impl Fn(usize) -> String, format: &str, style: &str) -> String {
    let levels = (0..=DEEPEST).map(|level| {
        let own = if level == 0 {
            format!(r#"<w:pStyle w:val="{style}"/>"#)
        } else {
            String::new()
        };
        format!(
            r#"<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{format}"/>{own}<w:lvlText w:val="{}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{}" w:hanging="{}"/></w:pPr></w:lvl>"#,
            sign(level),
            indent(level),
            if level < 5 { 360 } else { 240 },
        )
    });
    let levels: String = levels.collect();
    format!(
        r#"<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="hybridMultilevel"/>{levels}</w:abstractNum>"#
    )
}
