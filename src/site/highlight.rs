//! Code with its words marked by class. The colours are the theme's.

use crate::escape::escape;
use std::path::Path;
use std::sync::OnceLock;
use syntect::html::{ClassStyle, ClassedHTMLGenerator};
use syntect::parsing::SyntaxSet;
use syntect::util::LinesWithEndings;
use two_face::acknowledgement::{License, LicenseType};

const STYLE: ClassStyle = ClassStyle::SpacedPrefixed { prefix: "s-" };

/// The grammars are loaded when the first code block needs them.
fn grammars() -> &'static SyntaxSet {
    static GRAMMARS: OnceLock<SyntaxSet> = OnceLock::new();
    GRAMMARS.get_or_init(two_face::syntax::extra_newlines)
}

/// What the authors of a grammar ask to be told with it.
pub struct Notice {
    pub grammar: String,
    pub licence: &'static str,
    pub text: String,
}

/// Those of all grammars whose authors ask for that, by the name of the grammar.
pub fn notices() -> Vec<Notice> {
    let listing = two_face::acknowledgement::listing();
    let mut notices: Vec<Notice> = listing.for_syntaxes().iter().map(notice).collect();
    notices.sort_by(|one, other| one.grammar.cmp(&other.grammar));
    notices
}

fn notice(license: &License) -> Notice {
    // The text lies in the folder of its grammar.
    let folder = license.rel_path.parent().and_then(Path::file_name).unwrap_or_default();
    let licence = match license.ty {
        LicenseType::Apache2 => "Apache-2.0",
        LicenseType::Bsd2Clause | LicenseType::Bsd2ClauseFreeBsd => "BSD-2-Clause",
        LicenseType::Bsd3Clause => "BSD-3-Clause",
        LicenseType::Mit => "MIT",
        _ => "in its own words",
    };
    Notice { grammar: folder.to_string_lossy().into_owned(), licence, text: license.text.clone() }
}

/// HTML of the code. In a language that is not known it is shown plain.
pub fn html(code: &str, language: Option<&str>) -> String {
    if matches!(language, Some("markdown" | "md")) {
        return markdown(code);
    }
    let syntax = language.and_then(|language| grammars().find_syntax_by_token(language));
    let Some(syntax) = syntax else { return escape(code) };
    let mut generator = ClassedHTMLGenerator::new_with_class_style(syntax, grammars(), STYLE);
    for line in LinesWithEndings::from(code) {
        if generator.parse_html_for_line_which_includes_newline(line).is_err() {
            return escape(code);
        }
    }
    generator.finalize()
}

/// Markdown with its headings marked, which is all that the theme colours in it. To read the
/// grammar takes longer than to make a hundred pages.
fn markdown(code: &str) -> String {
    let line = |line: &str| {
        let words = line.trim_start_matches('#');
        let signs = line.len() - words.len();
        if !(1..=6).contains(&signs) || !words.starts_with(' ') {
            return escape(line);
        }
        let (signs, words) = line.split_at(signs + 1);
        let (words, end) = words.split_at(words.trim_end().len());
        format!("{signs}<span class=\"s-entity\">{}</span>{end}", escape(words))
    };
    LinesWithEndings::from(code).map(line).collect()
}
