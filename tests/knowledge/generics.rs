//! The generic parameters of a declaration, as text to be written again elsewhere.

use ra_ap_syntax::ast::{self, AstNode, HasGenericParams, HasName};

#[derive(Clone)]
pub(crate) struct Generics {
    /// `'a`, with its bounds.
    pub(crate) lifetimes: Vec<String>,
    /// The name of a type or const parameter, and the whole of it without its default.
    pub(crate) types: Vec<(String, String)>,
    /// The predicates after `where`.
    pub(crate) predicates: Vec<String>,
}

impl Generics {
    pub(crate) fn of(item: &impl HasGenericParams) -> Generics {
        let mut generics = Generics {
            lifetimes: Vec::new(),
            types: Vec::new(),
            predicates: Vec::new(),
        };
        let list = item.generic_param_list();
        for parameter in list.iter().flat_map(|list| list.generic_params()) {
            let text = parameter.syntax().text().to_string();
            match parameter {
                ast::GenericParam::LifetimeParam(_) => generics.lifetimes.push(text),
                ast::GenericParam::TypeParam(it) => {
                    let Some(name) = it.name() else { continue };
                    let text = text
                        .split(" = ")
                        .next()
                        .filter(|_| it.eq_token().is_some())
                        .unwrap_or(&text);
                    generics
                        .types
                        .push((name.text().to_string(), text.to_owned()));
                }
                ast::GenericParam::ConstParam(it) => {
                    let Some(name) = it.name() else { continue };
                    generics.types.push((name.text().to_string(), text));
                }
            }
        }
        let clause = item.where_clause();
        for predicate in clause.iter().flat_map(|clause| clause.predicates()) {
            generics
                .predicates
                .push(predicate.syntax().text().to_string());
        }
        generics
    }

    /// Every type parameter outlives every lifetime: the types of an impl's header imply it there.
    pub(crate) fn add_outlives(&mut self) {
        let all = self.clone();
        self.add_outlives_of(&all);
    }

    /// The same for the type parameters of the impl that this method stands in.
    pub(crate) fn add_outlives_of(&mut self, outer: &Generics) {
        for (name, _) in outer
            .types
            .iter()
            .filter(|(_, text)| !text.starts_with("const "))
        {
            for lifetime in &self.lifetimes {
                self.predicates.push(format!(
                    "{name}: {}",
                    lifetime.split(':').next().unwrap_or(lifetime)
                ));
            }
        }
    }

    /// `<'a, T: Clone>`
    pub(crate) fn declared(&self) -> String {
        let types = self.types.iter().map(|(_, text)| text.clone());
        angles(self.lifetimes.iter().cloned().chain(types))
    }

    /// `<'a, T>`
    pub(crate) fn uses(&self) -> String {
        let lifetimes = self
            .lifetimes
            .iter()
            .map(|it| it.split(':').next().unwrap_or(it).trim().to_owned());
        angles(lifetimes.chain(self.types.iter().map(|(name, _)| name.clone())))
    }

    /// `::<T, Last>`: lifetimes are inferred.
    pub(crate) fn turbofish(&self, last: &str) -> String {
        let last = Some(last.to_owned()).filter(|last| !last.is_empty());
        format!(
            "::<{}>",
            self.types
                .iter()
                .map(|(name, _)| name.clone())
                .chain(last)
                .collect::<Vec<_>>()
                .join(", ")
        )
    }

    /// `where T: Clone`
    pub(crate) fn clause(&self) -> String {
        if self.predicates.is_empty() {
            String::new()
        } else {
            format!("where {}", self.predicates.join(", "))
        }
    }
}

fn angles(parts: impl Iterator<Item = String>) -> String {
    let parts: Vec<String> = parts.collect();
    if parts.is_empty() {
        String::new()
    } else {
        format!("<{}>", parts.join(", "))
    }
}
