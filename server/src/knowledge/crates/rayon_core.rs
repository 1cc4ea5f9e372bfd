// rayon_core 1.13.0: see generate.py.
pub struct BroadcastContext<'a> { }
impl<'a> crate::BroadcastContext<'a> {
    pub fn index(&self) -> usize;
    pub fn num_threads(&self) -> usize;
}
impl<'a> !std::marker::Send for crate::BroadcastContext<'a> { }
impl<'a> !std::marker::Sync for crate::BroadcastContext<'a> { }
pub struct Configuration { }
impl crate::Configuration {
    pub fn new() -> crate::Configuration;
    pub fn build(self) -> std::result::Result<crate::ThreadPool, std::boxed::Box<dyn std::error::Error + 'static>>;
    pub fn thread_name<F>(self, closure: F) -> Self where F: std::ops::FnMut(usize) -> std::string::String + 'static;
    pub fn num_threads(self, num_threads: usize) -> crate::Configuration;
    pub fn panic_handler<H>(self, panic_handler: H) -> crate::Configuration where H: std::ops::Fn(std::boxed::Box<dyn std::any::Any + std::marker::Send>) + std::marker::Send + std::marker::Sync + 'static;
    pub fn stack_size(self, stack_size: usize) -> Self;
    pub fn breadth_first(self) -> Self;
    pub fn start_handler<H>(self, start_handler: H) -> crate::Configuration where H: std::ops::Fn(usize) + std::marker::Send + std::marker::Sync + 'static;
    pub fn exit_handler<H>(self, exit_handler: H) -> crate::Configuration where H: std::ops::Fn(usize) + std::marker::Send + std::marker::Sync + 'static;
}
impl std::default::Default for crate::Configuration { }
impl !std::marker::Send for crate::Configuration { }
impl !std::marker::Sync for crate::Configuration { }
pub struct FnContext { }
impl crate::FnContext {
    pub fn migrated(&self) -> bool;
}
impl !std::marker::Send for crate::FnContext { }
impl !std::marker::Sync for crate::FnContext { }
pub struct Scope<'scope> { }
impl<'scope> crate::Scope<'scope> {
    pub fn spawn<BODY>(&self, body: BODY) where BODY: std::ops::FnOnce(&crate::Scope<'scope>) + std::marker::Send + 'scope;
    pub fn spawn_broadcast<BODY>(&self, body: BODY) where BODY: std::ops::Fn(&crate::Scope<'scope>, crate::BroadcastContext<'_>) + std::marker::Send + std::marker::Sync + 'scope;
}
unsafe impl<'scope> std::marker::Send for crate::Scope<'scope> { }
unsafe impl<'scope> std::marker::Sync for crate::Scope<'scope> { }
pub struct ScopeFifo<'scope> { }
impl<'scope> crate::ScopeFifo<'scope> {
    pub fn spawn_fifo<BODY>(&self, body: BODY) where BODY: std::ops::FnOnce(&crate::ScopeFifo<'scope>) + std::marker::Send + 'scope;
    pub fn spawn_broadcast<BODY>(&self, body: BODY) where BODY: std::ops::Fn(&crate::ScopeFifo<'scope>, crate::BroadcastContext<'_>) + std::marker::Send + std::marker::Sync + 'scope;
}
unsafe impl<'scope> std::marker::Send for crate::ScopeFifo<'scope> { }
unsafe impl<'scope> std::marker::Sync for crate::ScopeFifo<'scope> { }
pub struct ThreadBuilder { }
impl crate::ThreadBuilder {
    pub fn index(&self) -> usize;
    pub fn name(&self) -> std::option::Option<&str>;
    pub fn stack_size(&self) -> std::option::Option<usize>;
    pub fn run(self);
}
unsafe impl std::marker::Send for crate::ThreadBuilder { }
impl !std::marker::Sync for crate::ThreadBuilder { }
pub struct ThreadPool { }
impl crate::ThreadPool {
    pub fn new(configuration: crate::Configuration) -> std::result::Result<crate::ThreadPool, std::boxed::Box<dyn std::error::Error>>;
    pub fn install<OP, R>(&self, op: OP) -> R where OP: std::ops::FnOnce() -> R + std::marker::Send, R: std::marker::Send;
    pub fn broadcast<OP, R>(&self, op: OP) -> std::vec::Vec<R> where OP: std::ops::Fn(crate::BroadcastContext<'_>) -> R + std::marker::Sync, R: std::marker::Send;
    pub fn current_num_threads(&self) -> usize;
    pub fn current_thread_index(&self) -> std::option::Option<usize>;
    pub fn current_thread_has_pending_tasks(&self) -> std::option::Option<bool>;
    pub fn join<A, B, RA, RB>(&self, oper_a: A, oper_b: B) -> (RA, RB) where A: std::ops::FnOnce() -> RA + std::marker::Send, B: std::ops::FnOnce() -> RB + std::marker::Send, RA: std::marker::Send, RB: std::marker::Send;
    pub fn scope<'scope, OP, R>(&self, op: OP) -> R where OP: std::ops::FnOnce(&crate::Scope<'scope>) -> R + std::marker::Send, R: std::marker::Send;
    pub fn scope_fifo<'scope, OP, R>(&self, op: OP) -> R where OP: std::ops::FnOnce(&crate::ScopeFifo<'scope>) -> R + std::marker::Send, R: std::marker::Send;
    pub fn in_place_scope<'scope, OP, R>(&self, op: OP) -> R where OP: std::ops::FnOnce(&crate::Scope<'scope>) -> R;
    pub fn in_place_scope_fifo<'scope, OP, R>(&self, op: OP) -> R where OP: std::ops::FnOnce(&crate::ScopeFifo<'scope>) -> R;
    pub fn spawn<OP>(&self, op: OP) where OP: std::ops::FnOnce() + std::marker::Send + 'static;
    pub fn spawn_fifo<OP>(&self, op: OP) where OP: std::ops::FnOnce() + std::marker::Send + 'static;
    pub fn spawn_broadcast<OP>(&self, op: OP) where OP: std::ops::Fn(crate::BroadcastContext<'_>) + std::marker::Send + std::marker::Sync + 'static;
    pub fn yield_now(&self) -> std::option::Option<crate::Yield>;
    pub fn yield_local(&self) -> std::option::Option<crate::Yield>;
}
impl std::ops::Drop for crate::ThreadPool { }
unsafe impl std::marker::Send for crate::ThreadPool { }
unsafe impl std::marker::Sync for crate::ThreadPool { }
pub struct ThreadPoolBuildError { }
impl std::fmt::Display for crate::ThreadPoolBuildError { }
impl std::error::Error for crate::ThreadPoolBuildError { }
unsafe impl std::marker::Send for crate::ThreadPoolBuildError { }
unsafe impl std::marker::Sync for crate::ThreadPoolBuildError { }
pub struct ThreadPoolBuilder<S = _> { }
impl crate::ThreadPoolBuilder {
    pub fn new() -> Self;
}
impl<S> crate::ThreadPoolBuilder<S> {
    pub fn build(self) -> std::result::Result<crate::ThreadPool, crate::ThreadPoolBuildError>;
    pub fn build_global(self) -> std::result::Result<(), crate::ThreadPoolBuildError>;
}
impl crate::ThreadPoolBuilder {
    pub fn build_scoped<W, F, R>(self, wrapper: W, with_pool: F) -> std::result::Result<R, crate::ThreadPoolBuildError> where W: std::ops::Fn(crate::ThreadBuilder) + std::marker::Sync, F: std::ops::FnOnce(&crate::ThreadPool) -> R;
}
impl<S> crate::ThreadPoolBuilder<S> {
    pub fn spawn_handler<F>(self, spawn: F) -> crate::ThreadPoolBuilder<_> where F: std::ops::FnMut(crate::ThreadBuilder) -> std::io::Result<()>;
    pub fn thread_name<F>(self, closure: F) -> Self where F: std::ops::FnMut(usize) -> std::string::String + 'static;
    pub fn num_threads(self, num_threads: usize) -> Self;
    pub fn use_current_thread(self) -> Self;
    pub fn panic_handler<H>(self, panic_handler: H) -> Self where H: std::ops::Fn(std::boxed::Box<dyn std::any::Any + std::marker::Send>) + std::marker::Send + std::marker::Sync + 'static;
    pub fn stack_size(self, stack_size: usize) -> Self;
    pub fn breadth_first(self) -> Self;
    pub fn start_handler<H>(self, start_handler: H) -> Self where H: std::ops::Fn(usize) + std::marker::Send + std::marker::Sync + 'static;
    pub fn exit_handler<H>(self, exit_handler: H) -> Self where H: std::ops::Fn(usize) + std::marker::Send + std::marker::Sync + 'static;
}
impl std::default::Default for crate::ThreadPoolBuilder { }
impl<S> !std::marker::Send for crate::ThreadPoolBuilder<S> { }
impl<S> !std::marker::Sync for crate::ThreadPoolBuilder<S> { }
pub enum Yield { Executed, Idle }
impl std::clone::Clone for crate::Yield { }
impl std::marker::Copy for crate::Yield { }
unsafe impl std::marker::Send for crate::Yield { }
unsafe impl std::marker::Sync for crate::Yield { }
pub fn broadcast<OP, R>(op: OP) -> std::vec::Vec<R> where OP: std::ops::Fn(crate::BroadcastContext<'_>) -> R + std::marker::Sync, R: std::marker::Send;
pub fn current_num_threads() -> usize;
pub fn current_thread_has_pending_tasks() -> std::option::Option<bool>;
pub fn current_thread_index() -> std::option::Option<usize>;
pub fn in_place_scope<'scope, OP, R>(op: OP) -> R where OP: std::ops::FnOnce(&crate::Scope<'scope>) -> R;
pub fn in_place_scope_fifo<'scope, OP, R>(op: OP) -> R where OP: std::ops::FnOnce(&crate::ScopeFifo<'scope>) -> R;
pub fn initialize(config: crate::Configuration) -> std::result::Result<(), std::boxed::Box<dyn std::error::Error>>;
pub fn join<A, B, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB) where A: std::ops::FnOnce() -> RA + std::marker::Send, B: std::ops::FnOnce() -> RB + std::marker::Send, RA: std::marker::Send, RB: std::marker::Send;
pub fn join_context<A, B, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB) where A: std::ops::FnOnce(crate::FnContext) -> RA + std::marker::Send, B: std::ops::FnOnce(crate::FnContext) -> RB + std::marker::Send, RA: std::marker::Send, RB: std::marker::Send;
pub fn max_num_threads() -> usize;
pub fn scope<'scope, OP, R>(op: OP) -> R where OP: std::ops::FnOnce(&crate::Scope<'scope>) -> R + std::marker::Send, R: std::marker::Send;
pub fn scope_fifo<'scope, OP, R>(op: OP) -> R where OP: std::ops::FnOnce(&crate::ScopeFifo<'scope>) -> R + std::marker::Send, R: std::marker::Send;
pub fn spawn<F>(func: F) where F: std::ops::FnOnce() + std::marker::Send + 'static;
pub fn spawn_broadcast<OP>(op: OP) where OP: std::ops::Fn(crate::BroadcastContext<'_>) + std::marker::Send + std::marker::Sync + 'static;
pub fn spawn_fifo<F>(func: F) where F: std::ops::FnOnce() + std::marker::Send + 'static;
pub fn yield_local() -> std::option::Option<crate::Yield>;
pub fn yield_now() -> std::option::Option<crate::Yield>;
