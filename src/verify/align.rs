//! The words of a passage held against those of a stretch of a document: which are the same, which
//! are gone and which are added, with as few of the latter as can be. What stands before and after in the
//! stretch costs nothing, and neither does what fills a gap.

use super::passage::{Passage, Token};
use super::words::Text;
use std::ops::Range;

/// What became of a word, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A word of both: its place among the tokens and in the document.
    Same(usize, usize),
    /// A word of the passage that is gone.
    Removed(usize),
    /// A word of the document that is added.
    Added(usize),
    /// A word that fills a gap.
    Filled(usize),
}

/// The largest table that is made: what is longer is not compared.
const MOST: usize = 4_000_000;

/// `is_free` says of a word of the document that nothing else has claimed it.
pub fn align(
    passage: &Passage,
    text: &Text,
    room: Range<usize>,
    is_free: impl Fn(usize) -> bool,
) -> Vec<Step> {
    let tokens = &passage.tokens;
    let width = room.len() + 1;
    if (tokens.len() + 1).saturating_mul(width) > MOST {
        return Vec::new();
    }
    let is_same = |token: usize, at: usize| match &tokens[token] {
        Token::Word { plain, .. } => {
            let place = room.start + at;
            text.word(place) == plain && is_free(place)
        }
        Token::Gap(_) => false,
    };
    let mut costs = vec![0_u32; (tokens.len() + 1) * width];
    for (token, own) in tokens.iter().enumerate() {
        let is_gap = matches!(own, Token::Gap(_));
        for at in 0..width {
            let above = costs[token * width + at];
            let left = at.checked_sub(1).map(|left| costs[(token + 1) * width + left]);
            let mut cost = if is_gap { above } else { above + 1 };
            if let Some(left) = left {
                cost = cost.min(if is_gap { left } else { left + 1 });
            }
            if at > 0 && is_same(token, at - 1) {
                cost = cost.min(costs[token * width + at - 1]);
            }
            costs[(token + 1) * width + at] = cost;
        }
    }
    let last = &costs[tokens.len() * width..];
    let least = last.iter().min().copied().unwrap_or_default();
    let mut at = last.iter().position(|cost| *cost == least).unwrap_or_default();
    let mut token = tokens.len();
    let mut steps = Vec::new();
    while token > 0 {
        let cost = costs[token * width + at];
        let above = costs[(token - 1) * width + at];
        let is_gap = matches!(tokens[token - 1], Token::Gap(_));
        if at > 0 && is_same(token - 1, at - 1) && cost == costs[(token - 1) * width + at - 1] {
            token -= 1;
            at -= 1;
            steps.push(Step::Same(token, room.start + at));
        } else if at > 0 && !is_gap && cost == costs[token * width + at - 1] + 1 {
            // Of two ways as short, the one that keeps more words of the passage.
            at -= 1;
            steps.push(Step::Added(room.start + at));
        } else if cost == above + u32::from(!is_gap) {
            token -= 1;
            if !is_gap {
                steps.push(Step::Removed(token));
            }
        } else {
            at -= 1;
            steps.push(Step::Filled(room.start + at));
        }
    }
    steps.reverse();
    rejoined(with_broken_ends(steps, passage, text), passage, text)
}

/// In how many parts a word may be broken where the passage begins or ends.
const PARTS: usize = 3;

/// Before the first word that is the same and after the last, parts of a broken word cost nothing and are
/// passed over, so that the word would count as gone. Where they stand there, it is not.
fn with_broken_ends(mut steps: Vec<Step>, passage: &Passage, text: &Text) -> Vec<Step> {
    let place = |step: &Step| match step {
        Step::Same(_, place) | Step::Added(place) | Step::Filled(place) => Some(*place),
        Step::Removed(_) => None,
    };
    let is_parted = |token: usize, places: Range<usize>| {
        let Token::Word { plain, .. } = &passage.tokens[token] else { return false };
        let parts: String = places.map(|place| text.word(place)).collect();
        parts == *plain && plain.chars().all(char::is_alphabetic)
    };
    let first = steps.iter().position(|step| place(step).is_some());
    if let Some((at, start)) = first.and_then(|at| Some((at, place(&steps[at])?)))
        && let Some(Step::Removed(token)) = at.checked_sub(1).map(|before| steps[before])
    {
        let mut begins = (2..=PARTS).filter_map(|parts| start.checked_sub(parts));
        if let Some(from) = begins.find(|from| is_parted(token, *from..start)) {
            steps[at - 1] = Step::Same(token, from);
        }
    }
    let last = steps.iter().rposition(|step| place(step).is_some());
    if let Some((at, end)) = last.and_then(|at| Some((at, place(&steps[at])? + 1)))
        && let Some(Step::Removed(token)) = steps.get(at + 1).copied()
    {
        let mut ends = (2..=PARTS).map(|parts| end + parts).filter(|to| *to <= text.len());
        if ends.any(|to| is_parted(token, end..to)) {
            steps[at + 1] = Step::Same(token, end);
        }
    }
    steps
}

/// What is only parted otherwise is the same: words that are broken at the end of a line, or written
/// with a hyphen. Digits are left as they are, since `1 5` is not `15`.
fn rejoined(steps: Vec<Step>, passage: &Passage, text: &Text) -> Vec<Step> {
    let mut own = Vec::new();
    let mut rest = &steps[..];
    while let Some(step) = rest.first() {
        let changed = |step: &&Step| matches!(step, Step::Removed(_) | Step::Added(_));
        let count = rest.iter().take_while(changed).count();
        if count == 0 {
            own.push(*step);
            rest = &rest[1..];
            continue;
        }
        let (run, after) = rest.split_at(count);
        let (mut gone, mut come) = (String::new(), String::new());
        for step in run {
            match step {
                Step::Removed(token) => {
                    if let Token::Word { plain, .. } = &passage.tokens[*token] {
                        gone.push_str(plain);
                    }
                }
                Step::Added(place) => come.push_str(text.word(*place)),
                _ => {}
            }
        }
        if gone == come && gone.chars().all(char::is_alphabetic) {
            let place = run.iter().find_map(|step| match step {
                Step::Added(place) => Some(*place),
                _ => None,
            });
            let tokens = run.iter().filter_map(|step| match step {
                Step::Removed(token) => Some(Step::Same(*token, place?)),
                _ => None,
            });
            own.extend(tokens);
        } else {
            own.extend_from_slice(run);
        }
        rest = after;
    }
    own
}
