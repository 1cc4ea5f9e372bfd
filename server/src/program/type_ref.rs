//! Types and paths as they are written, without the tree they were written in.
//!
//! Lifetimes are left out: nothing that Threadwise says depends on them.

use ra_ap_syntax::ast::{self, HasGenericArgs, HasTypeBounds};
use ra_ap_syntax::{AstNode, SmolStr};

pub(crate) type Name = SmolStr;

/// A path as written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct PathRef {
    pub(crate) anchor: Anchor,
    pub(crate) segments: Vec<Segment>,
}

/// Where a path starts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Anchor {
    /// `a::b`: in the scopes around it.
    Scope,
    /// `crate::a`, and `$crate::a`.
    Crate,
    /// `self::a` is 0, `super::a` is 1, `super::super::a` is 2.
    Super(u8),
    /// `::a`: the name of a crate.
    Extern,
    /// `<T>::a`, and `<T as Trait>::a`.
    Type(Box<TypeRef>, Option<Box<PathRef>>),
}

/// One name of a path, with its generic arguments.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Segment {
    pub(crate) name: Name,
    /// `<A, B>`, or the parameters of `Fn(A, B) -> C` as one tuple.
    pub(crate) args: Vec<TypeRef>,
    /// `<Item = A>`, or the `Output = C` of `Fn(A, B) -> C`.
    pub(crate) bindings: Vec<(Name, TypeRef)>,
}

/// A type as written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum TypeRef {
    /// Broken, or of a kind that does not matter here.
    Unknown,
    /// `_`.
    Infer,
    Never,
    Path(PathRef),
    Ref(Box<TypeRef>, Mutability),
    Ptr(Box<TypeRef>, Mutability),
    Tuple(Vec<TypeRef>),
    Slice(Box<TypeRef>),
    Array(Box<TypeRef>),
    FnPtr(Vec<TypeRef>, Box<TypeRef>),
    Impl(Vec<PathRef>),
    Dyn(Vec<PathRef>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Mutability {
    Shared,
    Mut,
}

impl Mutability {
    pub(crate) fn from_bool(mutable: bool) -> Mutability {
        if mutable {
            Mutability::Mut
        } else {
            Mutability::Shared
        }
    }
}

impl PathRef {
    /// The path of one plain name.
    pub(crate) fn name(name: &str) -> PathRef {
        PathRef {
            anchor: Anchor::Scope,
            segments: vec![Segment::plain(name)],
        }
    }

    pub(crate) fn from_ast(path: &ast::Path) -> Option<PathRef> {
        let mut result = PathRef {
            anchor: Anchor::Scope,
            segments: Vec::new(),
        };
        for segment in path.segments() {
            if let Some(anchor) = segment.type_anchor() {
                let ty = anchor
                    .ty()
                    .map_or(TypeRef::Unknown, |ty| TypeRef::from_ast(&ty));
                // The type before the `as` can be a path too.
                let as_trait = anchor.as_token().and_then(|_| {
                    let paths = anchor.syntax().children().filter_map(ast::PathType::cast);
                    PathRef::from_ast(&paths.last()?.path()?)
                });
                result.anchor = Anchor::Type(Box::new(ty), as_trait.map(Box::new));
                continue;
            }
            let first = result.segments.is_empty();
            let leading_colons =
                segment.coloncolon_token().is_some() && segment.parent_path().qualifier().is_none();
            let name = segment.name_ref()?;
            match name.text() {
                "crate" | "$crate" if first => result.anchor = Anchor::Crate,
                "self"
                    if first && result.anchor == Anchor::Scope && path.segments().count() > 1 =>
                {
                    result.anchor = Anchor::Super(0);
                }
                "super" if first => {
                    result.anchor = match result.anchor {
                        Anchor::Super(depth) => Anchor::Super(depth.saturating_add(1)),
                        _ => Anchor::Super(1),
                    };
                }
                text => {
                    if leading_colons && first && result.anchor == Anchor::Scope {
                        result.anchor = Anchor::Extern;
                    }
                    result.segments.push(Segment::from_ast(text, &segment));
                }
            }
        }
        // There are a great many paths, most of them of one name.
        result.segments.shrink_to_fit();
        Some(result)
    }

    /// Whether nothing is written.
    pub(crate) fn is_empty(&self) -> bool {
        self.anchor == Anchor::Scope && self.segments.is_empty()
    }

    /// The only name of a path that is just a name.
    pub(crate) fn as_name(&self) -> Option<&Name> {
        match (&self.anchor, self.segments.as_slice()) {
            (Anchor::Scope, [only]) => Some(&only.name),
            _ => None,
        }
    }

    pub(crate) fn last_name(&self) -> Option<&Name> {
        self.segments.last().map(|segment| &segment.name)
    }
}

impl Segment {
    pub(crate) fn plain(name: &str) -> Segment {
        Segment {
            name: name.into(),
            args: Vec::new(),
            bindings: Vec::new(),
        }
    }

    fn from_ast(name: &str, segment: &ast::PathSegment) -> Segment {
        let mut result = Segment::plain(name.trim_start_matches("r#"));
        if let Some(list) = segment.generic_arg_list() {
            result.add_args(&list);
        }
        if let Some(list) = segment.parenthesized_arg_list() {
            let inputs = list
                .type_args()
                .map(|arg| TypeRef::from_option(arg.ty()))
                .collect();
            result.args.push(TypeRef::Tuple(inputs));
            let output = segment
                .ret_type()
                .map_or(TypeRef::Tuple(Vec::new()), |ret| {
                    TypeRef::from_option(ret.ty())
                });
            result.bindings.push(("Output".into(), output));
        }
        result
    }

    /// Adds the arguments of a `<…>` list.
    fn add_args(&mut self, list: &ast::GenericArgList) {
        (self.args, self.bindings) = generic_args(list);
    }
}

/// The types and the bindings of a `<…>` list. A const argument takes a type's place.
pub(crate) fn generic_args(list: &ast::GenericArgList) -> (Vec<TypeRef>, Vec<(Name, TypeRef)>) {
    let mut args = Vec::new();
    let mut bindings = Vec::new();
    for arg in list.generic_args() {
        match arg {
            ast::GenericArg::TypeArg(arg) => args.push(TypeRef::from_option(arg.ty())),
            ast::GenericArg::ConstArg(_) => args.push(TypeRef::Unknown),
            ast::GenericArg::AssocTypeArg(arg) => {
                if let (Some(name), Some(ty)) = (arg.name_ref(), arg.ty()) {
                    bindings.push((name.text().into(), TypeRef::from_ast(&ty)));
                }
            }
            ast::GenericArg::LifetimeArg(_) => {}
        }
    }
    args.shrink_to_fit();
    bindings.shrink_to_fit();
    (args, bindings)
}

impl TypeRef {
    pub(crate) fn unit() -> TypeRef {
        TypeRef::Tuple(Vec::new())
    }

    pub(crate) fn from_option(ty: Option<ast::Type>) -> TypeRef {
        ty.map_or(TypeRef::Unknown, |ty| TypeRef::from_ast(&ty))
    }

    pub(crate) fn from_ast(ty: &ast::Type) -> TypeRef {
        let boxed = |ty: Option<ast::Type>| Box::new(TypeRef::from_option(ty));
        match ty {
            ast::Type::PathType(ty) => ty
                .path()
                .and_then(|path| PathRef::from_ast(&path))
                .map_or(TypeRef::Unknown, TypeRef::Path),
            ast::Type::RefType(ty) => TypeRef::Ref(
                boxed(ty.ty()),
                Mutability::from_bool(ty.mut_token().is_some()),
            ),
            ast::Type::PtrType(ty) => TypeRef::Ptr(
                boxed(ty.ty()),
                Mutability::from_bool(ty.mut_token().is_some()),
            ),
            ast::Type::TupleType(ty) => {
                TypeRef::Tuple(ty.fields().map(|ty| TypeRef::from_ast(&ty)).collect())
            }
            ast::Type::SliceType(ty) => TypeRef::Slice(boxed(ty.ty())),
            ast::Type::ArrayType(ty) => TypeRef::Array(boxed(ty.ty())),
            ast::Type::ParenType(ty) => TypeRef::from_option(ty.ty()),
            ast::Type::ForType(ty) => TypeRef::from_option(ty.ty()),
            ast::Type::NeverType(_) => TypeRef::Never,
            ast::Type::InferType(_) => TypeRef::Infer,
            ast::Type::FnPtrType(ty) => {
                let params = ty
                    .param_list()
                    .map(|list| {
                        list.params()
                            .map(|param| TypeRef::from_option(param.ty()))
                            .collect()
                    })
                    .unwrap_or_default();
                let ret = ty
                    .ret_type()
                    .map_or(TypeRef::unit(), |ret| TypeRef::from_option(ret.ty()));
                TypeRef::FnPtr(params, Box::new(ret))
            }
            ast::Type::ImplTraitType(ty) => TypeRef::Impl(bounds(ty.type_bound_list())),
            ast::Type::DynTraitType(ty) => TypeRef::Dyn(bounds(ty.type_bound_list())),
            ast::Type::MacroType(_) | ast::Type::PatternType(_) => TypeRef::Unknown,
        }
    }
}

/// The traits of a list of bounds, lifetimes and `?Sized` left out.
pub(crate) fn bounds(list: Option<ast::TypeBoundList>) -> Vec<PathRef> {
    let mut paths: Vec<PathRef> = list
        .into_iter()
        .flat_map(|list| list.bounds())
        .filter(|bound| bound.question_mark_token().is_none())
        .filter_map(|bound| match bound.ty()? {
            ast::Type::PathType(ty) => PathRef::from_ast(&ty.path()?),
            ast::Type::ForType(ty) => match ty.ty()? {
                ast::Type::PathType(ty) => PathRef::from_ast(&ty.path()?),
                _ => None,
            },
            ast::Type::ParenType(ty) => match ty.ty()? {
                ast::Type::PathType(ty) => PathRef::from_ast(&ty.path()?),
                _ => None,
            },
            _ => None,
        })
        .collect();
    paths.shrink_to_fit();
    paths
}

/// The bounds behind the colon of something.
pub(crate) fn bounds_of(node: &impl HasTypeBounds) -> Vec<PathRef> {
    bounds(node.type_bound_list())
}
