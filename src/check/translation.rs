//! Translations follow their source: its version or date, and its lists piece by piece.

use super::Context;
use crate::catalogue::Origin;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::section::Section;
use crate::catalogue::translation::RequirementTranslation;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::field::date::Date;
use crate::field::value::Located;
use crate::say;

pub fn check(context: &Context, found: &mut Diagnostics) {
    let catalogue = context.catalogue;
    for one in catalogue.requirements.values() {
        for translation in one.translations.values() {
            version(one, translation, found);
            pieces(one, translation, found);
            sections(one, translation, found);
        }
    }
    for one in catalogue.categories.values() {
        for translation in one.translations.values() {
            let fields = &translation.fields;
            date(&one.fields.updated, &fields.updated, found);
            let lists = [
                ("includes", one.fields.includes.len(), fields.includes.len()),
                ("excludes", one.fields.excludes.len(), fields.excludes.len()),
                ("risks", one.fields.risks.len(), fields.risks.len()),
            ];
            counts(&lists, &one.origin, &translation.origin, found);
        }
    }
    let guidance = catalogue.guidance.values().map(|one| (&one.fields.updated, &one.translations));
    let pages = catalogue.pages.values().map(|one| (&one.fields.updated, &one.translations));
    for (updated, translations) in guidance.chain(pages) {
        for translation in translations.values() {
            date(updated, &translation.fields.updated, found);
        }
    }
}

fn version(one: &Requirement, translation: &RequirementTranslation, found: &mut Diagnostics) {
    let translated = &translation.fields.version;
    if !knows_versions(one, translation) {
        return;
    }
    let Some(span) = translated.span else { return };
    let present = one.fields.version.value;
    if translated.value < present {
        let (version, present) = (translated.value.to_string(), present.to_string());
        let message = say!("translation-stale", version = version, present = &present);
        found.push(
            Diagnostic::new(Rule::StaleTranslation, span, message)
                .help(say!("translation-stale-help", present = present)),
        );
    } else if translated.value > present {
        let message = say!("translation-ahead", version = translated.value.to_string());
        found.push(
            Diagnostic::new(Rule::TranslationShape, span, message)
                .help(say!("translation-ahead-help", present = present.to_string())),
        );
    }
}

fn knows_versions(one: &Requirement, translation: &RequirementTranslation) -> bool {
    one.origin.trusts(&["version"]) && translation.origin.trusts(&["version"])
}

/// Two dates that were read; a stand-in has no place.
fn date(source: &Located<Date>, translated: &Located<Date>, found: &mut Diagnostics) {
    let Some(span) = translated.span.filter(|_| source.span.is_some()) else { return };
    if translated.value > source.value {
        let message = say!("translation-day-ahead", day = translated.value.to_string());
        found.push(
            Diagnostic::new(Rule::TranslationShape, span, message)
                .help(say!("translation-day-ahead-help", day = source.value.to_string())),
        );
    } else if translated.value < source.value {
        let (day, changed) = (translated.value.to_string(), source.value.to_string());
        let message = say!("translation-day-stale", day = day, changed = &changed);
        found.push(
            Diagnostic::new(Rule::StaleTranslation, span, message)
                .help(say!("translation-day-stale-help", changed = changed)),
        );
    }
}

fn counts(
    lists: &[(&str, usize, usize)],
    source_origin: &Origin,
    origin: &Origin,
    found: &mut Diagnostics,
) {
    for &(name, source, translated) in lists.iter().filter(|(_, _, translated)| *translated > 0) {
        let field = name.split('.').next().unwrap_or(name);
        // The notes of the ways to prove it are a list of their own in the translation.
        let source_field = if field == "evidence_notes" { "evidence" } else { field };
        let is_known = source_origin.trusts(&[source_field]) && origin.trusts(&[field]);
        if is_known && source != translated {
            let message =
                say!("translation-entries", field = name, count = translated, source = source);
            found.push(
                Diagnostic::new(Rule::TranslationShape, origin.place(field), message)
                    .help(say!("translation-entries-help")),
            );
        }
    }
}

fn pieces(one: &Requirement, translation: &RequirementTranslation, found: &mut Diagnostics) {
    let (source, fields) = (&one.fields, &translation.fields);
    // A stale translation follows an older list; that it is stale is said already.
    if !knows_versions(one, translation) || fields.version.value != source.version.value {
        return;
    }
    let choices = fields.answer.as_ref().map_or(0, |answer| answer.choices.len());
    let follow_up = source.follow_up.as_ref();
    let translated_follow_up = fields.follow_up.as_ref();
    let lists = [
        ("values", source.values.len(), fields.values.len()),
        ("substances", source.substances.len(), fields.substances.len()),
        ("placeholders", source.placeholders.len(), fields.placeholders.len()),
        ("evidence_notes", source.evidence.len(), fields.evidence_notes.len()),
        ("exceptions", source.exceptions.len(), fields.exceptions.len()),
        ("changes", source.changes.len(), fields.changes.len()),
        ("answer.choices", source.answer.choices.len(), choices),
        (
            "follow_up.checkpoints",
            follow_up.map_or(0, |one| one.checkpoints.len()),
            translated_follow_up.map_or(0, |one| one.checkpoints.len()),
        ),
        (
            "follow_up.documentation_examples",
            follow_up.map_or(0, |one| one.documentation_examples.len()),
            translated_follow_up.map_or(0, |one| one.documentation_examples.len()),
        ),
    ];
    counts(&lists, &one.origin, &translation.origin, found);
    if !one.origin.trusts(&["placeholders"]) {
        return;
    }
    let known = || source.placeholders.iter().map(|one| &*one.key.value as &str);
    for placeholder in &fields.placeholders {
        let key = &placeholder.key;
        let Some(span) = key.span.filter(|_| !known().any(|one| one == &*key.value as &str)) else {
            continue;
        };
        let message = say!("translation-placeholder", key = key.value.to_string());
        found.push(
            Diagnostic::new(Rule::TranslationShape, span, message)
                .help(say!("translation-placeholder-help"))
                .help_if(suggest::help(&key.value, known())),
        );
    }
}

fn sections(one: &Requirement, translation: &RequirementTranslation, found: &mut Diagnostics) {
    let is_known = knows_versions(one, translation)
        && one.origin.trusts(&[Origin::BODY])
        && translation.origin.trusts(&[Origin::BODY]);
    if !is_known || translation.fields.version.value != one.fields.version.value {
        return;
    }
    let words = |sections: Vec<&Section>| -> Vec<&str> {
        sections.into_iter().map(|section| section.word()).collect()
    };
    let missing: Vec<&Section> =
        one.body.keys().filter(|part| !translation.body.contains_key(part)).collect();
    if !missing.is_empty() {
        let sections = words(missing);
        let message = say!(
            "translation-sections",
            count = sections.len(),
            sections = suggest::listed(&sections)
        );
        found.push(
            Diagnostic::new(Rule::TranslationShape, translation.origin.head, message)
                .help(say!("translation-sections-help")),
        );
    }
    for (section, text) in translation.body.iter().filter(|(part, _)| !one.body.contains_key(part))
    {
        let message = say!("translation-section-more", section = section.word());
        found.push(
            Diagnostic::new(Rule::TranslationShape, text.heading, message)
                .help(say!("translation-section-more-help")),
        );
    }
}
