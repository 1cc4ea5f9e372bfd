//! Which lock is meant: the place that an expression names, told apart from others by where it
//! starts and the steps from there. Two expressions with the same place name the same lock, as far
//! as their variables stand for the same thing at both.

use ra_ap_syntax::TextRange;
use rustc_hash::FxHashSet;

use crate::program::body::{Body, Expr, ExprId, Literal, LocalId, Pat, PatId, Statement};
use crate::program::crates::Program;
use crate::program::infer::{Inference, Target};
use crate::program::items::{DefId, DefKind};
use crate::program::ty::Ty;
use crate::program::type_ref::{Mutability, Name};

/// A place by its name, with references, dereferences and clones of shared pointers taken away.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) root: Root,
    pub(crate) steps: Vec<Step>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Root {
    Local(LocalId),
    /// For callers: a parameter by number; `self`, where there is one, is the first.
    Param(usize),
    Static(DefId),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Step {
    Field(Name),
    /// `[3]`.
    Index(u64),
    /// `[i]` of a variable that never changes.
    IndexBy(LocalId),
    /// What is in an `Option` or `Result`.
    Inside,
}

/// A place, and what its lock is called in every function that knows it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Found {
    pub(crate) place: Place,
    pub(crate) name: Option<LockName>,
}

/// A lock by its declaration: the field of a type, of whichever value, or a static.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum LockName {
    Field(DefId, Name),
    Static(DefId),
}

/// What is asked about the places of one body.
pub(crate) struct Places {
    /// What each variable that is only another name stands for.
    aliases: Vec<Option<Found>>,
    /// Variables that may stand for several things one after the other.
    changing: FxHashSet<LocalId>,
    /// Places that something is assigned to.
    assigned: Vec<Place>,
    /// The bodies of loops and closures, which may run many times: bytes from the function's start.
    repeated: Vec<TextRange>,
}

impl Places {
    pub(crate) fn new(program: &Program, body: &Body, types: &Inference) -> Places {
        let mut places = Places {
            aliases: vec![None; body.locals.len()],
            changing: FxHashSet::default(),
            assigned: Vec::new(),
            repeated: Vec::new(),
        };
        places.note_changes(body);
        let view = View {
            program,
            body,
            types,
        };
        // In source order, so that what an alias stands for is known before its own aliases.
        for id in body.expr_ids() {
            if let Expr::Block(block) = body.expr(id) {
                for statement in &block.statements {
                    if let Statement::Let {
                        pat,
                        init: Some(init),
                        ..
                    } = statement
                        && let Some(found) = places.find(&view, *init)
                    {
                        places.bind(&view, *pat, found);
                    }
                }
            }
        }
        for id in body.expr_ids() {
            places.name_what_is_mapped(&view, id);
        }
        for id in body.expr_ids() {
            if let Expr::Assign { lhs, .. } = body.expr(id)
                && !matches!(body.expr(*lhs), Expr::Deref(_))
                && let Some(found) = places.find(&view, *lhs)
                && !found.place.steps.is_empty()
            {
                places.assigned.push(found.place);
            }
        }
        places
    }

    /// The place that an expression names, if it names one that stays the same.
    pub(crate) fn of(&self, view: &View<'_>, id: ExprId) -> Option<Found> {
        let found = self.find(view, id)?;
        let place = &found.place;
        let replaced = self.assigned.iter().any(|assigned| {
            assigned.root == place.root && place.steps.starts_with(&assigned.steps)
        });
        (!replaced).then_some(found)
    }

    /// Whether a guard of a lock at this place, which some variables keep, can be found held where
    /// the place means another lock: in a later round of a loop that gives its variables new values.
    pub(crate) fn outlived_by(&self, body: &Body, place: &Place, keepers: &[LocalId]) -> bool {
        place.locals().any(|local| {
            let declared = body.local(local).range;
            let round = self
                .repeated
                .iter()
                .filter(|repeated| repeated.contains_range(declared))
                .min_by_key(|repeated| repeated.len());
            round.is_some_and(|round| {
                keepers
                    .iter()
                    .any(|keeper| !round.contains_range(body.local(*keeper).range))
            })
        })
    }

    fn note_changes(&mut self, body: &Body) {
        for id in body.expr_ids() {
            match body.expr(id) {
                Expr::Assign { lhs, .. } | Expr::AssignOp { lhs, .. } => self.changed(body, *lhs),
                Expr::Ref {
                    expr,
                    mutability: Mutability::Mut,
                } => self.changed(body, *expr),
                Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. } | Expr::Closure(_) => {
                    self.repeated.push(body.range(id));
                }
                _ => {}
            }
        }
    }

    fn changed(&mut self, body: &Body, id: ExprId) {
        match body.expr(id) {
            Expr::Local(local) => {
                self.changing.insert(*local);
            }
            Expr::Tuple(parts) | Expr::Array(parts) => {
                parts.iter().for_each(|part| self.changed(body, *part));
            }
            _ => {}
        }
    }

    /// The parameter of the closure of `option.map(|lock| …)` is what is in the `Option`.
    fn name_what_is_mapped(&mut self, view: &View<'_>, id: ExprId) {
        let body = view.body;
        if let Expr::MethodCall(call) = body.expr(id)
            && matches!(call.name.as_str(), "map" | "and_then")
            && view.is_std(id, &["option", "result"])
            && let [closure] = &*call.args
            && let Expr::Closure(closure) = body.expr(*closure)
            && let [(pat, _)] = &*closure.params
            && let Some(mut found) = self.find(view, call.receiver)
        {
            found.place.steps.push(Step::Inside);
            self.bind(view, *pat, found);
        }
    }

    /// The variables of a pattern are other names for what is at a place, or in it.
    fn bind(&mut self, view: &View<'_>, pat: PatId, found: Found) {
        match view.body.pat(pat) {
            Pat::Bind {
                local, inner: None, ..
            } if !self.changing.contains(local) => {
                self.aliases[local.index()] = Some(found);
            }
            Pat::Ref(inner) => self.bind(view, *inner, found),
            Pat::Record { fields, .. } => {
                let owner = view.types.pat(pat);
                for (name, inner) in fields {
                    self.bind(view, *inner, found.clone().field(view, owner, name.clone()));
                }
            }
            Pat::Tuple(parts)
                if !parts
                    .iter()
                    .any(|part| matches!(view.body.pat(*part), Pat::Rest)) =>
            {
                let owner = view.types.pat(pat);
                for (number, inner) in parts.iter().enumerate() {
                    let name = Name::from(number.to_string().as_str());
                    self.bind(view, *inner, found.clone().field(view, owner, name));
                }
            }
            _ => {}
        }
    }

    fn find(&self, view: &View<'_>, id: ExprId) -> Option<Found> {
        let body = view.body;
        match body.expr(id) {
            Expr::Local(local) => {
                if let Some(alias) = &self.aliases[local.index()] {
                    return Some(alias.clone());
                }
                (!self.changing.contains(local)).then(|| Found::start(Root::Local(*local)))
            }
            Expr::Path(_) => {
                let def = *view.types.values.get(&id)?;
                // Each use of a constant is a value of its own.
                matches!(view.program.def(def).kind, DefKind::Static(_))
                    .then(|| Found::start(Root::Static(def)))
            }
            Expr::Ref { expr, .. } | Expr::Deref(expr) => self.find(view, *expr),
            Expr::Field { base, name } => {
                let owner = view.types.expr(*base);
                let found = self.find(view, *base)?;
                Some(found.field(view, owner, name.clone()))
            }
            Expr::Index { base, index } => {
                let step = match body.expr(*index) {
                    Expr::Literal(Literal::Int(Some(number), _)) => Step::Index(*number),
                    Expr::Local(local) if !self.changing.contains(local) => Step::IndexBy(*local),
                    _ => return None,
                };
                let mut found = self.find(view, *base)?;
                found.place.steps.push(step);
                // The elements have one name, and are many locks.
                found.name = None;
                Some(found)
            }
            Expr::Call { args, .. } => match args.as_slice() {
                [only] if view.clones_pointer(id, view.types.expr(*only).strip_refs()) => {
                    self.find(view, *only)
                }
                _ => None,
            },
            Expr::MethodCall(call) => {
                let receiver = view.types.expr(call.receiver).strip_refs();
                match (call.name.as_str(), call.args.len()) {
                    ("clone", 0) if view.clones_pointer(id, receiver) => {
                        self.find(view, call.receiver)
                    }
                    ("as_ref" | "as_mut" | "as_deref" | "deref" | "by_ref", 0)
                        if view.is_std(id, &["option", "ops", "convert", "pin", "result"]) =>
                    {
                        self.find(view, call.receiver)
                    }
                    ("unwrap", 0) | ("expect", 1) if view.is_std(id, &["option", "result"]) => {
                        let mut found = self.find(view, call.receiver)?;
                        found.place.steps.push(Step::Inside);
                        Some(found)
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

impl Found {
    fn start(root: Root) -> Found {
        Found {
            place: Place::start(root),
            name: match root {
                Root::Static(def) => Some(LockName::Static(def)),
                Root::Local(_) | Root::Param(_) => None,
            },
        }
    }

    /// The field of that name; `owner` is the type of what stands before the dot.
    fn field(mut self, view: &View<'_>, owner: &Ty, name: Name) -> Found {
        self.name = declared_field(view.program, owner, &name)
            .map(|adt| LockName::Field(adt, name.clone()));
        self.place.steps.push(Step::Field(name));
        self
    }
}

/// The type that declares a field which is named on a value of type `ty`: the type itself, or one
/// that it points to.
pub(crate) fn declared_field(program: &Program, ty: &Ty, name: &Name) -> Option<DefId> {
    let mut ty = ty.strip_refs();
    for _ in 0..MAX_POINTERS {
        let Ty::Adt(def, args) = ty else { return None };
        if let DefKind::Adt(adt) = &program.def(*def).kind {
            let mut fields = adt.variants.iter().flat_map(|variant| &variant.fields);
            if fields.any(|field| field.name == *name) {
                return Some(*def);
            }
        }
        ty = args.first()?.strip_refs();
    }
    None
}

/// Pointers to pointers are followed no further.
const MAX_POINTERS: usize = 5;

impl Place {
    pub(crate) fn start(root: Root) -> Place {
        Place {
            root,
            steps: Vec::new(),
        }
    }

    /// The variables that decide which thing is meant.
    fn locals(&self) -> impl Iterator<Item = LocalId> {
        let root = match self.root {
            Root::Local(local) => Some(local),
            Root::Static(_) | Root::Param(_) => None,
        };
        let indices = self.steps.iter().filter_map(|step| match step {
            Step::IndexBy(local) => Some(*local),
            _ => None,
        });
        root.into_iter().chain(indices)
    }

    /// The place as a person writes it.
    pub(crate) fn text(&self, program: &Program, body: &Body) -> String {
        let mut text = match self.root {
            Root::Local(local) => body.local(local).name.to_string(),
            Root::Static(def) => program.def(def).name.to_string(),
            Root::Param(number) => format!("argument {}", number + 1),
        };
        for step in &self.steps {
            match step {
                Step::Field(name) => {
                    text.push('.');
                    text.push_str(name);
                }
                Step::Index(number) => text.push_str(&format!("[{number}]")),
                Step::IndexBy(local) => text.push_str(&format!("[{}]", body.local(*local).name)),
                Step::Inside => {}
            }
        }
        text
    }
}

/// What a place is read from.
pub(crate) struct View<'a> {
    pub(crate) program: &'a Program,
    pub(crate) body: &'a Body,
    pub(crate) types: &'a Inference,
}

impl View<'_> {
    fn callee(&self, id: ExprId) -> Option<&str> {
        match &self.types.calls.get(&id)?.target {
            Target::Def(def) => Some(self.program.path_of(*def)),
            Target::External(path) => Some(path),
        }
    }

    /// Whether a call clones a pointer to something shared: the clone points to the same thing.
    fn clones_pointer(&self, id: ExprId, of: &Ty) -> bool {
        let Ty::Adt(adt, _) = of else { return false };
        matches!(self.program.path_of(*adt), "std::sync::Arc" | "std::rc::Rc")
            && self
                .callee(id)
                .is_some_and(|path| path.ends_with("::clone"))
    }

    fn is_std(&self, id: ExprId, modules: &[&str]) -> bool {
        let rest = self.callee(id).and_then(|path| path.strip_prefix("std::"));
        rest.and_then(|rest| rest.split("::").next())
            .is_some_and(|module| modules.contains(&module))
    }
}
