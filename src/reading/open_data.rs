//! What is told of the files of open data, for the page that explains them.

use crate::address::Address;

/// A file, or a kind of file of which there is one for each requirement or version.
pub struct ListedFile {
    /// The strings `data-<key>` and `data-<key>-about` say what it is.
    pub key: &'static str,
    /// The address, or one of many as an example.
    pub address: Address,
    /// How many there are of the kind.
    pub count: usize,
    pub media_type: &'static str,
    /// The JSON Schema that it follows.
    pub schema: Option<Address>,
}

/// Pretty-printed JSON, each a piece of what is published.
pub struct Examples {
    /// The first current requirement, without the long fields.
    pub requirement: String,
    /// The same as linked data, as its page has it.
    pub linked: String,
    /// A file, as data portals see it.
    pub distribution: String,
}

/// Every field of every kind of JSON file, as the schemas describe them.
#[derive(Default)]
pub struct Fields {
    /// What every file says around its data.
    pub around: Vec<Field>,
    pub files: Vec<FileShape>,
    /// The records that files and other records are made of, by name.
    pub types: Vec<Type>,
}

/// What the data of a kind of file are.
pub struct FileShape {
    pub schema: Address,
    pub data: Shape,
}

/// A record, or a set of words.
pub struct Type {
    pub name: String,
    pub about: String,
    pub fields: Vec<Field>,
    /// Each word with what it means.
    pub words: Vec<(String, String)>,
}

pub struct Field {
    pub name: String,
    pub shape: Shape,
    /// Whether it is always there.
    pub is_required: bool,
    pub about: String,
}

/// What a value can be.
#[derive(Default)]
pub struct Shape {
    /// The string `shape-<word>` says what a single value is; none for a record.
    pub word: Option<&'static str>,
    /// The record or set of words that it is.
    pub of: Option<String>,
    /// The words that it can be.
    pub words: Vec<String>,
    pub is_list: bool,
    /// Whether there is one for each language.
    pub is_by_language: bool,
}
