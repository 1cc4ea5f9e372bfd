use std::collections::HashMap;

//- counted 0
use std::rc::Rc;

struct Owner {
    shared: $0Rc<Vec<u8>>,
}

pub fn main() {
    let shared: Rc<Vec<u8>> = Rc::new(vec![1u8, 2]);
    let owner = Owner { shared: Rc::clone(&shared) };
    println!("{:?} {}", owner.shared, Rc::strong_count(&shared));
}

//- weak 0
use std::rc::{Rc, Weak};

pub fn main() {
    let shared = $0Rc::new(vec![1u8, 2]);
    let weak: Weak<Vec<u8>> = Rc::downgrade(&shared);
    let mut known: HashMap<u8, Vec<Rc<Vec<u8>>>> = HashMap::new();
    known.insert(1, vec![shared.clone(), Rc::clone(&shared)]);
    println!("{:?} {}", weak.upgrade().unwrap(), Rc::ptr_eq(&known[&1][0], &shared));
    drop(known);
    println!("{:?}", Rc::try_unwrap(shared).is_ok());
}

//- by its path 0
pub fn main() {
    let shared: std::rc::$0Rc<Vec<u8>> = std::rc::Rc::new(vec![1u8, 2]);
    let other = std::rc::Rc::<Vec<u8>>::clone(&shared);
    println!("{:?}", std::rc::Rc::unwrap_or_clone(other));
    drop(shared);
}

//- counted 1
use std::rc::Rc;

struct Owner {
    shared: $0Rc<String>,
}

pub fn main() {
    let shared: Rc<String> = Rc::new(String::from("a"));
    let owner = Owner { shared: Rc::clone(&shared) };
    println!("{} {}", owner.shared, Rc::strong_count(&shared));
}

//- weak 1
use std::rc::{Rc, Weak};

pub fn main() {
    let shared = $0Rc::new(String::from("a"));
    let weak: Weak<String> = Rc::downgrade(&shared);
    let mut known: HashMap<u8, Vec<Rc<String>>> = HashMap::new();
    known.insert(1, vec![shared.clone(), Rc::clone(&shared)]);
    println!("{} {}", weak.upgrade().unwrap(), Rc::ptr_eq(&known[&1][0], &shared));
    drop(known);
    println!("{:?}", Rc::try_unwrap(shared).is_ok());
}

//- by its path 1
pub fn main() {
    let shared: std::rc::$0Rc<String> = std::rc::Rc::new(String::from("a"));
    let other = std::rc::Rc::<String>::clone(&shared);
    println!("{}", std::rc::Rc::unwrap_or_clone(other));
    drop(shared);
}

//- counted 2
use std::rc::Rc;

struct Owner {
    shared: $0Rc<u64>,
}

pub fn main() {
    let shared: Rc<u64> = Rc::new(4u64);
    let owner = Owner { shared: Rc::clone(&shared) };
    println!("{} {}", owner.shared, Rc::strong_count(&shared));
}

//- weak 2
use std::rc::{Rc, Weak};

pub fn main() {
    let shared = $0Rc::new(4u64);
    let weak: Weak<u64> = Rc::downgrade(&shared);
    let mut known: HashMap<u8, Vec<Rc<u64>>> = HashMap::new();
    known.insert(1, vec![shared.clone(), Rc::clone(&shared)]);
    println!("{} {}", weak.upgrade().unwrap(), Rc::ptr_eq(&known[&1][0], &shared));
    drop(known);
    println!("{:?}", Rc::try_unwrap(shared).is_ok());
}

//- by its path 2
pub fn main() {
    let shared: std::rc::$0Rc<u64> = std::rc::Rc::new(4u64);
    let other = std::rc::Rc::<u64>::clone(&shared);
    println!("{}", std::rc::Rc::unwrap_or_clone(other));
    drop(shared);
}

//- counted 3
use std::rc::Rc;

struct Owner {
    shared: $0Rc<(u8, char)>,
}

pub fn main() {
    let shared: Rc<(u8, char)> = Rc::new((1u8, 'b'));
    let owner = Owner { shared: Rc::clone(&shared) };
    println!("{:?} {}", owner.shared, Rc::strong_count(&shared));
}

//- weak 3
use std::rc::{Rc, Weak};

pub fn main() {
    let shared = $0Rc::new((1u8, 'b'));
    let weak: Weak<(u8, char)> = Rc::downgrade(&shared);
    let mut known: HashMap<u8, Vec<Rc<(u8, char)>>> = HashMap::new();
    known.insert(1, vec![shared.clone(), Rc::clone(&shared)]);
    println!("{:?} {}", weak.upgrade().unwrap(), Rc::ptr_eq(&known[&1][0], &shared));
    drop(known);
    println!("{:?}", Rc::try_unwrap(shared).is_ok());
}

//- by its path 3
pub fn main() {
    let shared: std::rc::$0Rc<(u8, char)> = std::rc::Rc::new((1u8, 'b'));
    let other = std::rc::Rc::<(u8, char)>::clone(&shared);
    println!("{:?}", std::rc::Rc::unwrap_or_clone(other));
    drop(shared);
}

//- counted 4
use std::rc::Rc;

struct Owner {
    shared: $0Rc<Option<u32>>,
}

pub fn main() {
    let shared: Rc<Option<u32>> = Rc::new(Some(2u32));
    let owner = Owner { shared: Rc::clone(&shared) };
    println!("{:?} {}", owner.shared, Rc::strong_count(&shared));
}

//- weak 4
use std::rc::{Rc, Weak};

pub fn main() {
    let shared = $0Rc::new(Some(2u32));
    let weak: Weak<Option<u32>> = Rc::downgrade(&shared);
    let mut known: HashMap<u8, Vec<Rc<Option<u32>>>> = HashMap::new();
    known.insert(1, vec![shared.clone(), Rc::clone(&shared)]);
    println!("{:?} {}", weak.upgrade().unwrap(), Rc::ptr_eq(&known[&1][0], &shared));
    drop(known);
    println!("{:?}", Rc::try_unwrap(shared).is_ok());
}

//- by its path 4
pub fn main() {
    let shared: std::rc::$0Rc<Option<u32>> = std::rc::Rc::new(Some(2u32));
    let other = std::rc::Rc::<Option<u32>>::clone(&shared);
    println!("{:?}", std::rc::Rc::unwrap_or_clone(other));
    drop(shared);
}
