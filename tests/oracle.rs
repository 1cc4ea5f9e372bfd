//! The oracle: small programs whose truth the compiler and a run decide, and on which
//! Threadwise must agree with both, in editions 2021 and 2024.
//!
//! A program is one function in a data file, under a header:
//!
//! ```text
//! // case: if_let_else_only  2021: H  2024: -
//! // run: lock(vec![1])
//! // run: lock(vec![])
//! ```
//!
//! `run` gives the arguments of one run, and together the runs take every path.
//! `row` names the shape when it is one of the table that every guard rule rests on.
//! A line that awaits may end with a verdict of its own: `// 2021: -  2024: -`.
//!
//! `generate` makes more programs, from seeds, and lets the compiler and the run alone decide; what
//! it must notice stands in `oracle/seeded`, which is run on demand.

mod awaits;
mod cases;
mod deadlocks;
mod generate;
pub(crate) mod libraries;
mod program;
mod seeded;
