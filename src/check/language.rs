//! Short texts in several languages: the first language is there, and no other than the catalogue's.

use super::Context;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::field::localised::Localised;
use crate::field::value::Located;
use crate::say;

pub fn check(context: &Context, found: &mut Diagnostics) {
    let catalogue = context.catalogue;
    let config = &catalogue.config.fields;
    let mut texts: Vec<&Located<Localised>> =
        vec![&config.title, &config.description, &config.publisher.name, &config.licence.title];
    texts.extend(config.themes.iter().map(|topic| &topic.title));
    texts.extend(config.goals.iter().map(|topic| &topic.title));
    for package in catalogue.packages.values() {
        texts.extend([&package.fields.title, &package.fields.summary]);
        texts.extend(&package.fields.intro);
        texts.extend(package.fields.requirements.iter().filter_map(|one| one.note.as_ref()));
    }
    for profile in catalogue.profiles.values() {
        texts.push(&profile.fields.title);
        texts.extend(&profile.fields.about);
        texts.extend(profile.fields.columns.iter().filter_map(|one| one.head.as_ref()));
    }
    let registers = &catalogue.registers;
    for one in registers.references.values() {
        texts.push(&one.title);
        texts.extend(&one.note);
    }
    for one in registers.labels.values() {
        texts.push(&one.title);
        texts.extend(&one.note);
    }
    texts.extend(registers.evidence.values().flat_map(|one| [&one.title, &one.description]));
    texts.extend(registers.terms.values().flat_map(|one| [&one.title, &one.definition]));
    texts.extend(registers.units.values().flat_map(|one| [&one.title, &one.symbol]));
    texts.extend(registers.cpv.values().map(|one| &one.title));
    for text in texts {
        one(text, context, found);
    }
}

fn one(text: &Located<Localised>, context: &Context, found: &mut Diagnostics) {
    let languages = context.catalogue.config.languages();
    let Some(span) = text.span.filter(|_| !text.is_plain()) else { return };
    if text.exact(&languages[0], &languages[0]).is_none() {
        let first = languages[0].to_string();
        let message = say!("language-missing", language = &first);
        found.push(
            Diagnostic::new(Rule::MissingField, span, message)
                .help(say!("language-missing-help", language = first)),
        );
    }
    for (language, line) in text.languages().filter(|(language, _)| !languages.contains(language)) {
        let known = languages.iter().map(|one| &**one);
        let message = say!("language-unpublished", language = language.to_string());
        found.push(
            Diagnostic::new(Rule::UnknownLanguage, line.span.unwrap_or(span), message)
                .help(say!("language-unpublished-help"))
                .help_if(suggest::help(language, known)),
        );
    }
}
