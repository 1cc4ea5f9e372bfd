//! What is done with a value that is the lock, and where it comes from.

use super::{Code, Follow, found_in};
use crate::flow::build::Origin;
use crate::knowledge::guards::Mode;
use crate::program::body::{Expr, ExprId, LocalId, Pat, Statement};
use crate::program::items::{DefId, DefKind};
use crate::program::solve::Solver;
use crate::program::ty::Ty;
use crate::rules::guard_sites::value_of;
use crate::rules::statements;
use crate::rules::usage::{Keeper, Made, Other, Placed, Pointer, Section, Sort};

impl Follow<'_, '_> {
    /// Something that is done with a place that keeps the lock.
    pub(super) fn used(&mut self, code: &Code<'_>, id: ExprId) -> Option<()> {
        let (flow, uses, body) = (code.flow, &code.uses, code.body());
        if body.is_made(id) {
            return None;
        }
        let parent = uses.parent(id)?;
        match body.expr(parent) {
            Expr::MethodCall(call) if call.receiver == id => {
                // A guard that keeps the `Arc`, as of `lock_arc` and `lock_owned`, needs it.
                if ["_arc", "_owned"]
                    .iter()
                    .any(|with| call.name.contains(with))
                {
                    return None;
                }
                if let Some(section) = self.section(code, id, parent) {
                    self.sections.push(section);
                    return Some(());
                }
                if self.is_other(code, id, parent) {
                    self.others.push(Other {
                        flow: code.number,
                        place: id,
                        call: parent,
                    });
                    return Some(());
                }
                is_clone(code, parent, id).then_some(())?;
                self.clones += 1;
                self.goes(code, parent)
            }
            Expr::Ref { .. } => {
                let call = uses.parent(parent)?;
                is_clone(code, call, id).then_some(())?;
                self.clones += 1;
                if let Expr::Call { callee, .. } = body.expr(call) {
                    self.cloned_by.push(Placed {
                        at: code.context.at,
                        range: flow.range(*callee),
                    });
                }
                self.goes(code, call)
            }
            _ => self.goes(code, id),
        }
    }

    /// Whether a cell's own method is called that gives no guard, on the cell itself.
    fn is_other(&self, code: &Code<'_>, place: ExprId, call: ExprId) -> bool {
        let flow = code.flow;
        let path = flow.callee(self.context.program(), call);
        let names = ["replace", "take", "into_inner", "get_mut"];
        let name = path
            .as_deref()
            .and_then(|path| path.strip_prefix("std::cell::RefCell::"));
        self.sort == Sort::Cells
            && name.is_some_and(|name| names.contains(&name))
            && !flow.body.is_made(place)
    }

    fn section(&self, code: &Code<'_>, place: ExprId, call: ExprId) -> Option<Section> {
        let (flow, uses) = (code.flow, &code.uses);
        if self.sort == Sort::Numbers {
            return self.step(code, place, call);
        }
        let outer = uses.parent(call);
        let index = flow.acquisitions.iter().position(|acquisition| {
            acquisition.direct
                && match acquisition.origin {
                    Origin::Expr(origin) => {
                        origin == call
                            || Some(origin) == outer
                                && matches!(flow.body.expr(origin), Expr::Await(_))
                    }
                    Origin::Param(_) => false,
                }
        })?;
        let acquisition = &flow.acquisitions[index];
        let value = value_of(code.context, flow, uses, acquisition);
        let bindings: Vec<LocalId> = flow
            .regions
            .iter()
            .flat_map(|region| &region.held.bindings)
            .filter(|(guard, _)| guard.0 as usize == index)
            .flat_map(|(_, bindings)| bindings.iter().copied())
            .collect();
        let bound = match bindings.as_slice() {
            [local] => {
                let init = statements::let_of(&flow.body, *local).map(|(_, init)| init);
                (init.is_some() && init == value).then_some(*local)
            }
            _ => None,
        };
        Some(Section {
            flow: code.number,
            place,
            call,
            value,
            mode: acquisition.mode,
            bound,
            is_plain: value.is_some()
                && !acquisition.tried
                && (bindings.is_empty() || bound.is_some()),
        })
    }

    /// `get`, `set` and their like of a `Cell`.
    fn step(&self, code: &Code<'_>, place: ExprId, call: ExprId) -> Option<Section> {
        let path = code.flow.callee(self.context.program(), call)?;
        let mode = match path.strip_prefix("std::cell::Cell::")? {
            "get" => Mode::Shared,
            "set" | "replace" | "take" => Mode::Exclusive,
            _ => return None,
        };
        Some(Section {
            flow: code.number,
            place,
            call,
            value: None,
            mode,
            bound: None,
            is_plain: true,
        })
    }

    /// A value that is the lock, or an `Arc` of it, goes elsewhere: into a variable or a field.
    fn goes(&mut self, code: &Code<'_>, value: ExprId) -> Option<()> {
        let (flow, body) = (code.flow, code.body());
        let parent = code.uses.parent(value)?;
        let keeper = match body.expr(parent) {
            Expr::Block(block) => {
                block
                    .statements
                    .iter()
                    .find_map(|statement| match statement {
                        Statement::Let {
                            pat,
                            init: Some(init),
                            otherwise: None,
                            ..
                        } if *init == value => match body.pat(*pat) {
                            Pat::Bind {
                                local,
                                by_ref: false,
                                inner: None,
                            } => Some(Keeper::Local(code.number, *local)),
                            _ => None,
                        },
                        _ => None,
                    })?
            }
            Expr::Record { fields, .. } => {
                let (name, _) = fields.iter().find(|(_, init)| *init == value)?;
                let Ty::Adt(owner, _) = flow.types.expr(parent) else {
                    return None;
                };
                Keeper::Field(*owner, name.clone())
            }
            _ => return None,
        };
        self.open.push(keeper);
        Some(())
    }

    /// What a keeper is given at its start: a new lock, or one that another keeper has.
    pub(super) fn given(&mut self, code: &Code<'_>, init: ExprId) -> Option<()> {
        let (flow, body) = (code.flow, code.body());
        if body.is_made(init) {
            return None;
        }
        match body.expr(init) {
            Expr::Call { args, .. } => {
                let path = flow.callee(self.context.program(), init)?;
                if path.ends_with("::clone") {
                    let Expr::Ref { expr, .. } = body.expr(*args.first()?) else {
                        return None;
                    };
                    self.open.push(self.keeper(code, *expr)?);
                    return Some(());
                }
                let made = self.made(code, init)?;
                self.made.push(made);
                Some(())
            }
            Expr::MethodCall(call) if is_clone(code, init, call.receiver) => {
                self.open.push(self.keeper(code, call.receiver)?);
                Some(())
            }
            Expr::Local(_) | Expr::Field { .. } | Expr::Path(_) => {
                self.open.push(self.keeper(code, init)?);
                Some(())
            }
            _ => None,
        }
    }

    fn made(&self, code: &Code<'_>, init: ExprId) -> Option<Made> {
        let (flow, body) = (code.flow, code.body());
        let Expr::Call { callee, args } = body.expr(init) else {
            return None;
        };
        let path = flow.callee(self.context.program(), init)?;
        let pointed = path.strip_suffix("::new");
        if Pointer::ALL.iter().any(|own| pointed == Some(own.path())) {
            let made = self.made(code, *args.first()?)?;
            return Some(Made {
                whole: flow.range(init),
                ..made
            });
        }
        found_in(self.context, self.sort, flow.types.expr(init))?;
        let whole = flow.range(init);
        let written = code.context.source(flow.range(*callee));
        let at = code.context.at;
        let name = written.rsplit("::").nth(1).unwrap_or_default();
        let names_lock = self.sort.is_lock(name);
        match (written.rsplit("::").next()?, args.as_slice()) {
            ("new", [value]) if names_lock => Some(Made {
                at,
                whole,
                lock: whole,
                constructor: Some(flow.range(*callee)),
                value: Some(flow.range(*value)),
            }),
            ("default", []) => Some(Made {
                at,
                whole,
                lock: whole,
                constructor: names_lock.then(|| flow.range(*callee)),
                value: None,
            }),
            _ => None,
        }
    }

    fn keeper(&self, code: &Code<'_>, place: ExprId) -> Option<Keeper> {
        let flow = code.flow;
        match flow.body.expr(place) {
            Expr::Local(local) => Some(Keeper::Local(code.number, *local)),
            Expr::Field { base, name } => {
                let mut solver = Solver::new(self.context.names);
                let mut ty = flow.types.expr(*base).clone();
                for _ in 0..8 {
                    if let Ty::Adt(id, _) = &ty
                        && let DefKind::Adt(adt) = &self.context.program().def(*id).kind
                        && adt.variants.first().is_some_and(|variant| {
                            variant.fields.iter().any(|field| field.name == *name)
                        })
                    {
                        return Some(Keeper::Field(*id, name.clone()));
                    }
                    let next = solver.deref(&ty)?;
                    ty = solver.deep(&next);
                }
                None
            }
            Expr::Path(path) => {
                if let Some(def) = flow.types.values.get(&place) {
                    let is_static =
                        matches!(self.context.program().def(*def).kind, DefKind::Static(_));
                    return is_static.then_some(Keeper::Static(*def));
                }
                let name = path.last_name()?;
                let at = code.context.at;
                let map = self.context.program().krate(at.krate);
                let index = map.declared_in(at.file).find(|index| {
                    let def = map.def(*index);
                    def.name == *name && matches!(def.kind, DefKind::Static(_))
                })?;
                Some(Keeper::Static(DefId {
                    krate: at.krate,
                    index,
                }))
            }
            _ => None,
        }
    }
}

/// Whether a call clones the `Arc` that an expression is.
fn is_clone(code: &Code<'_>, call: ExprId, id: ExprId) -> bool {
    let path = code.flow.callee(code.context.program(), call);
    path.is_some_and(|path| path.ends_with("::clone"))
        && code.flow.types.expr(call) == code.flow.types.expr(id)
}
