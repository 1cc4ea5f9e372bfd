//! What is done with a place where code names it: looked at, changed, moved away.

use ra_ap_syntax::{TextRange, TextSize};

use crate::flow::function::FunctionFlow;
use crate::knowledge::guards;
use crate::program::body::{BinaryOp, Expr, ExprId, LocalId, Macro, Pat, PatId, Statement};
use crate::program::solve::{SelfKind, Solver};
use crate::program::ty::Ty;
use crate::program::type_ref::Mutability;

use super::context::Context;
use super::statements;

/// What is done with a place, or with what a guard in it protects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// It is only looked at, or copied.
    Read,
    /// It may be changed: assigned to, or borrowed with `&mut`.
    Change,
    /// Its value goes elsewhere.
    Move,
    /// `&place` goes elsewhere.
    Lend,
    Unknown,
}

/// Answers for one function.
pub(crate) struct Uses<'a> {
    context: &'a Context<'a>,
    flow: &'a FunctionFlow,
    parents: Vec<Option<ExprId>>,
}

impl<'a> Uses<'a> {
    pub(crate) fn new(context: &'a Context<'a>, flow: &'a FunctionFlow) -> Uses<'a> {
        let parents = statements::parents(&flow.body);
        Uses {
            context,
            flow,
            parents,
        }
    }

    /// The code of an expression.
    pub(crate) fn source(&self, id: ExprId) -> &'a str {
        self.context.source(self.flow.range(id))
    }

    /// The expression directly around one.
    pub(crate) fn parent(&self, id: ExprId) -> Option<ExprId> {
        self.parents.get(id.index()).copied().flatten()
    }

    /// The expressions around one, from the inside out.
    pub(crate) fn ancestors(&self, id: ExprId) -> impl Iterator<Item = ExprId> + '_ {
        std::iter::successors(self.parent(id), |id| self.parent(*id))
    }

    /// Everything that is done with a variable, in the order it is written. `None` where a macro
    /// that is not understood may name it.
    pub(crate) fn of_local(&self, local: LocalId) -> Option<Vec<(ExprId, Use)>> {
        let name = &self.flow.body.local(local).name;
        if self.is_hidden(name) {
            return None;
        }
        let mut uses: Vec<(ExprId, Use)> = statements::uses(&self.flow.body, local)
            .into_iter()
            .map(|id| (id, self.of(id)))
            .collect();
        uses.sort_by_key(|(id, _)| self.flow.body.range(*id).start());
        Some(uses)
    }

    /// What is done with the place or value that an expression is.
    pub(crate) fn of(&self, id: ExprId) -> Use {
        self.of_place(id, false)
    }

    /// `behind`: whether the place is reached through a guard or reference.
    fn of_place(&self, id: ExprId, behind: bool) -> Use {
        let body = &self.flow.body;
        let Some(parent) = self.parent(id) else {
            return self.valued(id, behind);
        };
        match body.expr(parent) {
            Expr::Deref(_) => self.of_place(parent, true),
            Expr::Field { name, .. } => {
                let own = Solver::new(self.context.names)
                    .field(self.flow.types.expr(id), name)
                    .is_some();
                self.of_place(parent, behind || !own)
            }
            Expr::Index { base, .. } if *base == id => self.of_place(parent, true),
            Expr::Ref { mutability, .. } => match mutability {
                Mutability::Mut => Use::Change,
                Mutability::Shared if behind || self.is_formatted(parent) => Use::Read,
                Mutability::Shared => Use::Lend,
            },
            Expr::MethodCall(call) if call.receiver == id => self.received(parent, id, behind),
            Expr::Assign { lhs, .. } | Expr::AssignOp { lhs, .. } if *lhs == id => Use::Change,
            Expr::Assign { lhs, .. } if matches!(body.expr(*lhs), Expr::Underscore) => Use::Read,
            Expr::Binary {
                op: BinaryOp::Compare,
                ..
            } => Use::Read,
            Expr::Call { callee, .. } if *callee == id => Use::Unknown,
            Expr::Macro(call) => match call {
                Macro::Write { target, .. } if *target == id => Use::Change,
                Macro::Format { .. }
                | Macro::Write { .. }
                | Macro::Assert { .. }
                | Macro::AssertCompare { .. } => Use::Read,
                _ => self.valued(id, behind),
            },
            Expr::Match { scrutinee, arms } if *scrutinee == id => {
                let pats: Vec<PatId> = arms.iter().map(|arm| arm.pat).collect();
                self.matched(&pats, behind)
            }
            Expr::Let { pat, .. } => self.matched(&[*pat], behind),
            Expr::Block(block) => {
                let bound = block
                    .statements
                    .iter()
                    .find_map(|statement| match statement {
                        Statement::Let {
                            pat,
                            init: Some(init),
                            ..
                        } if *init == id => Some(*pat),
                        _ => None,
                    });
                match bound {
                    Some(pat) => self.matched(&[pat], behind),
                    None => self.valued(id, behind),
                }
            }
            _ => self.valued(id, behind),
        }
    }

    /// The place's value is used: copied, or moved.
    fn valued(&self, id: ExprId, behind: bool) -> Use {
        match self.flow.types.expr(id) {
            // A `&mut` is lent on where it is reached through something else, and may be used up.
            Ty::Ref(_, Mutability::Mut) => Use::Change,
            Ty::Ref(..) | Ty::Prim(_) => Use::Read,
            ty if ty.is_unknown() => Use::Unknown,
            _ if behind => Use::Read,
            _ => Use::Move,
        }
    }

    fn received(&self, call: ExprId, id: ExprId, behind: bool) -> Use {
        let receiver = self
            .flow
            .types
            .calls
            .get(&call)
            .and_then(|callee| callee.receiver.as_ref());
        match receiver {
            None => Use::Unknown,
            Some(receiver) => match receiver.kind {
                SelfKind::Shared => Use::Read,
                SelfKind::Mut => Use::Change,
                SelfKind::Value if receiver.derefs == 0 => self.valued(id, behind),
                SelfKind::Value if matches!(receiver.ty, Ty::Ref(_, Mutability::Mut)) => {
                    Use::Change
                }
                SelfKind::Value => Use::Read,
            },
        }
    }

    fn matched(&self, pats: &[PatId], behind: bool) -> Use {
        let mut bound = Vec::new();
        for pat in pats {
            self.bindings(*pat, &mut bound);
        }
        let types = &self.flow.types;
        let mut result = Use::Read;
        for (pat, local, by_ref) in bound {
            let ty = types.local(local);
            let by_ref = by_ref || types.by_ref[pat.index()];
            let found = match ty {
                Ty::Ref(_, Mutability::Mut) => Use::Change,
                _ if by_ref && self.is_mut(local) => Use::Change,
                ty if ty.is_unknown() => Use::Unknown,
                Ty::Ref(..) | Ty::Prim(_) => Use::Read,
                _ if behind || by_ref => Use::Read,
                _ => Use::Move,
            };
            if found != Use::Read {
                result = found;
            }
        }
        result
    }

    fn bindings(&self, pat: PatId, into: &mut Vec<(PatId, LocalId, bool)>) {
        match self.flow.body.pat(pat) {
            Pat::Bind {
                local,
                by_ref,
                inner,
            } => {
                into.push((pat, *local, *by_ref));
                if let Some(inner) = inner {
                    self.bindings(*inner, into);
                }
            }
            Pat::Tuple(pats) | Pat::Slice(pats) | Pat::Or(pats) => {
                pats.iter().for_each(|pat| self.bindings(*pat, into));
            }
            Pat::TupleStruct { fields, .. } => {
                fields.iter().for_each(|pat| self.bindings(*pat, into));
            }
            Pat::Record { fields, .. } => {
                fields.iter().for_each(|(_, pat)| self.bindings(*pat, into));
            }
            Pat::Ref(inner) => self.bindings(*inner, into),
            Pat::Missing | Pat::Wildcard | Pat::Rest | Pat::Path(_) | Pat::Value => {}
        }
    }

    /// Whether a variable is declared `mut`, or `ref mut`.
    pub(crate) fn is_mut(&self, local: LocalId) -> bool {
        let name = self.flow.body.local(local).range + self.flow.start;
        let before = TextRange::new(TextSize::new(0), name.start());
        self.context.source(before).trim_end().ends_with("mut")
    }

    /// Whether a reference is an argument of `println!` and its like, which only look.
    fn is_formatted(&self, reference: ExprId) -> bool {
        self.parent(reference).is_some_and(|parent| {
            matches!(
                self.flow.body.expr(parent),
                Expr::Macro(
                    Macro::Format { .. } | Macro::Assert { .. } | Macro::AssertCompare { .. }
                )
            )
        })
    }

    /// Whether a macro that is not understood, or broken code, holds the name.
    pub(crate) fn is_hidden(&self, name: &str) -> bool {
        let body = &self.flow.body;
        body.expr_ids().any(|id| {
            matches!(
                body.expr(id),
                Expr::Missing | Expr::Macro(Macro::Opaque { .. })
            ) && has_word(self.context.source(self.flow.range(id)), name)
        })
    }

    /// The variable that a place starts with: `state` of `state.total` and `(*state).total`.
    pub(crate) fn root(&self, mut id: ExprId) -> Option<LocalId> {
        loop {
            id = match self.flow.body.expr(id) {
                Expr::Local(local) => return Some(*local),
                Expr::Field { base, .. } | Expr::Index { base, .. } => *base,
                Expr::Deref(inner) | Expr::Ref { expr: inner, .. } => *inner,
                Expr::MethodCall(call) => call.receiver,
                _ => return None,
            };
        }
    }

    /// Whether a place can stay borrowed to the end of the block it is named in: nothing later
    /// moves or changes what it is a part of, and no temporary is on the way to it.
    pub(crate) fn can_stay_borrowed(&self, place: ExprId, from: TextSize) -> bool {
        if self.has_temporary(place) {
            return false;
        }
        let Some(root) = self.root(place) else {
            return true;
        };
        if matches!(self.flow.types.local(root), Ty::Ref(_, Mutability::Shared)) {
            return true;
        }
        self.of_local(root).is_some_and(|uses| {
            uses.iter()
                .filter(|(id, _)| self.flow.body.range(*id).start() >= from)
                .all(|(id, how)| matches!(how, Use::Read | Use::Lend) && !self.is_taken(*id))
        })
    }

    /// Whether a `move` closure or block takes a variable along at a use.
    fn is_taken(&self, id: ExprId) -> bool {
        self.ancestors(id)
            .any(|outer| match self.flow.body.expr(outer) {
                Expr::Closure(closure) => closure.moves,
                Expr::Async { moves, .. } => *moves,
                _ => false,
            })
    }

    /// Whether a call on the way to a place makes a value of its own, which ends with the statement.
    fn has_temporary(&self, mut id: ExprId) -> bool {
        loop {
            id = match self.flow.body.expr(id) {
                Expr::Local(_) | Expr::Path(_) => return false,
                Expr::Field { base, .. } | Expr::Index { base, .. } => *base,
                Expr::Deref(inner) | Expr::Ref { expr: inner, .. } => *inner,
                Expr::MethodCall(call) if matches!(self.flow.types.expr(id), Ty::Ref(..)) => {
                    call.receiver
                }
                Expr::Call { .. } => return !matches!(self.flow.types.expr(id), Ty::Ref(..)),
                _ => return true,
            };
        }
    }

    /// Whether `drop(local)` can stand at a place: the variable is whole there, is not needed
    /// later, and is not declared outside a loop or closure that the place is in.
    pub(crate) fn can_end(&self, local: LocalId, at: ExprId) -> bool {
        let body = &self.flow.body;
        let from = body.range(at).start();
        let names = self.context.names;
        if !guards::is_guard(names, self.flow.types.local(local)) {
            return false;
        }
        let declared = body.local(local).range;
        let repeated = self.ancestors(at).any(|outer| {
            matches!(
                body.expr(outer),
                Expr::Loop { .. }
                    | Expr::While { .. }
                    | Expr::For { .. }
                    | Expr::Closure(_)
                    | Expr::Async { .. }
            ) && !body.range(outer).contains_range(declared)
        });
        !repeated
            && self.nothing_borrows(declared.end(), body.range(at), body.range(at).end(), None)
            && self.of_local(local).is_some_and(|uses| {
                uses.iter().all(|(id, how)| {
                    body.range(at).contains_range(body.range(*id))
                        || body.range(*id).start() < from
                            && !matches!(how, Use::Move | Use::Unknown)
                })
            })
    }
}

impl Uses<'_> {
    /// Whether `drop(local);` can stand before a statement of the block that declares the variable:
    /// it was of use, is whole there, and is not needed from there on.
    pub(crate) fn can_end_before(&self, local: LocalId, statement: TextRange) -> bool {
        let body = &self.flow.body;
        let declared = body.local(local).range;
        guards::is_guard(self.context.names, self.flow.types.local(local))
            && self.nothing_borrows(declared.end(), statement, statement.start(), None)
            && self.of_local(local).is_some_and(|uses| {
                !uses.is_empty()
                    && uses.iter().all(|(id, how)| {
                        body.range(*id).end() <= statement.start()
                            && !matches!(how, Use::Move | Use::Unknown)
                    })
            })
    }

    /// Whether every variable that is bound from `start` on and before a place owns what it holds, or
    /// is not used from `later` on.
    pub(crate) fn nothing_borrows(
        &self,
        start: TextSize,
        place: TextRange,
        later: TextSize,
        except: Option<LocalId>,
    ) -> bool {
        let body = &self.flow.body;
        let solver = Solver::new(self.context.names);
        (0..body.locals.len()).map(LocalId::new).all(|local| {
            let declared = body.local(local).range;
            let between = declared.start() >= start && declared.end() <= place.start();
            !between
                || except == Some(local)
                || solver.is_owned(self.flow.types.local(local))
                || !statements::uses(body, local)
                    .iter()
                    .any(|id| body.range(*id).start() >= later)
        })
    }
}

/// Whether a text has the name as a word of its own.
fn has_word(text: &str, name: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(name).any(|(at, _)| {
        !text[..at].ends_with(is_part) && !text[at + name.len()..].starts_with(is_part)
    })
}
