//! One file of an index, and files of a size that are filled with one document after the other.

use super::json::Json;
use crate::field::text::Language;
use std::ops::Range;

/// One file: a script that hands its data over. Scripts are loaded from a folder too, where data
/// is not.
pub struct Shard {
    pub kind: &'static str,
    /// Where it begins: letters, a family or a document.
    pub first: Json,
    number: usize,
    script: String,
    data: Range<usize>,
}

/// The digits of the folder of an index, before they are known.
const NO_DIGITS: &str = "0000000000";
const BEFORE_NAME: &str = "searchShard(\"";
const END: &str = ");\n";

impl Shard {
    /// A file whose data is yet to be written.
    fn begun(language: &Language, kind: &'static str, number: usize, first: Json) -> Shard {
        let folder = folder(language, NO_DIGITS);
        let script = format!("{BEFORE_NAME}{folder}/{kind}-{number}\",");
        let data = script.len()..script.len();
        Shard { kind, first, number, script, data }
    }

    /// The file of a number among those of its kind.
    pub fn new(
        language: &Language,
        kind: &'static str,
        number: usize,
        first: Json,
        value: &Json,
    ) -> Shard {
        let mut shard = Shard::begun(language, kind, number, first);
        value.write(&mut shard.script);
        shard.closed()
    }

    fn closed(mut self) -> Shard {
        self.data.end = self.script.len();
        self.script.push_str(END);
        self
    }

    pub fn data(&self) -> &str {
        &self.script[self.data.clone()]
    }

    /// The name within an index, and the script.
    pub fn named(self, language: &Language, digits: &str) -> (String, Vec<u8>) {
        let name = format!("{}/{}-{}", folder(language, digits), self.kind, self.number);
        let mut script = self.script;
        script.replace_range(BEFORE_NAME.len()..BEFORE_NAME.len() + name.len(), &name);
        (name, script.into_bytes())
    }
}

/// Fills files of a size with what is said of one document after the other.
pub struct Filler<'l> {
    language: &'l Language,
    kind: &'static str,
    size: usize,
    shards: Vec<Shard>,
    /// What goes into the next file, of how many documents and after how many.
    own: String,
    count: usize,
    first: usize,
}

impl<'l> Filler<'l> {
    pub fn new(language: &'l Language, kind: &'static str, size: usize) -> Filler<'l> {
        let (shards, own) = (Vec::new(), String::new());
        Filler { language, kind, size, shards, own, count: 0, first: 0 }
    }

    pub fn add(&mut self, document: &str) {
        if !self.own.is_empty() && self.own.len() + document.len() > self.size {
            self.next();
        }
        if !self.own.is_empty() {
            self.own.push(',');
        }
        self.own.push_str(document);
        self.count += 1;
    }

    fn next(&mut self) {
        let number = self.shards.len();
        let mut shard = Shard::begun(self.language, self.kind, number, self.first.into());
        let first = self.first.to_string();
        let parts = ["{\"first\":", &first, ",\"documents\":[", &self.own, "]}"];
        shard.script.reserve_exact(parts.iter().map(|part| part.len()).sum::<usize>() + END.len());
        parts.iter().for_each(|part| shard.script.push_str(part));
        self.shards.push(shard.closed());
        self.own.clear();
        self.first += std::mem::take(&mut self.count);
    }

    pub fn close(mut self) -> Vec<Shard> {
        if !self.own.is_empty() {
            self.next();
        }
        self.shards
    }
}

/// The folder of an index, by digits that change with its data.
pub fn folder(language: &Language, digits: &str) -> String {
    format!("{}.{digits}", &**language)
}
