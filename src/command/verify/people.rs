//! What is said of a file, for people: a verdict, what needs a look, and what does not in one line.

use crate::bundle::passages::Part;
use crate::command::terminal::Terminal;
use crate::message::Message;
use crate::say;
use crate::selection::form::FORMS;
use crate::verify::answer::{Advice, Answer, Requirement, State};
use crate::verify::difference::{Difference, Kind};
use crate::verify::file::Refusal;
use crate::verify::inquiry::{Outcome, Report, Sealed, SealedName};
use std::collections::BTreeMap;

pub fn show(report: &Report, terminal: &Terminal) {
    let file = report.file.clone();
    match &report.outcome {
        Outcome::Sealed(own) => {
            let releases = own.releases.join(", ");
            terminal.done(say!(
                "verify-sealed",
                file = file,
                text = name(own),
                releases = releases
            ));
        }
        Outcome::NotSealed => terminal.done(say!("verify-sealed-none", file = file)),
        Outcome::Refused(refusal) => {
            let message = say!("verify-refused", file = file, reason = reason(*refusal));
            terminal.failure(message, say!("verify-refused-help"));
        }
        Outcome::Answer(own) if own.is_empty() => {
            terminal.say(say!("verify-nothing", file = file));
        }
        Outcome::Answer(own) => {
            terminal.show(&terminal.heading(&file));
            Shown { terminal }.answer(own);
        }
    }
}

fn name(sealed: &Sealed) -> Message {
    match &sealed.name {
        SealedName::Lock => say!("verify-sealed-lock"),
        SealedName::Requirement(id, version) => {
            say!("verify-sealed-version", id = id, version = version)
        }
        SealedName::Text(path) => Message::Verbatim(path.clone()),
    }
}

pub fn reason(refusal: Refusal) -> Message {
    match refusal {
        Refusal::Unknown => say!("verify-refused-unknown"),
        Refusal::OldOrLocked => say!("verify-refused-old"),
        Refusal::Locked => say!("verify-refused-locked"),
        Refusal::Broken => say!("verify-refused-broken"),
        Refusal::TooLarge => say!("verify-refused-too-large"),
        Refusal::TooLong => say!("verify-refused-too-long"),
        Refusal::Entities => say!("verify-refused-entities"),
        Refusal::Nested => say!("verify-refused-nested"),
        Refusal::Outside => say!("verify-refused-outside"),
    }
}

struct Shown<'a> {
    terminal: &'a Terminal,
}

impl Shown<'_> {
    fn line(&self, depth: usize, message: Message) {
        let words = self.terminal.words(message);
        self.terminal.show(&format!("{}{words}", "  ".repeat(depth)));
    }

    fn answer(&self, answer: &Answer) {
        self.about(answer);
        self.line(1, verdict(answer, self.terminal));
        let wrong = answer.requirements.iter().filter(|own| !is_right(own));
        wrong.for_each(|own| self.requirement(own));
        let listed = |state: State| {
            let own = answer.requirements.iter().filter(|own| own.state == state && is_right(own));
            own.map(|own| format!("{} {}", own.id, own.version)).collect::<Vec<_>>().join(", ")
        };
        let (current, cited) = (listed(State::Published), listed(State::Cited));
        if !current.is_empty() {
            self.line(1, say!("verify-current", list = current));
        }
        if !cited.is_empty() {
            self.line(1, say!("verify-cited", list = cited));
        }
        if !answer.mentioned.is_empty() {
            self.line(1, say!("verify-mentioned", list = answer.mentioned.join(", ")));
        }
        let mut left_out: BTreeMap<&[Part], Vec<String>> = BTreeMap::new();
        for own in answer.requirements.iter().filter(|own| is_right(own)) {
            let cited = format!("{} {}", own.id, own.version);
            left_out.entry(&own.left_out).or_default().push(cited);
        }
        for (parts, own) in left_out.iter().filter(|(parts, _)| !parts.is_empty()) {
            let (parts, list) = (self.parts(parts), own.join(", "));
            self.line(1, say!("verify-left-out-of", parts = parts, list = list));
        }
    }

    fn about(&self, answer: &Answer) {
        if let Some(about) = &answer.about {
            let release = match &about.release {
                Some(name) => say!("verify-release", name = name),
                None => say!("verify-draft"),
            };
            let form = FORMS.iter().find(|form| form.word() == about.kind);
            let kind = form.map_or(about.kind.as_str(), |form| form.stem);
            let (catalogue, language) = (&about.catalogue, &about.language);
            self.line(
                1,
                say!(
                    "verify-about",
                    kind = kind,
                    catalogue = catalogue,
                    release = release,
                    language = language
                ),
            );
            if about.other_catalogue {
                self.line(1, say!("verify-other-catalogue", address = &about.address));
            }
            if !about.other_texts.is_empty() {
                self.line(1, say!("verify-other-texts", list = about.other_texts.join(", ")));
            }
        }
        if answer.partial {
            self.line(1, say!("verify-partial"));
        }
    }

    fn requirement(&self, own: &Requirement) {
        let state = self.terminal.removed(&self.terminal.words(state(own.state)));
        let head = self.terminal.heading(&format!("{} {}", own.id, own.version));
        self.terminal.show(&format!("\n  {head}  {state}  {}", own.title));
        if !own.cited_as.is_empty() {
            let list = own.cited_as.join(", ");
            self.line(2, say!("verify-cited-as", list = list, version = &own.version));
        }
        if matches!(own.state, State::Altered | State::NotFound)
            && let Some(standing) = standing(own)
        {
            self.line(2, say!("verify-state-of", version = &own.version, standing = standing));
        }
        if let Some(message) = since(own) {
            self.line(2, message);
        }
        if let Some(reason) = &own.reason {
            self.line(2, say!("verify-reason", text = reason));
        }
        for change in &own.changes {
            let (version, text) = (&change.version, &change.text);
            let class = class(change.class);
            self.line(2, say!("verify-change", version = version, class = class, text = text));
        }
        own.differences.iter().for_each(|own| self.difference(own));
        if !own.left_out.is_empty() {
            self.line(2, say!("verify-left-out", list = self.parts(&own.left_out)));
        }
        if let Some(advice) = own.advice {
            self.line(2, say!("verify-todo", text = todo(advice, own)));
        }
        if let Some(address) = &own.address {
            self.line(2, Message::Verbatim(address.clone()));
        }
    }

    fn parts(&self, parts: &[Part]) -> String {
        let parts = parts.iter().map(|part| self.terminal.words(part_name(*part)));
        parts.collect::<Vec<_>>().join(", ")
    }

    /// Marked as `krav diff` does, and by colour where there is colour.
    fn difference(&self, own: &Difference) {
        let pieces = own.pieces.iter().map(|piece| match piece.kind {
            Kind::Same => piece.words.clone(),
            Kind::Removed => self.terminal.removed(&format!("[-{}-]", piece.words)),
            Kind::Added => self.terminal.added(&format!("{{+{}+}}", piece.words)),
        });
        let part = self.terminal.words(part_name(own.part));
        let words = pieces.collect::<Vec<_>>().join(" ");
        self.line(2, Message::Verbatim(format!("{part}: {words}")));
    }
}

fn is_right(own: &Requirement) -> bool {
    own.state.is_right() && own.cited_as.is_empty()
}

fn verdict(answer: &Answer, terminal: &Terminal) -> Message {
    let all = answer.requirements.len();
    if all == 0 {
        return say!("verify-none-found");
    }
    if answer.is_current() && answer.requirements.iter().all(|own| own.state == State::Cited) {
        return say!("verify-all-cited", count = all);
    }
    if answer.is_current() {
        return say!("verify-all-current", count = all);
    }
    let counted =
        |state: State| answer.requirements.iter().filter(|own| own.state == state).count();
    let cited = answer.requirements.iter();
    let cited = cited.filter(|own| own.state.is_right() && !own.cited_as.is_empty()).count();
    let counts = [
        say!("verify-count-superseded", count = counted(State::Superseded)),
        say!("verify-count-withdrawn", count = counted(State::Withdrawn)),
        say!("verify-count-altered", count = counted(State::Altered)),
        say!("verify-count-not-found", count = counted(State::NotFound)),
        say!("verify-count-never-published", count = counted(State::NeverPublished)),
        say!("verify-count-cited-as", count = cited),
    ];
    let numbers = [
        counted(State::Superseded),
        counted(State::Withdrawn),
        counted(State::Altered),
        counted(State::NotFound),
        counted(State::NeverPublished),
        cited,
    ];
    let told = counts.into_iter().zip(numbers).filter(|(_, number)| *number > 0);
    let list: Vec<String> = told.map(|(message, _)| terminal.words(message)).collect();
    let count: usize = numbers.iter().sum();
    say!("verify-some", count = count, all = all, list = list.join(", "))
}

fn state(state: State) -> Message {
    match state {
        State::Published | State::Cited => say!("verify-published"),
        State::Superseded => say!("verify-superseded"),
        State::Withdrawn => say!("verify-withdrawn"),
        State::Altered => say!("verify-altered"),
        State::NotFound => say!("verify-not-found"),
        State::NeverPublished => say!("verify-never-published"),
    }
}

/// How the version stands whose text is altered or not there, if it is not in force.
fn standing(own: &Requirement) -> Option<Message> {
    match own.standing {
        Some("superseded") => Some(say!("verify-superseded")),
        Some("withdrawn") => Some(say!("verify-withdrawn")),
        _ => None,
    }
}

fn since(own: &Requirement) -> Option<Message> {
    match (&own.since, &own.by) {
        (Some(date), Some(by)) => Some(say!("verify-state-since", date = date, by = by)),
        (Some(date), None) => Some(say!("verify-state-since-none", date = date)),
        (None, Some(by)) => Some(say!("verify-state-by", by = by)),
        (None, None) => None,
    }
}

fn todo(advice: Advice, own: &Requirement) -> Message {
    match advice {
        Advice::SameMeaning => say!("verify-todo-same-meaning"),
        Advice::LookAgain => say!("verify-todo-look-again"),
        Advice::DoNotUse => say!("verify-todo-do-not-use"),
        Advice::UseSuccessor => {
            say!("verify-todo-use-successor", id = own.successor.clone().unwrap_or_default())
        }
        Advice::Restore => say!("verify-todo-restore"),
    }
}

fn part_name(part: Part) -> Message {
    match part {
        Part::Text => say!("verify-part-text"),
        Part::Values => say!("verify-part-values"),
        Part::Substances => say!("verify-part-substances"),
        Part::Exceptions => say!("verify-part-exceptions"),
        Part::Evidence => say!("verify-part-evidence"),
    }
}

fn class(word: &str) -> Message {
    match word {
        "editorial" => say!("verify-class-editorial"),
        "clarified" => say!("verify-class-clarified"),
        "tightened" => say!("verify-class-tightened"),
        "loosened" => say!("verify-class-loosened"),
        "new" => say!("verify-class-new"),
        "withdrawn" => say!("verify-class-withdrawn"),
        "moved" => say!("verify-class-moved"),
        "split" => say!("verify-class-split"),
        _ => say!("verify-class-merged"),
    }
}
