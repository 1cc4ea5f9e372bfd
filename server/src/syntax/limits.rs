//! What is too much to parse.
//!
//! The parser recurses with the nesting of the code, and an overflowing stack ends
//! the whole process: it cannot be caught. So the tokens are counted before they are
//! parsed. The count is never too small, and on code that people write it is tiny.

use std::fmt;

use ra_ap_parser::LexedStr;
use ra_ap_syntax::{
    Edition,
    SyntaxKind::{self, *},
    T,
};

/// The largest text that is parsed, in bytes.
pub(crate) const MAX_BYTES: usize = 4 << 20;

/// How deep brackets, prefix operators and what else the parser recurses for may nest together.
pub(crate) const MAX_NESTING: usize = 1_500;

/// How many `<` may stand open. They count apart, because a comparison opens one and nothing
/// closes it; the parser takes 0.4 seconds for so many real ones.
pub(crate) const MAX_ANGLES: usize = 4_000;

/// How many nodes may lie on the way from the root of a tree to a leaf. Dropping a tree recurses,
/// on whatever stack it happens: 2 MiB hold several times this.
pub(crate) const MAX_DEPTH: usize = 5_000;

/// Parsing and walking recurse with the nesting of the code: 64 MiB hold 20,000 nested blocks.
pub const STACK_BYTES: usize = 64 << 20;

/// Why a text has no tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// More than [`MAX_BYTES`].
    TooLarge,
    /// More than [`MAX_NESTING`] or [`MAX_ANGLES`].
    TooNested,
    /// More than [`MAX_DEPTH`].
    TooDeep,
    /// The parser panicked.
    ParserFailed,
}

impl fmt::Display for Refusal {
    /// A sentence for the person whose file it is.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Threadwise does not look into this file: ")?;
        match self {
            Refusal::TooLarge => write!(f, "it is larger than {} MiB.", MAX_BYTES >> 20),
            Refusal::TooNested => {
                f.write_str("its brackets or operators are nested more than 1,500 deep.")
            }
            Refusal::TooDeep => {
                f.write_str("one of its expressions is a chain of thousands of operators or calls.")
            }
            Refusal::ParserFailed => f.write_str("the parser failed on it."),
        }
    }
}

/// Refuses tokens for which the parser would recurse too deep, or take too long.
pub(crate) fn check_nesting(lexed: &LexedStr<'_>, edition: Edition) -> Result<(), Refusal> {
    let mut nesting = Nesting {
        outer: Vec::new(),
        group: Group::default(),
        outer_chains: 0,
        outer_angles: 0,
        before: [EOF, EOF],
    };
    let mut kinds = (0..lexed.len())
        .map(|index| lexed.kind(index))
        .filter(|kind| !kind.is_trivia())
        .peekable();
    while let Some(kind) = kinds.next() {
        nesting.step(kind, kinds.peek().copied().unwrap_or(EOF), edition);
        if nesting.depth() > MAX_NESTING || nesting.angles() > MAX_ANGLES {
            return Err(Refusal::TooNested);
        }
    }
    Ok(())
}

/// What is open at some token.
struct Nesting {
    /// Those around the innermost brackets, which are `group`.
    outer: Vec<Group>,
    group: Group,
    outer_chains: usize,
    outer_angles: usize,
    before: [SyntaxKind; 2],
}

/// What is open directly inside one pair of brackets.
#[derive(Clone, Copy, Default)]
struct Group {
    /// Operators and keywords whose operand has not ended for certain.
    chain: usize,
    angles: usize,
}

impl Nesting {
    fn depth(&self) -> usize {
        self.outer.len() + self.outer_chains + self.group.chain
    }

    fn angles(&self) -> usize {
        self.outer_angles + self.group.angles
    }

    fn step(&mut self, kind: SyntaxKind, next: SyntaxKind, edition: Edition) {
        let [before, earlier] = self.before;
        let group = &mut self.group;
        match kind {
            T!['('] | T!['['] | T!['{'] => self.open(),
            T![')'] | T![']'] => self.close(),
            T!['}'] => {
                self.close();
                self.after_block(next, edition);
            }
            // Inside generic arguments the parser goes on after a `;` where it wanted a type.
            T![;] if ends_type(before, earlier) => *group = Group::default(),
            T![;] | T![,] => group.chain = 0,
            T![<] => group.angles += 1,
            T![>] if before == T![-] => group.chain += 1,
            T![>] => group.angles = group.angles.saturating_sub(1),
            T![=] if next == T![=] || next == T![>] => {}
            T![=] => {
                let compares = matches!(before, T![=] | T![!] | T![<] | T![>] | T![.]);
                let shifts = before == earlier && matches!(before, T![<] | T![>]);
                group.chain += usize::from(!compares || shifts);
            }
            // After an attribute the operators are prefixes, though a bracket stands before them.
            T![@] | T![#] => group.chain += 1,
            // The second dot of `a..b` is none of its own; in `.. ..` each is.
            T![.] if before == T![.] && ends_operand(earlier) => {}
            T![!] | T![&] | T![*] | T![-] | T![|] | T![.] => {
                group.chain += usize::from(!ends_operand(before));
            }
            kind if ends_operand(kind) => {}
            kind => group.chain += usize::from(kind.is_keyword(edition)),
        }
        self.before = [kind, before];
    }

    fn open(&mut self) {
        self.outer_chains += self.group.chain;
        self.outer_angles += self.group.angles;
        self.outer.push(std::mem::take(&mut self.group));
    }

    fn close(&mut self) {
        let Some(group) = self.outer.pop() else {
            return;
        };
        self.group = group;
        self.outer_chains -= group.chain;
        self.outer_angles -= group.angles;
    }

    /// A block mostly ends a statement; not before `else`, nor before an operator.
    fn after_block(&mut self, next: SyntaxKind, edition: Edition) {
        let starts_statement = next.is_keyword(edition)
            || next.is_literal()
            || matches!(next, IDENT | LIFETIME_IDENT | T![#] | T!['}']);
        if starts_statement && !matches!(next, T![else] | T![as]) {
            self.group.chain = 0;
        }
        if matches!(
            next,
            T![if] | T![let] | T![match] | T![while] | T![loop] | T![return] | T![pub]
        ) {
            self.group.angles = 0;
        }
    }
}

/// Whether an operator after this token has it as its left side.
fn ends_operand(kind: SyntaxKind) -> bool {
    kind.is_literal()
        || matches!(
            kind,
            IDENT
                | T![')']
                | T![']']
                | T!['}']
                | T![?]
                | T![_]
                | T![self]
                | T![Self]
                | T![super]
                | T![crate]
                | T![true]
                | T![false]
                | T![await]
        )
}

/// Whether generic arguments that end here, for want of a `>`, end for the parser too.
fn ends_type(before: SyntaxKind, earlier: SyntaxKind) -> bool {
    match before {
        T![>] => earlier != T![-],
        T![?] => false,
        kind => ends_operand(kind),
    }
}
