//! From a look at the target to the list that is written last.

use super::claim::{self, Claim, Found, Held};
use super::plan::{Known, Plan, Rules, Sending, Why};
use super::published::{LIST, Published, Sent};
use super::storage::Storage;
use super::{Answer, stop};
use crate::hash::sha256;
use crate::output::facts::Facts;
use crate::say;
use std::collections::{BTreeMap, BTreeSet};

/// How many files are sent between two notes of how far it has come.
const BATCH: usize = 500;

/// How many of the files that were sent are fetched and compared.
const SAMPLE: usize = 20;

/// What lies at a target.
pub struct Look {
    pub list: Option<Published>,
    /// The checksum of the list as it lies there.
    sum: String,
    pub known: Known,
    /// What is there and was not sent by this program, where everything was looked at.
    pub strangers: Vec<String>,
    claims: Vec<Found>,
}

/// Whether the target is believed by its list or looked through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    List,
    Nothing,
}

/// How a plan may be carried out.
pub struct How {
    pub trust: Trust,
    /// Whether other publishers are no more.
    pub takes_over: bool,
    pub most_deletions: usize,
}

impl Look {
    /// Looks at a target. One that holds files and no list of ours is another's, unless everything in
    /// it is looked at.
    pub fn at(storage: &dyn Storage, site: &Facts, trust: Trust, word: &str) -> Answer<Look> {
        let top = storage.names("")?;
        let has = |name: &str| top.iter().any(|own| own == name);
        let claims = if has(claim::CLAIMS) { claim::found(storage)? } else { Vec::new() };
        let bytes = if has(LIST) { storage.read(LIST)? } else { None };
        let list = bytes.as_deref().and_then(Published::read);
        if bytes.is_some() && list.is_none() && trust == Trust::List {
            return stop(
                say!("publish-list-spoilt", name = LIST),
                say!("publish-list-spoilt-help"),
            );
        }
        // A claim says that a first run was begun.
        let first = top.iter().filter(|name| !is_ours(name)).min();
        let is_begun = bytes.is_some() || !claims.is_empty();
        if let Some(first) = first.filter(|_| trust == Trust::List && !is_begun) {
            return stop(say!("publish-others", name = first), say!("publish-others-help"));
        }
        let sum = bytes.as_deref().map(sha256).unwrap_or_default();
        let mut known = known(list.as_ref(), &claims, &sum, word);
        let mut strangers = Vec::new();
        if trust == Trust::Nothing {
            let there: BTreeSet<String> = storage.all()?;
            let is_own = |path: &String| {
                known.files.contains_key(path) || known.unsure.contains(path) || is_ours(path)
            };
            strangers = there.iter().filter(|path| !is_own(path)).cloned().collect();
            let wanted = there.iter().filter(|path| {
                known.files.contains_key(*path)
                    || known.unsure.contains(*path)
                    || site.contains_key(*path)
            });
            let seen = storage.sums(&wanted.map(String::as_str).collect::<Vec<_>>())?;
            // What is gone, or is another's now, is nothing to delete and nothing to keep.
            known.files.retain(|path, sent| {
                site.contains_key(path) || seen.get(path) == Some(&sent.facts.sha256)
            });
            known.unsure.retain(|path| seen.contains_key(path));
            known.seen = Some(seen);
        }
        Ok(Look { list, sum, known, strangers, claims })
    }

    /// Who else is publishing there.
    pub fn other(&self, word: &str) -> Option<&Claim> {
        claim::other(&self.claims, word).and_then(|found| found.claim.as_ref())
    }

    /// Whether nothing is left to do: not even what an earlier run left has to be cleared away.
    pub fn is_settled(&self, plan: &Plan) -> bool {
        plan.is_empty() && self.claims.is_empty() && self.list.as_ref() == Some(&plan.after)
    }
}

/// Whether a path is one of the files that this program keeps at a target.
fn is_ours(path: &str) -> bool {
    path == LIST || path.starts_with(claim::CLAIMS) || path.ends_with(".krav-new")
}

/// What the list tells, and what the claims of runs that did not end tell against it.
fn known(list: Option<&Published>, claims: &[Found], sum: &str, word: &str) -> Known {
    let mut known = Known { files: list.cloned().unwrap_or_default().files, ..Known::default() };
    let mut touched: BTreeMap<&String, Vec<(&str, Option<&Sent>)>> = BTreeMap::new();
    for found in claims {
        // The one that wrote this list had come to its end.
        let Some(claim) = found.claim.as_ref().filter(|claim| claim.list != sum) else { continue };
        let word = found.word.as_str();
        for path in &claim.open {
            touched.entry(path).or_default().push((word, None));
        }
        for (path, sent) in &claim.sent {
            touched.entry(path).or_default().push((word, Some(sent)));
        }
    }
    for (path, by) in touched {
        match by[..] {
            [(by, Some(sent))] if by == word => {
                drop(known.files.insert(path.clone(), sent.clone()))
            }
            // Of others it is not known in which order they came.
            _ => drop(known.unsure.insert(path.clone())),
        }
    }
    known
}

/// Carries out what a look at the target asks for. Killed at any point, it leaves a claim that tells the
/// next run what to look at.
pub fn carry_out(
    storage: &dyn Storage,
    site: &Facts,
    rules: &Rules,
    look: Look,
    how: &How,
    claim: Claim,
    progress: &dyn Fn(usize),
) -> Answer<Plan> {
    let word = claim.word.clone();
    let mut held = Held::take(storage, claim, how.takes_over)?;
    let done = still(storage, site, look, &held.left, (how.trust, &word)).and_then(|look| {
        let plan = Plan::new(site, &look.known, rules);
        if plan.deleting.len() > how.most_deletions {
            return stop(
                say!(
                    "publish-too-many-now",
                    count = plan.deleting.len(),
                    most = how.most_deletions
                ),
                say!("publish-too-many-help", count = plan.deleting.len()),
            );
        }
        waves(storage, &plan, &look, &mut held, progress)?;
        Ok(plan)
    });
    match done {
        Ok(plan) => {
            held.finish()?;
            Ok(plan)
        }
        Err(why) => {
            held.leave();
            Err(why)
        }
    }
}

/// The same look, if nobody has published until the claim held; else a new one.
fn still(
    storage: &dyn Storage,
    site: &Facts,
    look: Look,
    left: &[Found],
    (trust, word): (Trust, &str),
) -> Answer<Look> {
    let sum = storage.read(LIST)?.as_deref().map(sha256).unwrap_or_default();
    let files = |all: &[Found]| all.iter().map(|one| one.file.clone()).collect::<Vec<_>>();
    match sum == look.sum && files(left) == files(&look.claims) {
        true => Ok(look),
        false => Look::at(storage, site, trust, word),
    }
}

fn waves(
    storage: &dyn Storage,
    plan: &Plan,
    look: &Look,
    held: &mut Held,
    progress: &dyn Fn(usize),
) -> Answer<()> {
    let list = plan.after.write();
    held.claim.list = sha256(list.as_bytes());
    let gone: Vec<&str> = plan.deleting.iter().chain(&plan.spent).map(String::as_str).collect();
    let sending = plan.sending.iter().map(|one| one.path.clone());
    held.claim.open = sending.chain(gone.iter().map(|path| path.to_string())).collect();
    // What earlier runs may have touched stays open until the list is written.
    held.claim.open.extend(look.known.unsure.iter().cloned());
    held.note()?;
    let mut done = 0;
    let is_together = |a: &Sending, b: &Sending| {
        a.wave == b.wave && (a.why == Why::New) == (b.why == Why::New) && a.headers == b.headers
    };
    for group in plan.sending.chunk_by(is_together) {
        for batch in group.chunks(BATCH) {
            let paths: Vec<&str> = batch.iter().map(|one| one.path.as_str()).collect();
            storage.send(&paths, batch[0].headers.as_ref(), &|count| progress(done + count))?;
            done += batch.len();
            for one in batch {
                held.claim.open.remove(&one.path);
                held.claim.sent.insert(one.path.clone(), one.sent.clone());
            }
            if batch.len() == BATCH {
                held.note()?;
            }
        }
    }
    overtaken(storage, plan, &look.known.unsure)?;
    sample(storage, plan)?;
    if !gone.is_empty() {
        storage.remove(&gone)?;
    }
    if look.sum != held.claim.list {
        storage.write(LIST, list.as_bytes())?;
    }
    Ok(())
}

/// Sends again what a run that was killed has overtaken: the storage may carry out a request after
/// whoever made it is gone. What it was about to touch is sent first, so only the first is looked at.
fn overtaken(storage: &dyn Storage, plan: &Plan, unsure: &BTreeSet<String>) -> Answer<()> {
    let again = plan.sending.iter().filter(|one| unsure.contains(&one.path)).take(BATCH);
    let again = differing(storage, again.collect())?;
    for group in again.chunk_by(|a, b| a.headers == b.headers) {
        let paths: Vec<&str> = group.iter().map(|one| one.path.as_str()).collect();
        storage.send(&paths, group[0].headers.as_ref(), &|_| {})?;
    }
    Ok(())
}

/// Fetches some of what was sent, from all waves, and compares it.
fn sample(storage: &dyn Storage, plan: &Plan) -> Answer<()> {
    let step = plan.sending.len().div_ceil(SAMPLE).max(1);
    match differing(storage, plan.sending.iter().step_by(step).collect())?.first() {
        Some(one) => stop(
            say!("publish-sample-differs", path = one.path.as_str()),
            say!("publish-sample-differs-help"),
        ),
        None => Ok(()),
    }
}

/// Those of some files that are not at the target as they were sent.
fn differing<'a>(storage: &dyn Storage, some: Vec<&'a Sending>) -> Answer<Vec<&'a Sending>> {
    if some.is_empty() {
        return Ok(some);
    }
    let sums = storage.sums(&some.iter().map(|one| one.path.as_str()).collect::<Vec<_>>())?;
    let is_other = |one: &&Sending| sums.get(&one.path) != Some(&one.sent.facts.sha256);
    Ok(some.into_iter().filter(is_other).collect())
}
