//! The names of `std::sync::mpsc` in the file: in imports, in types, in calls that make channels.

use ra_ap_syntax::ast::{self, AstNode, HasVisibility};
use ra_ap_syntax::{SyntaxKind, SyntaxNode, TextRange};

use super::{Checked, MODULE, Sort, of_module};
use crate::finding::FileEdit;
use crate::program::body::{Expr, ExprId, Literal};
use crate::program::names::{Namespace, Resolution};
use crate::program::type_ref::{Name, PathRef};
use crate::rules::async_traits::scope_at;
use crate::rules::context::Context;
use crate::rules::imports::Imports;
use crate::rules::interface;
use crate::rules::named_places::place_name;

const TWIN: &str = "tokio::sync::mpsc";

/// Which channels the file makes: of one sort only, for std's receivers do not tell.
pub(super) fn sort(context: &Context<'_>) -> Checked<Sort> {
    let mut found = None;
    for name in mentioned(context)? {
        let sort = match name.as_str() {
            "channel" | "Sender" => Sort::Unbounded,
            "sync_channel" | "SyncSender" => Sort::Bounded,
            _ => continue,
        };
        if found.is_some_and(|found| found != sort) {
            return Err("the file has channels with a bound and others without".to_owned());
        }
        found = Some(sort);
    }
    found.ok_or_else(|| "the file does not make the channel".to_owned())
}

/// The names of the module's items that the file's paths and imports end with.
fn mentioned(context: &Context<'_>) -> Checked<Vec<String>> {
    let mut names = Vec::new();
    for leaf in leaves(context.root) {
        if let Some(name) = leaf
            .path
            .strip_prefix(MODULE)
            .and_then(|rest| rest.strip_prefix("::"))
        {
            names.push(name.to_owned());
        }
    }
    for path in paths(context.root) {
        names.extend(item(context, &path).map(str::to_owned));
    }
    Ok(names)
}

/// Writes tokio's names in their place. Whether one of them stands outside of a function's body.
pub(super) fn edits(context: &Context<'_>, sort: Sort, edits: &mut Vec<FileEdit>) -> Checked<bool> {
    check_macros(context)?;
    let mut imports = Imports::new(context);
    for leaf in leaves(context.root) {
        take(context, sort, &leaf, &mut imports)?;
    }
    let mut leaves_bodies = false;
    for path in paths(context.root) {
        let Some(name) = item(context, &path) else {
            continue;
        };
        edits.extend(renamed(context, sort, &path, name)?);
        leaves_bodies |= is_outside_bodies(context, path.syntax())?;
    }
    edits.extend(imports.edits());
    check_bounds(context)?;
    Ok(leaves_bodies)
}

/// One name that a `use` brings in.
struct Leaf {
    tree: ast::UseTree,
    item: ast::Use,
    /// From the crate's name on.
    path: String,
    is_plain: bool,
}

fn leaves(root: &SyntaxNode) -> Vec<Leaf> {
    let trees = root.descendants().filter_map(ast::UseTree::cast);
    let leaves = trees.filter(|tree| tree.use_tree_list().is_none());
    leaves.filter_map(leaf).collect()
}

fn leaf(tree: ast::UseTree) -> Option<Leaf> {
    let around = tree.syntax().ancestors();
    let written: Vec<String> = around
        .filter_map(ast::UseTree::cast)
        .filter_map(|tree| Some(tree.path()?.syntax().text().to_string()))
        .collect();
    let names = written.iter().rev().map(String::as_str);
    let path = names
        .filter(|name| *name != "self")
        .collect::<Vec<_>>()
        .join("::");
    let item = tree.syntax().ancestors().find_map(ast::Use::cast)?;
    Some(Leaf {
        path: path.trim_start_matches("::").to_owned(),
        is_plain: tree.rename().is_none() && tree.star_token().is_none(),
        item,
        tree,
    })
}

/// Takes std's name out of a `use`, and brings tokio's in.
fn take(context: &Context<'_>, sort: Sort, leaf: &Leaf, imports: &mut Imports<'_>) -> Checked<()> {
    let range = leaf.tree.syntax().text_range();
    let place = place_name(context, range);
    if leaf.path.starts_with(TWIN) || leaf.path == "tokio::sync" && !leaf.is_plain {
        return Err(format!("tokio's channels are imported already at {place}"));
    }
    let is_all = leaf.path == "std::sync" && leaf.tree.star_token().is_some();
    let Some(rest) = leaf.path.strip_prefix(MODULE) else {
        return match is_all {
            true => Err(format!(
                "the import at {place} brings in all of `std::sync`"
            )),
            false => Ok(()),
        };
    };
    if !leaf.is_plain || leaf.item.visibility().is_some() {
        return Err(format!(
            "the import at {place} gives other names, or gives them on"
        ));
    }
    let name = match rest.strip_prefix("::") {
        None => String::new(),
        Some(name) => match sort.name(name) {
            Some(new) => format!("::{new}"),
            None => return Err(format!("`{name}` at {place} has no counterpart in tokio")),
        },
    };
    if let Some(name) = name.strip_prefix("::") {
        let named = PathRef::name(&Name::from(name));
        let scope = scope_at(context, range.start());
        let spaces = [Namespace::Types, Namespace::Values];
        let known = spaces
            .iter()
            .find_map(|space| context.names.resolve_whole(scope, &named, *space));
        if let Some(Resolution::Def(def)) = known
            && of_module(context, def).is_none()
        {
            return Err(format!("`{name}` means something else at {place}"));
        }
    }
    imports.take(leaf.tree.clone());
    match imports.bring(&format!("{TWIN}{name}"), range) {
        true => Ok(()),
        false => Err(format!("the import at {place} is not understood")),
    }
}

/// The paths of the file, without those in imports.
fn paths(root: &SyntaxNode) -> Vec<ast::Path> {
    let paths = root.descendants().filter_map(ast::Path::cast);
    let in_use = |path: &ast::Path| {
        let mut around = path.syntax().ancestors();
        around.any(|node| ast::UseTree::can_cast(node.kind()) || ast::Attr::can_cast(node.kind()))
    };
    paths.filter(|path| !in_use(path)).collect()
}

/// The name of the module's item that a path names.
fn item<'a>(context: &Context<'a>, path: &ast::Path) -> Option<&'a str> {
    let last = path.segment()?.name_ref()?;
    let is_candidate = matches!(
        last.text(),
        "channel" | "sync_channel" | "Sender" | "SyncSender" | "Receiver"
    ) || last.text().ends_with("Error")
        || last.text().ends_with("Iter");
    if !is_candidate {
        return None;
    }
    let written = PathRef::from_ast(path)?;
    let scope = scope_at(context, path.syntax().text_range().start());
    let spaces = [Namespace::Types, Namespace::Values];
    spaces.iter().find_map(
        |space| match context.names.resolve_whole(scope, &written, *space)? {
            Resolution::Def(def) => of_module(context, def),
            _ => None,
        },
    )
}

/// tokio's name in the place of std's, where a path names it.
fn renamed(
    context: &Context<'_>,
    sort: Sort,
    path: &ast::Path,
    name: &str,
) -> Checked<Option<FileEdit>> {
    let range = path.syntax().text_range();
    let place = place_name(context, range);
    if path.parent_path().is_some() {
        return Err(format!("`{name}` is a part of a longer path at {place}"));
    }
    let Some(new) = sort.name(name) else {
        return Err(format!("`{name}` at {place} has no counterpart in tokio"));
    };
    let Some(last) = path.segment().and_then(|segment| segment.name_ref()) else {
        return Ok(None);
    };
    let last = last.syntax().text_range();
    let before = context.source(TextRange::new(range.start(), last.start()));
    match before.trim_start_matches("::") {
        "" | "mpsc::" => Ok((new != name).then(|| context.edit(last, new))),
        "std::sync::mpsc::" => {
            let whole = TextRange::new(range.start(), last.end());
            Ok(Some(context.edit(whole, format!("{TWIN}::{new}"))))
        }
        _ => Err(format!(
            "how `{name}` is named at {place} is not understood"
        )),
    }
}

/// Whether a type is part of a declaration, which others may see.
fn is_outside_bodies(context: &Context<'_>, node: &SyntaxNode) -> Checked<bool> {
    let place = || place_name(context, node.text_range());
    for around in node.ancestors() {
        match around.kind() {
            SyntaxKind::BLOCK_EXPR => return Ok(false),
            SyntaxKind::IMPL | SyntaxKind::TRAIT => {
                return Err(format!(
                    "there is an impl or a trait for the type at {}",
                    place()
                ));
            }
            SyntaxKind::RECORD_FIELD
            | SyntaxKind::TUPLE_FIELD
            | SyntaxKind::FN
            | SyntaxKind::STATIC
            | SyntaxKind::CONST
            | SyntaxKind::TYPE_ALIAS => {
                let visibility = around.children().find_map(ast::Visibility::cast);
                let is_public = visibility.is_some_and(|it| it.visibility_inner().is_none());
                if is_public && interface::is_library(context, context.at.krate) {
                    return Err(format!(
                        "the type at {} is part of what this library shows to others",
                        place()
                    ));
                }
                let mut outer = around.ancestors();
                let of_trait = outer
                    .find_map(ast::Impl::cast)
                    .is_some_and(|it| it.trait_().is_some());
                if of_trait && around.kind() == SyntaxKind::FN {
                    return Err(format!("a trait asks for the type at {}", place()));
                }
                return Ok(true);
            }
            _ => {}
        }
    }
    Ok(true)
}

/// A macro that names the module is not looked into.
fn check_macros(context: &Context<'_>) -> Checked<()> {
    let trees = context.root.descendants().filter_map(ast::TokenTree::cast);
    for tree in trees {
        let tokens = tree.syntax().children_with_tokens();
        let tokens = tokens.filter_map(|child| child.into_token());
        for token in tokens.filter(|token| token.kind() == SyntaxKind::IDENT) {
            let is_name = match token.text() {
                "mpsc" | "sync_channel" | "SyncSender" => true,
                "channel" | "Sender" | "Receiver" => {
                    let scope = scope_at(context, token.text_range().start());
                    let named = PathRef::name(&Name::from(token.text()));
                    let spaces = [Namespace::Types, Namespace::Values];
                    spaces.iter().any(|space| {
                        let found = context.names.resolve_whole(scope, &named, *space);
                        matches!(found, Some(Resolution::Def(def)) if of_module(context, def).is_some())
                    })
                }
                _ => false,
            };
            if is_name {
                let place = place_name(context, token.text_range());
                return Err(format!("`{}` at {place} stands in a macro", token.text()));
            }
        }
    }
    Ok(())
}

/// tokio's channel panics without room, where std's hands over from hand to hand.
fn check_bounds(context: &Context<'_>) -> Checked<()> {
    for flow in context.functions() {
        for id in flow.types.calls.keys().copied() {
            if flow.callee(context.program(), id).as_deref()
                != Some("std::sync::mpsc::sync_channel")
            {
                continue;
            }
            let Expr::Call { args, .. } = flow.body.expr(id) else {
                continue;
            };
            let bound = args.first().map(|arg: &ExprId| flow.body.expr(*arg));
            if !matches!(bound, Some(Expr::Literal(Literal::Int(Some(1..), _)))) {
                let place = place_name(context, flow.range(id));
                return Err(format!("the room in the channel at {place} may be none"));
            }
        }
    }
    Ok(())
}
