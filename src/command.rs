//! The command `krav`: one file a verb. Together with `main.rs` the only ones that print.

pub mod arguments;
pub mod build;
pub mod bundle;
pub mod check;
pub mod diff;
pub mod exit;
pub mod explain;
pub mod fix;
pub mod init;
pub mod language;
pub mod licences;
pub mod list;
pub mod manual;
pub mod named;
pub mod new;
pub mod refusal;
pub mod release;
pub mod schema;
pub mod seals;
pub mod serve;
pub mod stats;
pub mod table;
pub mod terminal;
pub mod today;
pub mod trial;
pub mod verify;
