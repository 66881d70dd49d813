//! One struct per template: everything that a page shows, in the page's language.

pub mod category;
pub mod difference;
mod facts_lines;
pub mod glossary;
pub mod guidance;
pub mod guidance_home;
pub mod home;
pub mod label;
pub mod moved;
pub mod not_found;
pub mod package;
pub mod page;
pub mod references;
pub mod release;
pub mod release_changes;
pub mod releases;
pub mod requirement;
pub mod requirement_facts;
pub mod row;
mod shown;
pub mod standing;
mod untranslated;
pub mod version_changes;
