//! What a `match`, `if let`, `while let` or `for` looks at, and the temporary guards in it, which live as
//! long as the whole of it.

use ra_ap_syntax::TextRange;

use super::statements;
use crate::flow::build::{Acquisition, Origin};
use crate::flow::function::{FunctionFlow, Region};
use crate::flow::graph::GuardId;
use crate::program::body::{Body, Expr, ExprId};

/// The head that an expression is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    /// The `match`, `if`, `while` or `for`.
    pub(super) whole: ExprId,
    /// What it looks at.
    pub(super) value: ExprId,
    /// The block that is what it looks at, if the expression is in its tail.
    pub(super) block: Option<ExprId>,
}

impl Head {
    /// The keyword, for messages.
    pub(super) fn keyword(&self, body: &Body) -> &'static str {
        match body.expr(self.whole) {
            Expr::Match { .. } => "match",
            Expr::If { .. } => "if let",
            Expr::While { .. } => "while let",
            _ => "for",
        }
    }

    /// Whether an expression is in an arm, branch or body of the whole: relative to the function.
    fn is_behind(&self, body: &Body, range: TextRange) -> bool {
        body.range(self.whole).contains_range(range)
            && range.start() >= body.range(self.value).end()
    }
}

/// The head that an expression is in, so that its temporaries live as long.
pub(super) fn head_around(body: &Body, parents: &[Option<ExprId>], id: ExprId) -> Option<Head> {
    let mut child = id;
    let mut block = None;
    loop {
        let parent = parents[child.index()]?;
        let head = |whole: ExprId| Head {
            whole,
            value: child,
            block: block.filter(|block| *block == child),
        };
        match body.expr(parent) {
            Expr::Match { scrutinee, .. } => return (*scrutinee == child).then(|| head(parent)),
            Expr::For { iter, .. } => return (*iter == child).then(|| head(parent)),
            Expr::Let { .. } => {
                let mut around = parents[parent.index()]?;
                let mut cond = parent;
                while let Expr::Logic { and: true, .. } = body.expr(around) {
                    cond = around;
                    around = parents[around.index()]?;
                }
                let is_cond = match body.expr(around) {
                    Expr::If { cond: known, .. } | Expr::While { cond: known, .. } => {
                        *known == cond
                    }
                    _ => false,
                };
                return is_cond.then(|| head(around));
            }
            Expr::Block(inner) if inner.tail == Some(child) => block = Some(parent),
            Expr::Block(_)
            | Expr::Closure(_)
            | Expr::Async { .. }
            | Expr::If { .. }
            | Expr::Loop { .. }
            | Expr::While { .. }
            | Expr::Logic { .. } => return None,
            _ => {}
        }
        child = parent;
    }
}

/// A temporary guard in a head, and what happens while it lives.
pub(super) struct Extended<'a> {
    pub(super) flow: &'a FunctionFlow,
    pub(super) acquisition: &'a Acquisition,
    /// The call that acquires.
    pub(super) acquired: ExprId,
    pub(super) head: Head,
    /// The calls and awaits behind the head at which it is held, in source order.
    pub(super) held_at: Vec<ExprId>,
    /// The bytes of the file where it ends.
    pub(super) released: Option<TextRange>,
}

/// The temporary guards in the heads of a function.
pub(super) fn extended(flow: &FunctionFlow) -> Vec<Extended<'_>> {
    let body = &flow.body;
    let mut parents = None;
    let mut result = Vec::new();
    for (number, acquisition) in flow.acquisitions.iter().enumerate() {
        let Origin::Expr(acquired) = acquisition.origin else {
            continue;
        };
        let parents = parents.get_or_insert_with(|| statements::parents(body));
        let Some(head) = head_around(body, parents, acquired) else {
            continue;
        };
        let guard = GuardId(u32::try_from(number).unwrap_or(u32::MAX));
        for region in &flow.regions {
            if region.held.bindings.contains_key(&guard) {
                continue;
            }
            let held_at = held_behind(flow, region, guard, &head);
            if held_at.is_empty() {
                continue;
            }
            let ends = region.held.released.get(&guard).into_iter().flatten();
            result.push(Extended {
                flow,
                acquisition,
                acquired,
                head,
                held_at,
                released: ends.last().map(|end| TextRange::empty(*end + flow.start)),
            });
        }
    }
    result
}

fn held_behind(flow: &FunctionFlow, region: &Region, guard: GuardId, head: &Head) -> Vec<ExprId> {
    let mut places: Vec<ExprId> = region
        .held
        .at
        .iter()
        .filter(|(id, held)| {
            head.is_behind(&flow.body, flow.body.range(**id))
                && held.iter().any(|held| held.guard == guard)
        })
        .map(|(id, _)| *id)
        .collect();
    places.sort_by_key(|id| (flow.body.range(*id).start(), *id));
    places
}
