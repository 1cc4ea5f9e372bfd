//! From one place that keeps a lock to all others.

use std::rc::Rc;

use ra_ap_syntax::ast::{self, AstNode, HasName, HasVisibility};
use ra_ap_syntax::{TextRange, TextSize};

use super::written;
use super::{Keeper, Made, Other, Section, Sort, Usage};
use crate::flow::build::Origin;
use crate::flow::function::{FunctionFlow, functions_of};
use crate::knowledge::guards::{self, Mode};
use crate::program::body::{Expr, ExprId, LocalId, Pat, Statement};
use crate::program::items::{DefId, DefKind};
use crate::program::outline::AdtKind;
use crate::program::solve::Solver;
use crate::program::ty::Ty;
use crate::program::type_ref::Name;
use crate::rules::context::Context;
use crate::rules::guard_sites::value_of;
use crate::rules::statements;
use crate::rules::uses::Uses;

/// The locks of a file: those of its fields and statics first.
pub(super) fn all(context: &Context<'_>, sort: Sort, also: Option<&FunctionFlow>) -> Vec<Usage> {
    let declared = written::locks(context, sort);
    let mut flows = flows(context, &declared);
    if let Some(also) = also
        && flows.iter().all(|flow| flow.def != also.def)
    {
        flows.push(also.clone());
    }
    let flows: Rc<[FunctionFlow]> = flows.into();
    let mut found: Vec<Usage> = Vec::new();
    let mut seen: Vec<Keeper> = Vec::new();
    let locals = flows.iter().enumerate().flat_map(|(number, flow)| {
        let locals = (0..flow.body.locals.len()).map(LocalId::new);
        locals
            .filter(|local| found_in(context, sort, flow.types.local(*local)).is_some())
            .map(move |local| Keeper::Local(number, local))
    });
    for keeper in declared.into_iter().chain(locals) {
        if seen.contains(&keeper) {
            continue;
        }
        let mut follow = Follow::new(context, sort, &flows);
        let followed = follow.all_from(keeper);
        seen.extend(follow.seen.iter().cloned());
        if followed.is_some()
            && let Some(usage) = follow.usage()
        {
            found.push(usage);
        }
    }
    found
}

/// The functions of the file that rules look at, and those that name a field or static.
fn flows(context: &Context<'_>, declared: &[Keeper]) -> Vec<FunctionFlow> {
    let names: Vec<&Name> = declared
        .iter()
        .filter_map(|keeper| keeper.name(context))
        .collect();
    let mut flows: Vec<FunctionFlow> = context.functions().cloned().collect();
    if names.is_empty() {
        return flows;
    }
    let program = context.program();
    let others = functions_of(program, context.at).into_iter().filter(|def| {
        let known = context.functions.binary_search_by_key(def, |flow| flow.def);
        known.is_err() && {
            let source = context.source(program.range(*def));
            names.iter().any(|name| source.contains(name.as_str()))
        }
    });
    flows.extend(others.filter_map(|def| context.bodies.flow(def)));
    flows
}

impl Keeper {
    /// The name of a field or static.
    pub(super) fn name<'a>(&'a self, context: &Context<'a>) -> Option<&'a Name> {
        match self {
            Keeper::Local(..) => None,
            Keeper::Field(_, name) => Some(name),
            Keeper::Static(def) => Some(&context.program().def(*def).name),
        }
    }
}

/// The lock that a value of the type is, alone or in an `Arc`, and what it protects.
pub(crate) fn lock_of(context: &Context<'_>, ty: &Ty) -> Option<(&'static str, bool, Ty)> {
    found_in(context, Sort::Locks, ty)
}

fn found_in(context: &Context<'_>, sort: Sort, ty: &Ty) -> Option<(&'static str, bool, Ty)> {
    let solver = Solver::new(context.names);
    let counted = solver.args_of(ty, sort.pointer());
    let inner = counted.as_ref().and_then(|args| args.first()).unwrap_or(ty);
    if sort == Sort::Numbers {
        let payload = solver.args_of(inner, "std::cell::Cell")?.first().cloned()?;
        return Some(("std::cell::Cell", counted.is_some(), payload));
    }
    let path = guards::lock_type(context.names, inner)?;
    let is_data = sort.is_lock(path.rsplit("::").next()?);
    let Ty::Adt(_, args) = inner else { return None };
    is_data.then(|| {
        (
            path,
            counted.is_some(),
            args.last().cloned().unwrap_or(Ty::Unknown),
        )
    })
}

struct Follow<'a, 'f> {
    context: &'f Context<'a>,
    sort: Sort,
    flows: &'f Rc<[FunctionFlow]>,
    open: Vec<Keeper>,
    seen: Vec<Keeper>,
    /// The first keeper's name, and where it is declared.
    first: Option<(String, TextRange)>,
    lock: Option<(&'static str, bool, Ty)>,
    written: Vec<TextRange>,
    made: Vec<Made>,
    sections: Vec<Section>,
    others: Vec<Other>,
    clones: usize,
    cloned_by: Vec<TextRange>,
    is_in_clone: bool,
    /// Whether a derived `default` makes one.
    is_derived: bool,
    is_test: bool,
}

impl<'a, 'f> Follow<'a, 'f> {
    fn new(context: &'f Context<'a>, sort: Sort, flows: &'f Rc<[FunctionFlow]>) -> Follow<'a, 'f> {
        Follow {
            context,
            sort,
            flows,
            open: Vec::new(),
            seen: Vec::new(),
            first: None,
            lock: None,
            written: Vec::new(),
            made: Vec::new(),
            sections: Vec::new(),
            others: Vec::new(),
            clones: 0,
            cloned_by: Vec::new(),
            is_in_clone: false,
            is_derived: false,
            is_test: false,
        }
    }

    /// `None` where something is not understood.
    fn all_from(&mut self, first: Keeper) -> Option<()> {
        self.open.push(first);
        while let Some(keeper) = self.open.pop() {
            if self.seen.contains(&keeper) {
                continue;
            }
            self.seen.push(keeper.clone());
            match keeper {
                Keeper::Local(flow, local) => self.local(flow, local)?,
                Keeper::Field(owner, name) => self.field(owner, &name)?,
                Keeper::Static(def) => self.item(def)?,
            }
        }
        Some(())
    }

    fn usage(self) -> Option<Usage> {
        let (name, declared) = self.first?;
        let (lock, is_counted, payload) = self.lock?;
        if self.made.is_empty() && !self.is_derived {
            return None;
        }
        let mut sections = self.sections;
        let flows = self.flows;
        sections.sort_by_key(|section| flows[section.flow].range(section.place).start());
        Some(Usage {
            name,
            declared,
            keepers: self.seen,
            lock,
            is_counted,
            payload,
            written: self.written,
            made: self.made,
            sections,
            others: self.others,
            clones: self.clones,
            cloned_by: self.cloned_by,
            is_in_clone: self.is_in_clone,
            is_test: self.is_test,
            flows: Rc::clone(flows),
        })
    }

    /// The same lock must be everywhere.
    fn is_of(&mut self, ty: &Ty) -> Option<()> {
        let found = found_in(self.context, self.sort, ty)?;
        let known = self.lock.get_or_insert_with(|| found.clone());
        (known.0 == found.0 && known.1 == found.1).then_some(())
    }

    fn declare(&mut self, name: &str, range: TextRange) {
        self.first.get_or_insert_with(|| (name.to_owned(), range));
    }

    fn local(&mut self, number: usize, local: LocalId) -> Option<()> {
        let flow = &self.flows[number];
        let body = &flow.body;
        self.is_of(flow.types.local(local))?;
        let (place, init) = statements::let_of(body, local)?;
        let Statement::Let { ty, range, .. } = statements::block(body, place.block)?
            .statements
            .get(place.index)?
        else {
            return None;
        };
        if body.is_call_of_macro(body.local(local).range) {
            return None;
        }
        self.is_test |= self.context.is_test(flow);
        let declared = body.local(local).range + flow.start;
        self.declare(&body.local(local).name, declared);
        if ty.is_some() {
            let range = *range + flow.start;
            self.written.push(written::of_let(self.context, range)?);
        }
        self.given(number, init)?;
        let uses = Uses::new(self.context, flow);
        for (id, _) in uses.of_local(local)? {
            self.used(number, &uses, id)?;
        }
        Some(())
    }

    fn field(&mut self, owner: DefId, name: &Name) -> Option<()> {
        let context = self.context;
        let program = context.program();
        let DefKind::Adt(adt) = &program.def(owner).kind else {
            return None;
        };
        if adt.kind != AdtKind::Struct || program.def(owner).file != context.at.file {
            return None;
        }
        let field = adt
            .variants
            .first()?
            .fields
            .iter()
            .find(|field| field.name == *name)?;
        let place = program.place(owner, field.place);
        let node = written::field_at(context, place.range)?;
        let item = node.syntax().ancestors().find_map(ast::Struct::cast)?;
        if node.visibility().is_some() && item.visibility().is_some() {
            return None;
        }
        if written::is_seen_elsewhere(context, owner) {
            return None;
        }
        let mut solver = Solver::new(context.names);
        let env = solver.adt_env(owner, &[]);
        let ty = solver.lower(&field.ty, &env);
        let ty = solver.deep(&ty);
        self.is_of(&ty)?;
        self.is_test |= program.def(owner).test || context.is_test_file();
        self.is_in_clone |= adt.derives.iter().any(|derive| derive == "Clone")
            || written::has_impl_of_clone(context, item.name()?.text());
        self.is_derived |= adt.derives.iter().any(|derive| derive == "Default");
        self.declare(name, place.name_range);
        self.written.push(node.ty()?.syntax().text_range());
        let mut known = written::declarations(context, name);
        for number in 0..self.flows.len() {
            self.field_in(number, owner, name, &mut known)?;
        }
        // A string can name variables and statics, and no field.
        written::are_all(context, name, &known, false).then_some(())
    }

    fn field_in(
        &mut self,
        number: usize,
        owner: DefId,
        name: &Name,
        known: &mut Vec<TextRange>,
    ) -> Option<()> {
        let flow = &self.flows[number];
        let source = self.context.program().range(flow.def);
        if !self.context.source(source).contains(name.as_str()) {
            return Some(());
        }
        let body = &flow.body;
        let uses = Uses::new(self.context, flow);
        for id in body.expr_ids() {
            match body.expr(id) {
                Expr::Field { base, name: named } if named == name => {
                    known.push(last(flow.range(id), name)?);
                    if !self.is_another(flow, *base, owner)? {
                        self.used(number, &uses, id)?;
                    }
                }
                Expr::Record { fields, .. } => {
                    let is_it = matches!(flow.types.expr(id), Ty::Adt(found, _) if *found == owner);
                    for (_, init) in fields.iter().filter(|(named, _)| named == name) {
                        known.push(self.name_before(flow.range(*init), name)?);
                        if is_it {
                            self.given(number, *init)?;
                        } else if flow.types.expr(id).is_unknown() {
                            return None;
                        }
                    }
                }
                _ => known.extend(self.other_name(flow, id, name)),
            }
        }
        // A pattern may take the struct apart.
        let takes_apart = |(pat, _): &(Pat, TextRange)| matches!(pat, Pat::Record { fields, .. } if fields.iter().any(|(named, _)| named == name));
        if body.pats.iter().any(takes_apart) {
            return None;
        }
        let locals = body.locals.iter().filter(|local| local.name == *name);
        known.extend(locals.map(|local| local.range + flow.start));
        Some(())
    }

    /// Where an expression that is no field has the same name.
    fn other_name(&self, flow: &FunctionFlow, id: ExprId, name: &Name) -> Option<TextRange> {
        match flow.body.expr(id) {
            Expr::Local(local) if flow.body.local(*local).name == *name => Some(flow.range(id)),
            Expr::MethodCall(call) if call.name == *name => Some(call.name_range + flow.start),
            Expr::Path(path) if path.last_name() == Some(name) => last(flow.range(id), name),
            _ => None,
        }
    }

    /// The name of a field that is given a value: `name: value`, or the value is the name.
    fn name_before(&self, value: TextRange, name: &Name) -> Option<TextRange> {
        if self.context.source(value) == name.as_str() {
            return Some(value);
        }
        let before = self.context.source(TextRange::up_to(value.start()));
        let before = before.trim_end().strip_suffix(':')?.trim_end();
        let start = before.strip_suffix(name.as_str())?.len();
        Some(TextRange::at(
            TextSize::try_from(start).ok()?,
            TextSize::of(name.as_str()),
        ))
    }

    /// Whether a value is of another type than the struct; `None` where that is not known.
    fn is_another(&self, flow: &FunctionFlow, base: ExprId, owner: DefId) -> Option<bool> {
        let mut solver = Solver::new(self.context.names);
        let mut ty = flow.types.expr(base).clone();
        for _ in 0..8 {
            match &ty {
                Ty::Adt(id, _) if *id == owner => return Some(false),
                Ty::Unknown | Ty::Var(_) => return None,
                _ => {}
            }
            match solver.deref(&ty) {
                Some(next) => ty = next,
                None => return Some(true),
            }
        }
        None
    }

    fn item(&mut self, def: DefId) -> Option<()> {
        let context = self.context;
        let program = context.program();
        let DefKind::Static(ty) = &program.def(def).kind else {
            return None;
        };
        let node = written::static_at(context, program.range(def))?;
        if node.visibility().is_some() || written::is_seen_elsewhere(context, def) {
            return None;
        }
        let mut solver = Solver::new(context.names);
        let env = solver.plain_env(def);
        let ty = solver.lower(ty, &env);
        let ty = solver.deep(&ty);
        self.is_of(&ty)?;
        self.is_test |= program.def(def).test || context.is_test_file();
        let name = &program.def(def).name;
        self.declare(name, node.name()?.syntax().text_range());
        self.written.push(node.ty()?.syntax().text_range());
        self.made.push(written::made(&node.body()?, self.sort)?);
        let mut known = written::declarations(context, name);
        known.push(node.name()?.syntax().text_range());
        for number in 0..self.flows.len() {
            let flow = &self.flows[number];
            let uses = Uses::new(context, flow);
            for id in flow.body.expr_ids() {
                if let Expr::Path(path) = flow.body.expr(id)
                    && path.last_name() == Some(name)
                {
                    known.push(last(flow.range(id), name)?);
                    self.used(number, &uses, id)?;
                }
            }
        }
        written::are_all(context, name, &known, true).then_some(())
    }

    /// Something that is done with a place that keeps the lock.
    fn used(&mut self, number: usize, uses: &Uses<'_>, id: ExprId) -> Option<()> {
        let flow = &self.flows[number];
        let body = &flow.body;
        if body.is_made(id) {
            return None;
        }
        let parent = uses.parent(id)?;
        match body.expr(parent) {
            Expr::MethodCall(call) if call.receiver == id => {
                if let Some(section) = self.section(number, uses, id, parent) {
                    self.sections.push(section);
                    return Some(());
                }
                if self.is_other(flow, id, parent) {
                    self.others.push(Other {
                        flow: number,
                        place: id,
                        call: parent,
                    });
                    return Some(());
                }
                self.is_clone(flow, parent, id).then_some(())?;
                self.clones += 1;
                self.goes(number, uses, parent)
            }
            Expr::Ref { .. } => {
                let call = uses.parent(parent)?;
                self.is_clone(flow, call, id).then_some(())?;
                self.clones += 1;
                if let Expr::Call { callee, .. } = body.expr(call) {
                    self.cloned_by.push(flow.range(*callee));
                }
                self.goes(number, uses, call)
            }
            _ => self.goes(number, uses, id),
        }
    }

    /// Whether a cell's own method is called that gives no guard, on the cell itself.
    fn is_other(&self, flow: &FunctionFlow, place: ExprId, call: ExprId) -> bool {
        let path = flow.callee(self.context.program(), call);
        let names = ["replace", "take", "into_inner", "get_mut"];
        let name = path
            .as_deref()
            .and_then(|path| path.strip_prefix("std::cell::RefCell::"));
        self.sort == Sort::Cells
            && name.is_some_and(|name| names.contains(&name))
            && !flow.body.is_made(place)
    }

    /// Whether a call clones the `Arc` that an expression is.
    fn is_clone(&self, flow: &FunctionFlow, call: ExprId, id: ExprId) -> bool {
        let path = flow.callee(self.context.program(), call);
        path.is_some_and(|path| path.ends_with("::clone"))
            && flow.types.expr(call) == flow.types.expr(id)
    }

    fn section(
        &self,
        number: usize,
        uses: &Uses<'_>,
        place: ExprId,
        call: ExprId,
    ) -> Option<Section> {
        let flow = &self.flows[number];
        if self.sort == Sort::Numbers {
            return self.step(number, place, call);
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
        let value = value_of(self.context, flow, uses, acquisition);
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
            flow: number,
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
    fn step(&self, number: usize, place: ExprId, call: ExprId) -> Option<Section> {
        let path = self.flows[number].callee(self.context.program(), call)?;
        let mode = match path.strip_prefix("std::cell::Cell::")? {
            "get" => Mode::Shared,
            "set" | "replace" | "take" => Mode::Exclusive,
            _ => return None,
        };
        Some(Section {
            flow: number,
            place,
            call,
            value: None,
            mode,
            bound: None,
            is_plain: true,
        })
    }

    /// A value that is the lock, or an `Arc` of it, goes elsewhere: into a variable or a field.
    fn goes(&mut self, number: usize, uses: &Uses<'_>, value: ExprId) -> Option<()> {
        let flow = &self.flows[number];
        let body = &flow.body;
        let parent = uses.parent(value)?;
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
                            } => Some(Keeper::Local(number, *local)),
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
    fn given(&mut self, number: usize, init: ExprId) -> Option<()> {
        let flow = &self.flows[number];
        let body = &flow.body;
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
                    self.open.push(self.keeper(number, *expr)?);
                    return Some(());
                }
                let made = self.made(flow, init)?;
                self.made.push(made);
                Some(())
            }
            Expr::MethodCall(call) if self.is_clone(flow, init, call.receiver) => {
                self.open.push(self.keeper(number, call.receiver)?);
                Some(())
            }
            Expr::Local(_) | Expr::Field { .. } | Expr::Path(_) => {
                self.open.push(self.keeper(number, init)?);
                Some(())
            }
            _ => None,
        }
    }

    fn made(&self, flow: &FunctionFlow, init: ExprId) -> Option<Made> {
        let body = &flow.body;
        let Expr::Call { callee, args } = body.expr(init) else {
            return None;
        };
        let path = flow.callee(self.context.program(), init)?;
        if path.strip_suffix("::new") == Some(self.sort.pointer()) {
            let made = self.made(flow, *args.first()?)?;
            return Some(Made {
                whole: flow.range(init),
                ..made
            });
        }
        found_in(self.context, self.sort, flow.types.expr(init))?;
        let whole = flow.range(init);
        let written = self.context.source(flow.range(*callee));
        let name = written.rsplit("::").nth(1).unwrap_or_default();
        let names_lock = self.sort.is_lock(name);
        match (written.rsplit("::").next()?, args.as_slice()) {
            ("new", [value]) if names_lock => Some(Made {
                whole,
                lock: whole,
                constructor: Some(flow.range(*callee)),
                value: Some(flow.range(*value)),
            }),
            ("default", []) => Some(Made {
                whole,
                lock: whole,
                constructor: names_lock.then(|| flow.range(*callee)),
                value: None,
            }),
            _ => None,
        }
    }

    fn keeper(&self, number: usize, place: ExprId) -> Option<Keeper> {
        let flow = &self.flows[number];
        match flow.body.expr(place) {
            Expr::Local(local) => Some(Keeper::Local(number, *local)),
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
                    ty = solver.deref(&ty)?;
                }
                None
            }
            Expr::Path(path) => {
                let name = path.last_name()?;
                let krate = self.context.at.krate;
                let map = self.context.program().krate(krate);
                let index = map.declared_in(self.context.at.file).find(|index| {
                    let def = map.def(*index);
                    def.name == *name && matches!(def.kind, DefKind::Static(_))
                })?;
                Some(Keeper::Static(DefId { krate, index }))
            }
            _ => None,
        }
    }
}

/// The name at the end of a range.
fn last(range: TextRange, name: &Name) -> Option<TextRange> {
    let length = TextSize::of(name.as_str());
    Some(TextRange::at(range.end().checked_sub(length)?, length))
}
