//! As much of lazy_static as the programs name, so that rustc alone can judge them.

#[macro_export]
macro_rules! lazy_static {
    ($($(#[$attribute:meta])* $visibility:vis static ref $name:ident : $ty:ty = $value:expr;)*) => {
        $(
            $(#[$attribute])*
            $visibility static $name: std::sync::LazyLock<$ty> = std::sync::LazyLock::new(|| $value);
        )*
    };
}
