//! Bundles: what is selected of the catalogue, as documents to use as they are.

mod csv;
pub mod format;
pub mod gather;
#[cfg(feature = "pdf")]
mod legible;
pub mod outline;
mod pasted;
#[cfg(feature = "pdf")]
mod pdf;
pub mod prose;
pub mod selection;
