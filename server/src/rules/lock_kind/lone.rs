//! A lock as a `RefCell`, for what stays on one thread.

use ra_ap_syntax::TextRange;

use crate::knowledge::guards::{self, Family};
use crate::program::body::Expr;
use crate::rules::context::Context;
use crate::rules::named_places::place_name;
use crate::rules::usage::{Keeper, Section, Usage};

/// Whether nothing asks for a lock as such, which no thread but one ever takes.
pub(super) fn check(usage: &Usage, files: &[Context<'_>]) -> Result<(), String> {
    let is_static = |keeper: &Keeper| matches!(keeper, Keeper::Static(_));
    if usage.keepers.iter().any(is_static) {
        return Err(format!("all threads can see `{}`", usage.name));
    }
    let kind = guards::all().iter().find(|kind| kind.lock == usage.lock);
    if kind.is_none_or(|kind| kind.family != Family::Sync) {
        return Err(format!(
            "tasks of one thread can wait for `{}`, and would not for a `RefCell`",
            usage.name
        ));
    }
    // A closure that borrows a `RefCell` does not pass for one that can be left half-way.
    if files.iter().any(|file| file.text.contains("catch_unwind")) {
        return Err("`catch_unwind` takes locks, and no `RefCell`".to_owned());
    }
    Ok(())
}

/// What takes a guard out of the `Result` of a lock: bytes of the file, none where the lock gives it at
/// once.
pub(super) fn unwrapped(
    context: &Context<'_>,
    usage: &Usage,
    section: &Section,
) -> Result<TextRange, String> {
    let flow = usage.flow(section);
    let call = flow.range(section.call);
    let rest = TextRange::empty(call.end());
    let Some(value) = section.value else {
        let place = place_name(context, call);
        return Err(format!("what becomes of the guard at {place} is not known"));
    };
    let is_known = value == section.call
        || matches!(flow.body.expr(value), Expr::MethodCall(outer)
            if outer.receiver == section.call
                && matches!(outer.name.as_str(), "unwrap" | "expect" | "unwrap_or_else"));
    match is_known {
        true => Ok(rest.cover(TextRange::empty(flow.range(value).end()))),
        false => Err(format!(
            "the `Result` at {} is looked into, and a `RefCell` gives none",
            place_name(context, call)
        )),
    }
}
