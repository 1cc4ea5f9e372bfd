//! What the whole program shares, and values that are made when somebody first asks for them.

use std::time::Duration;

pub mod static_mut_sin {
    static mut REQUESTS: u64 = 0;

    pub fn count() -> u64 {
        // Sin: nothing keeps two threads apart, and each `unsafe` only says that somebody should.
        unsafe {
            REQUESTS += 1;
            REQUESTS
        }
    }
}

pub mod static_mut_virtue {
    use std::sync::atomic::{AtomicU64, Ordering};

    static REQUESTS: AtomicU64 = AtomicU64::new(0);

    pub fn count() -> u64 {
        // Virtue: an atomic is shared without a word of `unsafe`.
        REQUESTS.fetch_add(1, Ordering::Relaxed) + 1
    }
}

pub mod const_interior_mutable_sin {
    use std::sync::atomic::{AtomicU64, Ordering};

    // Sin: each use of the name is an atomic of its own, which nobody counts with but itself.
    const REQUESTS: AtomicU64 = AtomicU64::new(0);

    pub fn count() -> u64 {
        REQUESTS.fetch_add(1, Ordering::Relaxed)
    }
}

pub mod const_interior_mutable_virtue {
    use std::sync::atomic::{AtomicU64, Ordering};

    // Virtue: a static is one place for all.
    static REQUESTS: AtomicU64 = AtomicU64::new(0);

    pub fn count() -> u64 {
        REQUESTS.fetch_add(1, Ordering::Relaxed)
    }
}

pub mod lazylock_reentrant_init_sin {
    use std::sync::LazyLock;

    // Sin: to make the names, somebody asks for the names, and waits for ever.
    static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| vec![first()]);

    fn first() -> String {
        format!("one of {}", NAMES.len())
    }

    pub fn count() -> usize {
        NAMES.len()
    }
}

pub mod lazylock_reentrant_init_virtue {
    use std::sync::LazyLock;

    // Virtue: made of what is there before it.
    static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| vec![first(1)]);

    fn first(count: usize) -> String {
        format!("one of {count}")
    }

    pub fn count() -> usize {
        NAMES.len()
    }
}

/// Takes its time.
fn measure() -> Duration {
    std::thread::sleep(Duration::from_millis(100));
    Duration::from_millis(100)
}

pub mod lazylock_blocking_init_sin {
    use std::sync::LazyLock;
    use std::time::Duration;

    // Sin: the first task that asks stops its thread, and every task that asks meanwhile stops another.
    static PACE: LazyLock<Duration> = LazyLock::new(|| super::measure());

    pub async fn pause() {
        tokio::time::sleep(*PACE).await;
    }
}

pub mod lazylock_blocking_init_virtue {
    use std::time::Duration;
    use tokio::sync::OnceCell;

    static PACE: OnceCell<Duration> = OnceCell::const_new();

    pub async fn pause() {
        // Virtue: who asks awaits, and the work is done where it may block.
        let pace = PACE.get_or_init(|| async {
            let measured = tokio::task::spawn_blocking(super::measure).await;
            measured.unwrap_or_default()
        });
        tokio::time::sleep(*pace.await).await;
    }
}

pub mod lazy_static_to_lazylock_sin {
    use lazy_static::lazy_static;

    // Sin: a macro, and a type without a name, for what std does.
    lazy_static! {
        static ref VOWELS: Vec<char> = "aeiou".chars().collect();
    }

    pub fn is_vowel(letter: char) -> bool {
        VOWELS.contains(&letter)
    }
}

pub mod lazy_static_to_lazylock_virtue {
    use std::sync::LazyLock;

    // Virtue: an ordinary static of an ordinary type.
    static VOWELS: LazyLock<Vec<char>> = LazyLock::new(|| "aeiou".chars().collect());

    pub fn is_vowel(letter: char) -> bool {
        VOWELS.contains(&letter)
    }
}

pub mod once_cell_to_std_sin {
    use once_cell::sync::OnceCell;

    // Sin: a dependency for what std has.
    static NAME: OnceCell<String> = OnceCell::new();

    pub fn name() -> &'static str {
        NAME.get_or_init(|| "Ada".to_owned())
    }
}

pub mod once_cell_to_std_virtue {
    use std::sync::OnceLock;

    // Virtue: the same from std.
    static NAME: OnceLock<String> = OnceLock::new();

    pub fn name() -> &'static str {
        NAME.get_or_init(|| "Ada".to_owned())
    }
}
