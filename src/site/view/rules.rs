//! The rules that the texts are held to, explained to those who write them.

use crate::catalogue::id::RequirementId;
use crate::catalogue::text::{Block, BlockKind, Text};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::explain::{self, explanation};
use crate::diagnostic::rule::{Kind, RULES, Rule, Severity};
use crate::parse;
use crate::reading::label::{Label, label};
use crate::site::frame::{About, Frame};
use crate::site::html::{Html, render_as_written};
use crate::site::page_context::{Link, PageContext};
use crate::site::theme::View;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub struct Rules {
    frame: Frame,
    title: String,
    /// The language of the explanations, where it is another than that of the page.
    explained_in: Option<&'static str>,
    kinds: Vec<KindSection>,
    /// The language of the reasons, where it is another than that of the page.
    reasons_in: Option<String>,
    silenced: Vec<SilencedPlace>,
}

#[derive(Serialize)]
struct KindSection {
    kind: Label,
    rules: Vec<RuleEntry>,
}

#[derive(Serialize)]
struct RuleEntry {
    /// Where it stands on the page: its code in small letters.
    anchor: String,
    code: &'static str,
    name: &'static str,
    title: &'static str,
    /// What it weighs in this catalogue.
    severity: Label,
    source: Option<&'static str>,
    text: Html,
}

/// A place where a rule does not hold, and why.
#[derive(Serialize)]
struct SilencedPlace {
    rule: Link,
    /// The page of the text, if it is a requirement.
    text: Option<Link>,
    name: String,
    reason: String,
}

impl View for Rules {
    const TEMPLATE: &'static str = "pages/rules.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext) -> Rules {
    let words = here.words();
    let title = words.get("rules");
    let description = words.get("rules-about");
    let about = About::everywhere(&title, &description, &|root| root.rules());
    let mut kinds: BTreeMap<Kind, Vec<RuleEntry>> = BTreeMap::new();
    for &rule in RULES {
        kinds.entry(rule.info().kind).or_default().push(entry(here, rule));
    }
    let section = |(kind, rules): (Kind, Vec<RuleEntry>)| KindSection {
        kind: label(words, "rule-kind", kind.word()),
        rules,
    };
    let first = here.catalogue().first_language();
    Rules {
        frame: Frame::new(here, about),
        explained_in: Some(explain::LANGUAGE).filter(|language| **here.language != **language),
        kinds: kinds.into_iter().map(section).collect(),
        reasons_in: Some(first.to_string()).filter(|_| here.language != first),
        silenced: silenced(here),
        title,
    }
}

fn entry(here: &PageContext, rule: Rule) -> RuleEntry {
    let (info, explained) = (rule.info(), explanation(rule));
    // A test holds that nothing is wrong in an explanation.
    let text = parse::explanation::read(rule, &mut Diagnostics::default());
    let severity = here.site.publication.config().severity(rule).map_or("off", Severity::name);
    let anchor = anchor(rule);
    RuleEntry {
        code: info.code,
        name: info.name,
        title: explained.title,
        severity: label(here.words(), "severity", severity),
        source: explained.source,
        // The words of the glossary are left alone: they are of the language of the page.
        text: render_as_written(&below_a_rule(text), here, &format!("{anchor}-")),
        anchor,
    }
}

fn anchor(rule: Rule) -> String {
    rule.info().code.to_lowercase()
}

/// The same text with its headings two levels further down: above them are the page, the kind and
/// the rule.
fn below_a_rule(mut text: Text) -> Text {
    for Block { kind, .. } in &mut text.blocks {
        if let BlockKind::Heading { level, .. } = kind {
            *level = (*level + 2).min(6);
        }
    }
    text
}

/// The findings that the catalogue allows, with the reasons.
fn silenced(here: &PageContext) -> Vec<SilencedPlace> {
    // The rules are about what is being written, so the working files say what they allow.
    let entries = here.site.publication.config().fields.allow.iter();
    let entries = entries.filter_map(|entry| {
        let rule = RULES.iter().find(|rule| rule.info().code == &*entry.rule.value).copied()?;
        let name = entry.text.value.to_string();
        let id: Option<RequirementId> = name.split('.').next().and_then(|stem| stem.parse().ok());
        Some(SilencedPlace {
            rule: Link {
                title: rule.info().code.to_string(),
                href: format!("#{}", anchor(rule)),
                lang: None,
            },
            text: id.and_then(|id| here.requirement(&id)),
            name,
            reason: entry.reason.to_string(),
        })
    });
    entries.collect()
}
