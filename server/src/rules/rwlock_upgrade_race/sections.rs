//! What is done through the guards of a function.

use super::asked::{Asked, Found};
use crate::flow::function::FunctionFlow;
use crate::knowledge::guards;
use crate::program::body::{Expr, ExprId, Literal, LocalId, Pat, Statement};
use crate::program::items::DefKind;
use crate::program::solve::Solver;
use crate::program::ty::{Prim, Ty};
use crate::program::type_ref::Name;
use crate::rules::context::Context;
use crate::rules::guard_sites::{acquisition_in, acquisition_of, value_of};
use crate::rules::plain_data::is_data;
use crate::rules::statements;
use crate::rules::uses::Uses;

pub(super) struct Sections<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) flow: &'a FunctionFlow,
    pub(super) uses: Uses<'a>,
}

/// What is done with a part of what a write guard protects.
pub(super) struct Write {
    fields: Vec<Name>,
    pub(super) does: Does,
    pub(super) call: ExprId,
}

#[derive(Clone, Copy)]
pub(super) enum Does {
    /// `insert(key, value)`.
    Insert(ExprId),
    /// `insert(value)` of a set.
    Add(ExprId),
    Push(ExprId),
    Assign(ExprId),
}

impl<'a> Sections<'a> {
    pub(super) fn new(
        context: &'a Context<'a>,
        flow: &'a FunctionFlow,
        uses: Uses<'a>,
    ) -> Sections<'a> {
        Sections {
            context,
            flow,
            uses,
        }
    }

    /// The number of the guard that a place is behind, and the fields on the way.
    pub(super) fn part(&self, id: ExprId) -> Option<(usize, Vec<Name>)> {
        let body = &self.flow.body;
        if guards::is_guard(self.context.names, self.flow.types.expr(id)) {
            let acquisition = match body.expr(id) {
                Expr::Local(local) => acquisition_in(self.flow, *local)?,
                _ => acquisition_of(self.flow, id)?,
            };
            let mut all = self.flow.acquisitions.iter();
            let number = all.position(|other| std::ptr::eq(other, acquisition))?;
            return Some((number, Vec::new()));
        }
        match body.expr(id) {
            Expr::Deref(inner) | Expr::Ref { expr: inner, .. } => self.part(*inner),
            Expr::Field { base, name } => {
                let (number, mut fields) = self.part(*base)?;
                fields.push(name.clone());
                Some((number, fields))
            }
            _ => None,
        }
    }

    /// What a variable that never changes was given, or a block ends with.
    pub(super) fn meant(&self, id: ExprId) -> Option<ExprId> {
        let body = &self.flow.body;
        match body.expr(id) {
            Expr::Local(local) if !self.uses.is_mut(*local) => {
                let (_, init) = statements::let_of(body, *local)?;
                let is_guard = guards::is_guard(self.context.names, self.flow.types.expr(init));
                (!is_guard).then_some(init)
            }
            Expr::Block(block) => block.tail,
            _ => None,
        }
    }

    pub(super) fn is_bool(&self, id: ExprId) -> bool {
        matches!(self.flow.types.expr(id), Ty::Prim(Prim::Bool))
    }

    /// Whether a write guard puts something where it was asked for, without a look at it first.
    pub(super) fn writes_by(&self, asked: &Asked, write: usize) -> bool {
        let Some(writes) = self.writes(write) else {
            return false;
        };
        let is_alone = writes.iter().all(|write| self.is_alone(write.call));
        writes.iter().any(|write| {
            write.fields == asked.fields
                && match (asked.found, write.does) {
                    (Found::Nothing, Does::Insert(value) | Does::Assign(value)) => {
                        self.is_lost(asked, value)
                    }
                    (Found::Nothing, Does::Push(value)) => {
                        self.is_given(asked, value) || self.is_lost(asked, value)
                    }
                    (Found::Nothing, Does::Add(value)) => !is_alone && self.is_given(asked, value),
                    (Found::Flag(set), Does::Assign(value)) => {
                        let stored = Expr::Literal(Literal::Bool(!set));
                        !is_alone && same_literal(self.flow.body.expr(value), &stored)
                    }
                    (Found::Ordered, Does::Assign(value)) => self.is_given(asked, value),
                    _ => false,
                }
        })
    }

    /// All that is done with a write guard; `None` where it is not only written.
    pub(super) fn writes(&self, number: usize) -> Option<Vec<Write>> {
        let acquisition = &self.flow.acquisitions[number];
        let value = value_of(self.context, self.flow, &self.uses, acquisition)?;
        let body = &self.flow.body;
        let bound = self
            .uses
            .parent(value)
            .and_then(|parent| match body.expr(parent) {
                Expr::Block(block) => block.statements.iter().find_map(|one| match one {
                    Statement::Let {
                        pat,
                        init: Some(init),
                        ..
                    } if *init == value => match body.pat(*pat) {
                        Pat::Bind { local, .. } => Some(*local),
                        _ => None,
                    },
                    _ => None,
                }),
                _ => None,
            });
        match bound {
            None => Some(vec![self.write(value)?]),
            Some(local) => self.writes_of(local),
        }
    }

    fn writes_of(&self, local: LocalId) -> Option<Vec<Write>> {
        let mut writes = Vec::new();
        for (id, _) in self.uses.of_local(local)? {
            let dropped = self.uses.parent(id).is_some_and(|call| {
                let path = self.flow.callee(self.context.program(), call);
                path.is_some_and(|path| path == "std::mem::drop")
            });
            if !dropped {
                writes.push(self.write(id)?);
            }
        }
        Some(writes)
    }

    /// What is done with the part that starts with a guard.
    fn write(&self, guard: ExprId) -> Option<Write> {
        let body = &self.flow.body;
        let mut top = guard;
        let (parent, does) = loop {
            let parent = self.uses.parent(top)?;
            match body.expr(parent) {
                Expr::Deref(_) | Expr::Field { .. } => top = parent,
                Expr::Assign { lhs, rhs } if *lhs == top => break (parent, Does::Assign(*rhs)),
                Expr::MethodCall(call) if call.receiver == top => {
                    let does = match (call.name.as_str(), &*call.args) {
                        ("insert", [_, value]) => Does::Insert(*value),
                        ("insert", [value]) if self.is_option(top) => Does::Assign(*value),
                        ("insert", [value]) => Does::Add(*value),
                        ("replace", [value]) if self.is_option(top) => Does::Assign(*value),
                        ("push" | "push_back" | "push_front", [value]) => Does::Push(*value),
                        _ => return None,
                    };
                    break (parent, does);
                }
                _ => return None,
            }
        };
        // Whoever takes what `insert` gives learns what was there.
        let place = statements::statement_of(body, parent)?;
        let block = statements::block(body, place.block)?;
        let is_dropped = match block.statements.get(place.index) {
            Some(Statement::Expr { .. }) => true,
            Some(Statement::Let { .. }) => false,
            None => matches!(self.flow.types.expr(parent), Ty::Tuple(parts) if parts.is_empty()),
        };
        let (_, fields) = self.part(top)?;
        is_dropped.then_some(Write {
            fields,
            does,
            call: parent,
        })
    }

    fn is_option(&self, id: ExprId) -> bool {
        self.is_one_of(id, &["std::option::Option"])
    }

    /// Whether a place is of one of these types, or a guard of one.
    pub(super) fn is_one_of(&self, id: ExprId, paths: &[&str]) -> bool {
        let solver = Solver::new(self.context.names);
        let is_one = |ty: &Ty| {
            let mut paths = paths.iter();
            paths.any(|path| solver.args_of(ty, path).is_some())
        };
        match self.flow.types.expr(id) {
            Ty::Adt(_, args) if guards::is_guard(self.context.names, self.flow.types.expr(id)) => {
                args.last().is_some_and(is_one)
            }
            ty => is_one(ty.strip_refs()),
        }
    }

    /// Whether a write is all that its block does.
    fn is_alone(&self, call: ExprId) -> bool {
        let body = &self.flow.body;
        statements::statement_of(body, call)
            .and_then(|place| statements::block(body, place.block))
            .is_some_and(|block| statements::ranges(body, block).len() <= 2)
    }

    /// Whether it is a loss when a second value replaces the first: nobody can tell plain data that was
    /// computed twice apart.
    fn is_lost(&self, asked: &Asked, value: ExprId) -> bool {
        let value = self.inside_some(value);
        match self.flow.body.expr(value) {
            // Unlike a number, a flag is nothing that somebody could have counted on with.
            Expr::Literal(Literal::Bool(_)) => false,
            Expr::Literal(_) | Expr::Path(_) => true,
            Expr::Call { args, .. } if args.is_empty() => !self.is_unknown(value),
            _ => self.is_given(asked, value) || self.has_identity(self.flow.types.expr(value), 0),
        }
    }

    /// `value` of `Some(value)`.
    pub(super) fn inside_some(&self, value: ExprId) -> ExprId {
        match self.flow.body.expr(value) {
            Expr::Call { callee, args } => match (self.flow.body.expr(*callee), args.as_slice()) {
                (Expr::Path(path), [inner])
                    if path.last_name().is_some_and(|name| name == "Some") =>
                {
                    *inner
                }
                _ => value,
            },
            _ => value,
        }
    }

    fn is_unknown(&self, id: ExprId) -> bool {
        self.flow.types.expr(id).is_unknown()
    }

    /// Whether a value was there before the lock was asked.
    fn is_given(&self, asked: &Asked, value: ExprId) -> bool {
        let body = &self.flow.body;
        let Expr::Local(local) = body.expr(self.inside_some(value)) else {
            return matches!(body.expr(value), Expr::Literal(_) | Expr::Path(_));
        };
        let Some(read) = self.flow.acquisitions[asked.guard].lock else {
            return false;
        };
        body.local(*local).range.end() <= body.range(read).start()
    }

    /// Whether a value of the type is somebody: others act on this one and no other.
    fn has_identity(&self, ty: &Ty, depth: usize) -> bool {
        let any = |args: &[Ty]| args.iter().any(|ty| self.has_identity(ty, depth + 1));
        match ty {
            _ if depth > MAX_DEPTH || is_data(self.context, ty, 0) => false,
            Ty::Tuple(parts) => any(parts),
            Ty::Adt(id, args) => {
                let program = self.context.program();
                let path = program.path_of(*id);
                if guards::lock_type(self.context.names, ty).is_some()
                    || SOMEBODY.iter().any(|start| path.starts_with(start))
                {
                    return true;
                }
                let DefKind::Adt(adt) = &program.def(*id).kind else {
                    return false;
                };
                if !program.is_edited(id.krate) {
                    return any(args);
                }
                let mut solver = Solver::new(self.context.names);
                let env = solver.adt_env(*id, args);
                let fields = adt.variants.iter().flat_map(|variant| &variant.fields);
                fields.into_iter().any(|field| {
                    let ty = solver.lower(&field.ty, &env);
                    let ty = solver.deep(&ty);
                    self.has_identity(&ty, depth + 1)
                })
            }
            _ => false,
        }
    }
}

/// Deeper types are not looked into.
const MAX_DEPTH: usize = 4;

/// Types of which each value is one of a kind, by how their paths start.
const SOMEBODY: &[&str] = &[
    "std::sync::atomic::",
    "std::sync::mpsc::",
    "std::thread::JoinHandle",
    "std::cell::",
    "tokio::sync::",
    "tokio::task::JoinHandle",
];

fn same_literal(a: &Expr, b: &Expr) -> bool {
    matches!((a, b), (Expr::Literal(a), Expr::Literal(b)) if a == b)
}
