//! Declarations of types at random, the same ones for the same seed.

/// What the declarations speak of. An inherent constant shadows the trait's, and it is there only
/// when the bound holds. A `W<A, B>` is Send and Sync as `A` is, and its `Out` is `B`.
pub(crate) const PRELUDE: &str = "#![allow(warnings)]
use std::{cell::*, collections::*, future::Future, marker::PhantomData, pin::Pin, ptr::NonNull, rc::Rc, sync::*, sync::atomic::*, thread::JoinHandle};
pub struct Probe<T: ?Sized>(PhantomData<T>);
trait Otherwise { const SEND: bool = false; const SYNC: bool = false; }
impl<T: ?Sized> Otherwise for Probe<T> {}
impl<T: ?Sized + Send> Probe<T> { const SEND: bool = true; }
impl<T: ?Sized + Sync> Probe<T> { const SYNC: bool = true; }
pub struct W<A, B>(PhantomData<A>, PhantomData<fn() -> B>);
pub trait Job { type Out; }
impl<A: 'static, B: 'static> Job for W<A, B> { type Out = B; }
pub trait SendJob: Send {}
pub trait BothJob: SendJob + Sync {}
pub trait Plain {}
pub type Shared<T> = Arc<Mutex<T>>;
pub type Handler<T> = Box<dyn Fn(T) -> T + Send>;
pub struct Default1<T, U = Rc<u8>>(T, PhantomData<U>);
";

/// Whether a type is Send, and whether it is Sync.
#[derive(Clone, Copy)]
pub(crate) struct Witness {
    text: &'static str,
    pub(crate) send: bool,
    pub(crate) sync: bool,
}

const fn witness(text: &'static str, send: bool, sync: bool) -> Witness {
    Witness { text, send, sync }
}

const WITNESSES: [Witness; 4] = [
    witness("u8", true, true),
    witness("Cell<u8>", true, false),
    witness("MutexGuard<'static, u8>", false, true),
    witness("Rc<u8>", false, false),
];

/// A type for a parameter, and the one that is associated with it.
pub(crate) struct Argument {
    pub(crate) own: Witness,
    pub(crate) output: Witness,
}

impl Argument {
    pub(crate) fn text(&self) -> String {
        format!("W<{}, {}>", self.own.text, self.output.text)
    }
}

#[derive(Clone)]
pub(crate) struct Param {
    pub(crate) name: &'static str,
}

pub(crate) struct Declaration {
    pub(crate) name: String,
    /// On one line.
    pub(crate) text: String,
    pub(crate) params: Vec<Param>,
}

pub(crate) struct Generator {
    state: u64,
}

impl Generator {
    pub(crate) fn new(seed: u64) -> Generator {
        Generator { state: seed }
    }

    fn below(&mut self, end: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from(self.state >> 33).unwrap() % end
    }

    fn pick<T: Copy>(&mut self, among: &[T]) -> T {
        among[self.below(among.len())]
    }

    pub(crate) fn arguments(&mut self, params: &[Param]) -> Vec<Argument> {
        params
            .iter()
            .map(|_| Argument {
                own: self.pick(&WITNESSES),
                output: self.pick(&WITNESSES),
            })
            .collect()
    }

    /// The declaration of this number. The number of parameters follows from the number alone, so
    /// that others can name it before it is made.
    pub(crate) fn declaration(&mut self, index: usize, count: usize) -> Declaration {
        let name = format!("D{index}");
        let params = params_of(index);
        let mut text = String::new();
        let generics = params
            .iter()
            .map(|param| format!("{}: Job + 'static", param.name))
            .collect::<Vec<_>>()
            .join(", ");
        let names = params
            .iter()
            .map(|it| it.name)
            .collect::<Vec<_>>()
            .join(", ");
        let of = |text: &str| {
            if text.is_empty() {
                String::new()
            } else {
                format!("<{text}>")
            }
        };
        let fields: Vec<String> = (0..1 + self.below(3))
            .map(|_| self.ty(&params, 3, index, count))
            .collect();
        let held = format!("PhantomData<({names},)>").replace("(,)", "()");
        let (head, clause) = (format!("{name}{}", of(&generics)), self.clause(&params));
        text.push_str(&match self.below(3) {
            0 => format!(
                "pub enum {head} {clause} {{ A({}), B {{ held: {held} }} }}",
                fields.join(", ")
            ),
            1 => format!("pub struct {head}({}, {held}) {clause};", fields.join(", ")),
            _ => {
                let fields = fields.iter().enumerate();
                let fields: Vec<String> = fields.map(|(at, ty)| format!("f{at}: {ty}")).collect();
                format!(
                    "pub struct {head} {clause} {{ {}, held: {held} }}",
                    fields.join(", ")
                )
            }
        });
        if clause.is_empty() && self.below(8) == 0 {
            let auto = self.pick(&["Send", "Sync"]);
            let bounds: Vec<String> = params
                .iter()
                .map(|param| {
                    let more = self.pick(&["", " + Send", " + Sync", " + Send + Sync"]);
                    format!("{}: Job + 'static{more}", param.name)
                })
                .collect();
            let clause = match params.first() {
                Some(param) if self.below(3) == 0 => format!(" where {}::Out: Send", param.name),
                _ => String::new(),
            };
            let (bounds, args) = (of(&bounds.join(", ")), of(&names));
            text.push_str(&format!(
                " unsafe impl{bounds} {auto} for {name}{args}{clause} {{}}"
            ));
        }
        Declaration { name, text, params }
    }

    /// Nothing that a witness may not meet.
    fn clause(&mut self, params: &[Param]) -> String {
        match params.first() {
            Some(param) if self.below(10) == 0 => format!("where {}::Out: 'static", param.name),
            _ => String::new(),
        }
    }

    fn ty(&mut self, params: &[Param], depth: usize, index: usize, count: usize) -> String {
        if depth == 0 || self.below(4) == 0 {
            return self.leaf(params);
        }
        if self.below(5) == 0 {
            // One that stands near, before or after: some lead back here.
            let other = (index + self.below(9)).saturating_sub(4).min(count - 1);
            let args: Vec<String> = params_of(other)
                .iter()
                .map(|_| match params {
                    [] => "W<u8, Cell<u8>>".to_owned(),
                    params => params[self.below(params.len())].name.to_owned(),
                })
                .collect();
            let args = if args.is_empty() {
                String::new()
            } else {
                format!("<{}>", args.join(", "))
            };
            return format!("Option<Box<D{other}{args}>>");
        }
        let forms = [
            "Vec<@>",
            "Option<@>",
            "Box<@>",
            "Arc<@>",
            "Rc<@>",
            "Cell<@>",
            "RefCell<@>",
            "Mutex<@>",
            "RwLock<@>",
            "OnceLock<@>",
            "mpsc::Sender<@>",
            "mpsc::Receiver<@>",
            "MutexGuard<'static, @>",
            "PhantomData<@>",
            "HashMap<String, @>",
            "BTreeMap<u8, @>",
            "*mut @",
            "*const @",
            "NonNull<@>",
            "&'static @",
            "&'static mut @",
            "[@; 2]",
            "(@, @)",
            "Result<@, PoisonError<@>>",
            "fn(@) -> @",
            "JoinHandle<@>",
            "std::vec::IntoIter<@>",
            "<Vec<@> as IntoIterator>::IntoIter",
            "Shared<@>",
            "Handler<@>",
            "Default1<@>",
            "Default1<@, @>",
            "Weak<@>",
            "LazyLock<@>",
            "Arc<[@]>",
            "Pin<Box<dyn Future<Output = @> + Send>>",
            "W<@, @>",
            "<W<u8, @> as Job>::Out",
        ];
        let form = self.pick(&forms);
        let mut parts = form.split('@');
        let mut text = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            text.push_str(&self.ty(params, depth - 1, index, count));
            text.push_str(part);
        }
        text
    }

    fn leaf(&mut self, params: &[Param]) -> String {
        if let Some(at) = (!params.is_empty()).then(|| self.below(params.len()))
            && self.below(3) > 0
        {
            let form = self.pick(&["@", "@", "@::Out", "<@ as Job>::Out"]);
            return form.replace('@', params[at].name);
        }
        self.pick(&[
            "u8",
            "String",
            "AtomicUsize",
            "()",
            "fn()",
            "Cell<u8>",
            "Rc<u8>",
            "&'static str",
            "Box<dyn Plain>",
            "Box<dyn Plain + Send>",
            "Box<dyn Plain + Send + Sync>",
            "Box<dyn SendJob>",
            "Box<dyn BothJob>",
            "Arc<dyn SendJob + Sync>",
            "&'static dyn BothJob",
            "Condvar",
        ])
        .to_owned()
    }
}

fn params_of(index: usize) -> Vec<Param> {
    ["T", "U"][..index % 3]
        .iter()
        .map(|name| Param { name })
        .collect()
}
