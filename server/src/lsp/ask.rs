//! Requests are answered on threads with large stacks, within bounded time, and given up when
//! the client no longer waits.

use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time::timeout;
use tower_lsp::jsonrpc::{Error, ErrorCode, Result};

use super::panics;
use crate::engine::pool::Pool;
use crate::engine::{Cancel, Cancelled};

/// How long a client waits at most for an answer.
pub(crate) const LIMIT: Duration = Duration::from_secs(10);

/// The protocol's code for a request that was right and failed all the same.
const REQUEST_FAILED: i64 = -32803;

/// Runs the question on the pool. Dropping the future, as happens when the client cancels the
/// request, tells the question to stop.
///
/// # Errors
/// When the question was cancelled, panicked, or took longer than `limit`.
pub(crate) async fn ask<T: Send + 'static>(
    pool: &Pool,
    limit: Duration,
    question: impl FnOnce(&Cancel) -> std::result::Result<T, Cancelled> + Send + 'static,
) -> Result<T> {
    let cancel = CancelOnDrop(Cancel::default());
    let (sender, receiver) = oneshot::channel();
    let seen = cancel.0.clone();
    pool.run(move || {
        if !seen.is_cancelled() {
            // Nobody receives it when the client has given up meanwhile.
            let _ = sender.send(panics::catch(|| question(&seen)));
        }
    });
    match timeout(limit, receiver).await {
        Ok(Ok(Ok(Ok(answer)))) => Ok(answer),
        Ok(Ok(Ok(Err(Cancelled))) | Err(_)) => Err(Error::request_cancelled()),
        Ok(Ok(Err(panics::Panicked))) => Err(failed(
            ErrorCode::InternalError,
            "the analysis failed; the log has the details",
        )),
        Err(_) => Err(failed(
            ErrorCode::ServerError(REQUEST_FAILED),
            "the analysis took too long and was given up",
        )),
    }
}

fn failed(code: ErrorCode, message: &'static str) -> Error {
    tracing::warn!("{message}");
    let mut error = Error::new(code);
    error.message = message.into();
    error
}

struct CancelOnDrop(Cancel);

impl Drop for CancelOnDrop {
    fn drop(&mut self) {
        self.0.cancel();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    fn block_on<T>(future: impl Future<Output = T>) -> T {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_time().build().unwrap().block_on(future)
    }

    /// A question that only its cancellation ends.
    fn stubborn(
        stopped: mpsc::Sender<()>,
    ) -> impl FnOnce(&Cancel) -> std::result::Result<(), Cancelled> {
        move |cancel| {
            while !cancel.is_cancelled() {
                std::thread::yield_now();
            }
            stopped.send(()).unwrap();
            Err(Cancelled)
        }
    }

    #[test]
    fn an_answer_comes_back() {
        let pool = Pool::new(1).unwrap();
        let stack = block_on(ask(&pool, LIMIT, |_| {
            Ok(std::thread::current().name().map(str::to_owned))
        }));
        assert_eq!(stack, Ok(Some("analysis-0".to_owned())));
    }

    #[test]
    fn a_panic_is_an_error_and_the_thread_goes_on() {
        let pool = Pool::new(1).unwrap();
        let panicked = block_on(ask::<()>(&pool, LIMIT, |_| panic!("a rule")));
        assert_eq!(panicked.unwrap_err().code, ErrorCode::InternalError);
        assert_eq!(block_on(ask(&pool, LIMIT, |_| Ok(1))), Ok(1));
    }

    #[test]
    fn a_question_that_takes_too_long_is_given_up() {
        let pool = Pool::new(1).unwrap();
        let (stopped, stop) = mpsc::channel();
        let answer = block_on(ask(&pool, Duration::from_millis(20), stubborn(stopped)));
        assert_eq!(
            answer.unwrap_err().code,
            ErrorCode::ServerError(REQUEST_FAILED)
        );
        stop.recv_timeout(LIMIT).expect("the question has stopped");
    }

    #[test]
    fn a_question_stops_when_nobody_waits_for_it() {
        let pool = Pool::new(1).unwrap();
        let (stopped, stop) = mpsc::channel();
        block_on(async {
            let question = ask(&pool, LIMIT, stubborn(stopped));
            let _ = timeout(Duration::from_millis(20), question).await;
        });
        stop.recv_timeout(LIMIT).expect("the question has stopped");
    }
}
