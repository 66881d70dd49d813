//! Diagnostics in SARIF 2.1.0, the form that code forges and editors read from all kinds of tools.

use super::explain::explanation;
use super::position::Position;
use super::rule::{RULES, Rule, Severity};
use super::{Diagnostic, Diagnostics};
use crate::escape;
use crate::json::{self, Object, Value};
use crate::phrasebook::Phrasebook;
use crate::say;
use crate::source::Sources;

pub fn render(diagnostics: &Diagnostics, sources: &Sources, words: &Phrasebook) -> String {
    let driver = Object::new()
        .set("name", "krav")
        .set("semanticVersion", env!("CARGO_PKG_VERSION"))
        .set("rules", RULES.iter().map(|&rule| described(rule, words)).collect::<Vec<_>>());
    let run = Object::new()
        .set("tool", Object::new().set("driver", driver))
        // Columns count characters, not the units of UTF-16.
        .set("columnKind", "unicodeCodePoints")
        .set(
            "results",
            diagnostics.iter().map(|one| result(one, sources, words)).collect::<Vec<_>>(),
        );
    let report: Value = Object::new()
        .set("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
        .set("version", "2.1.0")
        .set("runs", vec![Value::from(run)])
        .into();
    json::pretty(&report)
}

fn described(rule: Rule, words: &Phrasebook) -> Value {
    let (info, explained) = (rule.info(), explanation(rule));
    // What shows no Markdown shows the text in its place, which must be there.
    let help = text(explained.title).set("markdown", explained.body);
    Object::new()
        .set("id", info.code)
        .set("name", info.name)
        .set("shortDescription", text(&info.reason.in_words(words)))
        .set("help", help)
        .set("defaultConfiguration", Object::new().set("level", level(info.severity)))
        .into()
}

fn result(one: &Diagnostic, sources: &Sources, words: &Phrasebook) -> Value {
    let mut message = format!("{}: {}", one.message.in_words(words), one.why().in_words(words));
    if let Some(help) = &one.help {
        let name = say!("help").in_words(words);
        message.push_str(&format!("\n{name}: {}", help.in_words(words)));
    }
    let path = format!("{}{}", sources.shown_under, one.path(sources));
    let region = Position::of(one, sources).map(|place| {
        Object::new()
            .set("startLine", place.line)
            .set("startColumn", place.column)
            .set("endLine", place.end_line)
            .set("endColumn", place.end_column)
    });
    let physical = Object::new()
        .set("artifactLocation", Object::new().set("uri", escape::address(&path)))
        .maybe("region", region);
    let location = Object::new().set("physicalLocation", physical);
    let at = RULES.iter().position(|&rule| rule == one.rule);
    Object::new()
        .set("ruleId", one.rule.info().code)
        .maybe("ruleIndex", at)
        .set("level", level(one.severity))
        .set("message", text(&message))
        .set("locations", vec![Value::from(location)])
        .into()
}

fn text(text: &str) -> Object {
    Object::new().set("text", text)
}

fn level(severity: Severity) -> &'static str {
    severity.name()
}
