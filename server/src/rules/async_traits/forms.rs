//! The forms that an async function in a trait can have: `-> impl Future + Send`, boxed by
//! `#[async_trait]`, and back.

use ra_ap_syntax::ast::{self, AstNode};
use ra_ap_syntax::{SyntaxKind, TextRange};

use super::{AsyncTrait, boxing_attribute, home, impls};
use crate::finding::FileEdit;
use crate::flow::inside::Looking;
use crate::program::auto_traits::{AutoTrait, AutoTraits, Verdict};
use crate::program::crates::FileAt;
use crate::program::items::{DefId, DefKind};
use crate::rules::context::Context;

/// `fn find(&self) -> impl Future<Output = T> + Send;` for `async fn find(&self) -> T;`, where every
/// implementation keeps up with that; else why not.
pub(in crate::rules) fn with_send(
    context: &Context<'_>,
    of: &AsyncTrait,
    method: &ast::Fn,
) -> Result<Vec<FileEdit>, String> {
    let name = method_name(method);
    if method.body().is_some() {
        return Err(format!(
            "`{name}` has a body in the trait, which would have to be an async block"
        ));
    }
    every_impl_is_send(context, of.def, &name)?;
    desugared(context, method).ok_or_else(|| "the function is not understood".to_owned())
}

/// The edits that write one declaration as a function that gives a future.
fn desugared(context: &Context<'_>, method: &ast::Fn) -> Option<Vec<FileEdit>> {
    let word = method.async_token()?;
    let mut end = word.text_range().end();
    if let Some(space) = word
        .next_token()
        .filter(|next| next.kind() == SyntaxKind::WHITESPACE)
    {
        end = space.text_range().end();
    }
    let mut edits = vec![context.edit(TextRange::new(word.text_range().start(), end), "")];
    let future = |output: &str| format!("impl std::future::Future<Output = {output}> + Send");
    match method.ret_type() {
        Some(ret) => {
            let ty = ret.ty()?.syntax().text_range();
            edits.push(context.edit(ty, future(context.source(ty))));
        }
        None => {
            let params = method.param_list()?.syntax().text_range();
            let at = TextRange::empty(params.end());
            edits.push(context.edit(at, format!(" -> {}", future("()"))));
        }
    }
    Some(edits)
}

fn method_name(method: &ast::Fn) -> String {
    use ra_ap_syntax::ast::HasName;
    method
        .name()
        .map(|name| name.text().to_string())
        .unwrap_or_default()
}

/// Whether the futures of every implementation of a function are known to be `Send`.
fn every_impl_is_send(context: &Context<'_>, trait_def: DefId, name: &str) -> Result<(), String> {
    let texts = |at: FileAt| {
        if at == context.at {
            return Some(context.text.into());
        }
        context.bodies.text(at)
    };
    let looking = Looking::new(context.names, &texts);
    let mut verdicts = AutoTraits::with_bodies(context.names, &looking);
    for found in impls(context, trait_def) {
        let map = context.program().krate(found.krate);
        let DefKind::Impl { items, .. } = &map.def(found.index).kind else {
            continue;
        };
        for index in items.iter().copied() {
            let is_async =
                matches!(&map.def(index).kind, DefKind::Fn(function) if function.is_async);
            if map.def(index).name != name || !is_async {
                continue;
            }
            let function = DefId {
                krate: found.krate,
                index,
            };
            if verdicts.of_future(function, None, AutoTrait::Send) != Verdict::Yes {
                let place = place(context, function);
                return Err(format!(
                    "the future of `{name}` at {place} is not known to be `Send`"
                ));
            }
        }
    }
    Ok(())
}

/// `src/lib.rs:12`.
fn place(context: &Context<'_>, def: DefId) -> String {
    let Some((file, text)) = home(context, def) else {
        return "another place".to_owned();
    };
    let folder = context.package.map(|package| package.folder.as_path());
    let short = folder.and_then(|folder| file.strip_prefix(folder).ok());
    let start = usize::from(context.program().range(def).start());
    let line = text.get(..start).unwrap_or_default().matches('\n').count() + 1;
    format!("{}:{line}", short.unwrap_or(&file).display())
}

/// `#[async_trait]` for the trait and every implementation of it, where their futures are `Send`.
pub(in crate::rules) fn boxed(
    context: &Context<'_>,
    trait_def: DefId,
) -> Result<Vec<FileEdit>, String> {
    if !context.can_use("async_trait") || context.package.is_none() {
        return Err("Cargo.toml does not list `async-trait`".to_owned());
    }
    let map = context.program().krate(trait_def.krate);
    let DefKind::Trait { items, .. } = &map.def(trait_def.index).kind else {
        return Err("the trait is not understood".to_owned());
    };
    for index in items.iter().copied() {
        if matches!(&map.def(index).kind, DefKind::Fn(function) if function.is_async) {
            every_impl_is_send(context, trait_def, &map.def(index).name)?;
        }
    }
    let all = std::iter::once(trait_def).chain(impls(context, trait_def));
    all.map(|def| with_attribute(context, def)).collect()
}

fn with_attribute(context: &Context<'_>, def: DefId) -> Result<FileEdit, String> {
    let unknown = || format!("the text at {} cannot be read", place(context, def));
    let (file, text) = home(context, def).ok_or_else(unknown)?;
    let start = context.program().range(def).start();
    let before = text.get(..usize::from(start)).ok_or_else(unknown)?;
    let line = before.rfind('\n').map_or(0, |newline| newline + 1);
    let indent = &before[line..];
    if !indent.trim().is_empty() {
        return Err(format!(
            "the code at {} does not begin its line",
            place(context, def)
        ));
    }
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    Ok(FileEdit {
        file,
        range: TextRange::empty(start),
        new_text: format!("#[async_trait::async_trait]{newline}{indent}"),
    })
}

/// Neither the attribute nor its boxes, for the trait and every implementation of it.
pub(in crate::rules) fn native(
    context: &Context<'_>,
    of: &AsyncTrait,
) -> Result<Vec<FileEdit>, String> {
    let asks_for_send = of
        .boxing
        .as_ref()
        .is_some_and(|attr| !attr.syntax().text().to_string().contains('?'));
    let mut edits = Vec::new();
    for method in &of.methods {
        if method.body().is_some() {
            let name = method_name(method);
            return Err(format!(
                "`{name}` has a body in the trait, which would have to be an async block"
            ));
        }
        if asks_for_send {
            edits.extend(desugared(context, method).ok_or("a function is not understood")?);
        }
    }
    for def in std::iter::once(of.def).chain(impls(context, of.def)) {
        let found = home(context, def).zip(boxing_attribute(context, def));
        let Some(((file, _), range)) = found else {
            return Err(format!(
                "there is no `#[async_trait]` at {}",
                place(context, def)
            ));
        };
        edits.push(FileEdit {
            file,
            range,
            new_text: String::new(),
        });
    }
    Ok(edits)
}
