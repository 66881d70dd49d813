//! The facts of a requirement as lines of words, for differences: what a buyer pastes or asks for.

use crate::catalogue::Catalogue;
use crate::catalogue::requirement::Requirement;
use crate::field::text::Slug;
use crate::words::Words;

/// One line for each fact that matters to those who use the requirement.
pub fn lines(words: Words, catalogue: &Catalogue, one: &Requirement) -> Vec<String> {
    let fields = &one.fields;
    let first = catalogue.first_language();
    let label = |id: &str| words.get(id);
    let unit = |id: &Slug| {
        let unit = catalogue.registers.units.get(id);
        unit.map_or_else(
            || id.to_string(),
            |unit| unit.symbol.get(words.language, first).to_string(),
        )
    };
    let mut lines = vec![
        format!("{}: {}", label("type"), label(&format!("type-{}", fields.r#type.value.word()))),
        format!("{}: {}", label("level"), label(&format!("level-{}", fields.level.word()))),
        format!("{}: {}", label("scope"), label(&format!("scope-{}", fields.scope.word()))),
    ];
    lines.extend(fields.values.iter().map(|one| {
        let operator = label(&format!("operator-{}", one.operator.word()));
        let number = words.number(&one.number);
        format!("{}: {operator} {number} {}", &*one.concept, unit(&one.unit.value))
    }));
    lines.extend(fields.substances.iter().map(|one| {
        let cas = one.cas.as_ref().map(|cas| format!(" ({})", &**cas)).unwrap_or_default();
        let unit = one.unit.as_ref().map(|id| format!(" {}", unit(&id.value))).unwrap_or_default();
        let limit = one.limit.as_ref().map(|limit| format!(": {}{unit}", words.number(limit)));
        format!("{}{cas}{}", &*one.name, limit.unwrap_or_default())
    }));
    lines.extend(
        fields.placeholders.iter().map(|one| format!("[{}] {}", &*one.key.value, &*one.question)),
    );
    let evidence = &catalogue.registers.evidence;
    lines.extend(fields.evidence.iter().map(|one| {
        let titles: Vec<String> = one
            .all
            .iter()
            .map(|id| match evidence.get(&id.value) {
                Some(evidence) => evidence.title.get(words.language, first).to_string(),
                None => id.value.to_string(),
            })
            .collect();
        let note = one.note.as_ref().map(|note| format!(". {}", &**note)).unwrap_or_default();
        let age = one
            .max_age_months
            .map(|months| format!(" {}", words.count("max-age", months as usize)));
        format!(
            "{}: {}{note}{}",
            label("section-evidence"),
            titles.join(" + "),
            age.unwrap_or_default()
        )
    }));
    lines.extend(fields.exceptions.iter().map(|one| {
        let until = one.until.as_ref().map(|date| format!(" ({})", words.date(date.value)));
        format!(
            "{}: {} {}{}",
            label("exceptions"),
            &*one.scope,
            &*one.reason,
            until.unwrap_or_default()
        )
    }));
    lines.push(format!("{}: {}", label("answer"), &*fields.answer.question));
    lines.extend(fields.follow_up.iter().flat_map(|one| {
        let checkpoints = one.checkpoints.iter();
        checkpoints.map(|line| format!("{}: {}", label("follow-up-checkpoints"), &**line))
    }));
    lines
}
