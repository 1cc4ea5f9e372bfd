//! The files in which a place that keeps a lock can be named: privacy tells.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use ra_ap_syntax::SyntaxNode;
use ra_ap_syntax::ast::{self, AstNode};

use crate::flow::function::FunctionFlow;
use crate::program::crates::FileAt;
use crate::program::items::{DefId, DefKind, ROOT};
use crate::program::type_ref::Name;
use crate::project::targets::TargetKind;
use crate::rules::context::Context;
use crate::syntax::parse::{Parsed, parse};

/// The files of the crate that were looked at besides the one at hand.
#[derive(Default)]
pub(crate) struct Files {
    /// Whether only the file at hand is looked at: who is typing wants to know something soon.
    pub(super) is_alone: Cell<bool>,
    opened: OnceCell<Box<[OnceCell<Option<Opened>>]>>,
    /// What could change what was found.
    looked_at: RefCell<BTreeSet<u32>>,
    /// The names that were looked for.
    names: RefCell<BTreeSet<Name>>,
}

struct Opened {
    path: Arc<Path>,
    text: Arc<str>,
    root: SyntaxNode,
}

impl Files {
    /// The numbers of the other files whose text findings were made from, by now.
    pub(crate) fn looked_at(&self) -> Vec<u32> {
        self.looked_at.borrow().iter().copied().collect()
    }

    /// The names whose uses findings were made from, by now.
    pub(crate) fn names(&self) -> Vec<Name> {
        self.names.borrow().iter().cloned().collect()
    }
}

impl<'a> Context<'a> {
    /// A file of the same crate, as rules see theirs. None of its functions are looked at unasked.
    pub(crate) fn in_file(&self, at: FileAt) -> Option<Context<'a>> {
        if at == self.at {
            return Some(self.clone());
        }
        let program = self.program();
        let files = &program.files(at.krate).files;
        let opened = self.usages.files.opened.get_or_init(|| {
            let cells = std::iter::repeat_with(OnceCell::new);
            cells.take(files.len()).collect()
        });
        let open = || {
            let text = self.bodies.text(at)?;
            let Parsed::Tree(tree) = parse(&text, program.krate(at.krate).edition) else {
                return None;
            };
            Some(Opened {
                path: Arc::clone(&files.get(at.file as usize)?.path),
                text,
                root: tree.root(),
            })
        };
        let opened = opened.get(at.file as usize)?.get_or_init(open).as_ref()?;
        Some(Context {
            file: &opened.path,
            at,
            text: &opened.text,
            root: &opened.root,
            functions: &[],
            ..self.clone()
        })
    }

    /// The file of a function, as rules see theirs.
    pub(crate) fn of_flow(&self, flow: &FunctionFlow) -> Option<Context<'a>> {
        self.in_file(FileAt {
            krate: flow.def.krate,
            file: self.program().def(flow.def).file,
        })
    }
}

/// The files that have the name of a place, of those that can see it: the one that declares it first.
/// `None` where code can see it that is not known. Both visibilities hold; `pub` is said of neither
/// where there is none.
pub(super) fn naming<'a>(
    context: &Context<'a>,
    def: DefId,
    name: &Name,
    visibilities: &[Option<ast::Visibility>],
) -> Option<Vec<Context<'a>>> {
    let program = context.program();
    let map = program.krate(def.krate);
    let own = map.module_around(def.index);
    // The narrowest of them decides.
    let seen_from = visibilities.iter().map(|visibility| match visibility {
        None => Some(own),
        Some(visibility) => match words(visibility).as_str() {
            "pub(self)" => Some(own),
            "pub(super)" => Some(parent(context, def, own)),
            "pub" if is_shown(context, def) => None,
            _ => Some(ROOT),
        },
    });
    let mut seen_from: Vec<u32> = seen_from.flatten().collect();
    seen_from.sort_by_key(|module| std::cmp::Reverse(depth(context, def, *module)));
    let around = *seen_from.first()?;
    let is_inside = |module: u32| modules_around(context, def, module).any(|at| at == around);

    let declared = FileAt {
        krate: def.krate,
        file: program.def(def).file,
    };
    let count = u32::try_from(program.files(def.krate).files.len()).ok()?;
    let others: Vec<u32> = (0..count)
        .filter(|file| *file != declared.file && is_inside(map.module_of_file(*file)))
        .collect();
    let mut all = others.iter().copied().chain([declared.file]);
    let is_unread = |file: u32| {
        map.declared_in(file).any(|index| {
            matches!(map.def(index).kind, DefKind::Module { loaded: false, .. }) && is_inside(index)
        })
    };
    if all.any(is_unread) || around != own && is_of_two_crates(context) {
        return None;
    }
    let files = &context.usages.files;
    let at = |file: u32| FileAt {
        krate: def.krate,
        file,
    };
    let is_elsewhere = |file: u32| at(file) != context.at;
    if files.is_alone.get() && (is_elsewhere(declared.file) || !others.is_empty()) {
        return None;
    }
    files.names.borrow_mut().insert(name.clone());
    let looked_at = others.iter().copied().chain([declared.file]);
    files
        .looked_at
        .borrow_mut()
        .extend(looked_at.filter(|file| is_elsewhere(*file)));
    if !others.is_empty() || is_elsewhere(declared.file) {
        context.bodies.watch(def.krate, name);
    }
    let mut found = vec![context.in_file(declared)?];
    for file in others {
        // What is included there is not known.
        let includes = || {
            let text = context.bodies.text(at(file));
            text.is_none_or(|text| text.contains("include!"))
        };
        if context.bodies.may_name(at(file), "include") && includes() {
            return None;
        }
        if context.bodies.may_name(at(file), name) {
            found.push(context.in_file(at(file))?);
        }
    }
    let includes = |context: &Context<'_>| context.text.contains("include!");
    (!found.iter().any(includes)).then_some(found)
}

/// A visibility without its spaces.
fn words(visibility: &ast::Visibility) -> String {
    let text = visibility.syntax().text().to_string();
    text.split_whitespace().collect()
}

/// Whether other crates can name what is `pub` there.
fn is_shown(context: &Context<'_>, def: DefId) -> bool {
    let is_program = matches!(
        context.target,
        TargetKind::Bin | TargetKind::Example | TargetKind::Test | TargetKind::Bench
    );
    !is_program && context.program().is_public(def)
}

fn parent(context: &Context<'_>, def: DefId, module: u32) -> u32 {
    let map = context.program().krate(def.krate);
    let parent = map.def(module).parent;
    parent.map_or(ROOT, |parent| map.module_around(parent))
}

/// A module and those around it, from the inside out.
fn modules_around<'c>(
    context: &'c Context<'_>,
    def: DefId,
    module: u32,
) -> impl Iterator<Item = u32> + 'c {
    let map = context.program().krate(def.krate);
    std::iter::successors(Some(module), |at| {
        let parent = map.def(*at).parent;
        parent.map(|parent| map.module_around(parent))
    })
}

fn depth(context: &Context<'_>, def: DefId, module: u32) -> usize {
    modules_around(context, def, module).count()
}

/// Whether the file's module may be one of another library or program of the package too, which then
/// sees what the crate can see.
fn is_of_two_crates(context: &Context<'_>) -> bool {
    let program = context.program();
    let files = &program.files(context.at.krate).files;
    let (Some(root), Some(package)) = (files.first(), context.package) else {
        return false;
    };
    let map = program.krate(context.at.krate);
    let module = map.module_of_file(context.at.file);
    let def = DefId {
        krate: context.at.krate,
        index: module,
    };
    let outermost = modules_around(context, def, module)
        .filter(|module| *module != ROOT)
        .last();
    let Some(outermost) = outermost else {
        return false;
    };
    let declaration = format!("mod {}", map.def(outermost).name);
    package
        .targets
        .iter()
        .filter(|target| matches!(target.kind, TargetKind::Lib | TargetKind::Bin))
        .filter(|target| *target.path != *root.path)
        .any(|target| {
            let text = context.bodies.text_of(&target.path);
            text.is_some_and(|text| text.contains(&declaration))
        })
}
