use super::RULE;
use crate::testing::{check, check_fix, check_no_fix, check_none};

#[test]
fn keys_that_are_missing() {
    check(
        &RULE,
        r#"
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, RwLock};

struct Registry {
    counts: RwLock<HashMap<String, u64>>,
    rooms: RwLock<HashMap<u8, Arc<Mutex<Vec<u8>>>>>,
    seen: RwLock<HashSet<u64>>,
    order: RwLock<Vec<u64>>,
}

impl Registry {
    fn register(&self, page: &str) {
        if !self.counts.read().unwrap().contains_key(page) {
            self.counts.write().unwrap().insert(page.to_owned(), 0);
        //  ^^^^^^^^^^^^^^^^^^^ info: another thread may write `self.counts` between the look at it and this
        }
    }

    fn set(&self, page: &str, count: u64) {
        let known = self.counts.read().unwrap().contains_key(page);
        if known {
            return;
        }
        let mut counts = self.counts.write().unwrap();
        //               ^^^^^^^^^^^^^^^^^^^ `self.counts`
        counts.insert(page.to_owned(), count);
    }

    fn room(&self, number: u8) -> Arc<Mutex<Vec<u8>>> {
        let found = self.rooms.read().unwrap().get(&number).cloned();
        if let Some(room) = found {
            return room;
        }
        let room = Arc::new(Mutex::new(Vec::new()));
        self.rooms.write().unwrap().insert(number, Arc::clone(&room));
    //  ^^^^^^^^^^^^^^^^^^ `self.rooms`
        room
    }

    fn room_in_block(&self, number: u8) -> Arc<Mutex<Vec<u8>>> {
        {
            let rooms = self.rooms.read().unwrap();
            if let Some(room) = rooms.get(&number) {
                return room.clone();
            }
        }
        let room = Arc::new(Mutex::new(Vec::new()));
        let mut rooms = self.rooms.write().unwrap();
        //              ^^^^^^^^^^^^^^^^^^ `self.rooms`
        rooms.insert(number, room.clone());
        drop(rooms);
        room
    }

    fn room_by_match(&self, number: u8) -> Arc<Mutex<Vec<u8>>> {
        let found = self.rooms.read().unwrap().get(&number).cloned();
        match found {
            Some(room) => room,
            None => {
                let room = Arc::new(Mutex::new(Vec::new()));
                self.rooms.write().unwrap().insert(number, room.clone());
            //  ^^^^^^^^^^^^^^^^^^ `self.rooms`
                room
            }
        }
    }

    fn once(&self, id: u64) {
        if !self.seen.read().unwrap().contains(&id) {
            self.seen.write().unwrap().insert(id);
        //  ^^^^^^^^^^^^^^^^^ `self.seen`
            println!("first {id}");
            println!("of all");
        }
    }

    fn append(&self, id: u64) {
        let order = self.order.read().unwrap();
        let is_known = order.contains(&id);
        drop(order);
        if !is_known {
            self.order.write().unwrap().push(id);
        //  ^^^^^^^^^^^^^^^^^^ `self.order`
        }
    }
}
"#,
    );
}

#[test]
fn options_flags_and_numbers() {
    check(
        &RULE,
        r#"
use std::sync::{Mutex, RwLock};

struct State { started: bool, name: Option<String>, best: u64 }

static STATE: RwLock<State> = RwLock::new(State { started: false, name: None, best: 0 });

fn start() {
    if !STATE.read().unwrap().started {
        STATE.write().unwrap().started = true;
    //  ^^^^^^^^^^^^^ `STATE`
        println!("one");
        println!("two");
    }
}

fn name(name: String) {
    let is_unnamed = STATE.read().unwrap().name.is_none();
    if is_unnamed {
        STATE.write().unwrap().name = Some(name);
    //  ^^^^^^^^^^^^^ `STATE`
    }
}

fn best(found: u64) {
    let best = STATE.read().unwrap().best;
    if found > best {
        STATE.write().unwrap().best = found;
    //  ^^^^^^^^^^^^^ `STATE`
    }
}

fn by_a_clone(name: String, state: std::sync::Arc<RwLock<State>>) {
    let state = state.clone();
    if state.read().unwrap().name.is_none() {
        state.write().unwrap().name = Some(name);
    //  ^^^^^^^^^^^^^ `state`
    }
}

fn in_a_thread() {
    let total = std::sync::Arc::new(RwLock::new(None));
    for number in 0..2u8 {
        let total = total.clone();
        std::thread::spawn(move || {
            if total.read().unwrap().is_none() {
                *total.write().unwrap() = Some(number);
            //   ^^^^^^^^^^^^^ `total`
            }
        });
    }
}

fn lazy(slot: &RwLock<Option<Mutex<u8>>>) {
    if slot.read().unwrap().is_none() {
        *slot.write().unwrap() = Some(Mutex::new(1));
    //   ^^^^^^^^^^^^ `slot`
    }
}
"#,
    );
    check(
        &RULE,
        r#"
use parking_lot::RwLock;

fn empty(list: &RwLock<Vec<u8>>) {
    let is_empty = { let list = list.read(); list.is_empty() };
    if is_empty {
        list.write().push(1);
    //  ^^^^^^^^^^^^ `list`
    }
}

async fn later(list: &tokio::sync::RwLock<std::collections::HashMap<u8, u8>>, value: u8) {
    if list.read().await.get(&1).is_none() {
        list.write().await.insert(1, value);
    //  ^^^^^^^^^^^^^^^^^^ `list`
    }
}
"#,
    );
}

#[test]
fn who_asks_again_or_has_no_need_to() {
    check_none(
        &RULE,
        r#"
use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, RwLock};

struct Registry {
    counts: RwLock<HashMap<String, u64>>,
    others: RwLock<HashMap<String, u64>>,
    names: RwLock<HashMap<u8, String>>,
    seen: RwLock<HashSet<u64>>,
    gate: Mutex<()>,
    state: RwLock<State>,
    supported: RwLock<Option<bool>>,
}

struct State { started: bool, stopped: bool, name: Option<String>, level: u8 }

impl Registry {
    fn by_entry(&self, page: &str) {
        if !self.counts.read().unwrap().contains_key(page) {
            self.counts.write().unwrap().entry(page.to_owned()).or_insert(0);
        }
    }

    fn looks_again(&self, page: &str) {
        if !self.counts.read().unwrap().contains_key(page) {
            let mut counts = self.counts.write().unwrap();
            if !counts.contains_key(page) {
                counts.insert(page.to_owned(), 0);
            }
        }
    }

    fn another(&self, page: &str) {
        if !self.counts.read().unwrap().contains_key(page) {
            self.others.write().unwrap().insert(page.to_owned(), 0);
        }
    }

    fn kept(&self, number: u8) -> String {
        if let Some(name) = self.names.read().unwrap().get(&number).cloned() {
            return name;
        }
        let name = format!("number {number}");
        self.names.write().unwrap().insert(number, name.clone());
        name
    }

    fn one_way(&self, id: u64) {
        if !self.seen.read().unwrap().contains(&id) {
            self.seen.write().unwrap().insert(id);
        }
    }

    fn what_it_gives(&self, id: u64) -> bool {
        if self.seen.read().unwrap().contains(&id) {
            return false;
        }
        let is_new = self.seen.write().unwrap().insert(id);
        is_new
    }

    fn present(&self, page: &str) {
        if self.counts.read().unwrap().contains_key(page) {
            self.counts.write().unwrap().insert(page.to_owned(), 0);
        }
    }

    fn without_a_question(&self, page: &str) {
        let before = self.counts.read().unwrap().len();
        self.counts.write().unwrap().insert(page.to_owned(), 0);
        println!("{before}");
    }

    fn guarded(&self, page: &str) {
        let _gate = self.gate.lock().unwrap();
        if !self.counts.read().unwrap().contains_key(page) {
            self.counts.write().unwrap().insert(page.to_owned(), 0);
        }
    }

    fn one_lock(&self, page: &str) {
        let mut counts = self.counts.write().unwrap();
        if !counts.contains_key(page) {
            counts.insert(page.to_owned(), 0);
        }
    }

    fn other_part(&self) {
        if !self.state.read().unwrap().started {
            self.state.write().unwrap().stopped = true;
            println!("one");
            println!("two");
        }
    }

    fn found_out(&self) {
        let known = self.supported.read().unwrap().clone();
        if known.is_none() {
            if std::env::var("OLD").is_ok() {
                self.supported.write().unwrap().replace(false);
            } else {
                *self.supported.write().unwrap() = Some(true);
            }
        }
    }

    fn only_the_flag(&self) {
        if !self.state.read().unwrap().started {
            self.state.write().unwrap().started = true;
        }
    }

    fn only_if_it_differs(&self, level: u8) {
        if self.state.read().unwrap().level != level {
            self.state.write().unwrap().level = level;
        }
    }

    fn tried(&self, page: &str) {
        if !self.counts.read().unwrap().contains_key(page) {
            if let Ok(mut counts) = self.counts.try_write() {
                counts.insert(page.to_owned(), 0);
            }
        }
    }

    fn removed(&self, page: &str) {
        if self.counts.read().unwrap().contains_key(page) {
            self.counts.write().unwrap().remove(page);
        }
    }

    fn in_a_closure(&self, page: &'static str) {
        if !self.counts.read().unwrap().contains_key(page) {
            let later = || self.counts.write().unwrap().insert(page.to_owned(), 0);
            later();
        }
    }
}

fn exclusive(counts: &mut RwLock<HashMap<u8, u8>>) {
    if !counts.read().unwrap().contains_key(&1) {
        counts.write().unwrap().insert(1, 0);
    }
}

struct File;
impl File {
    fn read(&self) -> Result<HashMap<u8, u8>, ()> { Err(()) }
    fn write(&self) -> Result<HashMap<u8, u8>, ()> { Err(()) }
}

fn no_lock(file: &File) {
    if !file.read().unwrap().contains_key(&1) {
        file.write().unwrap().insert(1, 0);
    }
}

fn unknown(counts: &Unknown) {
    if !counts.read().unwrap().contains_key(&1) {
        counts.write().unwrap().insert(1, 0);
    }
}

fn two(first: &RwLock<HashMap<u8, u8>>, second: &RwLock<HashMap<u8, u8>>) {
    if !first.read().unwrap().contains_key(&1) {
        second.write().unwrap().insert(1, 0);
    }
}

async fn of_its_own(key: u8) {
    let counts = std::sync::Arc::new(RwLock::new(HashMap::new()));
    let others = counts.clone();
    std::thread::spawn(move || others.write().unwrap().clear());
    if !counts.read().unwrap().contains_key(&key) {
        counts.write().unwrap().insert(key, 0);
    }
}

#[test]
fn tested() {
    let counts = RwLock::new(HashMap::new());
    if !counts.read().unwrap().contains_key(&1) {
        counts.write().unwrap().insert(1, 0);
    }
}
"#,
    );
}

const TITLE: &str = "Put it in only where there is still nothing";

#[test]
fn what_is_put_in_only_where_there_is_still_nothing() {
    for (before, after) in [
        (
            "pages.write().unwrap().insert(name, 0);",
            "pages.write().unwrap().entry(name).or_insert(0);",
        ),
        (
            "let mut pages = pages.write().unwrap();\n        pages.insert(name, 0);",
            "let mut pages = pages.write().unwrap();\n        pages.entry(name).or_insert(0);",
        ),
    ] {
        let text = |write: &str| {
            format!(
                "use std::collections::HashMap;\nuse std::sync::RwLock;\n\npub fn add(pages: &RwLock<HashMap<String, u64>>, name: String) {{\n    if !pages.read().unwrap().contains_key(&name) {{\n        {write}\n    }}\n}}\n"
            )
        };
        check_fix(&RULE, TITLE, &text(before), &text(after));
    }
    for (before, after) in [
        (
            "*name.write().unwrap() = Some(new);",
            "name.write().unwrap().get_or_insert(new);",
        ),
        (
            "*name.write().unwrap() = Some(new)",
            "name.write().unwrap().get_or_insert(new);",
        ),
        (
            "name.write().unwrap().replace(new);",
            "name.write().unwrap().get_or_insert(new);",
        ),
    ] {
        let text = |write: &str| {
            format!(
                "use std::sync::RwLock;\n\npub fn set(name: &RwLock<Option<String>>, new: String) {{\n    if name.read().unwrap().is_none() {{\n        {write}\n    }}\n}}\n"
            )
        };
        check_fix(&RULE, TITLE, &text(before), &text(after));
    }
}

#[test]
fn what_the_function_goes_on_with_is_not_put_in_later() {
    for body in [
        "let room = Arc::new(Mutex::new(1));\n rooms.write().unwrap().insert(number, room.clone());\n Some(room)",
        "let room = Arc::new(Mutex::new(1));\n let mut rooms = rooms.write().unwrap();\n rooms.insert(number, Arc::clone(&room));\n drop(rooms);\n Some(room)",
    ] {
        check_no_fix(
            &RULE,
            TITLE,
            &format!(
                "use std::collections::HashMap;\nuse std::sync::{{Arc, Mutex, RwLock}};\npub type Room = Arc<Mutex<u8>>;\npub fn room(rooms: &RwLock<HashMap<u8, Room>>, number: u8) -> Option<Room> {{\n if rooms.read().unwrap().contains_key(&number) {{ return None; }}\n {body}\n}}\n"
            ),
        );
    }
}
