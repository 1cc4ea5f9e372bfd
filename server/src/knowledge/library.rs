//! Declarations of libraries, in Rust without bodies: std whole, and of other crates what
//! concurrent code touches.

use std::sync::{Arc, LazyLock};

use ra_ap_syntax::{Edition, SourceFile};

use crate::program::items::CrateMap;
use crate::program::outline::{self, Item, ItemKind};

macro_rules! modules {
    ($folder:literal: $($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("crates/", $folder, $name, ".rs")))),*]
    };
}

const STD: &[(&str, &str)] = modules!("std/":
    "alloc", "any", "array", "ascii", "backtrace", "borrow", "boxed", "cell", "char", "clone", "cmp",
    "collections", "convert", "default", "env", "error", "f32", "f64", "ffi", "fmt", "fs", "future", "hash",
    "hint", "i8", "i16", "i32", "i64", "i128", "isize", "io", "iter", "marker", "mem", "net", "num", "ops",
    "option", "os", "panic", "path", "pin", "prelude", "primitive", "process", "ptr", "range", "rc", "result",
    "slice", "str", "string", "sync", "task", "thread", "time", "u8", "u16", "u32", "u64", "u128", "usize", "vec",
);

const OTHERS: &[(&str, &str)] = modules!("": "lock_api", "parking_lot", "tokio");

static LIBRARY: LazyLock<Vec<Arc<CrateMap>>> = LazyLock::new(|| {
    let modules = STD.iter().map(|(name, text)| module(name, items(text))).collect();
    let mut crates = vec![Arc::new(CrateMap::new("std", None, modules))];
    crates.extend(OTHERS.iter().map(|(name, text)| Arc::new(CrateMap::new(name, None, items(text)))));
    crates
});

/// The crates that are known by their declarations alone.
pub(crate) fn crates() -> &'static [Arc<CrateMap>] {
    &LIBRARY
}

/// Every table with its text, for the tests that hold them against the compiler.
pub(crate) fn tables() -> impl Iterator<Item = (&'static str, &'static str)> {
    STD.iter().chain(OTHERS).copied()
}

fn items(text: &str) -> Vec<Item> {
    outline::of_file(&SourceFile::parse(text, Edition::CURRENT).tree())
}

fn module(name: &str, items: Vec<Item>) -> Item {
    Item {
        name: name.into(),
        public: true,
        test: false,
        range: Default::default(),
        name_range: Default::default(),
        kind: ItemKind::Module { items: Some(items) },
    }
}
