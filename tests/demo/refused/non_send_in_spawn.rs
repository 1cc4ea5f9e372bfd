//! rustc refuses this file ("future cannot be sent between threads safely"), so it stands
//! outside the module tree.

use std::rc::Rc;
use std::sync::Arc;

// Sin: the task may wake on another thread, and its Rc cannot follow.
pub async fn non_send_in_spawn_sin() {
    let page = Rc::new("index".to_owned());
    let task = tokio::spawn(async move {
        tokio::task::yield_now().await;
        println!("{page}");
    });
    task.await.expect("it does not panic");
}

// Virtue: an Arc counts so that all threads agree.
pub async fn non_send_in_spawn_virtue() {
    let page = Arc::new("index".to_owned());
    let task = tokio::spawn(async move {
        tokio::task::yield_now().await;
        println!("{page}");
    });
    task.await.expect("it does not panic");
}
