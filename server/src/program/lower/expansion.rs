//! Calls of macros that are declared by rules, in the project and its dependencies: what they become
//! is lowered in their place.
//!
//! Names that the rules introduce are other names than those of the call, whatever they are spelt.
//! What the call gave stands where it was given; everything else stands at the whole call.

#[cfg(test)]
mod judge;
#[cfg(test)]
mod tests;

use ra_ap_parser::LexedStr;
use ra_ap_syntax::ast::{self, HasName};
use ra_ap_syntax::{AstNode, Edition, TextRange, TextSize};

use super::Lowerer;
use crate::program::body::{ExprId, LocalId, Statement};
use crate::program::items::CrateId;
use crate::program::macro_calls::MacroCalls;
use crate::program::outline::{Import, flatten};
use crate::program::type_ref::{Anchor, Name, PathRef};
use crate::syntax::expand::Expansion;
use crate::syntax::fragment::{Entry, Fragment, body_range, text_of};
use crate::syntax::limits::check_nesting;

/// Calls inside what calls become are followed no deeper than this.
const MAX_DEPTH: usize = 64;

/// How much text the calls of one body may be given and become, in bytes, and the least that a call
/// counts for. A macro that takes one token at a time spends its arguments over and over.
const BUDGET: usize = 128 << 10;
const A_CALL: usize = 64;

/// What calls become, for the body at hand.
pub(super) struct Expanding<'m> {
    macros: MacroCalls<'m>,
    /// The calls that are being lowered, each made by the one before.
    frames: Vec<Frame>,
    /// The range of the outermost of them, as the body counts.
    outermost: TextRange,
    budget: usize,
    marks: u32,
    /// The names of items in what calls became, and the paths that `use` brings them from.
    items: Vec<(Name, Option<PathRef>)>,
}

/// A call that is being lowered.
struct Frame {
    expansion: Expansion,
    arguments: String,
    /// Where they start in the text around the call.
    start: TextSize,
    /// Tells the names of this call's rules from all others. Never 0.
    mark: u32,
    /// The crate that declares the macro.
    krate: CrateId,
    /// Where the macro starts, in bytes from the start of the body, if it stands in there: it knows
    /// the variables before it.
    inside: Option<TextSize>,
}

impl<'m> Expanding<'m> {
    pub(super) fn new(macros: MacroCalls<'m>) -> Expanding<'m> {
        Expanding {
            macros,
            frames: Vec::new(),
            outermost: TextRange::default(),
            budget: BUDGET,
            marks: 0,
            items: Vec::new(),
        }
    }

    /// Where a range of the text at hand stands in the file, if all of it was given.
    fn given(&self, range: TextRange) -> Option<TextRange> {
        self.frames.iter().rev().try_fold(range, |range, frame| {
            let given = frame.expansion.given(range, &frame.arguments)?;
            Some(given + frame.start)
        })
    }

    /// The call whose rules wrote the token at a range of the text at hand; none if it stands in the
    /// file.
    fn writer(&self, mut range: TextRange) -> Option<&Frame> {
        for frame in self.frames.iter().rev() {
            match frame.expansion.origin(range) {
                Some(origin) => range = origin + frame.start,
                None => return Some(frame),
            }
        }
        None
    }
}

impl Lowerer<'_> {
    /// Where a range of the text at hand is, from the start of the function.
    pub(super) fn place(&self, range: TextRange) -> TextRange {
        match self.expanding.given(range + self.base) {
            Some(range) => range.checked_sub(self.start).unwrap_or(range),
            None => self.expanding.outermost,
        }
    }

    /// The name that is written at a range of the text at hand, told apart from those that are only
    /// spelt like it.
    pub(super) fn name_at(&self, text: &str, range: TextRange) -> Name {
        match self.expanding.writer(range + self.base) {
            Some(frame) => marked(text, frame),
            None => text.into(),
        }
    }

    /// The variable that is named at a range of the text at hand.
    pub(super) fn local_at(&self, text: &str, range: TextRange) -> Option<LocalId> {
        let Some(frame) = self.expanding.writer(range + self.base) else {
            return self.local(text);
        };
        self.local(&marked(text, frame)).or_else(|| {
            let inside = frame.inside?;
            let mut names = self.names.iter().rev();
            let found = names.find(|(known, local)| {
                known == text && self.body.local(*local).range.start() < inside
            });
            found.map(|(_, local)| *local)
        })
    }

    /// A path of the text at hand, past the `use` declarations that macros have made.
    pub(super) fn path_ref(&self, path: &ast::Path) -> Option<PathRef> {
        let path = PathRef::from_ast(path)?;
        let items = &self.expanding.items;
        if items.is_empty() || path.anchor != Anchor::Scope {
            return Some(path);
        }
        let (first, rest) = path.segments.split_first()?;
        let Some((_, behind)) = items.iter().rev().find(|(name, _)| *name == first.name) else {
            return Some(path);
        };
        let behind = behind.as_ref()?;
        let mut segments = behind.segments.to_vec();
        if let Some(last) = segments.last_mut() {
            last.args = first.args.clone();
            last.bindings = first.bindings.clone();
        }
        segments.extend_from_slice(rest);
        Some(PathRef {
            anchor: behind.anchor.clone(),
            segments: segments.into(),
        })
    }

    /// Takes note of the items among statements that a macro has made. Those of the file are known
    /// already.
    pub(super) fn learn_items(&mut self, items: impl Iterator<Item = ast::Item>) {
        if self.expanding.frames.is_empty() {
            return;
        }
        for item in items {
            let name = match &item {
                ast::Item::Use(item) => {
                    let mut imports: Vec<Import> = Vec::new();
                    if let Some(tree) = item.use_tree() {
                        flatten(&tree, None, &mut imports);
                    }
                    let imports = imports.into_iter();
                    let named =
                        imports.filter_map(|import| Some((import.alias?, Some(import.path))));
                    self.expanding.items.extend(named);
                    continue;
                }
                ast::Item::Fn(item) => item.name(),
                ast::Item::Struct(item) => item.name(),
                ast::Item::Enum(item) => item.name(),
                ast::Item::Const(item) => item.name(),
                ast::Item::Static(item) => item.name(),
                ast::Item::Trait(item) => item.name(),
                ast::Item::TypeAlias(item) => item.name(),
                _ => None,
            };
            let name = name.map(|name| (Name::from(name.text()), None));
            self.expanding.items.extend(name);
        }
    }

    /// How many items of macros are known here.
    pub(super) fn known_items(&self) -> usize {
        self.expanding.items.len()
    }

    /// Items that were learned since then end here.
    pub(super) fn forget_items(&mut self, known: usize) {
        self.expanding.items.truncate(known);
    }

    /// Whether something is being lowered that a macro has made.
    pub(super) fn is_made(&self) -> bool {
        !self.expanding.frames.is_empty()
    }

    /// What a call of a macro becomes where a value is wanted.
    pub(super) fn expanded(&mut self, call: &ast::MacroCall, range: TextRange) -> Option<ExprId> {
        let (frame, edition) = self.frame(call, range)?;
        // A semicolon at the end of the rules is passed over.
        let text = frame.expansion.text.trim_end_matches([';', ' ']);
        let fragment = parse(text, edition, Entry::Expr)?;
        let expr = fragment.expr()?;
        Some(self.framed(frame, range, |this| {
            this.within(&fragment, |this| this.expr(&expr))
        }))
    }

    /// Adds the statements that a call of a macro becomes: what they declare lives on after it.
    pub(super) fn expanded_statements(
        &mut self,
        call: &ast::MacroCall,
        range: TextRange,
        into: &mut Vec<Statement>,
    ) -> bool {
        let Some((frame, edition)) = self.frame(call, range) else {
            return false;
        };
        let Some(fragment) = parse(&frame.expansion.text, edition, Entry::Statements) else {
            return false;
        };
        self.framed(frame, range, |this| {
            this.within(&fragment, |this| {
                let nodes = || fragment.root().children();
                this.learn_items(nodes().filter_map(ast::Item::cast));
                for node in nodes() {
                    if let Some(statement) = ast::Stmt::cast(node.clone()) {
                        this.statement(&statement, into);
                    } else if let Some(tail) = ast::Expr::cast(node) {
                        let range = this.place(tail.syntax().text_range());
                        let expr = this.expr(&tail);
                        into.push(Statement::Expr { expr, range });
                    }
                }
            });
        });
        true
    }

    /// What a call becomes, and the edition of its macro.
    fn frame(&mut self, call: &ast::MacroCall, range: TextRange) -> Option<(Frame, Edition)> {
        let expanding = &mut self.expanding;
        if expanding.frames.len() >= MAX_DEPTH {
            return None;
        }
        let path = PathRef::from_ast(&call.path()?)?;
        let tree = call.token_tree()?;
        tree.right_delimiter_token()?;
        let body = body_range(&tree)?;
        let at = match expanding.frames.is_empty() {
            true => range,
            false => expanding.outermost,
        };
        let home = expanding.frames.last().map(|frame| frame.krate);
        let meant = expanding.macros.find(&path, at.start(), home)?;
        let arguments = text_of(&tree, body);
        expanding.budget = expanding.budget.checked_sub(arguments.len() + A_CALL)?;
        let expansion = meant.expand(&arguments)?;
        expanding.budget = expanding.budget.checked_sub(expansion.text.len())?;
        // Whether such a part is compiled is not known here.
        if expansion.text.contains("# [ cfg") {
            return None;
        }
        expanding.marks += 1;
        let frame = Frame {
            expansion,
            arguments,
            start: body.start() + self.base,
            mark: expanding.marks,
            krate: meant.krate,
            inside: meant.inside,
        };
        Some((frame, meant.edition))
    }

    /// Runs `work` on what a call at a range of the body has become.
    fn framed<T>(
        &mut self,
        frame: Frame,
        range: TextRange,
        work: impl FnOnce(&mut Self) -> T,
    ) -> T {
        if self.expanding.frames.is_empty() {
            self.expanding.outermost = range;
            self.body.expanded.push(range);
        }
        let base = std::mem::take(&mut self.base);
        self.expanding.frames.push(frame);
        let result = work(self);
        self.expanding.frames.pop();
        self.base = base;
        result
    }
}

/// A name that no source can hold.
fn marked(text: &str, frame: &Frame) -> Name {
    format!("{text}#{}", frame.mark).into()
}

/// The text, if it is what is wanted and nothing else, and not too deep to be looked into.
fn parse(text: &str, edition: Edition, entry: Entry) -> Option<Fragment> {
    check_nesting(&LexedStr::new(edition, text), edition).ok()?;
    let fragment = Fragment::parse_in(text, TextSize::new(0), entry, edition);
    (!fragment.has_errors()).then_some(fragment)
}
