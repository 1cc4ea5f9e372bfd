//! The calls that have rayon run jobs, and wait for their end.

use super::context::Context;
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId};

/// Whether a call has rayon run jobs and waits for their end.
pub(super) fn waits_for_pool(context: &Context<'_>, flow: &FunctionFlow, call: ExprId) -> bool {
    let callee = flow.callee(context.program(), call);
    callee.is_some_and(|path| runs_jobs(&path)) || runs_iterator(context, flow, call)
}

/// Whether a call is the end of a chain that starts with `par_iter()` or its like. What is between
/// is rayon's own affair: its types are not all known.
fn runs_iterator(context: &Context<'_>, flow: &FunctionFlow, call: ExprId) -> bool {
    let Expr::MethodCall(end) = flow.body.expr(call) else {
        return false;
    };
    if !DRIVERS.contains(&end.name.as_str()) {
        return false;
    }
    let mut id = end.receiver;
    while let Expr::MethodCall(inner) = flow.body.expr(id) {
        let callee = flow.callee(context.program(), id);
        if callee.is_some_and(|path| {
            path.starts_with("rayon::iter::")
                && (path.contains("::par_") || path.ends_with("::into_par_iter"))
        }) {
            return true;
        }
        id = inner.receiver;
    }
    false
}

/// Whether a function of rayon runs what it is given, and waits.
fn runs_jobs(path: &str) -> bool {
    let Some(name) = path.strip_prefix("rayon_core::") else {
        return false;
    };
    let name = name.strip_prefix("ThreadPool::").unwrap_or(name);
    matches!(
        name,
        "join"
            | "join_context"
            | "scope"
            | "scope_fifo"
            | "in_place_scope"
            | "in_place_scope_fifo"
            | "broadcast"
            | "install"
    )
}

/// The methods of parallel iterators that run them.
const DRIVERS: &[&str] = &[
    "all",
    "any",
    "cmp",
    "collect",
    "collect_into_vec",
    "collect_vec_list",
    "count",
    "eq",
    "find_any",
    "find_first",
    "find_last",
    "find_map_any",
    "find_map_first",
    "find_map_last",
    "for_each",
    "for_each_init",
    "for_each_with",
    "ge",
    "gt",
    "le",
    "lt",
    "max",
    "max_by",
    "max_by_key",
    "min",
    "min_by",
    "min_by_key",
    "ne",
    "partial_cmp",
    "partition",
    "partition_map",
    "position_any",
    "position_first",
    "position_last",
    "product",
    "reduce",
    "reduce_with",
    "sum",
    "try_for_each",
    "try_for_each_init",
    "try_for_each_with",
    "try_reduce",
    "try_reduce_with",
    "unzip",
    "unzip_into_vecs",
];
