//! Where expressions stand in a body: what fixes need to know to move code about.

use ra_ap_syntax::TextRange;

use crate::flow::function::FunctionFlow;
use crate::program::body::{Block, Body, Expr, ExprId, LocalId, Macro, Pat, Statement};
use crate::rules::context::Context;

/// For each expression the one directly around it.
pub(crate) fn parents(body: &Body) -> Vec<Option<ExprId>> {
    let mut parents = vec![None; body.exprs.len()];
    for id in body.expr_ids() {
        body.for_each_child(id, &mut |child| {
            if let Some(parent) = parents.get_mut(child.index()) {
                *parent = Some(id);
            }
        });
    }
    parents
}

/// A place among the statements of a block; the tail comes after the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) block: ExprId,
    pub(crate) index: usize,
}

pub(crate) fn block(body: &Body, id: ExprId) -> Option<&Block> {
    match body.expr(id) {
        Expr::Block(block) => Some(block),
        _ => None,
    }
}

/// The ranges of a block's statements and its tail, from the function's start.
pub(crate) fn ranges(body: &Body, block: &Block) -> Vec<TextRange> {
    let statements = block.statements.iter().map(|statement| match statement {
        Statement::Let { range, .. } | Statement::Expr { range, .. } => *range,
    });
    statements
        .chain(block.tail.map(|tail| body.range(tail)))
        .collect()
}

/// The `let` that binds a variable by its plain name, and what it is given.
pub(crate) fn let_of(body: &Body, local: LocalId) -> Option<(Place, ExprId)> {
    body.expr_ids().find_map(|id| {
        let index = block(body, id)?.statements.iter().position(|statement| {
            matches!(statement, Statement::Let { pat, init: Some(_), otherwise: None, .. }
                if matches!(body.pat(*pat), Pat::Bind { local: bound, by_ref: false, inner: None } if *bound == local))
        })?;
        let Statement::Let { init: Some(init), .. } = block(body, id)?.statements[index] else { return None };
        Some((Place { block: id, index }, init))
    })
}

/// The `let` that binds a variable, by its plain name or in a pattern.
pub(crate) fn binding_let(body: &Body, local: LocalId) -> Option<Place> {
    body.expr_ids().find_map(|id| {
        let statements = &block(body, id)?.statements;
        let index = statements.iter().position(|statement| {
            let Statement::Let { pat, init, .. } = statement else {
                return false;
            };
            let mut bound = Vec::new();
            body.bindings(*pat, &mut bound);
            init.is_some() && bound.contains(&local)
        })?;
        Some(Place { block: id, index })
    })
}

/// Which statement of a block an expression is in.
pub(crate) fn index_in(body: &Body, block_id: ExprId, id: ExprId) -> Option<usize> {
    let ranges = ranges(body, block(body, block_id)?);
    ranges
        .iter()
        .position(|range| range.contains_range(body.range(id)))
}

/// Where a variable is used.
pub(crate) fn uses(body: &Body, local: LocalId) -> Vec<ExprId> {
    body.expr_ids()
        .filter(|id| matches!(body.expr(*id), Expr::Local(used) if *used == local))
        .collect()
}

/// Where a variable is used or may be: a macro that is not understood and has its name in it counts.
pub(crate) fn mentions(context: &Context<'_>, flow: &FunctionFlow, local: LocalId) -> Vec<ExprId> {
    let body = &flow.body;
    let name = body.local(local).name.as_str();
    let names = |id: ExprId| {
        context
            .source(flow.range(id))
            .split(|char: char| !char.is_alphanumeric() && char != '_')
            .any(|word| word == name)
    };
    body.expr_ids()
        .filter(|id| match body.expr(*id) {
            Expr::Local(used) => *used == local,
            Expr::Macro(Macro::Opaque { .. }) => names(*id),
            _ => false,
        })
        .collect()
}

/// The range of `drop(guard);` as a statement of its own.
pub(crate) fn drop_statement(
    body: &Body,
    block: &Block,
    index: usize,
    used: ExprId,
) -> Option<TextRange> {
    let Statement::Expr { expr, range, .. } = block.statements.get(index)? else {
        return None;
    };
    let Expr::Call { callee, args } = body.expr(*expr) else {
        return None;
    };
    let Expr::Path(path) = body.expr(*callee) else {
        return None;
    };
    (args.as_slice() == [used] && path.last_name().is_some_and(|name| name == "drop"))
        .then_some(*range)
}

/// The statement that an expression is, or is the value of: `e;`, `let x = e;`, or the tail.
pub(crate) fn statement_of(body: &Body, id: ExprId) -> Option<Place> {
    body.expr_ids().find_map(|candidate| {
        let block = block(body, candidate)?;
        let index = block
            .statements
            .iter()
            .position(|statement| match statement {
                Statement::Let {
                    init, otherwise, ..
                } => *init == Some(id) && otherwise.is_none(),
                Statement::Expr { expr, .. } => *expr == id,
            });
        let index = index.or_else(|| (block.tail == Some(id)).then_some(block.statements.len()))?;
        Some(Place {
            block: candidate,
            index,
        })
    })
}

/// A name that no variable of the function has.
pub(crate) fn fresh_name(flow: &FunctionFlow, wanted: &str) -> String {
    let taken = |name: &str| flow.body.locals.iter().any(|local| local.name == name);
    let numbered = (2..).map(|number| format!("{wanted}{number}"));
    std::iter::once(wanted.to_owned())
        .chain(numbered)
        .find(|name| !taken(name))
        .unwrap_or_default()
}

/// Whether evaluating the expression does nothing but look: it may be moved past others.
pub(crate) fn is_plain(body: &Body, id: ExprId) -> bool {
    match body.expr(id) {
        Expr::Local(_) | Expr::Path(_) | Expr::Literal(_) => true,
        Expr::Field { base, .. } => is_plain(body, *base),
        Expr::Ref { expr, .. } => is_plain(body, *expr),
        _ => false,
    }
}

/// Whether control can leave the expression other than by its value: `?`, `return`, `break`, an
/// `.await`. Closures inside are of no account.
pub(crate) fn can_leave(body: &Body, id: ExprId) -> bool {
    match body.expr(id) {
        Expr::Closure(_) | Expr::Async { .. } => false,
        Expr::Try(_)
        | Expr::Return(_)
        | Expr::Break { .. }
        | Expr::Continue { .. }
        | Expr::Await(_)
        | Expr::Yield(_) => true,
        Expr::Macro(_) => true,
        _ => {
            let mut found = false;
            body.for_each_child(id, &mut |child| found |= can_leave(body, child));
            found
        }
    }
}
