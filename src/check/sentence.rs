//! A text as sentences of words with their places, so that rules match words and not characters:
//! line breaks and emphasis vanish, while code and quotations are marked as not the text's own.

use crate::catalogue::text::{Block, BlockKind, Inline, InlineKind, Target, Text};
use crate::source::Span;

/// One sentence, heading, list item or table cell.
#[derive(Debug, Default)]
pub struct Sentence<'a> {
    pub tokens: Vec<Token<'a>>,
    /// The sentence that leads up to the list it stands in, counted in the same text.
    pub lead: Option<usize>,
    pub is_heading: bool,
}

/// A word or a sign.
#[derive(Debug)]
pub struct Token<'a> {
    pub written: String,
    /// In small letters.
    pub form: String,
    pub span: Span,
    pub kind: TokenKind,
    /// What stands before it.
    pub gap: Gap,
    /// Whether it stands in code, in a quotation or struck out: then others say it, or nobody.
    pub is_set_apart: bool,
    /// The link that it stands in.
    pub target: Option<&'a Target>,
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

impl Sentence<'_> {
    /// Its own words, without signs and without what is set apart.
    pub fn words(&self) -> impl Iterator<Item = &Token<'_>> {
        self.tokens.iter().filter(|one| one.kind == TokenKind::Word && !one.is_set_apart)
    }

    /// Whether one of its own words begins so.
    pub fn has_beginning(&self, beginnings: &[&str]) -> bool {
        self.words().any(|word| beginnings.iter().any(|one| word.form.starts_with(one)))
    }

    /// The place of the first of some phrases, in their order. In a phrase, `*` ends a word that
    /// may go on.
    pub fn find<'p>(&self, phrases: impl IntoIterator<Item = &'p str>) -> Option<(&'p str, Span)> {
        let words: Vec<&Token> = self.words().collect();
        phrases.into_iter().find_map(|phrase| {
            let parts: Vec<&str> = phrase.split_whitespace().collect();
            let at = words.windows(parts.len().max(1)).find(|window| {
                window.iter().zip(&parts).all(|(word, part)| match part.strip_suffix('*') {
                    Some(beginning) => word.form.starts_with(beginning),
                    None => word.form == *part,
                })
            })?;
            let (first, last) = (at.first()?.span, at.last()?.span);
            Some((phrase, Span { end: last.end.max(first.end), ..first }))
        })
    }
}

/// Everything that a text says, in reading order.
pub fn sentences(text: &Text) -> Vec<Sentence<'_>> {
    let mut found = Vec::new();
    blocks(&text.blocks, None, false, &mut found);
    for footnote in &text.footnotes {
        blocks(&footnote.blocks, None, false, &mut found);
    }
    found
}

fn blocks<'a>(
    list: &'a [Block],
    lead: Option<usize>,
    is_quoted: bool,
    found: &mut Vec<Sentence<'a>>,
) {
    let mut before: Option<usize> = None;
    for block in list {
        let from = found.len();
        match &block.kind {
            BlockKind::Heading { content, .. } => {
                stretch(content, lead, is_quoted, found);
                found[from..].iter_mut().for_each(|one| one.is_heading = true);
            }
            BlockKind::Paragraph(content) => stretch(content, lead, is_quoted, found),
            BlockKind::List { items, .. } => {
                let own = before.or(lead);
                items.iter().for_each(|item| blocks(item, own, is_quoted, found));
            }
            BlockKind::Quote(inner) => blocks(inner, lead, true, found),
            BlockKind::Note { blocks: inner, .. } => blocks(inner, lead, is_quoted, found),
            BlockKind::Table { head, rows, .. } => {
                let own = before.or(lead);
                let cells = head.iter().chain(rows.iter().flatten());
                cells.for_each(|cell| stretch(cell, own, is_quoted, found));
            }
            BlockKind::Code { .. } | BlockKind::Rule | BlockKind::Transclusion(_) => {}
        }
        let is_paragraph = matches!(block.kind, BlockKind::Paragraph(_));
        before = (is_paragraph && found.len() > from).then(|| found.len() - 1);
    }
}

/// Cuts the content of one block into sentences.
fn stretch<'a>(
    content: &'a [Inline],
    lead: Option<usize>,
    is_quoted: bool,
    found: &mut Vec<Sentence<'a>>,
) {
    let mut line = Line::default();
    line.add(content, is_quoted, None);
    let mut sentence = Sentence { lead, ..Sentence::default() };
    let mut tokens = line.tokens().into_iter().peekable();
    while let Some(token) = tokens.next() {
        let ends = token.kind == TokenKind::Sign
            && matches!(token.written.as_str(), "." | "!" | "?")
            && tokens.peek().is_some_and(|next| is_opening(next, &sentence));
        sentence.tokens.push(token);
        if ends {
            found.push(std::mem::replace(&mut sentence, Sentence { lead, ..Sentence::default() }));
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
        SHORTENED.contains(&last.form.as_str())
            || (letters == 1 && last.form.chars().all(char::is_alphabetic))
    });
    let begins = token.written.chars().next().is_some_and(|c| !c.is_lowercase());
    begins && !is_shortened
}

/// The content of a block as one line, with where each stretch of it stands.
#[derive(Default)]
struct Line<'a> {
    text: String,
    stretches: Vec<Stretch<'a>>,
}

struct Stretch<'a> {
    start: usize,
    span: Span,
    /// Whether each byte of the line is one of the source.
    is_exact: bool,
    is_set_apart: bool,
    target: Option<&'a Target>,
    is_placeholder: bool,
}

impl<'a> Line<'a> {
    fn add(&mut self, content: &'a [Inline], is_set_apart: bool, target: Option<&'a Target>) {
        for inline in content {
            match &inline.kind {
                InlineKind::Text(text) => self.put(text, inline.span, is_set_apart, target),
                InlineKind::Code(text) => self.put(text, inline.span, true, target),
                InlineKind::Emphasis(inner) | InlineKind::Strong(inner) => {
                    self.add(inner, is_set_apart, target);
                }
                InlineKind::Deleted(inner) => self.add(inner, true, target),
                InlineKind::Link { target, content } => {
                    self.add(content, is_set_apart, Some(target));
                }
                InlineKind::Placeholder(key) => {
                    self.put(key, inline.span, is_set_apart, target);
                    if let Some(last) = self.stretches.last_mut() {
                        last.is_placeholder = true;
                    }
                }
                InlineKind::SoftBreak | InlineKind::HardBreak => {
                    self.put(" ", inline.span, is_set_apart, target);
                }
                InlineKind::Image { .. } | InlineKind::FootnoteReference(_) => {}
            }
        }
    }

    fn put(&mut self, text: &str, span: Span, is_set_apart: bool, target: Option<&'a Target>) {
        let is_exact = span.end.saturating_sub(span.start) == text.len();
        let start = self.text.len();
        self.text.push_str(text);
        let stretch =
            Stretch { start, span, is_exact, is_set_apart, target, is_placeholder: false };
        self.stretches.push(stretch);
    }

    fn stretch_at(&self, at: usize) -> Option<&Stretch<'a>> {
        let after = self.stretches.partition_point(|one| one.start <= at);
        self.stretches.get(after.checked_sub(1)?)
    }

    fn span(&self, start: usize, end: usize) -> Option<Span> {
        let (first, last) = (self.stretch_at(start)?, self.stretch_at(end.saturating_sub(1))?);
        let exact = |stretch: &Stretch, at: usize| match stretch.is_exact {
            true => Some(stretch.span.start + at - stretch.start),
            false => None,
        };
        let from = exact(first, start).unwrap_or(first.span.start);
        let to = exact(last, end).unwrap_or(last.span.end);
        Some(Span { file: first.span.file, start: from, end: to.max(from) })
    }

    fn tokens(&self) -> Vec<Token<'a>> {
        let chars: Vec<(usize, char)> = self.text.char_indices().collect();
        let mut tokens: Vec<Token<'a>> = Vec::new();
        let mut gap = Gap::Nothing;
        let mut is_quoting = false;
        let mut at = 0;
        while let Some(&(start, c)) = chars.get(at) {
            let Some(stretch) = self.stretch_at(start) else { break };
            let mut end = at + 1;
            if c.is_whitespace() {
                gap = if matches!(c, '\u{a0}' | '\u{202f}') { Gap::Fixed } else { Gap::Space };
                at = end;
                continue;
            }
            let is_word = c.is_alphanumeric() || stretch.is_placeholder;
            if stretch.is_placeholder {
                let after = self.stretches.partition_point(|one| one.start <= start);
                let border = self.stretches.get(after).map_or(self.text.len(), |next| next.start);
                end = chars.partition_point(|(place, _)| *place < border);
            } else if is_word {
                while goes_on(&chars, end) && !self.begins_placeholder(&chars, end) {
                    end += 1;
                }
            }
            let to = chars.get(end).map_or(self.text.len(), |(place, _)| *place);
            let written = self.text[start..to].to_string();
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
            if let Some(span) = self.span(start, to) {
                tokens.push(Token {
                    form: in_small_letters(&written),
                    written,
                    span,
                    kind,
                    gap,
                    is_set_apart: stretch.is_set_apart || is_quoting,
                    target: stretch.target,
                });
            }
            gap = Gap::Nothing;
            at = end;
        }
        tokens
    }

    fn begins_placeholder(&self, chars: &[(usize, char)], at: usize) -> bool {
        let place = chars.get(at).map(|(place, _)| *place);
        place.and_then(|place| self.stretch_at(place)).is_some_and(|one| one.is_placeholder)
    }
}

/// A word as the rules compare it: in small letters, with one kind of hyphen.
fn in_small_letters(written: &str) -> String {
    match written.contains('\u{2011}') {
        true => written.to_lowercase().replace('\u{2011}', "-"),
        false => written.to_lowercase(),
    }
}

/// Whether the word that is being read goes on: letters and digits, and signs between two of them.
fn goes_on(chars: &[(usize, char)], at: usize) -> bool {
    let Some(&(_, c)) = chars.get(at) else { return false };
    if c.is_alphanumeric() || matches!(c, '\u{ad}') {
        return true;
    }
    let before = at.checked_sub(1).and_then(|at| chars.get(at)).map(|(_, c)| *c);
    let after = chars.get(at + 1).map(|(_, c)| *c);
    let (Some(before), Some(after)) = (before, after) else { return false };
    let both = |test: fn(char) -> bool| test(before) && test(after);
    match c {
        '-' | '\u{2011}' | '/' | ':' | '&' | '@' | '_' | '’' | '\'' | '+' => {
            both(char::is_alphanumeric)
        }
        '.' => both(|c| c.is_ascii_digit()) || both(char::is_alphabetic),
        ',' => both(|c| c.is_ascii_digit()),
        _ => false,
    }
}
