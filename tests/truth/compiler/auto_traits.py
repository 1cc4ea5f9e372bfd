"""Send and Sync of every struct, enum and union of a crate's library, from rustdoc's JSON.

rustdoc writes an impl for each auto trait of each type: the one in the source, or one it has
synthesized, with the conditions that the compiler found.
"""

import json
import os
import re

HEAD = "file\tline\tend_line\tkind\tname\tsend\tsync"
FLAGS = ["-Zunstable-options", "--output-format", "json", "--document-private-items", "--cap-lints", "allow"]
# What a crate may be the library as.
LIBRARIES = {"lib", "rlib", "dylib", "cdylib", "staticlib", "proc-macro"}


def table(crate, package, arguments, target, run):
    library = next(it["name"] for it in package["targets"] if LIBRARIES & set(it["kind"])).replace("-", "_")
    environment = {"RUSTC_BOOTSTRAP": library, "CARGO_TARGET_DIR": str(target)}
    run(crate, environment, "rustdoc", "--lib", *arguments, "--", *FLAGS)
    document = json.loads((target / "doc" / f"{library}.json").read_text())
    name_traits(document, document["paths"])
    rows = sorted(row for row in types(document, crate) if row)
    return "\n".join([HEAD, *("\t".join(map(str, row)) for row in rows)]) + "\n"


def types(document, crate):
    """A row for each type that is written in the sources; those that macros make have no text to look at."""
    index = document["index"]
    for item in index.values():
        kind = next((it for it in ("struct", "enum", "union") if it in item["inner"]), None)
        if not kind or item["crate_id"] != 0 or not item["span"] or not item["name"]:
            continue
        file = os.path.relpath(crate / item["span"]["filename"], crate)
        line, end = item["span"]["begin"][0], item["span"]["end"][0]
        if file.startswith("..") or not is_written(crate / file, line, end, kind, item["name"]):
            continue
        of = item["inner"][kind]
        impls = [index[str(it)]["inner"]["impl"] for it in of["impls"] if str(it) in index]
        own = set(bounds(of["generics"]))
        verdicts = [verdict(document, impls, own, name) for name in ("Send", "Sync")]
        if all(verdicts):
            yield (file, line, end, kind, item["name"], *verdicts)


def name_traits(value, paths):
    """Gives the traits of `T::Name` their names, which rustdoc leaves out where the source does."""
    if isinstance(value, dict):
        if "id" in value and value.get("path") == "" and str(value["id"]) in paths:
            value["path"] = paths[str(value["id"])]["path"][-1]
        value = value.values()
    if not isinstance(value, (str, int)) and value is not None:
        for it in value:
            name_traits(it, paths)


def is_written(file, line, end, kind, name):
    try:
        text = "\n".join(file.read_text(errors="replace").split("\n")[line - 1 : end])
    except OSError:
        return False
    return bool(re.search(rf"\b{kind}\s+(r#)?{re.escape(name)}\b", text))


def verdict(document, impls, own, name):
    """`yes`, `no`, or the conditions; None where rustdoc has no answer."""
    found = [it for it in impls if is_of(document, it, name) and not it["blanket_impl"]]
    if not found:
        return None
    # One that a person wrote decides.
    it = next((it for it in found if not it["is_synthetic"]), found[0])
    if it["is_negative"]:
        return "no"
    conditions = sorted(set(bounds(it["generics"])) - own)
    # Bounds on other traits only repeat what the type asks for.
    conditions = [it for it in conditions if it.endswith((": Send", ": Sync"))]
    return ", ".join(conditions) or "yes"


def is_of(document, it, name):
    trait = it["trait"]
    if not trait or trait["path"].split("::")[-1] != name:
        return False
    path = document["paths"].get(str(trait["id"]))
    return path is None or path["path"][0] in ("core", "std")


def bounds(generics):
    """Each bound of each parameter and predicate, one trait each, but for lifetimes and `?Sized`."""
    pairs = [(it["name"], it["kind"]["type"]["bounds"]) for it in generics["params"] if "type" in it["kind"]]
    predicates = [it["bound_predicate"] for it in generics["where_predicates"] if "bound_predicate" in it]
    pairs += [(text(it["type"]), it["bounds"]) for it in predicates]
    for subject, its in pairs:
        for bound in its:
            if "trait_bound" in bound and bound["trait_bound"]["modifier"] != "maybe":
                yield f"{subject}: {path(bound['trait_bound']['trait'])}"


def text(ty):
    """A type as source, its paths by their last name."""
    kind, value = next(iter(ty.items()))
    match kind:
        case "generic" | "primitive":
            return value
        case "resolved_path":
            return path(value)
        case "qualified_path":
            subject, trait = text(value["self_type"]), value["trait"] and path(value["trait"])
            return f"<{subject} as {trait}>::{value['name']}" if trait else f"{subject}::{value['name']}"
        case "borrowed_ref":
            lifetime = f"{value['lifetime']} " if value["lifetime"] else ""
            return f"&{lifetime}{'mut ' if value['is_mutable'] else ''}{text(value['type'])}"
        case "raw_pointer":
            return f"*{'mut' if value['is_mutable'] else 'const'} {text(value['type'])}"
        case "tuple":
            return f"({', '.join(map(text, value))})"
        case "slice":
            return f"[{text(value)}]"
        case "array":
            return f"[{text(value['type'])}; {value['len']}]"
        case "dyn_trait":
            return "dyn " + " + ".join(path(it["trait"]) for it in value["traits"])
    return kind


def path(value):
    name = (value["path"] or "").split("::")[-1]
    given = (value.get("args") or {}).get("angle_bracketed") or {"args": []}
    arguments = [it.get("lifetime") or text(it["type"]) for it in given["args"] if {"lifetime", "type"} & it.keys()]
    return f"{name}<{', '.join(arguments)}>" if arguments else name
