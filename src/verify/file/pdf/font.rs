//! The letters of a font: what its codes stand for, and how wide they are.

use super::document::Document;
use super::object::{Object, Reader};
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
pub struct Font {
    /// How many bytes make a code.
    size: usize,
    letters: BTreeMap<u32, String>,
    widths: BTreeMap<u32, f64>,
    default: f64,
    /// Whether codes without a letter are those of Latin.
    is_latin: bool,
}

/// How many codes of a range are read.
const RANGE: u32 = 0x1_0000;

impl Font {
    pub fn of(document: &mut Document, own: &Object) -> Font {
        let own = document.resolved(own).clone();
        let is_composite = own.get("Subtype").and_then(Object::name) == Some("Type0");
        let mut font = Font {
            size: if is_composite { 2 } else { 1 },
            letters: BTreeMap::new(),
            widths: BTreeMap::new(),
            default: if is_composite { 1000.0 } else { 500.0 },
            is_latin: !is_composite,
        };
        if is_composite {
            font.composite_widths(document, &own);
        } else {
            font.simple_widths(document, &own);
            font.differences(document, &own);
        }
        let map = own.get("ToUnicode").and_then(|map| document.stream(map));
        if let Some(map) = map {
            font.mapped(&map);
        }
        font
    }

    /// The codes of a string, each with its letters, where they are known, and its width.
    pub fn codes<'a>(
        &'a self,
        bytes: &'a [u8],
    ) -> impl Iterator<Item = (u32, Option<String>, f64)> + 'a {
        bytes.chunks(self.size).map(|own| {
            let code = own.iter().fold(0, |code, byte| code << 8 | u32::from(*byte));
            let letters = self.letters.get(&code).cloned();
            let letters =
                letters.or_else(|| latin(code).filter(|_| self.is_latin).map(String::from));
            (code, letters, self.widths.get(&code).copied().unwrap_or(self.default))
        })
    }

    /// Whether a space is the code that is stretched between words.
    pub fn has_spaces(&self) -> bool {
        self.size == 1
    }

    fn simple_widths(&mut self, document: &Document, own: &Object) {
        let first = document.value(own, "FirstChar").number().unwrap_or_default() as u32;
        let widths = document.value(own, "Widths").array().iter().take(256).enumerate();
        for (at, width) in widths {
            if let Some(width) = document.resolved(width).number() {
                self.widths.insert(first.saturating_add(at as u32), width);
            }
        }
    }

    fn composite_widths(&mut self, document: &Document, own: &Object) {
        let Some(child) = document.value(own, "DescendantFonts").array().first() else { return };
        let child = document.resolved(child);
        if let Some(width) = document.value(child, "DW").number() {
            self.default = width;
        }
        let mut all = document.value(child, "W").array().iter();
        while let (Some(first), Some(next)) = (all.next(), all.next()) {
            let first = first.number().unwrap_or_default() as u32;
            match document.resolved(next) {
                Object::Array(widths) => {
                    for (at, width) in widths.iter().take(RANGE as usize).enumerate() {
                        self.widths.insert(
                            first.saturating_add(at as u32),
                            width.number().unwrap_or(self.default),
                        );
                    }
                }
                last => {
                    let last = last.number().unwrap_or_default() as u32;
                    let width = all.next().and_then(Object::number).unwrap_or(self.default);
                    for code in first..=last.min(first.saturating_add(RANGE)) {
                        self.widths.insert(code, width);
                    }
                }
            }
        }
    }

    /// Codes that stand for letters by their names.
    fn differences(&mut self, document: &Document, own: &Object) {
        let encoding = document.value(own, "Encoding");
        let mut code = 0_u32;
        for own in document.value(encoding, "Differences").array() {
            match own {
                Object::Number(number) => code = *number as u32,
                Object::Name(name) => {
                    if let Some(letters) = named(name) {
                        self.letters.insert(code, letters);
                    }
                    code = code.saturating_add(1);
                }
                _ => {}
            }
        }
    }

    /// What a font says that its codes stand for.
    fn mapped(&mut self, map: &[u8]) {
        let mut reader = Reader { bytes: map, at: 0 };
        let mut before: Vec<Object> = Vec::new();
        while let Some(object) = reader.next() {
            let Object::Word(word) = &object else {
                before.push(object);
                continue;
            };
            match word.as_str() {
                "endcodespacerange" => {
                    if let Some(end) = before.last().and_then(Object::string) {
                        self.size = end.len().clamp(1, 4);
                    }
                }
                "endbfchar" => {
                    for pair in before.chunks_exact(2) {
                        if let (Some(code), Some(text)) = (code(&pair[0]), text(&pair[1], 0)) {
                            self.letters.insert(code, text);
                        }
                    }
                }
                "endbfrange" => before.chunks_exact(3).for_each(|own| self.range(own)),
                _ => {}
            }
            before.clear();
        }
    }

    fn range(&mut self, own: &[Object]) {
        let (Some(first), Some(last)) = (code(&own[0]), code(&own[1])) else { return };
        for at in 0..=last.saturating_sub(first).min(RANGE) {
            let text = match &own[2] {
                Object::Array(all) => all.get(at as usize).and_then(|own| text(own, 0)),
                own => text(own, at),
            };
            if let Some(text) = text {
                self.letters.insert(first + at, text);
            }
        }
    }
}

fn code(own: &Object) -> Option<u32> {
    let bytes = own.string().filter(|own| own.len() <= 4)?;
    Some(bytes.iter().fold(0, |code, byte| code << 8 | u32::from(*byte)))
}

/// A text whose last letter is so many letters further on.
fn text(own: &Object, further: u32) -> Option<String> {
    let bytes = own.string()?;
    let mut units: Vec<u16> =
        bytes.chunks_exact(2).map(|two| u16::from_be_bytes([two[0], two[1]])).collect();
    if let Some(last) = units.last_mut() {
        *last = last.wrapping_add(further as u16);
    }
    Some(String::from_utf16_lossy(&units))
}

/// The letters of Latin as Windows has them.
fn latin(code: u32) -> Option<char> {
    const BETWEEN: [char; 32] = [
        '€', ' ', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', ' ', 'Ž', ' ', ' ', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', ' ', 'ž', 'Ÿ',
    ];
    match code {
        0x20..=0x7e | 0xa0..=0xff => char::from_u32(code),
        0x80..=0x9f => Some(BETWEEN[code as usize - 0x80]),
        _ => None,
    }
}

/// What the name of a letter stands for.
fn named(name: &str) -> Option<String> {
    const NAMED: [(&str, &str); 62] = [
        ("space", " "),
        ("hyphen", "-"),
        ("minus", "−"),
        ("period", "."),
        ("comma", ","),
        ("colon", ":"),
        ("semicolon", ";"),
        ("parenleft", "("),
        ("parenright", ")"),
        ("bracketleft", "["),
        ("bracketright", "]"),
        ("slash", "/"),
        ("percent", "%"),
        ("plus", "+"),
        ("equal", "="),
        ("less", "<"),
        ("greater", ">"),
        ("zero", "0"),
        ("one", "1"),
        ("two", "2"),
        ("three", "3"),
        ("four", "4"),
        ("five", "5"),
        ("six", "6"),
        ("seven", "7"),
        ("eight", "8"),
        ("nine", "9"),
        ("ampersand", "&"),
        ("quotesingle", "'"),
        ("quotedbl", "\""),
        ("quoteright", "’"),
        ("quoteleft", "‘"),
        ("quotedblright", "”"),
        ("quotedblleft", "“"),
        ("endash", "–"),
        ("emdash", "—"),
        ("bullet", "•"),
        ("ellipsis", "…"),
        ("section", "§"),
        ("degree", "°"),
        ("at", "@"),
        ("question", "?"),
        ("exclam", "!"),
        ("fi", "fi"),
        ("fl", "fl"),
        ("ff", "ff"),
        ("ffi", "ffi"),
        ("ffl", "ffl"),
        ("adieresis", "ä"),
        ("odieresis", "ö"),
        ("aring", "å"),
        ("Adieresis", "Ä"),
        ("Odieresis", "Ö"),
        ("Aring", "Å"),
        ("eacute", "é"),
        ("Eacute", "É"),
        ("udieresis", "ü"),
        ("egrave", "è"),
        ("agrave", "à"),
        ("lessequal", "≤"),
        ("greaterequal", "≥"),
        ("softhyphen", "\u{ad}"),
    ];
    if let Some((_, text)) = NAMED.iter().find(|(own, _)| *own == name) {
        return Some((*text).to_string());
    }
    if let Some(digits) = name.strip_prefix("uni").filter(|digits| digits.len() == 4) {
        let code = u32::from_str_radix(digits, 16).ok()?;
        return char::from_u32(code).map(String::from);
    }
    (name.len() == 1).then(|| name.to_string())
}
