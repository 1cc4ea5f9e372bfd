//! Text and trees: parsing, re-parsing after an edit, bodies of known macros.

pub mod edit;
pub(crate) mod expand;
pub(crate) mod find;
pub(crate) mod fragment;
pub(crate) mod limits;
pub(crate) mod parse;
pub(crate) mod reparse;
pub(crate) mod replaced;
pub(crate) mod skeleton;

#[cfg(test)]
mod tests;
