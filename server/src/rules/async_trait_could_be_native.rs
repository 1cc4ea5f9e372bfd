//! `#[async_trait]` on a trait that nobody uses as `dyn`: the language does it by itself, without boxes.
//!
//! ## What it does
//! Finds traits with `#[async_trait]` of which the workspace has no `dyn Trait`, where the package's
//! `rust-version` is at least 1.75 or not given.
//!
//! ## Why it matters
//! The attribute boxes the future of every call: an allocation, and a call that cannot be inlined. Since
//! Rust 1.75 traits can have async functions of their own. Only `dyn Trait` still needs the boxes.
//!
//! ## Example
//! ```rust
//! #[async_trait::async_trait]
//! trait Clock {
//!     async fn now(&self) -> u64;
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! trait Clock {
//!     fn now(&self) -> impl Future<Output = u64> + Send;
//! }
//! ```
//!
//! ## Known limits
//! A hint: users of a library may have a `dyn Trait` of their own. A trait that another one builds upon, or
//! that is implemented for `Box`, `Arc` or references, is taken to be meant for `dyn`.

#[cfg(test)]
mod tests;

use ra_ap_syntax::TextRange;
use ra_ap_syntax::ast::{AstNode, HasName};

use super::async_traits::{self, AsyncTrait, impls, native};
use super::context::{Context, fix};
use super::docs::docs;
use super::rust_version::supports;
use super::{Category, Rule};
use crate::finding::{Finding, Fix, RefusedFix, Severity};
use crate::program::crates::FileAt;
use crate::program::items::DefKind;
use crate::program::type_ref::TypeRef;

pub(super) static RULE: Rule = Rule {
    name: "async-trait-could-be-native",
    category: Category::Style,
    severity: Severity::Hint,
    on_by_default: true,
    twins: &[],
    docs: docs!("async_trait_could_be_native.rs"),
    check,
    fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (of, range) in sites(context) {
        let name = of.node.name().map(|name| name.text().to_string());
        let message = format!(
            "nobody here uses `dyn {0}`: `{0}` can have its async functions without `#[async_trait]` and its boxes",
            name.unwrap_or_default()
        );
        findings.push(context.finding(&RULE, RULE.severity, range, message));
    }
}

/// The traits, with the attribute.
fn sites(context: &Context<'_>) -> Vec<(AsyncTrait, TextRange)> {
    if context.is_test_file() || !supports(context, (1, 75)) {
        return Vec::new();
    }
    async_traits::all(context)
        .into_iter()
        .filter_map(|of| {
            let range = of.boxing.as_ref()?.syntax().text_range();
            let is_meant = of.is_changed
                || context.program().def(of.def).test
                || is_built_upon(context, &of)
                || is_used_as_dyn(context, &of);
            (!is_meant).then_some((of, range))
        })
        .collect()
}

/// Whether another trait has this one above it, or a pointer implements it.
fn is_built_upon(context: &Context<'_>, of: &AsyncTrait) -> bool {
    let program = context.program();
    let name = &program.def(of.def).name;
    let by_trait = program.source().edited().into_iter().any(|krate| {
        program.krate(krate).defs.iter().any(|def| {
            matches!(&def.kind, DefKind::Trait { supertraits, .. }
                if supertraits.iter().any(|path| path.last_name() == Some(name)))
        })
    });
    by_trait
        || impls(context, of.def)
            .into_iter()
            .any(|def| match &program.def(def).kind {
                DefKind::Impl { data, .. } => is_pointer(&data.self_ty),
                _ => false,
            })
}

fn is_pointer(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Ref(..) => true,
        TypeRef::Path(path) => path
            .last_name()
            .is_some_and(|name| matches!(name.as_str(), "Box" | "Arc" | "Rc")),
        _ => false,
    }
}

/// Whether `dyn` stands before the trait's name anywhere in the workspace.
fn is_used_as_dyn(context: &Context<'_>, of: &AsyncTrait) -> bool {
    let program = context.program();
    let name = program.def(of.def).name.as_str();
    program.source().edited().into_iter().any(|krate| {
        let count = u32::try_from(program.files(krate).files.len()).unwrap_or(0);
        (0..count).any(|file| {
            let at = FileAt { krate, file };
            if at == context.at {
                return names_dyn(context.text, name);
            }
            context
                .bodies
                .text(at)
                .is_some_and(|text| names_dyn(&text, name))
        })
    }) || names_dyn(context.text, name)
}

/// Whether the name follows `dyn` within the same type.
fn names_dyn(text: &str, name: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices("dyn ").any(|(at, word)| {
        let rest = &text[at + word.len()..];
        let end = rest
            .find([',', ';', ')', '{', '=', '\n'])
            .unwrap_or(rest.len());
        rest[..end].split(|c| !is_part(c)).any(|word| word == name)
    })
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let site = sites(context)
        .into_iter()
        .find(|(_, range)| *range == finding.range);
    let Some((of, _)) = site else {
        return Vec::new();
    };
    let title = "Write the trait without `#[async_trait]`, here and in every impl".to_owned();
    match native(context, &of) {
        Ok(edits) => vec![Fix {
            confirm: true,
            ..fix(title, edits)
        }],
        Err(reason) => {
            context.refuse(RefusedFix { title, reason });
            Vec::new()
        }
    }
}
