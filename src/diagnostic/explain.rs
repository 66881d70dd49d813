//! What a rule means, for those who write requirements: why it is there, what breaks it, what is
//! right. In Swedish, as the requirements are.

use super::rule::Rule;

/// The text of a rule, taken apart.
pub struct Explanation {
    /// What is wrong, in a few words.
    pub title: &'static str,
    /// Where the rule comes from, as a paragraph of a law.
    pub source: Option<&'static str>,
    /// The rest, in Markdown. Its headings are of the second level.
    pub body: &'static str,
}

/// The language of all explanations.
pub const LANGUAGE: &str = "sv";

/// What stands before the source, where the first paragraph tells it.
const SOURCE: &str = "Källa:";

pub fn explanation(rule: Rule) -> Explanation {
    let (title, rest) = first_line(rule.info().explanation);
    let title = title.trim_start_matches('#').trim();
    let (line, after) = first_line(rest);
    match line.strip_prefix(SOURCE) {
        Some(source) => Explanation { title, source: Some(source.trim()), body: after },
        None => Explanation { title, source: None, body: rest },
    }
}

/// The first line, and the rest from the next line that is not empty.
fn first_line(text: &str) -> (&str, &str) {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    (line, rest.trim_start())
}
