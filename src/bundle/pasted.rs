//! What is pasted, as a page without a theme: the text and the evidence of each requirement, with
//! headings that a word processor takes for its own.

use super::outline::{Item, Outline};
use super::prose::{Block, Inline, Prose};
use super::request::{Made, Request};
use crate::escape::escape;
use crate::strings::Argument;
use crate::words::Words;
use std::fmt::Write;

pub fn make(request: &Request) -> Made {
    let outline = request.outline;
    let about = &outline.about;
    let mut page = Page { html: String::new(), words: request.words };
    let title = request
        .words
        .format("bundle-title-text", &[("selection", Argument::Text(about.selection.clone()))]);
    let (language, name) = (escape(&outline.language), escape(&title));
    page.put(&format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>{name}</title>\n</head>\n<body>\n<main>\n\
         <h1>{name}</h1>\n"
    ));
    for line in facts(outline, request.words) {
        page.put(&format!("<p>{}</p>\n", escape(&line)));
    }
    page.put("<div>\n");
    for group in &outline.groups {
        page.put(&format!("<h2>{}</h2>\n", escape(&group.heading)));
        group.items.iter().for_each(|item| page.item(item));
    }
    page.put("</div>\n</main>\n</body>\n</html>\n");
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
    lines.push(format!("{}. {release}", about.catalogue));
    let licence = Argument::Text(about.licence.title.clone());
    lines.push(words.format("bundle-licence", &[("licence", licence)]));
    lines.push(about.address.clone());
    let checksum = Argument::Text(about.checksum.clone());
    lines.push(words.format("bundle-checksum", &[("checksum", checksum)]));
    lines
}

struct Page<'a> {
    html: String,
    words: Words<'a>,
}

impl Page<'_> {
    fn put(&mut self, html: &str) {
        self.html.push_str(html);
    }

    fn element(&mut self, name: &str, text: &str) {
        writeln!(self.html, "<{name}>{}</{name}>", escape(text)).ok();
    }

    fn item(&mut self, item: &Item) {
        let lang = item.lang.as_ref().map(|lang| format!(" lang=\"{}\"", escape(lang)));
        self.put(&format!("<section{}>\n", lang.unwrap_or_default()));
        self.element("h3", &format!("{} {} {}", item.number, item.id, item.title));
        self.prose(&item.normative);
        let heading = self.words.get("section-evidence");
        self.element("h4", &heading);
        if let Some(evidence) = &item.evidence {
            self.prose(evidence);
        }
        let any = self.words.get("evidence-any");
        self.element("p", &any);
        self.put("<ul>\n");
        for alternative in &item.alternatives {
            let line = alternative.line(self.words);
            self.element("li", &line);
        }
        self.put("</ul>\n");
        self.put(&format!(
            "<p>{} <a href=\"{address}\">{address}</a></p>\n</section>\n",
            escape(&item.cite),
            address = escape(&item.address)
        ));
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
            Inline::Text { text } => self.put(&escape(text)),
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
