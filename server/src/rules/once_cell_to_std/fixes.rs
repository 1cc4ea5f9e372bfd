//! std's type in place of `once_cell`'s, in all files of the crate.

use std::sync::Arc;

use ra_ap_syntax::{TextRange, TextSize};

use super::mentions::{Source, imports_module, survey};
use super::{Twin, UNKNOWN, sites};
use crate::finding::{FileEdit, Finding, Fix, RefusedFix};
use crate::flow::function::functions_of;
use crate::program::body::Expr;
use crate::program::crates::FileAt;
use crate::rules::context::{Context, fix};
use crate::rules::imports::Imports;
use crate::rules::named_places::{place_name, words};
use crate::syntax::parse::{Parsed, parse};

pub(super) fn fixes(context: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let mut found = sites(context).into_iter();
    let Some((_, twin)) = found.find(|(site, _)| site.range == finding.range) else {
        return Vec::new();
    };
    let title = format!(
        "Use `{}` in place of `{}`, everywhere in this crate",
        twin.new, twin.old
    );
    match edits(context, twin) {
        Ok(edits) => vec![Fix {
            confirm: true,
            ..fix(title, edits)
        }],
        Err(reason) => {
            context.refuse(RefusedFix { title, reason });
            Vec::new()
        }
    }
}

fn edits(context: &Context<'_>, twin: &'static Twin) -> Result<Vec<FileEdit>, String> {
    let mut edits = Vec::new();
    for mut source in sources(context, twin)? {
        let here = source.context(context);
        if let Some(at) = imports_module(&source, twin) {
            let place = place_name(&here, TextRange::empty(at));
            return Err(format!("the type's whole module is imported at {place}"));
        }
        if !twin.is_lazy() {
            calls_only_known(&here)?;
        }
        survey(context, &mut source, twin)?;
        let here = source.context(context);
        edits.extend(edits_of(&here, &source, twin));
    }
    Ok(edits)
}

/// The files of the crate that have the type's name, or that of a method that std has not.
fn sources(context: &Context<'_>, twin: &Twin) -> Result<Vec<Source>, String> {
    let program = context.program();
    let krate = context.at.krate;
    let files = &program.files(krate).files;
    let mut found = Vec::new();
    for (number, file) in (0u32..).zip(files.iter()) {
        if context.cancel.is_cancelled() {
            return Err("nobody waits for it any more".to_owned());
        }
        let at = FileAt {
            krate,
            file: number,
        };
        let text: Arc<str> = if at == context.at {
            context.text.into()
        } else {
            match context.bodies.text(at) {
                Some(text) => text,
                None => continue,
            }
        };
        let says = |name: &str| words(&text, name).next().is_some();
        if !says(twin.old_name()) && (twin.is_lazy() || !UNKNOWN.into_iter().any(says)) {
            continue;
        }
        let root = if at == context.at {
            context.root.clone()
        } else {
            match parse(&text, program.krate(krate).edition) {
                Parsed::Tree(tree) => tree.root(),
                Parsed::Refused(_) => {
                    let name = file.path.display();
                    return Err(format!("`{name}` may name the type and cannot be read"));
                }
            }
        };
        let mut others = program.source().edited().into_iter();
        if others
            .any(|other| other != krate && program.files(other).number_of(&file.path).is_some())
        {
            let name = file.path.display();
            return Err(format!("`{name}` is a module of two crates"));
        }
        found.push(Source {
            at,
            path: Arc::clone(&file.path),
            text,
            root,
            paths: Vec::new(),
            names: Vec::new(),
            imports: Vec::new(),
        });
    }
    Ok(found)
}

/// Whether the file calls nothing of `once_cell` that std has not.
fn calls_only_known(context: &Context<'_>) -> Result<(), String> {
    for name in UNKNOWN {
        for word in words(context.text, name) {
            let before = &context.text[..usize::from(word.start())];
            if before.trim_end().ends_with('.') && !is_of_another(context, word) {
                let place = place_name(context, word);
                return Err(format!("std has no `{name}`, which is called at {place}"));
            }
        }
    }
    Ok(())
}

/// Whether a method that is called there is known to be of another type.
fn is_of_another(context: &Context<'_>, word: TextRange) -> bool {
    let program = context.program();
    let function = functions_of(program, context.at)
        .into_iter()
        .filter(|def| program.range(*def).contains_range(word))
        .min_by_key(|def| program.range(*def).len());
    let Some(flow) = function.and_then(|def| context.bodies.flow(def)) else {
        return false;
    };
    let call = flow.body.expr_ids().find(|id| {
        matches!(flow.body.expr(*id), Expr::MethodCall(call) if call.name_range + flow.start == word)
    });
    call.and_then(|call| flow.callee(program, call))
        .is_some_and(|path| !path.starts_with("once_cell::"))
}

/// The edits of one file.
fn edits_of(context: &Context<'_>, source: &Source, twin: &Twin) -> Vec<FileEdit> {
    let mut edits = Vec::new();
    let is_same = twin.old_name() == twin.new_name();
    if is_same && source.imports.iter().all(|(_, is_alone)| *is_alone) {
        // The name stays, and means another type.
        let length = TextSize::of(twin.old_name());
        let with_path = source.paths.iter().filter(|path| path.len() > length);
        let imports = source.imports.iter().map(|(path, _)| path);
        edits.extend(
            with_path
                .chain(imports)
                .map(|path| context.edit(*path, twin.new)),
        );
        return edits;
    }
    let mut imports = Imports::new(context);
    for path in &source.paths {
        edits.push(context.edit(*path, imports.name(twin.new, *path)));
    }
    if !source.imports.is_empty() {
        imports.no_longer(twin.old_name(), &source.names);
    }
    imports.no_longer_said(&edits);
    edits.extend(imports.edits());
    edits
}
