//! Editing loses nothing: what is not changed keeps its bytes, in every file that there is and in
//! whatever TOML somebody may have written.

mod layout;

use super::messages::form_sentences;
use super::preview::Dice;
use super::support::{files_below, project};
use kravverk::edit::data::{Change, Data, Step};
use kravverk::edit::file::File;
use kravverk::edit::subject::{Fields, Subject};
use kravverk::edit::{Edit, apply, form};
use kravverk::field::entry::Entry;
use kravverk::field::record::{Field, key};
use kravverk::field::text::Language;
use kravverk::parse;
use kravverk::source::Sources;
use std::collections::BTreeSet;

/// A file that is edited with a form.
struct Edited {
    path: String,
    bytes: Vec<u8>,
    subject: Subject,
}

/// Every file of the example and of the small catalogue that is edited with a form.
fn all() -> Vec<Edited> {
    let mut all = Vec::new();
    for root in ["", "tests/site/"] {
        let folder = project().join(root).join("content");
        let files =
            files_below(&folder).into_iter().filter(|(path, _)| !path.starts_with("releases/"));
        let files: Vec<_> = files.map(|(path, bytes)| (format!("content/{path}"), bytes)).collect();
        let theme = files_below(&project().join("themes"));
        let theme = theme.into_iter().map(|(path, bytes)| (format!("themes/{path}"), bytes));
        let sources = Sources::new(files.iter().cloned().chain(theme));
        let parsed = parse::working(&sources);
        let first = parsed.catalogue.first_language().clone();
        let headings = |language: Option<&Language>| {
            parsed.strings.section_headings(language.unwrap_or(&first))
        };
        let edited = files.into_iter().filter_map(|(path, bytes)| {
            let subject = Subject::of(&path, headings)?;
            Some(Edited { path: format!("{root}{path}"), bytes, subject })
        });
        all.extend(edited);
    }
    all
}

/// Every field of some data, with those below it.
fn fields(data: &Data, way: &mut Vec<Step>, found: &mut Vec<Vec<Step>>) {
    let mut visit = |step: Step, one: &Data, found: &mut Vec<Vec<Step>>| {
        way.push(step);
        found.push(way.clone());
        fields(one, way, found);
        way.pop();
    };
    match data {
        Data::Table(entries) => {
            entries.iter().for_each(|(key, one)| visit(Step::Key(key.clone()), one, found));
        }
        Data::List(items) => {
            items.iter().enumerate().for_each(|(at, one)| visit(Step::At(at), one, found));
        }
        _ => {}
    }
}

fn fields_of(data: &Data) -> Vec<Vec<Step>> {
    let mut found = Vec::new();
    fields(data, &mut Vec::new(), &mut found);
    found
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("UTF-8")
}

/// The lines, counted from one, that two texts do not share at their beginning and end.
fn changed_lines(before: &str, after: &str) -> std::ops::Range<usize> {
    let (old, new): (Vec<&str>, Vec<&str>) =
        (before.split_inclusive('\n').collect(), after.split_inclusive('\n').collect());
    let first = old.iter().zip(&new).take_while(|(one, other)| one == other).count();
    let most = old.len().min(new.len()) - first;
    let last = old.iter().rev().zip(new.iter().rev()).take(most);
    let last = last.take_while(|(one, other)| one == other).count();
    first + 1..old.len() - last + 1
}

#[test]
fn a_file_that_is_opened_and_saved_keeps_every_byte() {
    let all = all();
    assert!(all.len() > 100, "{} files", all.len());
    let mut count = 0;
    for Edited { path, bytes, subject } in &all {
        let file = File::read(bytes, subject).unwrap_or_else(|| panic!("{path} can be read"));
        let data = file.data().unwrap_or_else(|| panic!("{path} has fields"));
        let own = |steps: &Vec<Step>| {
            let value = data.at(steps).expect("a field").clone();
            Edit::Field(Change::Set(steps.clone(), value))
        };
        // Registers have thousands of fields: some of each are enough.
        let fields = fields_of(&data);
        let each = fields.iter().step_by(fields.len() / 60 + 1);
        let mut edits: Vec<Edit> = each.map(own).collect();
        edits.extend(file.parts.iter().map(|part| {
            assert!(!part.markdown.is_empty(), "{path} has an empty section");
            Edit::Section(part.name.clone(), part.markdown.clone())
        }));
        count += edits.len();
        let saved = apply(bytes, subject, &edits).unwrap_or_else(|why| panic!("{path}: {why:?}"));
        assert!(saved == *bytes, "{path} is not as it was");
    }
    assert!(count > 2_000, "{count} fields and sections");
}

/// Another value of the same kind.
fn other(data: &Data, dice: &mut Dice) -> Data {
    match data {
        Data::Text(_) => {
            let words = ["Ny text", "\"citat\" och \\", "det är 'så'", "å, ä och ö", "#1"];
            Data::Text(words[dice.below(words.len())].to_string())
        }
        Data::Number(_) => Data::Number("7.50".to_string()),
        Data::Boolean(own) => Data::Boolean(!own),
        Data::Date(_) => Data::Date("2031-02-03".to_string()),
        Data::List(items) if items.is_empty() => Data::List(vec![Data::Text("ny".to_string())]),
        Data::List(items) => {
            let mut items = items.clone();
            match dice.below(3) {
                0 => drop(items.pop()),
                1 => items.push(other(&items[0], dice)),
                _ => items[0] = other(&items[0], dice),
            }
            Data::List(items)
        }
        Data::Table(entries) => {
            let mut entries = entries.clone();
            let at = dice.below(entries.len().max(1));
            if let Some(one) = entries.values_mut().nth(at) {
                *one = other(one, dice);
            }
            Data::Table(entries)
        }
        Data::Nothing => Data::Nothing,
    }
}

#[test]
fn a_changed_field_changes_its_own_lines_and_no_others() {
    let all = all();
    let mut dice = Dice(20_261_130);
    for number in 0..1_000 {
        let Edited { path, bytes, subject } = &all[dice.below(all.len())];
        let file = File::read(bytes, subject).expect("a file");
        let data = file.data().expect("fields");
        let fields = fields_of(&data);
        let steps = &fields[dice.below(fields.len())];
        let wish = other(data.at(steps).expect("a field"), &mut dice);
        let change = Change::Set(steps.clone(), wish);
        let saved = apply(bytes, subject, &[Edit::Field(change.clone())]);
        let saved = saved.unwrap_or_else(|why| panic!("{number}, {path}, {change:?}: {why:?}"));
        let now = File::read(&saved, subject).expect("a file").data().expect("fields");
        let meant = data.changed(&change).expect("a change that can be made");
        assert_eq!(now.pruned(), meant.pruned(), "{number}, {path}");
        let own = file.lines(steps).expect("its lines");
        let changed = changed_lines(text(bytes), text(&saved));
        let first = own.iter().map(|lines| lines.start).min().expect("a line");
        // What goes at the end of the file takes the blank line above it along.
        let above = text(bytes).lines().nth(first.saturating_sub(2));
        let first = if above.is_some_and(str::is_empty) { first - 1 } else { first };
        // Entries that are added to a list of tables come after a blank line.
        let last = own.iter().map(|lines| lines.end).max().expect("a line") + 1;
        assert!(
            changed.is_empty() && changed.start <= last
                || first <= changed.start && changed.end <= last,
            "{number}, {path}, {change:?}: lines {changed:?} are not within {own:?}"
        );
    }
}

/// TOML as nobody should write it, and may.
const ODD: &str = include_str!("edit/odd.toml");

/// Its comments, which are as many words that an author wrote.
fn comments(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| line.find("# note").map(|at| line[at..].trim_end()))
}

#[test]
fn odd_but_legal_toml_is_edited_like_any_other() {
    let subject = Subject::of("content/packages/udda.toml", |_| Vec::new()).expect("a package");
    let with_returns = ODD.replace('\n', "\r\n");
    let texts = [
        ODD.to_string(),
        with_returns.clone(),
        format!("\u{FEFF}{with_returns}"),
        ODD.trim_end().to_string(),
    ];
    let mut dice = Dice(7);
    let (mut made, mut refused) = (0, 0);
    for number in 0..1_500 {
        let before = &texts[dice.below(texts.len())];
        let file = File::read(before.as_bytes(), &subject).expect("a file");
        let data = file.data().expect("fields");
        let fields = fields_of(&data);
        let steps = fields[dice.below(fields.len())].clone();
        let own = data.at(&steps).expect("a field");
        let change = match (dice.below(5), own) {
            (0, _) => Change::Remove(steps.clone()),
            (1, Data::List(items)) if !items.is_empty() => {
                let value = items[dice.below(items.len())].clone();
                Change::Insert(steps.clone(), dice.below(items.len() + 1), value)
            }
            (2, Data::List(items)) if items.len() > 1 => {
                Change::Move(steps.clone(), dice.below(items.len()), dice.below(items.len()))
            }
            (3, Data::Table(_)) => {
                let mut steps = steps.clone();
                steps.push(Step::Key("ny nyckel".to_string()));
                Change::Set(steps, Data::Text("nytt".to_string()))
            }
            _ => Change::Set(steps.clone(), other(own, &mut dice)),
        };
        let what = format!("{number}, {change:?}");
        let saved = match apply(before.as_bytes(), &subject, &[Edit::Field(change.clone())]) {
            Ok(saved) => saved,
            Err(why) => panic!("{what}: {why:?}"),
        };
        let after = text(&saved);
        let now = File::read(&saved, &subject).expect("a file").data().expect("fields");
        let meant = data.changed(&change).expect("a change");
        assert_eq!(now.pruned(), meant.pruned(), "{what}");
        assert_eq!(after.starts_with('\u{FEFF}'), before.starts_with('\u{FEFF}'), "{what}");
        if before.contains('\r') {
            assert!(!after.replace("\r\n", "").contains('\n'), "{what}: a line ends otherwise");
        }
        // What is not taken out keeps the words beside it.
        let may_go = matches!(change, Change::Remove(_)) || matches!(own, Data::List(_));
        for comment in comments(before).filter(|_| !may_go) {
            assert!(after.contains(comment), "{what}: `{comment}` is gone");
        }
        match changed_lines(before, after).is_empty() && before == after {
            true => refused += 1,
            false => made += 1,
        }
    }
    assert!(made > 1_000, "{made} edits, {refused} of them changed nothing");
}

/// Every field of a record, with those below it, and every word to choose.
fn sentences_of(record: &str, fields: &[Field], found: &mut BTreeSet<String>) {
    let is_in_form = |field: &&Field| !matches!((field.entry)(), Entry::InFile);
    for field in fields.iter().filter(is_in_form) {
        found.extend(form::sentences(record, key(field.name)));
        let mut entry = (field.entry)();
        while let Entry::List(of) = entry {
            entry = *of;
        }
        match entry {
            Entry::Table(record, fields) => sentences_of(record, fields, found),
            Entry::Choice(set, words) => {
                found.extend(words.iter().map(|word| form::choice(set, word)));
            }
            _ => {}
        }
    }
}

#[test]
fn each_field_has_a_label_and_a_help_in_each_language() {
    let mut wanted = BTreeSet::new();
    for Edited { subject, .. } in all() {
        match subject.fields {
            Fields::Record(record, fields) => sentences_of(record, fields, &mut wanted),
            Fields::Entries(name, entry) => {
                wanted.extend(form::sentences("register", name));
                if let Entry::List(of) = entry
                    && let Entry::Table(record, fields) = *of
                {
                    sentences_of(record, fields, &mut wanted);
                }
            }
        }
    }
    let sections = ["normative", "evidence", "motive", "guidance", "supplier", "follow-up"];
    wanted.extend(sections.map(|word| format!("section-{word}-help")));
    let classes = ["editorial", "clarified", "tightened", "loosened"];
    wanted.extend(classes.map(|word| format!("publishing-{word}-help")));
    wanted.extend(["form-note-id", "form-note-source"].map(str::to_string));
    for language in ["sv", "en"] {
        let own: BTreeSet<String> = form_sentences(language).into_iter().collect();
        let lacking: Vec<_> = wanted.difference(&own).collect();
        assert!(lacking.is_empty(), "`{language}` lacks {lacking:?}");
        let idle: Vec<_> = own.difference(&wanted).collect();
        assert!(idle.is_empty(), "nothing asks `{language}` for {idle:?}");
    }
}
