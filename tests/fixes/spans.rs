use tracing::{Span, info_span};

async fn baz() {}

async fn load(page: u64) -> Result<u64, ()> {
    Ok(page)
}

fn eat(name: String) -> usize {
    name.len()
}

struct Worker {
    span: Span,
    id: u64,
}

//- number 1
async fn spanned(page: u64) -> Result<u64, ()> {
    let span = info_span!("serve", page);
    let _guard = span.enter();
    let size = load(page).await?;
    Ok(size)
}

//- number 2
async fn spanned(page: u64) -> Result<u64, ()> {
    let _guard = info_span!("serve", page).entered();
    if page == 0 {
        return Err(());
    }
    load(page).await
}

//- number 3
async fn spanned(span: &Span) {
    let _guard = span.enter();
    baz().await;
}

//- number 4
async fn spanned(span: Span) {
    let _guard = span.entered();
    baz().await;
    baz().await;
}

//- number 5
async fn spanned(span: &Span) {
    let guard = span.enter();
    baz().await;
    drop(guard);
    baz().await;
}

//- number 6
async fn spanned(span: &Span, list: &mut Vec<u64>) {
    let _guard = span.enter();
    list.push(1);
    baz().await;
    list.push(2);
}

//- number 7
async fn spanned(span: &Span) -> u64 {
    let mut sum = 1;
    let _guard = span.enter();
    baz().await;
    sum += 1;
    sum
}

//- number 8
async fn spanned(name: String) -> usize {
    let span = info_span!("named");
    let _guard = span.enter();
    baz().await;
    eat(name)
}

//- number 9
async fn spanned(pages: &[u64]) -> Result<u64, ()> {
    let span = info_span!("all");
    let _guard = span.enter();
    let mut sum = 0;
    for page in pages {
        sum += load(*page).await?;
    }
    Ok(sum)
}

//- number 10
async fn spanned(page: u64) {
    let span = info_span!("recorded");
    let _guard = span.enter();
    baz().await;
    span.record("page", page);
}

//- number 11
async fn spanned(spans: &[Span]) {
    for span in spans {
        let _guard = span.enter();
        baz().await;
    }
}

//- number 12
async fn spanned(page: u64) {
    let run = async move {
        let span = info_span!("inner");
        let _guard = span.enter();
        load(page).await?;
        Ok::<(), ()>(())
    };
    run.await.unwrap();
}

//- number 13
async fn spanned(worker: &Worker) {
    let _guard = worker.span.enter();
    println!("{}", worker.id);
    baz().await;
}

//- stretch 1
async fn stretched(span: &Span) {
    let _guard = span.enter();
    println!("here");
    baz().await;
}

//- stretch 2
async fn stretched(span: &Span) {
    let _guard = span.enter();
    let page = 3;
    load(page).await.unwrap();
}

//- stretch 3
async fn stretched(span: &Span) {
    let _guard = span.enter();
    println!("one");
    println!("two");
    baz().await
}

//- stretch 4
async fn stretched(span: &Span) {
    let _guard = span.enter();
    eat(String::new());
    if true {
        baz().await;
    }
}

//- stretch 5
async fn stretched(span: &Span) {
    let _guard = span.enter();
    println!("loop");
    loop {
        baz().await;
    }
}

//- stretch 6
async fn stretched(span: &Span) {
    let _guard = span.enter();
    println!("twice");
    for _ in 0..2 {
        baz().await;
    }
}

//- stretch 7
async fn stretched(span: &Span) {
    let _guard = span.enter();
    let list = vec![1];
    for page in list {
        load(page).await.unwrap();
    }
}

//- stretch 8
async fn stretched(span: &Span) {
    let _guard = span.enter();
    println!("match");
    match 1 {
        1 => baz().await,
        _ => {}
    }
}

//- stretch 9
async fn stretched(span: &Span) {
    let _guard = span.enter();
    let worker = 1;
    load(worker).await.unwrap();
}
