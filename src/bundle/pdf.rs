//! The requirements as PDF: typeset by the theme's template, tagged for screen readers (PDF/UA-1)
//! and fit for archives (PDF/A-3a) at once. The only file that knows the typesetter.

use super::data;
use super::format::{Failure, Made, Request};
use super::legible::legible;
use crate::json;
use crate::parallel;
use crate::source::Sources;
use crate::strings::Argument;
use crate::words::Words;
use std::sync::OnceLock;
use typst::comemo;
use typst::diag::{FileError, FileResult, SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// The template, in the folder of a theme.
const TEMPLATE: &str = "documents/requirements.typ";

/// The files that the template reads beside those of its theme, and the folder whose files are the
/// strings of the interface, by their ids.
const OUTLINE: &str = "outline.json";
const ATTACHMENT: &str = "urval.json";
const WORDS: &str = "words/";

pub fn make(request: &Request) -> Made {
    let press = press();
    let mut outline = json::value(request.outline);
    legible(&mut outline, &|c| press.has_glyph(c));
    let desk = Desk {
        press,
        main: file_id(TEMPLATE)?,
        sources: &request.publication.sources,
        theme: request.publication.config().fields.theme.as_ref().map(|name| &*name.value),
        words: request.words,
        selection: outline["about"]["selection"].as_str().unwrap_or_default().to_string(),
        outline: Bytes::from_string(json::pretty(&outline)),
        // The same selection for programs, carried within the document.
        attachment: Bytes::new(data::json(request)?),
    };
    let identity = identity(request);
    parallel::apart(|| desk.print(identity))
}

/// What tells this document from all others, whatever they are called.
fn identity(request: &Request) -> String {
    let outline = request.outline;
    let release = outline.about.release.as_deref().unwrap_or_default();
    let parts = [&outline.about.address, release, &outline.language, &outline.about.checksum];
    parts.join(" ")
}

fn file_id(path: &str) -> Result<FileId, Failure> {
    let path = VirtualPath::new(path).map_err(|error| Failure(error.to_string()))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// What every document is made with.
struct Press {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

/// Reading the fonts takes longer than setting a page, so it is done once.
fn press() -> &'static Press {
    static PRESS: OnceLock<Press> = OnceLock::new();
    PRESS.get_or_init(|| {
        let fonts: Vec<Font> =
            typst_assets::fonts().flat_map(|data| Font::iter(Bytes::new(data))).collect();
        // Headers of rows are among what is not promised to stay as it is.
        let features = [Feature::A11yExtras].into_iter().collect();
        Press {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
        }
    })
}

impl Press {
    fn has_glyph(&self, c: char) -> bool {
        c.is_ascii() || self.fonts.iter().any(|font| font.info().coverage.contains(c as u32))
    }
}

/// What one document is made of.
struct Desk<'a> {
    press: &'static Press,
    main: FileId,
    sources: &'a Sources,
    theme: Option<&'a str>,
    words: Words<'a>,
    selection: String,
    outline: Bytes,
    attachment: Bytes,
}

impl Desk<'_> {
    fn print(&self, identity: String) -> Made {
        let Warned { output, warnings: _ } = typst::compile::<PagedDocument>(self);
        let document = output.map_err(|found| self.failure(&found))?;
        let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_3a])
            .map_err(|error| Failure(error.message().to_string()))?;
        let options = PdfOptions {
            ident: Smart::Custom(identity),
            creator: Smart::Custom(Some("Kravverk".to_string())),
            standards,
            ..PdfOptions::default()
        };
        let made = typst_pdf::pdf(&document, &options).map_err(|found| self.failure(&found));
        comemo::evict(KEPT);
        made
    }

    /// The first thing that is wrong, with its place in the template.
    fn failure(&self, found: &[SourceDiagnostic]) -> Failure {
        let Some(first) = found.first() else { return Failure("for no known reason".to_string()) };
        let place = first.span.id().and_then(|id| {
            let source = self.source(id).ok()?;
            let start = self.range(first.span)?.start;
            let (line, column) = source.lines().byte_to_line_column(start)?;
            let path = id.vpath().get_without_slash();
            Some(format!("{path}:{}:{}: ", line + 1, column + 1))
        });
        let hints = first.hints.iter().map(|hint| format!("; {}", hint.v));
        let hints: String = hints.collect();
        Failure(format!("{}{}{hints}", place.unwrap_or_default(), first.message))
    }

    /// What stands in strings. The template puts the numbers of pages in their places.
    fn arguments(&self) -> [(&'static str, Argument); 3] {
        [
            ("selection", Argument::Text(self.selection.clone())),
            ("page", Argument::Text("{page}".to_string())),
            ("pages", Argument::Text("{pages}".to_string())),
        ]
    }

    /// A file of the catalogue's own theme, or else of the default one.
    fn of_theme(&self, path: &str) -> Option<&[u8]> {
        let find = |theme: &str| self.sources.find(&format!("themes/{theme}/{path}"));
        let found = self.theme.and_then(find).or_else(|| find("default"))?;
        Some(&self.sources.file(found).bytes)
    }
}

/// For how many documents a result of the typesetter is kept that none of them has used.
const KEPT: usize = 2;

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.press.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.press.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let bytes = self.file(id)?;
        let text = std::str::from_utf8(&bytes).map_err(|_| FileError::InvalidUtf8)?;
        Ok(Source::new(id, text.to_string()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.vpath().get_without_slash();
        if path == OUTLINE {
            return Ok(self.outline.clone());
        }
        if path == ATTACHMENT {
            return Ok(self.attachment.clone());
        }
        let missing = || FileError::NotFound(path.into());
        if let Some(id) = path.strip_prefix(WORDS) {
            let found = self.words.strings.format(self.words.language, id, &self.arguments());
            return found.map(Bytes::from_string).map_err(|_| missing());
        }
        self.of_theme(path).map(|bytes| Bytes::new(bytes.to_vec())).ok_or_else(missing)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.fonts.get(index).cloned()
    }

    /// Documents know no clock.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
