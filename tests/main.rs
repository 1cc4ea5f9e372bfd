//! End-to-end tests: the real binary, as editors and terminals run it.

mod oracle;
mod terminal;
mod protocol;
#[path = "corpus/check.rs"]
mod corpus;
#[path = "demo/check.rs"]
mod demo;
mod knowledge;
