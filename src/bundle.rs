//! Bundles: what is selected of the catalogue, as documents to use as they are.

mod answers;
mod assessment;
mod book;
mod csv;
pub mod format;
pub mod gather;
pub mod outline;
mod pasted;
pub mod prose;
pub mod selection;
