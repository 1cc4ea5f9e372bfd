pub mod signal {
    pub async fn ctrl_c() -> std::io::Result<()> {
        todo!()
    }
}

#[doc(hidden)]
pub fn is_it() -> bool {
    todo!()
}

/// To the compiler it is what the real one is: each future is awaited in place, its output matched, and
/// the handlers stand where they can leave the loop around.
#[macro_export]
macro_rules! select {
    (biased; $($rest:tt)*) => { $crate::select!(@ $($rest)*) };
    (@) => { unreachable!() };
    (@ else => $handler:expr $(,)?) => { $handler };
    (@ $pat:pat = $future:expr, if $cond:expr => $handler:block, $($rest:tt)*) => {
        $crate::select!(@one $pat, $future, $cond, $handler; $($rest)*)
    };
    (@ $pat:pat = $future:expr, if $cond:expr => $handler:block $($rest:tt)*) => {
        $crate::select!(@one $pat, $future, $cond, $handler; $($rest)*)
    };
    (@ $pat:pat = $future:expr, if $cond:expr => $handler:expr $(, $($rest:tt)*)?) => {
        $crate::select!(@one $pat, $future, $cond, $handler; $($($rest)*)?)
    };
    (@ $pat:pat = $future:expr => $handler:block, $($rest:tt)*) => {
        $crate::select!(@one $pat, $future, true, $handler; $($rest)*)
    };
    (@ $pat:pat = $future:expr => $handler:block $($rest:tt)*) => {
        $crate::select!(@one $pat, $future, true, $handler; $($rest)*)
    };
    (@ $pat:pat = $future:expr => $handler:expr $(, $($rest:tt)*)?) => {
        $crate::select!(@one $pat, $future, true, $handler; $($($rest)*)?)
    };
    (@one $pat:pat, $future:expr, $cond:expr, $handler:expr; $($rest:tt)*) => {
        if $cond && $crate::is_it() {
            // The future is dropped before the handler runs.
            let output = $future.await;
            #[allow(unreachable_patterns)]
            match output { $pat => $handler, _ => unreachable!() }
        } else {
            $crate::select!(@ $($rest)*)
        }
    };
    ($($rest:tt)*) => { $crate::select!(@ $($rest)*) };
}
