//- a lazy value
use once_cell::sync::Lazy;

static NAMES: Lazy<Vec<String>> = Lazy::new(|| vec!["a".to_owned()]);

fn count() -> usize {
    NAMES.len()
}

//- two imports in one
use std::collections::HashMap;

use once_cell::sync::{Lazy, OnceCell};

static PRICES: Lazy<HashMap<u8, u32>> = Lazy::new(HashMap::new);

static NAME: OnceCell<String> = OnceCell::new();

fn name() -> &'static str {
    NAME.get_or_init(|| format!("{} prices", PRICES.len()))
}

//- a cell that is set
use once_cell::sync::OnceCell;

static LEVEL: OnceCell<u8> = OnceCell::new();

fn start(level: u8) -> bool {
    LEVEL.set(level).is_ok()
}

fn level() -> u8 {
    LEVEL.get().copied().unwrap_or(0)
}

//- with its whole path
static NAMES: once_cell::sync::Lazy<Vec<u8>> = once_cell::sync::Lazy::new(|| vec![1]);

fn first() -> Option<u8> {
    once_cell::sync::Lazy::force(&NAMES).first().copied()
}

//- a field that a derive fills
use once_cell::sync::OnceCell;

#[derive(Clone, Debug, Default, PartialEq)]
struct Config {
    name: OnceCell<String>,
}

impl Config {
    fn name(&self) -> &str {
        self.name.get_or_init(|| "a".to_owned())
    }
}

//- the cell of one thread
use once_cell::unsync::OnceCell;

struct Page {
    title: OnceCell<String>,
}

impl Page {
    fn new() -> Page {
        Page {
            title: OnceCell::new(),
        }
    }

    fn title(&self) -> &str {
        self.title.get_or_init(|| "a".to_owned())
    }

    fn into_title(self) -> Option<String> {
        self.title.into_inner()
    }
}

//- both cells of that name
use once_cell::unsync::OnceCell;

struct Page {
    title: OnceCell<String>,
    size: once_cell::sync::OnceCell<usize>,
}

fn page() -> Page {
    Page {
        title: OnceCell::new(),
        size: once_cell::sync::OnceCell::new(),
    }
}

//- beside std's
use std::sync::OnceLock;

use once_cell::sync::OnceCell;

static OLD: OnceCell<u8> = OnceCell::new();
static NEW: OnceLock<u8> = OnceLock::new();

fn sum() -> u8 {
    OLD.get_or_init(|| 1) + NEW.get_or_init(|| 2)
}

//- in a thread-local
use once_cell::sync::OnceCell;

static NAME: OnceCell<String> = OnceCell::new();

thread_local! {
    static OWN: OnceCell<String> = const { OnceCell::new() };
}

fn own() -> usize {
    OWN.with(|own| own.get_or_init(|| NAME.get().cloned().unwrap_or_default()).len())
}

//- lent to a function
use once_cell::sync::OnceCell;

static NAME: OnceCell<String> = OnceCell::new();

fn fill(cell: &OnceCell<String>) -> &str {
    cell.get_or_init(String::new)
}

fn name() -> &'static str {
    fill(&NAME)
}

//- a module inside
use once_cell::sync::Lazy;

static FIRST: Lazy<u64> = Lazy::new(|| 1);

mod inner {
    use super::*;

    static SECOND: Lazy<u64> = Lazy::new(|| *FIRST + 1);

    fn second() -> u64 {
        *SECOND
    }
}

//- behind an alias
use once_cell::sync::Lazy;

type Names = Lazy<Vec<String>>;

static NAMES: Names = Lazy::new(Vec::new);

fn names() -> &'static Names {
    &NAMES
}
