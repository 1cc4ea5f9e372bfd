//! The tokens of a macro's rules and of its calls, as its patterns see them.

use ra_ap_parser::LexedStr;
use ra_ap_syntax::{
    Edition, SmolStr,
    SyntaxKind::{self, *},
    T, TextSize,
};

use crate::syntax::limits::check_nesting;

/// One token. Punctuation is single characters: a type can end in the middle of a `>>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: SyntaxKind,
    pub(super) text: SmolStr,
    /// Whether punctuation follows at once, so that both may be one operator.
    pub(super) is_joint: bool,
    /// Where it starts in its text, in bytes; none for what a documentation comment stands for.
    pub(super) start: Option<TextSize>,
    /// Of an opening bracket: where its partner stands among the tokens.
    pub(super) close: usize,
}

impl Token {
    /// The same token as the rules give it: it does not stand in the call.
    pub(super) fn without_origin(&self) -> Token {
        Token {
            start: None,
            ..self.clone()
        }
    }
}

/// The tokens of a text, if all are whole and its brackets match and are not too deep.
pub(super) fn tokens(text: &str, edition: Edition) -> Option<Vec<Token>> {
    let lexed = LexedStr::new(edition, text);
    check_nesting(&lexed, edition).ok()?;
    let mut errors = lexed.errors();
    if !errors.all(|(index, _)| is_whole(lexed.text(index), edition)) {
        return None;
    }
    let mut tokens: Vec<Token> = Vec::new();
    for index in 0..lexed.len() {
        let (kind, text) = (lexed.kind(index), lexed.text(index));
        match kind {
            SHEBANG | FRONTMATTER => return None,
            COMMENT => tokens.extend(documentation(text, edition)),
            kind if kind.is_trivia() => {}
            kind => {
                let next = (index + 1 < lexed.len()).then(|| lexed.kind(index + 1));
                tokens.push(Token {
                    kind,
                    text: text.into(),
                    is_joint: is_operator(kind) && next.is_some_and(is_operator),
                    start: Some(TextSize::try_from(lexed.text_start(index)).ok()?),
                    close: 0,
                });
            }
        }
    }
    pair_brackets(&mut tokens).then_some(tokens)
}

/// How many tokens from here on are one operator, or one token of another kind.
pub(super) fn glued(tokens: &[Token]) -> usize {
    let first = tokens.iter().take(2);
    let joint = first.take_while(|token| token.is_joint).count();
    let kind = |index: usize| tokens[index].kind;
    if joint >= 2 && tokens.len() > 2 && is_triple([kind(0), kind(1), kind(2)]) {
        3
    } else if joint >= 1 && tokens.len() > 1 && is_pair([kind(0), kind(1)]) {
        2
    } else {
        1
    }
}

/// How many tokens one token tree takes.
pub(super) fn tree_length(tokens: &[Token], at: usize, end: usize) -> usize {
    match tokens[at].kind {
        T!['('] | T!['['] | T!['{'] => tokens[at].close + 1 - at,
        _ => glued(&tokens[at..end.min(at + 3)]),
    }
}

/// Whether only the line ends of a token are wrong: the compiler has them replaced. What is not
/// closed would run into what is written behind it.
fn is_whole(token: &str, edition: Edition) -> bool {
    let token =
        LexedStr::single_token(edition, &token.replace("\r\n", "\n")).map(|(_, error)| error);
    token.is_some_and(|error| error.is_none())
}

fn pair_brackets(tokens: &mut [Token]) -> bool {
    let mut open: Vec<usize> = Vec::new();
    for index in 0..tokens.len() {
        let opens = match tokens[index].kind {
            T!['('] | T!['['] | T!['{'] => {
                open.push(index);
                continue;
            }
            T![')'] => T!['('],
            T![']'] => T!['['],
            T!['}'] => T!['{'],
            _ => continue,
        };
        let Some(start) = open.pop().filter(|&start| tokens[start].kind == opens) else {
            return false;
        };
        tokens[start].close = index;
    }
    open.is_empty()
}

/// The attribute that a documentation comment is to a macro.
fn documentation(comment: &str, edition: Edition) -> Vec<Token> {
    let Some((is_inner, text)) = documented(comment) else {
        return Vec::new();
    };
    let text = text.trim_end_matches('\r').replace("\r\n", "\n");
    let fence = "#".repeat(fence(&text));
    let inner = if is_inner { "!" } else { "" };
    let attribute = format!("#{inner}[doc=r{fence}\"{text}\"{fence}]");
    let lexed = LexedStr::new(edition, &attribute);
    let tokens = (0..lexed.len()).map(|index| Token {
        kind: lexed.kind(index),
        text: lexed.text(index).into(),
        is_joint: false,
        start: None,
        close: 0,
    });
    tokens.collect()
}

/// How many `#` a raw string with this text needs.
fn fence(text: &str) -> usize {
    let quoted = text.split('"').skip(1);
    let hashes = quoted.map(|after| after.bytes().take_while(|&byte| byte == b'#').count());
    hashes.max().map_or(0, |hashes| hashes + 1)
}

/// Whether it documents what is around it, and its text.
fn documented(comment: &str) -> Option<(bool, &str)> {
    let text = comment.get(3..)?;
    match &comment[..3] {
        "//!" => Some((true, text)),
        "///" if !text.starts_with('/') => Some((false, text)),
        "/*!" => Some((true, text.strip_suffix("*/").unwrap_or(text))),
        "/**" if !text.starts_with(['*', '/']) => {
            Some((false, text.strip_suffix("*/").unwrap_or(text)))
        }
        _ => None,
    }
}

fn is_operator(kind: SyntaxKind) -> bool {
    matches!(
        kind,
        T![:]
            | T![-]
            | T![>]
            | T![<]
            | T![=]
            | T![!]
            | T![&]
            | T![|]
            | T![+]
            | T![*]
            | T![/]
            | T![%]
            | T![^]
            | T![.]
    )
}

fn is_triple(kinds: [SyntaxKind; 3]) -> bool {
    matches!(
        kinds,
        [T![<], T![<], T![=]] | [T![>], T![>], T![=]] | [T![.], T![.], T![.] | T![=]]
    )
}

fn is_pair(kinds: [SyntaxKind; 2]) -> bool {
    match kinds {
        [T![:], second] => second == T![:],
        [T![-], second] => matches!(second, T![>] | T![=]),
        [T![=], second] => matches!(second, T![>] | T![=]),
        [T![<], second] => matches!(second, T![<] | T![=] | T![-]),
        [T![>], second] => matches!(second, T![>] | T![=]),
        [T![&], second] => matches!(second, T![&] | T![=]),
        [T![|], second] => matches!(second, T![|] | T![=]),
        [T![.], second] => second == T![.],
        [first, T![=]] => matches!(first, T![!] | T![+] | T![*] | T![/] | T![%] | T![^]),
        _ => false,
    }
}
