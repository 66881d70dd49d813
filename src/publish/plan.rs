//! What there is to do at a target: values from values.

use super::headers::Headers;
use super::promise::Promises;
use super::published::{Published, Sent};
use super::wave::{Wave, Waves};
use crate::output::facts::{Facts, FileFacts};
use std::collections::{BTreeMap, BTreeSet};

/// Why a file is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    New,
    Changed,
    /// Its rule of headers has changed.
    Headers,
    /// A run that did not end may have sent it, or half of it.
    Unsure,
    /// At the target it is not what was sent.
    Altered,
}

impl Why {
    pub fn word(self) -> &'static str {
        match self {
            Why::New => "new",
            Why::Changed => "changed",
            Why::Headers => "headers",
            Why::Unsure => "unsure",
            Why::Altered => "altered",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sending {
    pub path: String,
    pub wave: Wave,
    pub why: Why,
    pub sent: Sent,
    pub headers: Option<Headers>,
}

/// What is known of a target.
#[derive(Clone, Debug, Default)]
pub struct Known {
    pub files: BTreeMap<String, Sent>,
    /// What a run that did not end may have touched.
    pub unsure: BTreeSet<String>,
    /// The checksums of what lies there, where it was fetched.
    pub seen: Option<BTreeMap<String, String>>,
}

/// How a site is published.
pub struct Rules<'a> {
    pub promises: &'a Promises,
    pub waves: &'a Waves,
    pub has_headers: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// In the order of sending: by waves, and what is new before what leads to it.
    pub sending: Vec<Sending>,
    /// What is deleted when all is sent. That which had its checksum in its name is counted apart: a
    /// style or a part of the search that has an heir.
    pub deleting: Vec<String>,
    pub spent: Vec<String>,
    /// What the site no longer has and a release promised.
    pub kept: Vec<String>,
    pub unchanged: usize,
    /// The list of what then is there.
    pub after: Published,
}

/// Folders whose files have their checksums in their names and belong to no release.
const SPENT: [&str; 2] = ["tema/", "sok/index/"];

impl Plan {
    pub fn new(site: &Facts, known: &Known, rules: &Rules) -> Plan {
        let mut plan = Plan::default();
        for (path, facts) in site {
            let headers = rules.has_headers.then(|| Headers::of(path));
            let sent = Sent {
                facts: facts.clone(),
                headers: headers.as_ref().map(Headers::mark),
                is_promised: rules.promises.hold(path) || was_promised(known, path),
            };
            plan.after.files.insert(path.clone(), sent.clone());
            match why(path, &sent, known) {
                Some(why) => {
                    let (path, wave) = (path.clone(), rules.waves.wave(path));
                    plan.sending.push(Sending { path, wave, why, sent, headers });
                }
                None => plan.unchanged += 1,
            }
        }
        plan.sending.sort_by(|a, b| order(a).cmp(&order(b)));
        let gone: BTreeSet<&String> = known.files.keys().chain(&known.unsure).collect();
        for path in gone.into_iter().filter(|path| !site.contains_key(*path)) {
            // What was sent before anything was released, such as the documents of a draft, was promised
            // by nobody, wherever it lies.
            let sent = known.files.get(path);
            let is_promised = sent.map_or(rules.promises.hold(path), |sent| sent.is_promised);
            match sent.filter(|_| is_promised) {
                Some(sent) => {
                    plan.kept.push(path.clone());
                    let sent = Sent { is_promised, ..sent.clone() };
                    plan.after.files.insert(path.clone(), sent);
                }
                None if is_promised => plan.kept.push(path.clone()),
                None if SPENT.iter().any(|folder| path.starts_with(folder)) => {
                    plan.spent.push(path.clone());
                }
                None => plan.deleting.push(path.clone()),
            }
        }
        plan
    }

    /// Whether the target is as it is to be.
    pub fn is_empty(&self) -> bool {
        self.sending.is_empty() && self.deleting.is_empty() && self.spent.is_empty()
    }

    pub fn of_wave(&self, wave: Wave) -> impl Iterator<Item = &Sending> {
        self.sending.iter().filter(move |one| one.wave == wave)
    }

    pub fn bytes(&self) -> u64 {
        self.sending.iter().map(|one| one.sent.facts.size).sum()
    }
}

/// New pages are sent before those that lead to them, and files of the same headers together.
fn order(one: &Sending) -> (Wave, bool, Option<&Headers>, &str) {
    (one.wave, one.why != Why::New, one.headers.as_ref(), &one.path)
}

fn was_promised(known: &Known, path: &str) -> bool {
    known.files.get(path).is_some_and(|sent| sent.is_promised)
}

fn why(path: &str, now: &Sent, known: &Known) -> Option<Why> {
    let before = known.files.get(path);
    if let Some(seen) = &known.seen {
        // What lies there is known, whatever was written of it.
        let lies = seen.get(path);
        return match (lies, before) {
            (Some(sum), _) if *sum == now.facts.sha256 => {
                let has_headers = before.is_some_and(|before| before.headers == now.headers);
                (now.headers.is_some() && !has_headers).then_some(Why::Headers)
            }
            (Some(sum), Some(before)) if *sum == before.facts.sha256 => Some(Why::Changed),
            (None, None) => Some(Why::New),
            _ => Some(Why::Altered),
        };
    }
    let is_same = |facts: &FileFacts| *facts == now.facts;
    match before {
        _ if known.unsure.contains(path) => Some(Why::Unsure),
        None => Some(Why::New),
        Some(before) if !is_same(&before.facts) => Some(Why::Changed),
        // Without a mark it was sent where no headers are kept.
        Some(before) if before.headers != now.headers => Some(Why::Headers),
        Some(_) => None,
    }
}
