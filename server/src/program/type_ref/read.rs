//! Reads types and paths from a tree.

use std::sync::Arc;

use ra_ap_syntax::ast::{self, HasGenericArgs};
use ra_ap_syntax::{AstNode, SyntaxNode, TextRange, TextSize};
use rustc_hash::FxHashMap;

use super::{Anchor, Mutability, Name, PathRef, Segment, TypeRef};

/// Reads types, and keeps those of one text: the same words are the same type.
#[derive(Default)]
pub(crate) struct Types<'t> {
    /// What the trees were made of; empty where nothing is to be kept.
    text: &'t str,
    /// Where the tree that is being read starts in the text.
    pub(crate) base: TextSize,
    known: FxHashMap<&'t str, TypeRef>,
}

/// What stands between `<` and `>`: types, and bindings such as `Item = u8`.
type Arguments = (Box<[TypeRef]>, Box<[(Name, TypeRef)]>);

impl<'t> Types<'t> {
    pub(crate) fn of_text(text: &'t str) -> Types<'t> {
        Types {
            text,
            ..Types::default()
        }
    }

    /// Another text, of which what is known holds as well.
    pub(crate) fn go_on_with(&mut self, text: &'t str) {
        self.text = text;
        self.base = TextSize::default();
    }

    /// What is written there; `None` where nothing is to be kept.
    pub(crate) fn words(&self, range: TextRange) -> Option<&'t str> {
        let range = range + self.base;
        self.text
            .get(usize::from(range.start())..usize::from(range.end()))
    }

    pub(crate) fn option(&mut self, ty: Option<ast::Type>) -> TypeRef {
        ty.map_or(TypeRef::Unknown, |ty| self.ty(&ty))
    }

    pub(crate) fn ty(&mut self, ty: &ast::Type) -> TypeRef {
        let words = self.words(ty.syntax().text_range());
        if let Some(known) = words.and_then(|words| self.known.get(words)) {
            return known.clone();
        }
        let read = self.unknown_ty(ty);
        if let Some(words) = words {
            self.known.insert(words, read.clone());
        }
        read
    }

    fn unknown_ty(&mut self, ty: &ast::Type) -> TypeRef {
        let mut shared = |ty: Option<ast::Type>| Arc::new(self.option(ty));
        match ty {
            ast::Type::PathType(ty) => ty
                .path()
                .and_then(|path| self.path(&path))
                .map_or(TypeRef::Unknown, TypeRef::Path),
            ast::Type::RefType(ty) => TypeRef::Ref(
                shared(ty.ty()),
                Mutability::from_bool(ty.mut_token().is_some()),
            ),
            ast::Type::PtrType(ty) => TypeRef::Ptr(
                shared(ty.ty()),
                Mutability::from_bool(ty.mut_token().is_some()),
            ),
            ast::Type::TupleType(ty) => {
                TypeRef::Tuple(ty.fields().map(|ty| self.ty(&ty)).collect())
            }
            ast::Type::SliceType(ty) => TypeRef::Slice(shared(ty.ty())),
            ast::Type::ArrayType(ty) => TypeRef::Array(shared(ty.ty())),
            ast::Type::ParenType(ty) => self.option(ty.ty()),
            ast::Type::ForType(ty) => self.option(ty.ty()),
            ast::Type::NeverType(_) => TypeRef::Never,
            ast::Type::InferType(_) => TypeRef::Infer,
            ast::Type::FnPtrType(ty) => {
                let params = ty
                    .param_list()
                    .map(|list| list.params().map(|param| self.option(param.ty())).collect())
                    .unwrap_or_default();
                TypeRef::FnPtr(params, Arc::new(self.returned(ty.ret_type())))
            }
            ast::Type::ImplTraitType(ty) => TypeRef::Impl(self.bounds(ty.type_bound_list()).into()),
            ast::Type::DynTraitType(ty) => TypeRef::Dyn(self.bounds(ty.type_bound_list()).into()),
            ast::Type::MacroType(_) | ast::Type::PatternType(_) => TypeRef::Unknown,
        }
    }

    /// What comes after an arrow; `()` where there is none.
    pub(crate) fn returned(&mut self, ret: Option<ast::RetType>) -> TypeRef {
        ret.map_or(TypeRef::unit(), |ret| self.option(ret.ty()))
    }

    pub(crate) fn path(&mut self, path: &ast::Path) -> Option<PathRef> {
        let mut anchor = Anchor::Scope;
        let mut segments: Vec<Segment> = Vec::new();
        for segment in path.segments() {
            if let Some(type_anchor) = segment.type_anchor() {
                let ty = self.option(type_anchor.ty());
                // The type before the `as` can be a path too.
                let as_trait = type_anchor.as_token().and_then(|_| {
                    let paths = children::<ast::PathType>(type_anchor.syntax());
                    self.path(&paths.last()?.path()?)
                });
                anchor = Anchor::Type(Arc::new(ty), as_trait.map(Arc::new));
                continue;
            }
            let first = segments.is_empty();
            let leading_colons =
                segment.coloncolon_token().is_some() && segment.parent_path().qualifier().is_none();
            let name = segment.name_ref()?;
            match name.text() {
                "crate" | "$crate" if first => anchor = Anchor::Crate,
                "self" if first && anchor == Anchor::Scope && path.segments().count() > 1 => {
                    anchor = Anchor::Super(0);
                }
                "super" if first => {
                    anchor = match anchor {
                        Anchor::Super(depth) => Anchor::Super(depth.saturating_add(1)),
                        _ => Anchor::Super(1),
                    };
                }
                text => {
                    if leading_colons && first && anchor == Anchor::Scope {
                        anchor = Anchor::Extern;
                    }
                    segments.push(self.segment(text, &segment));
                }
            }
        }
        Some(PathRef {
            anchor,
            segments: segments.into(),
        })
    }

    fn segment(&mut self, name: &str, segment: &ast::PathSegment) -> Segment {
        let mut result = Segment::plain(name.trim_start_matches("r#"));
        if let Some(list) = segment.generic_arg_list() {
            (result.args, result.bindings) = self.generic_args(&list);
        }
        if let Some(list) = segment.parenthesized_arg_list() {
            let inputs = list.type_args().map(|arg| self.option(arg.ty()));
            result.args = Box::new([TypeRef::Tuple(inputs.collect())]);
            let output = self.returned(segment.ret_type());
            result.bindings = Box::new([("Output".into(), output)]);
        }
        result
    }

    /// The types and the bindings of a `<…>` list. A const argument takes a type's place.
    pub(crate) fn generic_args(&mut self, list: &ast::GenericArgList) -> Arguments {
        let mut args = Vec::new();
        let mut bindings = Vec::new();
        for arg in list.generic_args() {
            match arg {
                ast::GenericArg::TypeArg(arg) => args.push(self.option(arg.ty())),
                ast::GenericArg::ConstArg(_) => args.push(TypeRef::Unknown),
                ast::GenericArg::AssocTypeArg(arg) => {
                    if let (Some(name), Some(ty)) = (arg.name_ref(), arg.ty()) {
                        bindings.push((name.text().into(), self.ty(&ty)));
                    }
                }
                ast::GenericArg::LifetimeArg(_) => {}
            }
        }
        (args.into(), bindings.into())
    }

    /// The traits of a list of bounds, lifetimes and `?Sized` left out.
    pub(crate) fn bounds(&mut self, list: Option<ast::TypeBoundList>) -> Vec<PathRef> {
        list.into_iter()
            .flat_map(|list| list.bounds())
            .filter(|bound| bound.question_mark_token().is_none())
            .filter_map(|bound| self.bound(bound.ty()?))
            .collect()
    }

    fn bound(&mut self, ty: ast::Type) -> Option<PathRef> {
        let path = match ty {
            ast::Type::ForType(ty) => ty.ty()?,
            ast::Type::ParenType(ty) => ty.ty()?,
            ty => ty,
        };
        if !matches!(path, ast::Type::PathType(_)) {
            return None;
        }
        match self.ty(&path) {
            TypeRef::Path(path) => Some(path),
            _ => None,
        }
    }
}

fn children<N: AstNode>(node: &SyntaxNode) -> impl Iterator<Item = N> {
    node.children().filter_map(N::cast)
}
