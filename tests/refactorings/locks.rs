use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Mutex, RwLock};

//- a variable with a number
pub fn main() {
    let $0kept = LOCK::new(5u32);
    *kept.WRITE += 2;
    let seen = *kept.READ;
    println!("{seen:?}");
}

//- a field with a number
struct Owner {
    kept: $0LOCK<u32>,
}

impl Owner {
    fn change(&self) {
        *self.kept.WRITE += 2;
    }
}

pub fn main() {
    let owner = Owner { kept: LOCK::new(5u32) };
    owner.change();
    let seen = *owner.kept.READ;
    println!("{seen:?}");
}

//- a shared number
pub fn main() {
    let kept = POINTER::new($0LOCK::new(5u32));
    let other = POINTER::clone(&kept);
    let third = kept.clone();
    *other.WRITE += 2;
    let seen = *third.READ;
    println!("{seen:?}");
}

//- a shared number in a field, with guards
struct Owner {
    kept: POINTER<$0LOCK<u32>>,
}

pub fn main() {
    let kept = POINTER::new(LOCK::new(5u32));
    let owner = Owner { kept: POINTER::clone(&kept) };
    {
        let mut guard = owner.kept.WRITE;
        *guard = 5u32;
    }
    *kept.WRITE += 2;
    let guard = kept.READ;
    println!("{:?}", *guard);
    drop(guard);
    let seen = *owner.kept.READ;
    println!("{seen:?}");
}

//- a variable with a words
pub fn main() {
    let $0kept = LOCK::new(vec![String::from("a")]);
    kept.WRITE.push(String::from("b"));
    let seen = kept.READ.len();
    println!("{seen:?}");
}

//- a field with a words
struct Owner {
    kept: $0LOCK<Vec<String>>,
}

impl Owner {
    fn change(&self) {
        self.kept.WRITE.push(String::from("b"));
    }
}

pub fn main() {
    let owner = Owner { kept: LOCK::new(vec![String::from("a")]) };
    owner.change();
    let seen = owner.kept.READ.len();
    println!("{seen:?}");
}

//- a shared words
pub fn main() {
    let kept = POINTER::new($0LOCK::new(vec![String::from("a")]));
    let other = POINTER::clone(&kept);
    let third = kept.clone();
    other.WRITE.push(String::from("b"));
    let seen = third.READ.len();
    println!("{seen:?}");
}

//- a shared words in a field, with guards
struct Owner {
    kept: POINTER<$0LOCK<Vec<String>>>,
}

pub fn main() {
    let kept = POINTER::new(LOCK::new(vec![String::from("a")]));
    let owner = Owner { kept: POINTER::clone(&kept) };
    {
        let mut guard = owner.kept.WRITE;
        *guard = vec![String::from("a")];
    }
    kept.WRITE.push(String::from("b"));
    let guard = kept.READ;
    println!("{:?}", *guard);
    drop(guard);
    let seen = owner.kept.READ.len();
    println!("{seen:?}");
}

//- a variable with a text
pub fn main() {
    let $0kept = LOCK::new(String::from("abc"));
    kept.WRITE.push('d');
    let seen = kept.READ.to_uppercase();
    println!("{seen:?}");
}

//- a field with a text
struct Owner {
    kept: $0LOCK<String>,
}

impl Owner {
    fn change(&self) {
        self.kept.WRITE.push('d');
    }
}

pub fn main() {
    let owner = Owner { kept: LOCK::new(String::from("abc")) };
    owner.change();
    let seen = owner.kept.READ.to_uppercase();
    println!("{seen:?}");
}

//- a shared text
pub fn main() {
    let kept = POINTER::new($0LOCK::new(String::from("abc")));
    let other = POINTER::clone(&kept);
    let third = kept.clone();
    other.WRITE.push('d');
    let seen = third.READ.to_uppercase();
    println!("{seen:?}");
}

//- a shared text in a field, with guards
struct Owner {
    kept: POINTER<$0LOCK<String>>,
}

pub fn main() {
    let kept = POINTER::new(LOCK::new(String::from("abc")));
    let owner = Owner { kept: POINTER::clone(&kept) };
    {
        let mut guard = owner.kept.WRITE;
        *guard = String::from("abc");
    }
    kept.WRITE.push('d');
    let guard = kept.READ;
    println!("{:?}", *guard);
    drop(guard);
    let seen = owner.kept.READ.to_uppercase();
    println!("{seen:?}");
}

//- a variable with a pair
pub fn main() {
    let $0kept = LOCK::new((1u8, 2u8));
    kept.WRITE.0 = 9;
    let seen = kept.READ.1;
    println!("{seen:?}");
}

//- a field with a pair
struct Owner {
    kept: $0LOCK<(u8, u8)>,
}

impl Owner {
    fn change(&self) {
        self.kept.WRITE.0 = 9;
    }
}

pub fn main() {
    let owner = Owner { kept: LOCK::new((1u8, 2u8)) };
    owner.change();
    let seen = owner.kept.READ.1;
    println!("{seen:?}");
}

//- a shared pair
pub fn main() {
    let kept = POINTER::new($0LOCK::new((1u8, 2u8)));
    let other = POINTER::clone(&kept);
    let third = kept.clone();
    other.WRITE.0 = 9;
    let seen = third.READ.1;
    println!("{seen:?}");
}

//- a shared pair in a field, with guards
struct Owner {
    kept: POINTER<$0LOCK<(u8, u8)>>,
}

pub fn main() {
    let kept = POINTER::new(LOCK::new((1u8, 2u8)));
    let owner = Owner { kept: POINTER::clone(&kept) };
    {
        let mut guard = owner.kept.WRITE;
        *guard = (1u8, 2u8);
    }
    kept.WRITE.0 = 9;
    let guard = kept.READ;
    println!("{:?}", *guard);
    drop(guard);
    let seen = owner.kept.READ.1;
    println!("{seen:?}");
}

//- a variable with a maybe
pub fn main() {
    let $0kept = LOCK::new(Some(3u64));
    kept.WRITE.take();
    let seen = kept.READ.is_none();
    println!("{seen:?}");
}

//- a field with a maybe
struct Owner {
    kept: $0LOCK<Option<u64>>,
}

impl Owner {
    fn change(&self) {
        self.kept.WRITE.take();
    }
}

pub fn main() {
    let owner = Owner { kept: LOCK::new(Some(3u64)) };
    owner.change();
    let seen = owner.kept.READ.is_none();
    println!("{seen:?}");
}

//- a shared maybe
pub fn main() {
    let kept = POINTER::new($0LOCK::new(Some(3u64)));
    let other = POINTER::clone(&kept);
    let third = kept.clone();
    other.WRITE.take();
    let seen = third.READ.is_none();
    println!("{seen:?}");
}

//- a shared maybe in a field, with guards
struct Owner {
    kept: POINTER<$0LOCK<Option<u64>>>,
}

pub fn main() {
    let kept = POINTER::new(LOCK::new(Some(3u64)));
    let owner = Owner { kept: POINTER::clone(&kept) };
    {
        let mut guard = owner.kept.WRITE;
        *guard = Some(3u64);
    }
    kept.WRITE.take();
    let guard = kept.READ;
    println!("{:?}", *guard);
    drop(guard);
    let seen = owner.kept.READ.is_none();
    println!("{seen:?}");
}

//- a variable with a map
pub fn main() {
    let $0kept = LOCK::new(std::collections::BTreeMap::from([(1u8, 2u8)]));
    kept.WRITE.insert(3, 4);
    let seen = kept.READ.get(&3).copied();
    println!("{seen:?}");
}

//- a field with a map
struct Owner {
    kept: $0LOCK<std::collections::BTreeMap<u8, u8>>,
}

impl Owner {
    fn change(&self) {
        self.kept.WRITE.insert(3, 4);
    }
}

pub fn main() {
    let owner = Owner { kept: LOCK::new(std::collections::BTreeMap::from([(1u8, 2u8)])) };
    owner.change();
    let seen = owner.kept.READ.get(&3).copied();
    println!("{seen:?}");
}

//- a shared map
pub fn main() {
    let kept = POINTER::new($0LOCK::new(std::collections::BTreeMap::from([(1u8, 2u8)])));
    let other = POINTER::clone(&kept);
    let third = kept.clone();
    other.WRITE.insert(3, 4);
    let seen = third.READ.get(&3).copied();
    println!("{seen:?}");
}

//- a shared map in a field, with guards
struct Owner {
    kept: POINTER<$0LOCK<std::collections::BTreeMap<u8, u8>>>,
}

pub fn main() {
    let kept = POINTER::new(LOCK::new(std::collections::BTreeMap::from([(1u8, 2u8)])));
    let owner = Owner { kept: POINTER::clone(&kept) };
    {
        let mut guard = owner.kept.WRITE;
        *guard = std::collections::BTreeMap::from([(1u8, 2u8)]);
    }
    kept.WRITE.insert(3, 4);
    let guard = kept.READ;
    println!("{:?}", *guard);
    drop(guard);
    let seen = owner.kept.READ.get(&3).copied();
    println!("{seen:?}");
}

//- a static
static $0KEPT: LOCK<u64> = LOCK::new(1);

pub fn main() {
    *KEPT.WRITE += 1;
    println!("{}", *KEPT.READ);
}

//- paths in full
pub fn main() {
    let $0kept: LOCK<Vec<u8>> = LOCK::new(Vec::new());
    for number in 0..3 {
        kept.WRITE.push(number);
    }
    println!("{}", kept.READ.len());
}
