//! Patterns: what moves into which variable, and what a mismatch tells.

use super::Builder;
use crate::flow::graph::{Event, PathId};
use crate::program::body::{Expr, ExprId, Pat, PatId};
use crate::program::ty::Ty;
use crate::program::type_ref::Name;

impl Builder<'_, '_, '_> {
    /// Binds a pattern to the value in `source`; the variables end with the scope at `depth`.
    pub(super) fn bind(&mut self, pat: PatId, source: Option<PathId>, depth: usize) {
        let body = self.body();
        match body.pat(pat) {
            Pat::Bind {
                local,
                by_ref,
                inner,
            } => {
                let moves = !by_ref && !self.shared.types.by_ref[pat.index()];
                let ty = self.shared.types.local(*local).clone();
                if moves && self.carries(&ty) {
                    let to = self.local(*local);
                    self.scopes.schedule(depth, to);
                    match source {
                        Some(from) => self.emit(Event::Move { from, to }),
                        None => self.emit(Event::Init { path: to }),
                    }
                } else if !moves && let Some(path) = source {
                    self.emit(Event::Borrow { path });
                }
                if let Some(inner) = inner {
                    self.bind(*inner, source, depth);
                }
            }
            Pat::Tuple(pats) | Pat::Slice(pats) => self.bind_parts(pats, source, depth),
            Pat::TupleStruct { fields, .. } => {
                self.matched(pat, source);
                self.bind_parts(fields, source, depth);
            }
            Pat::Path(_) => self.matched(pat, source),
            Pat::Record { fields, .. } => {
                for (name, pat) in fields {
                    let part = source.map(|source| self.graph.paths.field(source, name));
                    self.bind(*pat, part, depth);
                }
            }
            Pat::Or(pats) => {
                for pat in pats {
                    self.bind(*pat, source, depth);
                }
            }
            Pat::Ref(inner) => self.bind(*inner, None, depth),
            Pat::Missing | Pat::Wildcard | Pat::Rest | Pat::Value => {}
        }
    }

    fn bind_parts(&mut self, pats: &[PatId], source: Option<PathId>, depth: usize) {
        let body = self.body();
        let rest = pats
            .iter()
            .position(|pat| matches!(body.pat(*pat), Pat::Rest));
        for (index, pat) in pats.iter().enumerate() {
            // Behind `..` the number of a part is not known: any part may be meant.
            let part = match (source, rest) {
                (Some(source), Some(rest)) if index > rest => Some(source),
                (Some(source), _) => Some(
                    self.graph
                        .paths
                        .field(source, &Name::from(index.to_string())),
                ),
                (None, _) => None,
            };
            self.bind(*pat, part, depth);
        }
    }

    /// The place of which a scrutinee tells something: that of its value, or what it refers to.
    pub(super) fn shown(&mut self, scrutinee: ExprId, source: Option<PathId>) -> Option<PathId> {
        match self.body().expr(scrutinee) {
            Expr::Ref { expr, .. } => match self.body().expr(*expr) {
                Expr::Local(local) => {
                    let ty = self.shared.types.local(*local).clone();
                    self.carries(&ty).then(|| self.local(*local))
                }
                _ => None,
            },
            _ => source,
        }
    }

    /// Notes what is known of a value that a pattern matches.
    pub(super) fn matched(&mut self, pat: PatId, source: Option<PathId>) {
        let name = match self.body().pat(pat) {
            Pat::TupleStruct { path, .. } | Pat::Path(path) => path.last_name(),
            _ => None,
        };
        let (Some(name), Some(path)) = (name.map(Name::as_str), source) else {
            return;
        };
        match name {
            "None" => self.emit(Event::Empty { path }),
            "Err" => {
                let ty = self.shared.types.pat(pat).clone();
                let event = self.without_ok(&ty, path);
                self.emit(event);
            }
            _ => {}
        }
    }

    /// What is known of a value that a pattern does not match.
    pub(super) fn failing(&mut self, pat: PatId, source: Option<PathId>) -> Vec<Event> {
        let Some(path) = source else {
            return Vec::new();
        };
        match self.body().pat(pat) {
            Pat::TupleStruct { path: name, fields } => {
                let body = self.body();
                let all = fields.iter().all(|field| !body.is_refutable(*field));
                match name.last_name().map(Name::as_str) {
                    Some("Some") if all => vec![Event::Empty { path }],
                    Some("Ok") if all => {
                        let ty = self.shared.types.pat(pat).clone();
                        vec![self.without_ok(&ty, path)]
                    }
                    _ => Vec::new(),
                }
            }
            _ => Vec::new(),
        }
    }

    /// What is known of a `Result` that is an `Err`: it may hold a guard still, as poison errors do.
    pub(super) fn without_ok(&mut self, ty: &Ty, path: PathId) -> Event {
        let mut ty = ty.clone();
        while let Ty::Ref(inner, _) = ty {
            ty = inner.as_ref().clone();
        }
        let args = self.shared.solver.args_of(&ty, "std::result::Result");
        match args.as_deref() {
            Some([_, error]) if !self.carries(error) => Event::Empty { path },
            _ => Event::Failed { path },
        }
    }

    pub(super) fn binds_by_ref(&self, pat: PatId) -> bool {
        let body = self.body();
        match body.pat(pat) {
            Pat::Bind { by_ref, inner, .. } => {
                *by_ref || inner.is_some_and(|inner| self.binds_by_ref(inner))
            }
            Pat::Tuple(pats) | Pat::Slice(pats) => pats.iter().any(|pat| self.binds_by_ref(*pat)),
            Pat::TupleStruct { fields, .. } => fields.iter().any(|pat| self.binds_by_ref(*pat)),
            Pat::Record { fields, .. } => fields.iter().any(|(_, pat)| self.binds_by_ref(*pat)),
            _ => false,
        }
    }
}
