//! What no compiler checks: the rings, the documents, and the manners of the sources.

mod manners;
mod readme;
mod rings;
mod rule_pages;
mod source;
