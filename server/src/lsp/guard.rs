//! The layer around all handlers: panics become errors, broken messages get their answer.

use std::future::{self, Future};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use serde_json::Value;
use tower_lsp::jsonrpc::{Error, ErrorCode, Id, Request, Response};
use tower_service::Service;

use super::input::MALFORMED;
use super::panics;

/// A service that survives the panics of the one inside, and knows whether it was told to stop.
pub(crate) struct Guard<S> {
    inner: S,
    shut_down: Arc<AtomicBool>,
}

impl<S> Guard<S> {
    /// `shut_down` is set when the client asks for it.
    pub(crate) fn new(inner: S, shut_down: Arc<AtomicBool>) -> Guard<S> {
        Guard { inner, shut_down }
    }
}

type Answer<E> = Pin<Box<dyn Future<Output = Result<Option<Response>, E>> + Send>>;

impl<S> Service<Request> for Guard<S>
where
    S: Service<Request, Response = Option<Response>>,
    S::Future: Send + 'static,
    S::Error: Send + 'static,
{
    type Response = Option<Response>;
    type Error = S::Error;
    type Future = Answer<S::Error>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let id = request.id().cloned();
        match request.method() {
            MALFORMED => return answer(refusal(request)),
            // Noted here, in the order of the wire: the handler may run after `exit` was read.
            "shutdown" => self.shut_down.store(true, Ordering::Relaxed),
            _ => {}
        }
        let method = request.method().to_owned();
        match panics::catch(|| self.inner.call(request)) {
            Ok(handler) => Box::pin(caught(Box::pin(handler), id, method)),
            Err(_) => answer(failure(id, &method)),
        }
    }
}

async fn caught<E>(
    mut handler: Pin<Box<dyn Future<Output = Result<Option<Response>, E>> + Send>>,
    id: Option<Id>,
    method: String,
) -> Result<Option<Response>, E> {
    future::poll_fn(|context| {
        panics::catch(|| handler.as_mut().poll(context))
            .unwrap_or_else(|_| Poll::Ready(Ok(failure(id.clone(), &method))))
    })
    .await
}

fn answer<E: Send + 'static>(response: Option<Response>) -> Answer<E> {
    Box::pin(future::ready(Ok(response)))
}

fn failure(id: Option<Id>, method: &str) -> Option<Response> {
    tracing::error!(method, "the handler panicked");
    let mut error = Error::internal_error();
    error.message = format!("{method} failed; the log has the details").into();
    id.map(|id| Response::from_error(id, error))
}

/// The answer to a message that was no message.
fn refusal(request: Request) -> Option<Response> {
    let (_, id, params) = request.into_parts();
    let field = |name: &str| params.as_ref().and_then(|params| params.get(name));
    let code = field("code").and_then(Value::as_i64);
    let mut error = Error::new(code.map_or(ErrorCode::InvalidRequest, ErrorCode::from));
    if let Some(message) = field("message").and_then(Value::as_str) {
        error.message = message.to_owned().into();
    }
    Some(Response::from_error(id.unwrap_or(Id::Null), error))
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use serde_json::json;

    use super::*;

    /// Panics as the method says: at once, or at the first or second look at the future.
    struct Fragile;

    impl Service<Request> for Fragile {
        type Response = Option<Response>;
        type Error = Infallible;
        type Future = Answer<Infallible>;

        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
            Poll::Ready(Ok(()))
        }

        fn call(&mut self, request: Request) -> Self::Future {
            let (method, id, _) = request.into_parts();
            assert_ne!(method, "at once");
            Box::pin(async move {
                assert_ne!(method, "first");
                tokio::task::yield_now().await;
                assert_ne!(method, "second");
                Ok(id.map(|id| Response::from_ok(id, json!("fine"))))
            })
        }
    }

    fn ask(method: &'static str, id: Option<i64>) -> Option<Response> {
        let request = match id {
            Some(id) => Request::build(method).id(id).finish(),
            None => Request::build(method).finish(),
        };
        let mut guard = Guard::new(Fragile, Arc::default());
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        let Ok(response) = runtime.block_on(guard.call(request));
        response
    }

    #[test]
    fn a_panic_is_an_error_of_that_request_alone() {
        for method in ["at once", "first", "second"] {
            let response = ask(method, Some(7)).unwrap();
            assert_eq!(response.id(), &Id::Number(7));
            let error = response.error().unwrap();
            assert_eq!(error.code, ErrorCode::InternalError, "{method}");
            assert_eq!(
                ask(method, None),
                None,
                "a notification has no answer: {method}"
            );
        }
        assert!(ask("fine", Some(1)).unwrap().is_ok());
    }
}
