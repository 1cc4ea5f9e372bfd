//! The language server, spoken to over its standard input and output.
#![expect(
    clippy::disallowed_types,
    reason = "the server never runs a program, but its tests run the server"
)]

pub(crate) mod client;
mod configured;
mod deep;
mod documents;
mod editor;
mod elsewhere;
mod failures;
mod findings;
mod folder;
mod lifecycle;
mod lock_types;
mod optional;
mod progress;
mod refactorings;
mod settings;
mod status;
mod stream;
