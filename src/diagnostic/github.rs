//! Diagnostics as workflow commands, which GitHub shows beside the lines.

use super::position::Position;
use super::{Diagnostic, Diagnostics};
use crate::phrasebook::Phrasebook;
use crate::say;
use crate::source::Sources;

pub fn render(diagnostics: &Diagnostics, sources: &Sources, words: &Phrasebook) -> String {
    diagnostics.iter().map(|one| render_one(one, sources, words)).collect()
}

fn render_one(one: &Diagnostic, sources: &Sources, words: &Phrasebook) -> String {
    let info = one.rule.info();
    let path = format!("{}{}", sources.shown_under, one.path(sources));
    let mut fields = vec![("file", path)];
    if let Some(place) = Position::of(one, sources) {
        fields.push(("line", place.line.to_string()));
        fields.push(("endLine", place.end_line.to_string()));
        // Columns are shown within one line only.
        if place.line == place.end_line {
            fields.push(("col", place.column.to_string()));
            fields.push(("endColumn", place.end_column.to_string()));
        }
    }
    fields.push(("title", format!("{} {}", info.code, info.name)));
    let fields = fields.iter().map(|(name, value)| format!("{name}={}", field(value)));
    let fields: Vec<String> = fields.collect();
    let mut text = format!("{}\n{}", one.message.in_words(words), one.why().in_words(words));
    if let Some(help) = &one.help {
        let name = say!("help").in_words(words);
        text.push_str(&format!("\n{name}: {}", help.in_words(words)));
    }
    format!("::{} {}::{}\n", one.severity.name(), fields.join(","), data(&text))
}

/// What would end a message is written out.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// In a field, so is what would end the field.
fn field(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
