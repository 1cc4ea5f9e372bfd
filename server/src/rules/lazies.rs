//! Values that are made when they are first asked for: what makes them, and where.

use ra_ap_syntax::{TextRange, TextSize};

use super::context::Context;
use super::statics::{self, Initial};
use crate::flow::function::FunctionFlow;
use crate::program::body::{Body, Expr, ExprId};
use crate::program::infer::{Inference, Target};
use crate::program::items::{DefId, DefKind};
use crate::program::ty::Ty;

/// Types whose value a closure makes when it is first asked for, and which wait while that runs.
const LAZY: [&str; 2] = ["std::sync::LazyLock", "once_cell::sync::Lazy"];

/// Types that are filled by a call with a closure, and which wait while that runs.
const ONCE: [&str; 2] = ["std::sync::OnceLock", "once_cell::sync::OnceCell"];

/// A static that makes its own value.
pub(super) struct Lazy {
    pub(super) def: DefId,
    /// What makes it: the closure's body, or the whole value in `lazy_static!`.
    pub(super) made: ExprId,
    pub(super) initial: Initial,
}

/// The lazy statics of the file, those of `lazy_static!` too.
pub(super) fn lazies(context: &Context<'_>) -> Vec<Lazy> {
    let words = ["LazyLock", "Lazy<", "lazy_static"];
    if !words.iter().any(|word| context.text.contains(word)) {
        return Vec::new();
    }
    let krate = context.at.krate;
    let map = context.program().krate(krate);
    let mut found: Vec<Lazy> = map
        .declared_in(context.at.file)
        .filter(|index| matches!(map.def(*index).kind, DefKind::Static(_)))
        .filter_map(|index| lazy(context, DefId { krate, index }))
        .collect();
    found.sort_by_key(|lazy| lazy.def);
    found
}

fn lazy(context: &Context<'_>, def: DefId) -> Option<Lazy> {
    let source = context.source(context.program().range(def));
    let by_macro = source.contains("static ref ");
    if !by_macro && !source.contains("Lazy") {
        return None;
    }
    let ty = statics::type_of(context, def);
    let is_lazy = LAZY.iter().any(|path| is_type(context, &ty, path));
    if !by_macro && !is_lazy {
        return None;
    }
    let initial = statics::initial(context, def)?;
    let body = &initial.body;
    let made = match body.expr(body.root) {
        Expr::Call { args, .. } if !by_macro => match body.expr(*args.first()?) {
            Expr::Closure(closure) => closure.body,
            _ => return None,
        },
        _ if by_macro => body.root,
        _ => return None,
    };
    Some(Lazy { def, made, initial })
}

/// A call that fills a static when it is first asked for.
pub(super) struct Filling {
    /// The static.
    pub(super) def: DefId,
    /// `get_or_init(…)`.
    pub(super) call: ExprId,
    /// The body of the closure.
    pub(super) made: ExprId,
}

/// The calls of a function that fill statics.
pub(super) fn fillings(context: &Context<'_>, flow: &FunctionFlow) -> Vec<Filling> {
    let body = &flow.body;
    let found = body.expr_ids().filter_map(|call| {
        let Expr::MethodCall(method) = body.expr(call) else {
            return None;
        };
        if method.name != "get_or_init" {
            return None;
        }
        let Expr::Closure(closure) = body.expr(*method.args.first()?) else {
            return None;
        };
        let def = *flow.types.values.get(&method.receiver)?;
        let ty = flow.types.expr(method.receiver);
        let is_once = ONCE.iter().any(|path| is_type(context, ty, path));
        is_once.then_some(Filling {
            def,
            call,
            made: closure.body,
        })
    });
    found.collect()
}

/// Whether a type is the one of a path, of std or of a crate.
pub(super) fn is_type(context: &Context<'_>, ty: &Ty, path: &str) -> bool {
    match ty {
        Ty::Adt(def, _) => context.program().path_of(*def) == path,
        Ty::External(name, _) => &**name == path,
        _ => false,
    }
}

/// A body in which calls and names are looked for.
#[derive(Clone, Copy)]
pub(super) struct Code<'a> {
    pub(super) body: &'a Body,
    pub(super) types: &'a Inference,
    /// Where its ranges count from.
    pub(super) start: TextSize,
}

impl<'a> Code<'a> {
    pub(super) fn of_lazy(lazy: &'a Lazy) -> Code<'a> {
        Code {
            body: &lazy.initial.body,
            types: &lazy.initial.types,
            start: lazy.initial.start,
        }
    }

    pub(super) fn of_function(flow: &'a FunctionFlow) -> Code<'a> {
        Code {
            body: &flow.body,
            types: &flow.types,
            start: flow.start,
        }
    }

    /// The bytes of the file that an expression takes.
    pub(super) fn range(&self, id: ExprId) -> TextRange {
        self.body.range(id) + self.start
    }

    /// The function that a call calls.
    pub(super) fn callee(&self, id: ExprId) -> Option<&'a Target> {
        self.types.calls.get(&id).map(|callee| &callee.target)
    }

    /// What is evaluated whenever `from` is: not what stands behind a condition, in a loop, or in a
    /// closure. Whoever leaves early ends it.
    pub(super) fn always(&self, from: ExprId) -> Vec<ExprId> {
        let mut found = Vec::new();
        self.walk(from, &mut found);
        found
    }

    /// Whether control goes on behind the expression for sure.
    fn walk(&self, id: ExprId, found: &mut Vec<ExprId>) -> bool {
        found.push(id);
        let mut all = |ids: &[ExprId]| {
            for id in ids {
                if !self.walk(*id, found) {
                    return false;
                }
            }
            true
        };
        match self.body.expr(id) {
            Expr::Closure(_) | Expr::Async { .. } => true,
            Expr::If { cond, .. } => {
                all(&[*cond]);
                false
            }
            Expr::While { cond, .. } => all(&[*cond]),
            Expr::Match { scrutinee, .. } => {
                all(&[*scrutinee]);
                false
            }
            Expr::For { iter, .. } => all(&[*iter]),
            Expr::Loop { .. } => false,
            Expr::Logic { lhs, .. } => all(&[*lhs]),
            Expr::Return(value) | Expr::Break { value, .. } => {
                all(value.as_slice());
                false
            }
            Expr::Try(inner) => {
                all(&[*inner]);
                false
            }
            Expr::Continue { .. } | Expr::Missing => false,
            _ => {
                let mut children = Vec::new();
                self.body
                    .for_each_child(id, &mut |child| children.push(child));
                all(&children)
            }
        }
    }
}
