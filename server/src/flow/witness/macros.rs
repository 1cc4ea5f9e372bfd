//! Macros that are known.

use super::build::{Builder, What};
use super::graph::Event;
use super::places::{Base, How, Place, Step};
use crate::flow::graph::PathId;
use crate::program::body::{ExprId, FormatResult, Macro, Select};
use crate::program::ty::Ty;
use crate::program::type_ref::{Mutability, Name};

impl Builder<'_, '_, '_> {
    pub(super) fn macro_value(&mut self, id: ExprId, call: &Macro, dest: PathId) {
        match call {
            Macro::Format {
                args,
                own_statement,
                result,
            } => {
                if *own_statement {
                    self.push(true);
                }
                self.lent(args);
                if *own_statement {
                    self.pop();
                }
                if *result == FormatResult::Never {
                    self.current = None;
                }
            }
            Macro::Write { target, args } => {
                let place = self.place(*target, Mutability::Mut);
                let place = match &place.ty {
                    Ty::Ref(..) => self.deref(place, Mutability::Mut, *target),
                    _ => place,
                };
                let target = self.borrowed(&place, Mutability::Mut, *target);
                self.lent(args);
                self.consume([target]);
            }
            Macro::Vec(elements) => {
                let values = self.operands(elements);
                self.consume(values);
            }
            Macro::VecRepeat { element, len } => {
                let values = self.operands(&[*element, *len]);
                self.consume(values);
            }
            Macro::Assert { cond, args } => {
                self.alone(*cond);
                self.push(true);
                self.lent(args);
                self.pop();
            }
            Macro::AssertCompare { left, right, args } => {
                self.push(true);
                self.lent(&[*left, *right]);
                self.lent(args);
                self.pop();
            }
            Macro::Dbg(args) => {
                if let [only] = args.as_slice() {
                    self.value(*only, dest);
                    return;
                }
                let values = self.operands(args);
                self.consume(values);
            }
            Macro::Join { futures, .. } => self.join(id, futures),
            Macro::Select(select) => {
                self.select(id, select, dest);
                return;
            }
            Macro::Stream { .. } => self.capture(id),
            Macro::Pin(inner) => {
                self.pin(*inner, dest);
                return;
            }
            Macro::Text => {}
            Macro::Opaque { locals, awaits } => {
                if *awaits {
                    self.puzzled("an await inside a macro that is not known");
                }
                for local in locals {
                    let place = self.place_of(*local);
                    self.unsure(&place);
                    self.touch(&place, How::Borrow(Mutability::Shared));
                    if let Base::Outer(_) = place.base {
                        self.puzzled("what a macro that is not known does with what it captures");
                    }
                }
            }
        }
        self.emit(Event::Init(dest));
        if matches!(self.ty(id), Ty::Never) {
            self.current = None;
        }
    }

    /// References to all of these, as formatting takes them.
    fn lent(&mut self, args: &[ExprId]) {
        let values: Vec<PathId> = args
            .iter()
            .map(|arg| {
                let place = self.place(*arg, Mutability::Shared);
                self.borrowed(&place, Mutability::Shared, *arg)
            })
            .collect();
        self.consume(values);
    }

    /// `join!` keeps all its futures, and what those that are done gave, until the last is done.
    fn join(&mut self, id: ExprId, futures: &[ExprId]) {
        self.push(true);
        let kept = self.futures(futures);
        let outputs: Vec<Ty> = futures.iter().map(|it| self.output(*it)).collect();
        let outputs = self.kept(Ty::Tuple(outputs.into()), What::Temporary(id));
        for path in kept.iter().chain([&outputs]) {
            self.emit(Event::Borrow(*path));
        }
        self.suspend(id);
        self.pop();
    }

    /// Evaluates futures that are then waited for together.
    fn futures(&mut self, futures: &[ExprId]) -> Vec<PathId> {
        // What the futures are made of ends before they are waited for.
        self.push(true);
        let values = self.operands(futures);
        self.consume(values);
        self.pop();
        let mut kept = Vec::new();
        for future in futures {
            let ty = self.awaited(*future);
            kept.push(self.kept(ty, What::Awaited(*future)));
        }
        kept
    }

    fn output(&mut self, future: ExprId) -> Ty {
        let ty = self.ty(future).clone();
        if let Ty::Future(output, _) | Ty::Async(_, output) = &ty {
            return output.as_ref().clone();
        }
        let solver = &mut self.shared.solver;
        let trait_def = solver.names.known("std::future::Future");
        let found = solver.project(&ty, trait_def, &Name::from("Output"));
        let found = match found {
            Ty::Unknown | Ty::Assoc(..) => {
                let trait_def = solver.names.known("std::future::IntoFuture");
                solver.project(&ty, trait_def, &Name::from("Output"))
            }
            found => found,
        };
        solver.deep(&found)
    }

    /// `select!` makes all its futures in one statement, waits, drops them, and runs one handler,
    /// with what was given kept beside it.
    fn select(&mut self, id: ExprId, select: &Select, dest: PathId) {
        self.push(true);
        for branch in &select.branches {
            if let Some(cond) = branch.cond {
                self.alone(cond);
            }
        }
        let futures: Vec<ExprId> = select.branches.iter().map(|it| it.future).collect();
        self.push(true);
        let kept = self.futures(&futures);
        for path in &kept {
            self.emit(Event::Borrow(*path));
        }
        self.suspend(id);
        self.pop();
        let types = self.shared.types;
        let given = select.branches.iter().map(|it| types.pat(it.pat).clone());
        let given = self.kept(Ty::Tuple(given.collect()), What::Temporary(id));
        let after = self.node();
        let depth = self.scopes.depth();
        for (number, branch) in select.branches.iter().enumerate() {
            let next = self.node();
            self.emit(Event::Use(given));
            self.leave(next, depth);
            self.push(true);
            let own = self.scopes.depth().saturating_sub(1);
            self.declare(branch.pat, own);
            let place = Place {
                base: Base::Slot(given),
                steps: Vec::new(),
                ty: Ty::Unknown,
            };
            let step = Step::Field(Name::from(number.to_string()));
            let part = place.then(step, types.pat(branch.pat).clone());
            self.bind(branch.pat, &part);
            self.value(branch.handler, dest);
            self.pop();
            self.go(after);
            self.current = Some(next);
        }
        if let Some(otherwise) = select.otherwise {
            self.push(true);
            self.value(otherwise, dest);
            self.pop();
            self.go(after);
        }
        self.current = Some(after);
        self.pop();
    }
}
