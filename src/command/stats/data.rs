//! The numbers as one document of JSON.

use super::Numbers;
use crate::catalogue::vocabulary::{Level, RequirementType};
use crate::json::{Object, Value};
use crate::publication::Edition;
use crate::reading::statistics::endings::{Excepted, Lapsed};
use crate::reading::statistics::languages::Written;
use crate::reading::statistics::topics::Topic;
use crate::reading::statistics::{Covered, Growth, Listed, kinds, levels};

pub fn data(numbers: &Numbers) -> Value {
    let counted = &numbers.counted;
    let release = match numbers.edition {
        Edition::Draft => None,
        Edition::Release(at) => {
            Some(numbers.publication.releases.all()[at].lock.name().to_string())
        }
    };
    let translated = counted
        .translated
        .iter()
        .fold(Object::new(), |object, (language, count)| object.set(language, *count));
    let codes = numbers.codes.iter().map(|(code, own)| {
        let (written, name) = numbers.code(code);
        Value::from(Object::new().set("code", written).set("name", name).set("count", own.len()))
    });
    let exceptions = numbers.exceptions.iter().map(exception);
    Object::new()
        .set("release", release)
        .set("in_use", counted.in_use)
        .set("withdrawn", counted.withdrawn)
        .set("packages", counted.packages)
        .set("guidance", counted.guidance)
        .set("references", counted.references)
        .set("translated", translated)
        .set("coverage", counted.coverage.iter().map(area).collect::<Vec<_>>())
        .set("levels", by_level(numbers))
        .set("themes", numbers.themes.iter().map(topic).collect::<Vec<_>>())
        .set("goals", numbers.goals.iter().map(topic).collect::<Vec<_>>())
        .set("cpv", codes.collect::<Vec<_>>())
        .set("evidence", evidence(numbers))
        .set("review", review(numbers))
        .set("exceptions", exceptions.collect::<Vec<_>>())
        .set("lapsed", numbers.lapsed.iter().map(lapsed).collect::<Vec<_>>())
        .set("languages", numbers.languages.iter().map(language).collect::<Vec<_>>())
        .set("growth", counted.growth.iter().map(growth).collect::<Vec<_>>())
        .into()
}

/// The counts of an area by type, each with its level.
pub fn by_type<'a>(
    covered: &'a Covered,
) -> impl Iterator<Item = (RequirementType, Vec<(Level, usize)>)> + 'a {
    RequirementType::ALL.iter().map(|&kind| {
        let counts = kinds().zip(&covered.lists).filter(move |((own, _), _)| *own == kind);
        (kind, counts.map(|((_, level), own)| (level, own.len())).collect())
    })
}

/// What a release did, by name.
pub fn changes(growth: &Growth) -> impl Iterator<Item = (&'static str, usize)> + use<> {
    let Growth { added, changed, unchanged, in_use, withdrawn, .. } = *growth;
    [
        ("added", added),
        ("changed", changed),
        ("unchanged", unchanged),
        ("in_use", in_use),
        ("withdrawn", withdrawn),
    ]
    .into_iter()
}

fn named<'a>(counts: impl IntoIterator<Item = (&'a str, usize)>) -> Object {
    counts.into_iter().fold(Object::new(), |object, (name, count)| object.set(name, count))
}

fn area(covered: &Covered) -> Value {
    let of_kind = |counts: Vec<(Level, usize)>| {
        named(counts.into_iter().map(|(level, count)| (level.word(), count)))
    };
    let counts = by_type(covered)
        .fold(Object::new(), |object, (kind, counts)| object.set(kind.word(), of_kind(counts)));
    let area = Object::new().set("area", covered.area.path.as_str());
    area.set("counts", counts).set("total", covered.total()).into()
}

fn by_level(numbers: &Numbers) -> Vec<Value> {
    let row = |(level, own): (Level, Vec<Listed>)| {
        let types = RequirementType::ALL.iter().zip(&own);
        let counts = named(types.map(|(kind, own)| (kind.word(), own.len())));
        let total: usize = own.iter().map(Vec::len).sum();
        Object::new().set("level", level.word()).set("counts", counts).set("total", total).into()
    };
    levels(&numbers.in_use).into_iter().map(row).collect()
}

/// How many requirements of each level have a theme or goal.
fn topic(one: &Topic) -> Value {
    let counts =
        named(Level::ALL.iter().zip(&one.lists).map(|(level, own)| (level.word(), own.len())));
    let own = Object::new().set("id", one.id.to_string());
    own.set("counts", counts).set("total", one.total()).into()
}

fn evidence(numbers: &Numbers) -> Object {
    let proof = &numbers.proof;
    Object::new()
        .set("kinds", named(proof.kinds.iter().map(|(kind, own)| (kind.word(), own.len()))))
        .set("several_ways", proof.several.len())
        .set("without_label", proof.without_label.len())
        .set("own_documents", proof.own_papers.len())
}

fn review(numbers: &Numbers) -> Object {
    let review = &numbers.counted.review;
    let halves = review.halves.iter().map(|one| {
        let half = Object::new().set("year", one.year).set("half", one.half);
        Value::from(half.set("count", one.count))
    });
    let owners = numbers.reviews.owners.iter().map(|(owner, own)| {
        let quarters = numbers.reviews.quarters.iter().zip(own).filter(|(_, own)| !own.is_empty());
        let quarters = quarters.map(|((year, quarter), own)| {
            let quarter = Object::new().set("year", *year).set("quarter", *quarter);
            Value::from(quarter.set("count", own.len()))
        });
        let owner = Object::new().set("owner", *owner);
        Value::from(owner.set("quarters", quarters.collect::<Vec<_>>()))
    });
    Object::new()
        .set("as_of", review.as_of.map(|day| day.to_string()))
        .set("overdue", review.overdue)
        .set("halves", halves.collect::<Vec<_>>())
        .set("owners", owners.collect::<Vec<_>>())
}

fn exception(one: &Excepted) -> Value {
    let until = one.exception.until.as_ref().map(|day| day.value.to_string());
    let own = Object::new().set("requirement", one.requirement.id.to_string());
    own.set("scope", one.exception.scope.to_string()).set("until", until).into()
}

fn lapsed(one: &Lapsed) -> Value {
    let own = one.reference;
    let successor = own.successor.as_ref().map(|id| id.value.to_string());
    let resting: Vec<String> = one.resting.iter().map(|one| one.id.to_string()).collect();
    Object::new()
        .set("reference", own.id.value.to_string())
        .set("status", own.status.word())
        .set("successor", successor)
        .set("requirements", resting)
        .into()
}

fn language(own: &Written) -> Value {
    Object::new()
        .set("language", own.language.to_string())
        .set("requirements", own.requirements.len())
        .set("guidance", own.guidance)
        .set("areas", own.areas)
        .set("pages", own.pages)
        .set("missing", own.missing.len())
        .into()
}

fn growth(one: &Growth) -> Value {
    let release = Object::new().set("release", one.release.to_string());
    let release = release.set("date", one.date.to_string());
    changes(one).fold(release, |object, (name, count)| object.set(name, count)).into()
}
