//! What a sentence refers to that others may be equivalent to: standards, labels and marks, and
//! whether the text lets equivalents in for each of them.

use super::Context;
use super::equivalence;
use super::law::designation::{self, Designation};
use super::law::unlisted_mark::{self, MarkSort};
use super::sentence::Sentence;
use super::speech::Speech;
use super::wanted::Wanted;
use crate::catalogue::register::{Reference, ReferenceKind};
use crate::catalogue::text::Target;
use crate::source::Span;

/// A reference in a sentence.
pub struct Mention<'a> {
    pub what: Referent<'a>,
    /// As the text has it, or as the register does where the text only links.
    pub written: String,
    /// Its first and last token.
    pub first: usize,
    pub last: usize,
    pub span: Span,
    /// Whether equivalents are let in.
    pub is_open: bool,
}

/// What is referred to.
pub enum Referent<'a> {
    /// A standard by its designation.
    Standard(Designation),
    /// A standard by a link to the register.
    Link(&'a Reference),
    Label,
    /// A mark, by its place in the catalogue's list.
    Mark(usize),
    /// A mark that no list has, as the words around it tell.
    Unlisted(MarkSort),
}

/// What kinds of thing are equivalent to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Standard,
    Label,
    Mark,
}

impl Mention<'_> {
    pub fn kind(&self) -> Kind {
        match self.what {
            Referent::Standard(_) | Referent::Link(_) => Kind::Standard,
            Referent::Label => Kind::Label,
            Referent::Mark(_) | Referent::Unlisted(_) => Kind::Mark,
        }
    }
}

/// What each sentence of a text refers to, in its order.
pub fn all<'a>(
    sentences: &[Sentence],
    (speech, wanted): (&Speech, &Wanted),
    context: &Context<'a>,
) -> Vec<Vec<Mention<'a>>> {
    let mut found: Vec<Vec<Mention>> =
        sentences.iter().map(|one| of(one, (speech, wanted), context)).collect();
    if found.iter().any(|own| !own.is_empty()) {
        equivalence::open(sentences, &mut found, speech);
    }
    found
}

fn of<'a>(
    sentence: &Sentence,
    (speech, wanted): (&Speech, &Wanted),
    context: &Context<'a>,
) -> Vec<Mention<'a>> {
    let mut found: Vec<Mention> = Vec::new();
    let named = designation::named(sentence, speech).into_iter();
    found.extend(named.map(|one| Mention {
        what: Referent::Standard(one.is),
        written: one.written,
        first: one.first,
        last: one.last,
        span: one.span,
        is_open: false,
    }));
    for (at, token) in sentence.tokens.iter().enumerate().filter(|(_, one)| one.is_own()) {
        let Some(Target::Reference(id)) = token.target else { continue };
        let Some(reference) = context.catalogue.registers.references.get(id) else { continue };
        let is_known =
            |one: &Mention| matches!(one.what, Referent::Link(own) if std::ptr::eq(own, reference));
        if reference.kind == ReferenceKind::Standard && !found.iter().any(is_known) {
            found.push(Mention {
                what: Referent::Link(reference),
                written: reference.designation.to_string(),
                first: at,
                last: at,
                span: token.span,
                is_open: false,
            });
        }
    }
    let named =
        wanted.labels.named(sentence, speech).into_iter().map(|place| (Referent::Label, place));
    let marked =
        wanted.marks.named(sentence).into_iter().map(|(at, place)| (Referent::Mark(at), place));
    for (what, place) in named.chain(marked) {
        let written = sentence.tokens[place.first..=place.last].iter().map(|one| one.written);
        found.push(Mention {
            what,
            written: written.collect::<Vec<_>>().join(" "),
            first: place.first,
            last: place.last,
            span: place.span,
            is_open: false,
        });
    }
    for one in unlisted_mark::named(sentence, speech) {
        let is_known = |known: &Mention| known.first <= one.last && one.first <= known.last;
        if !found.iter().any(is_known) {
            let written = sentence.tokens[one.first..=one.last].iter().map(|one| one.written);
            found.push(Mention {
                what: Referent::Unlisted(one.sort),
                written: written.collect::<Vec<_>>().join(" "),
                first: one.first,
                last: one.last,
                span: one.span,
                is_open: false,
            });
        }
    }
    if found.len() > 1 {
        found.sort_by_key(|one| one.first);
    }
    found
}
