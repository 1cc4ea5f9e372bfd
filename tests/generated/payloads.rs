//! What locks and cells are around, and what is done with it.
//!
//! `@w` and `@r` are the data, taken for a change or for a look; `@tw` and `@tr` the `Result` of trying that; `@p` is
//! the lock itself, `@T` the type.

pub(crate) struct Payload {
    pub(crate) ty: &'static str,
    pub(crate) value: &'static str,
    /// What an atomic can do as well.
    pub(crate) steps: &'static [&'static str],
    pub(crate) writes: &'static [&'static str],
    /// What an atomic can tell as well.
    pub(crate) glances: &'static [&'static str],
    pub(crate) looks: &'static [&'static str],
    /// What threads may do in any order.
    pub(crate) quiet: &'static [&'static str],
}

impl Payload {
    /// A value that says of which type it is, and what is written behind it for that.
    pub(crate) fn typed(&self) -> (&'static str, &'static str) {
        match self.ty {
            "bool" | "String" | "(i32, bool)" => (self.value, ""),
            "Vec<u32>" => ("⟦Vec::<u32>::new()¦vec![4u32]⟧", ""),
            "Option<u32>" => ("⟦None::<u32>¦Some(4u32)⟧", ""),
            "~BTreeMap<u8, String>" => ("~BTreeMap::<u8, String>::new()", ""),
            number => (self.value, number),
        }
    }
}

const fn number(ty: &'static str, value: &'static str) -> Payload {
    Payload {
        ty,
        value,
        steps: NUMBER_STEPS,
        writes: NUMBER_WRITES,
        glances: NUMBER_GLANCES,
        looks: NUMBER_LOOKS,
        quiet: &[
            "*@w += 1;",
            "*@w += @N;",
            "let mut guard = @w;\n*guard += 1;",
            "for _ in 0..@N {\n    *@w += 1;\n}",
            "let mut guard = @w;\n*guard += @N;\ndrop(guard);",
            "(0..3).for_each(|by| *@w += by);",
            "let by: @T = \"@N\".parse().unwrap();\n*@w += by;",
        ],
    }
}

pub(crate) const NUMBERS: &[Payload] = &[
    number("u64", "700"),
    number("u32", "700"),
    number("usize", "0x200"),
    number("i32", "700"),
    number("i64", "-5"),
    number("u16", "700"),
    number("i16", "1_000"),
    number("u8", "100"),
    number("isize", "-1"),
];

pub(crate) const FLAG: Payload = Payload {
    ty: "bool",
    value: "false",
    steps: &[
        "*@w = true;",
        "*@w = false;",
        "*@w = @N > 4;",
        "*@w |= true;",
        "*@w &= @N > 1;",
        "*@w ^= true;",
        "let mut guard = @w;\n*guard = true;",
        "let set = |to: bool| *@w = to;\nset(true);",
        "if @N > 3 {\n    *@w = true;\n} else {\n    *@w = false;\n}",
        "for step in 0..@N {\n    *@w = step % 2 == 0;\n}",
        "let is_many = \"abc\".len() > @N;\n*@w = is_many;",
        "match @N {\n    1..=4 => *@w = true,\n    _ => *@w = false,\n}",
    ],
    writes: &[
        "let mut guard = @w;\n*guard = !*guard;",
        "if let Ok(mut guard) = @tw {\n    *guard = true;\n}",
        "let was = std::mem::replace(&mut *@w, true);\nprintln!(\"{was}\");",
        "let mut guard = @w;\nif !*guard {\n    *guard = true;\n    println!(\"first\");\n}",
    ],
    glances: &[
        "println!(\"{}\", *@r);",
        "println!(\"{:?} and more\", *@r);",
        "if *@r {\n    println!(\"set\");\n}",
        "if !*@r {\n    println!(\"not set\");\n} else {\n    println!(\"set\");\n}",
        "let is_set = *@r;\nprintln!(\"{is_set}\");",
        "match *@r {\n    true => println!(\"yes\"),\n    false => println!(\"no\"),\n}",
        "match @N {\n    1..=4 if *@r => println!(\"few\"),\n    _ => println!(\"many\"),\n}",
        "let text = if *@r { \"on\" } else { \"off\" };\nprintln!(\"{text}\");",
        "println!(\"{}\", *@r && @N > 2);",
        "println!(\"{}\", u8::from(*@r));",
        "assert!(*@r || @N > 0);",
        "let guard = @r;\nprintln!(\"{}\", *guard);",
        "println!(\"{}\", [1, 2, 3].iter().filter(|_| *@r).count());",
    ],
    looks: &[
        "println!(\"{:?}\", @r.then(|| @N));",
        "let guard = @r;\nprintln!(\"{} {}\", *guard, !*guard);",
        "if let Ok(guard) = @tr {\n    println!(\"{}\", *guard);\n}",
    ],
    quiet: &[
        "*@w = true;",
        "let mut guard = @w;\n*guard = true;",
        "if @N > 0 {\n    *@w = true;\n}",
        "*@w |= true;",
    ],
};

const NUMBER_STEPS: &[&str] = &[
    "*@w += @N;",
    "*@w += 1;",
    "*@w -= @N;",
    "*@w = 10@N;",
    "*@w |= @N;",
    "*@w ^= @N;",
    "*@w &= !@N;",
    "let mut guard = @w;\n*guard += @N;",
    "{\n    let mut guard = @w;\n    *guard += 1;\n}",
    "let mut guard = @w;\n*guard += 1;\ndrop(guard);",
    "for step in 0..3 {\n    *@w += step;\n}",
    "for _ in 0..@N {\n    *@w += 1;\n}",
    "if @N > 4 {\n    *@w += 1;\n} else {\n    *@w = 110;\n}",
    "let add = |by: @T| *@w += by;\nadd(@N);\nadd(1);",
    "(0..3).for_each(|by| *@w += by);",
    "*@w += \"abc\".len() as @T;",
    "*@w += [1, @N].iter().sum::<@T>();",
    "let by: @T = \"@N\".parse().unwrap_or(1);\n*@w += by;",
    "let count = {\n    let counted = [1, 2].len() as @T;\n    counted + 1\n};\n*@w += count;",
    "match @N {\n    1 => *@w += 1,\n    2..=5 => *@w = 100,\n    _ => {\n        *@w -= 1;\n    }\n}",
    "if let Some(by) = [@N].first().copied() {\n    *@w += by;\n}",
    "let seen = *@r;\n*@w = seen + 1;",
];

const NUMBER_WRITES: &[&str] = &[
    "let mut guard = @w;\n*guard += 1;\n*guard += 2;",
    "let mut guard = @w;\n*guard += @N;\nprintln!(\"{}\", *guard);",
    "if let Ok(mut guard) = @tw {\n    *guard += @N;\n}",
    "match @tw {\n    Ok(mut guard) => *guard += @N,\n    Err(_) => println!(\"no\"),\n}",
    "let mut guard = @w;\n*guard = guard.wrapping_add(@N);",
    "let old = std::mem::take(&mut *@w);\nprintln!(\"{old}\");\n*@w = old;",
    "*@w %= 100;",
    "let mut guard = @w;\nif *guard > 10 {\n    *guard -= 1;\n}",
    "let guard = &mut *@w;\n*guard += 1;",
];

const NUMBER_GLANCES: &[&str] = &[
    "println!(\"{}\", *@r);",
    "println!(\"{:>4} of {}\", *@r, @N);",
    "let seen = *@r;\nprintln!(\"{seen}\");",
    "let seen: @T = *@r;\nprintln!(\"{}\", seen + 1);",
    "if *@r > 3@N {\n    println!(\"more\");\n}",
    "match *@r {\n    0 => println!(\"none\"),\n    1..=99 => println!(\"some\"),\n    _ => println!(\"many\"),\n}",
    "match @N {\n    few if few < *@r => println!(\"few\"),\n    _ => println!(\"many\"),\n}",
    "let text = format!(\"{:04}\", *@r);\nprintln!(\"{text}\");",
    "println!(\"{}\", *@r as u64 + 1);",
    "println!(\"{:?}\", vec![*@r, @N]);",
    "println!(\"{:?}\", (*@r, true));",
    "println!(\"{}\", i64::try_from(*@r).unwrap_or(0));",
    "let guard = @r;\nprintln!(\"{}\", *guard);",
    "let rest = 1000 - *@r as i64;\nprintln!(\"{rest}\");",
    "println!(\"{}\", (*@r).pow(1));",
    "let Some(one) = Some(*@r) else { panic!() };\nprintln!(\"{one}\");",
    "println!(\"{}\", [1, 2, 3].iter().map(|one| one + *@r).max().unwrap_or(0));",
    "let is_more = *@r >= 50 && @N > 1;\nprintln!(\"{is_more}\");",
    "assert!(*@r <= @T::MAX);",
    "assert_ne!(*@r, 1@N);",
];

const NUMBER_LOOKS: &[&str] = &[
    "println!(\"{}\", @r);",
    "println!(\"{}\", @r.count_ones());",
    "println!(\"{}\", @r.to_string().len());",
    "println!(\"{}\", @r.clone());",
    "let guard = @r;\nprintln!(\"{} {}\", *guard, *guard + 1);",
    "if let Ok(guard) = @tr {\n    println!(\"{}\", *guard);\n}",
    "println!(\"{}\", @tr.map(|guard| *guard).unwrap_or(0));",
    "println!(\"{}\", @r.checked_add(1).is_some());",
    "let lent = &*@r;\nprintln!(\"{lent}\");",
    "println!(\"{:?}\", @r.max(3).min(9));",
];

pub(crate) const OTHERS: &[Payload] = &[
    Payload {
        ty: "Vec<u32>",
        value: "⟦Vec::new()¦vec![4]¦Vec::from([1, 2])⟧",
        steps: &[],
        writes: &[
            "@w.push(@N);",
            "@w.extend([1, @N]);",
            "@w.sort();",
            "@w.truncate(3);",
            "@w.retain(|one| *one > 1);",
            "println!(\"{:?}\", @w.pop());",
            "*@w = vec![@N];",
            "for one in @w.iter_mut() {\n    *one += 1;\n}",
            "if let Some(last) = @w.last_mut() {\n    *last += 1;\n}",
            "let mut guard = @w;\nguard.push(@N);\nguard.sort_by(|a, b| b.cmp(a));",
            "let taken = std::mem::take(&mut *@w);\nprintln!(\"{taken:?}\");",
            "for one in 0..@N {\n    @w.push(one);\n}",
            "if let Ok(mut guard) = @tw {\n    guard.clear();\n}",
            "let mut guard = @w;\nif guard.is_empty() {\n    guard.push(1);\n}\nguard[0] = @N;",
        ],
        glances: &[],
        looks: &[
            "println!(\"{}\", @r.len());",
            "println!(\"{:?}\", *@r);",
            "println!(\"{:?}\", @r.first());",
            "println!(\"{}\", @r.iter().sum::<u32>());",
            "println!(\"{:?}\", @r.iter().map(|one| one * 2).collect::<Vec<_>>());",
            "for one in @r.iter() {\n    println!(\"{one}\");\n}",
            "if @r.contains(&@N) {\n    println!(\"there\");\n}",
            "if let Some(last) = @r.last().copied() {\n    println!(\"{last}\");\n}",
            "match @r.len() {\n    0 => println!(\"none\"),\n    _ => println!(\"some\"),\n}",
            "let all = @r.clone();\nprintln!(\"{all:?}\");",
            "let guard = @r;\nprintln!(\"{} {:?}\", guard.len(), guard.first());",
            "println!(\"{:?}\", @r.get(1).map_or(7, |one| *one));",
        ],
        quiet: &[
            "@w.push(7);",
            "@w.extend([7, 7]);",
            "let mut guard = @w;\nguard.push(7);",
        ],
    },
    Payload {
        ty: "String",
        value: "⟦String::new()¦String::from(\"abc\")¦\"abc\".to_owned()⟧",
        steps: &[],
        writes: &[
            "@w.push('d');",
            "@w.push_str(\"ef\");",
            "*@w += \"gh\";",
            "@w.clear();",
            "*@w = format!(\"{}\", @N);",
            "let mut guard = @w;\nguard.insert(0, 'x');\nguard.truncate(4);",
        ],
        glances: &[],
        looks: &[
            "println!(\"{}\", @r.len());",
            "println!(\"{}\", *@r);",
            "println!(\"{}\", @r.to_uppercase());",
            "println!(\"{}\", @r.starts_with('a'));",
            "if @r.as_str() == \"abc\" {\n    println!(\"same\");\n}",
            "match @r.as_str() {\n    \"abc\" => println!(\"same\"),\n    other => println!(\"{other}\"),\n}",
            "println!(\"{}\", @r.chars().rev().collect::<String>());",
            "let copy = String::clone(&@r);\nprintln!(\"{copy}\");",
        ],
        quiet: &["@w.push('d');", "*@w += \"dd\";"],
    },
    Payload {
        ty: "Option<u32>",
        value: "⟦None¦Some(4)⟧",
        steps: &[],
        writes: &[
            "*@w = Some(@N);",
            "*@w = None;",
            "println!(\"{:?}\", @w.take());",
            "println!(\"{:?}\", @w.replace(@N));",
            "@w.get_or_insert(@N);",
            "if let Some(one) = @w.as_mut() {\n    *one += 1;\n}",
        ],
        glances: &[],
        looks: &[
            "println!(\"{:?}\", *@r);",
            "println!(\"{}\", @r.is_some());",
            "println!(\"{}\", @r.unwrap_or(0));",
            "if let Some(one) = *@r {\n    println!(\"{one}\");\n}",
            "println!(\"{:?}\", @r.map(|one| one + 1));",
            "println!(\"{}\", matches!(*@r, Some(3..)));",
        ],
        quiet: &["*@w = Some(7);"],
    },
    Payload {
        ty: "~BTreeMap<u8, String>",
        value: "~BTreeMap::new()",
        steps: &[],
        writes: &[
            "@w.insert(@N, String::from(\"a\"));",
            "@w.entry(@N).or_default().push('b');",
            "println!(\"{:?}\", @w.remove(&@N));",
            "@w.extend([(@N, String::new())]);",
            "let mut guard = @w;\nguard.insert(1, \"c\".into());\nguard.remove(&2);",
            "for text in @w.values_mut() {\n    text.push('!');\n}",
        ],
        glances: &[],
        looks: &[
            "println!(\"{:?}\", *@r);",
            "println!(\"{:?}\", @r.get(&@N).cloned());",
            "println!(\"{}\", @r.contains_key(&@N));",
            "for (key, text) in @r.iter() {\n    println!(\"{key} {text}\");\n}",
            "println!(\"{}\", @r.values().map(String::len).sum::<usize>());",
            "let keys: Vec<u8> = @r.keys().copied().collect();\nprintln!(\"{keys:?}\");",
        ],
        quiet: &["@w.insert(7, String::new());", "@w.entry(7).or_default();"],
    },
    Payload {
        ty: "(i32, bool)",
        value: "(@N, false)",
        steps: &[],
        writes: &[
            "@w.0 += @N;",
            "@w.1 = true;",
            "*@w = (@N, true);",
            "let mut guard = @w;\nguard.0 -= 1;\nguard.1 = !guard.1;",
        ],
        glances: &[],
        looks: &[
            "println!(\"{}\", @r.0);",
            "println!(\"{:?}\", *@r);",
            "let (number, is_set) = *@r;\nprintln!(\"{number} {is_set}\");",
            "if @r.1 {\n    println!(\"set\");\n}",
        ],
        quiet: &[
            "@w.0 += 1;",
            "@w.1 = true;",
            "let mut guard = @w;\nguard.0 += @N;",
        ],
    },
];

/// For a `Cell`, of which the place is `@p`.
pub(crate) const CELL_WRITES: &[&str] = &[
    "@p.set(@N);",
    "@p.set(@p.get() + 1);",
    "@p.set(@p.get() - 1);",
    "println!(\"{}\", @p.replace(6@N));",
    "let seen = @p.get();\n@p.set(seen + @N);",
    "for _ in 0..@N {\n    @p.set(@p.get() + 2);\n}",
    "let add = |by: @T| @p.set(@p.get() + by);\nadd(@N);",
    "if @p.get() > 5 {\n    @p.set(6@N);\n}",
    "@p.set(@p.get() | @N);",
    "println!(\"{}\", @p.take());\n@p.set(70);",
    "@p.set(@p.get().max(3@N));",
];

pub(crate) const CELL_LOOKS: &[&str] = &[
    "println!(\"{}\", @p.get());",
    "println!(\"{}\", @p.get() + @N);",
    "let seen = @p.get();\nprintln!(\"{seen}\");",
    "if @p.get() >= 7@N {\n    println!(\"more\");\n}",
    "match @p.get() {\n    0 => println!(\"none\"),\n    some if some > @N => println!(\"many\"),\n    _ => println!(\"some\"),\n}",
    "println!(\"{:?}\", (@p.get(), true));",
    "println!(\"{}\", format!(\"{:03}\", @p.get()).len());",
    "assert!(@p.get() < @T::MAX);",
];
