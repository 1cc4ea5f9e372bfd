//! `Send` and `Sync`: asks rustc about each type with parameters that are both, either or neither.

use std::collections::BTreeSet;

use ra_ap_syntax::ast::{self, AstNode, HasGenericArgs};

use super::generics::Generics;
use super::table::{Table, name_of};
use super::{Check, Skipped};

/// An inherent constant shadows the trait's, and it is there only when the bound holds.
pub(crate) const PRELUDE: &str = "#![allow(warnings)]
struct Probe<T: ?Sized>(std::marker::PhantomData<T>);
trait Otherwise { const SEND: bool = false; const SYNC: bool = false; }
impl<T: ?Sized> Otherwise for Probe<T> {}
impl<T: ?Sized + Send> Probe<T> { const SEND: bool = true; }
impl<T: ?Sized + Sync> Probe<T> { const SYNC: bool = true; }
";

/// A type for each pair of answers: is it Send, is it Sync?
const WITNESSES: [(&str, bool, bool); 4] = [
    ("u8", true, true),
    ("::std::cell::Cell<u8>", true, false),
    ("::std::sync::MutexGuard<'static, u8>", false, true),
    ("::std::rc::Rc<u8>", false, false),
];

/// The types that leave one of the two open.
pub(crate) fn silent(table: &Table) -> Vec<String> {
    let types = types(table);
    let mut told: [BTreeSet<String>; 2] = Default::default();
    for fact in facts(table) {
        told[usize::from(fact.is_sync)].insert(fact.path);
    }
    let complete = |path: &String| told.iter().all(|told| told.contains(path));
    types
        .into_iter()
        .map(|it| it.path)
        .filter(|path| !complete(path))
        .collect()
}

/// For each type and each choice of parameters, what the table says.
pub(crate) fn checks(table: &Table, skipped: &mut Skipped) -> Vec<Check> {
    let facts = facts(table);
    let mut checks = Vec::new();
    for ty in types(table) {
        if !table.is_stable(&ty.path) {
            *skipped.entry("names an unstable item").or_default() += 1;
            continue;
        }
        if ty.is_bounded {
            *skipped.entry("parameters with bounds").or_default() += 1;
            continue;
        }
        let about: Vec<&Fact> = facts.iter().filter(|fact| fact.path == ty.path).collect();
        for choice in choices(&ty.generics) {
            for is_sync in [false, true] {
                let verdict = verdict(&about, is_sync, &choice);
                let Some(verdict) = verdict else {
                    *skipped
                        .entry("conditions on associated types or on special cases")
                        .or_default() += 1;
                    continue;
                };
                let arguments = arguments(&ty.generics, &choice);
                let name = if is_sync { "SYNC" } else { "SEND" };
                let not = if verdict { "" } else { "!" };
                checks.push(Check {
                    of: format!("{}{arguments} is {not}{name}", ty.path),
                    code: format!(
                        "const _: () = assert!({not}Probe::<{}{arguments}>::{name});",
                        ty.path
                    ),
                    facts: 1,
                });
            }
        }
    }
    checks
}

struct Type {
    path: String,
    generics: Generics,
    /// Its parameters have bounds that a witness may not meet.
    is_bounded: bool,
}

fn types(table: &Table) -> Vec<Type> {
    let mut types = Vec::new();
    for declaration in &table.declarations {
        let generics = match &declaration.item {
            ast::Item::Struct(it) => Generics::of(it),
            ast::Item::Enum(it) => Generics::of(it),
            ast::Item::Union(it) => Generics::of(it),
            _ => continue,
        };
        let Some(name) = name_of(&declaration.item) else {
            continue;
        };
        let bounds = generics
            .types
            .iter()
            .map(|(_, text)| text)
            .chain(&generics.predicates);
        let is_bounded = bounds.clone().any(|text| {
            let (_, bounds) = text.split_once(':').unwrap_or_default();
            let mut bounds = bounds.split('+').map(str::trim);
            !text.starts_with("const ")
                && bounds
                    .any(|bound| !bound.is_empty() && bound != "?Sized" && !bound.starts_with('\''))
        });
        types.push(Type {
            path: declaration.path(&name),
            generics,
            is_bounded,
        });
    }
    types
}

/// One impl of `Send` or `Sync`, positive or negative.
struct Fact {
    path: String,
    is_sync: bool,
    is_negative: bool,
    /// The arguments of the type it is for.
    arguments: Vec<String>,
    generics: Generics,
}

fn facts(table: &Table) -> Vec<Fact> {
    let mut facts = Vec::new();
    for declaration in &table.declarations {
        let ast::Item::Impl(item) = &declaration.item else {
            continue;
        };
        let Some(name) = item.trait_().map(|it| it.syntax().text().to_string()) else {
            continue;
        };
        let is_sync = name == "crate::marker::Sync";
        if !is_sync && name != "crate::marker::Send" {
            continue;
        }
        let Some(ast::Type::PathType(ty)) = item.self_ty() else {
            continue;
        };
        let text = ty.syntax().text().to_string();
        let list = ty
            .path()
            .and_then(|path| path.segment()?.generic_arg_list());
        let arguments = list.iter().flat_map(|list| list.generic_args());
        facts.push(Fact {
            path: text.split('<').next().unwrap_or_default().to_owned(),
            is_sync,
            is_negative: item.excl_token().is_some(),
            arguments: arguments.map(|it| it.syntax().text().to_string()).collect(),
            generics: Generics::of(item),
        });
    }
    facts
}

type Choice = Vec<(&'static str, bool, bool)>;

/// Each parameter is each witness in turn, while the others are both Send and Sync.
fn choices(generics: &Generics) -> Vec<Choice> {
    let plain: Choice = vec![WITNESSES[0]; generics.types.len()];
    let mut choices = vec![plain.clone()];
    for (at, (_, text)) in generics.types.iter().enumerate() {
        if text.starts_with("const ") {
            continue;
        }
        for witness in &WITNESSES[1..] {
            let mut choice = plain.clone();
            choice[at] = *witness;
            choices.push(choice);
        }
    }
    choices
}

fn arguments(generics: &Generics, choice: &Choice) -> String {
    let lifetimes = generics.lifetimes.iter().map(|_| "'static".to_owned());
    let types = generics
        .types
        .iter()
        .zip(choice)
        .map(|((_, text), witness)| {
            if text.starts_with("const ") {
                "1".to_owned()
            } else {
                witness.0.to_owned()
            }
        });
    let all: Vec<String> = lifetimes.chain(types).collect();
    if all.is_empty() {
        String::new()
    } else {
        format!("<{}>", all.join(", "))
    }
}

/// What the impls say, or nothing where their conditions are about more than the parameters.
fn verdict(facts: &[&Fact], is_sync: bool, choice: &Choice) -> Option<bool> {
    let mut facts = facts.iter().filter(|fact| fact.is_sync == is_sync);
    let (fact, None) = (facts.next()?, facts.next()) else {
        return None;
    };
    if fact.is_negative {
        return Some(false);
    }
    let arguments = fact.arguments.iter().filter(|it| !it.starts_with('\''));
    let mut holds = true;
    let inline = fact.generics.types.iter().map(|(_, text)| text.as_str());
    for predicate in inline.chain(fact.generics.predicates.iter().map(String::as_str)) {
        let Some((name, bounds)) = predicate.split_once(':') else {
            continue;
        };
        if predicate.starts_with("const ") || name.starts_with('\'') {
            continue;
        }
        let witness = arguments
            .clone()
            .position(|it| it == name.trim())
            .and_then(|at| choice.get(at));
        for bound in bounds
            .split('+')
            .map(str::trim)
            .filter(|bound| !bound.is_empty())
        {
            holds &= match bound {
                "crate::marker::Send" => witness?.1,
                "crate::marker::Sync" => witness?.2,
                "?Sized" => true,
                lifetime if lifetime.starts_with('\'') => true,
                _ => return None,
            };
        }
    }
    Some(holds)
}
