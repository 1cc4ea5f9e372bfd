//! Names that a fix writes: short where the module can name them, with the `use` that is needed; and
//! the `use` that nobody needs any more.

mod gone;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use ra_ap_syntax::ast::{self, AstNode};
use ra_ap_syntax::{SyntaxNode, TextRange, TextSize};

use super::async_traits::scope_at;
use super::context::Context;
use crate::finding::FileEdit;
use crate::program::names::{Namespace, Resolution};
use crate::program::type_ref::{Name, PathRef};
use crate::syntax::find::node_around;

/// The names that private `use` items of the file bring in and nothing in it needs.
pub(crate) fn needless(context: &Context<'_>) -> BTreeSet<String> {
    let mut names = gone::imported(context);
    names.retain(|name| {
        let trees = gone::imports_of(context, name, &[]);
        let mut ranges = trees.iter().map(|tree| tree.syntax().text_range());
        ranges
            .next()
            .is_some_and(|at| gone::is_said_to_be_used(context, name, at))
    });
    names
}

/// The edits that take such names out of the file's `use` items.
pub(crate) fn without(context: &Context<'_>, names: &BTreeSet<String>) -> Vec<FileEdit> {
    let mut imports = Imports::new(context);
    for name in names {
        imports.no_longer(name, &[]);
    }
    imports.edits()
}

/// The names of one fix.
pub(super) struct Imports<'a> {
    context: &'a Context<'a>,
    /// For each module: where its items stand, and the paths to bring in.
    wanted: Vec<(SyntaxNode, BTreeSet<String>)>,
    /// Trees of `use` that go.
    gone: Vec<ast::UseTree>,
}

impl<'a> Imports<'a> {
    pub(super) fn new(context: &'a Context<'a>) -> Imports<'a> {
        Imports {
            context,
            wanted: Vec::new(),
            gone: Vec::new(),
        }
    }

    /// How an item of std is written at a place of the file.
    pub(super) fn name(&mut self, path: &str, at: TextRange) -> String {
        let Some((_, short)) = path.rsplit_once("::") else {
            return path.to_owned();
        };
        let scope = scope_at(self.context, at.start());
        let named = PathRef::name(&Name::from(short));
        let names = self.context.names;
        match names.resolve_whole(scope, &named, Namespace::Types) {
            Some(Resolution::Def(def)) if self.context.program().path_of(def) == path => {
                return short.to_owned();
            }
            Some(_) => return path.to_owned(),
            None => {}
        }
        match self.bring(path, at) {
            true => short.to_owned(),
            false => path.to_owned(),
        }
    }

    /// Brings a path into the module around a place, `a::*` too. Whether that can be done.
    pub(super) fn bring(&mut self, path: &str, at: TextRange) -> bool {
        let Some(module) = module_at(self.context, at) else {
            return false;
        };
        match self.wanted.iter_mut().find(|(known, _)| *known == module) {
            Some((_, paths)) => {
                paths.insert(path.to_owned());
            }
            None => self
                .wanted
                .push((module, BTreeSet::from([path.to_owned()]))),
        }
        true
    }

    /// Takes one name out of its `use`.
    pub(super) fn take(&mut self, tree: ast::UseTree) {
        self.gone.push(tree);
    }

    /// Takes a name out of its `use`, unless somebody needs it elsewhere than at the places that go.
    pub(super) fn no_longer(&mut self, name: &str, places: &[TextRange]) {
        for tree in gone::imports_of(self.context, name, places) {
            if !self.gone.contains(&tree) {
                self.gone.push(tree);
            }
        }
    }

    /// Takes out of their `use` the names and modules that nothing says but what these edits replace.
    pub(super) fn no_longer_said(&mut self, edits: &[FileEdit]) {
        let own = || {
            edits
                .iter()
                .filter(|edit| *edit.file == **self.context.file)
        };
        let places: Vec<TextRange> = own().map(|edit| edit.range).collect();
        let mut modules: BTreeSet<&str> = BTreeSet::new();
        let mut names: BTreeSet<&str> = BTreeSet::new();
        let imported = gone::imported(self.context);
        for place in &places {
            modules.extend(gone::roots(self.context.source(*place)));
            let said = gone::names(self.context.source(*place));
            names.extend(said.filter(|name| {
                imported.contains(*name) && gone::is_said_to_be_used(self.context, name, *place)
            }));
        }
        modules.retain(|module| {
            !own().any(|edit| gone::roots(&edit.new_text).any(|root| root == *module))
        });
        names.retain(|name| {
            !own().any(|edit| gone::names(&edit.new_text).any(|said| said == *name))
        });
        names.extend(modules);
        for name in names {
            self.no_longer(name, &places);
        }
    }

    /// Takes away `use module::*;`, where it stands by itself.
    pub(super) fn no_longer_all_of(&mut self, module: &str) {
        let wanted = format!("use{module}::*;");
        let items = self.context.root.children().filter_map(ast::Use::cast);
        let items = items.filter(|item| {
            let text = item.syntax().text().to_string();
            text.split_whitespace().collect::<String>() == wanted
        });
        self.gone.extend(items.filter_map(|item| item.use_tree()));
    }

    pub(super) fn edits(mut self) -> Vec<FileEdit> {
        let mut edits = Vec::new();
        self.gone = gone::with_empty_lists(std::mem::take(&mut self.gone));
        let parents = |tree: &ast::UseTree| tree.syntax().parent();
        let items: Vec<SyntaxNode> = self.gone.iter().filter_map(parents).collect();
        let mut lists: Vec<ast::UseTreeList> = Vec::new();
        for item in items {
            match ast::UseTreeList::cast(item.clone()) {
                Some(list) if lists.contains(&list) => {}
                Some(list) => lists.push(list),
                None => edits.push(self.without_item(&item)),
            }
        }
        // A list inside another one is written with that.
        let is_outermost = |list: &ast::UseTreeList| {
            let mut around = list.syntax().ancestors().skip(1);
            !around
                .any(|node| ast::UseTreeList::cast(node).is_some_and(|node| lists.contains(&node)))
        };
        for list in lists.iter().filter(|list| is_outermost(list)) {
            edits.extend(self.without_trees(list));
        }
        for (module, paths) in &self.wanted {
            edits.extend(added(self.context, module, paths, &self.gone));
        }
        edits
    }

    /// A whole `use` goes. What is needed takes its place, unless there is a better one.
    fn without_item(&mut self, item: &SyntaxNode) -> FileEdit {
        let module = item.parent();
        let place = self.wanted.iter().position(|(known, _)| {
            Some(known) == module.as_ref() && anchors(known, &self.gone).is_empty()
        });
        let range = item.text_range();
        match place {
            Some(place) => {
                let (_, paths) = self.wanted.swap_remove(place);
                self.context.edit(range, lines(self.context, &paths, range))
            }
            None => self.context.edit(with_line(self.context, range), ""),
        }
    }

    /// A list without the names that go. What is needed from the same module comes in; a list of one
    /// is no list any more.
    fn without_trees(&mut self, list: &ast::UseTreeList) -> Option<FileEdit> {
        let around = list.syntax().parent().and_then(ast::UseTree::cast)?;
        let prefix = around.path().map(|path| path.syntax().text().to_string());
        let is_top = around
            .syntax()
            .parent()
            .is_some_and(|it| ast::Use::can_cast(it.kind()));
        let mut names: Vec<String> = list
            .use_trees()
            .filter(|tree| !self.gone.contains(tree))
            .map(|tree| gone::without(&tree, &self.gone))
            .collect();
        if let Some(prefix) = prefix.filter(|_| is_top) {
            let module = around.syntax().parent().and_then(|item| item.parent());
            let wanted = self
                .wanted
                .iter_mut()
                .find(|(known, _)| Some(known) == module.as_ref());
            let from_here = wanted.into_iter().flat_map(|(_, paths)| {
                paths.extract_if(.., |path| {
                    path.rsplit_once("::")
                        .is_some_and(|(parent, _)| parent == prefix)
                })
            });
            names.extend(from_here.filter_map(|path| Some(path.rsplit_once("::")?.1.to_owned())));
        }
        let text = match names.as_slice() {
            [] => {
                let item = around.syntax().parent().filter(|_| is_top)?;
                return Some(self.without_item(&item));
            }
            [only] if only == "self" => {
                let path = around.path()?.syntax().text_range();
                let range = TextRange::new(path.end(), list.syntax().text_range().end());
                return Some(self.context.edit(range, ""));
            }
            [only] => only.clone(),
            names => format!("{{{}}}", names.join(", ")),
        };
        Some(self.context.edit(list.syntax().text_range(), text))
    }
}

/// A range with all of its line, if nothing else is on it.
pub(super) fn with_line(context: &Context<'_>, range: TextRange) -> TextRange {
    let indent = context.indent(range);
    let before = &context.text[..usize::from(range.start())];
    let rest = &context.text[usize::from(range.end())..];
    let after = rest.split_inclusive('\n').next().unwrap_or_default();
    let is_alone = after.trim().is_empty()
        && before
            .strip_suffix(indent)
            .is_some_and(|before| before.is_empty() || before.ends_with('\n'));
    if !is_alone {
        return range;
    }
    TextRange::new(
        range.start() - TextSize::of(indent),
        range.end() + TextSize::of(after),
    )
}

/// The file or the inline module around a place.
fn module_at(context: &Context<'_>, at: TextRange) -> Option<SyntaxNode> {
    let node = node_around(context.root, at)?;
    node.ancestors().find(|node| {
        ast::SourceFile::can_cast(node.kind())
            || ast::ItemList::can_cast(node.kind())
                && node
                    .parent()
                    .is_some_and(|parent| ast::Module::can_cast(parent.kind()))
    })
}

/// One `use` for each parent of the paths.
fn lines(context: &Context<'_>, paths: &BTreeSet<String>, at: TextRange) -> String {
    let mut by_parent: Vec<(&str, Vec<&str>)> = Vec::new();
    for path in paths {
        let Some((parent, name)) = path.rsplit_once("::") else {
            continue;
        };
        match by_parent.last_mut() {
            Some((known, names)) if *known == parent => names.push(name),
            _ => by_parent.push((parent, vec![name])),
        }
    }
    let uses: Vec<String> = by_parent
        .iter()
        .map(|(parent, names)| match names.as_slice() {
            [name] => format!("use {parent}::{name};"),
            names => format!("use {parent}::{{{}}};", names.join(", ")),
        })
        .collect();
    uses.join(&format!("{}{}", context.newline(), context.indent(at)))
}

/// The `use`s of std at the top of a module that stay.
fn anchors(module: &SyntaxNode, gone: &[ast::UseTree]) -> Vec<SyntaxNode> {
    let goes = |item: &SyntaxNode| {
        let tree = item.children().find_map(ast::UseTree::cast);
        let list = tree.as_ref().and_then(ast::UseTree::use_tree_list);
        match list {
            Some(list) => list.use_trees().all(|tree| gone.contains(&tree)),
            None => tree.is_some_and(|tree| gone.contains(&tree)),
        }
    };
    module
        .children()
        .filter(|node| ast::Item::can_cast(node.kind()))
        .take_while(|node| ast::Use::can_cast(node.kind()))
        .filter(|node| node.text().to_string().contains("use std") && !goes(node))
        .collect()
}

/// Among the `use`s of std by the alphabet, else before everything.
fn added(
    context: &Context<'_>,
    module: &SyntaxNode,
    paths: &BTreeSet<String>,
    gone: &[ast::UseTree],
) -> Option<FileEdit> {
    let text = paths.first()?;
    let anchors = anchors(module, gone);
    let before = anchors
        .iter()
        .rfind(|node| path_of(node).to_lowercase() < text.to_lowercase());
    let first = || {
        module
            .children()
            .find(|node| ast::Item::can_cast(node.kind()))
    };
    let place = before.or(anchors.first()).cloned().or_else(first)?;
    let range = place.text_range();
    let lines = lines(context, paths, range);
    let line_break = format!("{}{}", context.newline(), context.indent(range));
    Some(if before.is_some() {
        let text = format!("{line_break}{lines}");
        context.edit(TextRange::empty(range.end()), text)
    } else {
        let text = format!("{lines}{line_break}");
        context.edit(TextRange::empty(range.start()), text)
    })
}

/// What a `use` brings in, as it is written, up to its list.
fn path_of(item: &SyntaxNode) -> String {
    let tree = item.children().find_map(ast::UseTree::cast);
    let path = tree.and_then(|tree| tree.path());
    path.map_or_else(String::new, |path| path.syntax().text().to_string())
}
