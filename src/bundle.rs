//! Bundles: what is selected of the catalogue, as documents to use as they are.

pub mod gather;
pub mod outline;
pub mod prose;
pub mod selection;
