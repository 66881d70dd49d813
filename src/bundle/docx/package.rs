//! The parts of a Word file around its text, with entities for what differs between documents.

use super::numbering;
use super::style;
use super::writer::{Form, Look, Writer};
use super::xml::{hole, inert};
use crate::bundle::identity;
use crate::phrasebook::Argument;
use crate::words::Words;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const SPACES: &str = concat!(
    r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#,
    r#"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" "#,
    r#"xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" "#,
    r#"xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14""#,
);
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// The page: A4 with margins of 2.5 cm.
const SECTION: &str = concat!(
    r#"<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/>"#,
    r#"<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="567" w:gutter="0"/></w:sectPr>"#,
);

/// The parts beside the text: the name of the file, its type and the relation of the text to it.
const PARTS: [(&str, &str); 7] = [
    ("styles", "styles"),
    ("numbering", "numbering"),
    ("settings", "settings"),
    ("fontTable", "fontTable"),
    ("header", "header"),
    ("footer", "footer"),
    ("footnotes", "footnotes"),
];

/// A language with the country whose spelling and dates are used.
pub fn language_tag(language: &str) -> String {
    match language {
        "sv" => "sv-SE".to_string(),
        "en" => "en-GB".to_string(),
        _ => language.to_string(),
    }
}

/// The parts in their order, with entities for what is put into them.
pub fn parts(words: Words, language: &str) -> Vec<(&'static str, String)> {
    let document =
        format!("{DECLARATION}<w:document {SPACES}><w:body>&body;{SECTION}</w:body></w:document>");
    let mut parts = vec![
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", relations()),
        ("docProps/core.xml", core(language)),
        ("docProps/app.xml", app()),
        ("word/_rels/document.xml.rels", part_relations()),
        ("word/_rels/footnotes.xml.rels", all_relations("&note-links;")),
        ("word/document.xml", document),
        ("word/styles.xml", style::part(words, language)),
        ("word/numbering.xml", numbering::part()),
        ("word/settings.xml", settings(language, words)),
        ("word/fontTable.xml", fonts()),
        ("word/header.xml", piece(words, header)),
        ("word/footer.xml", piece(words, footer)),
        ("word/footnotes.xml", footnotes()),
    ];
    parts.extend(identity::parts("&identity;"));
    parts
}

/// What is repeated in the parts.
pub fn lines() -> [(&'static str, String); 4] {
    let kind = format!("{RELATION}/hyperlink");
    let link = relation("link&number;", &kind, "&address;", " TargetMode=\"External\"");
    let date = |name: &str| {
        format!("<dcterms:{name} xsi:type=\"dcterms:W3CDTF\">&date;T00:00:00Z</dcterms:{name}>")
    };
    let note = "<w:footnote w:id=\"&number;\">&text;</w:footnote>";
    [
        ("link", link),
        ("date", date("created") + &date("modified")),
        ("note", note.to_string()),
        ("list", numbering::list()),
    ]
}

fn piece(words: Words, write: impl FnOnce(&mut Writer)) -> String {
    let mut writer = Writer::new(words);
    write(&mut writer);
    writer.finish().text
}

fn content_types() -> String {
    let mut text = format!(
        "{DECLARATION}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/><Override PartName=\"/docProps/app.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{CONTENT}.document.main+xml\"/>"
    );
    for (name, kind) in PARTS {
        text.push_str(&format!(
            "<Override PartName=\"/word/{name}.xml\" ContentType=\"{CONTENT}.{kind}+xml\"/>"
        ));
    }
    let [part, kind] = identity::TYPE;
    text + &format!("<Override PartName=\"/{part}\" ContentType=\"{kind}\"/></Types>")
}

fn relation(id: &str, kind: &str, target: &str, mode: &str) -> String {
    format!("<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"{mode}/>")
}

fn all_relations(inner: &str) -> String {
    format!(
        "{DECLARATION}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inner}</Relationships>"
    )
}

fn relations() -> String {
    let office = format!("{RELATION}/officeDocument");
    let core =
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    let app = format!("{RELATION}/extended-properties");
    all_relations(&format!(
        "{}{}{}",
        relation("document", &office, "word/document.xml", ""),
        relation("core", core, "docProps/core.xml", ""),
        relation("app", &app, "docProps/app.xml", ""),
    ))
}

fn part_relations() -> String {
    let parts = PARTS.map(|(name, kind)| {
        relation(name, &format!("{RELATION}/{kind}"), &format!("{name}.xml"), "")
    });
    let [kind, target] = identity::RELATION;
    let own = relation("identity", kind, target, "");
    all_relations(&format!("{}{own}&links;", parts.concat()))
}

fn core(language: &str) -> String {
    let language = inert(&language_tag(language));
    format!(
        "{DECLARATION}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>&name;</dc:title><dc:subject>&catalogue;. &selection;</dc:subject><dc:creator>&publisher;</dc:creator><dc:description>&about;</dc:description><dc:language>{language}</dc:language>&dates;</cp:coreProperties>"
    )
}

fn app() -> String {
    format!(
        "{DECLARATION}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Kravverk</Application></Properties>"
    )
}

fn settings(language: &str, words: Words) -> String {
    let tag = inert(&language_tag(language));
    let decimal = inert(&words.get("decimal-separator"));
    format!(
        "{DECLARATION}<w:settings {SPACES}><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"1304\"/><w:characterSpacingControl w:val=\"doNotCompress\"/><w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr><w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"{tag}\"/><w:decimalSymbol w:val=\"{decimal}\"/><w:listSeparator w:val=\"{}\"/></w:settings>",
        if decimal == "," { ";" } else { "," },
    )
}

fn fonts() -> String {
    let mut text = format!("{DECLARATION}<w:fonts {SPACES}>");
    for (name, other, family, pitch) in [
        ("Calibri", "Carlito", "swiss", "variable"),
        ("Consolas", "Liberation Mono", "modern", "fixed"),
    ] {
        text.push_str(&format!(
            "<w:font w:name=\"{name}\"><w:altName w:val=\"{other}\"/><w:charset w:val=\"00\"/><w:family w:val=\"{family}\"/><w:pitch w:val=\"{pitch}\"/></w:font>"
        ));
    }
    text + "</w:fonts>"
}

fn footnotes() -> String {
    let mut text = format!("{DECLARATION}<w:footnotes {SPACES}>");
    for (id, kind, sign) in
        [(-1, "separator", "separator"), (0, "continuationSeparator", "continuationSeparator")]
    {
        text.push_str(&format!(
            "<w:footnote w:type=\"{kind}\" w:id=\"{id}\"><w:p><w:pPr><w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:r><w:{sign}/></w:r></w:p></w:footnote>"
        ));
    }
    text + "&notes;</w:footnotes>"
}

fn header(writer: &mut Writer) {
    writer.put(&format!("{DECLARATION}<w:hdr {SPACES}>"));
    writer.paragraph(Form::of(style::HEADER), |writer| {
        writer.text(&hole("selection-short"), Look::PLAIN);
        writer.run(Look::PLAIN, "<w:tab/>");
        writer.text(&hole("told"), Look::STRONG);
    });
    writer.put("</w:hdr>");
}

fn footer(writer: &mut Writer) {
    let page = writer.words.format(
        "bundle-docx-page",
        &[
            ("page", Argument::Text("{page}".to_string())),
            ("pages", Argument::Text("{pages}".to_string())),
        ],
    );
    writer.put(&format!("{DECLARATION}<w:ftr {SPACES}>"));
    writer.paragraph(Form::of(style::FOOTER), |writer| {
        writer.text(&hole("catalogue-short"), Look::PLAIN);
        writer.run(Look::PLAIN, "<w:br/>");
        writer.text(&hole("release"), Look::PLAIN);
        writer.run(Look::PLAIN, "<w:tab/>");
        let (before, rest) = page.split_once("{page}").unwrap_or((&page, ""));
        let (between, after) = rest.split_once("{pages}").unwrap_or((rest, ""));
        writer.text(before, Look::PLAIN);
        writer.field("PAGE", Look::PLAIN, "1");
        writer.text(between, Look::PLAIN);
        writer.field("NUMPAGES", Look::PLAIN, "1");
        writer.text(after, Look::PLAIN);
    });
    writer.put("</w:ftr>");
}
