// std 1.95.0: see generate.py.
pub trait Default: Sized {
    fn default() -> Self;
}
