//! Types at random, and code that gives values of them to threads and tasks.

/// What all programs name.
pub(super) const PRELUDE: &str = include_str!("prelude.rs");

const LEAVES: [&str; 26] = [
    "u8",
    "String",
    "Rc<u8>",
    "Cell<u8>",
    "RefCell<String>",
    "OnceCell<u8>",
    "UnsafeCell<u8>",
    "AtomicU8",
    "*const u8",
    "Receiver<u8>",
    "Sender<u8>",
    "MutexGuard<'static, u8>",
    "Box<dyn Fn()>",
    "Box<dyn Fn() + Send + Sync>",
    "Box<dyn Shape>",
    "Box<dyn SentShape>",
    "fn() -> Rc<u8>",
    "Plain",
    "Counted",
    "Celled",
    "Deep",
    "Promised",
    "OnlySent",
    "PromisedRc",
    "Tree",
    "RcTree",
];

const WRAPPERS: [&str; 24] = [
    "Vec<?>",
    "Option<?>",
    "Box<?>",
    "Arc<?>",
    "Arc<?>",
    "Rc<?>",
    "Weak<?>",
    "Mutex<?>",
    "Mutex<?>",
    "RwLock<?>",
    "RwLock<?>",
    "Cell<?>",
    "RefCell<?>",
    "OnceLock<?>",
    "LazyLock<?>",
    "HashMap<u8, ?>",
    "(u8, ?)",
    "[?; 2]",
    "Wrap<?>",
    "PromisedWrap<?>",
    "Marked<?>",
    "Pointing<?>",
    "Either<?>",
    "&'static ?",
];

/// What is shared as a whole.
const SHARED: [&str; 6] = [
    "Arc<?>",
    "Mutex<?>",
    "RwLock<?>",
    "Arc<Mutex<?>>",
    "Arc<RwLock<?>>",
    "Alias<?>",
];

/// How a value of a type gets to others: a number stands for `#`, the type for `?`.
const SPAWNED: [&str; 9] = [
    "pub fn f#() { let value: ? = make(); std::thread::spawn(move || drop(value)); }",
    "pub fn f#() { let value: ? = make(); std::thread::scope(|scope| { scope.spawn(|| { let _kept = &value; }); }); }",
    "pub fn f#() { let value: Arc<?> = make(); std::thread::spawn(move || drop(value)); }",
    "pub fn f#() { let value: ? = make(); tokio::spawn(async move { drop(value); }); }",
    "pub fn f#() { tokio::spawn(async move { let value: ? = make(); later().await; drop(value); }); }",
    "pub fn f#() { tokio::spawn(async move { let value: ? = make(); drop(value); later().await; }); }",
    "pub fn f#() { tokio::spawn(async { { let _value: ? = make(); } later().await; }); }",
    "pub async fn g#() { let value: ? = make(); later().await; drop(value); } pub fn f#() { tokio::spawn(g#()); }",
    "pub fn f#() { let value: ? = make(); tokio::task::spawn_blocking(move || drop(value)); }",
];

pub(super) struct Generator {
    state: u64,
}

impl Generator {
    pub(super) fn new(seed: u64) -> Generator {
        Generator { state: seed.max(1) }
    }

    fn below(&mut self, end: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from(self.state % end as u64).unwrap()
    }

    fn one(&mut self, of: &[&'static str]) -> &'static str {
        of[self.below(of.len())]
    }

    /// A type, with `T` in it where that is a parameter.
    fn ty(&mut self, depth: usize, is_generic: bool) -> String {
        if depth == 0 || self.below(4) == 0 {
            if is_generic && self.below(3) == 0 {
                return "T".to_owned();
            }
            return self.one(&LEAVES).to_owned();
        }
        if self.below(10) == 0 {
            let (first, second) = (
                self.ty(depth - 1, is_generic),
                self.ty(depth - 1, is_generic),
            );
            return format!("Both<{first}, {second}>");
        }
        let inner = self.ty(depth - 1, is_generic);
        self.one(&WRAPPERS).replace('?', &inner)
    }

    /// A struct on a line that keeps something shared.
    pub(super) fn declaration(&mut self, number: usize) -> String {
        let is_generic = self.below(4) == 0;
        let inner = self.ty(3, is_generic);
        let ty = self.one(&SHARED).replace('?', &inner);
        if is_generic && ty.contains('T') {
            format!(
                "pub struct S{number}<T: 'static> {{ pub field: {ty}, pub marker: PhantomData<T> }}"
            )
        } else {
            format!("pub struct S{number} {{ pub field: {ty} }}")
        }
    }

    /// A function on a line that gives a value away.
    pub(super) fn spawn(&mut self, number: usize) -> String {
        let ty = self.ty(2, false);
        let line = self.one(&SPAWNED);
        line.replace('?', &ty).replace('#', &number.to_string())
    }
}
