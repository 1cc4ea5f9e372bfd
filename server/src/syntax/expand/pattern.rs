//! What a rule asks of a call: the left side of its `=>`.

use ra_ap_syntax::{SmolStr, T};

use super::token::{Token, glued};

/// Deeper patterns are given up.
pub(super) const MAX_DEPTH: usize = 32;

/// One part of a pattern.
#[derive(Debug)]
pub(super) enum Part {
    /// One token, or the characters of one operator.
    Literal(Vec<Token>),
    /// `( … )`: the bracket that opens, and what stands in it.
    Group(Token, Vec<Part>),
    /// `$x:kind`
    Variable(FragmentKind),
    /// `$( … ) separator operator`
    Repeated(Repetition<Part>),
}

/// What is repeated, in a pattern or in what is written for it.
#[derive(Debug)]
pub(super) struct Repetition<P> {
    pub(super) parts: Vec<P>,
    pub(super) separator: Vec<Token>,
    pub(super) times: Times,
    /// The numbers of the variables in it; in a pattern they follow one another.
    pub(super) variables: Vec<usize>,
}

/// How often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Times {
    Optional,
    Any,
    AtLeastOnce,
}

/// What a variable stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FragmentKind {
    Block,
    Expr,
    /// As before edition 2024: neither `_` nor `const { … }`.
    OldExpr,
    Ident,
    Item,
    Lifetime,
    Literal,
    Meta,
    Pat,
    /// Without alternatives.
    PatParam,
    Path,
    Stmt,
    Tree,
    Ty,
    Vis,
}

/// Reads the tokens from `at` to `end`. Adds the names of variables in the order they stand in.
pub(super) fn parse(
    tokens: &[Token],
    mut at: usize,
    end: usize,
    depth: usize,
    names: &mut Vec<SmolStr>,
) -> Option<Vec<Part>> {
    if depth > MAX_DEPTH {
        return None;
    }
    let mut parts = Vec::new();
    while at < end {
        let token = &tokens[at];
        match token.kind {
            // The compiler passes over a documentation comment here.
            _ if token.start.is_none() => at += 1,
            T!['('] | T!['['] | T!['{'] => {
                let inner = parse(tokens, at + 1, token.close, depth + 1, names)?;
                parts.push(Part::Group(token.clone(), inner));
                at = token.close + 1;
            }
            // `[$]` asks for the character.
            T![$] if at + 1 == end => {
                parts.push(Part::Literal(vec![token.clone()]));
                at += 1;
            }
            T![$] if tokens[at + 1].kind == T!['('] => {
                let close = tokens[at + 1].close;
                let first = names.len();
                let inner = parse(tokens, at + 2, close, depth + 1, names)?;
                let (separator, times, next) = repetition(tokens, close + 1, end)?;
                parts.push(Part::Repeated(Repetition {
                    parts: inner,
                    separator,
                    times,
                    variables: (first..names.len()).collect(),
                }));
                at = next;
            }
            T![$] => {
                let [name, colon, kind] = tokens[at + 1..end].first_chunk()?;
                if colon.kind != T![:] || !is_name(name) || names.contains(&name.text) {
                    return None;
                }
                names.push(name.text.clone());
                parts.push(Part::Variable(fragment_kind(&kind.text)?));
                at += 4;
            }
            _ => {
                let length = glued(&tokens[at..end]);
                parts.push(Part::Literal(tokens[at..at + length].to_vec()));
                at += length;
            }
        }
    }
    Some(parts)
}

/// The separator and the operator that follow a `$( … )`, and where they end.
pub(super) fn repetition(
    tokens: &[Token],
    at: usize,
    end: usize,
) -> Option<(Vec<Token>, Times, usize)> {
    let times = |at: usize| {
        let rest = tokens.get(at..end)?;
        if rest.is_empty() || glued(rest) > 1 {
            return None;
        }
        match rest[0].kind {
            T![?] => Some(Times::Optional),
            T![*] => Some(Times::Any),
            T![+] => Some(Times::AtLeastOnce),
            _ => None,
        }
    };
    if let Some(times) = times(at) {
        return Some((Vec::new(), times, at + 1));
    }
    let rest = tokens.get(at..end).filter(|rest| !rest.is_empty())?;
    let next = at + glued(rest);
    let separator = tokens[at..next].iter().map(Token::without_origin);
    Some((separator.collect(), times(next)?, next + 1))
}

/// Whether a variable can be called this: keywords and `_` too.
pub(super) fn is_name(token: &Token) -> bool {
    let first = token.text.chars().next();
    first.is_some_and(|first| first == '_' || first.is_alphabetic()) && !token.kind.is_literal()
}

fn fragment_kind(name: &str) -> Option<FragmentKind> {
    Some(match name {
        "block" => FragmentKind::Block,
        "expr" => FragmentKind::Expr,
        "expr_2021" => FragmentKind::OldExpr,
        "ident" => FragmentKind::Ident,
        "item" => FragmentKind::Item,
        "lifetime" => FragmentKind::Lifetime,
        "literal" => FragmentKind::Literal,
        "meta" => FragmentKind::Meta,
        "pat" => FragmentKind::Pat,
        "pat_param" => FragmentKind::PatParam,
        "path" => FragmentKind::Path,
        "stmt" => FragmentKind::Stmt,
        "tt" => FragmentKind::Tree,
        "ty" => FragmentKind::Ty,
        "vis" => FragmentKind::Vis,
        _ => return None,
    })
}
