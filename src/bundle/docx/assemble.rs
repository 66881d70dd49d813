//! Puts the pieces of a selection together with what stands around them, to the parts of a file. The
//! script of the selection page does the same, step by step, and a test holds them together.

use super::Reader;
use super::boilerplate::Boilerplate;
use super::piece::{Assembly, Piece, Spot};
use super::table::LONGEST_KEPT;
use super::xml::{HOLE, holed, inert, short};
use crate::bundle::identity;
use crate::bundle::outline::{Group, Item, Outline};
use crate::catalogue::vocabulary::DocumentFormat;
use crate::markup;
use crate::xml::markup::Markup;
use std::collections::{BTreeMap, BTreeSet};

/// The longest selection and catalogue that are named around each page.
const LONGEST_HEAD: usize = 60;

/// What named entities stand for, in markup.
type Named = BTreeMap<&'static str, Markup>;

/// The parts of a document in their order. `title` is its name in markup.
pub fn assemble(
    outline: &Outline,
    around: &Boilerplate,
    reader: Reader,
    title: Markup,
    heading: impl Fn(&Item) -> Markup,
    piece: impl Fn(&Item) -> Piece,
) -> Vec<(&'static str, Markup)> {
    let about = &outline.about;
    let named = named(outline, around, reader, title);
    let addresses = addresses(outline);
    let mut document = Document {
        outline,
        around,
        named: &named,
        addresses: &addresses,
        assembly: Assembly::default(),
    };
    document.opening(reader, &heading);
    for (at, group) in outline.groups.iter().enumerate() {
        let starts_page = outline.items().count() > 1 && at == 0;
        document.group(group, starts_page, &piece);
    }
    document.put("about", &[]);
    if reader == Reader::Buyer {
        document.checksums();
    }
    let assembly = document.assembly;
    let links = links(&assembly, around);
    let lists = assembly.lists.iter().enumerate().map(|(at, list)| {
        // The schema holds no larger number.
        let start = markup!("{}", list.start.min(i32::MAX as u64));
        let number = markup!("{}", at + 1 + super::numbering::BUILT_IN);
        line(
            around,
            "list",
            &[("number", number), ("level", markup!("{}", list.level)), ("start", start)],
        )
    });
    let notes = assembly.notes.iter().enumerate().map(|(at, note)| {
        line(around, "note", &[("number", markup!("{}", at + 1)), ("text", note.clone())])
    });
    let dates = about.iso_date.iter().map(|date| line(around, "date", &[("date", inert(date))]));
    let named = Named::from_iter(named.into_iter().chain([
        ("lists", lists.collect::<Markup>()),
        ("notes", notes.collect()),
        ("dates", dates.collect()),
        ("links", links(&[&assembly.text])),
        ("note-links", links(&assembly.notes.iter().collect::<Vec<_>>())),
        ("body", assembly.text.clone()),
    ]));
    around.parts.iter().map(|(name, part)| (*name, resolved(part, &named))).collect()
}

/// What a document says of itself.
fn named(outline: &Outline, around: &Boilerplate, reader: Reader, title: Markup) -> Named {
    let about = &outline.about;
    let words = &around.words;
    let release = release(outline, around);
    let old = outline
        .old_head()
        .map(|id| words[if id == "old-head" { "old" } else { "old-some" }].clone());
    let draft = outline.is_draft().then(|| words["draft"].clone());
    let told: Vec<String> = [about.example.clone(), draft, old].into_iter().flatten().collect();
    let release_line: Vec<String> =
        [Some(release.clone()), about.unchanged_in.clone()].into_iter().flatten().collect();
    let comment: Vec<String> =
        [about.example.clone(), Some(about.address.clone())].into_iter().flatten().collect();
    let mut named: Named = [
        ("name", name(outline, around, reader)),
        ("selection", about.selection.clone()),
        ("selection-short", short(&about.selection, LONGEST_HEAD)),
        ("catalogue", about.catalogue.clone()),
        ("catalogue-short", short(&about.catalogue, LONGEST_HEAD)),
        ("publisher", about.publisher.clone()),
        ("release", release),
        ("release-line", release_line.join(". ")),
        ("about", comment.join(". ")),
        ("told", told.join(". ")),
        ("count", outline.items().count().to_string()),
        ("licence", about.licence.title.clone()),
        ("address", about.address.clone()),
        ("verify", about.verify.clone()),
        ("checksum", about.checksum.clone()),
    ]
    .into_iter()
    .map(|(name, text)| (name, inert(&text)))
    .collect();
    let format = match reader {
        Reader::Bidder => DocumentFormat::Docx,
        Reader::Buyer => DocumentFormat::DocxBuyer,
    };
    named.insert("identity", identity::inert(&identity::text(outline, format)));
    named.insert("title", title);
    named
}

/// Where the links lead that say something of the document.
fn addresses(outline: &Outline) -> BTreeMap<&'static str, String> {
    let about = &outline.about;
    let (page, _) = about.address.split_once('#').unwrap_or((&about.address, ""));
    // An address that is too long to be followed leads to its page.
    let followed = super::xml::followed(&about.address).unwrap_or_else(|| page.to_string());
    BTreeMap::from([
        ("licence-to", about.licence.address.clone()),
        ("address-to", followed),
        ("verify-to", outline.verify_link()),
    ])
}

/// What the document is called.
pub fn name(outline: &Outline, around: &Boilerplate, reader: Reader) -> String {
    let id = match reader {
        Reader::Bidder => "annex",
        Reader::Buyer => "companion",
    };
    filled_in(&around.words[id], &[("selection", &outline.about.selection)])
}

/// The release and its day, or that there is none.
fn release(outline: &Outline, around: &Boilerplate) -> String {
    let about = &outline.about;
    match (&about.release, &about.date) {
        (Some(name), Some(date)) => {
            filled_in(&around.words["release"], &[("name", name), ("date", date)])
        }
        _ => around.words["draft"].clone(),
    }
}

/// A text with what belongs in its holes.
fn filled_in(text: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(text.to_string(), |text, (name, value)| {
        text.replace(&format!("{}{name}{}", HOLE.0, HOLE.1), value)
    })
}

/// Markup with what named entities stand for.
fn resolved(markup: &Markup, named: &Named) -> Markup {
    let mut own = Assembly::default();
    let named = |name: &str| named.get(name).cloned();
    let spot = Spot { named: &named, addresses: &|_| None, filled: &|_| None };
    own.put(&Piece { text: markup.clone(), ..Piece::default() }, &spot);
    own.text
}

fn line(around: &Boilerplate, name: &str, values: &[(&'static str, Markup)]) -> Markup {
    resolved(&around.lines[name], &values.iter().cloned().collect())
}

/// The relations of the links that stand in some texts.
fn links(assembly: &Assembly, around: &Boilerplate) -> impl Fn(&[&Markup]) -> Markup {
    let mut links: Vec<(usize, Markup)> = assembly
        .links()
        .map(|(number, address)| {
            let values = [("number", markup!("{}", number)), ("address", inert(address))];
            (number, line(around, "link", &values))
        })
        .collect();
    links.sort_unstable();
    move |texts| {
        let ids = texts.iter().flat_map(|text| text.as_str().split("r:id=\"link").skip(1));
        let ids = ids.filter_map(|rest| rest.split('"').next());
        let used: BTreeSet<usize> = ids.filter_map(|id| id.parse().ok()).collect();
        let used = links.iter().filter(|(number, _)| used.contains(number));
        used.map(|(_, link)| link.clone()).collect()
    }
}

/// A number as the name of a place has it.
fn place(number: &str) -> Markup {
    inert(&number.replace('.', "_"))
}

/// A document while it is put together.
struct Document<'a> {
    outline: &'a Outline,
    around: &'a Boilerplate,
    named: &'a Named,
    addresses: &'a BTreeMap<&'static str, String>,
    assembly: Assembly,
}

impl Document<'_> {
    /// Puts a piece that stands between the requirements.
    fn put(&mut self, name: &str, own: &[(&str, &Markup)]) {
        self.put_with(name, own, &|_| None);
    }

    fn put_with(
        &mut self,
        name: &str,
        own: &[(&str, &Markup)],
        filled: &dyn Fn(&str) -> Option<String>,
    ) {
        let named = |name: &str| {
            let own = own.iter().find(|(known, _)| *known == name);
            own.map(|(_, text)| (*text).clone()).or_else(|| self.named.get(name).cloned())
        };
        let addresses = |name: &str| self.addresses.get(name).cloned();
        let spot = Spot { named: &named, addresses: &addresses, filled };
        self.assembly.put(&self.around.pieces[name], &spot);
    }

    fn opening(&mut self, reader: Reader, heading: &impl Fn(&Item) -> Markup) {
        let about = &self.outline.about;
        self.put("title", &[]);
        if reader == Reader::Bidder {
            self.put_with("places", &[], &|key| about.procurement.place(key));
        }
        if about.example.is_some() {
            self.put("example", &[]);
        }
        let old: Vec<&str> = self.outline.old().map(|(item, _)| item.cite.as_str()).collect();
        let is_many = self.outline.items().count() > 1;
        // A single requirement says it below its heading.
        if is_many && !old.is_empty() {
            let text = filled_in(&self.around.words["old-list"], &[("list", &old.join(", "))]);
            self.put("old-list", &[("text", &inert(&text))]);
        }
        if reader == Reader::Buyer {
            self.put("guide", &[]);
            about.intro.iter().for_each(|text| self.put("line", &[("text", &inert(text))]));
            self.filled();
            self.notice();
        }
        if is_many {
            self.contents(heading);
        }
    }

    fn filled(&mut self) {
        if self.outline.filled.is_empty() {
            return;
        }
        self.put("filled", &[]);
        for own in &self.outline.filled {
            self.row(
                "filled-row",
                [("key", &own.key), ("value", &own.value), ("list", &own.ids.join(", "))],
            );
        }
        self.put("filled-end", &[]);
    }

    fn notice(&mut self) {
        let words = &self.around.words;
        if self.outline.notice.is_empty() {
            return;
        }
        self.put("notice", &[]);
        for own in &self.outline.notice {
            let of = own.of.as_ref().map(|of| format!(", {} {}", words["notice-of"], of.title));
            let field = format!("{} {}{}", own.code, own.title, of.unwrap_or_default());
            let values = own.values.iter().map(|value| format!("{} ({})", value.title, value.code));
            let mut fill_in: Vec<String> = values.chain(own.text.clone()).collect();
            fill_in.extend(fill_in.is_empty().then(|| words["notice-choose"].clone()));
            self.row("notice-row", [("field", &field), ("fill-in", &fill_in.join("; "))]);
        }
        self.put("notice-end", &[]);
    }

    /// A row of a table, which is kept on one page unless it may be longer.
    fn row<const N: usize>(&mut self, name: &str, cells: [(&str, &str); N]) {
        let length: usize = cells.iter().map(|(_, text)| text.chars().count()).sum();
        let is_kept = length <= LONGEST_KEPT;
        let kept = if is_kept { self.around.lines["kept"].clone() } else { Markup::default() };
        let cells = cells.map(|(name, text)| (name, inert(text)));
        let mut own: Vec<(&str, &Markup)> =
            cells.iter().map(|(name, text)| (*name, text)).collect();
        own.push(("kept", &kept));
        self.put(name, &own);
    }

    fn contents(&mut self, heading: &impl Fn(&Item) -> Markup) {
        self.put("contents", &[]);
        let mut lines = Vec::new();
        for group in &self.outline.groups {
            let number = group.number.to_string();
            lines.push((format!("contents-{}", group.r#type.word), number, Markup::default()));
            let items = group.items.iter();
            lines.extend(
                items.map(|item| ("contents-item".to_string(), item.number.clone(), heading(item))),
            );
        }
        let last = lines.len() - 1;
        for (at, (name, number, heading)) in lines.iter().enumerate() {
            let field = |id: &str, is_here: bool| match is_here {
                true => self.around.lines[id].clone(),
                false => Markup::default(),
            };
            let (begin, end) =
                (field("contents-begin", at == 0), field("contents-end", at == last));
            let place = place(number);
            self.put(
                name,
                &[
                    ("begin", &begin),
                    ("end", &end),
                    ("place", &place),
                    ("number", &inert(number)),
                    ("heading", heading),
                ],
            );
        }
        self.put("contents-end", &[]);
    }

    fn group(&mut self, group: &Group, starts_page: bool, piece: &impl Fn(&Item) -> Piece) {
        let page = if starts_page { self.around.lines["page"].clone() } else { Markup::default() };
        let name = format!("group-{}", group.r#type.word);
        self.put(&name, &[("place", &markup!("{}", group.number)), ("page", &page)]);
        for item in &group.items {
            let with = |name: &str, text: &str| {
                let text = BTreeMap::from([("text", holed(text))]);
                resolved(&self.around.pieces[name].text, &text)
            };
            let stamp = item.old.as_ref().map(|old| with("old", &old.text)).unwrap_or_default();
            let note = item.note.as_ref().map(|note| with("note", note)).unwrap_or_default();
            let place = place(&item.number);
            let named = |name: &str| match name {
                "place" => Some(place.clone()),
                "stamp" => Some(stamp.clone()),
                "note" => Some(note.clone()),
                _ => None,
            };
            let filled = |key: &str| {
                let own = item.placeholders.iter().find(|own| own.key == key);
                own.and_then(|own| own.value.clone())
            };
            let spot = Spot { named: &named, addresses: &|_| None, filled: &filled };
            self.assembly.put(&piece(item), &spot);
        }
    }

    fn checksums(&mut self) {
        self.put("checksums", &[]);
        for item in self.outline.items() {
            // A checksum is longer than a line.
            let (first, second) = item.sha256.split_at(item.sha256.len() / 2);
            let sum = format!("{first} {second}");
            self.row("checksums-row", [("cite", &item.cite), ("checksum", &sum)]);
        }
        self.put("checksums-end", &[]);
    }
}
