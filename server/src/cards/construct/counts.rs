//! What the arguments of a call say: how many a barrier waits for, how many permits there are.

use super::super::site::Site;
use super::super::text::{Text, code};
use crate::program::body::{Expr, ExprId};

/// A function with a number that matters, which argument that is, and what it says.
const NUMBERS: &[(&str, usize, &str, &str)] = &[
    ("std::sync::Barrier::new", 0, "Waits for", "threads here"),
    ("tokio::sync::Barrier::new", 0, "Waits for", "tasks here"),
    ("tokio::sync::Semaphore::new", 0, "Permits here:", ""),
    ("tokio::sync::Semaphore::const_new", 0, "Permits here:", ""),
    (
        "futures_util::StreamExt::buffer_unordered",
        0,
        "At most",
        "at once here",
    ),
    (
        "futures_util::StreamExt::buffered",
        0,
        "At most",
        "at once here",
    ),
    (
        "tokio::runtime::Builder::worker_threads",
        0,
        "Worker threads here:",
        "",
    ),
    (
        "tokio::sync::Semaphore::acquire_many",
        0,
        "Permits asked for here:",
        "",
    ),
    (
        "tokio::sync::Semaphore::acquire_many_owned",
        0,
        "Permits asked for here:",
        "",
    ),
];

pub(super) fn facts(site: &Site<'_>, path: &str, text: &mut Text) {
    let Some((_, number, before, after)) = NUMBERS.iter().find(|(known, ..)| *known == path) else {
        return;
    };
    let Some((flow, call)) = site.call() else {
        return;
    };
    let Some(argument) = arguments(flow.body.expr(call)).get(*number).copied() else {
        return;
    };
    let value = code(site.context.source(flow.range(argument)));
    text.fact(format!("{before} {value} {after}").trim_end().to_owned() + ".");
}

pub(super) fn arguments(call: &Expr) -> &[ExprId] {
    match call {
        Expr::Call { args, .. } => args,
        Expr::MethodCall(call) => &call.args,
        _ => &[],
    }
}
