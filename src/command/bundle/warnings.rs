//! What a selection should not hold, or not together, said after its documents are made.

use crate::bundle::outline::{Item, Outline};
use crate::catalogue::requirement::Requirement;
use crate::publication::Publication;
use crate::selection::Selection;
use std::collections::BTreeSet;

pub fn warnings(
    publication: &Publication,
    selection: &Selection,
    outline: &Outline,
) -> Vec<String> {
    let old = outline.old().map(|(item, old)| format!("{}: {}", item.key(), old.text));
    let all: Vec<&Requirement> = selection.requirements(publication).map(|(_, one)| one).collect();
    old.chain(conflicts(&all)).chain(untranslated(outline)).collect()
}

/// A requirement and one that it takes the place of ask for the same twice.
fn conflicts(all: &[&Requirement]) -> Vec<String> {
    let ids: BTreeSet<_> = all.iter().map(|one| &one.id).collect();
    let each = all.iter().flat_map(|one| {
        let replaced = one.fields.replaces.iter().map(|own| &own.value);
        replaced
            .filter(|id| ids.contains(id))
            .map(|id| format!("{} takes the place of {id}: keep one of them", one.id))
    });
    each.collect()
}

/// The texts that stand in another language than the document.
fn untranslated(outline: &Outline) -> Option<String> {
    let own: Vec<&Item> = outline.items().filter(|item| item.lang.is_some()).collect();
    let lang = own.first()?.lang.as_ref()?;
    let keys: Vec<String> = own.iter().map(|item| item.key()).collect();
    let language = &outline.language;
    Some(format!("not translated into `{language}`, and left in `{lang}`: {}", keys.join(", ")))
}
