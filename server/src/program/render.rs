//! Types as people write them, with the last names of their paths.

use super::crates::Program;
use super::ty::{Bound, Ty};
use super::type_ref::{Anchor, Mutability, Name, PathRef, TypeRef};

/// Longer types are cut short: they would say nothing any more.
const MAX_DEPTH: u32 = 12;

/// What stands last in the arguments of collections unless somebody says otherwise.
const UNSAID: &[&str] = &["std::hash::RandomState", "std::alloc::Global"];

/// A type as text: `Arc<Mutex<Vec<u32>>>`; `_` for what is not known.
pub(crate) fn ty(program: &Program, ty: &Ty) -> String {
    let mut text = String::new();
    Writer { program, depth: 0 }.ty(ty, &mut text);
    text
}

/// A trait with its arguments: `Service<Request<B>>`.
pub(crate) fn bound(program: &Program, bound: &Bound) -> String {
    let mut text = String::new();
    Writer { program, depth: 0 }.bound(bound, &mut text);
    text
}

/// `<A, B>`; nothing where there are none.
pub(crate) fn args(program: &Program, args: &[Ty]) -> String {
    let mut text = String::new();
    Writer { program, depth: 0 }.args(args, &[], &mut text);
    text
}

/// A written type, as it is written but for lifetimes and the beginnings of paths.
pub(crate) fn type_ref(ty: &TypeRef) -> String {
    let join = |types: &[TypeRef]| types.iter().map(type_ref).collect::<Vec<_>>().join(", ");
    let paths = |paths: &[PathRef]| paths.iter().map(path).collect::<Vec<_>>().join(" + ");
    match ty {
        TypeRef::Unknown | TypeRef::Infer => "_".to_owned(),
        TypeRef::Never => "!".to_owned(),
        TypeRef::Path(written) => path(written),
        TypeRef::Ref(inner, mutability) => reference(*mutability) + &type_ref(inner),
        TypeRef::Ptr(inner, mutability) => pointer(*mutability) + &type_ref(inner),
        TypeRef::Tuple(parts) if parts.len() == 1 => format!("({},)", join(parts)),
        TypeRef::Tuple(parts) => format!("({})", join(parts)),
        TypeRef::Slice(inner) => format!("[{}]", type_ref(inner)),
        TypeRef::Array(inner) => format!("[{}; _]", type_ref(inner)),
        TypeRef::FnPtr(params, ret) if **ret == TypeRef::unit() => format!("fn({})", join(params)),
        TypeRef::FnPtr(params, ret) => format!("fn({}) -> {}", join(params), type_ref(ret)),
        TypeRef::Impl(bounds) => format!("impl {}", paths(bounds)),
        TypeRef::Dyn(bounds) => format!("dyn {}", paths(bounds)),
    }
}

/// A written path: its last name with its arguments; what it is associated with goes before it.
pub(crate) fn path(path: &PathRef) -> String {
    let Some(last) = path.segments.last() else {
        return "_".to_owned();
    };
    let mut text = match (&path.anchor, path.segments.len()) {
        (Anchor::Type(ty, Some(as_trait)), 1) => {
            format!("<{} as {}>::", type_ref(ty), self::path(as_trait))
        }
        (Anchor::Type(ty, None), 1) => format!("<{}>::", type_ref(ty)),
        // `T::Item`: a parameter's name is short and begins in upper case; so does an enum's.
        (Anchor::Scope, length) if length > 1 => {
            let before = &path.segments[length - 2].name;
            if before.starts_with(|first: char| first.is_uppercase()) {
                format!("{before}::")
            } else {
                String::new()
            }
        }
        _ => String::new(),
    };
    text.push_str(&last.name);
    if let ("Fn" | "FnMut" | "FnOnce", [TypeRef::Tuple(params)], [(_, ret)]) =
        (last.name.as_str(), &*last.args, &*last.bindings)
    {
        let params: Vec<String> = params.iter().map(type_ref).collect();
        text.push_str(&format!("({})", params.join(", ")));
        if *ret != TypeRef::unit() {
            text.push_str(&format!(" -> {}", type_ref(ret)));
        }
        return text;
    }
    let args = last.args.iter().map(type_ref);
    let bindings = last
        .bindings
        .iter()
        .map(|(name, ty)| format!("{name} = {}", type_ref(ty)));
    let all: Vec<String> = args.chain(bindings).collect();
    if !all.is_empty() {
        text.push_str(&format!("<{}>", all.join(", ")));
    }
    text
}

fn reference(mutability: Mutability) -> String {
    if mutability.is_mut() { "&mut " } else { "&" }.to_owned()
}

fn pointer(mutability: Mutability) -> String {
    if mutability.is_mut() {
        "*mut "
    } else {
        "*const "
    }
    .to_owned()
}

struct Writer<'p> {
    program: &'p Program,
    depth: u32,
}

impl Writer<'_> {
    fn ty(&mut self, ty: &Ty, into: &mut String) {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            into.push('…');
        } else {
            self.ty_inner(ty, into);
        }
        self.depth -= 1;
    }

    fn ty_inner(&mut self, ty: &Ty, into: &mut String) {
        match ty {
            Ty::Unknown | Ty::Var(_) => into.push('_'),
            Ty::Never => into.push('!'),
            Ty::Prim(prim) => into.push_str(prim.name()),
            Ty::Tuple(parts) => {
                into.push('(');
                self.list(parts, into);
                into.push_str(if parts.len() == 1 { ",)" } else { ")" });
            }
            Ty::Array(inner) => self.wrapped("[", inner, "; _]", into),
            Ty::Slice(inner) => self.wrapped("[", inner, "]", into),
            Ty::Ref(inner, mutability) => self.wrapped(&reference(*mutability), inner, "", into),
            Ty::Ptr(inner, mutability) => self.wrapped(&pointer(*mutability), inner, "", into),
            Ty::Adt(def, args) => {
                into.push_str(&self.program.def(*def).name);
                self.args(self.said(args), &[], into);
            }
            Ty::External(path, args) => {
                into.push_str(path.rsplit("::").next().unwrap_or(path));
                self.args(args, &[], into);
            }
            Ty::FnDef(def) => into.push_str(&format!("fn {}", self.program.def(*def).name)),
            Ty::FnPtr(params, ret) => self.callable("fn", params, ret, into),
            Ty::Closure(_, params, ret) => self.callable("closure", params, ret, into),
            Ty::Future(output, _) | Ty::Async(_, output) => {
                self.wrapped("impl Future<Output = ", output, ">", into);
            }
            Ty::Param(name) => into.push_str(name),
            Ty::Opaque(bounds, _) => self.bounds("impl ", bounds, into),
            Ty::Dyn(bounds) => self.bounds("dyn ", bounds, into),
            Ty::Assoc(of, name, args) => {
                self.ty(of, into);
                into.push_str("::");
                into.push_str(name);
                self.args(args, &[], into);
            }
        }
    }

    fn wrapped(&mut self, before: &str, inner: &Ty, after: &str, into: &mut String) {
        into.push_str(before);
        self.ty(inner, into);
        into.push_str(after);
    }

    fn callable(&mut self, word: &str, params: &[Ty], ret: &Ty, into: &mut String) {
        into.push_str(word);
        into.push('(');
        self.list(params, into);
        into.push(')');
        if *ret != Ty::unit() {
            self.wrapped(" -> ", ret, "", into);
        }
    }

    fn bounds(&mut self, word: &str, bounds: &[Bound], into: &mut String) {
        into.push_str(word);
        for (index, bound) in bounds.iter().enumerate() {
            if index > 0 {
                into.push_str(" + ");
            }
            self.bound(bound, into);
        }
    }

    fn bound(&mut self, bound: &Bound, into: &mut String) {
        let name = &self.program.def(bound.trait_def).name;
        into.push_str(name);
        if let ("Fn" | "FnMut" | "FnOnce", [Ty::Tuple(params)]) = (name.as_str(), &*bound.args) {
            let ret = bound
                .bindings
                .first()
                .map_or_else(Ty::unit, |(_, ty)| ty.clone());
            return self.callable("", params, &ret, into);
        }
        self.args(&bound.args, &bound.bindings, into);
    }

    fn args(&mut self, args: &[Ty], bindings: &[(Name, Ty)], into: &mut String) {
        if args.is_empty() && bindings.is_empty() {
            return;
        }
        into.push('<');
        self.list(args, into);
        for (index, (name, ty)) in bindings.iter().enumerate() {
            if index > 0 || !args.is_empty() {
                into.push_str(", ");
            }
            self.wrapped(&format!("{name} = "), ty, "", into);
        }
        into.push('>');
    }

    /// The arguments without a last one that hardly anybody writes.
    fn said<'t>(&self, args: &'t [Ty]) -> &'t [Ty] {
        match args {
            [said @ .., Ty::Adt(def, none)]
                if none.is_empty() && UNSAID.contains(&self.program.path_of(*def)) =>
            {
                said
            }
            _ => args,
        }
    }

    fn list(&mut self, types: &[Ty], into: &mut String) {
        for (index, ty) in types.iter().enumerate() {
            if index > 0 {
                into.push_str(", ");
            }
            self.ty(ty, into);
        }
    }
}
