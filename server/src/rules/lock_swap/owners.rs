//! Where locks of the type are kept: the change is meant for one of them.

use super::survey::{Checked, Survey};
use crate::program::items::DefId;
use crate::program::ty::Ty;

/// What keeps a lock.
pub(super) struct Owner {
    /// For people: `State.total`.
    pub(super) name: String,
    /// `src/lib.rs:12`.
    pub(super) place: String,
    pub(super) kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A field, a static, an alias: declared once.
    Declared,
    /// A variable of a function whose lock goes nowhere else.
    Own,
    /// A variable that gives its lock away, perhaps to one that is declared.
    GivesAway,
}

/// Locks of a type that the project declares belong together. Others of the same type, `Mutex<u64>`,
/// may have nothing to do with each other: then there must be only one.
pub(super) fn check(survey: &Survey<'_>) -> Checked<()> {
    if is_own(survey, &survey.swap.payload) {
        return Ok(());
    }
    let owners = &survey.owners;
    let declared = owners.iter().any(|owner| owner.kind == Kind::Declared);
    let mut several = owners
        .iter()
        .filter(|owner| !declared || owner.kind != Kind::GivesAway);
    let (Some(first), Some(second)) = (several.next(), several.next()) else {
        return Ok(());
    };
    Err(format!(
        "there are several locks of this type, which may have nothing to do with each other: `{}` ({}) \
         and `{}` ({})",
        first.name, first.place, second.name, second.place
    ))
}

/// Whether the project declares a part of a type.
fn is_own(survey: &Survey<'_>, ty: &Ty) -> bool {
    let edited = |id: &DefId| {
        let program = survey.context.program();
        program.is_edited(id.krate) || id.krate == survey.context.at.krate
    };
    match ty {
        Ty::Adt(id, _) if edited(id) => true,
        ty => ty.parts().into_iter().any(|part| is_own(survey, part)),
    }
}
