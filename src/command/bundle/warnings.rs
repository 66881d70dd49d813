//! What a selection should not hold, or not together, said after its documents are made.

use crate::bundle::outline::{Item, Outline};
use crate::catalogue::requirement::Requirement;
use crate::message::Message;
use crate::publication::Publication;
use crate::say;
use crate::selection::Selection;
use std::collections::BTreeSet;

pub fn warnings(
    publication: &Publication,
    selection: &Selection,
    outline: &Outline,
) -> Vec<Message> {
    // What is said of it is in the words of the document.
    let old =
        outline.old().map(|(item, old)| Message::verbatim(format!("{}: {}", item.key(), old.text)));
    let all: Vec<&Requirement> = selection.requirements(publication).map(|(_, one)| one).collect();
    old.chain(conflicts(&all)).chain(untranslated(outline)).collect()
}

/// A requirement and one that it takes the place of ask for the same twice.
fn conflicts(all: &[&Requirement]) -> Vec<Message> {
    let ids: BTreeSet<_> = all.iter().map(|one| &one.id).collect();
    let each = all.iter().flat_map(|one| {
        let replaced = one.fields.replaces.iter().map(|own| &own.value);
        replaced
            .filter(|id| ids.contains(id))
            .map(|id| say!("bundle-replaced", id = one.id.to_string(), replaced = id.to_string()))
    });
    each.collect()
}

/// The texts that are in another language than the document.
fn untranslated(outline: &Outline) -> Option<Message> {
    let own: Vec<&Item> = outline.items().filter(|item| item.lang.is_some()).collect();
    let lang = own.first()?.lang.as_ref()?;
    let keys: Vec<String> = own.iter().map(|item| item.key()).collect();
    Some(say!(
        "bundle-untranslated",
        language = outline.language.to_string(),
        own = lang.to_string(),
        ids = keys.join(", ")
    ))
}
