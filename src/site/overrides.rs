//! Files of a catalogue's own theme that take the place of nothing: most often a misspelt name.

use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::say;
use crate::source::{SourceFile, Sources};

const DEFAULT: &str = "themes/default/";

/// Reports what no page would ever show.
pub fn check(sources: &Sources, name: &str, found: &mut Diagnostics) {
    if name == "default" {
        return;
    }
    let folder = format!("themes/{name}/");
    let own: Vec<&SourceFile> = sources.under(&folder).map(|(_, file)| file).collect();
    let known: Vec<&str> =
        sources.under(DEFAULT).filter_map(|(_, file)| file.path.strip_prefix(DEFAULT)).collect();
    for file in &own {
        let path = file.path.strip_prefix(&folder).unwrap_or(&file.path);
        // A part may be new, if a template of the theme shows it; its style and script always count.
        let is_used = path.starts_with("icons/")
            || path.starts_with("strings/") && path.ends_with(".ftl")
            || path.starts_with("parts/") && !path.ends_with(".html")
            || own.iter().any(|other| other.text().is_some_and(|text| text.contains(path)))
            || is_shown_in_documents(path, &own)
            || holds_components(file);
        if known.contains(&path) || is_used {
            continue;
        }
        let message = say!("theme-file-unused", path = path);
        found.push(
            Diagnostic::of_path(Rule::UnexpectedFile, file.path.clone(), message)
                .help(say!("theme-file-unused-help"))
                .help_if(suggest::nearest(path, known.iter().copied()).map(suggest::meant)),
        );
    }
}

/// Components are known to every template without being named by file.
fn holds_components(file: &SourceFile) -> bool {
    file.text().is_some_and(|text| text.contains("{% component "))
}

/// Whether a file is a font, whose faces documents know by name, or a picture that a file of the
/// look of documents names.
fn is_shown_in_documents(path: &str, own: &[&SourceFile]) -> bool {
    let Some(name) = path.strip_prefix("documents/") else { return false };
    let names_it = |file: &&SourceFile| {
        file.path.ends_with("documents/pdf.toml")
            && file.text().is_some_and(|text| text.contains(name))
    };
    name.ends_with(".ttf") || name.ends_with(".otf") || own.iter().any(names_it)
}
