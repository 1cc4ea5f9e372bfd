//! Types of libraries that are Send and Sync whatever their version, and whose fields are of types
//! that the library makes with macros of its own.

/// Whether the type with this path, which has no parameters, is one of them.
pub(crate) fn contains(path: &str) -> bool {
    PLAIN.contains(&path)
}

const PLAIN: &[&str] = &["http::HeaderName", "http::header::HeaderName"];
