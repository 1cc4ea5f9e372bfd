//! How findings look in a terminal and in files for machines.
//!
//! Pure functions from findings and texts to lines; whoever calls them writes the lines out.

pub(crate) mod auto_traits;
pub(crate) mod calls;
pub(crate) mod card;
pub(crate) mod catalogue;
pub(crate) mod configuration;
pub(crate) mod diff;
pub(crate) mod doctor;
pub(crate) mod fingerprint;
pub(crate) mod github;
pub(crate) mod guards;
pub(crate) mod json;
pub(crate) mod sarif;
pub(crate) mod schema;
pub(crate) mod source;
pub(crate) mod summary;
pub(crate) mod text;

use crate::finding::{Finding, Fix, RefusedFix};

/// A finding and the ways to mend it, ready to be reported.
pub(crate) struct Entry {
    pub(crate) finding: Finding,
    /// The best first, as the engine gives them.
    pub(crate) fixes: Vec<Fix>,
    /// Fixes that are known and cannot be offered here.
    pub(crate) refused: Vec<RefusedFix>,
}

/// One value as a line of JSON, without the line end.
fn json_line(value: &impl serde::Serialize) -> String {
    // Strings, numbers and lists only: no map with odd keys that could fail.
    serde_json::to_string(value).unwrap_or_default()
}

/// The count and the word, in the plural where it is due.
pub(crate) fn plural(count: usize, word: &str) -> String {
    let ending = if count == 1 { "" } else { "s" };
    format!("{count} {word}{ending}")
}

#[cfg(test)]
mod samples;
