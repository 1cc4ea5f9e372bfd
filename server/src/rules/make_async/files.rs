//! The files of the crate, and what is to change in them.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;
use std::sync::Arc;

use ra_ap_syntax::{SyntaxNode, TextRange, TextSize};

use crate::finding::FileEdit;
use crate::flow::function::FunctionFlow;
use crate::program::auto_traits::AutoTraits;
use crate::program::crates::FileAt;
use crate::program::items::{CrateId, DefId};
use crate::rules::context::Context;
use crate::syntax::parse::{Parsed, parse};

/// What was looked for, or the sentence that says why the change is not possible.
pub(super) type Checked<T> = Result<T, String>;

pub(super) struct Files<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) krate: CrateId,
    pub(super) auto_traits: RefCell<AutoTraits<'a>>,
    read: RefCell<BTreeMap<u32, Rc<File>>>,
    edits: BTreeMap<u32, Vec<(TextRange, String)>>,
}

/// A file of the crate.
pub(super) struct File {
    pub(super) path: Arc<Path>,
    pub(super) text: Arc<str>,
    pub(super) root: SyntaxNode,
}

impl<'a> Files<'a> {
    pub(super) fn new(context: &'a Context<'a>, krate: CrateId) -> Files<'a> {
        Files {
            context,
            krate,
            auto_traits: RefCell::new(AutoTraits::new(context.names)),
            read: RefCell::default(),
            edits: BTreeMap::new(),
        }
    }

    /// The numbers of all files, and their texts.
    pub(super) fn texts(&self) -> impl Iterator<Item = (u32, Arc<str>)> + use<'a> {
        let (context, krate) = (self.context, self.krate);
        let count = context.program().files(krate).files.len();
        let numbers = 0..u32::try_from(count).unwrap_or(0);
        numbers.filter_map(move |file| Some((file, text(context, FileAt { krate, file })?)))
    }

    pub(super) fn file(&self, number: u32) -> Checked<Rc<File>> {
        if let Some(known) = self.read.borrow().get(&number) {
            return Ok(Rc::clone(known));
        }
        let context = self.context;
        let at = FileAt {
            krate: self.krate,
            file: number,
        };
        let program = context.program();
        let files = &program.files(self.krate).files;
        let path = files
            .get(number as usize)
            .map(|file| Arc::clone(&file.path));
        let (Some(path), Some(text)) = (path, text(context, at)) else {
            return Err("a file of the crate cannot be read".to_owned());
        };
        let root = match parse(&text, program.krate(self.krate).edition) {
            _ if at == context.at => context.root.clone(),
            Parsed::Tree(tree) => tree.root(),
            Parsed::Refused(_) => return Err(format!("`{}` cannot be read", self.name(&path))),
        };
        let file = Rc::new(File { path, text, root });
        self.read.borrow_mut().insert(number, Rc::clone(&file));
        Ok(file)
    }

    /// The file that a declaration stands in.
    pub(super) fn file_of(&self, def: DefId) -> Checked<Rc<File>> {
        self.file(self.context.program().def(def).file)
    }

    pub(super) fn edit(&mut self, file: u32, range: TextRange, text: impl Into<String>) {
        self.edits
            .entry(file)
            .or_default()
            .push((range, text.into()));
    }

    /// Writes `.await` behind a call in a function.
    pub(super) fn await_behind(&mut self, flow: &FunctionFlow, end: TextSize) {
        let file = self.context.program().def(flow.def).file;
        self.edit(file, TextRange::empty(end), ".await");
    }

    /// A file that two crates have may not fit the other one afterwards.
    pub(super) fn check_shared(&self) -> Checked<()> {
        let program = self.context.program();
        for number in self.edits.keys() {
            let path = &self.file(*number)?.path;
            let mut others = program.source().edited().into_iter();
            let is_shared = others
                .any(|krate| krate != self.krate && program.files(krate).number_of(path).is_some());
            if is_shared {
                return Err(format!("`{}` is a module of two crates", self.name(path)));
            }
        }
        Ok(())
    }

    pub(super) fn into_edits(self) -> Vec<FileEdit> {
        let read = self.read.into_inner();
        let edits = self.edits.into_iter().flat_map(|(number, edits)| {
            let path = read.get(&number).map(|file| Arc::clone(&file.path));
            let edits = edits.into_iter().filter_map(move |(range, new_text)| {
                Some(FileEdit {
                    file: Arc::clone(path.as_ref()?),
                    range,
                    new_text,
                })
            });
            edits.collect::<Vec<_>>()
        });
        edits.collect()
    }

    /// `src/lib.rs:12`.
    pub(super) fn place(&self, file: &File, start: TextSize) -> String {
        let before = file.text.get(..usize::from(start)).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        format!("{}:{line}", self.name(&file.path))
    }

    /// The place of a range of a function.
    pub(super) fn place_in(&self, flow: &FunctionFlow, range: TextRange) -> String {
        match self.file_of(flow.def) {
            Ok(file) => self.place(&file, range.start()),
            Err(_) => "an unknown place".to_owned(),
        }
    }

    /// A file's name for people: from the package's folder on.
    fn name(&self, path: &Path) -> String {
        let folder = self.context.package.map(|package| package.folder.as_path());
        let short = folder.and_then(|folder| path.strip_prefix(folder).ok());
        short.unwrap_or(path).display().to_string()
    }
}

impl File {
    pub(super) fn slice(&self, range: TextRange) -> &str {
        self.text
            .get(usize::from(range.start())..usize::from(range.end()))
            .unwrap_or_default()
    }
}

fn text(context: &Context<'_>, at: FileAt) -> Option<Arc<str>> {
    if at == context.at {
        return Some(context.text.into());
    }
    context.bodies.text(at)
}
