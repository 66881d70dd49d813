//! The classes of the changes since the last release, against the steps of the version and the numbers.

use crate::catalogue::requirement::{Change, Requirement};
use crate::catalogue::vocabulary::{ChangeClass, Operator};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::decimal::Decimal;
use crate::message::Message;
use crate::say;
use std::cmp::Ordering;

/// The classes of the changes against the step of the version and the numbers.
pub fn check(one: &Requirement, before: &Requirement, found: &mut Diagnostics) {
    let mut earlier = before.fields.version.value;
    for change in &one.fields.changes {
        let version = change.version.value;
        if version <= before.fields.version.value {
            continue;
        }
        let span = change.version.span.or(change.place).unwrap_or(one.origin.head);
        let is_major = version.major > earlier.major;
        let is_obligation = matches!(change.class, ChangeClass::Tightened | ChangeClass::Loosened);
        if is_obligation && !is_major {
            let (version, class) = (version.to_string(), change.class.word());
            let message = say!("step-too-small", version = version, class = class);
            let next = format!("{}.0", earlier.major + 1);
            found.push(
                Diagnostic::new(Rule::ChangeAgainstVersion, span, message)
                    .help(say!("step-too-small-help", version = next)),
            );
        }
        if is_major && matches!(change.class, ChangeClass::Editorial | ChangeClass::Clarified) {
            let (version, class) = (version.to_string(), change.class.word());
            let message = say!("step-too-large", version = version, class = class);
            found.push(
                Diagnostic::new(Rule::ChangeAgainstVersion, span, message)
                    .help(say!("step-too-large-help")),
            );
        }
        earlier = version;
    }
    numbers(one, before, found);
}

/// What a number says of a change.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Turn {
    Harder,
    Easier,
    /// The limit is gone, or cannot be compared.
    Other,
}

impl Turn {
    /// Whether an entry of a class accounts for it. What moves or is split may change in any way.
    fn is_said_by(self, class: ChangeClass) -> bool {
        match class {
            ChangeClass::Tightened => self != Turn::Easier,
            ChangeClass::Loosened => self != Turn::Harder,
            ChangeClass::Editorial | ChangeClass::Clarified => false,
            _ => true,
        }
    }
}

/// Every number that is not what it was needs an entry since the published version that says so.
fn numbers(one: &Requirement, before: &Requirement, found: &mut Diagnostics) {
    let since = before.fields.version.value;
    let entries: Vec<&Change> =
        one.fields.changes.iter().filter(|change| change.version.value > since).collect();
    let Some(last) = entries.last() else { return };
    let span = last.version.span.or(last.place).unwrap_or(one.origin.head);
    let mut words: Vec<String> =
        entries.iter().map(|change| format!("`{}`", change.class.word())).collect();
    words.dedup();
    let said = match &words[..] {
        [one] => say!("limit-one-class", class = one),
        several => {
            say!("limit-classes", version = since.to_string(), classes = several.join(", "))
        }
    };
    let (earlier, now) = (limits(before), limits(one));
    for old in &earlier {
        let Some((turn, what)) = turn(old, &earlier, &now) else { continue };
        if entries.iter().any(|change| turn.is_said_by(change.class)) {
            continue;
        }
        let message = say!("limit-changed", said = said.clone(), what = what);
        let help = match turn {
            Turn::Harder => say!("limit-harder-help"),
            Turn::Easier => say!("limit-easier-help"),
            Turn::Other => say!("limit-other-help"),
        };
        found.push(Diagnostic::new(Rule::ChangeAgainstVersion, span, message).help(help));
    }
}

/// A number that the requirement sets, of a value or of a substance.
struct Limit<'a> {
    of: &'a str,
    measured_on: Option<&'a str>,
    operator: Operator,
    number: &'a Decimal,
    unit: Option<&'a str>,
}

impl Limit<'_> {
    /// Whether both limit the same thing.
    fn is_of_same(&self, other: &Limit) -> bool {
        self.of == other.of && self.measured_on == other.measured_on
    }

    fn is_same_kind(&self, other: &Limit) -> bool {
        self.operator == other.operator && self.unit == other.unit
    }

    fn text(&self) -> String {
        format!("{} {}", self.number, self.unit.unwrap_or_default()).trim_end().to_string()
    }
}

fn limits(one: &Requirement) -> Vec<Limit<'_>> {
    let values = one.fields.values.iter().map(|value| Limit {
        of: &value.concept,
        measured_on: value.measured_on.as_deref(),
        operator: value.operator,
        number: &value.number,
        unit: Some(&value.unit.value),
    });
    let substances = one.fields.substances.iter().filter_map(|substance| {
        Some(Limit {
            of: &substance.name,
            measured_on: None,
            operator: Operator::AtMost,
            number: substance.limit.as_ref()?,
            unit: substance.unit.as_ref().map(|unit| &*unit.value as &str),
        })
    });
    values.chain(substances).collect()
}

/// Which way a limit went, and what became of it; none where it is as it was.
fn turn(old: &Limit, earlier: &[Limit], now: &[Limit]) -> Option<(Turn, Message)> {
    let of_same = || now.iter().filter(|new| old.is_of_same(new));
    if let Some(new) = of_same().find(|new| old.is_same_kind(new)) {
        let turn = direction(old, new)?;
        let (from, to) = (old.number.to_string(), new.number.to_string());
        return Some((turn, say!("limit-went", of = old.of, from = from, to = to)));
    }
    if let Some(new) = of_same().next() {
        let (from, to) = (old.text(), new.text());
        return Some((Turn::Other, say!("limit-became", of = old.of, from = from, to = to)));
    }
    // A limit whose words alone have changed is still there.
    let is_new = |limit: &&Limit| !earlier.iter().any(|old| old.is_of_same(limit));
    let is_renamed = now.iter().filter(is_new).any(|new| {
        let is_equal = old.number.compare(new.number) == Some(Ordering::Equal);
        old.is_same_kind(new) && is_equal
    });
    (!is_renamed).then(|| (Turn::Other, say!("limit-gone", of = old.of, from = old.text())))
}

fn direction(old: &Limit, new: &Limit) -> Option<Turn> {
    let grew = old.number.compare(new.number)?;
    let is_ceiling = matches!(new.operator, Operator::AtMost | Operator::LessThan);
    match (grew, is_ceiling) {
        (Ordering::Equal, _) => None,
        _ if new.operator == Operator::Equal => Some(Turn::Other),
        (Ordering::Less, true) | (Ordering::Greater, false) => Some(Turn::Easier),
        _ => Some(Turn::Harder),
    }
}
