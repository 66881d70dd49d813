//! Input by chance, the same each time for the same seed.

/// A source of numbers (splitmix64).
pub struct Chance(u64);

impl Chance {
    /// Tries `cases` inputs. One that fails is named, so that it can be tried alone.
    pub fn each(cases: u64, run: impl Fn(&mut Chance)) {
        let seed = std::env::var("KRAV_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(1);
        for case in 0..cases {
            let named = Named(seed, case);
            run(&mut Chance(seed ^ case.wrapping_mul(0x9e37_79b9_7f4a_7c15)));
            std::mem::forget(named);
        }
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from zero, below a limit.
    pub fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    pub fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// Says which case it was when a test fails in it.
struct Named(u64, u64);

impl Drop for Named {
    fn drop(&mut self) {
        eprintln!("case {} of KRAV_SEED={}", self.1, self.0);
    }
}
