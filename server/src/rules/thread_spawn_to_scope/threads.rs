//! Threads that are started and joined in one block.

use std::ops::RangeInclusive;

use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId, LocalId, Macro, Pat, Statement};
use crate::program::infer::Target;
use crate::rules::context::Context;
use crate::rules::spawned::{self, Spawned};
use crate::rules::uses::Uses;
use crate::rules::{leaving, statements};

/// The threads of one block.
pub(super) struct Threads {
    pub(super) block: ExprId,
    /// Its statements from the first that has to do with the threads to the last `join`.
    pub(super) statements: RangeInclusive<usize>,
    /// The calls of `thread::spawn`, in the order of the code.
    pub(super) spawns: Vec<Spawned>,
    /// The calls of `join`, or the loops over all handles.
    pub(super) joins: Vec<ExprId>,
    /// The variables that hold handles.
    pub(super) handles: Vec<LocalId>,
}

/// The threads of a function, by the block that joins them.
pub(super) fn all(context: &Context<'_>, flow: &FunctionFlow, uses: &Uses<'_>) -> Vec<Threads> {
    let body = &flow.body;
    let mut found: Vec<Threads> = Vec::new();
    for spawned in spawned::all(context, flow) {
        let moves = matches!(body.expr(spawned.argument), Expr::Closure(closure) if closure.moves);
        if spawned.spawner.path != "std::thread::spawn"
            || !moves
            || body.is_in_call_of_macro(spawned.call)
        {
            continue;
        }
        let look = Look {
            context,
            flow,
            uses,
        };
        let Some((block, first, last, join, handle)) = look.joined(spawned.call) else {
            continue;
        };
        match found.iter_mut().find(|threads| threads.block == block) {
            Some(threads) => {
                let first = first.min(*threads.statements.start());
                let last = last.max(*threads.statements.end());
                threads.statements = first..=last;
                threads.spawns.push(spawned);
                if !threads.joins.contains(&join) {
                    threads.joins.push(join);
                    threads.handles.push(handle);
                }
            }
            None => found.push(Threads {
                block,
                statements: first..=last,
                spawns: vec![spawned],
                joins: vec![join],
                handles: vec![handle],
            }),
        }
    }
    found.retain(|threads| stays(flow, threads));
    found
}

impl Threads {
    /// The expressions of the block's statements that are concerned.
    pub(super) fn roots(&self, flow: &FunctionFlow) -> Vec<ExprId> {
        let Some(block) = statements::block(&flow.body, self.block) else {
            return Vec::new();
        };
        let mut roots = Vec::new();
        for index in self.statements.clone() {
            match block.statements.get(index) {
                Some(Statement::Let {
                    init, otherwise, ..
                }) => roots.extend(init.iter().chain(otherwise)),
                Some(Statement::Expr { expr, .. }) => roots.push(*expr),
                None => roots.extend(block.tail),
            }
        }
        roots
    }
}

/// Whether control stays between the first statement and the last, as it must in a closure.
fn stays(flow: &FunctionFlow, threads: &Threads) -> bool {
    let body = &flow.body;
    let stays = |id: &ExprId| leaving::exit(body, *id, true).is_none() && is_understood(flow, *id);
    threads.roots(flow).iter().all(stays)
}

fn is_understood(flow: &FunctionFlow, id: ExprId) -> bool {
    let body = &flow.body;
    if matches!(
        body.expr(id),
        Expr::Missing | Expr::Macro(Macro::Opaque { .. })
    ) {
        return false;
    }
    let mut all = true;
    body.for_each_child(id, &mut |child| all &= is_understood(flow, child));
    all
}

struct Look<'a> {
    context: &'a Context<'a>,
    flow: &'a FunctionFlow,
    uses: &'a Uses<'a>,
}

impl Look<'_> {
    /// The block that joins a thread, the numbers of the first and last statement there that have to
    /// do with it, the `join`, and the variable with the handle.
    fn joined(&self, spawn: ExprId) -> Option<(ExprId, usize, usize, ExprId, LocalId)> {
        let body = &self.flow.body;
        let mut holder = self.holder(spawn)?;
        let mut used = self.uses.of_local(holder.local)?;
        // `let handle = spawn(…); handles.push(handle);`
        if !holder.is_many
            && let [(only, _)] = used.as_slice()
            && let Some(list) = self.pushed_to(*only)
        {
            holder = Holder {
                local: list,
                is_many: true,
            };
            used = self.uses.of_local(list)?;
        }
        let (place, init) = statements::let_of(body, holder.local)?;
        let is_push = |id: ExprId| {
            let parent = self.uses.parent(id).map(|parent| body.expr(parent));
            matches!(parent, Some(Expr::MethodCall(call)) if call.receiver == id && call.name == "push")
        };
        let mut others = used.iter().filter(|(id, _)| !is_push(*id));
        let (join, _) = others.next()?;
        if others.next().is_some() {
            return None;
        }
        let pushes = used.iter().any(|(id, _)| is_push(*id));
        if pushes && !self.is_empty_list(init) {
            return None;
        }
        let whole = match holder.is_many {
            true => self.joins_all(*join)?,
            false => self.joins(*join)?,
        };
        let last = self.statement_in(place.block, whole)?;
        Some((place.block, place.index, last, whole, holder.local))
    }

    /// The variable that gets the handle, or a list of such handles.
    fn holder(&self, spawn: ExprId) -> Option<Holder> {
        let body = &self.flow.body;
        let mut at = spawn;
        let mut is_many = false;
        loop {
            let parent = self.uses.parent(at)?;
            match body.expr(parent) {
                Expr::Block(block) if block.tail == Some(at) => at = parent,
                Expr::Block(block) => {
                    let bound = block
                        .statements
                        .iter()
                        .find_map(|statement| match statement {
                            Statement::Let {
                                pat,
                                init: Some(init),
                                otherwise: None,
                                ..
                            } if *init == at => Some(*pat),
                            _ => None,
                        })?;
                    let Pat::Bind {
                        local,
                        by_ref: false,
                        inner: None,
                    } = body.pat(bound)
                    else {
                        return None;
                    };
                    return Some(Holder {
                        local: *local,
                        is_many,
                    });
                }
                Expr::Closure(closure) if closure.body == at && !is_many => {
                    let map = self.uses.parent(parent)?;
                    let is_map = self.is_called(map, "std::iter::Iterator::map");
                    let collect = self.uses.parent(map)?;
                    let is_collected = self.is_called(collect, "std::iter::Iterator::collect");
                    (is_map && is_collected).then_some(())?;
                    is_many = true;
                    at = collect;
                }
                Expr::MethodCall(_) if !is_many => {
                    let local = self.pushed_to(at)?;
                    return Some(Holder {
                        local,
                        is_many: true,
                    });
                }
                _ => return None,
            }
        }
    }

    /// The list that a value is pushed to.
    fn pushed_to(&self, value: ExprId) -> Option<LocalId> {
        let push = self.uses.parent(value)?;
        let Expr::MethodCall(call) = self.flow.body.expr(push) else {
            return None;
        };
        let Expr::Local(list) = self.flow.body.expr(call.receiver) else {
            return None;
        };
        let is_push =
            call.args.first() == Some(&value) && self.is_called(push, "std::vec::Vec::push");
        is_push.then_some(*list)
    }

    fn is_called(&self, call: ExprId, path: &str) -> bool {
        let callee = self.flow.callee(self.context.program(), call);
        callee.as_deref() == Some(path)
    }

    fn is_empty_list(&self, init: ExprId) -> bool {
        let made = self.uses.source(init).replace(' ', "");
        self.is_called(init, "std::vec::Vec::new")
            || self.is_called(init, "std::vec::Vec::with_capacity")
            || made == "vec![]"
    }

    /// `handle.join()` of this use.
    fn joins(&self, used: ExprId) -> Option<ExprId> {
        let call = self.uses.parent(used)?;
        self.is_join(call, used).then_some(call)
    }

    fn is_join(&self, call: ExprId, receiver: ExprId) -> bool {
        let Expr::MethodCall(method) = self.flow.body.expr(call) else {
            return false;
        };
        let is_std = match self
            .flow
            .types
            .calls
            .get(&call)
            .map(|callee| &callee.target)
        {
            Some(Target::Def(_)) => self.is_called(call, "std::thread::JoinHandle::join"),
            _ => false,
        };
        method.receiver == receiver && is_std
    }

    /// The loop over all handles of this use, or `into_iter()` with a `join` of each behind it.
    fn joins_all(&self, used: ExprId) -> Option<ExprId> {
        let body = &self.flow.body;
        let parent = self.uses.parent(used)?;
        let (bound, code) = match body.expr(parent) {
            Expr::For {
                pat,
                iter,
                body: code,
                ..
            } if *iter == used => {
                let mut bound = Vec::new();
                body.bindings(*pat, &mut bound);
                (bound, *code)
            }
            Expr::MethodCall(call) if call.receiver == used && call.name == "into_iter" => {
                let step = self.uses.parent(parent)?;
                let Expr::MethodCall(call) = body.expr(step) else {
                    return None;
                };
                let Expr::Closure(closure) = body.expr(*call.args.first()?) else {
                    return None;
                };
                let is_step = ["map", "for_each", "flat_map"].contains(&call.name.as_str());
                let mut bound = Vec::new();
                closure
                    .params
                    .iter()
                    .for_each(|(pat, _)| body.bindings(*pat, &mut bound));
                (is_step && call.receiver == parent).then_some((bound, closure.body))?
            }
            _ => return None,
        };
        let inside = body.range(code);
        let joins = bound.iter().any(|local| {
            let mut used = statements::uses(body, *local).into_iter();
            used.any(|id| inside.contains_range(body.range(id)) && self.joins(id).is_some())
        });
        // A lazy iterator must be driven before the scope ends.
        let is_driven = matches!(body.expr(parent), Expr::For { .. }) || {
            let around = self.uses.ancestors(parent).skip(1);
            let mut names = around.map_while(|id| match body.expr(id) {
                Expr::MethodCall(call) => Some(call.name.as_str()),
                _ => None,
            });
            let is_each = self
                .uses
                .parent(parent)
                .is_some_and(|step| self.is_called(step, "std::iter::Iterator::for_each"));
            is_each
                || names.any(|name| {
                    matches!(
                        name,
                        "sum"
                            | "collect"
                            | "count"
                            | "max"
                            | "min"
                            | "fold"
                            | "for_each"
                            | "all"
                            | "any"
                    )
                })
        };
        (joins && is_driven).then_some(parent)
    }

    /// The statement of a block that an expression is in, unless it may be passed by or run twice.
    fn statement_in(&self, block: ExprId, id: ExprId) -> Option<usize> {
        let body = &self.flow.body;
        for around in self.uses.ancestors(id) {
            if around == block {
                return statements::index_in(body, block, id);
            }
            match body.expr(around) {
                Expr::Closure(_)
                | Expr::Async { .. }
                | Expr::Loop { .. }
                | Expr::While { .. }
                | Expr::For { .. }
                | Expr::If { .. }
                | Expr::Match { .. }
                | Expr::Logic { .. }
                | Expr::Block(_) => return None,
                _ => {}
            }
        }
        None
    }
}

/// Who has the handle.
struct Holder {
    local: LocalId,
    /// Whether it is a list of handles.
    is_many: bool,
}
