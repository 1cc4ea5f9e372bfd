//! Text and trees: parsing, re-parsing after an edit, bodies of known macros.

pub mod edit;
pub(crate) mod limits;
#[cfg_attr(not(test), expect(dead_code, reason = "the engine does not parse yet"))]
pub(crate) mod parse;
#[cfg_attr(not(test), expect(dead_code, reason = "the engine does not parse yet"))]
pub(crate) mod reparse;

#[cfg(test)]
mod tests;
