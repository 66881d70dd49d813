//! What is looked for by how words begin, arranged by their first two bytes: most words of a text
//! begin as nothing that is looked for.

/// As many as five bits tell apart, of which letters differ in all.
const KINDS: usize = 32;

/// Things by the beginnings of the words that they are found by, those of one beginning in the order
/// in which they were added.
pub struct Beginnings<T>(Vec<Vec<T>>);

impl<T: Copy> Beginnings<T> {
    pub fn new() -> Beginnings<T> {
        Beginnings(vec![Vec::new(); KINDS * KINDS])
    }

    /// Adds something that is found by words which begin so, or are no longer than that.
    pub fn add(&mut self, beginning: &str, own: T) {
        match *beginning.as_bytes() {
            [] => self.0.iter_mut().for_each(|all| all.push(own)),
            [first] => {
                let start = place(first, None);
                self.0[start..start + KINDS].iter_mut().for_each(|all| all.push(own));
            }
            [first, second, ..] => self.0[place(first, Some(second))].push(own),
        }
    }

    /// All that may be found by a word.
    pub fn of(&self, word: &str) -> &[T] {
        match *word.as_bytes() {
            [] => &[],
            [first] => &self.0[place(first, None)],
            [first, second, ..] => &self.0[place(first, Some(second))],
        }
    }
}

fn place(first: u8, second: Option<u8>) -> usize {
    let kind = |byte: u8| usize::from(byte) % KINDS;
    kind(first) * KINDS + second.map_or(0, kind)
}
