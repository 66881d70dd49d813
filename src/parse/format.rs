//! The number of the form that a file has. A program that does not know it reads nothing of the file,
//! rather than something else than what was meant.

use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::raw::{RawKind, RawTable};
use crate::say;

/// The form that this program reads and writes, of locks and of `catalogue.toml`. A form of another
/// number comes with a program that reads both, and says how to move.
pub const FORMAT: u32 = 1;

/// Whether the file has a form that is read here; what it has else is reported. A file without a
/// number has the first form. What is no number is reported as a field is.
pub fn is_known(table: &RawTable, found: &mut Diagnostics) -> bool {
    let written = table.entries.iter().find(|entry| entry.key == "format");
    let Some((number, span)) = written.and_then(|entry| match &entry.value.kind {
        RawKind::Integer(number) => Some((number, entry.value.span)),
        _ => None,
    }) else {
        return true;
    };
    let is_known = *number == FORMAT.to_string();
    if !is_known {
        let message = say!("format-unknown", number = number, known = FORMAT.to_string());
        let help = match number.parse::<u64>() {
            Ok(number) if number > u64::from(FORMAT) => {
                say!("format-newer-help", version = env!("CARGO_PKG_VERSION"))
            }
            _ => say!("format-none-help", known = FORMAT.to_string()),
        };
        found.push(Diagnostic::new(Rule::UnknownFormat, span, message).help(help));
    }
    is_known
}
