//! What functions are declared as, and generic parameters. Many are written in the same words; those
//! are read once.

use std::sync::Arc;

use ra_ap_syntax::ast::{self, HasGenericParams, HasName, HasTypeBounds};
use ra_ap_syntax::{AstNode, TextRange};

use super::attributes::is_driven;
use super::read::Reader;
use super::{Function, GenericParam, Generics};
use crate::program::type_ref::{Mutability, Name, PathRef, TypeRef};

impl Reader<'_> {
    /// What a function is declared as. Many are declared in the same words, names apart.
    pub(super) fn signature(&mut self, function: &ast::Fn) -> Arc<Function> {
        let parts = [
            function.generic_param_list().map(|it| range_of(&it)),
            function.param_list().map(|it| range_of(&it)),
            function.ret_type().map(|it| range_of(&it)),
            function.where_clause().map(|it| range_of(&it)),
        ];
        let whole = parts.into_iter().flatten().reduce(TextRange::cover);
        let words = whole.and_then(|whole| self.types.words(whole));
        let is_driven = is_driven(function);
        let key = words.map(|words| (function.async_token().is_some(), is_driven, words));
        if let Some(known) = key.and_then(|key| self.functions.get(&key)) {
            return Arc::clone(known);
        }
        let read = Arc::new(self.unknown_signature(function));
        if let Some(key) = key {
            self.functions.insert(key, Arc::clone(&read));
        }
        read
    }

    fn unknown_signature(&mut self, function: &ast::Fn) -> Function {
        let list = function.param_list();
        let self_param = list
            .as_ref()
            .and_then(|list| list.self_param())
            .map(|param| self.self_type(&param));
        let mut generics = self.generics(function);
        let written = list.into_iter().flat_map(|list| list.params());
        // `fn f(x: impl Trait)` is a generic parameter without a name.
        let params = written
            .enumerate()
            .map(|(index, param)| match self.types.option(param.ty()) {
                TypeRef::Impl(paths) => anonymous_param(&mut generics, index, &paths),
                TypeRef::Ref(inner, mutability) => match inner.as_ref() {
                    TypeRef::Impl(paths) => TypeRef::Ref(
                        Arc::new(anonymous_param(&mut generics, index, paths)),
                        mutability,
                    ),
                    _ => TypeRef::Ref(inner, mutability),
                },
                other => other,
            })
            .collect();
        Function {
            self_param,
            params,
            ret: self.types.returned(function.ret_type()),
            is_async: function.async_token().is_some(),
            is_driven: is_driven(function),
            generics,
        }
    }

    /// The type of `self`, `&self`, `&mut self`, `self: Arc<Self>`.
    fn self_type(&mut self, param: &ast::SelfParam) -> TypeRef {
        if let Some(ty) = param.ty() {
            return self.types.ty(&ty);
        }
        let own = TypeRef::Path(PathRef::name("Self"));
        match param.kind() {
            ast::SelfParamKind::Owned => own,
            ast::SelfParamKind::Ref => TypeRef::Ref(Arc::new(own), Mutability::Shared),
            ast::SelfParamKind::MutRef => TypeRef::Ref(Arc::new(own), Mutability::Mut),
        }
    }

    pub(super) fn generics(&mut self, item: &impl HasGenericParams) -> Arc<Generics> {
        let list = item.generic_param_list();
        let clause = item.where_clause();
        let range = |range: Option<TextRange>| range.unwrap_or_default();
        let params = self.types.words(range(list.as_ref().map(range_of)));
        let bounds = self.types.words(range(clause.as_ref().map(range_of)));
        let key = params.zip(bounds);
        if let Some(known) = key.and_then(|key| self.generics.get(&key)) {
            return Arc::clone(known);
        }
        let read = Arc::new(self.unknown_generics(list, clause));
        if let Some(key) = key {
            self.generics.insert(key, Arc::clone(&read));
        }
        read
    }

    fn unknown_generics(
        &mut self,
        list: Option<ast::GenericParamList>,
        clause: Option<ast::WhereClause>,
    ) -> Generics {
        let mut result = Generics::default();
        for param in list.into_iter().flat_map(|list| list.generic_params()) {
            match param {
                ast::GenericParam::TypeParam(param) => {
                    let Some(name) = param.name().map(|name| Name::from(name.text())) else {
                        continue;
                    };
                    let paths = self.types.bounds(param.type_bound_list());
                    if !paths.is_empty() {
                        let own = TypeRef::Path(PathRef::name(&name));
                        result.bounds.push((own, paths.into()));
                    }
                    let default = param.default_type().map(|ty| self.types.ty(&ty));
                    result.params.push(GenericParam { name, default });
                }
                ast::GenericParam::ConstParam(param) => {
                    let Some(name) = param.name().map(|name| Name::from(name.text())) else {
                        continue;
                    };
                    result.params.push(GenericParam {
                        name,
                        default: None,
                    });
                }
                ast::GenericParam::LifetimeParam(_) => result.has_lifetime = true,
            }
        }
        for predicate in clause.into_iter().flat_map(|clause| clause.predicates()) {
            if let Some(ty) = predicate.ty() {
                let bounds = self.types.bounds(predicate.type_bound_list());
                result.bounds.push((self.types.ty(&ty), bounds.into()));
            }
        }
        result.params.shrink_to_fit();
        result.bounds.shrink_to_fit();
        result
    }
}

fn range_of(node: &impl AstNode) -> TextRange {
    node.syntax().text_range()
}

fn anonymous_param(generics: &mut Arc<Generics>, index: usize, paths: &[PathRef]) -> TypeRef {
    let name = Name::from(format!("impl#{index}"));
    let ty = TypeRef::Path(PathRef::name(&name));
    let generics = Arc::make_mut(generics);
    generics.params.push(GenericParam {
        name,
        default: None,
    });
    generics.bounds.push((ty.clone(), paths.into()));
    ty
}
