//! Requirements as linked data (JSON-LD) in the words of CCCEV 2.1, the EU's vocabulary of
//! criteria and evidence: a criterion has lists of evidence types. All of one list are needed,
//! and any one of the lists is enough. Versions are told in the words of DCAT and Dublin Core.

mod criterion;
pub mod terms;

use self::criterion::Extent;
use super::form::Texts;
use super::history;
use super::shown::Shown;
use super::whole::AT_ONCE;
use crate::address;
use crate::catalogue::id::{RequirementId, Version};
use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::{Level, RequirementType};
use crate::field::text::Language;
use crate::json::{self, Object, Value};
use crate::parallel;
use crate::publication::{Edition, Publication};
use crate::release::standing::Standing;

/// One version for its page, in the language of the page. The texts stand on the page itself and
/// are left out. How the version stands today is left out too, so that the page of a version
/// stays as it is; [`catalogue`] tells it.
pub fn requirement(
    publication: &Publication,
    edition: Edition,
    one: &Requirement,
    language: &Language,
) -> Value {
    let shown = Shown { publication, edition };
    let node = criterion::node(shown, one, Extent::Page(language));
    terms::with_context(shown, node)
}

/// One version for a file of its own: everything, in every language.
pub fn whole(shown: Shown, one: &Requirement) -> Value {
    let node = criterion::node(shown, one, Extent::Whole);
    terms::with_context(shown, node)
}

/// One version as a part of a selection. One that is not in force says so, with the words of `note`.
pub fn node(shown: Shown, one: &Requirement, note: Option<&Texts>) -> Value {
    let node = criterion::node(shown, one, Extent::Whole);
    let Some(note) = note else { return node.into() };
    let stamped = standing(shown, &one.id, one.fields.version.value, node);
    let notes = note.0.iter().map(|(language, text)| {
        Object::new().set("@value", text.as_str()).set("@language", language.as_str()).into()
    });
    stamped.list("skos:changeNote", notes.collect()).into()
}

/// How a version stands today, added to what is said of it.
fn standing(shown: Shown, id: &RequirementId, version: Version, node: Object) -> Object {
    let root = shown.publication.root(shown.first_language());
    let (status, successor) = match shown.publication.releases.standing(id, version) {
        Standing::Current => ("Completed", None),
        Standing::Superseded { by, .. } => ("Deprecated", by),
        Standing::Withdrawn => ("Withdrawn", None),
    };
    let successor = successor.map(|by| terms::link(root.version(id, by).path()));
    node.set("adms:status", terms::link(&format!("http://purl.org/adms/status/{status}")))
        .maybe("dct:isReplacedBy", successor)
}

/// Some versions with the kinds, levels and themes that they are sorted by.
pub fn selection(shown: Shown, nodes: Vec<Value>) -> Value {
    let mut graph = concepts(shown);
    graph.extend(nodes);
    terms::with_context(shown, Object::new().set("@graph", graph))
}

/// The current requirements, and how each published version stands today, as a file. The nodes are
/// written one by one and put in.
pub fn catalogue(shown: Shown) -> String {
    let depth = 2;
    let mut graph = json::Filled::begin("[]", depth);
    concepts(shown).iter().for_each(|one| graph.push(&json::pretty_at(depth, one)));
    let requirements: Vec<&Requirement> = shown.requirements().collect();
    for some in requirements.chunks(AT_ONCE) {
        let nodes = parallel::map(some, |one| {
            json::pretty_at(depth, &Value::from(criterion::node(shown, one, Extent::Whole)))
        });
        nodes.iter().for_each(|node| graph.push(node));
    }
    for id in history::ids(shown.publication) {
        let Some((_, newest)) = history::newest(shown.publication, &id) else { continue };
        let versions = versions(shown, newest);
        versions.iter().for_each(|one| graph.push(&json::pretty_at(depth, one)));
    }
    // What the context explains is known when the rest is written.
    let mut file = graph.finish();
    let context = terms::context(shown, |prefix| file.contains(prefix));
    let whole = json::pretty(&Value::from(context.set("@graph", Vec::<Value>::new())));
    let (head, tail) = whole.rsplit_once("[]").unwrap_or((&whole, ""));
    file.insert_str(0, head);
    file.push_str(tail);
    file
}

/// A requirement whatever its version, and the standing of each of its versions.
fn versions(shown: Shown, newest: &Requirement) -> Vec<Value> {
    let root = shown.publication.root(shown.first_language());
    let id = &newest.id;
    let history = shown.publication.releases.history(id);
    if history.is_empty() {
        return Vec::new();
    }
    let at = |version| terms::link(root.version(id, version).path());
    let is_current =
        |version| shown.publication.releases.standing(id, version) == Standing::Current;
    let current = history.iter().rev().find(|one| is_current(one.version));
    let abstract_one = Object::new()
        .set("@id", root.requirement(id).path())
        .set("@type", "dcat:Resource")
        .set("identifier", id.as_str())
        .maybe("dcat:hasCurrentVersion", current.map(|one| at(one.version)))
        .list("dcat:hasVersion", history.iter().map(|one| at(one.version)).collect());
    let each = history.iter().map(|one| {
        let node = Object::new()
            .set("@id", root.version(id, one.version).path())
            .set("dcat:version", one.version.to_string());
        standing(shown, id, one.version, node).into()
    });
    std::iter::once(abstract_one.into()).chain(each).collect()
}

/// The kinds, the levels and the themes that requirements are sorted by.
fn concepts(shown: Shown) -> Vec<Value> {
    let publication = shown.publication;
    let concept = |word: &str, name: &dyn Fn(&Language) -> String| -> Value {
        let languages = publication.languages().iter();
        let names =
            languages.fold(Object::new(), |names, language| names.set(language, name(language)));
        Object::new()
            .set("@id", terms::concept(word))
            .set("@type", "skos:Concept")
            .set("name", names)
            .into()
    };
    let string = |kind: &str, word: &str| -> Value {
        let id = format!("{kind}-{word}");
        concept(word, &|language| publication.words(language).get(&id))
    };
    let types = RequirementType::ALL.iter().map(|one| string("type", one.word()));
    let levels = Level::ALL.iter().map(|one| string("level", one.word()));
    let themes = shown.config().fields.themes.iter().map(|topic| {
        let first = shown.first_language();
        concept(&topic.id, &|language| topic.title.get(language, first).to_string())
    });
    types.chain(levels).chain(themes).collect()
}

/// Where the catalogue is described.
fn catalogue_id() -> String {
    format!("{}#katalog", address::data("dcat.rdf").path())
}

/// Where the publisher is described.
fn publisher() -> String {
    format!("{}#utgivare", address::data("dcat.rdf").path())
}
