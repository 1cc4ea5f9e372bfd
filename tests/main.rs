//! End-to-end tests: the real binary, as editors and terminals run it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(
    clippy::disallowed_types,
    reason = "tests run the binary and the compiler"
)]
#![allow(
    clippy::disallowed_methods,
    reason = "tests run the binary and the compiler"
)]

mod auto_traits;
mod cancellation;
mod compare;
#[path = "corpus/check.rs"]
mod corpus;
#[path = "demo/check.rs"]
mod demo;
mod fixes;
mod futures;
mod generated;
#[cfg(unix)]
mod hostile;
mod knowledge;
#[path = "loom/check.rs"]
mod loom;
mod oracle;
mod panics;
mod patience;
mod protocol;
mod refactorings;
mod refused_fixes;
mod sharing;
mod terminal;
mod tidy;
mod truth;
mod verdicts;
mod written;
