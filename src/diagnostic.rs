//! What is wrong with the input, as values: code, place, reason and way out.
//! They are collected all the way and shown together, in the order of the files.

pub mod excerpt;
pub mod explain;
pub mod github;
pub mod json;
pub mod people;
pub mod position;
pub mod rule;
pub mod sarif;
pub mod suggest;

use self::rule::{Rule, Severity};
use crate::message::Message;
use crate::source::{FileId, Sources, Span};

/// One problem in one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub rule: Rule,
    pub severity: Severity,
    pub place: Place,
    /// Lower case, no full stop, literals in back ticks.
    pub message: Message,
    /// A few words beside the marked span.
    pub label: Option<Message>,
    /// Why it matters, where the rule's own reason does not fit.
    pub reason: Option<Message>,
    /// What to do about it.
    pub help: Option<Message>,
    /// What `krav check --fix` does about it, where only one thing can be meant.
    pub mend: Option<Mend>,
}

/// A stretch of a file and what is to stand there instead.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mend {
    pub span: Span,
    pub with: String,
}

/// Where a problem is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A stretch of a file that was read.
    Span(Span),
    /// A path that could not be read, or that is missing.
    Path(String),
    /// A line and a column of a file that is no text, counted from one.
    Position(String, usize, usize),
}

impl Diagnostic {
    pub fn new(rule: Rule, span: Span, message: impl Into<Message>) -> Diagnostic {
        Diagnostic::at(rule, Place::Span(span), message)
    }

    /// A problem with a whole path, where no text can be shown.
    pub fn of_path(rule: Rule, path: impl Into<String>, message: impl Into<Message>) -> Diagnostic {
        Diagnostic::at(rule, Place::Path(path.into()), message)
    }

    /// A problem with a whole file, shown at its first character.
    pub fn of_file(rule: Rule, file: FileId, message: impl Into<Message>) -> Diagnostic {
        Diagnostic::new(rule, Span { file, start: 0, end: 0 }, message)
    }

    /// A problem at a line and a column of a file that is no text.
    pub fn of_position(
        rule: Rule,
        path: &str,
        (line, column): (usize, usize),
        message: impl Into<Message>,
    ) -> Diagnostic {
        Diagnostic::at(rule, Place::Position(path.to_string(), line, column), message)
    }

    fn at(rule: Rule, place: Place, message: impl Into<Message>) -> Diagnostic {
        Diagnostic {
            rule,
            severity: rule.info().severity,
            place,
            message: message.into(),
            label: None,
            reason: None,
            help: None,
            mend: None,
        }
    }

    pub fn label(mut self, label: impl Into<Message>) -> Diagnostic {
        self.label = Some(label.into());
        self
    }

    /// Why it matters, where the rule's own reason does not fit.
    pub fn reason(mut self, reason: impl Into<Message>) -> Diagnostic {
        self.reason = Some(reason.into());
        self
    }

    /// Why it matters.
    pub fn why(&self) -> Message {
        self.reason.clone().unwrap_or_else(|| self.rule.info().reason.clone())
    }

    pub fn help(mut self, help: impl Into<Message>) -> Diagnostic {
        self.help = Some(help.into());
        self
    }

    /// Adds the help where there is one to give.
    pub fn help_if(mut self, help: Option<impl Into<Message>>) -> Diagnostic {
        self.help = help.map(Into::into).or(self.help);
        self
    }

    /// What is to stand in a stretch instead, where only one thing can be meant.
    pub fn mend(mut self, span: Span, with: impl Into<String>) -> Diagnostic {
        self.mend = Some(Mend { span, with: with.into() });
        self
    }

    /// The stretch of text that it is about, if there is one.
    pub fn span(&self) -> Option<Span> {
        match self.place {
            Place::Span(span) => Some(span),
            Place::Path(_) | Place::Position(..) => None,
        }
    }

    /// The path of the file it is about, below the root.
    pub fn path<'a>(&'a self, sources: &'a Sources) -> &'a str {
        match &self.place {
            Place::Span(span) => &sources.file(span.file).path,
            Place::Path(path) | Place::Position(path, ..) => path,
        }
    }
}

/// All problems found so far.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
}

impl Diagnostics {
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    pub fn extend(&mut self, other: Diagnostics) {
        self.found.extend(other.found);
    }

    pub fn has_errors(&self) -> bool {
        self.found.iter().any(|one| one.severity == Severity::Error)
    }

    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// Keeps those that `keep` says yes to, and lets it change them.
    pub fn retain(&mut self, keep: impl FnMut(&mut Diagnostic) -> bool) {
        self.found.retain_mut(keep);
    }

    pub fn count(&self, severity: Severity) -> usize {
        self.found.iter().filter(|one| one.severity == severity).count()
    }

    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.found.iter()
    }

    /// Those that were found after the first ones.
    pub fn after(&mut self, first: usize) -> impl Iterator<Item = &mut Diagnostic> {
        self.found.iter_mut().skip(first)
    }

    /// Gives a better help to those that `help` knows more about.
    pub fn explain(&mut self, help: impl Fn(&Diagnostic) -> Option<Message>) {
        for one in &mut self.found {
            one.help = help(one).or(one.help.take());
        }
    }

    /// Applies a catalogue's own severities; nothing is returned for a rule that is off.
    pub fn weigh(&mut self, severity_of: impl Fn(Rule) -> Option<Severity>) {
        self.found.retain_mut(|one| match severity_of(one.rule) {
            Some(severity) => {
                one.severity = severity;
                true
            }
            None => false,
        });
    }

    /// Sorted by file, place and code, each problem once. Where a file has a form that is not known
    /// here, nothing else is: what leans on it would be reported as missing.
    pub fn sorted(mut self, sources: &Sources) -> Diagnostics {
        if self.found.iter().any(|one| one.rule == Rule::UnknownFormat) {
            self.found.retain(|one| one.rule == Rule::UnknownFormat);
        }
        self.found.sort_by(|a, b| {
            let key = |one: &Diagnostic| match one.place {
                Place::Span(span) => (span.start, span.end, (0, 0)),
                Place::Path(_) => (0, 0, (0, 0)),
                Place::Position(_, line, column) => (0, 0, (line, column)),
            };
            let by_path = match (&a.place, &b.place) {
                // The ids of files follow the order of their paths.
                (Place::Span(a), Place::Span(b)) => a.file.cmp(&b.file),
                _ => a.path(sources).cmp(b.path(sources)),
            };
            let rest = || (key(a), a.rule, &a.message).cmp(&(key(b), b.rule, &b.message));
            by_path.then_with(rest)
        });
        // A template that fails does so on every page that it makes; once is enough.
        self.found.dedup_by(|a, b| {
            a == b || a.rule == Rule::TemplateFails && b.rule == a.rule && a.place == b.place
        });
        self
    }
}

/// The line and column of an offset, both counted from one; columns count characters.
pub fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let offset = text.floor_char_boundary(offset.min(text.len()));
    let before = &text[..offset];
    let line = before.bytes().filter(|&byte| byte == b'\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    (line, before[start..].chars().count() + 1)
}
