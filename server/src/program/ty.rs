//! Types. What is not understood is [`Ty::Unknown`], and spreads.

use std::sync::Arc;

use super::items::DefId;
use super::type_ref::{Mutability, Name};

/// A type, or what is known of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Ty {
    Unknown,
    Never,
    Prim(Prim),
    Tuple(Arc<[Ty]>),
    Array(Arc<Ty>),
    Slice(Arc<Ty>),
    Ref(Arc<Ty>, Mutability),
    Ptr(Arc<Ty>, Mutability),
    /// A struct, enum or union, with its type arguments.
    Adt(DefId, Arc<[Ty]>),
    /// A type of a crate whose declarations are not known, by the path it was named with.
    External(Arc<str>, Arc<[Ty]>),
    /// A function or constructor used as a value.
    FnDef(DefId),
    FnPtr(Arc<[Ty]>, Arc<Ty>),
    /// A closure of the body at hand, by the number of its expression.
    Closure(u32, Arc<[Ty]>, Arc<Ty>),
    /// What an `async fn` or an async closure gives: a future of that output.
    Future(Arc<Ty>, Option<Arc<Origin>>),
    /// An async block of the body at hand, by the number of its expression, with its output.
    Async(u32, Arc<Ty>),
    /// A generic parameter of the function or impl around the body, or `Self` of a trait.
    Param(Name),
    /// `impl Trait`; one that no function gives is a parameter without a name.
    Opaque(Arc<[Bound]>, Option<Arc<Origin>>),
    /// `dyn Trait`.
    Dyn(Arc<[Bound]>),
    /// `<T as Trait>::Name<A>` of a `T` that is not known well enough yet.
    Assoc(Arc<Ty>, Name, Arc<[Ty]>),
    /// A type that inference has yet to find.
    Var(u32),
}

/// What gives a value of a type that only its body tells.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Origin {
    /// A function, with what the parameters in and around it stand for, `Self` among them.
    Function(DefId, Arc<[(Name, Ty)]>),
    /// A call of an async closure of the body at hand, by the number of its expression.
    Closure(u32),
}

/// A trait that a type is known to implement.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Bound {
    pub(crate) trait_def: DefId,
    pub(crate) args: Arc<[Ty]>,
    /// `Item = T`.
    pub(crate) bindings: Arc<[(Name, Ty)]>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Prim {
    Bool,
    Char,
    Str,
    /// An integer, by its name; an empty one is a literal's, of yet unknown width.
    Int(&'static str),
    Float(&'static str),
}

/// What kind of type an impl is for: enough to pass most impls by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Head {
    Adt(DefId),
    Prim(Prim),
    Ref,
    Ptr,
    Tuple,
    Array,
    Slice,
    Fn,
    Dyn,
    External(Arc<str>),
    /// `impl<T> Trait for T`.
    Any,
    Unknown,
}

/// Types nested deeper than this are not looked through.
const MAX_SETTLED: usize = 30;

const INTS: [&str; 12] = [
    "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize",
];

impl Prim {
    pub(crate) fn from_name(name: &str) -> Option<Prim> {
        Some(match name {
            "bool" => Prim::Bool,
            "char" => Prim::Char,
            "str" => Prim::Str,
            "f32" => Prim::Float("f32"),
            "f64" => Prim::Float("f64"),
            name => Prim::Int(INTS.into_iter().find(|int| *int == name)?),
        })
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Prim::Bool => "bool",
            Prim::Char => "char",
            Prim::Str => "str",
            Prim::Int("") => "i32",
            Prim::Float("") => "f64",
            Prim::Int(name) | Prim::Float(name) => name,
        }
    }
}

impl Ty {
    pub(crate) fn unit() -> Ty {
        Ty::Tuple(Arc::default())
    }

    pub(crate) fn shared(ty: Ty) -> Ty {
        Ty::Ref(Arc::new(ty), Mutability::Shared)
    }

    pub(crate) fn is_unknown(&self) -> bool {
        matches!(self, Ty::Unknown | Ty::Var(_))
    }

    /// Whether nothing in it is still to be found. What is nested very deep counts as open.
    pub(crate) fn is_settled(&self) -> bool {
        self.is_settled_within(MAX_SETTLED)
    }

    fn is_settled_within(&self, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else {
            return false;
        };
        let one = |ty: &Ty| ty.is_settled_within(depth);
        let all = |types: &[Ty]| types.iter().all(one);
        let within = |bounds: &[Bound]| {
            bounds
                .iter()
                .all(|bound| all(&bound.args) && bound.bindings.iter().all(|(_, ty)| one(ty)))
        };
        let from = |origin: &Option<Arc<Origin>>| {
            origin.iter().all(|origin| match &**origin {
                Origin::Function(_, given) => given.iter().all(|(_, ty)| one(ty)),
                Origin::Closure(_) => true,
            })
        };
        match self {
            Ty::Var(_) | Ty::Assoc(..) => false,
            Ty::Unknown | Ty::Never | Ty::Prim(_) | Ty::FnDef(_) | Ty::Param(_) => true,
            Ty::Tuple(parts) | Ty::Adt(_, parts) | Ty::External(_, parts) => all(parts),
            Ty::Array(inner)
            | Ty::Slice(inner)
            | Ty::Ref(inner, _)
            | Ty::Ptr(inner, _)
            | Ty::Async(_, inner) => one(inner),
            Ty::Future(inner, origin) => one(inner) && from(origin),
            Ty::FnPtr(params, ret) | Ty::Closure(_, params, ret) => all(params) && one(ret),
            Ty::Opaque(bounds, origin) => within(bounds) && from(origin),
            Ty::Dyn(bounds) => within(bounds),
        }
    }

    /// The type behind any number of references.
    pub(crate) fn strip_refs(&self) -> &Ty {
        let mut ty = self;
        while let Ty::Ref(inner, _) = ty {
            ty = inner;
        }
        ty
    }

    pub(crate) fn head(&self) -> Head {
        match self {
            Ty::Adt(def, _) => Head::Adt(*def),
            Ty::Prim(Prim::Int("")) => Head::Prim(Prim::Int("i32")),
            Ty::Prim(Prim::Float("")) => Head::Prim(Prim::Float("f64")),
            Ty::Prim(prim) => Head::Prim(*prim),
            Ty::Ref(..) => Head::Ref,
            Ty::Ptr(..) => Head::Ptr,
            Ty::Tuple(_) => Head::Tuple,
            Ty::Array(_) => Head::Array,
            Ty::Slice(_) => Head::Slice,
            Ty::FnDef(_) | Ty::FnPtr(..) | Ty::Closure(..) => Head::Fn,
            Ty::Dyn(_) => Head::Dyn,
            Ty::External(path, _) => Head::External(Arc::clone(path)),
            Ty::Param(_) => Head::Any,
            _ => Head::Unknown,
        }
    }

    /// The types this one is made of, one level down.
    pub(crate) fn parts(&self) -> Vec<&Ty> {
        match self {
            Ty::Tuple(parts) | Ty::Adt(_, parts) | Ty::External(_, parts) => parts.iter().collect(),
            Ty::Array(inner) | Ty::Slice(inner) => vec![inner],
            Ty::Ref(inner, _) | Ty::Ptr(inner, _) => vec![inner],
            _ => Vec::new(),
        }
    }
}
