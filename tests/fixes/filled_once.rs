use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

fn work() -> String {
    String::new()
}

//- a cell of a string
#[derive(Clone, Debug, Default, PartialEq)]
struct Page {
    text: String,
    title: RefCell<Option<String>>,
}

impl Page {
    fn title(&self) -> String {
        let mut title = self.title.borrow_mut();
        if title.is_none() {
            *title = Some(self.text.lines().next().unwrap_or_default().to_owned());
        }
        title.clone().unwrap_or_default()
    }

    fn several(&self) -> Option<usize> {
        let mut title = self.title.borrow_mut();
        // What was not asked for is not known.
        if title.is_none() {
            println!("{}", self.text);
            *title = Some(work());
        }
        println!("{:?} {}", title, title.as_deref().unwrap().len());
        println!("{:?} {}", title.as_deref(), title.as_ref().map_or(0, |title| title.len()));
        let first = title.as_deref().expect("it is there");
        println!("{first} {:?}", title.as_ref());
        let length = title.as_ref().unwrap().len();
        drop(title);
        Some(length)
    }

    fn or_none(&self) -> Option<String> {
        let mut title = self.title.borrow_mut();
        if title.is_none() {
            title.insert(String::from("a"));
        }
        title.clone()
    }
}

//- a cell that is looked at
#[derive(Default)]
struct Page {
    title: RefCell<Option<String>>,
}

impl Page {
    fn fill(&self) {
        let mut title = self.title.borrow_mut();
        if title.is_none() {
            *title = Some(work());
        }
    }

    fn temporaries(&self) -> Option<String> {
        if self.title.borrow().is_some() && !self.title.borrow().is_none() {
            println!("{:?} {:?}", self.title.borrow(), *self.title.borrow());
        }
        println!("{:?}", self.title.borrow().as_deref().unwrap_or("none"));
        println!("{:?}", self.title.borrow().iter().next());
        if let Some(title) = &*self.title.borrow() {
            println!("{title}");
        }
        if let Some(title) = self.title.borrow().as_ref() {
            println!("{title}");
        }
        match &*self.title.borrow() {
            Some(title) if title.is_empty() => {}
            Some(_) => println!("some"),
            None => println!("none"),
        }
        self.title.borrow().clone()
    }

    fn variables(&self) -> usize {
        let title = self.title.borrow();
        println!("{title:?} {}", title.is_some());
        for title in title.iter() {
            println!("{title}");
        }
        let Some(title) = title.as_ref() else {
            return 0;
        };
        title.len()
    }

    fn dropped(&self) -> Option<String> {
        let title = self.title.borrow_mut();
        let copy = title.clone();
        drop(title);
        copy
    }
}

//- a cell of a number
struct Page {
    lines: RefCell<Option<usize>>,
    words: std::cell::RefCell<Option<(u32, u32)>>,
}

impl Page {
    fn new() -> Page {
        Page {
            lines: RefCell::new(None),
            words: Default::default(),
        }
    }

    fn lines(&self) -> usize {
        let mut lines = self.lines.borrow_mut();
        if lines.is_none() {
            lines.replace(work().len());
        }
        let more = lines.clone().unwrap().pow(2) + lines.unwrap_or(0) + lines.map_or(0, |it| it + 1);
        more + lines.unwrap() + lines.clone().unwrap_or_default()
    }

    fn look(&self) -> Option<usize> {
        if *self.lines.borrow() == Some(3) {
            return *self.lines.borrow();
        }
        let lines = self.lines.borrow();
        match *lines {
            Some(0) | None => println!("none"),
            Some(many) => println!("{many}"),
        }
        let more = self.lines.borrow().unwrap_or_default() + self.lines.borrow().map_or(0, |it| it);
        lines.map(|lines| lines + more)
    }

    fn words(&self) -> (u32, u32) {
        *self.words.borrow_mut().get_or_insert((1, 2))
    }

    fn first(&self) -> u32 {
        self.words.borrow_mut().get_or_insert_with(|| (1, 2)).0
    }
}

//- a cell that is filled in one step
#[derive(Default)]
struct Page {
    lines: RefCell<Option<Vec<String>>>,
    names: Rc<RefCell<Option<HashMap<String, u8>>>>,
}

impl Page {
    fn lines(&self) -> usize {
        self.lines.borrow_mut().get_or_insert_with(Vec::new);
        let first = self.lines.borrow_mut().get_or_insert_with(|| vec![work()])[0].clone();
        let mut lines = self.lines.borrow_mut();
        let all = lines.get_or_insert_with(|| Vec::from([work()]));
        println!("{} {all:?}", all.len());
        all.len() + first.len()
    }

    fn every(&self, made: Vec<String>) -> Vec<String> {
        let mut lines = self.lines.borrow_mut();
        lines.get_or_insert(made).clone()
    }

    fn twin(&self) -> Page {
        Page {
            lines: RefCell::default(),
            names: Rc::clone(&self.names),
        }
    }

    fn name(&self, name: &str) -> Option<u8> {
        let mut names = self.names.borrow_mut();
        if names.is_none() {
            let mut made = HashMap::new();
            made.insert(work(), 1);
            for (at, word) in ["a", "b"].into_iter().enumerate() {
                if at > 1 {
                    break;
                }
                made.insert(word.to_owned(), 2);
            }
            *names = Some(made);
        }
        names.as_ref().unwrap().get(name).copied()
    }
}

//- a cell in a variable
fn run() -> usize {
    let name = RefCell::new(None);
    let fill = || name.borrow_mut().get_or_insert_with(String::new).len();
    let is_full = || name.borrow().is_some();
    println!("{}", is_full());
    fill()
}

//- a cell of what is not Copy and not Clone
struct Own(u8);

#[derive(Default)]
struct Page {
    own: RefCell<Option<Own>>,
}

impl Page {
    fn own(&mut self, by: u8) -> u8 {
        let mut own = self.own.borrow_mut();
        if own.is_none() {
            *own = Some(Own(by));
        }
        own.as_ref().map(|own| own.0).unwrap_or(by)
    }

    fn end(self) -> Option<Own> {
        self.own.into_inner()
    }
}

//- a cell of a box
#[derive(Default)]
struct Page {
    make: RefCell<Option<Box<dyn Fn() -> u8>>>,
    of: RefCell<Option<&'static str>>,
}

impl Page {
    fn make(&self) -> u8 {
        let mut make = self.make.borrow_mut();
        if make.is_none() {
            *make = Some(Box::new(|| 3));
        }
        let make = make.as_ref().unwrap();
        make()
    }

    fn of(&self) -> &'static str {
        let mut of = self.of.borrow_mut();
        if of.is_none() {
            *of = Some("a");
        }
        let is_long = self.make.borrow().is_some();
        of.filter(|_| is_long).unwrap_or_default()
    }
}

//- a cell of what is generic
struct Lazy<T, F: Fn() -> T> {
    make: F,
    value: RefCell<Option<T>>,
}

impl<T: Clone, F: Fn() -> T> Lazy<T, F> {
    fn new(make: F) -> Self {
        Lazy { make, value: RefCell::new(None) }
    }

    fn get(&self) -> T {
        let mut value = self.value.borrow_mut();
        if value.is_none() {
            *value = Some((self.make)());
        }
        value.clone().expect("it was made")
    }

    fn peek(&self) -> Option<T> {
        self.value.borrow().clone()
    }
}

//- a lock of a string
pub struct Config {
    text: Mutex<Option<String>>,
}

impl Config {
    pub fn new() -> Config {
        Config { text: Mutex::new(None) }
    }

    pub fn text(&self) -> String {
        self.text.lock().unwrap().get_or_insert_with(work).clone()
    }

    pub fn is_read(&self) -> bool {
        self.text.lock().unwrap().is_some()
    }
}

//- a lock that is shared
#[derive(Clone)]
pub struct Config {
    text: Arc<Mutex<Option<String>>>,
}

impl Config {
    pub fn new() -> Config {
        Config { text: Arc::new(Mutex::new(None)) }
    }

    pub fn text(&self) -> String {
        let mut text = self.text.lock().unwrap_or_else(|poison| poison.into_inner());
        if text.is_none() {
            *text = Some(work());
        }
        text.clone().unwrap_or_else(String::new)
    }

    pub fn spawn(&self) {
        let text = Arc::clone(&self.text);
        std::thread::spawn(move || {
            let text = text.lock().expect("poisoned");
            println!("{}", text.as_deref().unwrap_or("none"));
        });
    }
}

//- a lock that is a static
static HOME: Mutex<Option<String>> = Mutex::new(None);
static PORT: std::sync::Mutex<Option<u16>> = std::sync::Mutex::new(Option::None);

fn home() -> usize {
    let mut home = HOME.lock().unwrap();
    if home.is_none() {
        *home = Some(work());
    }
    home.as_ref().map_or(0, String::len)
}

fn port() -> u16 {
    *PORT.lock().unwrap().get_or_insert(80)
}

fn is_known() -> bool {
    HOME.lock().unwrap().is_some() && *PORT.lock().unwrap() != Some(80)
}

//- a lock of a map
pub struct Names {
    names: Mutex<Option<HashMap<String, u64>>>,
    asked: u64,
}

impl Names {
    pub fn new() -> Names {
        Names { names: Mutex::default(), asked: 0 }
    }

    pub fn of(&mut self, name: &str) -> Option<u64> {
        let mut names = self.names.lock().unwrap();
        if names.is_none() {
            let made: HashMap<String, u64> = ["a", "b"]
                .iter()
                .map(|name| (name.to_string(), 1))
                .collect();
            *names = Some(made);
        }
        let found = names.as_ref().unwrap().get(name).copied();
        drop(names);
        self.asked += 1;
        found
    }

    pub fn many(&self) -> usize {
        match &*self.names.lock().unwrap() {
            Some(names) => names.len(),
            None => 0,
        }
    }
}

//- locks of numbers
pub struct Numbers {
    first: Mutex<Option<u64>>,
    second: Mutex<Option<char>>,
}

impl Numbers {
    pub fn new() -> Numbers {
        Numbers { first: Mutex::new(None), second: Mutex::new(None) }
    }

    pub fn first(&self, other: u64) -> u64 {
        let mut first = self.first.lock().unwrap();
        if first.is_none() {
            first.replace(other * 2);
        }
        first.unwrap()
    }

    pub fn second(&self) -> Option<char> {
        self.second.lock().unwrap().get_or_insert_with(|| 'a');
        let second = *self.second.lock().unwrap();
        second.or(self.first.lock().unwrap().map(|_| 'b'))
    }
}

//- a lock of parking_lot
pub struct Words {
    words: parking_lot::Mutex<Option<Vec<String>>>,
    sizes: Arc<parking_lot::Mutex<Option<Vec<usize>>>>,
}

impl Words {
    pub fn new() -> Words {
        Words {
            words: parking_lot::Mutex::new(None),
            sizes: Arc::new(parking_lot::Mutex::new(None)),
        }
    }

    pub fn many(&self) -> usize {
        let mut words = self.words.lock();
        if words.is_none() {
            *words = Some(vec![work()]);
        }
        words.as_ref().unwrap().len() + self.sizes.lock().get_or_insert_with(Vec::new).len()
    }

    pub fn sizes(&self) -> usize {
        let sizes = self.sizes.clone();
        let many = sizes.lock().get_or_insert(Vec::new()).len();
        many
    }

    pub fn any(&self) -> bool {
        self.words.lock().as_ref().is_some_and(|words| !words.is_empty())
    }
}

//- a lock in a variable
fn run() -> usize {
    let names: Mutex<Option<Vec<u8>>> = Mutex::new(None);
    let many = std::thread::scope(|scope| {
        let first = scope.spawn(|| {
            let mut names = names.lock().unwrap();
            if names.is_none() {
                *names = Some(vec![1, 2]);
            }
            names.as_ref().unwrap().len()
        });
        first.join().unwrap()
    });
    let more = names.lock().unwrap().as_ref().map_or(0, Vec::len);
    many + more
}

//- a lock that is told of
#[derive(Debug, Default)]
pub struct Kept {
    version: Mutex<Option<(u8, u8)>>,
    path: Mutex<Option<std::path::PathBuf>>,
    shared: Arc<Mutex<Option<Arc<str>>>>,
}

impl Kept {
    pub fn version(&self) -> (u8, u8) {
        let mut version = self.version.lock().expect("poisoned");
        version.get_or_insert((1, 2)).clone()
    }

    pub fn major(&self) -> u8 {
        self.version.lock().unwrap().map_or(0, |(major, _)| major)
    }

    pub fn path(&self) -> std::path::PathBuf {
        let mut path = self.path.lock().unwrap();
        if path.is_none() {
            *path = Some(std::path::PathBuf::new());
        }
        let path = path.as_ref().unwrap();
        path.join("a")
    }

    pub fn shown(&self) -> String {
        let path = self.path.lock().unwrap();
        path.as_deref().map(|path| path.display().to_string()).unwrap_or_default()
    }

    pub fn name(&self) -> Arc<str> {
        let mut shared = self.shared.lock().unwrap();
        if shared.is_none() {
            let made = format!("{}.{}", self.version().0, self.version().1);
            *shared = Some(made.into());
        }
        Arc::clone(shared.as_ref().unwrap())
    }

    pub fn is_named(&self, name: &str) -> bool {
        self.shared.lock().unwrap().as_deref() == Some(name)
    }
}
