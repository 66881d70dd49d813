//! What documents and the index are made of, as checksums: where they are the same, so are the files.

use crate::bundle::excerpt::ExcerptId;
use crate::catalogue::id::{RequirementId, Version};
use crate::catalogue::requirement::Requirement;
use crate::catalogue::text::{BlockKind, Node, Text};
use crate::field::text::Language;
use crate::hash::sha256;
use crate::parallel;
use crate::publication::{Edition, Publication};
use crate::reading::links::Links;
use crate::reading::superseded::Old;
use crate::selection::offer::{Document, Offer, Set};
use crate::source::{CONTENT, RELEASES, SourceFile, Sources};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Everything that is read, as one checksum.
pub fn everything(sources: &Sources) -> String {
    let mut lines = String::new();
    for (file, sum) in sources.all().map(|(_, file)| file).zip(sums(sources)) {
        writeln!(lines, "{sum} {}", file.path).ok();
    }
    sha256(lines.as_bytes())
}

fn sums(sources: &Sources) -> Vec<String> {
    let files: Vec<&SourceFile> = sources.all().map(|(_, file)| file).collect();
    parallel::map(&files, |file| sha256(&file.bytes))
}

/// The checksums that keys of documents are made of.
pub struct Inputs {
    /// The words and templates of documents. Data in documents speak all languages.
    theme: String,
    /// What documents of a catalogue show beside the texts of their requirements.
    around: BTreeMap<Edition, String>,
    /// The texts of each requirement, with what they show of others.
    texts: BTreeMap<Edition, BTreeMap<RequirementId, String>>,
}

impl Inputs {
    pub fn gather(publication: &Publication, offer: &Offer) -> Inputs {
        let editions: BTreeSet<Edition> = offer
            .sets()
            .flat_map(|(_, set)| set.selection.chosen.iter().map(|one| one.edition))
            .chain(offer.sets().map(|(_, set)| set.selection.edition))
            .collect();
        let sums = match editions.is_empty() {
            true => Vec::new(),
            false => sums(&publication.sources),
        };
        let editions: Vec<Edition> = editions.into_iter().collect();
        let gathered = parallel::map(&editions, |&edition| {
            (around(publication, edition, &sums), texts(publication, edition, &sums))
        });
        let (around, texts): (Vec<String>, Vec<_>) = gathered.into_iter().unzip();
        Inputs {
            theme: theme(publication),
            around: editions.iter().copied().zip(around).collect(),
            texts: editions.into_iter().zip(texts).collect(),
        }
    }

    /// Names everything that goes into each document of a set: the same key, the same bytes.
    pub fn keys(&self, publication: &Publication, set: &Set) -> Vec<String> {
        let of_set = self.of_set(publication, set);
        let key = |one: &Document| {
            let parts = format!("{}\n{}\n{of_set}", one.form.word(), one.address.path());
            sha256(parts.as_bytes())
        };
        set.documents.iter().map(key).collect()
    }

    /// The same of what selections take of a version.
    pub fn excerpt(&self, publication: &Publication, own: &ExcerptId) -> Option<String> {
        let around = self.around.get(&own.edition)?;
        let texts = self.texts.get(&own.edition)?.get(&own.id)?;
        let first = publication.first_language();
        let parts = [&own.address().file(), &**first, &self.theme, around, texts].join("\n");
        Some(sha256(format!("excerpt {parts}").as_bytes()))
    }

    /// The same of a file that also says how a version stands.
    pub fn version(
        &self,
        publication: &Publication,
        path: &str,
        (edition, id, version): (Edition, &RequirementId, Version),
        language: &Language,
    ) -> Option<String> {
        let around = self.around.get(&edition)?;
        let texts = self.texts.get(&edition)?.get(id)?;
        let guide = Links { publication, edition, is_frozen: true, language };
        let old = format!("{:?}", Old::of(guide, id, version));
        let first = publication.first_language();
        let parts = [path, &**first, &self.theme, around, texts, &old].join("\n");
        Some(sha256(format!("version {parts}").as_bytes()))
    }

    /// What goes into every document of a set.
    fn of_set(&self, publication: &Publication, set: &Set) -> String {
        let (selection, edition) = (&set.selection, set.selection.edition);
        let mut parts = format!(
            "{}\n{:?}\n{:?}\n{}\n{}\n",
            &*set.language,
            selection.subject,
            selection.last(publication),
            self.theme,
            self.around[&edition],
        );
        for (chosen, one) in selection.requirements(publication) {
            if chosen.edition != edition {
                writeln!(parts, "{}", self.around[&chosen.edition]).ok();
            }
            let guide =
                Links { edition: chosen.edition, ..selection.links(publication, &set.language) };
            let old = Old::of(guide, &one.id, one.fields.version.value);
            let texts = self.texts[&chosen.edition].get(&chosen.id);
            writeln!(parts, "{} {:?} {texts:?} {old:?}", chosen.id, chosen.package).ok();
        }
        parts
    }
}

/// The checksum of the words and templates that documents are made with.
fn theme(publication: &Publication) -> String {
    let files = publication.sources.all().filter(|(_, file)| {
        let path = &file.path;
        path.starts_with("themes/") && (path.contains("/strings/") || path.contains("/documents/"))
    });
    let lines = files.map(|(_, file)| format!("{} {}\n", file.path, sha256(&file.bytes)));
    sha256(lines.collect::<String>().as_bytes())
}

/// What the documents of a catalogue show beside the texts of their requirements: the facts of the
/// catalogue as it is today, the registers, categories and packages, and what everything is called.
fn around(publication: &Publication, edition: Edition, sums: &[String]) -> String {
    let mut lines = String::new();
    let today = publication.sources.find("content/catalogue.toml");
    writeln!(lines, "{:?}", today.map(|file| &sums[file.index()])).ok();
    match edition {
        Edition::Draft => {
            let files = publication.sources.under(CONTENT);
            for (id, file) in files.filter(|(_, file)| !file.path.starts_with(RELEASES)) {
                let path = file.path.strip_prefix(CONTENT).unwrap_or(&file.path);
                if !is_text(path) {
                    writeln!(lines, "{path} {}", sums[id.index()]).ok();
                }
            }
        }
        Edition::Release(at) => {
            let lock = &publication.releases.all()[at].lock;
            let fields = &lock.fields;
            writeln!(lines, "{} {}", fields.name.value, fields.date.value).ok();
            for one in lock.documents.iter().filter(|one| !is_text(&one.path)) {
                writeln!(lines, "{} {}", &*one.path.value, &*one.sha256.value).ok();
            }
        }
    }
    let catalogue = publication.catalogue(edition);
    for (id, one) in &catalogue.requirements {
        let fields = &one.fields;
        let (version, status) = (fields.version.value, fields.status.word());
        writeln!(lines, "{id} {version} {status} {} {}", one.category, &*fields.title).ok();
        for (language, own) in &one.translations {
            writeln!(lines, "{} {:?} {}", &**language, own.fields.version, &*own.fields.title).ok();
        }
    }
    for (id, one) in &catalogue.guidance {
        let others = one.translations.iter();
        let titles: Vec<String> =
            others.map(|(to, own)| format!("{} {}", &**to, &*own.fields.title)).collect();
        writeln!(lines, "{} {} {titles:?}", &**id, &*one.fields.title).ok();
    }
    for (id, one) in &catalogue.pages {
        let others = one.translations.iter();
        let titles: Vec<String> =
            others.map(|(to, own)| format!("{} {}", &**to, &*own.fields.title)).collect();
        writeln!(lines, "{} {} {titles:?}", &**id, &*one.fields.title).ok();
    }
    sha256(lines.as_bytes())
}

/// Whether a file below `content/` is a text of which documents of others show no more than the
/// title: a requirement, guidance or a page.
fn is_text(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let is_requirement = path.starts_with("requirements/") && !name.starts_with("_category");
    is_requirement || path.starts_with("guidance/") || path.starts_with("pages/")
}

fn texts(
    publication: &Publication,
    edition: Edition,
    sums: &[String],
) -> BTreeMap<RequirementId, String> {
    let all = &publication.catalogue(edition).requirements;
    let each = all.values().map(|one| {
        let mut shown = BTreeSet::new();
        add_shown(one, publication, edition, &mut shown);
        let mut lines = String::new();
        for id in shown.iter().filter_map(|id| all.get(*id)) {
            let translations = id.translations.values().map(|own| own.origin.file);
            for file in std::iter::once(id.origin.file).chain(translations) {
                writeln!(lines, "{} {}", id.id, sums[file.index()]).ok();
            }
        }
        (one.id.clone(), sha256(lines.as_bytes()))
    });
    each.collect()
}

/// Adds a requirement and those that its texts show a part of.
fn add_shown<'a>(
    one: &'a Requirement,
    publication: &'a Publication,
    edition: Edition,
    shown: &mut BTreeSet<&'a RequirementId>,
) {
    if !shown.insert(&one.id) {
        return;
    }
    let own = one.body.values().chain(one.translations.values().flat_map(|own| own.body.values()));
    let mut others = Vec::new();
    own.for_each(|layer| transcluded(&layer.text, &mut others));
    for id in others {
        if let Some(other) = publication.catalogue(edition).requirements.get(id) {
            add_shown(other, publication, edition, shown);
        }
    }
}

fn transcluded<'a>(text: &'a Text, into: &mut Vec<&'a RequirementId>) {
    text.walk(&mut |node| {
        if let Node::Block(block) = node
            && let BlockKind::Transclusion(one) = &block.kind
        {
            into.push(&one.id);
        }
    });
}
