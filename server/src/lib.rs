//! Threadwise gives Rust programmers concurrency hints as they type.
//!
//! ```text
//! bytes ─skeleton, parse─▶ Outline               what a file declares, its bodies left out
//! manifests, lock file ─▶ Graph                  which packages names can reach, and their sources
//! Outlines, Graph ──────▶ Program                what every name means: crates, read when one is named
//! bytes ─parse─▶ tree                            of a file that is looked into
//! tree + Program ─lower─▶ Body ─▶ Flow           what a body does, in order, with scopes and drops
//! Flow + Program ─rules─▶ Finding, Fix           plain data
//! Flow + Program ─cards─▶ Card                   plain data
//!                           │
//!      lsp/ or cli/ ◀───────┘                    to the editor, or to the terminal
//! ```
//!
//! Three rings, arrows inward only. The *edge* ([`lsp`], [`cli`], [`report`]) speaks
//! to people and editors. The *engine* owns one immutable world, swapped by one
//! writer; a reader's snapshot is a clone of it. The *core* (everything above the
//! engine below) knows no tokio, no LSP type and no JSON, does no input or output but
//! through [`project::FileSource`], and returns values, not errors: broken user code
//! is a tree with holes. A test holds the rings.

pub(crate) mod cancel;
pub(crate) mod cards;
pub(crate) mod configuration;
pub mod finding;
pub mod flow;
pub(crate) mod knowledge;
pub(crate) mod program;
pub mod project;
pub mod rules;
pub mod settings;
pub(crate) mod suppress;
pub mod syntax;

pub mod engine;

pub mod cli;
pub mod lsp;
pub mod report;

#[cfg(test)]
mod testing;
