//! The whole catalogue as tables for programs, below `api/`: what people open as documents, with commas
//! between the columns and no mark.

use super::documents::Documents;
use super::{Artefact, Listed, World, file};
use crate::address::{self, Address};
use crate::bundle::request::{Failure, Made};
use crate::catalogue::vocabulary::DocumentFormat;
use crate::field::text::Language;
use crate::publication::Publication;
use crate::say;
use crate::selection::Selection;
use crate::selection::form::{FORMS, Form};

/// One table in one language.
#[derive(Clone, Debug)]
pub struct Table {
    language: Language,
    form: &'static Form,
}

const FORMATS: [DocumentFormat; 2] = [DocumentFormat::Csv, DocumentFormat::CsvEvidence];

/// Every table, in each language that some requirement is written in.
pub fn list(publication: &Publication) -> Vec<Listed> {
    let whole = Selection::whole(publication, publication.current());
    let languages = publication.languages().iter().filter(|own| whole.is_in(publication, own));
    let tables = languages.flat_map(|language| {
        let forms = FORMS.iter().filter(|form| FORMATS.contains(&form.format));
        forms.map(|form| Table { language: language.clone(), form })
    });
    let listed = |table: Table| file(table.address(publication).file(), Artefact::Table(table));
    tables.map(listed).collect()
}

impl Table {
    fn address(&self, publication: &Publication) -> Address {
        let language = match self.language == *publication.first_language() {
            true => String::new(),
            false => format!(".{}", &*self.language),
        };
        address::data(&format!("{}{language}.{}", self.form.stem, self.form.ending))
    }

    pub fn make(&self, world: &World) -> Made {
        let publication = &world.publication;
        let whole = Selection::whole(publication, publication.current());
        let mut documents =
            Documents::gather(publication, &world.press, &whole, &self.language, None);
        documents.is_for_programs = true;
        let address = self.address(publication);
        let made = documents.make(&[(self.form, &address)], &[0]).into_iter().next();
        made.unwrap_or_else(|| Err(Failure(say!("document-nothing"))))
    }
}
