//! The text of a page, in the order in which it is written. What is marked as no content of it, such as
//! running heads, is passed over, and lines and spaces follow from where things are shown.

use super::super::{LONGEST, Refusal};
use super::document::{Document, Page};
use super::font::Font;
use super::object::{self, Object};
use std::collections::BTreeMap;
use std::sync::Arc;

pub struct Reader<'a, 'b> {
    document: &'a mut Document<'b>,
    text: String,
    /// Whether something was shown whose letters are not known.
    pub is_partial: bool,
    /// By the numbers of their objects.
    fonts: BTreeMap<u32, Arc<Font>>,
    /// Where the last letter ended, its line and its size.
    last: Option<(f64, f64, f64)>,
    /// What surrounds what is read: whether it is content, and what is read in its place.
    marked: Vec<Marked>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Marked {
    Content,
    Artifact,
    /// Its text was given, and is not read again.
    Replaced,
}

/// How letters are shown.
#[derive(Clone)]
struct State {
    matrix: Matrix,
    font: Option<Arc<Font>>,
    size: f64,
    letter: f64,
    word: f64,
    stretch: f64,
    leading: f64,
    rise: f64,
}

type Matrix = [f64; 6];

const PLAIN: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// One placement after another.
fn times([a, b, c, d, e, f]: Matrix, [k, l, m, n, o, p]: Matrix) -> Matrix {
    [
        a * k + b * m,
        a * l + b * n,
        c * k + d * m,
        c * l + d * n,
        e * k + f * m + o,
        e * l + f * n + p,
    ]
}

/// How deep forms are nested, and states are kept.
const DEEPEST: usize = 8;
const KEPT: usize = 64;

impl<'a, 'b> Reader<'a, 'b> {
    pub fn new(document: &'a mut Document<'b>) -> Reader<'a, 'b> {
        Reader {
            document,
            text: String::new(),
            is_partial: false,
            fonts: BTreeMap::new(),
            last: None,
            marked: Vec::new(),
        }
    }

    /// Reads a page and gives its text.
    pub fn page(&mut self, page: &Page) -> Result<String, Refusal> {
        self.last = None;
        self.marked.clear();
        let contents = match self.document.resolved(&page.contents).clone() {
            Object::Array(all) => all,
            _ => vec![page.contents.clone()],
        };
        let mut bytes = Vec::new();
        for own in &contents {
            match self.document.stream(own) {
                Some(own) => bytes.extend(own),
                None if self.document.is_full() => return Err(Refusal::TooLarge),
                None => self.is_partial = true,
            }
            bytes.push(b'\n');
        }
        self.content(&bytes, &page.resources, PLAIN, 0)?;
        Ok(std::mem::take(&mut self.text))
    }

    fn content(
        &mut self,
        bytes: &[u8],
        resources: &Object,
        matrix: Matrix,
        depth: usize,
    ) -> Result<(), Refusal> {
        let mut state = State {
            matrix,
            font: None,
            size: 1.0,
            letter: 0.0,
            word: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
        };
        let mut kept: Vec<State> = Vec::new();
        let (mut line, mut at) = (PLAIN, PLAIN);
        let mut reader = object::Reader { bytes, at: 0 };
        let mut given: Vec<Object> = Vec::new();
        while let Some(object) = reader.next() {
            let Object::Word(word) = &object else {
                given.push(object);
                continue;
            };
            let number = |from_end: usize| {
                let at = given.len().checked_sub(from_end + 1);
                at.and_then(|at| given[at].number()).unwrap_or_default()
            };
            match word.as_str() {
                "q" if kept.len() < KEPT => kept.push(state.clone()),
                "Q" => state = kept.pop().unwrap_or(state),
                "cm" => state.matrix = times(placed(&given), state.matrix),
                "BT" => (line, at) = (PLAIN, PLAIN),
                "Tm" => {
                    line = placed(&given);
                    at = line;
                }
                "Td" | "TD" => {
                    if word == "TD" {
                        state.leading = -number(0);
                    }
                    line = times([1.0, 0.0, 0.0, 1.0, number(1), number(0)], line);
                    at = line;
                }
                "T*" | "'" | "\"" => {
                    line = times([1.0, 0.0, 0.0, 1.0, 0.0, -state.leading], line);
                    at = line;
                    if word != "T*" {
                        self.show(given.last(), &mut at, &state)?;
                    }
                }
                "Tf" => {
                    state.size = number(0);
                    let name = given.iter().rev().find_map(Object::name).unwrap_or_default();
                    state.font = self.font(resources, name);
                }
                "Tc" => state.letter = number(0),
                "Tw" => state.word = number(0),
                "Tz" => state.stretch = number(0) / 100.0,
                "TL" => state.leading = number(0),
                "Ts" => state.rise = number(0),
                "Tj" => self.show(given.last(), &mut at, &state)?,
                "TJ" => {
                    for own in given.last().map(Object::array).unwrap_or_default() {
                        match own {
                            Object::Number(back) => {
                                let way = -back / 1000.0 * state.size * state.stretch;
                                at = times([1.0, 0.0, 0.0, 1.0, way, 0.0], at);
                            }
                            own => self.show(Some(own), &mut at, &state)?,
                        }
                    }
                }
                "BMC" | "BDC" => self.open(&given)?,
                "EMC" => _ = self.marked.pop(),
                "Do" => {
                    let name = given.iter().rev().find_map(Object::name).unwrap_or_default();
                    self.form(resources, name, state.matrix, depth)?;
                }
                _ => {}
            }
            given.clear();
        }
        Ok(())
    }

    /// What is marked begins.
    fn open(&mut self, given: &[Object]) -> Result<(), Refusal> {
        let tag = given.first().and_then(Object::name).unwrap_or_default();
        let instead = given.get(1).and_then(|own| own.get("ActualText")).and_then(Object::string);
        let own = match instead {
            _ if tag == "Artifact" => Marked::Artifact,
            Some(text) if self.is_read() => {
                let text = match text {
                    [0xfe, 0xff, rest @ ..] => super::utf16(rest),
                    own => own.iter().map(|byte| char::from(*byte)).collect(),
                };
                self.put(&text)?;
                Marked::Replaced
            }
            _ => Marked::Content,
        };
        // More than these are nested by nobody.
        if self.marked.len() < KEPT * KEPT {
            self.marked.push(own);
        }
        Ok(())
    }

    fn is_read(&self) -> bool {
        self.marked.iter().all(|own| *own == Marked::Content)
    }

    fn put(&mut self, text: &str) -> Result<(), Refusal> {
        if self.text.len() + text.len() > LONGEST {
            return Err(Refusal::TooLong);
        }
        self.text.push_str(text);
        Ok(())
    }

    fn font(&mut self, resources: &Object, name: &str) -> Option<Arc<Font>> {
        let own = self.document.value(resources, "Font").get(name)?.clone();
        if let Object::Reference(number) = own
            && let Some(known) = self.fonts.get(&number)
        {
            return Some(known.clone());
        }
        let font = Arc::new(Font::of(self.document, &own));
        if let Object::Reference(number) = own {
            self.fonts.insert(number, font.clone());
        }
        Some(font)
    }

    fn form(
        &mut self,
        resources: &Object,
        name: &str,
        matrix: Matrix,
        depth: usize,
    ) -> Result<(), Refusal> {
        let forms = self.document.value(resources, "XObject");
        let Some(own) = forms.get(name).cloned() else { return Ok(()) };
        let form = self.document.resolved(&own).clone();
        let is_form = form.get("Subtype").and_then(Object::name) == Some("Form");
        if !is_form || depth >= DEEPEST {
            return Ok(());
        }
        let Some(bytes) = self.document.stream(&own) else { return Ok(()) };
        let inner = match self.document.value(&form, "Resources") {
            Object::Null => resources.clone(),
            own => own.clone(),
        };
        let own = form.get("Matrix").map_or(PLAIN, |own| placed(own.array()));
        self.content(&bytes, &inner, times(own, matrix), depth + 1)
    }

    fn show(
        &mut self,
        own: Option<&Object>,
        at: &mut Matrix,
        state: &State,
    ) -> Result<(), Refusal> {
        let (Some(bytes), Some(font)) = (own.and_then(Object::string), &state.font) else {
            return Ok(());
        };
        for (code, letters, width) in font.codes(bytes) {
            let whole = times(*at, state.matrix);
            let size = (state.size * whole[2].hypot(whole[3])).abs();
            let (x, y) = (whole[4], whole[5] + state.rise);
            let space = if code == 32 && font.has_spaces() { state.word } else { 0.0 };
            let way = (width / 1000.0 * state.size + state.letter + space) * state.stretch;
            *at = times([1.0, 0.0, 0.0, 1.0, way, 0.0], *at);
            let end = times(*at, state.matrix)[4];
            if !self.is_read() {
                continue;
            }
            let Some(letters) = letters else {
                self.is_partial = true;
                continue;
            };
            self.part((x, y, size))?;
            self.put(&letters)?;
            self.last = Some((end, y, size));
        }
        Ok(())
    }

    /// Puts a line end or a space between what stands apart.
    fn part(&mut self, (x, y, size): (f64, f64, f64)) -> Result<(), Refusal> {
        let Some((end, line, before)) = self.last else { return Ok(()) };
        let height = size.max(before).max(0.1);
        let is_apart = self.text.ends_with(char::is_whitespace);
        if (y - line).abs() > height * 0.55 {
            return self.put("\n");
        }
        let is_raised = (y - line).abs() > height * 0.15;
        let is_far = x - end > height * 0.17 || end - x > height * 1.5;
        if (is_far || is_raised) && !is_apart { self.put(" ") } else { Ok(()) }
    }
}

/// A placement as it is given.
fn placed(given: &[Object]) -> Matrix {
    let mut own = PLAIN;
    let numbers = given.iter().rev().take(6).filter_map(Object::number).collect::<Vec<_>>();
    if numbers.len() == 6 {
        numbers.iter().rev().enumerate().for_each(|(at, number)| own[at] = *number);
    }
    own
}
