//! Typed fields: from raw values with their places to the types of the model.
//! A [`record!`](crate::record) says which fields a table has; reading it reports every problem at once.

pub mod address_template;
pub mod base_url;
pub mod choice;
pub mod date;
pub mod decimal;
pub mod entry;
pub mod localised;
pub mod measure;
pub mod raw;
pub mod record;
pub mod schema;
pub mod text;
pub mod value;
