//! The calls that block in a function that becomes async.

use ra_ap_syntax::TextRange;

use super::calls;
use super::files::{Checked, Files};
use crate::flow::acts;
use crate::flow::function::FunctionFlow;
use crate::knowledge::blocking::{BlockingCall, Class};
use crate::program::auto_traits::{AutoTrait, Verdict};
use crate::program::body::{Expr, ExprId};
use crate::program::solve::Solver;
use crate::rules::async_calls::{blocking_call, short, usable};
use crate::rules::block_on_in_async;

/// Puts what can be awaited in the place of the calls that block. Those of files may stay.
pub(super) fn await_calls(files: &mut Files<'_>, flow: &FunctionFlow) -> Checked<()> {
    let mut calls: Vec<ExprId> = flow.types.calls.keys().copied().collect();
    calls.sort_unstable();
    for id in calls {
        if !acts::runs_on_the_spot(&flow.contexts, id) {
            continue;
        }
        let Some((path, entry)) = blocking_call(files.context, flow, id) else {
            continue;
        };
        let place = files.place_in(flow, flow.range(id));
        if entry.class == Class::Runtime {
            let name = short(&path);
            return Err(format!(
                "`{name}` at {place} makes a runtime, which panics in async code"
            ));
        }
        let may_stay = !entry.class.waits();
        let edits = match edits(files, flow, id, &path, entry) {
            Some(edits) => edits,
            None if may_stay => continue,
            None => {
                let name = short(&path);
                return Err(format!(
                    "there is nothing to await in place of `{name}` at {place}"
                ));
            }
        };
        match calls::check_await(files, flow, id) {
            Ok(()) => {}
            Err(_) if may_stay => continue,
            Err(reason) => return Err(reason),
        }
        let file = files.context.program().def(flow.def).file;
        for (range, text) in edits {
            files.edit(file, range, text);
        }
    }
    Ok(())
}

/// The edits that put what can be awaited in the place of a call.
fn edits(
    files: &Files<'_>,
    flow: &FunctionFlow,
    id: ExprId,
    path: &str,
    entry: &BlockingCall,
) -> Option<Vec<(TextRange, String)>> {
    if entry.class == Class::BlockOn {
        return driven(files, flow, id, path);
    }
    let twin = entry.twin.filter(|_| entry.drop_in)?;
    let end = (TextRange::empty(flow.range(id).end()), ".await".to_owned());
    match flow.body.expr(id) {
        Expr::Call { callee, .. } if usable(files.context, twin) => {
            Some(vec![(flow.range(*callee), twin.to_owned()), end])
        }
        Expr::MethodCall(method) => {
            let name = twin.rsplit("::").next()?;
            Some(vec![(method.name_range + flow.start, name.to_owned()), end])
        }
        _ => None,
    }
}

/// `block_on(future)` becomes `future.await`.
fn driven(
    files: &Files<'_>,
    flow: &FunctionFlow,
    id: ExprId,
    path: &str,
) -> Option<Vec<(TextRange, String)>> {
    let future = block_on_in_async::future(flow, id, path)?;
    let solver = Solver::new(files.context.names);
    let ty = flow.types.expr(future);
    let verdict = files
        .auto_traits
        .borrow_mut()
        .of_ty(solver, ty, AutoTrait::Send);
    if matches!(verdict, Verdict::No(_)) {
        return None;
    }
    let file = files.file_of(flow.def).ok()?;
    let edits = block_on_in_async::awaited(flow, id, future, &file.text)?;
    Some(edits.map(|(range, text)| (range, text.to_owned())).into())
}
