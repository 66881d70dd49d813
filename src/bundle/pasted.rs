//! What is pasted, as a page without a theme: the text and the evidence of each requirement, with
//! headings that a word processor takes for its own.

use super::identity;
use super::outline::{Item, Outline};
use super::prose::{Block, Inline, Prose};
use super::request::{Made, Request};
use crate::catalogue::vocabulary::DocumentFormat;
use crate::escape::escape;
use crate::phrasebook::Argument;
use crate::words::Words;
use std::fmt::Write;

pub fn make(request: &Request) -> Made {
    let outline = request.outline;
    let about = &outline.about;
    let mut page = Page { html: String::new(), words: request.words, longest: None };
    let title = request
        .words
        .format("bundle-title-text", &[("selection", Argument::Text(about.selection.clone()))]);
    let (language, name) = (escape(&outline.language), escape(&title));
    let head = broken(&title, IN_HEADING);
    let known = escape(&identity::text(outline, DocumentFormat::Html));
    let element = identity::ELEMENT;
    page.put(&format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<link rel=\"icon\" href=\"data:,\">\n\
         <meta name=\"{element}\" content=\"{known}\">\n\
         <title>{name}</title>\n</head>\n<body>\n<main>\n<h1>{head}</h1>\n"
    ));
    page.put("<div>\n");
    for group in &outline.groups {
        page.put(&format!("<h2>{}</h2>\n", broken(&group.heading, IN_HEADING)));
        group.items.iter().for_each(|item| page.item(item));
    }
    page.put("</div>\n<hr>\n");
    for line in facts(outline, request.words) {
        page.put(&format!("<p>{}</p>\n", broken(&line, LONGEST)));
    }
    page.put("</main>\n</body>\n</html>\n");
    Ok(page.html.into_bytes())
}

/// What the document says of itself, a line each.
pub fn facts(outline: &Outline, words: Words) -> Vec<String> {
    let about = &outline.about;
    let mut lines = Vec::new();
    lines.extend(about.example.clone());
    let release = match (&about.release, &about.date) {
        (Some(release), Some(date)) => words.format(
            "bundle-release",
            &[("name", Argument::Text(release.clone())), ("date", Argument::Text(date.clone()))],
        ),
        _ => words.get("bundle-draft"),
    };
    let release = [&about.catalogue, &release].into_iter().chain(&about.unchanged_in);
    lines.push(release.cloned().collect::<Vec<_>>().join(". "));
    let licence = Argument::Text(about.licence.title.clone());
    lines.push(words.format("bundle-licence", &[("licence", licence)]));
    lines.push(about.address.clone());
    let verify = Argument::Text(about.verify.clone());
    lines.push(words.format("bundle-verify", &[("address", verify)]));
    let checksum = Argument::Text(about.checksum.clone());
    lines.push(words.format("bundle-checksum", &[("checksum", checksum)]));
    lines
}

/// The longest word that a narrow page holds, in letters: in running text, in a heading, in a table.
const LONGEST: usize = 24;
const IN_HEADING: usize = 12;
/// In a table of few columns, and of many.
const IN_TABLE: usize = 8;
const IN_WIDE_TABLE: usize = 6;

/// A text whose long words, such as addresses and checksums, may break within a narrow page.
fn broken(text: &str, longest: usize) -> String {
    let mut broken = String::new();
    for word in text.split_inclusive(' ') {
        let letters: Vec<char> = word.chars().collect();
        let step = if letters.len() > longest { longest / 2 } else { longest };
        let parts: Vec<String> =
            letters.chunks(step).map(|part| escape(&part.iter().collect::<String>())).collect();
        broken.push_str(&parts.join("<wbr>"));
    }
    broken
}

/// What binds in a requirement, without its heading.
pub fn binding(item: &Item, words: Words) -> String {
    let mut page = Page { html: String::new(), words, longest: None };
    page.binding(item, &lang(item));
    page.html
}

/// That the texts of a requirement are in another language.
fn lang(item: &Item) -> String {
    let lang = item.lang.as_ref().map(|lang| format!(" lang=\"{}\"", escape(lang)));
    lang.unwrap_or_default()
}

struct Page<'a> {
    html: String,
    words: Words<'a>,
    /// The longest word of the table that is being written.
    longest: Option<usize>,
}

impl Page<'_> {
    fn put(&mut self, html: &str) {
        self.html.push_str(html);
    }

    fn element(&mut self, name: &str, text: &str) {
        writeln!(self.html, "<{name}>{}</{name}>", escape(text)).ok();
    }

    fn item(&mut self, item: &Item) {
        let lang = lang(item);
        self.put("<section>\n");
        let title = match item.lang {
            Some(_) => format!("<span{lang}>{}</span>", broken(&item.title, IN_HEADING)),
            None => broken(&item.title, IN_HEADING),
        };
        self.put(&format!("<h3>{} {} {title}</h3>\n", item.number, item.id));
        if let Some(old) = &item.old {
            let label = escape(&self.words.get("old-label"));
            self.put(&format!("<p><strong>{label}</strong> {}</p>\n", escape(&old.text)));
        }
        self.binding(item, &lang);
        self.put(&format!(
            "<p>{}. <a href=\"{}\">{}</a></p>\n</section>\n",
            escape(&item.cite),
            escape(&item.address),
            broken(&item.address, LONGEST)
        ));
    }

    /// What binds, without its heading.
    fn binding(&mut self, item: &Item, lang: &str) {
        self.put(&format!("<div{lang}>\n"));
        self.prose(item.text());
        self.put("</div>\n");
        let (own, words) = (&item.normative, self.words);
        self.list("values", own.values.iter().map(|own| own.line(words)), lang);
        self.list("substances", own.substances.iter().map(|own| own.line(words)), lang);
        self.list("exceptions", own.exceptions.iter().map(|own| own.line(words)), lang);
        self.element("h4", &words.get("section-evidence"));
        if let Some(evidence) = &own.evidence {
            self.put(&format!("<div{lang}>\n"));
            self.prose(evidence);
            self.put("</div>\n");
        }
        if let Some(lead) = own.lead(words) {
            self.element("p", &lead);
            self.items(own.alternatives.iter().map(|own| own.line(words)), "");
        }
    }

    /// Lines under a heading.
    fn list(&mut self, heading: &str, lines: impl Iterator<Item = String>, lang: &str) {
        let lines: Vec<String> = lines.collect();
        if !lines.is_empty() {
            self.element("h4", &self.words.get(heading));
            self.items(lines.into_iter(), lang);
        }
    }

    fn items(&mut self, lines: impl Iterator<Item = String>, lang: &str) {
        self.put(&format!("<ul{lang}>\n"));
        lines.for_each(|line| self.element("li", &line));
        self.put("</ul>\n");
    }

    fn prose(&mut self, prose: &Prose) {
        self.blocks(&prose.blocks);
        if prose.notes.is_empty() {
            return;
        }
        self.put("<ol>\n");
        for note in &prose.notes {
            self.put("<li>");
            self.blocks(note);
            self.put("</li>\n");
        }
        self.put("</ol>\n");
    }

    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, content } => {
                let level = (level + 3).min(6);
                self.put(&format!("<h{level}>"));
                self.inlines(content);
                self.put(&format!("</h{level}>\n"));
            }
            Block::Paragraph { content } => {
                self.put("<p>");
                self.inlines(content);
                self.put("</p>\n");
            }
            Block::List { start, items } => {
                let (open, close) = match start {
                    Some(1) => ("<ol>\n".to_string(), "</ol>\n"),
                    Some(start) => (format!("<ol start=\"{start}\">\n"), "</ol>\n"),
                    None => ("<ul>\n".to_string(), "</ul>\n"),
                };
                self.put(&open);
                for item in items {
                    self.put("<li>");
                    match &item[..] {
                        [Block::Paragraph { content }] => self.inlines(content),
                        blocks => self.blocks(blocks),
                    }
                    self.put("</li>\n");
                }
                self.put(close);
            }
            Block::Quote { blocks } => {
                self.put("<blockquote>\n");
                self.blocks(blocks);
                self.put("</blockquote>\n");
            }
            Block::Note { label, blocks } => {
                self.put(&format!("<blockquote>\n<p><strong>{}</strong></p>\n", escape(label)));
                self.blocks(blocks);
                self.put("</blockquote>\n");
            }
            Block::Code { text } => self.put(&format!("<pre>{}</pre>\n", escape(text))),
            Block::Table { head, rows, .. } => self.table(head, rows),
            Block::Rule => self.put("<hr>\n"),
        }
    }

    fn table(&mut self, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) {
        self.longest = Some(if head.len() > 4 { IN_WIDE_TABLE } else { IN_TABLE });
        self.put("<table>\n<thead><tr>");
        for cell in head {
            let (open, close) =
                if cell.is_empty() { ("<td>", "</td>") } else { ("<th scope=\"col\">", "</th>") };
            self.put(open);
            self.inlines(cell);
            self.put(close);
        }
        self.put("</tr></thead>\n<tbody>\n");
        for row in rows {
            self.put("<tr>");
            for cell in row {
                self.put("<td>");
                self.inlines(cell);
                self.put("</td>");
            }
            self.put("</tr>\n");
        }
        self.put("</tbody>\n</table>\n");
        self.longest = None;
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        inlines.iter().for_each(|inline| self.inline(inline));
    }

    fn around(&mut self, name: &str, content: &[Inline]) {
        self.put(&format!("<{name}>"));
        self.inlines(content);
        self.put(&format!("</{name}>"));
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Text { text } => match self.longest {
                Some(longest) => self.put(&broken(text, longest)),
                None => self.put(&escape(text)),
            },
            Inline::Emphasis { content } => self.around("em", content),
            Inline::Strong { content } => self.around("strong", content),
            Inline::Deleted { content } => self.around("del", content),
            Inline::Code { text } => self.put(&format!("<code>{}</code>", escape(text))),
            Inline::Link { address, content } => {
                self.put(&format!("<a href=\"{}\">", escape(address)));
                self.inlines(content);
                self.put("</a>");
            }
            Inline::Placeholder { key } => self.put(&format!("[{}]", escape(key))),
            Inline::Filled { value, .. } => self.put(&escape(value)),
            Inline::NoteReference { number } => self.put(&format!("<sup>{number}</sup>")),
            Inline::Break => self.put("<br>"),
        }
    }
}
