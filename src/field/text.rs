//! Strings with a form: lines, slugs, addresses, codes.

use super::raw::Raw;
use super::schema;
use super::value::{Value, string};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::json::Object;
use crate::message::Message;
use crate::say;
use std::ops::Deref;

/// Text of one line that says something.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line(String);

impl Line {
    /// A line from text that was checked elsewhere.
    pub fn new(text: impl Into<String>) -> Line {
        Line(text.into())
    }
}

impl Deref for Line {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Value for Line {
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self> {
        let text = string(raw, found)?.trim();
        let (problem, help) = if text.is_empty() {
            (say!("text-empty"), say!("text-empty-help"))
        } else if text.contains('\n') {
            (say!("text-several-lines"), say!("text-several-lines-help"))
        } else {
            return Some(Line(text.to_string()));
        };
        found.push(Diagnostic::new(Rule::MalformedValue, raw.span, problem).help(help));
        None
    }

    fn stand_in() -> Self {
        Line::default()
    }

    fn schema() -> Object {
        schema::pattern(r"^\s*\S(.*\S)?\s*$")
    }
}

/// The longest title, in characters.
pub const LONGEST_TITLE: usize = 80;

/// A line of at most 80 characters.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Title(String);

impl Deref for Title {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Value for Title {
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self> {
        let line = Line::read(raw, found)?;
        let length = line.chars().count();
        if length > LONGEST_TITLE {
            let message = say!("title-too-long", length = length, most = LONGEST_TITLE);
            found.push(
                Diagnostic::new(Rule::MalformedValue, raw.span, message)
                    .help(say!("title-too-long-help")),
            );
            return None;
        }
        Some(Title(line.0))
    }

    fn stand_in() -> Self {
        Title::default()
    }

    fn schema() -> Object {
        let within = LONGEST_TITLE - 2;
        schema::pattern(&format!(r"^\s*\S(.{{0,{within}}}\S)?\s*$"))
    }
}

/// A string type with a test of its form: the pattern of those that pass, and what is said of
/// those that do not. A pattern may be wider than the test, where it would get unreadable.
macro_rules! formed {
    ($(#[doc = $about:literal])* $name:ident, $rule:ident, $is_formed:expr, $pattern:expr, $problem:expr, $help:expr) => {
        $(#[doc = $about])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(String);

        impl Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl $name {
            /// None where the text does not have the form.
            pub fn parse(text: &str) -> Option<$name> {
                let is_formed: fn(&str) -> bool = $is_formed;
                is_formed(text).then(|| $name(text.to_string()))
            }
        }

        impl Value for $name {
            fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self> {
                let text = string(raw, found)?;
                let value = $name::parse(text);
                if value.is_none() {
                    let problem: fn(&str) -> Message = $problem;
                    let help: fn(&str) -> Message = $help;
                    let problem = Diagnostic::new(Rule::$rule, raw.span, problem(text));
                    found.push(problem.help(help(text)));
                }
                value
            }

            fn stand_in() -> Self {
                $name::default()
            }

            fn schema() -> Object {
                schema::pattern(&$pattern)
            }
        }
    };
}

formed! {
    /// A short name in lower-case ASCII: the id of a page, a register entry, a theme.
    Slug, MalformedId, is_slug, r"^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$", |text| say!("slug-malformed", text = text), |_| say!("slug-malformed-help")
}

impl Slug {
    /// Words as a slug: lower case, å and ä as a, ö as o, hyphens for the rest. None of words without
    /// a letter or a digit.
    pub fn of(words: &str) -> Option<Slug> {
        let mut slug = String::new();
        for c in words.to_lowercase().chars() {
            let plain = match c {
                'å' | 'ä' | 'à' | 'á' | 'æ' => 'a',
                'ö' | 'ø' | 'ó' => 'o',
                'é' | 'è' | 'ë' => 'e',
                'ü' => 'u',
                c if c.is_ascii_alphanumeric() => c,
                _ => '-',
            };
            if plain != '-' || !(slug.is_empty() || slug.ends_with('-')) {
                slug.push(plain);
            }
        }
        Slug::parse(slug.trim_end_matches('-'))
    }
}

formed! {
    /// The key of a placeholder: lower-case letters of any script, digits and hyphens.
    PlaceholderKey, MalformedPlaceholder, is_placeholder_key, r"^[^\sA-ZÅÄÖ_.,:;!?\[\]]{1,40}$", |text| say!("placeholder-key-malformed", text = text), |_| say!("placeholder-key-malformed-help")
}
formed! {
    /// A path to a file below some folder, which it cannot leave.
    PlainPath, MalformedValue, is_plain_path, r"^[^/\\]+(/[^/\\]+)*$", |text| say!("path-malformed", text = text), |_| say!("path-malformed-help")
}
formed! {
    /// The address of a page below the root of the site.
    PageAddress, MalformedValue, is_page_address, r"^/?([A-Za-z0-9._-]+/)*$", |text| say!("page-address-malformed", text = text), |_| say!("page-address-malformed-help")
}
formed! {
    /// An address on the web.
    WebAddress, MalformedValue, is_web_address, r#"^https?://[^\s<>"`\\{}|^/?#.][^\s<>"`\\{}|^]*$"#, |text| say!("web-address-malformed", text = text), address_help
}
formed! {
    /// A code of the common procurement vocabulary.
    Cpv, MalformedCpv, is_cpv, cpv_pattern(), |text| say!("cpv-malformed", text = text), cpv_help
}
formed! {
    /// A code of the common procurement vocabulary as notices write it, with its check digit.
    NoticeCpv, MalformedCpv, is_notice_cpv, notice_cpv_pattern(), |text| say!("cpv-with-check-digit-malformed", text = text), |_| say!("cpv-with-check-digit-malformed-help")
}

impl NoticeCpv {
    /// The code as requirements and categories have it, without the check digit.
    pub fn code(&self) -> Cpv {
        Cpv(self.0.split('-').next().unwrap_or_default().to_string())
    }
}

formed! {
    /// A substance's number in the CAS register, with a right check digit.
    Cas, MalformedValue, is_cas, r"^[0-9]{2,7}-[0-9]{2}-[0-9]$", |text| say!("cas-malformed", text = text), |_| say!("cas-malformed-help")
}
formed! {
    /// A language, as in `sv`.
    Language, UnknownLanguage, is_language, r"^[a-z]{2}$", |text| say!("language-malformed", text = text), |_| say!("language-malformed-help")
}

fn is_slug(text: &str) -> bool {
    text.len() <= 80
        && text.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

fn is_placeholder_key(text: &str) -> bool {
    let is_key = |c: char| c.is_alphabetic() && !c.is_uppercase() || c.is_ascii_digit() || c == '-';
    !text.is_empty() && text.chars().count() <= 40 && text.chars().all(is_key)
}

fn is_plain_path(text: &str) -> bool {
    let is_name = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\\', '\0']);
    text.split('/').all(is_name)
}

fn is_page_address(text: &str) -> bool {
    let path = text.strip_prefix('/').unwrap_or(text);
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._/".contains(c);
    path.is_empty()
        || path.strip_suffix('/').is_some_and(is_plain_path) && path.chars().all(is_plain)
}

fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let is_plain = |c: char| !c.is_whitespace() && !c.is_control() && !"<>\"`\\{}|^".contains(c);
    rest.is_some_and(|rest| {
        !rest.is_empty() && !rest.starts_with(['/', '?', '#', '.']) && rest.chars().all(is_plain)
    })
}

fn address_help(text: &str) -> Message {
    let has_start = text.starts_with("https://") || text.starts_with("http://");
    if has_start && text.contains(char::is_whitespace) {
        say!("web-address-space-help")
    } else if has_start {
        say!("web-address-characters-help")
    } else {
        say!("web-address-whole-help")
    }
}

fn cpv_help(text: &str) -> Message {
    let digits = text.split('-').next().unwrap_or_default();
    let are_digits = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    match (are_digits, digits.len()) {
        (true, 8) if text.len() > 8 => say!("cpv-check-digit-help"),
        (true, 8) => say!("cpv-division-help"),
        (true, 0..8) => say!("cpv-short-help"),
        _ => say!("cpv-malformed-help"),
    }
}

/// The divisions (first two digits) of the vocabulary of 2008.
const CPV_DIVISIONS: &str = "03 09 14 15 16 18 19 22 24 30 31 32 33 34 35 37 38 39 41 42 43 44 45 48 \
    50 51 55 60 63 64 65 66 70 71 72 73 75 76 77 79 80 85 90 92 98";

fn cpv_pattern() -> String {
    let divisions: Vec<&str> = CPV_DIVISIONS.split_whitespace().collect();
    format!("^({})[0-9]{{6}}$", divisions.join("|"))
}

fn is_cpv(text: &str) -> bool {
    text.len() == 8
        && text.bytes().all(|b| b.is_ascii_digit())
        && CPV_DIVISIONS.split_whitespace().any(|division| text.starts_with(division))
}

/// The check digit is given by the vocabulary and by no rule that holds for all of it.
fn is_notice_cpv(text: &str) -> bool {
    text.split_once('-').is_some_and(|(code, check)| {
        is_cpv(code) && check.len() == 1 && check.bytes().all(|b| b.is_ascii_digit())
    })
}

fn notice_cpv_pattern() -> String {
    let code = cpv_pattern();
    format!("{}-[0-9]$", code.trim_end_matches('$'))
}

fn is_cas(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [first, second, check] = parts[..] else { return false };
    let are_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if !(2..=7).contains(&first.len()) || second.len() != 2 || check.len() != 1 {
        return false;
    }
    if ![first, second, check].into_iter().all(are_digits) {
        return false;
    }
    let digits = first.bytes().chain(second.bytes()).rev().map(|b| u32::from(b - b'0'));
    let sum: u32 = digits.zip(1..).map(|(digit, weight)| digit * weight).sum();
    check == (sum % 10).to_string()
}

fn is_language(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|b| b.is_ascii_lowercase())
}
