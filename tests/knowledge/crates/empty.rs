//! Nothing: this package only names crates for cargo to build.
