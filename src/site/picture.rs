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
    shares: Vec<Share>,
}

/// A row whose bars are parts of the width that there is, so that it fits any screen.
#[derive(Debug, Serialize)]
struct Share {
    name: String,
    /// Where the name and the bars are, from the top.
    name_y: usize,
    y: usize,
    sum: usize,
    /// Where the bars end.
    end: String,
    pieces: Vec<Piece>,
}

#[derive(Debug, Serialize)]
struct Piece {
    from: String,
    width: String,
    class: &'static str,
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

/// A row of dots below each name, one for each column; a dot's area grows with its number.
pub struct Dots {
    /// Columns that belong together, each group under its name.
    pub groups: Vec<(String, Vec<String>)>,
    pub rows: Vec<(String, Vec<usize>)>,
    /// The class of a dot, by its place within its group.
    pub classes: &'static [&'static str],
}

const COLUMN: usize = 66;
const ROW: usize = 66;
/// How far below the top of its row a name is.
const ABOVE: usize = 20;
const HEAD: usize = 58;
const LARGEST: usize = 19;

impl Dots {
    pub fn picture(&self) -> Picture {
        let columns: usize = self.groups.iter().map(|(_, columns)| columns.len()).sum();
        let (width, height) = (columns * COLUMN, HEAD + self.rows.len() * ROW + 2);
        let mut picture = Picture { width, height, ..Picture::default() };
        let mut column = 0;
        for (name, names) in &self.groups {
            let from = column * COLUMN;
            picture.text((from + 4, 18), "start", "strong", name);
            // Names of rows go across the groups, so that no line goes through them.
            if column > 0 {
                picture.line(from, 0, from, HEAD);
                for top in (0..self.rows.len()).map(|at| HEAD + at * ROW) {
                    picture.line(from, top + ABOVE + 8, from, top + ROW);
                }
            }
            for name in names {
                picture.text((column * COLUMN + COLUMN / 2, HEAD - 14), "middle", "small", name);
                column += 1;
            }
        }
        let most =
            self.rows.iter().flat_map(|(_, counts)| counts).copied().max().unwrap_or(1).max(1);
        for (at, (name, counts)) in self.rows.iter().enumerate() {
            let top = HEAD + at * ROW;
            let middle = top + (ROW + ABOVE) / 2;
            picture.line(0, top, width, top);
            picture.text((4, top + ABOVE), "start", "name", name);
            let mut group = self.groups.iter().flat_map(|(_, names)| 0..names.len());
            for (column, &count) in counts.iter().enumerate() {
                let place = group.next().unwrap_or(0);
                let x = column * COLUMN + COLUMN / 2;
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

/// Stacked bars below each name, with the sum behind them.
pub struct Rows {
    pub rows: Vec<(String, Vec<usize>)>,
    /// The class of each piece, from the left.
    pub classes: &'static [&'static str],
}

const LINE: usize = 46;
/// So many letters of a name fit on a phone.
const LETTERS: usize = 40;
/// The longest bar in thousandths of the width. The rest is for its sum.
const LONGEST: usize = 900;

impl Rows {
    pub fn picture(&self) -> Picture {
        let sum = |pieces: &[usize]| pieces.iter().sum::<usize>();
        let most = self.rows.iter().map(|(_, pieces)| sum(pieces)).max().unwrap_or(1).max(1);
        let share = |count: usize| {
            let thousandths = LONGEST * count / most;
            format!("{}.{}%", thousandths / 10, thousandths % 10)
        };
        let row = |(at, (name, counts)): (usize, &(String, Vec<usize>))| {
            let mut before = 0;
            let mut pieces = Vec::new();
            for (place, &count) in counts.iter().enumerate().filter(|(_, count)| **count > 0) {
                let class = self.classes.get(place).copied().unwrap_or("tone-1");
                pieces.push(Piece { from: share(before), width: share(count), class });
                before += count;
            }
            Share {
                name: shortened(name),
                name_y: at * LINE + 15,
                y: at * LINE + 21,
                sum: before,
                end: share(before),
                pieces,
            }
        };
        let shares = self.rows.iter().enumerate().map(row).collect();
        Picture { height: self.rows.len() * LINE, shares, ..Picture::default() }
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
