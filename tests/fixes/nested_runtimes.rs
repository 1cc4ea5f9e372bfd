use tokio::runtime::Runtime;

async fn answer() -> u32 {
    42
}

//- a temporary that drives
async fn asks() -> u32 {
    Runtime::new().unwrap().block_on(answer())
}

//- a temporary that drives a block
async fn asks() -> std::io::Result<u32> {
    let more = 1;
    let sum = Runtime::new()?.block_on(async { answer().await + more });
    Ok(sum)
}

//- a temporary of a builder
use tokio::runtime::Builder;

async fn asks() -> u32 {
    Builder::new_current_thread().enable_all().build().expect("a runtime").block_on(answer()) + 1
}

//- a temporary that spawns
async fn asks() -> u32 {
    Runtime::new().unwrap().spawn(answer()).await.unwrap()
}

//- a variable that drives
async fn asks() -> u32 {
    let runtime = Runtime::new().unwrap();
    runtime.block_on(answer())
}

//- a variable that drives twice
async fn asks() -> std::io::Result<u32> {
    let runtime = tokio::runtime::Runtime::new()?;
    let first = runtime.block_on(answer());
    if first > 1 {
        return Ok(runtime.block_on(answer()).max(first));
    }
    Ok(first)
}

//- a variable that spawns
async fn asks() -> u32 {
    let runtime = Runtime::new().expect("threads can be had");
    let task = runtime.spawn(answer());
    let other = runtime.spawn_blocking(|| 7);
    task.await.unwrap() + other.await.unwrap()
}

//- a variable of a builder
async fn asks() -> std::io::Result<()> {
    let own = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    own.block_on(async move {
        answer().await;
    });
    Ok(())
}

//- in a block
fn asks() -> impl std::future::Future<Output = u32> {
    async {
        let runtime = Runtime::new().unwrap();
        let sum = runtime.block_on(answer()) + 1;
        sum
    }
}

//- never used
async fn asks() -> u32 {
    let _runtime = Runtime::new().unwrap();
    answer().await
}

//- a variable in a loop
async fn asks(times: u32) -> u32 {
    let mut sum = 0;
    for _ in 0..times {
        let runtime = Runtime::new().unwrap();
        sum += runtime.block_on(answer());
    }
    sum
}

//- in a task
fn starts() {
    let _task = tokio::spawn(async move {
        let runtime = Runtime::new().unwrap();
        match runtime.block_on(answer()) {
            42 => true,
            _ => false,
        }
    });
}
