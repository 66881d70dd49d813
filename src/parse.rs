//! From files to the model. A file that cannot be read yields diagnostics and is left out;
//! all other files are still read, so that everything wrong is said in one run.

mod assemble;
pub mod document;
pub mod explanation;
mod fields;
mod files;
mod front_matter;
mod markdown;
mod place;
mod requirement;
pub mod sealed;
mod target;
mod toml;

use self::sealed::Sealed;
use crate::catalogue::{Catalogue, config::Config};
use crate::diagnostic::{Diagnostics, rule::Rule};
use crate::parallel;
use crate::source::Sources;
use crate::strings::{self, Strings};
use std::sync::Arc;

/// What was read, and what was wrong with it.
pub struct Parsed {
    pub catalogue: Catalogue,
    pub strings: Arc<Strings>,
    /// The releases, oldest first.
    pub releases: Vec<Sealed>,
    pub found: Diagnostics,
}

/// Reads every file of the catalogue.
pub fn parse(sources: &Sources) -> Parsed {
    let mut parsed = working(sources);
    let (releases, found) = releases(sources, &parsed);
    parsed.releases = releases;
    parsed.found.extend(found);
    parsed
}

/// Reads the releases of a catalogue whose working files have been read.
pub fn releases(sources: &Sources, parsed: &Parsed) -> (Vec<Sealed>, Diagnostics) {
    let config = &parsed.catalogue.config;
    let context = document::Context::new(sources, config, &parsed.strings);
    sealed::read(sources, &context, parsed)
}

/// Reads the working files alone.
pub fn working(sources: &Sources) -> Parsed {
    let places: Vec<_> = place::all(sources).collect();
    let mut found = files::check(sources, &places);
    let config = config(sources, &mut found);
    let theme = config.fields.theme.as_ref().map_or("default", |theme| &theme.value);
    let strings = Strings::load(sources, theme, config.languages(), &mut found);
    let context = document::Context::new(sources, &config, &strings);
    let documents = parallel::map(&places, |place| {
        let mut found = Diagnostics::default();
        let document = document::read(place, &context, &mut found);
        (document, found)
    });
    let mut catalogue = assemble::empty(config);
    for (path, _) in &sources.refused {
        let name = path.rsplit('/').next().unwrap_or(path);
        catalogue.unread.insert(name.split('.').next().unwrap_or(name).to_string());
        catalogue.unread.insert(path.clone());
    }
    let mut waiting = Vec::new();
    for (document, problems) in documents {
        found.extend(problems);
        waiting.extend(assemble::add(document, &mut catalogue, sources, &mut found));
    }
    assemble::add_translations(waiting, &mut catalogue, &mut found);
    Parsed { catalogue, strings: Arc::new(strings), releases: Vec::new(), found }
}

/// The catalogue's facts. Where its languages could not be read, those that the interface has
/// take their place, so that the mistake is not reported at every translated text too.
fn config(sources: &Sources, found: &mut Diagnostics) -> Config {
    let fields = document::config(sources, found);
    let is_known =
        !fields.languages.is_empty() && found.iter().all(|one| one.rule != Rule::UnknownLanguage);
    if is_known {
        Config::new(fields)
    } else {
        Config::with_languages(fields, strings::languages(sources))
    }
}
