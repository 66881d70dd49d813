//! Work that does not depend on other work, on all cores. The order of the results is that of the input.

use rayon::prelude::*;

/// How many pieces each core gets, so that none has nothing to do while another has much left.
const PIECES: usize = 32;

/// Applies `make` to each item.
pub fn map<T: Sync, R: Send>(items: &[T], make: impl Fn(&T) -> R + Sync + Send) -> Vec<R> {
    let most = items.len() / (PIECES * rayon::current_num_threads());
    items.par_iter().with_max_len(most.max(1)).map(make).collect()
}
