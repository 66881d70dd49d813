//! What pages need to know of a whole catalogue: gathered once for each catalogue that is shown,
//! before the pages are made.

use super::feed::changes::Changes;
use super::relations::Relations;
use super::terms::Terms;
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
        }
    }
}
