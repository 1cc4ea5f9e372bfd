//! The methods of a type that block, or whose futures lose something: by the tables of them.

use super::super::text::{Text, code};
use crate::knowledge::blocking;
use crate::knowledge::cancel_safety::{self, Class};

/// Adds which methods of a type are to be known about.
pub(super) fn list(path: &str, text: &mut Text) {
    let methods = blocking::methods_of(path);
    if !methods.is_empty() {
        text.general(format!("Blocks the thread: {}.", names(&methods)));
    }
    let of = |classes: &[Class]| cancel_safety::methods_of(path, classes);
    let safe = of(&[Class::Safe]);
    if !safe.is_empty() {
        text.general(format!("Safe to cancel: {}.", names(&safe)));
    }
    let lost = of(&[Class::Loses, Class::Resumes]);
    if !lost.is_empty() {
        text.general(format!("Not safe to cancel: {}.", names(&lost)));
    }
}

/// The first few.
fn names(methods: &[&str]) -> String {
    const SHOWN: usize = 4;
    let mut shown: Vec<String> = methods.iter().take(SHOWN).map(|name| code(name)).collect();
    if methods.len() > SHOWN {
        shown.push("…".to_owned());
    }
    shown.join(", ")
}
