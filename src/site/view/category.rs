//! A category: what it holds, its risks, its requirements and what applies beside them.

use super::label::{Label, label};
use super::row::{Row, row};
use crate::catalogue::category::{Category, CategoryTranslation, Risk};
use crate::catalogue::id::CategoryPath;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::{RequirementType, Status};
use crate::field::text::Line;
use crate::site::frame::{About, Frame};
use crate::site::here::{Here, Link};
use crate::site::html::{Html, render};
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct CategoryPage {
    frame: Frame,
    title: String,
    summary: String,
    text: Html,
    owner: String,
    updated: String,
    priority: Option<String>,
    cpv: Vec<String>,
    includes: Vec<String>,
    excludes: Vec<String>,
    risks: Vec<RiskItem>,
    children: Vec<Child>,
    groups: Vec<Group>,
    withdrawn: Vec<Row>,
    count: usize,
    inherits: Vec<Link>,
    guidance: Vec<Link>,
    packages: Vec<Link>,
}

#[derive(Serialize)]
struct RiskItem {
    text: String,
    source_type: String,
}

#[derive(Serialize)]
struct Child {
    #[serde(flatten)]
    link: Link,
    summary: String,
}

/// The requirements of one type.
#[derive(Serialize)]
struct Group {
    r#type: Label,
    rows: Vec<Row>,
}

impl View for CategoryPage {
    const TEMPLATE: &'static str = "pages/category.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &Here, path: &CategoryPath) -> CategoryPage {
    let catalogue = here.catalogue();
    let one = &catalogue.categories[path];
    let translation = one.translations.get(here.language);
    let (title, summary, text) = match translation {
        Some(own) => (&own.fields.title, &own.fields.summary, &own.text),
        None => (&one.fields.title, &one.fields.summary, &one.text),
    };
    let about = About {
        title,
        description: summary,
        trail: trail(here, path),
        address: &|root| root.category(path),
        is_translated: &|language| one.translations.contains_key(language),
        is_stale: translation
            .is_some_and(|own| own.fields.updated.value != one.fields.updated.value),
    };
    let requirements = requirements(here, path);
    let groups = groups(here, &requirements);
    let guidance = catalogue
        .guidance
        .values()
        .filter(|page| page.fields.categories.iter().any(|category| category.value == *path));
    let packages = catalogue.packages.values().filter(|package| {
        package.fields.category.as_ref().is_some_and(|category| category.is_within(path))
    });
    CategoryPage {
        frame: Frame::new(here, about),
        title: title.to_string(),
        summary: summary.to_string(),
        text: render(text, here, ""),
        owner: one.fields.owner.to_string(),
        updated: here.words().date(one.fields.updated.value),
        priority: one.fields.priority.as_ref().map(|years| format!("{}–{}", years.from, years.to)),
        cpv: one.fields.cpv.iter().map(|cpv| cpv.to_string()).collect(),
        includes: lines(&one.fields.includes, translation.map(|own| &own.fields.includes)),
        excludes: lines(&one.fields.excludes, translation.map(|own| &own.fields.excludes)),
        risks: risks(one, translation),
        children: children(here, path),
        count: groups.iter().map(|group| group.rows.len()).sum(),
        groups,
        withdrawn: withdrawn(here, &requirements),
        inherits: inherited(here, one),
        guidance: guidance.filter_map(|page| here.guidance(&page.id)).collect(),
        packages: packages.filter_map(|package| here.package(&package.id)).collect(),
    }
}

/// The categories above one, topmost first.
pub fn trail(here: &Here, path: &CategoryPath) -> Vec<Link> {
    let above = path.parent().map(|parent| parent.line()).unwrap_or_default();
    above.iter().filter_map(|path| here.category(path)).collect()
}

/// A translated list, or its source where it is left out.
fn lines(source: &[Line], translated: Option<&Vec<Line>>) -> Vec<String> {
    let lines = translated.map(Vec::as_slice).filter(|lines| !lines.is_empty()).unwrap_or(source);
    lines.iter().map(|line| line.to_string()).collect()
}

fn risks(one: &Category, translation: Option<&CategoryTranslation>) -> Vec<RiskItem> {
    let own = translation.map(|own| &own.fields.risks).filter(|risks| !risks.is_empty());
    let item = |risk: &Risk| RiskItem {
        text: risk.text.to_string(),
        source_type: risk.source_type.to_string(),
    };
    own.unwrap_or(&one.fields.risks).iter().map(item).collect()
}

fn children(here: &Here, path: &CategoryPath) -> Vec<Child> {
    let mut children: Vec<&Category> = here.catalogue().children_of(Some(path)).collect();
    children.sort_by_key(|one| (one.fields.order, &one.path));
    let child = |one: &Category| {
        let own = one.translations.get(here.language);
        let summary = own.map_or(&one.fields.summary, |own| &own.fields.summary).to_string();
        Some(Child { link: here.category(&one.path)?, summary })
    };
    children.into_iter().filter_map(child).collect()
}

/// The requirements of a category and of those below it.
fn requirements<'a>(here: &Here<'a>, path: &CategoryPath) -> Vec<&'a Requirement> {
    let catalogue = here.catalogue();
    here.relations().within(path).iter().filter_map(|id| catalogue.requirement(id)).collect()
}

fn groups(here: &Here, requirements: &[&Requirement]) -> Vec<Group> {
    let of_type = |kind: RequirementType| Group {
        r#type: label(here.words(), "type", kind.word()),
        rows: requirements
            .iter()
            .filter(|one| one.fields.r#type.value == kind)
            .filter(|one| one.fields.status != Status::Withdrawn)
            .filter_map(|one| row(here, one))
            .collect(),
    };
    let groups = RequirementType::ALL.iter().map(|&kind| of_type(kind));
    groups.filter(|group| !group.rows.is_empty()).collect()
}

fn withdrawn(here: &Here, requirements: &[&Requirement]) -> Vec<Row> {
    let withdrawn = requirements.iter().filter(|one| one.fields.status == Status::Withdrawn);
    withdrawn.filter_map(|one| row(here, one)).collect()
}

/// What also applies here; a category takes over what those above it inherit.
fn inherited(here: &Here, one: &Category) -> Vec<Link> {
    let categories = &here.catalogue().categories;
    let line = one.path.line();
    let mut paths: Vec<&CategoryPath> = Vec::new();
    for path in
        line.iter().filter_map(|path| categories.get(path)).flat_map(|one| &one.fields.inherits)
    {
        if !paths.contains(&&path.value) {
            paths.push(&path.value);
        }
    }
    paths.into_iter().filter_map(|path| here.category(path)).collect()
}
