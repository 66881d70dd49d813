//! What the fields of documents refer to: requirements, guidance, register entries.

use super::Context;
use crate::catalogue::id::RequirementId;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::reviewed::Reviewed;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::field::text::Slug;
use crate::field::value::Located;
use crate::message::Message;
use crate::say;
use std::collections::{BTreeMap, BTreeSet};

pub fn check(context: &Context, found: &mut Diagnostics) {
    let known = Known::of(context);
    for one in context.catalogue.requirements.values() {
        requirement(one, context, &known, found);
    }
    for package in context.catalogue.packages.values() {
        for entry in &package.fields.requirements {
            known_requirement(&entry.id, context, found);
            known_version(entry, context, found);
        }
    }
    let (guidance, pages) = (context.catalogue.guidance.values(), context.catalogue.pages.values());
    let packages = context.catalogue.packages.values();
    guidance.for_each(|one| known_reviewed(&one.fields.reviewed, context, found));
    pages.for_each(|one| known_reviewed(&one.fields.reviewed, context, found));
    packages.for_each(|one| known_reviewed(&one.fields.reviewed, context, found));
    let registers = &context.catalogue.registers;
    for reference in registers.references.values() {
        known.references.expect(reference.successor.iter(), found);
    }
    for evidence in registers.evidence.values() {
        known.labels.expect(evidence.label.iter(), found);
    }
    for term in registers.terms.values() {
        known.terms.expect(term.see.iter(), found);
    }
}

/// Where entries are listed.
#[derive(Clone, Copy)]
enum Place<'a> {
    Register(&'a str),
    Field(&'a str),
}

impl Place<'_> {
    fn unknown(self, id: &str) -> Message {
        match self {
            Place::Register(name) => {
                say!("entry-unknown", id = id, file = format!("registers/{name}.toml"))
            }
            Place::Field(name) => say!("topic-unknown", id = id, field = name),
        }
    }

    fn reason(self) -> Option<Message> {
        match self {
            Place::Register(_) => None,
            Place::Field(_) => Some(say!("topic-unknown-reason")),
        }
    }

    fn help(self) -> Message {
        match self {
            Place::Register(name) => {
                say!("entry-unknown-help", file = format!("registers/{name}.toml"))
            }
            Place::Field(name) => say!("topic-unknown-help", field = name),
        }
    }
}

/// The ids that there are, each list with the file that holds them.
struct Known<'a> {
    references: Entries<'a>,
    evidence: Entries<'a>,
    labels: Entries<'a>,
    terms: Entries<'a>,
    units: Entries<'a>,
    themes: Entries<'a>,
    goals: Entries<'a>,
}

impl<'a> Known<'a> {
    fn of(context: &'a Context) -> Known<'a> {
        let registers = &context.catalogue.registers;
        let fields = &context.catalogue.config.fields;
        Known {
            references: Entries::of(&registers.references, "references", context),
            evidence: Entries::of(&registers.evidence, "evidence", context),
            labels: Entries::of(&registers.labels, "labels", context),
            terms: Entries::of(&registers.terms, "terms", context),
            units: Entries::of(&registers.units, "units", context),
            themes: Entries::list("themes", fields.themes.iter().map(|one| &*one.id.value)),
            goals: Entries::list("goals", fields.goals.iter().map(|one| &*one.id.value)),
        }
    }
}

struct Entries<'a> {
    /// A file, or a field of the catalogue's own.
    place: Place<'a>,
    ids: Vec<&'a str>,
    sorted: BTreeSet<&'a str>,
    /// False where the list itself could not be read, so that nothing can be said.
    is_known: bool,
}

impl<'a> Entries<'a> {
    fn of<T>(register: &'a BTreeMap<Slug, T>, name: &'a str, context: &Context) -> Entries<'a> {
        Entries {
            place: Place::Register(name),
            ids: register.keys().map(|id| &**id).collect(),
            sorted: register.keys().map(|id| &**id as &str).collect(),
            is_known: !context.catalogue.unread.contains(name),
        }
    }

    fn list(name: &'a str, ids: impl Iterator<Item = &'a str>) -> Entries<'a> {
        let ids: Vec<&str> = ids.collect();
        Entries {
            place: Place::Field(name),
            is_known: !ids.is_empty(),
            sorted: ids.iter().copied().collect(),
            ids,
        }
    }

    fn expect<'b>(&self, ids: impl Iterator<Item = &'b Located<Slug>>, found: &mut Diagnostics) {
        for id in ids.filter(|id| self.is_known && !self.sorted.contains(&*id.value as &str)) {
            let Some(span) = id.span else { continue };
            let nearest = suggest::help(&id.value, self.ids.iter().copied());
            let problem = Diagnostic::new(Rule::UnknownEntry, span, self.place.unknown(&id.value))
                .help(self.place.help())
                .help_if(nearest);
            found.push(match self.place.reason() {
                Some(reason) => problem.reason(reason),
                None => problem,
            });
        }
    }
}

fn requirement(one: &Requirement, context: &Context, known: &Known, found: &mut Diagnostics) {
    let fields = &one.fields;
    known.themes.expect(fields.themes.iter(), found);
    known.goals.expect(fields.goals.iter(), found);
    known.references.expect(fields.derived_from.iter(), found);
    known.units.expect(fields.values.iter().map(|value| &value.unit), found);
    known.units.expect(fields.substances.iter().filter_map(|one| one.unit.as_ref()), found);
    known.units.expect(fields.answer.unit.iter(), found);
    known.evidence.expect(fields.evidence.iter().flat_map(|one| &one.all), found);
    let successor = fields.withdrawn.iter().filter_map(|withdrawn| withdrawn.successor.as_ref());
    let lists = [
        &fields.replaces,
        &fields.complements,
        &fields.related,
        &fields.split_from,
        &fields.merged_from,
    ];
    for id in lists.into_iter().flatten().chain(successor) {
        known_requirement(id, context, found);
        if id.value == one.id
            && let Some(span) = id.span
        {
            found.push(
                Diagnostic::new(Rule::UnknownRequirement, span, say!("reference-to-itself"))
                    .reason(say!("reference-to-itself-reason"))
                    .help(say!("reference-to-itself-help")),
            );
        }
    }
    for id in &fields.guidance {
        known_guidance(id, context, found);
    }
}

/// Reports an id that no requirement has.
pub fn known_requirement(id: &Located<RequirementId>, context: &Context, found: &mut Diagnostics) {
    let catalogue = context.catalogue;
    let Some(span) = id.span else { return };
    if catalogue.requirements.contains_key(&id.value) || catalogue.unread.contains(id.as_str()) {
        return;
    }
    // One that was published and removed is said where it was removed.
    if !context.releases.history(&id.value).is_empty() {
        return;
    }
    let known = catalogue.requirements.keys().map(RequirementId::as_str);
    found.push(
        Diagnostic::new(
            Rule::UnknownRequirement,
            span,
            say!("requirement-unknown", id = id.value.to_string()),
        )
        .help(say!("requirement-reference-help"))
        .help_if(suggest::help(id.as_str(), known)),
    );
}

fn known_version(
    entry: &crate::catalogue::package::PackageEntry,
    context: &Context,
    found: &mut Diagnostics,
) {
    let Some(requirement) = context.catalogue.requirements.get(&entry.id.value) else { return };
    let Some(version) = entry.version.as_ref().filter(|_| requirement.origin.trusts(&["version"]))
    else {
        return;
    };
    let present = requirement.fields.version.value;
    if version.value != present
        && let Some(span) = version.span
    {
        let (id, version) = (entry.id.value.to_string(), version.value.to_string());
        let message = say!("version-unknown", id = id, version = version);
        found.push(
            Diagnostic::new(Rule::UnknownRequirement, span, message)
                .reason(say!("package-version-reason"))
                .help(say!("version-unknown-help", version = present.to_string())),
        );
    }
}

/// Nobody can have looked at a text beside a version that is not there yet.
fn known_reviewed(reviewed: &Reviewed, context: &Context, found: &mut Diagnostics) {
    for one in reviewed.iter() {
        let (id, version) = (&one.value.id, one.value.version);
        known_requirement(&Located { value: id.clone(), span: one.span }, context, found);
        let Some(requirement) = context.catalogue.requirement(id) else { continue };
        let present = requirement.fields.version.value;
        if version <= present || !requirement.origin.trusts(&["version"]) {
            continue;
        }
        let Some(span) = one.span else { continue };
        let (id, version) = (id.to_string(), version.to_string());
        found.push(
            Diagnostic::new(
                Rule::UnknownRequirement,
                span,
                say!("version-unknown", id = id, version = version),
            )
            .help(say!("version-unknown-help", version = present.to_string())),
        );
    }
}

fn known_guidance(id: &Located<Slug>, context: &Context, found: &mut Diagnostics) {
    let catalogue = context.catalogue;
    let Some(span) = id.span else { return };
    if catalogue.guidance.contains_key(&id.value) || catalogue.unread.contains(&*id.value as &str) {
        return;
    }
    let known = catalogue.guidance.keys().map(|id| &**id);
    found.push(
        Diagnostic::new(
            Rule::UnknownGuidance,
            span,
            say!("guidance-unknown", id = id.value.to_string()),
        )
        .help(say!("guidance-unknown-help"))
        .help_if(suggest::help(&id.value, known)),
    );
}
