//! `Arc` in the place of every `Rc` of a crate.

use ra_ap_syntax::ast::{self, AstNode, HasVisibility};
use ra_ap_syntax::{SyntaxKind, SyntaxToken, TextRange, TextSize};

use super::async_traits::scope_at;
use super::context::Context;
use super::in_files::InFiles;
use super::named_places::place_name;
use super::without_std::is_without_std;
use crate::finding::FileEdit;
use crate::program::crates::FileAt;
use crate::program::names::{Namespace, Resolution};
use crate::program::type_ref::{Name, PathRef};
use crate::project::targets::TargetKind;
use crate::syntax::find::token_at;

/// What both modules have, by the same name or another.
const NAMES: &[(&str, &str, &str)] = &[
    ("Rc", "std::rc::Rc", "std::sync::Arc"),
    ("Weak", "std::rc::Weak", "std::sync::Weak"),
];

/// The change of a whole crate: the edits, and in how many files.
pub(super) struct Change {
    pub(super) edits: Vec<FileEdit>,
    pub(super) files: usize,
}

/// The change, or why it cannot be made: one sentence. Files may share what is in an `Rc`, so that it
/// is one of all that name it.
pub(super) fn change(context: &Context<'_>) -> Result<Change, String> {
    let mut contexts = vec![context.clone()];
    for at in others(context) {
        let file = context.in_file(at);
        contexts.push(file.ok_or("a file that names `Rc` cannot be read")?);
    }
    let mut change = InFiles::new(&contexts);
    let mut count = 0;
    for file in &contexts {
        check(file)?;
        let changed = change.at(file.at).ok_or("the file names no `Rc`")?;
        let mut is_changed = false;
        for (name, from, to) in NAMES {
            for place in places(file, name, from)? {
                let new = changed.imports.name(to, place);
                if new != file.source(place) {
                    changed.edit(place, new);
                }
                changed.gone(name, place);
                is_changed = true;
            }
        }
        count += usize::from(is_changed);
        if file.at == context.at && !is_changed {
            return Err("the file names no `Rc`".to_owned());
        }
    }
    Ok(Change {
        edits: change.edits(),
        files: count,
    })
}

fn check(context: &Context<'_>) -> Result<(), String> {
    if context.text.contains("rc::*") {
        return Err("the file brings in all of `std::rc`".to_owned());
    }
    if has_impl_for(context.text, "Rc") && has_impl_for(context.text, "Arc") {
        return Err("the file has impls for `Rc` and for `Arc`".to_owned());
    }
    if is_without_std(context, context.at.krate) {
        return Err("the crate does without std".to_owned());
    }
    Ok(())
}

/// Whether `… for Name<…>` stands in a text, by whichever path.
fn has_impl_for(text: &str, name: &str) -> bool {
    text.match_indices(" for ").any(|(at, found)| {
        let target = text[at + found.len()..].split_once('<');
        target.is_some_and(|(path, _)| path.rsplit("::").next() == Some(name))
    })
}

/// Whether a name at an offset means `std::rc::Rc`.
pub(super) fn is_rc(context: &Context<'_>, offset: TextSize) -> bool {
    let token = context.root.token_at_offset(offset);
    let mut tokens =
        token.filter(|token| token.kind() == SyntaxKind::IDENT && token.text() == "Rc");
    tokens.any(|token| meant(context, &token, "std::rc::Rc").is_some())
}

/// The other files of the crate that have an `Rc`.
fn others(context: &Context<'_>) -> Vec<FileAt> {
    let files = &context.program().files(context.at.krate).files;
    let numbers = 0..u32::try_from(files.len()).unwrap_or(0);
    let all = numbers.map(|file| FileAt { file, ..context.at });
    let others = all.filter(|at| *at != context.at && context.bodies.may_name(*at, "Rc"));
    others
        .filter(|at| {
            let text = context.bodies.text(*at);
            text.is_some_and(|text| text.contains("rc::") && words(&text, "Rc").next().is_some())
        })
        .collect()
}

/// Where a text has a name as a word of its own.
fn words<'t>(text: &'t str, name: &'t str) -> impl Iterator<Item = usize> + 't {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(name).filter_map(move |(at, found)| {
        let is_word =
            !text[..at].ends_with(is_part) && !text[at + found.len()..].starts_with(is_part);
        is_word.then_some(at)
    })
}

/// Where the file names it outside a `use`: the path up to its name.
fn places(context: &Context<'_>, name: &str, path: &str) -> Result<Vec<TextRange>, String> {
    let mut places = Vec::new();
    for at in words(context.text, name) {
        let Ok(at) = TextSize::try_from(at) else {
            break;
        };
        let Some(token) = token_at(context.root, at) else {
            continue;
        };
        if token.kind() != SyntaxKind::IDENT {
            continue;
        }
        if let Some(tree) = token.parent_ancestors().find_map(ast::UseTree::cast) {
            let item = token.parent_ancestors().find_map(ast::Use::cast);
            let is_given_on = item.is_some_and(|item| item.visibility().is_some());
            if (tree.rename().is_some() || is_given_on) && meant(context, &token, path).is_some() {
                return Err(format!(
                    "a `use` gives `{name}` another name or passes it on"
                ));
            }
            continue;
        }
        let Some(place) = meant(context, &token, path) else {
            continue;
        };
        if context.target == TargetKind::Lib && is_api(&token) {
            let place = place_name(context, place);
            return Err(format!(
                "{place} is public, and who else uses it is not known"
            ));
        }
        if is_in_trait(context, &token) {
            let place = place_name(context, place);
            return Err(format!(
                "{place} belongs to a trait, and who else uses that is not known"
            ));
        }
        places.push(place);
    }
    Ok(places)
}

/// The path up to the token, if it means what is looked for.
fn meant(context: &Context<'_>, token: &SyntaxToken, wanted: &str) -> Option<TextRange> {
    let path = token
        .parent_ancestors()
        .find_map(ast::PathSegment::cast)
        .filter(|segment| {
            segment
                .name_ref()
                .is_some_and(|name| name.text() == token.text())
        })
        .map(|segment| segment.parent_path());
    let range = match path {
        Some(path) => TextRange::new(path.syntax().text_range().start(), token.text_range().end()),
        // In a macro call nothing but its words says what is a path.
        None => written(context, token.text_range()),
    };
    let found = resolved(context, context.source(range), token.text_range().start());
    let is_it =
        matches!(found, Some(Resolution::Def(def)) if context.program().path_of(def) == wanted);
    is_it.then_some(range)
}

/// What a path means at a place of the file.
fn resolved(context: &Context<'_>, path: &str, at: TextSize) -> Option<Resolution> {
    let names: Vec<Name> = path
        .split("::")
        .map(|part| Name::from(part.trim()))
        .collect();
    let segments = names
        .iter()
        .flat_map(|name| PathRef::name(name).segments.to_vec());
    let whole = PathRef {
        segments: segments.collect(),
        ..PathRef::name(names.last()?)
    };
    let scope = scope_at(context, at);
    context.names.resolve_whole(scope, &whole, Namespace::Types)
}

/// A name with what stands before it: `std::rc::Rc`.
fn written(context: &Context<'_>, name: TextRange) -> TextRange {
    let mut start = usize::from(name.start());
    while let Some(before) = context.text[..start].strip_suffix("::") {
        let is_part = |c: char| c.is_alphanumeric() || c == '_';
        start = before.trim_end_matches(is_part).len();
    }
    let start = TextSize::try_from(start).unwrap_or(name.start());
    TextRange::new(start, name.end())
}

/// Whether a name stands in what others may see: a public field, or the signature of a public function.
fn is_api(token: &SyntaxToken) -> bool {
    let is_pub = |visibility: Option<ast::Visibility>| {
        visibility.is_some_and(|visibility| visibility.syntax().text() == "pub")
    };
    for node in token.parent_ancestors() {
        if ast::BlockExpr::can_cast(node.kind()) {
            return false;
        }
        if let Some(field) = ast::RecordField::cast(node.clone()) {
            return is_pub(field.visibility());
        }
        if let Some(field) = ast::TupleField::cast(node.clone()) {
            return is_pub(field.visibility());
        }
        if let Some(function) = ast::Fn::cast(node.clone()) {
            return is_pub(function.visibility());
        }
        if let Some(alias) = ast::TypeAlias::cast(node.clone()) {
            return is_pub(alias.visibility());
        }
    }
    false
}

/// Whether a name stands in the head of a trait's function or of an impl, where others may ask for it:
/// in a library each may, in a program those of a trait from elsewhere.
fn is_in_trait(context: &Context<'_>, token: &SyntaxToken) -> bool {
    let is_library = context.target == TargetKind::Lib;
    let heads = token
        .parent_ancestors()
        .take_while(|node| !ast::BlockExpr::can_cast(node.kind()));
    for node in heads {
        if ast::Trait::can_cast(node.kind()) {
            return is_library;
        }
        if let Some(made) = ast::Impl::cast(node) {
            let of = made.trait_();
            return of.is_some_and(|of| is_library || !is_own(context, &of));
        }
    }
    false
}

/// Whether a trait is one of the crate.
fn is_own(context: &Context<'_>, of: &ast::Type) -> bool {
    let text = of.syntax().text().to_string();
    let path = text.split('<').next().unwrap_or_default();
    let found = resolved(context, path.trim(), of.syntax().text_range().start());
    matches!(found, Some(Resolution::Def(def)) if def.krate == context.at.krate)
}
