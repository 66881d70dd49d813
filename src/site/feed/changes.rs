//! What feeds tell of: gathered once for all of them.

use super::Select;
use crate::catalogue::id::{CategoryPath, RequirementId};
use crate::catalogue::package::Package;
use crate::catalogue::vocabulary::Level;
use crate::field::text::Slug;
use crate::publication::Publication;
use std::collections::{BTreeMap, BTreeSet};

/// How many changes a feed tells of. Older ones stand on the pages of their releases, and the feed
/// says so.
pub const MOST_ENTRIES: usize = 200;

/// The changes that feeds tell of, newest first.
#[derive(Default)]
pub struct Changes {
    all: Vec<Place>,
    within: BTreeMap<CategoryPath, Vec<Place>>,
    of_package: BTreeMap<Slug, Vec<Place>>,
    of_level: BTreeMap<Level, Vec<Place>>,
    /// The categories that were published under another path, by the path they have now.
    former: BTreeMap<CategoryPath, Vec<CategoryPath>>,
}

/// The place of a release, and what it changed.
pub type Place = (usize, RequirementId);

impl Changes {
    pub fn gather(publication: &Publication) -> Changes {
        let releases = &publication.releases;
        let mut changes = Changes::default();
        // One more than is told, so that a feed knows that there are older ones.
        let add = |list: &mut Vec<Place>, place: Place| {
            if list.len() <= MOST_ENTRIES {
                list.push(place);
            }
        };
        let mut packages: BTreeMap<&RequirementId, Vec<Slug>> = BTreeMap::new();
        let all = self::packages(publication);
        for (id, one) in all.iter().filter_map(|id| Some((id, package(publication, id)?))) {
            for entry in &one.fields.requirements {
                packages.entry(&entry.id.value).or_default().push(id.clone());
            }
        }
        for at in (0..releases.all().len()).rev() {
            for changed in releases.changes(at) {
                let Some(after) = changed.after else { continue };
                let place = (at, changed.id.clone());
                for path in after.category.line() {
                    add(changes.within.entry(path).or_default(), place.clone());
                }
                for id in packages.get(changed.id).into_iter().flatten() {
                    add(changes.of_package.entry(id.clone()).or_default(), place.clone());
                }
                add(changes.of_level.entry(after.fields.level).or_default(), place.clone());
                add(&mut changes.all, place);
            }
        }
        for (old, now) in former(publication) {
            changes.former.entry(now).or_default().push(old);
        }
        changes
    }

    /// The changes of a feed, newest first, and whether there are older ones that it does not tell of.
    pub fn of(&self, publication: &Publication, select: &Select) -> (Vec<Place>, bool) {
        let mut own: Vec<Place> = match select {
            Select::All => self.all.clone(),
            Select::Level(level) => self.of_level.get(level).cloned().unwrap_or_default(),
            Select::Category(path) => self.of_category(path),
            Select::Package(id) => self.of_package.get(id).cloned().unwrap_or_default(),
            Select::Requirement(id) => {
                let all = (0..publication.releases.all().len()).rev();
                let own = all.filter(|&at| publication.releases.is_changed(at, id));
                own.take(MOST_ENTRIES + 1).map(|at| (at, id.clone())).collect()
            }
        };
        let has_older = own.len() > MOST_ENTRIES;
        own.truncate(MOST_ENTRIES);
        (own, has_older)
    }

    /// Under the path that it has now, and under those that it had.
    fn of_category(&self, path: &CategoryPath) -> Vec<Place> {
        let former = self.former.get(path).into_iter().flatten();
        let lists = former.chain([path]).filter_map(|path| self.within.get(path));
        let mut own: Vec<Place> =
            lists.flatten().cloned().collect::<BTreeSet<Place>>().into_iter().collect();
        own.sort_by(|(a, one), (b, other)| b.cmp(a).then_with(|| one.cmp(other)));
        own
    }
}

/// Every package that was ever published.
pub fn packages(publication: &Publication) -> BTreeSet<Slug> {
    let all = publication.releases.all().iter();
    all.flat_map(|release| release.catalogue.packages.keys()).cloned().collect()
}

/// A package as it was last published.
pub fn package<'a>(publication: &'a Publication, id: &Slug) -> Option<&'a Package> {
    let mut all = publication.releases.all().iter().rev();
    all.find_map(|release| release.catalogue.packages.get(id)).map(|one| &**one)
}

/// The categories that were published and are not in the last release under their path, each with
/// the one that its redirect leads to.
pub fn former(publication: &Publication) -> BTreeMap<CategoryPath, CategoryPath> {
    let root = publication.root(publication.first_language());
    let Some(latest) = publication.releases.latest() else { return BTreeMap::new() };
    let present = &latest.catalogue.categories;
    let by_address: BTreeMap<String, &CategoryPath> =
        present.keys().map(|path| (root.category(path).path().to_string(), path)).collect();
    let gone = gone(publication).into_iter();
    gone.filter_map(|old| {
        let now = publication.moved_to(root.category(&old).path());
        let now = (*by_address.get(&now)?).clone();
        Some((old, now))
    })
    .collect()
}

/// The paths of categories that were published once and are not in the last release.
pub fn gone(publication: &Publication) -> BTreeSet<CategoryPath> {
    let all = publication.releases.all();
    let Some((latest, earlier)) = all.split_last() else { return BTreeSet::new() };
    let present = &latest.catalogue.categories;
    let published = earlier.iter().flat_map(|release| release.catalogue.categories.keys());
    published.filter(|path| !present.contains_key(path)).cloned().collect()
}
