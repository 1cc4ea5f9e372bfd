//! What a file imports and needs no more.

use std::collections::BTreeSet;

use ra_ap_syntax::ast::{self, AstNode, HasVisibility};
use ra_ap_syntax::{SyntaxKind, SyntaxNode, SyntaxToken, TextRange, TextSize};

use crate::program::crates::FileAt;
use crate::program::items::DefKind;
use crate::program::names::{Namespace, Resolution};
use crate::program::type_ref::{Name, PathRef};
use crate::rules::async_traits::scope_at;
use crate::rules::context::Context;
use crate::syntax::find::token_at;

/// Crates whose items are not those that a `use` of the file brings in: paths that start with them need none.
const LIBRARIES: &[&str] = &["std", "core", "alloc", "tokio", "parking_lot"];

/// The trees of `use` that bring in a name for which nobody has a need but at the places that go.
pub(super) fn imports_of(
    context: &Context<'_>,
    name: &str,
    places: &[TextRange],
) -> Vec<ast::UseTree> {
    let mut imports: Vec<Import> = Vec::new();
    let mut needs: Vec<SyntaxNode> = Vec::new();
    for at in words(context.text, name) {
        let Ok(start) = TextSize::try_from(at) else {
            return Vec::new();
        };
        if places.iter().any(|place| place.contains(start)) {
            continue;
        }
        let Some(token) = token_at(context.root, start) else {
            return Vec::new();
        };
        if matches!(token.kind(), SyntaxKind::COMMENT | SyntaxKind::STRING) {
            continue;
        }
        let before = &context.text[..at];
        match token.parent_ancestors().find_map(ast::UseTree::cast) {
            Some(tree) => match brought_in(&tree, &token) {
                Some(tree) => imports.extend(Import::of(tree)),
                None if is_behind(&tree, &token) => {}
                None => return Vec::new(),
            },
            None if is_of_library(before) => {}
            None if before.ends_with("::") => return Vec::new(),
            None => needs.extend(token.parent()),
        }
    }
    let is_needed = |import: &Import| {
        needs.iter().any(|need| {
            let mut around = need.ancestors();
            let serving = around.find(|node| imports.iter().any(|import| import.scope == *node));
            serving.is_none_or(|scope| scope == import.scope)
        })
    };
    let needless: Vec<ast::UseTree> = imports
        .iter()
        .filter(|import| import.is_private && !is_needed(import))
        .map(|import| import.tree.clone())
        .collect();
    if !needless.is_empty() && is_named_below(context, name) {
        return Vec::new();
    }
    needless
}

/// Whether another file may name what this one imports: modules see what those around them bring in.
fn is_named_below(context: &Context<'_>, name: &str) -> bool {
    let mut modules = modules(context.root);
    if !modules.any(|module| module.item_list().is_none()) {
        return false;
    }
    let krate = context.at.krate;
    let count = context.program().files(krate).files.len();
    (0..u32::try_from(count).unwrap_or(0))
        .filter(|file| *file != context.at.file)
        .filter_map(|file| context.bodies.text(FileAt { krate, file }))
        .any(|text| names_of_parent(&text, name))
}

/// Whether a text names something of that name in a module around its own, or brings in all there is and
/// says a name that it does not import by itself.
fn names_of_parent(text: &str, name: &str) -> bool {
    let heads = ["super::", "crate::"];
    let mut paths = heads.iter().flat_map(|head| {
        text.match_indices(head)
            .map(|(at, head)| &text[at + head.len()..])
    });
    // What stands behind a path needs no import.
    let is_bare = |at: usize| !text[..at].ends_with("::");
    let takes_from_all = words(text, name).any(is_bare) && !imports_elsewhere(text, name);
    paths.any(|rest| {
        let path = match rest.strip_prefix('{') {
            Some(list) => list.split_once(';').map_or(list, |(list, _)| list),
            None => rest
                .split(|c| !is_part(c) && c != '*')
                .next()
                .unwrap_or_default(),
        };
        takes_from_all && path.contains('*') || words(path, name).next().is_some()
    })
}

/// Whether a text imports a name from another crate.
fn imports_elsewhere(text: &str, name: &str) -> bool {
    let items = text
        .match_indices("use ")
        .filter_map(|(at, head)| text[at + head.len()..].split(';').next());
    let is_own = |item: &str| {
        ["crate", "self", "super"]
            .iter()
            .any(|head| item.starts_with(head))
    };
    items
        .filter(|item| !is_own(item.trim_start()))
        .any(|item| words(item, name).next().is_some())
}

/// The modules that stand in a file, the inner ones too.
fn modules(root: &SyntaxNode) -> impl Iterator<Item = ast::Module> {
    let mut open = vec![root.clone()];
    let mut found = Vec::new();
    while let Some(around) = open.pop() {
        for module in around.children().filter_map(ast::Module::cast) {
            open.extend(module.item_list().map(|list| list.syntax().clone()));
            found.push(module);
        }
    }
    found.into_iter()
}

/// A tree that brings a name in by itself.
struct Import {
    tree: ast::UseTree,
    /// The module or block in which the name is known.
    scope: SyntaxNode,
    is_private: bool,
}

impl Import {
    fn of(tree: ast::UseTree) -> Option<Import> {
        let item = tree.syntax().ancestors().find_map(ast::Use::cast)?;
        Some(Import {
            scope: item.syntax().parent()?,
            is_private: item.visibility().is_none(),
            tree,
        })
    }
}

/// Where a text has a name as a word of its own.
fn words<'t>(text: &'t str, name: &'t str) -> impl Iterator<Item = usize> + 't {
    text.match_indices(name).filter_map(move |(at, found)| {
        let is_word =
            !text[..at].ends_with(is_part) && !text[at + found.len()..].starts_with(is_part);
        is_word.then_some(at)
    })
}

fn is_part(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The tree that brings a name in by itself: `use a::name`, `name` or `name::{self}` in a list.
fn brought_in(tree: &ast::UseTree, name: &SyntaxToken) -> Option<ast::UseTree> {
    let last = tree.path()?.segment()?;
    if tree.rename().is_some() || last.syntax().text_range() != name.text_range() {
        return None;
    }
    let Some(list) = tree.use_tree_list() else {
        return tree.star_token().is_none().then(|| tree.clone());
    };
    list.use_trees().find(|tree| {
        let path = tree.path();
        tree.rename().is_none() && path.is_some_and(|path| path.syntax().text() == "self")
    })
}

/// Whether a name in a `use` is that of something in another module.
fn is_behind(tree: &ast::UseTree, name: &SyntaxToken) -> bool {
    let is_in_list = tree
        .syntax()
        .parent()
        .is_some_and(|node| ast::UseTreeList::can_cast(node.kind()));
    let start = tree.syntax().text_range().start();
    let is_first = name.text_range().start() == start;
    let root = tree
        .syntax()
        .ancestors()
        .filter_map(ast::UseTree::cast)
        .last();
    let root = root
        .and_then(|tree| tree.path())
        .map(|path| path.syntax().text().to_string());
    let is_own = root.is_some_and(|path| {
        let first = path.split("::").next().unwrap_or_default();
        ["crate", "self", "super"].contains(&first.trim())
    });
    !is_own && (is_in_list || !is_first)
}

/// Whether a text ends with the start of a path into a library.
fn is_of_library(before: &str) -> bool {
    let mut rest = before;
    let mut first = None;
    while let Some(before) = rest.strip_suffix("::") {
        let start = before.trim_end_matches(is_part);
        first = Some(&before[start.len()..]);
        rest = start;
    }
    first.is_some_and(|first| LIBRARIES.contains(&first))
}

/// The names that the `use` items of the file's modules bring in.
pub(super) fn imported(context: &Context<'_>) -> BTreeSet<String> {
    let inner = modules(context.root).filter_map(|module| module.item_list());
    let inner = inner.map(|list| list.syntax().clone());
    let items = std::iter::once(context.root.clone())
        .chain(inner)
        .flat_map(|around| around.children().filter_map(ast::Use::cast));
    let names = items.flat_map(|item| item.syntax().descendants().filter_map(ast::NameRef::cast));
    names.map(|name| name.text().to_string()).collect()
}

/// Whether nothing but its name uses what a name means: the methods of a trait need its `use` too.
pub(super) fn is_said_to_be_used(context: &Context<'_>, name: &str, at: TextRange) -> bool {
    if name.starts_with(char::is_lowercase) {
        return true;
    }
    let path = PathRef::name(&Name::from(name));
    let scope = scope_at(context, at.start());
    let found = context
        .names
        .resolve_whole(scope, &path, Namespace::Types)
        .or_else(|| context.names.resolve_whole(scope, &path, Namespace::Values));
    match found {
        Some(Resolution::Def(def)) => {
            !matches!(context.program().def(def).kind, DefKind::Trait { .. })
        }
        _ => false,
    }
}

/// The names in a text.
pub(super) fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !is_part(c))
        .filter(|word| word.starts_with(|c: char| c.is_alphabetic() || c == '_'))
}

/// The modules that paths in a text start with: `sync` in `sync::Arc::new(1)`.
pub(super) fn roots(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("::").filter_map(|(at, _)| {
        let before = &text[..at];
        let start = before.trim_end_matches(is_part);
        let name = &before[start.len()..];
        let is_module = name.starts_with(|c: char| c.is_lowercase());
        let is_path = ["crate", "self", "super"].contains(&name) || LIBRARIES.contains(&name);
        (is_module && !is_path && !start.ends_with("::")).then_some(name)
    })
}

/// The trees that go, and those of which everything goes, but for the outermost: another name may come in there.
pub(super) fn with_empty_lists(mut gone: Vec<ast::UseTree>) -> Vec<ast::UseTree> {
    loop {
        let is_empty = |tree: &ast::UseTree| {
            let list = tree.use_tree_list();
            list.is_some_and(|list| list.use_trees().all(|tree| gone.contains(&tree)))
        };
        let around = |tree: &ast::UseTree| {
            let list = tree.syntax().parent().and_then(ast::UseTreeList::cast)?;
            let around = list.syntax().parent().and_then(ast::UseTree::cast)?;
            let is_inner = around
                .syntax()
                .parent()
                .is_some_and(|node| ast::UseTreeList::can_cast(node.kind()));
            (is_inner && !gone.contains(&around) && is_empty(&around)).then_some(around)
        };
        let Some(empty) = gone.iter().find_map(around) else {
            break;
        };
        gone.push(empty);
    }
    // What is in a tree that goes needs no edit of its own.
    let is_inside = |tree: &ast::UseTree| {
        let mut around = tree
            .syntax()
            .ancestors()
            .skip(1)
            .filter_map(ast::UseTree::cast);
        around.any(|tree| gone.contains(&tree))
    };
    gone.iter()
        .filter(|tree| !is_inside(tree))
        .cloned()
        .collect()
}

/// A tree as it is written without what goes of it.
pub(super) fn without(tree: &ast::UseTree, gone: &[ast::UseTree]) -> String {
    let whole = tree.syntax().text().to_string();
    let inside = |other: &ast::UseTree| {
        let mut around = other.syntax().ancestors().skip(1);
        around.any(|node| node == *tree.syntax())
    };
    let (Some(list), Some(path), true) =
        (tree.use_tree_list(), tree.path(), gone.iter().any(inside))
    else {
        return whole;
    };
    let stay = list.use_trees().filter(|tree| !gone.contains(tree));
    let names: Vec<String> = stay.map(|tree| without(&tree, gone)).collect();
    let path = path.syntax().text();
    match names.as_slice() {
        [only] if only == "self" => path.to_string(),
        [only] => format!("{path}::{only}"),
        names => format!("{path}::{{{}}}", names.join(", ")),
    }
}
