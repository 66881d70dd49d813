//! Sending in what was written: what has changed, word by word, and a commit of the files that are
//! named, through the author's own `git`. Without it, the files in one archive.

use super::conflict::words_of;
use super::git::{Difference, Git};
use super::opened::headings;
use super::{Answered, Editor, Refusal, refuse, text};
use crate::bundle::archive;
use crate::edit::data::Data;
use crate::edit::file::File;
use crate::edit::form;
use crate::edit::subject::Subject;
use crate::hash::sha256;
use crate::json::{Object, Value};
use crate::say;
use crate::serve::answer::Answer;
use crate::serve::events::Now;
use crate::serve::media;
use crate::serve::shown::Shown;
use crate::source::{CONTENT, RELEASES, SEALED, disk};
use std::collections::BTreeMap;

/// A file that differs from what was committed or published.
struct Changed {
    path: String,
    difference: Difference,
    before: Vec<u8>,
}

impl Editor {
    /// What has changed since the last commit or, without `git`, the last release.
    pub(super) fn changes(&self, now: &Now) -> Answered {
        let shown = now.get();
        let git = Git::of(&self.root);
        let changed = self.changed(git.as_ref(), &shown)?;
        let told = changed.iter().map(|one| self.told_of(one, &shown));
        let branch = git.as_ref().and_then(Git::branch);
        let remote = git.as_ref().zip(branch.as_ref()).and_then(|(git, own)| git.remote(own));
        Ok(Object::new()
            .set("git", git.is_some())
            .set("branch", branch.map_or(Value::Null, Value::from))
            .set("remote", remote.map_or(Value::Null, Value::from))
            .set("changes", told.collect::<Vec<_>>())
            .into())
    }

    fn changed(&self, git: Option<&Git>, shown: &Shown) -> Result<Vec<Changed>, Refusal> {
        let Some(git) = git else { return Ok(since_release(shown)) };
        let changes = match git.changes(CONTENT) {
            Ok(changes) => changes,
            Err(failed) => {
                return refuse(500, say!("edit-git", told = failed.0), say!("edit-git-help"));
            }
        };
        let each = changes.into_iter().map(|(path, difference)| {
            let before = match difference {
                Difference::New => Vec::new(),
                _ => git.committed(&path).unwrap_or_default(),
            };
            Changed { path, difference, before }
        });
        Ok(each.collect())
    }

    fn told_of(&self, one: &Changed, shown: &Shown) -> Value {
        let after = match one.difference {
            Difference::Removed => Vec::new(),
            _ => disk::exact(&self.root, &one.path).unwrap_or_default(),
        };
        let title = title(&one.path, if after.is_empty() { &one.before } else { &after }, shown);
        let words = match (std::str::from_utf8(&one.before), std::str::from_utf8(&after)) {
            (Ok(before), Ok(after)) => words_of(before, after),
            _ => Vec::new(),
        };
        let kind = match one.difference {
            Difference::New => "new",
            Difference::Changed => "changed",
            Difference::Removed => "removed",
        };
        Object::new()
            .set("path", one.path.as_str())
            .set("title", title)
            .set("kind", kind)
            .set("words", words)
            .into()
    }

    /// Commits the files that are named, and pushes where it is wished for.
    pub(super) fn send(&self, sent: &Value, now: &Now) -> Answered {
        let Some(git) = Git::of(&self.root) else {
            return refuse(422, say!("edit-no-git"), say!("edit-no-git-help"));
        };
        let changed = self.changed(Some(&git), &now.get())?;
        let paths = sent.get("paths").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let named = paths.iter().map(|path| {
            let own = changed.iter().find(|one| Some(one.path.as_str()) == path.as_str());
            own.map(|one| (one.path.clone(), one.difference))
        });
        let files = match named.collect::<Option<Vec<_>>>() {
            Some(files) if !files.is_empty() => files,
            _ => return refuse(422, say!("edit-not-changed"), say!("edit-reload")),
        };
        let message = text(sent, "message").trim();
        if message.is_empty() {
            return refuse(422, say!("edit-no-message"), say!("edit-no-message-help"));
        }
        let current = git.branch();
        let wanted = Some(text(sent, "branch").trim()).filter(|name| !name.is_empty());
        let new = wanted.filter(|name| Some(*name) != current.as_deref());
        if let Some(name) = new
            && (!git.is_branch_name(name) || git.has_branch(name))
        {
            return refuse(422, say!("edit-branch", name = name), say!("edit-branch-help"));
        }
        let Some(branch) = new.map(str::to_string).or(current) else {
            return refuse(422, say!("edit-no-branch"), say!("edit-no-branch-help"));
        };
        let commit = match git.commit(&files, message, new) {
            Ok(commit) => commit,
            Err(failed) => {
                return refuse(422, say!("edit-git", told = failed.0), say!("edit-git-help"));
            }
        };
        let remote = git.remote(&branch);
        let wants_push = sent.get("push").and_then(Value::as_bool) == Some(true);
        let pushed = match remote.as_ref().filter(|_| wants_push) {
            Some(remote) => git.push(remote, &branch).map(|()| true),
            None => Ok(false),
        };
        let is_pushed = matches!(pushed, Ok(true));
        let address = remote.as_ref().and_then(|remote| git.address(remote));
        let link = address.filter(|_| is_pushed).and_then(|own| merge_request(&own, &branch));
        let problem = pushed.err().map(|failed| failed.0);
        Ok(Object::new()
            .set("branch", branch)
            .set("commit", commit)
            .set("pushed", is_pushed)
            .set("link", link.map_or(Value::Null, Value::from))
            .set("problem", problem.map_or(Value::Null, Value::from))
            .into())
    }

    /// The changed files that are named, in one archive.
    pub(super) fn archive(&self, paths: &str, now: &Now) -> Result<Answer, Refusal> {
        let git = Git::of(&self.root);
        let changed = self.changed(git.as_ref(), &now.get())?;
        let is_named = |path: &str| paths.is_empty() || paths.split('\n').any(|one| one == path);
        let there = changed.iter().filter(|one| one.difference != Difference::Removed);
        let files: Vec<(&str, Vec<u8>)> = there
            .filter(|one| is_named(&one.path))
            .filter_map(|one| Some((one.path.as_str(), disk::exact(&self.root, &one.path).ok()?)))
            .collect();
        if files.is_empty() {
            return refuse(422, say!("edit-not-changed"), say!("edit-reload"));
        }
        match archive::zip(files.iter().map(|(path, bytes)| (*path, bytes.as_slice()))) {
            Ok(bytes) => Ok(Answer::of(200, media::of("zip"), bytes)),
            Err(_) => refuse(500, say!("edit-not-changed"), say!("edit-reload")),
        }
    }
}

/// What differs from the last release. It lists texts, and neither pictures nor profiles.
fn since_release(shown: &Shown) -> Vec<Changed> {
    let Some(site) = &shown.site else { return Vec::new() };
    let sources = &shown.sources;
    let documents = site.publication().releases.latest().map(|last| &last.lock.documents);
    let mut published: BTreeMap<String, &str> = BTreeMap::new();
    for one in documents.into_iter().flat_map(|all| all.iter()) {
        published.insert(format!("{CONTENT}{}", &*one.path.value), &one.sha256.value);
    }
    let sealed = |sum: &str| {
        let own = sources.under(SEALED).find(|(_, file)| sha256(&file.bytes) == sum);
        own.map(|(_, file)| file.bytes.to_vec()).unwrap_or_default()
    };
    let is_listed = |path: &str| {
        let is_text = path.ends_with(".md") || path.ends_with(".toml");
        is_text && !path.starts_with(RELEASES) && !path.starts_with("content/profiles/")
    };
    let working = sources.under(CONTENT).filter(|(_, file)| is_listed(&file.path));
    let mut changed: Vec<Changed> = working
        .filter_map(|(_, file)| {
            let (difference, before) = match published.get(&file.path) {
                None => (Difference::New, Vec::new()),
                Some(sum) if sha256(&file.bytes) == *sum => return None,
                Some(sum) => (Difference::Changed, sealed(sum)),
            };
            Some(Changed { path: file.path.clone(), difference, before })
        })
        .collect();
    let gone = published.iter().filter(|(path, _)| sources.find(path).is_none());
    changed.extend(gone.map(|(path, sum)| Changed {
        path: path.clone(),
        difference: Difference::Removed,
        before: sealed(sum),
    }));
    changed
}

/// The title of a file, or its name.
fn title(path: &str, bytes: &[u8], shown: &Shown) -> String {
    let subject = Subject::of(path, |language| headings(shown, language));
    let data = subject.and_then(|subject| File::read(bytes, &subject)?.data());
    let title = match data {
        Some(Data::Table(entries)) => entries.get("title").map(form::json),
        _ => None,
    };
    match title {
        Some(Value::String(title)) => title,
        Some(Value::Object(all)) => {
            all.values().next().and_then(Value::as_str).unwrap_or_default().to_string()
        }
        _ => path.rsplit('/').next().unwrap_or_default().to_string(),
    }
}

/// Where a merge request of a branch begins, on the forges that are told by their host. What is secret
/// in the address of a remote is left out.
fn merge_request(remote: &str, branch: &str) -> Option<String> {
    let (host, path) = match remote.split_once("://") {
        Some((_, rest)) => rest.split_once('/')?,
        None => remote.split_once(':')?,
    };
    let host = host.rsplit('@').next()?;
    let host = host.split(':').next()?;
    let path = path.trim_matches('/');
    let path = path.strip_suffix(".git").unwrap_or(path);
    let branch = crate::escape::address(branch);
    let page = if host.contains("gitlab") {
        format!("-/merge_requests/new?merge_request%5Bsource_branch%5D={branch}")
    } else if host.contains("github") {
        format!("compare/{branch}?expand=1")
    } else if ["codeberg", "gitea", "forgejo"].iter().any(|name| host.contains(name)) {
        format!("compare/{branch}")
    } else {
        return None;
    };
    Some(format!("https://{host}/{path}/{page}"))
}
