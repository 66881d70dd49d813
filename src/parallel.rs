//! Work that does not depend on other work, on all cores. The order of the results is that of the input.

use rayon::prelude::*;
use std::thread;

/// Applies `make` to each item.
pub fn map<T: Sync, R: Send>(items: &[T], make: impl Fn(&T) -> R + Sync + Send) -> Vec<R> {
    items.par_iter().map(make).collect()
}

/// Makes something with a library that spreads its own work over cores, on a thread that belongs to
/// nobody else. A worker of the common pool that waits for such work takes other work meanwhile, which
/// may wait for what the worker itself is making; and then neither ends. Here the caller only waits.
pub fn apart<R: Send>(make: impl FnOnce() -> R + Send) -> R {
    thread::scope(|scope| {
        let made = scope.spawn(|| match rayon::ThreadPoolBuilder::new().num_threads(1).build() {
            Ok(pool) => pool.install(make),
            Err(_) => make(),
        });
        made.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}
