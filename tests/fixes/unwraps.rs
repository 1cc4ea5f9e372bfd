use std::sync::{Arc, Condvar, Mutex, RwLock};

//- sets
fn sets(m: &Mutex<u64>) {
    *m.lock().unwrap() = 1;
}

//- a variable
fn variable(m: &Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    *guard = 1;
}

//- a variable that does not change
fn constant(m: &Mutex<u64>) {
    let guard = m.lock().unwrap();
    println!("{guard}");
}

//- a read lock
fn read(l: &RwLock<Vec<u64>>) {
    let list = l.read().unwrap();
    println!("{}", list.len());
}

//- a write lock
fn write(l: &RwLock<Vec<u64>>) {
    let mut list = l.write().unwrap();
    list.push(1);
}

//- in a method
struct State {
    total: Mutex<u64>,
}

impl State {
    fn add(&self) {
        let mut total = self.total.lock().unwrap();
        *total += 1;
    }
}

//- in a loop
fn looped(locks: &[Mutex<u64>]) {
    for lock in locks {
        let mut guard = lock.lock().unwrap();
        *guard += 1;
    }
}

//- in an async function
async fn asynchronous(m: &Mutex<u64>) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
}

//- in an async block
fn block(m: Arc<Mutex<u64>>) -> impl std::future::Future<Output = ()> {
    async move {
        let mut guard = m.lock().unwrap();
        *guard += 1;
    }
}

//- in an async block that gives something
fn giving(m: Arc<Mutex<u64>>) -> impl std::future::Future<Output = u64> {
    async move {
        let guard = m.lock().unwrap();
        *guard
    }
}

//- in a closure
fn closure(m: Arc<Mutex<u64>>) {
    std::thread::spawn(move || {
        let mut guard = m.lock().unwrap();
        *guard += 1;
    });
}

//- in a closure that gives something
fn closure(m: Arc<Mutex<u64>>) -> u64 {
    let get = || {
        let guard = m.lock().unwrap();
        *guard
    };
    get()
}

//- in a function that never ends
fn endless(m: &Mutex<u64>) -> ! {
    loop {
        let mut guard = m.lock().unwrap();
        *guard += 1;
    }
}

//- in main
fn main() {
    let m = Mutex::new(1);
    let guard = m.lock().unwrap();
    println!("{guard}");
}

//- the last word
fn last(m: &Mutex<u64>) -> u64 {
    *m.lock().unwrap()
}

//- over lines
fn over_lines(m: &Mutex<Vec<u64>>) {
    m.lock()
        .unwrap()
        .push(1);
}

//- a condition variable
fn waits(m: &Mutex<bool>, cv: &Condvar) {
    let mut ready = m.lock().unwrap();
    while !*ready {
        ready = cv.wait(ready).unwrap();
    }
}

//- mutable access
fn mutable(m: &mut Mutex<u64>, l: &mut RwLock<u64>) {
    *m.get_mut().unwrap() = 1;
    let value = l.get_mut().unwrap();
    *value = 2;
}

//- taken apart
fn apart(m: Mutex<String>, l: RwLock<String>) -> String {
    m.into_inner().unwrap() + &l.into_inner().unwrap()
}

//- a result that was kept
fn kept(m: &Mutex<u64>) {
    let result = m.lock();
    let guard = result.unwrap();
    println!("{guard}");
}

//- heads
fn heads(m: &Mutex<Vec<u64>>) {
    if let Some(number) = m.lock().unwrap().pop() {
        println!("{number}");
    }
    while m.lock().unwrap().pop().is_some() {}
    for number in m.lock().unwrap().iter() {
        println!("{number}");
    }
}

//- in macros
fn macros(m: &Mutex<u64>) {
    println!("{}", m.lock().unwrap());
    assert_eq!(*m.lock().unwrap(), 1);
}

//- an error that is a text
fn text(m: &Mutex<u64>) -> Result<u64, String> {
    Ok(*m.lock().unwrap())
}

//- an error that is boxed
fn boxed(m: &Mutex<u64>) -> Result<u64, Box<dyn std::error::Error>> {
    let guard = m.lock().unwrap();
    Ok(*guard)
}

//- an error that is boxed and can be sent
type Error = Box<dyn std::error::Error + Send + Sync>;

fn sent(m: &Mutex<Vec<u64>>) -> Result<(), Error> {
    m.lock().unwrap().push(1);
    Ok(())
}

//- an error of an async function
async fn asynchronous(m: &Mutex<u64>) -> Result<u64, String> {
    let number = *m.lock().unwrap();
    Ok(number)
}

//- an error of a method
struct Store {
    list: RwLock<Vec<String>>,
}

impl Store {
    fn add(&self, text: &str) -> Result<usize, String> {
        let mut list = self.list.write().unwrap();
        list.push(text.to_owned());
        Ok(list.len())
    }

    fn count(&self) -> Result<usize, Box<dyn std::error::Error>> {
        Ok(self.list.read().unwrap().len())
    }
}

//- an error in a branch
fn branch(m: &Mutex<u64>, really: bool) -> Result<u64, String> {
    if really {
        return Ok(*m.lock().unwrap());
    }
    match *m.lock().unwrap() {
        0 => Err("none".to_owned()),
        number => Ok(number),
    }
}

//- an error that is another
fn another(m: &Mutex<u64>) -> std::io::Result<u64> {
    Ok(*m.lock().unwrap())
}

//- an error inside a closure
fn inside(m: &Mutex<u64>) -> Result<u64, String> {
    let get = || *m.lock().unwrap();
    Ok(get())
}

//- an error inside an async block
fn inside_block(m: Arc<Mutex<u64>>) -> Result<impl std::future::Future<Output = u64>, String> {
    Ok(async move { *m.lock().unwrap() })
}

//- an error of an inner function
fn outer(m: &Mutex<u64>) -> Result<u64, String> {
    fn inner(m: &Mutex<u64>) -> u64 {
        *m.lock().unwrap()
    }
    Ok(inner(m))
}

//- an error of a text that borrows
fn borrows<'a>(m: &'a Mutex<Vec<u64>>) -> Result<usize, Box<dyn std::error::Error + 'a>> {
    Ok(m.lock().unwrap().len())
}

//- an error of a consumed lock
fn consumed(m: Mutex<u64>) -> Result<u64, String> {
    Ok(m.into_inner().unwrap())
}

//- with attributes and comments
fn commented(m: &Mutex<u64>) {
    #[allow(unused_mut)]
    let mut guard = m.lock(/* now */).unwrap(/* or never */);
    println!("{guard}");
}

//- by reference
fn by_reference(m: &Mutex<u64>) {
    let ref guard = m.lock().unwrap();
    println!("{guard}");
}

//- made into something else
fn mapped(m: &Mutex<Option<u64>>) -> Option<u64> {
    m.lock().map(|mut value| value.take()).unwrap()
}
