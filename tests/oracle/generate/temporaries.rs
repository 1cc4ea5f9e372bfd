//! Guards that have no name: in statements, arguments, operands and macros, and those that a
//! `let` keeps alive.

use super::writer::Writer;

impl Writer<'_> {
    pub(super) fn temporary(&mut self) {
        let (take, other) = (self.any(), self.any());
        let mutable = self.any_mutable();
        let id = self.id();
        let (text, cell) = match self.random.below(22) {
            0 => (format!("{mutable}.n += 1;"), "`*lock += 1;`"),
            1 => (format!("{mutable}.bump();"), "`*lock += 1;`"),
            2 => (format!("let x = {take}.len();"), "`let x = lock.len();`"),
            3 => (
                format!("let v = {{ let g = {take}; g.len() }};"),
                "`let v = { let g = lock; … };`",
            ),
            4 => (
                format!("let x = {{ {take}.len() }};"),
                "`let x = { lock.clone() };`",
            ),
            5 => (format!("let _ = {take};"), "`let _ = lock`"),
            6 => (format!("_ = {take};"), "`_ = lock`"),
            7 => (
                format!("keep({id}, {take}.len()).await;"),
                "`take(*lock).await`",
            ),
            8 => (
                format!("let later{id} = keep({id}, {take}.len()); later{id}.await;"),
                "`let f = take(*lock); f.await`",
            ),
            9 => (
                format!("({take}.len(), at({id}).await);"),
                "`(lock.len(), await)`",
            ),
            10 => (
                format!("(at({id}).await, {take}.len());"),
                "`(await, lock.len())`",
            ),
            11 => (
                format!("let s = {take}.len() + keep({id}, 1).await;"),
                "operand beside an await",
            ),
            12 => (
                format!("let s = keep({id}, 1).await + {take}.len();"),
                "operand beside an await",
            ),
            13 => (
                format!("{mutable}.add(keep({id}, 1).await);"),
                "receiver of a call that awaits",
            ),
            14 => (
                format!("{mutable}.n += keep({id}, 1).await;"),
                "assigned to through a lock",
            ),
            15 => (
                format!("two({take}.len(), keep({id}, 1).await);"),
                "argument beside an await",
            ),
            16 => (
                format!("let a = [{take}.len(), keep({id}, 1).await, {other}.len()];"),
                "array",
            ),
            17 => (
                format!("let s = Pair {{ a: {take}.len(), b: keep({id}, 1).await }};"),
                "struct literal",
            ),
            18 => (
                format!("{mutable}.n = keep({id}, 1).await;"),
                "assigned to through a lock",
            ),
            19 => (
                format!("let x = {take}.list[keep({id}, 1).await];"),
                "index",
            ),
            20 => (
                format!("let x = {{ let d = 1; {take}.len() + d + keep({id}, 1).await }};"),
                "tail of a block",
            ),
            _ => (
                format!("{{ {take}.len() }} ; {{ {mutable}.bump() }}"),
                "tail of a block",
            ),
        };
        self.cell(cell);
        self.line(text);
        if self.random.one_in(2) {
            let pause = self.pause();
            self.line(format!("{pause};"));
        }
    }

    /// Temporaries that live as long as the `let` beside them, or seem to.
    pub(super) fn extended(&mut self) {
        let (take, other) = (self.any(), self.any());
        let (text, cell) = match self.random.below(24) {
            0 => (format!("let r = &*{take};"), "`let r = &*lock`"),
            1 => (format!("let r: &D = &{take};"), "`let r = &*lock`"),
            2 => (format!("let r = &{take};"), "`let r = &lock`"),
            3 => (format!("let r = &{take}.n;"), "`let r = &lock.field`"),
            4 => (format!("let ref r = {take};"), "`let ref r = lock`"),
            5 => (format!("let r = (&{take}, 1);"), "`let r = (&lock, 1)`"),
            6 => (
                format!("let r = Lent {{ g: &{take} }};"),
                "`let r = S { g: &lock }`",
            ),
            7 => (format!("let r = [&{take}.n, &1];"), "`let r = [&lock, …]`"),
            8 => (format!("let r = Some(&{take});"), "`let r = Some(&lock)`"),
            9 => (format!("let r = {{ &{take} }};"), "`let r = { &lock }`"),
            10 => (
                format!("let r = {{ let n = 1; &*{take} }};"),
                "`let r = { &lock }`",
            ),
            11 => (
                format!("let r = if flip() {{ &*{take} }} else {{ &*{other} }};"),
                "`let r = if … { &lock } else { &lock }`",
            ),
            12 => (
                format!("let r = match flip() {{ true => &*{take}, false => &*{other} }};"),
                "`let r = match … { … => &lock }`",
            ),
            13 => (
                format!("let D {{ n, list }} = &*{take};"),
                "`let S { … } = &*lock`",
            ),
            14 => (
                format!("let D {{ n, .. }} = *{take};"),
                "`let S { … } = *lock`",
            ),
            15 => (
                format!("let D {{ ref list, .. }} = *{take};"),
                "`let S { ref … } = *lock`",
            ),
            16 => (format!("let r = &{take}.len();"), "`let r = &lock.len()`"),
            17 => (format!("let r = &{take}.list[0];"), "`let r = &lock.field`"),
            18 => (format!("let r = &*{take} as *const D as usize;"), "a cast"),
            19 => (format!("let r = pin!({take}.len());"), "`pin!`"),
            20 => (format!("let _ = &{take};"), "`let _ = &lock`"),
            21 => (
                format!("let (r, n) = (&{take}, 1);"),
                "`let r = (&lock, 1)`",
            ),
            22 => (format!("let _ = &*{take};"), "`let _ = &lock`"),
            _ => (format!("let r = pin!({take});"), "`pin!`"),
        };
        self.cell(cell);
        let own_block = self.random.one_in(3);
        if own_block {
            self.line(format!("{{ {text}"));
        } else {
            self.line(text);
        }
        if own_block || self.random.one_in(2) {
            let pause = self.pause();
            self.line(format!("{pause};"));
        }
        if own_block {
            self.line("}");
        }
    }

    /// Macros of std and tokio around locks and awaits.
    pub(super) fn macros(&mut self) {
        let (take, other) = (self.any(), self.any());
        let id = self.id();
        let (text, cell) = match self.random.below(22) {
            0 => (
                format!("let s = format!(\"{{}}\", {take}.len());"),
                "`format!(lock)`",
            ),
            1 => (format!("println!(\"{{}}\", {take}.n);"), "`println!(lock)`"),
            2 => (
                format!("let v = vec![{take}.n, {other}.n];"),
                "`vec![lock]`",
            ),
            3 => (format!("let v = vec![{take}.n; 2];"), "`vec![lock]`"),
            4 => (format!("assert!({take}.len() < 99);"), "`assert!(lock)`"),
            5 => (
                format!("assert_eq!({take}.len(), {other}.len() * 0);"),
                "`assert_eq!(lock, lock)`",
            ),
            6 => (
                format!("let b = matches!({take}.maybe(), Some(_));"),
                "`matches!(lock)`",
            ),
            7 => (format!("dbg!({take}.len());"), "`dbg!(lock)`"),
            8 => (
                format!("println!(\"{{}} {{}}\", {take}.n, keep({id}, 1).await);"),
                "`println!(lock, await)`",
            ),
            9 => (
                format!("let v = vec![{take}.n, keep({id}, 1).await];"),
                "`vec![lock, await]`",
            ),
            10 => (
                format!("assert!({take}.len() < keep({id}, 99).await);"),
                "`assert!(lock, await)`",
            ),
            11 => (
                format!("let s = format!(\"{{}}\", keep({id}, {take}.len()).await);"),
                "`format!(take(lock).await)`",
            ),
            12 => (
                format!("let b = matches!(keep({id}, {take}.maybe()).await, Some(_));"),
                "`matches!(take(lock).await)`",
            ),
            13 => (
                format!("let n = dbg!(keep({id}, {take}.len()).await);"),
                "`dbg!(take(lock).await)`",
            ),
            14 => (
                format!("if matches!({take}.maybe(), Some(_)) {{ at({id}).await; }}"),
                "`matches!(lock)`",
            ),
            15 => (
                format!("match vec![{take}.n] {{ v => {{ at({id}).await; }} }}"),
                "`vec![lock]` in a head",
            ),
            16 => (
                format!("match format!(\"{{}}\", {take}.n).len() {{ _ => {{ at({id}).await; }} }}"),
                "`format!` in a head",
            ),
            17 => {
                let second = self.id();
                (
                    format!("tokio::join!(last({id}), last({second}));"),
                    "`join!`",
                )
            }
            18 => {
                let second = self.id();
                (
                    format!(
                        "tokio::join!(last({id}), async {{ {take}.len(); within({second}).await; }});"
                    ),
                    "`join!`",
                )
            }
            19 => {
                let second = self.id();
                (
                    format!("let x = (tokio::join!(last({id}), last({second})), {take}.len());"),
                    "`join!`",
                )
            }
            _ => {
                self.select(id, &take);
                return;
            }
        };
        self.cell(cell);
        self.line(text);
    }

    fn select(&mut self, id: usize, take: &str) {
        self.cell("`select!`");
        let other = self.id();
        let condition = if self.random.one_in(3) {
            format!(", if {}.test()", self.any())
        } else {
            String::new()
        };
        self.line("tokio::select! { biased;");
        let before = self.states();
        let mut ways = Vec::new();
        if self.braces(&format!("_ = arm({id}){condition} =>"), "}", Self::block) {
            ways.push(self.states());
        }
        self.restore(&before);
        let future = match self.random.below(3) {
            0 => format!("last({other})"),
            1 => format!("hold({other}, {take}.len())"),
            _ => format!("async {{ {take}.len(); within({other}).await }}"),
        };
        if self.braces(&format!("n = {future} =>"), "} }", Self::block) {
            ways.push(self.states());
        }
        if !self.join(&ways) {
            self.restore(&before);
            self.budget = 0;
        }
    }
}
