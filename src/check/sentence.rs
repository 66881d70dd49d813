//! A text as sentences of words with their places, so that rules match words and not characters:
//! line breaks and emphasis vanish, while code and quotations are marked as not the text's own.

use super::line::{Line, Stretch};
use crate::catalogue::text::Target;
use crate::source::Span;
use std::borrow::Cow;

/// One sentence, heading, list item or table cell.
#[derive(Debug, Default)]
pub struct Sentence<'a> {
    pub tokens: Vec<Token<'a>>,
    /// The sentence that leads up to the list it stands in, counted in the same text.
    pub lead: Option<usize>,
    pub is_heading: bool,
    /// The row of a table that it stands in.
    pub row: Option<usize>,
    /// What any of its words may be about, as `signal` has it.
    pub signals: u32,
}

/// A word or a sign.
#[derive(Debug)]
pub struct Token<'a> {
    pub written: &'a str,
    /// In small letters.
    pub form: Cow<'a, str>,
    pub span: Span,
    pub kind: TokenKind,
    /// What stands before it.
    pub gap: Gap,
    /// Whether it stands in code, in a quotation or struck out: then others say it, or nobody.
    pub is_set_apart: bool,
    /// The link that it stands in.
    pub target: Option<&'a Target>,
    /// What it may be about, as `signal` has it.
    pub signals: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    Word,
    /// What the buyer fills in.
    Placeholder,
    Sign,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    Nothing,
    Space,
    /// A space at which no line breaks.
    Fixed,
}

impl Token<'_> {
    /// Whether it is a word of the text's own.
    pub fn is_own(&self) -> bool {
        self.kind == TokenKind::Word && !self.is_set_apart
    }

    /// Whether it may be about something.
    pub fn may(&self, signal: u32) -> bool {
        self.signals & signal != 0
    }
}

impl Sentence<'_> {
    /// Whether its words may be about something.
    pub fn may(&self, signal: u32) -> bool {
        self.signals & signal != 0
    }

    /// Its own words, without signs and without what is set apart.
    pub fn words(&self) -> impl Iterator<Item = &Token<'_>> {
        self.tokens.iter().filter(|one| one.is_own())
    }

    /// Whether one of its own words begins so.
    pub fn has_beginning(&self, beginnings: &[&str]) -> bool {
        self.words().any(|word| beginnings.iter().any(|one| word.form.starts_with(one)))
    }
}

/// Cuts lines into sentences.
pub fn sentences<'a>(lines: &'a [Line<'a>]) -> Vec<Sentence<'a>> {
    let mut found = Vec::new();
    // The last sentence of each line so far.
    let mut last: Vec<usize> = Vec::with_capacity(lines.len());
    for line in lines {
        let lead = line.lead.and_then(|at| last.get(at)).copied();
        cut(line, lead, &mut found);
        last.push(found.len().saturating_sub(1));
    }
    found
}

fn cut<'a>(line: &'a Line<'a>, lead: Option<usize>, found: &mut Vec<Sentence<'a>>) {
    let empty =
        || Sentence { lead, is_heading: line.is_heading, row: line.row, ..Sentence::default() };
    let mut sentence = empty();
    let mut tokens = tokens(line).into_iter().peekable();
    while let Some(token) = tokens.next() {
        let ends = token.kind == TokenKind::Sign
            && matches!(token.written, "." | "!" | "?")
            && tokens.peek().is_some_and(|next| is_opening(next, &sentence));
        sentence.tokens.push(token);
        if ends {
            found.push(std::mem::replace(&mut sentence, empty()));
        }
    }
    if !sentence.tokens.is_empty() {
        found.push(sentence);
    }
}

/// Words that end with a point in the middle of a sentence.
const SHORTENED: &[&str] = &[
    "t.ex", "bl.a", "dvs", "kap", "resp", "ca", "nr", "art", "st", "jfr", "s.k", "fr.o.m", "t.o.m",
    "inkl", "exkl", "max", "min", "e.g", "i.e", "no", "approx", "cf", "vs", "para",
];

/// Whether a token can begin a sentence after a point that follows `before`.
fn is_opening(token: &Token, before: &Sentence) -> bool {
    if token.gap == Gap::Nothing {
        return false;
    }
    let is_shortened = before.tokens.last().is_some_and(|last| {
        let letters = last.form.chars().count();
        SHORTENED.contains(&&*last.form)
            || (letters == 1 && last.form.chars().all(char::is_alphabetic))
    });
    let begins = token.written.chars().next().is_some_and(|c| !c.is_lowercase());
    begins && !is_shortened
}

fn tokens<'a>(line: &'a Line<'a>) -> Vec<Token<'a>> {
    let text = line.text.as_str();
    // About as many as there are words of the usual length.
    let mut tokens: Vec<Token> = Vec::with_capacity(text.len() / 6 + 1);
    let mut gap = Gap::Nothing;
    let mut is_quoting = false;
    // The stretch that the next character stands in.
    let mut own = 0;
    let mut start = 0;
    while let Some(c) = text[start..].chars().next() {
        own = stretch_at(&line.stretches, own, start);
        let Some(stretch) = line.stretches.get(own) else { break };
        let mut end = start + c.len_utf8();
        if c.is_whitespace() {
            gap = if matches!(c, '\u{a0}' | '\u{202f}') { Gap::Fixed } else { Gap::Space };
            start = end;
            continue;
        }
        let is_word = c.is_alphanumeric() || stretch.is_placeholder;
        let mut rest = line.stretches[own + 1..].iter();
        if stretch.is_placeholder {
            end = rest.next().map_or(text.len(), |next| next.start);
        } else if is_word {
            let border = rest.find(|next| next.is_placeholder).map_or(text.len(), |one| one.start);
            let plain = text.as_bytes()[end..border].iter();
            end += plain.take_while(|byte| byte.is_ascii_alphanumeric()).count();
            while end < border
                && let Some(more) = goes_on(text, end)
            {
                end += more;
            }
        }
        let written = &text[start..end];
        match c {
            '"' | '”' => is_quoting = !is_quoting,
            '“' | '»' | '«' => is_quoting = c == '“' || (c == '»') != is_quoting,
            _ => {}
        }
        let kind = match is_word {
            _ if stretch.is_placeholder => TokenKind::Placeholder,
            true => TokenKind::Word,
            false => TokenKind::Sign,
        };
        let last = &line.stretches[stretch_at(&line.stretches, own, end - 1)];
        let from = stretch.place(start).unwrap_or(stretch.span.start);
        let to = last.place(end).unwrap_or(last.span.end).max(from);
        tokens.push(Token {
            form: in_small_letters(written),
            written,
            span: Span { file: stretch.span.file, start: from, end: to },
            kind,
            gap,
            is_set_apart: stretch.is_set_apart || is_quoting,
            target: stretch.target,
            signals: 0,
        });
        gap = Gap::Nothing;
        start = end;
    }
    tokens
}

/// The last of the stretches that begin at or before a place, which is not before the one `from`.
fn stretch_at(stretches: &[Stretch], from: usize, at: usize) -> usize {
    let later = stretches.iter().skip(from + 1).take_while(|next| next.start <= at);
    from + later.count()
}

/// A word as the rules compare it: in small letters, with one kind of hyphen.
fn in_small_letters(written: &str) -> Cow<'_, str> {
    let is_small = |c: char| match c {
        'ß'..='ÿ' => true,
        '\u{2011}' => false,
        _ => c.is_ascii() || c.to_lowercase().eq([c]),
    };
    if !written.bytes().any(|byte| byte.is_ascii_uppercase())
        && (written.is_ascii() || written.chars().all(is_small))
    {
        return Cow::Borrowed(written);
    }
    Cow::Owned(match written.contains('\u{2011}') {
        true => written.to_lowercase().replace('\u{2011}', "-"),
        false => written.to_lowercase(),
    })
}

/// The length of the next character, if it belongs to the word that is being read: letters and
/// digits, and signs between two of them.
fn goes_on(text: &str, at: usize) -> Option<usize> {
    let c = text[at..].chars().next()?;
    let length = c.len_utf8();
    if c.is_alphanumeric() || matches!(c, '\u{ad}') {
        return Some(length);
    }
    let before = text[..at].chars().next_back()?;
    let after = text[at + length..].chars().next()?;
    let both = |test: fn(char) -> bool| test(before) && test(after);
    let is_inside = match c {
        '-' | '\u{2011}' | '/' | ':' | '&' | '@' | '_' | '’' | '\'' | '+' => {
            both(char::is_alphanumeric)
        }
        '.' => both(|c| c.is_ascii_digit()) || both(char::is_alphabetic),
        ',' => both(|c| c.is_ascii_digit()),
        _ => false,
    };
    is_inside.then_some(length)
}
