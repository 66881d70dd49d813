//! What a document knows of itself, for programs: which catalogue, release and language it is from,
//! which requirements it holds in which versions, and what is filled in. It is JSON in a part of its
//! own, which changes nothing that is seen: a custom XML part in Word and Excel, an attachment in PDF,
//! a file in ZIP, an element of the head in HTML. CSV and open data say the same in their own columns and keys.
//!
//! `themes/default/selection/identity.js` writes the same bytes in a browser.

use super::outline::{Item, Outline};
use crate::catalogue::vocabulary::DocumentFormat;
use crate::json;
use crate::markup;
use crate::selection::Procurement;
use crate::xml::markup::{Held, Markup};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The number of the format. It grows when a program that reads the earlier one would misread it.
pub const FORMAT: u32 = 1;

/// The name of the file in ZIP and PDF, without which no reader need look.
pub const FILE: &str = "kravverk.json";

/// The name of the element in HTML.
pub const ELEMENT: &str = "kravverk";

/// The kind of workbooks with rows to paste, which are no format of documents.
pub const ROWS: &str = "rows";

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    pub format: u32,
    /// The word of the format, as in `docx`; or [`ROWS`].
    pub kind: String,
    pub catalogue: CatalogueIdentity,
    /// Whether these are not adopted requirements.
    pub example: bool,
    /// The name of the release; none for work that is not published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub release: Option<String>,
    pub draft: bool,
    pub language: String,
    /// In the order in which they stand in the document.
    pub requirements: Vec<RequirementIdentity>,
    /// The value of each placeholder that has one, by the requirement and the key, as in `sar-001.poäng`.
    #[serde(default)]
    pub filled: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub procurement: Option<Procurement>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CatalogueIdentity {
    /// In the language of the document.
    pub title: String,
    /// Where its site begins.
    pub address: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequirementIdentity {
    pub id: String,
    pub version: String,
    /// The checksum of its sealed text in the first language.
    pub sha256: String,
    /// Its page for ever.
    pub address: String,
    /// The language of its texts where it is another than the document's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

impl Identity {
    pub fn of(outline: &Outline, kind: &str) -> Identity {
        let about = &outline.about;
        let procurement = &about.procurement;
        Identity {
            format: FORMAT,
            kind: kind.to_string(),
            catalogue: CatalogueIdentity {
                title: about.catalogue.clone(),
                address: about.catalogue_address.clone(),
            },
            example: about.example.is_some(),
            release: about.release.clone(),
            draft: outline.is_draft(),
            language: outline.language.clone(),
            requirements: outline.items().map(requirement).collect(),
            filled: outline.items().flat_map(filled).collect(),
            procurement: (*procurement != Procurement::default()).then(|| procurement.clone()),
        }
    }

    /// What a file says; nothing where it cannot be read.
    pub fn read(text: &str) -> Option<Identity> {
        json::read(text)
    }

    /// As it is written in every file.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for c in json::compact(self).trim_end().chars() {
            match is_unseen(c) {
                true => text.push_str(&format!("\\u{:04x}", u32::from(c))),
                false => text.push(c),
            }
        }
        text
    }
}

/// The identity of a document in some format, as it is written.
pub fn text(outline: &Outline, format: DocumentFormat) -> String {
    Identity::of(outline, format.word()).text()
}

fn requirement(item: &Item) -> RequirementIdentity {
    RequirementIdentity {
        id: item.id.clone(),
        version: item.version.clone(),
        sha256: item.sha256.clone(),
        address: item.address.clone(),
        language: item.lang.clone(),
    }
}

fn filled(item: &Item) -> impl Iterator<Item = (String, String)> {
    let own = item.placeholders.iter();
    own.filter_map(|own| Some((format!("{}.{}", item.anchor, own.key), own.value.clone()?)))
}

/// What XML cannot hold or readers do not see, which stands by its number.
fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{7f}'..='\u{9f}'
            | '\u{61c}'
            | '\u{200e}' | '\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2066}'..='\u{206f}'
            | '\u{fdd0}'..='\u{fdef}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{fffe}' | '\u{ffff}'
    )
}

/// The namespace of the part in Word and Excel.
pub const SPACE: &str = "urn:kravverk:identity";

/// The element that holds the JSON there.
pub const PART_ELEMENT: &str = "identity";

/// The part, where Word and Excel have it.
pub const PART: &str = "customXml/item1.xml";

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006";
/// Names the part within its file; the same in all of them, so that the same document is the same bytes.
const ITEM: &str = "{3C1F6A52-8D4B-4E0A-9B57-6B7261767631}";

/// The parts of a package that carry the identity, which is given as it stands in XML.
pub fn parts(inert: impl Held) -> [(&'static str, Markup); 3] {
    let space = "http://schemas.openxmlformats.org/package/2006/relationships";
    [
        (
            PART,
            markup!("{}<{} xmlns=\"{}\">{}</{}>", HEAD, PART_ELEMENT, SPACE, inert, PART_ELEMENT),
        ),
        (
            "customXml/itemProps1.xml",
            markup!(
                "{}<ds:datastoreItem ds:itemID=\"{}\" xmlns:ds=\"{}/customXml\"><ds:schemaRefs><ds:schemaRef ds:uri=\"{}\"/></ds:schemaRefs></ds:datastoreItem>",
                HEAD,
                ITEM,
                OFFICE,
                SPACE
            ),
        ),
        (
            "customXml/_rels/item1.xml.rels",
            markup!(
                "{}<Relationships xmlns=\"{}\"><Relationship Id=\"rId1\" Type=\"{}/relationships/customXmlProps\" Target=\"itemProps1.xml\"/></Relationships>",
                HEAD,
                space,
                OFFICE
            ),
        ),
    ]
}

/// The text as it stands in XML.
pub fn inert(text: &str) -> Markup {
    Markup::text(text)
}

/// What the part of the properties is, for the list of types of the package.
pub const TYPE: [&str; 2] = [
    "customXml/itemProps1.xml",
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
];

/// How the main part of a package leads to it: the kind of the relation, and its target.
pub const RELATION: [&str; 2] = [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml",
    "../customXml/item1.xml",
];
