//! A plan as it is shown: for people in lines, for programs as JSON.

use super::super::arguments::Format;
use super::super::arguments::publish::Publish;
use super::super::figure;
use super::super::terminal::Terminal;
use crate::json::{self, Object, Value};
use crate::message::Message;
use crate::publish::plan::{Plan, Sending, Why};
use crate::publish::run::Look;
use crate::publish::wave::Wave;
use crate::say;

pub(super) struct Shown<'a> {
    pub plan: &'a Plan,
    pub look: &'a Look,
    pub arguments: &'a Publish,
    pub word: &'a str,
}

/// How many files of a kind are listed one by one.
const LISTED: usize = 10;

impl Shown<'_> {
    pub fn show(&self, terminal: &Terminal) {
        match self.arguments.format {
            Format::Human => self.lines(terminal),
            Format::Json => self.show_if_json(terminal),
        }
    }

    pub fn show_if_json(&self, terminal: &Terminal) {
        if self.arguments.format == Format::Json {
            terminal.show(json::pretty(&self.json()).trim_end());
        }
    }

    fn lines(&self, terminal: &Terminal) {
        let Shown { plan, look, arguments, .. } = self;
        let target = &arguments.target;
        if look.list.is_none() {
            terminal.say(say!("publish-first", target = target));
        }
        if look.is_settled(plan) {
            terminal.say(say!("publish-nothing", target = target));
        }
        if let Some(other) = look.other(self.word) {
            terminal.warning(say!("publish-busy", name = &other.name, since = &other.since));
        }
        for wave in Wave::ALL {
            let all: Vec<&Sending> = plan.of_wave(wave).collect();
            if all.is_empty() {
                continue;
            }
            let size = figure::size(all.iter().map(|one| one.sent.facts.size).sum());
            let heading = match wave {
                Wave::Files => say!("publish-wave-files", count = all.len(), size = size),
                Wave::Pages => say!("publish-wave-pages", count = all.len(), size = size),
                Wave::Lists => say!("publish-wave-lists", count = all.len(), size = size),
            };
            terminal.show(&terminal.heading(&terminal.words(heading)));
            let line = |one: &Sending| format!("  {}  {}", one.path, terminal.words(why(one.why)));
            list(&all.into_iter().map(line).collect::<Vec<_>>(), terminal);
        }
        let paths = |paths: &[String]| paths.iter().map(|path| format!("  {path}")).collect();
        let sections = [
            (&plan.deleting, say!("publish-deleting", count = plan.deleting.len())),
            (&plan.spent, say!("publish-spent", count = plan.spent.len())),
            (&plan.kept, say!("publish-kept", count = plan.kept.len())),
            (&look.strangers, say!("publish-strangers", count = look.strangers.len())),
        ];
        for (all, heading) in sections.into_iter().filter(|(all, _)| !all.is_empty()) {
            terminal.show(&terminal.heading(&terminal.words(heading)));
            let lines: Vec<String> = paths(all);
            list(&lines, terminal);
        }
        if plan.deleting.len() > arguments.max_deletions {
            terminal.warning(say!(
                "publish-too-many",
                count = plan.deleting.len(),
                most = arguments.max_deletions,
                target = target
            ));
        }
        terminal.say(say!("publish-unchanged", count = plan.unchanged));
    }

    fn json(&self) -> Value {
        let Shown { plan, look, arguments, word } = self;
        let waves = Wave::ALL.map(|wave| {
            let files = plan.of_wave(wave).map(|one| {
                let headers = one.headers.as_ref().map(|headers| {
                    Object::new()
                        .set("Content-Type", headers.content_type)
                        .set("Cache-Control", headers.cache_control)
                });
                let file = Object::new()
                    .set("path", one.path.as_str())
                    .set("why", one.why.word())
                    .set("size", one.sent.facts.size)
                    .set("sha256", one.sent.facts.sha256.as_str())
                    .maybe("headers", headers);
                Value::from(file)
            });
            let files: Vec<Value> = files.collect();
            Value::from(Object::new().set("wave", wave.word()).set("files", files))
        });
        let other = look.other(word).map(|other| {
            Object::new().set("name", other.name.as_str()).set("since", other.since.as_str())
        });
        Object::new()
            .set("target", arguments.target.as_str())
            .set("first", look.list.is_none())
            .set("nothing_to_do", look.is_settled(plan))
            .set("waves", waves.to_vec())
            .set("delete", plan.deleting.clone())
            .set("delete_spent", plan.spent.clone())
            .set("most_deletions", arguments.max_deletions)
            .set("kept", plan.kept.clone())
            .set("strangers", look.strangers.clone())
            .set("unchanged", plan.unchanged)
            .maybe("publishing_now", other)
            .into()
    }
}

/// The first of many lines, and how many more there are.
fn list(lines: &[String], terminal: &Terminal) {
    let shown = if lines.len() <= LISTED + 2 { lines.len() } else { LISTED };
    lines[..shown].iter().for_each(|line| terminal.show(line));
    if shown < lines.len() {
        let more = terminal.words(say!("publish-more", count = lines.len() - shown));
        terminal.show(&format!("  {more}"));
    }
}

fn why(why: Why) -> Message {
    match why {
        Why::New => say!("publish-why-new"),
        Why::Changed => say!("publish-why-changed"),
        Why::Headers => say!("publish-why-headers"),
        Why::Unsure => say!("publish-why-unsure"),
        Why::Altered => say!("publish-why-altered"),
    }
}
