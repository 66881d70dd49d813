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
