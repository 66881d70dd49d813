//! How a message stands in a document.

use super::Message;
use crate::phrasebook::Phrasebook;
use crate::say;

impl Message {
    /// In words for those who read a document, where what stands in grave accents in a terminal stands
    /// in the quotation marks of the language.
    pub fn on_paper(&self, words: &Phrasebook) -> String {
        let (open, close) =
            (say!("opening-mark").in_words(words), say!("closing-mark").in_words(words));
        let whole = self.in_words(words);
        let mut parts = whole.split('`');
        let mut paper = parts.next().unwrap_or_default().to_string();
        for (at, part) in parts.enumerate() {
            paper.push_str(if at % 2 == 0 { &open } else { &close });
            paper.push_str(part);
        }
        paper
    }
}
