//! The same threads in a scope.

use ra_ap_syntax::{SyntaxKind, TextRange, TextSize};

use super::Case;
use super::shared::region;
use crate::finding::FileEdit;
use crate::program::body::{Expr, LocalId, Statement};
use crate::program::solve::Solver;
use crate::rules::imports::Imports;
use crate::rules::statements;
use crate::rules::usage::of_let;
use crate::rules::uses::Use;
use crate::syntax::edit::{TextEdit, apply};

pub(super) fn edits(case: &Case<'_>) -> Option<Vec<FileEdit>> {
    let Case { context, flow, .. } = case;
    let region = region(flow, &case.threads)? + flow.start;
    let scope = statements::fresh_name(flow, "scope");
    let (outside, inside) = (given(case, region)?, context.source(region));
    let mut gone = Vec::new();
    let mut changes = shared(case, &mut gone);
    let mut path = String::new();
    let mut functions = Vec::new();
    for spawned in &case.threads.spawns {
        let Expr::Call { callee, .. } = flow.body.expr(spawned.call) else {
            return None;
        };
        let callee = flow.range(*callee);
        path = match context.source(callee).strip_suffix("spawn")? {
            "" => "std::thread::".to_owned(),
            module => module.to_owned(),
        };
        functions.push(callee);
        changes.push((callee, format!("{scope}.spawn")));
    }
    let lists = lists(case)?;
    // Another name for a handle's type would not fit what a scope gives.
    let is_known = |at: usize| {
        let at = region.start() + TextSize::try_from(at).unwrap_or_default();
        lists.iter().any(|list| list.contains(at))
    };
    if inside
        .match_indices("JoinHandle")
        .any(|(at, _)| !is_known(at))
    {
        return None;
    }
    changes.extend(lists.iter().map(|list| (*list, "Vec<_>".to_owned())));
    let (within, mut others): (Vec<_>, Vec<_>) = changes
        .into_iter()
        .partition(|(range, _)| region.contains_range(*range));
    let indent = context.indent(region);
    let unit = context.indent_unit();
    let newline = context.newline();
    let mut moved: Vec<TextEdit> = within
        .into_iter()
        .map(|(range, new_text)| TextEdit {
            range: range - region.start(),
            new_text,
        })
        .collect();
    moved.extend(indented(case, region, unit));
    let body = apply(inside, &moved)?;
    let names: Vec<&str> = outside.iter().map(|given| given.name.as_str()).collect();
    let (head, tail) = match names.as_slice() {
        [] => (String::new(), String::new()),
        [name] => (
            format!("let {}{name} = ", outside[0].word),
            format!("{newline}{indent}{unit}{name}"),
        ),
        names => {
            let words: Vec<String> = outside
                .iter()
                .map(|given| format!("{}{}", given.word, given.name))
                .collect();
            (
                format!("let ({}) = ", words.join(", ")),
                format!("{newline}{indent}{unit}({})", names.join(", ")),
            )
        }
    };
    let block = statements::block(&flow.body, case.threads.block)?;
    let is_tail = *case.threads.statements.end() == block.statements.len();
    let semicolon = if is_tail { "" } else { ";" };
    let text = format!(
        "{head}{path}scope(|{scope}| {{{newline}{indent}{unit}{body}{tail}{newline}{indent}}}){semicolon}"
    );
    others.push((region, text));
    let mut edits: Vec<FileEdit> = others
        .into_iter()
        .map(|(range, text)| context.edit(range, text))
        .collect();
    let mut imports = Imports::new(context);
    if !gone.is_empty() {
        imports.no_longer("Arc", &gone);
    }
    if !lists.is_empty() {
        imports.no_longer("JoinHandle", &lists);
    }
    if functions
        .iter()
        .all(|range| context.source(*range) == "spawn")
    {
        imports.no_longer("spawn", &functions);
    }
    imports.no_longer_said(&edits);
    edits.extend(imports.edits());
    Some(edits)
}

/// References in the place of clones, and values in the place of `Arc`s. `gone`: where `Arc` is
/// named no more.
fn shared(case: &Case<'_>, gone: &mut Vec<TextRange>) -> Vec<(TextRange, String)> {
    let Case { context, flow, .. } = case;
    let mut changes = Vec::new();
    for clone in &case.shared.clones {
        let range = flow.range(clone.call);
        gone.push(range);
        changes.push((range, format!("&{}", case.uses.source(clone.source))));
    }
    for arc in &case.shared.arcs {
        let made = flow.range(arc.made);
        gone.push(made);
        changes.push((made, case.uses.source(arc.value).to_owned()));
        if let Some((written, inner)) = arc.written {
            gone.push(TextRange::new(written.start(), inner.start()));
            changes.push((written, context.source(inner).to_owned()));
        }
        for (whole, local) in &arc.plain {
            let range = flow.range(*whole);
            gone.push(range);
            changes.push((range, case.uses.source(*local).to_owned()));
        }
    }
    changes
}

/// The types of lists of handles, where they are written: bytes of the file.
fn lists(case: &Case<'_>) -> Option<Vec<TextRange>> {
    let Case { context, flow, .. } = case;
    let mut lists = Vec::new();
    for handle in &case.threads.handles {
        let (place, _) = statements::let_of(&flow.body, *handle)?;
        let block = statements::block(&flow.body, place.block)?;
        let Statement::Let { ty, range, .. } = &block.statements[place.index] else {
            return None;
        };
        if ty.is_none() {
            continue;
        }
        let written = of_let(context, *range + flow.start)?;
        let text = context.source(written);
        text.starts_with("Vec<").then_some(())?;
        if text.contains("JoinHandle") {
            lists.push(written);
        }
    }
    Some(lists)
}

/// A variable that is declared between the threads' start and end, and used afterwards.
struct Given {
    name: String,
    /// `mut `, where it is changed afterwards.
    word: &'static str,
}

/// What comes out of the scope. `None` where it may borrow from what does not.
fn given(case: &Case<'_>, region: TextRange) -> Option<Vec<Given>> {
    let Case {
        context,
        flow,
        uses,
        ..
    } = case;
    let body = &flow.body;
    let region = region - flow.start;
    let mut given = Vec::new();
    for local in (0..body.locals.len()).map(LocalId::new) {
        let declared = &body.local(local);
        if !region.contains_range(declared.range) {
            continue;
        }
        let used = statements::mentions(context, flow, local);
        if used.iter().all(|id| body.range(*id).end() <= region.end()) {
            continue;
        }
        let ty = flow.types.local(local);
        let is_own = Solver::new(context.names).is_owned(ty) && ty.is_settled();
        (is_own && !case.threads.handles.contains(&local)).then_some(())?;
        let later = uses.of_local(local)?;
        let is_changed = later.iter().any(|(id, how)| {
            body.range(*id).start() >= region.end() && matches!(how, Use::Change | Use::Unknown)
        });
        given.push(Given {
            name: declared.name.to_string(),
            word: if is_changed { "mut " } else { "" },
        });
    }
    Some(given)
}

/// One more level of indentation for every line but the first, where no text goes on.
fn indented(case: &Case<'_>, region: TextRange, unit: &str) -> Vec<TextEdit> {
    let context = case.context;
    let text = context.source(region);
    let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
    breaks
        .filter(|at| {
            !text[*at..]
                .trim_start_matches([' ', '\t'])
                .starts_with(['\n', '\r'])
        })
        .filter_map(|at| {
            let at = TextSize::try_from(at).ok()?;
            let offset = region.start() + at;
            let token = context.root.token_at_offset(offset).left_biased()?;
            let goes_on = token.text_range().start() < offset
                && token.text_range().end() > offset
                && !matches!(token.kind(), SyntaxKind::WHITESPACE | SyntaxKind::COMMENT);
            (!goes_on).then(|| TextEdit {
                range: TextRange::empty(at),
                new_text: unit.to_owned(),
            })
        })
        .collect()
}
