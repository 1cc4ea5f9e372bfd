//! The code that makes a lazy value asks for that very value: it waits for itself.
//!
//! ## What it does
//! Finds `LazyLock`s, `lazy_static!`s and `once_cell`'s `Lazy`s whose initialiser uses the static itself, directly
//! or in a function that it calls, and `get_or_init` calls whose closure does the same with theirs.
//!
//! ## Why it matters
//! The first who asks for the value runs the initialiser, and everybody else waits until it is done.
//! An initialiser that asks for its own value waits for itself: the thread hangs for ever, at the
//! first use.
//!
//! ## Example
//! ```rust
//! use std::sync::LazyLock;
//!
//! static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| vec![first()]);
//!
//! fn first() -> String {
//!     format!("one of {}", NAMES.len())
//! }
//! ```
//!
//! ## Use instead
//! Make the value of what is there before it:
//! ```rust
//! use std::sync::LazyLock;
//!
//! static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| vec![first(1)]);
//!
//! fn first(count: usize) -> String {
//!     format!("one of {count}")
//! }
//! ```
//!
//! ## Known limits
//! Said only where the way there is certain: not behind a condition, in a loop, or in a closure that may
//! run later. Calls are followed through three functions of the project.

#[cfg(test)]
mod tests;

use ra_ap_syntax::TextRange;

use super::context::Context;
use super::docs::docs;
use super::lazies::{Code, fillings, lazies};
use super::{Category, Rule};
use crate::finding::{Finding, Related, Severity};
use crate::flow::effects::Spot;
use crate::program::body::{Expr, ExprId};
use crate::program::infer::Target;
use crate::program::items::{DefId, DefKind};
use crate::program::type_ref::Mutability;

pub(super) static RULE: Rule = Rule {
    name: "lazylock-reentrant-init",
    category: Category::Deadlock,
    severity: Severity::Error,
    on_by_default: true,
    twins: &[],
    docs: docs!("lazylock_reentrant_init.rs"),
    check,
    fixes: |_, _| Vec::new(),
};

/// So many functions are gone through on the way back to the static.
const MOST_CALLS: usize = 3;

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for lazy in lazies(context) {
        let code = Code::of_lazy(&lazy);
        if let Some(way) = way_back(context, code, lazy.made, lazy.def, 0) {
            findings.push(report(context, lazy.def, way));
        }
    }
    if !context.text.contains("get_or_init") {
        return;
    }
    for flow in context.functions() {
        for filling in fillings(context, flow) {
            let code = Code::of_function(flow);
            if let Some(way) = way_back(context, code, filling.made, filling.def, 0) {
                findings.push(report(context, filling.def, way));
            }
        }
    }
}

/// The way from an initialiser back to its static.
struct Way {
    /// In the initialiser: the static, or the call that leads to it.
    range: TextRange,
    /// The function that is called there, if one is.
    through: Option<String>,
    related: Vec<Related>,
}

fn report(context: &Context<'_>, def: DefId, way: Way) -> Finding {
    let name = &context.program().def(def).name;
    let message = match &way.through {
        None => format!(
            "this asks for `{name}` while `{name}` is being made: the thread waits for itself, for ever"
        ),
        Some(function) => format!(
            "`{function}` asks for `{name}` while `{name}` is being made: the thread waits for itself, for ever"
        ),
    };
    let mut finding = context.finding(&RULE, RULE.severity, way.range, message);
    finding.related = way.related;
    finding
}

fn way_back(
    context: &Context<'_>,
    code: Code<'_>,
    from: ExprId,
    def: DefId,
    depth: usize,
) -> Option<Way> {
    let always = code.always(from);
    if let Some(used) = always.iter().find(|id| forces(context, code, **id, def)) {
        return Some(Way {
            range: code.range(*used),
            through: None,
            related: Vec::new(),
        });
    }
    if depth == MOST_CALLS {
        return None;
    }
    always.iter().find_map(|call| {
        let Some(Target::Def(function)) = code.callee(*call) else {
            return None;
        };
        let program = context.program();
        let declared = program.def(*function);
        let DefKind::Fn(signature) = &declared.kind else {
            return None;
        };
        if signature.is_async || !program.is_edited(function.krate) {
            return None;
        }
        let flow = context.bodies.flow(*function)?;
        let inside = Code::of_function(&flow);
        let way = way_back(context, inside, flow.body.root, def, depth + 1)?;
        let spot = Spot {
            def: *function,
            range: way.range.checked_sub(flow.start)?,
        };
        let name = &program.def(def).name;
        let message = match &way.through {
            None => format!("`{name}` is asked for here"),
            Some(next) => format!("this calls `{next}`"),
        };
        let mut related: Vec<Related> = context.related_at(spot, message).into_iter().collect();
        related.extend(way.related);
        Some(Way {
            range: code.range(*call),
            through: Some(declared.name.to_string()),
            related,
        })
    })
}

/// Methods that look at a `OnceLock` without filling it.
const LOOKS: [&str; 5] = ["get", "set", "get_mut", "is_initialized", "as_ptr"];

/// Whether an expression asks for the value of the static: a method of what is in it, `*X`, or
/// `get_or_init`.
fn forces(context: &Context<'_>, code: Code<'_>, id: ExprId, def: DefId) -> bool {
    let is_it = |id: ExprId| code.types.values.get(&id) == Some(&def);
    match code.body.expr(id) {
        Expr::Deref(inner) => is_it(*inner),
        Expr::MethodCall(call) if is_it(call.receiver) => {
            let callee = code.types.calls.get(&id);
            let behind = callee
                .and_then(|callee| callee.receiver.as_ref())
                .is_some_and(|receiver| {
                    let by_macro = context
                        .source_of(def)
                        .is_some_and(|source| source.contains("static ref "));
                    by_macro || receiver.derefs > 0 && !is_reference(code, call.receiver)
                });
            let fills = matches!(call.name.as_str(), "get_or_init" | "wait");
            fills || behind && !LOOKS.contains(&call.name.as_str())
        }
        Expr::Call { args, .. } => {
            let path = match code.callee(id) {
                Some(Target::Def(function)) => context.program().path_of(*function),
                _ => return false,
            };
            let is_force = path.ends_with("LazyLock::force") || path.ends_with("Lazy::force");
            is_force
                && args.iter().any(|arg| {
                    matches!(code.body.expr(*arg), Expr::Ref { expr, mutability: Mutability::Shared } if is_it(*expr))
                })
        }
        _ => false,
    }
}

fn is_reference(code: Code<'_>, id: ExprId) -> bool {
    matches!(
        code.types.expr(id),
        crate::program::ty::Ty::Ref(..) | crate::program::ty::Ty::Unknown
    )
}
