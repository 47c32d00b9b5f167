//! Ctrl-C, and what asks a process to end in a pipeline.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether somebody asked for the end.
pub(super) struct Interrupt(Arc<AtomicBool>);

impl Interrupt {
    /// From now on the first SIGINT or SIGTERM is a wish, and the second one ends the process as ever. Where the
    /// system does not let this be watched, the first one does.
    pub(super) fn watch() -> Self {
        let is_asked = Arc::new(AtomicBool::new(false));
        #[cfg(unix)]
        for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM] {
            // In this order: what is registered first runs first, and sees that nobody has asked yet.
            let _ = signal_hook::flag::register_conditional_default(signal, Arc::clone(&is_asked))
                .and_then(|_| signal_hook::flag::register(signal, Arc::clone(&is_asked)));
        }
        Self(is_asked)
    }

    pub(super) fn is_asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
