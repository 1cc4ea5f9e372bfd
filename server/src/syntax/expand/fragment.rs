//! How much of a call one variable takes.

use std::ops::Range;

use ra_ap_parser::{Input, PrefixEntryPoint, Step};
use ra_ap_syntax::{
    Edition,
    SyntaxKind::{self, *},
    T,
};

use super::matching::Call;
use super::pattern::FragmentKind;
use super::token::{Token, tree_length};
use crate::syntax::parse::contained;

/// How many tokens the parser gets first. Most fragments are short, and the rest of a call is long.
const WINDOW: usize = 64;

/// The parser decides by tokens behind what it takes, but not by more than these.
const LOOKAHEAD: usize = 4;

/// What a variable stands for.
#[derive(Clone, Debug)]
pub(super) struct Fragment {
    /// Which of the call's tokens.
    pub(super) tokens: Range<usize>,
    /// What must stand around it where an operator follows or precedes.
    pub(super) shape: Shape,
}

/// How closely a fragment holds together: to the compiler it is one, whatever stands beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Nothing tears it apart.
    Close,
    /// Operators beside it would take parts of it.
    Loose,
    /// What follows a type could go on with it.
    Type,
    /// A type with a `+`.
    Bounds,
}

/// What a variable takes from `at` on.
pub(super) fn read(
    call: &mut Call<'_>,
    kind: FragmentKind,
    at: usize,
    end: usize,
) -> Option<Fragment> {
    let tokens = call.tokens;
    let rest = &tokens[at..end];
    let close = |length: usize| Fragment {
        tokens: at..at + length,
        shape: Shape::Close,
    };
    if kind == FragmentKind::Vis {
        return Some(close(visibility(rest, at)));
    }
    let first = rest.first()?;
    let entry = match kind {
        FragmentKind::Tree => return Some(close(tree_length(tokens, at, end))),
        FragmentKind::Block => return (first.kind == T!['{']).then(|| close(first.close + 1 - at)),
        FragmentKind::Ident => return is_ident(first, call.edition).then(|| close(1)),
        FragmentKind::Lifetime => return (first.kind == LIFETIME_IDENT).then(|| close(1)),
        FragmentKind::Literal => return Some(close(literal(rest)?)),
        FragmentKind::Vis => return None,
        FragmentKind::OldExpr if is_new_expr(rest) => return None,
        FragmentKind::Expr if is_new_expr(rest) && !call.edition.at_least_2024() => return None,
        FragmentKind::Expr | FragmentKind::OldExpr => PrefixEntryPoint::Expr,
        FragmentKind::Item => PrefixEntryPoint::Item,
        FragmentKind::Meta => PrefixEntryPoint::MetaItem,
        FragmentKind::Pat if call.edition.at_least_2021() => PrefixEntryPoint::PatTop,
        FragmentKind::Pat | FragmentKind::PatParam => PrefixEntryPoint::Pat,
        FragmentKind::Path => PrefixEntryPoint::Path,
        FragmentKind::Stmt => PrefixEntryPoint::Stmt,
        FragmentKind::Ty => PrefixEntryPoint::Ty,
    };
    let (length, root) = parsed(call, &entry, rest)?;
    let taken = &rest[..length];
    let shape = match kind {
        FragmentKind::Expr | FragmentKind::OldExpr if is_loose(root) => Shape::Loose,
        FragmentKind::Ty if taken.iter().any(|token| token.kind == T![+]) => match root {
            DYN_TRAIT_TYPE | IMPL_TRAIT_TYPE => Shape::Bounds,
            _ => Shape::Type,
        },
        FragmentKind::Ty => Shape::Type,
        _ => Shape::Close,
    };
    call.spend(length)?;
    Some(Fragment {
        tokens: at..at + length,
        shape,
    })
}

/// How many tokens the parser takes, and what it makes of them.
fn parsed(
    call: &mut Call<'_>,
    entry: &PrefixEntryPoint,
    rest: &[Token],
) -> Option<(usize, SyntaxKind)> {
    let mut window = WINDOW;
    loop {
        let seen = &rest[..window.min(rest.len())];
        call.spend(seen.len() / 8)?;
        let found = prefix(entry, seen, call.edition);
        if seen.len() == rest.len() {
            return found;
        }
        if let Some((length, _)) = found
            && length + LOOKAHEAD <= seen.len()
        {
            return found;
        }
        window = window.saturating_mul(4);
    }
}

fn prefix(
    entry: &PrefixEntryPoint,
    tokens: &[Token],
    edition: Edition,
) -> Option<(usize, SyntaxKind)> {
    let input = input(tokens, edition);
    let output = contained(|| Ok(entry.parse(&input))).ok()?;
    let mut length = 0;
    let mut root = None;
    for step in output.iter() {
        match step {
            Step::Error { .. } => return None,
            Step::Enter { kind } => root = root.or(Some(kind)),
            Step::Token { n_input_tokens, .. } => length += usize::from(n_input_tokens),
            Step::FloatSplit { .. } => length += 1,
            Step::Exit => {}
        }
    }
    let root = root.filter(|&root| root != ERROR)?;
    (length > 0 && length <= tokens.len()).then_some((length, root))
}

/// As [`ra_ap_parser::LexedStr::to_input`] does it.
fn input(tokens: &[Token], edition: Edition) -> Input {
    let mut input = Input::with_capacity(tokens.len());
    for token in tokens {
        if token.kind == IDENT {
            let contextual = SyntaxKind::from_contextual_keyword(&token.text, edition);
            input.push_ident(contextual.unwrap_or(IDENT), edition);
            continue;
        }
        input.push(token.kind, edition);
        let has_fraction = token.kind == FLOAT_NUMBER && !token.text.ends_with('.');
        if token.is_joint || has_fraction {
            input.was_joint();
        }
    }
    input
}

fn is_ident(token: &Token, edition: Edition) -> bool {
    token.kind == IDENT || (token.kind.is_keyword(edition) && token.kind != UNDERSCORE)
}

fn literal(tokens: &[Token]) -> Option<usize> {
    let is_literal = |index: usize| {
        let kind = tokens.get(index).map(|token| token.kind);
        kind.is_some_and(|kind| kind.is_literal() || matches!(kind, T![true] | T![false]))
    };
    match tokens.first()?.kind {
        T![-] => is_literal(1).then_some(2),
        _ => is_literal(0).then_some(1),
    }
}

/// `tokens` start at `at` of the call.
fn visibility(tokens: &[Token], at: usize) -> usize {
    let [first, rest @ ..] = tokens else { return 0 };
    if first.kind != T![pub] {
        return 0;
    }
    let [open, inside, ..] = rest else { return 1 };
    let length = open.close.saturating_sub(at);
    let is_restricted = match inside.kind {
        T![crate] | T![self] | T![super] => length == 3,
        T![in] => true,
        _ => false,
    };
    match open.kind == T!['('] && is_restricted {
        true => length + 1,
        false => 1,
    }
}

fn is_new_expr(tokens: &[Token]) -> bool {
    let kind = |index: usize| tokens.get(index).map(|token| token.kind);
    kind(0) == Some(UNDERSCORE) || (kind(0) == Some(T![const]) && kind(1) == Some(T!['{']))
}

fn is_loose(root: SyntaxKind) -> bool {
    matches!(
        root,
        BIN_EXPR
            | RANGE_EXPR
            | CAST_EXPR
            | PREFIX_EXPR
            | REF_EXPR
            | CLOSURE_EXPR
            | RETURN_EXPR
            | BREAK_EXPR
            | RECORD_EXPR
    )
}
