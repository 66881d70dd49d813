//! The template engine. Templates show the fields of one view; they decide nothing.

use super::html::Html;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::field::text::{Language, Slug};
use crate::field::value::Located;
use crate::source::{FileId, Sources, Span};
use crate::strings::{Argument, Strings};
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
            found.push(diagnostic(&error, "page.html", sources));
        }
        if found.has_errors() { Err(found.sorted(sources)) } else { Ok(Theme { tera }) }
    }

    pub fn render<V: View>(&self, view: &V, sources: &Sources) -> Result<Vec<u8>, Diagnostics> {
        let fail = |error: &tera::Error| {
            let mut found = Diagnostics::default();
            found.push(diagnostic(error, V::TEMPLATE, sources));
            found
        };
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
        let message = format!("there is no theme `{}`", &**name);
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

fn diagnostic(error: &tera::Error, template: &str, sources: &Sources) -> Diagnostic {
    let report = |report: &ReportError| {
        let message = format!("the template fails: {}", report.message());
        match sources.find(report.filename()) {
            Some(file) => {
                Diagnostic::new(Rule::TemplateFails, span(report, file, sources), message)
            }
            None => Diagnostic::of_path(Rule::TemplateFails, report.filename(), message),
        }
    };
    let problem = match error.kind() {
        ErrorKind::SyntaxError(one) | ErrorKind::RenderingError(one) => report(one),
        other => {
            let path = format!("themes/default/{template}");
            Diagnostic::of_path(Rule::TemplateFails, path, format!("the template fails: {other}"))
        }
    };
    problem.help("compare with the built-in theme; remove the file to use the built-in one")
}

/// The engine counts lines from one and columns from zero, in characters.
fn span(report: &ReportError, file: FileId, sources: &Sources) -> Span {
    let text = sources.file(file).text().unwrap_or_default();
    let offset = |line: usize, column: usize| {
        let start: usize =
            text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        let rest = &text[start.min(text.len())..];
        start + rest.char_indices().nth(column).map_or(rest.len(), |(at, _)| at)
    };
    let at = report.span();
    Span { file, start: offset(at.start_line, at.start_col), end: offset(at.end_line, at.end_col) }
}
