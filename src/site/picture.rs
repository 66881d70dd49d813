//! Pictures of numbers, as shapes with their places. The part `picture` draws them; each stands
//! beside a table with the same numbers.

use serde::Serialize;

/// A drawing of shapes on a plane, measured in units of about a pixel.
#[derive(Debug, Default, Serialize)]
pub struct Picture {
    width: usize,
    height: usize,
    lines: Vec<Line>,
    bars: Vec<Bar>,
    dots: Vec<Dot>,
    texts: Vec<Text>,
}

#[derive(Debug, Serialize)]
struct Line {
    x1: usize,
    y1: usize,
    x2: usize,
    y2: usize,
}

#[derive(Debug, Serialize)]
struct Bar {
    x: usize,
    y: usize,
    width: usize,
    height: usize,
    class: &'static str,
}

#[derive(Debug, Serialize)]
struct Dot {
    x: usize,
    y: usize,
    radius: usize,
    class: &'static str,
}

#[derive(Debug, Serialize)]
struct Text {
    x: usize,
    y: usize,
    /// `start`, `middle` or `end`: which part of the words stands at the place.
    anchor: &'static str,
    class: &'static str,
    words: String,
}

impl Picture {
    fn line(&mut self, x1: usize, y1: usize, x2: usize, y2: usize) {
        self.lines.push(Line { x1, y1, x2, y2 });
    }

    fn text(
        &mut self,
        (x, y): (usize, usize),
        anchor: &'static str,
        class: &'static str,
        words: impl Into<String>,
    ) {
        self.texts.push(Text { x, y, anchor, class, words: words.into() });
    }
}

/// A row of dots for each name, one for each column; a dot's area grows with its number.
pub struct Dots {
    /// Columns that belong together, each group under its name.
    pub groups: Vec<(String, Vec<String>)>,
    pub rows: Vec<(String, Vec<usize>)>,
    /// The class of a dot, by its place within its group.
    pub classes: &'static [&'static str],
}

const NAMES: usize = 285;
const COLUMN: usize = 69;
const ROW: usize = 46;
const HEAD: usize = 58;
const LARGEST: usize = 19;

impl Dots {
    pub fn picture(&self) -> Picture {
        let columns: usize = self.groups.iter().map(|(_, columns)| columns.len()).sum();
        let (width, height) = (NAMES + columns * COLUMN, HEAD + self.rows.len() * ROW + 2);
        let mut picture = Picture { width, height, ..Picture::default() };
        let mut column = 0;
        for (name, names) in &self.groups {
            let from = NAMES + column * COLUMN;
            picture.text((from + 4, 18), "start", "strong", name);
            picture.line(from, 0, from, height);
            for name in names {
                picture.text(
                    (NAMES + column * COLUMN + COLUMN / 2, HEAD - 14),
                    "middle",
                    "small",
                    name,
                );
                column += 1;
            }
        }
        let most =
            self.rows.iter().flat_map(|(_, counts)| counts).copied().max().unwrap_or(1).max(1);
        for (at, (name, counts)) in self.rows.iter().enumerate() {
            let middle = HEAD + at * ROW + ROW / 2;
            picture.line(0, HEAD + at * ROW, width, HEAD + at * ROW);
            picture.text((0, middle + 5), "start", "name", name);
            let mut group = self.groups.iter().flat_map(|(_, names)| 0..names.len());
            for (column, &count) in counts.iter().enumerate() {
                let place = group.next().unwrap_or(0);
                let x = NAMES + column * COLUMN + COLUMN / 2;
                if count == 0 {
                    picture.text((x, middle + 5), "middle", "none", "–");
                    continue;
                }
                let class = self.classes.get(place).copied().unwrap_or("tone-1");
                let radius = root(LARGEST * LARGEST * count / most).max(9);
                picture.dots.push(Dot { x, y: middle, radius, class });
                let ink = if class == "tone-3" { "on-dark" } else { "on-dot" };
                picture.text((x, middle + 5), "middle", ink, count.to_string());
            }
        }
        picture
    }
}

/// The whole part of a square root.
fn root(number: usize) -> usize {
    (0..=number).take_while(|candidate| candidate * candidate <= number).last().unwrap_or(0)
}

/// A column of stacked bars for each name.
pub struct Bars {
    pub columns: Vec<(String, Vec<usize>)>,
    /// The class of each piece, from the bottom.
    pub classes: &'static [&'static str],
}

const TALLEST: usize = 190;
const FOOT: usize = 34;

impl Bars {
    pub fn picture(&self) -> Picture {
        let step = (720 / self.columns.len().max(1)).clamp(64, 150);
        let (width, height) = (self.columns.len() * step + 8, 26 + TALLEST + FOOT);
        let mut picture = Picture { width, height, ..Picture::default() };
        let sum = |pieces: &[usize]| pieces.iter().sum::<usize>();
        let most = self.columns.iter().map(|(_, pieces)| sum(pieces)).max().unwrap_or(1).max(1);
        let ground = height - FOOT;
        for (at, (name, pieces)) in self.columns.iter().enumerate() {
            let (x, middle) = (at * step + step / 6, at * step + step / 2);
            let mut below = 0;
            for (piece, &count) in pieces.iter().enumerate() {
                let (from, to) = (TALLEST * below / most, TALLEST * (below + count) / most);
                below += count;
                if count > 0 {
                    picture.bars.push(Bar {
                        x,
                        y: ground - to,
                        width: step * 2 / 3,
                        height: to - from,
                        class: self.classes.get(piece).copied().unwrap_or("tone-1"),
                    });
                }
            }
            let top = ground - TALLEST * sum(pieces) / most;
            picture.text((middle, top - 8), "middle", "strong", sum(pieces).to_string());
            picture.text((middle, ground + 22), "middle", "small", name);
        }
        picture.line(0, ground, width, ground);
        picture
    }
}

/// A row of stacked bars for each name, with the sum behind it.
pub struct Rows {
    pub rows: Vec<(String, Vec<usize>)>,
    /// The class of each piece, from the left.
    pub classes: &'static [&'static str],
}

const LONGEST: usize = 360;
const LINE: usize = 34;
const NAME: usize = 350;
/// So many letters of a name fit before the bars.
const LETTERS: usize = 40;

impl Rows {
    pub fn picture(&self) -> Picture {
        let (width, height) = (NAME + LONGEST + 44, self.rows.len() * LINE + 4);
        let mut picture = Picture { width, height, ..Picture::default() };
        let sum = |pieces: &[usize]| pieces.iter().sum::<usize>();
        let most = self.rows.iter().map(|(_, pieces)| sum(pieces)).max().unwrap_or(1).max(1);
        for (at, (name, pieces)) in self.rows.iter().enumerate() {
            let middle = at * LINE + LINE / 2 + 2;
            picture.text((NAME - 12, middle + 5), "end", "name", shortened(name));
            let mut before = 0;
            for (piece, &count) in pieces.iter().enumerate() {
                let (from, to) = (LONGEST * before / most, LONGEST * (before + count) / most);
                before += count;
                if count > 0 {
                    picture.bars.push(Bar {
                        x: NAME + from,
                        y: middle - 10,
                        width: to - from,
                        height: 20,
                        class: self.classes.get(piece).copied().unwrap_or("tone-1"),
                    });
                }
            }
            let end = NAME + LONGEST * before / most + 8;
            picture.text((end, middle + 5), "start", "strong", before.to_string());
        }
        picture.line(NAME, 0, NAME, height);
        picture
    }
}

/// A name that fits, cut between words where it is longer. The table beside has all of it.
fn shortened(name: &str) -> String {
    if name.chars().count() <= LETTERS {
        return name.to_string();
    }
    let cut: String = name.chars().take(LETTERS - 1).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{}…", whole.trim_end_matches([':', ',']))
}
