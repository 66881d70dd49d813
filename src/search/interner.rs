//! Words by number: each is kept once, and all else of the index speaks of numbers.

/// Words that have a number each, counted from zero in the order in which they came.
#[derive(Default)]
pub struct Interner {
    /// All words, one after the other.
    text: String,
    /// Where each word ends in the text.
    ends: Vec<u32>,
    /// For each place its word's number plus one, or zero; at most half of them are taken.
    table: Vec<u32>,
}

const SMALLEST: usize = 1 << 8;

impl Interner {
    pub fn count(&self) -> usize {
        self.ends.len()
    }

    pub fn word(&self, number: u32) -> &str {
        let number = number as usize;
        let begin = if number == 0 { 0 } else { self.ends[number - 1] as usize };
        &self.text[begin..self.ends[number] as usize]
    }

    pub fn find(&self, word: &str) -> Option<u32> {
        if self.table.is_empty() {
            return None;
        }
        self.table[self.place(word)].checked_sub(1)
    }

    /// The number of a word, which it is given if it has none.
    pub fn number(&mut self, word: &str) -> u32 {
        if 2 * self.count() >= self.table.len() {
            self.grow();
        }
        let place = self.place(word);
        if let Some(known) = self.table[place].checked_sub(1) {
            return known;
        }
        self.text.push_str(word);
        self.ends.push(self.text.len() as u32);
        self.table[place] = self.ends.len() as u32;
        self.ends.len() as u32 - 1
    }

    /// The place of a word in the table, or the free one where it would be.
    fn place(&self, word: &str) -> usize {
        let mask = self.table.len() - 1;
        let mut place = hash(word) & mask;
        while self.table[place].checked_sub(1).is_some_and(|known| self.word(known) != word) {
            place = (place + 1) & mask;
        }
        place
    }

    fn grow(&mut self) {
        let size = (2 * self.table.len()).max(SMALLEST);
        self.table.clear();
        self.table.resize(size, 0);
        for number in 0..self.ends.len() as u32 {
            let place = self.place(self.word(number));
            self.table[place] = number + 1;
        }
    }
}

/// Spreads words over the table. It is never seen outside, so it only needs to be fast.
fn hash(word: &str) -> usize {
    const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;
    let mix = |hash: u64, part: u64| (hash.rotate_left(23) ^ part).wrapping_mul(FACTOR);
    let (parts, rest) = word.as_bytes().as_chunks::<8>();
    let hash =
        parts.iter().fold(word.len() as u64, |hash, part| mix(hash, u64::from_le_bytes(*part)));
    let last = rest.iter().fold(0, |last: u64, &byte| last << 8 | u64::from(byte));
    let hash = mix(hash, last);
    (hash ^ hash >> 32) as usize
}
