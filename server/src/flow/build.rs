//! From a body to the order of its events.
//!
//! Temporaries follow the reference's chapter on destructors: a temporary ends with the nearest
//! terminating scope (a statement, a condition, the body of a loop, arm, closure or function, and
//! from edition 2024 the tail of a block and the scrutinee of `if let`), unless a `let` extends it.

mod calls;
mod captures;
mod control;
mod macros;
mod patterns;
mod statements;

use std::collections::HashMap;

use ra_ap_syntax::{Edition, TextSize};

use super::carry::Carry;
use super::graph::{Event, Graph, GuardId, Node, NodeId, PathId, Step};
use super::scopes::{Scope, Scopes};
use crate::knowledge::guards::Mode;
use crate::program::body::{Body, Expr, ExprId, LocalId, Pat, PatId};
use crate::program::infer::Inference;
use crate::program::solve::Solver;
use crate::program::ty::Ty;
use crate::program::type_ref::Name;

/// Where a guard comes from.
#[derive(Clone, Debug)]
pub(crate) struct Acquisition {
    pub(crate) origin: Origin,
    /// What stands before `.lock()`.
    pub(crate) lock: Option<ExprId>,
    /// Its type; the first, where a value can hold several.
    pub(crate) kind: &'static crate::knowledge::guards::GuardKind,
    /// `try_lock` and the like.
    pub(crate) tried: bool,
    pub(crate) mode: Mode,
    /// Whether the lock's own method is called here, rather than a function that gives its guard.
    pub(crate) direct: bool,
}

/// Where in the code a guard appears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// The call that gives it, or the `.await` of an async lock.
    Expr(ExprId),
    /// A parameter that brings it.
    Param(LocalId),
}

/// A body of its own inside another: a closure or an async block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Inner {
    /// The closure, block or macro.
    pub(crate) expr: ExprId,
    pub(crate) body: ExprId,
}

/// What was built for one body.
pub(crate) struct Built {
    pub(crate) graph: Graph,
    pub(crate) inner: Vec<Inner>,
    /// Which places hold guards that are not `Send` by their types.
    pub(crate) not_send: Vec<PathId>,
    /// The paths of the guards of variables and temporaries that can hold one kind only.
    pub(crate) kinds: HashMap<PathId, &'static str>,
}

/// What is the same for a function and the bodies inside it.
pub(crate) struct Shared<'a, 'p> {
    pub(crate) body: &'a Body,
    pub(crate) types: &'a Inference,
    pub(crate) solver: Solver<'p>,
    pub(crate) carry: Carry<'a>,
    pub(crate) edition: Edition,
    pub(crate) acquisitions: Vec<Acquisition>,
}

/// Builds the graph of a function (`region` is `None`) or of a body inside it, which starts with
/// the guards in `captured`.
pub(crate) fn build(
    shared: &mut Shared<'_, '_>,
    region: Option<Inner>,
    captured: &[(LocalId, GuardId)],
) -> Built {
    let root = region.map_or(shared.body.root, |inner| inner.body);
    let mut builder = Builder {
        shared,
        graph: Graph::default(),
        current: None,
        scopes: Scopes::default(),
        extended: HashMap::new(),
        inner: Vec::new(),
        not_send: Vec::new(),
        kinds: HashMap::new(),
        temporaries: 0,
        exit: NodeId(0),
        position: TextSize::new(0),
    };
    builder.exit = builder.node();
    let start = builder.node();
    builder.current = Some(start);
    builder.push(true);
    for (local, guard) in captured {
        let path = builder.local(*local);
        builder.scopes.schedule(0, path);
        builder.emit(Event::Acquire {
            path,
            guard: *guard,
        });
    }
    match region {
        None => {
            for pat in builder.shared.body.params.clone() {
                builder.bind(pat, None, 0);
                builder.guards_in_param(pat);
            }
        }
        Some(inner) => {
            let body = builder.shared.body;
            if let Expr::Closure(closure) = body.expr(inner.expr) {
                for (pat, _) in &closure.params {
                    builder.bind(*pat, None, 0);
                }
            }
        }
    }
    if let Some(value) = builder.operand(root) {
        builder.emit(Event::Consume { path: value });
    }
    builder.pop();
    let exit = builder.exit;
    builder.go(exit);
    let Builder {
        mut graph,
        inner,
        not_send,
        kinds,
        ..
    } = builder;
    // The walk starts at the first node.
    graph.nodes.swap(0, 1);
    for node in &mut graph.nodes {
        for next in &mut node.next {
            *next = match next.0 {
                0 => NodeId(1),
                1 => NodeId(0),
                other => NodeId(other),
            };
        }
    }
    Built {
        graph,
        inner,
        not_send,
        kinds,
    }
}

struct Builder<'s, 'a, 'p> {
    shared: &'s mut Shared<'a, 'p>,
    graph: Graph,
    /// Where events go; `None` where control does not come.
    current: Option<NodeId>,
    scopes: Scopes,
    /// Expressions whose temporaries a `let` extends, and the scope they end with.
    extended: HashMap<ExprId, usize>,
    inner: Vec<Inner>,
    not_send: Vec<PathId>,
    kinds: HashMap<PathId, &'static str>,
    /// How many temporaries there are so far.
    temporaries: u32,
    exit: NodeId,
    /// Where in the code control is.
    position: TextSize,
}

impl<'a> Builder<'_, 'a, '_> {
    /// A guard that the caller hands over is held from the start.
    fn guards_in_param(&mut self, pat: PatId) {
        let Pat::Bind {
            local,
            by_ref: false,
            ..
        } = self.body().pat(pat)
        else {
            return;
        };
        let ty = self.shared.types.local(*local).clone();
        let kinds = self.shared.carry.guards(&mut self.shared.solver, &ty);
        let Some(kind) = kinds.first().copied() else {
            return;
        };
        let guard = GuardId(u32::try_from(self.shared.acquisitions.len()).unwrap_or(u32::MAX));
        let origin = Origin::Param(*local);
        self.shared.acquisitions.push(Acquisition {
            origin,
            lock: None,
            kind,
            tried: false,
            mode: kind.mode,
            direct: false,
        });
        let path = self.local(*local);
        self.emit(Event::Acquire { path, guard });
    }

    fn body(&self) -> &'a Body {
        self.shared.body
    }

    fn ty(&self, id: ExprId) -> &'a Ty {
        self.shared.types.expr(id)
    }

    fn carries(&mut self, ty: &Ty) -> bool {
        self.shared.carry.carries(&mut self.shared.solver, ty)
    }

    fn node(&mut self) -> NodeId {
        let id = NodeId(u32::try_from(self.graph.nodes.len()).unwrap_or(u32::MAX));
        self.graph.nodes.push(Node::default());
        id
    }

    fn emit(&mut self, event: Event) {
        if let Some(current) = self.current {
            self.graph.nodes[current.0 as usize]
                .events
                .push((event, self.position));
        }
    }

    fn edge(&mut self, from: NodeId, to: NodeId) {
        self.graph.nodes[from.0 as usize].next.push(to);
    }

    /// Control goes on at `to`, and nowhere else.
    fn go(&mut self, to: NodeId) {
        if let Some(current) = self.current.take() {
            self.edge(current, to);
        }
    }

    /// A second way out of the current point: leaves the scopes above `depth` and goes on at `to`.
    fn leave(&mut self, to: NodeId, depth: usize, before: &[Event]) {
        let Some(current) = self.current else { return };
        let way = self.node();
        self.edge(current, way);
        let drops = self
            .scopes
            .drops_above(depth)
            .into_iter()
            .map(|path| Event::Drop { path });
        let at = self.position;
        let events: Vec<(Event, TextSize)> = before
            .iter()
            .cloned()
            .chain(drops)
            .map(|event| (event, at))
            .collect();
        self.graph.nodes[way.0 as usize].events.extend(events);
        self.edge(way, to);
        // What follows is reached past the fork.
        let after = self.node();
        self.edge(current, after);
        self.current = Some(after);
    }

    fn push(&mut self, terminating: bool) {
        self.scopes.stack.push(Scope {
            terminating,
            ..Scope::default()
        });
    }

    fn pop(&mut self) {
        let depth = self.scopes.depth().saturating_sub(1);
        for path in self.scopes.drops_above(depth) {
            self.emit(Event::Drop { path });
        }
        self.scopes.stack.pop();
    }

    fn local(&mut self, local: LocalId) -> PathId {
        let path = self.graph.paths.intern(Step::Local(local));
        let ty = self.shared.types.local(local).clone();
        self.note_send(path, &ty);
        path
    }

    fn note_send(&mut self, path: PathId, ty: &Ty) {
        let guards = self.shared.carry.guards(&mut self.shared.solver, ty);
        if guards.iter().any(|kind| !kind.send) && !self.not_send.contains(&path) {
            self.not_send.push(path);
        }
        if let [only] = guards.as_slice() {
            self.kinds.insert(path, only.path);
        }
    }

    /// A temporary for the value of an expression. It ends with the scope that the rules give it.
    fn temporary(&mut self, expr: ExprId) -> PathId {
        let depth = self
            .extended
            .get(&expr)
            .copied()
            .unwrap_or_else(|| self.scopes.temporary());
        self.temporary_in(expr, depth)
    }

    fn temporary_in(&mut self, expr: ExprId, depth: usize) -> PathId {
        let path = self.graph.paths.intern(Step::Temporary(self.temporaries));
        self.temporaries += 1;
        let ty = self.ty(expr).clone();
        self.note_send(path, &ty);
        self.scopes.schedule(depth, path);
        path
    }

    /// Whether the expression names a place rather than making a value.
    fn is_place(&self, id: ExprId) -> bool {
        match self.body().expr(id) {
            Expr::Local(_) | Expr::Deref(_) | Expr::Index { .. } | Expr::Field { .. } => true,
            Expr::Path(_) => self.shared.types.values.contains_key(&id),
            _ => false,
        }
    }

    /// Evaluates an expression for its value, which is moved out of where it was; gives the place
    /// that holds it, if it can hold a guard.
    fn operand(&mut self, id: ExprId) -> Option<PathId> {
        if self.is_place(id) {
            let place = self.place(id)?;
            let ty = self.ty(id).clone();
            return self.carries(&ty).then_some(place);
        }
        self.value(id)
    }

    /// Evaluates an expression and forgets its value, which ends with its scope.
    fn discard(&mut self, id: ExprId) {
        if self.is_place(id) {
            self.place(id);
        } else {
            self.value(id);
        }
    }

    /// Evaluates an expression as a place: its value stays where it is, and a value made for the
    /// purpose becomes a temporary.
    fn place(&mut self, id: ExprId) -> Option<PathId> {
        let body = self.body();
        match body.expr(id) {
            Expr::Local(local) => {
                let ty = self.shared.types.local(*local).clone();
                self.carries(&ty).then(|| self.local(*local))
            }
            Expr::Field { base, name } => {
                let path = self.place(*base)?;
                let base_ty = self.ty(*base).clone();
                if self.shared.solver.field(&base_ty, name).is_some() {
                    return Some(self.graph.paths.field(path, name));
                }
                // The field is reached through `Deref`.
                self.emit(Event::Borrow { path });
                None
            }
            Expr::Deref(inner) => {
                let path = self.place(*inner)?;
                let boxed = self.ty(*inner).clone();
                self.emit(Event::Borrow { path });
                // What is in a box can be moved out of it; the box itself remains.
                let in_box = self.shared.solver.args_of(&boxed, "std::boxed::Box");
                in_box.map(|_| path)
            }
            Expr::Index { base, index } => {
                let path = self.place(*base);
                self.operand(*index);
                if let Some(path) = path {
                    self.emit(Event::Borrow { path });
                }
                None
            }
            Expr::Path(_) if self.is_place(id) => None,
            _ => self.value(id),
        }
    }

    fn borrow(&mut self, id: ExprId) {
        if let Some(path) = self.place(id) {
            self.emit(Event::Borrow { path });
        }
    }

    fn consume(&mut self, path: Option<PathId>) {
        if let Some(path) = path {
            self.emit(Event::Consume { path });
        }
    }

    /// A value expression.
    fn value(&mut self, id: ExprId) -> Option<PathId> {
        let body = self.body();
        match body.expr(id) {
            Expr::Missing | Expr::Literal(_) | Expr::Underscore | Expr::Local(_) => None,
            Expr::Path(_) => self.plain_value(id),
            Expr::Field { .. } | Expr::Deref(_) | Expr::Index { .. } => self.place(id),
            Expr::Block(block) => self.block(id, block),
            Expr::Async { body, moves } => self.capture(id, *body, *moves),
            Expr::Closure(closure) => self.capture(id, closure.body, closure.moves),
            Expr::If {
                cond,
                then,
                otherwise,
            } => self.if_value(id, *cond, *then, *otherwise),
            Expr::Let { pat, init } => {
                // Outside a condition `let` is an error; its names still count.
                let source = self.place(*init);
                let depth = self.scopes.depth().saturating_sub(1);
                self.bind(*pat, source, depth);
                None
            }
            Expr::Match { scrutinee, arms } => self.match_value(id, *scrutinee, arms),
            Expr::Loop { body, label } => self.loop_value(id, *body, label.as_ref()),
            Expr::While { cond, body, label } => {
                self.while_loop(*cond, *body, label.as_ref());
                None
            }
            Expr::For {
                pat,
                iter,
                body,
                label,
            } => {
                self.for_loop(id, *pat, *iter, *body, label.as_ref());
                None
            }
            Expr::Call { callee, args } => self.call(id, *callee, args),
            Expr::MethodCall(call) => self.method_call(id, call),
            Expr::Not(inner) | Expr::Neg(inner) => {
                let value = self.operand(*inner);
                self.consume(value);
                None
            }
            Expr::Cast { expr, .. } => {
                let value = self.operand(*expr);
                self.consume(value);
                None
            }
            Expr::Ref { expr, .. } => {
                self.borrow(*expr);
                None
            }
            Expr::Binary { op, lhs, rhs } => {
                if *op == crate::program::body::BinaryOp::Compare {
                    self.borrow(*lhs);
                    self.borrow(*rhs);
                } else {
                    let left = self.operand(*lhs);
                    let right = self.operand(*rhs);
                    self.consume(left);
                    self.consume(right);
                }
                None
            }
            Expr::Logic { and, lhs, rhs } => {
                self.logic(*and, *lhs, *rhs);
                None
            }
            Expr::Assign { lhs, rhs } => {
                self.assign(*lhs, *rhs);
                None
            }
            Expr::AssignOp { lhs, rhs, .. } => {
                // Built-in operators evaluate the right side first, overloaded ones the left.
                let built_in = matches!(self.ty(*lhs), Ty::Prim(_) | Ty::Unknown);
                if built_in {
                    let value = self.operand(*rhs);
                    self.consume(value);
                    self.borrow(*lhs);
                } else {
                    self.borrow(*lhs);
                    let value = self.operand(*rhs);
                    self.consume(value);
                }
                None
            }
            Expr::Range { start, end, .. } => {
                for part in [start, end].into_iter().flatten() {
                    let value = self.operand(*part);
                    self.consume(value);
                }
                None
            }
            Expr::Tuple(parts) | Expr::Array(parts) => {
                self.aggregate(id, parts.iter().copied().enumerate())
            }
            Expr::Repeat { element, len } => {
                let value = self.operand(*element);
                self.consume(value);
                self.discard(*len);
                None
            }
            Expr::Record { fields, spread, .. } => self.record(id, fields, *spread),
            Expr::Await(inner) => {
                let value = self.operand(*inner);
                self.consume(value);
                self.position = body.range(id).end();
                self.emit(Event::Await { expr: id });
                self.acquired(id, *inner)
            }
            Expr::Try(inner) => self.tried(id, *inner),
            Expr::Return(value) => {
                let value = value.and_then(|value| self.operand(value));
                self.position = body.range(id).end();
                self.consume(value);
                let exit = self.exit;
                self.exit_to(exit, 0);
                None
            }
            Expr::Break { label, value } => {
                self.break_to(label.as_ref(), *value);
                None
            }
            Expr::Continue { label } => {
                let target = self.scopes.target(label.as_ref());
                if let Some((depth, target)) = target
                    && let Some(to) = target.on_continue
                {
                    self.exit_to(to, depth);
                } else {
                    self.current = None;
                }
                None
            }
            Expr::Yield(value) => {
                let value = value.and_then(|value| self.operand(value));
                self.consume(value);
                self.emit(Event::Await { expr: id });
                None
            }
            Expr::Macro(call) => self.macro_value(id, call),
        }
    }

    /// Leaves the scopes above `depth` for `to`; nothing follows here.
    fn exit_to(&mut self, to: NodeId, depth: usize) {
        for path in self.scopes.drops_above(depth) {
            self.emit(Event::Drop { path });
        }
        self.go(to);
    }

    /// A value that can hold a guard and holds none: `None`, a constant.
    fn plain_value(&mut self, id: ExprId) -> Option<PathId> {
        let ty = self.ty(id).clone();
        if !self.carries(&ty) {
            return None;
        }
        let path = self.temporary(id);
        self.emit(Event::Init { path });
        Some(path)
    }

    fn aggregate(
        &mut self,
        id: ExprId,
        parts: impl Iterator<Item = (usize, ExprId)>,
    ) -> Option<PathId> {
        let values: Vec<(Name, Option<PathId>)> = parts
            .map(|(index, part)| (Name::from(index.to_string()), self.operand(part)))
            .collect();
        self.assemble(id, values)
    }

    fn record(
        &mut self,
        id: ExprId,
        fields: &[(Name, ExprId)],
        spread: Option<ExprId>,
    ) -> Option<PathId> {
        let mut values: Vec<(Name, Option<PathId>)> = fields
            .iter()
            .map(|(name, value)| (name.clone(), self.operand(*value)))
            .collect();
        if let Some(spread) = spread {
            values.push((Name::default(), self.operand(spread)));
        }
        self.assemble(id, values)
    }

    /// Puts values into the parts of a new one.
    fn assemble(&mut self, id: ExprId, values: Vec<(Name, Option<PathId>)>) -> Option<PathId> {
        let ty = self.ty(id).clone();
        if !self.carries(&ty) {
            for (_, value) in values {
                self.consume(value);
            }
            return None;
        }
        let path = self.temporary(id);
        self.emit(Event::Init { path });
        for (name, value) in values {
            let Some(from) = value else { continue };
            let to = if name.is_empty() {
                path
            } else {
                self.graph.paths.field(path, &name)
            };
            self.emit(Event::Move { from, to });
        }
        Some(path)
    }
}
