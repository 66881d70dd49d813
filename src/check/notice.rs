//! What requirements are in a notice: every theme in use has a code, and criteria of selection name
//! qualification requirements.

use super::Context;
use super::reference::known_requirement;
use crate::catalogue::notice::{GreenCode, NoticeTopic, SocialCode};
use crate::catalogue::vocabulary::{RequirementType, Status};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::field::text::Slug;
use crate::say;
use std::collections::BTreeMap;

pub fn check(context: &Context, found: &mut Diagnostics) {
    let fields = &context.catalogue.config.fields;
    let users = users(context);
    for theme in &fields.themes {
        if let Some(&count) = users.get(&theme.id.value) {
            mapped(theme, count, found);
        }
    }
    for id in fields.selection_criteria.iter().flat_map(|one| &one.requirements) {
        known_requirement(id, context, found);
        let one = context.catalogue.requirement(&id.value);
        let is_other = one.is_some_and(|one| {
            one.origin.trusts(&["type"])
                && one.fields.r#type.value != RequirementType::Qualification
        });
        if let Some(span) = id.span.filter(|_| is_other) {
            let message = say!("notice-not-qualification", id = id.value.to_string());
            found.push(
                Diagnostic::new(Rule::UnknownRequirement, span, message)
                    .reason(say!("notice-not-qualification-reason"))
                    .help(say!("notice-not-qualification-help")),
            );
        }
    }
}

/// How many requirements use each theme. What is withdrawn is in no notice any more.
fn users<'a>(context: &'a Context) -> BTreeMap<&'a Slug, usize> {
    let mut users = BTreeMap::new();
    let requirements = context.catalogue.requirements.values();
    for one in requirements.filter(|one| one.fields.status != Status::Withdrawn) {
        for theme in &one.fields.themes {
            *users.entry(&theme.value).or_default() += 1;
        }
    }
    users
}

fn listed<'a>(words: impl Iterator<Item = &'a str>) -> String {
    suggest::listed(&words.collect::<Vec<_>>())
}

fn mapped(theme: &NoticeTopic, count: usize, found: &mut Diagnostics) {
    let Some(span) = theme.id.span else { return };
    if !theme.green.is_empty() || !theme.social.is_empty() {
        return;
    }
    let message = say!("theme-without-code", theme = theme.id.value.to_string(), count = count);
    found.push(Diagnostic::new(Rule::ThemeWithoutCode, span, message).help(say!(
        "theme-without-code-help",
        green = listed(GreenCode::ALL.iter().map(|code| code.word())),
        social = listed(SocialCode::ALL.iter().map(|code| code.word()))
    )));
}
