//! The tests of the product, through what its users meet: the command, the files, the messages.
//! How they work is told in `tests/README.md`.
#![allow(clippy::disallowed_methods, reason = "tests look at the disk")]

mod answers;
mod architecture;
mod authoring;
mod build;
mod bundle;
mod bundle_docx;
mod bundle_pdf;
mod bundle_xlsx;
mod chance;
mod command;
mod data;
mod docs;
mod edit;
mod editor;
mod errors;
mod explain;
mod faults;
mod folder;
mod follow;
mod golden;
mod identity;
mod interface;
mod licences;
mod markdown;
mod messages;
mod normative;
mod notice;
mod preview;
mod promises;
mod propose;
mod publish;

mod release;
mod review;
mod robustness;
mod rows;
mod rules;
mod search;
mod search_compounds;
mod search_words;
mod send;
mod serve;
mod site;
mod statistics;
mod support;
mod theme;
mod verify;
mod xml;
