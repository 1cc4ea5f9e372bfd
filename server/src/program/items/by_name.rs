//! Lists of declarations that are asked for by name.

use std::hash::Hasher;

use rustc_hash::FxHasher;

use super::{Def, DefKind};
use crate::program::type_ref::PathRef;

/// Numbers of declarations. A name each is in the declarations already; they are in the order of what
/// the names hash to, so that a search follows hardly any of them to its name.
#[derive(Debug, Default)]
pub(super) struct ByName {
    numbers: Box<[u32]>,
    /// What the name of each hashes to.
    hashes: Box<[u32]>,
}

impl ByName {
    pub(super) fn new(defs: &[Def], mut numbers: Vec<u32>) -> ByName {
        let name = |number: &u32| name_of(&defs[*number as usize]);
        // Those of one name stay in the order of the crate.
        numbers.sort_by_key(|number| (hash_of(name(number)), name(number)));
        ByName {
            hashes: numbers.iter().map(|number| hash_of(name(number))).collect(),
            numbers: numbers.into(),
        }
    }

    pub(super) fn all(&self) -> &[u32] {
        &self.numbers
    }

    pub(super) fn named(&self, defs: &[Def], name: &str) -> &[u32] {
        let hash = hash_of(name);
        let start = self.hashes.partition_point(|other| *other < hash);
        let length = self.hashes[start..].partition_point(|other| *other == hash);
        let same_hash = &self.numbers[start..start + length];
        // Two names may share a hash.
        let of = |number: &u32| name_of(&defs[*number as usize]);
        let start = same_hash.partition_point(|number| of(number) < name);
        let rest = &same_hash[start..];
        &rest[..rest.partition_point(|number| of(number) == name)]
    }
}

fn hash_of(name: &str) -> u32 {
    let mut hasher = FxHasher::default();
    hasher.write(name.as_bytes());
    // The upper half is the better mixed one.
    u32::try_from(hasher.finish() >> 32).unwrap_or_default()
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
