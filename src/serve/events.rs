//! What is shown now, and waiting for what is shown next.

use super::shown::Shown;
use std::sync::Arc;
use tokio::sync::watch::{Receiver, Sender, channel};

pub struct Now {
    shown: Sender<Arc<Shown>>,
}

impl Now {
    pub fn new(shown: Arc<Shown>) -> Now {
        Now { shown: channel(shown).0 }
    }

    pub fn set(&self, shown: Arc<Shown>) {
        self.shown.send_replace(shown);
    }

    pub fn get(&self) -> Arc<Shown> {
        self.shown.borrow().clone()
    }

    /// Hears of each state that is shown from now on.
    pub fn follow(&self) -> Receiver<Arc<Shown>> {
        self.shown.subscribe()
    }
}
