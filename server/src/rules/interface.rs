//! What a library shows to people whose code is not here to be changed with it.

use super::context::Context;
use crate::program::items::{CrateId, DefId, DefKind};
use crate::program::outline::Visibility;
use crate::program::solve::Solver;
use crate::program::ty::Ty;
use crate::project::targets::TargetKind;

/// Whether a crate is a library.
pub(super) fn is_library(context: &Context<'_>, krate: CrateId) -> bool {
    let files = &context.program().files(krate).files;
    let Some(root) = files.first() else {
        return false;
    };
    let target = context.package.and_then(|package| {
        package
            .targets
            .iter()
            .find(|target| *target.path == *root.path)
    });
    match target {
        Some(target) => target.kind == TargetKind::Lib,
        None => root.path.ends_with("lib.rs") && context.package.is_some(),
    }
}

/// Whether code outside the crate can use a declaration, were the crate a library.
pub(super) fn is_public(context: &Context<'_>, item: DefId) -> bool {
    let program = context.program();
    let def = program.def(item);
    let Some(parent) = def.parent else {
        return false;
    };
    let parent = DefId {
        krate: item.krate,
        index: parent,
    };
    match &program.def(parent).kind {
        DefKind::Trait { .. } => program.is_public(parent),
        DefKind::Impl { data, .. } => {
            let shown = def.visibility == Visibility::Public || data.trait_ref.is_some();
            shown && self_type(context, parent).is_none_or(|ty| program.is_public(ty))
        }
        _ => program.is_public(item),
    }
}

/// The type that an impl is for.
fn self_type(context: &Context<'_>, id: DefId) -> Option<DefId> {
    let mut solver = Solver::new(context.names);
    match solver.enter(id).self_ty? {
        Ty::Adt(def, _) => Some(def),
        _ => None,
    }
}
