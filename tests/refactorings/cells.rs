use std::cell::Cell;
use std::rc::Rc;

//- a variable of u8
pub fn main() {
    let $0kept: Cell<u8> = Cell::new(3);
    kept.set(kept.get() + 1);
    let before = kept.replace(3);
    println!("{before} {} {}", kept.take(), kept.get());
}

//- a field of u8
struct Owner {
    $0kept: Cell<u8>,
}

impl Owner {
    fn change(&self) {
        self.kept.set(self.kept.get() + 1);
    }

    fn last(&self) {
        self.kept.set(self.kept.get() + 1)
    }
}

pub fn main() {
    let owner = Owner { kept: Cell::new(3) };
    owner.change();
    owner.last();
    println!("{}", owner.kept.get());
}

//- a shared u8
fn start() -> u8 {
    3
}

pub fn main() {
    let $0kept: Rc<Cell<u8>> = Rc::new(Cell::new(start()));
    let other = Rc::clone(&kept);
    let third = other.clone();
    other.set(3);
    third.set(third.get() + 1);
    println!("{}", kept.get());
}

//- a shared u8, twice
struct Owner {
    kept: Rc<Cell<u8>>,
}

pub fn main() {
    let $0kept: Rc<Cell<u8>> = Rc::new(Cell::new(3));
    let owner = Owner { kept: kept.clone() };
    owner.kept.set(owner.kept.get() - 2);
    println!("{}", kept.take());
}

//- a variable of u32
pub fn main() {
    let $0kept: Cell<u32> = Cell::new(5);
    kept.set(kept.get() + 1);
    let before = kept.replace(5);
    println!("{before} {} {}", kept.take(), kept.get());
}

//- a field of u32
struct Owner {
    $0kept: Cell<u32>,
}

impl Owner {
    fn change(&self) {
        self.kept.set(self.kept.get() + 1);
    }

    fn last(&self) {
        self.kept.set(self.kept.get() + 1)
    }
}

pub fn main() {
    let owner = Owner { kept: Cell::new(5) };
    owner.change();
    owner.last();
    println!("{}", owner.kept.get());
}

//- a shared u32
fn start() -> u32 {
    5
}

pub fn main() {
    let $0kept: Rc<Cell<u32>> = Rc::new(Cell::new(start()));
    let other = Rc::clone(&kept);
    let third = other.clone();
    other.set(5);
    third.set(third.get() + 1);
    println!("{}", kept.get());
}

//- a shared u32, twice
struct Owner {
    kept: Rc<Cell<u32>>,
}

pub fn main() {
    let $0kept: Rc<Cell<u32>> = Rc::new(Cell::new(5));
    let owner = Owner { kept: kept.clone() };
    owner.kept.set(owner.kept.get() - 2);
    println!("{}", kept.take());
}

//- a variable of u64
pub fn main() {
    let $0kept: Cell<u64> = Cell::new(7);
    kept.set(kept.get() + 1);
    let before = kept.replace(7);
    println!("{before} {} {}", kept.take(), kept.get());
}

//- a field of u64
struct Owner {
    $0kept: Cell<u64>,
}

impl Owner {
    fn change(&self) {
        self.kept.set(self.kept.get() + 1);
    }

    fn last(&self) {
        self.kept.set(self.kept.get() + 1)
    }
}

pub fn main() {
    let owner = Owner { kept: Cell::new(7) };
    owner.change();
    owner.last();
    println!("{}", owner.kept.get());
}

//- a shared u64
fn start() -> u64 {
    7
}

pub fn main() {
    let $0kept: Rc<Cell<u64>> = Rc::new(Cell::new(start()));
    let other = Rc::clone(&kept);
    let third = other.clone();
    other.set(7);
    third.set(third.get() + 1);
    println!("{}", kept.get());
}

//- a shared u64, twice
struct Owner {
    kept: Rc<Cell<u64>>,
}

pub fn main() {
    let $0kept: Rc<Cell<u64>> = Rc::new(Cell::new(7));
    let owner = Owner { kept: kept.clone() };
    owner.kept.set(owner.kept.get() - 2);
    println!("{}", kept.take());
}

//- a variable of usize
pub fn main() {
    let $0kept: Cell<usize> = Cell::new(9);
    kept.set(kept.get() + 1);
    let before = kept.replace(9);
    println!("{before} {} {}", kept.take(), kept.get());
}

//- a field of usize
struct Owner {
    $0kept: Cell<usize>,
}

impl Owner {
    fn change(&self) {
        self.kept.set(self.kept.get() + 1);
    }

    fn last(&self) {
        self.kept.set(self.kept.get() + 1)
    }
}

pub fn main() {
    let owner = Owner { kept: Cell::new(9) };
    owner.change();
    owner.last();
    println!("{}", owner.kept.get());
}

//- a shared usize
fn start() -> usize {
    9
}

pub fn main() {
    let $0kept: Rc<Cell<usize>> = Rc::new(Cell::new(start()));
    let other = Rc::clone(&kept);
    let third = other.clone();
    other.set(9);
    third.set(third.get() + 1);
    println!("{}", kept.get());
}

//- a shared usize, twice
struct Owner {
    kept: Rc<Cell<usize>>,
}

pub fn main() {
    let $0kept: Rc<Cell<usize>> = Rc::new(Cell::new(9));
    let owner = Owner { kept: kept.clone() };
    owner.kept.set(owner.kept.get() - 2);
    println!("{}", kept.take());
}

//- a variable of i32
pub fn main() {
    let $0kept: Cell<i32> = Cell::new(-4);
    kept.set(kept.get() + 1);
    let before = kept.replace(-4);
    println!("{before} {} {}", kept.take(), kept.get());
}

//- a field of i32
struct Owner {
    $0kept: Cell<i32>,
}

impl Owner {
    fn change(&self) {
        self.kept.set(self.kept.get() + 1);
    }

    fn last(&self) {
        self.kept.set(self.kept.get() + 1)
    }
}

pub fn main() {
    let owner = Owner { kept: Cell::new(-4) };
    owner.change();
    owner.last();
    println!("{}", owner.kept.get());
}

//- a shared i32
fn start() -> i32 {
    -4
}

pub fn main() {
    let $0kept: Rc<Cell<i32>> = Rc::new(Cell::new(start()));
    let other = Rc::clone(&kept);
    let third = other.clone();
    other.set(-4);
    third.set(third.get() + 1);
    println!("{}", kept.get());
}

//- a shared i32, twice
struct Owner {
    kept: Rc<Cell<i32>>,
}

pub fn main() {
    let $0kept: Rc<Cell<i32>> = Rc::new(Cell::new(-4));
    let owner = Owner { kept: kept.clone() };
    owner.kept.set(owner.kept.get() - 2);
    println!("{}", kept.take());
}

//- a variable of i64
pub fn main() {
    let $0kept: Cell<i64> = Cell::new(11);
    kept.set(kept.get() + 1);
    let before = kept.replace(11);
    println!("{before} {} {}", kept.take(), kept.get());
}

//- a field of i64
struct Owner {
    $0kept: Cell<i64>,
}

impl Owner {
    fn change(&self) {
        self.kept.set(self.kept.get() + 1);
    }

    fn last(&self) {
        self.kept.set(self.kept.get() + 1)
    }
}

pub fn main() {
    let owner = Owner { kept: Cell::new(11) };
    owner.change();
    owner.last();
    println!("{}", owner.kept.get());
}

//- a shared i64
fn start() -> i64 {
    11
}

pub fn main() {
    let $0kept: Rc<Cell<i64>> = Rc::new(Cell::new(start()));
    let other = Rc::clone(&kept);
    let third = other.clone();
    other.set(11);
    third.set(third.get() + 1);
    println!("{}", kept.get());
}

//- a shared i64, twice
struct Owner {
    kept: Rc<Cell<i64>>,
}

pub fn main() {
    let $0kept: Rc<Cell<i64>> = Rc::new(Cell::new(11));
    let owner = Owner { kept: kept.clone() };
    owner.kept.set(owner.kept.get() - 2);
    println!("{}", kept.take());
}

//- a variable of bool
pub fn main() {
    let $0kept: Cell<bool> = Cell::new(true);
    kept.set(!kept.get());
    let before = kept.replace(true);
    println!("{before} {} {}", kept.take(), kept.get());
}

//- a field of bool
struct Owner {
    $0kept: Cell<bool>,
}

impl Owner {
    fn change(&self) {
        self.kept.set(!self.kept.get());
    }

    fn last(&self) {
        self.kept.set(!self.kept.get())
    }
}

pub fn main() {
    let owner = Owner { kept: Cell::new(true) };
    owner.change();
    owner.last();
    println!("{}", owner.kept.get());
}

//- a shared bool
fn start() -> bool {
    true
}

pub fn main() {
    let $0kept: Rc<Cell<bool>> = Rc::new(Cell::new(start()));
    let other = Rc::clone(&kept);
    let third = other.clone();
    other.set(true);
    third.set(!third.get());
    println!("{}", kept.get());
}
