//! The address that the site is published at, as the web writes it.

use super::raw::Raw;
use super::schema;
use super::value::{Value, string};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::json::Object;
use crate::say;
use std::ops::Deref;
use url::Url;

/// A web address that others can be put below. A domain name with letters outside ASCII, as in
/// `https://krav.exämpel.se`, is held in the form that browsers and feeds send.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BaseUrl(String);

impl BaseUrl {
    /// None where nothing can be published at the address.
    pub fn parse(text: &str) -> Option<BaseUrl> {
        let url = Url::parse(text).ok()?;
        let is_web = matches!(url.scheme(), "http" | "https") && text.contains("://");
        let is_plain = url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none();
        let is_written_whole =
            !text.contains(|c: char| c.is_whitespace() || "\\<>\"`{}|^".contains(c));
        (is_web && is_plain && is_written_whole && url.host().is_some())
            .then(|| BaseUrl(url.as_str().trim_end_matches('/').to_string()))
    }

    /// Whether it only stands for an address: nobody can have one of these names (RFC 2606, RFC 6761).
    pub fn is_reserved(&self) -> bool {
        let url = Url::parse(&self.0).ok();
        let host = url.as_ref().and_then(Url::host_str).unwrap_or_default();
        let host = host.trim_end_matches('.');
        RESERVED.iter().any(|name| {
            host.strip_suffix(name).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
    }
}

/// Names that are kept for examples, tests and this machine.
const RESERVED: [&str; 7] =
    ["example", "invalid", "test", "localhost", "example.com", "example.net", "example.org"];

impl Deref for BaseUrl {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Value for BaseUrl {
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self> {
        let text = string(raw, found)?;
        let value = BaseUrl::parse(text);
        if value.is_none() {
            let message = say!("base-url-malformed", text = text);
            found.push(
                Diagnostic::new(Rule::MalformedValue, raw.span, message)
                    .help(say!("base-url-malformed-help")),
            );
        }
        value
    }

    fn stand_in() -> Self {
        BaseUrl::default()
    }

    fn schema() -> Object {
        schema::pattern(r#"^[hH][tT][tT][pP][sS]?://[^\s\\<>"`{}|^?#]+$"#)
    }
}
