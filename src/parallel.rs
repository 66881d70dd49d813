//! Work that does not depend on other work, on all cores. The order of the results is that of the input.

use rayon::prelude::*;

/// Applies `make` to each item.
pub fn map<T: Sync, R: Send>(items: &[T], make: impl Fn(&T) -> R + Sync + Send) -> Vec<R> {
    items.par_iter().map(make).collect()
}
