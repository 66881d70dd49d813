//! Values that are in a line: the whole value is put together anew of what stays and what is new.

use super::change::{Act, Editing};
use super::comma::{Commas, Slot};
use super::data::{Data, Step, pairs};
use super::layout::{Layout, below, ordered, place};
use super::locate::{Entry, Form, Item, Table};
use super::render::{self, Quotes};
use std::ops::Range;

impl Editing<'_> {
    /// What is to stand in the place of a value in a line.
    pub(super) fn value(&self, item: &Item, wish: &Data, layout: &[Layout]) -> String {
        let written = item.value_at().map_or("", |at| &self.text[at]);
        match (item, wish) {
            (item, wish) if item.data().merged(wish).as_ref() == Some(&item.data()) => {
                written.to_string()
            }
            (Item::Array(at, items), Data::List(wished)) => {
                let own: Vec<Data> = items.iter().map(Item::data).collect();
                let quotes = items.first().and_then(Item::value_at).map(|at| &self.text[at]);
                let quotes = quotes.map(Quotes::of).unwrap_or_default();
                let slots =
                    pairs(&own, wished).into_iter().zip(wished).map(
                        |(partner, wish)| match partner {
                            Some(at) => Slot::Kept(at, self.value(&items[at], wish, layout)),
                            None => Slot::New(render::value(wish, layout, quotes, self.newline)),
                        },
                    );
                self.list(at, items, &slots.collect::<Vec<_>>())
            }
            (Item::Table(table), Data::Table(_)) => match &table.form {
                Form::Inline(at) => self.inline(table, at, wish, layout),
                _ => String::new(),
            },
            _ => render::value(wish, layout, Quotes::of(written), self.newline),
        }
    }

    fn list(&self, at: &Range<usize>, items: &[Item], slots: &[Slot]) -> String {
        let places: Vec<_> = items.iter().filter_map(Item::value_at).collect();
        let commas = Commas::read(self.text, at.start + 1..at.end - 1, &places, self.newline);
        format!("[{}]", commas.with(slots))
    }

    /// A table between braces, with what is wished for.
    fn inline(&self, table: &Table, at: &Range<usize>, wish: &Data, layout: &[Layout]) -> String {
        let Data::Table(wished) = wish else { return String::new() };
        // Keys with a point share a table that has no braces of its own: those are made anew.
        let is_plain = |entry: &Entry| entry.item.value_at().is_some();
        if table.entries.is_empty() || !table.entries.iter().all(is_plain) {
            let all = table.data().merged(wish).unwrap_or(Data::Nothing);
            return render::value(&all, layout, Quotes::Basic, self.newline);
        }
        let mut slots = Vec::new();
        let mut names: Vec<&str> = Vec::new();
        let mut entries: Vec<&Entry> = table.entries.iter().collect();
        entries.sort_by_key(|entry| entry.key_at.start);
        for (at, entry) in entries.iter().enumerate() {
            let text = match wished.get(&entry.key) {
                Some(Data::Nothing) => continue,
                Some(wish) => {
                    let value = self.value(&entry.item, wish, below(layout, &entry.key));
                    let from = entry.item.value_at().map_or(0, |at| at.start);
                    format!("{}{value}", &self.text[entry.key_at.start..from])
                }
                None => self.text[entry.extent()].to_string(),
            };
            names.push(&entry.key);
            slots.push(Slot::Kept(at, text));
        }
        for (name, data, fields) in ordered(wished, layout) {
            if table.entry(name).is_some() || *data == Data::Nothing {
                continue;
            }
            let value = render::value(data, fields, Quotes::Basic, self.newline);
            let own = place(layout, name);
            let after = names.iter().rposition(|one| place(layout, one) <= own);
            let at = after.map_or(0, |at| at + 1);
            names.insert(at, name);
            slots.insert(at, Slot::New(format!("{} = {value}", render::key(name))));
        }
        let places: Vec<_> = entries.iter().map(|entry| entry.extent()).collect();
        let commas = Commas::read(self.text, at.start + 1..at.end - 1, &places, self.newline);
        format!("{{{}}}", commas.with(&slots))
    }

    /// What is to stand in the place of a value in a line when something is done in it.
    pub(super) fn acted(
        &self,
        item: &Item,
        layout: &[Layout],
        act: &Act,
        rest: &[Step],
    ) -> Option<String> {
        let text = |item: &Item| item.value_at().map_or("", |at| &self.text[at]).to_string();
        match (item, rest) {
            (item, []) if matches!(act, Act::Set(_)) => match act {
                Act::Set(wish) => Some(self.value(item, wish, layout)),
                _ => None,
            },
            (Item::Array(at, items), []) => {
                let kept = |at: usize| Slot::Kept(at, text(&items[at]));
                let mut slots: Vec<Slot> = (0..items.len()).map(kept).collect();
                match act {
                    Act::Insert(to, value) => {
                        let quotes = Quotes::of(&items.first().map(text).unwrap_or_default());
                        let value = render::value(value, layout, quotes, self.newline);
                        slots.insert(*to, Slot::New(value));
                    }
                    // The layout of the list stays; the entries change places in it.
                    Act::Move(from, to) => {
                        let mut texts: Vec<String> = items.iter().map(text).collect();
                        let one = texts.remove(*from);
                        texts.insert(*to, one);
                        let each = texts.into_iter().enumerate();
                        slots = each.map(|(at, text)| Slot::Kept(at, text)).collect();
                    }
                    _ => return None,
                }
                Some(self.list(at, items, &slots))
            }
            (Item::Array(at, items), [Step::At(index), deeper @ ..]) => {
                let is_gone = deeper.is_empty() && matches!(act, Act::Remove);
                let kept = items.iter().enumerate().filter(|(at, _)| !(is_gone && at == index));
                let slots = kept.map(|(at, one)| {
                    let own = match at == *index {
                        true => self.acted(one, layout, act, deeper)?,
                        false => text(one),
                    };
                    Some(Slot::Kept(at, own))
                });
                Some(self.list(at, items, &slots.collect::<Option<Vec<_>>>()?))
            }
            (Item::Table(table), [Step::Key(key), deeper @ ..]) => {
                let Form::Inline(at) = &table.form else { return None };
                if table.entries.iter().any(|entry| entry.item.value_at().is_none()) {
                    let all = table.data().changed(&act.as_change(rest))?;
                    return Some(render::value(&all, layout, Quotes::Basic, self.newline));
                }
                let alone = |value: Data| Data::Table([(key.clone(), value)].into());
                let Some(entry) = table.entry(key) else {
                    return Some(self.inline(table, at, &alone(act.as_new(deeper)?), layout));
                };
                if deeper.is_empty() && matches!(act, Act::Remove) {
                    return Some(self.inline(table, at, &alone(Data::Nothing), layout));
                }
                let own = self.acted(&entry.item, below(layout, key), act, deeper)?;
                let value = entry.item.value_at()?;
                Some(
                    [&self.text[at.start..value.start], &own, &self.text[value.end..at.end]]
                        .concat(),
                )
            }
            _ => None,
        }
    }
}
