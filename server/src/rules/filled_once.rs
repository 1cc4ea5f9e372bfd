//! A cell or lock of an `Option` that is filled once, as a `OnceCell` or `OnceLock`: its type, where it is
//! made, and every use.

mod closures;
mod fills;
mod inserts;
mod looks;
#[cfg(test)]
mod tests;

use ra_ap_syntax::ast::{self, AstNode, HasGenericArgs};
use ra_ap_syntax::{TextRange, TextSize};

use super::context::{Context, fix};
use super::in_files::InFiles;
use super::lines;
use super::named_places::place_name;
use super::release::clonable::is_copy;
use super::shareable::is_shareable;
use super::usage::{self, Keeper, Section, Usage};
use super::uses::Uses;
use super::without_std::is_without_std;
use crate::finding::{FileEdit, Fix, RefusedFix};
use crate::flow::function::FunctionFlow;
use crate::program::body::{Expr, ExprId};
use crate::program::crates::FileAt;
use crate::program::items::DefKind;
use crate::program::solve::Solver;
use crate::program::ty::Ty;
use crate::program::type_ref::{Mutability, Name};
use crate::syntax::find::node_at;

/// The change; if it cannot be made, the reason is left with the context.
pub(super) fn offer(context: &Context<'_>, usage: &Usage) -> Option<Fix> {
    let to = match usage.lock {
        "std::cell::RefCell" => "std::cell::OnceCell",
        _ => "std::sync::OnceLock",
    };
    let short = to.rsplit("::").next().unwrap_or_default();
    let title = format!("Change `{}` to a `{short}`, with every use", usage.name);
    match edits(context, usage, to) {
        Ok(edits) => Some(Fix {
            confirm: true,
            ..fix(title, edits)
        }),
        Err(reason) => {
            let reason = lines::resolved(&reason, context.text);
            context.refuse(RefusedFix { title, reason });
            None
        }
    }
}

/// The edits, or why they cannot be made: one sentence.
fn edits(context: &Context<'_>, usage: &Usage, to: &'static str) -> Result<Vec<FileEdit>, String> {
    let name = &usage.name;
    // The guard's type may be written out, and there is none any more.
    let guards: &[&str] = match usage.lock {
        "std::cell::RefCell" => &["Ref", "RefMut"],
        // A lock may be looked at after a panic, whatever it protects.
        "std::sync::Mutex" | "parking_lot::Mutex" | "lock_api::Mutex" => {
            &["MutexGuard", "catch_unwind"]
        }
        // Who waits for `OnceLock` does not let other tasks run.
        lock => {
            return Err(format!(
                "`{name}` is a `{lock}`, which std has no match for"
            ));
        }
    };
    let unread = || format!("a file with `{name}` cannot be read");
    let files = usage.files(context).ok_or_else(unread)?;
    if is_without_std(context, context.at.krate) {
        return Err("the crate does without std".to_owned());
    }
    for file in &files {
        let is_part = |c: char| c.is_alphanumeric() || c == '_';
        let mut words = file.text.split(|c| !is_part(c));
        if let Some(guard) = words.find(|word| guards.contains(word)) {
            return Err(format!("the file names `{guard}`, which does not fit"));
        }
    }
    if let Some(derive) = derived(context, usage) {
        return Err(format!(
            "`{name}` is part of a type that derives `{derive}`, which may not be had of the other type"
        ));
    }
    if to == "std::sync::OnceLock" {
        is_shareable(context, usage)?;
    }
    let mut solver = Solver::new(context.names);
    let payload = solver.args_of(&usage.payload, "std::option::Option");
    let payload = payload.and_then(|args| args.first().cloned());
    let payload = payload.ok_or_else(|| format!("`{name}` keeps no `Option`"))?;
    let is_copy = match &payload {
        Ty::Ref(_, mutability) => *mutability == Mutability::Shared,
        ty => is_copy(context.names, &mut solver, ty),
    };
    let mut change = Change {
        usage,
        to,
        files: InFiles::new(&files),
        edits: Vec::new(),
    };
    change.types()?;
    for section in &usage.sections {
        let flow = usage.flow(section);
        let place = context.of_flow(flow).ok_or_else(unread)?;
        let once = Once {
            context: &place,
            flow,
            uses: Uses::new(&place, flow),
            usage,
            section,
            payload: &payload,
            is_copy,
        };
        for (range, text) in once.edits()? {
            let comments = |text: &str| text.matches("//").count() + text.matches("/*").count();
            if comments(place.source(range)) > comments(&text) {
                let at = place_name(&place, range);
                return Err(format!("a comment would be lost at {at}"));
            }
            change.edits.push((place.at, range, text));
        }
    }
    change.all()
}

/// What the type around it derives, and might not any more.
fn derived<'a>(context: &Context<'a>, usage: &Usage) -> Option<&'a str> {
    let owners = usage.keepers.iter().filter_map(|keeper| match keeper {
        Keeper::Field(owner, _) => Some(*owner),
        _ => None,
    });
    let derives = owners.filter_map(|owner| match &context.program().def(owner).kind {
        DefKind::Adt(adt) => Some(&adt.derives),
        _ => None,
    });
    let kept = ["Clone", "Debug", "Default", "Eq", "PartialEq"];
    let mut names = derives.flatten().map(Name::as_str);
    names.find(|name| !kept.contains(name))
}

struct Change<'a> {
    usage: &'a Usage,
    /// What it becomes.
    to: &'static str,
    files: InFiles<'a>,
    edits: Vec<(FileAt, TextRange, String)>,
}

impl Change<'_> {
    /// The types that are written, and the constructors.
    fn types(&mut self) -> Result<(), String> {
        let name = &self.usage.name;
        let unread = || format!("a file with `{name}` cannot be read");
        let lock = self.usage.lock.rsplit("::").next().unwrap_or_default();
        let mut edits = Vec::new();
        for written in &self.usage.written {
            let file = self.files.at(written.at).ok_or_else(unread)?;
            let other = || format!("the type of `{name}` is written in another way");
            let ty = usage::lock_in(file.context, written.range).ok_or_else(other)?;
            let inner = in_option(file.context, ty.inner).ok_or_else(other)?;
            let inner = file.context.source(inner);
            file.gone(lock, ty.path);
            let to = match file.context.source(ty.path) == lock {
                true => file.imports.name(self.to, ty.path),
                false => self.to.to_owned(),
            };
            edits.push((written.at, ty.whole, format!("{to}<{inner}>")));
        }
        for made in &self.usage.made {
            // `Default::default()` makes anything.
            let Some(constructor) = made.constructor else {
                continue;
            };
            let file = self.files.at(made.at).ok_or_else(unread)?;
            let path = made.path(file.context);
            let whole = file.context.source(constructor);
            let plain = path.filter(|path| {
                let path = file.context.source(*path);
                whole
                    .strip_prefix(path)
                    .is_some_and(|rest| matches!(rest, "::new" | "::default"))
            });
            let other = || format!("`{name}` is made in another way, by `{whole}`");
            let path = plain.ok_or_else(other)?;
            file.gone(lock, path);
            let to = match file.context.source(path) == lock {
                true => file.imports.name(self.to, path),
                false => self.to.to_owned(),
            };
            edits.push((made.at, made.lock, format!("{to}::new()")));
        }
        self.edits.extend(edits);
        Ok(())
    }

    /// All edits. Where one is inside another, a use was taken for a part of something else.
    fn all(mut self) -> Result<Vec<FileEdit>, String> {
        self.edits
            .sort_by_key(|(at, range, _)| (at.file, range.start(), range.end()));
        let is_apart = |pair: &[(FileAt, TextRange, String)]| {
            let [first, second] = pair else { return true };
            first.0 != second.0 || first.1.end() <= second.1.start()
        };
        if !self.edits.windows(2).all(is_apart) {
            return Err(format!("a use of `{}` is part of another", self.usage.name));
        }
        for (at, range, text) in self.edits {
            if let Some(file) = self.files.at(at) {
                file.edit(range, text);
            }
        }
        Ok(self.files.edits())
    }
}

/// The `T` of `Option<T>`, as it is written at a range.
fn in_option(context: &Context<'_>, range: TextRange) -> Option<TextRange> {
    let ast::Type::PathType(written) = node_at::<ast::Type>(context.root, range)? else {
        return None;
    };
    let segment = written.path()?.segment()?;
    if segment.name_ref()?.text() != "Option" {
        return None;
    }
    let mut args = segment.generic_arg_list()?.generic_args();
    let Some(ast::GenericArg::TypeArg(arg)) = args.next() else {
        return None;
    };
    Some(arg.ty()?.syntax().text_range())
}

/// What becomes of some ranges of a file.
type Edits = Vec<(TextRange, String)>;

/// One section, in its file.
struct Once<'c> {
    context: &'c Context<'c>,
    flow: &'c FunctionFlow,
    uses: Uses<'c>,
    usage: &'c Usage,
    section: &'c Section,
    payload: &'c Ty,
    /// Whether the payload is copied.
    is_copy: bool,
}

impl<'c> Once<'c> {
    fn edits(&self) -> Result<Edits, String> {
        let body = &self.flow.body;
        let call = self.section.call;
        let no = || self.no("it is taken in a way that is not understood", call);
        if body.is_in_call_of_macro(call) {
            return Err(self.no("it is taken in a macro", call));
        }
        let Expr::MethodCall(taken) = body.expr(call) else {
            return Err(no());
        };
        let value = self.section.value.ok_or_else(no)?;
        let is_guard = value == call
            || matches!(body.expr(value), Expr::MethodCall(outer) if outer.receiver == call
                && matches!(outer.name.as_str(), "unwrap" | "expect" | "unwrap_or_else"));
        let is_known = matches!(taken.name.as_str(), "borrow" | "borrow_mut" | "lock");
        if !is_guard || !is_known || !taken.args.is_empty() {
            return Err(no());
        }
        match self.section.bound {
            None => self.temporary(value),
            Some(local) => self.variable(local, value),
        }
    }

    /// A reason, with the place.
    fn no(&self, reason: &str, at: ExprId) -> String {
        let place = place_name(self.context, self.flow.range(at));
        format!("{reason} at {place}")
    }

    /// The one reason for most of them.
    fn not_understood(&self, at: ExprId) -> String {
        let short = match self.usage.lock {
            "std::cell::RefCell" => "OnceCell",
            _ => "OnceLock",
        };
        let name = &self.usage.name;
        let reason = format!("what is done with `{name}` cannot be written with a `{short}`");
        self.no(&reason, at)
    }

    /// The place, and a call of the method on it, with its line break if there is one.
    fn on_place(&self, method: &str) -> Result<String, String> {
        let place = self.context.source(self.flow.range(self.section.place));
        Ok(format!("{place}{}.{method}", self.line_break()?))
    }

    /// What stands between the place and the `.` of the acquisition.
    fn line_break(&self) -> Result<&'c str, String> {
        let end = self.flow.range(self.section.place).end();
        let rest = TextRange::new(end, self.flow.range(self.section.call).end());
        let before = self.context.source(rest).split_once('.');
        let before = before.map(|(before, _)| before);
        before
            .filter(|before| before.trim().is_empty())
            .ok_or_else(|| self.not_understood(self.section.place))
    }

    /// The range, with the parentheses around it.
    fn in_parentheses(&self, range: TextRange) -> TextRange {
        let text = self.context.text;
        let before = text.get(..usize::from(range.start())).unwrap_or_default();
        let after = text.get(usize::from(range.end())..).unwrap_or_default();
        match before.ends_with('(') && after.starts_with(')') {
            true => TextRange::new(
                range.start() - TextSize::of('('),
                range.end() + TextSize::of(')'),
            ),
            false => range,
        }
    }
}
