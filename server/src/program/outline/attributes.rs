//! What an outline takes from attributes.

use ra_ap_syntax::AstNode;
use ra_ap_syntax::ast::{self, HasAttrs};

use crate::program::cfg::{Predicate, conditional_attributes};
use crate::program::type_ref::Name;

/// `#[cfg(test)]`, `#[test]`, `#[tokio::test]`, `#[rstest]`, ….
pub(super) fn is_test(item: &ast::Item) -> bool {
    item.attrs().any(|attr| is_test_attribute(&attr))
}

/// Whether the attribute marks test code.
fn is_test_attribute(attr: &ast::Attr) -> bool {
    let Some(meta) = attr.meta() else {
        return false;
    };
    if let ast::Meta::CfgMeta(cfg) = &meta {
        return cfg
            .cfg_predicate()
            .is_some_and(|predicate| Predicate::from_ast(&predicate).asks_for_tests());
    }
    let Some(path) = meta.path() else {
        return false;
    };
    let Some(last) = path.segment().and_then(|segment| segment.name_ref()) else {
        return false;
    };
    matches!(
        last.text(),
        "test" | "rstest" | "test_log" | "bench" | "quickcheck" | "wasm_bindgen_test"
    ) || path
        .first_segment()
        .is_some_and(|first| first.syntax().text() == "test_case")
}

/// Whether an attribute gives an async function a runtime of its own: `#[tokio::main]`,
/// `#[actix_web::main]`, `#[async_std::main]`, …. Each also stands on functions of other names.
pub(super) fn is_driven(function: &ast::Fn) -> bool {
    function.async_token().is_some()
        && function.attrs().any(|attr| {
            let path = attr.meta().and_then(|meta| meta.path());
            let last = path.and_then(|path| path.segment()?.name_ref());
            last.is_some_and(|last| last.text() == "main")
        })
}

pub(super) fn derives(item: &impl HasAttrs) -> Vec<Name> {
    item.attrs()
        .filter_map(|attr| attr.as_simple_call())
        .filter(|(name, _)| name == "derive")
        .flat_map(|(_, tree)| {
            crate::syntax::fragment::split(&tree, ra_ap_syntax::T![,])
                .into_iter()
                .map(move |range| {
                    let text = crate::syntax::fragment::text_of(&tree, range);
                    Name::from(text.rsplit("::").next().unwrap_or_default().trim())
                })
        })
        .collect()
}

/// The files that `#[path = "…"]` names, each with the condition of a `cfg_attr` around it.
pub(super) fn module_paths(item: &impl HasAttrs) -> Vec<(Option<Predicate>, String)> {
    let mut paths: Vec<(Option<Predicate>, String)> = item
        .attrs()
        .filter_map(|attribute| Some((None, path_of(&attribute.meta()?)?)))
        .collect();
    for (predicate, metas) in conditional_attributes(item.attrs()) {
        let named = metas.iter().filter_map(path_of);
        paths.extend(named.map(|path| (Some(predicate.clone()), path)));
    }
    paths
}

fn path_of(meta: &ast::Meta) -> Option<String> {
    let ast::Meta::KeyValueMeta(meta) = meta else {
        return None;
    };
    if meta.path()?.syntax().text() != "path" {
        return None;
    }
    let ast::Expr::Literal(literal) = meta.expr()? else {
        return None;
    };
    match literal.kind() {
        ast::LiteralKind::String(string) => Some(string.value().ok()?.into_owned()),
        _ => None,
    }
}
