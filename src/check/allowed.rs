//! Findings that the catalogue allows in one text, with the reason: they are taken out of what is
//! reported. An entry that allows nothing, or what no reason can allow, is a finding itself.

use crate::catalogue::config::{Allow, Config};
use crate::diagnostic::rule::{Kind, RULES, Rule};
use crate::diagnostic::{Diagnostic, Diagnostics, suggest};
use crate::say;
use crate::source::{CONTENT, Sources};

/// Takes out what is allowed, and adds what is wrong with the entries.
pub fn apply(config: &Config, sources: &Sources, found: &mut Diagnostics) {
    let entries = &config.fields.allow;
    if entries.is_empty() {
        return;
    }
    let mut is_used = vec![false; entries.len()];
    let mut wrong = Diagnostics::default();
    let rules: Vec<Option<Rule>> = entries.iter().map(|one| rule(one, &mut wrong)).collect();
    found.retain(|diagnostic| {
        let path = diagnostic.path(sources);
        let own = entries.iter().zip(&rules).position(|(entry, rule)| {
            *rule == Some(diagnostic.rule) && is_of(path, &entry.text.value)
        });
        if let Some(at) = own {
            is_used[at] = true;
        }
        own.is_none()
    });
    let unused = entries.iter().zip(&rules).zip(&is_used);
    for ((entry, rule), _) in unused.filter(|((_, rule), is_used)| rule.is_some() && !**is_used) {
        let Some(span) = entry.text.span else { continue };
        // What has grown old on one day has not on another.
        let is_of_a_day = rule.is_some_and(|rule| rule.info().kind == Kind::Age);
        let is_known = sources.all().any(|(_, file)| is_of(&file.path, &entry.text.value));
        if is_of_a_day && is_known {
            continue;
        }
        let code = rule.map_or("", |rule| rule.info().code);
        let message = say!("allow-unused", code = code, text = entry.text.value.to_string());
        let help = match is_known {
            true => say!("allow-unused-help"),
            false => say!("allow-no-text-help"),
        };
        wrong.push(Diagnostic::new(Rule::UnusedAllow, span, message).help(help));
    }
    found.extend(wrong);
}

/// The rule of an entry, if it is one that a reason can silence.
fn rule(entry: &Allow, wrong: &mut Diagnostics) -> Option<Rule> {
    let code = &*entry.rule.value;
    let span = entry.rule.span?;
    let known = RULES.iter().find(|rule| rule.info().code == code).copied();
    let Some(rule) = known else {
        let help = suggest::nearest(code, RULES.iter().map(|rule| rule.info().code));
        wrong.push(
            Diagnostic::new(Rule::UnknownValue, span, say!("allow-no-rule", code = code))
                .reason(say!("allow-no-rule-reason"))
                .help(help.map_or_else(|| say!("allow-no-rule-help"), suggest::meant)),
        );
        return None;
    };
    if matches!(rule.info().kind, Kind::Form | Kind::Integrity | Kind::Theme) {
        wrong.push(
            Diagnostic::new(Rule::UnknownValue, span, say!("allow-fixed", code = code))
                .reason(say!("allow-fixed-reason"))
                .help(say!("allow-fixed-help")),
        );
        return None;
    }
    Some(rule)
}

/// Whether a file is the one that an entry names.
fn is_of(path: &str, name: &str) -> bool {
    let own = path.strip_prefix(CONTENT).unwrap_or(path);
    let file = own.rsplit('/').next().unwrap_or(own);
    own == name || file.strip_suffix(".md").unwrap_or(file) == name
}
