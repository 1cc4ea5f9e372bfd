//! Whether tasks of a crate may stay on the thread that they were started on.

use ra_ap_syntax::ast::{self, AstNode, HasAttrs};

use super::context::Context;
use super::runtime::Runtime;
use crate::flow::function::{FunctionFlow, functions_of};
use crate::program::body::{Expr, ExprId};
use crate::program::crates::FileAt;
use crate::program::items::DefId;
use crate::syntax::find::node_at;

/// What code calls whose tasks do not change threads.
const OF_ONE_THREAD: &[&str] = &[
    "tokio::runtime::Builder::new_current_thread",
    "tokio::runtime::LocalRuntime::new",
    "tokio::task::LocalSet::new",
    "tokio::task::LocalSet::default",
    "tokio::task::spawn_local",
    "tokio::task::LocalSet::spawn_local",
    "async_std::task::spawn_local",
    "smol::LocalExecutor::new",
    "async_executor::LocalExecutor::new",
];

/// The names that such code has to write.
const WORDS: &[&str] = &[
    "current_thread",
    "local",
    "new_current_thread",
    "LocalRuntime",
    "LocalSet",
    "LocalExecutor",
    "spawn_local",
];

/// Whether the program may run tasks on one thread, by what it calls and by the attributes of `main`.
/// So it may where no executor is known; actix runs each worker on a thread of its own.
pub(super) fn tasks_may_stay(context: &Context<'_>) -> bool {
    let known = [Runtime::Tokio, Runtime::AsyncStd, Runtime::Smol];
    if !known.contains(&Runtime::of(context)) || uses_actix(context) {
        return true;
    }
    let krate = context.at.krate;
    let count = context.program().files(krate).files.len();
    let files = (0..u32::try_from(count).unwrap_or(0)).map(|file| FileAt { krate, file });
    files.into_iter().any(|at| {
        let mut words = WORDS.iter();
        words.any(|word| context.bodies.may_name(at, word))
            && context.in_file(at).is_none_or(|file| says_so(&file))
    })
}

fn uses_actix(context: &Context<'_>) -> bool {
    let dependencies = context.package.map(|package| &package.dependencies);
    let mut dependencies = dependencies.into_iter().flatten();
    dependencies.any(|dependency| dependency.name.starts_with("actix"))
}

/// Whether a function of the file that is no test does.
fn says_so(context: &Context<'_>) -> bool {
    let program = context.program();
    let functions = functions_of(program, context.at).into_iter();
    functions
        .filter(|def| !program.def(*def).test)
        .filter(|def| {
            let source = context.source(program.range(*def));
            WORDS.iter().any(|word| source.contains(word))
        })
        .any(|def| {
            has_attribute(context, def)
                || context
                    .bodies
                    .shared_flow(def)
                    .is_none_or(|flow| calls_one(context, &flow))
        })
}

/// `#[tokio::main(flavor = "current_thread")]`.
fn has_attribute(context: &Context<'_>, def: DefId) -> bool {
    let range = context.program().range(def);
    let Some(function) = node_at::<ast::Fn>(context.root, range) else {
        return false;
    };
    function.attrs().any(|attr| {
        let path = attr.path().map(|path| path.syntax().text().to_string());
        let is_main = path.is_some_and(|path| path.rsplit("::").next() == Some("main"));
        let text = attr.syntax().text().to_string();
        is_main
            && ["\"current_thread\"", "\"local\""]
                .iter()
                .any(|flavor| text.contains(flavor))
    })
}

fn calls_one(context: &Context<'_>, flow: &FunctionFlow) -> bool {
    let body = &flow.body;
    body.expr_ids().any(|id| match body.expr(id) {
        Expr::Call { .. } | Expr::MethodCall(_) => {
            match flow.callee(context.program(), id) {
                Some(path) => OF_ONE_THREAD.contains(&path.as_str()),
                // What is not known may be it.
                None => called(flow, id).is_some_and(|name| {
                    OF_ONE_THREAD
                        .iter()
                        .any(|path| path.rsplit("::").take(2).any(|part| part == name))
                        && WORDS.contains(&name)
                }),
            }
        }
        // So may what a macro is given.
        Expr::Macro(crate::program::body::Macro::Opaque { .. }) => {
            let source = context.source(flow.range(id));
            WORDS[2..].iter().any(|word| source.contains(word))
        }
        _ => false,
    })
}

/// The last name of what a call names.
fn called(flow: &FunctionFlow, call: ExprId) -> Option<&str> {
    match flow.body.expr(call) {
        Expr::MethodCall(method) => Some(method.name.as_str()),
        Expr::Call { callee, .. } => match flow.body.expr(*callee) {
            Expr::Path(path) => path.last_name().map(|name| name.as_str()),
            _ => None,
        },
        _ => None,
    }
}
