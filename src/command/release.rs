//! `krav release`: shows what is new since the last release, and seals it. All or nothing.

use super::arguments::{Release as Arguments, Report};
use super::build;
use super::change;
use super::exit::Exit;
use super::provisional;
use super::refusal::Refusal;
use super::terminal::Terminal;
use super::today;
use super::trial::Desk;
use crate::catalogue::Catalogue;
use crate::catalogue::lock::ReleaseName;
use crate::catalogue::vocabulary::Status;
use crate::check::Today;
use crate::diagnostic::{Diagnostics, suggest};
use crate::field::date::Date;
use crate::message::Message;
use crate::output::lock::{Lock, NotTaken};
use crate::output::write_atomic;
use crate::release::compare::{Changed, Kind, compare, texts, unchanged};
use crate::release::seal::{self, Naming};
use crate::say;
use crate::source::Sources;
use crate::{check, parse};

/// How many of the requirements that are left out are named.
const NAMED: usize = 10;

pub fn run(arguments: &Arguments, terminal: &Terminal) -> Exit {
    let Ok(name) = arguments.name.parse::<ReleaseName>() else {
        terminal.failure(say!("release-name", name = &arguments.name), say!("release-name-help"));
        return Exit::CouldNotRun;
    };
    if build::missing(&arguments.root, terminal) {
        return Exit::CouldNotRun;
    }
    // From before anything is read until all is written, so that no other release comes between.
    let _turn = match arguments.dry_run {
        true => None,
        false => match Lock::take(&arguments.root.join(TURN)) {
            Ok(lock) => Some(lock),
            Err(why) => return terminal.refused(&not_taken(&why)),
        },
    };
    let Some(sources) = build::read(&arguments.root, terminal) else { return Exit::CouldNotRun };
    let date = arguments.date.unwrap_or_else(today::today);
    let today = Today::Releasing(date);
    let checked = match check::check_by(today, parse::parse(&sources), &sources) {
        Ok(checked) => checked,
        Err(found) => return refuse(&found, &sources, terminal),
    };
    if let Some(problem) = out_of_turn(&name, date, &checked) {
        terminal.failure(problem, say!("release-order-help"));
        return Exit::InputErrors;
    }
    // No words are no notes.
    let notes = arguments.notes.clone().filter(|notes| !notes.trim().is_empty());
    let naming = Naming { name, date, notes };
    let new = seal::gather(naming, &checked.catalogue, &checked.releases, &sources);
    let (catalogue, releases) = (&checked.catalogue, &*checked.releases);
    let desk = Desk { catalogue, releases, sources: &sources };
    let built = match desk.run(&new, today) {
        Ok(built) => built,
        Err(found) => return refuse(&found, &sources, terminal),
    };
    let earlier = checked.releases.addresses();
    let addresses: Vec<String> =
        built.plan.addresses().filter(|address| !earlier.contains_key(address)).collect();
    let sealed = &built.plan.world.publication;
    let before = checked.releases.latest().map(|last| &*last.catalogue);
    let after = sealed.releases.latest().map(|last| &*last.catalogue);
    if let Some(after) = after {
        show(&compare(before, after), unchanged(before, after), terminal);
    }
    if let (Some(before), Some(after)) = (checked.releases.latest(), sealed.releases.latest()) {
        for text in texts(Some(&before.lock), &after.lock) {
            terminal.done(change::text(&text));
        }
    }
    left_out(catalogue, after, terminal);
    let address = provisional::address(&catalogue.config, &sources);
    address.into_iter().for_each(|line| terminal.warning(line));
    if arguments.dry_run {
        terminal.done(say!("release-dry-run", name = new.name().to_string()));
        return Exit::Success;
    }
    let lock = new.lock_path();
    match write_atomic::write(&arguments.root, &new.files(&addresses), &lock) {
        Ok(()) => {
            terminal.done(say!(
                "release-sealed",
                name = new.name().to_string(),
                date = date.to_string(),
                lock = lock,
                count = new.texts.len()
            ));
            Exit::Success
        }
        Err(error) => {
            let Refusal { message, help } = error.into();
            terminal.refused(&Refusal { message, help: say!("release-nothing", help = help) })
        }
    }
}

/// The lock of those who make releases. It stands outside the folder of the releases.
const TURN: &str = "content/.releases.krav-lock";

fn not_taken(why: &NotTaken) -> Refusal {
    let (message, help) = match why {
        NotTaken::Busy => (say!("release-busy"), say!("release-busy-help")),
        NotTaken::NotOurs(path) => {
            (say!("lock-not-ours", path = path.display().to_string()), say!("lock-not-ours-help"))
        }
        NotTaken::Disk(path, error) => (
            say!("cannot-write", path = path.display().to_string(), error = error),
            say!("release-nothing", help = say!("cannot-write-help")),
        ),
    };
    Refusal { message, help }
}

fn refuse(found: &Diagnostics, sources: &Sources, terminal: &Terminal) -> Exit {
    terminal.problems(found, sources, Report::Human);
    Exit::InputErrors
}

/// Releases are made in the order of their names and dates.
fn out_of_turn(name: &ReleaseName, date: Date, checked: &check::Checked) -> Option<Message> {
    let last = checked.releases.latest()?;
    if name <= last.lock.name() {
        let last = last.lock.name().to_string();
        return Some(say!("release-name-order", name = name.to_string(), last = last));
    }
    let day = last.lock.fields.date.value;
    (date < day).then(|| {
        let last = last.lock.name().to_string();
        say!("release-day-order", date = date.to_string(), last = last)
    })
}

fn show(changed: &[Changed], same: usize, terminal: &Terminal) {
    for kind in
        [Kind::New, Kind::Major, Kind::Minor, Kind::Withdrawn, Kind::Other, Kind::Translated]
    {
        let of_kind: Vec<&Changed> = changed.iter().filter(|one| one.kind == kind).collect();
        if of_kind.is_empty() {
            continue;
        }
        terminal.head(group(kind, of_kind.len()));
        for one in of_kind {
            let versions = match (one.before, one.after) {
                (Some(before), Some(after)) => {
                    format!("{} → {}", before.fields.version.value, after.fields.version.value)
                }
                (None, Some(after)) => after.fields.version.value.to_string(),
                _ => String::new(),
            };
            let title = one.after.map(|after| after.fields.title.to_string()).unwrap_or_default();
            let row = format!("  {:<9} {versions:<11} {title}", one.id.to_string());
            terminal.done(Message::verbatim(row.trim_end()));
            for language in one.translated() {
                terminal.done(say!("release-translation", language = (**language).to_string()));
            }
            for own in one.changes() {
                let text = own.text.to_string();
                terminal.done(say!(
                    "release-change",
                    class = change::class(own.class),
                    text = text
                ));
            }
        }
    }
    terminal.done(say!("release-unchanged", count = same));
}

/// Says which requirements are not in a release, since nobody has decided on them.
fn left_out(catalogue: &Catalogue, after: Option<&Catalogue>, terminal: &Terminal) {
    let is_open = |own: Status| matches!(own, Status::Draft | Status::Consultation);
    let all = catalogue.requirements.values();
    let open: Vec<String> =
        all.filter(|one| is_open(one.fields.status)).map(|one| one.id.to_string()).collect();
    if !open.is_empty() {
        let some: Vec<&str> = open.iter().take(NAMED).map(String::as_str).collect();
        let more = open.len() - some.len();
        let ids = suggest::listed(&some);
        terminal.done(say!("release-left-out", count = open.len(), ids = ids, more = more));
    }
    if after.is_none_or(|after| after.requirements.is_empty()) {
        terminal.warning(say!("release-empty"));
    }
}

/// The heading of the requirements that a release changes in one way.
fn group(kind: Kind, count: usize) -> Message {
    match kind {
        Kind::New => say!("release-new", count = count),
        Kind::Major => say!("release-major", count = count),
        Kind::Minor => say!("release-minor", count = count),
        Kind::Withdrawn => say!("release-withdrawn", count = count),
        Kind::Other => say!("release-moved", count = count),
        Kind::Translated => say!("release-translated", count = count),
    }
}
