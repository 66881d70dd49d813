//! Where a link or an image leads, read from how it was written.

use super::place::IMAGE_ENDINGS;
use crate::catalogue::id::{RequirementId, Version};
use crate::catalogue::section::Section;
use crate::catalogue::text::{Target, Transclusion};
use crate::diagnostic::{Diagnostic, rule::Rule};
use crate::field::text::{Slug, WebAddress};
use crate::message::Message;
use crate::say;
use crate::source::{CONTENT, Span};

/// What is wrong with a link.
pub struct Problem {
    rule: Rule,
    message: Message,
    help: Message,
    /// Where the rule's own does not fit.
    reason: Option<Message>,
}

impl Problem {
    fn broken(message: Message, help: Message) -> Box<Problem> {
        Box::new(Problem { rule: Rule::BrokenLink, message, help, reason: None })
    }

    fn because(mut self: Box<Problem>, reason: Message) -> Box<Problem> {
        self.reason = Some(reason);
        self
    }

    pub fn at(self, span: Span) -> Diagnostic {
        let problem = Diagnostic::new(self.rule, span, self.message).help(self.help);
        match self.reason {
            Some(reason) => problem.reason(reason),
            None => problem,
        }
    }
}

/// Reads the destination of a link in the file at `path`.
pub fn link(written: &str, is_mail: bool, path: &str) -> Result<Target, Box<Problem>> {
    if is_mail {
        return Ok(Target::External(format!("mailto:{written}")));
    }
    if let Some(address) = written.strip_prefix("mailto:") {
        let is_plain = address.contains('@')
            && !address.contains(|c: char| c.is_whitespace() || c.is_control());
        if is_plain {
            return Ok(Target::External(written.to_string()));
        }
    }
    if written.starts_with("https://") || written.starts_with("http://") {
        return match WebAddress::parse(written) {
            Some(_) => Ok(Target::External(written.to_string())),
            None => Err(Problem::broken(
                say!("web-address-malformed", text = written),
                say!("link-address-help"),
            )),
        };
    }
    if let Some(id) = written.strip_prefix("ref:") {
        return Slug::parse(id).map(Target::Reference).ok_or_else(|| unknown(written));
    }
    if let Some(id) = written.strip_prefix("term:") {
        return Slug::parse(id).map(Target::Term).ok_or_else(|| unknown(written));
    }
    let (place, anchor) = match written.split_once('#') {
        Some((place, anchor)) => (place, Some(anchor.to_string())),
        None => (written, None),
    };
    if place.is_empty() {
        return anchor
            .filter(|anchor| !anchor.is_empty())
            .map(Target::Anchor)
            .ok_or_else(|| Problem::broken(say!("link-empty"), say!("link-empty-help")));
    }
    if let Some((id, version)) = requirement(place) {
        return Ok(Target::Requirement { id, version, anchor });
    }
    match resolved(place, path) {
        Some(path) if is_file(&path) || is_inside(&path, place) => {
            Ok(Target::File { path, anchor })
        }
        _ => Err(unknown(written)),
    }
}

/// Reads the destination of an image in the file at `path`.
pub fn image(written: &str, path: &str) -> Result<String, Box<Problem>> {
    let problem = |message: Message| {
        Box::new(Problem {
            reason: None,
            rule: Rule::MissingImage,
            message,
            help: say!("image-help"),
        })
    };
    if written.starts_with("data:") {
        return Err(problem(say!("image-within-text")).because(say!("image-within-text-reason")));
    }
    if written.contains(':') || written.starts_with("//") {
        return Err(problem(say!("image-elsewhere")).because(say!("image-elsewhere-reason")));
    }
    resolved(written, path).ok_or_else(|| problem(say!("image-missing", path = written)))
}

/// Reads what stands in `![[…]]`.
pub fn transclusion(written: &str) -> Option<Transclusion> {
    let (place, part) = written.split_once('#')?;
    let (id, version) = requirement(place)?;
    let section = Section::ALL.into_iter().find(|section| section.word() == part)?;
    Some(Transclusion { id, version: version?, section })
}

/// Whether this names a requirement, with or without its version.
pub fn is_requirement(written: &str) -> bool {
    requirement(written).is_some()
}

fn requirement(written: &str) -> Option<(RequirementId, Option<Version>)> {
    match written.split_once('@') {
        Some((id, version)) => Some((id.parse().ok()?, Some(version.parse().ok()?))),
        None => Some((written.parse().ok()?, None)),
    }
}

fn unknown(written: &str) -> Box<Problem> {
    Problem::broken(say!("link-leads-nowhere", link = written), say!("link-help"))
}

fn is_file(path: &str) -> bool {
    path.ends_with(".md") || path.ends_with(".toml")
}

/// An image or a folder of the catalogue: no page is made from it, and the check says what to write.
fn is_inside(path: &str, written: &str) -> bool {
    written.ends_with('/') || IMAGE_ENDINGS.iter().any(|ending| path.ends_with(ending))
}

/// A path relative to a file, from the root; none if it leaves the catalogue.
fn resolved(written: &str, from: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in written.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    let path = parts.join("/");
    (path.starts_with(CONTENT) && !written.starts_with('/')).then_some(path)
}
