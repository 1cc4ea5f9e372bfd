//! Traits with async functions: what is written of them, who implements them, and in which other form
//! they can be written.

mod forms;

use std::path::Path;
use std::sync::Arc;

use ra_ap_syntax::ast::{self, AstNode, HasAttrs};
use ra_ap_syntax::{TextRange, TextSize};

use super::context::Context;
use crate::program::crates::FileAt;
use crate::program::items::{DefId, DefKind};
use crate::program::names::{Namespace, Resolution};
use crate::program::outline::Function;
use crate::program::type_ref::{PathRef, TypeRef};
use crate::syntax::find::node_at;
use crate::syntax::fragment::{Entry, Fragment};
pub(super) use forms::{boxed, native, with_send};

/// A trait of the file at hand that has async functions.
pub(super) struct AsyncTrait {
    pub(super) def: DefId,
    pub(super) node: ast::Trait,
    /// Those with the word `async`.
    pub(super) methods: Vec<ast::Fn>,
    /// `#[async_trait]`, which boxes their futures.
    pub(super) boxing: Option<ast::Attr>,
    /// Whether an attribute that is not known may make something else of it.
    pub(super) is_changed: bool,
}

/// The traits of the file that have async functions, but for those in macros.
pub(super) fn all(context: &Context<'_>) -> Vec<AsyncTrait> {
    if !context.text.contains("async") {
        return Vec::new();
    }
    let krate = context.at.krate;
    let declared = context.program().krate(krate);
    declared
        .declared_in(context.at.file)
        .filter(|index| matches!(declared.def(*index).kind, DefKind::Trait { .. }))
        .filter_map(|index| async_trait(context, DefId { krate, index }))
        .collect()
}

fn async_trait(context: &Context<'_>, def: DefId) -> Option<AsyncTrait> {
    let node = written(context, context.program().range(def))?;
    let items = node.assoc_item_list()?;
    let methods: Vec<ast::Fn> = items
        .assoc_items()
        .filter_map(|item| match item {
            ast::AssocItem::Fn(function) if function.async_token().is_some() => Some(function),
            _ => None,
        })
        .collect();
    if methods.is_empty() {
        return None;
    }
    let boxing = node.attrs().find(|attr| last_name(attr) == "async_trait");
    let is_changed = node.attrs().any(|attr| !is_inert(&last_name(&attr)));
    Some(AsyncTrait {
        def,
        node,
        methods,
        boxing,
        is_changed,
    })
}

/// The trait at a range, unless a macro holds it.
fn written(context: &Context<'_>, range: TextRange) -> Option<ast::Trait> {
    node_at(context.root, range)
}

/// The last name of an attribute's path.
fn last_name(attr: &ast::Attr) -> String {
    let name = attr.path().and_then(|path| path.segment()?.name_ref());
    name.map(|name| name.text().to_string()).unwrap_or_default()
}

/// Attributes that leave the trait's functions as they are. `async_trait` is told apart before.
fn is_inert(name: &str) -> bool {
    let inert = [
        "allow",
        "async_trait",
        "cfg",
        "deny",
        "deprecated",
        "diagnostic",
        "doc",
        "expect",
        "must_use",
        "on_unimplemented",
        "warn",
    ];
    inert.contains(&name)
}

/// The impls of a trait in the crates that are edited here.
pub(super) fn impls(context: &Context<'_>, trait_def: DefId) -> Vec<DefId> {
    let program = context.program();
    let name = &program.def(trait_def).name;
    let mut found = Vec::new();
    for krate in program.source().edited() {
        let map = program.krate(krate);
        found.extend(map.trait_impls(name).iter().copied().filter_map(|index| {
            let DefKind::Impl { data, .. } = &map.def(index).kind else {
                return None;
            };
            let scope = DefId {
                krate,
                index: map.scope_around(index),
            };
            let path = data.trait_ref.as_ref()?;
            let found = context.names.resolve_whole(scope, path, Namespace::Types)?;
            (found == Resolution::Def(trait_def)).then_some(DefId { krate, index })
        }));
    }
    found
}

/// The file that a declaration stands in, and its text.
pub(super) fn home(context: &Context<'_>, def: DefId) -> Option<(Arc<Path>, Arc<str>)> {
    let at = FileAt {
        krate: def.krate,
        file: context.program().def(def).file,
    };
    let text = if at == context.at {
        context.text.into()
    } else {
        context.bodies.text(at)?
    };
    Some((context.bodies.file_of(def)?, text))
}

/// The attribute `#[async_trait]` of a trait or impl, with the white space behind it: bytes of its file.
pub(super) fn boxing_attribute(context: &Context<'_>, def: DefId) -> Option<TextRange> {
    let (_, text) = home(context, def)?;
    let range = context.program().range(def);
    let source = text.get(usize::from(range.start())..usize::from(range.end()))?;
    let edition = context.program().krate(def.krate).edition;
    let fragment = Fragment::parse_in(source, range.start(), Entry::Items, edition);
    let item = fragment.root().children().find_map(ast::Item::cast)?;
    let attr = item.attrs().find(|attr| last_name(attr) == "async_trait")?;
    let found = attr.syntax().text_range() + fragment.offset();
    let rest = text.get(usize::from(found.end())..)?;
    let space = rest.len() - rest.trim_start().len();
    let end = found.end() + TextSize::try_from(space).ok()?;
    Some(TextRange::new(found.start(), end))
}

/// The innermost module or block around an offset of the file.
pub(super) fn scope_at(context: &Context<'_>, offset: TextSize) -> DefId {
    let program = context.program();
    let krate = context.at.krate;
    let map = program.krate(krate);
    let id = |index| DefId { krate, index };
    let inner = map
        .declared_in(context.at.file)
        .filter(|index| map.def(*index).scope().is_some())
        .filter(|index| program.range(id(*index)).contains(offset))
        .min_by_key(|index| program.range(id(*index)).len());
    id(inner.unwrap_or_else(|| map.module_of_file(context.at.file)))
}

/// Whether a function can only be called on a type whose size is known: it is no part of `dyn Trait`.
pub(super) fn is_for_sized(function: &Function) -> bool {
    let is_self = |ty: &TypeRef| matches!(ty, TypeRef::Path(path) if path.as_name().is_some_and(|name| name == "Self"));
    function
        .generics
        .bounds
        .iter()
        .any(|(ty, bounds)| is_self(ty) && bounds.iter().any(|bound| names(bound, "Sized")))
}

fn names(path: &PathRef, wanted: &str) -> bool {
    path.last_name().is_some_and(|name| name == wanted)
}

/// Whether an attribute that a trait of any file has may make something else of its async functions.
pub(super) fn is_rewritten(context: &Context<'_>, trait_def: DefId) -> bool {
    let Some((_, text)) = home(context, trait_def) else {
        return true;
    };
    let range = context.program().range(trait_def);
    let Some(source) = text.get(usize::from(range.start())..usize::from(range.end())) else {
        return true;
    };
    let edition = context.program().krate(trait_def.krate).edition;
    let fragment = Fragment::parse_in(source, range.start(), Entry::Items, edition);
    let item = fragment.root().children().find_map(ast::Trait::cast);
    item.is_none_or(|item| {
        item.attrs().any(|attr| {
            let name = last_name(&attr);
            name == "async_trait" || !is_inert(&name)
        })
    })
}
