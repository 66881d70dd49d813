//! The parts of a Word file around its text, with entities for what differs between documents.

use super::numbering;
use super::style;
use super::writer::{Form, Look, Writer};
use super::xml::{hole, inert};
use crate::bundle::identity;
use crate::markup;
use crate::phrasebook::Argument;
use crate::words::Words;
use crate::xml::markup::{Held, Markup};

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
pub fn parts(words: Words, language: &str) -> Vec<(&'static str, Markup)> {
    let document = markup!(
        "{}<w:document {}><w:body>&body;{}</w:body></w:document>",
        DECLARATION,
        SPACES,
        SECTION
    );
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
pub fn lines() -> [(&'static str, Markup); 4] {
    let kind = markup!("{}/hyperlink", RELATION);
    let link = relation("link&number;", kind, "&address;", " TargetMode=\"External\"");
    let date = |name: &'static str| {
        markup!("<dcterms:{} xsi:type=\"dcterms:W3CDTF\">&date;T00:00:00Z</dcterms:{}>", name, name)
    };
    let note = "<w:footnote w:id=\"&number;\">&text;</w:footnote>";
    [
        ("link", link),
        ("date", [date("created"), date("modified")].into_iter().collect()),
        ("note", note.into()),
        ("list", numbering::list()),
    ]
}

fn piece(words: Words, write: impl FnOnce(&mut Writer)) -> Markup {
    let mut writer = Writer::new(words);
    write(&mut writer);
    writer.finish().text
}

fn content_types() -> Markup {
    let mut text = markup!(
        "{}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/><Override PartName=\"/docProps/app.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{}.document.main+xml\"/>",
        DECLARATION,
        CONTENT
    );
    for (name, kind) in PARTS {
        text.push(markup!(
            "<Override PartName=\"/word/{}.xml\" ContentType=\"{}.{}+xml\"/>",
            name,
            CONTENT,
            kind
        ));
    }
    let [part, kind] = identity::TYPE;
    text.push(markup!("<Override PartName=\"/{}\" ContentType=\"{}\"/></Types>", part, kind));
    text
}

fn relation(id: &'static str, kind: impl Held, target: impl Held, mode: &'static str) -> Markup {
    markup!("<Relationship Id=\"{}\" Type=\"{}\" Target=\"{}\"{}/>", id, kind, target, mode)
}

fn all_relations(inner: impl Held) -> Markup {
    markup!(
        "{}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{}</Relationships>",
        DECLARATION,
        inner
    )
}

fn relations() -> Markup {
    let office = markup!("{}/officeDocument", RELATION);
    let core =
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    let app = markup!("{}/extended-properties", RELATION);
    all_relations(markup!(
        "{}{}{}",
        relation("document", office, "word/document.xml", ""),
        relation("core", core, "docProps/core.xml", ""),
        relation("app", app, "docProps/app.xml", ""),
    ))
}

fn part_relations() -> Markup {
    let parts = PARTS.map(|(name, kind)| {
        relation(name, markup!("{}/{}", RELATION, kind), markup!("{}.xml", name), "")
    });
    let parts: Markup = parts.into_iter().collect();
    let [kind, target] = identity::RELATION;
    let own = relation("identity", kind, target, "");
    all_relations(markup!("{}{}&links;", parts, own))
}

fn core(language: &str) -> Markup {
    let language = inert(&language_tag(language));
    markup!(
        "{}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>&name;</dc:title><dc:subject>&catalogue;. &selection;</dc:subject><dc:creator>&publisher;</dc:creator><dc:description>&about;</dc:description><dc:language>{}</dc:language>&dates;</cp:coreProperties>",
        DECLARATION,
        language
    )
}

fn app() -> Markup {
    markup!(
        "{}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Kravverk</Application></Properties>",
        DECLARATION
    )
}

fn settings(language: &str, words: Words) -> Markup {
    let tag = inert(&language_tag(language));
    let decimal = inert(&words.get("decimal-separator"));
    markup!(
        "{}<w:settings {}><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"1304\"/><w:characterSpacingControl w:val=\"doNotCompress\"/><w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr><w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"{}\"/><w:decimalSymbol w:val=\"{}\"/><w:listSeparator w:val=\"{}\"/></w:settings>",
        DECLARATION,
        SPACES,
        tag,
        decimal,
        if decimal.as_str() == "," { ";" } else { "," }
    )
}

fn fonts() -> Markup {
    let mut text = markup!("{}<w:fonts {}>", DECLARATION, SPACES);
    for (name, other, family, pitch) in [
        ("Calibri", "Carlito", "swiss", "variable"),
        ("Consolas", "Liberation Mono", "modern", "fixed"),
    ] {
        text.push(markup!("<w:font w:name=\"{}\"><w:altName w:val=\"{}\"/><w:charset w:val=\"00\"/><w:family w:val=\"{}\"/><w:pitch w:val=\"{}\"/></w:font>", name, other, family, pitch));
    }
    text.push("</w:fonts>");
    text
}

fn footnotes() -> Markup {
    let mut text = markup!("{}<w:footnotes {}>", DECLARATION, SPACES);
    for (id, kind, sign) in
        [(-1, "separator", "separator"), (0, "continuationSeparator", "continuationSeparator")]
    {
        text.push(markup!("<w:footnote w:type=\"{}\" w:id=\"{}\"><w:p><w:pPr><w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:r><w:{}/></w:r></w:p></w:footnote>", kind, id, sign));
    }
    text.push("&notes;</w:footnotes>");
    text
}

fn header(writer: &mut Writer) {
    writer.put(markup!("{}<w:hdr {}>", DECLARATION, SPACES));
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
    writer.put(markup!("{}<w:ftr {}>", DECLARATION, SPACES));
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
