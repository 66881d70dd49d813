//! What stands below headers, and statements in lines: how they come into a text and go out of it.

use super::change::{Editing, Holder};
use super::data::{Data, pairs};
use super::layout::{Layout, below, has_header, ordered, place};
use super::lines;
use super::locate::{Entry, Form, Item, Table, extent};
use super::render::{self, Quotes};
use std::ops::Range;

impl<'t> Editing<'t> {
    /// Sets what is wished for in a table below a header or with a dotted key.
    pub(super) fn set_table(&mut self, holder: &Holder, wish: &Data) -> Option<()> {
        let Data::Table(wished) = wish else { return None };
        for (name, data, _) in ordered(wished, holder.layout) {
            match (holder.table.entry(name), data) {
                (Some(entry), Data::Nothing) => self.remove_entry(entry)?,
                (Some(entry), data) => self.set_entry(holder, entry, data)?,
                (None, Data::Nothing) => {}
                (None, data) => self.insert_entry(holder, name, data)?,
            }
        }
        Some(())
    }

    /// Makes a list of tables below headers what is wished for.
    pub(super) fn set_tables(
        &mut self,
        holder: &Holder,
        entry: &Entry,
        all: &[Table],
        wished: &[Data],
    ) -> Option<()> {
        if wished.is_empty() {
            return self.remove_entry(entry);
        }
        let own: Vec<Data> = all.iter().map(Table::data).collect();
        let pairs = pairs(&own, wished);
        for (partner, wish) in pairs.iter().zip(wished) {
            if let Some(at) = *partner {
                self.set_table(&holder.below(entry, &all[at]), wish)?;
            }
        }
        let mut at = 0;
        let mut new: Vec<&Data> = Vec::new();
        for (partner, wish) in pairs.iter().zip(wished) {
            match partner {
                Some(partner) => {
                    self.insert_tables(holder, entry, all, at, &std::mem::take(&mut new))?;
                    at = partner + 1;
                }
                None => new.push(wish),
            }
        }
        self.insert_tables(holder, entry, all, at, &new)?;
        for at in (0..all.len()).filter(|at| !pairs.contains(&Some(*at))) {
            self.remove_table(entry, all, at);
        }
        Some(())
    }

    /// Takes a field out, with the comments that are about it alone.
    pub(super) fn remove_entry(&mut self, entry: &Entry) -> Option<()> {
        self.remove(&entry.pieces(), true);
        Some(())
    }

    /// Takes an entry out of a list of tables. Comments above the first are about the list.
    pub(super) fn remove_table(&mut self, entry: &Entry, all: &[Table], at: usize) {
        match (all.get(at), all.len()) {
            (Some(_), 1) => drop(self.remove_entry(entry)),
            (Some(one), _) => self.remove(&one.pieces(), at > 0),
            (None, _) => {}
        }
    }

    fn remove(&mut self, pieces: &[Range<usize>], with_comments: bool) {
        let text = self.text;
        let mut runs: Vec<Range<usize>> = Vec::new();
        let mut sorted = pieces.to_vec();
        sorted.sort_by_key(|piece| piece.start);
        for piece in sorted {
            let whole = lines::whole(text, &piece);
            match runs.last_mut() {
                Some(last)
                    if whole.start <= last.end || lines::are_idle(text, last.end..whole.start) =>
                {
                    last.end = last.end.max(whole.end);
                }
                _ => runs.push(whole),
            }
        }
        for run in runs {
            let is_section = text[run.clone()].trim_start().starts_with('[');
            let start = match with_comments {
                true => lines::own_comments(text, &run, is_section),
                false => run.start,
            };
            if !is_section {
                self.put(start..run.end, "");
            } else if lines::blanks_below(text, run.end) == text.len() {
                // The last one takes the blank lines before it along instead.
                let end = text.len();
                self.put(lines::blanks_above(text, start)..end, "");
            } else {
                self.put(start..lines::blanks_below(text, run.end), "");
            }
        }
    }

    /// Puts a field in where the order of the fields wants it.
    pub(super) fn insert_entry(&mut self, holder: &Holder, name: &str, data: &Data) -> Option<()> {
        let data = &Data::Table([(name.to_string(), data.clone())].into()).settled()?;
        let Data::Table(alone) = data else { return None };
        let data = alone.get(name)?;
        match has_header(holder.layout, name, data) && holder.has_headers() {
            true => self.insert_sections(holder, name, data),
            false => self.insert_statement(holder, name, data),
        }
    }

    fn insert_statement(&mut self, holder: &Holder, name: &str, data: &Data) -> Option<()> {
        let own = place(holder.layout, name);
        let statements = || holder.table.entries.iter().filter(|entry| entry.is_statement());
        let rank = |entry: &&Entry| place(holder.layout, &entry.key);
        let before = statements().filter(|one| rank(one) <= own);
        let before = before.max_by_key(|one| (rank(one), one.extent().start));
        let after = statements().filter(|one| rank(one) > own);
        let after = after.min_by_key(|one| one.extent().start);
        let neighbour = before.or(after);
        let lead = neighbour.map_or(String::new(), |one| self.lead(one, &holder.table.form));
        let quotes = neighbour.and_then(|one| match &one.item {
            Item::Plain(at, Data::Text(_)) => Some(Quotes::of(&self.text[at.clone()])),
            _ => None,
        });
        let quotes = quotes.filter(|one| *one == Quotes::Literal).unwrap_or_default();
        let value = render::value(data, below(holder.layout, name), quotes, self.newline);
        let between = neighbour.map_or(" = ", |one| self.between(one));
        let line = format!("{lead}{}{between}{value}", render::key(name));
        match (before, after, &holder.table.form) {
            (Some(one), ..) => self.put_after(one.extent().end, &line),
            (None, Some(one), _) => {
                let start = lines::start(self.text, one.extent().start);
                let start = match lines::comments_above(self.text, start) {
                    // A comment at the top of the text stays there.
                    0 => start,
                    above => above,
                };
                self.put(start..start, format!("{line}{}", self.newline));
            }
            (None, None, Form::Header(at)) => self.put_after(at.end, &line),
            (None, None, Form::Implicit) => {
                let start = lines::start(self.text, extent(&holder.table.pieces()).start);
                let start = lines::comments_above(self.text, start);
                let header = self.header(&holder.path);
                let nl = self.newline;
                self.put(start..start, format!("[{header}]{nl}{line}{nl}{nl}"));
            }
            (None, None, Form::Root) => {
                let nl = self.newline;
                let gap = if self.text.is_empty() { "" } else { nl };
                self.put(0..0, format!("{line}{nl}{gap}"));
            }
            _ => return None,
        }
        Some(())
    }

    /// What stands before a key in its line: an indent, and of a dotted key the names before the point.
    fn lead(&self, neighbour: &Entry, form: &Form) -> String {
        let at = neighbour.extent().start;
        let before = &self.text[lines::start(self.text, at)..at];
        match form {
            Form::Dotted => before.to_string(),
            _ => before.chars().take_while(|c| c.is_whitespace()).collect(),
        }
    }

    /// What stands between key and value.
    fn between(&self, neighbour: &Entry) -> &'t str {
        let value = neighbour.item.value_at();
        let between = value.map(|value| &self.text[neighbour.key_at.end..value.start]);
        between.filter(|text| *text == "=").unwrap_or(" = ")
    }

    /// Puts a line below the one of a place.
    fn put_after(&mut self, at: usize, line: &str) {
        let end = lines::end(self.text, at);
        let line = match self.text[..end].ends_with('\n') {
            true => format!("{line}{}", self.newline),
            false => format!("{}{line}", self.newline),
        };
        self.put(end..end, line);
    }

    fn header(&self, path: &[&str]) -> String {
        path.iter().map(|name| render::key(name)).collect::<Vec<_>>().join(".")
    }

    /// Puts a table, or a list of them, in below headers of their own.
    fn insert_sections(&mut self, holder: &Holder, name: &str, data: &Data) -> Option<()> {
        let own = place(holder.layout, name);
        let path: Vec<&str> = holder.path.iter().copied().chain([name]).collect();
        let fields = below(holder.layout, name);
        let sections: Vec<String> = match data {
            Data::List(items) => {
                items.iter().map(|one| self.section(&path, one, fields, true)).collect()
            }
            one => vec![self.section(&path, one, fields, false)],
        };
        let headed = || holder.table.entries.iter().filter(|entry| !entry.is_statement());
        let rank = |entry: &&Entry| place(holder.layout, &entry.key);
        let before = headed().filter(|one| rank(one) < own);
        let before = before.max_by_key(|one| (rank(one), one.extent().end));
        let after = headed().filter(|one| rank(one) > own).min_by_key(|one| one.extent().start);
        let gap = match before.or(after) {
            Some(one) => self.gap(one.extent().start),
            None => self.newline,
        };
        let text = sections.join(&format!("{}{gap}", self.newline));
        let statements = holder.table.entries.iter().filter(|entry| entry.is_statement());
        let last = statements.map(|entry| entry.extent().end).max();
        match (before, after, last, &holder.table.form) {
            (Some(one), ..) => self.put_section_after(one.extent().end, &text, gap),
            (None, _, Some(last), _) => self.put_section_after(last, &text, gap),
            (None, _, None, Form::Header(at)) => self.put_section_after(at.end, &text, gap),
            (None, Some(one), None, _) => {
                let start = lines::start(self.text, one.extent().start);
                let start = lines::comments_above(self.text, start);
                self.put(start..start, format!("{text}{}{gap}", self.newline));
            }
            _ => self.put_section_after(self.text.trim_end().len(), &text, gap),
        }
        Some(())
    }

    /// What parts sections: a blank line, unless a neighbour has none above it.
    fn gap(&self, header: usize) -> &'t str {
        let start = lines::comments_above(self.text, lines::start(self.text, header));
        match start > 0 && lines::blanks_above(self.text, start) == start {
            true => "",
            false => self.newline,
        }
    }

    fn put_section_after(&mut self, at: usize, section: &str, gap: &str) {
        let end = lines::end(self.text, at);
        let nl = self.newline;
        let is_whole = self.text[..end].ends_with('\n') || end == 0;
        let gap = if end == 0 { "" } else { gap };
        self.put(
            end..end,
            match is_whole {
                true => format!("{gap}{section}{nl}"),
                false => format!("{nl}{gap}{section}"),
            },
        );
    }

    /// A table below its header, without the last line break.
    fn section(&self, path: &[&str], data: &Data, fields: &[Layout], is_entry: bool) -> String {
        let header = self.header(path);
        let mut text = if is_entry { format!("[[{header}]]") } else { format!("[{header}]") };
        let Data::Table(entries) = data else { return text };
        let (headed, plain): (Vec<_>, Vec<_>) =
            ordered(entries, fields).partition(|(name, one, _)| has_header(fields, name, one));
        for (name, one, fields) in plain {
            let value = render::value(one, fields, Quotes::Basic, self.newline);
            text.push_str(&format!("{}{} = {value}", self.newline, render::key(name)));
        }
        for (name, one, fields) in headed {
            let path: Vec<&str> = path.iter().copied().chain([name.as_str()]).collect();
            let sections = match one {
                Data::List(items) => items.iter().map(|one| (one, true)).collect(),
                one => vec![(one, false)],
            };
            for (one, is_entry) in sections {
                text.push_str(self.newline);
                text.push_str(self.newline);
                text.push_str(&self.section(&path, one, fields, is_entry));
            }
        }
        text
    }

    /// Puts entries into a list of tables, before the one at a place or after the last.
    pub(super) fn insert_tables(
        &mut self,
        holder: &Holder,
        entry: &Entry,
        all: &[Table],
        at: usize,
        new: &[&Data],
    ) -> Option<()> {
        if new.is_empty() {
            return Some(());
        }
        let path: Vec<&str> = holder.path.iter().copied().chain([entry.key.as_str()]).collect();
        let fields = below(holder.layout, &entry.key);
        let gap = all.get(1).map_or(self.newline, |one| self.gap(extent(&one.pieces()).start));
        let each = new.iter().map(|one| self.section(&path, one, fields, true));
        let text = each.collect::<Vec<_>>().join(&format!("{}{gap}", self.newline));
        match all.get(at) {
            Some(_) => {
                let start = self.slot(all, at).start;
                self.put(start..start, format!("{text}{}{gap}", self.newline));
            }
            None => self.put_section_after(extent(&all.last()?.pieces()).end, &text, gap),
        }
        Some(())
    }

    /// The lines of an entry of a list of tables, with the comments above it. Those above the first
    /// are about the list.
    fn slot(&self, all: &[Table], at: usize) -> Range<usize> {
        let own = lines::inside(self.text, &extent(&all[at].pieces()));
        match at {
            0 => own,
            _ => lines::comments_above(self.text, own.start)..own.end,
        }
    }

    /// Moves an entry of a list of tables: the entries change places, what parts them stays.
    pub(super) fn move_table(&mut self, all: &[Table], from: usize, to: usize) -> Option<()> {
        let mut texts: Vec<String> =
            (0..all.len()).map(|at| self.text[self.slot(all, at)].to_string()).collect();
        if from >= texts.len() || to >= texts.len() {
            return None;
        }
        let one = texts.remove(from);
        texts.insert(to, one);
        for (at, text) in texts.into_iter().enumerate() {
            let slot = self.slot(all, at);
            if self.text[slot.clone()] != text {
                self.put(slot, text);
            }
        }
        Some(())
    }
}
