//! The catalogue as those read it who have one language and one release before them: where
//! everything stands, and the facts of a requirement in words. Pages and documents are made from it.

pub mod cpv;
pub mod facts;
pub mod label;
pub mod law;
pub mod links;
pub mod normative;
pub mod notice;
pub mod open_data;
pub mod shown;
pub mod statistics;
pub mod superseded;
