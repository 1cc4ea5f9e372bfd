//! End-to-end tests: the real binary, as editors and terminals run it.

#[path = "corpus/check.rs"]
mod corpus;
#[path = "demo/check.rs"]
mod demo;
mod fixes;
mod knowledge;
mod oracle;
mod protocol;
mod terminal;
