//! The first sheet of a workbook: what it is, how it is used, what it was made from, how far one has come.

use super::lists::Count;
use super::place::Row;
use super::{Book, Content, Given, Mark, Paper, Print, Sheet, Style, Tone, readable};
use crate::bundle::outline::About;
use crate::bundle::request::Request;
use crate::strings::Argument;
use crate::words::Words;

/// A book about a selection, without sheets.
pub fn book(request: &Request, title: &str) -> Book {
    let (about, words) = (&request.outline.about, request.words);
    let title = titled(request, title);
    let example = about.example.clone().unwrap_or_default();
    let release = release(about, words);
    let checksum = [("checksum", Argument::Text(about.checksum.clone()))];
    let checksum = words.format("bundle-checksum", &checksum);
    Book {
        title: title.clone(),
        subject: format!("{}. {release}", about.catalogue),
        author: about.publisher.clone(),
        comment: [&example, &about.address, &checksum]
            .into_iter()
            .filter(|line| !line.is_empty())
            .cloned()
            .collect::<Vec<String>>()
            .join("\n"),
        iso_date: about.iso_date.clone(),
        paper: Paper {
            head_left: title,
            head_right: if example.is_empty() { release } else { format!("{example}. {release}") },
            foot_left: format!("{}. {checksum}", about.catalogue),
            page: [words.get("bundle-xlsx-page"), words.get("bundle-xlsx-page-of")],
        },
        ..Book::default()
    }
}

fn titled(request: &Request, title: &str) -> String {
    let selection = Argument::Text(request.outline.about.selection.clone());
    request.words.format(title, &[("selection", selection)])
}

/// The release and its day, or that it is a draft.
pub fn release(about: &About, words: Words) -> String {
    match (&about.release, &about.date) {
        (Some(name), Some(date)) => words.format(
            "bundle-release",
            &[("name", Argument::Text(name.clone())), ("date", Argument::Text(date.clone()))],
        ),
        _ => words.get("bundle-draft"),
    }
}

/// How many letters of a title stand within the columns of the first sheet.
const TITLE_WIDTH: usize = 80;

/// A text in lines, broken between words. A word that is longer than a line has one of its own.
fn broken(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_string()),
        }
    }
    lines
}

/// A sheet of labels and what belongs to them, written from above.
pub struct Front<'a> {
    pub sheet: Sheet,
    request: &'a Request<'a>,
    row: Row,
}

impl<'a> Front<'a> {
    pub fn new(request: &'a Request<'a>, name: &str, title: &str) -> Front<'a> {
        let mut sheet = Sheet::new(&request.words.get(name), &[30, 100]);
        sheet.print = Print::Upright;
        let mut row = 0;
        for line in broken(&titled(request, title), TITLE_WIDTH) {
            sheet.text(row, 0, Style::Title, line);
            row += 1;
        }
        if let Some(example) = &request.outline.about.example {
            sheet.text(row, 0, Style::Banner, example.as_str());
            row += 1;
        }
        let outline = request.outline;
        if outline.items().count() == 1 {
            for (_, old) in outline.old() {
                let text = format!("{} {}", request.words.get("old-label"), old.text);
                sheet.text(row, 0, Style::Stamp, text);
                row += 1;
            }
        } else if outline.old().next().is_some() {
            let list: Vec<&str> = outline.old().map(|(item, _)| item.cite.as_str()).collect();
            let list = [("list", Argument::Text(list.join(", ")))];
            let text = request.words.format("old-in-document", &list);
            let text = format!("{} {text}", request.words.get("old-label-document"));
            for line in broken(&text, TITLE_WIDTH) {
                sheet.text(row, 0, Style::Stamp, line);
                row += 1;
            }
        }
        Front { sheet, request, row: row + 1 }
    }

    pub fn words(&self) -> Words<'a> {
        self.request.words
    }

    pub fn heading(&mut self, id: &str) {
        self.row += u32::from(self.row > 3);
        let heading = self.words().get(id);
        self.sheet.text(self.row, 0, Style::Heading, heading);
        self.row += 1;
    }

    pub fn line(&mut self, label: &str, text: &str) {
        self.sheet.text(self.row, 0, Style::Label, label);
        self.sheet.text(self.row, 1, Style::Body, text);
        self.row += 1;
    }

    /// What stands in the strings under an id, below the label of another.
    pub fn told(&mut self, label: &str, text: &str) {
        self.line(&self.words().get(label), &self.words().get(text));
    }

    fn way(&mut self, label: &str, address: &str, text: &str) {
        self.sheet.text(self.row, 0, Style::Label, self.request.words.get(label));
        let (address, text) = (address.to_string(), text.to_string());
        self.sheet.put(self.row, 1, Style::Way, Content::Link { address, text });
        self.row += 1;
    }

    /// What the document says of itself.
    pub fn facts(&mut self, has_intro: bool) {
        let (about, words) = (&self.request.outline.about, self.words());
        self.heading("bundle-xlsx-facts");
        self.line(&words.get("bundle-xlsx-selection"), &about.selection);
        for text in about.intro.iter().filter(|_| has_intro) {
            self.line("", text);
        }
        self.line(&words.get("bundle-xlsx-catalogue"), &about.catalogue);
        let release = [release(about, words)].into_iter().chain(about.unchanged_in.clone());
        let release = release.collect::<Vec<_>>().join(". ");
        self.line(&words.get("bundle-xlsx-release"), &release);
        self.line(&words.get("bundle-xlsx-publisher"), &about.publisher);
        if let Some(owner) = &about.owner {
            self.line(&words.get("bundle-xlsx-owner"), owner);
        }
        let count = self.request.outline.items().count();
        self.line(&words.get("bundle-xlsx-requirements"), &count.to_string());
        self.way("bundle-xlsx-address", &about.address, &about.address);
        self.way("bundle-xlsx-licence", &about.licence.address, &about.licence.title);
        self.line(&words.get("bundle-xlsx-checksum"), &about.checksum);
        for own in &self.request.outline.filled {
            let arguments = [
                ("value", Argument::Text(own.value.clone())),
                ("list", Argument::Text(own.ids.join(", "))),
            ];
            let text = words.format("bundle-xlsx-filled-value", &arguments);
            self.line(&format!("[{}]", own.key), &text);
        }
    }

    /// How much lacks in each part and in all, counted by formulas. Gives the place of the last.
    pub fn counts(&mut self, counts: &[Count]) -> String {
        let words = self.words();
        let done = words.get("bundle-xlsx-done");
        for count in counts {
            let (wanted, lacking) = (&count.wanted, &count.lacking);
            let [nothing, none, some] = ["nothing", "done", "lacking"].map(|id| {
                let arguments = [("lacking", "\u{1}"), ("wanted", "\u{2}")];
                let arguments = arguments.map(|(id, mark)| (id, Argument::Text(mark.into())));
                words.format(&format!("bundle-xlsx-count-{id}"), &arguments)
            });
            let places = [lacking.place.as_str(), wanted.place.as_str()];
            let formula = format!(
                "IF({}=0,IF({}=0,{},{}),{})",
                lacking.place,
                wanted.place,
                readable::spliced(&nothing, &places),
                readable::spliced(&none, &places),
                readable::spliced(&some, &places)
            );
            let shown = match (lacking.before, wanted.before) {
                (0, 0) => &nothing,
                (0, _) => &none,
                _ => &some,
            };
            let given = shown
                .replace('\u{1}', &lacking.before.to_string())
                .replace('\u{2}', &wanted.before.to_string());
            self.sheet.text(self.row, 0, Style::Label, count.label.as_str());
            self.sheet.formula(self.row, 1, Style::Body, &formula, Given::Text(given));
            let place = (self.row, 1);
            let formula = format!("{}>0", count.lacking.place);
            self.sheet.marks.push(Mark { from: place, to: place, formula, tone: Tone::Lacks });
            self.row += 1;
        }
        let places: Vec<&str> = counts.iter().map(|count| count.lacking.place.as_str()).collect();
        let sum = places.join("+");
        let lacking: usize = counts.iter().map(|count| count.lacking.before).sum();
        let some =
            words.format("bundle-xlsx-all-lacking", &[("lacking", Argument::Text("\u{1}".into()))]);
        let formula = format!(
            "IF({sum}=0,{},{})",
            readable::quoted(&done),
            readable::spliced(&some, &[&format!("({sum})")])
        );
        let given = if lacking == 0 { done } else { some.replace('\u{1}', &lacking.to_string()) };
        self.sheet.text(self.row, 0, Style::Label, words.get("bundle-xlsx-all"));
        self.sheet.formula(self.row, 1, Style::Label, &formula, Given::Text(given));
        self.row += 1;
        let ready = readable::quoted(&words.get("bundle-xlsx-done"));
        let place = (self.row - 1, 1);
        let cell = format!("$B${}", self.row);
        let mut mark = |formula: String, tone: Tone| {
            self.sheet.marks.push(Mark { from: place, to: place, formula, tone });
        };
        mark(format!("{cell}<>{ready}"), Tone::Lacks);
        mark(format!("{cell}={ready}"), Tone::Done);
        self.sheet.place(self.row - 1, 1)
    }
}
