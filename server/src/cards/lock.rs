//! Which lock this is, and which one to choose.

use super::site::{Meaning, Site};
use super::text::Text;
use crate::knowledge::guards::{self, Family, GuardKind};
use crate::rules::context::Context;

pub(super) fn card(site: &Site<'_>) -> Option<Text> {
    let (lock, method) = match &site.meaning {
        Meaning::Def(def) => (guards::lock_of(site.names(), *def)?, None),
        Meaning::Call { path, .. } | Meaning::External(path) => {
            let (lock, method) = path.rsplit_once("::")?;
            let lock = guards::all().iter().find(|guard| guard.lock == lock)?.lock;
            if MAKES.contains(&method) {
                (lock, None)
            } else {
                let acquires = ACQUIRES.iter().any(|start| method.starts_with(start));
                (lock, Some(acquires.then_some(method)?))
            }
        }
        _ => return None,
    };
    text(site.context, lock, method)
}

/// What gives a new lock.
const MAKES: &[&str] = &["new", "const_new", "default", "from"];

/// How the names of methods start that take a lock.
const ACQUIRES: &[&str] = &[
    "lock",
    "read",
    "write",
    "borrow",
    "acquire",
    "upgradable",
    "blocking_",
    "try_",
];

/// How often the locks of that type are acquired in this file, and how often a guard of one crosses
/// an await.
fn counts(context: &Context<'_>, lock: &str) -> (usize, usize) {
    let mut acquired = 0;
    let mut across = 0;
    for flow in context.functions() {
        let mut held: Vec<u32> = Vec::new();
        for region in &flow.regions {
            for id in flow.awaits(region) {
                held.extend(region.held.at[&id].iter().map(|held| held.guard.0));
            }
        }
        for (number, acquisition) in flow.acquisitions.iter().enumerate() {
            if acquisition.kind.lock != lock {
                continue;
            }
            acquired += 1;
            across += usize::from(held.iter().any(|guard| *guard as usize == number));
        }
    }
    (acquired, across)
}

fn text(context: &Context<'_>, lock: &str, method: Option<&str>) -> Option<Text> {
    let kind = guards::all().iter().find(|guard| guard.lock == lock)?;
    // They are constructs like others: nobody chooses among several of them.
    if kind.family == Family::RefCell || lock.ends_with("Semaphore") {
        return None;
    }
    let mut text = Text::new(verdict(kind, lock)?);
    if let Some(line) = method.and_then(|method| method_line(kind, method)) {
        text.fact(line);
    }
    let (acquired, across) = counts(context, lock);
    for line in advice(kind, lock, acquired, across) {
        text.fact(line);
    }
    Some(text)
}

/// Which lock this is, in one line.
fn verdict(kind: &GuardKind, lock: &str) -> Option<String> {
    let name = lock.rsplit("::").next()?;
    let krate = match lock.split("::").next()? {
        "lock_api" => "parking_lot",
        "async_lock" => "async-lock",
        "futures_util" => "futures",
        other => other,
    };
    Some(match kind.family {
        Family::Sync if krate == "spin" => {
            format!("**{krate} `{name}`** spins: waiting for it burns the thread's time. Keep it for a few instructions.")
        }
        Family::Sync if krate == "std" => format!(
            "**{krate} `{name}`** blocks the thread while it waits. Poisoned when a thread panics holding it."
        ),
        Family::Sync => format!("**{krate} `{name}`** blocks the thread while it waits. It has no poisoning."),
        Family::Async if name == "Semaphore" => {
            format!("**{krate} `{name}`** hands out permits; waiting for one suspends the task, not the thread.")
        }
        Family::Async => {
            format!("**{krate} `{name}`** suspends the task while it waits, not the thread. It has no poisoning.")
        }
        Family::RefCell => {
            "**`RefCell`** checks borrows at run time, on one thread. A second borrow that conflicts panics; it is never `Sync`."
                .to_owned()
        }
        Family::DashMap | Family::Span | Family::Watch => return None,
    })
}

fn method_line(kind: &GuardKind, method: &str) -> Option<String> {
    Some(match (kind.family, method) {
        (_, method) if method.starts_with("try_") => format!("`{method}` does not wait: it fails at once when the lock is taken."),
        (Family::Sync, "read") => "`read` shares the lock with other readers; a `write` on the same thread meanwhile deadlocks.".to_owned(),
        (Family::Sync, method) => format!("`{method}` holds the lock until the guard it gives ends."),
        (Family::Async, method) if method.starts_with("blocking_") => format!("`{method}` panics inside a runtime: it is for threads outside."),
        (Family::Async, method) => format!("`{method}` must be awaited; dropping the future gives up the place in the queue."),
        (Family::RefCell, _) => return None,
        _ => return None,
    })
}

/// The guide's rule, applied to the locks of this type in this file.
fn advice(kind: &GuardKind, lock: &str, acquired: usize, across: usize) -> Vec<String> {
    let sites = match acquired {
        0 => String::new(),
        1 => "Acquired once in this file".to_owned(),
        many => format!("Acquired {many} times in this file"),
    };
    let name = lock.rsplit("::").next().unwrap_or_default();
    match kind.family {
        Family::Sync => {
            let mut lines = vec![format!(
                "Right for short sections without an `.await`. To hold it across an `.await`, use `tokio::sync::{}`.",
                if name == "RwLock" { "RwLock" } else { "Mutex" }
            )];
            if acquired > 0 {
                lines.push(match across {
                    0 => format!("{sites}, never across an `.await`: a good choice here."),
                    across => format!("{sites}, **{across} across an `.await`**: release it before, or use tokio's."),
                });
            }
            lines
        }
        Family::Async if name != "Semaphore" => {
            let mut lines = vec![format!(
                "Right when the guard must live across an `.await`. Otherwise `std::sync::{}` is faster.",
                if name == "RwLock" { "RwLock" } else { "Mutex" }
            )];
            if acquired > 0 {
                lines.push(match across {
                    0 => format!("{sites}, never across an `.await`: std's would do here."),
                    across => format!("{sites}, {across} across an `.await`: a good choice here."),
                });
            }
            lines
        }
        Family::RefCell => {
            vec!["Never use it across threads: `Mutex` or `RwLock` are its counterparts there. For `Copy` values `Cell` needs no borrow.".to_owned()]
        }
        _ => Vec::new(),
    }
}
