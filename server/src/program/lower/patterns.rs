//! Patterns.

use ra_ap_syntax::AstNode;
use ra_ap_syntax::ast::{self, HasName};

use super::Lowerer;
use crate::program::body::{Pat, PatId};
use crate::program::type_ref::{Name, PathRef};

impl Lowerer<'_> {
    /// Lowers a pattern and declares what it binds.
    pub(super) fn pattern(&mut self, pat: Option<ast::Pat>) -> PatId {
        let first = self.names.len();
        self.pat(pat, first)
    }

    /// `first` is where the bindings of the whole pattern start among the names: the sides of `a | b`
    /// bind the same variables.
    fn pat(&mut self, pat: Option<ast::Pat>, first: usize) -> PatId {
        let Some(pat) = pat else {
            return self.add_pat(Pat::Missing, Default::default());
        };
        let range = self.place(pat.syntax().text_range());
        let lowered = match pat {
            ast::Pat::ParenPat(pat) => return self.pat(pat.pat(), first),
            ast::Pat::WildcardPat(_) => Pat::Wildcard,
            ast::Pat::RestPat(_) => Pat::Rest,
            ast::Pat::LiteralPat(_) | ast::Pat::RangePat(_) | ast::Pat::ConstBlockPat(_) => {
                Pat::Value
            }
            ast::Pat::IdentPat(pat) => self.ident(&pat, first),
            ast::Pat::PathPat(pat) => pat
                .path()
                .and_then(|path| self.path_ref(&path))
                .map_or(Pat::Missing, Pat::Path),
            ast::Pat::TuplePat(pat) => Pat::Tuple(self.pats(pat.fields(), first)),
            ast::Pat::SlicePat(pat) => Pat::Slice(self.pats(pat.pats(), first)),
            ast::Pat::OrPat(pat) => Pat::Or(self.pats(pat.pats(), first)),
            ast::Pat::RefPat(pat) => Pat::Ref(self.pat(pat.pat(), first)),
            ast::Pat::BoxPat(pat) => Pat::Ref(self.pat(pat.pat(), first)),
            ast::Pat::TupleStructPat(pat) => {
                let fields = self.pats(pat.fields(), first);
                match pat.path().and_then(|path| self.path_ref(&path)) {
                    Some(path) => Pat::TupleStruct { path, fields },
                    None => Pat::Missing,
                }
            }
            ast::Pat::RecordPat(pat) => self.record_pat(&pat, first),
            ast::Pat::MacroPat(_) | ast::Pat::DerefPat(_) | ast::Pat::NotNull(_) => Pat::Missing,
        };
        self.add_pat(lowered, range)
    }

    fn pats(&mut self, pats: impl Iterator<Item = ast::Pat>, first: usize) -> Vec<PatId> {
        pats.map(|pat| self.pat(Some(pat), first)).collect()
    }

    fn ident(&mut self, pat: &ast::IdentPat, first: usize) -> Pat {
        let Some(name) = pat.name() else {
            return Pat::Missing;
        };
        let text = name.text().trim_start_matches("r#");
        let by_ref = pat.ref_token().is_some();
        let inner = pat.pat();
        // `None` and `MAX` look like bindings; by their first letter they are paths.
        let is_path = inner.is_none()
            && !by_ref
            && pat.mut_token().is_none()
            && text.chars().next().is_some_and(char::is_uppercase);
        if is_path {
            return Pat::Path(PathRef::name(text));
        }
        let key = self.name_at(text, name.syntax().text_range());
        let range = self.place(name.syntax().text_range());
        let known = self.names[first..]
            .iter()
            .find(|(known, _)| *known == key)
            .map(|(_, local)| *local);
        let local = known.unwrap_or_else(|| self.declare_as(key, Name::from(text), range));
        self.body.locals[local.index()].ref_mut |= by_ref && pat.mut_token().is_some();
        let inner = inner.map(|inner| self.pat(Some(inner), first));
        Pat::Bind {
            local,
            by_ref,
            inner,
        }
    }

    fn record_pat(&mut self, pat: &ast::RecordPat, first: usize) -> Pat {
        let Some(path) = pat.path().and_then(|path| self.path_ref(&path)) else {
            return Pat::Missing;
        };
        let mut fields = Vec::new();
        for field in pat
            .record_pat_field_list()
            .into_iter()
            .flat_map(|list| list.fields())
        {
            let Some(name) = field.field_name() else {
                continue;
            };
            let name = Name::from(name.text());
            fields.push((name, self.pat(field.pat(), first)));
        }
        Pat::Record { path, fields }
    }
}
