//! The values of a file by what they mean, whatever way they are written in, and what an edit makes
//! of them. Each change of a text is held against this before anybody sees it.

use std::collections::BTreeMap;

/// A value of TOML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Data {
    Text(String),
    /// With the digits that it was written with: 0.10 is not 0.1 in a requirement.
    Number(String),
    Boolean(bool),
    Date(String),
    List(Vec<Data>),
    Table(BTreeMap<String, Data>),
    /// In what is wished for: takes out what is there.
    Nothing,
}

/// A step on the way to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    Key(String),
    At(usize),
}

/// The steps of a dotted name, as `values.0.number`.
pub fn steps(name: &str) -> Vec<Step> {
    let step = |word: &str| match word.parse() {
        Ok(at) => Step::At(at),
        Err(_) => Step::Key(word.to_string()),
    };
    name.split('.').map(step).collect()
}

/// One change of the fields of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// What a table holds already and the wish does not name stays as it is.
    Set(Vec<Step>, Data),
    Remove(Vec<Step>),
    /// Puts an entry into a list, at a place in it.
    Insert(Vec<Step>, usize, Data),
    /// Moves an entry of a list to another place in it.
    Move(Vec<Step>, usize, usize),
}

impl Data {
    pub fn is_table(&self) -> bool {
        matches!(self, Data::Table(_))
    }

    /// The value behind some steps.
    pub fn at(&self, steps: &[Step]) -> Option<&Data> {
        let Some((first, rest)) = steps.split_first() else { return Some(self) };
        match (self, first) {
            (Data::Table(entries), Step::Key(key)) => entries.get(key)?.at(rest),
            (Data::List(items), Step::At(at)) => items.get(*at)?.at(rest),
            _ => None,
        }
    }

    /// Without tables and lists that hold nothing: a list of tables is gone with the last of them, and
    /// so is a table that was only named on the way to others.
    pub fn pruned(&self) -> Data {
        match self {
            Data::Table(entries) => {
                let own = entries.iter().map(|(key, one)| (key.clone(), one.pruned()));
                let is_empty = |one: &Data| match one {
                    Data::Table(below) => below.is_empty(),
                    Data::List(items) => items.is_empty(),
                    _ => false,
                };
                Data::Table(own.filter(|(_, one)| !is_empty(one)).collect())
            }
            Data::List(items) => Data::List(items.iter().map(Data::pruned).collect()),
            plain => plain.clone(),
        }
    }

    /// Without what is to be taken out.
    pub fn settled(&self) -> Option<Data> {
        Some(match self {
            Data::Nothing => return None,
            Data::List(items) => Data::List(items.iter().filter_map(Data::settled).collect()),
            Data::Table(entries) => {
                let own =
                    entries.iter().filter_map(|(key, one)| Some((key.clone(), one.settled()?)));
                Data::Table(own.collect())
            }
            plain => plain.clone(),
        })
    }

    /// What a wish makes of this.
    pub fn merged(&self, wish: &Data) -> Option<Data> {
        match (self, wish) {
            (Data::Table(own), Data::Table(wished)) => {
                let mut merged = own.clone();
                for (key, one) in wished {
                    let value = match own.get(key) {
                        Some(old) => old.merged(one),
                        None => one.settled(),
                    };
                    match value {
                        Some(value) => drop(merged.insert(key.clone(), value)),
                        None => drop(merged.remove(key)),
                    }
                }
                Some(Data::Table(merged))
            }
            (Data::List(own), Data::List(wished)) => {
                let pairs = pairs(own, wished).into_iter().zip(wished);
                let merged = pairs.filter_map(|(partner, one)| match partner {
                    Some(at) => own[at].merged(one),
                    None => one.settled(),
                });
                Some(Data::List(merged.collect()))
            }
            (_, wish) => wish.settled(),
        }
    }

    /// What a change makes of this; nothing where it cannot be made.
    pub fn changed(&self, change: &Change) -> Option<Data> {
        match change {
            Change::Set(steps, Data::Nothing) => self.without(steps),
            Change::Set(steps, wish) => self.with_wish(steps, wish),
            Change::Remove(steps) => self.without(steps),
            Change::Insert(steps, at, value) => self.with_list(steps, true, |items| {
                let value = value.settled().filter(|_| *at <= items.len())?;
                items.insert(*at, value);
                Some(())
            }),
            Change::Move(steps, from, to) => self.with_list(steps, false, |items| {
                (*from < items.len() && *to < items.len()).then_some(())?;
                let item = items.remove(*from);
                items.insert(*to, item);
                Some(())
            }),
        }
    }

    /// With what a wish makes of one place. Steps into a list name entries that are there.
    fn with_wish(&self, steps: &[Step], wish: &Data) -> Option<Data> {
        let Some((first, rest)) = steps.split_first() else { return self.merged(wish) };
        match (self, first) {
            (Data::List(items), Step::At(at)) => {
                let mut items = items.clone();
                items[*at] = items.get(*at)?.with_wish(rest, wish)?;
                Some(Data::List(items))
            }
            (Data::Table(entries), Step::Key(key)) => {
                let none = Data::Table(BTreeMap::new());
                let own = entries.get(key).unwrap_or(&none).with_wish(rest, wish)?;
                let mut entries = entries.clone();
                entries.insert(key.clone(), own);
                Some(Data::Table(entries))
            }
            _ => None,
        }
    }

    fn without(&self, steps: &[Step]) -> Option<Data> {
        let (last, way) = steps.split_last()?;
        let mut all = self.clone();
        match (all.at_mut(way)?, last) {
            (Data::Table(entries), Step::Key(key)) => drop(entries.remove(key)),
            (Data::List(items), Step::At(at)) if *at < items.len() => drop(items.remove(*at)),
            _ => return None,
        }
        // A list of tables without any cannot be written, and is not there any more.
        if let (Step::At(_), Some((Step::Key(key), above))) = (last, way.split_last())
            && all.at(way) == Some(&Data::List(Vec::new()))
            && self.at(steps)?.is_table()
            && let Some(Data::Table(entries)) = all.at_mut(above)
        {
            entries.remove(key);
        }
        Some(all)
    }

    fn with_list(
        &self,
        steps: &[Step],
        may_begin: bool,
        act: impl FnOnce(&mut Vec<Data>) -> Option<()>,
    ) -> Option<Data> {
        let mut all = self.clone();
        if all.at(steps).is_none() && may_begin {
            let (Step::Key(key), way) = steps.split_last()? else { return None };
            let Data::Table(entries) = all.at_mut(way)? else { return None };
            entries.insert(key.clone(), Data::List(Vec::new()));
        }
        let Data::List(items) = all.at_mut(steps)? else { return None };
        act(items)?;
        Some(all)
    }

    fn at_mut(&mut self, steps: &[Step]) -> Option<&mut Data> {
        let Some((first, rest)) = steps.split_first() else { return Some(self) };
        match (self, first) {
            (Data::Table(entries), Step::Key(key)) => entries.get_mut(key)?.at_mut(rest),
            (Data::List(items), Step::At(at)) => items.get_mut(*at)?.at_mut(rest),
            _ => None,
        }
    }
}

/// Which entry of a list each wished one is made of: the same where it is there, and between those
/// the next in order.
pub fn pairs(own: &[Data], wished: &[Data]) -> Vec<Option<usize>> {
    let is_same = |at: usize, wish: usize| own[at].merged(&wished[wish]).as_ref() == Some(&own[at]);
    // The longest run of entries that are in both, in the same order.
    let mut longest = vec![vec![0_usize; wished.len() + 1]; own.len() + 1];
    for at in (0..own.len()).rev() {
        for wish in (0..wished.len()).rev() {
            longest[at][wish] = match is_same(at, wish) {
                true => longest[at + 1][wish + 1] + 1,
                false => longest[at + 1][wish].max(longest[at][wish + 1]),
            };
        }
    }
    let mut pairs = vec![None; wished.len()];
    let (mut at, mut wish) = (0, 0);
    while at < own.len() && wish < wished.len() {
        if is_same(at, wish) {
            pairs[wish] = Some(at);
            (at, wish) = (at + 1, wish + 1);
        } else if longest[at + 1][wish] >= longest[at][wish + 1] {
            at += 1;
        } else {
            wish += 1;
        }
    }
    let mut from = 0;
    for wish in 0..wished.len() {
        if let Some(at) = pairs[wish] {
            from = at + 1;
            continue;
        }
        let until = pairs[wish..].iter().flatten().next().copied().unwrap_or(own.len());
        if from < until {
            pairs[wish] = Some(from);
            from += 1;
        }
    }
    pairs
}
