//! A `Mutex` around what the static holds.
//!
//! A guard that lives on while code runs that takes the lock again would never end. So everything
//! that can happen while one lives has to be in view: one use to a statement, and no calls of the
//! project's own functions beside it.

use ra_ap_syntax::TextRange;

use super::survey::{Checked, Rewritten, User};
use crate::program::body::{Expr, ExprId, Macro, Statement};
use crate::program::infer::Target;
use crate::program::items::DefKind;
use crate::program::solve::{SelfKind, Solver};
use crate::program::ty::Ty;
use crate::rules::uses::Use;

pub(super) fn rewritten(user: &User<'_>) -> Checked<Rewritten> {
    let mut result = Rewritten::default();
    for id in user.places {
        let (before, after) = how(user, *id)?;
        Reach::of(user, *id)?.check(user, *id)?;
        let own = user.range(*id);
        let message = user.context.settings.poison_message.escape_default();
        if !before.is_empty() {
            let start = TextRange::empty(own.start());
            result.edits.push((start, before.to_owned()));
        }
        let end = TextRange::empty(own.end());
        let lock = format!(".lock().expect(\"{message}\"){after}");
        result.edits.push((end, lock));
    }
    Ok(result)
}

/// What stands before and after the guard in place of the static.
fn how(user: &User<'_>, id: ExprId) -> Checked<(&'static str, &'static str)> {
    let refused = |what: &str| Err(format!("{what} at {}", user.place(id)));
    let Some(parent) = user.uses.parent(id) else {
        return refused("it is not known what happens");
    };
    match user.body().expr(parent) {
        Expr::MethodCall(call) if call.receiver == id => {
            let callee = user.flow.types.calls.get(&parent);
            let Some(receiver) = callee.and_then(|callee| callee.receiver.as_ref()) else {
                return refused("a method is called that is not known");
            };
            let by_value = receiver.kind == SelfKind::Value && receiver.derefs == 0;
            match by_value && !user.is_copied(id) {
                true => refused("its value goes elsewhere"),
                false => Ok(("", "")),
            }
        }
        Expr::Field { .. } => Ok(("", "")),
        Expr::Index { base, .. } if *base == id => Ok(("", "")),
        Expr::Try(_) if user.is_copied(id) => Ok(("(*", ")")),
        Expr::Assign { lhs, .. } | Expr::AssignOp { lhs, .. } if *lhs == id => Ok(("*", "")),
        Expr::Ref { .. } => Ok(("*", "")),
        _ => match user.uses.of(id) {
            Use::Read => Ok(("*", "")),
            Use::Move if user.is_copied(id) => Ok(("*", "")),
            _ => refused("its value goes elsewhere"),
        },
    }
}

/// The code that runs while the guard of a use lives.
struct Reach {
    /// The outermost expression that the guard lives through.
    top: ExprId,
    /// What else is done meanwhile.
    others: Vec<ExprId>,
    /// Whether what comes out at the top is kept.
    kept: bool,
}

impl Reach {
    fn of(user: &User<'_>, id: ExprId) -> Checked<Reach> {
        let body = user.body();
        let mut top = id;
        let mut others = Vec::new();
        let mut through_let = false;
        let mut is_left = true;
        let mut kept = true;
        while let Some(parent) = user.uses.parent(top) {
            let mut skipped = None;
            match body.expr(parent) {
                Expr::Block(block) if block.tail == Some(top) => {
                    top = parent;
                    continue;
                }
                Expr::Block(block) => {
                    kept = block.statements.iter().any(|statement| {
                        matches!(statement, Statement::Let { init: Some(init), .. } if *init == top)
                    });
                    break;
                }
                Expr::If { cond, .. } | Expr::While { cond, .. }
                    if *cond == top && !through_let =>
                {
                    break;
                }
                // What was decided before has ended.
                Expr::If { cond, .. } if *cond != top => {
                    top = parent;
                    continue;
                }
                Expr::Match { scrutinee, .. } if *scrutinee != top => {
                    top = parent;
                    continue;
                }
                Expr::Closure(_) | Expr::Async { .. } => break,
                Expr::Await(_) | Expr::Yield(_) => {
                    return Err(format!("a task may be suspended at {}", user.place(parent)));
                }
                Expr::Let { .. } => through_let = true,
                // The right side is done before the guard is taken.
                Expr::Assign { lhs, rhs } if *lhs == top && is_left => skipped = Some(*rhs),
                Expr::AssignOp { lhs, rhs } if *lhs == top && is_left => {
                    let is_plain = matches!(user.flow.types.expr(*lhs), Ty::Prim(_));
                    skipped = Some(*rhs).filter(|_| is_plain);
                }
                _ => {}
            }
            is_left &= matches!(body.expr(parent), Expr::Field { .. });
            user.check_kept(parent, top)?;
            if let Some(skipped) = skipped
                && user.count_in(skipped) > 0
            {
                let place = user.place(id);
                return Err(format!("its new value is made from the old one at {place}"));
            }
            body.for_each_child(parent, &mut |child| {
                if child != top && Some(child) != skipped {
                    others.push(child);
                }
            });
            user.check_call(parent)?;
            top = parent;
        }
        Ok(Reach { top, others, kept })
    }

    /// Whether the guard's life is short enough, and what is kept at its end borrows from nothing.
    fn check(&self, user: &User<'_>, id: ExprId) -> Checked<()> {
        if self.others.iter().any(|other| user.count_in(*other) > 0) {
            let place = user.place(id);
            return Err(format!("it is used twice in one statement at {place}"));
        }
        let solver = Solver::new(user.context.names);
        let ty = user.flow.types.expr(self.top);
        if self.kept && !solver.is_owned(ty) && !user.is_copied_out(self.top, id) {
            let place = user.place(id);
            return Err(format!(
                "a part of it is kept beyond the statement at {place}"
            ));
        }
        self.others
            .iter()
            .try_for_each(|other| user.check_calls(*other))
    }
}

impl User<'_> {
    /// Whether nothing in an expression may use the static, or waits for somebody who may.
    fn check_calls(&self, id: ExprId) -> Checked<()> {
        self.check_call(id)?;
        let mut found = Ok(());
        self.body().for_each_child(id, &mut |child| {
            if found.is_ok() {
                found = self.check_calls(child);
            }
        });
        found
    }

    fn check_call(&self, id: ExprId) -> Checked<()> {
        let refused = |what: &str| Err(format!("{what} while it is in use at {}", self.place(id)));
        match self.body().expr(id) {
            Expr::Await(_) | Expr::Yield(_) | Expr::Async { .. } => {
                refused("a task may be suspended")
            }
            Expr::Missing
            | Expr::Macro(Macro::Opaque { .. } | Macro::Select(_) | Macro::Join { .. }) => {
                refused("something that is not understood happens")
            }
            Expr::Call { callee, .. } => {
                let makes = self.flow.types.values.get(callee).is_some_and(|def| {
                    let kind = &self.context.program().def(*def).kind;
                    matches!(kind, DefKind::Adt(_) | DefKind::Variant(_))
                });
                match makes || self.is_foreign(id) {
                    true => Ok(()),
                    false => refused("a function is called that may use it too"),
                }
            }
            Expr::MethodCall(_) if !self.is_foreign(id) => {
                refused("a method is called that may use it too")
            }
            _ => Ok(()),
        }
    }

    /// Whether a call is of a function of std.
    fn is_foreign(&self, call: ExprId) -> bool {
        match self
            .flow
            .types
            .calls
            .get(&call)
            .map(|callee| &callee.target)
        {
            Some(Target::Def(def)) => {
                let program = self.context.program();
                program.path_of(*def).starts_with("std::")
            }
            _ => false,
        }
    }

    /// Whether an expression with the static in it is the static itself, and its value is copied.
    fn is_copied_out(&self, top: ExprId, id: ExprId) -> bool {
        top == id && self.is_copied(id)
    }

    /// Whether nothing keeps a part of what is behind the guard: what `parent` is given at `child`
    /// borrows from nothing, or is only looked at.
    fn check_kept(&self, parent: ExprId, child: ExprId) -> Checked<()> {
        let solver = Solver::new(self.context.names);
        let is_owned = |id: ExprId| solver.is_owned(self.flow.types.expr(id));
        let fine = match self.body().expr(parent) {
            Expr::Assign { rhs, .. } => *rhs != child || is_owned(*rhs),
            Expr::Return(_) | Expr::Break { .. } => is_owned(child),
            Expr::MethodCall(call) if call.args.contains(&child) => {
                let receiver = self.flow.types.expr(call.receiver).strip_refs();
                is_owned(child) || solver.is_owned(receiver)
            }
            _ => true,
        };
        match fine {
            true => Ok(()),
            false => Err(format!(
                "a part of it is kept beyond the statement at {}",
                self.place(child)
            )),
        }
    }
}
