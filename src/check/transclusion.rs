//! Requirement text shown inside other texts: it must be there, be the present one, and not hold itself.

use super::{Context, texts};
use crate::catalogue::Origin;
use crate::catalogue::text::{Block, BlockKind, Transclusion};
use crate::catalogue::vocabulary::Status;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::say;
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
        (say!("transclusion-own"), say!("transclusion-own-help", section = one.section.word()))
    } else {
        (say!("transclusion-other"), say!("transclusion-other-help", id = one.id.to_string()))
    };
    Diagnostic::new(Rule::CircularText, span, message)
        .reason(say!("transclusion-in-requirement-reason"))
        .help(help)
}

fn missing(one: &Transclusion, span: Span, context: &Context) -> Option<Diagnostic> {
    let catalogue = context.catalogue;
    let Some(requirement) = catalogue.requirements.get(&one.id) else {
        let known = catalogue.requirements.keys().map(|id| id.as_str());
        let message = say!("requirement-unknown", id = one.id.to_string());
        let problem = Diagnostic::new(Rule::UnknownRequirement, span, message)
            .help(say!("requirement-link-help"))
            .help_if(suggest::help(one.id.as_str(), known));
        return (!catalogue.unread.contains(one.id.as_str())).then_some(problem);
    };
    if !requirement.body.contains_key(&one.section) {
        if !requirement.origin.trusts(&[Origin::BODY]) {
            return None;
        }
        let (id, section) = (one.id.to_string(), one.section.word());
        let message = say!("transclusion-no-section", id = id, section = section);
        let parts: Vec<&str> = requirement.body.keys().map(|part| part.word()).collect();
        return Some(
            Diagnostic::new(Rule::BrokenAnchor, span, message).help(suggest::one_of(&parts)),
        );
    }
    if !requirement.origin.trusts(&["version"]) {
        return None;
    }
    let present = requirement.fields.version.value;
    if one.version > present {
        let (id, version) = (one.id.to_string(), one.version.to_string());
        let message = say!("version-unknown", id = id, version = version);
        return Some(
            Diagnostic::new(Rule::BrokenLink, span, message)
                .help(say!("version-unknown-help", version = present.to_string())),
        );
    }
    if one.version < present || requirement.fields.status == Status::Withdrawn {
        let message = match requirement.fields.status {
            Status::Withdrawn => say!("requirement-withdrawn", id = one.id.to_string()),
            _ => say!(
                "transclusion-old",
                id = one.id.to_string(),
                present = present.to_string(),
                version = one.version.to_string()
            ),
        };
        let withdrawn = requirement.fields.withdrawn.as_ref();
        let successor = withdrawn.and_then(|withdrawn| withdrawn.successor.as_ref());
        let help = match (requirement.fields.status, successor) {
            (Status::Withdrawn, Some(id)) => {
                say!("transclusion-successor-help", id = id.value.to_string())
            }
            (Status::Withdrawn, None) => say!("transclusion-withdrawn-help"),
            _ => say!("transclusion-old-help"),
        };
        return Some(Diagnostic::new(Rule::OldTransclusion, span, message).help(help));
    }
    None
}
