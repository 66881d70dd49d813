//! One requirement: its text, its tables, the ways to prove it, what is to be answered.

use super::{headline, opening, own, paragraph, plain, prose, small, soft, spoken, strong};
use crate::bundle::outline::{Item, Placeholder};
use crate::reading::facts::ended;
use crate::typeset::document::{
    Block, Column, Heading, List, Look, Paragraph, Share, Side, Size, Span, Table, Target, Text,
};
use crate::words::Words;

/// How long a question may be with its choices to stay on one page.
const SHORT_QUESTION: usize = 1000;

pub fn add(item: &Item, words: Words, blocks: &mut Vec<Block>) {
    let language = item.lang.as_deref();
    blocks.push(Block::Heading(Heading {
        level: 2,
        text: title(item),
        anchor: Some(item.anchor.clone()),
        is_listed: true,
        is_bookmarked: true,
    }));
    let scope = format!("{} {}", words.get("scope"), item.scope.title.to_lowercase());
    let line = [&item.level.title, &scope, &item.category];
    let line: Vec<&str> =
        line.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    let cite = Span {
        link: Some(Target::Web(item.address.clone())),
        ..Span::plain(format!("{} · {}", item.cite, item.address))
    };
    blocks.push(Block::Paragraph(Paragraph {
        text: vec![soft(&line.join(" · ")), Span::plain("\n"), cite],
        size: Size::Small,
        opens: true,
    }));
    blocks.push(Block::Room(0.45));
    if let Some(old) = &item.old {
        blocks.push(stamp(words, "old-label", &old.text));
    }
    if let Some(note) = &item.note {
        let text = vec![Span::with(note, Look { italic: true, ..Look::default() })];
        let blocks_of = vec![opening(text)];
        blocks.push(Block::Barred { is_marked: false, blocks: blocks_of });
    }
    let name = format!("{}-text", item.anchor);
    blocks.extend(own(language, prose::blocks(item.text(), 3, &name)));
    values(item, words, blocks);
    substances(item, words, blocks);
    exceptions(item, words, blocks);
    evidence(item, words, blocks);
    placeholders(item, words, blocks);
    answer(item, words, blocks);
}

/// That something is not in force.
pub fn stamp(words: Words, label: &str, text: &str) -> Block {
    let label = strong(&words.get(label));
    Block::Framed(vec![paragraph(vec![label, Span::plain(format!(" {text}"))])])
}

/// The number, the id and the title, as headings and lists show it.
pub fn title(item: &Item) -> Text {
    let language = item.lang.as_deref();
    let id = format!("{} {} ", item.number, item.id);
    match language {
        None => plain(format!("{id}{}", item.title)),
        Some(_) => vec![Span::plain(id), spoken(language, Span::plain(&item.title))],
    }
}

fn section(words: Words, id: &str) -> Block {
    headline(3, plain(words.get(id)), false)
}

fn list(items: impl Iterator<Item = Text>) -> Block {
    Block::List(List {
        items: items.map(|text| ("–".to_string(), vec![paragraph(text)])).collect(),
        is_numbered: false,
        is_tight: true,
    })
}

fn evidence(item: &Item, words: Words, blocks: &mut Vec<Block>) {
    let language = item.lang.as_deref();
    blocks.push(section(words, "section-evidence"));
    if let Some(text) = &item.normative.evidence {
        let name = format!("{}-evidence", item.anchor);
        blocks.extend(own(language, prose::blocks(text, 4, &name)));
    }
    let Some(lead) = item.normative.lead(words) else { return };
    blocks.push(opening(plain(lead)));
    let together = format!(" {} ", words.get("evidence-together"));
    blocks.push(list(item.normative.alternatives.iter().map(|one| {
        let mut text = Text::new();
        for (at, piece) in one.all.iter().enumerate() {
            if at > 0 {
                text.push(Span::plain(&together));
            }
            text.push(strong(&piece.title));
        }
        text.push(Span::plain("."));
        if let Some(note) = &one.note {
            text.push(Span::plain(" "));
            text.push(spoken(language, Span::plain(note)));
        }
        text.extend(one.max_age.as_ref().map(|age| Span::plain(format!(" {age}"))));
        text
    })));
}

fn placeholders(item: &Item, words: Words, blocks: &mut Vec<Block>) {
    if item.placeholders.is_empty() {
        return;
    }
    let language = item.lang.as_deref();
    blocks.push(section(words, "placeholders"));
    blocks.push(list(item.placeholders.iter().map(|own| placeholder(own, language, words))));
}

fn placeholder(own: &Placeholder, language: Option<&str>, words: Words) -> Text {
    let field = Look { field: true, ..Look::default() };
    let mut text = vec![
        Span::with(format!("[{}]", own.key), field),
        Span::plain(" "),
        spoken(language, Span::plain(&own.question)),
    ];
    if let Some(value) = &own.value {
        text.push(Span::plain(format!(" {}: ", words.get("bundle-pdf-filled"))));
        text.push(strong(value));
        text.push(Span::plain("."));
        return text;
    }
    let more = [("placeholder-example", &own.example), ("placeholder-default", &own.default)];
    for (id, value) in more {
        let Some(value) = value else { continue };
        text.push(Span::plain(format!(" {}: ", words.get(id))));
        text.push(spoken(language, Span::plain(value)));
        text.push(Span::plain("."));
    }
    text
}

/// A table of what a requirement lists. A column that says nothing is left out.
fn table(columns: Vec<(f32, String, Vec<Text>)>) -> Block {
    let says = |cells: &[Text]| cells.iter().any(|cell| !cell.is_empty());
    let columns: Vec<_> = columns.into_iter().filter(|(_, _, cells)| says(cells)).collect();
    let rows = columns.first().map_or(0, |(_, _, cells)| cells.len());
    Block::Table(Table {
        columns: columns
            .iter()
            .map(|(share, _, _)| Column { share: Share::Part(*share), side: Side::Left })
            .collect(),
        head: Some(columns.iter().map(|(_, head, _)| vec![strong(head)]).collect()),
        rows: (0..rows)
            .map(|at| columns.iter().map(|(_, _, cells)| cells[at].clone()).collect())
            .collect(),
        // With a neighbour or two, the first cell of a row heads nothing that is not plain.
        names_rows: rows > 2 && columns.len() > 2,
        is_ruled: true,
    })
}

fn values(item: &Item, words: Words, blocks: &mut Vec<Block>) {
    if item.values.is_empty() {
        return;
    }
    let language = item.lang.as_deref();
    let said = |text: &str| vec![spoken(language, Span::plain(text))];
    let some = |text: &Option<String>| text.as_deref().map(said).unwrap_or_default();
    blocks.push(section(words, "values"));
    let own = &item.values;
    blocks.push(table(vec![
        (1.4, words.get("value-concept"), own.iter().map(|one| said(&one.concept)).collect()),
        (1.0, words.get("value-limit"), own.iter().map(|one| plain(&one.value)).collect()),
        (
            1.2,
            words.get("value-measured-on"),
            own.iter().map(|one| some(&one.measured_on)).collect(),
        ),
        (1.2, words.get("value-method"), own.iter().map(|one| some(&one.method)).collect()),
    ]));
}

fn substances(item: &Item, words: Words, blocks: &mut Vec<Block>) {
    if item.substances.is_empty() {
        return;
    }
    let language = item.lang.as_deref();
    let some = |text: &Option<String>| text.as_deref().map(plain).unwrap_or_default();
    blocks.push(section(words, "substances"));
    let own = &item.substances;
    let names = own.iter().map(|one| vec![spoken(language, Span::plain(&one.name))]);
    blocks.push(table(vec![
        (1.6, words.get("substance-name"), names.collect()),
        (1.0, words.get("substance-cas"), own.iter().map(|one| some(&one.cas)).collect()),
        (1.0, words.get("substance-limit"), own.iter().map(|one| some(&one.limit)).collect()),
    ]));
}

fn exceptions(item: &Item, words: Words, blocks: &mut Vec<Block>) {
    if item.normative.exceptions.is_empty() {
        return;
    }
    let language = item.lang.as_deref();
    blocks.push(section(words, "exceptions"));
    blocks.push(list(item.normative.exceptions.iter().map(|one| {
        let scope = spoken(language, strong(&ended(&one.scope)));
        let reason = spoken(language, Span::plain(format!(" {}", ended(&one.reason))));
        let mut text = vec![scope, reason];
        text.extend(one.end(words).map(|end| Span::plain(format!(" {end}"))));
        text
    })));
}

fn answer(item: &Item, words: Words, blocks: &mut Vec<Block>) {
    let (asked, language) = (&item.answer, item.lang.as_deref());
    blocks.push(section(words, "answer"));
    let mut within = vec![paragraph(vec![spoken(language, Span::plain(&asked.question))])];
    if !asked.choices.is_empty() {
        let choices = asked.choices.iter().map(|one| vec![spoken(language, Span::plain(one))]);
        within.push(list(choices));
    }
    let unit = asked.unit.as_ref().map(|unit| format!(" ({unit})")).unwrap_or_default();
    let when = format!("{}: {}", words.get("answer-when"), asked.when.title.to_lowercase());
    let mut parts = vec![format!("{}{unit}", asked.kind.title), when];
    parts.extend(asked.is_mandatory.then(|| words.get("answer-mandatory")));
    parts.extend(asked.is_weightable.then(|| words.get("answer-weightable")));
    parts.extend(item.per_article.then(|| words.get("per-article")));
    within.push(small(vec![soft(&parts.join(" · "))]));
    let length = asked.question.len() + asked.choices.iter().map(String::len).sum::<usize>();
    match length > SHORT_QUESTION {
        true => blocks.extend(within),
        false => blocks.push(Block::Together(within)),
    }
}
