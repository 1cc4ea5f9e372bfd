//! Send and Sync of types of the standard library: a struct for each, with such a field.

use super::auto_traits::{Type, Verdict};

/// The same names as the program had that asked the compiler.
const HEAD: &str = "\
use std::{*, rc::*, cell::*, sync::*, sync::atomic::*, collections::*};
use std::marker::{PhantomData, PhantomPinned}; use std::ptr::NonNull; use std::mem::*;
use std::pin::Pin; use std::ffi::*; use std::any::Any; use std::error::Error;
use std::future::Future; use std::path::{Path, PathBuf};
";

/// A file with a struct for each row of `std.tsv`, and what the compiler says of them.
pub(super) fn file(name: &str, rows: &[String]) -> (String, Vec<Type>) {
    let mut text = HEAD.to_owned();
    let mut types = Vec::new();
    for (number, row) in (1..).zip(rows) {
        let cells: Vec<&str> = row.split('\t').collect();
        let [ty, send, sync] = cells[..] else {
            panic!("three cells, with tabs between them: {row}");
        };
        text.push_str(&format!("struct S{number}({ty});\n"));
        let line = text.lines().count() as u64;
        types.push(Type {
            file: name.to_owned(),
            lines: (line, line),
            kind: "struct".to_owned(),
            name: format!("S{number}"),
            send: Verdict::from_cell(send),
            sync: Verdict::from_cell(sync),
        });
    }
    (text, types)
}
