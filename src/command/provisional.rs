//! What is still provisional in a catalogue that is built or published: nothing has been released, or
//! its address is one that nobody can have.

use super::today;
use crate::catalogue::config::Config;
use crate::diagnostic::line_and_column;
use crate::message::Message;
use crate::release::Releases;
use crate::say;
use crate::source::Sources;

/// Where no release decides what is shown, the working files do, drafts with them.
pub fn unreleased(releases: &Releases, shows_drafts: bool) -> Option<Message> {
    let is_unsaid = releases.is_empty() && !shows_drafts;
    is_unsaid.then(|| say!("provisional-unreleased", name = today::first_release()))
}

/// An address that only stands for one, as that of a new catalogue: every link from outside and all
/// that documents cite would lead nowhere. A catalogue that is an example may have one.
pub fn address(config: &Config, sources: &Sources) -> Option<Message> {
    let base_url = &config.fields.base_url;
    let is_meant = config.fields.example;
    let span = base_url.span.filter(|_| base_url.is_reserved() && !is_meant)?;
    let file = sources.file(span.file);
    let (line, _) = line_and_column(file.text().unwrap_or_default(), span.start);
    let place = format!("{}:{line}", file.path);
    Some(say!("provisional-address", address = &***base_url, place = place))
}
