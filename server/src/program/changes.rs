//! What has changed between two readings of a crate: declarations that others may have looked at, or
//! more.

use std::sync::Arc;

use super::cfg::Cfg;
use super::items::{CrateMap, Def, DefKind};
use super::outline::{Adt, Shape};
use super::type_ref::Name;

impl CrateMap {
    /// The functions, types and values that are declared otherwise than in an earlier map of the
    /// crate; `None` where more than that is different: then no number means what it did.
    pub(crate) fn changed_since(&self, before: &CrateMap) -> Option<Vec<u32>> {
        if self.defs.len() != before.defs.len() {
            return None;
        }
        let mut changed = Vec::new();
        for (index, (now, before)) in (0..).zip(self.defs.iter().zip(&before.defs)) {
            match now.compare(before) {
                Change::None => {}
                Change::Declaration => changed.push(index),
                Change::More => return None,
            }
        }
        Some(changed)
    }
}

/// How a declaration differs from what it was.
enum Change {
    None,
    /// It says something else of itself.
    Declaration,
    /// It means something else to others, who may not have looked at it.
    More,
}

impl Def {
    fn compare(&self, before: &Def) -> Change {
        let head = |def: &Def| (def.parent, def.visibility, def.test, def.cfg, def.file);
        if self.name != before.name || head(self) != head(before) {
            return Change::More;
        }
        let same_or_more = |same: bool| if same { Change::None } else { Change::More };
        match (&self.kind, &before.kind) {
            (DefKind::Fn(now), DefKind::Fn(before)) => declared(now, before),
            (DefKind::Const(now), DefKind::Const(before))
            | (DefKind::Static(now), DefKind::Static(before)) => declared(now, before),
            (DefKind::Adt(now), DefKind::Adt(before)) => {
                let names = |adt: &Adt| -> Vec<(Name, Shape, Cfg)> {
                    let variants = adt.variants.iter();
                    variants
                        .map(|variant| (variant.name.clone(), variant.shape, variant.cfg))
                        .collect()
                };
                if now.kind != before.kind || names(now) != names(before) {
                    return Change::More;
                }
                declared(now, before)
            }
            (
                DefKind::Module { scope, loaded },
                DefKind::Module {
                    scope: before,
                    loaded: was_loaded,
                },
            ) => same_or_more(scope == before && loaded == was_loaded),
            (DefKind::Block { scope }, DefKind::Block { scope: before }) => {
                same_or_more(scope == before)
            }
            (DefKind::Variant(now), DefKind::Variant(before)) => same_or_more(now == before),
            (
                DefKind::Trait {
                    generics,
                    supertraits,
                    items,
                },
                DefKind::Trait {
                    generics: old_generics,
                    supertraits: old_supertraits,
                    items: old_items,
                },
            ) => same_or_more(
                generics == old_generics && supertraits == old_supertraits && items == old_items,
            ),
            (
                DefKind::Impl { data, items },
                DefKind::Impl {
                    data: old_data,
                    items: old_items,
                },
            ) => same_or_more(data == old_data && items == old_items),
            (
                DefKind::TypeAlias {
                    generics,
                    bounds,
                    ty,
                },
                DefKind::TypeAlias {
                    generics: old_generics,
                    bounds: old_bounds,
                    ty: old_ty,
                },
            ) => same_or_more(generics == old_generics && bounds == old_bounds && ty == old_ty),
            // What it makes of items is declared anew; bodies that call it have looked at it.
            (DefKind::Macro(now), DefKind::Macro(before)) if now == before => Change::None,
            (DefKind::Macro(Some(_)), DefKind::Macro(Some(_))) => Change::Declaration,
            _ => Change::More,
        }
    }
}

/// Files that did not change share what they declare with the map before.
fn declared<T: PartialEq>(now: &Arc<T>, before: &Arc<T>) -> Change {
    if Arc::ptr_eq(now, before) || now == before {
        Change::None
    } else {
        Change::Declaration
    }
}
