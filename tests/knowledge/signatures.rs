//! Turns each declaration into a function that compiles only if the declaration is right: it has
//! the declared parameters and bounds, calls the real thing with them and returns the declared type.

use ra_ap_syntax::ast::{self, AstNode, HasGenericParams, HasName, HasVisibility};

use super::call::Call;
use super::generics::Generics;
use super::table::{Declaration, Table, name_of};
use super::{Check, Skipped};

pub(crate) const PRELUDE: &str = "#![allow(warnings)]
struct Same<T>(T);
impl<T> Same<*mut T> where T: ?Sized { fn new() -> Self { loop {} } }
";

/// The checks of all signatures that stable code can repeat.
pub(crate) fn checks(table: &Table, skipped: &mut Skipped) -> Vec<Check> {
    let mut checks = Vec::new();
    for declaration in &table.declarations {
        if declaration
            .module
            .get(1)
            .is_some_and(|module| module == "os")
            && !cfg!(target_os = "linux")
        {
            *skipped.entry("other system").or_default() += 1;
            continue;
        }
        let mut writer = Writer {
            table,
            declaration,
            checks: &mut checks,
            skipped,
        };
        writer.write();
    }
    checks
}

struct Writer<'a> {
    table: &'a Table,
    declaration: &'a Declaration,
    checks: &'a mut Vec<Check>,
    skipped: &'a mut Skipped,
}

impl Writer<'_> {
    fn write(&mut self) {
        let path = name_of(&self.declaration.item).map(|name| self.declaration.path(&name));
        match (&self.declaration.item, path) {
            (ast::Item::Fn(item), Some(path)) => self.function(item, &path),
            (ast::Item::Const(item), Some(path)) => self.value(item.ty(), &path),
            (ast::Item::Static(item), Some(path)) => self.value(item.ty(), &path),
            (ast::Item::Struct(item), Some(path)) => self.fields(item, &path),
            (ast::Item::Enum(item), Some(path)) => self.variants(item, &path),
            (ast::Item::TypeAlias(item), Some(path)) => self.alias(item, &path),
            (ast::Item::Trait(item), Some(path)) => self.methods_of_trait(item, &path),
            (ast::Item::Impl(item), _) if item.trait_().is_some() => self.implementation(item),
            (ast::Item::Impl(item), _) => self.methods(item),
            _ => {}
        }
    }

    fn add(&mut self, code: String) {
        if !self.table.is_stable(&code) {
            return self.skip("names an unstable item");
        }
        let of = self.declaration.item.syntax().text().to_string();
        let of = of.lines().next().unwrap_or_default().to_owned();
        self.checks.push(Check { of, code, facts: 1 });
    }

    fn skip(&mut self, why: &'static str) {
        *self.skipped.entry(why).or_default() += 1;
    }

    fn function(&mut self, item: &ast::Fn, path: &str) {
        if path.ends_with("::transmute") {
            return self.skip("may not be called with parameters of a generic type");
        }
        let call = Call::of(item);
        let body = format!("{path}{}({})", call.turbofish, call.arguments);
        self.add(call.function("check_@", &body));
    }

    fn value(&mut self, ty: Option<ast::Type>, path: &str) {
        let Some(ty) = ty else { return };
        self.add(format!("const _: {} = {path};", ty.syntax().text()));
    }

    fn alias(&mut self, item: &ast::TypeAlias, path: &str) {
        let (generics, Some(ty)) = (Generics::of(item), item.ty()) else {
            return;
        };
        let (declared, uses, clause) = (generics.declared(), generics.uses(), generics.clause());
        self.add(format!(
            "fn check_@{declared}(x: *mut {path}{uses}) -> *mut {} {clause} {{ x }}",
            ty.syntax().text()
        ));
    }

    fn fields(&mut self, item: &ast::Struct, path: &str) {
        let generics = Generics::of(item);
        let fields: Vec<(String, ast::Type)> = match item.field_list() {
            Some(ast::FieldList::RecordFieldList(list)) => list
                .fields()
                .filter_map(|field| Some((field.name()?.text().to_string(), field.ty()?)))
                .collect(),
            Some(ast::FieldList::TupleFieldList(list)) => list
                .fields()
                .enumerate()
                .filter(|(_, field)| field.visibility().is_some())
                .filter_map(|(number, field)| Some((number.to_string(), field.ty()?)))
                .collect(),
            None => Vec::new(),
        };
        for (name, ty) in fields {
            let (declared, uses, clause) =
                (generics.declared(), generics.uses(), generics.clause());
            self.add(format!(
                "fn check_@{declared}(x: *mut {path}{uses}) -> *mut {} {clause} \
                 {{ unsafe {{ &raw mut (*x).{name} }} }}",
                ty.syntax().text()
            ));
        }
    }

    fn variants(&mut self, item: &ast::Enum, path: &str) {
        let generics = Generics::of(item);
        let Some(list) = item.variant_list() else {
            return;
        };
        for variant in list.variants() {
            let Some(name) = variant.name() else { continue };
            let (declared, uses, clause) =
                (generics.declared(), generics.uses(), generics.clause());
            let name = name.text();
            let body = match variant.field_list() {
                Some(ast::FieldList::TupleFieldList(fields)) => {
                    let types: Vec<String> = fields
                        .fields()
                        .filter_map(|field| Some(field.ty()?.syntax().text().to_string()))
                        .collect();
                    format!(
                        "let _: fn({}) -> {path}{uses} = {path}::{name};",
                        types.join(", ")
                    )
                }
                Some(ast::FieldList::RecordFieldList(fields)) => {
                    let lines = fields.fields().filter_map(|field| {
                        let (name, ty) = (field.name()?.text().to_string(), field.ty()?);
                        Some(format!("let _: &{} = {name};", ty.syntax().text()))
                    });
                    let lines: Vec<String> = lines.collect();
                    let names = fields.fields().filter_map(|field| field.name());
                    let names: String = names.map(|name| format!("{}, ", name.text())).collect();
                    format!(
                        "if let {path}::{name} {{ {names} .. }} = x {{ {} }}",
                        lines.concat()
                    )
                }
                None => format!("let _: {path}{uses} = {path}::{name};"),
            };
            self.add(format!(
                "fn check_@{declared}(x: &{path}{uses}) {clause} {{ {body} }}"
            ));
        }
    }

    /// A trait of our own, implemented for the type with methods of the same signature.
    fn methods(&mut self, item: &ast::Impl) {
        let Some(self_ty) = item.self_ty() else {
            return;
        };
        let ty = self_ty.syntax().text().to_string();
        let mut generics = Generics::of(item);
        if ty.starts_with('*') || ty.starts_with("crate::ptr::NonNull<") {
            // rustdoc leaves `T: Sized` out of their methods.
            generics
                .predicates
                .retain(|predicate| !predicate.ends_with("?Sized"));
        }
        let (declared, uses, clause) = (generics.declared(), generics.uses(), generics.clause());
        let Some(list) = item.assoc_item_list() else {
            return;
        };
        for member in list.assoc_items() {
            match member {
                ast::AssocItem::Fn(method) => {
                    let Some(name) = method.name() else { continue };
                    let mut call = Call::of(&method);
                    call.generics.add_outlives_of(&generics);
                    if ["<Self", ", Self", "(Self"]
                        .iter()
                        .any(|it| call.result.contains(it))
                    {
                        call.generics.predicates.push("Self: Sized".to_owned());
                    }
                    let signature = call.signature("check");
                    let body = format!(
                        "<{ty}>::{}{}({})",
                        name.text(),
                        call.turbofish,
                        call.arguments
                    );
                    self.add(format!(
                        "trait Check@{declared} {clause} {{ {signature}; }} \
                         impl{declared} Check@{uses} for {ty} {clause} {{ {signature} {{ unsafe {{ {body} }} }} }}"
                    ));
                }
                ast::AssocItem::Const(constant) => {
                    let (Some(name), Some(const_ty)) = (constant.name(), constant.ty()) else {
                        continue;
                    };
                    self.add(format!(
                        "fn check_@{declared}() {clause} {{ let _: {} = <{ty}>::{}; }}",
                        const_ty.syntax().text(),
                        name.text()
                    ));
                }
                _ => {}
            }
        }
    }

    /// A subtrait of our own whose methods have the same signatures and call the real ones.
    fn methods_of_trait(&mut self, item: &ast::Trait, path: &str) {
        if path.ends_with("::Drop") {
            return self.skip("may not be called");
        }
        let mut generics = Generics::of(item);
        if path.contains("::Index") {
            // Without a body its argument need have no size.
            generics
                .predicates
                .retain(|predicate| !predicate.ends_with("?Sized"));
        }
        let (declared, uses, clause) = (generics.declared(), generics.uses(), generics.clause());
        let Some(list) = item.assoc_item_list() else {
            return;
        };
        for member in list.assoc_items() {
            let ast::AssocItem::Fn(method) = member else {
                continue;
            };
            let Some(name) = method.name() else { continue };
            let mut call = Call::of(&method);
            call.generics.predicates.push("Self: Sized".to_owned());
            let signature = call.signature("check");
            let (name, turbofish, arguments) = (name.text(), &call.turbofish, &call.arguments);
            self.add(format!(
                "trait Check@{declared}: {path}{uses} {clause} {{ {signature} \
                 {{ unsafe {{ <Self as {path}{uses}>::{name}{turbofish}({arguments}) }} }} }}"
            ));
        }
    }

    /// A function with the same parameters and bounds that needs the impl, and its associated types.
    fn implementation(&mut self, item: &ast::Impl) {
        let (Some(self_ty), Some(trait_)) = (item.self_ty(), item.trait_()) else {
            return;
        };
        if item.excl_token().is_some() {
            return self.skip("a negative impl: checked with Send and Sync");
        }
        let (ty, trait_) = (
            self_ty.syntax().text().to_string(),
            trait_.syntax().text().to_string(),
        );
        if [&ty, &trait_]
            .iter()
            .any(|text| text.contains("fn(") || text.contains("Fn"))
        {
            return self.skip("a function type in the header of an impl");
        }
        if ty == "!" || trait_.contains("<!>") {
            return self.skip("the never type");
        }
        let mut generics = Generics::of(item);
        if trait_.starts_with("crate::marker::S") {
            self.add_bounds_of(&ty, &mut generics);
        }
        let (ty, trait_) = (with_lifetimes(&ty), with_lifetimes(&trait_));
        generics.lifetimes.push("'elided".to_owned());
        generics.add_outlives();
        let (declared, clause, turbofish) = (
            generics.declared(),
            generics.clause(),
            generics.turbofish(&ty),
        );
        let mut needs = generics.clone();
        // An operator's other side is the same type, if nothing else is said: then it has a size.
        let is_operator = trait_.starts_with("crate::ops::") && !trait_.contains('<');
        let is_unary = trait_.contains("Deref") || trait_.ends_with("Drop");
        let bound = if is_operator && !is_unary {
            "Sized"
        } else {
            "?Sized"
        };
        needs
            .types
            .push(("Needs".to_owned(), format!("Needs: {bound}")));
        needs.predicates.push(format!("Needs: {trait_}"));
        let types = item
            .assoc_item_list()
            .into_iter()
            .flat_map(|list| list.assoc_items());
        let mut lines = String::new();
        for member in types {
            let ast::AssocItem::TypeAlias(alias) = member else {
                continue;
            };
            let (Some(name), Some(value)) = (alias.name(), alias.ty()) else {
                continue;
            };
            if alias.generic_param_list().is_some() {
                continue;
            }
            let (name, value) = (name.text(), value.syntax().text().to_string());
            lines += &format!(
                " let _: Same<*mut {}> = Same::<*mut <{ty} as {trait_}>::{name}>::new();",
                with_lifetimes(&value)
            );
        }
        self.add(format!(
            "fn needs_@{}() {} {{}} fn check_@{declared}() {clause} {{ needs_@{turbofish}();{lines} }}",
            needs.declared(),
            needs.clause()
        ));
    }
}

impl Writer<'_> {
    /// What holds of every value of the type: an impl that rustc derives need not repeat it.
    fn add_bounds_of(&self, ty: &str, generics: &mut Generics) {
        let path = ty.split('<').next().unwrap_or_default();
        for declaration in &self.table.declarations {
            let item = &declaration.item;
            if name_of(item).is_none_or(|name| declaration.path(&name) != path) {
                continue;
            }
            let bounds = match item {
                ast::Item::Struct(it) => Generics::of(it),
                ast::Item::Enum(it) => Generics::of(it),
                ast::Item::Union(it) => Generics::of(it),
                _ => continue,
            };
            if bounds
                .types
                .iter()
                .all(|(name, _)| generics.types.iter().any(|(other, _)| name == other))
            {
                let inline = bounds
                    .types
                    .into_iter()
                    .map(|(_, text)| text)
                    .filter(|text| !text.starts_with("const "));
                generics
                    .predicates
                    .extend(bounds.lifetimes.into_iter().filter(|it| it.contains(':')));
                generics.predicates.extend(
                    inline
                        .chain(bounds.predicates)
                        .filter_map(|text| traits_of(&text)),
                );
            }
        }
    }
}

/// The predicate without `?Sized` and lifetimes but `'static`, if anything remains.
fn traits_of(predicate: &str) -> Option<String> {
    let (name, bounds) = predicate.split_once(": ")?;
    let says_more = |bound: &&str| *bound == "'static" || !bound.starts_with(['?', '\'']);
    let bounds: Vec<&str> = bounds.split(" + ").filter(says_more).collect();
    (!bounds.is_empty()).then(|| format!("{name}: {}", bounds.join(" + ")))
}

/// The type with a name for each lifetime that is left out.
fn with_lifetimes(ty: &str) -> String {
    let mut result = String::new();
    let mut rest = ty;
    while let Some(at) = rest.find('&') {
        let (before, after) = rest.split_at(at + 1);
        result.push_str(before);
        if !after.starts_with('\'') {
            result.push_str("'elided ");
        }
        rest = after;
    }
    (result + rest).replace("'_", "'elided")
}
