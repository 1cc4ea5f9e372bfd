//! Which calls of a body block the thread.

use super::function::FunctionFacts;
use crate::knowledge::blocking::{self, BlockingCall};
use crate::program::body::{Expr, ExprId};
use crate::program::crates::Program;
use crate::program::ty::Ty;

/// What is known of a call that blocks, with the path of what it calls.
pub(crate) fn blocking_at(
    program: &Program,
    facts: &FunctionFacts,
    call: ExprId,
) -> Option<(String, &'static BlockingCall)> {
    let path = facts.callee(program, call)?;
    let entry = blocking::call(&path).or_else(|| of_stream(program, facts, call, &path))?;
    (!is_zero_timeout(facts, call, &path)).then_some((path, entry))
}

/// Reading and writing block when what is read or written is a file, a socket, a pipe or a terminal;
/// in memory they do not.
fn of_stream(
    program: &Program,
    facts: &FunctionFacts,
    call: ExprId,
    path: &str,
) -> Option<&'static BlockingCall> {
    let of_stream = [
        "std::io::Read::",
        "std::io::BufRead::",
        "std::io::Write::",
        "std::io::Seek::",
    ];
    of_stream.iter().find(|start| path.starts_with(**start))?;
    if path.ends_with("::by_ref")
        || path.ends_with("::take")
        || path.ends_with("::chain")
        || path.ends_with("::bytes")
    {
        return None;
    }
    let receiver = facts.types.calls.get(&call)?.receiver.as_ref()?;
    blocking::stream(stream_path(program, &receiver.ty)?)
}

/// The file, socket or pipe behind any number of buffers.
fn stream_path<'a>(program: &'a Program, ty: &Ty) -> Option<&'a str> {
    let Ty::Adt(id, args) = ty.strip_refs() else {
        return None;
    };
    match program.path_of(*id) {
        "std::io::BufReader" | "std::io::BufWriter" | "std::io::LineWriter" | "std::io::Take" => {
            stream_path(program, args.first()?)
        }
        path => Some(path),
    }
}

/// `recv_timeout(Duration::ZERO)` only looks.
fn is_zero_timeout(facts: &FunctionFacts, call: ExprId, path: &str) -> bool {
    let Expr::MethodCall(method) = facts.body.expr(call) else {
        return false;
    };
    path.ends_with("_timeout")
        && method.args.iter().any(|arg| {
            matches!(facts.body.expr(*arg), Expr::Path(path) if path.last_name().is_some_and(|name| name == "ZERO"))
        })
}
