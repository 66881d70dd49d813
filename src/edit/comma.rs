//! What stands between brackets or braces, parted by commas: entries go and come, and the comments
//! and line breaks of those that stay remain with them.

use std::ops::Range;

/// What stands between the brackets of a list.
pub struct Commas<'a> {
    text: &'a str,
    newline: &'a str,
    /// A comment beside the opening bracket, which is about the whole list.
    head: &'a str,
    parts: Vec<Part<'a>>,
    /// What stands before the closing bracket.
    end: &'a str,
}

struct Part<'a> {
    /// Line breaks and comments before the entry.
    lead: &'a str,
    /// What follows it, up to its comma and the end of that line.
    tail: &'a str,
    /// Where in the tail the comma stands.
    comma: Option<usize>,
}

/// An entry of the new list.
pub enum Slot {
    /// One that was there, with the text that it has now.
    Kept(usize, String),
    New(String),
}

impl<'a> Commas<'a> {
    /// `inner` is what stands between the brackets, `entries` where each of its entries stands.
    pub fn read(
        text: &'a str,
        inner: Range<usize>,
        entries: &[Range<usize>],
        newline: &'a str,
    ) -> Commas<'a> {
        let mut parts = Vec::new();
        let head = end_of_line(&text[inner.clone()]);
        let mut from = inner.start + head;
        for (at, entry) in entries.iter().enumerate() {
            let until = entries.get(at + 1).map_or(inner.end, |next| next.start);
            let rest = &text[entry.end..until];
            let comma = comma(rest);
            let start = comma.map_or(0, |at| at + 1);
            let length = start + end_of_line(&rest[start..]);
            let tail = &rest[..length];
            parts.push(Part { lead: &text[from..entry.start], tail, comma });
            from = entry.end + length;
        }
        let (head, end) = (&text[inner.start..inner.start + head], &text[from..inner.end]);
        Commas { text: &text[inner], newline, head, parts, end }
    }

    /// What stands between the brackets of the new list.
    pub fn with(&self, slots: &[Slot]) -> String {
        let is_lines = self.text.contains('\n');
        let ends_in_comma = self.parts.last().is_some_and(|last| last.comma.is_some());
        let needs_comma =
            |at: usize| at + 1 < slots.len() || ends_in_comma || self.parts.is_empty() && is_lines;
        let mut made = self.head.to_string();
        for (at, slot) in slots.iter().enumerate() {
            let (lead, entry, tail, comma) = match slot {
                Slot::Kept(from, entry) => {
                    let part = &self.parts[*from];
                    (part.lead.to_string(), entry, part.tail, part.comma)
                }
                Slot::New(entry) => (self.new_lead(at), entry, "", None),
            };
            let lead = if is_lines { lead } else { self.lead_in_line(at, &lead) };
            self.end_comment(&mut made, &lead);
            made.push_str(&lead);
            made.push_str(entry);
            match (comma, needs_comma(at)) {
                (None, true) => made.extend([",", tail]),
                (Some(comma), false) => made.extend([&tail[..comma], &tail[comma + 1..]]),
                _ => made.push_str(tail),
            }
        }
        let end = if slots.is_empty() && !is_lines { "" } else { self.end };
        self.end_comment(&mut made, end);
        made.push_str(end);
        made
    }

    /// Breaks the line where a comment ends it and what comes next does not.
    fn end_comment(&self, made: &mut String, next: &str) {
        let line = next.split('\n').next().unwrap_or_default();
        let is_in_line = !next.contains('\n') || !line.trim().is_empty();
        if self.is_comment_open(made) && is_in_line {
            made.push_str(self.newline);
        }
    }

    /// Whether what was made last is the tail of an entry that ends in a comment.
    fn is_comment_open(&self, made: &str) -> bool {
        let tails = self
            .parts
            .iter()
            .map(|part| part.tail)
            .chain([self.head])
            .filter(|tail| tail.contains('#'));
        tails.map(|tail| tail.rsplit(',').next().unwrap_or(tail)).any(|tail| made.ends_with(tail))
    }

    fn new_lead(&self, at: usize) -> String {
        let broken = self.parts.iter().rev().find(|part| part.lead.contains('\n'));
        match broken {
            Some(part) => {
                let indent = part.lead.rsplit('\n').next().unwrap_or_default();
                format!("{}{indent}", self.newline)
            }
            None if self.text.contains('\n') => format!("{}  ", self.newline),
            None if at == 0 => self.first_lead().to_string(),
            None => " ".to_string(),
        }
    }

    fn first_lead(&self) -> &str {
        self.parts.first().map_or("", |first| first.lead)
    }

    /// In a list of one line only the first entry stands at the bracket.
    fn lead_in_line(&self, at: usize, lead: &str) -> String {
        match (at, lead.is_empty()) {
            (0, _) => self.first_lead().to_string(),
            (_, true) => " ".to_string(),
            _ => lead.to_string(),
        }
    }
}

/// Where the comma stands in what lies between two entries: white space and comments.
fn comma(text: &str) -> Option<usize> {
    let mut is_comment = false;
    text.char_indices().find_map(|(at, c)| {
        match c {
            '#' => is_comment = true,
            '\n' => is_comment = false,
            ',' if !is_comment => return Some(at),
            _ => {}
        }
        None
    })
}

/// The length of a comment that ends the line, with the space before it.
fn end_of_line(text: &str) -> usize {
    let line = text.split('\n').next().unwrap_or_default();
    let line = line.strip_suffix('\r').unwrap_or(line);
    if line.trim_start().starts_with('#') { line.len() } else { 0 }
}
