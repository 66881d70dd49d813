//! Tries a target without `cargo fuzz`: its seeds, and what chance makes of them. It does not see which
//! code an input reaches, so it finds less; but it needs no other compiler, and the same number gives the
//! same inputs.
//!
//!   TARGET SECONDS [NUMBER]     as long as that, with that number to begin with
//!   TARGET FILE…                these inputs alone

use std::fs;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// The longest input.
const LONGEST: usize = 64_000;

/// An input that takes longer is a find too: others could hold the program up with it.
const SLOW: Duration = Duration::from_secs(10);

/// How many finds are kept.
const FINDS: usize = 10;

static PANICS: AtomicUsize = AtomicUsize::new(0);
static SAID: Mutex<String> = Mutex::new(String::new());

pub fn run(target: &str, pieces: &[&str], try_out: fn(&[u8])) -> ExitCode {
    // A panic in another thread counts too, as that of a server.
    panic::set_hook(Box::new(|info| {
        PANICS.fetch_add(1, Ordering::SeqCst);
        if let Ok(mut said) = SAID.lock() {
            *said = info.to_string();
        }
    }));
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let seconds = arguments.first().and_then(|text| text.parse::<u64>().ok());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(target);
    let inputs = match seconds {
        Some(_) => seeds(&folder),
        None if arguments.is_empty() => seeds(&folder),
        None => arguments.iter().map(|path| fs::read(path).expect("an input")).collect(),
    };
    assert!(!inputs.is_empty(), "`{target}` has no seeds");
    let mut finds = 0;
    let mut slowest = Duration::ZERO;
    let mut try_one = |input: &[u8]| {
        let began = Instant::now();
        let why = tried(try_out, input);
        slowest = slowest.max(began.elapsed());
        let why = why.or_else(|| {
            (began.elapsed() > SLOW)
                .then(|| format!("it took {:.1} s", began.elapsed().as_secs_f64()))
        });
        if let Some(why) = why {
            finds += 1;
            println!("{target}: {}\n  {why}", kept(target, input).display());
        }
        finds < FINDS
    };
    let began = Instant::now();
    let mut count = inputs.iter().take_while(|input| try_one(input)).count();
    let number = arguments.get(1).and_then(|text| text.parse().ok()).unwrap_or(1);
    let mut dice = Dice(number);
    let until = Duration::from_secs(seconds.unwrap_or(0));
    while began.elapsed() < until && try_one(&changed(&inputs, pieces, &mut dice)) {
        count += 1;
    }
    println!(
        "{target}: {count} inputs from {} seeds in {} s, the slowest {:.2} s; {finds} finds",
        inputs.len(),
        began.elapsed().as_secs(),
        slowest.as_secs_f64()
    );
    if finds == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Why an input fails, if it does.
fn tried(try_out: fn(&[u8]), input: &[u8]) -> Option<String> {
    let before = PANICS.load(Ordering::SeqCst);
    let ended = panic::catch_unwind(AssertUnwindSafe(|| try_out(input)));
    let has_failed = ended.is_err() || PANICS.load(Ordering::SeqCst) != before;
    has_failed.then(|| SAID.lock().map(|said| said.clone()).unwrap_or_default())
}

fn seeds(folder: &Path) -> Vec<Vec<u8>> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths.iter().filter_map(|path| fs::read(path).ok()).collect()
}

/// Keeps an input that fails.
fn kept(target: &str, input: &[u8]) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("artifacts").join(target);
    let mut hasher = RandomState::new().build_hasher();
    hasher.write(input);
    let path = folder.join(format!("find-{:016x}", hasher.finish()));
    fs::create_dir_all(&folder).and_then(|()| fs::write(&path, input)).expect("the find is kept");
    path
}

struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut some = self.0;
        some = (some ^ (some >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        some = (some ^ (some >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((some ^ (some >> 31)) % most.max(1) as u64) as usize
    }
}

/// A seed that is changed in a few places.
fn changed(seeds: &[Vec<u8>], pieces: &[&str], dice: &mut Dice) -> Vec<u8> {
    let mut input = seeds[dice.below(seeds.len())].clone();
    for _ in 0..=dice.below(6) {
        let at = dice.below(input.len() + 1);
        let to = at + dice.below((input.len() - at).min(200) + 1);
        match dice.below(9) {
            0 if !input.is_empty() => {
                let at = at.min(input.len() - 1);
                input[at] ^= 1 << dice.below(8);
            }
            1 if !input.is_empty() => {
                let at = at.min(input.len() - 1);
                input[at] = [0, 1, 0x7f, 0x80, 0xff, b'\n', b' ', b'"'][dice.below(8)];
            }
            2 => drop(input.drain(at..to)),
            3 => {
                let again = input[at..to].to_vec();
                let most = if dice.below(50) == 0 { 200 } else { 3 };
                let times = 1 + dice.below(most);
                for _ in 0..times {
                    input.splice(at..at, again.iter().copied());
                }
            }
            4 => input.truncate(at),
            5 => {
                let other = &seeds[dice.below(seeds.len())];
                let from = dice.below(other.len() + 1);
                let until = from + dice.below(other.len() - from + 1);
                input.splice(at..to, other[from..until].iter().copied());
            }
            6 => {
                // What is there moves elsewhere.
                let moved: Vec<u8> = input.drain(at..to).collect();
                let place = dice.below(input.len() + 1);
                input.splice(place..place, moved);
            }
            _ => {
                let piece = pieces[dice.below(pieces.len())].as_bytes();
                let to = if dice.below(2) == 0 { at } else { to };
                input.splice(at..to, piece.iter().copied());
            }
        }
        input.truncate(LONGEST);
    }
    input
}
