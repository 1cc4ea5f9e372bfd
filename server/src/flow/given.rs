//! Guards that a closure gives to whom it is given: `wanted.then(|| lock.lock())`.

use super::build::{Acquisition, Origin};
use super::function::FunctionFacts;
use crate::program::body::{Expr, ExprId};
use crate::program::crates::Program;

/// The methods whose value is that of the closure they run, in an `Option` or `Result`.
const COMBINATORS: [&str; 5] = [
    "std::bool::then",
    "std::option::Option::map",
    "std::option::Option::and_then",
    "std::result::Result::map",
    "std::result::Result::and_then",
];

/// The acquisition in the closure that a call runs, if the closure does nothing else. Whether it is
/// run is another question.
pub(super) fn by_closure<'a>(
    program: &Program,
    facts: &'a FunctionFacts,
    call: ExprId,
) -> Option<&'a Acquisition> {
    let body = &facts.body;
    let Expr::MethodCall(method) = body.expr(call) else {
        return None;
    };
    let [closure] = &*method.args else {
        return None;
    };
    let (Expr::Closure(closure), path) = (body.expr(*closure), facts.callee(program, call)?) else {
        return None;
    };
    if !COMBINATORS.contains(&path.as_str()) {
        return None;
    }
    let mut value = closure.body;
    loop {
        let is_here = |acquisition: &&Acquisition| acquisition.origin == Origin::Expr(value);
        if let Some(found) = facts.acquisitions.iter().find(is_here) {
            return Some(found).filter(|found| found.direct);
        }
        value = match body.expr(value) {
            Expr::Block(block) if block.statements.is_empty() => block.tail?,
            // `unwrap()` and its like: what the closure gives has the guard still.
            Expr::MethodCall(call) => call.receiver,
            Expr::Try(inner) => *inner,
            _ => return None,
        };
    }
}
