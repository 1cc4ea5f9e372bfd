//! Locks and cells of an `Option` that is filled once, in all the places where they can be kept.
//!
//! In what is done with them `@w` and `@r` are the guard, taken for a change or for a look, `@E` what is put in.

use super::random::Random;
use super::template::{Program, program, templates};

/// What is kept, and what can be done with it besides what can be done with all.
struct Payload {
    ty: &'static str,
    /// What is put in.
    made: &'static [&'static str],
    fills: &'static [&'static str],
    looks: &'static [&'static str],
}

const PAYLOADS: &[Payload] = &[
    Payload {
        ty: "String",
        made: &[
            "String::from(\"abc\")",
            "String::new()",
            "(1..4)\n        .map(|number: u8| number.to_string())\n        .collect::<String>()",
        ],
        fills: &[
            "println!(\"{}\", @w.get_or_insert_with(String::new).len());",
            "println!(\"{:?}\", @w.get_or_insert(String::new()));",
            "let mut guard = @w;\nif guard.is_none() {\n    *guard = Some(@E);\n}\nprintln!(\"{} {:?}\", guard.as_deref().unwrap(), guard.as_deref());",
            "let mut guard = @w;\nif guard.is_none() {\n    *guard = Some(@E);\n}\nlet length = guard.as_ref().map_or(0, String::len);\nprintln!(\"{length} {}\", guard.clone().unwrap_or_default());",
        ],
        looks: &[
            "println!(\"{}\", @r.as_deref().unwrap_or(\"none\"));",
            "println!(\"{:?}\", @r.as_ref().map(|text| text.len()));",
            "let guard = @r;\nlet length = guard.as_ref().map_or(0, String::len);\ndrop(guard);\nprintln!(\"{length}\");",
        ],
    },
    Payload {
        ty: "u32",
        made: &["4", "u32::from(3u8)", "7 + 8"],
        fills: &[
            "println!(\"{}\", *@w.get_or_insert(@N));",
            "let mut guard = @w;\nif guard.is_none() {\n    guard.replace(@E);\n}\nprintln!(\"{}\", guard.unwrap() + guard.clone().unwrap().pow(2) + guard.unwrap_or(3));",
            "let mut guard = @w;\nif guard.is_none() {\n    *guard = Some(@E);\n}\nlet copy = *guard;\nprintln!(\"{copy:?} {}\", guard.map_or(1, |number| number + 1));",
            "let count = *@w.get_or_insert_with(|| @E) + 1;\nprintln!(\"{count}\");",
        ],
        looks: &[
            "println!(\"{}\", @r.unwrap_or(3));",
            "let now = *@r;\nprintln!(\"{now:?}\");",
            "println!(\"{}\", *@r == Some(@N));",
            "let guard = @r;\nprintln!(\"{:?} {}\", guard.map(|number| number + 1), guard.unwrap_or_default());",
            "if let Some(number) = *@r {\n    println!(\"{}\", number + 1);\n}",
        ],
    },
    Payload {
        ty: "~BTreeMap<u8, String>",
        made: &[
            "~BTreeMap::new()",
            "~BTreeMap::from([(1, \"one\".to_owned())])",
        ],
        fills: &[
            "println!(\"{:?}\", @w.get_or_insert_with(~BTreeMap::new).get(&1));",
            "let mut guard = @w;\nif guard.is_none() {\n    let mut all = ~BTreeMap::new();\n    for number in 0..9u8 {\n        if number > @N {\n            break;\n        }\n        all.insert(number, number.to_string());\n    }\n    *guard = Some(all);\n}\nlet all = guard.as_ref().unwrap();\nprintln!(\"{:?}\", all.get(&3));",
        ],
        looks: &[
            "println!(\"{:?}\", @r.as_ref().and_then(|all| all.get(&1).cloned()));",
            "if let Some(all) = @r.as_ref() {\n    println!(\"{}\", all.len());\n}",
        ],
    },
];

const FILLS: &[&str] = &[
    "let mut guard = @w;\nif guard.is_none() {\n    *guard = Some(@E);\n}\nprintln!(\"{:?}\", guard);",
    "let mut guard = @w;\nif guard.is_none() {\n    *guard = Some(@E);\n}\nlet shown = guard.as_ref().map(|made| format!(\"{made:?}\"));\ndrop(guard);\nprintln!(\"{shown:?}\");",
    "println!(\"{:?}\", @w.get_or_insert_with(|| @E));",
    "let mut guard = @w;\nlet made = guard.get_or_insert_with(|| @E);\nprintln!(\"{made:?}\");",
    "let mut guard = @w;\nif guard.is_none() {\n    println!(\"filled\");\n    let made = @E;\n    *guard = Some(made);\n}\nprintln!(\"{:?}\", guard.clone().unwrap());",
    "let limit = @N;\nlet mut guard = @w;\n// It is empty at first.\nif guard.is_none() {\n    // Up to a limit.\n    println!(\"{limit}\");\n    guard.insert(@E);\n}\nprintln!(\"{:?}\", guard.as_ref().expect(\"full\"));",
    "let given = @E;\nlet mut guard = @w;\nif guard.is_none() {\n    *guard = Some(given);\n}\nlet guard = guard.as_ref().unwrap();\nprintln!(\"{guard:?}\");",
    "let mut guard = @w;\nif guard.is_none() {\n    *guard = Some(\n        @E,\n    );\n}\nprintln!(\"{:?}\", guard.clone());",
];

const LOOKS: &[&str] = &[
    "println!(\"{:?}\", @r);",
    "println!(\"{:?}\", *@r);\nprintln!(\"{}\", @w.is_some());",
    "if @r.is_none() {\n    println!(\"none\");\n}",
    "println!(\"{:?}\", @r.as_ref());",
    "let copy = @r.clone();\nprintln!(\"{copy:?}\");",
    "if let Some(made) = &*@r {\n    println!(\"{made:?}\");\n}",
    "match &*@r {\n    Some(made) => println!(\"{made:?}\"),\n    None => println!(\"none\"),\n}",
    "let guard = @r;\nprintln!(\"{guard:?} {}\", guard.is_some());",
    "let mut guard = @w;\nlet many = guard.iter().count();\ndrop(guard);\nprintln!(\"{many}\");",
    "for made in @r.iter() {\n    println!(\"{made:?}\");\n}",
    "let guard = @r;\nif let Some(guard) = guard.as_ref() {\n    println!(\"{guard:?}\");\n}",
];

/// What threads may do in any order.
const QUIET: &[&str] = &[
    "let mut guard = @w;\nif guard.is_none() {\n    *guard = Some(@E);\n}",
    "@w.get_or_insert_with(|| @E);",
    "let mut guard = @w;\nif guard.is_none() {\n    *guard = Some(@E);\n}\ndrop(guard);",
];

/// A program around a lock or cell of a kind.
pub(crate) fn kept(random: &mut Random, kind: &'static str) -> Program {
    let is_sync = kind == "Mutex";
    let mut all = templates("locks.txt");
    all.retain(|(name, text)| {
        let is_filled = text.contains("@W(") || text.contains("@Q(");
        let fits = match name.rsplit_once(", ") {
            Some((_, "sync")) => is_sync,
            Some((_, "alone")) => !is_sync,
            _ => true,
        };
        is_filled && fits
    });
    let one = &all[random.below(all.len())];
    let payload = &PAYLOADS[random.below(PAYLOADS.len())];
    let uses = Uses {
        kind,
        payload,
        first: payload.made[random.below(payload.made.len())],
        end: random.pick(&[".unwrap()", ".expect(\"poisoned\")"]),
    };
    let mut made = program(random, one, |random, text| uses.expand(random, &text));
    made.name = format!("{kind}<Option> filled once in {}", made.name);
    made
}

struct Uses {
    kind: &'static str,
    payload: &'static Payload,
    /// What threads put in, all the same.
    first: &'static str,
    end: &'static str,
}

impl Uses {
    fn expand(&self, random: &mut Random, text: &str) -> String {
        let pointer = match self.kind {
            "Mutex" => "Arc",
            _ => "Rc",
        };
        let mut text = text.replace("POINTER", pointer);
        // Nothing tells of which type an empty one is.
        let made = "$0~LOCK::new(@V)";
        text = text.replace(
            &format!("let kept = {made}"),
            &format!("let kept: ~LOCK<@T> = {made}"),
        );
        for pointer in ["Arc", "Rc"] {
            text = text.replace(
                &format!("let kept = ~{pointer}::new({made})"),
                &format!("let kept: ~{pointer}<~LOCK<@T>> = ~{pointer}::new({made})"),
            );
        }
        for word in ["@W(", "@R(", "@Q("] {
            while let Some(start) = text.find(word) {
                let from = start + word.len();
                let end = from + text[from..].find(')').expect("what opens closes");
                let place = text[from..end].to_owned();
                let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
                let before = &text[line..start];
                let indent = before[..before.len() - before.trim_start().len()].to_owned();
                let statement = self.statement(random, word, &place);
                text.replace_range(
                    start..=end,
                    &statement.replace('\n', &format!("\n{indent}")),
                );
            }
        }
        let option = format!("Option<{}>", self.payload.ty);
        text.replace("LOCK", self.kind)
            .replace("@V", "None")
            .replace("@C", "None")
            .replace("@T", &option)
    }

    fn statement(&self, random: &mut Random, word: &str, place: &str) -> String {
        let (own, common) = match word {
            "@W(" => (self.payload.fills, FILLS),
            "@R(" => (self.payload.looks, LOOKS),
            _ => (QUIET, QUIET),
        };
        let statement = match random.is_one_in(3) {
            true => random.pick(own),
            false => random.pick(common),
        };
        let made = match word {
            "@Q(" => self.first,
            _ => random.pick(self.payload.made),
        };
        let statement = statement
            .replace("@w", &self.taken(place, true))
            .replace("@r", &self.taken(place, false))
            .replace("@E", made);
        match statement.starts_with("let ") {
            true => format!("{{\n    {}\n}}", statement.replace('\n', "\n    ")),
            // What stands last in a block outlives the variables of the block in 2021.
            false if statement.ends_with('}') && !place.starts_with("self.") => statement + ";",
            false => statement,
        }
    }

    /// The guard.
    fn taken(&self, place: &str, changes: bool) -> String {
        match (self.kind, changes) {
            ("RefCell", true) => format!("{place}.borrow_mut()"),
            ("RefCell", false) => format!("{place}.borrow()"),
            _ => format!("{place}.lock(){}", self.end),
        }
    }
}
