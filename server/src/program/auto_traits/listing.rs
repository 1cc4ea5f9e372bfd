//! The verdicts on every type that a crate's source declares.

use ra_ap_syntax::{TextRange, TextSize};

use super::inside::Bodies;
use super::{AutoTrait, AutoTraits, Verdict};
use crate::program::crates::FileAt;
use crate::program::items::{DefId, DefKind};
use crate::program::names::Names;
use crate::program::outline::AdtKind;

/// A struct, enum or union, and the verdicts on it.
pub(crate) struct TypeVerdicts {
    /// The module path, with the crate's name first.
    pub(crate) path: String,
    /// As the keyword is written.
    pub(crate) kind: &'static str,
    /// Bytes of the file, without the attributes and comments before the declaration.
    pub(crate) range: TextRange,
    pub(crate) send: Verdict,
    pub(crate) sync: Verdict,
}

/// The types that a file declares, in its order.
pub(crate) fn of_file(names: &Names<'_>, at: FileAt, text: &str) -> Vec<TypeVerdicts> {
    let mut auto_traits = AutoTraits::new(names);
    let program = names.program;
    let krate = program.krate(at.krate);
    let made = krate.made_in(at.file).iter().copied();
    let mut indices: Vec<u32> = krate.declared_in(at.file).chain(made).collect();
    indices.sort_unstable();
    let mut found: Vec<TypeVerdicts> = indices
        .into_iter()
        .filter_map(|index| {
            let DefKind::Adt(adt) = &krate.def(index).kind else {
                return None;
            };
            let id = DefId {
                krate: at.krate,
                index,
            };
            Some(TypeVerdicts {
                path: program.module_path_of(id),
                kind: match adt.kind {
                    AdtKind::Struct => "struct",
                    AdtKind::Enum => "enum",
                    AdtKind::Union => "union",
                },
                range: without_attributes(text, program.range(id)),
                send: auto_traits.of_def(id, AutoTrait::Send),
                sync: auto_traits.of_def(id, AutoTrait::Sync),
            })
        })
        .collect();
    found.sort_by_key(|found| found.range.start());
    found
}

/// A future that a file makes, and the verdict on it.
pub(crate) struct FutureVerdict {
    /// The path of the function it is made in.
    pub(crate) path: String,
    /// `async fn`, `async block` or `async closure`.
    pub(crate) kind: &'static str,
    /// Bytes of the file, without the attributes and comments before a function.
    pub(crate) range: TextRange,
    pub(crate) send: Verdict,
}

/// The futures of the async functions, blocks and closures of a file, in its order.
pub(crate) fn futures_of_file(
    names: &Names<'_>,
    bodies: &dyn Bodies,
    at: FileAt,
    text: &str,
) -> Vec<FutureVerdict> {
    let mut auto_traits = AutoTraits::with_bodies(names, bodies);
    let program = names.program;
    let krate = program.krate(at.krate);
    let mut found = Vec::new();
    for index in krate.declared_in(at.file) {
        let id = DefId {
            krate: at.krate,
            index,
        };
        let whole = program.range(id);
        let source = text.get(usize::from(whole.start())..usize::from(whole.end()));
        let is_async = source.is_some_and(|source| source.contains("async"));
        if !is_async || !matches!(krate.def(index).kind, DefKind::Fn(_)) {
            continue;
        }
        let Some(inside) = bodies.inside(id) else {
            continue;
        };
        for (number, holder) in &inside.regions {
            let Some(kind) = holder.kind else { continue };
            let range = match number {
                None => without_attributes(text, whole),
                Some(_) => holder.range + whole.start(),
            };
            found.push(FutureVerdict {
                path: program.path_of(id).to_owned(),
                kind,
                range,
                send: auto_traits.of_future(id, *number, AutoTrait::Send),
            });
        }
    }
    found.sort_by_key(|found| (found.range.start(), found.range.end()));
    found
}

fn without_attributes(text: &str, range: TextRange) -> TextRange {
    let Some(item) = text.get(usize::from(range.start())..usize::from(range.end())) else {
        return range;
    };
    let mut rest = item;
    loop {
        rest = rest.trim_start();
        let skipped = if rest.starts_with("//") {
            rest.find('\n')
        } else if rest.starts_with("/*") {
            rest.find("*/").map(|end| end + 2)
        } else if rest.starts_with("#[") {
            end_of_attribute(rest)
        } else {
            None
        };
        match skipped.and_then(|end| rest.get(end..)) {
            Some(after) => rest = after,
            None => break,
        }
    }
    let start = TextSize::try_from(item.len() - rest.len()).unwrap_or_default();
    TextRange::new(range.start() + start, range.end())
}

/// The byte after the bracket that closes the first one.
fn end_of_attribute(text: &str) -> Option<usize> {
    let mut depth = 0;
    let mut in_string = false;
    let mut escaped = false;
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'[' => depth += 1,
            b']' => {
                depth -= 1;
                if depth == 0 {
                    return Some(index + 1);
                }
            }
            _ => {}
        }
    }
    None
}
