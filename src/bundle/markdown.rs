//! A version of a requirement as Markdown, beside its page. People paste texts into programs that
//! read Markdown: what these are given is the published text, with its id, version and checksum.

use super::gather;
use super::outline::{Item, Outline};
use super::pasted;
use super::prose::{Block, Inline, Prose};
use crate::catalogue::id::{RequirementId, Version};
use crate::field::text::Language;
use crate::json;
use crate::phrasebook::Argument;
use crate::publication::{Edition, Publication};
use crate::reading::links::Links;
use crate::reading::superseded::Old;
use crate::release::standing::Standing;
use crate::selection::Selection;
use crate::words::Words;
use std::fmt::Write;

/// Which version in which language, and the catalogue that it is taken from.
#[derive(Clone, Debug)]
pub struct MarkdownId {
    pub id: RequirementId,
    pub version: Version,
    pub language: Language,
    pub edition: Edition,
}

impl MarkdownId {
    /// The whole file. None where the catalogue does not hold the requirement.
    pub fn make(&self, publication: &Publication) -> Option<String> {
        let selection = Selection::requirement(&self.id, self.version, self.edition);
        let outline = gather::outline(publication, &selection, &self.language);
        let item = outline.items().next()?;
        let words = publication.words(&self.language);
        let mut file = Writer { out: String::new(), notes: 0 };
        file.put(&self.head(publication, &outline, item));
        file.item(&outline, item, words);
        file.put("\n---\n\n");
        file.paragraph(&words.format(
            "cite",
            &[
                ("catalogue", Argument::Text(outline.about.catalogue.clone())),
                ("id", Argument::Text(item.id.clone())),
                ("version", Argument::Text(item.version.clone())),
                ("title", Argument::Text(item.title.clone())),
                ("address", Argument::Text(item.address.clone())),
            ],
        ));
        let facts = pasted::facts(&outline, words);
        // The address is in what is cited, and the checksum is that of a selection.
        let is_told = |line: &&String| {
            **line != outline.about.address && !line.contains(&outline.about.checksum)
        };
        facts.iter().filter(is_told).for_each(|line| file.paragraph(line));
        Some(format!("{}\n", file.out.trim_end()))
    }

    /// The version that is in force in its place.
    fn next(&self, publication: &Publication) -> Option<Version> {
        match (self.edition, publication.releases.standing(&self.id, self.version)) {
            (Edition::Release(_), Standing::Superseded { by, has_current: true }) => by,
            _ => None,
        }
    }

    /// The lines in front, for programs. The keys are the same in all languages.
    fn head(&self, publication: &Publication, outline: &Outline, item: &Item) -> String {
        let about = &outline.about;
        let mut head = "---\n".to_string();
        let mut line = |key: &str, value: &str| {
            writeln!(head, "{key}: {}", json::compact(&value).trim_end()).ok();
        };
        line("id", &item.id);
        line("version", &item.version);
        line("title", &item.title);
        line("language", item.lang.as_deref().unwrap_or(&outline.language));
        line("sha256", &item.sha256);
        line("catalogue", &about.catalogue);
        if let (Some(release), Some(date)) = (&about.release, &about.iso_date) {
            line("release", release);
            line("date", date);
        }
        // As every page says it: where nothing is in force any more, no later version takes its place.
        let (edition, language) = (self.edition, &self.language);
        let guide = Links { publication, edition, is_frozen: false, language };
        let old = Old::of(guide, &self.id, self.version);
        line(
            "standing",
            match edition {
                Edition::Draft => "draft",
                Edition::Release(_) => old.map_or("current", |own| own.word),
            },
        );
        if let Some(next) = self.next(publication) {
            line("superseded_by", &next.to_string());
        }
        line("licence", &about.licence.id);
        line("address", &item.address);
        line("verify", &outline.verify_link());
        head.push_str("---\n\n");
        head
    }
}

/// What writes Markdown, a block at a time.
struct Writer {
    out: String,
    /// How many notes the texts before had: each has a number of its own in the file.
    notes: usize,
}

impl Writer {
    fn put(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn heading(&mut self, level: usize, text: &str) {
        self.put(&format!("{} {}\n\n", "#".repeat(level), escaped(text)));
    }

    fn paragraph(&mut self, text: &str) {
        self.put(&format!("{}\n\n", begun(&escaped(text))));
    }

    fn item(&mut self, outline: &Outline, item: &Item, words: Words) {
        self.heading(1, &format!("{}: {}", item.cite, item.title));
        if let Some(line) = &outline.about.example {
            self.put(&format!("> **{}**\n\n", escaped(line)));
        }
        if let Some(old) = &item.old {
            let label = escaped(&words.get("old-label"));
            self.put(&format!("> **{label}** {}\n\n", escaped(&old.text)));
        }
        let facts = [&item.r#type.title, &item.level.title, &item.category];
        let facts: Vec<&str> = facts.into_iter().map(String::as_str).collect();
        self.paragraph(&facts.join(" · "));
        self.heading(2, &words.get("section-normative"));
        self.prose(item.text());
        let (own, placeholders) = (&item.normative, item.placeholders.iter());
        self.list("values", own.values.iter().map(|own| own.line(words)), words);
        self.list("substances", own.substances.iter().map(|own| own.line(words)), words);
        self.list("exceptions", own.exceptions.iter().map(|own| own.line(words)), words);
        self.heading(2, &words.get("section-evidence"));
        own.evidence.iter().for_each(|text| self.prose(text));
        if let Some(lead) = own.lead(words) {
            self.paragraph(&lead);
            self.items(own.alternatives.iter().map(|own| own.line(words)));
        }
        let asked = placeholders.map(|own| format!("[{}]: {}", own.key, own.question));
        self.list("placeholders", asked, words);
        if !item.explanations.is_empty() {
            self.put("---\n\n");
            self.put(&format!("*{}*\n\n", escaped(&words.get("markdown-explains"))));
        }
        for own in &item.explanations {
            self.heading(2, &own.heading);
            self.prose(&own.text);
        }
    }

    /// Lines under a heading.
    fn list(&mut self, heading: &str, lines: impl Iterator<Item = String>, words: Words) {
        let lines: Vec<String> = lines.collect();
        if !lines.is_empty() {
            self.heading(2, &words.get(heading));
            self.items(lines.into_iter());
        }
    }

    fn items(&mut self, lines: impl Iterator<Item = String>) {
        lines.for_each(|line| self.put(&format!("- {}\n", begun(&escaped(&line)))));
        self.put("\n");
    }

    fn prose(&mut self, prose: &Prose) {
        let text = self.blocks(&prose.blocks, true).join("\n");
        self.put(&format!("{text}\n\n"));
        for (at, note) in prose.notes.iter().enumerate() {
            let lines = indented(
                &self.blocks(note, true),
                &format!("[^{}]: ", self.notes + at + 1),
                "    ",
            );
            self.put(&format!("{}\n\n", lines.join("\n")));
        }
        self.notes += prose.notes.len();
    }

    /// The lines of some blocks, with an empty one between two where they stand apart.
    fn blocks(&self, blocks: &[Block], apart: bool) -> Vec<String> {
        let mut lines = Vec::new();
        for block in blocks {
            if apart && !lines.is_empty() {
                lines.push(String::new());
            }
            lines.extend(self.block(block));
        }
        lines
    }

    fn block(&self, block: &Block) -> Vec<String> {
        match block {
            Block::Heading { level, content } => {
                let level = usize::from(level + 2).min(6);
                let text = self.inlines(content).replace('\n', " ");
                vec![format!("{} {text}", "#".repeat(level))]
            }
            Block::Paragraph { content } => self.inlines(content).split('\n').map(begun).collect(),
            Block::List { start, items } => {
                let items = items.iter().enumerate();
                items.flat_map(|(at, item)| self.list_item(*start, at, item)).collect()
            }
            Block::Quote { blocks } => quoted(self.blocks(blocks, true)),
            Block::Note { label, blocks } => {
                let label = [format!("**{}**", escaped(label)), String::new()];
                quoted(label.into_iter().chain(self.blocks(blocks, true)).collect())
            }
            Block::Code { text } => {
                let fence = "`".repeat(longest_run(text).max(2) + 1);
                let lines = text.trim_end().lines().map(str::to_string);
                let ends = || std::iter::once(fence.clone());
                ends().chain(lines).chain(ends()).collect()
            }
            Block::Table { aligns, head, rows } => self.table(aligns, head, rows),
            Block::Rule => vec!["---".to_string()],
        }
    }

    fn list_item(&self, start: Option<u64>, at: usize, item: &[Block]) -> Vec<String> {
        let mark = match start {
            Some(start) => format!("{}. ", start.saturating_add(at as u64)),
            None => "- ".to_string(),
        };
        let is_line = |block: &Block| matches!(block, Block::Paragraph { .. } | Block::List { .. });
        let apart = item.len() > 2 || !item.iter().all(is_line);
        indented(&self.blocks(item, apart), &mark, &" ".repeat(mark.len()))
    }

    fn table(
        &self,
        aligns: &[&str],
        head: &[Vec<Inline>],
        rows: &[Vec<Vec<Inline>>],
    ) -> Vec<String> {
        let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
        let cell = |content: &Vec<Inline>| {
            self.inlines(content).replace('|', "\\|").replace("  \n", "<br>").replace('\n', " ")
        };
        let align = |align: &&str| match *align {
            "right" => "---:".to_string(),
            "centre" => ":---:".to_string(),
            _ => "---".to_string(),
        };
        let mut lines = vec![row(head.iter().map(cell).collect())];
        lines.push(row(aligns.iter().map(align).collect()));
        lines.extend(rows.iter().map(|cells| row(cells.iter().map(cell).collect())));
        lines
    }

    fn inlines(&self, inlines: &[Inline]) -> String {
        inlines.iter().map(|inline| self.inline(inline)).collect()
    }

    fn inline(&self, inline: &Inline) -> String {
        match inline {
            Inline::Text { text } => escaped(text),
            Inline::Emphasis { content } => format!("*{}*", self.inlines(content)),
            Inline::Strong { content } => format!("**{}**", self.inlines(content)),
            Inline::Deleted { content } => format!("~~{}~~", self.inlines(content)),
            Inline::Code { text } => {
                let fence = "`".repeat(longest_run(text) + 1);
                let space = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
                format!("{fence}{space}{text}{space}{fence}")
            }
            Inline::Link { address, content } => {
                let address = address.replace('(', "%28").replace(')', "%29").replace(' ', "%20");
                format!("[{}]({address})", self.inlines(content))
            }
            Inline::Placeholder { key } => format!("[{key}]"),
            Inline::Filled { value, .. } => escaped(value),
            Inline::NoteReference { number } => format!("[^{}]", self.notes + number),
            Inline::Break => "  \n".to_string(),
        }
    }
}

/// Lines behind a mark, the later ones below what is behind it.
fn indented(lines: &[String], mark: &str, indent: &str) -> Vec<String> {
    let line = |(at, line): (usize, &String)| match (at, line.is_empty()) {
        (0, _) => format!("{mark}{line}"),
        (_, true) => String::new(),
        _ => format!("{indent}{line}"),
    };
    lines.iter().enumerate().map(line).collect()
}

fn quoted(lines: Vec<String>) -> Vec<String> {
    lines.into_iter().map(|line| format!("> {line}").trim_end().to_string()).collect()
}

/// How many of the signs of code stand after each other at most.
fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// A text in which no sign is taken for markup.
pub fn escaped(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let at = |place: Option<usize>| place.and_then(|place| letters.get(place)).copied();
    let is_of_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let mut out = String::new();
    for (place, &c) in letters.iter().enumerate() {
        let (before, after) = (at(place.checked_sub(1)), at(Some(place + 1)));
        let is_markup = match c {
            '\\' | '*' | '`' | '<' | '~' => true,
            '_' => !(is_of_word(before) && is_of_word(after)),
            '&' => after.is_some_and(|c| c.is_ascii_alphanumeric() || c == '#'),
            // Without an address behind it, what is in brackets stays as it is.
            '(' => before == Some(']'),
            '^' => before == Some('['),
            '!' => after == Some('['),
            _ => false,
        };
        if is_markup {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// A line whose first sign is not taken for that of a list, a heading or a quotation.
pub fn begun(line: &str) -> String {
    let is_mark = line.starts_with(['#', '+', '-', '=', '>', '|']);
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    match line.as_bytes().get(digits) {
        Some(b'.' | b')') if digits > 0 => format!("{}\\{}", &line[..digits], &line[digits..]),
        // The key of what is filled in would be the name of an address.
        _ if line.starts_with('[') && line.contains("]:") => line.replacen("]:", "]\\:", 1),
        _ if is_mark => format!("\\{line}"),
        _ => line.to_string(),
    }
}
