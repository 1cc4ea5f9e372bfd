//! What is lost with a future that is dropped early, by the table that the rules use.

use super::super::text::Text;
use super::link;
use crate::knowledge::cancel_safety::{self, CancelSafety, Class};
use crate::rules::async_calls::short;

/// What becomes of the future that a function gives.
pub(super) fn of_function(path: &str) -> Option<Text> {
    let entry = cancel_safety::of(path)?;
    let mut text = Text::new(format!("**`{}`** {}", short(path), sentence(entry)));
    if let Some(instead) = entry.instead {
        text.general(format!("In a `select!` in a loop: {instead}."));
        link(&mut text, "select-cancel-unsafe");
    }
    Some(text)
}

fn sentence(entry: &CancelSafety) -> String {
    let words = entry.words;
    match entry.class {
        Class::Safe => format!("is safe to cancel: {words}."),
        Class::Restarts => format!("may be cancelled, but then {words}."),
        Class::Resumes => format!("goes on where it was when it is cancelled: {words}."),
        Class::Place => format!("loses its turn when it is cancelled: {words}."),
        Class::Loses => format!("is not safe to cancel: {words}."),
    }
}
