//! The names that the changed places use: by an import that changes, or by the full path.

use std::collections::BTreeSet;
use std::sync::Arc;

use ra_ap_syntax::ast::{self, AstNode, HasAttrs, HasName, HasVisibility};
use ra_ap_syntax::{NodeOrToken, SyntaxKind, SyntaxNode, TextRange, TextSize};

use super::kind::Library;
use super::survey::{Source, Survey};
use crate::finding::FileEdit;
use crate::program::items::CrateId;
use crate::program::names::{Namespace, Resolution};
use crate::program::type_ref::{Anchor, PathRef};

/// Names of std that only a lock that can be poisoned needs.
const POISON: &[&str] = &["PoisonError", "LockResult", "TryLockError", "TryLockResult"];

/// A longer list of imports takes several lines.
const MAX_LINE: usize = 100;

/// All edits, with those of names.
pub(super) fn edits(survey: &Survey<'_>, mut sources: Vec<Source>) -> Vec<FileEdit> {
    for source in &mut sources {
        without_inner(&mut source.edits);
    }
    // A file that has a name from another file's import needs that to stay as it is.
    let shared: BTreeSet<CrateId> = sources
        .iter()
        .filter(|source| uses_foreign_import(survey, source))
        .map(|source| source.at.krate)
        .collect();
    let mut result = Vec::new();
    for source in &mut sources {
        let keep = shared.contains(&source.at.krate);
        let mut names = Names::new(survey, source, keep);
        names.mentions();
        names.poison();
        let mut edits = names.edits();
        edits.append(&mut source.edits);
        edits.sort_by_key(|(range, _)| (range.start(), range.end()));
        result.extend(edits.into_iter().map(|(range, new_text)| FileEdit {
            file: Arc::clone(&source.path),
            range,
            new_text,
        }));
    }
    result
}

/// Notes the other names that a file imports the lock's type by.
pub(super) fn aliases(survey: &mut Survey<'_>, source: &mut Source) {
    let meaning = format!("{}::{}", survey.swap.from.path(), survey.swap.lock);
    for leaf in leaves(source) {
        if !means(survey, source, &leaf, &meaning) {
            continue;
        }
        if leaf.item.attrs().next().is_some() {
            let place = survey.place(source, leaf.item.syntax().text_range());
            let reason = format!("the import at {place} is there on a condition");
            survey.doubts.push((source.at.krate, reason));
        }
        if leaf.alias == survey.swap.lock {
            continue;
        }
        if leaf.item.visibility().is_some() {
            // Files that do not name the lock at all may use it.
            let place = survey.place(source, leaf.item.syntax().text_range());
            let reason = format!(
                "others can use the lock's type as `{}` ({place})",
                leaf.alias
            );
            survey.doubts.push((source.at.krate, reason));
        }
        source.aliases.push(leaf.alias);
    }
}

/// Takes out the edits of what another one takes away.
fn without_inner(edits: &mut Vec<(TextRange, String)>) {
    let all: Vec<TextRange> = edits.iter().map(|(range, _)| *range).collect();
    edits.retain(|(range, _)| {
        !all.iter().any(|outer| {
            outer != range && outer.contains_range(*range) && outer.len() > range.len()
        })
    });
}

/// An import of one name.
struct Leaf {
    /// The whole item.
    item: ast::Use,
    tree: ast::UseTree,
    /// The name it has here.
    alias: String,
}

/// Where a name stands in a file.
struct Places {
    /// Outside of imports.
    used: Vec<TextRange>,
    leaves: Vec<Leaf>,
}

struct Names<'a, 'c> {
    survey: &'a Survey<'c>,
    source: &'a Source,
    keep_imports: bool,
    paths: Vec<(TextRange, String)>,
    /// Imports that go away, and by which name of the other library each is replaced.
    leaves: Vec<(Leaf, Option<&'static str>)>,
}

impl<'a, 'c> Names<'a, 'c> {
    fn new(survey: &'a Survey<'c>, source: &'a Source, keep_imports: bool) -> Names<'a, 'c> {
        Names {
            survey,
            source,
            keep_imports,
            paths: Vec::new(),
            leaves: Vec::new(),
        }
    }

    fn mentions(&mut self) {
        let swap = self.survey.swap;
        let source = self.source;
        let full = |canonical: &str| format!("{}::{canonical}", swap.to.path());
        for canonical in swap.names() {
            let of_name = source
                .mentions
                .iter()
                .filter(|mention| mention.canonical == *canonical);
            let (plain, with_path): (Vec<_>, Vec<_>) =
                of_name.partition(|mention| mention.path == mention.name);
            for mention in with_path {
                self.paths.push((mention.path, full(canonical)));
            }
            let written: BTreeSet<&str> = plain
                .iter()
                .map(|mention| source.slice(mention.name))
                .collect();
            for name in written {
                let here: Vec<TextRange> = plain
                    .iter()
                    .map(|mention| mention.name)
                    .filter(|range| source.slice(*range) == name)
                    .collect();
                let from = format!("{}::{canonical}", swap.from.path());
                let places = places(self.survey, source, name, &from);
                let all = places.used.iter().all(|used| {
                    here.contains(used)
                        || source
                            .edits
                            .iter()
                            .any(|(range, _)| range.contains_range(*used))
                });
                let removable = all
                    && !self.keep_imports
                    && !places.leaves.is_empty()
                    && places.leaves.iter().all(|leaf| is_plain(&leaf.item));
                let changes = removable && name == *canonical;
                if !changes {
                    self.paths
                        .extend(here.iter().map(|range| (*range, full(canonical))));
                }
                if removable {
                    let by = changes.then_some(*canonical);
                    self.leaves
                        .extend(places.leaves.into_iter().map(|leaf| (leaf, by)));
                }
            }
        }
    }

    /// Imports that only what has gone away did need.
    fn poison(&mut self) {
        let source = self.source;
        if self.survey.swap.from != Library::Std || self.keep_imports {
            return;
        }
        for name in POISON {
            let places = places(self.survey, source, name, &format!("std::sync::{name}"));
            let gone = |used: &TextRange| {
                source
                    .edits
                    .iter()
                    .any(|(range, _)| range.contains_range(*used))
            };
            if !places.used.is_empty() && places.used.iter().all(gone) {
                let leaves = places.leaves.into_iter();
                let plain = leaves.filter(|leaf| is_plain(&leaf.item));
                self.leaves.extend(plain.map(|leaf| (leaf, None)));
            }
        }
    }

    /// The edits of paths and imports.
    fn edits(self) -> Vec<(TextRange, String)> {
        let mut edits = self.paths;
        let mut items: Vec<ast::Use> = Vec::new();
        for (leaf, _) in &self.leaves {
            if !items.contains(&leaf.item) {
                items.push(leaf.item.clone());
            }
        }
        for item in items {
            let gone: Vec<SyntaxNode> = self
                .leaves
                .iter()
                .filter(|(leaf, _)| leaf.item == item)
                .map(|(leaf, _)| leaf.tree.syntax().clone())
                .collect();
            let mut come: Vec<&str> = self
                .leaves
                .iter()
                .filter(|(leaf, _)| leaf.item == item)
                .filter_map(|(_, by)| *by)
                .collect();
            come.sort_unstable();
            come.dedup();
            let module = self.survey.swap.to.path();
            let import = match come.as_slice() {
                [] => None,
                [one] => Some(format!("use {module}::{one};")),
                many => Some(format!("use {module}::{{{}}};", many.join(", "))),
            };
            edits.push(rewritten(self.source, &item, &gone, import));
        }
        edits
    }
}

/// An item without some of its imports, and with another one after it.
fn rewritten(
    source: &Source,
    item: &ast::Use,
    gone: &[SyntaxNode],
    import: Option<String>,
) -> (TextRange, String) {
    let range = item.syntax().text_range();
    let indent = indent(&source.text, range.start());
    let newline = if source.text.contains("\r\n") {
        "\r\n"
    } else {
        "\n"
    };
    let kept = item
        .use_tree()
        .and_then(|tree| without(&tree, gone))
        .map(|tree| {
            let head = &source.text[..usize::from(
                item.use_tree()
                    .map_or(range.end(), |tree| tree.syntax().text_range().start()),
            )][usize::from(range.start())..];
            let line = format!("{head}{tree};");
            if indent.len() + line.len() > MAX_LINE {
                broken(&line, indent, newline)
            } else {
                line
            }
        });
    match (kept, import) {
        (Some(kept), Some(import)) => (range, format!("{kept}{newline}{indent}{import}")),
        (Some(only), None) | (None, Some(only)) => (range, only),
        (None, None) => (with_line(&source.text, range), String::new()),
    }
}

/// A tree of imports as text, without some of its leaves; `None` if nothing is left.
fn without(tree: &ast::UseTree, gone: &[SyntaxNode]) -> Option<String> {
    if gone.contains(tree.syntax()) {
        return None;
    }
    let Some(list) = tree.use_tree_list() else {
        return Some(tree.syntax().text().to_string());
    };
    if !gone
        .iter()
        .any(|leaf| list.syntax().text_range().contains_range(leaf.text_range()))
    {
        return Some(tree.syntax().text().to_string());
    }
    let left: Vec<String> = list
        .use_trees()
        .filter_map(|tree| without(&tree, gone))
        .collect();
    let prefix = tree
        .path()
        .map(|path| format!("{}::", path.syntax().text()))
        .unwrap_or_default();
    match left.as_slice() {
        [] => None,
        [only] if only != "self" && !only.starts_with("self ") => Some(format!("{prefix}{only}")),
        all => Some(format!("{prefix}{{{}}}", all.join(", "))),
    }
}

/// `use a::{b, c};` on several lines.
fn broken(line: &str, indent: &str, newline: &str) -> String {
    let (Some(open), Some(close)) = (line.find('{'), line.rfind('}')) else {
        return line.to_owned();
    };
    let inner = line[open + 1..close].trim();
    format!(
        "{}{{{newline}{indent}    {inner},{newline}{indent}{}",
        &line[..open],
        &line[close..]
    )
}

fn indent(text: &str, at: TextSize) -> &str {
    let before = text.get(..usize::from(at)).unwrap_or_default();
    let line = before.rfind('\n').map_or(0, |newline| newline + 1);
    let rest = &text[line..];
    &rest[..rest.len() - rest.trim_start_matches([' ', '\t']).len()]
}

/// The range with the rest of its line, if nothing else is on it.
fn with_line(text: &str, range: TextRange) -> TextRange {
    let (start, end) = (usize::from(range.start()), usize::from(range.end()));
    let before = &text[..start];
    let line = before.rfind('\n').map_or(0, |newline| newline + 1);
    let rest = &text[end..];
    let after = rest.find('\n').map_or(rest.len(), |newline| newline + 1);
    let alone = before[line..].trim().is_empty() && rest[..after].trim().is_empty();
    let size = |at: usize| TextSize::try_from(at).unwrap_or_default();
    if alone {
        TextRange::new(size(line), size(end + after))
    } else {
        range
    }
}

/// Whether an import can be taken apart: it is for this module alone, on no condition, and without
/// comments.
fn is_plain(item: &ast::Use) -> bool {
    let comment = item
        .syntax()
        .descendants_with_tokens()
        .any(|part| part.kind() == SyntaxKind::COMMENT);
    item.visibility().is_none() && item.attrs().next().is_none() && !comment
}

/// Where a name stands in a file, and the imports that give it this meaning.
fn places(survey: &Survey<'_>, source: &Source, name: &str, meaning: &str) -> Places {
    let tokens = source
        .root
        .descendants_with_tokens()
        .filter_map(NodeOrToken::into_token)
        .filter(|token| token.kind() == SyntaxKind::IDENT && token.text() == name);
    let used = tokens
        .filter(|token| {
            !token
                .parent_ancestors()
                .any(|node| ast::Use::can_cast(node.kind()))
        })
        .map(|token| token.text_range())
        .collect();
    let leaves = leaves(source)
        .into_iter()
        .filter(|leaf| leaf.alias == name && means(survey, source, leaf, meaning))
        .collect();
    Places { used, leaves }
}

fn leaves(source: &Source) -> Vec<Leaf> {
    let items = source.root.descendants().filter_map(ast::Use::cast);
    items
        .flat_map(|item| {
            let trees: Vec<ast::UseTree> = item
                .syntax()
                .descendants()
                .filter_map(ast::UseTree::cast)
                .filter(|tree| tree.use_tree_list().is_none() && tree.star_token().is_none())
                .collect();
            trees.into_iter().filter_map(move |tree| {
                let alias = match tree.rename() {
                    Some(rename) => rename.name()?.text().to_string(),
                    None => tree.path()?.segment()?.name_ref()?.text().to_string(),
                };
                Some(Leaf {
                    item: item.clone(),
                    tree,
                    alias,
                })
            })
        })
        .collect()
}

/// Whether an import leads to a path of std or tokio.
fn means(survey: &Survey<'_>, source: &Source, leaf: &Leaf, meaning: &str) -> bool {
    let names = survey.context.names;
    let Some(path) = full_path(&leaf.tree) else {
        return false;
    };
    let scope = survey.scope_at(source, leaf.item.syntax().text_range().start());
    match names.resolve_whole(scope, &path, Namespace::Types) {
        Some(Resolution::Def(def)) => survey.context.program().path_of(def) == meaning,
        _ => false,
    }
}

/// The path of an import with what is around its list.
fn full_path(tree: &ast::UseTree) -> Option<PathRef> {
    let mut parts: Vec<PathRef> = Vec::new();
    for node in tree.syntax().ancestors() {
        if let Some(tree) = ast::UseTree::cast(node.clone())
            && let Some(path) = tree.path()
        {
            parts.push(PathRef::from_ast(&path)?);
        }
        if ast::Use::can_cast(node.kind()) {
            break;
        }
    }
    let first = parts.last()?;
    Some(PathRef {
        anchor: match &first.anchor {
            Anchor::Type(..) => return None,
            anchor => anchor.clone(),
        },
        segments: parts
            .iter()
            .rev()
            .flat_map(|part| part.segments.iter().cloned())
            .collect(),
    })
}

/// Whether a file uses one of the names in a place that stays as it is, and imports it from another
/// file of its crate.
fn uses_foreign_import(survey: &Survey<'_>, source: &Source) -> bool {
    survey.swap.names().iter().any(|name| {
        let from = format!("{}::{name}", survey.swap.from.path());
        let places = places(survey, source, name, &from);
        let others = places
            .used
            .iter()
            .any(|used| !source.mentions.iter().any(|mention| mention.name == *used));
        let inherited = places.leaves.is_empty() && !is_named_otherwise(source, name);
        others && (inherited || places.leaves.iter().any(is_through_own))
    })
}

/// Whether an import leads through a module of the crate itself: to an import there.
fn is_through_own(leaf: &Leaf) -> bool {
    let path = full_path(&leaf.tree);
    path.is_none_or(|path| {
        let first = path.segments.first().map(|segment| segment.name.as_str());
        !matches!(path.anchor, Anchor::Scope | Anchor::Extern)
            || !matches!(first, Some("std" | "tokio"))
    })
}

/// Whether the file imports something else by that name, or names it only by paths.
fn is_named_otherwise(source: &Source, name: &str) -> bool {
    leaves(source).iter().any(|leaf| leaf.alias == name)
        || !source
            .root
            .descendants()
            .filter_map(ast::Path::cast)
            .any(|path| {
                path.qualifier().is_none()
                    && path
                        .segment()
                        .and_then(|segment| segment.name_ref())
                        .is_some_and(|own| own.text() == name)
                    && !path
                        .syntax()
                        .ancestors()
                        .any(|node| ast::Use::can_cast(node.kind()))
            })
}
