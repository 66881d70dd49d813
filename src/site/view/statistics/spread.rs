//! What the requirements are spread over: areas, types, levels, languages.

use super::listed::Lists;
use super::table::{Cell, Group, Table};
use super::{Numbers, Part, Tone};
use crate::catalogue::vocabulary::{Level, RequirementType};
use crate::reading::statistics::languages::{Written, languages as counted_languages};
use crate::reading::statistics::{kinds, levels as counted_levels};
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
    let mut lists = Lists::new(here, "coverage");
    let mut drawn = Vec::new();
    let mut rows = Vec::new();
    for covered in &numbers.counted.coverage {
        let Some(area) = here.category(&covered.area.path) else { continue };
        drawn.push((area.title.clone(), covered.lists.iter().map(Vec::len).collect()));
        let (title, word) = (area.title.clone(), area_word(&covered.area.path));
        let mut row = vec![Cell::link(area)];
        for ((kind, level), own) in kinds().zip(&covered.lists) {
            let names = [format!("types-{}", kind.word()), format!("level-{}", level.word())];
            let [of_kind, of_level] = names.map(|id| words.get(&id));
            let own_word = format!("{word}-{}-{}", kind.word(), level.word());
            row.push(lists.cell(&[&title, &of_kind, &of_level], &own_word, own));
        }
        row.push(match numbers.list("area", &word) {
            Some(list) => Cell::counted(covered.total(), Some(list)),
            None => lists.cell(&[&title], &word, &covered.lists.concat()),
        });
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
        lists: lists.done(),
    }
}

/// How many requirements each level has of each type.
pub fn levels(numbers: &Numbers) -> Part {
    let here = numbers.here;
    let words = here.words();
    let mut lists = Lists::new(here, "levels");
    let mut drawn = Vec::new();
    let mut rows = Vec::new();
    let levels = counted_levels(&numbers.in_use).into_iter().zip(level_names(here));
    for (at, ((level, own), name)) in levels.enumerate() {
        let all = own.concat();
        // Each level has the tone of its place.
        let place = |tone: usize| if tone == at { all.len() } else { 0 };
        drawn.push((name.clone(), (0..TONES.len()).map(place).collect()));
        let mut row = vec![Cell::words(name.as_str())];
        for (kind, own) in RequirementType::ALL.iter().zip(&own) {
            let title = words.get(&format!("types-{}", kind.word()));
            let word = format!("{}-{}", level.word(), kind.word());
            row.push(lists.cell(&[&name, &title], &word, own));
        }
        row.push(match numbers.list("level", level.word()) {
            Some(list) => Cell::counted(all.len(), Some(list)),
            None => lists.cell(&[&name], level.word(), &all),
        });
        rows.push(row);
    }
    let types = RequirementType::ALL.iter().map(|kind| format!("types-{}", kind.word()));
    let head = std::iter::once("level".to_string()).chain(types).chain(["sum".to_string()]);
    Part {
        sentences: Vec::new(),
        picture: Some(Rows { rows: drawn, classes: TONES }.picture()),
        tones: Vec::new(),
        table: Table { groups: Vec::new(), head: head.map(|id| words.get(&id)).collect(), rows },
        lists: lists.done(),
    }
}

/// How much there is in each language.
pub fn languages(numbers: &Numbers) -> Part {
    let here = numbers.here;
    let words = here.words();
    let publication = here.site.publication;
    let mut lists = Lists::new(here, "languages");
    if publication.languages().len() < 2 {
        let table = Table { groups: Vec::new(), head: Vec::new(), rows: Vec::new() };
        let (sentences, tones) = (Vec::new(), Vec::new());
        return Part { sentences, picture: None, tones, table, lists: lists.done() };
    }
    let row = |own: Written| {
        let root = publication.root(own.language);
        let title = publication.words(own.language).get("language-name");
        let missing = [title.as_str(), &words.get("numbers-untranslated")];
        let missing = lists.cell(&missing, &format!("{}-missing", &**own.language), &own.missing);
        let requirements = lists.cell(&[&title], own.language, &own.requirements);
        let name = Link {
            href: here.href(&root.home()),
            lang: (own.language != here.language).then(|| own.language.to_string()),
            title,
        };
        vec![
            Cell::link(name),
            requirements,
            Cell::counted(own.guidance, Some(here.href(&root.guidance_home()))),
            Cell::counted(own.areas, Some(here.href(&root.areas()))),
            Cell::counted(own.pages, Some(here.href(&root.content_pages()))),
            missing,
        ]
    };
    let written = counted_languages(publication, here.catalogue(), &numbers.in_use);
    let rows = written.into_iter().map(row).collect();
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
            rows,
        },
        lists: lists.done(),
    }
}
