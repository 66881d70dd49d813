//! What the catalogue is and where its texts and data are, in the form of `llms.txt`: for programs
//! that read prose, and the people who use them.

use super::{Artefact, Listed, file};
use crate::address::{self, Address};
use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::Status;
use crate::data::listing;
use crate::field::text::Language;
use crate::phrasebook::Argument;
use crate::publication::Publication;
use crate::reading::links::Links;
use crate::reading::shown::Shown;
use crate::words::Words;

pub fn list(publication: &Publication) -> Vec<Listed> {
    let languages = publication.languages().iter();
    let of = |language: &Language| {
        let path = publication.root(language).overview().file();
        file(path, Artefact::Overview(language.clone()))
    };
    languages.map(of).collect()
}

pub fn make(publication: &Publication, language: &Language) -> String {
    let edition = publication.current();
    let guide = Links { publication, edition, is_frozen: false, language };
    Overview { guide, out: String::new() }.write()
}

struct Overview<'a> {
    guide: Links<'a>,
    out: String,
}

impl<'a> Overview<'a> {
    fn write(mut self) -> String {
        let guide = self.guide;
        let config = &guide.publication.config().fields;
        self.line(&format!("# {}", guide.local(&config.title)));
        self.line(&format!("\n> {}", guide.local(&config.description)));
        if config.example {
            self.line(&format!("\n**{}**", self.words().get("example-banner")));
        }
        self.line(&format!("\n{}", self.words().get("overview-texts")));
        self.uses();
        self.areas();
        self.packages();
        self.data();
        self.about();
        self.out
    }

    fn words(&self) -> Words<'a> {
        self.guide.words()
    }

    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn heading(&mut self, id: &str) {
        self.line(&format!("\n## {}\n", self.words().get(id)));
    }

    fn absolute(&self, address: &Address) -> String {
        address.absolute(self.guide.publication.base_url())
    }

    fn link(&mut self, title: &str, address: &Address, about: &str) {
        let about = if about.is_empty() { String::new() } else { format!(": {about}") };
        self.line(&format!("- [{title}]({}){about}", self.absolute(address)));
    }

    /// How a text is taken from here, cited and verified, by the example of the first in force.
    fn uses(&mut self) {
        self.heading("overview-use");
        let words = self.words();
        let point = |id: &str| format!("- {}", words.get(id));
        self.line(&point("overview-exact"));
        let mut all = self.guide.catalogue().requirements.values();
        let first = all.find(|one| one.fields.status != Status::Withdrawn);
        if let Some(one) = first {
            let page = self.guide.version_address(one);
            let markdown = self.absolute(&address::markdown(&page));
            self.line(&format!("{} {markdown}", point("overview-markdown")));
            let cited = self.cited(one, &page);
            self.line(&format!("{} {cited}", point("overview-cite")));
        }
        let verify = self.absolute(&self.guide.root().verify());
        self.line(&format!("{} {verify}", point("overview-verify")));
    }

    fn cited(&self, one: &Requirement, page: &Address) -> String {
        let shown = Shown { one, translation: one.translation_of_its_version(self.guide.language) };
        let title = shown.binding().map_or(&one.fields.title, |own| &own.fields.title);
        let catalogue = self.guide.local(&self.guide.publication.config().fields.title);
        self.words().format(
            "cite",
            &[
                ("catalogue", Argument::Text(catalogue)),
                ("id", Argument::Text(one.id.to_string())),
                ("version", Argument::Text(one.fields.version.value.to_string())),
                ("title", Argument::Text(title.to_string())),
                ("address", Argument::Text(self.absolute(page))),
            ],
        )
    }

    fn areas(&mut self) {
        self.heading("menu-areas");
        let guide = self.guide;
        for (path, one) in &guide.catalogue().categories {
            let own = one.translations.get(guide.language);
            let about = own.map_or(&one.fields.summary, |own| &own.fields.summary);
            if let Some(place) = guide.category(path) {
                self.link(&place.title, &place.address, about);
            }
        }
    }

    fn packages(&mut self) {
        let guide = self.guide;
        if guide.catalogue().packages.is_empty() {
            return;
        }
        self.heading("overview-packages");
        for (id, one) in &guide.catalogue().packages {
            if let Some(place) = guide.package(id) {
                self.link(&place.title, &place.address, &guide.local(&one.fields.summary));
            }
        }
    }

    fn data(&mut self) {
        self.heading("overview-data");
        let words = self.words();
        for one in listing::files(self.guide.publication) {
            let name = words.get(&format!("data-{}", one.key));
            let about = words.get(&format!("data-{}-about", one.key));
            self.link(&name, &one.address, &format!("{about} ({})", one.media_type));
        }
        let page = self.guide.root().open_data();
        self.link(&words.get("open-data"), &page, &words.get("open-data-about"));
    }

    fn about(&mut self) {
        self.heading("overview-about");
        let (guide, words) = (self.guide, self.words());
        let config = &guide.publication.config().fields;
        for id in guide.catalogue().pages.keys() {
            if let Some(place) = guide.content_page(id) {
                self.link(&place.title, &place.address, "");
            }
        }
        let licence = (guide.local(&config.licence.title), config.licence.url.to_string());
        self.line(&format!("- {}: [{}]({})", words.get("licence"), licence.0, licence.1));
        for language in guide.publication.languages() {
            if language != guide.language {
                let name = guide.publication.words(language).get("language-name");
                self.link(&name, &guide.publication.root(language).overview(), "");
            }
        }
    }
}
