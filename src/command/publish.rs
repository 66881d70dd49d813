//! `krav publish`: the built site, sent to where readers meet it.

#![expect(clippy::disallowed_methods, reason = "looks at the clock and the environment")]

mod shown;

use super::arguments::publish::Publish;
use super::exit::Exit;
use super::refusal::{Answer, Refusal, refuse};
use super::terminal::Terminal;
use super::{build, figure, provisional, seals, today};
use crate::address::Root;
use crate::output::facts::Facts;
use crate::output::folder::WriteError;
use crate::output::made::MadeFolder;
use crate::publish::Stopped;
use crate::publish::claim::Claim;
use crate::publish::plan::{Plan, Rules};
use crate::publish::promise::Promises;
use crate::publish::run::{self, How, Look, Trust};
use crate::publish::storage::{Storage, Target};
use crate::publish::wave::Waves;
use crate::release::Releases;
use crate::source::Sources;
use crate::{parse, say};
use std::hash::{BuildHasher, RandomState};
use std::path::Path;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

pub fn run(arguments: &Publish, terminal: &Terminal) -> Exit {
    let start = Instant::now();
    let Some(sources) = build::read(&arguments.root, terminal) else { return Exit::CouldNotRun };
    let parsed = parse::parse(&sources);
    if !seals::hold(&parsed.found, &sources, terminal) {
        return Exit::InputErrors;
    }
    let languages = parsed.catalogue.config.languages().to_vec();
    let releases = Releases::new(parsed.releases);
    let provisional = provisional::unreleased(&releases, arguments.drafts)
        .into_iter()
        .chain(provisional::address(&parsed.catalogue.config, &sources));
    let addresses = releases.addresses().into_keys().collect();
    let roots = languages.iter().map(|own| Root::of(own, &languages[0]));
    // Beside these pages stand files of the whole catalogue, which no release cites.
    let of_whole = roots.flat_map(|root| [root.home(), root.open_data()]);
    let of_whole = of_whole.map(|address| address.path().to_string());
    let promises = Promises::new(addresses, of_whole.collect());
    let waves = Waves::of(&languages);
    let folder = arguments.site.clone().unwrap_or_else(|| arguments.root.join("public"));
    let made = match MadeFolder::open(&folder, &build::program()) {
        Ok(made) => made,
        Err(error) => return terminal.refused(&unopened(error)),
    };
    if let Err(refusal) = is_current(&made, &folder, &sources, arguments) {
        terminal.refused(&refusal);
        return Exit::InputErrors;
    }
    provisional.for_each(|line| terminal.warning(line));
    match publish(arguments, &made, &promises, &waves, terminal) {
        Ok(None) => {
            terminal.done(match arguments.verify {
                true => say!("publish-verified", target = &arguments.target),
                false => say!("publish-nothing", target = &arguments.target),
            });
            Exit::Success
        }
        Ok(Some(plan)) => {
            if !arguments.dry_run {
                terminal.done(say!(
                    "publish-done",
                    sent = plan.sending.len(),
                    size = figure::size(plan.bytes()),
                    deleted = plan.deleting.len() + plan.spent.len(),
                    time = figure::seconds(start.elapsed()),
                    target = &arguments.target
                ));
            }
            Exit::Success
        }
        Err(refusal) => terminal.refused(&refusal),
    }
}

/// Publishes, or shows what that would do. Nothing where there is nothing to do.
fn publish(
    arguments: &Publish,
    made: &MadeFolder,
    promises: &Promises,
    waves: &Waves,
    terminal: &Terminal,
) -> Answer<Option<Plan>> {
    let files = made.manifest.files.iter();
    let site: Facts = files.map(|(path, made)| (path.clone(), made.facts.clone())).collect();
    let word = made.word(&word()).map_err(unopened)?;
    let storage = Target::parse(&arguments.target).open(made)?;
    let rules = Rules { promises, waves, has_headers: storage.has_headers() };
    let trust = if arguments.verify { Trust::Nothing } else { Trust::List };
    let look = Look::at(&*storage, &site, trust, &word)?;
    let plan = Plan::new(&site, &look.known, &rules);
    let shown = shown::Shown { plan: &plan, look: &look, arguments, word: &word };
    if arguments.dry_run {
        shown.show(terminal);
        return Ok(Some(plan));
    }
    shown.show_if_json(terminal);
    if look.is_settled(&plan) {
        return Ok(None);
    }
    if plan.deleting.len() > arguments.max_deletions {
        return refuse(
            say!(
                "publish-too-many",
                count = plan.deleting.len(),
                most = arguments.max_deletions,
                target = &arguments.target
            ),
            say!("publish-too-many-help", count = plan.deleting.len()),
        );
    }
    warn(&plan, &*storage, terminal);
    let claim = Claim {
        word,
        name: one_line(arguments.name.clone().unwrap_or_else(machine)),
        since: now(),
        list: "-".to_string(),
        ..Claim::default()
    };
    let progress = terminal.progress(plan.sending.len());
    let how =
        How { trust, takes_over: arguments.take_over, most_deletions: arguments.max_deletions };
    let at = |done| progress.at(done);
    let done = run::carry_out(&*storage, &site, &rules, look, &how, claim, &at);
    progress.clear();
    Ok(Some(done?))
}

/// What may not be meant, or cannot be promised.
fn warn(plan: &Plan, storage: &dyn Storage, terminal: &Terminal) {
    if !plan.kept.is_empty() {
        terminal.done(say!("publish-kept", count = plan.kept.len()));
    }
    if !storage.is_whole() {
        terminal.warning(say!("publish-not-whole"));
    }
}

/// Whether a folder holds what a build would make of the catalogue as it is, unspoilt.
fn is_current(
    made: &MadeFolder,
    folder: &Path,
    sources: &Sources,
    arguments: &Publish,
) -> Answer<()> {
    let folder = build::shown(folder);
    let everything = made.manifest.everything.as_deref();
    let is = |drafts| everything == Some(&*build::everything(sources, drafts));
    if made.manifest.files.is_empty() {
        return refuse(say!("publish-unbuilt", folder = folder), say!("publish-build-first"));
    }
    if is(true) && !arguments.drafts {
        return refuse(say!("publish-drafts", folder = folder), say!("publish-drafts-help"));
    }
    if !is(false) && !is(true) {
        return refuse(say!("publish-outdated", folder = folder), say!("publish-build-first"));
    }
    match made.changed().first() {
        Some(path) => {
            let message = say!("publish-touched", folder = folder, path = *path);
            refuse(message, say!("publish-build-first"))
        }
        None => Ok(()),
    }
}

fn unopened(error: WriteError) -> Refusal {
    match error {
        WriteError::Busy(path) => Refusal {
            message: say!("publish-site-busy", folder = path.display().to_string()),
            help: say!("build-busy-help"),
        },
        WriteError::NotOurs(path) => Refusal {
            message: say!("lock-not-ours", path = path.display().to_string()),
            help: say!("lock-not-ours-help"),
        },
        WriteError::Disk(path, error) => Refusal {
            message: say!(
                "cannot-write",
                path = path.display().to_string(),
                error = error.to_string()
            ),
            help: say!("cannot-write-help"),
        },
    }
}

impl From<Stopped> for Refusal {
    fn from(Stopped { message, help }: Stopped) -> Refusal {
        Refusal { message, help }
    }
}

/// A word that no other folder has.
fn word() -> String {
    let some = || RandomState::new().hash_one(since().as_nanos());
    format!("{:016x}{:016x}", some(), some())
}

fn since() -> std::time::Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

/// The time, as others read it.
fn now() -> String {
    let minutes = since().as_secs() / 60;
    format!("{} {:02}:{:02} UTC", today::today(), minutes / 60 % 24, minutes % 60)
}

/// The name of this machine. That of a person would be read on the web for as long as it takes.
fn machine() -> String {
    let of_system = || std::fs::read_to_string("/proc/sys/kernel/hostname").ok();
    let of_environment =
        || ["COMPUTERNAME", "HOSTNAME"].into_iter().find_map(|name| std::env::var(name).ok());
    of_system().or_else(of_environment).unwrap_or_else(|| "?".to_string())
}

fn one_line(name: String) -> String {
    let name: String = name.trim().chars().filter(|c| !c.is_control()).collect();
    if name.is_empty() { "?".to_string() } else { name }
}
