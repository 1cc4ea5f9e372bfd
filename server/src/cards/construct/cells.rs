//! How the `RefCell`s of a file are borrowed.

use super::super::site::Site;
use super::super::text::Text;
use crate::knowledge::guards::Mode;

const REF_CELL: &str = "std::cell::RefCell";

pub(super) fn facts(site: &Site<'_>, path: &str, text: &mut Text) {
    if !path.starts_with(REF_CELL) {
        return;
    }
    let (mut shared, mut exclusive, mut across) = (0, 0, 0);
    for flow in site.context.functions() {
        let held = flow.regions.iter().flat_map(|region| {
            let awaits = flow.awaits(region).into_iter();
            awaits.flat_map(|id| region.held.at[&id].iter().map(|held| held.guard.0))
        });
        let held: Vec<u32> = held.collect();
        for (number, acquisition) in (0..).zip(&flow.acquisitions) {
            if acquisition.kind.lock != REF_CELL {
                continue;
            }
            match acquisition.kind.mode {
                Mode::Shared => shared += 1,
                _ => exclusive += 1,
            }
            across += usize::from(held.contains(&number));
        }
    }
    let counted = [(shared, "shared"), (exclusive, "mutable")];
    let parts: Vec<String> = counted
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, kind)| format!("{count} {kind} borrow{}", if count == 1 { "" } else { "s" }))
        .collect();
    if parts.is_empty() {
        return;
    }
    text.fact(format!("In this file: {}.", parts.join(", ")));
    if across > 0 {
        text.fact(format!(
            "**{across} of them across an `.await`**: another task may borrow meanwhile."
        ));
    }
}
