//! Numbers and lists of words as short text, which scripts read fast and servers compress well.

/// The digits of the text, six bits each.
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// A number below 64.
pub fn digit(number: usize, out: &mut String) {
    out.push(char::from(DIGITS[number.min(63)]));
}

/// A number of any size: five bits in each digit, the lowest first, the sixth bit where more follow.
pub fn number(mut number: usize, out: &mut String) {
    while number >= 32 {
        digit(32 | (number & 31), out);
        number >>= 5;
    }
    digit(number, out);
}

/// Sorted words, each as what it adds to the one before, with its family. A family that no
/// earlier word has is the next one; any other is written as its distance from the newest.
pub fn words<'a>(words: impl Iterator<Item = (&'a str, usize)>, first: usize) -> String {
    let mut next = first;
    lines(words, |family, out| {
        if family >= next {
            next = family + 1;
        } else {
            out.push(' ');
            number(next - 1 - family, out);
        }
    })
}

/// Sorted words, each as what it adds to the one before, with the number of its family in digits
/// of a fixed count, the lowest first.
pub fn endings<'a>(words: impl Iterator<Item = (&'a str, usize)>, digits: u32) -> String {
    lines(words, |family, out| {
        (0..digits).for_each(|at| digit((family >> (6 * at)) & 63, out));
    })
}

/// How many digits numbers below a bound need.
pub fn digits(bound: usize) -> u32 {
    (usize::BITS - bound.leading_zeros()).div_ceil(6).max(1)
}

fn lines<'a>(
    words: impl Iterator<Item = (&'a str, usize)>,
    mut add_family: impl FnMut(usize, &mut String),
) -> String {
    let mut out = String::new();
    let mut before = "";
    for (word, family) in words {
        let pairs = before.chars().zip(word.chars()).take(31);
        let same = pairs.take_while(|(one, other)| one == other).map(|(one, _)| one);
        // Scripts count letters beyond the first plane twice.
        let (bytes, shared) =
            same.fold((0, 0), |(bytes, units), c| (bytes + c.len_utf8(), units + c.len_utf16()));
        if !out.is_empty() {
            out.push('\n');
        }
        digit(shared, &mut out);
        out.push_str(&word[bytes..]);
        add_family(family, &mut out);
        before = word;
    }
    out
}

/// Lists of numbers that grow.
pub fn lists<'a>(lists: impl Iterator<Item = &'a Vec<usize>>) -> String {
    let mut out = String::new();
    for list in lists {
        number(list.len(), &mut out);
        let mut next = 0;
        for &one in list {
            number(one - next, &mut out);
            next = one;
        }
    }
    out
}

/// Ids as their beginnings, with how many digits follow, and for each document what its id adds to
/// the one before: 0 where it has none, 1 before another beginning and its number, else two more
/// than the step from the last number.
pub fn ids<'a>(ids: impl Iterator<Item = Option<&'a str>>) -> (String, String) {
    let mut prefixes: Vec<String> = Vec::new();
    let mut out = String::new();
    let mut last: Option<(usize, usize)> = None;
    for id in ids {
        let Some((letters, digits)) = id.and_then(|id| id.split_once('-')) else {
            number(0, &mut out);
            continue;
        };
        let prefix = format!("{}{}", letters.to_lowercase(), digits.len());
        let known = prefixes.iter().position(|one| *one == prefix);
        let at = known.unwrap_or_else(|| {
            prefixes.push(prefix);
            prefixes.len() - 1
        });
        let value = digits.parse().unwrap_or_default();
        match last {
            Some((prefix, before)) if prefix == at && value >= before => {
                number(2 + value - before, &mut out);
            }
            _ => [1, at, value].into_iter().for_each(|one| number(one, &mut out)),
        }
        last = Some((at, value));
    }
    (prefixes.join(" "), out)
}
