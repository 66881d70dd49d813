//! From files to the model. A file that cannot be read yields diagnostics and is left out;
//! all other files are still read, so that everything wrong is said in one run.

mod assemble;
pub mod cache;
pub mod document;
pub mod explanation;
mod fields;
mod files;
pub mod format;
mod front_matter;
mod hidden;
mod markdown;
pub mod parts;
pub mod place;
mod requirement;
pub mod sealed;
mod target;
mod toml;

use self::cache::Cache;
use self::document::Document;
use self::place::Place;
use self::sealed::Sealed;
use crate::catalogue::{Catalogue, config::Config};
use crate::diagnostic::{Diagnostics, rule::Rule};
use crate::parallel;
use crate::source::{FileId, Sources};
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
    Reading::begin(sources).read(|_| None, |_, _, _| {})
}

/// The same, with the texts as an earlier reading had them, where they are the same.
pub fn working_again(sources: &Arc<Sources>, cache: &mut Option<Cache>) -> Parsed {
    let reading = Reading::begin(sources);
    let context = document::Context::new(sources, &reading.config, &reading.strings);
    let (headings, first) = context.words();
    let held = cache.take().filter(|cache| cache.holds_for(sources, headings, first));
    let mut next = Cache::new(sources, headings.clone(), first.clone());
    let find = |file| held.as_ref()?.find(file, sources);
    let parsed = reading.read(find, |file, document, found| {
        next.insert(file, document.clone(), found.clone());
    });
    *cache = Some(next);
    parsed
}

/// The working files, with what is known before their texts are read.
struct Reading<'a> {
    sources: &'a Sources,
    places: Vec<Place>,
    config: Config,
    strings: Strings,
    found: Diagnostics,
}

impl<'a> Reading<'a> {
    fn begin(sources: &'a Sources) -> Reading<'a> {
        let places: Vec<Place> = place::all(sources).collect();
        let mut found = files::check(sources, &places);
        let config = config(sources, &mut found);
        let theme = config.fields.theme.as_ref().map_or("default", |theme| &theme.value);
        let strings = Strings::load(sources, theme, config.languages(), &mut found);
        Reading { sources, places, config, strings, found }
    }

    /// Reads the texts that `find` does not know already, and tells `keep` of all of them.
    fn read(
        self,
        find: impl Fn(FileId) -> Option<(Document, Diagnostics)> + Sync + Send,
        mut keep: impl FnMut(FileId, &Document, &Diagnostics),
    ) -> Parsed {
        let Reading { sources, places, config, strings, mut found } = self;
        let context = document::Context::new(sources, &config, &strings);
        let documents = parallel::map(&places, |place| {
            find(place.file).unwrap_or_else(|| {
                let mut found = Diagnostics::default();
                let document = document::read(place, &context, &mut found);
                (document, found)
            })
        });
        let mut catalogue = assemble::empty(config);
        for (path, _) in &sources.refused {
            let name = path.rsplit('/').next().unwrap_or(path);
            catalogue.unread.insert(name.split('.').next().unwrap_or(name).to_string());
            catalogue.unread.insert(path.clone());
        }
        let mut waiting = Vec::new();
        for (place, (document, problems)) in places.iter().zip(documents) {
            keep(place.file, &document, &problems);
            found.extend(problems);
            waiting.extend(assemble::add(document, &mut catalogue, sources, &mut found));
        }
        assemble::add_translations(waiting, &mut catalogue, &mut found);
        Parsed { catalogue, strings: Arc::new(strings), releases: Vec::new(), found }
    }
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
