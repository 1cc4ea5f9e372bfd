//! Which macro or attribute a name means: its path, whatever a `use` calls it here.

use crate::program::items::{DefId, DefKind};
use crate::program::names::Names;
use crate::program::type_ref::{Name, PathRef};

/// The path of a macro that is written like this in a scope: `tokio::select`, `std::thread_local`.
/// Its first name is that of the crate.
pub(super) fn path_of(names: &Names<'_>, scope: DefId, written: &str) -> Option<String> {
    let written: String = written.split_whitespace().collect();
    let written = written.trim_start_matches("::");
    let (first, rest) = match written.split_once("::") {
        Some((first, rest)) => (first, Some(rest)),
        None => (written, None),
    };
    if first.is_empty() || matches!(first, "crate" | "self" | "super" | "$crate") {
        return None;
    }
    let program = names.program;
    if let Some(rest) = rest
        && let Some(krate) = program.dependency(scope.krate, &Name::from(first))
    {
        return Some(format!("{}::{rest}", program.krate(krate).name));
    }
    let Some(imported) = imported(names, scope, first) else {
        // What nobody has imported or declared comes from std.
        let own = program.krate(scope.krate).macros(first);
        return (rest.is_none() && own.is_empty()).then(|| format!("std::{first}"));
    };
    let mut segments = imported.segments.iter();
    let krate = &segments.next()?.name;
    let mut path = match program.dependency(scope.krate, krate) {
        Some(id) => program.krate(id).name.to_string(),
        None => krate.to_string(),
    };
    for segment in segments {
        path.push_str("::");
        path.push_str(&segment.name);
    }
    if let Some(rest) = rest {
        path.push_str("::");
        path.push_str(rest);
    }
    Some(path)
}

/// What a `use` in a scope, or around it, calls by that name.
fn imported(names: &Names<'_>, scope: DefId, name: &str) -> Option<PathRef> {
    let krate = names.program.krate(scope.krate);
    let mut index = scope.index;
    loop {
        let def = krate.def(index);
        let imports = def.scope().map_or(&[][..], |scope| &scope.imports);
        let mut imports = imports.iter().map(|it| &it.import);
        if let Some(import) = imports.find(|it| it.alias.as_deref() == Some(name)) {
            return Some(import.path.clone());
        }
        match (&def.kind, def.parent) {
            (DefKind::Module { .. }, _) | (_, None) => return None,
            (_, Some(parent)) => index = krate.scope_around(parent),
        }
    }
}
