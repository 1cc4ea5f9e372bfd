//! The lock's methods, in the words of the other library.

use ra_ap_syntax::{TextRange, TextSize};

use super::expressions::Code;
use super::kind::{Library, Match};
use super::runs::{self, Waits};
use super::survey::{Checked, Source, Survey};
use crate::flow::build::Origin;
use crate::program::body::{Expr, ExprId, MethodCall, Pat, PatId, Statement};
use crate::program::infer::Target;
use crate::program::items::DefKind;
use crate::program::solve::Solver;
use crate::program::ty::Ty;

/// A call of a method of the lock.
pub(super) fn method(
    survey: &Survey<'_>,
    source: &mut Source,
    code: &Code<'_>,
    id: ExprId,
    call: &MethodCall,
) -> Checked<()> {
    let name = call.name.as_str();
    if code.body.is_made(id) {
        return Err(format!(
            "`{name}()` is called by a macro at {}",
            survey.place(source, code.range(id))
        ));
    }
    let acquires = |name: &str| survey.swap.acquiring().contains(&name);
    if name.strip_prefix("try_").is_some_and(acquires) {
        return tried(survey, source, code, id, name);
    }
    let site = Site { code, id, call };
    match (survey.swap.to, name) {
        (Library::Tokio, name) if acquires(name) => site.wait(survey, source),
        (Library::Tokio, "get_mut" | "into_inner") => {
            let end = site.unwrapped(survey, source)?;
            source.edits.push((end, String::new()));
            Ok(())
        }
        (Library::Tokio, "is_poisoned" | "clear_poison") => Err(format!(
            "`{name}()` at {} asks about poisoning, which tokio's locks do not have",
            survey.place(source, code.range(id))
        )),
        (Library::Std, name) if acquires(name) => site.lock(survey, source),
        (Library::Std, "get_mut" | "into_inner") => {
            site.unwrap(survey, source);
            Ok(())
        }
        (Library::Std, name) if name.strip_prefix("blocking_").is_some_and(acquires) => {
            site.rename(source, name.trim_start_matches("blocking_"));
            site.unwrap(survey, source);
            Ok(())
        }
        _ => Err(format!(
            "`{name}()` at {} has no counterpart in the other library",
            survey.place(source, code.range(id))
        )),
    }
}

/// A call of a method of the lock.
struct Site<'a> {
    code: &'a Code<'a>,
    id: ExprId,
    call: &'a MethodCall,
}

impl Site<'_> {
    /// `.lock().unwrap()` becomes `.lock().await`, or `.blocking_lock()`.
    fn wait(&self, survey: &Survey<'_>, source: &mut Source) -> Checked<()> {
        let waits = runs::waits(survey, source, self.code, self.id)?;
        let rest = self.unwrapped(survey, source)?;
        match waits {
            Waits::Awaiting => {
                runs::check_macro(survey, source, self.code, self.id)?;
                runs::check_new_await(survey, source, self.code, self.id)?;
                if let Some(at) = self.dereferenced(survey, source, rest.end())? {
                    source.edits.push((TextRange::empty(at), "*".to_owned()));
                }
                source.edits.push((rest, ".await".to_owned()));
            }
            Waits::Blocking => {
                self.rename(source, &format!("blocking_{}", self.call.name));
                // The white space before what goes away goes as well.
                let end = self.code.range(self.id).end();
                source.edits.push((
                    TextRange::new(end.min(rest.start()), rest.end()),
                    String::new(),
                ));
            }
        }
        Ok(())
    }

    /// Where a `*` is needed: `&lock.lock().unwrap()` can stand for a reference to what the lock
    /// protects, while of `&lock.lock().await` the compiler wants that type as it is.
    fn dereferenced(
        &self,
        survey: &Survey<'_>,
        source: &Source,
        end: TextSize,
    ) -> Checked<Option<TextSize>> {
        let code = self.code;
        let mut value = self.id;
        while code.range(value).end() < end
            && let Some(parent) = code.parent(value)
        {
            value = parent;
        }
        let reference = code
            .parent(value)
            .filter(|parent| matches!(code.body.expr(*parent), Expr::Ref { .. }));
        let Some(reference) = reference else {
            return Ok(None);
        };
        let wanted = match wanted(survey, code, reference) {
            Wanted::Anything => return Ok(None),
            Wanted::Type(ty) if ty.is_settled() && !ty.is_unknown() => ty,
            Wanted::Type(_) | Wanted::Unknown => {
                return Err(format!(
                    "what becomes of the reference to the guard at {} is not known",
                    survey.place(source, code.range(reference))
                ));
            }
        };
        let is_guard = survey.swap.within(survey.context.names, &wanted) != Match::No;
        let open = matches!(wanted.strip_refs(), Ty::Param(_) | Ty::Opaque(..));
        Ok((!is_guard && !open).then(|| code.range(value).start()))
    }

    /// What takes the value out of the `Result`: bytes of `.unwrap()`.
    fn unwrapped(&self, survey: &Survey<'_>, source: &Source) -> Checked<TextRange> {
        let found = self.code.parent(self.id).and_then(|parent| {
            let chain = |parent: ExprId, below: ExprId| match self.code.body.expr(parent) {
                Expr::MethodCall(call) if call.receiver == below => Some(call),
                _ => None,
            };
            if let Expr::Try(_) = self.code.body.expr(parent) {
                return self.tried(source, parent);
            }
            let call = chain(parent, self.id)?;
            match (call.name.as_str(), call.args.len()) {
                ("unwrap", 0) | ("expect" | "unwrap_or_else", 1) => self.rest(source, call, parent),
                ("map_err", 1) => {
                    let question = self.code.parent(parent)?;
                    let is_try = matches!(self.code.body.expr(question), Expr::Try(_));
                    let typed = self.code.contexts.owner(question).is_some();
                    (is_try && !typed).then_some(())?;
                    self.rest(source, call, question)
                }
                _ => None,
            }
        });
        found.ok_or_else(|| {
            format!(
                "the `Result` of `{}()` at {} is looked into, and tokio's gives none",
                self.call.name,
                survey.place(source, self.code.range(self.id))
            )
        })
    }

    /// From the dot of a call that follows to the end of an expression.
    fn rest(&self, source: &Source, call: &MethodCall, end: ExprId) -> Option<TextRange> {
        let start = self.code.range(self.id).end();
        let name = call.name_range.start() + self.code.start;
        if self.code.body.is_made(end) || name < start {
            return None;
        }
        let between = TextRange::new(start, name);
        let dot = source.slice(between).rfind('.')?;
        let dot = start + TextSize::try_from(dot).ok()?;
        Some(TextRange::new(dot, self.code.range(end).end()))
    }

    /// The `?` after the call. In a block of its own it says what the block's error is.
    fn tried(&self, source: &Source, question: ExprId) -> Option<TextRange> {
        if self.code.contexts.owner(question).is_some() {
            return None;
        }
        let end = self.code.range(question).end();
        let rest = TextRange::new(self.code.range(self.id).end(), end);
        (source.slice(rest).trim() == "?").then_some(rest)
    }

    fn rename(&self, source: &mut Source, name: &str) {
        let range = self.call.name_range + self.code.start;
        source.edits.push((range, name.to_owned()));
    }

    fn unwrap(&self, survey: &Survey<'_>, source: &mut Source) {
        let end = TextRange::empty(self.code.range(self.id).end());
        source.edits.push((end, expect(survey)));
    }

    /// `.lock().await` becomes `.lock().unwrap()`.
    fn lock(&self, survey: &Survey<'_>, source: &mut Source) -> Checked<()> {
        let code = self.code;
        let place = survey.place(source, code.range(self.id));
        let awaited = code
            .parent(self.id)
            .filter(|parent| matches!(code.body.expr(*parent), Expr::Await(_)));
        let Some(awaited) = awaited else {
            return Err(format!(
                "the future of `{}()` at {place} is not awaited at once",
                self.call.name
            ));
        };
        self.check_guard(survey, source, awaited)?;
        let start = code.range(self.id).end();
        let rest = TextRange::new(start, code.range(awaited).end());
        let Some(dot) = source.slice(rest).rfind('.') else {
            return Err(format!("the `.await` at {place} is not understood"));
        };
        let dot = start + TextSize::try_from(dot).unwrap_or_default();
        source
            .edits
            .push((TextRange::new(dot, rest.end()), expect(survey)));
        Ok(())
    }

    /// A guard of std must not live across an `.await`, nor its variable.
    fn check_guard(&self, survey: &Survey<'_>, source: &Source, awaited: ExprId) -> Checked<()> {
        let code = self.code;
        let place = survey.place(source, code.range(awaited));
        let number = code.flow.and_then(|flow| {
            let number = flow
                .acquisitions
                .iter()
                .position(|acquisition| acquisition.origin == Origin::Expr(awaited))?;
            Some((flow, number))
        });
        let Some((flow, number)) = number else {
            return Err(format!(
                "how long the lock is held from {place} on is not known"
            ));
        };
        for region in &flow.regions {
            let across = flow.awaits(region).into_iter().find(|id| {
                region.held.at[id]
                    .iter()
                    .any(|held| held.guard.0 as usize == number)
            });
            if let Some(across) = across {
                return Err(format!(
                    "the guard from {place} is held across the `.await` at {}",
                    survey.place(source, code.range(across))
                ));
            }
            let bindings = region
                .held
                .bindings
                .iter()
                .filter(|(guard, _)| guard.0 as usize == number)
                .flat_map(|(_, locals)| locals);
            for local in bindings {
                let from = code.body.range(awaited).end();
                let local = code.body.local(*local);
                if let Some(across) = runs::awaits_in_scope(code, local.range, from) {
                    return Err(format!(
                        "`{}` is in scope at the `.await` at {}: with std's guard in it, the future would \
                         not be `Send`",
                        local.name,
                        survey.place(source, code.range(across))
                    ));
                }
            }
        }
        Ok(())
    }
}

/// What is asked of the type of a value where it stands.
enum Wanted {
    Anything,
    Type(Ty),
    Unknown,
}

fn wanted(survey: &Survey<'_>, code: &Code<'_>, value: ExprId) -> Wanted {
    let Some(parent) = code.parent(value) else {
        return Wanted::Unknown;
    };
    match code.body.expr(parent) {
        Expr::Call { args, .. } => match args.iter().position(|arg| *arg == value) {
            Some(number) => param(survey, code, parent, number),
            None => Wanted::Unknown,
        },
        Expr::MethodCall(call) => match call.args.iter().position(|arg| *arg == value) {
            Some(number) => param(survey, code, parent, number),
            None => Wanted::Anything,
        },
        Expr::Block(block) => {
            let typed = block.statements.iter().any(|statement| {
                matches!(statement, Statement::Let { ty: Some(_), init: Some(init), .. }
                    if *init == value)
            });
            match typed || block.tail == Some(value) {
                true => Wanted::Unknown,
                false => Wanted::Anything,
            }
        }
        Expr::Record { .. } | Expr::Return(_) | Expr::Tuple(_) | Expr::Array(_) => Wanted::Unknown,
        _ => Wanted::Anything,
    }
}

/// The type of a parameter of the function that is called, as it is declared.
fn param(survey: &Survey<'_>, code: &Code<'_>, call: ExprId, number: usize) -> Wanted {
    let target = code.types.calls.get(&call).map(|callee| &callee.target);
    let Some(Target::Def(def)) = target else {
        return Wanted::Unknown;
    };
    let DefKind::Fn(function) = &survey.context.program().def(*def).kind else {
        return Wanted::Unknown;
    };
    // `Type::method(&value, …)` counts `self` too.
    let is_method_call = matches!(code.body.expr(call), Expr::MethodCall(_));
    let has_self = function.self_param.is_some() && !is_method_call;
    let ty = match (has_self, number) {
        (true, 0) => return Wanted::Unknown,
        (true, number) => function.params.get(number - 1),
        (false, number) => function.params.get(number),
    };
    let mut solver = Solver::new(survey.context.names);
    let env = solver.enter(*def);
    ty.map_or(Wanted::Unknown, |ty| Wanted::Type(solver.lower(ty, &env)))
}

/// What takes std's guard out of its `Result`.
fn expect(survey: &Survey<'_>) -> String {
    let message = survey.context.settings.poison_message.escape_default();
    format!(".expect(\"{message}\")")
}

/// `try_lock()` gives a `Result` in both libraries, with another error.
fn tried(
    survey: &Survey<'_>,
    source: &Source,
    code: &Code<'_>,
    id: ExprId,
    name: &str,
) -> Checked<()> {
    let understood = code
        .parent(id)
        .is_some_and(|parent| match code.body.expr(parent) {
            Expr::MethodCall(call) if call.receiver == id => matches!(
                call.name.as_str(),
                "is_ok" | "is_err" | "ok" | "unwrap" | "expect"
            ),
            Expr::Let { pat, init } => *init == id && ignores_error(code, *pat),
            Expr::Match { scrutinee, arms } => {
                *scrutinee == id && arms.iter().all(|arm| ignores_error(code, arm.pat))
            }
            Expr::Block(block) => block.statements.iter().any(|statement| {
                matches!(statement, Statement::Let { pat, init: Some(init), otherwise: Some(_), .. }
                if *init == id && ignores_error(code, *pat))
            }),
            _ => false,
        });
    if understood {
        return Ok(());
    }
    Err(format!(
        "the error of `{name}()` at {} is another one in the other library",
        survey.place(source, code.range(id))
    ))
}

/// Whether a pattern for a `Result` has no name for the error.
fn ignores_error(code: &Code<'_>, pat: PatId) -> bool {
    match code.body.pat(pat) {
        Pat::Wildcard => true,
        Pat::TupleStruct { path, fields } => match path.last_name().map(|name| name.as_str()) {
            Some("Ok") => true,
            Some("Err") => fields
                .iter()
                .all(|field| matches!(code.body.pat(*field), Pat::Wildcard | Pat::Rest)),
            _ => false,
        },
        _ => false,
    }
}
