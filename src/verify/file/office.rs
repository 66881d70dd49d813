//! Files that are packed: Word, Excel, OpenDocument, and archives of files.

use super::xml::{self, Piece};
use super::{Content, Paper, Refusal, excel, known, word};
use crate::bundle::archive::{Archive, Unreadable};
use crate::bundle::identity::{FILE, Identity, PART_ELEMENT, SPACE};

/// What is packed in a file.
pub enum Opened {
    Document(Result<Box<Content>, Refusal>),
    /// The files of an archive that are of a kind that is read, each with its name.
    Files(Result<Vec<Packed>, Refusal>),
}

/// A file of an archive.
pub type Packed = (String, Result<Vec<u8>, Refusal>);

/// How many files an archive may have.
const MOST: usize = 10_000;

/// The endings of files that are read in archives.
const READ: [&str; 12] =
    ["docx", "docm", "xlsx", "xlsm", "odt", "pdf", "html", "htm", "txt", "md", "csv", "json"];

pub fn open(bytes: &[u8], room: &mut u64) -> Opened {
    let Some(mut archive) = Archive::open(bytes) else {
        return Opened::Document(Err(Refusal::Broken));
    };
    let names = archive.names();
    if names.len() > MOST {
        return Opened::Document(Err(Refusal::TooLarge));
    }
    let mut package = Package { archive: &mut archive, names: &names, room };
    if let Some(main) = package.first("word/document") {
        return Opened::Document(package.word(&main).map(Box::new));
    }
    if package.has("xl/workbook.xml") {
        return Opened::Document(package.excel().map(Box::new));
    }
    if package.has("content.xml") && package.has("META-INF/manifest.xml") {
        return Opened::Document(package.open_document().map(Box::new));
    }
    if names.iter().any(|name| is_outside(name)) {
        return Opened::Files(Err(Refusal::Outside));
    }
    Opened::Files(Ok(package.files()))
}

/// Whether a name leads out of the archive.
fn is_outside(name: &str) -> bool {
    let is_drive = name.as_bytes().get(1) == Some(&b':');
    name.starts_with(['/', '\\']) || is_drive || name.split(['/', '\\']).any(|part| part == "..")
}

struct Package<'a, 'b> {
    archive: &'a mut Archive<'b>,
    names: &'a [String],
    room: &'a mut u64,
}

impl Package<'_, '_> {
    fn has(&self, name: &str) -> bool {
        self.names.iter().any(|own| own == name)
    }

    /// The first part whose name begins so, as `word/document.xml` or `word/document2.xml`.
    fn first(&self, stem: &str) -> Option<String> {
        let own = |name: &&String| name.starts_with(stem) && name.ends_with(".xml");
        self.names.iter().find(own).cloned()
    }

    fn bytes(&mut self, name: &str) -> Result<Vec<u8>, Refusal> {
        self.archive.read(name, self.room).map_err(|unreadable| match unreadable {
            Unreadable::Broken => Refusal::Broken,
            Unreadable::TooLarge => Refusal::TooLarge,
            Unreadable::Encrypted => Refusal::Locked,
        })
    }

    /// A part as text. Office files are in UTF-8, and whatever is not is not theirs.
    fn part(&mut self, name: &str) -> Result<String, Refusal> {
        String::from_utf8(self.bytes(name)?).map_err(|_| Refusal::Broken)
    }

    fn word(&mut self, main: &str) -> Result<Content, Refusal> {
        let mut paper = Paper::default();
        word::word(&self.part(main)?, &mut paper)?;
        for notes in ["word/footnotes.xml", "word/endnotes.xml"] {
            if self.has(notes) {
                word::word(&self.part(notes)?, &mut paper)?;
            }
        }
        Ok(Content { text: paper.text, identity: self.identity()?, is_partial: false })
    }

    fn excel(&mut self) -> Result<Content, Refusal> {
        let mut paper = Paper::default();
        let shared = match self.has("xl/sharedStrings.xml") {
            true => excel::shared(&self.part("xl/sharedStrings.xml")?, &mut paper)?,
            false => Vec::new(),
        };
        let sheets = self.names.iter();
        let sheets: Vec<String> = sheets
            .filter(|name| name.starts_with("xl/worksheets/") && name.ends_with(".xml"))
            .cloned()
            .collect();
        for sheet in sheets {
            excel::sheet(&self.part(&sheet)?, &shared, &mut paper)?;
        }
        Ok(Content { text: paper.text, identity: self.identity()?, is_partial: false })
    }

    fn open_document(&mut self) -> Result<Content, Refusal> {
        let mut paper = Paper::default();
        word::open_document(&self.part("content.xml")?, &mut paper)?;
        Ok(Content { text: paper.text, identity: None, is_partial: false })
    }

    /// What the file knows of itself, if the programs that it went through have kept it.
    fn identity(&mut self) -> Result<Option<Identity>, Refusal> {
        let names: Vec<String> = self
            .names
            .iter()
            .filter(|name| name.starts_with("customXml/item") && !name.contains("Props"))
            .cloned()
            .collect();
        for name in names {
            // What others put here may be anything.
            let Ok(part) = String::from_utf8(self.bytes(&name)?) else { continue };
            if !part.contains(SPACE) {
                continue;
            }
            let mut text = String::new();
            let mut is_own = false;
            xml::read(&part, |piece| {
                match piece {
                    Piece::Open(name, _) => is_own = name == PART_ELEMENT,
                    Piece::Close(_) => is_own = false,
                    Piece::Text(own) if is_own => text.push_str(&own),
                    Piece::Text(_) => {}
                }
                Ok(())
            })?;
            if let Some(identity) = known(&text) {
                return Ok(Some(identity));
            }
        }
        Ok(None)
    }

    fn files(&mut self) -> Vec<Packed> {
        let is_read = |name: &&String| {
            let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
            READ.contains(&ending.as_str()) && name.as_str() != FILE
        };
        let names: Vec<String> = self.names.iter().filter(is_read).cloned().collect();
        names.into_iter().map(|name| (name.clone(), self.bytes(&name))).collect()
    }
}
