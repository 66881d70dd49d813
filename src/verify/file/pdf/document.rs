//! The objects of a file by their numbers. They are looked for wherever they stand, so that a list
//! of them that is broken, or lies, changes nothing.

use super::super::Refusal;
use super::object::{Object, Reader};
use crate::typeset::pdf::pack::unpacked;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

pub struct Document<'a> {
    bytes: &'a [u8],
    objects: BTreeMap<u32, Object>,
    /// Where the bytes of streams stand.
    streams: BTreeMap<u32, Range<usize>>,
    /// How much may still be unpacked.
    room: u64,
}

/// A page with what it inherits.
#[derive(Clone)]
pub struct Page {
    pub contents: Object,
    pub resources: Object,
}

/// How many pages are read, and how deep their tree is.
const PAGES: usize = 20_000;
const DEEPEST: usize = 40;

impl<'a> Document<'a> {
    pub fn open(bytes: &'a [u8], room: u64) -> Result<Document<'a>, Refusal> {
        let mut document =
            Document { bytes, objects: BTreeMap::new(), streams: BTreeMap::new(), room };
        for at in places(bytes, b"obj") {
            if let Some(number) = number_before(bytes, at) {
                document.add(number, at + 3);
            }
        }
        let is_locked = places(bytes, b"/Encrypt").next().is_some();
        if is_locked {
            return Err(Refusal::Locked);
        }
        document.unpack()?;
        if document.objects.is_empty() { Err(Refusal::Broken) } else { Ok(document) }
    }

    fn add(&mut self, number: u32, at: usize) {
        let mut reader = Reader { bytes: self.bytes, at };
        let Some(object) = reader.next() else { return };
        let end = reader.at;
        if reader.next() == Some(Object::Word("stream".to_string())) {
            let start = end + find(&self.bytes[end..], b"stream").unwrap_or_default() + 6;
            let start = start + usize::from(self.bytes.get(start) == Some(&b'\r'));
            let start = start + usize::from(self.bytes.get(start) == Some(&b'\n'));
            let length = object.get("Length").and_then(Object::number);
            // What a file says of its own lengths may be any number.
            let told = length.map(|own| start.saturating_add(own as usize)).filter(|end| {
                let after = self.bytes.get(*end..end.saturating_add(12).min(self.bytes.len()));
                after.is_some_and(|after| find(after, b"endstr").is_some())
            });
            let rest = self.bytes.get(start..).unwrap_or_default();
            let end = told.or_else(|| Some(start + find(rest, b"endstream")?));
            self.streams.insert(number, start..end.unwrap_or(self.bytes.len()).max(start));
        }
        self.objects.insert(number, object);
    }

    /// The objects that are packed together.
    fn unpack(&mut self) -> Result<(), Refusal> {
        let is_packed = |own: &Object| own.get("Type").and_then(Object::name) == Some("ObjStm");
        let packed: Vec<u32> =
            self.objects.iter().filter(|(_, own)| is_packed(own)).map(|(at, _)| *at).collect();
        for at in packed {
            let first = self.objects[&at].get("First").and_then(Object::number).unwrap_or_default();
            let Some(bytes) = self.stream(&Object::Reference(at)) else {
                if self.room == 0 {
                    return Err(Refusal::TooLarge);
                }
                continue;
            };
            let mut head = Reader { bytes: &bytes[..bytes.len().min(first as usize)], at: 0 };
            while let (Some(Object::Number(number)), Some(Object::Number(offset))) =
                (head.next(), head.next())
            {
                let at = (first + offset) as usize;
                let object = Reader { bytes: &bytes, at }.next();
                if let Some(object) = object {
                    self.objects.entry(number as u32).or_insert(object);
                }
            }
        }
        Ok(())
    }

    pub fn objects(&self) -> impl Iterator<Item = &Object> {
        self.objects.values()
    }

    /// What a reference leads to, or the object itself.
    pub fn resolved<'b>(&'b self, own: &'b Object) -> &'b Object {
        let mut own = own;
        for _ in 0..DEEPEST {
            let Object::Reference(number) = own else { return own };
            own = self.objects.get(number).unwrap_or(&Object::Null);
        }
        &Object::Null
    }

    /// The value of a key.
    pub fn value<'b>(&'b self, own: &'b Object, key: &str) -> &'b Object {
        self.resolved(self.resolved(own).get(key).unwrap_or(&Object::Null))
    }

    /// The bytes of a stream as they are meant; nothing for those that are packed in another way than
    /// text is, and where there is no room.
    pub fn stream(&mut self, own: &Object) -> Option<Vec<u8>> {
        let Object::Reference(number) = own else { return None };
        let dictionary = self.objects.get(number)?;
        let filter = self.value(dictionary, "Filter");
        let filters: Vec<Object> = match filter {
            Object::Null => Vec::new(),
            Object::Array(all) => all.iter().map(|own| self.resolved(own).clone()).collect(),
            own => vec![own.clone()],
        };
        let bytes = self.bytes.get(self.streams.get(number)?.clone())?;
        let plain = match &filters[..] {
            [] => Some(bytes.to_vec()),
            [Object::Name(name)] if matches!(name.as_str(), "FlateDecode" | "Fl") => {
                unpacked(bytes, self.room)
            }
            _ => return None,
        };
        match plain {
            Some(plain) => {
                self.room = self.room.saturating_sub(plain.len() as u64);
                Some(plain)
            }
            None => {
                self.room = 0;
                None
            }
        }
    }

    /// Whether something was not unpacked because there was no room.
    pub fn is_full(&self) -> bool {
        self.room == 0
    }

    /// The pages in their order.
    pub fn pages(&self) -> Vec<Page> {
        let is_root = |own: &&Object| own.get("Type").and_then(Object::name) == Some("Catalog");
        let mut pages = Vec::new();
        let mut met = BTreeSet::new();
        if let Some(root) = self.objects().filter(is_root).last() {
            let tree = root.get("Pages").unwrap_or(&Object::Null);
            self.add_pages(tree, &Object::Null, &mut met, &mut pages, 0);
        }
        pages
    }

    fn add_pages(
        &self,
        own: &Object,
        inherited: &Object,
        met: &mut BTreeSet<u32>,
        pages: &mut Vec<Page>,
        depth: usize,
    ) {
        let is_new = match own {
            Object::Reference(number) => met.insert(*number),
            _ => true,
        };
        if !is_new || depth > DEEPEST || pages.len() > PAGES {
            return;
        }
        let resources = match self.value(own, "Resources") {
            Object::Null => inherited,
            own => own,
        };
        match self.value(own, "Kids") {
            Object::Array(kids) => {
                kids.iter().for_each(|kid| self.add_pages(kid, resources, met, pages, depth + 1));
            }
            _ => {
                let contents = self.resolved(own).get("Contents").cloned();
                pages.push(Page {
                    contents: contents.unwrap_or(Object::Null),
                    resources: resources.clone(),
                });
            }
        }
    }
}

/// Where some bytes stand.
fn places<'a>(bytes: &'a [u8], wanted: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let own = bytes.windows(wanted.len()).enumerate();
    own.filter(move |(_, own)| *own == wanted).map(|(at, _)| at)
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    places(bytes, wanted).next()
}

/// The number of the object that begins at `obj`, as in `12 0 obj`.
fn number_before(bytes: &[u8], at: usize) -> Option<u32> {
    let mut rest = &bytes[at.saturating_sub(24)..at];
    for is_number in [false, true] {
        let end = rest.iter().rposition(|byte| !byte.is_ascii_whitespace())? + 1;
        if end == rest.len() {
            return None;
        }
        let start =
            rest[..end].iter().rposition(|byte| !byte.is_ascii_digit()).map_or(0, |at| at + 1);
        if start == end {
            return None;
        }
        if is_number {
            return std::str::from_utf8(&rest[start..end]).ok()?.parse().ok();
        }
        rest = &rest[..start];
    }
    None
}
