//! What a call of a `macro_rules!` becomes, as far as tokens tell: no names are resolved in it. Which
//! tokens the call gave is known, so that whoever reads the text can keep the names of the rules
//! apart from those of the call.

mod fragment;
mod matching;
mod pattern;
mod token;
mod transcribe;

#[cfg(test)]
mod tests;

use ra_ap_parser::LexedStr;
use ra_ap_syntax::{Edition, SyntaxKind, T, TextRange, TextSize};

use matching::Call;
use pattern::Part;
use token::Token;
use transcribe::Piece;

/// The rules of one `macro_rules!`, parsed once from what stands between its braces.
#[derive(Debug)]
pub(crate) struct Rules {
    rules: Vec<Rule>,
    edition: Edition,
}

/// The text that a call becomes, and where its pieces came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Expansion {
    pub(crate) text: String,
    /// Sorted: a range of `text`, and the start of the same token in the call's arguments, in
    /// bytes. Only tokens that the call gave are listed.
    pub(crate) origins: Vec<(TextRange, TextSize)>,
}

impl Rules {
    /// `None` if a part of them is not understood.
    pub(crate) fn parse(body: &str, edition: Edition) -> Option<Rules> {
        Rules::parse_for(body, edition, None)
    }

    /// The rules as another crate calls them, which knows theirs by the name `home`: `$crate` is
    /// `::home` there.
    pub(crate) fn parse_for(body: &str, edition: Edition, home: Option<&str>) -> Option<Rules> {
        let mut tokens = token::tokens(body, edition)?;
        if let Some(home) = home {
            name_home(&mut tokens, home);
        }
        let mut rules = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let (rule, end) = Rule::parse(&tokens, at)?;
            rules.push(rule);
            at = end;
            if tokens.get(at).is_some_and(|token| token.kind != T![;]) {
                return None;
            }
            at += 1;
        }
        Some(Rules { rules, edition })
    }

    /// What a call with this between its brackets becomes; `None` if no rule fits or it grows too
    /// large.
    pub(crate) fn expand(&self, arguments: &str) -> Option<Expansion> {
        let tokens = token::tokens(arguments, self.edition)?;
        let mut call = Call::new(&tokens, self.edition);
        for rule in &self.rules {
            if let Some(bindings) = call.fit(&rule.pattern) {
                return transcribe::write(&rule.pieces, &bindings, &tokens);
            }
            if call.is_exhausted() {
                return None;
            }
        }
        None
    }
}

impl Expansion {
    /// Where a range of the text stands in the call's arguments, if every token in it is one that
    /// the call gave, and they stand there side by side in the same order.
    pub(crate) fn given(&self, range: TextRange, arguments: &str) -> Option<TextRange> {
        let is_blank = |text: &str, range: TextRange| {
            let between = text.get(usize::from(range.start())..usize::from(range.end()));
            between.is_some_and(|between| between.trim().is_empty())
        };
        let first = self
            .origins
            .partition_point(|(token, _)| token.start() < range.start());
        let mut end = range.start();
        let mut found: Option<TextRange> = None;
        let inside = self.origins[first..]
            .iter()
            .take_while(|(token, _)| token.end() <= range.end());
        for (token, origin) in inside {
            let here = TextRange::at(*origin, token.len());
            let follows = found.is_none_or(|before| {
                before.end() <= here.start()
                    && is_trivia(arguments, TextRange::new(before.end(), here.start()))
            });
            if !follows || !is_blank(&self.text, TextRange::new(end, token.start())) {
                return None;
            }
            found = Some(found.map_or(here, |before| before.cover(here)));
            end = token.end();
        }
        found.filter(|_| is_blank(&self.text, TextRange::new(end, range.end())))
    }

    /// Where a range of the text stands in the call's arguments: from the first to the last token
    /// in it that the call gave; `None` if there is none.
    pub(crate) fn origin(&self, range: TextRange) -> Option<TextRange> {
        let first = self
            .origins
            .partition_point(|(token, _)| token.start() < range.start());
        self.origins[first..]
            .iter()
            .take_while(|(token, _)| token.end() <= range.end())
            .map(|(token, origin)| TextRange::at(*origin, token.len()))
            .reduce(TextRange::cover)
    }
}

/// Whether there are only blanks and comments in a range.
fn is_trivia(text: &str, range: TextRange) -> bool {
    let Some(between) = text.get(usize::from(range.start())..usize::from(range.end())) else {
        return false;
    };
    let lexed = LexedStr::new(Edition::CURRENT, between);
    (0..lexed.len()).all(|index| lexed.kind(index).is_trivia())
}

#[derive(Debug)]
struct Rule {
    pattern: Vec<Part>,
    pieces: Vec<Piece>,
}

impl Rule {
    /// A rule and where it ends.
    fn parse(tokens: &[Token], at: usize) -> Option<(Rule, usize)> {
        let mut names = Vec::new();
        let left = group(tokens, at)?;
        let pattern = pattern::parse(tokens, at + 1, left, 0, &mut names)?;
        let [equals, greater] = tokens.get(left + 1..)?.first_chunk()?;
        if equals.kind != T![=] || greater.kind != T![>] {
            return None;
        }
        let at = left + 3;
        let right = group(tokens, at)?;
        let pieces = transcribe::parse(tokens, at + 1, right, 0, &names)?;
        Some((Rule { pattern, pieces }, right + 1))
    }
}

/// Writes `::home` for each `$crate`: as many tokens, so that brackets stay where they are.
fn name_home(tokens: &mut [Token], home: &str) {
    for index in 1..tokens.len() {
        if tokens[index - 1].kind == T![$] && tokens[index].kind == T![crate] {
            let plain = |kind, text: &str| Token {
                kind,
                text: text.into(),
                is_joint: false,
                start: None,
                close: 0,
            };
            tokens[index - 1] = plain(T![::], "::");
            tokens[index] = plain(SyntaxKind::IDENT, home);
        }
    }
}

/// Where the group that starts here ends.
fn group(tokens: &[Token], at: usize) -> Option<usize> {
    let open = tokens.get(at)?;
    matches!(open.kind, T!['('] | T!['['] | T!['{']).then_some(open.close)
}
