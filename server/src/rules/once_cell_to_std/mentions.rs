//! Where the files of a crate name a type of `once_cell`.

use std::path::Path;
use std::sync::Arc;

use ra_ap_syntax::ast::{self, AstNode, HasAttrs, HasVisibility};
use ra_ap_syntax::{SyntaxKind, SyntaxNode, SyntaxToken, TextRange, TextSize};

use super::Twin;
use crate::program::crates::FileAt;
use crate::program::items::{DefId, DefKind};
use crate::program::names::{Namespace, Resolution};
use crate::program::type_ref::{Anchor, PathRef, Segment};
use crate::project::targets::TargetKind;
use crate::rules::async_traits::scope_at;
use crate::rules::context::Context;
use crate::rules::named_places::{place_name, words};
use crate::rules::rust_version::supports;
use crate::syntax::find::token_at;

/// A file that names the type.
pub(super) struct Source {
    pub(super) at: FileAt,
    pub(super) path: Arc<Path>,
    pub(super) text: Arc<str>,
    pub(super) root: SyntaxNode,
    /// The paths in code: `Lazy`, `once_cell::sync::Lazy`. Bytes of the file.
    pub(super) paths: Vec<TextRange>,
    /// The last names of these.
    pub(super) names: Vec<TextRange>,
    /// The imports of the type: bytes of the file, and whether it is alone in its `use`.
    pub(super) imports: Vec<(TextRange, bool)>,
}

impl Source {
    /// The file as rules see theirs.
    pub(super) fn context<'c>(&'c self, outer: &Context<'c>) -> Context<'c> {
        Context {
            file: &self.path,
            at: self.at,
            text: &self.text,
            root: &self.root,
            functions: &[],
            ..outer.clone()
        }
    }
}

/// What a word is.
enum Word {
    Other,
    Path(TextRange),
    Import(TextRange, bool),
}

/// Finds the places of a file that name the type, or says which of them cannot follow.
pub(super) fn survey(
    outer: &Context<'_>,
    source: &mut Source,
    twin: &'static Twin,
) -> Result<(), String> {
    let mut found = Vec::new();
    let context = source.context(outer);
    for word in words(&source.text, twin.old_name()) {
        match meaning(&context, twin, word)? {
            Word::Other => {}
            meant => found.push((word, meant)),
        }
    }
    for (word, meant) in found {
        match meant {
            Word::Other => {}
            Word::Path(path) => {
                source.paths.push(path);
                source.names.push(word);
            }
            Word::Import(path, is_alone) => source.imports.push((path, is_alone)),
        }
    }
    Ok(())
}

fn meaning(context: &Context<'_>, twin: &Twin, word: TextRange) -> Result<Word, String> {
    let at = |what: &str| Err(format!("{what} at {}", place_name(context, word)));
    let Some(token) = token_at(context.root, word.start()) else {
        return Ok(Word::Other);
    };
    if token.kind() != SyntaxKind::IDENT {
        return Ok(Word::Other);
    }
    let around = |can_cast: fn(SyntaxKind) -> bool| {
        token.parent_ancestors().any(|node| can_cast(node.kind()))
    };
    let is_it = |path: &PathRef| {
        let scope = scope_at(context, word.start());
        match context.names.resolve_whole(scope, path, Namespace::Types) {
            Some(Resolution::Def(def)) => context.program().path_of(def) == twin.old,
            Some(Resolution::External(path)) => &*path == twin.old,
            _ => false,
        }
    };
    if around(ast::TokenTree::can_cast) {
        let Some((path, range)) = path_of_tokens(&token) else {
            return Ok(Word::Other);
        };
        if !is_it(&path) {
            return Ok(Word::Other);
        }
        if around(ast::MacroRules::can_cast) || around(ast::Attr::can_cast) {
            return at("a macro names the type");
        }
        let in_thread_local = thread_local_around(&token);
        if !in_thread_local {
            allowed(context, twin, word)?;
        }
        let after = next_name(token.next_token());
        return match after {
            Some(name) if !twin.known.contains(&name.as_str()) => {
                at(&format!("std has no `{name}`, which is called"))
            }
            _ => Ok(Word::Path(range)),
        };
    }
    let segment = token
        .parent()
        .and_then(ast::NameRef::cast)
        .and_then(|name| ast::PathSegment::cast(name.syntax().parent()?));
    let Some(segment) = segment else {
        return Ok(Word::Other);
    };
    if let Some(tree) = token.parent_ancestors().find_map(ast::UseTree::cast) {
        let Some(path) = whole_path(&tree).filter(is_it) else {
            return Ok(Word::Other);
        };
        if path.last_name().is_none_or(|name| name != twin.old_name()) {
            return at("the type is imported by parts");
        }
        let Some(item) = token.parent_ancestors().find_map(ast::Use::cast) else {
            return Ok(Word::Other);
        };
        if tree.rename().is_some() {
            return at("the type is imported by another name");
        }
        if item.visibility().is_some() {
            return at("the type is imported for others too");
        }
        if item.attrs().next().is_some() {
            return at("the type is imported on a condition");
        }
        let is_alone = item.use_tree().as_ref() == Some(&tree);
        return Ok(Word::Import(tree.syntax().text_range(), is_alone));
    }
    let path = segment.parent_path();
    if !PathRef::from_ast(&path).as_ref().is_some_and(is_it) {
        return Ok(Word::Other);
    }
    let next = path
        .parent_path()
        .and_then(|path| path.segment()?.name_ref());
    if let Some(name) = next
        && !twin.known.contains(&name.text().to_string().as_str())
    {
        return at(&format!("std has no `{}`, which is called", name.text()));
    }
    allowed(context, twin, word)?;
    let start = path.syntax().text_range().start();
    Ok(Word::Path(TextRange::new(start, word.end())))
}

/// Whether the type can be another one where it is named: nobody outside of the crate sees it.
fn allowed(context: &Context<'_>, twin: &Twin, word: TextRange) -> Result<(), String> {
    let refused = |what: &str| Err(format!("{what} at {}", place_name(context, word)));
    let program = context.program();
    let map = program.krate(context.at.krate);
    let item = map
        .declared_in(context.at.file)
        .filter(|index| {
            let def = map.def(*index);
            def.scope().is_none() && !matches!(def.kind, DefKind::Variant(_))
        })
        .map(|index| DefId {
            krate: context.at.krate,
            index,
        })
        .filter(|def| program.range(*def).contains_range(word))
        .min_by_key(|def| program.range(*def).len());
    let Some(item) = item else {
        return Ok(());
    };
    let kind = &program.def(item).kind;
    let is_static = matches!(kind, DefKind::Static(_));
    // That the value of a lazy cell can be changed in place is newer than the cells.
    if twin.is_lazy() && !is_static && !supports(context, (1, 89)) {
        return refused("the value may be changed in place");
    }
    if is_of_head(context, word) {
        return refused("an `impl` names the type");
    }
    let is_seen = context.target == TargetKind::Lib && is_visible(context, item, word);
    if is_seen {
        return refused("other crates can see the type");
    }
    Ok(())
}

/// Whether a word stands in the head of an `impl`.
fn is_of_head(context: &Context<'_>, word: TextRange) -> bool {
    let token = token_at(context.root, word.start());
    let nodes = token.into_iter().flat_map(|token| token.parent_ancestors());
    nodes
        .take_while(|node| !ast::AssocItemList::can_cast(node.kind()))
        .any(|node| ast::Impl::can_cast(node.kind()) || ast::Trait::can_cast(node.kind()))
}

/// Whether the type is part of what a public item shows.
pub(super) fn is_visible(context: &Context<'_>, item: DefId, word: TextRange) -> bool {
    let program = context.program();
    let token = token_at(context.root, word.start());
    let Some(token) = token else { return true };
    let in_body = token
        .parent_ancestors()
        .take_while(|node| !ast::Item::can_cast(node.kind()))
        .any(|node| ast::BlockExpr::can_cast(node.kind()));
    if in_body {
        return false;
    }
    let field = token.parent_ancestors().find_map(|node| match node.kind() {
        kind if ast::RecordField::can_cast(kind) => {
            Some(ast::RecordField::cast(node)?.visibility().is_some())
        }
        kind if ast::TupleField::can_cast(kind) => {
            Some(ast::TupleField::cast(node)?.visibility().is_some())
        }
        _ => None,
    });
    match &program.def(item).kind {
        DefKind::Fn(_) => {
            let function = token.parent_ancestors().find_map(ast::Fn::cast);
            let says_pub = function
                .and_then(|function| function.visibility())
                .is_some_and(|visibility| visibility.syntax().text() == "pub");
            let parent = program
                .def(item)
                .parent
                .map(|index| DefId { index, ..item });
            match parent.map(|parent| &program.def(parent).kind) {
                Some(DefKind::Impl { .. }) => says_pub,
                Some(DefKind::Trait { .. }) => true,
                _ => program.is_public(item),
            }
        }
        DefKind::Adt(_) => field != Some(false) && program.is_public(item),
        DefKind::Static(_) | DefKind::Const(_) => {
            let value = token
                .parent_ancestors()
                .any(|node| ast::Expr::can_cast(node.kind()));
            !value && program.is_public(item)
        }
        _ => program.is_public(item),
    }
}

/// The path that ends with a token of a macro's call, and its bytes.
fn path_of_tokens(token: &SyntaxToken) -> Option<(PathRef, TextRange)> {
    let mut names = vec![token.text().to_owned()];
    let mut start = token.text_range().start();
    let mut at = before(token);
    if at
        .as_ref()
        .is_some_and(|token| token.kind() == SyntaxKind::DOT)
    {
        return None;
    }
    while let Some(second) = at.filter(|token| token.kind() == SyntaxKind::COLON) {
        let first = before(&second).filter(|token| token.kind() == SyntaxKind::COLON);
        let Some(first) = first else { break };
        let name = before(&first).filter(|token| token.kind() == SyntaxKind::IDENT)?;
        names.push(name.text().to_owned());
        start = name.text_range().start();
        at = before(&name);
    }
    names.reverse();
    let path = PathRef {
        anchor: Anchor::Scope,
        segments: names.iter().map(|name| Segment::plain(name)).collect(),
    };
    Some((path, TextRange::new(start, token.text_range().end())))
}

fn before(token: &SyntaxToken) -> Option<SyntaxToken> {
    std::iter::successors(token.prev_token(), SyntaxToken::prev_token)
        .find(|token| !token.kind().is_trivia())
}

/// The name after `::` behind a token of a macro's call.
fn next_name(token: Option<SyntaxToken>) -> Option<String> {
    let mut tokens = std::iter::successors(token, SyntaxToken::next_token)
        .filter(|token| !token.kind().is_trivia());
    let colons =
        tokens.next()?.kind() == SyntaxKind::COLON && tokens.next()?.kind() == SyntaxKind::COLON;
    let name = tokens.next()?;
    colons.then(|| name.text().to_owned())
}

/// Whether a token stands in a call of `thread_local!`.
fn thread_local_around(token: &SyntaxToken) -> bool {
    token
        .parent_ancestors()
        .filter_map(ast::MacroCall::cast)
        .filter_map(|call| call.path()?.segment()?.name_ref())
        .any(|name| name.text() == "thread_local")
}

/// What an import brings in: the path from its `use` on.
fn whole_path(tree: &ast::UseTree) -> Option<PathRef> {
    let mut paths = Vec::new();
    let mut at = Some(tree.clone());
    while let Some(tree) = at {
        if let Some(path) = tree.path() {
            paths.push(PathRef::from_ast(&path)?);
        }
        let list = tree.syntax().parent().and_then(ast::UseTreeList::cast);
        at = list.and_then(|list| ast::UseTree::cast(list.syntax().parent()?));
    }
    let anchor = paths.last()?.anchor.clone();
    let segments = paths
        .iter()
        .rev()
        .flat_map(|path| path.segments.iter().cloned());
    Some(PathRef {
        anchor,
        segments: segments.collect(),
    })
}

/// Whether a file brings in the module of the type, or all that is in it.
pub(super) fn imports_module(source: &Source, twin: &Twin) -> Option<TextSize> {
    let module = twin.old.rsplit("::").nth(1)?;
    let items = source.root.descendants().filter_map(ast::Use::cast);
    items
        .flat_map(|item| {
            let trees: Vec<_> = item.syntax().descendants().collect();
            trees.into_iter().filter_map(ast::UseTree::cast)
        })
        .filter(|tree| tree.use_tree_list().is_none())
        .find_map(|tree| {
            let path = whole_path(&tree)?;
            let names: Vec<&str> = path.segments.iter().map(|it| it.name.as_str()).collect();
            let is_whole = match names.as_slice() {
                ["once_cell"] => true,
                ["once_cell", last, rest @ ..] => {
                    (*last == module || *last == "self")
                        && (rest.is_empty() || tree.star_token().is_some() || rest == ["self"])
                }
                _ => false,
            };
            is_whole.then(|| tree.syntax().text_range().start())
        })
}
