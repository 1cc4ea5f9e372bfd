//! Calls that block the thread, by the table that the rules use.

use super::super::site::Site;
use super::super::text::{Text, code};
use super::link;
use crate::flow::context::Context as Runs;
use crate::knowledge::blocking::{BlockingCall, Class};
use crate::program::body::Expr;
use crate::rules::async_calls::{blocking_call, short};

/// What the function waits for that is called or named here, and what to do in async code.
pub(super) fn of_function(site: &Site<'_>) -> Option<Text> {
    let (path, entry) = match site.call() {
        Some((flow, call)) => blocking_call(site.context, flow, call)?,
        None => match site.path() {
            Some(path) => (path.to_owned(), site.names().program.blocking(path)?),
            None => of_unread(site)?,
        },
    };
    let mut text = Text::new(sentence(&path, entry));
    if let Some(manner) = manner(entry.class) {
        text.general(manner);
    }
    text.general(instead(entry));
    link(&mut text, rule(entry.class));
    Some(text)
}

/// The call of a function of a crate whose sources are not there.
fn of_unread(site: &Site<'_>) -> Option<(String, &'static BlockingCall)> {
    let flow = site.flow.as_ref()?;
    let call = flow.body.expr_ids().find(|id| match flow.body.expr(*id) {
        Expr::Call { callee, .. } => {
            let is_path = matches!(flow.body.expr(*callee), Expr::Path(_));
            is_path && flow.range(*callee).end() == site.range.end()
        }
        _ => false,
    })?;
    blocking_call(site.context, flow, call)
}

/// Where the call at hand runs, if that is where it must not.
pub(super) fn here(site: &Site<'_>, text: &mut Text) {
    let Some((flow, call)) = site.call() else {
        return;
    };
    if blocking_call(site.context, flow, call).is_none() {
        return;
    }
    match flow.context(call) {
        Runs::Async => {
            text.fact("Here it runs in async code: the other tasks of this thread wait too.");
        }
        Runs::Maybe => {
            text.fact("Here it is in a closure inside async code, which may run there.");
        }
        Runs::Sync => {}
    }
}

fn sentence(path: &str, entry: &BlockingCall) -> String {
    let (name, reason) = (short(path), entry.reason);
    match entry.class {
        Class::Method => {
            format!(
                "**`{name}`** blocks the thread {reason}. Inside a runtime it panics: it is for threads outside."
            )
        }
        Class::Runtime => {
            format!("**`{name}`** makes a runtime, which blocks the thread {reason}.")
        }
        _ => format!("**`{name}`** blocks the thread {reason}."),
    }
}

fn manner(class: Class) -> Option<&'static str> {
    match class {
        Class::File => Some("Mostly for a short time; on a slow disk or a network drive for long."),
        Class::Stat => Some("On a local disk for a very short time."),
        _ => None,
    }
}

fn instead(entry: &BlockingCall) -> String {
    match (entry.twin, entry.class) {
        (Some(twin), _) if entry.drop_in => {
            format!(
                "In async code {} takes the same and is awaited.",
                code(twin)
            )
        }
        (Some(twin), _) => format!("In async code: {}.", code(twin)),
        (None, Class::BlockOn) => "In async code `.await` the future.".to_owned(),
        (None, Class::Runtime) => {
            "In async code there is a runtime already: `Handle::current()`.".to_owned()
        }
        (None, Class::Cpu) => {
            "In async code: `spawn_blocking`, or rayon and a `oneshot`.".to_owned()
        }
        (None, _) => "In async code: `tokio::task::spawn_blocking`.".to_owned(),
    }
}

/// The rule that finds such a call in async code.
fn rule(class: Class) -> &'static str {
    match class {
        Class::Channel => "std-mpsc-in-async",
        Class::Method => "blocking-method-in-async",
        Class::BlockOn => "block-on-in-async",
        Class::Runtime => "nested-runtime",
        Class::Certain | Class::File | Class::Stat | Class::Cpu => "blocking-in-async",
    }
}
