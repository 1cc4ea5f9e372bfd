//! What can become the body of a closure that is called on the spot.

use super::Once;
use crate::program::body::{BlockKind, Body, Expr, ExprId, Macro};
use crate::program::infer::Target;
use crate::program::ty::Ty;
use crate::program::type_ref::Mutability;
use crate::rules::uses::Use;

impl Once<'_> {
    /// Whether code means the same in a closure; the error says why not.
    pub(super) fn fits_closure(&self, code: ExprId) -> Result<(), String> {
        let body = &self.flow.body;
        if leaves(body, code, false) {
            return Err(self.no("what fills it may leave the function", code));
        }
        let range = body.range(code);
        let root = self.uses.root(self.section.place);
        for id in body
            .expr_ids()
            .filter(|id| range.contains_range(body.range(*id)))
        {
            let Expr::Local(local) = body.expr(id) else {
                continue;
            };
            let is_own = range.contains_range(body.local(*local).range);
            let is_guard = Some(*local) == self.section.bound;
            if is_own || is_guard {
                continue;
            }
            let how = self.uses.of(id);
            let around = self.uses.parent(id).map(|parent| body.expr(parent));
            // The closure borrows what it changes, and takes along what it moves, all at once.
            let is_set = matches!(around, Some(Expr::Assign { lhs, .. }) if *lhs == id);
            let is_lent = matches!(
                self.flow.types.local(*local),
                Ty::Ref(_, Mutability::Shared)
            );
            let is_parted = !is_lent
                && matches!(how, Use::Move | Use::Unknown)
                && matches!(around, Some(Expr::Field { .. }));
            let is_taken =
                Some(*local) == root && !is_lent && !matches!(how, Use::Read | Use::Lend);
            if is_set || is_parted || is_taken {
                let name = &body.local(*local).name;
                let reason = format!("what fills it changes or takes `{name}`");
                return Err(self.no(&reason, id));
            }
        }
        Ok(())
    }

    /// The function whose call without arguments an expression is, if that can be passed on instead.
    pub(super) fn named(&self, id: ExprId) -> Option<String> {
        let Expr::Call { callee, args } = self.flow.body.expr(id) else {
            return None;
        };
        let program = self.context.program();
        let is_known = match &self.flow.types.calls.get(&id)?.target {
            Target::Def(_) => true,
            Target::External(path) => path.ends_with("::new") || path.ends_with("::default"),
        };
        let is_path = matches!(self.flow.body.expr(*callee), Expr::Path(_));
        let is_same = self.flow.types.expr(id) == self.payload && !self.payload.is_unknown();
        // An unsafe function cannot be passed on.
        let is_safe = !self
            .context
            .source(program.range(self.flow.def))
            .contains("unsafe");
        let is_plain = is_known && is_path && is_same && is_safe && args.is_empty();
        is_plain.then(|| self.context.source(self.flow.range(*callee)).to_owned())
    }

    /// Whether a call is of a function of std.
    pub(super) fn is_of_std(&self, id: ExprId) -> bool {
        let path = self.flow.callee(self.context.program(), id);
        path.is_some_and(|path| path.starts_with("std::"))
    }
}

/// Whether control can leave the expression other than by its value, or nobody knows.
fn leaves(body: &Body, id: ExprId, in_loop: bool) -> bool {
    let is_inner = match body.expr(id) {
        Expr::Closure(_) | Expr::Async { .. } => return false,
        Expr::Missing
        | Expr::Try(_)
        | Expr::Return(_)
        | Expr::Await(_)
        | Expr::Yield(_)
        | Expr::Macro(Macro::Opaque { .. } | Macro::Join { .. } | Macro::Select(_)) => return true,
        Expr::Break { label, .. } | Expr::Continue { label } if label.is_some() || !in_loop => {
            return true;
        }
        Expr::Block(block) if block.label.is_some() || block.kind == BlockKind::Try => return true,
        Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. } => true,
        _ => false,
    };
    let mut found = false;
    body.for_each_child(id, &mut |child| {
        found |= leaves(body, child, in_loop || is_inner);
    });
    found
}
