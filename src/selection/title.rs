//! What a selection is called, what to know before it is used, and who answers for it.

use super::{Selection, Subject};
use crate::field::text::Language;
use crate::phrasebook::Argument;
use crate::publication::Publication;
use crate::reading::links::Links;

/// What the selection is called in a language.
pub fn title(publication: &Publication, selection: &Selection, language: &Language) -> String {
    names(selection.links(publication, language), selection).0
}

/// What the selection is called, what to know before it is used, and who answers for it.
pub fn names(guide: Links, selection: &Selection) -> (String, Vec<String>, Option<String>) {
    let catalogue = guide.catalogue();
    match &selection.subject {
        Subject::Whole => (guide.words().get("bundle-whole"), Vec::new(), None),
        Subject::Chosen => {
            let name = selection.procurement.name.clone();
            (name.unwrap_or_else(|| guide.words().get("bundle-chosen")), Vec::new(), None)
        }
        Subject::Category(path) => {
            let title = guide.category(path).map(|place| place.title);
            let Some(one) = catalogue.categories.get(path) else {
                return (path.to_string(), Vec::new(), None);
            };
            let summary = one.translations.get(guide.language);
            let summary = summary.map_or(&one.fields.summary, |own| &own.fields.summary);
            let mut intro = vec![summary.to_string()];
            let inherited = one.fields.inherits.iter();
            let inherited: Vec<String> = inherited
                .filter_map(|path| guide.category(&path.value).map(|place| place.title))
                .collect();
            if !inherited.is_empty() {
                let list = Argument::Text(inherited.join(", "));
                intro.push(guide.words().format("bundle-inherited", &[("list", list)]));
            }
            (title.unwrap_or_default(), intro, Some(one.fields.owner.to_string()))
        }
        Subject::Package(id) => {
            let Some(package) = catalogue.packages.get(id) else {
                return (id.to_string(), Vec::new(), None);
            };
            let fields = &package.fields;
            let mut intro = vec![guide.local(&fields.summary)];
            intro.extend(fields.intro.as_ref().map(|intro| guide.local(intro)));
            (guide.local(&fields.title), intro, Some(fields.owner.to_string()))
        }
        Subject::Requirement(id, version) => {
            let one = catalogue.requirement(id);
            let own = one.and_then(|one| one.translation_of_its_version(guide.language));
            let title = own.map(|own| &own.fields.title).or(one.map(|one| &one.fields.title));
            let title = title.map(|title| title.to_string()).unwrap_or_default();
            let owner = one.map(|one| one.fields.owner.to_string());
            let cite = [
                ("id", Argument::Text(id.to_string())),
                ("version", Argument::Text(version.to_string())),
            ];
            let cite = guide.words().format("bundle-cite", &cite);
            (format!("{cite}: {title}"), Vec::new(), owner)
        }
    }
}
