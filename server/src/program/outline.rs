//! What a file declares, as plain data: no trees, no meaning of names yet.

mod attributes;
mod edited;
mod macros;
mod projections;
mod read;
mod signature;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use ra_ap_syntax::TextRange;

use super::cfg::{Cfg, Predicate};
use super::type_ref::{Name, PathRef, TypeRef};
pub(crate) use read::{flatten, of_expansion, of_tables, of_text, of_tree};

/// The declarations of a file, and where they stand. Two outlines declare the same if their `items`
/// are equal: an edit inside a body moves places, and nothing else.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    pub(crate) items: Arc<Vec<Item>>,
    pub(crate) places: Places,
    /// What was not read: the bodies of functions that declare nothing, in order.
    bodies: Vec<TextRange>,
}

impl Outline {
    /// An outline of declarations that stand nowhere.
    pub(crate) fn of_items(items: Vec<Item>) -> Outline {
        Outline {
            items: Arc::new(items),
            ..Outline::default()
        }
    }

    /// Keeps only the places.
    pub(crate) fn forget_items(&mut self) {
        self.items = Arc::default();
        self.bodies = Vec::new();
        self.places.shrink_to_fit();
    }

    /// Whether the two declare the same.
    pub(crate) fn declares_like(&self, other: &Outline) -> bool {
        Arc::ptr_eq(&self.items, &other.items) || self.items == other.items
    }
}

/// Where each declaration of a file stands, by [`PlaceId`].
pub(crate) type Places = Vec<Place>;

/// Where a declaration stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) struct Place {
    /// Bytes of the file.
    pub(crate) range: TextRange,
    /// Bytes of the name; of the whole declaration where there is none.
    pub(crate) name_range: TextRange,
}

/// The number of a declaration among all of its file, in the order in which they are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct PlaceId(pub(crate) u32);

/// The place of what stands nowhere: a macro has made it all by itself.
pub(crate) const NOWHERE: PlaceId = PlaceId(u32::MAX);

/// The first of the places within the arguments of a macro call, of what the macro has made of them.
const MADE: u32 = 1 << 31;

impl PlaceId {
    /// The place of this number among those of what macros have made in a file.
    pub(crate) fn made(number: usize) -> PlaceId {
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        PlaceId(number.saturating_add(MADE))
    }

    /// The number among the places of what macros have made in a file, if it is one of those.
    pub(crate) fn number_made(self) -> Option<usize> {
        (self != NOWHERE).then_some(())?;
        usize::try_from(self.0.checked_sub(MADE)?).ok()
    }
}

/// One declaration.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Item {
    /// Empty for what has no name: imports, impls, blocks.
    pub(crate) name: Name,
    pub(crate) visibility: Visibility,
    /// Under `#[cfg(test)]`, or a test function.
    pub(crate) test: bool,
    /// What its own `#[cfg(…)]` asks for.
    pub(crate) cfg: Option<Arc<Predicate>>,
    pub(crate) place: PlaceId,
    pub(crate) kind: ItemKind,
}

/// From where an item can be named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Visibility {
    Private,
    /// `pub(crate)`, `pub(super)`, `pub(in …)`.
    Restricted,
    Public,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ItemKind {
    /// `items` is `None` for `mod a;`. `paths` are the files that `#[path = "…"]` names, each with
    /// the condition of a `cfg_attr` around it.
    Module {
        items: Option<Vec<Item>>,
        paths: Vec<(Option<Predicate>, String)>,
    },
    /// The items that stand in a block of a function: a scope without a name.
    Block {
        items: Vec<Item>,
    },
    /// A macro call whose body reads as items: they belong to the scope around it. `name` is the
    /// macro's, which may put a condition on them.
    Expansion {
        name: Name,
        items: Vec<Item>,
    },
    Use(Vec<Import>),
    ExternCrate {
        krate: Name,
    },
    Adt(Arc<Adt>),
    Trait {
        generics: Arc<Generics>,
        supertraits: Arc<[PathRef]>,
        items: Vec<Item>,
    },
    Impl {
        data: Arc<Impl>,
        items: Vec<Item>,
    },
    Fn {
        function: Arc<Function>,
        /// Blocks of the body that declare items of their own.
        blocks: Vec<Item>,
    },
    Const {
        ty: Arc<TypeRef>,
    },
    Static {
        ty: Arc<TypeRef>,
    },
    TypeAlias {
        generics: Arc<Generics>,
        bounds: Arc<[PathRef]>,
        ty: Option<Arc<TypeRef>>,
    },
    /// `passes_on` where the macro gives out the items it is given, under this condition. The rules
    /// are as they are written.
    Macro {
        passes_on: Option<Arc<Predicate>>,
        rules: Option<Arc<str>>,
    },
    /// A macro call that does not read as items by itself: the macro, what it is given, and where
    /// that stands.
    Call {
        path: PathRef,
        arguments: Arc<str>,
        within: PlaceId,
    },
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
    pub(crate) derives: Box<[Name]>,
    pub(crate) generics: Arc<Generics>,
    /// One nameless variant for a struct or a union.
    pub(crate) variants: Box<[Variant]>,
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
    pub(crate) place: PlaceId,
    pub(crate) fields: Box<[Field]>,
    pub(crate) shape: Shape,
    /// What its `#[cfg(…)]` asks for, and whether that holds in the crate at hand.
    pub(crate) when: Option<Arc<Predicate>>,
    pub(crate) cfg: Cfg,
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
    pub(crate) place: PlaceId,
    /// What its `#[cfg(…)]` asks for, and whether that holds in the crate at hand.
    pub(crate) when: Option<Arc<Predicate>>,
    pub(crate) cfg: Cfg,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Impl {
    pub(crate) generics: Arc<Generics>,
    pub(crate) trait_ref: Option<PathRef>,
    pub(crate) negative: bool,
    pub(crate) self_ty: TypeRef,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Function {
    pub(crate) generics: Arc<Generics>,
    pub(crate) self_param: Option<TypeRef>,
    pub(crate) params: Box<[TypeRef]>,
    /// `()` where nothing is written.
    pub(crate) ret: TypeRef,
    pub(crate) is_async: bool,
    /// An attribute such as `#[tokio::main]` gives an async function a runtime of its own: a call is a
    /// plain one, and comes back at the end.
    pub(crate) is_driven: bool,
}

impl Function {
    /// Whether a call gives a future, which does nothing by itself.
    pub(crate) fn gives_future(&self) -> bool {
        self.is_async && !self.is_driven
    }
}

/// Generic parameters, lifetimes left out, and every bound, wherever it is written.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Generics {
    pub(crate) params: Vec<GenericParam>,
    pub(crate) bounds: Vec<(TypeRef, Box<[PathRef]>)>,
    /// Whether there is a lifetime among the parameters: a value may borrow.
    pub(crate) has_lifetime: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct GenericParam {
    pub(crate) name: Name,
    pub(crate) default: Option<TypeRef>,
}
