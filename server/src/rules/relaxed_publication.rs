//! A flag says that data is ready, with an ordering that does not take the data along.
//!
//! ## What it does
//! Finds flags and pointers that are stored after some data has been written, and loaded before that data is
//! read, where the store is not `Release` or the load not `Acquire`. The data may be other atomics, a `static
//! mut`, an `UnsafeCell`, or what an `AtomicPtr` points to.
//!
//! ## Why it matters
//! `Relaxed` orders nothing but the flag itself: the compiler and the processor may move the data's writes behind
//! the flag's, and its reads before. Who sees the flag may then see old data; of data that is no atomic that is
//! undefined behaviour, and a warning here.
//!
//! ## Example
//! ```rust
//! use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
//!
//! static PRICE: AtomicU64 = AtomicU64::new(0);
//! static IS_SET: AtomicBool = AtomicBool::new(false);
//!
//! fn set(price: u64) {
//!     PRICE.store(price, Ordering::Relaxed);
//!     IS_SET.store(true, Ordering::Relaxed);
//! }
//!
//! fn price() -> Option<u64> {
//!     if IS_SET.load(Ordering::Relaxed) {
//!         return Some(PRICE.load(Ordering::Relaxed));
//!     }
//!     None
//! }
//! ```
//!
//! ## Use instead
//! `Release` publishes what was written before it to whom reads it with `Acquire`:
//! ```rust
//! use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
//!
//! static PRICE: AtomicU64 = AtomicU64::new(0);
//! static IS_SET: AtomicBool = AtomicBool::new(false);
//!
//! fn set(price: u64) {
//!     PRICE.store(price, Ordering::Relaxed);
//!     IS_SET.store(true, Ordering::Release);
//! }
//!
//! fn price() -> Option<u64> {
//!     if IS_SET.load(Ordering::Acquire) {
//!         return Some(PRICE.load(Ordering::Relaxed));
//!     }
//!     None
//! }
//! ```
//!
//! ## Known limits
//! Both sides are looked for in the same file, and the data must be read in the code that the flag decides about.
//! Flags that only stop something and numbers that only count are none of its business. The rule is silent where
//! a fence, a lock, a join, a message, an `.await` or a stronger atomic may order the two, and about test code.

mod fixes;
mod sides;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use super::atomics::Order;
use super::context::Context;
use super::docs::docs;
use super::{Category, Rule};
use crate::finding::{Finding, Severity};
use sides::{Data, Side, Thing};

pub(super) static RULE: Rule = Rule {
    name: "relaxed-publication",
    category: Category::Atomics,
    severity: Severity::Info,
    on_by_default: true,
    twins: &[],
    docs: docs!("relaxed_publication.rs"),
    check,
    fixes: fixes::fixes,
};

/// A store that publishes data, and a load that receives it, which do not fit together.
struct Pair<'a> {
    store: Rc<Side<'a>>,
    load: Rc<Side<'a>>,
    /// The data as it is written, and as it is read.
    written: Data<'a>,
    read: Data<'a>,
}

fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut said = Vec::new();
    for pair in pairs(context) {
        let culprit = pair.culprit();
        let range = culprit.flow.range(culprit.operation.call);
        if !said.contains(&range) {
            said.push(range);
            findings.push(report(context, &pair));
        }
    }
}

fn pairs<'a>(context: &Context<'a>) -> Vec<Pair<'a>> {
    // Most files have no such orderings, and need no look at their functions.
    if !context.text.contains("Relaxed") {
        return Vec::new();
    }
    let mut functions = context
        .functions()
        .filter(|flow| !context.is_test(flow))
        .map(|flow| sides::of_function(context, flow))
        .collect::<Vec<_>>();
    let counted: Vec<Thing<'a>> = functions
        .iter_mut()
        .flat_map(|function| std::mem::take(&mut function.counted))
        .collect();
    let is_counted = |thing: &Thing<'_>| counted.iter().any(|counted| counted.is_same(thing));
    let (mut stores, mut loads) = (Vec::new(), Vec::new());
    for function in functions {
        stores.extend(function.stores.into_iter().map(Rc::new));
        loads.extend(function.loads.into_iter().map(Rc::new));
    }
    let mut pairs = Vec::new();
    for store in stores.iter().filter(|side| !is_counted(&side.thing)) {
        for load in &loads {
            if !store.meets(load) || store.order.releases() && load.order.acquires() {
                continue;
            }
            let common = store.data.iter().find_map(|written| {
                let read = load.data.iter().find(|read| read.is_same(written))?;
                (!is_counted(&written.thing)).then(|| (written.clone(), read.clone()))
            });
            pairs.extend(common.map(|(written, read)| Pair {
                store: Rc::clone(store),
                load: Rc::clone(load),
                written,
                read,
            }));
        }
    }
    pairs
}

impl<'a> Pair<'a> {
    /// The side that a finding is shown at.
    fn culprit(&self) -> &Side<'a> {
        if self.store.order.releases() {
            &self.load
        } else {
            &self.store
        }
    }
}

fn report(context: &Context<'_>, pair: &Pair<'_>) -> Finding {
    let culprit = pair.culprit();
    let flag = context.source(culprit.flow.range(culprit.operation.receiver));
    let data = pair.written.name(context);
    let (severity, harm) = match pair.written.is_atomic() {
        true => (RULE.severity, "may still see the old one"),
        false => (
            Severity::Warning,
            "may see it half written, which is undefined behaviour",
        ),
    };
    let message = format!(
        "who sees `{flag}` set and then reads {data} {harm}: store `{flag}` with `Release` and load it with \
         `Acquire`"
    );
    let range = culprit.flow.range(culprit.operation.call);
    let mut finding = context.finding(&RULE, severity, range, message);
    let written = context.related(pair.written.range, format!("{data} is written here"));
    let stored = context.related(
        pair.store.flow.range(pair.store.operation.call),
        format!(
            "then `{flag}` is stored{}",
            weakness(pair.store.order.releases(), pair.store.order)
        ),
    );
    let loaded = context.related(
        pair.load.flow.range(pair.load.operation.call),
        format!(
            "`{flag}` is loaded{}",
            weakness(pair.load.order.acquires(), pair.load.order)
        ),
    );
    let read = context.related(pair.read.range, format!("and {data} is read"));
    finding.related.extend([written, stored, loaded, read]);
    finding
}

fn weakness(is_strong: bool, order: Order) -> String {
    match is_strong {
        true => String::new(),
        false => format!(", `{}`", order.name()),
    }
}
