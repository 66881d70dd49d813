//! Addresses with holes, which are filled in for each text.

use super::raw::Raw;
use super::schema;
use super::text::Line;
use super::value::Value;
use crate::choice;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::json::Object;
use crate::message::Message;
use crate::say;

choice! {
    /// What a hole is filled with.
    pub enum Hole {
        Id = "id",
        Version = "version",
        Title = "title",
        Section = "section",
        Address = "address",
        Path = "path",
        Language = "language",
    }
}

/// An address on the web or of mail, in pieces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AddressTemplate {
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    /// As it goes into an address.
    Written(String),
    Hole(Hole),
}

/// What is wrong with an address, and the way out.
type Problem = (Message, Message);

impl AddressTemplate {
    fn parse(text: &str) -> Result<AddressTemplate, Problem> {
        let start = start(text)?;
        let (host, mut rest) = text.split_at(start);
        let mut pieces = vec![Piece::Written(host.to_string())];
        let open =
            |text: &str| (say!("template-hole-open", text = text), say!("template-hole-open-help"));
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').ok_or_else(|| open(rest))?;
            if before.contains('}') {
                return Err(open(before));
            }
            pieces.push(Piece::Written(tidied(before)));
            pieces.push(Piece::Hole(hole(name)?));
            rest = after;
        }
        if rest.contains('}') {
            return Err(open(rest));
        }
        pieces.push(Piece::Written(tidied(rest)));
        Ok(AddressTemplate { pieces })
    }

    /// Whether a hole is in it.
    pub fn has(&self, hole: Hole) -> bool {
        self.pieces.contains(&Piece::Hole(hole))
    }

    fn is_mail(&self) -> bool {
        let is_mail = |text: &String| text.to_ascii_lowercase().starts_with("mailto:");
        matches!(self.pieces.first(), Some(Piece::Written(text)) if is_mail(text))
    }

    /// The address, with what stands in each hole written so that it stays what it is.
    pub fn filled(&self, value: impl Fn(Hole) -> String) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Written(text) => text.clone(),
            // The slashes of a path part its folders.
            Piece::Hole(Hole::Path) => encoded(&value(Hole::Path), |c| c == b'/'),
            Piece::Hole(hole) => encoded(&value(*hole), |_| false),
        };
        self.pieces.iter().map(piece).collect()
    }
}

/// Where the host or the address of mail ends: all before it is written out.
fn start(text: &str) -> Result<usize, Problem> {
    let lower = text.to_ascii_lowercase();
    let (begin, ends) = match (lower.strip_prefix("https://"), lower.strip_prefix("mailto:")) {
        (Some(_), _) => ("https://".len(), &['/', '?', '#'][..]),
        (_, Some(_)) => ("mailto:".len(), &['?'][..]),
        _ => return Err((say!("template-scheme", text = text), say!("template-scheme-help"))),
    };
    let rest = &text[begin..];
    let end = rest.find(ends).unwrap_or(rest.len());
    let whom = &rest[..end];
    let is_mail = ends.len() == 1;
    let is_plain = |c: char| !c.is_whitespace() && !c.is_control() && !"<>\"`\\{}|^".contains(c);
    let is_whole = match is_mail {
        true => whom.split_once('@').is_some_and(|(own, host)| !own.is_empty() && !host.is_empty()),
        // A name before the host would be shown as the host itself.
        false => !whom.is_empty() && !whom.contains('@'),
    };
    if is_whole && whom.chars().all(is_plain) {
        return Ok(begin + end);
    }
    Err((say!("template-host", text = whom), say!("template-host-help")))
}

fn hole(name: &str) -> Result<Hole, Problem> {
    Hole::ALL.iter().copied().find(|hole| hole.word() == name).ok_or_else(|| {
        let known = Hole::ALL.iter().map(|hole| hole.word());
        (say!("template-hole", hole = name), suggest::word(name, known))
    })
}

/// What an author wrote, as an address has it: letters and spaces are encoded, and what is already so
/// or has a meaning of its own stays.
fn tidied(text: &str) -> String {
    let bytes = text.as_bytes();
    let is_hex = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_hexdigit);
    let mut tidied = String::new();
    for (at, &byte) in bytes.iter().enumerate() {
        let is_escape = byte == b'%' && is_hex(at + 1) && is_hex(at + 2);
        tidied.push_str(&encoded_byte(byte, |c| is_escape || b":/?#@!$&'()*+,;=".contains(&c)));
    }
    tidied
}

fn encoded(text: &str, stays: impl Fn(u8) -> bool) -> String {
    text.bytes().map(|byte| encoded_byte(byte, &stays)).collect()
}

fn encoded_byte(byte: u8, stays: impl Fn(u8) -> bool) -> String {
    match byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) || stays(byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    }
}

impl Value for AddressTemplate {
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self> {
        let text = Line::read(raw, found)?;
        let read = AddressTemplate::parse(&text);
        let report = |(problem, help): Problem| {
            found.push(Diagnostic::new(Rule::MalformedValue, raw.span, problem).help(help));
        };
        read.map_err(report).ok()
    }

    fn stand_in() -> Self {
        AddressTemplate::default()
    }

    fn schema() -> Object {
        schema::pattern(r"^\s*([hH][tT][tT][pP][sS]://|[mM][aA][iI][lL][tT][oO]:)\S.*$")
    }
}

/// An address of the file of a text, which differs by its path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileTemplate(pub AddressTemplate);

impl Value for FileTemplate {
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self> {
        let template = AddressTemplate::read(raw, found)?;
        if template.has(Hole::Path) && !template.is_mail() {
            return Some(FileTemplate(template));
        }
        found.push(
            Diagnostic::new(Rule::MalformedValue, raw.span, say!("template-path"))
                .help(say!("template-path-help")),
        );
        None
    }

    fn stand_in() -> Self {
        FileTemplate::default()
    }

    fn schema() -> Object {
        schema::pattern(r"^\s*[hH][tT][tT][pP][sS]://\S.*\{path\}.*$")
    }
}
