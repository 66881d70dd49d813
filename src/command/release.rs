//! `krav release`: shows what is new since the last release, and seals it. All or nothing.

use super::arguments::{Release as Arguments, Report};
use super::build;
use super::exit::Exit;
use super::refusal::Refusal;
use super::terminal::Terminal;
use crate::catalogue::lock::ReleaseName;
use crate::check::Today;
use crate::diagnostic::rule::Rule;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::output::write_atomic;
use crate::release::compare::{Changed, Kind, compare, texts, unchanged};
use crate::release::seal::{self, Naming};
use crate::source::Sources;
use crate::{Options, Want, check, parse};
use std::sync::Arc;

pub fn run(arguments: &Arguments, terminal: &Terminal) -> Exit {
    let Ok(name) = arguments.name.parse::<ReleaseName>() else {
        terminal.failure(
            &format!("`{}` is not the name of a release", arguments.name),
            "write the year and its number in the year: `2025.1`",
        );
        return Exit::CouldNotRun;
    };
    let Some(sources) = build::read(&arguments.root, terminal) else { return Exit::CouldNotRun };
    let today = Today::Releasing(arguments.date);
    let checked = match check::check_by(today, parse::parse(&sources), &sources) {
        Ok(checked) => checked,
        Err(found) => return refuse(&found, &sources, terminal),
    };
    if let Some(problem) = out_of_turn(&name, arguments, &checked) {
        terminal.failure(&problem, "take the next name and a later day; releases only grow");
        return Exit::InputErrors;
    }
    let naming = Naming { name, date: arguments.date, notes: arguments.notes.clone() };
    let new = seal::gather(naming, &checked.catalogue, &checked.releases, &sources);
    // The release is tried as a whole before anything is written: what it publishes and nothing
    // else is read back and checked, and its pages are listed.
    let ready = seal::without_drafts(&checked.catalogue, &checked.releases, &sources);
    let trial = Arc::new(ready.with(new.files(&[])));
    let options = Options { today, want: Want::Addresses, ..Options::default() };
    let built = match crate::build(&trial, &options) {
        Ok(built) => built,
        Err(mut found) => {
            found.explain(|one| leans_on_draft(one, &checked));
            return refuse(&found, &trial, terminal);
        }
    };
    let earlier = checked.releases.addresses();
    let addresses: Vec<String> =
        built.plan.addresses().filter(|address| !earlier.contains_key(address)).collect();
    let sealed = &built.plan.world.publication;
    let before = checked.releases.latest().map(|last| &last.catalogue);
    let after = sealed.releases.latest().map(|last| &last.catalogue);
    if let Some(after) = after {
        show(&compare(before, after), unchanged(before, after), terminal);
    }
    if let (Some(before), Some(after)) = (checked.releases.latest(), sealed.releases.latest()) {
        for text in texts(Some(&before.lock), &after.lock) {
            terminal.done(&format!("{} text: {}", text.kind.word(), text.path));
        }
    }
    if arguments.dry_run {
        terminal.done(&format!("dry run: release {} was not written", new.name()));
        return Exit::Success;
    }
    let lock = new.lock_path();
    match write_atomic::write(&arguments.root, &new.files(&addresses), &lock) {
        Ok(()) => {
            let texts = new.texts.len();
            terminal.done(&format!(
                "release {} is sealed: {lock} and {texts} new texts; commit them together",
                new.name()
            ));
            Exit::Success
        }
        Err(error) => {
            let Refusal { message, help } = error.into();
            terminal.refused(&Refusal { message, help: format!("nothing was released; {help}") })
        }
    }
}

/// The help for what refers to a requirement that stays out of the release.
fn leans_on_draft(one: &Diagnostic, checked: &check::Checked) -> Option<String> {
    let is_unknown = matches!(one.rule, Rule::UnknownRequirement | Rule::OldTransclusion);
    let id = one.message.split('`').nth(1).filter(|_| is_unknown)?.parse().ok()?;
    let status = checked.catalogue.requirement(&id)?.fields.status.word();
    Some(format!(
        "`{id}` has the status `{status}` and stays out of the release; decide on it, or take the reference out"
    ))
}

fn refuse(found: &Diagnostics, sources: &Sources, terminal: &Terminal) -> Exit {
    terminal.problems(found, sources, Report::Human);
    Exit::InputErrors
}

/// Releases are made in the order of their names and dates.
fn out_of_turn(
    name: &ReleaseName,
    arguments: &Arguments,
    checked: &check::Checked,
) -> Option<String> {
    let last = checked.releases.latest()?;
    if name <= last.lock.name() {
        return Some(format!("release {name} does not come after {}", last.lock.name()));
    }
    let day = last.lock.fields.date.value;
    (arguments.date < day)
        .then(|| format!("the day {} is before that of {}", arguments.date, last.lock.name()))
}

fn show(changed: &[Changed], same: usize, terminal: &Terminal) {
    for (kind, title) in [
        (Kind::New, "new"),
        (Kind::Major, "changed, major"),
        (Kind::Minor, "changed, minor"),
        (Kind::Withdrawn, "withdrawn"),
        (Kind::Other, "moved"),
    ] {
        let of_kind: Vec<&Changed> = changed.iter().filter(|one| one.kind == kind).collect();
        if of_kind.is_empty() {
            continue;
        }
        terminal.done(&format!("{title}: {}", of_kind.len()));
        for one in of_kind {
            let versions = match (one.before, one.after) {
                (Some(before), Some(after)) => {
                    format!("{} → {}", before.fields.version.value, after.fields.version.value)
                }
                (None, Some(after)) => after.fields.version.value.to_string(),
                _ => String::new(),
            };
            let title = one.after.map(|after| after.fields.title.to_string()).unwrap_or_default();
            terminal.done(&format!("  {:<9} {versions:<11} {title}", one.id.to_string()));
            for change in one.changes() {
                terminal.done(&format!("            {}: {}", change.class.word(), &*change.text));
            }
        }
    }
    terminal.done(&format!("unchanged: {same}"));
}
