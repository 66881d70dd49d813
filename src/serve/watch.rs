//! The watch on the files: which paths something happened at. The only file that knows the library.

#![expect(clippy::disallowed_methods, reason = "a burst of changes is waited for, not for ever")]

use crate::source::disk::{TOPS, is_passed_over};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// What happened on the disk.
#[derive(Debug, PartialEq, Eq)]
pub enum Change {
    /// Something happened at these paths below the root.
    At(Vec<String>),
    /// Anything may have happened.
    Anywhere,
}

/// How long nothing happens before a burst of changes is over. An editor that saves by renaming
/// needs a millisecond or two.
const QUIET: Duration = Duration::from_millis(8);

/// The longest that a burst is waited for: a branch that is checked out, a folder that is copied.
const LONGEST: Duration = Duration::from_millis(400);

/// How long after a change of folders everything is looked at once more, since files may have come
/// into a new folder before it was watched.
const SETTLED: Duration = Duration::from_millis(250);

pub struct Watch {
    root: PathBuf,
    watcher: RecommendedWatcher,
    events: Receiver<notify::Result<notify::Event>>,
    watched: BTreeSet<&'static str>,
    is_settled: bool,
}

impl Watch {
    pub fn new(root: &Path) -> io::Result<Watch> {
        let root = std::fs::canonicalize(root)?;
        let (sender, events) = channel();
        let watcher = notify::recommended_watcher(move |event| {
            // Nobody listens any more when the program ends.
            sender.send(event).ok();
        });
        let mut watcher = watcher.map_err(io::Error::other)?;
        watcher.watch(&root, RecursiveMode::NonRecursive).map_err(io::Error::other)?;
        let mut watch = Watch { root, watcher, events, watched: BTreeSet::new(), is_settled: true };
        watch.watch_tops()?;
        Ok(watch)
    }

    /// Watches the folders that are there. One that was put in the place of another is watched anew.
    fn watch_tops(&mut self) -> io::Result<()> {
        for top in TOPS {
            let folder = self.root.join(top);
            if self.watched.remove(top) {
                self.watcher.unwatch(&folder).ok();
            }
            if folder.is_dir() {
                let watched = self.watcher.watch(&folder, RecursiveMode::Recursive);
                watched.map_err(io::Error::other)?;
                self.watched.insert(top);
            }
        }
        Ok(())
    }

    /// Waits for the next change; nothing if there will be none.
    pub fn wait(&mut self) -> Option<Change> {
        loop {
            let first = match self.is_settled {
                true => self.events.recv().ok()?,
                false => match self.events.recv_timeout(SETTLED) {
                    Ok(event) => event,
                    Err(RecvTimeoutError::Timeout) => {
                        self.is_settled = true;
                        return Some(Change::Anywhere);
                    }
                    Err(RecvTimeoutError::Disconnected) => return None,
                },
            };
            let start = Instant::now();
            let mut burst = vec![first];
            while start.elapsed() < LONGEST
                && let Ok(event) = self.events.recv_timeout(QUIET)
            {
                burst.push(event);
            }
            let mut paths = BTreeSet::new();
            let mut is_lost = false;
            for event in burst {
                match event {
                    Ok(event) => is_lost |= self.note(&event, &mut paths),
                    Err(_) => is_lost = true,
                }
            }
            if is_lost {
                self.is_settled = false;
                self.watch_tops().ok();
                return Some(Change::Anywhere);
            }
            if !paths.is_empty() {
                return Some(Change::At(paths.into_iter().collect()));
            }
        }
    }

    /// Notes the paths of an event. Says whether it is not enough to look at them.
    fn note(&mut self, event: &notify::Event, paths: &mut BTreeSet<String>) -> bool {
        if matches!(event.kind, EventKind::Access(_)) {
            return false;
        }
        let mut is_lost = event.need_rescan();
        for path in &event.paths {
            let Ok(path) = path.strip_prefix(&self.root) else { continue };
            let names: Option<Vec<&str>> =
                path.components().map(|part| part.as_os_str().to_str()).collect();
            let Some(names) = names else {
                is_lost = true;
                continue;
            };
            match names.split_first() {
                Some((top, [])) if TOPS.contains(top) => is_lost = true,
                Some((top, below))
                    if TOPS.contains(top) && !below.iter().any(|name| is_passed_over(name)) =>
                {
                    // A folder, or what was one.
                    self.is_settled &= self.root.join(path).is_file();
                    paths.insert(names.join("/"));
                }
                _ => {}
            }
        }
        is_lost
    }
}
