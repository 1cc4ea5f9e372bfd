//! Reads the outline of a file from its tree.

use std::borrow::Cow;
use std::sync::Arc;

use ra_ap_syntax::ast::{
    self, HasAttrs, HasGenericParams, HasModuleItem, HasName, HasTypeBounds, HasVisibility,
    VisibilityKind,
};
use ra_ap_syntax::{AstNode, Edition, SyntaxNode, TextRange, TextSize};
use rustc_hash::FxHashMap;

use super::attributes::{derives, is_test, module_paths};
use super::macros::{passes_on, read_macro};
use super::projections::projections;
use super::{
    Adt, AdtKind, Field, Function, Generics, Impl, Import, Item, ItemKind, NOWHERE, Outline, Place,
    PlaceId, Places, Shape, Variant, Visibility,
};
use crate::program::cfg::{Cfg, Predicate};
use crate::program::type_ref::{Anchor, Name, PathRef, TypeRef, Types};
use crate::syntax::fragment::{Entry, Fragment, body_range, text_of};
use crate::syntax::parse::{Parsed, Tree, parse};
use crate::syntax::skeleton::{Skeleton, skeleton};

/// The declarations of a text; none where it is refused.
pub(crate) fn of_text(text: &str, edition: Edition) -> Outline {
    let skeleton = skeleton(text, edition);
    match parse(&skeleton.text, edition) {
        Parsed::Tree(tree) => of_file(&tree.file(), skeleton),
        Parsed::Refused(_) => Outline::default(),
    }
}

/// The declarations of a text whose tree is there already, bodies and all: the same, and quicker.
pub(crate) fn of_tree(tree: &Tree, text: &str, edition: Edition) -> Outline {
    of_file(&tree.file(), skeleton(text, edition))
}

fn of_file(file: &ast::SourceFile, skeleton: Skeleton) -> Outline {
    let mut reader = Reader::of_skeleton(&skeleton);
    let items = reader.items(file.items());
    reader.places.shrink_to_fit();
    Outline {
        items: Arc::new(items),
        places: reader.places,
        bodies: skeleton.bodies,
    }
}

/// The declarations of one item of a tree, where no others come of it: `places` are those of what
/// stands before it, and those in it are added.
pub(super) fn of_item(item: ast::Item, skeleton: &Skeleton, places: &mut Places) -> Option<Item> {
    let mut reader = Reader {
        places: std::mem::take(places),
        ..Reader::of_skeleton(skeleton)
    };
    let mut items = reader.items(std::iter::once(item));
    *places = reader.places;
    let item = items.pop()?;
    items.is_empty().then_some(item)
}

/// The declarations of several texts without bodies, each for itself. Nobody asks where they stand.
pub(crate) fn of_tables<'t>(
    texts: impl IntoIterator<Item = &'t str>,
    edition: Edition,
) -> Vec<Vec<Item>> {
    let mut nowhere = |_| NOWHERE;
    let mut reader = Reader {
        made: Some(&mut nowhere),
        ..Reader::default()
    };
    let read = |text| {
        reader.types.go_on_with(text);
        let mut items = Vec::new();
        let mut start = 0;
        // A tree takes many times the memory of its text: small ones leave less behind.
        for piece in pieces(text) {
            if let Parsed::Tree(tree) = parse(piece, edition) {
                let offset = TextSize::try_from(start).unwrap_or_default();
                items.extend(reader.at(offset, |reader| reader.items(tree.file().items())));
            }
            start += piece.len();
        }
        items.shrink_to_fit();
        items
    };
    texts.into_iter().map(read).collect()
}

/// Pieces of some length are enough, in bytes.
const PIECE: usize = 8 << 10;

/// A text in pieces that end where an item does: after a brace that starts a line.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let end = rest
            .match_indices("\n}\n")
            .map(|(at, end)| at + end.len())
            .find(|end| *end >= PIECE)
            .unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        rest = after;
        (!piece.is_empty()).then_some(piece)
    })
}

/// The declarations that a macro has made, in places that `place` finds for those in the text.
pub(crate) fn of_expansion(
    text: &str,
    edition: Edition,
    place: &mut dyn FnMut(Place) -> PlaceId,
) -> Vec<Item> {
    let skeleton = skeleton(text, edition);
    let Parsed::Tree(tree) = parse(&skeleton.text, edition) else {
        return Vec::new();
    };
    let mut reader = Reader {
        made: Some(place),
        ..Reader::of_skeleton(&skeleton)
    };
    reader.items(tree.file().items())
}

/// Reads one text. What is written twice in the same words is kept once.
#[derive(Default)]
pub(super) struct Reader<'a> {
    /// Of what a macro has made: finds the place for one in the text.
    made: Option<&'a mut dyn FnMut(Place) -> PlaceId>,
    pub(super) types: Types<'a>,
    pub(super) generics: FxHashMap<(&'a str, &'a str), Arc<Generics>>,
    pub(super) functions: FxHashMap<(bool, bool, &'a str), Arc<Function>>,
    /// In the body of `pin_project!`.
    is_pin_project: bool,
    /// The bodies of the text that declare nothing, in order.
    plain: &'a [TextRange],
    places: Places,
}

impl<'a> Reader<'a> {
    fn of_skeleton(skeleton: &'a Skeleton) -> Reader<'a> {
        Reader {
            types: Types::of_text(&skeleton.text),
            plain: &skeleton.bodies,
            ..Reader::default()
        }
    }

    /// What is written there, without plain bodies.
    pub(super) fn text_of(&self, tree: &ast::TokenTree, range: TextRange) -> Cow<'a, str> {
        match self.types.words(range) {
            Some(words) => Cow::Borrowed(words),
            None => Cow::Owned(text_of(tree, range)),
        }
    }

    /// What stands between the brackets of a macro call.
    pub(super) fn inside(&self, tree: &ast::TokenTree, entry: Entry) -> Option<Fragment> {
        let range = body_range(tree)?;
        let text = self.text_of(tree, range);
        Some(Fragment::parse(&text, range.start(), entry))
    }

    /// Whether a body is known to declare nothing.
    fn is_plain(&self, body: &ast::BlockExpr) -> bool {
        let start = body.syntax().text_range().start() + self.types.base;
        // The blank starts behind the brace.
        let after = self.plain.partition_point(|plain| plain.start() <= start);
        let plain = self.plain.get(after);
        plain.is_some_and(|plain| plain.start() == start + TextSize::of('{'))
    }

    /// Reads a fragment that starts at this byte of what is being read.
    pub(super) fn at<T>(&mut self, offset: TextSize, read: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.types.base;
        self.types.base += offset;
        let result = read(self);
        self.types.base = before;
        result
    }

    /// Reads what `pin_project!` is given.
    pub(super) fn pin_projected<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.is_pin_project, true);
        let result = read(self);
        self.is_pin_project = before;
        result
    }

    pub(super) fn items(&mut self, items: impl Iterator<Item = ast::Item>) -> Vec<Item> {
        let mut result = Vec::new();
        for item in items {
            let adt = ast::Adt::cast(item.syntax().clone());
            self.item(item, &mut result);
            if let (Some(adt), Some(of)) = (adt, result.last()) {
                result.extend(self.projections(&adt, of));
            }
        }
        result.shrink_to_fit();
        result
    }

    /// The items that pin projection makes of a type: compiled where that is.
    fn projections(&self, adt: &ast::Adt, of: &Item) -> Option<Item> {
        let items = projections(adt, self.is_pin_project);
        (!items.is_empty()).then(|| Item {
            name: Name::default(),
            visibility: Visibility::Private,
            test: of.test,
            cfg: of.cfg.clone(),
            place: NOWHERE,
            kind: ItemKind::Expansion {
                name: Name::from("pin_project"),
                items,
            },
        })
    }

    pub(super) fn place(&mut self, range: TextRange, name: Option<TextRange>) -> PlaceId {
        let base = self.types.base;
        let range = range + base;
        let place = Place {
            range,
            name_range: name.map_or(range, |name| name + base),
        };
        if let Some(made) = &mut self.made {
            return made(place);
        }
        let id = PlaceId(u32::try_from(self.places.len()).unwrap_or(u32::MAX));
        self.places.push(place);
        id
    }

    fn item(&mut self, item: ast::Item, into: &mut Vec<Item>) {
        let head = Head {
            test: is_test(&item),
            cfg: Predicate::of_attributes(item.attrs()),
            range: item.syntax().text_range(),
        };
        match item {
            ast::Item::Module(module) => {
                let place = self.place_of(&head, module.name());
                let items = module.item_list().map(|list| self.items(list.items()));
                let paths = module_paths(&module);
                let kind = ItemKind::Module { items, paths };
                into.push(head.item(module.name(), &module, place, kind));
            }
            ast::Item::Use(import) => {
                let mut imports = Vec::new();
                if let Some(tree) = import.use_tree() {
                    flatten(&tree, None, &mut imports);
                }
                let place = self.place_of(&head, None);
                into.push(head.item(None, &import, place, ItemKind::Use(imports)));
            }
            ast::Item::ExternCrate(import) => {
                let Some(krate) = import.name_ref().map(|name| Name::from(name.text())) else {
                    return;
                };
                let name = match import.rename() {
                    // `as _` only links the crate.
                    Some(rename) => rename.name().map(|name| Name::from(name.text())),
                    None => Some(krate.clone()),
                };
                let Some(name) = name else { return };
                let place = self.place_of(&head, None);
                let mut item = head.item(None, &import, place, ItemKind::ExternCrate { krate });
                item.name = name;
                into.push(item);
            }
            ast::Item::Struct(adt) => {
                let place = self.place_of(&head, adt.name());
                let variant = Variant {
                    name: Name::default(),
                    place,
                    shape: shape(adt.field_list().as_ref()),
                    fields: self.fields(adt.field_list()),
                    when: None,
                    cfg: Cfg::On,
                };
                let kind = self.adt(AdtKind::Struct, &adt, vec![variant]);
                into.push(head.item(adt.name(), &adt, place, kind));
            }
            ast::Item::Union(adt) => {
                let place = self.place_of(&head, adt.name());
                let fields =
                    self.fields(adt.record_field_list().map(ast::FieldList::RecordFieldList));
                let variant = Variant {
                    name: Name::default(),
                    place,
                    fields,
                    shape: Shape::Record,
                    when: None,
                    cfg: Cfg::On,
                };
                let kind = self.adt(AdtKind::Union, &adt, vec![variant]);
                into.push(head.item(adt.name(), &adt, place, kind));
            }
            ast::Item::Enum(adt) => {
                let place = self.place_of(&head, adt.name());
                let variants = adt
                    .variant_list()
                    .into_iter()
                    .flat_map(|list| list.variants())
                    .map(|variant| self.variant(&variant))
                    .collect();
                let kind = self.adt(AdtKind::Enum, &adt, variants);
                into.push(head.item(adt.name(), &adt, place, kind));
            }
            ast::Item::Trait(item) => {
                let place = self.place_of(&head, item.name());
                let items = item
                    .assoc_item_list()
                    .map(|list| self.assoc_items(&list))
                    .unwrap_or_default();
                let kind = ItemKind::Trait {
                    generics: self.generics(&item),
                    supertraits: self.types.bounds(item.type_bound_list()).into(),
                    items,
                };
                into.push(head.item(item.name(), &item, place, kind));
            }
            ast::Item::Impl(item) => {
                let place = self.place_of(&head, None);
                let trait_ref = item.trait_().and_then(|ty| match self.types.ty(&ty) {
                    TypeRef::Path(path) => Some(path),
                    _ => None,
                });
                let data = Impl {
                    generics: self.generics(&item),
                    trait_ref,
                    negative: item.excl_token().is_some(),
                    self_ty: self.types.option(item.self_ty()),
                };
                let items = item
                    .assoc_item_list()
                    .map(|list| self.assoc_items(&list))
                    .unwrap_or_default();
                let kind = ItemKind::Impl {
                    data: Arc::new(data),
                    items,
                };
                into.push(head.unnamed(place, kind));
            }
            ast::Item::Fn(function) => {
                let place = self.place_of(&head, function.name());
                let blocks = function
                    .body()
                    .filter(|body| !self.is_plain(body))
                    .map(|body| self.blocks(&body))
                    .unwrap_or_default();
                let kind = ItemKind::Fn {
                    function: self.signature(&function),
                    blocks,
                };
                into.push(head.item(function.name(), &function, place, kind));
            }
            ast::Item::Const(item) => {
                let place = self.place_of(&head, item.name());
                let ty = Arc::new(self.types.option(item.ty()));
                into.push(head.item(item.name(), &item, place, ItemKind::Const { ty }));
            }
            ast::Item::Static(item) => {
                let place = self.place_of(&head, item.name());
                let ty = Arc::new(self.types.option(item.ty()));
                into.push(head.item(item.name(), &item, place, ItemKind::Static { ty }));
            }
            ast::Item::TypeAlias(item) => {
                let place = self.place_of(&head, item.name());
                let kind = ItemKind::TypeAlias {
                    generics: self.generics(&item),
                    bounds: self.types.bounds(item.type_bound_list()).into(),
                    ty: item.ty().map(|ty| Arc::new(self.types.ty(&ty))),
                };
                into.push(head.item(item.name(), &item, place, kind));
            }
            ast::Item::MacroRules(item) => {
                let place = self.place_of(&head, item.name());
                let tree = item.token_tree();
                let passes_on = tree
                    .as_ref()
                    .and_then(|tree| passes_on(&self.text_of(tree, tree.syntax().text_range())));
                let rules = tree.and_then(|tree| {
                    let body = body_range(&tree)?;
                    Some(Arc::from(self.text_of(&tree, body)))
                });
                let kind = ItemKind::Macro { passes_on, rules };
                into.push(head.item(item.name(), &item, place, kind));
            }
            ast::Item::MacroDef(item) => {
                let place = self.place_of(&head, item.name());
                let kind = ItemKind::Macro {
                    passes_on: None,
                    rules: None,
                };
                into.push(head.item(item.name(), &item, place, kind));
            }
            ast::Item::ExternBlock(block) => {
                for item in block
                    .extern_item_list()
                    .into_iter()
                    .flat_map(|list| list.extern_items())
                {
                    match item {
                        ast::ExternItem::Fn(item) => self.item(ast::Item::Fn(item), into),
                        ast::ExternItem::Static(item) => self.item(ast::Item::Static(item), into),
                        ast::ExternItem::TypeAlias(item) => {
                            self.item(ast::Item::TypeAlias(item), into);
                        }
                        ast::ExternItem::MacroCall(_) => {}
                    }
                }
            }
            ast::Item::MacroCall(call) => {
                let Some(kind) = read_macro(self, &call) else {
                    return;
                };
                let place = self.place_of(&head, None);
                into.push(head.unnamed(place, kind));
            }
            ast::Item::AsmExpr(_) => {}
        }
    }

    fn place_of(&mut self, head: &Head, name: Option<ast::Name>) -> PlaceId {
        self.place(head.range, name.map(|name| name.syntax().text_range()))
    }

    fn adt(
        &mut self,
        kind: AdtKind,
        item: &(impl HasAttrs + HasGenericParams),
        variants: Vec<Variant>,
    ) -> ItemKind {
        ItemKind::Adt(Arc::new(Adt {
            kind,
            derives: derives(item).into(),
            generics: self.generics(item),
            variants: variants.into(),
        }))
    }

    fn variant(&mut self, variant: &ast::Variant) -> Variant {
        let name = variant.name();
        let name_range = name.as_ref().map(|name| name.syntax().text_range());
        Variant {
            name: name.map(|name| name_of(&name)).unwrap_or_default(),
            place: self.place(variant.syntax().text_range(), name_range),
            shape: shape(variant.field_list().as_ref()),
            fields: self.fields(variant.field_list()),
            when: Predicate::of_attributes(variant.attrs()),
            cfg: Cfg::On,
        }
    }

    fn assoc_items(&mut self, list: &ast::AssocItemList) -> Vec<Item> {
        self.items(list.assoc_items().map(|item| match item {
            ast::AssocItem::Const(item) => ast::Item::Const(item),
            ast::AssocItem::Fn(item) => ast::Item::Fn(item),
            ast::AssocItem::MacroCall(item) => ast::Item::MacroCall(item),
            ast::AssocItem::TypeAlias(item) => ast::Item::TypeAlias(item),
        }))
    }

    fn fields(&mut self, list: Option<ast::FieldList>) -> Box<[Field]> {
        match list {
            Some(ast::FieldList::RecordFieldList(list)) => list
                .fields()
                .map(|field| {
                    let name = field.name();
                    let name_range = name.as_ref().map(|name| name.syntax().text_range());
                    Field {
                        name: name.map(|name| name_of(&name)).unwrap_or_default(),
                        ty: self.types.option(field.ty()),
                        place: self.place(field.syntax().text_range(), name_range),
                        when: Predicate::of_attributes(field.attrs()),
                        cfg: Cfg::On,
                    }
                })
                .collect(),
            Some(ast::FieldList::TupleFieldList(list)) => list
                .fields()
                .enumerate()
                .map(|(index, field)| Field {
                    name: index.to_string().into(),
                    ty: self.types.option(field.ty()),
                    place: self.place(field.syntax().text_range(), None),
                    when: Predicate::of_attributes(field.attrs()),
                    cfg: Cfg::On,
                })
                .collect(),
            None => Box::default(),
        }
    }

    /// The blocks inside a body that declare items, however deep, each with the ones inside it.
    fn blocks(&mut self, body: &ast::BlockExpr) -> Vec<Item> {
        let mut result = Vec::new();
        self.blocks_under(body.syntax(), &mut result);
        result
    }

    fn blocks_under(&mut self, node: &SyntaxNode, into: &mut Vec<Item>) {
        // Functions inside bring their own blocks; what is walked here is this body alone.
        let children = |node: &SyntaxNode| {
            node.children()
                .filter(|child| !ast::Item::can_cast(child.kind()))
        };
        let Some(list) = ast::StmtList::cast(node.clone()) else {
            for child in children(node) {
                self.blocks_under(&child, into);
            }
            return;
        };
        let place = self.place(node.text_range(), None);
        let mut items = self.items(
            list.items()
                .filter(|item| !matches!(item, ast::Item::MacroCall(_))),
        );
        let mut inner = Vec::new();
        for child in children(node) {
            self.blocks_under(&child, &mut inner);
        }
        if items.is_empty() {
            into.append(&mut inner);
            return;
        }
        items.append(&mut inner);
        into.push(Item {
            name: Name::default(),
            visibility: Visibility::Private,
            test: false,
            cfg: None,
            place,
            kind: ItemKind::Block { items },
        });
    }
}

/// What every declaration has.
struct Head {
    test: bool,
    cfg: Option<Arc<Predicate>>,
    range: TextRange,
}

impl Head {
    fn item(
        self,
        name: Option<ast::Name>,
        node: &impl HasVisibility,
        place: PlaceId,
        kind: ItemKind,
    ) -> Item {
        Item {
            name: name.map(|name| name_of(&name)).unwrap_or_default(),
            visibility: visibility(node),
            test: self.test,
            cfg: self.cfg,
            place,
            kind,
        }
    }

    fn unnamed(self, place: PlaceId, kind: ItemKind) -> Item {
        Item {
            name: Name::default(),
            visibility: Visibility::Private,
            test: self.test,
            cfg: self.cfg,
            place,
            kind,
        }
    }
}

fn name_of(name: &ast::Name) -> Name {
    Name::from(name.text().trim_start_matches("r#"))
}

fn visibility(node: &impl HasVisibility) -> Visibility {
    let Some(visibility) = node.visibility() else {
        return Visibility::Private;
    };
    match visibility.kind() {
        VisibilityKind::Pub => Visibility::Public,
        _ => Visibility::Restricted,
    }
}

fn shape(list: Option<&ast::FieldList>) -> Shape {
    match list {
        Some(ast::FieldList::RecordFieldList(_)) => Shape::Record,
        Some(ast::FieldList::TupleFieldList(_)) => Shape::Tuple,
        None => Shape::Unit,
    }
}

/// `self::{a, b}` and `self::*` mean the module itself; a lone `self` elsewhere is a name.
fn opened(own: PathRef, tree: &ast::UseTree) -> PathRef {
    let opens = tree.use_tree_list().is_some() || tree.star_token().is_some();
    if opens && own.as_name().is_some_and(|name| name == "self") {
        return PathRef {
            anchor: Anchor::Super(0),
            segments: Arc::default(),
        };
    }
    own
}

/// The names that a `use` brings. `prefix` is what stands before the tree.
pub(crate) fn flatten(tree: &ast::UseTree, prefix: Option<&PathRef>, into: &mut Vec<Import>) {
    let own = tree.path().and_then(|path| PathRef::from_ast(&path));
    let path = match (prefix, own) {
        (None, Some(own)) => opened(own, tree),
        (Some(prefix), Some(own)) if prefix.is_empty() => opened(own, tree),
        (None, None) => PathRef {
            anchor: Anchor::Scope,
            segments: Arc::default(),
        },
        (Some(prefix), None) => prefix.clone(),
        (Some(prefix), Some(own)) => {
            // `use a::{self}` names `a` itself.
            let own = own.segments.iter().filter(|own| own.name != "self");
            PathRef {
                anchor: prefix.anchor.clone(),
                segments: prefix.segments.iter().chain(own).cloned().collect(),
            }
        }
    };
    if let Some(list) = tree.use_tree_list() {
        for inner in list.use_trees() {
            flatten(&inner, Some(&path), into);
        }
        return;
    }
    if tree.star_token().is_some() {
        into.push(Import { path, alias: None });
        return;
    }
    let alias = match tree.rename() {
        Some(rename) if rename.underscore_token().is_some() => Some(Name::from("_")),
        Some(rename) => rename.name().map(|name| name_of(&name)),
        None => path.last_name().cloned(),
    };
    if let Some(alias) = alias {
        into.push(Import {
            path,
            alias: Some(alias),
        });
    }
}
