use tokio::runtime::{Handle, Runtime};

async fn answer() -> Result<u32, std::fmt::Error> {
    Ok(42)
}

//- by a handle
async fn driven(handle: &Handle) -> u32 {
    handle.block_on(answer()).unwrap()
}

//- by the handle at hand
async fn driven() -> Result<u32, std::fmt::Error> {
    Ok(Handle::current().block_on(answer())? + 1)
}

//- by a runtime
async fn driven(runtime: &Runtime) -> bool {
    runtime.block_on(answer()).is_ok()
}

//- an async block
async fn driven(handle: &Handle) -> u32 {
    let number = handle.block_on(async { answer().await.unwrap_or(1) });
    number + 1
}

//- an async block that moves
async fn driven(handle: &Handle, list: Vec<u32>) -> usize {
    handle.block_on(async move { list.len() })
}

//- a choice
async fn driven(handle: &Handle, first: bool) -> bool {
    handle.block_on(if first { answer() } else { answer() }).is_ok()
}

//- a variable
async fn driven(handle: &Handle) -> u32 {
    let future = answer();
    handle.block_on(future).unwrap_or_default()
}

//- a reference
async fn driven(handle: &Handle) -> u32 {
    let mut future = Box::pin(answer());
    handle.block_on(&mut future).unwrap_or_default()
}

//- over lines
async fn driven(handle: &Handle) -> u32 {
    handle
        .block_on(answer())
        .map(|number| number + 1)
        .unwrap_or_default()
}

//- in a macro
async fn driven(handle: &Handle) {
    println!("{:?}", handle.block_on(answer()));
}

//- in an async block
fn driven(handle: Handle) -> impl std::future::Future<Output = u32> {
    async move { handle.block_on(answer()).unwrap_or(0) }
}

//- as a statement
async fn driven(handle: &Handle) {
    handle.block_on(async {});
    let _ = handle.block_on(answer());
}
