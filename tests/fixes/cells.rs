use std::cell::RefCell;
use std::rc::Rc;

fn work() -> u32 {
    1
}

//- a local list
fn run(text: &str) -> Vec<char> {
    let initials = RefCell::new(Vec::new());
    for word in text.split_whitespace() {
        initials.borrow_mut().extend(word.chars().next());
    }
    initials.into_inner()
}

//- a local number
fn run() -> u32 {
    let total: RefCell<u32> = RefCell::new(0);
    for _ in 0..3 {
        *total.borrow_mut() += work();
    }
    let found = *total.borrow();
    found
}

//- a local guard
fn run() -> usize {
    let list = RefCell::new(vec![1, 2]);
    {
        let mut inner = list.borrow_mut();
        inner.push(3);
        inner[0] = 4;
        *inner = inner.iter().map(|one| one + 1).collect();
    }
    let sum = {
        let inner = list.borrow();
        inner.iter().sum::<i32>()
    };
    let found = sum as usize + list.borrow().len();
    found
}

//- a local by its default
fn run() -> String {
    let name: RefCell<String> = RefCell::default();
    name.borrow_mut().push('a');
    name.take()
}

//- a local that is replaced
fn run() -> (String, usize) {
    let name = RefCell::new(String::from("a"));
    let old = name.replace(String::from("b"));
    name.borrow_mut().push_str(&old);
    let found = (old, name.borrow().len());
    found
}

//- a local that was mutable
fn run() -> Vec<u8> {
    let mut list = RefCell::new(vec![1]);
    list.get_mut().push(2);
    list.borrow_mut().push(3);
    list.into_inner()
}

//- a local in a condition
fn run() -> Option<u32> {
    let last = RefCell::new(Some(work()));
    if last.borrow().is_some() {
        *last.borrow_mut() = None;
    }
    while let Some(one) = last.borrow().as_ref() {
        return Some(*one);
    }
    let found = *last.borrow();
    found
}

//- a local struct
struct Point {
    x: u32,
    y: u32,
}

fn run() -> u32 {
    let point = RefCell::new(Point { x: 1, y: 2 });
    point.borrow_mut().x = work();
    let Point { y, .. } = *point.borrow();
    let found = point.borrow().x + y + point.borrow().y;
    found
}

//- a local that is shown
fn run() {
    let level = RefCell::new(1u8);
    println!("{} {:?}", level.borrow(), level.borrow());
    *level.borrow_mut() += 1;
}

//- a local that is lent by its value
fn longest(list: &[String]) -> usize {
    list.iter().map(String::len).max().unwrap_or(0)
}

fn add(list: &mut Vec<String>) {
    list.push("a".to_owned());
}

fn run() -> usize {
    let list = RefCell::new(Vec::new());
    add(&mut list.borrow_mut());
    let found = longest(&list.borrow()) + longest(&*list.borrow());
    found
}

//- a local in a closure of its own
fn run() -> u32 {
    let count = |text: &str| {
        let found = RefCell::new(0);
        for _ in text.chars() {
            *found.borrow_mut() += 1;
        }
        found.into_inner()
    };
    count("abc")
}

//- a local in a task
async fn next() -> u32 {
    1
}

async fn run() -> u32 {
    let total = RefCell::new(0);
    let one = next().await;
    *total.borrow_mut() += one;
    let found = *total.borrow();
    found
}

//- a count
#[derive(Clone, Debug, Default, PartialEq)]
struct Parser {
    value: RefCell<u32>,
}

impl Parser {
    fn new() -> Parser {
        Parser { value: RefCell::new(0) }
    }

    fn enter(&self) {
        *self.value.borrow_mut() += 1;
    }

    fn depth(&self) -> u32 {
        *self.value.borrow()
    }
}

//- a flag
#[derive(Clone, Debug, Default, PartialEq)]
struct Parser {
    value: RefCell<bool>,
}

impl Parser {
    fn new() -> Parser {
        Parser { value: RefCell::new(false) }
    }

    fn fail(&self) {
        *self.value.borrow_mut() = true;
    }

    fn is_well(&self) -> bool {
        !*self.value.borrow()
    }
}

//- a last character
#[derive(Clone, Debug, Default, PartialEq)]
struct Parser {
    value: RefCell<Option<char>>,
}

impl Parser {
    fn new() -> Parser {
        Parser { value: RefCell::new(None) }
    }

    fn read(&self, next: char) -> bool {
        let before = *self.value.borrow();
        *self.value.borrow_mut() = Some(next);
        before == Some(next)
    }
}

//- a place
#[derive(Clone, Debug, Default, PartialEq)]
struct Parser {
    value: RefCell<(u32, u32)>,
}

impl Parser {
    fn new() -> Parser {
        Parser { value: RefCell::new((0, 0)) }
    }

    fn go(&self, x: u32) {
        *self.value.borrow_mut() = (x, work());
    }

    fn at(&self) -> (u32, u32) {
        *self.value.borrow()
    }
}

//- a ratio
#[derive(Clone, Debug, Default, PartialEq)]
struct Parser {
    value: RefCell<f64>,
}

impl Parser {
    fn new() -> Parser {
        Parser { value: RefCell::new(1.0) }
    }

    fn grow(&self, by: f64) {
        *self.value.borrow_mut() *= by + 1.0;
        *self.value.borrow_mut() /= by;
    }

    fn show(&self) {
        println!("{} {:?}", self.value.borrow(), *self.value.borrow());
    }
}

//- a shared count
#[derive(Clone, Debug, Default, PartialEq)]
struct Parser {
    value: Rc<RefCell<usize>>,
}

impl Parser {
    fn new() -> Parser {
        Parser { value: Rc::new(RefCell::new(1)) }
    }

    fn add(&self, by: usize) -> usize {
        let mut value = self.value.borrow_mut();
        *value -= by;
        drop(value);
        *self.value.borrow()
    }

    fn twin(&self) -> Parser {
        Parser {
            value: Rc::clone(&self.value),
        }
    }
}

//- a count that is replaced
#[derive(Clone, Debug, Default, PartialEq)]
struct Parser {
    value: RefCell<u8>,
}

impl Parser {
    fn new() -> Parser {
        Parser { value: RefCell::default() }
    }

    fn reset(&self) -> u8 {
        *self.value.borrow_mut() |= 2;
        self.value.replace(3) + self.value.take()
    }

    fn end(self) -> u8 {
        self.value.into_inner()
    }
}

//- a count in a condition
#[derive(Clone, Debug, Default, PartialEq)]
struct Parser {
    value: RefCell<i64>,
}

impl Parser {
    fn new() -> Parser {
        Parser { value: RefCell::new(-1) }
    }

    fn step(&self) -> &'static str {
        if *self.value.borrow() < 0 {
            *self.value.borrow_mut() = 0;
        }
        match *self.value.borrow() {
            0 => "none",
            _ => "some",
        }
    }
}

//- a count for two closures
fn run() -> u32 {
    let count = RefCell::new(0u32);
    let add = |by: u32| *count.borrow_mut() += by;
    let show = || println!("{}", count.borrow());
    add(1);
    show();
    let found = *count.borrow();
    found
}

//- a count by its path
struct Tally {
    value: std::cell::RefCell<u16>,
}

impl Tally {
    fn new() -> Tally {
        Tally {
            value: std::cell::RefCell::new(0),
        }
    }

    fn shift(&self) {
        *self.value.borrow_mut() <<= 1;
        if *self.value.borrow() > 3 {
            *self.value.borrow_mut() = 0;
        }
    }
}

//- a count behind an Rc
fn run() -> u32 {
    let count = Rc::new(RefCell::new(0u32));
    let other = count.clone();
    *other.borrow_mut() += 2;
    let found = *count.borrow();
    found
}
