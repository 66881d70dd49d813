//! Words in an order, by their numbers, and where each of them stands in it.

use super::interner::Interner;

pub struct List<'w> {
    words: &'w Interner,
    /// The number of each word.
    numbers: Vec<u32>,
    /// The place of each number, which all words of the list have.
    places: Vec<Option<u32>>,
}

impl<'w> List<'w> {
    pub fn new(words: &'w Interner, numbers: Vec<u32>) -> List<'w> {
        let mut places = vec![None; words.count()];
        for (place, &number) in numbers.iter().enumerate() {
            places[number as usize] = Some(place as u32);
        }
        List { words, numbers, places }
    }

    pub fn count(&self) -> usize {
        self.numbers.len()
    }

    pub fn into_numbers(self) -> Vec<u32> {
        self.numbers
    }

    pub fn number(&self, place: usize) -> u32 {
        self.numbers[place]
    }

    pub fn word(&self, place: usize) -> &'w str {
        self.words.word(self.numbers[place])
    }

    /// The place of a number.
    pub fn at(&self, number: u32) -> Option<usize> {
        self.places[number as usize].map(|place| place as usize)
    }

    pub fn find(&self, word: &str) -> Option<usize> {
        self.words.find(word).and_then(|number| self.at(number))
    }
}
