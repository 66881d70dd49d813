//! Pages to bytes: tagged for screen readers (PDF/UA-1) and fit for archives (PDF/A-3a) at once.
//! The only room that knows the library that writes PDF.

mod ground;
pub mod pack;
mod page;
mod tag;

use self::page::Writer;
use super::document::Document;
use super::flow::{Flow, heading_anchor};
use super::pages::Page;
use super::press::Setter;
use super::style::{PictureKind, Style};
use super::tags::ROOT;
use krilla::SerializeSettings;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};
use krilla::geom::Point;
use krilla::image::Image;
use krilla::metadata::{DateTime, Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};
use krilla::tagging::TagTree;
use std::collections::BTreeMap;

/// The country that a language is written for, where the document says which.
fn tag_of(language: &str) -> String {
    match language {
        "sv" => "sv-SE".to_string(),
        "en" => "en-GB".to_string(),
        other => other.to_string(),
    }
}

pub fn write(
    document: &Document,
    style: &Style,
    flow: &Flow,
    pages: &[Page],
    setter: &mut Setter,
) -> Result<Vec<u8>, String> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A3_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish();
    let settings = SerializeSettings {
        configuration: configuration.map_err(|error| format!("{error:?}"))?,
        compress_content_streams: false,
        ..SerializeSettings::default()
    };
    let mut pdf = krilla::Document::new_with(settings);
    let mut writer = Writer {
        document,
        style,
        flow,
        setter,
        fonts: BTreeMap::new(),
        leaves: vec![Vec::new(); flow.tags.leaves],
        links: vec![Vec::new(); flow.links.len()],
        spots: spots(flow, pages),
        logo: logo(style)?,
        count: pages.len(),
    };
    for (number, page) in pages.iter().enumerate() {
        writer.page(number, page, &mut pdf)?;
    }
    pdf.set_outline(bookmarks(flow, &writer.spots));
    let mut tree = TagTree::new().with_lang(Some(tag_of(&document.about.language)));
    for child in &flow.tags.nodes[ROOT].children {
        writer.tag(&flow.tags, child).into_iter().for_each(|node| tree.push(node));
    }
    pdf.set_tag_tree(tree);
    pdf.set_metadata(metadata(document));
    attach(document, &mut pdf)?;
    pdf.finish().map(pack::pack).map_err(|error| format!("{error:?}"))
}

/// A text that programs read, no longer than an archival file may hold in one piece.
fn short(text: &str) -> String {
    const MOST: usize = 2_000;
    text.chars().take(MOST).collect()
}

/// A place that links lead to.
#[derive(Clone, Copy)]
pub struct Spot {
    pub page: usize,
    pub x: f32,
    pub y: f32,
}

/// Where each heading and each anchor came to stand.
fn spots(flow: &Flow, pages: &[Page]) -> BTreeMap<String, Spot> {
    let mut spots = BTreeMap::new();
    for (number, page) in pages.iter().enumerate() {
        for placed in page.placed.iter().filter(|placed| !placed.is_repeated) {
            let strip = &flow.strips[placed.strip];
            let spot = Spot { page: number, x: 0.0, y: (placed.y - 6.0).max(0.0) };
            spots.extend(strip.heading.map(|at| (heading_anchor(at), spot)));
            spots.extend(strip.anchors.iter().map(|anchor| (anchor.clone(), spot)));
        }
    }
    spots
}

fn destination(spot: &Spot) -> XyzDestination {
    XyzDestination::new(spot.page, Point::from_xy(spot.x, spot.y))
}

fn logo(style: &Style) -> Result<Option<Image>, String> {
    let Some(logo) = &style.logo else { return Ok(None) };
    picture(&logo.bytes, logo.kind).map(Some)
}

/// A picture of a kind, or why it is none.
pub fn picture(bytes: &[u8], kind: PictureKind) -> Result<Image, String> {
    let data = bytes.to_vec().into();
    match kind {
        PictureKind::Png => Image::from_png(data, false),
        PictureKind::Jpeg => Image::from_jpeg(data, false),
    }
}

fn bookmarks(flow: &Flow, spots: &BTreeMap<String, Spot>) -> Outline {
    let mut open: Vec<(u8, OutlineNode)> = Vec::new();
    let mut outline = Outline::new();
    fn close(open: &mut Vec<(u8, OutlineNode)>, outline: &mut Outline, level: u8) {
        while open.last().is_some_and(|(own, _)| *own >= level) {
            let Some((_, node)) = open.pop() else { return };
            match open.last_mut() {
                Some((_, above)) => above.push_child(node),
                None => outline.push_child(node),
            }
        }
    }
    for (at, headline) in flow.headings.iter().enumerate().filter(|(_, own)| own.is_bookmarked) {
        let Some(spot) = spots.get(&heading_anchor(at)) else { continue };
        close(&mut open, &mut outline, headline.level);
        let node = OutlineNode::new(short(&headline.words), destination(spot));
        open.push((headline.level, node));
    }
    close(&mut open, &mut outline, 0);
    outline
}

fn day((year, month, day): (u16, u8, u8)) -> DateTime {
    let date = DateTime::new(year).month(month).day(day);
    date.hour(0).minute(0).second(0).utc_offset_hour(0).utc_offset_minute(0)
}

fn metadata(document: &Document) -> Metadata {
    let about = &document.about;
    Metadata::new()
        .title(about.title.clone())
        .authors(vec![about.author.clone()])
        .description(about.description.clone())
        .keywords(about.keywords.clone())
        .language(tag_of(&about.language))
        .creator(about.creator.clone())
        .producer(about.creator.clone())
        .creation_date(day(about.day))
        .document_id(about.identity.clone())
        .text_direction(TextDirection::LeftToRight)
}

fn attach(document: &Document, pdf: &mut krilla::Document) -> Result<(), String> {
    for file in &document.attachments {
        let attached = pdf.embed_file(EmbeddedFile {
            path: file.name.clone(),
            mime_type: MimeType::new(&file.media_type),
            description: Some(file.description.clone()),
            association_kind: AssociationKind::Data,
            data: file.bytes.clone().into(),
            modification_date: Some(day(document.about.day)),
            compress: Some(false),
            location: None,
        });
        attached.ok_or_else(|| format!("`{}` is attached twice", file.name))?;
    }
    Ok(())
}
