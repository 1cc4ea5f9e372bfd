//! Statics of type `LazyLock` in place of a call of the macro.

use std::sync::Arc;

use ra_ap_syntax::ast::{self, AstNode, HasAttrs, HasVisibility};
use ra_ap_syntax::{SyntaxNode, TextRange, TextSize};

use super::{Call, calls};
use crate::finding::{FileEdit, Finding, Fix, RefusedFix};
use crate::program::auto_traits::{AutoTrait, AutoTraits, Verdict};
use crate::program::crates::FileAt;
use crate::program::items::{CrateId, DefId};
use crate::program::solve::Solver;
use crate::project::targets::TargetKind;
use crate::rules::context::{Context, fix};
use crate::rules::imports::Imports;
use crate::rules::statics;
use crate::syntax::find::token_at;
use crate::syntax::fragment::{Entry, Fragment};

const TITLE: &str = "Use `std::sync::LazyLock`";

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let found = calls(context).into_iter().find(|call| {
        let path = call.node.path();
        path.is_some_and(|path| path.syntax().text_range() == finding.range)
    });
    let Some(call) = found else {
        return Vec::new();
    };
    match edits(context, &call) {
        Ok(edits) => vec![Fix {
            safe: true,
            preferred: true,
            ..fix(TITLE, edits)
        }],
        Err(reason) => {
            context.refuse(RefusedFix {
                title: TITLE.to_owned(),
                reason,
            });
            Vec::new()
        }
    }
}

fn edits(context: &Context<'_>, call: &Call) -> Result<Vec<FileEdit>, String> {
    let unclear = || "what stands in the macro is not understood".to_owned();
    let program = context.program();
    for def in &call.statics {
        let name = &program.def(*def).name;
        if context.target == TargetKind::Lib && program.is_public(*def) {
            return Err(format!(
                "`{name}` can be named from outside of this library"
            ));
        }
        let ty = statics::type_of(context, *def);
        let solver = Solver::new(context.names);
        let verdict = AutoTraits::new(context.names).of_ty(solver, &ty, AutoTrait::Send);
        if !matches!(verdict, Verdict::Yes) {
            return Err(format!("the type of `{name}` is not known to be `Send`"));
        }
    }
    if names_the_trait(context) {
        return Err(
            "`lazy_static::initialize` or `LazyStatic` is used, which know no `LazyLock`"
                .to_owned(),
        );
    }
    let tree = call.node.token_tree().ok_or_else(unclear)?;
    if tree.l_curly_token().is_none() {
        return Err(unclear());
    }
    let range = tree.syntax().text_range();
    let one = TextSize::of("{");
    let body = TextRange::new(range.start() + one, range.end() - one);
    let source = context.source(body);
    if source.matches("static ref ").count() != call.statics.len() {
        return Err(unclear());
    }
    // A comment above the call stays, and so does its documentation.
    let name = call.node.path().ok_or_else(unclear)?;
    let whole = TextRange::new(
        name.syntax().text_range().start(),
        call.node.syntax().text_range().end(),
    );
    if call.statics.len() > 1 && call.node.attrs().next().is_some() {
        return Err("the attribute of the macro is for all of its statics".to_owned());
    }
    let mut imports = Imports::new(context);
    let lock = imports.name("std::sync::LazyLock", whole);
    let mut edits = Vec::new();
    let first = body.start() + offset(source.len() - source.trim_start().len());
    let last = body.start() + offset(source.trim_end().len());
    edits.push(context.edit(TextRange::new(whole.start(), first), ""));
    for def in &call.statics {
        edits.extend(converted(context, *def, &lock).ok_or_else(unclear)?);
    }
    edits.extend(dedented(context, TextRange::new(first, last)));
    edits.push(context.edit(TextRange::new(last, whole.end()), ""));
    if let Some(import) = needless_import(context, call.node.syntax()) {
        imports.take(import);
    }
    edits.extend(imports.edits());
    edits.extend(without_macro(context));
    Ok(edits)
}

/// `static ref X: T = e;` to `static X: LazyLock<T> = LazyLock::new(|| e);`.
fn converted(context: &Context<'_>, def: DefId, lock: &str) -> Option<Vec<FileEdit>> {
    let range = context.program().range(def);
    let source = context
        .source(range)
        .replacen("static ref ", "static     ", 1);
    let edition = context.program().krate(def.krate).edition;
    let fragment = Fragment::parse_in(&source, range.start(), Entry::Items, edition);
    let item = fragment.root().children().find_map(ast::Static::cast)?;
    let place = |range: TextRange| range + fragment.offset();
    let word = place(item.static_token()?.text_range());
    let ty = place(item.ty()?.syntax().text_range());
    let value = place(item.body()?.syntax().text_range());
    let before = TextRange::empty;
    Some(vec![
        context.edit(TextRange::at(word.end(), TextSize::of(" ref")), ""),
        context.edit(before(ty.start()), format!("{lock}<")),
        context.edit(before(ty.end()), ">"),
        context.edit(before(value.start()), format!("{lock}::new(|| ")),
        context.edit(before(value.end()), ")"),
    ])
}

/// Moves the lines of the macro's body to the left, its first aside.
fn dedented(context: &Context<'_>, body: TextRange) -> Vec<FileEdit> {
    let unit = context.indent_unit();
    let source = context.source(body);
    // A text over several lines must not be moved.
    let has_text = source
        .lines()
        .any(|line| line.matches('"').count() % 2 == 1);
    if has_text {
        return Vec::new();
    }
    source
        .match_indices('\n')
        .filter(|(newline, _)| source[newline + 1..].starts_with(unit))
        .map(|(newline, _)| {
            let at = body.start() + offset(newline + 1);
            context.edit(TextRange::at(at, TextSize::of(unit)), "")
        })
        .collect()
}

/// The macro's import in the nearest module that has one, if no other call needs it.
fn needless_import(context: &Context<'_>, call: &SyntaxNode) -> Option<ast::UseTree> {
    if call.text().to_string().starts_with("lazy_static::") {
        return None;
    }
    let import = import_for(call)?;
    let calls = context.text.match_indices("lazy_static!");
    let by_name = calls.filter(|(at, _)| !context.text[..*at].ends_with("::"));
    let of_import = by_name.filter(|(at, _)| {
        let token = token_at(context.root, offset(*at));
        let call = token.and_then(|token| token.parent());
        call.and_then(|call| import_for(&call))
            .is_none_or(|own| own == import)
    });
    (of_import.count() == 1).then(|| import.use_tree())?
}

/// The `use` that gives a call the macro's name.
fn import_for(call: &SyntaxNode) -> Option<ast::Use> {
    let is_import = |item: &ast::Use| {
        let text: String = item.syntax().text().to_string();
        let text: String = text.split_whitespace().collect();
        text == "uselazy_static::lazy_static;"
            && item.attrs().next().is_none()
            && item.visibility().is_none()
    };
    call.ancestors()
        .find_map(|node| node.children().filter_map(ast::Use::cast).find(is_import))
}

/// Takes `#[macro_use] extern crate lazy_static;` away where this is the crate's only call: it would
/// be warned of.
fn without_macro(context: &Context<'_>) -> Option<FileEdit> {
    let krate = context.at.krate;
    let count = texts(context, krate)
        .map(|text| text.matches("lazy_static!").count())
        .sum::<usize>();
    if count > 1 {
        return None;
    }
    let root = context.in_file(FileAt { krate, file: 0 })?;
    let mut items = root.root.children().filter_map(ast::ExternCrate::cast);
    let item = items.find(|item| {
        let text: String = item.syntax().text().to_string();
        let text: String = text.split_whitespace().collect();
        text == "#[macro_use]externcratelazy_static;"
    })?;
    Some(without_line(&root, item.syntax()))
}

/// Takes an item away, with the end of its line.
fn without_line(context: &Context<'_>, item: &SyntaxNode) -> FileEdit {
    let range = item.text_range();
    let rest = &context.text[usize::from(range.end())..];
    let newline = rest.starts_with(context.newline());
    let length = if newline { context.newline().len() } else { 0 };
    let end = range.end() + offset(length);
    context.edit(TextRange::new(range.start(), end), "")
}

/// The text of each file of a crate.
fn texts(context: &Context<'_>, krate: CrateId) -> impl Iterator<Item = Arc<str>> {
    let count = context.program().files(krate).files.len();
    (0..u32::try_from(count).unwrap_or(0))
        .filter_map(move |file| context.bodies.text(FileAt { krate, file }))
}

/// Whether code of the workspace uses what only the macro's statics have.
fn names_the_trait(context: &Context<'_>) -> bool {
    let program = context.program();
    let says = |text: &str| text.contains("lazy_static::initialize") || text.contains("LazyStatic");
    let mut crates = program.source().edited();
    if !crates.contains(&context.at.krate) {
        crates.push(context.at.krate);
    }
    let mut files = crates.into_iter().flat_map(|krate| texts(context, krate));
    says(context.text) || files.any(|text| says(&text))
}

fn offset(bytes: usize) -> TextSize {
    TextSize::try_from(bytes).unwrap_or_default()
}
