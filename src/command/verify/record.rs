//! What is said of files, for programs.

use super::people;
use crate::command::terminal::Terminal;
use crate::json::{self, Object, Value};
use crate::verify::inquiry::{Outcome, Report, SealedName};

/// All files as one document: of each what it is, and of what is no source text all that is known.
pub fn record(reports: &[Report], terminal: &Terminal) -> String {
    let files: Vec<Value> = reports.iter().map(|own| file(own, terminal)).collect();
    let record = Object::new().set("format", FORMAT).set("files", files);
    json::pretty(&Value::from(record)).trim_end().to_string()
}

/// The number of the format. It grows when a program that reads the earlier one would misread it.
const FORMAT: u32 = 1;

fn file(report: &Report, terminal: &Terminal) -> Value {
    let own = Object::new().set("file", report.file.clone());
    let own = match &report.outcome {
        Outcome::Sealed(sealed) => {
            let text = match &sealed.name {
                SealedName::Lock => Object::new().set("lock", true),
                SealedName::Requirement(id, version) => {
                    Object::new().set("id", id.clone()).set("version", version.clone())
                }
                SealedName::Text(path) => Object::new().set("path", path.clone()),
            };
            let text = text.set("releases", sealed.releases.clone());
            own.set("result", "sealed").set("sealed", text)
        }
        Outcome::NotSealed => own.set("result", "not-published"),
        Outcome::Refused(refusal) => {
            own.set("result", "refused").set("reason", terminal.words(people::reason(*refusal)))
        }
        Outcome::Answer(answer) if answer.is_empty() => own.set("result", "nothing"),
        Outcome::Answer(answer) => {
            let result = if answer.is_current() { "current" } else { "look" };
            own.set("result", result).set("answer", json::value(answer))
        }
    };
    own.into()
}
