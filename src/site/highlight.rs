//! Code with its words marked by class. The colours are the theme's.

use crate::escape::escape;
use std::sync::OnceLock;
use syntect::html::{ClassStyle, ClassedHTMLGenerator};
use syntect::parsing::SyntaxSet;
use syntect::util::LinesWithEndings;

const STYLE: ClassStyle = ClassStyle::SpacedPrefixed { prefix: "s-" };

/// The grammars are loaded when the first code block needs them.
fn grammars() -> &'static SyntaxSet {
    static GRAMMARS: OnceLock<SyntaxSet> = OnceLock::new();
    GRAMMARS.get_or_init(two_face::syntax::extra_newlines)
}

/// HTML of the code. In a language that is not known it is shown plain.
pub fn html(code: &str, language: Option<&str>) -> String {
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
