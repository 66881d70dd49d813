//! A file made smaller. The library writes plain text, one object after the other; here its streams
//! are deflated, and all else, most of it tags, is packed in streams of many objects, as PDF has known
//! them since 1.5. The library could deflate too, but takes room anew for each page.

use crate::parallel;
use flate2::read::ZlibDecoder;
use flate2::{Compress, Compression, FlushCompress, Status};
use std::borrow::Cow;
use std::io::Read;
use std::ops::Range;

/// How hard the deflater tries, of nine. Two makes the PDF a sixth larger and saves a twentieth of the time.
const LEVEL: u32 = 5;

/// How many objects are packed in one stream.
const IN_ONE: usize = 2000;

/// How many streams are deflated one after the other in the same room.
const AT_ONCE: usize = 32;

/// Where an object stands: by itself, or in a stream at a place.
#[derive(Clone, Copy)]
enum Place {
    Free,
    At(usize),
    In(usize, usize),
}

/// What was deflated, as far as it can be read; nothing where it is more than there is room for.
pub fn unpacked(bytes: &[u8], room: u64) -> Option<Vec<u8>> {
    let mut plain = Vec::new();
    let read = ZlibDecoder::new(bytes).take(room.saturating_add(1)).read_to_end(&mut plain);
    // A stream that breaks off still says what it said before.
    read.ok();
    (plain.len() as u64 <= room).then_some(plain)
}

/// Packs a file that the library wrote. One that is not as expected stays as it is.
pub fn pack(pdf: Vec<u8>) -> Vec<u8> {
    packed(&pdf).unwrap_or(pdf)
}

fn packed(pdf: &[u8]) -> Option<Vec<u8>> {
    let table = Table::read(pdf)?;
    let first = table.objects.iter().map(|(_, range)| range.start).min()?;
    let mut made = pdf[..first].to_vec();
    let mut places = vec![Place::Free; table.size];
    let mut streams: Vec<(usize, &[u8])> = Vec::new();
    let mut loose: Vec<(usize, Vec<u8>)> = Vec::new();
    for (id, range) in &table.objects {
        let body = body(&pdf[range.clone()], *id)?;
        match body.ends_with(b"endstream") {
            true => streams.push((*id, body)),
            false => loose.push((*id, without_suspects(body))),
        }
    }
    // Deflating takes most of the time, and a stream needs no other.
    let handfuls: Vec<&[(usize, &[u8])]> = streams.chunks(AT_ONCE).collect();
    let deflated = parallel::map(&handfuls, |handful| {
        let mut deflater = Deflater::new();
        let each = handful.iter().map(|(_, body)| match plain_stream(body) {
            Some((dictionary, bytes)) => deflater.stream(&dictionary, bytes).map(Cow::Owned),
            None => Some(Cow::Borrowed(*body)),
        });
        each.collect::<Option<Vec<Cow<[u8]>>>>()
    });
    for (handful, deflated) in handfuls.iter().zip(deflated) {
        for ((id, _), body) in handful.iter().zip(deflated?) {
            places[*id] = Place::At(made.len());
            object(*id, &body, &mut made);
        }
    }
    let packets: Vec<&[(usize, Vec<u8>)]> = loose.chunks(IN_ONE).collect();
    let deflated = parallel::map(&packets, |packet| of_objects(packet, &mut Deflater::new()));
    for (packet, deflated) in packets.iter().zip(deflated) {
        let own = places.len();
        for (at, (id, _)) in packet.iter().enumerate() {
            places[*id] = Place::In(own, at);
        }
        places.push(Place::At(made.len()));
        object(own, &deflated?, &mut made);
    }
    let start = made.len();
    let own = places.len();
    places.push(Place::At(start));
    let rows = cross_references(&places, table.trailer, &mut Deflater::new())?;
    object(own, &rows, &mut made);
    made.extend(format!("startxref\n{start}\n%%EOF").into_bytes());
    Some(made)
}

/// The table at the end of a file: which objects it has and where each begins and ends.
struct Table<'a> {
    size: usize,
    /// In the order in which they stand.
    objects: Vec<(usize, Range<usize>)>,
    /// What the trailer says beside how many objects there are.
    trailer: &'a [u8],
}

impl Table<'_> {
    fn read(pdf: &[u8]) -> Option<Table<'_>> {
        let end = find_last(pdf, b"startxref")?;
        let start: usize = line(&pdf[end + 10..])?.parse().ok()?;
        let mut lines = pdf.get(start..end)?.split(|&byte| byte == b'\n');
        (lines.next()? == b"xref").then_some(())?;
        let (from, size) = std::str::from_utf8(lines.next()?).ok()?.trim().split_once(' ')?;
        let size: usize = size.parse().ok()?;
        (from == "0").then_some(())?;
        let mut offsets = Vec::new();
        for id in 0..size {
            let entry = std::str::from_utf8(lines.next()?).ok()?;
            if entry.trim_end().ends_with('n') {
                offsets.push((entry.get(..10)?.parse::<usize>().ok()?, id));
            }
        }
        offsets.sort_unstable();
        let ends = offsets.iter().skip(1).map(|(offset, _)| *offset).chain([start]);
        let objects = offsets.iter().zip(ends).map(|((from, id), to)| (*id, *from..to));
        let trailer = find_last(&pdf[start..end], b"trailer")? + start;
        let open = trailer + find(&pdf[trailer..end], b"<<")? + 2;
        let close = trailer + find_last(&pdf[trailer..end], b">>")?;
        Some(Table { size, objects: objects.collect(), trailer: pdf.get(open..close)? })
    }
}

/// What stands between the number of an object and its end.
fn body(object: &[u8], id: usize) -> Option<&[u8]> {
    let head = format!("{id} 0 obj");
    let body = object.strip_prefix(head.as_bytes())?;
    let end = find_last(body, b"endobj")?;
    Some(body[..end].trim_ascii())
}

/// That no tag is doubtful goes without saying, and one common reader stumbles over it. The catalogue
/// of the file says it; what a text says elsewhere stays.
fn without_suspects(body: &[u8]) -> Vec<u8> {
    const SAID: &[u8] = b"/Suspects false";
    match find(body, SAID) {
        Some(at) if body.starts_with(b"<</Type/Catalog") => {
            [&body[..at], &body[at + SAID.len()..]].concat()
        }
        _ => body.to_vec(),
    }
}

fn object(id: usize, body: &[u8], made: &mut Vec<u8>) {
    made.extend(format!("{id} 0 obj\n").into_bytes());
    made.extend(body);
    made.extend(b"\nendobj\n\n");
}

/// A stream of objects: where each begins, and then all of them.
fn of_objects(packet: &[(usize, Vec<u8>)], deflater: &mut Deflater) -> Option<Vec<u8>> {
    let (mut index, mut bodies) = (String::new(), Vec::new());
    for (id, body) in packet {
        index.push_str(&format!("{id} {} ", bodies.len()));
        bodies.extend(body);
        bodies.push(b'\n');
    }
    let first = index.len();
    let dictionary = format!("/Type/ObjStm/N {}/First {first}", packet.len());
    deflater.stream(&dictionary, &[index.as_bytes(), &bodies].concat())
}

/// The table of all objects as a stream of eight bytes each, with what the trailer said.
fn cross_references(places: &[Place], trailer: &[u8], deflater: &mut Deflater) -> Option<Vec<u8>> {
    let mut rows = Vec::with_capacity(places.len() * 8);
    for place in places {
        let (kind, one, other) = match *place {
            Place::Free => (0, 0, u16::MAX),
            Place::At(offset) => (1, u32::try_from(offset).ok()?, 0),
            Place::In(stream, at) => (2, u32::try_from(stream).ok()?, u16::try_from(at).ok()?),
        };
        rows.push(kind);
        rows.extend(one.to_be_bytes());
        rows.extend(other.to_be_bytes());
    }
    let trailer = std::str::from_utf8(trailer).ok().map(without_size)?;
    deflater.stream(&format!("/Type/XRef/Size {}/W[1 4 2]{trailer}", places.len()), &rows)
}

fn without_size(trailer: &str) -> String {
    let Some(at) = trailer.find("/Size") else { return trailer.trim().to_string() };
    let rest = trailer[at + 5..].trim_start();
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    format!("{}{}", trailer[..at].trim(), rest[end..].trim())
}

/// Takes one stream after the other in the same room.
struct Deflater(Compress);

impl Deflater {
    fn new() -> Deflater {
        Deflater(Compress::new(Compression::new(LEVEL), true))
    }

    fn stream(&mut self, dictionary: &str, bytes: &[u8]) -> Option<Vec<u8>> {
        self.0.reset();
        let mut deflated = Vec::with_capacity(bytes.len() / 3 + 64);
        loop {
            let taken = self.0.total_in() as usize;
            let status = self.0.compress_vec(&bytes[taken..], &mut deflated, FlushCompress::Finish);
            match status.ok()? {
                Status::StreamEnd => break,
                _ => deflated.reserve(deflated.capacity().max(64)),
            }
        }
        let length = deflated.len();
        let head = format!("<<{dictionary}/Filter/FlateDecode/Length {length}>>\nstream\n");
        Some([head.as_bytes(), &deflated, b"\nendstream"].concat())
    }
}

/// What a stream that is not deflated says of itself beside its length, and what it holds.
fn plain_stream(body: &[u8]) -> Option<(String, &[u8])> {
    let open = find(body, b"stream")?;
    let dictionary = std::str::from_utf8(&body[..open]).ok()?.trim();
    let within = dictionary.strip_prefix("<<")?.strip_suffix(">>")?;
    if within.contains("/Filter") || within.contains("/Type/Metadata") {
        return None;
    }
    let (before, rest) = within.split_once("/Length ")?;
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let length: usize = rest[..end].parse().ok()?;
    let start = open + b"stream".len();
    let start = start + if body[start..].starts_with(b"\r\n") { 2 } else { 1 };
    Some((format!("{before}{}", &rest[end..]), body.get(start..start + length)?))
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

fn find_last(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).rposition(|window| window == wanted)
}

fn line(bytes: &[u8]) -> Option<&str> {
    let end = bytes.iter().position(|&byte| byte == b'\n').unwrap_or(bytes.len());
    std::str::from_utf8(&bytes[..end]).ok().map(str::trim)
}
