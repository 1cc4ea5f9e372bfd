//! What is written of locks outside functions: types, fields, statics, and who can see them.

use ra_ap_syntax::ast::{self, AstNode, HasArgList, HasGenericArgs, HasName, HasVisibility};
use ra_ap_syntax::{SyntaxKind, SyntaxNode, SyntaxToken, TextRange, TextSize};

use super::{Keeper, Made, Sort as Kind};
use crate::program::crates::FileAt;
use crate::program::items::{DefId, DefKind};
use crate::program::type_ref::{Name, TypeRef};
use crate::rules::context::Context;
use crate::syntax::find::{node_at, token_at};

/// The fields and statics of the file that may be locks by the names in their types, in the order of
/// the file.
pub(super) fn locks(context: &Context<'_>, sort: Kind) -> Vec<Keeper> {
    let program = context.program();
    let krate = context.at.krate;
    let map = program.krate(krate);
    let mut found = Vec::new();
    for index in map.declared_in(context.at.file) {
        let def = DefId { krate, index };
        match &map.def(index).kind {
            DefKind::Adt(adt) => {
                let fields = adt.variants.iter().flat_map(|variant| &variant.fields);
                found.extend(
                    fields
                        .filter(|field| names_lock(&field.ty, sort))
                        .map(|field| {
                            let start = program.place(def, field.place).range.start();
                            (start, Keeper::Field(def, field.name.clone()))
                        }),
                );
            }
            DefKind::Static(ty) if names_lock(ty, sort) => {
                found.push((program.range(def).start(), Keeper::Static(def)));
            }
            _ => {}
        }
    }
    found.sort_by_key(|(start, _)| *start);
    found.into_iter().map(|(_, keeper)| keeper).collect()
}

/// Whether a type is a lock by its name, or a pointer to one.
fn names_lock(ty: &TypeRef, sort: Kind) -> bool {
    let TypeRef::Path(path) = ty else {
        return false;
    };
    path.segments
        .last()
        .is_some_and(|last| match (sort, last.name.as_str()) {
            (_, "Arc" | "Rc") => last.args.iter().any(|inner| names_lock(inner, sort)),
            (Kind::Locks, name) => name.contains("Mutex") || name.contains("RwLock"),
            (Kind::Cells, name) => name.contains("RefCell"),
            (Kind::Numbers, name) => name == "Cell",
        })
}

pub(crate) fn field_at(context: &Context<'_>, range: TextRange) -> Option<ast::RecordField> {
    node_at(context.root, range)
}

pub(super) fn static_at(context: &Context<'_>, range: TextRange) -> Option<ast::Static> {
    node_at(context.root, range)
}

/// The type that a `let` at a range gives its variable.
pub(crate) fn of_let(context: &Context<'_>, range: TextRange) -> Option<TextRange> {
    let statement: ast::LetStmt = node_at(context.root, range)?;
    Some(statement.ty()?.syntax().text_range())
}

/// What an `Arc` is of, in a type that is written at a range.
pub(crate) fn inside_arc(context: &Context<'_>, range: TextRange) -> Option<TextRange> {
    let ast::Type::PathType(written) = node_at::<ast::Type>(context.root, range)? else {
        return None;
    };
    let segment = written.path()?.segment()?;
    if segment.name_ref()?.text() != "Arc" {
        return None;
    }
    let inner = segment
        .generic_arg_list()?
        .generic_args()
        .find_map(|arg| match arg {
            ast::GenericArg::TypeArg(arg) => arg.ty(),
            _ => None,
        })?;
    Some(inner.syntax().text_range())
}

/// Whether code in other files can see what is private in the module of a declaration.
pub(crate) fn is_seen_elsewhere(context: &Context<'_>, def: DefId) -> bool {
    let program = context.program();
    let map = program.krate(def.krate);
    let around = map.module_around(def.index);
    let is_inside = |module: u32| {
        let mut at = Some(module);
        while let Some(module) = at {
            if module == around {
                return true;
            }
            let parent = map.def(module).parent;
            at = parent.map(|parent| map.module_around(parent));
        }
        false
    };
    let files = (0u32..).take(program.files(def.krate).files.len());
    let mut others = files.filter(|file| *file != context.at.file);
    let mut unread = map
        .declared_in(context.at.file)
        .filter(|index| matches!(map.def(*index).kind, DefKind::Module { loaded: false, .. }));
    context.text.contains("include!")
        || others.any(|file| is_inside(map.module_of_file(file)))
        || unread.any(is_inside)
}

/// Whether the file has `impl Clone for` a type of that name.
pub(super) fn has_impl_of_clone(context: &Context<'_>, name: &str) -> bool {
    context.text.contains("Clone for ") && context.text.contains(&format!("Clone for {name}"))
}

/// Where fields and functions of that name are declared in the file.
pub(super) fn declarations(context: &Context<'_>, name: &Name) -> Vec<TextRange> {
    let program = context.program();
    let krate = context.at.krate;
    let map = program.krate(krate);
    let mut found = Vec::new();
    for index in map.declared_in(context.at.file) {
        let def = DefId { krate, index };
        match &map.def(index).kind {
            DefKind::Adt(adt) => found.extend(
                adt.variants
                    .iter()
                    .flat_map(|variant| &variant.fields)
                    .filter(|field| field.name == *name)
                    .map(|field| program.place(def, field.place).name_range),
            ),
            DefKind::Fn(_) if map.def(index).name == *name => {
                found.extend(name_of(context, program.range(def)));
            }
            _ => {}
        }
    }
    found
}

fn name_of(context: &Context<'_>, range: TextRange) -> Option<TextRange> {
    let function: ast::Fn = node_at(context.root, range)?;
    Some(function.name()?.syntax().text_range())
}

/// What a name is of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Field,
    Static,
}

/// Whether every place of the file that has the name as code, and may mean it, is among those. What
/// `println!` and its like fill in (`{name}`) is code that may mean a static.
pub(super) fn are_all(context: &Context<'_>, name: &Name, known: &[TextRange], sort: Sort) -> bool {
    let text = context.text;
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(name.as_str()).all(|(at, found)| {
        let end = at + found.len();
        if text[..at].ends_with(is_part) || text[end..].starts_with(is_part) {
            return true;
        }
        let Ok(start) = TextSize::try_from(at) else {
            return false;
        };
        let range = TextRange::at(start, TextSize::of(found));
        known.contains(&range)
            || token_at(context.root, start).is_some_and(|token| match token.kind() {
                SyntaxKind::COMMENT | SyntaxKind::LIFETIME_IDENT => true,
                SyntaxKind::STRING => sort == Sort::Field || !is_formatted(token.parent()),
                _ => match sort {
                    Sort::Field => is_no_field(&token),
                    Sort::Static => is_import(&token) || is_declaration(&token),
                },
            })
    })
}

/// Whether a name stands where no field can: in a path, a type, a declaration of something else.
fn is_no_field(token: &SyntaxToken) -> bool {
    let Some(parent) = token.parent() else {
        return false;
    };
    let around = parent.parent().map(|node| node.kind());
    match parent.kind() {
        SyntaxKind::NAME => match around {
            Some(SyntaxKind::RECORD_FIELD) => false,
            // `S { name, .. }` names a field; functions' patterns are looked at by type.
            Some(SyntaxKind::IDENT_PAT) => parent
                .ancestors()
                .nth(2)
                .is_none_or(|node| node.kind() != SyntaxKind::RECORD_PAT_FIELD),
            _ => true,
        },
        SyntaxKind::NAME_REF if around == Some(SyntaxKind::PATH_SEGMENT) => {
            // So does `S { name }`.
            parent
                .ancestors()
                .nth(4)
                .is_none_or(|node| node.kind() != SyntaxKind::RECORD_EXPR_FIELD)
        }
        // The same with a name of its own.
        SyntaxKind::NAME_REF => {
            around == Some(SyntaxKind::RECORD_PAT_FIELD)
                && parent
                    .ancestors()
                    .any(|node| ast::Fn::can_cast(node.kind()))
        }
        _ => false,
    }
}

/// Whether a name is given to another item there.
fn is_declaration(token: &SyntaxToken) -> bool {
    let name = token
        .parent()
        .filter(|node| ast::Name::can_cast(node.kind()));
    let item = name.and_then(|name| name.parent());
    item.is_some_and(|item| ast::Item::can_cast(item.kind()))
}

/// Whether a name is brought in under its own name, for this module alone.
fn is_import(token: &SyntaxToken) -> bool {
    let tree = token.parent_ancestors().find_map(ast::UseTree::cast);
    let item = token.parent_ancestors().find_map(ast::Use::cast);
    tree.is_some_and(|tree| tree.rename().is_none())
        && item.is_some_and(|item| item.visibility().is_none())
}

/// Whether a string may be what `println!` and its like fill in: `{name}` names what it says.
fn is_formatted(around: Option<SyntaxNode>) -> bool {
    around.is_some_and(|node| node.kind() == SyntaxKind::TOKEN_TREE)
}

/// The file that declares something.
pub(super) fn file_of(context: &Context<'_>, def: DefId) -> FileAt {
    FileAt {
        krate: def.krate,
        file: context.program().def(def).file,
    }
}

/// The lock that an initial value of a static makes.
pub(super) fn made(context: &Context<'_>, value: &ast::Expr, sort: Kind) -> Option<Made> {
    let ast::Expr::CallExpr(call) = value else {
        return None;
    };
    let ast::Expr::PathExpr(callee) = call.expr()? else {
        return None;
    };
    let path = callee.path()?;
    let mut segments = path.segments().filter_map(|segment| segment.name_ref());
    let names: Vec<String> = segments
        .by_ref()
        .map(|name| name.text().to_string())
        .collect();
    let [.., lock, new] = names.as_slice() else {
        return None;
    };
    let is_lock = sort.is_lock(lock);
    let mut args = call.arg_list()?.args();
    let value = args.next()?;
    (is_lock && matches!(new.as_str(), "new" | "const_new") && args.next().is_none()).then(|| {
        Made {
            at: context.at,
            whole: call.syntax().text_range(),
            lock: call.syntax().text_range(),
            constructor: Some(path.syntax().text_range()),
            value: Some(value.syntax().text_range()),
        }
    })
}

/// A lock's type as it is written.
pub(crate) struct WrittenLock {
    /// `Mutex<u64>`: bytes of the file.
    pub(crate) whole: TextRange,
    /// `std::sync::Mutex`, without what it is of.
    pub(crate) path: TextRange,
    /// `u64`: bytes of the file.
    pub(crate) inner: TextRange,
}

/// The lock in a type that is written at a range: in `Arc<Mutex<u64>>` the inner one.
pub(crate) fn lock_in(context: &Context<'_>, range: TextRange) -> Option<WrittenLock> {
    let mut ty: ast::Type = node_at(context.root, range)?;
    loop {
        let ast::Type::PathType(written) = &ty else {
            return None;
        };
        let path = written.path()?;
        let segment = path.segment()?;
        let name = segment.name_ref()?;
        let args = segment.generic_arg_list()?;
        let inner = args.generic_args().find_map(|arg| match arg {
            ast::GenericArg::TypeArg(arg) => arg.ty(),
            _ => None,
        })?;
        match name.text() {
            "Arc" | "Rc" => ty = inner,
            "Mutex" | "RwLock" | "RefCell" | "Cell" => {
                return Some(WrittenLock {
                    whole: written.syntax().text_range(),
                    path: TextRange::new(
                        path.syntax().text_range().start(),
                        name.syntax().text_range().end(),
                    ),
                    inner: inner.syntax().text_range(),
                });
            }
            _ => return None,
        }
    }
}
