//! The categories as data.

use super::form::{Day, Texts, Url};
use super::shown::Shown;
use crate::catalogue::category::{Category, CategoryTranslation};
use crate::catalogue::id::CategoryPath;
use crate::catalogue::plain;
use crate::field::text::{Language, Line};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// A category of requirements.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CategoryRecord {
    /// The path of the category, from the topmost one down.
    pub path: String,
    /// The path of the category that it stands in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// The page in each language.
    pub pages: BTreeMap<String, Url>,
    /// The name.
    pub title: Texts,
    /// What the category holds.
    pub summary: Texts,
    /// The text of its page, as plain lines.
    pub text: Texts,
    /// The role or group that answers for it.
    pub owner: String,
    /// The day the text was last changed.
    pub updated: Day,
    /// Its place among its siblings; lower comes first.
    pub order: u32,
    /// The years in which the regions work on it together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<Years>,
    /// Codes of the common procurement vocabulary, eight digits; the register of CPV codes has their names.
    pub cpv: Vec<String>,
    /// What belongs to it.
    pub includes: Vec<Texts>,
    /// What does not, though one might think so.
    pub excludes: Vec<Texts>,
    /// The risks in brief.
    pub risks: Vec<RiskRecord>,
    /// Paths of categories whose requirements also apply here.
    pub inherits: Vec<String>,
    /// Ids of the requirements that stand in it.
    pub requirements: Vec<String>,
}

/// A span of years.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Years {
    /// The first year.
    pub from: u32,
    /// The last year.
    pub to: u32,
}

/// One risk in the category.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RiskRecord {
    /// What may go wrong, for whom or what.
    pub text: Texts,
    /// The kind of source that says so.
    pub source_type: Texts,
}

/// Every category, in the order of their paths.
pub fn records(shown: Shown) -> Vec<CategoryRecord> {
    shown.catalogue().categories.values().map(|one| record(shown, one)).collect()
}

/// The name of a category; nothing where there is none of that path.
pub fn title(shown: Shown, path: &CategoryPath) -> Texts {
    let category = shown.catalogue().categories.get(path);
    category
        .map(|one| texts(shown, one, &one.fields.title, |to| Some(&to.fields.title)))
        .unwrap_or_default()
}

fn record(shown: Shown, one: &Category) -> CategoryRecord {
    let fields = &one.fields;
    let lines = |own: &[Line], of: fn(&CategoryTranslation) -> &[Line]| -> Vec<Texts> {
        let own = own.iter().enumerate();
        own.map(|(at, line)| texts(shown, one, line, |to| of(to).get(at).map(|line| &**line)))
            .collect()
    };
    let standing = shown.catalogue().requirements.values();
    CategoryRecord {
        path: one.path.to_string(),
        parent: one.path.parent().map(|parent| parent.to_string()),
        pages: pages(shown, one),
        title: title(shown, &one.path),
        summary: texts(shown, one, &fields.summary, |to| Some(&to.fields.summary)),
        text: text(shown, one),
        owner: fields.owner.to_string(),
        updated: Day(fields.updated.value),
        order: fields.order,
        priority: fields.priority.as_ref().map(|own| Years { from: own.from, to: own.to }),
        cpv: fields.cpv.iter().map(|code| code.to_string()).collect(),
        includes: lines(&fields.includes, |to| &to.fields.includes),
        excludes: lines(&fields.excludes, |to| &to.fields.excludes),
        risks: (0..fields.risks.len()).map(|at| risk(shown, one, at)).collect(),
        inherits: fields.inherits.iter().map(|path| path.value.to_string()).collect(),
        requirements: standing
            .filter(|requirement| requirement.category == one.path)
            .map(|requirement| requirement.id.to_string())
            .collect(),
    }
}

fn risk(shown: Shown, one: &Category, at: usize) -> RiskRecord {
    let own = &one.fields.risks[at];
    RiskRecord {
        text: texts(shown, one, &own.text, |to| Some(&to.fields.risks.get(at)?.text)),
        source_type: texts(shown, one, &own.source_type, |to| {
            Some(&to.fields.risks.get(at)?.source_type)
        }),
    }
}

/// The translations that follow the present text.
fn translations<'a>(
    shown: Shown<'a>,
    one: &'a Category,
) -> impl Iterator<Item = (&'a Language, &'a CategoryTranslation)> {
    let all = one.translations.iter();
    all.filter(move |(language, own)| {
        let is_listed = shown.config().languages().contains(language);
        is_listed && own.fields.updated.value == one.fields.updated.value
    })
}

fn texts<'a>(
    shown: Shown<'a>,
    one: &'a Category,
    source: &str,
    pick: impl Fn(&'a CategoryTranslation) -> Option<&'a str>,
) -> Texts {
    let mut texts = BTreeMap::from([(shown.first_language().to_string(), source.to_string())]);
    for (language, translation) in translations(shown, one) {
        texts.extend(pick(translation).map(|text| (language.to_string(), text.to_string())));
    }
    Texts(texts)
}

fn text(shown: Shown, one: &Category) -> Texts {
    let own = (shown.first_language().to_string(), plain::lines(&one.text));
    let others = translations(shown, one)
        .map(|(language, own)| (language.to_string(), plain::lines(&own.text)));
    Texts(std::iter::once(own).chain(others).collect())
}

fn pages(shown: Shown, one: &Category) -> BTreeMap<String, Url> {
    let languages = shown.config().languages().iter();
    languages
        .filter(|language| {
            *language == shown.first_language() || one.translations.contains_key(*language)
        })
        .map(|language| {
            let root = shown.publication.root(language);
            (language.to_string(), shown.url(&root.category(&one.path)))
        })
        .collect()
}
