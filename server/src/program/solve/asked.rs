//! Questions that were asked before. Blanket impls whose bounds ask for one another's associated
//! types would otherwise take exponential time.

use rustc_hash::FxHashMap;

use crate::program::items::DefId;
use crate::program::ty::{Bound, Origin, Ty};
use crate::program::type_ref::Name;

/// `<… as trait_def<trait_args>>::name<args>`; no arguments of the trait stand for any.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Wanted {
    pub(super) trait_def: Option<DefId>,
    pub(super) trait_args: Vec<Ty>,
    pub(super) name: Name,
    pub(super) args: Vec<Ty>,
}

/// A question whose answer depends on the program and the bounds of the body's parameters alone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Question {
    Projection(Ty, Wanted),
    Implementation(Ty, DefId),
}

/// The type, or the arguments of the trait, if there is an answer.
pub(super) type Answer = Option<Vec<Ty>>;

/// The questions of one solver.
#[derive(Debug, Default)]
pub(super) struct Asked {
    open: Vec<Question>,
    answers: FxHashMap<Question, Answer>,
    /// Questions whose answers hold only until the outermost question is answered: something below
    /// them was given up because it was open already, or too deep.
    provisional: Vec<Question>,
    given_up: u32,
}

/// What is known when a question is asked.
pub(super) enum Before {
    Answered(Answer),
    /// It is being asked: it cannot help to answer itself.
    Open,
    New(Token),
}

/// An open question, to be closed with its answer.
pub(super) struct Token {
    given_up: u32,
}

impl Asked {
    pub(super) fn ask(&mut self, question: &Question) -> Before {
        if let Some(answer) = self.answers.get(question) {
            return Before::Answered(answer.clone());
        }
        if self.open.contains(question) {
            self.give_up();
            return Before::Open;
        }
        self.open.push(question.clone());
        Before::New(Token {
            given_up: self.given_up,
        })
    }

    pub(super) fn give_up(&mut self) {
        self.given_up = self.given_up.wrapping_add(1);
    }

    pub(super) fn close(&mut self, token: &Token, answer: &Answer) {
        let Some(question) = self.open.pop() else {
            return;
        };
        if answer.iter().flatten().all(is_whole) {
            if self.given_up != token.given_up {
                self.provisional.push(question.clone());
            }
            self.answers.insert(question, answer.clone());
        }
        if self.open.is_empty() {
            for question in self.provisional.drain(..) {
                self.answers.remove(&question);
            }
        }
    }

    /// The bounds of the parameters have changed.
    pub(super) fn forget(&mut self) {
        self.answers.clear();
        self.provisional.clear();
    }
}

/// Whether nothing in a type can still become known: only then it means the same each time.
pub(super) fn is_whole(ty: &Ty) -> bool {
    match ty {
        Ty::Var(_) => false,
        Ty::Unknown | Ty::Never | Ty::Prim(_) | Ty::FnDef(_) | Ty::Param(_) => true,
        Ty::Tuple(parts) | Ty::Adt(_, parts) | Ty::External(_, parts) => parts.iter().all(is_whole),
        Ty::Array(inner)
        | Ty::Slice(inner)
        | Ty::Ref(inner, _)
        | Ty::Ptr(inner, _)
        | Ty::Async(_, inner) => is_whole(inner),
        Ty::Future(inner, origin) => is_whole(inner) && origin.as_deref().is_none_or(comes_whole),
        Ty::Assoc(inner, _, args) => is_whole(inner) && args.iter().all(is_whole),
        Ty::FnPtr(params, ret) | Ty::Closure(_, params, ret) => {
            params.iter().all(is_whole) && is_whole(ret)
        }
        Ty::Opaque(bounds, origin) => {
            bounds.iter().all(asks_whole) && origin.as_deref().is_none_or(comes_whole)
        }
        Ty::Dyn(bounds) => bounds.iter().all(asks_whole),
    }
}

fn asks_whole(bound: &Bound) -> bool {
    bound.args.iter().all(is_whole) && bound.bindings.iter().all(|(_, ty)| is_whole(ty))
}

fn comes_whole(origin: &Origin) -> bool {
    match origin {
        Origin::Function(_, args) => args.iter().all(|(_, ty)| is_whole(ty)),
        Origin::Closure(_) => true,
    }
}
