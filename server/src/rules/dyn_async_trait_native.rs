//! `dyn Trait` of a trait with async functions: the compiler refuses it.
//!
//! ## What it does
//! Finds `dyn Trait` where the trait, which is declared in the workspace, has an `async fn` or one that gives
//! `impl Trait`.
//!
//! ## Why it matters
//! Each implementation of an async function has a future of its own type and size, so there is no one table
//! of functions for all of them: the compiler refuses `dyn Trait` (E0038), often far from the trait.
//!
//! ## Example
//! ```rust,compile_fail
//! trait Greeter {
//!     async fn greet(&self, name: &str) -> String;
//! }
//!
//! async fn greet_all(greeters: Vec<Box<dyn Greeter>>) -> usize {
//!     greeters.len()
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! use std::pin::Pin;
//!
//! trait Greeter {
//!     fn greet<'a>(&'a self, name: &'a str) -> Pin<Box<dyn Future<Output = String> + Send + 'a>>;
//! }
//!
//! async fn greet_all(greeters: Vec<Box<dyn Greeter>>) -> usize {
//!     greeters.len()
//! }
//! ```
//! The attribute of the crate `async-trait` writes that signature for you.
//!
//! ## Known limits
//! A trait with an attribute that is not known is left alone: it may be rewritten. So is a function with
//! `where Self: Sized`, which is no part of `dyn Trait`.

#[cfg(test)]
mod tests;

use ra_ap_syntax::TextRange;
use ra_ap_syntax::ast::{self, AstNode};

use super::async_traits::{self, boxed, is_for_sized, is_rewritten};
use super::context::{Context, fix};
use super::docs::docs;
use super::{Category, Rule};
use crate::finding::{Finding, Fix, RefusedFix, Severity};
use crate::program::items::{DefId, DefKind};
use crate::program::names::{Namespace, Resolution};
use crate::program::type_ref::{PathRef, TypeRef};

pub(super) static RULE: Rule = Rule {
    name: "dyn-async-trait-native",
    category: Category::Await,
    severity: Severity::Info,
    on_by_default: true,
    twins: &[],
    docs: docs!("dyn_async_trait_native.rs"),
    check,
    fixes,
};

/// `dyn Trait`
struct Site {
    range: TextRange,
    trait_def: DefId,
    /// The function that cannot be called through it.
    function: DefId,
    is_async: bool,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for site in sites(context) {
        let program = context.program();
        let (name, function) = (
            &program.def(site.trait_def).name,
            &program.def(site.function).name,
        );
        let why = if site.is_async {
            "is async, and its future has another type in each implementation"
        } else {
            "gives `impl Trait`, which is another type in each implementation"
        };
        let message = format!(
            "there is no `dyn {name}`: `{function}` {why}; the compiler refuses this (E0038)"
        );
        let mut finding = context.finding(&RULE, RULE.severity, site.range, message);
        if let Some(file) = context.bodies.file_of(site.function) {
            finding.related.push(crate::finding::Related {
                file,
                range: program.range(site.function),
                message: "this function has a future of its own".to_owned(),
            });
        }
        findings.push(finding);
    }
}

fn sites(context: &Context<'_>) -> Vec<Site> {
    if !context.text.contains("dyn ") {
        return Vec::new();
    }
    let types = context
        .root
        .descendants()
        .filter_map(ast::DynTraitType::cast);
    types.filter_map(|ty| site(context, &ty)).collect()
}

fn site(context: &Context<'_>, ty: &ast::DynTraitType) -> Option<Site> {
    let range = ty.syntax().text_range();
    let scope = async_traits::scope_at(context, range.start());
    ty.type_bound_list()?.bounds().find_map(|bound| {
        let ast::Type::PathType(path) = bound.ty()? else {
            return None;
        };
        let path = PathRef::from_ast(&path.path()?)?;
        let found = context
            .names
            .resolve_whole(scope, &path, Namespace::Types)?;
        let Resolution::Def(trait_def) = found else {
            return None;
        };
        let (function, is_async) = without_table(context, trait_def)?;
        Some(Site {
            range,
            trait_def,
            function,
            is_async,
        })
    })
}

/// A function of a trait of the workspace that keeps it from being `dyn`, and whether it is async.
fn without_table(context: &Context<'_>, trait_def: DefId) -> Option<(DefId, bool)> {
    let program = context.program();
    if !program.is_edited(trait_def.krate) {
        return None;
    }
    let map = program.krate(trait_def.krate);
    let DefKind::Trait { items, .. } = &map.def(trait_def.index).kind else {
        return None;
    };
    let found = items.iter().copied().find_map(|index| {
        let DefKind::Fn(function) = &map.def(index).kind else {
            return None;
        };
        let gives_opaque = matches!(function.ret, TypeRef::Impl(_));
        let is_part = (function.is_async || gives_opaque) && !is_for_sized(function);
        let id = DefId {
            krate: trait_def.krate,
            index,
        };
        is_part.then_some((id, function.is_async))
    })?;
    (!is_rewritten(context, trait_def)).then_some(found)
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let site = sites(context)
        .into_iter()
        .find(|site| site.range == finding.range && site.is_async);
    let Some(site) = site else { return Vec::new() };
    let title = "Box the futures with `#[async_trait]`, in the trait and in every impl".to_owned();
    match boxed(context, site.trait_def) {
        Ok(edits) => vec![fix(title, edits)],
        Err(reason) => {
            context.refuse(RefusedFix { title, reason });
            Vec::new()
        }
    }
}
