//! What pages need to know of a whole catalogue: gathered once for each catalogue that is shown,
//! before the pages are made.

use super::feed::changes::Changes;
use super::relations::Relations;
use super::terms::Terms;
use crate::catalogue::Catalogue;
use crate::field::text::Language;
use crate::parallel;
use crate::publication::{Edition, Publication};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Default)]
pub struct Surroundings {
    of: BTreeMap<Edition, Surrounding>,
    /// What feeds tell of.
    pub changes: Changes,
}

pub struct Surrounding {
    /// Which requirements refer to which.
    pub relations: Relations,
    /// The words of the glossary by language.
    pub terms: BTreeMap<Language, Terms>,
    /// What one may search for, by language: a word of the glossary and an id.
    pub examples: BTreeMap<Language, Vec<String>>,
}

impl Surroundings {
    pub fn gather(publication: &Publication, editions: &BTreeSet<Edition>) -> Surroundings {
        let editions: Vec<Edition> = editions.iter().copied().collect();
        let all = parallel::map(&editions, |&edition| Surrounding::gather(publication, edition));
        let changes = Changes::gather(publication);
        Surroundings { of: editions.into_iter().zip(all).collect(), changes }
    }

    /// Pages are made of the catalogues that were gathered.
    pub fn of(&self, edition: Edition) -> &Surrounding {
        &self.of[&edition]
    }
}

impl Surrounding {
    fn gather(publication: &Publication, edition: Edition) -> Surrounding {
        let catalogue = publication.catalogue(edition);
        let languages = publication.languages().iter();
        Surrounding {
            relations: Relations::gather(catalogue),
            terms: languages.map(|one| (one.clone(), Terms::of(catalogue, one))).collect(),
            examples: publication
                .languages()
                .iter()
                .map(|one| (one.clone(), examples(catalogue, one)))
                .collect(),
        }
    }
}

/// The first word of the glossary that fits into a search field on a narrow screen, and the first id.
fn examples(catalogue: &Catalogue, language: &Language) -> Vec<String> {
    const LONGEST: usize = 16;
    let first = catalogue.first_language();
    let titles = catalogue.registers.terms.values();
    let word = titles
        .filter_map(|term| term.title.exact(language, first))
        .find(|title| title.chars().count() <= LONGEST && title.chars().all(char::is_alphabetic));
    let id = catalogue.requirements.keys().next();
    word.map(str::to_string).into_iter().chain(id.map(ToString::to_string)).collect()
}
