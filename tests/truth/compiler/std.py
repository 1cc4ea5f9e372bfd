"""Send and Sync of types of the standard library: one program says it of all of them.

An inherent constant shadows a trait's, and it is there only when its bound holds.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

HEAD = "type\tsend\tsync"
PRELUDE = """#![allow(warnings)]
use std::{*, rc::*, cell::*, sync::*, sync::atomic::*, collections::*};
use std::marker::{PhantomData, PhantomPinned}; use std::ptr::NonNull; use std::mem::*;
use std::pin::Pin; use std::ffi::*; use std::any::Any; use std::error::Error;
use std::future::Future; use std::path::{Path, PathBuf};
struct Probe<T: ?Sized>(PhantomData<fn() -> *const T>);
trait Otherwise { const SEND: bool = false; const SYNC: bool = false; }
impl<T: ?Sized> Otherwise for Probe<T> {}
impl<T: ?Sized + Send> Probe<T> { const SEND: bool = true; }
impl<T: ?Sized + Sync> Probe<T> { const SYNC: bool = true; }
fn say(ty: &str, send: bool, sync: bool) {
    let word = |it| if it { "yes" } else { "no" };
    println!("{ty}\\t{}\\t{}", word(send), word(sync));
}
"""


def table(listing):
    """Of a listing with a type on each line; `!name` turns on an unstable feature, `#` starts a comment."""
    lines = [line.split(" #")[0].strip() for line in listing.splitlines()]
    lines = [line for line in dict.fromkeys(lines) if line and not line.startswith("#")]
    features = "".join(f"#![feature({line[1:]})]\n" for line in lines if line.startswith("!"))
    types = [line for line in lines if not line.startswith("!")]
    calls = [f'say(r#"{ty}"#, <Probe<{ty}>>::SEND, <Probe<{ty}>>::SYNC);\n' for ty in types]
    program = features + PRELUDE + "fn main() {\n" + "".join(calls) + "}\n"
    with tempfile.TemporaryDirectory() as scratch:
        source, binary = Path(scratch) / "main.rs", Path(scratch) / "main"
        source.write_text(program)
        environment = {**os.environ, "RUSTC_BOOTSTRAP": "1"}
        built = subprocess.run(["rustc", "--edition=2021", "-o", str(binary), str(source)], env=environment)
        if built.returncode:
            sys.exit("a type of std_types.txt is none")
        said = subprocess.run([str(binary)], check=True, stdout=subprocess.PIPE, text=True).stdout
    return f"{HEAD}\n{said}"
