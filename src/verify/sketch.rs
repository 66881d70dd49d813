//! Hashes by which texts are found: of five words that follow each other, 32 bits each. A
//! requirement keeps the smallest of them, a quarter, of each of its versions: enough to be found by.
//!
//! `word`: `h = 0x811c9dc5`, and for each unit of UTF-16 `h = (h ^ unit) * 0x01000193`. `shingle`:
//! `h = 0`, for each of the words `h = (rotl(h, 5) ^ word) * 0x9e3779b1`, then
//! `h ^= h >> 16; h *= 0x85ebca6b; h ^= h >> 13`. All in 32 bits, without sign.

use super::words::Text;
use std::collections::BTreeSet;

/// How many words make a shingle.
pub const WORDS: usize = 5;

/// The least that a version keeps, where it has as many.
const LEAST: usize = 16;

pub fn word(own: &str) -> u32 {
    let units = own.encode_utf16();
    units.fold(0x811c_9dc5, |hash, unit| (hash ^ u32::from(unit)).wrapping_mul(0x0100_0193))
}

/// Of the hashes of words.
pub fn shingle(words: &[u32]) -> u32 {
    let mut hash = words
        .iter()
        .fold(0_u32, |hash, word| (hash.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b1));
    hash ^= hash >> 16;
    hash = hash.wrapping_mul(0x85eb_ca6b);
    hash ^ (hash >> 13)
}

/// The smallest hashes of a version: a quarter, but at least sixteen.
pub fn kept(all: &BTreeSet<u32>) -> impl Iterator<Item = u32> {
    let count = all.len().div_ceil(4).max(LEAST);
    all.iter().copied().take(count)
}

/// How many hashes of a requirement a text must have for it to be looked at, by how many its
/// smallest version keeps.
pub fn needed(kept: usize) -> usize {
    kept.div_ceil(8).max(2).min(kept)
}

/// The shingles of a document with their places, in the order of the hashes and then of the places.
pub fn table(text: &Text) -> Vec<(u32, u32)> {
    let words: Vec<u32> = text.iter().map(word).collect();
    let windows = words.windows(WORDS).enumerate();
    let mut table: Vec<(u32, u32)> =
        windows.map(|(at, words)| (shingle(words), at as u32)).collect();
    table.sort_unstable();
    table
}

/// The places of a hash in a table, in their order.
pub fn places(table: &[(u32, u32)], hash: u32) -> impl Iterator<Item = usize> {
    let start = table.partition_point(|(own, _)| *own < hash);
    let own = table[start..].iter().take_while(move |(own, _)| *own == hash);
    own.map(|(_, at)| *at as usize)
}
