use std::thread;

//- rc parameter
use std::rc::Rc;

fn run(words: Rc<Vec<String>>) {
    thread::spawn(move || println!("{}", words.len()));
}

//- rc clone
use std::rc::Rc;

fn run(words: Rc<Vec<String>>) -> usize {
    let mine = Rc::clone(&words);
    let handle = thread::spawn(move || mine.len());
    handle.join().unwrap() + words.len()
}

//- rc variable
use std::rc::Rc;

fn run() -> usize {
    let list = Rc::new(vec![1, 2]);
    let other = list.clone();
    thread::spawn(move || other.len()).join().unwrap() + list.len()
}

//- rc by its path
fn run() {
    let name = std::rc::Rc::new(String::from("a"));
    thread::spawn(move || println!("{name}"));
}

//- rc by its module
use std::rc;

fn run(name: rc::Rc<String>) {
    thread::spawn(move || println!("{name}"));
}

//- rc in a struct
use std::rc::Rc;

struct Owner {
    shared: Rc<String>,
}

fn run(owner: Owner) {
    thread::spawn(move || owner.shared.len());
}

//- rc in a vector
use std::rc::Rc;

fn run(all: Vec<Rc<String>>) {
    thread::spawn(move || all.len());
}

//- rc in a tuple
use std::rc::Rc;

fn run(pair: (Rc<String>, u8)) {
    thread::spawn(move || println!("{} {}", pair.0, pair.1));
}

//- rc of a slice
use std::rc::Rc;

fn run() {
    let all: Rc<[u8]> = Rc::from(vec![1, 2]);
    thread::spawn(move || all.len());
}

//- rc weak
use std::rc::{Rc, Weak};

fn run(all: Rc<String>) {
    let weak: Weak<String> = Rc::downgrade(&all);
    thread::spawn(move || weak.upgrade().is_some());
    drop(all);
}

//- rc in a scope
use std::rc::Rc;

fn run(all: Rc<String>) {
    thread::scope(|scope| {
        scope.spawn(|| all.len());
    });
}

//- rc by a builder
use std::rc::Rc;

fn run(all: Rc<String>) {
    thread::Builder::new().spawn(move || all.len()).unwrap();
}

//- shared cell 0
use std::cell::RefCell;
use std::rc::Rc;

fn run() {
    let kept = Rc::new(RefCell::new(0u32));
    let mine = Rc::clone(&kept);
    let handle = thread::spawn(move || {
        *mine.borrow_mut() += 1;
    });
    *kept.borrow_mut() += 1;
    handle.join().unwrap();
}

//- shared cell 1
use std::cell::RefCell;
use std::rc::Rc;

fn run() {
    let kept = Rc::new(RefCell::new(String::new()));
    let mine = Rc::clone(&kept);
    let handle = thread::spawn(move || {
        mine.borrow_mut().push('a');
    });
    kept.borrow_mut().push('a');
    handle.join().unwrap();
}

//- shared cell 2
use std::cell::RefCell;
use std::rc::Rc;

fn run() {
    let kept = Rc::new(RefCell::new(vec![1u8]));
    let mine = Rc::clone(&kept);
    let handle = thread::spawn(move || {
        mine.borrow_mut().push(2);
    });
    kept.borrow_mut().push(2);
    handle.join().unwrap();
}

//- shared cell 3
use std::cell::RefCell;
use std::rc::Rc;

fn run() {
    let kept = Rc::new(RefCell::new(Some(1u8)));
    let mine = Rc::clone(&kept);
    let handle = thread::spawn(move || {
        let _ = mine.borrow_mut().take();
    });
    let _ = kept.borrow_mut().take();
    handle.join().unwrap();
}

//- shared cell 4
use std::cell::RefCell;
use std::rc::Rc;

fn run() {
    let kept: Rc<RefCell<u32>> = Rc::new(RefCell::new(0u32));
    let mine = kept.clone();
    thread::spawn(move || {
        *mine.borrow_mut() += 1;
    });
    println!("{:?}", kept.borrow());
}

//- shared cell 5
use std::cell::RefCell;
use std::rc::Rc;

fn run() {
    let kept: Rc<RefCell<String>> = Rc::new(RefCell::new(String::new()));
    let mine = kept.clone();
    thread::spawn(move || {
        mine.borrow_mut().push('a');
    });
    println!("{:?}", kept.borrow());
}

//- shared cell 6
use std::cell::RefCell;
use std::rc::Rc;

fn run() {
    let kept: Rc<RefCell<Vec<u8>>> = Rc::new(RefCell::new(vec![1u8]));
    let mine = kept.clone();
    thread::spawn(move || {
        mine.borrow_mut().push(2);
    });
    println!("{:?}", kept.borrow());
}

//- shared cell 7
use std::cell::RefCell;
use std::rc::Rc;

fn run() {
    let kept: Rc<RefCell<Option<u8>>> = Rc::new(RefCell::new(Some(1u8)));
    let mine = kept.clone();
    thread::spawn(move || {
        let _ = mine.borrow_mut().take();
    });
    println!("{:?}", kept.borrow());
}

//- shared cell 8
use std::cell::RefCell;
use std::rc::Rc;

fn run() {
    let kept = Rc::new(RefCell::new(0u32));
    thread::spawn(move || {
        *kept.borrow_mut() += 1;
    });
}

//- shared cell 9
use std::cell::RefCell;
use std::rc::Rc;

fn run() {
    let kept = Rc::new(RefCell::new(String::new()));
    thread::spawn(move || {
        kept.borrow_mut().push('a');
    });
}

//- shared cell 10
use std::cell::RefCell;
use std::rc::Rc;

fn run() {
    let kept = Rc::new(RefCell::new(vec![1u8]));
    thread::spawn(move || {
        kept.borrow_mut().push(2);
    });
}

//- shared cell 11
use std::cell::RefCell;
use std::rc::Rc;

fn run() {
    let kept = Rc::new(RefCell::new(Some(1u8)));
    thread::spawn(move || {
        let _ = kept.borrow_mut().take();
    });
}

//- shared number 0
use std::cell::Cell;
use std::rc::Rc;

fn run() {
    let kept = Rc::new(Cell::new(0u8));
    let mine = kept.clone();
    let handle = thread::spawn(move || {
        mine.set(1u8);
    });
    handle.join().unwrap();
    println!("{}", kept.get());
}

//- shared number 1
use std::cell::Cell;
use std::rc::Rc;

fn run() {
    let kept: Rc<Cell<u32>> = Rc::new(Cell::new(0u32));
    let mine = Rc::clone(&kept);
    let handle = thread::spawn(move || {
        mine.set(mine.get() + 1);
    });
    handle.join().unwrap();
    println!("{}", kept.get());
}

//- shared number 2
use std::cell::Cell;
use std::rc::Rc;

fn run() {
    let kept = Rc::new(Cell::new(0u64));
    let mine = kept.clone();
    let handle = thread::spawn(move || {
        println!("{}", mine.replace(2));
    });
    handle.join().unwrap();
    println!("{}", kept.get());
}

//- shared number 3
use std::cell::Cell;
use std::rc::Rc;

fn run() {
    let kept: Rc<Cell<i32>> = Rc::new(Cell::new(0i32));
    let mine = Rc::clone(&kept);
    let handle = thread::spawn(move || {
        mine.set(1i32);
    });
    handle.join().unwrap();
    println!("{}", kept.get());
}

//- shared number 4
use std::cell::Cell;
use std::rc::Rc;

fn run() {
    let kept = Rc::new(Cell::new(0usize));
    let mine = kept.clone();
    let handle = thread::spawn(move || {
        mine.set(mine.get() + 1);
    });
    handle.join().unwrap();
    println!("{}", kept.get());
}

//- shared number 5
use std::cell::Cell;
use std::rc::Rc;

fn run() {
    let kept: Rc<Cell<bool>> = Rc::new(Cell::new(false));
    let mine = Rc::clone(&kept);
    let handle = thread::spawn(move || {
        mine.set(true);
    });
    handle.join().unwrap();
    println!("{}", kept.get());
}

//- shared number 6
use std::cell::Cell;
use std::rc::Rc;

fn run() {
    let kept = Rc::new(Cell::new(0i64));
    let mine = kept.clone();
    let handle = thread::spawn(move || {
        mine.set(1i64);
    });
    handle.join().unwrap();
    println!("{}", kept.get());
}

//- shared number 7
use std::cell::Cell;
use std::rc::Rc;

fn run() {
    let kept: Rc<Cell<u16>> = Rc::new(Cell::new(0u16));
    let mine = Rc::clone(&kept);
    let handle = thread::spawn(move || {
        mine.set(mine.get() + 1);
    });
    handle.join().unwrap();
    println!("{}", kept.get());
}

//- shared number 8
use std::cell::Cell;
use std::rc::Rc;

fn run() {
    let kept = Rc::new(Cell::new(0i16));
    let mine = kept.clone();
    let handle = thread::spawn(move || {
        println!("{}", mine.replace(2));
    });
    handle.join().unwrap();
    println!("{}", kept.get());
}

//- shared number 9
use std::cell::Cell;
use std::rc::Rc;

fn run() {
    let kept: Rc<Cell<isize>> = Rc::new(Cell::new(0isize));
    let mine = Rc::clone(&kept);
    let handle = thread::spawn(move || {
        mine.set(1isize);
    });
    handle.join().unwrap();
    println!("{}", kept.get());
}

//- shared number 10
use std::cell::Cell;
use std::rc::Rc;

fn run() {
    let kept = Rc::new(Cell::new(0i8));
    let mine = kept.clone();
    let handle = thread::spawn(move || {
        mine.set(mine.get() + 1);
    });
    handle.join().unwrap();
    println!("{}", kept.get());
}

//- shared number 11
use std::cell::Cell;
use std::rc::Rc;

fn run() {
    let kept: Rc<Cell<u64>> = Rc::new(Cell::new(0u64));
    let mine = Rc::clone(&kept);
    let handle = thread::spawn(move || {
        println!("{}", mine.replace(2));
    });
    handle.join().unwrap();
    println!("{}", kept.get());
}

//- cell 0
use std::cell::RefCell;

fn run() {
    let kept = RefCell::new(0u32);
    thread::scope(|scope| {
        scope.spawn(|| {
            *kept.borrow_mut() += 1;
        });
    });
    println!("{:?}", kept.borrow());
}

//- cell 1
use std::cell::RefCell;

fn run() {
    let kept = RefCell::new(String::new());
    thread::scope(|scope| {
        scope.spawn(|| {
            kept.borrow_mut().push('a');
        });
    });
    println!("{:?}", kept.borrow());
}

//- cell 2
use std::cell::RefCell;

fn run() {
    let kept = RefCell::new(vec![1u8]);
    thread::scope(|scope| {
        scope.spawn(|| {
            kept.borrow_mut().push(2);
        });
    });
    println!("{:?}", kept.borrow());
}

//- cell 3
use std::cell::RefCell;

fn run() {
    let kept = RefCell::new(Some(1u8));
    thread::scope(|scope| {
        scope.spawn(|| {
            let _ = kept.borrow_mut().take();
        });
    });
    println!("{:?}", kept.borrow());
}

//- cell 4
use std::cell::RefCell;

fn run() {
    let kept: RefCell<u32> = RefCell::new(0u32);
    thread::scope(|all| {
        all.spawn(|| println!("{:?}", kept.borrow()));
    });
    *kept.borrow_mut() += 1;
}

//- cell 5
use std::cell::RefCell;

fn run() {
    let kept: RefCell<String> = RefCell::new(String::new());
    thread::scope(|all| {
        all.spawn(|| println!("{:?}", kept.borrow()));
    });
    kept.borrow_mut().push('a');
}

//- cell 6
use std::cell::RefCell;

fn run() {
    let kept: RefCell<Vec<u8>> = RefCell::new(vec![1u8]);
    thread::scope(|all| {
        all.spawn(|| println!("{:?}", kept.borrow()));
    });
    kept.borrow_mut().push(2);
}

//- cell 7
use std::cell::RefCell;

fn run() {
    let kept: RefCell<Option<u8>> = RefCell::new(Some(1u8));
    thread::scope(|all| {
        all.spawn(|| println!("{:?}", kept.borrow()));
    });
    let _ = kept.borrow_mut().take();
}

//- cell 8
fn run() {
    let kept = std::cell::RefCell::new(0u32);
    thread::scope(|scope| {
        let one = scope.spawn(|| {
            *kept.borrow_mut() += 1;
        });
        one.join().unwrap();
    });
}

//- cell 9
fn run() {
    let kept = std::cell::RefCell::new(String::new());
    thread::scope(|scope| {
        let one = scope.spawn(|| {
            kept.borrow_mut().push('a');
        });
        one.join().unwrap();
    });
}

//- cell 10
fn run() {
    let kept = std::cell::RefCell::new(vec![1u8]);
    thread::scope(|scope| {
        let one = scope.spawn(|| {
            kept.borrow_mut().push(2);
        });
        one.join().unwrap();
    });
}

//- cell 11
fn run() {
    let kept = std::cell::RefCell::new(Some(1u8));
    thread::scope(|scope| {
        let one = scope.spawn(|| {
            let _ = kept.borrow_mut().take();
        });
        one.join().unwrap();
    });
}

//- number 0
use std::cell::Cell;

fn run() {
    let kept = Cell::new(0u8);
    thread::scope(|scope| {
        scope.spawn(|| {
            kept.set(1u8);
        });
    });
    println!("{}", kept.get());
}

//- number 1
use std::cell::Cell;

fn run() {
    let kept: Cell<u32> = Cell::new(0u32);
    thread::scope(|scope| {
        scope.spawn(|| {
            kept.set(kept.get() + 1);
        });
    });
    println!("{}", kept.get());
}

//- number 2
use std::cell::Cell;

fn run() {
    let kept = Cell::new(0u64);
    thread::scope(|scope| {
        scope.spawn(|| {
            println!("{}", kept.replace(2));
        });
    });
    println!("{}", kept.get());
}

//- number 3
use std::cell::Cell;

fn run() {
    let kept: Cell<i32> = Cell::new(0i32);
    thread::scope(|scope| {
        scope.spawn(|| {
            kept.set(1i32);
        });
    });
    println!("{}", kept.get());
}

//- number 4
use std::cell::Cell;

fn run() {
    let kept = Cell::new(0usize);
    thread::scope(|scope| {
        scope.spawn(|| {
            kept.set(kept.get() + 1);
        });
    });
    println!("{}", kept.get());
}

//- number 5
use std::cell::Cell;

fn run() {
    let kept: Cell<bool> = Cell::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            kept.set(true);
        });
    });
    println!("{}", kept.get());
}

//- number 6
use std::cell::Cell;

fn run() {
    let kept = Cell::new(0i64);
    thread::scope(|scope| {
        scope.spawn(|| {
            kept.set(1i64);
        });
    });
    println!("{}", kept.get());
}

//- number 7
use std::cell::Cell;

fn run() {
    let kept: Cell<u16> = Cell::new(0u16);
    thread::scope(|scope| {
        scope.spawn(|| {
            kept.set(kept.get() + 1);
        });
    });
    println!("{}", kept.get());
}

//- number 8
use std::cell::Cell;

fn run() {
    let kept = Cell::new(0i16);
    thread::scope(|scope| {
        scope.spawn(|| {
            println!("{}", kept.replace(2));
        });
    });
    println!("{}", kept.get());
}

//- number 9
use std::cell::Cell;

fn run() {
    let kept: Cell<isize> = Cell::new(0isize);
    thread::scope(|scope| {
        scope.spawn(|| {
            kept.set(1isize);
        });
    });
    println!("{}", kept.get());
}

//- number 10
use std::cell::Cell;

fn run() {
    let kept = Cell::new(0i8);
    thread::scope(|scope| {
        scope.spawn(|| {
            kept.set(kept.get() + 1);
        });
    });
    println!("{}", kept.get());
}

//- number 11
use std::cell::Cell;

fn run() {
    let kept: Cell<u64> = Cell::new(0u64);
    thread::scope(|scope| {
        scope.spawn(|| {
            println!("{}", kept.replace(2));
        });
    });
    println!("{}", kept.get());
}
