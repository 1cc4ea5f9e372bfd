//! A public trait has an async function: whoever is generic over it cannot ask that its future be `Send`.
//!
//! ## What it does
//! Finds `async fn` in traits that other crates can name.
//!
//! ## Why it matters
//! Code that is generic over the trait cannot say that the future must be `Send`, so it cannot spawn it on
//! a runtime with several threads. To add that later breaks every implementation. The compiler's own lint
//! (`async_fn_in_trait`) says the same.
//!
//! ## Example
//! ```rust
//! pub trait Repository {
//!     async fn find(&self, id: u64) -> Option<String>;
//! }
//! ```
//!
//! ## Use instead
//! ```rust
//! pub trait Repository {
//!     fn find(&self, id: u64) -> impl Future<Output = Option<String>> + Send;
//! }
//! ```
//! Implementations may still write `async fn find`. `#[trait_variant::make(Send)]` writes the signature for
//! you, and `#[async_trait]` boxes the future, so that there can be a `dyn Repository`.
//!
//! ## Known limits
//! Only libraries have other crates as users. A trait with an attribute that is not known is left alone: it
//! may be rewritten.

#[cfg(test)]
mod tests;

use super::async_traits::{self, AsyncTrait, boxed, with_send};
use super::context::{Context, fix};
use super::docs::docs;
use super::{Category, Rule};
use crate::finding::{Finding, Fix, RefusedFix, Severity};
use crate::project::targets::TargetKind;
use ra_ap_syntax::TextRange;
use ra_ap_syntax::ast::{self, AstNode, HasName};

pub(super) static RULE: Rule = Rule {
    name: "async-fn-in-public-trait",
    category: Category::Await,
    severity: Severity::Info,
    on_by_default: true,
    twins: &["async_fn_in_trait"],
    docs: docs!("async_fn_in_public_trait.rs"),
    check,
    fixes,
};

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (of, method) in sites(context) {
        let Some(range) = word(&method) else { continue };
        let name =
            |node: Option<ast::Name>| node.map(|name| name.text().to_string()).unwrap_or_default();
        let message = format!(
            "whoever is generic over `{}` cannot ask that the future of `{}` be `Send`, and cannot spawn it",
            name(of.node.name()),
            name(method.name())
        );
        findings.push(context.finding(&RULE, RULE.severity, range, message));
    }
}

fn sites(context: &Context<'_>) -> Vec<(AsyncTrait, ast::Fn)> {
    // A file without a manifest may be anything.
    if context.target != TargetKind::Lib {
        return Vec::new();
    }
    let mut sites = Vec::new();
    for of in async_traits::all(context) {
        let program = context.program();
        if of.boxing.is_some()
            || of.is_changed
            || !program.is_public(of.def)
            || program.def(of.def).test
        {
            continue;
        }
        for method in &of.methods {
            let of = AsyncTrait {
                def: of.def,
                node: of.node.clone(),
                methods: of.methods.clone(),
                boxing: None,
                is_changed: false,
            };
            sites.push((of, method.clone()));
        }
    }
    sites
}

/// The word `async`.
fn word(method: &ast::Fn) -> Option<TextRange> {
    Some(method.async_token()?.text_range())
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let site = sites(context)
        .into_iter()
        .find(|(_, method)| word(method) == Some(finding.range));
    let Some((of, method)) = site else {
        return Vec::new();
    };
    let send = "Say that the future is `Send`: `-> impl Future + Send`".to_owned();
    let boxing = "Box the futures with `#[async_trait]`, here and in every impl".to_owned();
    let mut fixes = Vec::new();
    for (title, made) in [
        (send, with_send(context, &of, &method)),
        (boxing, boxed(context, of.def)),
    ] {
        match made {
            Ok(edits) => fixes.push(fix(title, edits)),
            Err(reason) => context.refuse(RefusedFix { title, reason }),
        }
    }
    if context.package.is_some() && context.can_use("trait_variant") {
        let start = of.node.syntax().text_range();
        let text = format!(
            "#[trait_variant::make(Send)]{}{}",
            context.newline(),
            context.indent(start)
        );
        let edit = context.edit(TextRange::empty(start.start()), text);
        fixes.push(fix(
            "Have `#[trait_variant::make(Send)]` say it",
            vec![edit],
        ));
    }
    fixes
}
