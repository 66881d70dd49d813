//! How a theme has its PDF look: `documents/pdf.toml`, whose fields are those here. What a theme of the
//! catalogue's own leaves out is as the default theme has it.

use crate::diagnostic::suggest;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::measure::{Colour, Measure};
use crate::field::text::{Line, Slug};
use crate::field::value::Located;
use crate::message::Message;
use crate::parse::document::{table_file, table_text};
use crate::record;
use crate::say;
use crate::source::{FileId, SourceFile, Sources, builtin};
use crate::typeset;
use crate::typeset::glyphs::Fonts;
use crate::typeset::press::{self, Press};
use crate::typeset::style::{
    Colours, Leading, Logo, POINTS_PER_MM, Page, PictureKind, Rgb, Sizes, Style,
};
use std::sync::Arc;

/// The file, in the folder of a theme.
pub const FILE: &str = "documents/pdf.toml";

record! {
    /// How documents in PDF look.
    pub struct LookFields {
        /// The sheet and its margins, in millimetres.
        optional page: PageFields,
        /// The faces, by name: those that the program carries, and those in `documents/*.ttf` and `*.otf`.
        optional face: FaceFields,
        /// How large texts are, in points.
        optional size: SizeFields,
        /// From one line to the next, as a part of the size.
        optional line: LineFields,
        /// The colours.
        optional colour: ColourFields,
        /// A picture above the title; none if left out.
        optional logo: Option<LogoFields>,
    }
}

record! {
    /// The sheet and its margins, in millimetres.
    pub struct PageFields {
        /// How wide the sheet is.
        optional width: Option<Located<Measure>>,
        /// How high it is.
        optional height: Option<Located<Measure>>,
        /// Above the text.
        optional top: Option<Located<Measure>>,
        /// Below the text.
        optional bottom: Option<Located<Measure>>,
        /// Left of the text.
        optional left: Option<Located<Measure>>,
        /// Right of the text.
        optional right: Option<Located<Measure>>,
    }
}

record! {
    /// The faces.
    pub struct FaceFields {
        /// Of the text.
        optional text: Option<Located<Line>>,
        /// Of code.
        optional code: Option<Located<Line>>,
    }
}

record! {
    /// How large texts are, in points.
    pub struct SizeFields {
        /// The text.
        optional text: Option<Located<Measure>>,
        /// Tables, notes and what is said of a requirement in one line.
        optional small: Option<Located<Measure>>,
        /// What stands above and below the text of each page.
        optional running: Option<Located<Measure>>,
        /// The title of the document.
        optional title: Option<Located<Measure>>,
        /// The types of requirements.
        optional heading_1: Option<Located<Measure>>,
        /// The requirements.
        optional heading_2: Option<Located<Measure>>,
        /// What is below them.
        optional heading_3: Option<Located<Measure>>,
    }
}

record! {
    /// From one line to the next, as a part of the size.
    pub struct LineFields {
        /// In the text.
        optional text: Option<Located<Measure>>,
        /// In what is small.
        optional small: Option<Located<Measure>>,
        /// In headings.
        optional heading: Option<Located<Measure>>,
    }
}

record! {
    /// The colours.
    pub struct ColourFields {
        /// The text.
        optional ink: Option<Colour>,
        /// What matters less.
        optional soft: Option<Colour>,
        /// Lines.
        optional line: Option<Colour>,
        /// The title, the types and links.
        optional accent: Option<Colour>,
        /// The ground of what is to be filled in.
        optional field: Option<Colour>,
        /// The ground of code.
        optional code: Option<Colour>,
    }
}

record! {
    /// A picture above the title.
    pub struct LogoFields {
        /// Its file, beside this one: PNG or JPEG.
        required file: Located<Line>,
        /// How high it is, in millimetres.
        required height: Located<Measure>,
    }
}

/// What the documents of a catalogue are printed with, or what is wrong in the files of its theme.
pub fn press(sources: &Sources, theme: Option<&Located<Slug>>) -> Result<Press, Diagnostics> {
    let theme = theme.map_or("default", |name| &name.value);
    let mut found = Diagnostics::default();
    let layers = layers(sources, theme, &mut found);
    let fonts = match fonts(sources, theme, &mut found) {
        None => press::builtin().clone(),
        Some(fonts) => fonts,
    };
    let mut reader = Reader { found, sources, layers: &layers };
    let style = reader.style(fonts.families());
    match reader.found.has_errors() {
        true => Err(reader.found),
        false => Ok(Press::new(style, fonts)),
    }
}

/// What the file of one theme says.
struct Layer {
    theme: String,
    fields: LookFields,
}

/// What the theme says, then the default theme, then the one that the program carries: the first
/// that says something counts.
fn layers(sources: &Sources, theme: &str, found: &mut Diagnostics) -> Vec<Layer> {
    let mut layers = Vec::new();
    let own = if theme == "default" { vec![theme] } else { vec![theme, "default"] };
    for theme in own {
        let Some(file) = sources.find(&format!("themes/{theme}/{FILE}")) else { continue };
        if let Some(read) = table_file(sources, file, found) {
            layers.push(Layer { theme: theme.to_string(), fields: read.record });
        }
    }
    let path = format!("themes/default/{FILE}");
    let carried = builtin::text(&path).unwrap_or_default();
    if let Some(read) = table_text(carried, FileId::BUILT_IN, found) {
        layers.push(Layer { theme: "default".to_string(), fields: read.record });
    }
    layers
}

/// The faces, if the theme brings some of its own.
fn fonts(sources: &Sources, theme: &str, found: &mut Diagnostics) -> Option<Fonts> {
    let folder = format!("themes/{theme}/documents/");
    let files: Vec<&SourceFile> =
        sources.under(&folder).map(|(_, file)| file).filter(|file| is_font(&file.path)).collect();
    if files.is_empty() {
        return None;
    }
    let mut fonts = press::builtin().clone();
    for file in files {
        if !fonts.add(Arc::new(file.bytes.to_vec())) {
            let message = say!("font-unreadable");
            let problem = Diagnostic::of_path(Rule::DocumentFails, file.path.clone(), message);
            found.push(problem.help(say!("font-unreadable-help")));
        }
    }
    Some(fonts)
}

pub fn is_font(path: &str) -> bool {
    path.ends_with(".ttf") || path.ends_with(".otf")
}

struct Reader<'a> {
    found: Diagnostics,
    sources: &'a Sources,
    layers: &'a [Layer],
}

type Number = Option<Located<Measure>>;

impl Reader<'_> {
    fn style(&mut self, families: &[String]) -> Style {
        let sheet = (50.0, 1200.0);
        let page = Page {
            width: self.millimetres(|own| &own.page.width, sheet),
            height: self.millimetres(|own| &own.page.height, sheet),
            top: self.millimetres(|own| &own.page.top, (12.0, 200.0)),
            bottom: self.millimetres(|own| &own.page.bottom, (12.0, 200.0)),
            left: self.millimetres(|own| &own.page.left, (0.0, 200.0)),
            right: self.millimetres(|own| &own.page.right, (0.0, 200.0)),
        };
        self.room(&page);
        let points = (4.0, 72.0);
        let sizes = Sizes {
            text: self.number(|own| &own.size.text, points),
            small: self.number(|own| &own.size.small, points),
            running: self.number(|own| &own.size.running, points),
            title: self.number(|own| &own.size.title, points),
            headings: [
                self.number(|own| &own.size.heading_1, points),
                self.number(|own| &own.size.heading_2, points),
                self.number(|own| &own.size.heading_3, points),
            ],
        };
        let parts = (1.0, 3.0);
        let leading = Leading {
            text: self.number(|own| &own.line.text, parts),
            small: self.number(|own| &own.line.small, parts),
            heading: self.number(|own| &own.line.heading, parts),
        };
        let colours = Colours {
            ink: self.colour(|own| own.colour.ink),
            soft: self.colour(|own| own.colour.soft),
            line: self.colour(|own| own.colour.line),
            accent: self.colour(|own| own.colour.accent),
            field: self.colour(|own| own.colour.field),
            code: self.colour(|own| own.colour.code),
        };
        Style {
            page,
            text_face: self.face(|own| &own.face.text, families),
            code_face: self.face(|own| &own.face.code, families),
            sizes,
            leading,
            colours,
            logo: self.logo(),
        }
    }

    fn colour(&self, pick: fn(&LookFields) -> Option<Colour>) -> Rgb {
        let colour = self.layers.iter().find_map(|layer| pick(&layer.fields));
        colour.map_or([0; 3], |colour| colour.0)
    }

    fn millimetres(&mut self, pick: fn(&LookFields) -> &Number, bounds: (f32, f32)) -> f32 {
        self.number(pick, bounds) * POINTS_PER_MM
    }

    fn number(&mut self, pick: fn(&LookFields) -> &Number, bounds: (f32, f32)) -> f32 {
        let found = self.layers.iter().find_map(|layer| pick(&layer.fields).as_ref());
        found.map_or(bounds.0, |own| self.bounded(own, bounds))
    }

    fn bounded(&mut self, own: &Located<Measure>, (least, most): (f32, f32)) -> f32 {
        let number = own.value.0;
        if (least..=most).contains(&number) {
            return number;
        }
        if let Some(span) = own.span {
            let (least, most) = (least.to_string(), most.to_string());
            let help = say!("measure-bounds-help", least = &least, most = &most);
            let number = number.to_string();
            let message = say!("measure-bounds", number = number, least = least, most = most);
            self.found.push(Diagnostic::new(Rule::MalformedValue, span, message).help(help));
        }
        least
    }

    /// The text needs room on the sheet.
    fn room(&mut self, page: &Page) {
        const LEAST: f32 = 40.0 * POINTS_PER_MM;
        let wide = page.width - page.left - page.right;
        let high = page.height - page.top - page.bottom;
        let place = self.layers.iter().find_map(|layer| layer.fields.page.place);
        if (wide < LEAST || high < LEAST)
            && let Some(span) = place
        {
            let (wide, high) = (wide / POINTS_PER_MM, high / POINTS_PER_MM);
            let message =
                say!("margins-wide", wide = format!("{wide:.0}"), high = format!("{high:.0}"));
            self.found.push(
                Diagnostic::new(Rule::MalformedValue, span, message)
                    .help(say!("margins-wide-help")),
            );
        }
    }

    fn face(
        &mut self,
        pick: fn(&LookFields) -> &Option<Located<Line>>,
        families: &[String],
    ) -> String {
        let Some(face) = self.layers.iter().find_map(|layer| pick(&layer.fields).as_ref()) else {
            return families.first().cloned().unwrap_or_default();
        };
        let name = face.value.to_string();
        if !families.contains(&name)
            && let Some(span) = face.span
        {
            let names: Vec<&str> = families.iter().map(String::as_str).collect();
            let help = suggest::help(&name, names.iter().copied()).map_or_else(
                || say!("font-unknown-help", names = suggest::listed(&names)),
                Message::from,
            );
            let message = say!("font-unknown", name = &name);
            self.found.push(Diagnostic::new(Rule::UnknownValue, span, message).help(help));
        }
        name
    }

    fn logo(&mut self) -> Option<Logo> {
        let find = |layer: &'_ Layer| Some((layer.theme.clone(), layer.fields.logo.clone()?));
        let (theme, own) = self.layers.iter().find_map(find)?;
        let name = own.file.value.to_string();
        let kind = match name.rsplit_once('.').map(|(_, ending)| ending) {
            Some("png") => Some(PictureKind::Png),
            Some("jpg" | "jpeg") => Some(PictureKind::Jpeg),
            _ => None,
        };
        let height = self.bounded(&own.height, (2.0, 80.0)) * POINTS_PER_MM;
        let file = self.sources.find(&format!("themes/{theme}/documents/{name}"));
        let (message, help) = match (kind, file) {
            (Some(kind), Some(file)) => {
                let bytes = Arc::new(self.sources.file(file).bytes.to_vec());
                match typeset::picture(&bytes, kind) {
                    Ok(()) => return Some(Logo { bytes, kind, height }),
                    Err(_) => (say!("logo-unreadable", file = name), say!("logo-unreadable-help")),
                }
            }
            (None, _) => (say!("logo-kind", file = name), say!("logo-kind-help")),
            (_, None) => (say!("logo-missing", file = name), say!("logo-missing-help")),
        };
        if let Some(span) = own.file.span {
            self.found.push(Diagnostic::new(Rule::MalformedValue, span, message).help(help));
        }
        None
    }
}
