//! Days as spreadsheets count them, and how old a proof is.

use crate::field::date::Date;

/// The day with a number.
pub fn of(number: i64) -> Option<Date> {
    // Counted from the first of March in the year nought, so that a leap day is the last of its year.
    let days = number + 693_899;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let (month, is_next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    let year = year_of_era + era * 400 + is_next;
    Date::new(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

/// The same day so many months later; the last of the month where it has no such day.
pub fn months_later(day: Date, months: u32) -> Option<Date> {
    let all = u32::from(day.year()) * 12 + u32::from(day.month()) - 1 + months;
    let (year, month) = (u16::try_from(all / 12).ok()?, (all % 12 + 1) as u8);
    (1..=day.day()).rev().find_map(|own| Date::new(year, month, own))
}
