//! What is shown now, and waiting for what is shown next.

use super::shown::Shown;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

pub struct Now {
    shown: Mutex<Arc<Shown>>,
    changed: Condvar,
}

impl Now {
    pub fn new(shown: Arc<Shown>) -> Now {
        Now { shown: Mutex::new(shown), changed: Condvar::new() }
    }

    pub fn set(&self, shown: Arc<Shown>) {
        *self.shown.lock().unwrap_or_else(PoisonError::into_inner) = shown;
        self.changed.notify_all();
    }

    pub fn get(&self) -> Arc<Shown> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Waits until something else is shown than the state of a number; nothing if that takes long.
    pub fn after(&self, number: u64, longest: Duration) -> Option<Arc<Shown>> {
        let shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.changed.wait_timeout_while(shown, longest, |one| one.number == number);
        let (shown, _) = waited.unwrap_or_else(PoisonError::into_inner);
        (shown.number != number).then(|| shown.clone())
    }
}
