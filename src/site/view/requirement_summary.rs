//! The facts of a requirement in brief, at the top and in the margin of its page.

use super::decision::DecisionItem;
use crate::catalogue::config::Named;
use crate::field::date::Date;
use crate::field::text::Slug;
use crate::field::value::Located;
use crate::reading::cpv;
use crate::reading::label::{Label, label};
use crate::reading::shown::Shown;
use crate::site::page_context::{Link, PageContext};
use serde::Serialize;

/// The facts in brief, at the top and in the margin.
#[derive(Serialize)]
pub struct Summary {
    status: Label,
    r#type: Label,
    law: String,
    level: Label,
    scope: Label,
    per_article: bool,
    category: Option<Link>,
    themes: Vec<String>,
    goals: Vec<String>,
    cpv: Vec<String>,
    benefit: Option<BenefitItem>,
    owner: String,
    decision: Option<DecisionItem>,
    published: Option<String>,
    valid_from: Option<String>,
    valid_to: Option<String>,
    review_by: String,
    /// The category that it stood in before it moved, by name where there still is one.
    moved_from: Option<String>,
}

#[derive(Serialize)]
struct BenefitItem {
    level: Label,
    reason: String,
}

/// The names of some themes or goals, in the order in which the catalogue lists them.
fn titles(here: &PageContext, topics: &[impl Named], ids: &[Located<Slug>]) -> Vec<String> {
    let topics = topics.iter().filter(|topic| ids.iter().any(|id| id.value == *topic.id()));
    topics.map(|topic| here.local(topic.title())).collect()
}

pub fn summary(here: &PageContext, shown: &Shown) -> Summary {
    let (fields, words) = (&shown.one.fields, here.words());
    let config = &here.catalogue().config.fields;
    let date = |date: &Option<Located<Date>>| date.as_ref().map(|date| words.date(date.value));
    let own_reason = shown.translation.and_then(|own| own.fields.benefit.as_ref());
    Summary {
        status: label(words, "status", fields.status.word()),
        r#type: label(words, "type", fields.r#type.value.word()),
        law: words.get(&format!("law-{}", fields.r#type.value.word())),
        level: label(words, "level", fields.level.word()),
        scope: label(words, "scope", fields.scope.word()),
        per_article: fields.per_article,
        category: here.category(&shown.one.category),
        themes: titles(here, &config.themes, &fields.themes),
        goals: titles(here, &config.goals, &fields.goals),
        cpv: cpv::named(here.guide(), &fields.cpv),
        benefit: fields.benefit.as_ref().map(|benefit| BenefitItem {
            level: label(words, "benefit", benefit.level.word()),
            reason: own_reason.unwrap_or(&benefit.reason).to_string(),
        }),
        owner: fields.owner.to_string(),
        decision: fields.decision.as_ref().map(|decision| DecisionItem::of(here, decision)),
        published: date(&fields.published),
        valid_from: date(&fields.valid_from),
        valid_to: date(&fields.valid_to),
        review_by: words.date(fields.review_by.value),
        moved_from: fields
            .moved_from
            .as_ref()
            .map(|path| here.category(path).map_or_else(|| path.to_string(), |link| link.title)),
    }
}
