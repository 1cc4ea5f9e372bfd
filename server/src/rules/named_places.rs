//! Every place of the workspace that names a static or constant.
//!
//! Who changes a declaration has to change these with it. So each is either understood, or the
//! sentence comes back that says which one is not.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use ra_ap_syntax::ast::{self, AstNode, AstToken};
use ra_ap_syntax::{SyntaxKind, SyntaxNode, SyntaxToken, TextRange, TextSize};

use super::async_traits::scope_at;
use super::context::Context;
use crate::flow::function::{self, FunctionFlow};
use crate::program::body::{Body, Expr, ExprId};
use crate::program::crates::FileAt;
use crate::program::items::DefId;
use crate::program::names::{Namespace, Resolution};
use crate::program::type_ref::PathRef;
use crate::project::targets::TargetKind;
use crate::syntax::find::token_at;
use crate::syntax::parse::{Parsed, parse};

/// A file that names the item.
pub(super) struct NamedIn {
    at: FileAt,
    path: Arc<Path>,
    text: Arc<str>,
    root: SyntaxNode,
    /// The functions that name it, each once.
    pub(super) functions: Vec<FunctionFlow>,
    /// For each of them, the expressions that do, in the order they are written.
    pub(super) places: Vec<Vec<ExprId>>,
}

impl NamedIn {
    /// The file as rules see theirs.
    pub(super) fn context<'c>(&'c self, outer: &Context<'c>) -> Context<'c> {
        Context {
            file: &self.path,
            at: self.at,
            text: &self.text,
            root: &self.root,
            functions: &self.functions,
            ..outer.clone()
        }
    }
}

/// All places that name an item of the file, or the sentence that says why they are not known. They
/// stand in functions: what else names it is not understood.
pub(super) fn named_places(context: &Context<'_>, def: DefId) -> Result<Vec<NamedIn>, String> {
    let program = context.program();
    let name = program.def(def).name.as_str();
    if context.target == TargetKind::Lib && program.is_public(def) {
        return Err(format!(
            "`{name}` can be named from outside of this library"
        ));
    }
    let (files, doubt) = met_places(context, def);
    if let Some(doubt) = doubt {
        return Err(doubt);
    }
    for file in &files {
        let others = program.source().edited().into_iter();
        let is_shared = others
            .filter(|krate| *krate != file.at.krate)
            .any(|krate| program.files(krate).number_of(&file.path).is_some());
        if is_shared {
            let name = short(context, &file.path);
            return Err(format!("`{name}` is a module of two crates"));
        }
    }
    Ok(files)
}

/// The places in functions that are known to name an item of the file, and the first doubt whether
/// these are all. The file of the item comes first.
pub(super) fn met_places(context: &Context<'_>, def: DefId) -> (Vec<NamedIn>, Option<String>) {
    let name = context.program().def(def).name.as_str();
    let (mut found, mut doubt) = (Vec::new(), None);
    for at in files(context) {
        if context.cancel.is_cancelled() {
            return (found, Some("nobody waits for it any more".to_owned()));
        }
        match read(context, at, name) {
            Ok(None) => {}
            Ok(Some(mut file)) => {
                doubt = doubt.or(file.survey(context, def).err());
                if at == context.at || !file.functions.is_empty() {
                    found.push(file);
                }
            }
            Err(reason) => doubt = doubt.or(Some(reason)),
        }
    }
    (found, doubt)
}

/// The file at hand first, then all others of the crates that are edited here.
fn files(context: &Context<'_>) -> Vec<FileAt> {
    let mut crates = context.program().source().edited();
    if !crates.contains(&context.at.krate) {
        crates.push(context.at.krate);
    }
    let mut files = vec![context.at];
    for krate in crates {
        let count = context.program().files(krate).files.len();
        let numbers = 0..u32::try_from(count).unwrap_or(0);
        let others = numbers.map(|file| FileAt { krate, file });
        files.extend(others.filter(|at| *at != context.at));
    }
    files
}

/// A file that has the name as a word.
fn read(context: &Context<'_>, at: FileAt, name: &str) -> Result<Option<NamedIn>, String> {
    let program = context.program();
    let Some(file) = program.files(at.krate).files.get(at.file as usize) else {
        return Ok(None);
    };
    let text: Arc<str> = if at == context.at {
        context.text.into()
    } else {
        match context.bodies.text(at) {
            Some(text) => text,
            None => return Ok(None),
        }
    };
    if words(&text, name).next().is_none() {
        return Ok(None);
    }
    let root = if at == context.at {
        context.root.clone()
    } else {
        match parse(&text, program.krate(at.krate).edition) {
            Parsed::Tree(tree) => tree.root(),
            Parsed::Refused(_) => {
                let file = short(context, &file.path);
                return Err(format!("`{file}` has the word `{name}` and cannot be read"));
            }
        }
    };
    Ok(Some(NamedIn {
        at,
        path: Arc::clone(&file.path),
        text,
        root,
        functions: Vec::new(),
        places: Vec::new(),
    }))
}

/// Where a text has the name as a word of its own, in bytes.
pub(super) fn words<'t>(text: &'t str, name: &'t str) -> impl Iterator<Item = TextRange> + 't {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(name)
        .filter(move |(at, _)| {
            !text[..*at].ends_with(is_part) && !text[at + name.len()..].starts_with(is_part)
        })
        .filter_map(move |(at, name)| {
            let start = TextSize::try_from(at).ok()?;
            Some(TextRange::at(start, TextSize::of(name)))
        })
}

/// A file's name for people: from the package's folder on, or by itself where there is no package.
fn short(context: &Context<'_>, path: &Path) -> String {
    let folder = match context.package {
        Some(package) => Some(package.folder.as_path()),
        None => path.parent(),
    };
    let short = folder.and_then(|folder| path.strip_prefix(folder).ok());
    short.unwrap_or(path).display().to_string()
}

/// `src/lib.rs:12`, of a place in the context's file.
pub(super) fn place_name(context: &Context<'_>, range: TextRange) -> String {
    let before = context.text.get(..usize::from(range.start()));
    let line = before.unwrap_or_default().matches('\n').count() + 1;
    format!("{}:{line}", short(context, context.file))
}

/// What a word of the file is.
enum Word {
    /// It has nothing to do with the item, or names it without using it, as an import does.
    Other,
    /// A path of code.
    Used(ExprId),
}

impl NamedIn {
    /// Finds the places; the error is the first doubt.
    fn survey(&mut self, outer: &Context<'_>, def: DefId) -> Result<(), String> {
        let name = outer.program().def(def).name.as_str();
        let mut functions: BTreeMap<DefId, (FunctionFlow, Vec<ExprId>)> = BTreeMap::new();
        let mut looked_at: BTreeMap<DefId, Option<FunctionFlow>> = BTreeMap::new();
        let mut doubt = Ok(());
        let context = self.context(outer);
        for word in words(&self.text, name) {
            let flow = function_around(&context, word).and_then(|function| {
                let flow = looked_at
                    .entry(function)
                    .or_insert_with(|| context.bodies.flow(function));
                flow.clone()
            });
            let meant = flow
                .as_ref()
                .and_then(|flow| in_body(&context, flow, def, word));
            let meant = meant.unwrap_or_else(|| in_tree(&context, def, word));
            let meant = match meant {
                Ok(meant) => meant,
                Err(reason) => {
                    doubt = doubt.and(Err(reason));
                    continue;
                }
            };
            if let (Word::Used(id), Some(flow)) = (meant, flow) {
                let entry = functions.entry(flow.def);
                let (_, places) = entry.or_insert_with(|| (flow, Vec::new()));
                if !places.contains(&id) {
                    places.push(id);
                }
            }
        }
        (self.functions, self.places) = functions.into_values().unzip();
        doubt
    }
}

/// The innermost function around a place of the file.
fn function_around(context: &Context<'_>, word: TextRange) -> Option<DefId> {
    let program = context.program();
    function::functions_of(program, context.at)
        .into_iter()
        .filter(|def| program.range(*def).contains_range(word))
        .min_by_key(|def| program.range(*def).len())
}

/// What the expressions of a function say of a word; `None` if none of them is a path that ends there.
fn in_body(
    context: &Context<'_>,
    flow: &FunctionFlow,
    def: DefId,
    word: TextRange,
) -> Option<Result<Word, String>> {
    let body = &flow.body;
    let is_it = |id: &ExprId| {
        let range = flow.range(*id);
        matches!(body.expr(*id), Expr::Path(_))
            && range.end() == word.end()
            && range.contains_range(word)
    };
    let mut met = reached(body).into_iter().filter(is_it);
    let id = met.next()?;
    let named = *flow.types.values.get(&id)?;
    if named != def {
        return Some(Ok(Word::Other));
    }
    if body.is_in_call_of_macro(id) || met.next().is_some() {
        let place = place_name(context, word);
        return Some(Err(format!("a macro is given the name at {place}")));
    }
    Some(Ok(Word::Used(id)))
}

/// The expressions of a body. A macro that was read in two ways leaves others behind.
fn reached(body: &Body) -> Vec<ExprId> {
    let mut reached = Vec::new();
    let mut open = vec![body.root];
    while let Some(id) = open.pop() {
        reached.push(id);
        body.for_each_child(id, &mut |child| open.push(child));
    }
    reached
}

/// What a word is by the tree alone. That it is used is not understood here.
fn in_tree(context: &Context<'_>, def: DefId, word: TextRange) -> Result<Word, String> {
    let not_understood = || {
        let place = place_name(context, word);
        Err(format!("it is not known what happens at {place}"))
    };
    let Some(token) = token_at(context.root, word.start()) else {
        return not_understood();
    };
    if token.kind() == SyntaxKind::COMMENT || in_attribute(&token) {
        return Ok(Word::Other);
    }
    let in_macro = token
        .parent_ancestors()
        .any(|node| ast::TokenTree::can_cast(node.kind()));
    if ast::String::can_cast(token.kind()) || token.kind() != SyntaxKind::IDENT {
        // `{NAME}` in a format string uses it.
        let before = &context.text[..usize::from(word.start())];
        return match in_macro && before.ends_with('{') {
            true => not_understood(),
            false => Ok(Word::Other),
        };
    }
    if in_macro {
        return not_understood();
    }
    let Some(parent) = token.parent() else {
        return not_understood();
    };
    if ast::Name::can_cast(parent.kind()) {
        let is_rename = parent
            .parent()
            .is_some_and(|node| ast::Rename::can_cast(node.kind()));
        return match is_rename {
            true => not_understood(),
            // The declaration itself, or another one of that name.
            false => Ok(Word::Other),
        };
    }
    let Some(segment) = parent.parent().and_then(ast::PathSegment::cast) else {
        // A field, a method, a lifetime.
        return Ok(Word::Other);
    };
    if let Some(tree) = parent.ancestors().find_map(ast::UseTree::cast) {
        return match tree.rename().is_some() || tree.star_token().is_some() {
            true => not_understood(),
            false => Ok(Word::Other),
        };
    }
    let path = segment.parent_path();
    let whole = path.parent_path().is_none();
    let meaning = PathRef::from_ast(&path).filter(|_| whole).and_then(|path| {
        let scope = scope_at(context, word.start());
        context.names.resolve_whole(scope, &path, Namespace::Values)
    });
    let is_value = path.syntax().parent().is_some_and(|node| {
        ast::PathExpr::can_cast(node.kind()) || ast::PathPat::can_cast(node.kind())
    });
    match meaning {
        Some(Resolution::Def(found)) if found != def => Ok(Word::Other),
        None if !whole || !is_value => Ok(Word::Other),
        _ => not_understood(),
    }
}

fn in_attribute(token: &SyntaxToken) -> bool {
    token
        .parent_ancestors()
        .any(|node| ast::Attr::can_cast(node.kind()))
}
