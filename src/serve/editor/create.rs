//! New texts, and the steps in the life of one that are more than an edit: what `krav new` writes, the
//! asking before a requirement is decided, and its end.

use super::opened::{Opened, path};
use super::save::Changed;
use super::{Answered, Editor, Refusal, page_of, refuse, text};
use crate::catalogue::id::{CategoryPath, RequirementId};
use crate::catalogue::vocabulary::{ChangeClass, Status};
use crate::edit::Edit;
use crate::edit::data::{Change, Data, steps};
use crate::edit::file::File;
use crate::edit::subject::Kind;
use crate::json::{Object, Value};
use crate::message::Message;
use crate::parse::place::{Place, Role};
use crate::say;
use crate::serve::events::Now;
use crate::serve::shown::Shown;
use crate::source::{CONTENT, FileId, Sources, disk};

/// A text to begin.
pub enum New {
    Requirement {
        title: String,
        category: Option<String>,
        from: Option<RequirementId>,
    },
    Guidance {
        title: String,
    },
    Category {
        path: String,
        title: String,
    },
    Package {
        title: String,
        category: Option<String>,
    },
    /// The translation of a requirement.
    Translation {
        of: RequirementId,
        language: String,
        title: Option<String>,
    },
    /// The translation of a guidance page, by its id.
    GuidanceTranslation {
        of: String,
        language: String,
        title: Option<String>,
    },
}

/// A text that was begun, and where it is to be.
pub struct Draft {
    pub path: String,
    pub text: String,
}

/// Begins a text as `krav new` does, or says why not and what to do.
pub type Begin = fn(&New, &Sources) -> Result<Draft, (Message, Message)>;

/// What can be done with a file beside editing it.
pub fn may(opened: &Opened, shown: &Shown) -> Vec<Value> {
    let data = File::read(&opened.bytes, &opened.subject).and_then(|file| file.data());
    let status = data.as_ref().and_then(|data| data.at(&steps("status")));
    let is = |wanted: Status| status == Some(&Data::Text(wanted.word().to_string()));
    let is_requirement = opened.subject.kind == Kind::Requirement;
    let mut may = Vec::new();
    if is_requirement && (is(Status::Current) || is(Status::Superseded)) {
        may.push("withdraw");
    }
    if is_requirement && is(Status::Draft) {
        may.push("consult");
    }
    if is_requirement {
        may.push("move");
    }
    if is_requirement || opened.subject.kind == Kind::Guidance {
        let languages = shown.site.as_ref().map(|site| site.publication().languages());
        let stem = opened.path.strip_suffix(".md").unwrap_or(&opened.path);
        let lacks = |language: &str| shown.sources.find(&format!("{stem}.{language}.md")).is_none();
        if languages.is_some_and(|all| all.iter().skip(1).any(|language| lacks(language))) {
            may.push("translate");
        }
    }
    may.into_iter().map(Value::from).collect()
}

/// A text that was sent; nothing where it is empty.
fn said(sent: &Value, name: &str) -> Option<String> {
    Some(text(sent, name).trim().to_string()).filter(|text| !text.is_empty())
}

impl Editor {
    /// Begins a text of a kind.
    pub(super) fn create(&self, sent: &Value, now: &Now) -> Answered {
        let title = said(sent, "title");
        let new = match (text(sent, "kind"), title) {
            ("requirement", Some(title)) => {
                let from = said(sent, "from").and_then(|from| from.parse().ok());
                New::Requirement { title, category: said(sent, "category"), from }
            }
            ("guidance", Some(title)) => New::Guidance { title },
            ("category", Some(title)) => {
                New::Category { path: said(sent, "path").unwrap_or_default(), title }
            }
            ("package", Some(title)) => New::Package { title, category: said(sent, "category") },
            _ => return refuse(422, say!("edit-no-title"), say!("edit-no-title-help")),
        };
        self.begin(&new, now)
    }

    /// Begins the translation of a text.
    pub(super) fn translate(&self, sent: &Value, now: &Now) -> Answered {
        let (language, title) = (text(sent, "language").to_string(), said(sent, "title"));
        let new = match Place::of(FileId::BUILT_IN, path(sent)).role {
            Role::Requirement { id: of, language: None, .. } => {
                New::Translation { of, language, title }
            }
            Role::Guidance { id, language: None } => {
                New::GuidanceTranslation { of: id.to_string(), language, title }
            }
            _ => return refuse(422, say!("edit-no-translation"), say!("edit-reload")),
        };
        self.begin(&new, now)
    }

    fn begin(&self, new: &New, now: &Now) -> Answered {
        let mut preview = self.preview();
        let shown = preview.shown().clone();
        let draft = match (self.begin)(new, &shown.sources) {
            Ok(draft) => draft,
            Err((message, help)) => return refuse(422, message, help),
        };
        // Nothing is written over.
        if !disk::is_free(&self.root, &draft.path) {
            return refuse(
                409,
                say!("edit-is-there", path = draft.path),
                say!("edit-is-there-help"),
            );
        }
        let after = Some(draft.text.into_bytes());
        let new = Changed { path: draft.path.clone(), before: None, after };
        self.put(&mut preview, vec![new], now)?;
        drop(preview);
        self.told(&draft.path, now)
    }

    /// Withdraws a requirement. Its text stays, for those who have it in a contract.
    pub(super) fn withdraw(&self, sent: &Value, now: &Now) -> Answered {
        let opened = self.requirement(sent, now)?;
        let Some(reason) = said(sent, "reason") else {
            return refuse(422, say!("edit-no-words"), say!("edit-no-words-help"));
        };
        let end = Object::new()
            .set("date", text(sent, "date"))
            .set("reason", reason.as_str())
            .maybe("successor", said(sent, "successor"));
        let shown = now.get();
        let first = shown.site.as_ref().map(|site| site.publication().first_language().to_string());
        let told = Object::new().set(&first.unwrap_or_default(), reason);
        let told = match sent.get("text") {
            Some(Value::Object(own)) => {
                own.iter().fold(told, |told, (language, text)| told.set(language, text.clone()))
            }
            _ => told,
        };
        let class = ChangeClass::Withdrawn.word();
        let publishing = Object::new().set("class", class).set("text", told);
        let edits = [("status", Status::Withdrawn.word().into()), ("withdrawn", Value::from(end))];
        self.save(&wish(&opened, edits).set("publishing", publishing).into(), now)
    }

    /// Asks for comments on a draft.
    pub(super) fn consult(&self, sent: &Value, now: &Now) -> Answered {
        let opened = self.requirement(sent, now)?;
        let asked = ["from", "to", "question", "answers_to"];
        let asked = asked.iter().fold(Object::new(), |all, name| all.set(name, text(sent, name)));
        let word = Status::Consultation.word();
        let edits = [("status", word.into()), ("consultation", Value::from(asked))];
        self.save(&wish(&opened, edits).into(), now)
    }

    /// Moves a requirement and its translations to another category. Readers of a published one are
    /// told.
    pub(super) fn move_to(&self, sent: &Value, now: &Now) -> Answered {
        let opened = self.requirement(sent, now)?;
        let mut preview = self.preview();
        let shown = preview.shown().clone();
        let Some((from, to, folder)) = places(&opened, text(sent, "category"), &shown) else {
            return refuse(422, say!("edit-no-category"), say!("edit-no-category-help"));
        };
        let edits = match super::publishing::published(&opened, &shown) {
            Value::Null => Vec::new(),
            _ => vec![Edit::Field(Change::Set(steps("moved_from"), Data::Text(from)))],
        };
        let is_told = !edits.is_empty();
        let mut files = vec![opened.changed(opened.with(&edits)?)];
        if is_told {
            let publishing = Object::new()
                .set("class", ChangeClass::Moved.word())
                .set("text", sent.get("text").cloned().unwrap_or_default());
            let wish = Object::new().set("publishing", publishing).into();
            super::publishing::follow(self, &mut files, &wish, (&opened, &shown))?;
        }
        let stem = opened.path.strip_suffix(".md").unwrap_or(&opened.path);
        for (_, file) in shown.sources.under(&format!("{stem}.")) {
            let path = file.path.clone();
            if files.iter().all(|one| one.path != path)
                && let Ok(bytes) = disk::exact(&self.root, &path)
            {
                let (before, after) = (Some(bytes.clone()), Some(bytes));
                files.push(Changed { path, before, after });
            }
        }
        let moved = files.into_iter().flat_map(|one| {
            let name = one.path.rsplit('/').next().unwrap_or_default();
            let path = format!("{folder}{name}");
            let new = Changed { path, before: None, after: one.after };
            [new, Changed { path: one.path, before: one.before, after: None }]
        });
        self.put(&mut preview, moved.collect(), now)?;
        drop(preview);
        self.told(&to, now)
    }

    fn requirement(&self, sent: &Value, now: &Now) -> Result<Opened, Refusal> {
        let opened = Opened::read(self, path(sent), &now.get())?;
        match opened.subject.kind {
            Kind::Requirement => Ok(opened),
            _ => refuse(422, say!("edit-no-requirement"), say!("edit-reload")),
        }
    }

    /// What is told of a file that was written.
    pub(super) fn told(&self, path: &str, now: &Now) -> Answered {
        let shown = now.get();
        let opened = Opened::read(self, path, &shown)?;
        self.remember(&opened);
        Ok(Object::new()
            .set("path", path)
            .set("sum", opened.sum.as_str())
            .set("page", page_of(&shown, path).map_or(Value::Null, Value::from))
            .set("findings", super::findings::of_shown(self, &opened, &shown))
            .into())
    }
}

/// The category of a requirement, the path that it would have in another one, and the folder of that.
fn places(opened: &Opened, wanted: &str, shown: &Shown) -> Option<(String, String, String)> {
    let Role::Requirement { category, .. } = Place::of(FileId::BUILT_IN, &opened.path).role else {
        return None;
    };
    let to: CategoryPath = wanted.trim_matches('/').parse().ok()?;
    let known = &shown.site.as_ref()?.publication().working.categories;
    if !known.contains_key(&to) || to == category {
        return None;
    }
    let folder = format!("{CONTENT}requirements/{to}/");
    let name = opened.path.rsplit('/').next()?;
    Some((category.to_string(), format!("{folder}{name}"), folder))
}

/// A save of some fields, over what the disk has.
fn wish<const COUNT: usize>(opened: &Opened, fields: [(&str, Value); COUNT]) -> Object {
    let edits = fields
        .map(|(name, value)| Value::from(Object::new().set("field", name).set("value", value)));
    Object::new()
        .set("path", opened.path.as_str())
        .set("sum", opened.sum.as_str())
        .set("edits", edits.to_vec())
}
