//! What a cell means as an answer, by what was offered there. Nothing else is taken for an answer.

use super::key::{Asked, same_choice};
use super::reading::{TellKind, Verdict};
use super::workbook::{Cell, Value};
use crate::field::date::Date;

/// The verdict, or why what is written is no answer.
pub fn judge(
    cell: Option<&Cell>,
    asked: &Asked,
    not_concerned: &str,
    last_day: Option<Date>,
) -> Result<Verdict, TellKind> {
    let Some(cell) = cell else { return Ok(Verdict::Unanswered) };
    let meaning = &asked.meaning;
    if let (Value::Text(text), "matrix") = (&cell.value, asked.sheet.as_str())
        && same_choice(not_concerned, text)
    {
        return Ok(Verdict::NotConcerned);
    }
    match (&cell.value, meaning.kind.as_str()) {
        (Value::Formula(_), _) => Err(TellKind::NoResult),
        (Value::Error(_), _) => Err(TellKind::NoResult),
        (Value::Text(text), "yes-no" | "choice" | "acceptance") => {
            let mut choices = meaning.choices.iter();
            let own = choices.find(|(choice, _)| same_choice(choice, text));
            let (_, means) = own.ok_or(TellKind::NoChoice)?;
            Ok(match (means.as_str(), meaning.kind.as_str()) {
                ("no", "acceptance") => Verdict::Refused,
                ("no", _) => Verdict::NotMet,
                ("exception", _) => exception(meaning.until.as_deref(), last_day),
                (_, "acceptance") => Verdict::Accepted,
                (_, "choice") => Verdict::Answered,
                _ => Verdict::Met,
            })
        }
        (_, "yes-no" | "choice" | "acceptance") => Err(TellKind::NoChoice),
        (Value::Number(_), "number") => Ok(Verdict::Answered),
        (_, "number") => Err(TellKind::NoNumber),
        (Value::Text(_) | Value::Number(_) | Value::Day(_), _) => Ok(Verdict::Answered),
        (Value::Bool(_), _) => Err(TellKind::NoChoice),
    }
}

fn exception(until: Option<&str>, last_day: Option<Date>) -> Verdict {
    let until = until.and_then(Date::exact);
    match until.zip(last_day).is_some_and(|(until, last_day)| until < last_day) {
        true => Verdict::ExceptionEnded,
        false => Verdict::Excepted,
    }
}
