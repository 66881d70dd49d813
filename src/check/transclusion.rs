//! Requirement text shown inside other texts: it must be there, be the present one, and not hold itself.

use super::{Context, texts};
use crate::catalogue::Origin;
use crate::catalogue::text::{Block, BlockKind, Transclusion};
use crate::catalogue::vocabulary::Status;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::source::{FileId, Span};

pub fn check(context: &Context, found: &mut Diagnostics) {
    for text in texts::all(context.catalogue) {
        text.text.walk_blocks(&mut |block| {
            let Block { span, kind: BlockKind::Transclusion(one) } = block else { return };
            let problem = match text.section {
                Some(_) => Some(in_requirement(one, *span, text.file, context)),
                None => missing(one, *span, context),
            };
            problem.into_iter().for_each(|problem| found.push(problem));
        });
    }
}

/// A requirement that shows a text: its own, or that of another.
fn in_requirement(one: &Transclusion, span: Span, file: FileId, context: &Context) -> Diagnostic {
    let shown = context.catalogue.requirements.get(&one.id);
    let (message, help) = if shown.is_some_and(|shown| shown.origin.file == file) {
        let link = format!("link to the section instead: `[words](#{})`", one.section.word());
        ("a requirement that shows its own text", link)
    } else {
        let link = format!("link to it instead: `[words]({})`; guidance may show texts", one.id);
        ("a requirement that shows the text of another", link)
    };
    Diagnostic::new(Rule::CircularText, span, message)
        .reason("a requirement is cited and pasted as it stands in its own file")
        .help(help)
}

fn missing(one: &Transclusion, span: Span, context: &Context) -> Option<Diagnostic> {
    let catalogue = context.catalogue;
    let Some(requirement) = catalogue.requirements.get(&one.id) else {
        let known = catalogue.requirements.keys().map(|id| id.as_str());
        let problem = Diagnostic::new(
            Rule::UnknownRequirement,
            span,
            format!("there is no requirement `{}`", one.id),
        )
        .help("write the id of a requirement in the catalogue")
        .help_if(suggest::help(one.id.as_str(), known));
        return (!catalogue.unread.contains(one.id.as_str())).then_some(problem);
    };
    if !requirement.body.contains_key(&one.section) {
        if !requirement.origin.trusts(&[Origin::BODY]) {
            return None;
        }
        let message = format!("`{}` has no text in the part `{}`", one.id, one.section.word());
        let parts: Vec<&str> = requirement.body.keys().map(|part| part.word()).collect();
        return Some(
            Diagnostic::new(Rule::BrokenAnchor, span, message)
                .help(format!("it has {}", suggest::listed(&parts))),
        );
    }
    if !requirement.origin.trusts(&["version"]) {
        return None;
    }
    let present = requirement.fields.version.value;
    if one.version > present {
        let message = format!("`{}` has no version {}", one.id, one.version);
        return Some(
            Diagnostic::new(Rule::BrokenLink, span, message)
                .help(format!("the present version is `{present}`")),
        );
    }
    if one.version < present || requirement.fields.status == Status::Withdrawn {
        let message = match requirement.fields.status {
            Status::Withdrawn => format!("`{}` is withdrawn", one.id),
            _ => format!("`{}` is at version {present}, the text shows {}", one.id, one.version),
        };
        let withdrawn = requirement.fields.withdrawn.as_ref();
        let successor = withdrawn.and_then(|withdrawn| withdrawn.successor.as_ref());
        let help = match (requirement.fields.status, successor) {
            (Status::Withdrawn, Some(id)) => format!("show `{}` instead, or remove it", id.value),
            (Status::Withdrawn, None) => "remove it, and what explains it".to_string(),
            _ => "read the new version, mend the explanation around it, and write the new version here"
                .to_string(),
        };
        return Some(Diagnostic::new(Rule::OldTransclusion, span, message).help(help));
    }
    None
}
