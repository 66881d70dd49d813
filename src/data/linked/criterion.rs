//! One version of a requirement as a criterion.

use super::terms::{concept, licence, link, texts, typed};
use crate::address;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::section::Section;
use crate::catalogue::vocabulary::Operator;
use crate::data::form::Texts;
use crate::data::requirement::facts::{AlternativeRecord, ValueRecord};
use crate::data::requirement::translations::Translations;
use crate::data::requirement::{gather, parts};
use crate::data::shown::Shown;
use crate::field::text::Language;
use crate::json::{Object, Value};

/// How much is told.
#[derive(Clone, Copy)]
pub enum Extent<'a> {
    /// What a page says of itself, in its language.
    Page(&'a Language),
    Whole,
}

impl<'a> Extent<'a> {
    fn language(self) -> Option<&'a Language> {
        match self {
            Extent::Page(language) => Some(language),
            Extent::Whole => None,
        }
    }
}

pub fn node(shown: Shown, one: &Requirement, extent: Extent) -> Object {
    let fields = &*one.fields;
    let translations = Translations::of(shown, one);
    let is_whole = matches!(extent, Extent::Whole);
    let local = |own: &Texts| texts(own, extent.language());
    let root = shown.publication.root(shown.first_language());
    let general = root.requirement(&one.id);
    let own = match shown.is_draft() {
        true => general.clone(),
        false => root.version(&one.id, fields.version.value),
    };
    let part = |name: &str, at: usize| format!("{}#{name}-{}", own.path(), at + 1);

    let kinds = [fields.r#type.value.word(), fields.level.word()];
    let mut node = Object::new()
        .set("@id", own.path())
        .set("@type", "Criterion")
        .set("identifier", one.id.as_str())
        .set("name", local(&gather::title(shown, one)))
        .list("dct:type", kinds.iter().map(|word| link(&concept(word))).collect());
    if is_whole {
        let text = translations.layer(Section::Normative);
        let themes = fields.themes.iter().map(|id| link(&concept(id)));
        node = node
            .maybe("description", text.map(|text| local(&text)))
            .list("dct:subject", themes.collect());
    }

    let alternatives = parts::alternatives(shown, &translations, &fields.evidence);
    let lists = alternatives.iter().enumerate();
    let lists = lists.map(|(at, own)| evidence(own, part("bevis", at), extent)).collect();
    let values = parts::values(shown, &translations, one);
    let concepts = (0..values.len()).map(|at| link(&part("begrepp", at))).collect();
    let constraints = values.iter().enumerate().map(|(at, value)| {
        constraint(value, part("granser", at), part("begrepp", at), shown, extent)
    });
    let frameworks = fields.derived_from.iter().map(|id| {
        let own = parts::reference(shown, id);
        let page = format!("{}#{}", root.references().path(), own.id);
        Object::new()
            .set("@id", own.eli.map_or(page, |eli| eli.0))
            .set("@type", "ReferenceFramework")
            .set("identifier", own.designation)
            .maybe("name", is_whole.then(|| local(&own.title)))
            .into()
    });
    node = node
        .list("hasEvidenceTypeList", lists)
        .list("hasConcept", concepts)
        .list("hasRequirement", constraints.collect())
        .list("isDerivedFrom", frameworks.collect());
    about(node, shown, one, extent)
}

/// One way to prove it: all of the list is needed.
fn evidence(own: &AlternativeRecord, id: String, extent: Extent) -> Value {
    let register = address::data("register/bevis.json");
    let types = own.all.iter().map(|one| {
        Object::new()
            .set("@id", format!("{}#{}", register.path(), one.id))
            .set("@type", "EvidenceType")
            .set("identifier", one.id.as_str())
            .set("name", texts(&one.title, extent.language()))
            .into()
    });
    let note = own.note.as_ref().filter(|_| matches!(extent, Extent::Whole));
    Object::new()
        .set("@id", id)
        .set("@type", "EvidenceTypeList")
        .maybe("description", note.map(|note| texts(note, extent.language())))
        .list("specifiesEvidenceType", types.collect())
        .into()
}

/// A number that must be kept, for people as an expression and for programs in the words of SHACL.
fn constraint(
    value: &ValueRecord,
    id: String,
    concept: String,
    shown: Shown,
    extent: Extent,
) -> Value {
    let (sign, bound) = match value.operator.0 {
        Operator::AtMost => ("≤", "sh:maxInclusive"),
        Operator::LessThan => ("<", "sh:maxExclusive"),
        Operator::Equal => ("=", "sh:hasValue"),
        Operator::MoreThan => (">", "sh:minExclusive"),
        Operator::AtLeast => ("≥", "sh:minInclusive"),
    };
    let limit = &value.limit;
    let symbol = limit.symbol.get(extent.language().unwrap_or(shown.first_language()));
    let unit = format!("{}#{}", address::data("register/enheter.json").path(), limit.unit);
    let information = Object::new()
        .set("@id", concept)
        .set("@type", "InformationConcept")
        .set("name", texts(&value.concept, extent.language()))
        .set("expressionOfExpectedValue", format!("{sign} {} {symbol}", limit.written));
    Object::new()
        .set("@id", id)
        .set("@type", "Constraint")
        .set("constrains", information)
        .set(bound, typed(limit.written.clone(), "xsd:decimal"))
        .set("qudt:hasUnit", link(&unit))
        .into()
}

/// Where the version stands among the others, who answers for it and on what terms.
fn about(node: Object, shown: Shown, one: &Requirement, extent: Extent) -> Object {
    let fields = &*one.fields;
    let root = shown.publication.root(shown.first_language());
    let version = fields.version.value;
    let history = shown.publication.releases.history(&one.id).iter();
    let before = history.take_while(|edition| edition.version < version).last();
    let before = before.map(|edition| link(root.version(&one.id, edition.version).path()));
    let merged = fields.merged_from.iter().map(|id| link(root.requirement(&id.value).path()));
    let issued = shown.first_release(one).map(|release| release.lock.fields.date.value);
    let issued = issued.or(fields.published.as_ref().map(|day| day.value));
    let valid = [&fields.valid_from, &fields.valid_to]
        .map(|day| day.as_ref().map(|day| day.value.to_string()).unwrap_or_default());
    let mut node = node;
    if !shown.is_draft() {
        node = node
            .set("dct:isVersionOf", link(root.requirement(&one.id).path()))
            .maybe("dcat:previousVersion", before);
    }
    let catalogue = Some(link(&super::catalogue_id()));
    let release = shown.first_release(one).map(|own| link(root.release(own.lock.name()).path()));
    node = node
        .set("dcat:version", version.to_string())
        .list("dct:isPartOf", [catalogue, release].into_iter().flatten().collect())
        .maybe("skos:editorialNote", example(shown, extent))
        .list("dct:replaces", merged.collect())
        .maybe("dct:issued", issued.map(|day| typed(day.to_string(), "xsd:date")))
        .maybe("dct:valid", (valid != ["", ""]).then(|| valid.join("/")))
        .set("dct:publisher", link(&super::publisher()))
        .set("dct:license", link(&licence(&shown.config().fields.licence.url)));
    if matches!(extent, Extent::Page(_)) {
        return node;
    }
    let source = fields.upstream.as_ref().map(|own| {
        Object::new()
            .maybe("@id", own.url.as_ref().map(|url| url.to_string()))
            .set("identifier", own.id.to_string())
            .set("dct:creator", own.source.to_string())
            .maybe("dcat:version", own.version.as_deref())
    });
    let sources = shown.sources(one);
    let checksum = sources.first().map(|text| {
        Object::new()
            .set("@type", "spdx:Checksum")
            .set("spdx:algorithm", link("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"))
            .set("spdx:checksumValue", text.sha256.0.as_str())
    });
    node.maybe("dct:source", source).maybe("spdx:checksum", checksum)
}

/// That the catalogue is an example, where it is one.
fn example(shown: Shown, extent: Extent) -> Option<Value> {
    let note = shown.example()?;
    let note = match extent.language() {
        Some(language) => Texts([(language.to_string(), note.get(language).to_string())].into()),
        None => note,
    };
    let each = note.0.iter().map(|(language, text)| {
        Object::new().set("@value", text.as_str()).set("@language", language.as_str()).into()
    });
    Some(Value::Array(each.collect()))
}
