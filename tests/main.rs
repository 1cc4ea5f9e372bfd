//! End-to-end tests: the real binary, as editors and terminals run it.

mod knowledge;
