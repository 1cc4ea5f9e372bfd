//! The functions that become async: the one that is asked for, and those on the way to what blocks.

use rustc_hash::FxHashSet;

use ra_ap_syntax::ast::{self, AstNode, HasAttrs, HasName};
use ra_ap_syntax::{Edition, TextRange};

use super::files::{Checked, Files};
use crate::flow::acts;
use crate::flow::function::FunctionFlow;
use crate::program::cfg::Cfg;
use crate::program::infer::Target;
use crate::program::items::{DefId, DefKind, ROOT};
use crate::program::type_ref::TypeRef;
use crate::rules::interface;

/// A person can look through the edits of so many functions.
const MAX_FUNCTIONS: usize = 12;

/// Attributes that mean the same on an async function.
const PLAIN_ATTRIBUTES: &[&str] = &[
    "allow",
    "cfg",
    "cold",
    "deny",
    "deprecated",
    "doc",
    "expect",
    "inline",
    "instrument",
    "must_use",
    "rustfmt::skip",
    "tracing::instrument",
    "warn",
];

/// A function that becomes async.
pub(super) struct Chosen {
    pub(super) def: DefId,
    pub(super) flow: FunctionFlow,
}

/// The functions, each of which can become async by itself, the first first.
pub(super) fn choose(files: &mut Files<'_>, first: DefId) -> Checked<Vec<Chosen>> {
    let mut met = vec![first];
    let mut chosen = Vec::new();
    while let Some(def) = met.get(chosen.len()).copied() {
        if chosen.len() == MAX_FUNCTIONS {
            return Err(format!("more than {MAX_FUNCTIONS} functions would change"));
        }
        let name = &files.context.program().def(def).name;
        let Some(flow) = files.context.bodies.flow(def) else {
            return Err(format!("the body of `{name}` is not known"));
        };
        declare(files, def)?;
        for callee in blocking_callees(files, &flow) {
            if !met.contains(&callee) {
                met.push(callee);
            }
        }
        chosen.push(Chosen { def, flow });
    }
    Ok(chosen)
}

/// The functions that one calls and that come to block.
fn blocking_callees(files: &Files<'_>, flow: &FunctionFlow) -> Vec<DefId> {
    let (program, bodies) = (files.context.program(), files.context.bodies);
    let calls = flow.types.calls.keys();
    let calls = calls.filter(|id| acts::runs_on_the_spot(&flow.contexts, **id));
    let callees = calls.filter_map(|id| acts::called(program, flow, *id));
    let mut callees: Vec<DefId> = callees
        .map(|(callee, _)| callee)
        .filter(|callee| program.blocking(program.path_of(*callee)).is_none())
        .filter(|callee| bodies.effects(*callee).waits().is_some())
        .collect();
    callees.sort_unstable();
    callees.dedup();
    callees
}

/// Writes `async` before `fn`, if that can stand there.
fn declare(files: &mut Files<'_>, def: DefId) -> Checked<()> {
    let program = files.context.program();
    let declared = program.def(def);
    let name = &declared.name;
    let (DefKind::Fn(function), Some(place)) = (&declared.kind, declared.place) else {
        return Err(format!("`{name}` is no function of this crate"));
    };
    if def.krate != files.krate {
        return Err(format!("`{name}`, which blocks too, is of another crate"));
    }
    if program.krate(def.krate).edition == Edition::Edition2015 {
        return Err("the crate is of edition 2015, which has no async functions".to_owned());
    }
    if place.number_made().is_some() {
        return Err(format!("`{name}` is made by a macro"));
    }
    if declared.cfg != Cfg::On || declared.test {
        return Err(format!("`{name}` is not always compiled"));
    }
    if declared.parent == Some(ROOT) && name == "main" {
        return Err("`main` would have to become async".to_owned());
    }
    if let Some(parent) = declared.parent
        && let DefKind::Impl { data, .. } = &program.krate(def.krate).def(parent).kind
        && data.trait_ref.is_some()
    {
        return Err(format!("`{name}` is a method of a trait"));
    }
    if interface::is_library(files.context, def.krate) && interface::is_public(files.context, def) {
        return Err(format!(
            "`{name}` is part of what this library shows to others"
        ));
    }
    if let TypeRef::Impl(bounds) = &function.ret
        && bounds
            .iter()
            .any(|bound| bound.last_name().is_some_and(|name| name == "Future"))
    {
        return Err(format!("`{name}` gives a future already"));
    }
    let name_range = program.place(def, place).name_range;
    let file = files.file_of(def)?;
    let at = files.place(&file, name_range.start());
    let token = file.root.token_at_offset(name_range.start()).right_biased();
    let node = token.and_then(|token| token.parent_ancestors().find_map(ast::Fn::cast));
    let node = node.filter(|node| {
        let named = node.name().map(|name| name.syntax().text_range());
        named == Some(name_range)
    });
    let Some(node) = node else {
        return Err(format!(
            "the declaration of `{name}` at {at} is not understood"
        ));
    };
    if node.const_token().is_some() || node.abi().is_some() {
        return Err(format!(
            "`{name}` at {at} is a `const` or `extern` function"
        ));
    }
    let strange = node.attrs().find(|attribute| {
        let path = attribute
            .path()
            .map(|path| path.syntax().text().to_string());
        !path.is_some_and(|path| PLAIN_ATTRIBUTES.contains(&path.as_str()))
    });
    if let Some(strange) = strange {
        let attribute = strange.syntax().text();
        return Err(format!(
            "what `{attribute}` at {at} makes of an async function is not known"
        ));
    }
    let keyword = node.unsafe_token().or(node.fn_token());
    let Some(keyword) = keyword else {
        return Err(format!(
            "the declaration of `{name}` at {at} is not understood"
        ));
    };
    let before = TextRange::empty(keyword.text_range().start());
    files.edit(declared.file, before, "async ");
    Ok(())
}

/// So many functions are looked at for one that comes back.
const MAX_REACHED: usize = 200;

/// The future of an async function must not hold itself, nor be spawned by itself.
pub(super) fn check_recursion(files: &Files<'_>, chosen: &Chosen) -> Checked<()> {
    let program = files.context.program();
    let mut met = FxHashSet::default();
    let mut open = vec![chosen.def];
    while let Some(def) = open.pop() {
        if met.len() > MAX_REACHED {
            break;
        }
        let Some(flow) = files.context.bodies.flow(def) else {
            continue;
        };
        let named = flow
            .types
            .calls
            .values()
            .filter_map(|callee| match callee.target {
                Target::Def(def) => Some(def),
                Target::External(_) => None,
            });
        for callee in named.filter(|callee| program.is_edited(callee.krate)) {
            if callee == chosen.def {
                let name = &program.def(chosen.def).name;
                return Err(format!(
                    "`{name}` comes to call itself, which an async function can do only in a box"
                ));
            }
            if met.insert(callee) {
                open.push(callee);
            }
        }
    }
    Ok(())
}
