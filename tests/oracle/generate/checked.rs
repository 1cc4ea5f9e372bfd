
// The locks as the programs take them at run time: one that would block for ever says where,
// and ends the run.
pub mod checked {
    use std::cell::{BorrowError, BorrowMutError, Ref, RefCell as Cell, RefMut};
    use std::panic::Location;
    use std::sync::{LockResult, MutexGuard, RwLockReadGuard, RwLockWriteGuard, TryLockError, TryLockResult};
    use std::sync::{Mutex as StdMutex, RwLock as StdRwLock};

    #[track_caller]
    fn reached(blocks: bool) {
        let place = Location::caller();
        super::reached(place.line(), place.column(), blocks);
    }

    #[track_caller]
    fn got<G>(tried: TryLockResult<G>) -> LockResult<G> {
        reached(matches!(tried, Err(TryLockError::WouldBlock)));
        match tried {
            Ok(guard) => Ok(guard),
            Err(TryLockError::Poisoned(error)) => Err(error),
            Err(TryLockError::WouldBlock) => std::panic::resume_unwind(Box::new(())),
        }
    }

    #[track_caller]
    fn asked<G>(tried: TryLockResult<G>) -> TryLockResult<G> {
        reached(matches!(tried, Err(TryLockError::WouldBlock)));
        tried
    }

    #[track_caller]
    fn some<G>(tried: Option<G>) -> G {
        reached(tried.is_none());
        tried.unwrap_or_else(|| std::panic::resume_unwind(Box::new(())))
    }

    #[track_caller]
    fn perhaps<G>(tried: Option<G>) -> Option<G> {
        reached(tried.is_none());
        tried
    }

    pub struct Mutex<T>(StdMutex<T>);

    impl<T> Mutex<T> {
        pub fn new(value: T) -> Self {
            Mutex(StdMutex::new(value))
        }
        #[track_caller]
        pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {
            got(self.0.try_lock())
        }
        #[track_caller]
        pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {
            asked(self.0.try_lock())
        }
    }

    pub struct RwLock<T>(StdRwLock<T>);

    impl<T> RwLock<T> {
        pub fn new(value: T) -> Self {
            RwLock(StdRwLock::new(value))
        }
        #[track_caller]
        pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {
            got(self.0.try_read())
        }
        #[track_caller]
        pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {
            got(self.0.try_write())
        }
        #[track_caller]
        pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {
            asked(self.0.try_read())
        }
        #[track_caller]
        pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> {
            asked(self.0.try_write())
        }
    }

    pub struct RefCell<T>(Cell<T>);

    impl<T> RefCell<T> {
        pub fn new(value: T) -> Self {
            RefCell(Cell::new(value))
        }
        #[track_caller]
        pub fn borrow(&self) -> Ref<'_, T> {
            some(self.0.try_borrow().ok())
        }
        #[track_caller]
        pub fn borrow_mut(&self) -> RefMut<'_, T> {
            some(self.0.try_borrow_mut().ok())
        }
        // These give no panic and no finding.
        pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError> {
            self.0.try_borrow()
        }
        pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError> {
            self.0.try_borrow_mut()
        }
    }

    pub struct QuickMutex<T>(parking_lot::Mutex<T>);

    impl<T> QuickMutex<T> {
        pub fn new(value: T) -> Self {
            QuickMutex(parking_lot::Mutex::new(value))
        }
        #[track_caller]
        pub fn lock(&self) -> parking_lot::MutexGuard<'_, T> {
            some(self.0.try_lock())
        }
        #[track_caller]
        pub fn try_lock(&self) -> Option<parking_lot::MutexGuard<'_, T>> {
            perhaps(self.0.try_lock())
        }
    }

    pub struct QuickRwLock<T>(parking_lot::RwLock<T>);

    impl<T> QuickRwLock<T> {
        pub fn new(value: T) -> Self {
            QuickRwLock(parking_lot::RwLock::new(value))
        }
        #[track_caller]
        pub fn read(&self) -> parking_lot::RwLockReadGuard<'_, T> {
            some(self.0.try_read())
        }
        #[track_caller]
        pub fn write(&self) -> parking_lot::RwLockWriteGuard<'_, T> {
            some(self.0.try_write())
        }
        #[track_caller]
        pub fn try_write(&self) -> Option<parking_lot::RwLockWriteGuard<'_, T>> {
            perhaps(self.0.try_write())
        }
    }
}

pub fn reached(line: u32, column: u32, blocks: bool) {
    SITES.with_borrow_mut(|sites| {
        let (reached, blocked) = sites.entry((line, column)).or_default();
        *reached += 1;
        *blocked += usize::from(blocks);
    });
}

// How often each place that takes a lock was come to, and how often it would have blocked there.
thread_local! {
    static SITES: RefCell<BTreeMap<(u32, u32), (usize, usize)>> = const { RefCell::new(BTreeMap::new()) };
}

fn more(report: &mut String, program: &str) {
    for ((line, column), (reached, blocked)) in SITES.take() {
        *report += &format!("@site {program} {line} {column} {reached} {blocked}\n");
    }
}
