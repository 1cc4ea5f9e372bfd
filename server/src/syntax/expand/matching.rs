//! Whether a call fits a pattern, and what its variables stand for then.

use ra_ap_syntax::Edition;

use super::fragment::{self, Fragment};
use super::pattern::{Part, Repetition, Times};
use super::token::{Token, glued};

/// How many tokens may be looked at for one call.
const BUDGET: usize = 100_000;

/// What a variable stands for.
#[derive(Debug)]
pub(super) enum Binding {
    Once(Fragment),
    /// In a repetition.
    Each(Vec<Binding>),
}

/// A call, to which patterns are held.
pub(super) struct Call<'a> {
    pub(super) tokens: &'a [Token],
    pub(super) edition: Edition,
    budget: usize,
}

impl<'a> Call<'a> {
    pub(super) fn new(tokens: &'a [Token], edition: Edition) -> Call<'a> {
        Call {
            tokens,
            edition,
            budget: BUDGET,
        }
    }

    /// What each variable stands for, in their order, if the pattern fits all of the call.
    pub(super) fn fit(&mut self, pattern: &[Part]) -> Option<Vec<Binding>> {
        let mut bindings = Vec::new();
        let end = self.tokens.len();
        let reached = self.parts(pattern, 0, end, &mut bindings)?;
        (reached == end).then_some(bindings)
    }

    pub(super) fn is_exhausted(&self) -> bool {
        self.budget == 0
    }

    pub(super) fn spend(&mut self, tokens: usize) -> Option<()> {
        self.budget = self.budget.saturating_sub(tokens);
        (self.budget > 0).then_some(())
    }

    /// Adds one binding for each variable in the parts. Returns where they end.
    fn parts(
        &mut self,
        parts: &[Part],
        mut at: usize,
        end: usize,
        bindings: &mut Vec<Binding>,
    ) -> Option<usize> {
        for part in parts {
            self.spend(1)?;
            at = match part {
                Part::Literal(literal) => self.literal(literal, at, end)?,
                Part::Group(open, inner) => {
                    let token = self.tokens[at..end].first()?;
                    if token.kind != open.kind {
                        return None;
                    }
                    let reached = self.parts(inner, at + 1, token.close, bindings)?;
                    (reached == token.close).then_some(reached + 1)?
                }
                Part::Variable(kind) => {
                    let fragment = fragment::read(self, *kind, at, end)?;
                    let reached = fragment.tokens.end;
                    bindings.push(Binding::Once(fragment));
                    reached
                }
                Part::Repeated(repetition) => self.repeated(repetition, at, end, bindings)?,
            };
        }
        Some(at)
    }

    fn literal(&self, literal: &[Token], at: usize, end: usize) -> Option<usize> {
        let found = self.tokens.get(at..end)?;
        if found.is_empty() || glued(found) != literal.len() {
            return None;
        }
        let fits = found
            .iter()
            .zip(literal)
            .all(|(found, literal)| found.kind == literal.kind && found.text == literal.text);
        fits.then_some(at + literal.len())
    }

    /// Goes on as long as the parts fit: a repetition never gives back what it has taken, because
    /// the compiler refuses a call that could be read in two ways.
    fn repeated(
        &mut self,
        repetition: &Repetition<Part>,
        mut at: usize,
        end: usize,
        bindings: &mut Vec<Binding>,
    ) -> Option<usize> {
        let mut rounds = 0;
        let mut each: Vec<Vec<Binding>> = repetition.variables.iter().map(|_| Vec::new()).collect();
        while rounds == 0 || repetition.times != Times::Optional {
            let start = match rounds {
                0 => Some(at),
                _ if repetition.separator.is_empty() => Some(at),
                _ => self.literal(&repetition.separator, at, end),
            };
            let Some(start) = start else { break };
            let mut round = Vec::new();
            match self.parts(&repetition.parts, start, end, &mut round) {
                Some(reached) if reached > at => at = reached,
                _ => break,
            }
            for (all, binding) in each.iter_mut().zip(round) {
                all.push(binding);
            }
            rounds += 1;
        }
        if self.is_exhausted() || (rounds == 0 && repetition.times == Times::AtLeastOnce) {
            return None;
        }
        bindings.extend(each.into_iter().map(Binding::Each));
        Some(at)
    }
}
