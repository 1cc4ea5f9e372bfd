// std 1.95.0: see generate.py.
pub struct Backtrace { }
impl crate::backtrace::Backtrace {
    pub fn capture() -> crate::backtrace::Backtrace;
    pub fn force_capture() -> crate::backtrace::Backtrace;
    pub fn disabled() -> crate::backtrace::Backtrace;
    pub fn status(&self) -> crate::backtrace::BacktraceStatus;
}
impl crate::fmt::Display for crate::backtrace::Backtrace { }
unsafe impl crate::marker::Send for crate::backtrace::Backtrace { }
unsafe impl crate::marker::Sync for crate::backtrace::Backtrace { }
pub enum BacktraceStatus { Unsupported, Disabled, Captured }
unsafe impl crate::marker::Send for crate::backtrace::BacktraceStatus { }
unsafe impl crate::marker::Sync for crate::backtrace::BacktraceStatus { }
