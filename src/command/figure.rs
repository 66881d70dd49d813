//! Times and sizes as they are said: with the sign of the language between whole numbers and parts.

use crate::message::Message;
use crate::say;
use std::time::Duration;

/// A time in seconds, with two decimals.
pub fn seconds(time: Duration) -> Message {
    in_unit(time.as_secs_f64(), 2, "s")
}

/// A size in the unit that suits it.
pub fn size(bytes: u64) -> Message {
    match bytes {
        0..1_000 => Message::verbatim(format!("{bytes} B")),
        1_000..1_000_000 => in_unit(bytes as f64 / 1e3, 1, "kB"),
        _ => in_unit(bytes as f64 / 1e6, 1, "MB"),
    }
}

fn in_unit(number: f64, decimals: usize, unit: &str) -> Message {
    let written = format!("{number:.decimals$}");
    let (whole, part) = written.split_once('.').unwrap_or((&written, "0"));
    say!("amount", whole = whole, part = part, unit = unit)
}
