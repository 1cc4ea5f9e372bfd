//! `Send` is promised for a generic type whatever its parameter is, although the type holds such a value.
//!
//! ## What it does
//! Finds `unsafe impl<T> Send for Type<T>` without a bound that makes `T` `Send`, where a field of the type holds a `T` by
//! value; and `unsafe impl<T> Sync for Type<T>` with no such bound at all, where a field holds a `T` in a cell.
//!
//! ## Why it matters
//! The promise then is that a `Type<Rc<u32>>` may go to another thread too, and with it the `Rc`: code without one word of
//! `unsafe` can lose a count of owners, or free a value in use. Many advisories about crates are of this kind.
//!
//! ## Example
//! ```rust
//! pub struct Handover<T> {
//!     parcel: Option<Box<T>>,
//! }
//!
//! unsafe impl<T> Send for Handover<T> {}
//! ```
//!
//! ## Use instead
//! ```rust
//! pub struct Handover<T> {
//!     parcel: Option<Box<T>>,
//! }
//!
//! unsafe impl<T: Send> Send for Handover<T> {}
//! ```
//! For this type the compiler would say so by itself, without an `unsafe impl`.
//!
//! ## Known limits
//! A `T` behind a raw pointer or in a `PhantomData` is not taken for one that the type owns, though it often is. A type that
//! keeps a thread's id may look by itself whether it is on its thread, and is left alone. So is a type that others cannot
//! name and that is nothing but a `T`, which says by itself that any value may cross, and one that is only made where
//! its `T` is known to be `Send`. So is an impl whose comment gives
//! a reason why threads may have it (`because`). Test code is spared.

mod made;
#[cfg(test)]
mod tests;

use ra_ap_syntax::TextRange;
use ra_ap_syntax::ast::{self, AstNode, HasGenericParams, HasName};

use super::context::{Context, fix};
use super::docs::docs;
use super::{Category, Rule, interface};
use crate::finding::{Finding, Fix, Severity};
use crate::program::auto_traits::{AutoTrait, AutoTraits, Verdict};
use crate::program::cfg::Cfg;
use crate::program::items::{DefId, DefKind};
use crate::program::names::{Namespace, Resolution};
use crate::program::outline::{Adt, Field, Impl};
use crate::program::solve::Solver;
use crate::program::ty::Ty;
use crate::program::type_ref::{Mutability, Name, TypeRef};
use crate::syntax::find::node_at;

pub(super) static RULE: Rule = Rule {
    name: "unbounded-unsafe-send",
    category: Category::SharedState,
    severity: Severity::Warning,
    on_by_default: true,
    twins: &["clippy::non_send_fields_in_send_ty"],
    docs: docs!("unbounded_unsafe_send.rs"),
    check,
    fixes,
};

/// An impl that promises too much of one parameter.
struct Promise {
    /// The parameter where the impl declares it.
    param: ast::TypeParam,
    name: Name,
    auto: AutoTrait,
    of: DefId,
    field: Name,
    field_range: TextRange,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for promise in all(context) {
        let of = &context.program().def(promise.of).name;
        let (name, field) = (&promise.name, &promise.field);
        let holds = match promise.auto {
            AutoTrait::Send => "holds such a value",
            AutoTrait::Sync => "lets it be changed through a shared reference",
        };
        let message = format!(
            "this says that `{of}` is `{}` for every `{name}`, also for one that must not cross threads, and its field `{field}` {holds}: threads \
             could get what must stay on one. Ask for `{name}: Send`",
            promise.auto.name()
        );
        let range = promise.param.syntax().text_range();
        let mut finding = context.finding(&RULE, RULE.severity, range, message);
        let file = context.bodies.file_of(promise.of);
        finding
            .related
            .extend(file.map(|file| crate::finding::Related {
                file,
                range: promise.field_range,
                message: format!("the `{name}` is in here"),
            }));
        findings.push(finding);
    }
}

fn all(context: &Context<'_>) -> Vec<Promise> {
    if !context.text.contains("unsafe impl") || context.is_test_file() {
        return Vec::new();
    }
    let program = context.program();
    let krate = context.at.krate;
    let map = program.krate(krate);
    let mut found = Vec::new();
    for index in map.declared_in(context.at.file) {
        let def = map.def(index);
        let DefKind::Impl { data, .. } = &def.kind else {
            continue;
        };
        if def.test || def.cfg != Cfg::On || data.negative {
            continue;
        }
        let id = DefId { krate, index };
        found.extend(of_impl(context, id, data).into_iter().flatten());
    }
    found
}

fn of_impl(context: &Context<'_>, id: DefId, data: &Impl) -> Option<Vec<Promise>> {
    let program = context.program();
    let auto = auto_trait(context, id, data)?;
    let mut solver = Solver::new(context.names);
    let env = solver.enter(id);
    let Ty::Adt(of, args) = solver.lower(&data.self_ty, &env) else {
        return None;
    };
    let DefKind::Adt(adt) = &program.def(of).kind else {
        return None;
    };
    let fields = || adt.variants.iter().flat_map(|variant| &variant.fields);
    if fields().any(|field| names_thread(&field.ty)) || is_wrapper(context, of, adt) {
        return None;
    }
    let node = written(context, program.range(id))?;
    if says_how(&node) {
        return None;
    }
    let mut auto_traits = AutoTraits::new(context.names);
    let mut promises = Vec::new();
    for (index, (own, arg)) in adt.generics.params.iter().zip(args.iter()).enumerate() {
        let Ty::Param(name) = arg else { continue };
        let is_bounded = AutoTrait::ALL
            .into_iter()
            .filter(|wanted| *wanted == AutoTrait::Send || auto == AutoTrait::Sync)
            .any(|wanted| !matches!(auto_traits.within(id, arg, wanted), Verdict::If(_)));
        if is_bounded {
            continue;
        }
        if is_asked_elsewhere(&node, name) {
            continue;
        }
        let is_sync = !matches!(auto_traits.within(id, arg, AutoTrait::Sync), Verdict::If(_));
        let holder = fields()
            .filter(|field| field.cfg == Cfg::On)
            // Who lends a `T` and nothing more asks for `Sync` alone.
            .filter(|field| !(is_sync && matches!(field.ty, TypeRef::Ref(_, Mutability::Shared))))
            .find(|field| owns(context, &mut auto_traits, of, field, &own.name, auto));
        let param = node
            .generic_param_list()
            .into_iter()
            .flat_map(|list| list.type_or_const_params().collect::<Vec<_>>())
            .find_map(|param| match param {
                ast::TypeOrConstParam::Type(param) => {
                    let is_it = param.name().is_some_and(|it| it.text() == name.as_str());
                    is_it.then_some(param)
                }
                ast::TypeOrConstParam::Const(_) => None,
            });
        if let (Some(field), Some(param)) = (holder, param)
            && !made::is_of_send(context, of, index)
        {
            promises.push(Promise {
                param,
                name: name.clone(),
                auto,
                of,
                field: field.name.clone(),
                field_range: program.place(of, field.place).range,
            });
        }
    }
    Some(promises)
}

/// Which auto trait an impl is of.
fn auto_trait(context: &Context<'_>, id: DefId, data: &Impl) -> Option<AutoTrait> {
    let path = data.trait_ref.as_ref()?;
    let name = path.last_name()?;
    let auto = AutoTrait::ALL
        .into_iter()
        .find(|auto| name == auto.name())?;
    let scope = DefId {
        krate: id.krate,
        index: context.program().krate(id.krate).scope_around(id.index),
    };
    let found = context.names.resolve_whole(scope, path, Namespace::Types)?;
    let wanted = context.names.known(auto.path())?;
    (found == Resolution::Def(wanted)).then_some(auto)
}

/// Whether a field holds values of a parameter's type, so that it is `Send` only if they are; and,
/// for `Sync`, in a cell.
fn owns(
    context: &Context<'_>,
    auto_traits: &mut AutoTraits<'_>,
    of: DefId,
    field: &Field,
    param: &Name,
    auto: AutoTrait,
) -> bool {
    let mut solver = Solver::new(context.names);
    let env = solver.enter(of);
    let ty = solver.lower(&field.ty, &env);
    let ty = solver.deep(&ty);
    if solver.is(&ty, "std::marker::PhantomData") {
        return false;
    }
    let wanted = format!("{param}: Send");
    let asks = match auto_traits.within(of, &ty, AutoTrait::Send) {
        Verdict::If(conditions) => conditions
            .iter()
            .any(|condition| condition.is_auto && condition.text == wanted),
        _ => false,
    };
    asks && (auto == AutoTrait::Send
        || matches!(auto_traits.within(of, &ty, AutoTrait::Sync), Verdict::No(_)))
}

/// Whether a type of the crate's own is nothing but a value of its parameter: it was made to say that a
/// value which is not `Send` may cross, and each place that wraps one answers for it.
fn is_wrapper(context: &Context<'_>, of: DefId, adt: &Adt) -> bool {
    let [variant] = &*adt.variants else {
        return false;
    };
    let [field] = &*variant.fields else {
        return false;
    };
    let is_param = |name: &Name| adt.generics.params.iter().any(|param| param.name == *name);
    bare(&field.ty).is_some_and(is_param) && !interface::is_public(context, of)
}

/// The name that is left of a type without references and cells around it.
fn bare(ty: &TypeRef) -> Option<&Name> {
    const CELLS: &[&str] = &["UnsafeCell", "Cell", "ManuallyDrop", "MaybeUninit"];
    match ty {
        TypeRef::Ref(inner, _) => bare(inner),
        TypeRef::Path(path) => {
            let last = path.segments.last()?;
            match &*last.args {
                [inner] if CELLS.contains(&last.name.as_str()) => bare(inner),
                [] => path.as_name(),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether a `where` of the impl asks for an auto trait of something with the parameter in it.
fn is_asked_elsewhere(node: &ast::Impl, param: &Name) -> bool {
    let predicates = node
        .where_clause()
        .into_iter()
        .flat_map(|clause| clause.predicates());
    let asks = |text: &str, word: &str| {
        text.split(|c: char| !c.is_alphanumeric() && c != '_')
            .any(|one| one == word)
    };
    predicates
        .map(|predicate| predicate.syntax().text().to_string())
        .any(|text| asks(&text, param.as_str()) && (asks(&text, "Send") || asks(&text, "Sync")))
}

/// Whether the comments on the impl, or on one right before it, give a reason why threads may have such a value.
fn says_how(node: &ast::Impl) -> bool {
    let before = node.syntax().prev_sibling().and_then(ast::Impl::cast);
    let texts = [Some(node), before.as_ref()]
        .into_iter()
        .flatten()
        .map(|node| node.syntax().text().to_string());
    texts.into_iter().any(|text| {
        let comments = text.lines().filter_map(|line| line.split_once("//"));
        let comments: String = comments
            .map(|(_, comment)| comment.to_lowercase())
            .collect();
        comments.contains("thread") && comments.contains("because")
    })
}

/// Whether a type may be the id of a thread.
fn names_thread(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Path(path) => {
            let is_thread = path.last_name().is_some_and(|name| name == "ThreadId");
            let mut args = path.segments.iter().flat_map(|segment| segment.args.iter());
            is_thread || args.any(names_thread)
        }
        _ => false,
    }
}

/// The impl at a range, unless a macro holds it.
fn written(context: &Context<'_>, range: TextRange) -> Option<ast::Impl> {
    node_at(context.root, range)
}

fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let promise = all(context)
        .into_iter()
        .find(|promise| promise.param.syntax().text_range() == finding.range);
    let Some(promise) = promise else {
        return Vec::new();
    };
    let end = TextRange::empty(finding.range.end());
    let source = context.source(finding.range).trim_end();
    let text = match source.split_once(':') {
        None => ": Send",
        Some((_, bounds)) if bounds.trim().is_empty() => " Send",
        Some((_, bounds)) if bounds.trim_end().ends_with('+') => " Send",
        Some(_) => " + Send",
    };
    vec![Fix {
        preferred: true,
        ..fix(
            format!("Ask for `{}: Send`", promise.name),
            vec![context.edit(end, text)],
        )
    }]
}
