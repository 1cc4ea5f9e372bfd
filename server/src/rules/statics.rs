//! The statics and constants that a file declares, and the code that gives them their values.

use ra_ap_syntax::{AstNode, TextSize, ast};

use super::context::Context;
use crate::flow::initial;
use crate::program::body::Body;
use crate::program::infer::{self, Inference};
use crate::program::items::{DefId, DefKind};
use crate::program::solve::Solver;
use crate::program::ty::Ty;
use crate::syntax::find::node_at;

/// The statics of the file, but for those in macros.
pub(super) fn statics(context: &Context<'_>) -> Vec<(DefId, ast::Static)> {
    declared(context, |kind| matches!(kind, DefKind::Static(_)))
}

/// The constants of the file, those of impls and traits too, but for those in macros.
pub(super) fn constants(context: &Context<'_>) -> Vec<(DefId, ast::Const)> {
    declared(context, |kind| matches!(kind, DefKind::Const(_)))
}

fn declared<N: AstNode>(
    context: &Context<'_>,
    is_wanted: impl Fn(&DefKind) -> bool,
) -> Vec<(DefId, N)> {
    let krate = context.at.krate;
    let map = context.program().krate(krate);
    let mut found: Vec<(DefId, N)> = map
        .declared_in(context.at.file)
        .filter(|index| is_wanted(&map.def(*index).kind))
        .filter_map(|index| {
            let def = DefId { krate, index };
            Some((def, node_at(context.root, context.program().range(def))?))
        })
        .collect();
    found.sort_by_key(|(def, _)| *def);
    found
}

/// The type that a static or constant is declared with.
pub(super) fn type_of(context: &Context<'_>, def: DefId) -> Ty {
    let (DefKind::Static(written) | DefKind::Const(written)) = &context.names.def(def).kind else {
        return Ty::Unknown;
    };
    let mut solver = Solver::new(context.names);
    let env = solver.enter(def);
    let ty = solver.lower(written, &env);
    solver.deep(&ty)
}

/// The code that gives a static or constant its value.
pub(super) struct Initial {
    pub(super) body: Body,
    pub(super) types: Inference,
    /// Where the ranges of the body count from.
    pub(super) start: TextSize,
}

/// Looks into the value of a static or constant of the file.
pub(super) fn initial(context: &Context<'_>, def: DefId) -> Option<Initial> {
    let edition = context.program().krate(def.krate).edition;
    let body = initial::initial(context.names, context.root, context.text, edition, def)?;
    let types = infer::infer(context.names, def, &body);
    let start = context.program().range(def).start();
    Some(Initial { body, types, start })
}
