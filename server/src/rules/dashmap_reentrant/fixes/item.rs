//! What code does with an item of a map's `iter()`, said of its key and its value by themselves.

use ra_ap_syntax::{TextRange, TextSize};

use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId, LocalId};
use crate::program::solve::SelfKind;
use crate::program::ty::Ty;
use crate::rules::context::Context;
use crate::rules::release::place::is_mutated;
use crate::rules::statements;
use crate::rules::uses::Uses;

/// The two halves of an item; one of a set has a key alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    Key,
    Value,
}

/// How the halves are given to the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Given {
    /// As variables that own them.
    Owned,
    /// As references: `|key, value|` of `retain`.
    Borrowed,
}

/// The names of the halves.
pub(super) struct Halves {
    pub(super) key: String,
    pub(super) value: String,
}

/// A piece of code that is put in the place of another: bytes of the file.
pub(super) struct Put {
    pub(super) range: TextRange,
    pub(super) code: String,
    pub(super) half: Half,
}

/// The variable of a loop over a map or set.
pub(super) struct Item<'c, 'a> {
    pub(super) context: &'c Context<'a>,
    pub(super) flow: &'c FunctionFlow,
    pub(super) parents: &'c [Option<ExprId>],
    pub(super) local: LocalId,
    pub(super) halves: Halves,
    pub(super) key: Ty,
    /// `None` for a set.
    pub(super) value: Option<Ty>,
}

impl<'c, 'a> Item<'c, 'a> {
    /// The variable, if it is an item of `iter()`, with names that no other variable has.
    pub(super) fn new(
        context: &'c Context<'a>,
        flow: &'c FunctionFlow,
        parents: &'c [Option<ExprId>],
        local: LocalId,
    ) -> Option<Item<'c, 'a>> {
        let Ty::Adt(id, args) = flow.types.local(local) else {
            return None;
        };
        let (key, value) = match context.program().path_of(*id) {
            "dashmap::mapref::multiple::RefMulti" => (args.first()?, Some(args.get(1)?)),
            "dashmap::setref::multiple::RefMulti" => (args.first()?, None),
            _ => return None,
        };
        if Uses::new(context, flow).is_mut(local) {
            return None;
        }
        Some(Item {
            context,
            flow,
            parents,
            local,
            halves: Halves {
                key: statements::fresh_name(flow, "key"),
                value: statements::fresh_name(flow, "value"),
            },
            key: key.clone(),
            value: value.cloned(),
        })
    }

    /// What to write for each mention of the variable, but for those in `except`; `None` where one
    /// needs the item itself.
    pub(super) fn rewritten(&self, given: Given, except: Option<TextRange>) -> Option<Vec<Put>> {
        statements::mentions(self.context, self.flow, self.local)
            .into_iter()
            .filter(|id| {
                let range = self.flow.body.range(*id);
                except.is_none_or(|except| !except.contains_range(range))
            })
            .map(|id| self.mention(given, id))
            .collect()
    }

    fn mention(&self, given: Given, id: ExprId) -> Option<Put> {
        let body = &self.flow.body;
        if !matches!(body.expr(id), Expr::Local(_)) {
            return None;
        }
        let parent = self.parent(id)?;
        match body.expr(parent) {
            // `item.key()`, `item.value()`: references.
            Expr::MethodCall(call) if call.receiver == id && self.is_own(parent) => {
                let half = match call.name.as_str() {
                    "key" => Half::Key,
                    "value" if self.value.is_some() => Half::Value,
                    _ => return None,
                };
                self.reference(given, half, parent)
            }
            // What the item dereferences to.
            Expr::Deref(_) => (!is_mutated(self.flow, self.parents, parent))
                .then(|| self.place(given, self.target(), parent)),
            Expr::MethodCall(call) if call.receiver == id => {
                let shared = self.kind(parent) == Some(SelfKind::Shared);
                shared.then(|| self.put(self.target(), id, self.name(self.target())))
            }
            Expr::Field { .. } => (!is_mutated(self.flow, self.parents, parent))
                .then(|| self.put(self.target(), id, self.name(self.target()))),
            Expr::Index { base, .. } => {
                let reads = *base == id && !is_mutated(self.flow, self.parents, parent);
                reads.then(|| self.put(self.target(), id, self.name(self.target())))
            }
            _ => None,
        }
    }

    /// An expression that is a reference to a half.
    fn reference(&self, given: Given, half: Half, id: ExprId) -> Option<Put> {
        let body = &self.flow.body;
        let parent = self.parent(id)?;
        if let Expr::Deref(_) = body.expr(parent) {
            return (!is_mutated(self.flow, self.parents, parent))
                .then(|| self.place(given, half, parent));
        }
        let name = self.name(half);
        let is_receiver =
            matches!(body.expr(parent), Expr::MethodCall(call) if call.receiver == id);
        let borrows = is_receiver && self.kind(parent) == Some(SelfKind::Shared)
            || matches!(body.expr(parent), Expr::Field { .. } | Expr::Index { .. });
        let code = match (given, half) {
            (Given::Borrowed, Half::Key) => name.to_owned(),
            _ if borrows => name.to_owned(),
            (Given::Owned, _) if is_receiver => format!("(&{name})"),
            (Given::Owned, _) => format!("&{name}"),
            (Given::Borrowed, Half::Value) if is_receiver => format!("(&*{name})"),
            (Given::Borrowed, Half::Value) => format!("&*{name}"),
        };
        Some(self.put(half, id, code))
    }

    /// An expression that is the place of a half: `*item.key()`.
    fn place(&self, given: Given, half: Half, id: ExprId) -> Put {
        let name = self.name(half);
        let code = match given {
            Given::Owned => name.to_owned(),
            Given::Borrowed => format!("*{name}"),
        };
        self.put(half, id, code)
    }

    fn put(&self, half: Half, id: ExprId, code: impl Into<String>) -> Put {
        Put {
            range: self.flow.range(id),
            code: code.into(),
            half,
        }
    }

    fn name(&self, half: Half) -> &str {
        match half {
            Half::Key => &self.halves.key,
            Half::Value => &self.halves.value,
        }
    }

    /// What the item stands for where it is dereferenced.
    fn target(&self) -> Half {
        if self.value.is_some() {
            Half::Value
        } else {
            Half::Key
        }
    }

    /// Whether a method is the item's own, and not one of what it dereferences to.
    fn is_own(&self, call: ExprId) -> bool {
        let callee = self.flow.callee(self.context.program(), call);
        callee.is_some_and(|path| path.starts_with("dashmap::"))
    }

    fn kind(&self, call: ExprId) -> Option<SelfKind> {
        let receiver = self.flow.types.calls.get(&call)?.receiver.as_ref()?;
        Some(receiver.kind)
    }

    fn parent(&self, id: ExprId) -> Option<ExprId> {
        self.parents.get(id.index()).copied().flatten()
    }
}

/// The source of a range with pieces of code put into it.
pub(super) fn with(context: &Context<'_>, range: TextRange, puts: &[Put]) -> String {
    let mut puts: Vec<&Put> = puts
        .iter()
        .filter(|put| range.contains_range(put.range))
        .collect();
    puts.sort_by_key(|put| put.range.start());
    let mut text = String::new();
    let mut from: TextSize = range.start();
    for put in puts {
        text += context.source(TextRange::new(from, put.range.start()));
        text += &put.code;
        from = put.range.end();
    }
    text += context.source(TextRange::new(from, range.end()));
    text
}
