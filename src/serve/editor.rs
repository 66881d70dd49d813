//! Editing in the browser: the author's own, on this machine, with a token that changes with each
//! start. Nothing is written that would lose a word.

mod conflict;
pub mod create;
mod findings;
mod git;
mod lookup;
mod opened;
mod page;
mod publishing;
mod save;
mod send;

use self::create::Begin;
use self::opened::Opened;
use super::answer::Answer;
use super::events::Now;
use super::guard::EDIT;
use super::media;
use super::preview::Preview;
use super::shown::Shown;
use crate::edit::change::Refused;
use crate::field::date::Date;
use crate::json::{self, Object, Value};
use crate::message::Message;
use crate::phrasebook::Phrasebook;
use crate::say;
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub struct Editor {
    /// The folder of the catalogue.
    pub root: PathBuf,
    pub token: String,
    pub words: &'static Phrasebook,
    /// The day that the clock shows.
    pub today: fn() -> Date,
    pub preview: Arc<Mutex<Preview>>,
    /// Begins texts as the command does.
    begin: Begin,
    memory: Mutex<Kept>,
}

/// What is kept of what was read and written since the start.
#[derive(Default)]
struct Kept {
    /// Texts that forms were made of, by their checksum, for what changes meanwhile.
    bases: VecDeque<(String, Vec<u8>)>,
    /// What saves can be taken back.
    saves: Vec<Vec<save::Changed>>,
}

/// What is asked of the editor.
pub struct Asked<'a> {
    pub method: &'a str,
    pub path: &'a str,
    pub query: &'a str,
    pub token: Option<&'a str>,
    pub media: Option<&'a str>,
    pub site: Option<&'a str>,
    pub body: &'a [u8],
}

/// What is not done, with the status and what to do about it.
pub struct Refusal {
    status: u16,
    message: Message,
    help: Message,
    /// What else is told.
    more: Box<Object>,
}

type Answered = Result<Value, Refusal>;

fn refuse<T>(
    status: u16,
    message: impl Into<Message>,
    help: impl Into<Message>,
) -> Result<T, Refusal> {
    let (message, help) = (message.into(), help.into());
    Err(Refusal { status, message, help, more: Box::default() })
}

impl From<Refused> for Refusal {
    fn from(why: Refused) -> Refusal {
        let (message, help) = match why {
            Refused::Unreadable => (say!("edit-unreadable"), say!("edit-unreadable-help")),
            Refused::NoSuchPlace => (say!("edit-no-such-field"), say!("edit-reload")),
            Refused::NotAsMeant => (say!("edit-not-as-meant"), say!("edit-not-as-meant-help")),
            Refused::NotOneSection => (say!("edit-two-sections"), say!("edit-two-sections-help")),
        };
        Refusal { status: 422, message, help, more: Box::default() }
    }
}

impl Editor {
    pub fn new(
        root: PathBuf,
        token: String,
        words: &'static Phrasebook,
        (today, begin): (fn() -> Date, Begin),
        preview: Arc<Mutex<Preview>>,
    ) -> Editor {
        Editor { root, token, words, today, preview, begin, memory: Mutex::default() }
    }

    /// Answers a request below the folder of the editor.
    pub fn answer(&self, asked: &Asked, now: &Now) -> Answer {
        let name = asked.path.strip_prefix(EDIT).unwrap_or_default();
        if asked.method == "GET"
            && let Some(answer) = page::file(name, self)
        {
            return answer;
        }
        let allowed = self.allowed(asked);
        let done = match (allowed, asked.method, name) {
            (Ok(()), "GET", "changes.zip") => {
                let paths = super::answer::query(asked.query, "paths").unwrap_or_default();
                self.archive(&paths, now)
            }
            (Ok(()), ..) => self.route(asked, name, now).map(|value| self.json(200, &value)),
            (Err(refusal), ..) => Err(refusal),
        };
        match done {
            Ok(answer) => answer,
            Err(Refusal { status, message, help, more }) => {
                let told = Object::new()
                    .set("message", message.in_words(self.words))
                    .set("help", help.in_words(self.words));
                self.json(status, &told.with(*more).into())
            }
        }
    }

    fn json(&self, status: u16, value: &Value) -> Answer {
        Answer::of(status, media::of("json"), json::compact(value))
    }

    /// Only the editor's own page of this start is answered.
    fn allowed(&self, asked: &Asked) -> Result<(), Refusal> {
        let is_own = asked.token.is_some_and(|token| is_same(token, &self.token))
            && asked.site.is_none_or(|site| site == "same-origin");
        if !is_own {
            return refuse(403, say!("edit-not-own"), say!("edit-not-own-help"));
        }
        let is_json = asked.media.is_some_and(|media| media.starts_with("application/json"));
        if asked.method == "POST" && !is_json {
            return refuse(415, say!("edit-no-json"), say!("edit-reload"));
        }
        Ok(())
    }

    fn route(&self, asked: &Asked, name: &str, now: &Now) -> Answered {
        let sent = match asked.method {
            "POST" => match json::parse(asked.body) {
                Some(sent) => sent,
                None => return refuse(422, say!("edit-no-json"), say!("edit-reload")),
            },
            _ => Value::Null,
        };
        let query = |name: &str| super::answer::query(asked.query, name);
        match (asked.method, name) {
            ("GET", "form.json") => self.form(&query("path").unwrap_or_default(), now),
            ("GET", "search.json") => {
                let shown = now.get();
                let source = query("source").unwrap_or_default();
                Ok(lookup::found(&shown, &source, &query("q").unwrap_or_default()))
            }
            ("POST", "check.json") => self.check(&sent, now),
            ("POST", "render.json") => self.render(&sent, now),
            ("POST", "save.json") => self.save(&sent, now),
            ("POST", "undo.json") => self.undo(now),
            ("POST", "create.json") => self.create(&sent, now),
            ("POST", "translate.json") => self.translate(&sent, now),
            ("POST", "withdraw.json") => self.withdraw(&sent, now),
            ("POST", "consult.json") => self.consult(&sent, now),
            ("POST", "move.json") => self.move_to(&sent, now),
            ("GET", "changes.json") => self.changes(now),
            ("POST", "send.json") => self.send(&sent, now),
            _ => refuse(404, say!("edit-nothing-there"), say!("edit-reload")),
        }
    }

    fn form(&self, path: &str, now: &Now) -> Answered {
        let opened = Opened::read(self, path, &now.get())?;
        self.remember(&opened);
        Ok(opened.form(self, &now.get()))
    }

    fn check(&self, sent: &Value, now: &Now) -> Answered {
        let shown = now.get();
        let opened = Opened::read(self, text(sent, "path"), &shown)?;
        let edits = opened.edits(sent)?;
        let bytes = opened.with(&edits)?;
        let found = findings::of_edited(self, &opened, bytes.clone(), &shown);
        let publishing = publishing::asked(self, &opened, &bytes, &shown);
        Ok(Object::new().set("findings", found).set("publishing", publishing).into())
    }

    /// A section as the page shows it.
    fn render(&self, sent: &Value, now: &Now) -> Answered {
        let shown = now.get();
        let opened = Opened::read(self, text(sent, "path"), &shown)?;
        let html = opened.rendered(text(sent, "markdown"), &shown);
        Ok(Object::new().set("html", html.unwrap_or_default()).into())
    }

    /// Keeps a text that a form was made of.
    fn remember(&self, opened: &Opened) {
        let mut kept = self.kept();
        if kept.bases.iter().all(|(sum, _)| *sum != opened.sum) {
            kept.bases.push_back((opened.sum.clone(), opened.bytes.clone()));
        }
        if kept.bases.len() > KEPT {
            kept.bases.pop_front();
        }
    }

    fn base(&self, sum: &str) -> Option<Vec<u8>> {
        let kept = self.kept();
        kept.bases.iter().find(|(own, _)| own == sum).map(|(_, bytes)| bytes.clone())
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn preview(&self) -> MutexGuard<'_, Preview> {
        self.preview.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How many texts and saves are kept.
const KEPT: usize = 100;

/// A text of what was sent; empty where it is not there.
fn text<'a>(sent: &'a Value, name: &str) -> &'a str {
    sent.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Whether two texts are the same, in a time that does not tell how much of them is.
fn is_same(one: &str, other: &str) -> bool {
    one.len() == other.len()
        && one.bytes().zip(other.bytes()).fold(0, |all, (a, b)| all | (a ^ b)) == 0
}

/// The address of the page about a file, if there is one.
fn page_of(shown: &Shown, path: &str) -> Option<String> {
    let site = shown.site.as_ref()?;
    let file = site.sources.find(path)?;
    let page = site.page_about(file)?;
    Some(format!("/{}", page.strip_suffix("index.html").unwrap_or(page)))
}
