//! Types and paths as they are written, without the tree they were written in.
//!
//! Lifetimes are left out: nothing that Threadwise says depends on them. Copies share what they are
//! made of: few types are written once, and a crate writes them many thousand times.

mod read;

use std::sync::Arc;

use ra_ap_syntax::SmolStr;
use ra_ap_syntax::ast;

pub(crate) use read::Types;

pub(crate) type Name = SmolStr;

/// A path as written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct PathRef {
    pub(crate) anchor: Anchor,
    pub(crate) segments: Arc<[Segment]>,
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
    Type(Arc<TypeRef>, Option<Arc<PathRef>>),
}

/// One name of a path, with its generic arguments.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Segment {
    pub(crate) name: Name,
    /// `<A, B>`, or the parameters of `Fn(A, B) -> C` as one tuple.
    pub(crate) args: Box<[TypeRef]>,
    /// `<Item = A>`, or the `Output = C` of `Fn(A, B) -> C`.
    pub(crate) bindings: Box<[(Name, TypeRef)]>,
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
    Ref(Arc<TypeRef>, Mutability),
    Ptr(Arc<TypeRef>, Mutability),
    Tuple(Arc<[TypeRef]>),
    Slice(Arc<TypeRef>),
    Array(Arc<TypeRef>),
    FnPtr(Arc<[TypeRef]>, Arc<TypeRef>),
    Impl(Arc<[PathRef]>),
    Dyn(Arc<[PathRef]>),
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
            segments: Arc::new([Segment::plain(name)]),
        }
    }

    pub(crate) fn from_ast(path: &ast::Path) -> Option<PathRef> {
        Types::default().path(path)
    }

    /// Whether nothing is written.
    pub(crate) fn is_empty(&self) -> bool {
        self.anchor == Anchor::Scope && self.segments.is_empty()
    }

    /// The only name of a path that is just a name.
    pub(crate) fn as_name(&self) -> Option<&Name> {
        match (&self.anchor, &*self.segments) {
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
            args: Box::default(),
            bindings: Box::default(),
        }
    }
}

impl TypeRef {
    pub(crate) fn unit() -> TypeRef {
        TypeRef::Tuple(Arc::default())
    }

    pub(crate) fn from_option(ty: Option<ast::Type>) -> TypeRef {
        Types::default().option(ty)
    }

    pub(crate) fn from_ast(ty: &ast::Type) -> TypeRef {
        Types::default().ty(ty)
    }
}
