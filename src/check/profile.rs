//! Profiles: whoever reads the rows in another system can say which text a row is, and no text is cut
//! to nothing.

use super::Context;
use crate::catalogue::profile::{ProfileColumn, ProfileFields, RowColumn};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
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
        let message = format!("no column holds the {} of the requirement", column.word());
        found.push(
            Diagnostic::new(Rule::MissingField, place, message)
                .reason("a row that is pasted into another system must say which text it is")
                .help("add the columns `id` and `version`, or `cite`, which holds both"),
        );
    }
}

fn long_enough(column: &ProfileColumn, found: &mut Diagnostics) {
    let Some(longest) = &column.longest else { return };
    let Some(span) = longest.span else { return };
    let word = column.column.value.word();
    if CITED.contains(&column.column.value) {
        let message = format!("the column `{word}` cannot be cut");
        found.push(
            Diagnostic::new(Rule::MalformedValue, span, message)
                .reason("a row is cited by what stands in it")
                .help("remove `longest`"),
        );
    } else if longest.value < SHORTEST {
        let message = format!("{} characters are too few for a text", longest.value);
        found.push(
            Diagnostic::new(Rule::MalformedValue, span, message)
                .reason("a text that is cut ends with words that say so")
                .help(format!("write at least {SHORTEST}, or remove it")),
        );
    }
}
