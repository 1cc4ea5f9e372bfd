//! Bodies that are looked into because a verdict on a future or closure leads there.

use std::cell::RefCell;
use std::sync::Arc;

use ra_ap_syntax::{AstNode, SyntaxKind, ast};
use rustc_hash::FxHashMap;

use super::function::FunctionFlow;
use super::witness;
use crate::program::auto_traits::inside::{Bodies, Inside};
use crate::program::body::Body;
use crate::program::crates::FileAt;
use crate::program::infer::{self, Inference};
use crate::program::items::{DefId, DefKind};
use crate::program::lower;
use crate::program::names::Names;
use crate::syntax::fragment::{Entry, Fragment};

/// Gives the text of a file of a program.
pub(crate) type Texts<'p> = &'p dyn Fn(FileAt) -> Option<Arc<str>>;

/// Looks into bodies, into each once.
pub(crate) struct Looking<'p> {
    names: &'p Names<'p>,
    texts: Texts<'p>,
    files: RefCell<FxHashMap<FileAt, Option<Arc<str>>>>,
    known: RefCell<FxHashMap<DefId, Option<Arc<Inside>>>>,
    /// Functions whose bodies are known already, by number.
    functions: &'p [FunctionFlow],
}

impl<'p> Looking<'p> {
    pub(crate) fn new(names: &'p Names<'p>, texts: Texts<'p>) -> Looking<'p> {
        Looking {
            names,
            texts,
            files: RefCell::default(),
            known: RefCell::default(),
            functions: &[],
        }
    }

    /// The same, with functions whose bodies are known already, by number.
    pub(crate) fn with(self, functions: &'p [FunctionFlow]) -> Looking<'p> {
        Looking { functions, ..self }
    }

    fn text(&self, at: FileAt) -> Option<Arc<str>> {
        if let Some(known) = self.files.borrow().get(&at) {
            return known.clone();
        }
        let text = (self.texts)(at);
        self.files.borrow_mut().insert(at, text.clone());
        text
    }

    fn look(&self, id: DefId) -> Option<Inside> {
        let def = self.names.def(id);
        let DefKind::Fn(function) = &def.kind else {
            return None;
        };
        let at = FileAt {
            krate: id.krate,
            file: def.file,
        };
        let text = self.text(at)?;
        let boxed = function.is_async.then(|| self.boxed(id, &text)).flatten();
        if boxed.is_some() && !self.names.program.is_edited(id.krate) {
            return Some(Inside {
                boxed,
                ..Inside::default()
            });
        }
        let flow = self.functions.binary_search_by_key(&id, |flow| flow.def);
        if let Ok(number) = flow {
            let flow = &self.functions[number];
            return Some(Inside {
                boxed,
                ..self.inside_of(id, &flow.body, &flow.types, &text)
            });
        }
        let body = match self.body(id, &text) {
            Some(body) => body,
            None => {
                return Some(Inside {
                    boxed: Some(boxed?),
                    ..Inside::default()
                });
            }
        };
        let types = infer::infer(self.names, id, &body);
        Some(Inside {
            boxed,
            ..self.inside_of(id, &body, &types, &text)
        })
    }

    fn inside_of(&self, id: DefId, body: &Body, types: &Inference, text: &str) -> Inside {
        let function = witness::Function {
            def: id,
            body,
            types,
            text,
            start: self.names.program.range(id).start(),
            edition: self.names.program.krate(id.krate).edition,
        };
        witness::inside(self.names, &function)
    }

    fn body(&self, id: DefId, text: &str) -> Option<Body> {
        let range = self.names.program.range(id);
        let edition = self.names.program.krate(id.krate).edition;
        let source = text.get(usize::from(range.start())..usize::from(range.end()))?;
        let fragment = Fragment::parse_in(source, range.start(), Entry::Items, edition);
        let function = fragment.root().children().find_map(ast::Fn::cast)?;
        lower::lower(self.names, id, &function, fragment.offset())
    }

    /// Whether `#[async_trait]` stands before the impl or trait around a function, and whether its
    /// futures ask for `Send`.
    fn boxed(&self, id: DefId, text: &str) -> Option<bool> {
        let parent = DefId {
            krate: id.krate,
            index: self.names.def(id).parent?,
        };
        if !matches!(
            self.names.def(parent).kind,
            DefKind::Impl { .. } | DefKind::Trait { .. }
        ) {
            return None;
        }
        let range = self.names.program.range(parent);
        let source = text.get(usize::from(range.start())..usize::from(range.end()))?;
        let head = &source[..source.find('{').unwrap_or(source.len())];
        let fragment = Fragment::parse(&format!("{head}{{}}"), range.start(), Entry::Items);
        let attributes = fragment.root().descendants().filter_map(ast::Attr::cast);
        let attribute = attributes.into_iter().find(|attribute| {
            let name = attribute.path().and_then(|path| path.segment()?.name_ref());
            name.is_some_and(|name| name.text() == "async_trait")
        })?;
        let mut tokens = attribute.syntax().descendants_with_tokens();
        Some(!tokens.any(|token| token.kind() == SyntaxKind::QUESTION))
    }
}

impl Bodies for Looking<'_> {
    fn inside(&self, function: DefId) -> Option<Arc<Inside>> {
        if let Some(known) = self.known.borrow().get(&function) {
            return known.clone();
        }
        let found = self.look(function).map(Arc::new);
        self.known.borrow_mut().insert(function, found.clone());
        found
    }
}
