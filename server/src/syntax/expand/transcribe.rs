//! What a rule makes of a call: the right side of its `=>`.

use ra_ap_syntax::{
    SmolStr,
    SyntaxKind::{self, *},
    T, TextRange, TextSize,
};

use super::Expansion;
use super::fragment::{Fragment, Shape};
use super::matching::Binding;
use super::pattern::{MAX_DEPTH, Repetition, is_name, repetition};
use super::token::Token;

/// The longest text that is made of one call, in bytes.
const MAX_LENGTH: usize = 1_000_000;

/// How many pieces are looked at for one call.
const BUDGET: usize = 1_000_000;

/// One piece of what is written.
#[derive(Debug)]
pub(super) enum Piece {
    Token(Token),
    /// What the variable of this number stands for.
    Variable(usize),
    Repeated(Repetition<Piece>),
}

/// Reads the tokens from `at` to `end`. `names` are the variables of the pattern.
pub(super) fn parse(
    tokens: &[Token],
    mut at: usize,
    end: usize,
    depth: usize,
    names: &[SmolStr],
) -> Option<Vec<Piece>> {
    if depth > MAX_DEPTH {
        return None;
    }
    let mut pieces = Vec::new();
    while at < end {
        let token = &tokens[at];
        let next = tokens[at + 1..end].first();
        match next {
            Some(next) if token.kind == T![$] => match next.kind {
                T!['('] => {
                    let parts = parse(tokens, at + 2, next.close, depth + 1, names)?;
                    let (separator, times, after) = repetition(tokens, next.close + 1, end)?;
                    pieces.push(Piece::Repeated(Repetition {
                        variables: variables(&parts),
                        parts,
                        separator,
                        times,
                    }));
                    at = after;
                    continue;
                }
                // `${count(x)}` and `$$` are not in the language yet.
                T!['{'] | T![$] => return None,
                // The macro is of the crate that calls it, and `$crate` is no text of Rust.
                T![crate] => {
                    pieces.push(Piece::Token(next.without_origin()));
                    at += 2;
                    continue;
                }
                _ if is_name(next) => {
                    if let Some(number) = names.iter().position(|name| *name == next.text) {
                        pieces.push(Piece::Variable(number));
                        at += 2;
                        continue;
                    }
                }
                _ => {}
            },
            _ => {}
        }
        pieces.push(Piece::Token(token.without_origin()));
        at += 1;
    }
    Some(pieces)
}

/// Writes the pieces, with what the variables stand for among the tokens of the call.
pub(super) fn write(pieces: &[Piece], bindings: &[Binding], call: &[Token]) -> Option<Expansion> {
    let mut writer = Writer {
        bindings,
        call,
        rounds: Vec::new(),
        out: Expansion {
            text: String::new(),
            origins: Vec::new(),
        },
        last: EOF,
        is_joint: false,
        budget: BUDGET,
    };
    writer.pieces(pieces)?;
    Some(writer.out)
}

struct Writer<'a> {
    bindings: &'a [Binding],
    call: &'a [Token],
    /// Which round of each repetition around, from the outermost.
    rounds: Vec<usize>,
    out: Expansion,
    last: SyntaxKind,
    /// Whether the last token and the next were one operator where they come from.
    is_joint: bool,
    budget: usize,
}

impl Writer<'_> {
    fn pieces(&mut self, pieces: &[Piece]) -> Option<()> {
        for (index, piece) in pieces.iter().enumerate() {
            self.budget = self.budget.checked_sub(1)?;
            let next = pieces.get(index + 1);
            match piece {
                Piece::Token(token) => {
                    let is_joint = token.is_joint && matches!(next, Some(Piece::Token(_)));
                    self.token(token, is_joint)?;
                }
                Piece::Variable(number) => {
                    let Binding::Once(fragment) = self.binding(*number)? else {
                        return None;
                    };
                    self.fragment(&fragment.clone(), next)?;
                }
                Piece::Repeated(repetition) => self.repeated(repetition)?,
            }
        }
        Some(())
    }

    fn repeated(&mut self, repetition: &Repetition<Piece>) -> Option<()> {
        let mut rounds = None;
        for number in &repetition.variables {
            self.budget = self.budget.checked_sub(1)?;
            if let Binding::Each(each) = self.binding(*number)? {
                if rounds.is_some_and(|rounds| rounds != each.len()) {
                    return None;
                }
                rounds = Some(each.len());
            }
        }
        for round in 0..rounds? {
            if round > 0 {
                self.all(&repetition.separator)?;
            }
            self.rounds.push(round);
            self.pieces(&repetition.parts)?;
            self.rounds.pop();
        }
        Some(())
    }

    /// What a variable stands for in this round of the repetitions around it.
    fn binding(&self, number: usize) -> Option<&Binding> {
        let mut binding = self.bindings.get(number)?;
        for round in &self.rounds {
            match binding {
                Binding::Each(each) => binding = each.get(*round)?,
                Binding::Once(_) => break,
            }
        }
        Some(binding)
    }

    /// To the compiler a fragment is one whatever stands beside it: in a text brackets say so.
    fn fragment(&mut self, fragment: &Fragment, next: Option<&Piece>) -> Option<()> {
        let (next, is_joint) = match next {
            Some(Piece::Token(token)) => (token.kind, token.is_joint),
            _ => (EOF, false),
        };
        let is_path = next == T![:] && is_joint;
        let parentheses = Some((T!['('], T![')']));
        let is_long = fragment.tokens.len() > 1;
        let brackets = match fragment.shape {
            Shape::Loose if binds(self.last) || binds(next) || next == T!['('] => parentheses,
            Shape::Type | Shape::Bounds if is_path && is_long => Some((T![<], T![>])),
            Shape::Type if self.last == T![as] && next == T![<] => parentheses,
            Shape::Bounds if matches!(self.last, T![&] | T![*] | T![mut] | T![const]) => {
                parentheses
            }
            _ => None,
        };
        if let Some((open, _)) = brackets {
            self.token(&bracket(open), false)?;
        }
        let call = self.call;
        self.all(&call[fragment.tokens.clone()])?;
        if let Some((_, close)) = brackets {
            self.token(&bracket(close), false)?;
        }
        Some(())
    }

    fn all(&mut self, tokens: &[Token]) -> Option<()> {
        for (index, token) in tokens.iter().enumerate() {
            self.token(token, token.is_joint && index + 1 < tokens.len())?;
        }
        Some(())
    }

    fn token(&mut self, token: &Token, is_joint: bool) -> Option<()> {
        let text = &mut self.out.text;
        if !self.is_joint && !text.is_empty() {
            text.push(' ');
        }
        let start = TextSize::of(text.as_str());
        text.push_str(&token.text);
        if text.len() > MAX_LENGTH {
            return None;
        }
        if let Some(origin) = token.start {
            let range = TextRange::at(start, TextSize::of(token.text.as_str()));
            self.out.origins.push((range, origin));
        }
        self.last = token.kind;
        self.is_joint = is_joint;
        Some(())
    }
}

fn variables(pieces: &[Piece]) -> Vec<usize> {
    let mut found = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Token(_) => {}
            Piece::Variable(number) => found.push(*number),
            Piece::Repeated(repetition) => found.extend(&repetition.variables),
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether an operator takes what stands beside it.
fn binds(kind: SyntaxKind) -> bool {
    matches!(
        kind,
        T![+]
            | T![-]
            | T![*]
            | T![/]
            | T![%]
            | T![^]
            | T![&]
            | T![|]
            | T![!]
            | T![<]
            | T![>]
            | T![.]
            | T![?]
            | T![as]
    )
}

fn bracket(kind: SyntaxKind) -> Token {
    let text = match kind {
        T!['('] => "(",
        T![')'] => ")",
        T![<] => "<",
        _ => ">",
    };
    Token {
        kind,
        text: text.into(),
        is_joint: false,
        start: None,
        close: 0,
    }
}
