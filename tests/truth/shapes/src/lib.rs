//! Calls of many shapes. Nothing here is meant to be run.
#![allow(warnings)]

mod adaptors;
mod chains;
mod closures;
mod control;
mod generics;
mod options;
mod patterns;
mod places;
mod shadows;
mod traits;
