//! Lists of declarations that are asked for by name.

use super::{Def, DefKind};
use crate::program::type_ref::PathRef;

/// Numbers of declarations, in the order of their names: a name each is in the declarations already.
#[derive(Debug, Default)]
pub(super) struct ByName(Box<[u32]>);

impl ByName {
    pub(super) fn new(defs: &[Def], mut numbers: Vec<u32>) -> ByName {
        // Those of one name stay in the order of the crate.
        numbers.sort_by_key(|number| name_of(&defs[*number as usize]));
        ByName(numbers.into())
    }

    pub(super) fn all(&self) -> &[u32] {
        &self.0
    }

    pub(super) fn named(&self, defs: &[Def], name: &str) -> &[u32] {
        let start = self
            .0
            .partition_point(|number| name_of(&defs[*number as usize]) < name);
        let rest = &self.0[start..];
        let length = rest.partition_point(|number| name_of(&defs[*number as usize]) == name);
        &rest[..length]
    }
}

/// An impl is known by its trait.
fn name_of(def: &Def) -> &str {
    match &def.kind {
        DefKind::Impl { data, .. } => {
            let name = data.trait_ref.as_ref().and_then(PathRef::last_name);
            name.map_or("", |name| name)
        }
        _ => &def.name,
    }
}
