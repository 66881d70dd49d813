//! Bundles: what is selected of the catalogue, as documents to use as they are.

pub mod answers;
pub mod archive;
pub mod assessment;
pub mod book;
pub mod csv;
mod docx;
pub mod excerpt;
pub mod gather;
pub mod identity;
pub mod markdown;
pub mod outline;
pub mod passages;
mod pasted;
pub mod pdf;
pub mod prose;
pub mod request;
pub mod rows;
