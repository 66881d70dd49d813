//! The day that the clock of this machine shows: what an author starts now is dated by it, and a
//! check on a terminal judged by it.

#![expect(clippy::disallowed_methods, reason = "the day is asked for at the edge")]

use crate::field::date::Date;
use std::time::{SystemTime, UNIX_EPOCH};

/// The day in UTC; the first of January 1970 where the clock stands before it.
pub fn today() -> Date {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    day(since.as_secs() / 86_400)
}

/// What a catalogue's first release is called, if it is made today.
pub fn first_release() -> String {
    format!("{}.1", today().year())
}

/// The day so many days after the first of January 1970.
fn day(days: u64) -> Date {
    let (mut year, mut left) = (1970, days);
    let is_leap = |year: u64| {
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
    };
    loop {
        let length = if is_leap(year) { 366 } else { 365 };
        if left < length {
            break;
        }
        left -= length;
        year += 1;
    }
    let february = if is_leap(year) { 29 } else { 28 };
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if left < length {
            break;
        }
        left -= length;
        month += 1;
    }
    Date::new(year as u16, month, left as u8 + 1).expect("a day of that month")
}
