//! `krav explain`: what a rule means and how to correct what breaks it.

mod prose;

use super::arguments::{Explain, Format};
use super::exit::Exit;
use super::refusal::{Answer, refuse};
use super::table;
use super::terminal::Terminal;
use crate::diagnostic::explain::explanation;
use crate::diagnostic::rule::{RULES, Rule};
use crate::diagnostic::{Diagnostics, suggest};
use crate::json::{self, Object, Value};
use crate::message::Message;
use crate::parse;
use crate::say;

pub fn run(arguments: &Explain, terminal: &Terminal) -> Exit {
    let as_json = |rule: &Rule| as_json(*rule, terminal);
    let all = || RULES.iter().map(as_json).collect::<Vec<_>>();
    // The arguments hold a rule or ask for the list.
    let shown = match (&arguments.rule, arguments.format) {
        (None, Format::Human) => {
            list(terminal);
            return Exit::Success;
        }
        (None, Format::Json) => Ok(json::pretty(&all())),
        (Some(written), Format::Human) => find(written).map(|rule| page(rule, terminal)),
        (Some(written), Format::Json) => find(written).map(|rule| json::pretty(&as_json(&rule))),
    };
    match shown {
        Ok(text) => {
            terminal.show(text.trim_end());
            Exit::Success
        }
        Err(refusal) => terminal.refused(&refusal),
    }
}

fn find(written: &str) -> Answer<Rule> {
    let Some(rule) = Rule::find(written.trim()) else {
        let known = RULES.iter().flat_map(|rule| [rule.info().code, rule.info().name]);
        let help = suggest::help(written.trim(), known)
            .map_or_else(|| say!("explain-unknown-help"), Message::from);
        return refuse(say!("explain-unknown", rule = written), help);
    };
    Ok(rule)
}

/// Every rule in a line, by its code. Severities and kinds are called what settings call them.
fn list(terminal: &Terminal) {
    let head = [
        say!("explain-code"),
        say!("explain-severity"),
        say!("explain-kind"),
        say!("explain-title"),
    ];
    let rows = RULES.iter().map(|&rule| row(rule).map(str::to_string).to_vec());
    table::show(&table::head(head, terminal), &rows.collect::<Vec<_>>(), terminal);
}

fn row(rule: Rule) -> [&'static str; 4] {
    let info = rule.info();
    [info.code, info.severity.name(), info.kind.word(), explanation(rule).title]
}

fn as_json(rule: Rule, terminal: &Terminal) -> Value {
    let (info, explained) = (rule.info(), explanation(rule));
    Object::new()
        .set("code", info.code)
        .set("name", info.name)
        .set("severity", info.severity.name())
        .set("kind", info.kind.word())
        .set("reason", terminal.words(&info.reason))
        .set("title", explained.title)
        .maybe("source", explained.source)
        .set("explanation", explained.body)
        .into()
}

/// The facts of a rule and its explanation, in lines for the terminal.
fn page(rule: Rule, terminal: &Terminal) -> String {
    let (info, explained) = (rule.info(), explanation(rule));
    let width = terminal.width();
    // A test holds that nothing is wrong in an explanation.
    let text = parse::explanation::read(rule, &mut Diagnostics::default());
    let mut pieces = vec![
        format!("{} {} ({}, {})", info.code, info.name, info.severity.name(), info.kind.word()),
        heading(explained.title, width, terminal),
    ];
    pieces.extend(
        explained.source.map(|source| terminal.words(say!("explain-source", source = source))),
    );
    pieces.push(prose::lines(&text, width, &|words| heading(words, width, terminal)));
    pieces.join("\n\n")
}

/// Each line by itself, so that a pager shows the form on all of them.
fn heading(words: &str, width: usize, terminal: &Terminal) -> String {
    let lines = prose::wrapped(words, width);
    lines.iter().map(|line| terminal.heading(line)).collect::<Vec<_>>().join("\n")
}
