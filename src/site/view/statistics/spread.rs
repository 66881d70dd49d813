//! What the requirements are spread over: areas, types, levels, languages.

use super::table::{Cell, Group, Table};
use super::{Numbers, Part, Tone};
use crate::catalogue::vocabulary::{Level, RequirementType};
use crate::field::text::Language;
use crate::site::filter::area_word;
use crate::site::page_context::{Link, PageContext};
use crate::site::picture::{Dots, Rows};

pub const TONES: &[&str] = &["tone-1", "tone-2", "tone-3"];

pub fn level_names(here: &PageContext) -> Vec<String> {
    Level::ALL.iter().map(|one| here.words().get(&format!("level-{}", one.word()))).collect()
}

/// The tones of the levels, for a picture of these.
pub fn level_tones(here: &PageContext) -> Vec<Tone> {
    let names = TONES.iter().zip(level_names(here));
    names.map(|(class, title)| Tone { class, title }).collect()
}

/// How many requirements each area has of each type and level.
pub fn coverage(numbers: &Numbers) -> Part {
    let here = numbers.here;
    let words = here.words();
    let levels = level_names(here);
    let types: Vec<String> = RequirementType::ALL
        .iter()
        .map(|kind| words.get(&format!("types-{}", kind.word())))
        .collect();
    let mut drawn = Vec::new();
    let mut rows = Vec::new();
    for covered in &numbers.counted.coverage {
        let Some(area) = here.category(&covered.area.path) else { continue };
        drawn.push((area.title.clone(), covered.counts.clone()));
        let mut row = vec![Cell::link(area)];
        row.extend(covered.counts.iter().map(|&count| Cell::number(count)));
        let list = numbers.list("area", &area_word(&covered.area.path));
        row.push(Cell::counted(covered.total, list));
        rows.push(row);
    }
    let groups = types.iter().map(|name| (name.clone(), levels.clone())).collect();
    let dots = Dots { groups, rows: drawn, classes: TONES };
    let alone = || std::iter::once(Group { title: String::new(), span: 1 });
    let grouped = types.into_iter().map(|title| Group { title, span: levels.len() });
    let head = std::iter::once(words.get("area"));
    let columns = RequirementType::ALL.iter().flat_map(|_| levels.clone());
    Part {
        sentences: Vec::new(),
        picture: (!rows.is_empty()).then(|| dots.picture()),
        tones: Vec::new(),
        table: Table {
            groups: alone().chain(grouped).chain(alone()).collect(),
            head: head.chain(columns).chain([words.get("sum")]).collect(),
            rows,
        },
    }
}

/// How many requirements each level has of each type.
pub fn levels(numbers: &Numbers) -> Part {
    let here = numbers.here;
    let words = here.words();
    let counts = |level: Level| -> Vec<usize> {
        let count = |kind: RequirementType| {
            let own = numbers.in_use.iter().map(|one| &one.fields);
            own.filter(|own| own.level == level && own.r#type.value == kind).count()
        };
        RequirementType::ALL.iter().map(|&kind| count(kind)).collect()
    };
    let mut drawn = Vec::new();
    let mut rows = Vec::new();
    for (&level, name) in Level::ALL.iter().zip(level_names(here)) {
        let counts = counts(level);
        let total = counts.iter().sum();
        drawn.push((name.clone(), vec![total]));
        let mut row = vec![Cell::words(name)];
        row.extend(counts.into_iter().map(Cell::number));
        row.push(Cell::counted(total, numbers.list("level", level.word())));
        rows.push(row);
    }
    let types = RequirementType::ALL.iter().map(|kind| format!("types-{}", kind.word()));
    let head = std::iter::once("level".to_string()).chain(types).chain(["sum".to_string()]);
    Part {
        sentences: Vec::new(),
        picture: Some(Rows { rows: drawn, classes: TONES }.picture()),
        tones: Vec::new(),
        table: Table { groups: Vec::new(), head: head.map(|id| words.get(&id)).collect(), rows },
    }
}

/// How much there is in each language.
pub fn languages(numbers: &Numbers) -> Part {
    let here = numbers.here;
    let (words, catalogue) = (here.words(), here.catalogue());
    let publication = here.site.publication;
    if publication.languages().len() < 2 {
        let table = Table { groups: Vec::new(), head: Vec::new(), rows: Vec::new() };
        return Part { sentences: Vec::new(), picture: None, tones: Vec::new(), table };
    }
    let row = |language: &Language| {
        let is_first = language == publication.first_language();
        let requirements = numbers.in_use.iter();
        let has = |has: bool| is_first || has;
        let counts = [
            requirements
                .filter(|one| has(one.translation_of_its_version(language).is_some()))
                .count(),
            catalogue
                .guidance
                .values()
                .filter(|one| has(one.translations.contains_key(language)))
                .count(),
            catalogue
                .categories
                .values()
                .filter(|one| has(one.translations.contains_key(language)))
                .count(),
            catalogue
                .pages
                .values()
                .filter(|one| has(one.translations.contains_key(language)))
                .count(),
        ];
        let root = publication.root(language);
        let name = Link {
            title: publication.words(language).get("language-name"),
            href: here.href(&root.home()),
            lang: (language != here.language).then(|| language.to_string()),
        };
        let missing = numbers.in_use.len() - counts[0];
        let cells = counts.into_iter().chain([missing]).map(Cell::number);
        std::iter::once(Cell::link(name)).chain(cells).collect()
    };
    let head = [
        "numbers-language",
        "category-requirements",
        "menu-guidance",
        "menu-areas",
        "numbers-pages",
        "numbers-untranslated",
    ];
    Part {
        sentences: Vec::new(),
        picture: None,
        tones: Vec::new(),
        table: Table {
            groups: Vec::new(),
            head: head.into_iter().map(|id| words.get(id)).collect(),
            rows: publication.languages().iter().map(row).collect(),
        },
    }
}
