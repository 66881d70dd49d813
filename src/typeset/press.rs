//! What all documents of a build are printed with: the style of the theme, the faces, and the
//! paragraphs that have been set. What several documents show is set once.

use super::glyphs::{FontFile, Fonts, Paragraph, Shaped, Shaper};
use super::style::Style;
use crate::parallel;
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex, OnceLock};

/// How many shelves the paragraphs stand on, so that cores seldom wait for each other.
const SHELVES: usize = 64;

/// How many bytes of text a shelf remembers before it is emptied.
const FULL: usize = 1 << 16;

pub struct Press {
    pub style: Style,
    fonts: Fonts,
    known: Vec<Mutex<Shelf>>,
}

#[derive(Default)]
struct Shelf {
    bytes: usize,
    paragraphs: Paragraphs,
}

/// The faces that the program carries. They are read once: it takes longer than to set a page.
pub fn builtin() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(Fonts::builtin)
}

impl Press {
    pub fn new(style: Style, fonts: Fonts) -> Press {
        let known = (0..SHELVES).map(|_| Mutex::default()).collect();
        Press { style, fonts, known }
    }

    /// What sets the paragraphs of one document.
    pub fn setter(&self) -> Setter<'_> {
        let shaper = Shaper::new(&self.fonts, &self.style.text_face, &self.style.code_face);
        Setter { press: self, shaper, own: None }
    }

    pub fn font_files(&self) -> &[FontFile] {
        self.fonts.files()
    }
}

pub struct Setter<'a> {
    press: &'a Press,
    shaper: Shaper,
    /// What it has set itself, where that is asked for.
    own: Option<Paragraphs>,
}

/// Paragraphs that have been set, by what tells most of them apart.
type Paragraphs = BTreeMap<u64, Vec<(Paragraph, Arc<Shaped>)>>;

impl<'a> Setter<'a> {
    /// Lets other setters on all cores do parts of the work before, and remembers what they set: the
    /// press has no room for a document of a thousand pages.
    pub fn ahead<T: Sync>(
        &mut self,
        parts: &[T],
        work: impl Fn(&T, &mut Setter<'a>) + Sync + Send,
    ) {
        let press = self.press;
        let set = parallel::map(parts, |part| {
            let mut setter = Setter { own: Some(Paragraphs::new()), ..press.setter() };
            work(part, &mut setter);
            setter.own.unwrap_or_default()
        });
        let own = self.own.get_or_insert_default();
        for (key, paragraphs) in set.into_iter().flatten() {
            own.entry(key).or_default().extend(paragraphs);
        }
    }

    pub fn press(&self) -> &Press {
        self.press
    }

    /// Whether any face has a sign for a character.
    pub fn covers(&mut self, c: char) -> bool {
        self.shaper.covers(c)
    }

    pub fn set(&mut self, paragraph: &Paragraph) -> Arc<Shaped> {
        let key = key(paragraph);
        if let Some(shaped) = self.own.as_ref().and_then(|own| find(own, key, paragraph)) {
            return shaped;
        }
        let shaped = self.through_press(key, paragraph);
        if let Some(own) = &mut self.own {
            own.entry(key).or_default().push((paragraph.clone(), shaped.clone()));
        }
        shaped
    }

    fn through_press(&mut self, key: u64, paragraph: &Paragraph) -> Arc<Shaped> {
        let shelf = &self.press.known[key as usize % SHELVES];
        let known = shelf.lock().ok().and_then(|own| find(&own.paragraphs, key, paragraph));
        if let Some(shaped) = known {
            return shaped;
        }
        let shaped = Arc::new(self.shaper.shape(paragraph));
        if let Ok(mut shelf) = shelf.lock() {
            if shelf.bytes > FULL {
                *shelf = Shelf::default();
            }
            shelf.bytes += paragraph.text.len();
            let own = (paragraph.clone(), shaped.clone());
            shelf.paragraphs.entry(key).or_default().push(own);
        }
        shaped
    }
}

fn find(all: &Paragraphs, key: u64, paragraph: &Paragraph) -> Option<Arc<Shaped>> {
    let mut alike = all.get(&key)?.iter();
    alike.find(|(own, _)| own == paragraph).map(|(_, shaped)| shaped.clone())
}

fn key(paragraph: &Paragraph) -> u64 {
    let mut hasher = DefaultHasher::new();
    paragraph.text.hash(&mut hasher);
    paragraph.width.to_bits().hash(&mut hasher);
    paragraph.size.to_bits().hash(&mut hasher);
    hasher.finish()
}
