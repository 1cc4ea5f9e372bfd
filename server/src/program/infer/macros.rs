//! Macros that are known.

use std::sync::Arc;

use super::Infer;
use crate::program::body::{ExprId, FormatResult, Macro};
use crate::program::names::{Namespace, Resolution};
use crate::program::ty::{Prim, Ty};
use crate::program::type_ref::{Anchor, Mutability, PathRef, Segment};

impl Infer<'_, '_> {
    pub(super) fn macro_type(&mut self, call: &Macro, expected: Option<&Ty>) -> Ty {
        match call {
            Macro::Format { args, result, .. } => {
                self.each(args);
                match result {
                    FormatResult::Unit => Ty::unit(),
                    FormatResult::String => {
                        self.solver.known_adt("std::string::String", Vec::new())
                    }
                    FormatResult::Arguments => {
                        self.solver.known_adt("std::fmt::Arguments", Vec::new())
                    }
                    FormatResult::Never => Ty::Never,
                    FormatResult::Span => self.tracing_span(),
                    FormatResult::Unknown => Ty::Unknown,
                }
            }
            Macro::Write { target, args } => {
                self.expr(*target, None);
                self.each(args);
                Ty::Unknown
            }
            Macro::Vec(elements) => {
                let element = match expected.map(|expected| self.solver.shallow(expected)) {
                    Some(expected) => self
                        .solver
                        .args_of(&expected, "std::vec::Vec")
                        .and_then(|args| args.first().cloned()),
                    None => None,
                };
                let found = self.elements(elements, element.as_ref());
                if let Some(element) = element {
                    self.solver
                        .attempt(|solver| solver.unify(&element, &found).then_some(()));
                }
                self.solver.known_adt("std::vec::Vec", vec![found])
            }
            Macro::VecRepeat { element, len } => {
                let element = self.expr(*element, None);
                self.expr(*len, None);
                self.solver.known_adt("std::vec::Vec", vec![element])
            }
            Macro::Assert { cond, args } => {
                self.expr(*cond, None);
                self.each(args);
                Ty::unit()
            }
            Macro::AssertCompare { left, right, args } => {
                self.expr(*left, None);
                self.expr(*right, None);
                self.each(args);
                Ty::unit()
            }
            Macro::Dbg(args) => match args.as_slice() {
                [only] => self.expr(*only, expected),
                args => Ty::Tuple(args.iter().map(|arg| self.expr(*arg, None)).collect()),
            },
            Macro::Join { futures, fallible } => self.join_macro(futures, *fallible),
            Macro::Select(select) => {
                let mut result = Ty::Never;
                for branch in &select.branches {
                    let future = self.expr(branch.future, None);
                    let future = self.solver.shallow(&future);
                    let future = match &future {
                        Ty::Ref(inner, Mutability::Mut) => inner.as_ref().clone(),
                        _ => future,
                    };
                    let output = self.output_of(&future);
                    self.pattern(branch.pat, &output, None);
                    if let Some(cond) = branch.cond {
                        self.expr(cond, None);
                    }
                    let handler = self.expr(branch.handler, expected);
                    result = self.join(&result, &handler);
                }
                if let Some(otherwise) = select.otherwise {
                    let otherwise = self.expr(otherwise, expected);
                    result = self.join(&result, &otherwise);
                }
                result
            }
            Macro::Stream { body } => {
                self.async_block(*body, *body);
                Ty::Unknown
            }
            Macro::Pin(inner) => {
                let inner = self.expr(*inner, None);
                let reference = Ty::Ref(Arc::new(inner), Mutability::Mut);
                self.solver.known_adt("std::pin::Pin", vec![reference])
            }
            Macro::Text => Ty::shared(Ty::Prim(Prim::Str)),
            Macro::Opaque { .. } => Ty::Unknown,
        }
    }

    /// `tracing::Span`, where `tracing` is a crate that can be named here.
    fn tracing_span(&mut self) -> Ty {
        let path = PathRef {
            anchor: Anchor::Extern,
            segments: Arc::new([Segment::plain("tracing"), Segment::plain("Span")]),
        };
        let scope = self.scope();
        let names = self.solver.names;
        match names.resolve_whole(scope, &path, Namespace::Types) {
            Some(Resolution::Def(id)) => self.solver.instantiate(id, &[]),
            _ => Ty::Unknown,
        }
    }

    fn join_macro(&mut self, futures: &[ExprId], fallible: bool) -> Ty {
        let mut outputs = Vec::new();
        let mut error = Ty::Unknown;
        for future in futures {
            let future = self.expr(*future, None);
            let output = self.output_of(&future);
            if fallible {
                let output = self.solver.shallow(&output);
                let args = self.solver.args_of(&output, "std::result::Result");
                outputs.push(
                    args.as_ref()
                        .and_then(|args| args.first().cloned())
                        .unwrap_or(Ty::Unknown),
                );
                if let Some(found) = args.and_then(|args| args.get(1).cloned()) {
                    error = found;
                }
            } else {
                outputs.push(output);
            }
        }
        let tuple = Ty::Tuple(outputs.into());
        if fallible {
            self.solver
                .known_adt("std::result::Result", vec![tuple, error])
        } else {
            tuple
        }
    }
}
