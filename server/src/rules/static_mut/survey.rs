//! All uses of the static, and what can stand in its place with them.

use ra_ap_syntax::ast::{self, AstNode, HasAttrs, HasName};
use ra_ap_syntax::{TextRange, TextSize};

use super::{atomic, locked, once, unwrapped};
use crate::finding::FileEdit;
use crate::flow::function::FunctionFlow;
use crate::program::auto_traits::{AutoTrait, AutoTraits, Verdict};
use crate::program::body::{Body, Expr, ExprId, Statement};
use crate::program::items::DefId;
use crate::program::solve::Solver;
use crate::program::ty::Ty;
use crate::rules::context::Context;
use crate::rules::imports::Imports;
use crate::rules::named_places::{named_places, place_name};
use crate::rules::rust_version::supports;
use crate::rules::statics;
use crate::rules::uses::{Use, Uses};
use crate::rules::without_std::is_without_std;

/// What was looked for, or the sentence that says why it is not possible.
pub(super) type Checked<T> = Result<T, String>;

/// The change of everything that has to change together.
pub(super) struct Change {
    pub(super) title: String,
    pub(super) edits: Vec<FileEdit>,
}

/// The static that is changed.
pub(super) struct Shared<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) name: &'a str,
    pub(super) ty: Ty,
    pub(super) item: &'a ast::Static,
}

/// A function that uses it.
pub(super) struct User<'a> {
    /// Of the function's file.
    pub(super) context: &'a Context<'a>,
    pub(super) flow: &'a FunctionFlow,
    pub(super) uses: Uses<'a>,
    pub(super) places: &'a [ExprId],
}

/// What comes in place of some code: bytes of a file, and the new text.
pub(super) type Edits = Vec<(TextRange, String)>;

/// What becomes of the uses of one function.
#[derive(Default)]
pub(super) struct Rewritten {
    pub(super) edits: Edits,
    /// Expressions that had no value, and have one now that nobody wants: a `;` has to follow.
    pub(super) valued: Vec<ExprId>,
}

/// What can stand in place of a `static mut`.
enum Kind {
    Plain,
    Atomic(&'static str),
    Once(Ty),
    Locked,
}

pub(super) fn change(context: &Context<'_>, def: DefId, item: &ast::Static) -> Checked<Change> {
    let name = context.program().def(def).name.as_str();
    let shared = Shared {
        context,
        name,
        ty: statics::type_of(context, def),
        item,
    };
    if !shared.ty.is_settled() || shared.ty.is_unknown() {
        return Err(format!("the type of `{name}` is not known"));
    }
    if item.attrs().any(|attr| !is_plain(&attr)) {
        return Err(format!(
            "`{name}` has an attribute that may need it as it is"
        ));
    }
    if has_twin(item, name) {
        return Err(format!("`{name}` is declared more than once"));
    }
    let files = named_places(context, def)?;
    let contexts: Vec<Context<'_>> = files.iter().map(|file| file.context(context)).collect();
    let mut users = Vec::new();
    for (file, context) in files.iter().zip(&contexts) {
        for (flow, places) in file.functions.iter().zip(&file.places) {
            users.push(User {
                context,
                flow,
                uses: Uses::new(context, flow),
                places,
            });
        }
    }
    if users.is_empty() {
        return Err(format!("nothing uses `{name}`"));
    }
    for user in &users {
        user.check_plain()?;
    }
    let mut reason = None;
    for kind in shared.kinds(&users) {
        match shared.changed(&kind, &contexts, &users) {
            Ok(change) => return Ok(change),
            Err(found) => reason = reason.or(Some(found)),
        }
    }
    Err(reason.unwrap_or_default())
}

/// Whether an attribute says nothing about how the static is laid out or named.
fn is_plain(attr: &ast::Attr) -> bool {
    if matches!(attr.meta(), Some(ast::Meta::CfgMeta(_))) {
        return true;
    }
    let name = attr.path().and_then(|path| path.segment()?.name_ref());
    name.is_some_and(|name| {
        let plain = ["allow", "deprecated", "doc", "expect", "warn"];
        plain.contains(&name.text())
    })
}

/// Whether the same block or module declares something of that name for other targets.
fn has_twin(item: &ast::Static, name: &str) -> bool {
    let around = item.syntax().parent();
    let others = around.iter().flat_map(|around| around.children());
    others
        .filter(|other| other != item.syntax())
        .filter_map(|other| match ast::Item::cast(other)? {
            ast::Item::Const(other) => other.name(),
            ast::Item::Static(other) => other.name(),
            _ => None,
        })
        .any(|other| other.text() == name)
}

impl Shared<'_> {
    /// What can be tried, the best first.
    fn kinds(&self, users: &[User<'_>]) -> Vec<Kind> {
        let solver = Solver::new(self.context.names);
        let mut kinds = Vec::new();
        if users.iter().all(User::only_reads) {
            kinds.push(Kind::Plain);
        }
        if let Some(atomic) = atomic::name_of(&self.ty) {
            kinds.push(Kind::Atomic(atomic));
        }
        if let Some(args) = solver.args_of(&self.ty, "std::option::Option")
            && let Some(payload) = args.first()
        {
            kinds.push(Kind::Once(payload.clone()));
        }
        kinds.push(Kind::Locked);
        kinds
    }

    fn changed(
        &self,
        kind: &Kind,
        contexts: &[Context<'_>],
        users: &[User<'_>],
    ) -> Checked<Change> {
        self.check_type(kind)?;
        let name = self.name;
        let mut edits = Vec::new();
        for (number, context) in contexts.iter().enumerate() {
            let mut imports = Imports::new(context);
            let mut changed = Edits::new();
            // The static itself stands in the first file.
            if number == 0 {
                changed.extend(self.declaration(kind, &mut imports)?);
            }
            let here = users.iter().filter(|user| user.context.at == context.at);
            for user in here {
                let rewritten = match kind {
                    Kind::Plain => Rewritten::default(),
                    Kind::Atomic(_) => atomic::rewritten(user, &mut imports)?,
                    Kind::Once(_) => once::rewritten(user)?,
                    Kind::Locked => locked::rewritten(user)?,
                };
                // What ends an expression comes before the `;` behind it.
                let unwrapped = unwrapped::edits(user, &rewritten);
                changed.extend(rewritten.edits);
                changed.extend(unwrapped);
            }
            edits.extend(
                changed
                    .into_iter()
                    .map(|(range, text)| context.edit(range, text)),
            );
            edits.extend(imports.edits());
        }
        if let Kind::Once(_) = kind {
            once::check(users)?;
        }
        let title = match kind {
            Kind::Plain => format!("Make `{name}` a plain `static`: nothing changes it"),
            Kind::Atomic(atomic) => format!("Make `{name}` an `{atomic}`, at all places"),
            Kind::Once(_) => format!("Fill `{name}` once, as a `OnceLock`, at all places"),
            Kind::Locked => format!("Put `{name}` under a `Mutex`, at all places"),
        };
        Ok(Change { title, edits })
    }

    /// Whether what is shared then can be shared.
    fn check_type(&self, kind: &Kind) -> Checked<()> {
        let context = self.context;
        let (ty, wanted): (&Ty, &[AutoTrait]) = match kind {
            Kind::Atomic(_) => (&self.ty, &[]),
            Kind::Plain => (&self.ty, &[AutoTrait::Sync]),
            Kind::Once(payload) => (payload, &[AutoTrait::Send, AutoTrait::Sync]),
            Kind::Locked => (&self.ty, &[AutoTrait::Send]),
        };
        for auto in wanted {
            let solver = Solver::new(context.names);
            let verdict = AutoTraits::new(context.names).of_ty(solver, ty, *auto);
            if !matches!(verdict, Verdict::Yes) {
                return Err(format!(
                    "the type of `{}` is not {}",
                    self.name,
                    auto.name()
                ));
            }
        }
        let since = match kind {
            Kind::Plain => return Ok(()),
            Kind::Atomic(_) => (1, 34),
            Kind::Once(_) => (1, 70),
            Kind::Locked => (1, 63),
        };
        if is_without_std(context, context.at.krate) {
            return Err("the crate does without std".to_owned());
        }
        if !supports(context, since) {
            let (major, minor) = since;
            return Err(format!(
                "the package supports compilers older than Rust {major}.{minor}"
            ));
        }
        Ok(())
    }

    /// The edits of the static itself.
    fn declaration(&self, kind: &Kind, imports: &mut Imports<'_>) -> Checked<Edits> {
        let unknown = || format!("`{}` is not written as usual", self.name);
        let item = self.item;
        let word = item.mut_token().ok_or_else(unknown)?.text_range();
        let next = item.name().ok_or_else(unknown)?.syntax().text_range();
        let ty = item.ty().ok_or_else(unknown)?.syntax().text_range();
        let body = item.body().ok_or_else(unknown)?;
        if lends_what_may_change(&body) {
            return Err(format!(
                "only a `static mut` can start with a `&mut`, as `{}` does",
                self.name
            ));
        }
        let value = body.syntax().text_range();
        let mut edits = vec![(TextRange::new(word.start(), next.start()), String::new())];
        let mut wrap = |lock: &str| {
            edits.push((TextRange::empty(ty.start()), format!("{lock}<")));
            edits.push((TextRange::empty(ty.end()), ">".to_owned()));
        };
        match kind {
            Kind::Plain => return Ok(edits),
            Kind::Atomic(atomic) => {
                let name = imports.name(atomic::path_of(atomic), ty);
                edits.push((TextRange::empty(value.start()), format!("{name}::new(")));
                edits.push((ty, name));
                edits.push((TextRange::empty(value.end()), ")".to_owned()));
            }
            Kind::Once(_) => {
                let name = imports.name("std::sync::OnceLock", ty);
                let payload = once::payload(item).ok_or_else(unknown)?;
                if self.context.source(value) != "None" {
                    return Err(format!("`{}` does not start as `None`", self.name));
                }
                edits.push((ty, format!("{name}<{payload}>")));
                edits.push((value, format!("{name}::new()")));
            }
            Kind::Locked => {
                let name = imports.name("std::sync::Mutex", ty);
                wrap(&name);
                edits.push((TextRange::empty(value.start()), format!("{name}::new(")));
                edits.push((TextRange::empty(value.end()), ")".to_owned()));
            }
        }
        Ok(edits)
    }
}

/// Whether a `&mut` to something that is made in place is a part of the value.
fn lends_what_may_change(value: &ast::Expr) -> bool {
    let nodes = value.syntax().descendants();
    nodes
        .filter_map(ast::RefExpr::cast)
        .any(|lent| lent.mut_token().is_some())
}

/// Where an expression stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    Statement,
    Tail,
    Elsewhere,
}

impl User<'_> {
    pub(super) fn body(&self) -> &Body {
        &self.flow.body
    }

    pub(super) fn range(&self, id: ExprId) -> TextRange {
        self.flow.range(id)
    }

    /// `src/lib.rs:12`.
    pub(super) fn place(&self, id: ExprId) -> String {
        place_name(self.context, self.range(id))
    }

    /// Whether an expression is the static.
    pub(super) fn is_it(&self, id: ExprId) -> bool {
        self.places.contains(&id)
    }

    /// How often an expression names the static.
    pub(super) fn count_in(&self, id: ExprId) -> usize {
        let mut count = usize::from(self.is_it(id));
        self.body()
            .for_each_child(id, &mut |child| count += self.count_in(child));
        count
    }

    /// Nothing can be done about a raw pointer, or in code that is not understood.
    fn check_plain(&self) -> Checked<()> {
        for id in self.places {
            let around = std::iter::once(*id).chain(self.uses.ancestors(*id));
            for id in around.take_while(|id| !matches!(self.body().expr(*id), Expr::Block(_))) {
                let is_raw = matches!(self.body().expr(id), Expr::Ref { .. })
                    && self.uses.source(id)[1..].trim_start().starts_with("raw ");
                let is_pointer = matches!(self.flow.types.expr(id), Ty::Ptr(..));
                if is_raw || is_pointer {
                    let place = self.place(id);
                    return Err(format!("a raw pointer is made of it at {place}"));
                }
            }
        }
        Ok(())
    }

    fn only_reads(&self) -> bool {
        self.places.iter().all(|id| match self.uses.of(*id) {
            Use::Read | Use::Lend => true,
            Use::Move => self.is_copied(*id),
            Use::Change | Use::Unknown => false,
        })
    }

    /// Whether the value of an expression can be copied.
    pub(super) fn is_copied(&self, id: ExprId) -> bool {
        let names = self.context.names;
        let ty = self.flow.types.expr(id);
        let copy = names.known("std::marker::Copy");
        copy.is_some_and(|copy| Solver::new(names).implements(ty, copy))
    }

    pub(super) fn position(&self, id: ExprId) -> Position {
        let Some(parent) = self.uses.parent(id) else {
            return Position::Elsewhere;
        };
        let Expr::Block(block) = self.body().expr(parent) else {
            return Position::Elsewhere;
        };
        if block.tail == Some(id) {
            return Position::Tail;
        }
        let is_it = |statement: &Statement| matches!(statement, Statement::Expr { expr, .. } if *expr == id);
        match block.statements.iter().any(is_it) {
            true => Position::Statement,
            false => Position::Elsewhere,
        }
    }

    /// Of `X op value`: the bytes from the end of `X` to the value, white space at its end included,
    /// if nothing but that operator stands there. `end` is where the whole ends.
    pub(super) fn operator(&self, id: ExprId, end: TextSize) -> Option<(TextRange, &str)> {
        let start = self.range(id).end();
        let rest = self.context.source(TextRange::new(start, end));
        let text = rest.trim_start();
        let is_sign = |c: char| "+-*/%&|^<>=!".contains(c);
        let operator = text.len() - text.trim_start_matches(is_sign).len();
        let (operator, after) = text.split_at(operator);
        // `= -1` and `= &x` have a sign of their own after white space; `=-1` is nobody's style.
        let space = after.len() - after.trim_start().len();
        let length = rest.len() - after.len() + space;
        let range = TextRange::at(start, TextSize::try_from(length).ok()?);
        (!operator.is_empty() && !after.trim_start().starts_with('/')).then_some((range, operator))
    }
}
