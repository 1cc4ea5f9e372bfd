//- one
use lazy_static::lazy_static;

lazy_static! {
    static ref NAMES: Vec<String> = vec!["a".to_owned()];
}

fn count() -> usize {
    NAMES.len()
}

//- two with comments
use lazy_static::lazy_static;
use std::collections::HashMap;

lazy_static! {
    /// The names.
    static ref NAMES: Vec<String> = vec!["a".to_owned()];

    // By number.
    static ref NUMBERS: HashMap<u8, u8> = {
        let mut numbers = HashMap::new();
        numbers.insert(1, 2);
        numbers
    };
}

fn count() -> usize {
    NAMES.len() + NUMBERS.len()
}

//- by its path
lazy_static::lazy_static! {
    static ref LEVEL: u8 = 3;
}

fn level() -> u8 {
    *LEVEL
}

//- a lock
use std::sync::Mutex;

use lazy_static::lazy_static;

lazy_static! {
    static ref LIST: Mutex<Vec<u8>> = Mutex::new(Vec::new());
}

fn add(one: u8) {
    LIST.lock().unwrap().push(one);
}

//- for the crate
use lazy_static::lazy_static;

lazy_static! {
    pub(crate) static ref NAME: String = {
        let text = String::from("a");
        text + "b"
    };
}

fn name() -> &'static str {
    &NAME
}

//- in a module
mod inner {
    use lazy_static::lazy_static;

    lazy_static! {
        static ref FIVE: u8 = 5;
    }

    fn five() -> u8 {
        *FIVE
    }
}

//- on one line
use lazy_static::lazy_static;

lazy_static! { static ref ONE: u64 = 1; }

fn one() -> u64 {
    *ONE + 1
}

//- of another
use lazy_static::lazy_static;

lazy_static! {
    static ref FIRST: Vec<u8> = vec![1];
    static ref SECOND: Vec<u8> = FIRST.iter().map(|one| one + 1).collect();
}

fn sum() -> u8 {
    SECOND.iter().sum()
}

//- beside std's
use std::sync::LazyLock;

use lazy_static::lazy_static;

static NEW: LazyLock<u8> = LazyLock::new(|| 1);

lazy_static! {
    static ref OLD: u8 = *NEW + 1;
}

fn sum() -> u8 {
    *OLD + *NEW
}

//- with an attribute
use lazy_static::lazy_static;

lazy_static! {
    #[allow(dead_code)]
    static ref TABLE: [u8; 4] = [1; 4];
}

fn first() -> Option<&'static u8> {
    TABLE.first()
}

//- of a type of its own
use lazy_static::lazy_static;

struct Config {
    name: String,
}

impl Config {
    fn read() -> Config {
        Config {
            name: String::new(),
        }
    }
}

lazy_static! {
    static ref CONFIG: Config = Config::read();
}

fn name() -> String {
    CONFIG.name.clone()
}
