//! What bodies do with the lock.

use ra_ap_syntax::ast::{self, AstNode};
use ra_ap_syntax::{TextRange, TextSize};

use super::acquired;
use super::constructed;
use super::kind::Match;
use super::survey::{Checked, Source, Survey};
use crate::flow::context::Contexts;
use crate::flow::function::{self, FunctionFlow};
use crate::program::body::{Body, Expr, ExprId, Macro, MethodCall};
use crate::program::infer::{self, Callee, Inference, Target};
use crate::program::items::{DefId, DefKind};
use crate::program::lower;
use crate::program::ty::Ty;
use crate::program::type_ref::TypeRef;
use crate::rules::statements;

/// A body, and where it stands.
pub(super) struct Code<'a> {
    pub(super) def: DefId,
    /// Where its ranges count from.
    pub(super) start: TextSize,
    pub(super) body: &'a Body,
    pub(super) types: &'a Inference,
    pub(super) contexts: &'a Contexts,
    /// `None` for the value of a static or constant.
    pub(super) flow: Option<&'a FunctionFlow>,
    pub(super) parents: Vec<Option<ExprId>>,
}

/// Finds the constructors and acquisitions in the bodies of a file.
pub(super) fn survey(survey: &mut Survey<'_>, source: &mut Source) -> Checked<()> {
    let program = survey.context.program();
    for def in function::functions_of(program, source.at) {
        let range = program.range(def);
        if !is_relevant(survey, source, range) {
            continue;
        }
        let Some(flow) = survey.context.bodies.flow(def) else {
            continue;
        };
        let code = Code {
            def,
            start: flow.start,
            body: &flow.body,
            types: &flow.types,
            contexts: &flow.contexts,
            flow: Some(&flow),
            parents: statements::parents(&flow.body),
        };
        code.survey(survey, source)?;
    }
    for (def, value) in values(survey, source) {
        let start = program.range(def).start();
        let body = lower::lower_value(survey.context.names, def, &value, start, TextSize::new(0));
        let types = infer::infer(survey.context.names, def, &body);
        let contexts = Contexts::new(program, &body, &types);
        let code = Code {
            def,
            start,
            body: &body,
            types: &types,
            contexts: &contexts,
            flow: None,
            parents: statements::parents(&body),
        };
        code.survey(survey, source)?;
    }
    Ok(())
}

fn is_relevant(survey: &Survey<'_>, source: &Source, range: TextRange) -> bool {
    let swap = survey.swap;
    let text = source.slice(range);
    text.contains(swap.lock)
        || source.aliases.iter().any(|alias| text.contains(alias))
        || swap.acquiring().iter().any(|name| text.contains(name))
        || ["get_mut", "into_inner", "poison", "wait"]
            .iter()
            .any(|word| text.contains(word))
}

/// The values of the statics and constants of a file.
fn values(survey: &Survey<'_>, source: &Source) -> Vec<(DefId, ast::Expr)> {
    let program = survey.context.program();
    let map = program.krate(source.at.krate);
    let nodes = source.root.descendants().filter_map(|node| {
        let value = match ast::Const::cast(node.clone()) {
            Some(item) => item.body(),
            None => ast::Static::cast(node.clone())?.body(),
        };
        Some((node.text_range(), value?))
    });
    nodes
        .filter(|(range, _)| is_relevant(survey, source, *range))
        .filter_map(|(range, value)| {
            let index = map.declared_in(source.at.file).find(|index| {
                let id = DefId {
                    krate: source.at.krate,
                    index: *index,
                };
                let is_value =
                    matches!(map.def(*index).kind, DefKind::Const(_) | DefKind::Static(_));
                is_value && program.range(id) == range
            })?;
            let def = DefId {
                krate: source.at.krate,
                index,
            };
            Some((def, value))
        })
        .collect()
}

impl Code<'_> {
    pub(super) fn parent(&self, id: ExprId) -> Option<ExprId> {
        self.parents.get(id.index()).copied().flatten()
    }

    /// The bytes of the file that an expression takes.
    pub(super) fn range(&self, id: ExprId) -> TextRange {
        self.body.range(id) + self.start
    }

    /// The path of what a call calls.
    pub(super) fn callee(&self, survey: &Survey<'_>, id: ExprId) -> Option<String> {
        match &self.types.calls.get(&id)?.target {
            Target::Def(def) => Some(survey.context.program().path_of(*def).to_owned()),
            Target::External(path) => Some(path.to_string()),
        }
    }

    fn survey(&self, survey: &mut Survey<'_>, source: &mut Source) -> Checked<()> {
        for id in self.reached() {
            match self.body.expr(id) {
                Expr::MethodCall(call) => {
                    self.method(survey, source, id, call)?;
                    self.given(survey, source, id, &call.args)?;
                }
                Expr::Call { args, .. } => self.given(survey, source, id, args)?,
                Expr::Path(path) => constructed::path(survey, source, self, id, path)?,
                Expr::Missing | Expr::Macro(Macro::Opaque { .. }) => {
                    self.opaque(survey, source, id);
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// The expressions of the body. A macro that was read in two ways leaves others behind.
    fn reached(&self) -> Vec<ExprId> {
        let mut reached = Vec::new();
        let mut open = vec![self.body.root];
        while let Some(id) = open.pop() {
            reached.push(id);
            self.body.for_each_child(id, &mut |child| open.push(child));
        }
        reached.sort_unstable();
        reached
    }

    fn method(
        &self,
        survey: &mut Survey<'_>,
        source: &mut Source,
        id: ExprId,
        call: &MethodCall,
    ) -> Checked<()> {
        let names = survey.context.names;
        let receiver = self
            .types
            .calls
            .get(&id)
            .and_then(|callee| callee.receiver.as_ref());
        let Some(receiver) = receiver else {
            let open = is_open(self.types.expr(call.receiver));
            if open && call.args.is_empty() && survey.swap.is_method(&call.name) {
                let place = survey.place(source, self.range(id));
                let reason = format!(
                    "what `{}()` is called on at {place} is not known",
                    call.name
                );
                survey.doubts.push((source.at.krate, reason));
            }
            return Ok(());
        };
        match survey.swap.matches(names, &receiver.ty) {
            Match::No => Ok(()),
            Match::Maybe => {
                let place = survey.place(source, self.range(id));
                let reason = format!(
                    "what `{}()` at {place} is called on may be the same type",
                    call.name
                );
                survey.doubts.push((source.at.krate, reason));
                Ok(())
            }
            Match::Yes => {
                survey.concerned.insert(source.at.krate);
                let path = self.callee(survey, id).unwrap_or_default();
                if path.starts_with(survey.swap.from.path()) {
                    acquired::method(survey, source, self, id, call)
                } else if path.starts_with("std::") {
                    Ok(())
                } else {
                    let place = survey.place(source, self.range(id));
                    Err(format!(
                        "`{}()` at {place} is a method that others gave to the lock's type",
                        call.name
                    ))
                }
            }
        }
    }

    /// What is given to a function of others that asks for this very type.
    fn given(
        &self,
        survey: &Survey<'_>,
        source: &Source,
        id: ExprId,
        args: &[ExprId],
    ) -> Checked<()> {
        let context = survey.context;
        let Some(Callee {
            target: Target::Def(def),
            ..
        }) = self.types.calls.get(&id)
        else {
            return Ok(());
        };
        let program = context.program();
        let DefKind::Fn(function) = &program.def(*def).kind else {
            return Ok(());
        };
        if program.is_edited(def.krate) || def.krate == context.at.krate {
            return Ok(());
        }
        let asks = function
            .params
            .iter()
            .any(|ty| names_one(ty, survey.swap.names()));
        let is_given = |arg: &ExprId| {
            let ty = self.types.expr(*arg);
            survey.swap.within(context.names, ty) != Match::No
        };
        if !asks || !args.iter().any(is_given) {
            return Ok(());
        }
        let place = survey.place(source, self.range(id));
        let path = program.path_of(*def);
        Err(if path.starts_with("std::sync::Condvar") {
            format!(
                "a `Condvar` waits with its guard at {place}: with tokio's lock that is `Notify`"
            )
        } else {
            format!("`{path}`, which is not part of this workspace, takes it at {place}")
        })
    }

    fn opaque(&self, survey: &mut Survey<'_>, source: &Source, id: ExprId) {
        let range = self.range(id);
        let text = source.slice(range);
        let swap = survey.swap;
        let calls = text.match_indices('.').any(|(at, _)| {
            let rest = text[at + 1..].trim_start();
            let name: &str = rest
                .split(|c: char| !c.is_alphanumeric() && c != '_')
                .next()
                .unwrap_or_default();
            let called = rest[name.len()..].trim_start().starts_with("()");
            called && swap.is_method(name)
        });
        if calls {
            let place = survey.place(source, range);
            let reason = format!("the macro at {place} is not looked into");
            survey.doubts.push((source.at.krate, reason));
        }
    }
}

/// Whether it is open which type a receiver is, behind references and pointers.
fn is_open(ty: &Ty) -> bool {
    match ty.strip_refs() {
        Ty::Adt(_, args) | Ty::External(_, args) => args.first().is_some_and(is_open),
        Ty::Assoc(..) => true,
        ty => ty.is_unknown(),
    }
}

/// Whether a type as it is written has one of the names.
fn names_one(ty: &TypeRef, names: &[&str]) -> bool {
    let any = |types: &[TypeRef]| types.iter().any(|ty| names_one(ty, names));
    match ty {
        TypeRef::Path(path) => path
            .segments
            .iter()
            .any(|segment| names.contains(&segment.name.as_str()) || any(&segment.args)),
        TypeRef::Ref(inner, _)
        | TypeRef::Ptr(inner, _)
        | TypeRef::Slice(inner)
        | TypeRef::Array(inner) => names_one(inner, names),
        TypeRef::Tuple(parts) => any(parts),
        _ => false,
    }
}
