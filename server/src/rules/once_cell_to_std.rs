//! std has what `once_cell` was for.
//!
//! ## What it does
//! Finds statics, fields and values of the types of `once_cell`, in packages whose compilers all have std's own:
//! `LazyLock` and `LazyCell` (Rust 1.80) for `Lazy`, `OnceLock` and `OnceCell` (Rust 1.70) for `OnceCell`.
//!
//! ## Why it matters
//! std's types do the same and need no dependency. Who reads the code need not know which of several cells of the
//! same name is meant: std calls the one that threads can share a lock.
//!
//! ## Example
//! ```rust
//! use once_cell::sync::Lazy;
//!
//! static NAMES: Lazy<Vec<String>> = Lazy::new(|| vec!["a".to_owned()]);
//!
//! pub fn count() -> usize {
//!     NAMES.len()
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::sync::LazyLock;
//!
//! static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| vec!["a".to_owned()]);
//!
//! pub fn count() -> usize {
//!     NAMES.len()
//! }
//! ```
//!
//! ## Known limits
//! Silent where `rust-version` is too old, in a crate without std, in test code, and in a file that calls what std has
//! not: `get_or_try_init`, `try_insert`, `with_value`, `wait`. The change is made in the whole crate or not at all: it is
//! not offered where other crates can see the type, where it is imported by another name, by a glob or for others, and
//! where code calls what std has not.

mod fixes;
mod mentions;
#[cfg(test)]
mod tests;

use super::context::Context;
use super::docs::docs;
use super::lazies::is_type;
use super::rust_version::supports;
use super::type_sites::{self, TypeSite};
use super::without_std::is_without_std;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};

pub(super) static RULE: Rule = Rule {
    name: "once-cell-to-std",
    category: Category::Style,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &["clippy::non_std_lazy_statics"],
    docs: docs!("once_cell_to_std.rs"),
    check,
    fixes: fixes::fixes,
};

/// A type of `once_cell`, and std's own.
struct Twin {
    old: &'static str,
    new: &'static str,
    since: (u32, u32),
    /// The functions that std's type has too.
    known: &'static [&'static str],
}

static TWINS: [Twin; 4] = [
    Twin {
        old: "once_cell::sync::Lazy",
        new: "std::sync::LazyLock",
        since: (1, 80),
        known: OF_LAZY,
    },
    Twin {
        old: "once_cell::sync::OnceCell",
        new: "std::sync::OnceLock",
        since: (1, 70),
        known: OF_CELL,
    },
    Twin {
        old: "once_cell::unsync::Lazy",
        new: "std::cell::LazyCell",
        since: (1, 80),
        known: OF_LAZY,
    },
    Twin {
        old: "once_cell::unsync::OnceCell",
        new: "std::cell::OnceCell",
        since: (1, 70),
        known: OF_CELL,
    },
];

const OF_LAZY: &[&str] = &["new", "force", "default"];

const OF_CELL: &[&str] = &[
    "new",
    "default",
    "get",
    "get_mut",
    "get_or_init",
    "into_inner",
    "set",
    "take",
];

/// Methods of the cells that std's have not, or only in the newest compilers.
const UNKNOWN: [&str; 5] = [
    "get_or_try_init",
    "get_unchecked",
    "try_insert",
    "wait",
    "with_value",
];

impl Twin {
    fn old_name(&self) -> &'static str {
        self.old.rsplit("::").next().unwrap_or_default()
    }

    fn new_name(&self) -> &'static str {
        self.new.rsplit("::").next().unwrap_or_default()
    }

    fn is_lazy(&self) -> bool {
        self.old_name() == "Lazy"
    }
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (site, twin) in sites(context) {
        let message = format!(
            "std's `{}` does what this `{}` does, and needs no dependency",
            twin.new_name(),
            twin.old
        );
        findings.push(context.finding(&RULE, RULE.severity, site.range, message));
    }
}

fn sites(context: &Context<'_>) -> Vec<(TypeSite, &'static Twin)> {
    if !context.text.contains("once_cell") || is_without_std(context, context.at.krate) {
        return Vec::new();
    }
    let calls = |name: &&str| {
        let mut found = context.text.match_indices(*name);
        found.any(|(at, _)| {
            context.text[..at].ends_with(['.', ':'])
                && context.text[at + name.len()..].starts_with(['(', ':'])
        })
    };
    let needs_more = UNKNOWN.iter().any(calls);
    let twin_of = |site: &TypeSite| {
        TWINS.iter().find(|twin| {
            is_type(context, &site.ty, twin.old)
                && supports(context, twin.since)
                && (twin.is_lazy() || !needs_more)
        })
    };
    let is_meant = |ty: &_| TWINS.iter().any(|twin| is_type(context, ty, twin.old));
    type_sites::all(context, &["Lazy", "OnceCell"], &is_meant)
        .into_iter()
        .filter_map(|site| {
            let twin = twin_of(&site)?;
            Some((site, twin))
        })
        .collect()
}
