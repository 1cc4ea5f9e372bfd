//! Macros that hold items, as they are written at their calls.

use std::sync::Arc;

use ra_ap_syntax::ast;
use ra_ap_syntax::{AstNode, Edition, NodeOrToken, SourceFile, SyntaxKind, T, TextRange};

use super::read::Reader;
use super::{Adt, AdtKind, Field, Item, ItemKind, Shape, Variant, Visibility};
use crate::program::cfg::{Cfg, Predicate};
use crate::program::type_ref::{Anchor, Name, PathRef, Segment, TypeRef};
use crate::syntax::fragment::{Entry, Fragment, body_range, inner};

/// The items in the body of a macro call, where it reads as items; else the call.
pub(super) fn read_macro(reader: &mut Reader<'_>, call: &ast::MacroCall) -> Option<ItemKind> {
    let tree = call.token_tree()?;
    let path = call.path()?;
    let name = Name::from(path.segment()?.name_ref()?.text());
    let items = match name.as_str() {
        "cfg_if" => Some(alternatives(reader, &tree)),
        "lazy_static" => lazy_statics(reader, &tree),
        "thread_local" => keyed(reader, &tree, &["std", "thread", "LocalKey"]),
        "task_local" => keyed(reader, &tree, &["tokio", "task", "LocalKey"]),
        "bitflags" => Some(bit_flags(reader, &tree)),
        "pin_project" => reader.pin_projected(|reader| Some(pinned(reader, &tree))),
        // One that is given nothing may make something all the same.
        _ => braces(&tree)
            .and_then(|tree| items_in(reader, &tree))
            .filter(|items| !items.is_empty()),
    };
    if let Some(items) = items {
        return Some(ItemKind::Expansion { name, items });
    }
    let path = PathRef::from_ast(&path)?;
    let body = body_range(&tree)?;
    let within = reader.place(body, None);
    let arguments = reader.text_of(&tree, body).into();
    Some(ItemKind::Call {
        path,
        arguments,
        within,
    })
}

/// The braces of a call that can pass on items: `items! { … }`, or `items!({ … })`, which rustfmt
/// formats.
fn braces(tree: &ast::TokenTree) -> Option<ast::TokenTree> {
    if tree.l_curly_token().is_some() {
        return Some(tree.clone());
    }
    let inside = inner(tree);
    let [NodeOrToken::Node(only)] = inside.as_slice() else {
        return None;
    };
    ast::TokenTree::cast(only.clone()).filter(|only| only.l_curly_token().is_some())
}

fn items_in(reader: &mut Reader<'_>, tree: &ast::TokenTree) -> Option<Vec<Item>> {
    let fragment = reader.inside(tree, Entry::Items)?;
    read_fragment(reader, &fragment)
}

fn read_fragment(reader: &mut Reader<'_>, fragment: &Fragment) -> Option<Vec<Item>> {
    if fragment.has_errors() {
        return None;
    }
    let items = fragment.root().children().filter_map(ast::Item::cast);
    Some(reader.at(fragment.offset(), |reader| reader.items(items)))
}

/// A struct or enum for `pin_project!`, which does without some commas: what is broken for others may
/// be whole for it, and is read as far as it can be.
fn pinned(reader: &mut Reader<'_>, tree: &ast::TokenTree) -> Vec<Item> {
    let fragment = reader.inside(tree, Entry::Items);
    let read = |fragment: Fragment| {
        let items = fragment.root().children().filter_map(ast::Item::cast);
        reader.at(fragment.offset(), |reader| reader.items(items))
    };
    fragment.map_or_else(Vec::new, read)
}

/// `cfg_if! { if #[cfg(a)] { … } else if #[cfg(b)] { … } else { … } }`.
fn alternatives(reader: &mut Reader<'_>, tree: &ast::TokenTree) -> Vec<Item> {
    let mut result = Vec::new();
    let mut refused: Vec<Predicate> = Vec::new();
    let mut condition: Option<Predicate> = None;
    for element in inner(tree) {
        let NodeOrToken::Node(node) = element else {
            continue;
        };
        let Some(group) = ast::TokenTree::cast(node) else {
            continue;
        };
        if group.l_brack_token().is_some() {
            let text = format!("#{}", group.syntax().text());
            condition = Some(predicate(&text).unwrap_or(Predicate::Unknown));
            continue;
        }
        let mut all: Vec<Predicate> = refused
            .iter()
            .map(|before| Predicate::Not(Box::new(before.clone())))
            .collect();
        all.extend(condition.clone());
        refused.extend(condition.take());
        let when = Arc::new(Predicate::All(all));
        for mut item in items_in(reader, &group).unwrap_or_default() {
            item.test |= when.asks_for_tests();
            item.cfg = Some(match item.cfg {
                Some(own) => Arc::new(Predicate::All(vec![
                    when.as_ref().clone(),
                    own.as_ref().clone(),
                ])),
                None => Arc::clone(&when),
            });
            result.push(item);
        }
    }
    result
}

/// What `#[cfg(…)]`, as text, asks for.
fn predicate(attribute: &str) -> Option<Predicate> {
    let file = SourceFile::parse(&format!("{attribute} struct A;"), Edition::CURRENT).tree();
    let item = file.syntax().descendants().find_map(ast::Struct::cast)?;
    let found = Predicate::of_attributes(ast::HasAttrs::attrs(&item))?;
    Some(Arc::unwrap_or_clone(found))
}

/// `static ref NAME: T = …;` dereferences to a `T`: methods and fields are found as on a static.
fn lazy_statics(reader: &mut Reader<'_>, tree: &ast::TokenTree) -> Option<Vec<Item>> {
    let range = body_range(tree)?;
    let mut text = reader.text_of(tree, range).into_owned();
    for element in inner(tree) {
        if let NodeOrToken::Token(token) = element
            && token.text() == "ref"
        {
            let at = usize::from(token.text_range().start() - range.start());
            text.replace_range(at..at + 3, "   ");
        }
    }
    let fragment = Fragment::parse(&text, range.start(), Entry::Items);
    read_fragment(reader, &fragment)
}

/// `static NAME: T = …;` whose real type is a key that holds one `T` for each thread or task.
fn keyed(reader: &mut Reader<'_>, tree: &ast::TokenTree, key: &[&str]) -> Option<Vec<Item>> {
    let mut items = items_in(reader, tree)?;
    for item in &mut items {
        if let ItemKind::Static { ty } = &mut item.kind {
            let mut segments: Vec<Segment> = key.iter().map(|name| Segment::plain(name)).collect();
            if let Some(last) = segments.last_mut() {
                last.args = Box::new([ty.as_ref().clone()]);
            }
            *ty = Arc::new(TypeRef::Path(PathRef {
                anchor: Anchor::Extern,
                segments: segments.into(),
            }));
        }
    }
    Some(items)
}

/// `pub struct Flags: u32 { const A = 1; }`: a struct around its bits.
fn bit_flags(reader: &mut Reader<'_>, tree: &ast::TokenTree) -> Vec<Item> {
    let mut result = Vec::new();
    let elements = inner(tree);
    let mut visibility = Visibility::Private;
    for (index, element) in elements.iter().enumerate() {
        match element.kind() {
            T![pub] => visibility = Visibility::Public,
            T![;] => visibility = Visibility::Private,
            T![struct] => {
                let [name, colon, bits, ..] = &elements[index + 1..] else {
                    break;
                };
                if name.kind() != SyntaxKind::IDENT || colon.kind() != T![:] {
                    continue;
                }
                let range = TextRange::new(element.text_range().start(), bits.text_range().end());
                let place = reader.place(range, Some(name.text_range()));
                let field = Field {
                    name: "0".into(),
                    ty: TypeRef::Path(PathRef::name(&bits.to_string())),
                    place,
                    when: None,
                    cfg: Cfg::On,
                };
                let variant = Variant {
                    name: Name::default(),
                    place,
                    fields: Box::new([field]),
                    shape: Shape::Tuple,
                    when: None,
                    cfg: Cfg::On,
                };
                let adt = Adt {
                    kind: AdtKind::Struct,
                    derives: Box::new(["Clone".into(), "Copy".into()]),
                    generics: Arc::default(),
                    variants: Box::new([variant]),
                };
                result.push(Item {
                    name: name.to_string().into(),
                    visibility,
                    test: false,
                    cfg: None,
                    place,
                    kind: ItemKind::Adt(Arc::new(adt)),
                });
                visibility = Visibility::Private;
            }
            _ => {}
        }
    }
    result
}

/// The condition under which a macro gives out the items it was given: `macro_rules! cfg_rt {
/// ($($item:item)*) => { $( #[cfg(feature = "rt")] $item )* } }`.
pub(super) fn passes_on(text: &str) -> Option<Arc<Predicate>> {
    // Several rules, or several outcomes, are more than one condition.
    if text.matches("=>").count() != 1 || !takes_anything(text.split_once("=>")?.0) {
        return None;
    }
    let given_out = text.split_once("=>")?.1;
    if !given_out.contains('$') {
        return Some(Arc::new(Predicate::Bool(false)));
    }
    let mut all = Vec::new();
    let mut rest = given_out;
    while let Some(at) = rest.find("#[cfg(") {
        let attribute = &rest[at..];
        let end = closing(attribute)?;
        all.push(predicate(&attribute[..end])?);
        rest = &attribute[end..];
    }
    Some(Arc::new(Predicate::All(all)))
}

/// Whether the pattern of a macro's first rule is any number of items, or of tokens, and nothing
/// else: `{ ($($item:item)*)`, or `{ ({$($tt:tt)*})`. What takes more than that makes something of
/// what it is given.
fn takes_anything(before_arrow: &str) -> bool {
    let pattern: String = before_arrow.split_whitespace().collect();
    let within = |text: &str| -> Option<String> {
        let text = text.get(1..)?;
        let text = text.strip_prefix(['(', '{', '['])?;
        let text = text.strip_suffix([')', '}', ']'])?;
        let in_braces = text
            .strip_prefix('{')
            .and_then(|text| text.strip_suffix('}'));
        let text = in_braces.unwrap_or(text).strip_prefix("$(")?;
        let each = text.strip_suffix(")*").or(text.strip_suffix(")+"))?;
        let each = match each.strip_prefix("$(#[$") {
            Some(attributes) => attributes.split_once(":meta])*")?.1,
            None => each,
        };
        Some(each.strip_prefix('$')?.to_owned())
    };
    within(&pattern).is_some_and(|each| {
        let parts = each.split_once(':');
        parts.is_some_and(|(name, kind)| is_word(name) && matches!(kind, "item" | "tt"))
    })
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || c == '_')
}

/// The end of an attribute's text, after its closing bracket.
fn closing(attribute: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (index, byte) in attribute.bytes().enumerate() {
        match byte {
            b'[' => depth += 1,
            b']' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(index + 1);
                }
            }
            _ => {}
        }
    }
    None
}
