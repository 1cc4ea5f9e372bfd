use std::sync::Arc;
use tokio::sync::{Mutex, RwLock};

async fn later() {}

fn spawn(_: impl std::future::Future<Output = ()> + Send + 'static) {}

//- variables
async fn one() -> u64 {
    let total = Mutex::new(0);
    *total.lock().await += 1;
    later().await;
    let seen = *total.lock().await;
    seen
}

async fn by_path() {
    let names = tokio::sync::RwLock::new(Vec::new());
    names.write().await.push(String::new());
    let count = names.read().await.len();
    println!("{count}");
}

async fn shared() {
    let total = Arc::new(Mutex::new(0));
    let other = Arc::clone(&total);
    spawn(async move {
        *other.lock().await += 1;
        later().await;
    });
    let third = total.clone();
    spawn(async move {
        {
            let mut third = third.lock().await;
            *third += 1;
        }
        later().await;
    });
    *total.lock().await += 1;
}

async fn in_a_loop() {
    let queue = Mutex::new(vec![1, 2, 3]);
    loop {
        let next = { queue.lock().await.pop() };
        let Some(next) = next else { break };
        println!("{next}");
        later().await;
    }
}

async fn counted() {
    let counts = Arc::new(RwLock::new([0; 3]));
    let writer = Arc::clone(&counts);
    spawn(async move {
        writer.write().await[0] += 1;
    });
    let sum: i32 = counts.read().await.iter().sum();
    println!("{sum}");
}

async fn taken() {
    let text = Mutex::new(String::new());
    text.lock().await.push_str("a");
    let text = std::mem::take(&mut *text.lock().await);
    println!("{text}");
}

//- fields
struct State {
    total: Mutex<u64>,
    names: Arc<RwLock<Vec<String>>>,
    queue: Mutex<Vec<u64>>,
}

impl State {
    fn new() -> State {
        State {
            total: Mutex::new(0),
            names: Arc::new(RwLock::new(Vec::new())),
            queue: tokio::sync::Mutex::new(Vec::new()),
        }
    }

    async fn add(&self, amount: u64) {
        *self.total.lock().await += amount;
        later().await;
    }

    async fn greet(&self) -> usize {
        self.names.write().await.push(String::new());
        later().await;
        let names = self.names.read().await;
        names.len()
    }

    async fn drain(&self) {
        let numbers = std::mem::take(&mut *self.queue.lock().await);
        for number in numbers {
            println!("{number}");
            later().await;
        }
    }
}

fn runs(state: Arc<State>) {
    spawn(async move {
        state.add(1).await;
        state.greet().await;
        state.drain().await;
        println!("{}", State::new().greet().await);
    });
}

//- fields of several
struct Inner {
    open: Mutex<bool>,
}

struct Outer {
    inner: Inner,
    last: RwLock<Option<u64>>,
}

impl Outer {
    fn new() -> Arc<Outer> {
        Arc::new(Outer {
            inner: Inner {
                open: Mutex::new(true),
            },
            last: RwLock::new(None),
        })
    }

    async fn close(self: Arc<Self>) {
        *self.inner.open.lock().await = false;
        later().await;
        if let Some(last) = *self.last.read().await {
            println!("{last}");
        }
        self.last.write().await.replace(1);
    }
}

fn closes() {
    spawn(Outer::new().close());
}
