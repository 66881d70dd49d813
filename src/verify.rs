//! Whether a file holds our texts, and whether they are current: any of our documents, and Word, PDF or
//! text that our texts were pasted into.

pub mod align;
pub mod answer;
pub mod cited;
pub mod difference;
pub mod evaluate;
pub mod file;
pub mod find;
pub mod index;
pub mod inquiry;
pub mod known;
pub mod matcher;
pub mod passage;
pub mod sketch;
pub mod words;
