//! What leads to a person: phone numbers, personal identity numbers, personal e-mail addresses.
//! Every text and every string of the working files is searched once.

mod email;
mod identity;
mod phone;
mod things;

use super::Context;
use super::judged::{Judged, Known};
use super::passage::{self, Passage};
use super::texts::{self, TextOf};
use crate::catalogue::text::Target;
use crate::diagnostic::{Diagnostic, Diagnostics, line_and_column, rule::Rule};
use crate::parse::parts;
use crate::say;
use crate::source::{CONTENT, FileId, RELEASES, SourceFile, Span};
use std::ops::Range;
use std::sync::Arc;

/// What leads to a person in one way.
struct Kind {
    rule: Rule,
    /// Where some words have it, under a heading.
    find: fn(words: &str, head: &str) -> Vec<Range<usize>>,
    /// Whether any words in a text may have it. Asked of whole files, of which most have none.
    may_stand_in: fn(text: &str) -> bool,
}

const KINDS: &[Kind] = &[
    Kind {
        rule: Rule::PersonalIdentityNumber,
        find: identity::find,
        may_stand_in: identity::may_stand_in,
    },
    Kind { rule: Rule::PhoneNumber, find: phone::find, may_stand_in: phone::may_stand_in },
    Kind { rule: Rule::PersonalEmail, find: email::find, may_stand_in: email::may_stand_in },
];

/// Searches every text.
pub fn in_texts(context: &Context, known: &Known) -> Vec<Arc<Judged>> {
    let texts: Vec<TextOf> = texts::all(context.catalogue).collect();
    let files = texts::by_file(&texts);
    let judge = |texts: &&[TextOf], judged: &mut Judged| {
        for text in *texts {
            passage::each_where(text.text, has_mark, is_mail, &mut |passage| {
                in_passage(passage, context, &mut judged.found);
            });
        }
    };
    known.judge(&files, |texts| vec![texts[0].file], judge)
}

/// Searches the strings of every file.
pub fn in_files(context: &Context, known: &Known) -> Vec<Arc<Judged>> {
    let files = context.sources.under(CONTENT);
    let files = files.filter(|(_, source)| !source.path.starts_with(RELEASES));
    let files: Vec<(FileId, &SourceFile)> = files.collect();
    let judge = |&(file, source): &(FileId, &SourceFile), judged: &mut Judged| {
        let text = source.text().unwrap_or_default();
        parts::each_string(&source.path, text, may_lead_to_person, &mut |one| {
            let span = Span { file, start: one.range.start, end: one.range.end };
            let passage = passage::of_string(one.words, one.key, span);
            in_passage(&passage, context, &mut judged.found);
        });
    };
    known.judge(&files, |(file, _)| vec![*file], judge)
}

/// Whether any string of a text of TOML may lead to a person. What is written by numbers may be anything.
fn may_lead_to_person(matter: &str) -> bool {
    matter.contains('\\') || KINDS.iter().any(|kind| (kind.may_stand_in)(matter))
}

/// Whether any of some words may be part of what a rule looks for: all of that has a digit, or a
/// sign in the middle of an address.
fn has_mark(words: &str) -> bool {
    words.bytes().any(|byte| IS_MARK[usize::from(byte)])
}

/// Looked up by byte, since every word of the catalogue is asked.
const IS_MARK: [bool; 256] = {
    let mut marks = [false; 256];
    let mut byte = b'0';
    while byte <= b'9' {
        marks[byte as usize] = true;
        byte += 1;
    }
    marks[b'@' as usize] = true;
    marks[b'(' as usize] = true;
    marks[b'[' as usize] = true;
    marks
};

fn is_mail(target: &Target) -> bool {
    matches!(target, Target::External(address) if address.starts_with("mailto:"))
}

/// Most words hold nothing that any rule looks for.
fn is_worth_reading(words: &str) -> bool {
    words.bytes().any(|byte| byte.is_ascii_digit() || byte == b'@') || words.contains("at")
}

fn in_passage(passage: &Passage, context: &Context, found: &mut Diagnostics) {
    if is_worth_reading(&passage.words) {
        for kind in KINDS {
            for words in (kind.find)(&passage.words, &passage.head) {
                let span = passage.place(words, context.sources);
                found_at(kind.rule, span, context, found);
            }
        }
    }
    // An address behind other words is published too.
    for (words, target, span) in &passage.links {
        let Target::External(address) = target else { continue };
        let Some(address) = address.strip_prefix("mailto:") else { continue };
        let is_shown = || !email::find(&passage.words[words.clone()], "").is_empty();
        if !email::find(address, "").is_empty() && !is_shown() {
            found_at(Rule::PersonalEmail, Some(*span), context, found);
        }
    }
}

fn found_at(rule: Rule, span: Option<Span>, context: &Context, found: &mut Diagnostics) {
    let Some(span) = span else { return };
    let problem = match rule {
        Rule::PersonalIdentityNumber => {
            hidden(span, context).help(say!("privacy-identity-number-help"))
        }
        Rule::PhoneNumber => {
            Diagnostic::new(rule, span, say!("privacy-phone")).help(say!("privacy-phone-help"))
        }
        _ => Diagnostic::new(rule, span, say!("privacy-email")).help(say!("privacy-email-help")),
    };
    found.push(problem);
}

/// A personal identity number is not shown again in logs, so its place has no excerpt.
fn hidden(span: Span, context: &Context) -> Diagnostic {
    let rule = Rule::PersonalIdentityNumber;
    let source = context.sources.file(span.file);
    let place = line_and_column(source.text().unwrap_or_default(), span.start);
    Diagnostic::of_position(rule, &source.path, place, say!("privacy-identity-number"))
}
