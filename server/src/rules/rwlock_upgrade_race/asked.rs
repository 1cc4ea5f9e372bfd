//! What is known of what a lock protects where its writer comes to write.

use super::sections::Sections;
use crate::program::body::{BinaryOp, Expr, ExprId, Pat, PatId, Statement};
use crate::program::type_ref::Name;
use crate::rules::atomics;
use crate::rules::{loops, statements};

/// What somebody has found with a read guard.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    /// The number of the acquisition.
    pub(super) guard: usize,
    /// The way from the guard to what was looked at.
    pub(super) fields: Vec<Name>,
    pub(super) found: Found,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// Nothing is there yet.
    Nothing,
    /// A flag is set, or not.
    Flag(bool),
    /// It is larger or smaller than something.
    Ordered,
}

/// All that is known at an expression from questions before it, the nearest first.
pub(super) fn before(sections: &Sections<'_>, id: ExprId) -> Vec<Asked> {
    let body = &sections.flow.body;
    let mut found = Vec::new();
    let mut inner = id;
    while let Some(outer) = sections.uses.parent(inner) {
        match body.expr(outer) {
            Expr::If {
                cond,
                then,
                otherwise,
            } => {
                if *then == inner {
                    found.extend(condition(sections, *cond, true));
                } else if *otherwise == Some(inner) {
                    found.extend(condition(sections, *cond, false));
                }
            }
            Expr::Match { scrutinee, arms } => {
                let arm = arms.iter().find(|arm| arm.body == inner);
                if arm.is_some_and(|arm| is_none(sections, arm.pat)) {
                    found.extend(option(sections, *scrutinee));
                }
            }
            Expr::Block(block) => {
                let index = statements::index_in(body, outer, inner).unwrap_or(0);
                let at = block.statements.get(index);
                if let Some(Statement::Let {
                    pat,
                    init: Some(init),
                    otherwise: Some(otherwise),
                    ..
                }) = at
                    && *otherwise == inner
                    && is_some(sections, *pat)
                {
                    found.extend(option(sections, *init));
                }
                let earlier = block.statements.iter().take(index).rev();
                found.extend(earlier.flat_map(|statement| left(sections, statement)));
            }
            Expr::Closure(_)
            | Expr::Async { .. }
            | Expr::Loop { .. }
            | Expr::While { .. }
            | Expr::For { .. } => break,
            _ => {}
        }
        inner = outer;
    }
    found
}

/// What is known behind a statement that may leave.
fn left(sections: &Sections<'_>, statement: &Statement) -> Vec<Asked> {
    let body = &sections.flow.body;
    let Statement::Expr { expr, .. } = statement else {
        return Vec::new();
    };
    match body.expr(*expr) {
        Expr::If {
            cond,
            then,
            otherwise: None,
        } if loops::always_leaves(body, *then) => condition(sections, *cond, false),
        Expr::Match { scrutinee, arms } => {
            let leaves = |pat| loops::always_leaves(body, pat);
            let mut arms = arms.iter();
            let all = arms.all(|arm| is_none(sections, arm.pat) || leaves(arm.body));
            if all {
                option(sections, *scrutinee).into_iter().collect()
            } else {
                Vec::new()
            }
        }
        Expr::Block(block) => {
            let tail = block.tail.map(|expr| Statement::Expr {
                expr,
                range: body.range(expr),
            });
            let all = block.statements.iter().chain(tail.as_ref());
            all.flat_map(|statement| left(sections, statement))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// What is known where a condition holds, or does not.
fn condition(sections: &Sections<'_>, id: ExprId, holds: bool) -> Vec<Asked> {
    let body = &sections.flow.body;
    match body.expr(id) {
        Expr::Not(inner) => condition(sections, *inner, !holds),
        Expr::Logic { and, lhs, rhs } if *and == holds => {
            let mut both = condition(sections, *lhs, holds);
            both.extend(condition(sections, *rhs, holds));
            both
        }
        Expr::Let { pat, init } => {
            let is_nothing = if holds {
                is_none(sections, *pat)
            } else {
                is_some(sections, *pat)
            };
            let asked = option(sections, *init).filter(|_| is_nothing);
            asked.into_iter().collect()
        }
        Expr::MethodCall(call) => {
            let nothing = match call.name.as_str() {
                "contains_key" | "contains" => (!holds).then(|| thing(sections, call.receiver)),
                "is_some" => (!holds).then(|| option(sections, call.receiver)),
                "is_none" => holds.then(|| option(sections, call.receiver)),
                "is_empty" => holds.then(|| thing(sections, call.receiver)),
                _ => None,
            };
            nothing.flatten().into_iter().collect()
        }
        Expr::Binary {
            op: BinaryOp::Compare,
            lhs,
            rhs,
        } => {
            let operator = atomics::between(sections.context, sections.flow, *lhs, *rhs);
            let is_ordered = matches!(operator, "<" | ">" | "<=" | ">=");
            let asked = value(sections, *lhs).or_else(|| value(sections, *rhs));
            let found = Found::Ordered;
            let asked = asked.filter(|_| is_ordered);
            asked
                .map(|asked| Asked { found, ..asked })
                .into_iter()
                .collect()
        }
        Expr::Local(_) | Expr::Block(_) => match sections.meant(id) {
            Some(init) => condition(sections, init, holds),
            None => flag(sections, id, holds),
        },
        _ => flag(sections, id, holds),
    }
}

fn flag(sections: &Sections<'_>, id: ExprId, holds: bool) -> Vec<Asked> {
    let found = Found::Flag(holds);
    let asked = value(sections, id).filter(|_| sections.is_bool(id));
    asked
        .map(|asked| Asked { found, ..asked })
        .into_iter()
        .collect()
}

/// The part behind a guard whose value this is, here or in the variable's `let`.
fn value(sections: &Sections<'_>, id: ExprId) -> Option<Asked> {
    thing(sections, id).or_else(|| thing(sections, sections.meant(id)?))
}

/// What an `Option` was taken from: a collection, or a part that is one itself.
fn option(sections: &Sections<'_>, id: ExprId) -> Option<Asked> {
    let body = &sections.flow.body;
    match body.expr(id) {
        Expr::MethodCall(call) => match call.name.as_str() {
            "cloned" | "copied" | "map" | "as_deref" | "and_then" | "filter" => {
                option(sections, call.receiver)
            }
            "as_ref" | "clone" | "as_deref_mut" => {
                option(sections, call.receiver).or_else(|| thing(sections, call.receiver))
            }
            "get" if call.args.len() == 1 => thing(sections, call.receiver),
            _ => thing(sections, id),
        },
        Expr::Ref { expr, .. } => option(sections, *expr),
        Expr::Local(_) | Expr::Block(_) => match sections.meant(id) {
            Some(init) => option(sections, init),
            None => thing(sections, id),
        },
        _ => thing(sections, id),
    }
}

fn thing(sections: &Sections<'_>, id: ExprId) -> Option<Asked> {
    let (guard, fields) = sections.part(id)?;
    Some(Asked {
        guard,
        fields,
        found: Found::Nothing,
    })
}

fn is_some(sections: &Sections<'_>, pat: PatId) -> bool {
    match sections.flow.body.pat(pat) {
        Pat::TupleStruct { path, .. } => path.last_name().is_some_and(|name| name == "Some"),
        Pat::Ref(inner) => is_some(sections, *inner),
        _ => false,
    }
}

/// `None`, or what is left behind `Some(…)`.
fn is_none(sections: &Sections<'_>, pat: PatId) -> bool {
    match sections.flow.body.pat(pat) {
        Pat::Path(path) => path.last_name().is_some_and(|name| name == "None"),
        Pat::Wildcard => true,
        Pat::Ref(inner) => is_none(sections, *inner),
        _ => false,
    }
}
