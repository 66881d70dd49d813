//! The tree of a text to HTML. The only place that makes HTML of content; everything is escaped here.

use super::highlight;
use super::page_context::PageContext;
use crate::catalogue::text::{
    Align, Block, BlockKind, Cell, Inline, InlineKind, Target, Text, Transclusion, plain,
};
use crate::escape::escape;
use crate::json::{self, Value};
use serde::Serialize;
use std::fmt::Write;

/// HTML that is safe to show as it is. Templates show it with the filter `html`.
#[derive(Clone, Debug, Serialize)]
pub struct Html {
    html: String,
}

impl Html {
    /// The name of its one field, by which the filter knows it.
    pub const KEY: &'static str = "html";

    pub fn into_text(self) -> String {
        self.html
    }
}

/// The HTML of a text that explains: words of the glossary are linked where the page first uses
/// them. `prefix` stands before its anchors, where several texts share a page.
pub fn render(text: &Text, here: &PageContext, prefix: &str) -> Html {
    written(text, here, prefix, true)
}

/// The HTML of a text that is copied into tenders, with no link that its author did not write.
pub fn render_as_written(text: &Text, here: &PageContext, prefix: &str) -> Html {
    written(text, here, prefix, false)
}

fn written(text: &Text, here: &PageContext, prefix: &str, links_terms: bool) -> Html {
    let mut writer = Writer {
        here,
        prefix,
        out: String::new(),
        has_anchors: true,
        links_terms,
        heading: String::new(),
    };
    writer.blocks(&text.blocks);
    writer.footnotes(text);
    Html { html: writer.out }
}

/// A piece of code with its words marked.
pub fn code(text: &str, language: &str) -> Html {
    Html { html: code_block(&highlight::html(text, Some(language))) }
}

/// Data for programs that read the page, in the page. Browsers run nothing of it.
pub fn linked_data(value: &Value) -> Html {
    let json = json::for_script(value);
    Html { html: format!("<script type=\"application/ld+json\">{json}</script>") }
}

/// A block that scrolls by itself, and so must be reached by keyboard.
fn code_block(marked: &str) -> String {
    format!("<pre class=\"code\" tabindex=\"0\"><code>{marked}</code></pre>")
}

struct Writer<'a> {
    here: &'a PageContext<'a>,
    prefix: &'a str,
    out: String,
    /// False within text that is shown inside another, whose anchors belong to its own page.
    has_anchors: bool,
    /// False where a link would stand within another, in headings, and in what is copied.
    links_terms: bool,
    /// The words of the last heading, which name a table below it.
    heading: String,
}

impl Writer<'_> {
    fn put(&mut self, html: &str) {
        self.out.push_str(html);
    }

    /// Writes what the macro `format_args!` made; writing to a string does not fail.
    fn format(&mut self, html: std::fmt::Arguments) {
        self.out.write_fmt(html).ok();
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(&block.kind);
            self.put("\n");
        }
    }

    fn block(&mut self, block: &BlockKind) {
        match block {
            BlockKind::Heading { level, anchor, content } => {
                self.heading = plain(content);
                self.format(format_args!("<h{level}"));
                if self.has_anchors {
                    let prefix = self.prefix;
                    self.format(format_args!(" id=\"{prefix}{anchor}\""));
                }
                self.put(">");
                self.without_terms(|writer| writer.inlines(content));
                self.format(format_args!("</h{level}>"));
            }
            BlockKind::Paragraph(content) => {
                self.put("<p>");
                self.inlines(content);
                self.put("</p>");
            }
            BlockKind::List { start, items } => self.list(*start, items),
            BlockKind::Quote(blocks) => {
                self.put("<blockquote>\n");
                self.blocks(blocks);
                self.put("</blockquote>");
            }
            BlockKind::Note { kind, blocks } => {
                let word = kind.word();
                let title = escape(&self.here.words().get(&format!("note-{word}")));
                self.format(format_args!(
                    "<div class=\"note note-{word}\" role=\"note\">\n<p class=\"note-title\">{title}</p>\n"
                ));
                self.blocks(blocks);
                self.put("</div>");
            }
            BlockKind::Code { language, text } => {
                let code = highlight::html(text, language.as_deref());
                self.put(&code_block(&code));
            }
            BlockKind::Table { aligns, head, rows } => self.table(aligns, head, rows),
            BlockKind::Rule => self.put("<hr>"),
            BlockKind::Transclusion(one) => self.transclusion(one),
        }
    }

    fn list(&mut self, start: Option<u64>, items: &[Vec<Block>]) {
        let name = if start.is_some() { "ol" } else { "ul" };
        match start {
            Some(first) if first != 1 => self.format(format_args!("<ol start=\"{first}\">\n")),
            _ => self.format(format_args!("<{name}>\n")),
        }
        for item in items {
            self.put("<li>");
            match item.split_first() {
                // An item of one paragraph reads as a line; what follows stands below it.
                Some((Block { kind: BlockKind::Paragraph(content), .. }, rest)) => {
                    self.inlines(content);
                    if !rest.is_empty() {
                        self.put("\n");
                    }
                    self.blocks(rest);
                }
                _ => self.blocks(item),
            }
            self.put("</li>\n");
        }
        self.format(format_args!("</{name}>"));
    }

    fn table(&mut self, aligns: &[Align], head: &[Cell], rows: &[Vec<Cell>]) {
        let label = match self.heading.as_str() {
            "" => escape(&self.here.words().get("table-label")),
            heading => escape(heading),
        };
        self.format(format_args!(
            "<div class=\"table-scroll\" role=\"group\" aria-label=\"{label}\" tabindex=\"0\"><table>\n\
             <caption class=\"only-heard\">{label}</caption>\n<thead><tr>"
        ));
        for (column, cell) in head.iter().enumerate() {
            let class = align_class(aligns.get(column));
            // A corner without words heads nothing.
            let (start, end) =
                if cell.is_empty() { ("td", "td") } else { ("th scope=\"col\"", "th") };
            self.format(format_args!("<{start}{class}>"));
            self.inlines(cell);
            self.format(format_args!("</{end}>"));
        }
        self.put("</tr></thead>\n<tbody>\n");
        for row in rows {
            self.put("<tr>");
            for (column, cell) in row.iter().enumerate() {
                let class = align_class(aligns.get(column));
                self.format(format_args!("<td{class}>"));
                self.inlines(cell);
                self.put("</td>");
            }
            self.put("</tr>\n");
        }
        self.put("</tbody></table></div>");
    }

    fn transclusion(&mut self, one: &Transclusion) {
        let Some((text, lang)) = self.here.transcluded(one) else { return };
        let Some(link) = self.here.requirement(&one.id) else { return };
        let lang = lang.map(|lang| format!(" lang=\"{}\"", escape(&lang))).unwrap_or_default();
        self.format(format_args!("<figure class=\"transclusion\"><blockquote{lang}>\n"));
        let had_anchors = std::mem::replace(&mut self.has_anchors, false);
        self.without_terms(|writer| writer.blocks(&text.blocks));
        self.has_anchors = had_anchors;
        let (href, title) = (escape(&link.href), escape(&link.title));
        self.format(format_args!(
            "</blockquote><figcaption><a href=\"{href}#{}\">{}, {} {}</a> {title}</figcaption></figure>",
            one.section.word(),
            one.id,
            escape(&self.here.words().get("version").to_lowercase()),
            one.version
        ));
    }

    fn footnotes(&mut self, text: &Text) {
        if text.footnotes.is_empty() {
            return;
        }
        let words = self.here.words();
        let (label, back) = (escape(&words.get("footnotes")), escape(&words.get("footnote-back")));
        let prefix = self.prefix;
        self.format(format_args!("<section class=\"footnotes\" aria-label=\"{label}\"><ol>\n"));
        for (index, footnote) in text.footnotes.iter().enumerate() {
            let number = index + 1;
            self.format(format_args!("<li id=\"_{prefix}note-{number}\">"));
            self.blocks(&footnote.blocks);
            self.format(format_args!(
                "<a class=\"footnote-back\" href=\"#_{prefix}ref-{number}\" aria-label=\"{back} {number}\">↩</a></li>\n"
            ));
        }
        self.put("</ol></section>");
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            self.inline(&inline.kind);
        }
    }

    fn element(&mut self, name: &str, content: &[Inline]) {
        self.format(format_args!("<{name}>"));
        self.inlines(content);
        self.format(format_args!("</{name}>"));
    }

    fn inline(&mut self, inline: &InlineKind) {
        match inline {
            InlineKind::Text(text) if self.links_terms => self.text_with_terms(text),
            InlineKind::Text(text) => self.put(&escape(text)),
            InlineKind::Emphasis(content) => self.element("em", content),
            InlineKind::Strong(content) => self.element("strong", content),
            InlineKind::Deleted(content) => self.element("del", content),
            InlineKind::Code(code) => self.format(format_args!("<code>{}</code>", escape(code))),
            InlineKind::Link { target, content } => self.link(target, content),
            InlineKind::Image { path, alt, title } => {
                let (source, alt) = (escape(&self.here.image(path)), escape(alt));
                self.format(format_args!("<img src=\"{source}\" alt=\"{alt}\""));
                if !title.is_empty() {
                    self.format(format_args!(" title=\"{}\"", escape(title)));
                }
                self.put(" loading=\"lazy\">");
            }
            InlineKind::Placeholder(key) => {
                self.format(format_args!("<mark class=\"placeholder\">[{}]</mark>", escape(key)));
            }
            InlineKind::FootnoteReference(index) if self.has_anchors => {
                let (number, prefix) = (index + 1, self.prefix);
                let label = escape(&self.here.words().get("footnote"));
                // A note that is referred to twice has one way back, to the first reference.
                let id = format!("id=\"_{prefix}ref-{number}\" ");
                let id = if self.out.contains(&id) { String::new() } else { id };
                self.format(format_args!(
                    "<sup><a {id}href=\"#_{prefix}note-{number}\" aria-label=\"{label} {number}\">{number}</a></sup>"
                ));
            }
            InlineKind::FootnoteReference(_) => {}
            InlineKind::SoftBreak => self.put("\n"),
            InlineKind::HardBreak => self.put("<br>\n"),
        }
    }

    fn without_terms(&mut self, write: impl FnOnce(&mut Self)) {
        let linked_terms = std::mem::replace(&mut self.links_terms, false);
        write(self);
        self.links_terms = linked_terms;
    }

    fn text_with_terms(&mut self, text: &str) {
        let found = self.here.terms().map(|terms| terms.find(text)).unwrap_or_default();
        let mut written = 0;
        for (place, id) in found.into_iter().filter(|(_, id)| self.here.is_first_use(id)) {
            let Some(href) = self.here.target(&Target::Term(id.clone())) else { continue };
            self.put(&escape(&text[written..place.start]));
            let word = escape(&text[place.clone()]);
            self.format(format_args!("<a href=\"{}\" class=\"term\">{word}</a>", escape(&href)));
            written = place.end;
        }
        self.put(&escape(&text[written..]));
    }

    fn link(&mut self, target: &Target, content: &[Inline]) {
        // Links that lead nowhere do not pass the checks.
        let Some(href) = self.here.target(target) else { return self.inlines(content) };
        let class = match target {
            Target::External(_) => " class=\"external\"",
            Target::Term(_) => " class=\"term\"",
            _ => "",
        };
        if let Target::Term(id) = target {
            self.here.is_first_use(id);
        }
        self.format(format_args!("<a href=\"{}\"{class}>", escape(&href)));
        self.without_terms(|writer| writer.inlines(content));
        self.put("</a>");
    }
}

fn align_class(align: Option<&Align>) -> &'static str {
    match align {
        Some(Align::Right) => " class=\"align-right\"",
        Some(Align::Centre) => " class=\"align-centre\"",
        _ => "",
    }
}
