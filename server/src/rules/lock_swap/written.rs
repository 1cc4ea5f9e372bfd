//! The lock's type where it is written.

use ra_ap_syntax::ast::{self, AstNode, HasVisibility};
use ra_ap_syntax::{NodeOrToken, SyntaxKind, SyntaxNode, SyntaxToken, TextRange};

use super::kind::{Library, Match};
use super::owners::{Kind, Owner};
use super::survey::{Checked, Mention, Source, Survey};
use crate::program::items::{DefId, DefKind};
use crate::program::names::{Namespace, Resolution};
use crate::program::solve::Solver;
use crate::program::ty::Ty;
use crate::program::type_ref::{PathRef, TypeRef};
use crate::rules::interface;

/// Traits whose derived impls both locks have room for.
const DERIVES: &[&str] = &["Debug", "Default", "Clone"];

/// Types of std that speak of a poisoned lock.
const POISON: &[&str] = &[
    "std::sync::PoisonError",
    "std::sync::TryLockError",
    "std::sync::LockResult",
    "std::sync::TryLockResult",
];

/// Finds the types in a file that name the lock or a guard of it.
pub(super) fn survey(survey: &mut Survey<'_>, source: &mut Source) -> Checked<()> {
    let types: Vec<ast::PathType> = source
        .root
        .descendants()
        .filter_map(ast::PathType::cast)
        .collect();
    for ty in types {
        let Some(path) = ty.path() else { continue };
        let Some(def) = resolved(survey, source, &path) else {
            continue;
        };
        let range = ty.syntax().text_range();
        if let Some(canonical) = survey.swap.name_of(survey.context.names, def) {
            match survey
                .swap
                .matches(survey.context.names, &lowered(survey, source, &ty))
            {
                Match::No => {}
                Match::Maybe => doubt(survey, source, range),
                Match::Yes => {
                    let Some(name) = path.segment().and_then(|segment| segment.name_ref()) else {
                        continue;
                    };
                    let name = name.syntax().text_range();
                    check(survey, source, ty.syntax(), canonical)?;
                    survey.concerned.insert(source.at.krate);
                    source.mentions.push(Mention {
                        path: TextRange::new(path.syntax().text_range().start(), name.end()),
                        name,
                        canonical,
                    });
                }
            }
        } else if is_kin(survey, def) && kin_of(survey, &lowered(survey, source, &ty)) == Match::Yes
        {
            let place = survey.place(source, range);
            return Err(format!(
                "`{}` at {place} has no counterpart in the other library",
                source.slice(range)
            ));
        }
    }
    Ok(())
}

/// The names of the lock in macros that are not read, and acquisitions in those that make items.
pub(super) fn macros(survey: &mut Survey<'_>, source: &Source) -> Checked<()> {
    let trees: Vec<ast::TokenTree> = source
        .root
        .descendants()
        .filter_map(ast::TokenTree::cast)
        .filter(|tree| {
            let parent = tree.syntax().parent();
            parent.is_some_and(|parent| !ast::TokenTree::can_cast(parent.kind()))
        })
        .collect();
    for tree in trees {
        let in_body = tree
            .syntax()
            .ancestors()
            .any(|node| ast::BlockExpr::can_cast(node.kind()));
        let tokens = tree
            .syntax()
            .descendants_with_tokens()
            .filter_map(NodeOrToken::into_token)
            .filter(|token| token.kind() == SyntaxKind::IDENT);
        for token in tokens {
            let range = token.text_range();
            let is_name = survey.swap.names().contains(&token.text());
            let known = || source.mentions.iter().any(|mention| mention.name == range);
            let called = !in_body && survey.swap.is_method(token.text()) && follows_dot(&token);
            let unknown = called || is_name && !known() && is_lock(survey, source, &token);
            if unknown {
                let place = survey.place(source, range);
                let reason = format!(
                    "`{}` at {place} stands in a macro that is not looked into",
                    token.text()
                );
                survey.doubts.push((source.at.krate, reason));
            }
        }
    }
    Ok(())
}

fn follows_dot(token: &SyntaxToken) -> bool {
    token
        .prev_token()
        .is_some_and(|before| before.text() == ".")
}

/// Whether a name in a macro can be the lock's.
fn is_lock(survey: &Survey<'_>, source: &Source, token: &SyntaxToken) -> bool {
    let range = token.text_range();
    let before = source.text.get(..usize::from(range.start()));
    let before = before.unwrap_or_default();
    if before.ends_with("::") {
        return before.ends_with(&format!("{}::", survey.swap.from.path()))
            || before.ends_with(" sync::");
    }
    let scope = survey.scope_at(source, range.start());
    let names = survey.context.names;
    let path = PathRef::name(token.text());
    match names.resolve_whole(scope, &path, Namespace::Types) {
        Some(Resolution::Def(def)) => survey.swap.name_of(names, def).is_some(),
        _ => false,
    }
}

fn resolved(survey: &Survey<'_>, source: &Source, path: &ast::Path) -> Option<DefId> {
    let written = PathRef::from_ast(path)?;
    let scope = survey.scope_at(source, path.syntax().text_range().start());
    match survey
        .context
        .names
        .resolve_whole(scope, &written, Namespace::Types)?
    {
        Resolution::Def(def) => Some(def),
        _ => None,
    }
}

fn lowered(survey: &Survey<'_>, source: &Source, ty: &ast::PathType) -> Ty {
    let start = ty.syntax().text_range().start();
    let mut solver = Solver::new(survey.context.names);
    let scope = survey.scope_at(source, start);
    let item = survey.item_at(source, start).unwrap_or(scope);
    let mut env = solver.enter(item);
    env.scope = scope;
    let ty = TypeRef::from_ast(&ast::Type::PathType(ty.clone()));
    let ty = solver.lower(&ty, &env);
    solver.deep(&ty)
}

/// Types that come with the lock and that the other library does not have.
fn is_kin(survey: &Survey<'_>, def: DefId) -> bool {
    let path = survey.context.program().path_of(def);
    match survey.swap.from {
        Library::Std => POISON.contains(&path) || path.starts_with("std::sync::Mapped"),
        Library::Tokio => path
            .strip_prefix("tokio::sync::")
            .is_some_and(|name| name.ends_with("Guard") && name != survey.swap.lock),
    }
}

/// Whether such a type is of the lock: of its payload, or of its guard.
fn kin_of(survey: &Survey<'_>, ty: &Ty) -> Match {
    let names = survey.context.names;
    let payload = match ty {
        Ty::Adt(_, args) if survey.swap.from == Library::Tokio => {
            args.first() == Some(&survey.swap.payload)
        }
        _ => false,
    };
    if payload {
        return Match::Yes;
    }
    survey.swap.within(names, ty)
}

fn doubt(survey: &mut Survey<'_>, source: &Source, range: TextRange) {
    let place = survey.place(source, range);
    let reason = format!("`{}` at {place} may be the same type", source.slice(range));
    survey.doubts.push((source.at.krate, reason));
}

/// Whether the type can change where it stands.
fn check(
    survey: &mut Survey<'_>,
    source: &Source,
    node: &SyntaxNode,
    canonical: &'static str,
) -> Checked<()> {
    let range = node.text_range();
    let place = survey.place(source, range);
    let Some(around) = node.ancestors().find(|node| is_boundary(node.kind())) else {
        return Ok(());
    };
    let is_lock = canonical == survey.swap.lock;
    let item = survey.item_at(source, range.start());
    match around.kind() {
        SyntaxKind::IMPL | SyntaxKind::TRAIT => {
            return Err(format!("there is an impl for the lock's type at {place}"));
        }
        SyntaxKind::BLOCK_EXPR => return Ok(()),
        _ if !is_lock && survey.swap.to == Library::Std => {
            return Err(format!(
                "`{}` at {place} gives a guard away, and std's is not `Send`",
                source.slice(range)
            ));
        }
        _ => {}
    }
    let Some(item) = item else { return Ok(()) };
    let program = survey.context.program();
    let def = program.def(item);
    let mut owner = def.name.to_string();
    let is_field = matches!(
        around.kind(),
        SyntaxKind::RECORD_FIELD | SyntaxKind::TUPLE_FIELD
    );
    if is_field {
        if let DefKind::Adt(adt) = &def.kind
            && let Some(derive) = adt
                .derives
                .iter()
                .find(|derive| !DERIVES.contains(&derive.as_str()))
        {
            return Err(format!(
                "what `derive({derive})` on `{owner}` makes of the lock is not known ({place})"
            ));
        }
        if let Some(name) =
            ast::RecordField::cast(around.clone()).and_then(|field| ast::HasName::name(&field))
        {
            owner = format!("{owner}.{}", name.text());
        }
    }
    if is_interface(survey, source, item, &around) {
        return Err(format!(
            "the lock is part of what this library shows to others: `{owner}` at {place}"
        ));
    }
    if is_lock && !matches!(around.kind(), SyntaxKind::FN) {
        survey.owners.push(Owner {
            name: owner,
            place,
            kind: Kind::Declared,
        });
    }
    Ok(())
}

fn is_boundary(kind: SyntaxKind) -> bool {
    matches!(
        kind,
        SyntaxKind::BLOCK_EXPR
            | SyntaxKind::RECORD_FIELD
            | SyntaxKind::TUPLE_FIELD
            | SyntaxKind::FN
            | SyntaxKind::STATIC
            | SyntaxKind::CONST
            | SyntaxKind::TYPE_ALIAS
            | SyntaxKind::IMPL
            | SyntaxKind::TRAIT
    )
}

/// Whether code of other people can see the type.
fn is_interface(survey: &Survey<'_>, source: &Source, item: DefId, around: &SyntaxNode) -> bool {
    if !interface::is_library(survey.context, source.at.krate) {
        return false;
    }
    let program = survey.context.program();
    let field_shown = |visibility: Option<ast::Visibility>| {
        visibility.is_some_and(|visibility| visibility.visibility_inner().is_none())
    };
    if let Some(field) = ast::RecordField::cast(around.clone()) {
        let in_variant = around
            .ancestors()
            .any(|node| ast::Variant::can_cast(node.kind()));
        return program.is_public(item) && (in_variant || field_shown(field.visibility()));
    }
    if let Some(field) = ast::TupleField::cast(around.clone()) {
        let in_variant = around
            .ancestors()
            .any(|node| ast::Variant::can_cast(node.kind()));
        return program.is_public(item) && (in_variant || field_shown(field.visibility()));
    }
    interface::is_public(survey.context, item)
}
