//! Text and trees: parsing, re-parsing after an edit, bodies of known macros.

pub mod edit;
pub(crate) mod fragment;
