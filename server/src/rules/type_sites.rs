//! Where types are kept, and where values of them are made: what rules about types speak of.

use ra_ap_syntax::ast::{self, AstNode};
use ra_ap_syntax::{SyntaxNode, TextRange};

use super::context::Context;
use super::statements;
use crate::flow::function::FunctionFlow;
use crate::program::auto_traits::{AutoTrait, AutoTraits, Verdict};
use crate::program::body::{Expr, ExprId};
use crate::program::cfg::Cfg;
use crate::program::infer::Target;
use crate::program::items::{DefId, DefKind};
use crate::program::render;
use crate::program::solve::Solver;
use crate::program::ty::Ty;
use crate::program::type_ref::TypeRef;
use crate::syntax::find::node_around;

/// A type in the file, or the call that makes a value of it.
pub(super) struct TypeSite {
    /// The type, or the function that is called: bytes of the file.
    pub(super) range: TextRange,
    pub(super) ty: Ty,
    /// The type directly around it, or that of the value it is made for.
    pub(super) around: Option<Ty>,
    /// The declaration or function that it stands in.
    pub(super) within: DefId,
    /// The call that makes the value; `None` for a type that is written.
    pub(super) made: Option<ExprId>,
}

/// The types of fields, statics and aliases of the file, and what is in them, and the calls of `new`
/// in its functions, as far as `is_meant` says so of their types. A type that is declared to be kept
/// is not mentioned again where a value is made for it. Test code is left out.
///
/// A type that is written is looked at only if its last name has one of the words in it.
pub(super) fn all(
    context: &Context<'_>,
    words: &[&str],
    is_meant: &dyn Fn(&Ty) -> bool,
) -> Vec<TypeSite> {
    if context.is_test_file() || !words.iter().any(|word| context.text.contains(word)) {
        return Vec::new();
    }
    let mut sites = kept(context, words, is_meant);
    let known: Vec<Ty> = sites.iter().map(|site| site.ty.clone()).collect();
    for flow in context.functions().filter(|flow| !context.is_test(flow)) {
        if context.program().def(flow.def).cfg == Cfg::On {
            let made = made(context, flow, is_meant);
            sites.extend(made.into_iter().filter(|site| !known.contains(&site.ty)));
        }
    }
    sites.sort_by_key(|site| site.range.start());
    sites
}

/// A declaration that keeps something, and where.
fn kept(context: &Context<'_>, words: &[&str], is_meant: &dyn Fn(&Ty) -> bool) -> Vec<TypeSite> {
    let program = context.program();
    let krate = context.at.krate;
    let map = program.krate(krate);
    let mut sites = Vec::new();
    for index in map.declared_in(context.at.file) {
        let def = map.def(index);
        let id = DefId { krate, index };
        if def.test || def.cfg != Cfg::On {
            continue;
        }
        let ranges: Vec<TextRange> = match &def.kind {
            DefKind::Adt(adt) => {
                let fields = adt.variants.iter().flat_map(|variant| &variant.fields);
                fields
                    .filter(|field| field.cfg == Cfg::On && says(&field.ty, words))
                    .map(|field| program.place(id, field.place).range)
                    .collect()
            }
            DefKind::Static(ty) if says(ty, words) => vec![program.range(id)],
            DefKind::TypeAlias { ty: Some(ty), .. } if says(ty, words) => vec![program.range(id)],
            _ => continue,
        };
        for range in ranges {
            if let Some(ty) = written_at(context, range) {
                within(context, id, &ty, words, is_meant, &mut sites);
            }
        }
    }
    sites
}

/// Whether one of the names in a type has one of the words in it.
fn says(ty: &TypeRef, words: &[&str]) -> bool {
    match ty {
        TypeRef::Path(path) => path.segments.iter().any(|segment| {
            words.iter().any(|word| segment.name.contains(word))
                || segment.args.iter().any(|ty| says(ty, words))
        }),
        TypeRef::Ref(inner, _) | TypeRef::Ptr(inner, _) => says(inner, words),
        TypeRef::Slice(inner) | TypeRef::Array(inner) => says(inner, words),
        TypeRef::Tuple(parts) => parts.iter().any(|ty| says(ty, words)),
        _ => false,
    }
}

/// The type of the field, static or alias at a range, unless a macro holds it.
fn written_at(context: &Context<'_>, range: TextRange) -> Option<SyntaxNode> {
    let node = node_around(context.root, range)?;
    let nodes = node
        .ancestors()
        .take_while(|node| node.text_range() == range);
    let ty = nodes.into_iter().find_map(|node| {
        match node.kind() {
            kind if ast::RecordField::can_cast(kind) => ast::RecordField::cast(node)?.ty(),
            kind if ast::TupleField::can_cast(kind) => ast::TupleField::cast(node)?.ty(),
            kind if ast::Static::can_cast(kind) => ast::Static::cast(node)?.ty(),
            kind if ast::TypeAlias::can_cast(kind) => ast::TypeAlias::cast(node)?.ty(),
            // A field without a name or attributes is its type.
            kind if ast::PathType::can_cast(kind) => {
                Some(ast::Type::PathType(ast::PathType::cast(node)?))
            }
            _ => None,
        }
    })?;
    Some(ty.syntax().clone())
}

/// Adds the types within one that are meant.
fn within(
    context: &Context<'_>,
    id: DefId,
    ty: &SyntaxNode,
    words: &[&str],
    is_meant: &dyn Fn(&Ty) -> bool,
    into: &mut Vec<TypeSite>,
) {
    for path in ty.descendants().filter_map(ast::PathType::cast) {
        let name = path.path().and_then(|path| path.segment()?.name_ref());
        let is_named = name.is_some_and(|name| words.iter().any(|word| name.text().contains(word)));
        if !is_named {
            continue;
        }
        let lowered = lower(context, id, &path);
        if !is_meant(&lowered) {
            continue;
        }
        let outer = path.syntax().ancestors().skip(1);
        let around = outer
            .take_while(|node| ty.text_range().contains_range(node.text_range()))
            .find_map(ast::PathType::cast);
        into.push(TypeSite {
            range: path.syntax().text_range(),
            ty: lowered,
            around: around.map(|path| lower(context, id, &path)),
            within: id,
            made: None,
        });
    }
}

fn lower(context: &Context<'_>, id: DefId, path: &ast::PathType) -> Ty {
    let mut solver = Solver::new(context.names);
    let env = solver.enter(id);
    let ty = TypeRef::from_ast(&ast::Type::PathType(path.clone()));
    let ty = solver.lower(&ty, &env);
    solver.deep(&ty)
}

/// The calls of `Type::new` in a function.
fn made(
    context: &Context<'_>,
    flow: &FunctionFlow,
    is_meant: &dyn Fn(&Ty) -> bool,
) -> Vec<TypeSite> {
    let program = context.program();
    let mut sites = Vec::new();
    let mut parents = None;
    for (call, callee) in flow.types.calls.iter() {
        let Target::Def(function) = callee.target else {
            continue;
        };
        let Expr::Call { callee: name, .. } = flow.body.expr(*call) else {
            continue;
        };
        let ty = flow.types.expr(*call);
        let Ty::Adt(adt, _) = ty else { continue };
        let is_new = program.def(function).name == "new"
            && program.path_of(function).strip_suffix("::new") == Some(program.path_of(*adt));
        if !is_new || flow.body.is_in_call_of_macro(*call) || !is_meant(ty) {
            continue;
        }
        let parents = parents.get_or_insert_with(|| statements::parents(&flow.body));
        let around = parents[call.index()].filter(|parent| {
            let expr = flow.body.expr(*parent);
            matches!(expr, Expr::Call { callee, .. } if callee != call)
                || matches!(expr, Expr::Record { .. })
        });
        sites.push(TypeSite {
            range: flow.range(*name),
            ty: ty.clone(),
            around: around.map(|parent| flow.types.expr(parent).clone()),
            within: flow.def,
            made: Some(*call),
        });
    }
    sites
}

impl TypeSite {
    /// Whether a type has an auto trait, as the declaration or function around the site sees it.
    pub(super) fn verdict(
        &self,
        auto_traits: &mut AutoTraits<'_>,
        ty: &Ty,
        auto: AutoTrait,
    ) -> Verdict {
        auto_traits.within(self.within, ty, auto)
    }

    /// Whether what the type is kept in, or the value made for, has one of the auto traits all the
    /// same: then somebody has said so by hand.
    pub(super) fn has_by_hand(
        &self,
        context: &Context<'_>,
        auto_traits: &mut AutoTraits<'_>,
        autos: &[AutoTrait],
    ) -> bool {
        let program = context.program();
        let has = |verdict: Verdict| !matches!(verdict, Verdict::No(_));
        if self.made.is_some() {
            let Some(around @ Ty::Adt(def, _)) = &self.around else {
                return false;
            };
            return program.is_edited(def.krate)
                && autos
                    .iter()
                    .any(|auto| has(self.verdict(auto_traits, around, *auto)));
        }
        matches!(program.def(self.within).kind, DefKind::Adt(_))
            && autos
                .iter()
                .any(|auto| has(auto_traits.of_def(self.within, *auto)))
    }
}

/// A type for a message, without its arguments where they are long.
pub(super) fn short(context: &Context<'_>, ty: &Ty) -> String {
    let text = render::ty(context.program(), ty);
    match text.split_once('<') {
        Some((name, _)) if text.len() > LONGEST => format!("{name}<…>"),
        _ => text,
    }
}

/// Longer types would hide the rest of the message.
const LONGEST: usize = 60;
