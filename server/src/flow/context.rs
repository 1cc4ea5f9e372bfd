//! Whether code runs in async context: in the hands of an executor whose threads it must not block.

use rustc_hash::FxHashSet;

use crate::program::body::{Body, Expr, ExprId, Macro};
use crate::program::crates::Program;
use crate::program::infer::{Inference, Target};

/// Where an expression runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Context {
    Async,
    Sync,
    /// In a closure inside async code that may run there or elsewhere.
    Maybe,
}

/// The context of every expression of a body.
pub(crate) struct Contexts {
    by_expr: Vec<Context>,
    owner: Vec<Option<ExprId>>,
    /// Closures that the call they are passed to runs before it returns.
    in_place: FxHashSet<ExprId>,
}

impl Contexts {
    pub(crate) fn new(program: &Program, body: &Body, types: &Inference) -> Contexts {
        let mut contexts = Contexts {
            by_expr: vec![Context::Sync; body.exprs.len()],
            owner: vec![None; body.exprs.len()],
            in_place: FxHashSet::default(),
        };
        let start = if body.is_async {
            Context::Async
        } else {
            Context::Sync
        };
        let walk = Walk {
            program,
            body,
            types,
        };
        walk.expr(body.root, start, None, &mut contexts);
        contexts
    }

    pub(crate) fn of(&self, id: ExprId) -> Context {
        self.by_expr[id.index()]
    }

    /// The closure or async block that the expression runs in; `None` for the function itself.
    pub(crate) fn owner(&self, id: ExprId) -> Option<ExprId> {
        self.owner[id.index()]
    }

    /// Whether a closure is run by the call it is passed to, before that returns; an iterator's
    /// adaptors count, for what they give is driven close by.
    pub(crate) fn runs_in_place(&self, closure: ExprId) -> bool {
        self.in_place.contains(&closure)
    }
}

struct Walk<'a> {
    program: &'a Program,
    body: &'a Body,
    types: &'a Inference,
}

impl Walk<'_> {
    fn expr(&self, id: ExprId, context: Context, owner: Option<ExprId>, into: &mut Contexts) {
        into.by_expr[id.index()] = context;
        into.owner[id.index()] = owner;
        match self.body.expr(id) {
            Expr::Async { body, .. } => self.expr(*body, Context::Async, Some(id), into),
            Expr::Macro(Macro::Stream { body }) => self.expr(*body, Context::Async, Some(id), into),
            Expr::Closure(closure) => {
                // Reached here, the closure is stored or passed to something unknown.
                let inside = if closure.is_async {
                    Context::Async
                } else if context == Context::Sync {
                    Context::Sync
                } else {
                    Context::Maybe
                };
                self.expr(closure.body, inside, Some(id), into);
            }
            Expr::Call { callee, args } => {
                self.expr(*callee, context, owner, into);
                self.args(id, args, context, owner, into);
            }
            Expr::MethodCall(call) => {
                self.expr(call.receiver, context, owner, into);
                self.args(id, &call.args, context, owner, into);
            }
            _ => self
                .body
                .for_each_child(id, &mut |child| self.expr(child, context, owner, into)),
        }
    }

    fn args(
        &self,
        call: ExprId,
        args: &[ExprId],
        context: Context,
        owner: Option<ExprId>,
        into: &mut Contexts,
    ) {
        let path = self.callee(call);
        let eager = path.is_some_and(is_eager);
        let is_spawner = path.is_some_and(|path| self.program.lists().is_spawner(path));
        let inside = match path {
            _ if context == Context::Sync => Context::Sync,
            Some(path) if self.program.lists().is_wrapper(path) => Context::Sync,
            Some(_) if eager => context,
            _ => Context::Maybe,
        };
        for arg in args {
            match self.body.expr(*arg) {
                Expr::Closure(closure) if !closure.is_async => {
                    into.by_expr[arg.index()] = context;
                    into.owner[arg.index()] = owner;
                    if eager {
                        into.in_place.insert(*arg);
                    }
                    self.expr(closure.body, inside, Some(*arg), into);
                }
                // Of a function that only the user knows.
                Expr::Async { body, .. } if is_spawner => {
                    into.by_expr[arg.index()] = context;
                    into.owner[arg.index()] = owner;
                    self.expr(*body, Context::Sync, Some(*arg), into);
                }
                _ => self.expr(*arg, context, owner, into),
            }
        }
    }

    fn callee(&self, call: ExprId) -> Option<&str> {
        match &self.types.calls.get(&call)?.target {
            Target::Def(def) => Some(self.program.path_of(*def)),
            Target::External(path) => Some(path.as_ref()),
        }
    }
}

/// Whether a function runs the closures it is given at once: the adaptors of `Option`, `Result` and
/// slices do, and those of iterators when they are driven, which is here unless the iterator is
/// given away.
fn is_eager(path: &str) -> bool {
    let eager = [
        "std::option::",
        "std::result::",
        "std::iter::",
        "std::slice::",
        "std::vec::",
        "std::collections::",
        "std::array::",
        "std::bool",
        "std::primitive::",
    ];
    eager.iter().any(|start| path.starts_with(start))
}
