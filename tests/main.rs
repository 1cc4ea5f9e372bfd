//! End-to-end tests: the real binary, as editors and terminals run it.

#[path = "corpus/check.rs"]
mod corpus;
