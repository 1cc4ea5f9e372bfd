use std::time::Duration;

const PAUSE: Duration = Duration::from_millis(10);

async fn answer() -> u32 {
    42
}

//- a task
async fn waits() -> u32 {
    let task = tokio::spawn(answer());
    while !task.is_finished() {
        tokio::time::sleep(PAUSE).await;
    }
    task.await.unwrap()
}

//- a task, and something before
async fn waits() {
    let task = tokio::spawn(answer());
    println!("started");
    while !task.is_finished() {
        tokio::time::sleep(Duration::from_secs(1)).await;
    }

    let number = task.await.unwrap_or(0);
    println!("{number}");
}

//- a task in a condition
async fn waits() -> Option<u32> {
    let task = tokio::spawn(answer());
    while !task.is_finished() {
        tokio::time::sleep(PAUSE).await;
    }
    if let Ok(number) = task.await {
        return Some(number);
    }
    None
}

//- a parameter
async fn waits(task: tokio::task::JoinHandle<u32>) -> Result<u32, tokio::task::JoinError> {
    while !task.is_finished() {
        tokio::time::sleep(PAUSE).await;
    }
    Ok(task.await? + 1)
}

//- a block
fn waits() -> impl std::future::Future<Output = u32> {
    async move {
        let task = tokio::spawn(answer());
        while !task.is_finished() {
            tokio::time::sleep(PAUSE).await;
        }
        match task.await {
            Ok(number) => number,
            Err(_) => 0,
        }
    }
}

//- a thread
fn waits() -> u32 {
    let thread = std::thread::spawn(|| 42);
    while !thread.is_finished() {
        std::thread::sleep(PAUSE);
    }
    thread.join().unwrap()
}

//- a thread, and something before
fn waits() {
    let thread = std::thread::spawn(|| println!("here"));
    println!("there");
    while !thread.is_finished() {
        std::thread::sleep(PAUSE);
    }
    thread.join().expect("the thread does not panic");
}

//- a scope's thread
fn waits(text: &str) -> usize {
    std::thread::scope(|scope| {
        let thread = scope.spawn(|| text.len());
        while !thread.is_finished() {
            std::thread::sleep(PAUSE);
        }
        thread.join().unwrap()
    })
}

//- a given thread
fn waits(thread: std::thread::JoinHandle<String>) -> Option<String> {
    while !thread.is_finished() {
        std::thread::sleep(Duration::from_millis(1));
    }
    thread.join().ok()
}

//- threads
fn waits(threads: Vec<std::thread::JoinHandle<u32>>) -> u32 {
    let mut sum = 0;
    for thread in threads {
        while !thread.is_finished() {
            std::thread::sleep(PAUSE);
        }
        sum += thread.join().unwrap_or_default();
    }
    sum
}

//- tasks
async fn waits(tasks: Vec<tokio::task::JoinHandle<u32>>) -> u32 {
    let mut sum = 0;
    for task in tasks {
        while !task.is_finished() {
            tokio::time::sleep(PAUSE).await;
        }
        sum += task.await.unwrap();
    }
    sum
}
