//! Change behind a shared reference, on one thread.

// Sin: borrows change hands at run time only where somebody else could borrow.
pub fn local_refcell_sin(text: &str) -> Vec<char> {
    let initials = std::cell::RefCell::new(Vec::new());
    for word in text.split_whitespace() {
        initials.borrow_mut().extend(word.chars().next());
    }
    initials.into_inner()
}

// Virtue: a local is mutable by itself.
pub fn local_refcell_virtue(text: &str) -> Vec<char> {
    let mut initials = Vec::new();
    for word in text.split_whitespace() {
        initials.extend(word.chars().next());
    }
    initials
}

pub mod refcell_copy_to_cell_sin {
    use std::cell::RefCell;

    #[derive(Default)]
    pub struct Parser {
        // Sin: counts borrows of a number that is copied in one step.
        depth: RefCell<u32>,
    }

    impl Parser {
        pub fn enter(&self) {
            *self.depth.borrow_mut() += 1;
        }

        pub fn depth(&self) -> u32 {
            *self.depth.borrow()
        }
    }
}

pub mod refcell_copy_to_cell_virtue {
    use std::cell::Cell;

    #[derive(Default)]
    pub struct Parser {
        // Virtue: for Copy types a Cell, which never panics.
        depth: Cell<u32>,
    }

    impl Parser {
        pub fn enter(&self) {
            self.depth.set(self.depth.get() + 1);
        }

        pub fn depth(&self) -> u32 {
            self.depth.get()
        }
    }
}

pub mod oncecell_as_option_sin {
    use std::cell::RefCell;

    #[derive(Default)]
    pub struct Document {
        text: String,
        // Sin: set once and then only read, yet each reader must borrow and clone.
        title: RefCell<Option<String>>,
    }

    impl Document {
        pub fn title(&self) -> String {
            let mut title = self.title.borrow_mut();
            if title.is_none() {
                *title = Some(self.text.lines().next().unwrap_or_default().to_owned());
            }
            title.clone().unwrap_or_default()
        }
    }
}

pub mod oncecell_as_option_virtue {
    use std::cell::OnceCell;

    #[derive(Default)]
    pub struct Document {
        text: String,
        // Virtue: write-once is what a OnceCell is for.
        title: OnceCell<String>,
    }

    impl Document {
        pub fn title(&self) -> &str {
            self.title
                .get_or_init(|| self.text.lines().next().unwrap_or_default().to_owned())
        }
    }
}

pub mod rc_mutex_sin {
    use std::rc::Rc;
    use std::sync::Mutex;

    pub struct Canvas {
        // Sin: the Rc keeps it on this thread, where nobody waits for a lock.
        strokes: Rc<Mutex<Vec<u32>>>,
    }

    impl Canvas {
        pub fn new() -> Canvas {
            Canvas { strokes: Rc::new(Mutex::new(Vec::new())) }
        }

        pub fn draw(&self, stroke: u32) {
            self.strokes.lock().expect("mutex poisoned").push(stroke);
        }
    }
}

pub mod rc_mutex_virtue {
    use std::cell::RefCell;
    use std::rc::Rc;

    pub struct Canvas {
        // Virtue: shared on one thread, changed by who borrows it.
        strokes: Rc<RefCell<Vec<u32>>>,
    }

    impl Canvas {
        pub fn new() -> Canvas {
            Canvas { strokes: Rc::new(RefCell::new(Vec::new())) }
        }

        pub fn draw(&self, stroke: u32) {
            self.strokes.borrow_mut().push(stroke);
        }
    }
}
