use std::collections::{BTreeMap, HashMap};
use std::sync::RwLock;

//- a key 0
pub fn register(counts: &RwLock<HashMap<String, u64>>, page: &str) {
    let is_known = counts.read().expect("lock poisoned").contains_key(page);
    if !is_known {
        counts.write().expect("lock poisoned").insert(page.to_owned(), 0);
    }
}

//- a key 1
pub struct Registry {
    counts: RwLock<HashMap<String, u64>>,
    names: RwLock<BTreeMap<u8, String>>,
}

impl Registry {
    pub fn set(&self, page: &str, count: u64) {
        if self.counts.read().unwrap().contains_key(page) {
            return;
        }
        let mut counts = self.counts.write().unwrap();
        counts.insert(page.to_owned(), count);
    }

    pub fn name(&self, number: u8, name: String) {
        if self.names.read().unwrap().get(&number).is_none() {
            self.names.write().unwrap().insert(number, name);
        }
    }
}

//- a key 2
pub struct State {
    pub all: BTreeMap<u8, Vec<u8>>,
    pub name: Option<String>,
    pub count: u32,
}

pub static STATE: RwLock<State> = RwLock::new(State { all: BTreeMap::new(), name: None, count: 0 });

pub fn add(number: u8, own: Vec<u8>) {
    if !STATE.read().unwrap().all.contains_key(&number) {
        STATE.write().unwrap().all.insert(
            number,
            own,
        );
    }
}

pub fn name(name: String) {
    let is_unnamed = STATE.read().unwrap().name.is_none();
    if is_unnamed {
        STATE.write().unwrap().name = Some(name);
    }
}

//- a key 3
use std::sync::atomic::AtomicU64;

pub fn counter(counters: &RwLock<HashMap<&'static str, AtomicU64>>, name: &'static str) {
    match counters.read().unwrap().get(name) {
        Some(_) => return,
        None => {}
    }
    let mut counters = counters.write().unwrap();
    counters.insert(name, AtomicU64::new(0));
    drop(counters);
}

//- a key 4
use std::sync::Mutex;

pub fn lock(locks: &RwLock<HashMap<String, Mutex<Vec<u8>>>>, name: &str, first: u8) {
    let missing = !locks.read().unwrap().contains_key(name);
    if missing {
        locks.write().unwrap().insert(String::from(name), Mutex::new(vec![first]));
    }
}

//- a key 5
pub fn first(all: &RwLock<BTreeMap<u32, u32>>, key: u32, value: u32) {
    if all.read().unwrap().is_empty() {
        all.write().unwrap().insert(key, value);
    }
}

//- an option 0
pub fn set(name: &RwLock<Option<String>>, new: String) {
    if name.read().unwrap().is_none() {
        *name.write().unwrap() = Some(new);
    }
}

//- an option 1
pub fn last(name: &RwLock<Option<u8>>, new: u8) {
    if name.read().unwrap().is_none() {
        *name.write().unwrap() = Some(new)
    }
}

//- an option 2
pub fn replaced(name: &RwLock<Option<String>>, new: String) {
    let known = name.read().unwrap().is_some();
    if known {
        return;
    }
    let mut name = name.write().unwrap();
    name.replace(new);
}

//- an option 3
pub struct Owner {
    pub own: Option<(u8, String)>,
    pub count: u8,
}

pub fn own(owner: &RwLock<Owner>, name: String) {
    if owner.read().unwrap().own.is_none() {
        let mut owner = owner.write().unwrap();
        owner.own = Some((1, name));
    }
}

//- a key of its own type
#[derive(PartialEq, Eq, Hash, Clone)]
pub struct Key(u8, String);

pub fn put(all: &RwLock<HashMap<Key, String>>, key: &Key, text: String) {
    let all_known = all.read().unwrap();
    let known = all_known.contains_key(key);
    drop(all_known);
    if known == false || !known {
        all.write().unwrap().insert(key.clone(), text);
    }
}

//- a key and a guard in a block
pub fn put(all: &RwLock<HashMap<u8, String>>, key: u8, text: String) -> bool {
    if !all.read().unwrap().contains_key(&key) {
        {
            let mut all = all.write().unwrap();
            all.insert(key, text);
        }
        return true;
    }
    false
}
