//! What the functions of the file do with the ends of channels.

use std::cell::RefCell;

use ra_ap_syntax::TextRange;

use super::{Checked, end, has_end, received};
use crate::finding::FileEdit;
use crate::flow::function::{self, FunctionFlow};
use crate::knowledge::guards;
use crate::program::auto_traits::AutoTraits;
use crate::program::body::{Expr, ExprId, LocalId, Macro, MethodCall};
use crate::program::infer::Target;
use crate::program::items::{DefId, DefKind};
use crate::program::ty::Ty;
use crate::program::type_ref::{Mutability, TypeRef};
use crate::rules::context::Context;
use crate::rules::named_places::place_name;
use crate::rules::new_awaits;
use crate::rules::uses::Uses;

/// The edits in all functions of the file.
pub(super) fn edits(context: &Context<'_>, edits: &mut Vec<FileEdit>) -> Checked<()> {
    let functions = function::functions_of(context.program(), context.at).into_iter();
    let flows: Vec<FunctionFlow> = functions
        .filter_map(|def| context.bodies.flow(def))
        .filter(|flow| flow.types.all().iter().any(|ty| has_end(context, ty)))
        .collect();
    let auto_traits = RefCell::new(AutoTraits::new(context.names));
    for flow in &flows {
        let mut code = Code {
            context,
            auto_traits: &auto_traits,
            flow,
            uses: Uses::new(context, flow),
            changed: Vec::new(),
        };
        code.edits(edits)?;
    }
    Ok(())
}

/// A function that has to do with channels.
struct Code<'a, 'p> {
    context: &'a Context<'p>,
    auto_traits: &'a RefCell<AutoTraits<'p>>,
    flow: &'a FunctionFlow,
    uses: Uses<'a>,
    /// The variables that must be `mut` from now on, with the closure or block they are used in.
    changed: Vec<(LocalId, Option<ExprId>)>,
}

/// How a message is waited for.
enum Waits {
    Awaiting,
    Blocking,
}

impl Code<'_, '_> {
    fn edits(&mut self, edits: &mut Vec<FileEdit>) -> Checked<()> {
        let flow = self.flow;
        let mut open = vec![flow.body.root];
        while let Some(id) = open.pop() {
            flow.body.for_each_child(id, &mut |child| open.push(child));
            match flow.body.expr(id) {
                Expr::MethodCall(call) => {
                    self.method(id, call, edits)?;
                    self.given(id, &call.args)?;
                }
                Expr::Call { args, .. } => self.given(id, args)?,
                Expr::For { pat, iter, .. } => {
                    let pat = flow.body.pats[pat.index()].1 + flow.start;
                    self.for_loop(id, pat, *iter, edits)?;
                }
                Expr::Macro(Macro::Opaque { locals, .. }) => {
                    let mut locals = locals.iter();
                    if locals.any(|local| has_end(self.context, flow.types.local(*local))) {
                        let place = self.place(id);
                        return Err(format!("the macro at {place} is not looked into"));
                    }
                }
                _ => {}
            }
        }
        let mut named: Vec<LocalId> = Vec::new();
        for (local, owner) in &self.changed {
            let others = self.changed.iter();
            if others
                .into_iter()
                .any(|(other, at)| other == local && at != owner)
            {
                let name = &flow.body.local(*local).name;
                return Err(format!(
                    "`{name}` is received from in several closures or blocks"
                ));
            }
            if !named.contains(local) && !self.uses.is_mut(*local) {
                let start = (flow.body.local(*local).range + flow.start).start();
                edits.push(self.context.edit(TextRange::empty(start), "mut "));
            }
            named.push(*local);
        }
        Ok(())
    }

    fn place(&self, id: ExprId) -> String {
        place_name(self.context, self.flow.range(id))
    }

    /// A method of an end.
    fn method(&mut self, id: ExprId, call: &MethodCall, edits: &mut Vec<FileEdit>) -> Checked<()> {
        let context = self.context;
        let callee = self.flow.types.calls.get(&id);
        let Some(receiver) = callee.and_then(|callee| callee.receiver.as_ref()) else {
            let of_end = matches!(call.name.as_str(), "recv" | "try_recv" | "recv_timeout");
            return match of_end && self.flow.types.expr(call.receiver).is_unknown() {
                true => Err(format!("what receives at {} is not known", self.place(id))),
                false => Ok(()),
            };
        };
        let Some(name) = end(context, &receiver.ty) else {
            return Ok(());
        };
        if self.flow.body.is_in_call_of_macro(id) {
            return Err(format!(
                "the macro at {} would have to be changed",
                self.place(id)
            ));
        }
        match (name, call.name.as_str()) {
            ("Receiver", "recv") => {
                let parent = self.uses.parent(id);
                received::edits(context, self.flow, parent, id, edits)?;
                self.change(call.receiver)?;
                self.wait(id, call, edits)
            }
            ("Receiver", "try_recv") => self.change(call.receiver),
            ("Receiver", "iter" | "try_iter") => {
                let parent = self
                    .uses
                    .parent(id)
                    .map(|parent| self.flow.body.expr(parent));
                match parent {
                    Some(Expr::For { iter, .. }) if *iter == id => Ok(()),
                    _ => Err(format!("the iterator at {} goes on", self.place(id))),
                }
            }
            ("Sender", "send") | ("Sender" | "SyncSender", "clone") => Ok(()),
            ("SyncSender", "send") => self.wait(id, call, edits),
            ("SyncSender", "try_send") => Ok(()),
            (_, method) => Err(format!(
                "`{method}()` at {} has no counterpart in tokio",
                self.place(id)
            )),
        }
    }

    /// `.recv()` becomes `.recv().await`, or `.blocking_recv()`.
    fn wait(&self, id: ExprId, call: &MethodCall, edits: &mut Vec<FileEdit>) -> Checked<()> {
        match self.waits(id)? {
            Waits::Awaiting => {
                let end = TextRange::empty(self.flow.range(id).end());
                edits.push(self.context.edit(end, ".await"));
            }
            Waits::Blocking => {
                let name = call.name_range + self.flow.start;
                edits.push(self.context.edit(name, format!("blocking_{}", call.name)));
            }
        }
        Ok(())
    }

    fn waits(&self, id: ExprId) -> Checked<Waits> {
        let (context, flow) = (self.context, self.flow);
        let place = self.place(id);
        let is_async = match flow.contexts.owner(id).map(|owner| flow.body.expr(owner)) {
            None => flow.body.is_async,
            Some(Expr::Closure(closure)) => closure.is_async,
            Some(_) => true,
        };
        if is_async {
            let (traits, text) = (self.auto_traits, context.text);
            new_awaits::check(context, traits, flow, text, id, &place)?;
            return Ok(Waits::Awaiting);
        }
        let parent = |id: ExprId| self.uses.parent(id);
        let callee = |id: ExprId| flow.callee(context.program(), id);
        let (body, contexts) = (&flow.body, &flow.contexts);
        if new_awaits::is_on_blocking_thread(body, contexts, id, &parent, &callee) {
            return Ok(Waits::Blocking);
        }
        let name = &context.program().def(flow.def).name;
        Err(match flow.contexts.owner(id) {
            Some(_) => format!("a closure waits at {place}, and cannot await"),
            None => format!("`{name}` waits at {place}, and is not async"),
        })
    }

    /// `for message in rx` becomes `while let Some(message) = rx.recv().await`.
    fn for_loop(
        &mut self,
        id: ExprId,
        pat: TextRange,
        iter: ExprId,
        edits: &mut Vec<FileEdit>,
    ) -> Checked<()> {
        let (context, flow) = (self.context, self.flow);
        let (place, tries) = match flow.body.expr(iter) {
            Expr::MethodCall(call) if matches!(call.name.as_str(), "iter" | "try_iter") => {
                (call.receiver, call.name == "try_iter")
            }
            Expr::Ref { expr, .. } => (*expr, false),
            _ => (iter, false),
        };
        if end(context, flow.types.expr(place).strip_refs()) != Some("Receiver") {
            return Ok(());
        }
        let head = TextRange::new(flow.range(id).start(), pat.start());
        let source = context.source(head).trim_end();
        let Some(label) = source.strip_suffix("for") else {
            return Err(format!("the loop at {} is not understood", self.place(id)));
        };
        let (label, place) = (label.to_owned(), {
            self.change(place)?;
            context.source(flow.range(place))
        });
        let pat = context.source(pat);
        let text = match (tries, self.waits(iter)) {
            (true, _) => format!("{label}while let Ok({pat}) = {place}.try_recv()"),
            (false, Ok(Waits::Awaiting)) => {
                format!("{label}while let Some({pat}) = {place}.recv().await")
            }
            (false, Ok(Waits::Blocking)) => {
                format!("{label}while let Some({pat}) = {place}.blocking_recv()")
            }
            (false, Err(reason)) => return Err(reason),
        };
        let whole = TextRange::new(head.start(), flow.range(iter).end());
        edits.push(context.edit(whole, text));
        Ok(())
    }

    /// tokio's receivers want to be changed to be received from.
    fn change(&mut self, receiver: ExprId) -> Checked<()> {
        let (context, flow) = (self.context, self.flow);
        let refused = |code: &Self| {
            Err(format!(
                "tokio's `recv()` needs a receiver that may be changed, and the one at {} is only lent",
                code.place(receiver)
            ))
        };
        let mut at = receiver;
        loop {
            let ty = flow.types.expr(at);
            if guards::is_guard(context.names, ty) && !matches!(flow.body.expr(at), Expr::Local(_))
            {
                return Ok(());
            }
            match ty {
                Ty::Ref(_, Mutability::Mut) => return Ok(()),
                Ty::Ref(_, Mutability::Shared) => return refused(self),
                ty if ty.is_unknown() => return refused(self),
                _ => {}
            }
            match flow.body.expr(at) {
                Expr::Field { base, .. } => at = *base,
                Expr::Local(local) => {
                    let owner = flow.contexts.owner(at);
                    self.changed.push((*local, owner));
                    return Ok(());
                }
                _ => return refused(self),
            }
        }
    }

    /// An end that is given to a function: one of this file that asks for it by its type, or one that
    /// does not care what it is given.
    fn given(&self, id: ExprId, args: &[ExprId]) -> Checked<()> {
        let (context, flow) = (self.context, self.flow);
        let mut ends = args.iter();
        if !ends.any(|arg| has_end(context, flow.types.expr(*arg))) {
            return Ok(());
        }
        let Some(callee) = flow.types.calls.get(&id) else {
            let is_constructor = match flow.body.expr(id) {
                Expr::Call { callee, .. } => flow.types.values.contains_key(callee),
                _ => false,
            };
            return match is_constructor {
                true => Ok(()),
                false => Err(format!("what is called at {} is not known", self.place(id))),
            };
        };
        let is_understood = match &callee.target {
            Target::Def(def) => {
                let path = context.program().path_of(*def);
                asks_for_end(context, *def) || is_indifferent(path)
            }
            Target::External(path) => is_indifferent(path),
        };
        match is_understood {
            true => Ok(()),
            false => Err(format!(
                "what the function that is called at {} does with the channel is not known",
                self.place(id)
            )),
        }
    }
}

/// Whether a function of std or tokio takes whatever it is given, and does nothing with it but keep it.
fn is_indifferent(path: &str) -> bool {
    let of_runtime = ["std::", "core::", "alloc::", "tokio::"];
    let last = path.rsplit("::").next().unwrap_or_default();
    of_runtime.iter().any(|start| path.starts_with(start))
        && !matches!(
            last,
            "extend" | "zip" | "chain" | "from_iter" | "collect" | "from" | "into"
        )
}

/// Whether a function of the file has such an end in a parameter's type.
fn asks_for_end(context: &Context<'_>, def: DefId) -> bool {
    let program = context.program();
    let declared = program.def(def);
    let DefKind::Fn(function) = &declared.kind else {
        return true;
    };
    let is_here = def.krate == context.at.krate && declared.file == context.at.file;
    is_here && function.params.iter().any(names_end)
}

/// Whether a type, as it is written, has the name of an end.
fn names_end(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Path(path) => path.segments.iter().any(|segment| {
            let name = segment.name.as_str();
            matches!(name, "Sender" | "SyncSender" | "Receiver")
                || segment.args.iter().any(names_end)
        }),
        TypeRef::Ref(inner, _) | TypeRef::Slice(inner) | TypeRef::Array(inner) => names_end(inner),
        TypeRef::Tuple(parts) => parts.iter().any(names_end),
        _ => false,
    }
}
