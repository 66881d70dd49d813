//! A version held against a document, passage by passage.

use super::align::{Step, align};
use super::find::{self, Document};
use super::passage::{FILLED, Passage, Token};
use crate::bundle::passages::Part;
use std::cmp::Reverse;
use std::ops::Range;

/// A published text that a document may hold.
#[derive(Clone, Debug)]
pub struct Version {
    pub id: String,
    pub version: String,
    pub language: String,
    /// Its place among the versions of its requirement; a later one has a higher number.
    pub order: usize,
    pub passages: Vec<Passage>,
}

impl Version {
    /// Whether it is the same text. One that is not translated is there once for each language, with
    /// the names of registers in it.
    pub fn is_same(&self, other: &Version) -> bool {
        self.id == other.id && self.order == other.order && self.language == other.language
    }
}

/// What became of a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// Word for word.
    Same(Range<usize>),
    Altered(Range<usize>, Vec<Step>),
    /// Word for word, but where another requirement was found.
    Elsewhere,
    Missing,
}

/// A version as a document has it.
#[derive(Clone, Debug)]
pub struct Instance {
    /// What became of each passage, in their order.
    pub states: Vec<State>,
    /// How many words of the text are in the document and not claimed by another requirement.
    pub text: usize,
    /// The same of all that is there.
    pub words: usize,
    /// How many passages that ought to be there are not there as they were published.
    pub faults: usize,
    /// The parts that are left out whole.
    pub left_out: Vec<Part>,
    /// The same version, where the document has it once more.
    pub also: Vec<Instance>,
}

/// How far around what was found passages are looked for that are too short to be found anywhere,
/// in words.
const AROUND: usize = 80;
/// How far from its middle a passage may stand and still tell where the requirement is.
const NEAR: usize = 1500;
/// How many places are tried.
const PLACES: usize = 32;
/// How many words may be lost or put in where an altered passage is looked for.
const SLACK: usize = 20;
/// The shortest passage that can be altered; shorter ones are there or not.
const SHORTEST: usize = 4;

/// The version where the document has it best; nothing where no five words of its text are there.
pub fn evaluate(version: &Version, document: &Document, claimed: &[bool]) -> Option<Instance> {
    let search = Search { version, document, claimed };
    let places: Vec<Vec<Range<usize>>> =
        version.passages.iter().map(|own| search.places(own)).collect();
    let mut best: Option<Instance> = None;
    for centre in search.centres(&places) {
        let own = search.instance(&places, centre);
        let is_better = best.as_ref().is_none_or(|best| own.rank() > best.rank());
        if is_better {
            best = Some(own);
        }
    }
    best
}

struct Search<'a> {
    version: &'a Version,
    document: &'a Document,
    claimed: &'a [bool],
}

impl Instance {
    /// Fewer faults are better, then more words.
    fn rank(&self) -> (bool, usize, Reverse<usize>) {
        (self.faults == 0, self.words, Reverse(self.faults))
    }

    pub fn is_exact(&self) -> bool {
        self.faults == 0
    }

    /// Whether the text and its exceptions are whole here, whatever became of the rest.
    pub fn binds(&self, version: &Version) -> bool {
        let own = version.passages.iter().zip(&self.states);
        let mut own = own.filter(|(own, _)| matches!(own.part, Part::Text | Part::Exceptions));
        own.all(|(_, state)| matches!(state, State::Same(_)))
    }

    /// How many words are gone or added, in the parts that are not left out.
    pub fn changed(&self, version: &Version) -> usize {
        let there = version.passages.iter().zip(&self.states);
        let there = there.filter(|(own, _)| !self.left_out.contains(&own.part));
        let changed = there.map(|(passage, state)| match state {
            State::Altered(_, steps) => {
                let changed = |step: &&Step| matches!(step, Step::Removed(_) | Step::Added(_));
                steps.iter().filter(changed).count()
            }
            State::Missing => passage.words,
            State::Same(_) | State::Elsewhere => 0,
        });
        changed.sum()
    }

    /// The words of the document that it takes up.
    pub fn ranges(&self) -> impl Iterator<Item = &Range<usize>> {
        let all = std::iter::once(self).chain(&self.also);
        all.flat_map(|own| &own.states).filter_map(|state| match state {
            State::Same(own) | State::Altered(own, _) => Some(own),
            State::Elsewhere | State::Missing => None,
        })
    }
}

impl Search<'_> {
    fn is_free(&self, own: &Range<usize>) -> bool {
        !self.claimed[own.clone()].contains(&true)
    }

    /// Where a passage stands word for word and is not claimed.
    fn places(&self, passage: &Passage) -> Vec<Range<usize>> {
        let all = find::exact(passage, self.document).into_iter();
        all.filter(|own| self.is_free(own)).take(PLACES).collect()
    }

    /// Where the requirement may stand: around each place of its longest passage that stands there
    /// word for word, or where most of an altered one is.
    fn centres(&self, places: &[Vec<Range<usize>>]) -> Vec<usize> {
        let own = self.version.passages.iter().zip(places);
        let text = own.filter(|(passage, _)| passage.part == Part::Text);
        let found = text.clone().filter(|(_, places)| !places.is_empty());
        // The first of those that are as long.
        let longest = found.rev().max_by_key(|(passage, _)| passage.words);
        if let Some((_, places)) = longest {
            return places.iter().map(|own| own.start.midpoint(own.end)).collect();
        }
        let likely = text.filter_map(|(passage, _)| self.likely(passage, None));
        let best = likely.rev().max_by_key(|(count, _)| *count);
        best.map(|(_, at)| at).into_iter().collect()
    }

    /// Where most of the shingles of a passage stand as they stand in it, and how many do: as near to
    /// a place as can be.
    fn likely(&self, passage: &Passage, near: Option<usize>) -> Option<(usize, usize)> {
        let mut starts = Vec::new();
        for (token, hash) in passage.shingles() {
            let places = self.document.places(hash).filter(|place| !self.claimed[*place]);
            starts.extend(places.take(PLACES).map(|place| place as i64 - token as i64));
        }
        starts.sort_unstable();
        let reach = SLACK as i64;
        let distance = |start: i64| near.map_or(start.max(0), |near| (start - near as i64).abs());
        let best = starts.iter().map(|&start| {
            let from = starts.partition_point(|own| *own < start - reach);
            let to = starts.partition_point(|own| *own <= start + reach);
            (to - from, std::cmp::Reverse(distance(start)), std::cmp::Reverse(start))
        });
        let (count, _, start) = best.max()?;
        Some((count, start.0.max(0) as usize))
    }

    fn instance(&self, places: &[Vec<Range<usize>>], centre: usize) -> Instance {
        let passages = &self.version.passages;
        let mut states: Vec<Option<State>> = vec![None; passages.len()];
        // What is long enough to be found anywhere, where it is nearest. The longest first: words
        // that a longer passage has too are no copy of a shorter one.
        let mut order: Vec<usize> = (0..passages.len()).collect();
        order.sort_by_key(|at| Reverse(passages[*at].words));
        let mut taken: Vec<Range<usize>> = Vec::new();
        for at in order {
            let passage = &passages[at];
            let rank = |own: &&Range<usize>| {
                let distance = own.start.midpoint(own.end).abs_diff(centre);
                (taken.iter().any(|longer| is_part(own, longer)), distance)
            };
            let exact = places[at].iter().min_by_key(rank).cloned().map(State::Same);
            let state = exact.or_else(|| {
                let (_, start) = self.likely(passage, Some(centre))?;
                let gaps: usize = passage.tokens.iter().map(gap).sum();
                let end = start + passage.tokens.len() + gaps + SLACK;
                self.aligned(passage, start.saturating_sub(SLACK)..end)
            });
            taken.extend(state.as_ref().and_then(range));
            states[at] = state;
        }
        // What is short, around it.
        let mut room = centre..centre + 1;
        let known = states.iter().flatten().filter_map(range);
        for own in known.filter(|own| own.start.abs_diff(centre) <= NEAR) {
            room = room.start.min(own.start)..room.end.max(own.end);
        }
        let mut before = room.start;
        for (passage, state) in passages.iter().zip(&mut states) {
            let around = room.start.saturating_sub(AROUND)..room.end + AROUND;
            let own = match state.take() {
                Some(state) => state,
                None => self.short(passage, around.clone(), before),
            };
            if let Some(own) =
                range(&own).filter(|own| own.start >= around.start && own.end <= around.end)
            {
                room = room.start.min(own.start)..room.end.max(own.end);
                before = own.end;
            }
            *state = Some(own);
        }
        self.judged(states.into_iter().flatten().collect())
    }

    /// A passage that stands after the one before it, or else around.
    fn short(&self, passage: &Passage, around: Range<usize>, before: usize) -> State {
        let text = &self.document.text;
        let around = around.start..around.end.min(text.len());
        let after = before.clamp(around.start, around.end)..around.end;
        for room in [after, around.clone()] {
            let mut from = room.start;
            while let Some(own) = find::within(passage, text, from..room.end) {
                if self.is_free(&own) {
                    return State::Same(own);
                }
                from = own.start + 1;
            }
        }
        if let Some(state) = self.aligned(passage, around) {
            return state;
        }
        match find::exact(passage, self.document).is_empty() {
            true => State::Missing,
            false => State::Elsewhere,
        }
    }

    /// A passage whose words are altered, if at least half of them are there.
    fn aligned(&self, passage: &Passage, room: Range<usize>) -> Option<State> {
        let text = &self.document.text;
        let room = room.start..room.end.min(text.len());
        if passage.words < SHORTEST || room.is_empty() {
            return None;
        }
        let steps = align(passage, text, room, |place| !self.claimed[place]);
        let same: Vec<usize> = steps
            .iter()
            .filter_map(|step| match step {
                Step::Same(_, place) => Some(*place),
                _ => None,
            })
            .collect();
        if same.len() * 2 < passage.words || is_overfilled(&steps) {
            return None;
        }
        let own = *same.first()?..*same.last()? + 1;
        let is_altered = steps.iter().any(|step| matches!(step, Step::Removed(_) | Step::Added(_)));
        Some(if is_altered { State::Altered(own, steps) } else { State::Same(own) })
    }

    fn judged(&self, mut states: Vec<State>) -> Instance {
        let passages = &self.version.passages;
        // A sentence that says more than the passage does is not as published.
        for (passage, state) in passages.iter().zip(&mut states) {
            if let Some(steps) = self.extended(passage, state) {
                *state = State::Altered(range(state).unwrap_or_default(), steps);
            }
        }
        let mut left_out = Vec::new();
        let mut faults = 0;
        let mut own = Instance {
            states,
            text: 0,
            words: 0,
            faults: 0,
            left_out: Vec::new(),
            also: Vec::new(),
        };
        for part in Part::ALL {
            let of_part = || passages.iter().zip(&own.states).filter(|(own, _)| own.part == part);
            let found: usize = of_part().map(|(passage, state)| words(passage, state)).sum();
            let elsewhere = of_part().filter(|(_, state)| **state == State::Elsewhere);
            let there: usize = elsewhere.map(|(own, _)| own.words).sum::<usize>() + found;
            let all: usize = of_part().map(|(passage, _)| passage.words).sum();
            let may_be_left_out = !matches!(part, Part::Text | Part::Exceptions);
            if all > 0 && may_be_left_out && there * 2 < all {
                left_out.push(part);
                continue;
            }
            let is_fault = |state: &State| matches!(state, State::Altered(..) | State::Missing);
            faults += of_part().filter(|(_, state)| is_fault(state)).count();
            own.words += found;
            if part == Part::Text {
                own.text = found;
            }
        }
        for (passage, state) in passages.iter().zip(&mut own.states) {
            if left_out.contains(&passage.part) {
                *state = State::Missing;
            }
        }
        Instance { faults, left_out, ..own }
    }

    /// The words of a passage, with those of its sentences that are not its own, where there are any.
    fn extended(&self, passage: &Passage, state: &State) -> Option<Vec<Step>> {
        let own = range(state)?;
        let [before, after] = find::beside(passage, &self.document.text, &own);
        if before.is_empty() && after.is_empty() {
            return None;
        }
        let same = match state {
            State::Altered(_, steps) => steps.clone(),
            _ => align(passage, &self.document.text, own, |_| true),
        };
        // Where its first or last words are altered, it cannot be told where it begins or ends.
        let is_same = |step: Option<&Step>| matches!(step, Some(Step::Same(..)));
        let before = before.filter(|_| is_same(same.first())).map(Step::Added);
        let after = after.filter(|_| is_same(same.last())).map(Step::Added);
        let whole: Vec<Step> = before.chain(same.iter().copied()).chain(after).collect();
        (whole.len() > same.len()).then_some(whole)
    }
}

/// Whether a gap takes up more words than anybody fills in.
fn is_overfilled(steps: &[Step]) -> bool {
    let is_filled = |step: &Step| matches!(step, Step::Filled(_));
    steps.chunk_by(|one, other| is_filled(one) && is_filled(other)).any(|run| run.len() > FILLED)
}

fn gap(token: &Token) -> usize {
    match token {
        Token::Gap(most) => *most,
        Token::Word { .. } => 0,
    }
}

/// Whether a stretch is part of a longer one.
fn is_part(own: &Range<usize>, longer: &Range<usize>) -> bool {
    longer.start <= own.start && own.end <= longer.end && longer.len() > own.len()
}

fn range(state: &State) -> Option<Range<usize>> {
    match state {
        State::Same(own) | State::Altered(own, _) => Some(own.clone()),
        State::Elsewhere | State::Missing => None,
    }
}

/// How many words of a passage are there.
fn words(passage: &Passage, state: &State) -> usize {
    match state {
        State::Same(_) => passage.words,
        State::Altered(_, steps) => {
            steps.iter().filter(|step| matches!(step, Step::Same(..))).count()
        }
        State::Elsewhere | State::Missing => 0,
    }
}
