//! Work goes on with a copy of what the lock protects, where it is only read.

use crate::finding::{FileEdit, Fix};
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards;
use crate::program::body::{Body, Expr, ExprId, LocalId, Macro, Pat, PatId, Statement};
use crate::program::solve::{SelfKind, Solver};
use crate::program::ty::Ty;
use crate::rules::context::{Context, fix};
use crate::rules::statements;

use super::clonable::is_clonable;
use super::place::is_mutated;
use super::text::whole_lines;

/// The variable gets a copy of the value instead of the guard. Offered where each of its uses reads
/// the value, and means the same of a copy.
pub(crate) fn clone_out(context: &Context<'_>, flow: &FunctionFlow, guard: LocalId) -> Option<Fix> {
    let ty = flow.types.local(guard);
    let mut solver = Solver::new(context.names);
    if !guards::is_guard(context.names, ty) {
        return None;
    }
    let value = solver.deref(ty)?;
    let value = solver.deep(&value);
    if !is_clonable(context.names, &mut solver, &value) {
        return None;
    }
    let name = flow.body.local(guard).name.as_str();
    let mut rewrite = Rewrite {
        context,
        flow,
        parents: statements::parents(&flow.body),
        name,
        edits: Vec::new(),
    };
    rewrite.source(guard, ty, &value)?;
    for id in statements::mentions(context, flow, guard) {
        rewrite.use_of(id)?;
    }
    Some(fix(
        format!("Clone the value into `{name}` instead of keeping the guard"),
        rewrite.edits,
    ))
}

struct Rewrite<'c, 'a> {
    context: &'c Context<'a>,
    flow: &'c FunctionFlow,
    parents: Vec<Option<ExprId>>,
    name: &'c str,
    edits: Vec<FileEdit>,
}

impl Rewrite<'_, '_> {
    /// Puts the `clone` behind what gives the guard, directly or in an `Option`.
    fn source(&mut self, guard: LocalId, ty: &Ty, value: &Ty) -> Option<()> {
        let body = &self.flow.body;
        let (pat, init) = bound_by(body, guard)?;
        let has_end = matches!(
            body.expr(init),
            Expr::MethodCall(_) | Expr::Call { .. } | Expr::Try(_) | Expr::Await(_)
        );
        if !has_end || self.flow.types.local(guard) == value {
            return None;
        }
        let is_entry = matches!(ty, Ty::Adt(id, _) if guards::by_def(self.context.names, *id)
            .is_some_and(|kind| kind.path.starts_with("dashmap::mapref::one::")));
        let clone = if is_entry {
            "value().clone()"
        } else {
            "clone()"
        };
        let text = match body.pat(pat) {
            Pat::Bind {
                by_ref: false,
                inner: None,
                ..
            } => format!(".{clone}"),
            Pat::TupleStruct { path, fields } => {
                let is_some = path.last_name().is_some_and(|name| name == "Some");
                let of_guard = fields.as_slice().first().is_some_and(|field| {
                    matches!(
                        body.pat(*field),
                        Pat::Bind {
                            by_ref: false,
                            inner: None,
                            ..
                        }
                    )
                });
                if !is_some || !of_guard {
                    return None;
                }
                format!(".map(|{0}| {0}.{clone})", self.name)
            }
            _ => return None,
        };
        let at = ra_ap_syntax::TextRange::empty(self.flow.range(init).end());
        self.edits.push(self.context.edit(at, text));
        Some(())
    }

    /// Lets one use of the guard read the copy; `None` where it must be the guard.
    fn use_of(&mut self, id: ExprId) -> Option<()> {
        let body = &self.flow.body;
        let parent = self.parents[id.index()]?;
        match body.expr(parent) {
            Expr::Deref(_) => {
                if is_mutated(self.flow, &self.parents, parent) {
                    return None;
                }
                let range = self.flow.range(parent);
                self.edits.push(self.context.edit(range, self.name));
            }
            Expr::Field { .. } => {
                return (!is_mutated(self.flow, &self.parents, parent)).then_some(());
            }
            Expr::Index { base, .. } => {
                return (*base == id && !is_mutated(self.flow, &self.parents, parent))
                    .then_some(());
            }
            Expr::MethodCall(call) if call.receiver == id => {
                return self.method(parent, call.name.as_str());
            }
            Expr::Macro(Macro::Format { .. } | Macro::Write { .. }) => {}
            Expr::Call { .. } => return self.dropped(id),
            _ => return None,
        }
        Some(())
    }

    fn method(&mut self, call: ExprId, name: &str) -> Option<()> {
        let receiver = self.flow.types.calls.get(&call)?.receiver.as_ref()?;
        if receiver.derefs > 0 {
            return (receiver.kind == SelfKind::Shared).then_some(());
        }
        // A reference into a map names what it refers to.
        let is_value = name == "value" && receiver.kind == SelfKind::Shared;
        let around = self.parents[call.index()]?;
        let is_receiver =
            matches!(self.flow.body.expr(around), Expr::MethodCall(next) if next.receiver == call);
        let text = match self.flow.body.expr(around) {
            _ if !is_value => return None,
            Expr::Deref(_) => return None,
            _ if is_receiver => self.name.to_owned(),
            _ => format!("&{}", self.name),
        };
        let range = self.flow.range(call);
        self.edits.push(self.context.edit(range, text));
        Some(())
    }

    /// `drop(guard)` is not needed any more.
    fn dropped(&mut self, id: ExprId) -> Option<()> {
        let body = &self.flow.body;
        let range = body.expr_ids().find_map(|block| {
            let index = statements::index_in(body, block, id)?;
            statements::drop_statement(body, statements::block(body, block)?, index, id)
        })?;
        let lines = whole_lines(self.context, range + self.flow.start);
        self.edits.push(self.context.edit(lines, ""));
        Some(())
    }
}

/// The pattern that binds a variable, and what it is matched with: of a `let`, or of an `if let`.
fn bound_by(body: &Body, local: LocalId) -> Option<(PatId, ExprId)> {
    let binds = |pat: PatId| {
        let mut bound = Vec::new();
        body.bindings(pat, &mut bound);
        bound == [local]
    };
    body.expr_ids().find_map(|id| match body.expr(id) {
        Expr::Let { pat, init } => binds(*pat).then_some((*pat, *init)),
        Expr::Block(block) => block
            .statements
            .iter()
            .find_map(|statement| match statement {
                Statement::Let {
                    pat,
                    ty: None,
                    init: Some(init),
                    ..
                } => binds(*pat).then_some((*pat, *init)),
                _ => None,
            }),
        _ => None,
    })
}
