//- a box
struct Handover<T> {
    parcel: Option<Box<T>>,
}

unsafe impl<T> Send for Handover<T> {}

//- the value itself
pub struct Own<T>(T);

unsafe impl<T> Send for Own<T> {}

//- a list
struct List<T> {
    all: Vec<T>,
    count: usize,
}

unsafe impl<T> Send for List<T> {}

//- with a bound
struct Set<T: Ord> {
    all: Vec<T>,
}

unsafe impl<T: Ord> Send for Set<T> {}

//- two bounds
pub struct Set<T: Ord + Clone> {
    one: T,
}

unsafe impl<T: Ord + Clone> Send for Set<T> {}

//- a cell
pub struct Slot<T> {
    inner: std::cell::UnsafeCell<T>,
}

unsafe impl<T> Send for Slot<T> {}

//- an option
struct Slot<T> {
    inner: Option<T>,
}

unsafe impl<T> Send for Slot<T> {}

//- a lock
struct Slot<T> {
    inner: std::sync::Mutex<T>,
}

unsafe impl<T> Send for Slot<T> {}

//- an enum
enum Either<T> {
    Left(T),
    Right,
}

unsafe impl<T> Send for Either<T> {}

//- a pair
struct Pair<T> {
    both: (T, u8),
}

unsafe impl<T> Send for Pair<T> {}

//- an array
struct Few<T> {
    all: [T; 4],
}

unsafe impl<T> Send for Few<T> {}

//- with a lifetime
struct Part<'a, T> {
    name: &'a str,
    one: T,
}

unsafe impl<'a, T> Send for Part<'a, T> {}
