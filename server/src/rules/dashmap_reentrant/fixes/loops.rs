//! A loop over a map that changes the map: `retain` does it, or the items are collected first.

use ra_ap_syntax::TextRange;

use super::item::{Given, Half, Item, Put, with};
use crate::finding::Fix;
use crate::flow::build::Origin;
use crate::flow::function::FunctionFlow;
use crate::program::body::{BinaryOp, Expr, ExprId, LocalId, Pat, Statement};
use crate::program::solve::Solver;
use crate::program::ty::Ty;
use crate::program::type_ref::Mutability;
use crate::rules::context::{Context, fix};
use crate::rules::dashmap_reentrant::Case;
use crate::rules::release::clonable::is_clonable;
use crate::rules::statements;

pub(super) fn fixes(context: &Context<'_>, case: &Case<'_>) -> Vec<Fix> {
    let flow = case.flow;
    let parents = statements::parents(&flow.body);
    let Some(over) = loop_around(case, &parents) else {
        return Vec::new();
    };
    let Some(item) = Item::new(context, flow, &parents, over.local) else {
        return Vec::new();
    };
    let found = Found {
        context,
        case,
        parents: &parents,
        over,
        item,
    };
    let retained = found.retained();
    let collected = found.collected(retained.is_none());
    retained.into_iter().chain(collected).collect()
}

/// `for item in map.iter() { … }`
struct Over {
    id: ExprId,
    iter: ExprId,
    body: ExprId,
    local: LocalId,
}

/// The loop around the call, whose items come from the reference at hand.
fn loop_around(case: &Case<'_>, parents: &[Option<ExprId>]) -> Option<Over> {
    let body = &case.flow.body;
    let around = std::iter::successors(Some(case.call), |id| {
        parents.get(id.index()).copied().flatten()
    });
    let Origin::Expr(acquired) = case.acquisition().origin else {
        return None;
    };
    for id in around {
        match body.expr(id) {
            Expr::For {
                pat, iter, body, ..
            } if case
                .flow
                .body
                .range(*iter)
                .contains_range(case.flow.body.range(acquired)) =>
            {
                let Pat::Bind {
                    local,
                    by_ref: false,
                    inner: None,
                } = case.flow.body.pat(*pat)
                else {
                    return None;
                };
                return Some(Over {
                    id,
                    iter: *iter,
                    body: *body,
                    local: *local,
                });
            }
            _ => {}
        }
    }
    None
}

struct Found<'c, 'a> {
    context: &'c Context<'a>,
    case: &'c Case<'c>,
    parents: &'c [Option<ExprId>],
    over: Over,
    item: Item<'c, 'a>,
}

impl Found<'_, '_> {
    fn flow(&self) -> &FunctionFlow {
        self.case.flow
    }

    /// `for key in map.iter().map(|item| item.key().clone()).collect::<Vec<_>>() { … }`
    fn collected(&self, preferred: bool) -> Option<Fix> {
        let (context, flow) = (self.context, self.flow());
        let puts = self.item.rewritten(Given::Owned, None)?;
        let uses = |half: Half| puts.iter().any(|put| put.half == half);
        let has_value = uses(Half::Value);
        if !self.can_copy(&self.item.key) && (uses(Half::Key) || !has_value) {
            return None;
        }
        if let Some(value) = &self.item.value
            && has_value
            && !self.can_copy(value)
        {
            return None;
        }
        let name = &flow.body.local(self.over.local).name;
        let halves = &self.item.halves;
        let (pattern, copies, what) = match (uses(Half::Key) || !has_value, has_value) {
            (true, true) => (
                format!("({}, {})", halves.key, halves.value),
                format!("({name}.key().clone(), {name}.value().clone())"),
                "copies of the keys and values",
            ),
            (false, true) => (
                halves.value.clone(),
                format!("{name}.value().clone()"),
                "copies of the values",
            ),
            _ => (
                halves.key.clone(),
                format!("{name}.key().clone()"),
                "the keys",
            ),
        };
        let iter = flow.range(self.over.iter);
        let source = context.source(iter);
        let head = TextRange::new(
            flow.body.local(self.over.local).range.start() + flow.start,
            iter.end(),
        );
        let between = context.source(TextRange::new(
            flow.body.local(self.over.local).range.end() + flow.start,
            iter.start(),
        ));
        let text = format!("{pattern}{between}{source}.map(|{name}| {copies}).collect::<Vec<_>>()");
        let mut edits = vec![context.edit(head, text)];
        edits.extend(
            puts.into_iter()
                .map(|put| context.edit(put.range, put.code)),
        );
        let title = format!("Collect {what} first, so that no shard is locked in the loop");
        let mut result = fix(title, edits);
        result.preferred = preferred && !has_value;
        Some(result)
    }

    /// Whether a copy of a key or value can be made: it may borrow, but not from the reference.
    fn can_copy(&self, ty: &Ty) -> bool {
        let names = self.context.names;
        matches!(ty, Ty::Ref(_, Mutability::Shared))
            || is_clonable(names, &mut Solver::new(names), ty)
    }

    /// `map.retain(|key, value| !(…))` for a loop that does nothing but to remove.
    fn retained(&self) -> Option<Fix> {
        let (context, flow) = (self.context, self.flow());
        let body = &flow.body;
        let Expr::MethodCall(remove) = body.expr(self.case.call) else {
            return None;
        };
        let is_block =
            |id: Option<ExprId>| id.is_some_and(|id| matches!(body.expr(id), Expr::Block(_)));
        let cond = self.removes_if()?;
        if !self.case.direct
            || self.case.name != "remove"
            || !self.is_own_key(remove.args.first()?)
            || !is_block(self.parent(self.over.id))
            || !self.is_plain_iter(remove.receiver)
            || !self.is_apart(cond, remove.receiver)
        {
            return None;
        }
        let puts: Vec<Put> = self
            .item
            .rewritten(Given::Borrowed, Some(body.range(self.case.call)))?;
        let name = |half: Half, name: &str| {
            let used = puts.iter().any(|put| put.half == half);
            if used {
                name.to_owned()
            } else {
                "_".to_owned()
            }
        };
        let key = name(Half::Key, &self.item.halves.key);
        let params = match self.item.value {
            Some(_) => format!("{key}, {}", name(Half::Value, &self.item.halves.value)),
            None => key,
        };
        let keeps = self.negated(cond, &puts);
        let map = context.source(flow.range(remove.receiver));
        let text = format!("{map}.retain(|{params}| {keeps});");
        let mut range = flow.range(self.over.id);
        if context.text[usize::from(range.end())..].starts_with(';') {
            range = TextRange::new(range.start(), range.end() + ra_ap_syntax::TextSize::of(';'));
        }
        let title = "Remove them with `retain`, which looks at every item by itself";
        let mut result = fix(title, vec![context.edit(range, text)]);
        result.preferred = true;
        Some(result)
    }

    /// The condition of a loop whose body is `if condition { map.remove(…); }` and nothing else.
    fn removes_if(&self) -> Option<ExprId> {
        let body = &self.flow().body;
        let only = self.only_statement(self.over.body)?;
        let Expr::If {
            cond,
            then,
            otherwise: None,
        } = body.expr(only)
        else {
            return None;
        };
        (self.only_statement(*then)? == self.case.call && !has_let(self.flow(), *cond))
            .then_some(*cond)
    }

    fn only_statement(&self, block: ExprId) -> Option<ExprId> {
        let block = statements::block(&self.flow().body, block)?;
        match (&*block.statements, block.tail) {
            ([Statement::Expr { expr, .. }], None) => Some(*expr),
            ([], tail) => tail,
            _ => None,
        }
    }

    /// `item.key()`, or `&*item` of a set.
    fn is_own_key(&self, arg: &ExprId) -> bool {
        let body = &self.flow().body;
        let is_item =
            |id: ExprId| matches!(body.expr(id), Expr::Local(local) if *local == self.over.local);
        let mut id = *arg;
        if let Expr::Ref { expr, .. } = body.expr(id) {
            id = match body.expr(*expr) {
                Expr::Deref(inner) => *inner,
                _ => return false,
            };
            if is_item(id) {
                return self.item.value.is_none();
            }
        }
        matches!(body.expr(id), Expr::MethodCall(call)
            if call.name == "key" && call.args.is_empty() && is_item(call.receiver))
    }

    /// Whether the loop is over `map.iter()` of just that map.
    fn is_plain_iter(&self, map: ExprId) -> bool {
        let (context, flow) = (self.context, self.flow());
        let same =
            |other: ExprId| context.source(flow.range(other)) == context.source(flow.range(map));
        matches!(flow.body.expr(self.over.iter), Expr::MethodCall(call)
            if call.name == "iter" && same(call.receiver))
    }

    /// Whether a condition only looks, and at nothing by which it could come to the map: `retain`
    /// locks it while it asks.
    fn is_apart(&self, cond: ExprId, map: ExprId) -> bool {
        let (context, flow) = (self.context, self.flow());
        let body = &flow.body;
        let root = |mut id: ExprId| loop {
            id = match body.expr(id) {
                Expr::Local(local) => return Some(*local),
                Expr::Field { base, .. } => *base,
                Expr::Deref(inner) | Expr::Ref { expr: inner, .. } => *inner,
                _ => return None,
            };
        };
        let Some(owner) = root(map) else {
            return false;
        };
        let mut open = vec![cond];
        let mut apart = !statements::can_leave(body, cond);
        while let Some(id) = open.pop() {
            match body.expr(id) {
                // A field beside the map is no way to it; the whole may be.
                Expr::Field { base, .. } if matches!(body.expr(*base), Expr::Local(local) if *local == owner) =>
                {
                    apart &= context.source(flow.range(id)) != context.source(flow.range(map));
                    continue;
                }
                Expr::Local(local) => apart &= *local != owner,
                Expr::Closure(_) | Expr::Async { .. } | Expr::Missing => apart = false,
                _ => {}
            }
            // A function of the project may use the map by whatever it is given, and another map
            // may be the same one.
            let is_known = |path: String| {
                path.starts_with("std::") || path.contains("ref::multiple::RefMulti")
            };
            if let Expr::Call { .. } | Expr::MethodCall(_) = body.expr(id) {
                apart &= flow.callee(context.program(), id).is_some_and(is_known);
            }
            body.for_each_child(id, &mut |child| open.push(child));
        }
        apart
    }

    /// The code of what is true where the condition is not.
    fn negated(&self, cond: ExprId, puts: &[Put]) -> String {
        let (context, flow) = (self.context, self.flow());
        let code = |id: ExprId| with(context, flow.range(id), puts);
        match flow.body.expr(cond) {
            Expr::Not(inner) => code(*inner),
            Expr::MethodCall(_) | Expr::Call { .. } | Expr::Local(_) | Expr::Field { .. } => {
                format!("!{}", code(cond))
            }
            Expr::Deref(_) => format!("!{}", code(cond)),
            Expr::Binary {
                op: BinaryOp::Compare,
                lhs,
                rhs,
            } => {
                let between = TextRange::new(flow.range(*lhs).end(), flow.range(*rhs).start());
                // Of two floats neither may be the greater one.
                let is_ordered = matches!(flow.types.expr(*lhs), Ty::Prim(prim) if !prim.name().starts_with('f'));
                let other = match context.source(between).trim() {
                    "==" => "!=",
                    "!=" => "==",
                    "<" if is_ordered => ">=",
                    ">" if is_ordered => "<=",
                    "<=" if is_ordered => ">",
                    ">=" if is_ordered => "<",
                    _ => return format!("!({})", code(cond)),
                };
                format!("{} {other} {}", code(*lhs), code(*rhs))
            }
            _ => format!("!({})", code(cond)),
        }
    }

    fn parent(&self, id: ExprId) -> Option<ExprId> {
        self.parents.get(id.index()).copied().flatten()
    }
}

/// Whether a condition has a `let`, whose variables its branch may use.
fn has_let(flow: &FunctionFlow, cond: ExprId) -> bool {
    match flow.body.expr(cond) {
        Expr::Let { .. } => true,
        Expr::Logic { lhs, rhs, .. } => has_let(flow, *lhs) || has_let(flow, *rhs),
        _ => false,
    }
}
