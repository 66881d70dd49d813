//! The template engine. Templates show the fields of one view; they decide nothing.

use super::html::Html;
use super::overrides;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::field::text::{Language, Slug};
use crate::field::value::Located;
use crate::message::Message;
use crate::phrasebook::Argument;
use crate::reading::facts::ended;
use crate::say;
use crate::source::{FileId, Sources, Span};
use crate::strings::Strings;
use serde::Serialize;
use std::collections::BTreeSet;
use std::sync::Arc;
use tera::{Context, ErrorKind, Kwargs, ReportError, State, Tera, TeraResult, Value};

/// What one template shows.
pub trait View: Serialize {
    const TEMPLATE: &'static str;

    /// The language of the page.
    fn language(&self) -> &str;
}

pub struct Theme {
    tera: Tera,
}

impl Theme {
    /// Reads the templates of the default theme, and the catalogue's own in their place.
    pub fn load(
        sources: &Sources,
        name: Option<&Located<Slug>>,
        strings: &Arc<Strings>,
    ) -> Result<Theme, Diagnostics> {
        let mut found = Diagnostics::default();
        check_name(sources, name, &mut found);
        let name = name.map_or("default", |name| &name.value);
        overrides::check(sources, name, &mut found);
        let mut tera = Tera::new();
        let prefixes: Vec<String> = if name == "default" {
            vec!["themes/default/".to_string()]
        } else {
            vec![format!("themes/{name}/"), "themes/default/".to_string()]
        };
        let templates: Vec<(&str, &str)> = sources
            .all()
            .filter(|(_, file)| prefixes.iter().any(|prefix| file.path.starts_with(prefix)))
            .filter(|(_, file)| file.path.ends_with(".html"))
            .filter_map(|(_, file)| Some((file.path.as_str(), file.text()?)))
            .collect();
        register(&mut tera, strings);
        tera.set_fallback_prefixes(prefixes).expect("no template is loaded yet");
        if let Err(error) = tera.add_raw_templates(templates) {
            found.extend(diagnostics(&error, "page.html", sources));
        }
        if found.has_errors() { Err(found.sorted(sources)) } else { Ok(Theme { tera }) }
    }

    pub fn render<V: View>(&self, view: &V, sources: &Sources) -> Result<Vec<u8>, Diagnostics> {
        let fail = |error: &tera::Error| diagnostics(error, V::TEMPLATE, sources);
        let mut context = Context::from_serialize(view).map_err(|error| fail(&error))?;
        context.insert("lang", view.language());
        self.tera
            .render(V::TEMPLATE, &context)
            .map(String::into_bytes)
            .map_err(|error| fail(&error))
    }
}

fn check_name(sources: &Sources, name: Option<&Located<Slug>>, found: &mut Diagnostics) {
    let Some((name, span)) = name.and_then(|name| Some((&name.value, name.span?))) else { return };
    let folders: BTreeSet<&str> = sources
        .all()
        .filter_map(|(_, file)| file.path.strip_prefix("themes/")?.split_once('/'))
        .map(|(folder, _)| folder)
        .collect();
    if !folders.contains(&**name) {
        let message = say!("theme-unknown", theme = &**name);
        found.push(
            Diagnostic::new(Rule::UnknownTheme, span, message)
                .help_if(suggest::help(name, folders)),
        );
    }
}

/// The functions and filters that templates have beside those of the engine.
fn register(tera: &mut Tera, strings: &Arc<Strings>) {
    let strings = strings.clone();
    tera.register_function("t", move |arguments: Kwargs, state: &State| -> TeraResult<String> {
        let language: String = state.get("lang")?.unwrap_or_default();
        let id: String = arguments.must_get("s")?;
        let mut values = Vec::new();
        for (key, value) in arguments.iter() {
            let name = key.to_string();
            if name != "s" {
                let argument = match value.as_i64() {
                    Some(number) => Argument::Number(number),
                    None => Argument::Text(value.as_str().unwrap_or_default().to_string()),
                };
                values.push((name, argument));
            }
        }
        let values: Vec<(&str, Argument)> =
            values.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        let language = Language::parse(&language).unwrap_or_default();
        strings.format(&language, &id, &values).map_err(|error| tera::Error::message(error.0))
    });
    tera.register_filter("ended", |value: &str, _: Kwargs, _: &State| ended(value));
    // Only a value of the type `Html` passes, so that no other text can go out unescaped.
    tera.register_filter("html", |value: &Value, _: Kwargs, _: &State| -> TeraResult<Value> {
        let html = value
            .as_map()
            .and_then(|map| map.get(&tera::value::Key::from(Html::KEY)))
            .and_then(Value::as_str);
        html.map(Value::safe_string)
            .ok_or_else(|| tera::Error::message("the filter `html` is for fields that hold HTML"))
    });
}

/// What is wrong, at its place in the template.
fn diagnostics(error: &tera::Error, template: &str, sources: &Sources) -> Diagnostics {
    let mut found = Diagnostics::default();
    match error.kind() {
        ErrorKind::SyntaxError(one) | ErrorKind::RenderingError(one) => {
            let problem = match sources.find(one.filename()) {
                Some(file) => at(span(one, file, sources), one.message()),
                None => at_path(one.filename(), one.message()),
            };
            found.push(problem);
        }
        ErrorKind::MissingParent { current, parent } => {
            let message = say!("template-missing", template = parent);
            let rule = Rule::TemplateFails;
            found.push(finished(match sources.find(current) {
                Some(file) => Diagnostic::new(rule, place_of(parent, file, sources), message),
                None => Diagnostic::of_path(rule, current, message),
            }));
        }
        ErrorKind::Msg(message) => {
            let reports: Vec<Diagnostic> =
                message.split("error: ").filter_map(|one| rendered(one, sources)).collect();
            if reports.is_empty() {
                found.push(at_path(&format!("themes/default/{template}"), message));
            }
            reports.into_iter().for_each(|one| found.push(one));
        }
        other => found.push(at_path(&format!("themes/default/{template}"), &other.to_string())),
    }
    found
}

fn at(span: Span, message: &str) -> Diagnostic {
    finished(Diagnostic::new(Rule::TemplateFails, span, said(message)))
}

fn at_path(path: &str, message: &str) -> Diagnostic {
    finished(Diagnostic::of_path(Rule::TemplateFails, path, said(message)))
}

fn finished(problem: Diagnostic) -> Diagnostic {
    problem.help(say!("template-help"))
}

/// What the engine says, in the form of our messages.
fn said(message: &str) -> Message {
    let message = message.trim().trim_end_matches('.');
    let mut rest = message.chars();
    let first = rest.next().map(char::to_lowercase);
    let words: String = first.into_iter().flatten().chain(rest).collect();
    say!("template-fails", said = words)
}

/// A report that the engine hands out only as a picture: the message, then `--> path:line:column`.
fn rendered(report: &str, sources: &Sources) -> Option<Diagnostic> {
    let (message, rest) = report.split_once("--> ")?;
    let mut place = rest.lines().next()?.trim().rsplitn(3, ':');
    let column: usize = place.next()?.parse().ok()?;
    let line: usize = place.next()?.parse().ok()?;
    let file = sources.find(place.next()?)?;
    let start = offset(sources.file(file).text()?, line, column.saturating_sub(1));
    let marked = rest.lines().find(|line| line.trim_start_matches([' ', '|']).starts_with('^'));
    let width = marked.map_or(1, |line| line.matches('^').count());
    Some(at(Span { file, start, end: start + width }, message))
}

/// Where a template names another.
fn place_of(name: &str, file: FileId, sources: &Sources) -> Span {
    let text = sources.file(file).text().unwrap_or_default();
    let start = text.find(name).unwrap_or(0);
    Span { file, start, end: (start + name.len()).min(text.len()) }
}

/// The engine counts lines from one and columns from zero, in characters.
fn span(report: &ReportError, file: FileId, sources: &Sources) -> Span {
    let text = sources.file(file).text().unwrap_or_default();
    let at = report.span();
    let start = offset(text, at.start_line, at.start_col);
    Span { file, start, end: offset(text, at.end_line, at.end_col) }
}

fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = &text[start.min(text.len())..];
    start + rest.char_indices().nth(column).map_or(rest.len(), |(at, _)| at)
}
