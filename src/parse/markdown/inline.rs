//! What stands within a line: words, emphasis, links, images, placeholders, notes.

use super::{DEEPEST, Inside, Reader, is_inline, target};
use crate::catalogue::text::{Inline, InlineKind, plain};
use crate::diagnostic::{Diagnostic, rule::Rule};
use crate::field::text::PlaceholderKey;
use crate::parse::hidden;
use crate::say;
use crate::source::Span;
use pulldown_cmark::{Event, LinkType, Tag};

/// Marks an image that was written in double brackets, until its paragraph is known.
const DOUBLE_BRACKETS: &str = "![[";

impl<'a> Reader<'a, '_> {
    pub(super) fn inlines(&mut self, inside: Inside) -> Vec<Inline> {
        let mut inlines: Vec<Inline> = Vec::new();
        while let Some((event, _)) = self.events.peek() {
            if inside == Inside::Blocks && !is_inline(event) {
                break;
            }
            let Some((event, range)) = self.events.next() else { break };
            let span = self.slice.span(&range);
            let kind = match event {
                Event::End(_) => break,
                Event::Text(text) => {
                    // "&#x202e;" stands there by its number.
                    if text.len() != range.len()
                        && let Some((_, c)) = hidden::first(&text)
                    {
                        self.found.push(hidden::diagnostic(c, span));
                    }
                    if let Some(last) = inlines.last_mut()
                        && let InlineKind::Text(before) = &mut last.kind
                    {
                        before.push_str(&text);
                        last.span.end = span.end;
                        continue;
                    }
                    InlineKind::Text(text.into_string())
                }
                Event::Code(code) => InlineKind::Code(code.into_string()),
                Event::SoftBreak => InlineKind::SoftBreak,
                Event::HardBreak => InlineKind::HardBreak,
                Event::FootnoteReference(label) => self.reference(&label, span),
                Event::InlineHtml(html) | Event::Html(html) => {
                    // A closing tag says no more than its opening one.
                    if !html.starts_with("</") {
                        self.refuse_html(span);
                    }
                    continue;
                }
                Event::Start(tag) => match self.span_element(tag, span) {
                    Some(kind) => kind,
                    None => continue,
                },
                _ => continue,
            };
            inlines.push(Inline { span, kind });
        }
        for inline in &mut inlines {
            let InlineKind::Text(words) = &mut inline.kind else { continue };
            words.shrink_to_fit();
            let Span { start, end, .. } = inline.span;
            let source = self.slice.text.get(start..end).unwrap_or_default();
            if !source.contains('[') && !source.contains(']') {
                continue;
            }
            self.report_lone_references(inline.span);
            self.report_left_as_text(inline.span);
        }
        inlines.shrink_to_fit();
        inlines
    }

    fn span_element(&mut self, tag: Tag<'a>, span: Span) -> Option<InlineKind> {
        if self.depth > DEEPEST {
            self.refuse_depth(span);
            return None;
        }
        self.depth += 1;
        let content = self.inlines(Inside::Element);
        self.depth -= 1;
        Some(match tag {
            Tag::Emphasis => InlineKind::Emphasis(content),
            Tag::Strong => InlineKind::Strong(content),
            Tag::Strikethrough => InlineKind::Deleted(content),
            Tag::Link { link_type: LinkType::WikiLink { has_pothole }, dest_url, .. } => {
                return self.placeholder(&dest_url, has_pothole, span);
            }
            Tag::Image { link_type: LinkType::WikiLink { .. }, dest_url, .. } => {
                InlineKind::Image {
                    path: format!("{DOUBLE_BRACKETS}{dest_url}"),
                    alt: String::new(),
                    title: String::new(),
                }
            }
            Tag::Link { link_type, dest_url, .. } => {
                let target = target::link(&dest_url, link_type == LinkType::Email, self.slice.path);
                match target {
                    Ok(target) => InlineKind::Link { target, content },
                    Err(problem) => {
                        self.found.push(problem.at(span));
                        return None;
                    }
                }
            }
            Tag::Image { dest_url, title, .. } => {
                let alt = plain(&content);
                match target::image(&dest_url, self.slice.path) {
                    Ok(path) => InlineKind::Image { path, alt, title: title.into_string() },
                    Err(problem) => {
                        self.found.push(problem.at(span));
                        return None;
                    }
                }
            }
            _ => return None,
        })
    }

    fn placeholder(&mut self, key: &str, is_piped: bool, span: Span) -> Option<InlineKind> {
        let problem = match PlaceholderKey::parse(key) {
            Some(key) if !is_piped => return Some(InlineKind::Placeholder(key)),
            Some(_) => say!("placeholder-with-words"),
            None => say!("placeholder-key-malformed", text = key),
        };
        let help = if target::transclusion(key).is_some() {
            say!("placeholder-transclusion-help", key = key)
        } else if target::is_requirement(key) {
            say!("placeholder-link-help", id = key)
        } else {
            say!("placeholder-help")
        };
        self.found.push(Diagnostic::new(Rule::MalformedPlaceholder, span, problem).help(help));
        None
    }

    /// Links and placeholders that Markdown leaves as text because of how they are written.
    fn report_left_as_text(&mut self, span: Span) {
        let source = self.slice.text.get(span.start..span.end).unwrap_or_default();
        for (at, _) in source.match_indices("](") {
            let Some((address, _)) = source[at + 2..].split_once(')') else { continue };
            let is_escaped = source[..at].ends_with('\\');
            if is_escaped || !address.trim().contains([' ', '\t']) || address.contains('\n') {
                continue;
            }
            let end = span.start + at + 2 + address.len() + 1;
            self.found.push(self.address_with_space(span.start + at, end, address.trim()));
        }
        for (at, _) in source.match_indices("[[") {
            let Some((key, _)) = source[at + 2..].split_once("]]") else { continue };
            if key.trim().is_empty() && !source[..at].ends_with('\\') {
                let span = span.part(at, at + key.len() + 4);
                let message = say!("placeholder-without-key");
                self.found.push(
                    Diagnostic::new(Rule::MalformedPlaceholder, span, message)
                        .help(say!("placeholder-without-key-help")),
                );
            }
        }
    }

    /// `middle` is where the words end and the address begins.
    fn address_with_space(&self, middle: usize, end: usize, address: &str) -> Diagnostic {
        let before = &self.slice.text[self.slice.start..middle];
        let open = before.rfind('[').unwrap_or(before.len());
        let is_image = before[..open].ends_with('!');
        let start = self.slice.start + open - usize::from(is_image);
        let span = Span { file: self.slice.file, start, end };
        let (rule, message) = match is_image {
            true => (Rule::MissingImage, say!("image-address-space", address = address)),
            false => (Rule::BrokenLink, say!("link-address-space", address = address)),
        };
        Diagnostic::new(rule, span, message).help(say!("address-space-help"))
    }

    fn reference(&mut self, label: &str, span: Span) -> InlineKind {
        let known = self.note_order.iter().position(|(other, _)| other == label);
        InlineKind::FootnoteReference(known.unwrap_or_else(|| {
            self.note_order.push((label.to_string(), span));
            self.note_order.len() - 1
        }))
    }
}

/// What stands in the double brackets of a paragraph that is nothing but `![[…]]`.
pub(super) fn plain_image(content: &[Inline]) -> Option<String> {
    let [Inline { kind: InlineKind::Image { path, .. }, .. }] = content else { return None };
    path.strip_prefix(DOUBLE_BRACKETS).map(str::to_string)
}
