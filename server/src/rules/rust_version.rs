//! The oldest compiler that has to build the code.

use super::context::Context;

/// Whether every compiler that the package says it supports is at least of a version. A package that
/// says nothing is for the newest.
pub(super) fn supports(context: &Context<'_>, wanted: (u32, u32)) -> bool {
    let version = context
        .package
        .and_then(|package| package.rust_version.as_deref());
    version.is_none_or(|version| {
        let mut numbers = version
            .split('.')
            .map(|part| part.parse::<u32>().unwrap_or(0));
        let (major, minor) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
        (major, minor) >= wanted
    })
}
