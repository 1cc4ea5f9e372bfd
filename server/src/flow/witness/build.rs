//! From a body to the values that the compiler makes of it, in order.
//!
//! The shapes are those of the compiler's intermediate code: an operand is moved into a temporary
//! of its own before the next one is evaluated; a value that is made for the sake of a reference
//! lives as long as its temporary scope; a variable gets its value where it stands.

use std::collections::HashMap;

use super::capture::{self, Capture, Use};
use super::graph::{Event, Node, stored};
use super::{Shared, is_future};
use crate::flow::graph::{NodeId, PathId};
use crate::flow::scopes::{Scope, Scopes};
use crate::program::body::{Body, Expr, ExprId, LocalId, Macro};
use crate::program::ty::Ty;

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    Local(LocalId),
    Temporary(ExprId),
    /// The future that an expression waits for.
    Awaited(ExprId),
}

/// A variable or temporary.
#[derive(Clone, Debug)]
pub(super) struct Slot {
    pub(super) ty: Ty,
    pub(super) what: What,
    /// Whether something runs at its end, if that is known.
    pub(super) glue: Option<bool>,
    /// What happens to it is not understood somewhere.
    pub(super) unsure: bool,
}

/// What was found of one future or closure.
#[derive(Debug, Default)]
pub(super) struct Region {
    pub(super) captures: Vec<Capture>,
    pub(super) stored: Vec<Stored>,
    /// Something in it is not understood.
    pub(super) cause: Option<String>,
}

/// A value that is stored across an await.
#[derive(Debug)]
pub(super) struct Stored {
    pub(super) slot: Slot,
    pub(super) across: ExprId,
    pub(super) certain: bool,
}

/// Looks into a function (`region` is `None`), or into a closure or async block inside it.
pub(super) fn region(shared: &mut Shared<'_, '_>, region: Option<ExprId>) -> Region {
    let body = shared.body;
    let (root, params) = match region.map(|id| body.expr(id)) {
        None => (body.root, body.params.clone()),
        Some(Expr::Async { body, .. } | Expr::Macro(Macro::Stream { body })) => (*body, Vec::new()),
        Some(Expr::Closure(closure)) => {
            let params = closure.params.iter().map(|(pat, _)| *pat);
            (closure.body, params.collect())
        }
        Some(_) => return Region::default(),
    };
    let mut builder = Builder {
        shared,
        within: region,
        slots: Vec::new(),
        locals: HashMap::new(),
        uses: Vec::new(),
        nodes: Vec::new(),
        current: None,
        scopes: Scopes::default(),
        extended: HashMap::new(),
        exit: NodeId(0),
        cause: None,
    };
    builder.exit = builder.node();
    let start = builder.node();
    builder.current = Some(start);
    builder.push(true);
    for pat in params {
        builder.declare(pat, 0);
        builder.fill(pat);
    }
    let ty = builder.ty(root).clone();
    let result = builder.slot(ty, What::Temporary(root));
    builder.value(root, result);
    builder.pop();
    let exit = builder.exit;
    builder.go(exit);
    builder.finish(region, start)
}

pub(super) struct Builder<'s, 'a, 'p> {
    pub(super) shared: &'s mut Shared<'a, 'p>,
    /// The closure or block at hand: variables declared outside it are captured.
    within: Option<ExprId>,
    pub(super) slots: Vec<Slot>,
    locals: HashMap<LocalId, PathId>,
    /// What is done with variables from outside.
    pub(super) uses: Vec<Use>,
    nodes: Vec<Node>,
    /// Where events go; `None` where control does not come.
    pub(super) current: Option<NodeId>,
    pub(super) scopes: Scopes,
    /// Expressions whose temporaries a `let` extends, and the scope they end with.
    pub(super) extended: HashMap<ExprId, usize>,
    pub(super) exit: NodeId,
    cause: Option<String>,
}

impl<'a> Builder<'_, 'a, '_> {
    fn finish(self, region: Option<ExprId>, start: NodeId) -> Region {
        let captures = capture::of(self.shared, region, self.uses);
        let mut found = Vec::new();
        if is_future(self.shared.body, region) {
            let slots = &self.slots;
            let glue = |path: PathId| slots[path.0 as usize].glue;
            let all = stored(&self.nodes, start, slots.len(), &|path| {
                glue(path) != Some(false)
            });
            let certain = stored(&self.nodes, start, slots.len(), &|path| {
                glue(path) == Some(true)
            });
            for (across, paths) in all {
                let certain = certain.iter().find(|(id, _)| *id == across);
                for path in paths {
                    let slot = slots[path.0 as usize].clone();
                    let certain = certain.is_some_and(|(_, paths)| paths.contains(&path));
                    found.push(Stored {
                        certain: certain && !slot.unsure,
                        slot,
                        across,
                    });
                }
            }
        }
        Region {
            captures,
            stored: found,
            cause: self.cause,
        }
    }

    pub(super) fn body(&self) -> &'a Body {
        self.shared.body
    }

    pub(super) fn ty(&self, id: ExprId) -> &'a Ty {
        self.shared.types.expr(id)
    }

    /// Something is not understood that may hold anything.
    pub(super) fn puzzled(&mut self, cause: &str) {
        self.cause.get_or_insert_with(|| cause.to_owned());
    }

    pub(super) fn node(&mut self) -> NodeId {
        let id = NodeId(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        self.nodes.push(Node::default());
        id
    }

    pub(super) fn emit(&mut self, event: Event) {
        if let Some(current) = self.current {
            self.nodes[current.0 as usize].events.push(event);
        }
    }

    /// Control goes on at `to`, and nowhere else.
    pub(super) fn go(&mut self, to: NodeId) {
        if let Some(current) = self.current.take() {
            self.nodes[current.0 as usize].next.push(to);
        }
    }

    /// A second way out of the current point: leaves the scopes above `depth` and goes on at `to`.
    pub(super) fn leave(&mut self, to: NodeId, depth: usize) {
        let Some(current) = self.current else { return };
        let (way, after) = (self.node(), self.node());
        self.nodes[current.0 as usize].next.extend([way, after]);
        self.current = Some(way);
        self.exit_to(to, depth);
        self.current = Some(after);
    }

    /// Leaves the scopes above `depth` for `to`; nothing follows here.
    pub(super) fn exit_to(&mut self, to: NodeId, depth: usize) {
        for path in self.scopes.drops_above(depth) {
            self.end(path);
        }
        self.go(to);
    }

    /// The task may be suspended here, and never go on.
    pub(super) fn suspend(&mut self, id: ExprId) {
        self.emit(Event::Suspend(id));
        let exit = self.exit;
        self.leave(exit, 0);
    }

    pub(super) fn end(&mut self, path: PathId) {
        if self.slots[path.0 as usize].glue != Some(false) {
            self.emit(Event::Drop(path));
        }
        self.emit(Event::Dead(path));
    }

    pub(super) fn push(&mut self, terminating: bool) {
        self.scopes.stack.push(Scope {
            terminating,
            ..Scope::default()
        });
    }

    pub(super) fn pop(&mut self) {
        let depth = self.scopes.depth().saturating_sub(1);
        for path in self.scopes.drops_above(depth) {
            self.end(path);
        }
        self.scopes.stack.pop();
    }

    pub(super) fn slot(&mut self, ty: Ty, what: What) -> PathId {
        let glue = self.shared.glue.of(&mut self.shared.solver, &ty);
        let glue = match (&ty, glue) {
            (Ty::Closure(id, ..), None) => self.glue_of_closure(ExprId(*id)),
            (_, glue) => glue,
        };
        let path = PathId(u32::try_from(self.slots.len()).unwrap_or(u32::MAX));
        self.slots.push(Slot {
            ty,
            what,
            glue,
            unsure: false,
        });
        path
    }

    /// A closure ends as what it has taken with it does.
    fn glue_of_closure(&mut self, id: ExprId) -> Option<bool> {
        let types = self.shared.regions.get(&id)?;
        let types: Vec<Ty> = types.captures.iter().map(|it| it.held.clone()).collect();
        let whole = Ty::Tuple(types.into());
        self.shared.glue.of(&mut self.shared.solver, &whole)
    }

    /// The place of a variable; `None` for one from outside.
    pub(super) fn local(&mut self, local: LocalId) -> Option<PathId> {
        if let Some(path) = self.locals.get(&local) {
            return Some(*path);
        }
        let body = self.body();
        if self
            .within
            .is_some_and(|within| !body.is_declared_in(within, local))
        {
            return None;
        }
        let ty = self.shared.types.local(local).clone();
        let path = self.slot(ty, What::Local(local));
        self.locals.insert(local, path);
        Some(path)
    }

    /// A temporary for the value of an expression. It ends with the scope that the rules give it.
    pub(super) fn temporary(&mut self, id: ExprId, ty: Ty) -> PathId {
        self.temporary_of(id, ty, What::Temporary(id))
    }

    pub(super) fn temporary_of(&mut self, id: ExprId, ty: Ty, what: What) -> PathId {
        let depth = self.extended.get(&id).copied();
        let depth = depth.unwrap_or_else(|| self.scopes.temporary());
        let path = self.slot(ty, what);
        self.scopes.schedule(depth, path);
        path
    }

    /// Evaluates an expression for its value, into a temporary; `None` for a constant.
    pub(super) fn operand(&mut self, id: ExprId) -> Option<PathId> {
        if matches!(self.body().expr(id), Expr::Literal(_)) || matches!(self.ty(id), Ty::FnDef(_)) {
            return None;
        }
        let ty = self.ty(id).clone();
        // An operand is never extended: it is moved out where it is used.
        let path = self.slot(ty, What::Temporary(id));
        self.scopes.schedule(self.scopes.temporary(), path);
        self.value(id, path);
        Some(path)
    }

    pub(super) fn operands(&mut self, ids: &[ExprId]) -> Vec<PathId> {
        ids.iter().filter_map(|id| self.operand(*id)).collect()
    }

    /// Operands are moved to where they are used.
    pub(super) fn consume(&mut self, operands: impl IntoIterator<Item = PathId>) {
        for path in operands {
            self.emit(Event::Move(path));
        }
    }

    /// Evaluates an expression whose value nobody wants; it ends with the scope at hand.
    pub(super) fn discard(&mut self, id: ExprId) {
        self.operand(id);
    }
}
