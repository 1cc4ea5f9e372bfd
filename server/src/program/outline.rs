//! What a file declares, as plain data: no trees, no meaning of names yet.

use ra_ap_syntax::ast::{self, HasAttrs, HasGenericParams, HasModuleItem, HasName, HasVisibility};
use ra_ap_syntax::{AstNode, TextRange, TextSize};

use super::type_ref::{Anchor, Mutability, Name, PathRef, TypeRef, bounds, bounds_of};
use crate::syntax::fragment::{Entry, Fragment};

/// One declaration.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Item {
    /// Empty for what has no name: imports, impls, blocks.
    pub(crate) name: Name,
    pub(crate) public: bool,
    /// Under `#[cfg(test)]`, or a test function.
    pub(crate) test: bool,
    /// Bytes of the file.
    pub(crate) range: TextRange,
    /// Bytes of the name; of the whole item where there is none.
    pub(crate) name_range: TextRange,
    pub(crate) kind: ItemKind,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ItemKind {
    /// `items` is `None` for `mod a;`.
    Module {
        items: Option<Vec<Item>>,
    },
    /// The items that stand in a block of a function: a scope without a name.
    Block {
        items: Vec<Item>,
    },
    Use(Vec<Import>),
    ExternCrate {
        krate: Name,
    },
    Adt(Adt),
    Trait {
        generics: Generics,
        supertraits: Vec<PathRef>,
        items: Vec<Item>,
    },
    Impl(Impl),
    Fn(Function),
    Const {
        ty: TypeRef,
    },
    Static {
        ty: TypeRef,
        mutable: bool,
    },
    TypeAlias {
        generics: Generics,
        bounds: Vec<PathRef>,
        ty: Option<TypeRef>,
    },
    Macro,
}

/// One name that a `use` brings, or a glob.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Import {
    pub(crate) path: PathRef,
    /// The name it has here; `None` for `*`. An underscore brings only a trait's methods.
    pub(crate) alias: Option<Name>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Adt {
    pub(crate) kind: AdtKind,
    /// The last names of the traits in `#[derive(…)]`.
    pub(crate) derives: Vec<Name>,
    pub(crate) generics: Generics,
    /// One nameless variant for a struct or a union.
    pub(crate) variants: Vec<Variant>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AdtKind {
    Struct,
    Enum,
    Union,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Variant {
    pub(crate) name: Name,
    pub(crate) name_range: TextRange,
    pub(crate) fields: Vec<Field>,
    pub(crate) shape: Shape,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Record,
    Tuple,
    Unit,
}

/// A field; the fields of a tuple are named `0`, `1`, ….
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Field {
    pub(crate) name: Name,
    pub(crate) ty: TypeRef,
    pub(crate) range: TextRange,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Impl {
    pub(crate) generics: Generics,
    pub(crate) trait_ref: Option<PathRef>,
    pub(crate) negative: bool,
    pub(crate) self_ty: TypeRef,
    pub(crate) items: Vec<Item>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Function {
    pub(crate) generics: Generics,
    pub(crate) self_param: Option<TypeRef>,
    pub(crate) params: Vec<TypeRef>,
    /// `()` where nothing is written.
    pub(crate) ret: TypeRef,
    pub(crate) is_async: bool,
    /// Blocks of the body that declare items of their own.
    pub(crate) blocks: Vec<Item>,
}

/// Generic parameters, lifetimes left out, and every bound, wherever it is written.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Generics {
    pub(crate) params: Vec<GenericParam>,
    pub(crate) bounds: Vec<(TypeRef, Vec<PathRef>)>,
    /// Whether there is a lifetime among the parameters: a value may borrow.
    pub(crate) has_lifetime: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct GenericParam {
    pub(crate) name: Name,
    pub(crate) default: Option<TypeRef>,
}

/// The declarations of a file.
pub(crate) fn of_file(file: &ast::SourceFile) -> Vec<Item> {
    Outliner {
        base: TextSize::new(0),
    }
    .items(file.items())
}

struct Outliner {
    /// Where the fragment that is being read starts in the file.
    base: TextSize,
}

impl Outliner {
    fn items(&self, items: impl Iterator<Item = ast::Item>) -> Vec<Item> {
        let mut result = Vec::new();
        for item in items {
            self.item(item, &mut result);
        }
        result
    }

    fn item(&self, item: ast::Item, into: &mut Vec<Item>) {
        let range = item.syntax().text_range() + self.base;
        let test = is_test(&item);
        let mut add = |name: Option<ast::Name>, public: bool, kind: ItemKind| {
            let name_range = name
                .as_ref()
                .map_or(range, |name| name.syntax().text_range() + self.base);
            let name = name
                .map(|name| Name::from(name.text().trim_start_matches("r#")))
                .unwrap_or_default();
            into.push(Item {
                name,
                public,
                test,
                range,
                name_range,
                kind,
            });
        };
        let public = |node: &dyn Fn() -> Option<ast::Visibility>| node().is_some();
        match item {
            ast::Item::Module(module) => {
                let items = module.item_list().map(|list| self.items(list.items()));
                add(
                    module.name(),
                    public(&|| module.visibility()),
                    ItemKind::Module { items },
                );
            }
            ast::Item::Use(import) => {
                let mut imports = Vec::new();
                if let Some(tree) = import.use_tree() {
                    flatten(&tree, None, &mut imports);
                }
                add(
                    None,
                    public(&|| import.visibility()),
                    ItemKind::Use(imports),
                );
            }
            ast::Item::ExternCrate(import) => {
                let Some(krate) = import.name_ref().map(|name| Name::from(name.text())) else {
                    return;
                };
                let alias = match import.rename() {
                    Some(rename) => rename.name(),
                    None => None,
                };
                let name = alias
                    .as_ref()
                    .map_or_else(|| krate.clone(), |name| name.text().into());
                let kind = ItemKind::ExternCrate { krate };
                into.push(Item {
                    name,
                    public: import.visibility().is_some(),
                    test,
                    range,
                    name_range: range,
                    kind,
                });
            }
            ast::Item::Struct(adt) => {
                let shape = match adt.field_list() {
                    Some(ast::FieldList::RecordFieldList(_)) => Shape::Record,
                    Some(ast::FieldList::TupleFieldList(_)) => Shape::Tuple,
                    None => Shape::Unit,
                };
                let fields = self.fields(adt.field_list());
                let variant = Variant {
                    name: Name::default(),
                    name_range: range,
                    fields,
                    shape,
                };
                let kind = ItemKind::Adt(Adt {
                    kind: AdtKind::Struct,
                    derives: derives(&adt),
                    generics: generics(&adt),
                    variants: vec![variant],
                });
                add(adt.name(), public(&|| adt.visibility()), kind);
            }
            ast::Item::Union(adt) => {
                let fields =
                    self.fields(adt.record_field_list().map(ast::FieldList::RecordFieldList));
                let variant = Variant {
                    name: Name::default(),
                    name_range: range,
                    fields,
                    shape: Shape::Record,
                };
                let kind = ItemKind::Adt(Adt {
                    kind: AdtKind::Union,
                    derives: derives(&adt),
                    generics: generics(&adt),
                    variants: vec![variant],
                });
                add(adt.name(), public(&|| adt.visibility()), kind);
            }
            ast::Item::Enum(adt) => {
                let variants = adt
                    .variant_list()
                    .into_iter()
                    .flat_map(|list| list.variants())
                    .map(|variant| Variant {
                        name: variant
                            .name()
                            .map(|name| name.text().into())
                            .unwrap_or_default(),
                        name_range: variant.syntax().text_range() + self.base,
                        fields: self.fields(variant.field_list()),
                        shape: match variant.field_list() {
                            Some(ast::FieldList::RecordFieldList(_)) => Shape::Record,
                            Some(ast::FieldList::TupleFieldList(_)) => Shape::Tuple,
                            None => Shape::Unit,
                        },
                    })
                    .collect();
                let kind = ItemKind::Adt(Adt {
                    kind: AdtKind::Enum,
                    derives: derives(&adt),
                    generics: generics(&adt),
                    variants,
                });
                add(adt.name(), public(&|| adt.visibility()), kind);
            }
            ast::Item::Trait(item) => {
                let items = item
                    .assoc_item_list()
                    .map(|list| self.assoc_items(&list))
                    .unwrap_or_default();
                let kind = ItemKind::Trait {
                    generics: generics(&item),
                    supertraits: bounds_of(&item),
                    items,
                };
                add(item.name(), public(&|| item.visibility()), kind);
            }
            ast::Item::Impl(item) => {
                let trait_ref = item.trait_().and_then(|ty| match TypeRef::from_ast(&ty) {
                    TypeRef::Path(path) => Some(path),
                    _ => None,
                });
                let kind = ItemKind::Impl(Impl {
                    generics: generics(&item),
                    trait_ref,
                    negative: item.excl_token().is_some(),
                    self_ty: TypeRef::from_option(item.self_ty()),
                    items: item
                        .assoc_item_list()
                        .map(|list| self.assoc_items(&list))
                        .unwrap_or_default(),
                });
                add(None, false, kind);
            }
            ast::Item::Fn(function) => {
                let kind = ItemKind::Fn(self.function(&function));
                add(function.name(), public(&|| function.visibility()), kind);
            }
            ast::Item::Const(item) => {
                add(
                    item.name(),
                    public(&|| item.visibility()),
                    ItemKind::Const {
                        ty: TypeRef::from_option(item.ty()),
                    },
                );
            }
            ast::Item::Static(item) => {
                let kind = ItemKind::Static {
                    ty: TypeRef::from_option(item.ty()),
                    mutable: item.mut_token().is_some(),
                };
                add(item.name(), public(&|| item.visibility()), kind);
            }
            ast::Item::TypeAlias(item) => {
                let kind = alias(&item);
                add(item.name(), public(&|| item.visibility()), kind);
            }
            ast::Item::MacroRules(item) => add(item.name(), true, ItemKind::Macro),
            ast::Item::MacroDef(item) => add(item.name(), true, ItemKind::Macro),
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
                            self.item(ast::Item::TypeAlias(item), into)
                        }
                        ast::ExternItem::MacroCall(_) => {}
                    }
                }
            }
            ast::Item::MacroCall(call) => self.macro_items(&call, into),
            ast::Item::AsmExpr(_) => {}
        }
    }

    /// A macro whose body reads as items most likely passes them on: `cfg_if!`, `cfg_rt!`, ….
    fn macro_items(&self, call: &ast::MacroCall, into: &mut Vec<Item>) {
        let Some(tree) = call.token_tree() else {
            return;
        };
        if tree.l_curly_token().is_none() {
            return;
        }
        let Some(fragment) = Fragment::of_tree_body(&tree, Entry::Items) else {
            return;
        };
        if fragment.has_errors() {
            return;
        }
        let inner = Outliner {
            base: self.base + fragment.offset(),
        };
        for item in fragment.root().children().filter_map(ast::Item::cast) {
            inner.item(item, into);
        }
    }

    fn assoc_items(&self, list: &ast::AssocItemList) -> Vec<Item> {
        self.items(list.assoc_items().map(|item| match item {
            ast::AssocItem::Const(item) => ast::Item::Const(item),
            ast::AssocItem::Fn(item) => ast::Item::Fn(item),
            ast::AssocItem::MacroCall(item) => ast::Item::MacroCall(item),
            ast::AssocItem::TypeAlias(item) => ast::Item::TypeAlias(item),
        }))
    }

    fn fields(&self, list: Option<ast::FieldList>) -> Vec<Field> {
        match list {
            Some(ast::FieldList::RecordFieldList(list)) => list
                .fields()
                .map(|field| Field {
                    name: field
                        .name()
                        .map(|name| name.text().into())
                        .unwrap_or_default(),
                    ty: TypeRef::from_option(field.ty()),
                    range: field.syntax().text_range() + self.base,
                })
                .collect(),
            Some(ast::FieldList::TupleFieldList(list)) => list
                .fields()
                .enumerate()
                .map(|(index, field)| Field {
                    name: index.to_string().into(),
                    ty: TypeRef::from_option(field.ty()),
                    range: field.syntax().text_range() + self.base,
                })
                .collect(),
            None => Vec::new(),
        }
    }

    fn function(&self, function: &ast::Fn) -> Function {
        let params = function.param_list();
        let self_param = params
            .as_ref()
            .and_then(|list| list.self_param())
            .map(|param| self_type(&param));
        let mut generics = generics(function);
        let params = params
            .map(|list| {
                list.params()
                    .map(|param| TypeRef::from_option(param.ty()))
                    .collect::<Vec<_>>()
            })
            .unwrap_or_default();
        // `fn f(x: impl Trait)` is a generic parameter without a name.
        let params = params
            .into_iter()
            .enumerate()
            .map(|(index, ty)| match ty {
                TypeRef::Impl(paths) => anonymous_param(&mut generics, index, paths),
                TypeRef::Ref(inner, mutability) => match *inner {
                    TypeRef::Impl(paths) => TypeRef::Ref(
                        Box::new(anonymous_param(&mut generics, index, paths)),
                        mutability,
                    ),
                    other => TypeRef::Ref(Box::new(other), mutability),
                },
                other => other,
            })
            .collect();
        Function {
            self_param,
            params,
            ret: function
                .ret_type()
                .map_or(TypeRef::unit(), |ret| TypeRef::from_option(ret.ty())),
            is_async: function.async_token().is_some(),
            blocks: function
                .body()
                .map(|body| self.blocks(&body))
                .unwrap_or_default(),
            generics,
        }
    }

    /// The blocks inside a body that declare items, however deep, each with the ones inside it.
    fn blocks(&self, body: &ast::BlockExpr) -> Vec<Item> {
        let mut result = Vec::new();
        self.blocks_under(body.syntax(), &mut result);
        result
    }

    fn blocks_under(&self, node: &ra_ap_syntax::SyntaxNode, into: &mut Vec<Item>) {
        // Functions inside bring their own blocks; what is walked here is this body alone.
        let Some(list) = ast::StmtList::cast(node.clone()) else {
            for child in node
                .children()
                .filter(|child| ast::Item::cast(child.clone()).is_none())
            {
                self.blocks_under(&child, into);
            }
            return;
        };
        let mut items = self.items(
            list.items()
                .filter(|item| !matches!(item, ast::Item::MacroCall(_))),
        );
        let mut inner = Vec::new();
        for child in node
            .children()
            .filter(|child| ast::Item::cast(child.clone()).is_none())
        {
            self.blocks_under(&child, &mut inner);
        }
        if items.is_empty() {
            into.append(&mut inner);
            return;
        }
        items.append(&mut inner);
        let range = node.text_range() + self.base;
        into.push(Item {
            name: Name::default(),
            public: false,
            test: false,
            range,
            name_range: range,
            kind: ItemKind::Block { items },
        });
    }
}

fn anonymous_param(generics: &mut Generics, index: usize, paths: Vec<PathRef>) -> TypeRef {
    let name = Name::from(format!("impl#{index}"));
    let ty = TypeRef::Path(PathRef::name(&name));
    generics.params.push(GenericParam {
        name,
        default: None,
    });
    generics.bounds.push((ty.clone(), paths));
    ty
}

fn alias(item: &ast::TypeAlias) -> ItemKind {
    ItemKind::TypeAlias {
        generics: generics(item),
        bounds: bounds_of(item),
        ty: item.ty().map(|ty| TypeRef::from_ast(&ty)),
    }
}

/// The type of `self`, `&self`, `&mut self`, `self: Arc<Self>`.
fn self_type(param: &ast::SelfParam) -> TypeRef {
    if let Some(ty) = param.ty() {
        return TypeRef::from_ast(&ty);
    }
    let own = TypeRef::Path(PathRef::name("Self"));
    match param.kind() {
        ast::SelfParamKind::Owned => own,
        ast::SelfParamKind::Ref => TypeRef::Ref(Box::new(own), Mutability::Shared),
        ast::SelfParamKind::MutRef => TypeRef::Ref(Box::new(own), Mutability::Mut),
    }
}

fn generics(item: &impl HasGenericParams) -> Generics {
    let mut result = Generics::default();
    for param in item
        .generic_param_list()
        .into_iter()
        .flat_map(|list| list.generic_params())
    {
        match param {
            ast::GenericParam::TypeParam(param) => {
                let Some(name) = param.name().map(|name| Name::from(name.text())) else {
                    continue;
                };
                let paths = bounds_of(&param);
                if !paths.is_empty() {
                    result
                        .bounds
                        .push((TypeRef::Path(PathRef::name(&name)), paths));
                }
                let default = param.default_type().map(|ty| TypeRef::from_ast(&ty));
                result.params.push(GenericParam { name, default });
            }
            ast::GenericParam::ConstParam(param) => {
                let Some(name) = param.name().map(|name| Name::from(name.text())) else {
                    continue;
                };
                result.params.push(GenericParam {
                    name,
                    default: None,
                });
            }
            ast::GenericParam::LifetimeParam(_) => result.has_lifetime = true,
        }
    }
    for predicate in item
        .where_clause()
        .into_iter()
        .flat_map(|clause| clause.predicates())
    {
        if let Some(ty) = predicate.ty() {
            result.bounds.push((
                TypeRef::from_ast(&ty),
                bounds(ast::HasTypeBounds::type_bound_list(&predicate)),
            ));
        }
    }
    result
}

fn flatten(tree: &ast::UseTree, prefix: Option<&PathRef>, into: &mut Vec<Import>) {
    let own = tree.path().and_then(|path| use_path(&path));
    let path = match (prefix, own) {
        (None, Some(own)) => own,
        (None, None) => PathRef {
            anchor: Anchor::Scope,
            segments: Vec::new(),
        },
        (Some(prefix), None) => prefix.clone(),
        (Some(prefix), Some(own)) => {
            let mut joined = prefix.clone();
            // `use a::{self}` names `a` itself.
            joined.segments.extend(
                own.segments
                    .into_iter()
                    .filter(|segment| segment.name != "self"),
            );
            joined
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
        Some(rename) => rename.name().map(|name| Name::from(name.text())),
        None => path.last_name().cloned(),
    };
    if let Some(alias) = alias {
        into.push(Import {
            path,
            alias: Some(alias),
        });
    }
}

/// A path in a `use`, in which a lone `self` is a name.
fn use_path(path: &ast::Path) -> Option<PathRef> {
    PathRef::from_ast(path)
}

/// `#[cfg(test)]`, `#[test]`, `#[tokio::test]`, `#[rstest]`, ….
fn is_test(item: &ast::Item) -> bool {
    item.attrs().any(|attr| is_test_attribute(&attr))
}

/// Whether the attribute marks test code.
pub(crate) fn is_test_attribute(attr: &ast::Attr) -> bool {
    let Some(meta) = attr.meta() else {
        return false;
    };
    if let ast::Meta::CfgMeta(cfg) = &meta {
        return cfg.cfg_predicate().is_some_and(|predicate| {
            let text = predicate.syntax().text().to_string();
            let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
            text == "test"
                || text.starts_with("all(test,")
                || text.contains(",test,")
                || text.ends_with(",test)")
        });
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

fn derives(item: &impl HasAttrs) -> Vec<Name> {
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
