//! Functions that run what they are given somewhere else, by the table that the rules use.

use super::super::text::Text;
use super::link;
use crate::knowledge::spawns::{self, Dropped, Starts};
use crate::rules::async_calls::short;

/// What a function runs, where, and what becomes of it without its handle.
pub(super) fn of_function(path: &str) -> Option<Text> {
    let spawner = spawns::spawner(path)?;
    let what = match spawner.starts {
        Starts::Task => "runs a future as a task of its own, on any thread of its runtime",
        Starts::LocalTask => "runs a future as a task of its own, on this thread",
        Starts::Blocking => "runs a closure on a thread where it may block",
        Starts::Thread => "runs a closure in a thread of its own",
        Starts::Scoped => "runs a closure in a thread that ends with its scope",
        Starts::Job => "runs a closure on a pool for computing",
    };
    let send = if spawner.send {
        ": it must be `Send`"
    } else {
        ""
    };
    let mut text = Text::new(format!("**`{}`** {what}{send}.", short(path)));
    match spawner.dropped {
        Dropped::Detaches => {
            text.general("Without its handle it goes on, and nobody hears of its end.");
            if spawner.starts.is_task() {
                link(&mut text, "dropped-join-handle");
            }
        }
        Dropped::Cancels => {
            text.general("It is cancelled when its handle is dropped.");
        }
        Dropped::Nothing => {}
    }
    Some(text)
}
