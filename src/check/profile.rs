//! Profiles: whoever reads the rows in another system can say which text a row is, and no text is cut
//! to nothing.

use super::Context;
use crate::catalogue::profile::{ProfileColumn, ProfileFields, RowColumn};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::say;
use crate::source::Span;

/// Room for what says that a text is cut, and some of the text.
const SHORTEST: u32 = 200;

/// What a row is cited by.
const CITED: [RowColumn; 4] =
    [RowColumn::Id, RowColumn::Version, RowColumn::Cite, RowColumn::Address];

pub fn check(context: &Context, found: &mut Diagnostics) {
    for profile in context.catalogue.profiles.values() {
        if profile.origin.trusts(&["columns"]) {
            cited(&profile.fields, profile.origin.place("columns"), found);
        }
        profile.fields.columns.iter().for_each(|column| long_enough(column, found));
    }
}

fn cited(fields: &ProfileFields, place: Span, found: &mut Diagnostics) {
    let has = |wanted| fields.columns.iter().any(|one| one.column.value == wanted);
    for column in [RowColumn::Id, RowColumn::Version] {
        if has(column) || has(RowColumn::Cite) {
            continue;
        }
        let message = say!("profile-uncited", column = column.word());
        found.push(
            Diagnostic::new(Rule::MissingField, place, message)
                .reason(say!("profile-uncited-reason"))
                .help(say!("profile-uncited-help")),
        );
    }
}

fn long_enough(column: &ProfileColumn, found: &mut Diagnostics) {
    let Some(longest) = &column.longest else { return };
    let Some(span) = longest.span else { return };
    let word = column.column.value.word();
    if CITED.contains(&column.column.value) {
        let message = say!("profile-cut", column = word);
        found.push(
            Diagnostic::new(Rule::MalformedValue, span, message)
                .reason(say!("profile-cut-reason"))
                .help(say!("profile-cut-help")),
        );
    } else if longest.value < SHORTEST {
        let message = say!("profile-short", count = longest.value.to_string());
        found.push(
            Diagnostic::new(Rule::MalformedValue, span, message)
                .reason(say!("profile-short-reason"))
                .help(say!("profile-short-help", least = SHORTEST.to_string())),
        );
    }
}
