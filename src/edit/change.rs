//! Changes of a TOML text: each one touches the lines of its own field and no others. What is not
//! changed is not written anew, so that comments, order, spacing, quotes and line endings stay.

use super::data::{Change, Data, Step};
use super::layout::{Layout, below};
use super::locate::{Entry, Form, Item, Table, read};
use std::ops::Range;

/// Why a change was not made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The text is not TOML.
    Unreadable,
    /// There is no such field or entry to change.
    NoSuchPlace,
    /// The text would not have read back as what was meant.
    NotAsMeant,
    /// The words would have made more than one section.
    NotOneSection,
}

/// Makes a change, and sees to it that the text reads back as what was meant.
pub fn change(
    text: &str,
    newline: &str,
    layout: &[Layout],
    change: &Change,
) -> Result<String, Refused> {
    let table = read(text).ok_or(Refused::Unreadable)?;
    let before = table.data();
    let meant = before.changed(change).ok_or(Refused::NoSuchPlace)?;
    if meant == before {
        return Ok(text.to_string());
    }
    let mut editing = Editing { text, newline, splices: Vec::new() };
    editing.change(&table, layout, change).ok_or(Refused::NoSuchPlace)?;
    let changed = editing.spliced().ok_or(Refused::NotAsMeant)?;
    match read(&changed).map(|table| table.data()) {
        Some(now) if now.pruned() == meant.pruned() => Ok(changed),
        _ => Err(Refused::NotAsMeant),
    }
}

pub(super) struct Editing<'a> {
    pub(super) text: &'a str,
    pub(super) newline: &'a str,
    /// What is to stand in stretches of the text instead.
    splices: Vec<(Range<usize>, String)>,
}

/// A table on the way to a field, with what is known of it.
#[derive(Clone)]
pub(super) struct Holder<'a> {
    pub(super) table: &'a Table,
    pub(super) layout: &'a [Layout],
    /// The names in its header.
    pub(super) path: Vec<&'a str>,
}

impl<'a> Holder<'a> {
    pub(super) fn below(&self, entry: &'a Entry, table: &'a Table) -> Holder<'a> {
        let path = self.path.iter().copied().chain([entry.key.as_str()]).collect();
        Holder { table, layout: below(self.layout, &entry.key), path }
    }

    /// Whether tables below it can have headers.
    pub(super) fn has_headers(&self) -> bool {
        matches!(self.table.form, Form::Root | Form::Header(_) | Form::Implicit)
    }
}

impl<'t> Editing<'t> {
    fn spliced(mut self) -> Option<String> {
        self.splices.sort_by_key(|(at, _)| at.start);
        let mut text = String::with_capacity(self.text.len() + 64);
        let mut from = 0;
        for (at, with) in &self.splices {
            text.push_str(self.text.get(from..at.start)?);
            text.push_str(with);
            from = at.end;
        }
        text.push_str(&self.text[from..]);
        Some(text)
    }

    pub(super) fn put(&mut self, at: Range<usize>, with: impl Into<String>) {
        self.splices.push((at, with.into()));
    }

    fn change(&mut self, root: &Table, layout: &[Layout], change: &Change) -> Option<()> {
        let holder = Holder { table: root, layout, path: Vec::new() };
        let (steps, last) = match change {
            Change::Set(steps, Data::Nothing) | Change::Remove(steps) => (steps, Act::Remove),
            Change::Set(steps, wish) => (steps, Act::Set(wish)),
            Change::Insert(steps, at, value) => (steps, Act::Insert(*at, value)),
            Change::Move(steps, from, to) => (steps, Act::Move(*from, *to)),
        };
        self.in_table(&holder, steps, &last)
    }

    /// Goes to the field, and does there what is to be done. Below a value that stands in a line the
    /// whole value is made anew, entry by entry.
    fn in_table(&mut self, holder: &Holder, steps: &[Step], act: &Act) -> Option<()> {
        let (Step::Key(key), rest) = steps.split_first()? else { return None };
        let Some(entry) = holder.table.entry(key) else {
            let wish = act.as_new(rest)?;
            return self.insert_entry(holder, key, &wish);
        };
        match (&entry.item, rest) {
            (Item::Table(table), [_, ..]) if !matches!(table.form, Form::Inline(_)) => {
                self.in_table(&holder.below(entry, table), rest, act)
            }
            (Item::Tables(all), [Step::At(at), deeper @ ..]) => match (deeper, act) {
                ([], Act::Remove) => {
                    self.remove_table(entry, all, *at);
                    Some(())
                }
                ([], Act::Set(wish)) => self.set_table(&holder.below(entry, all.get(*at)?), wish),
                _ => self.in_table(&holder.below(entry, all.get(*at)?), deeper, act),
            },
            (Item::Tables(all), []) => match act {
                Act::Insert(at, value) => self.insert_tables(holder, entry, all, *at, &[value]),
                Act::Move(from, to) => self.move_table(all, *from, *to),
                Act::Set(wish) => self.set_entry(holder, entry, wish),
                Act::Remove => self.remove_entry(entry),
            },
            (item, rest) => match (act, rest) {
                (Act::Remove, []) => self.remove_entry(entry),
                (Act::Set(wish), []) => self.set_entry(holder, entry, wish),
                _ => {
                    let made = self.acted(item, below(holder.layout, &entry.key), act, rest)?;
                    self.put(item.value_at()?, made);
                    Some(())
                }
            },
        }
    }

    /// Puts a value in the place of one that is there.
    pub(super) fn set_entry(&mut self, holder: &Holder, entry: &Entry, wish: &Data) -> Option<()> {
        let fields = below(holder.layout, &entry.key);
        match (&entry.item, wish) {
            (item, wish) if item.data().merged(wish).as_ref() == Some(&item.data()) => {}
            (Item::Table(table), Data::Table(_)) if !matches!(table.form, Form::Inline(_)) => {
                self.set_table(&holder.below(entry, table), wish)?;
            }
            (Item::Tables(all), Data::List(wished)) if wished.iter().all(Data::is_table) => {
                self.set_tables(holder, entry, all, wished)?;
            }
            (item, wish) => match item.value_at() {
                Some(at) => {
                    let made = self.value(item, wish, fields);
                    self.put(at, made);
                }
                // What was below a header and is to stand in a line, or the other way round.
                None => {
                    self.remove_entry(entry)?;
                    self.insert_entry(holder, &entry.key, wish)?;
                }
            },
        }
        Some(())
    }
}

/// What is to be done at a field.
pub(super) enum Act<'a> {
    Set(&'a Data),
    Remove,
    Insert(usize, &'a Data),
    Move(usize, usize),
}

impl Act<'_> {
    /// What a field that is not there becomes.
    pub(super) fn as_new(&self, rest: &[Step]) -> Option<Data> {
        let value = match self {
            Act::Set(wish) => (*wish).clone(),
            Act::Insert(0, value) => Data::List(vec![(*value).clone()]),
            _ => return None,
        };
        rest.iter().rev().try_fold(value, |value, step| match step {
            Step::Key(key) => Some(Data::Table([(key.clone(), value)].into())),
            Step::At(_) => None,
        })
    }

    pub(super) fn as_change(&self, rest: &[Step]) -> Change {
        let rest = rest.to_vec();
        match *self {
            Act::Set(wish) => Change::Set(rest, wish.clone()),
            Act::Remove => Change::Remove(rest),
            Act::Insert(at, value) => Change::Insert(rest, at, value.clone()),
            Act::Move(from, to) => Change::Move(rest, from, to),
        }
    }
}
