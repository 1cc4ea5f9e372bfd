//! Conditional compilation: what `#[cfg(…)]` asks for, and whether it is on.

use std::sync::Arc;

use ra_ap_syntax::ast::{self, AstToken, CfgAtomKey};

use super::type_ref::Name;
use crate::project::HOST;
use crate::project::features::FeaturesOn;

/// Whether something is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Cfg {
    #[default]
    On,
    /// It depends on what nobody here can know, such as what a build script says.
    Unknown,
    Off,
}

/// What is asked for, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Predicate {
    Bool(bool),
    /// `unix`, `test`.
    Flag(Name),
    /// `feature = "rt"`.
    Value(Name, Name),
    All(Vec<Predicate>),
    Any(Vec<Predicate>),
    Not(Box<Predicate>),
    /// Broken.
    Unknown,
}

/// What is known of a crate's compilation: as a library, for the platform Threadwise runs on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub(crate) features: FeaturesOn,
    /// The text of the build script, which may switch on flags of its own.
    pub(crate) build_script: Option<Arc<str>>,
}

/// Flags that only special builds set: model checkers, interpreters, documentation.
const SPECIAL: &[&str] = &[
    "test",
    "doc",
    "doctest",
    "docsrs",
    "doc_cfg",
    "miri",
    "loom",
    "kani",
    "fuzzing",
    "clippy",
    "rustfmt",
    "bootstrap",
    "tokio_unstable",
    "tokio_taskdump",
    "tokio_internal_mt_counters",
    "tracing_unstable",
    "reqwest_unstable",
    "hyper_unstable_tracing",
    "hyper_unstable_ffi",
    "coverage",
    "coverage_nightly",
    "shuttle",
    "sanitize",
];

/// So many unknown flags of one condition are supposed to be one way and the other.
const MAX_SUPPOSED: usize = 6;

impl Cfg {
    /// What two conditions come to together.
    pub(crate) fn and(self, other: Cfg) -> Cfg {
        self.max(other)
    }

    fn not(self) -> Cfg {
        match self {
            Cfg::On => Cfg::Off,
            Cfg::Unknown => Cfg::Unknown,
            Cfg::Off => Cfg::On,
        }
    }

    fn from_bool(on: bool) -> Cfg {
        if on { Cfg::On } else { Cfg::Off }
    }
}

impl Predicate {
    pub(crate) fn from_ast(predicate: &ast::CfgPredicate) -> Predicate {
        match predicate {
            ast::CfgPredicate::CfgAtom(atom) => match atom.key() {
                Some(CfgAtomKey::True) => Predicate::Bool(true),
                Some(CfgAtomKey::False) => Predicate::Bool(false),
                Some(CfgAtomKey::Ident(key)) => match atom.string_token() {
                    Some(value) => Predicate::Value(key.text().into(), string(&value)),
                    None => Predicate::Flag(key.text().into()),
                },
                None => Predicate::Unknown,
            },
            ast::CfgPredicate::CfgComposite(composite) => {
                let mut parts: Vec<Predicate> = composite
                    .cfg_predicates()
                    .map(|part| Predicate::from_ast(&part))
                    .collect();
                match composite.keyword().as_ref().map(|keyword| keyword.text()) {
                    Some("all") => Predicate::All(parts),
                    Some("any") => Predicate::Any(parts),
                    Some("not") if parts.len() == 1 => Predicate::Not(Box::new(parts.remove(0))),
                    _ => Predicate::Unknown,
                }
            }
        }
    }

    /// What every `#[cfg(…)]`, and `#[cfg_attr(…, cfg(…))]`, among the attributes asks for, or `None`
    /// where there is none.
    pub(crate) fn of_attributes(
        attributes: impl Iterator<Item = ast::Attr>,
    ) -> Option<Arc<Predicate>> {
        let mut all = Vec::new();
        for meta in attributes.filter_map(|attribute| attribute.meta()) {
            match meta {
                ast::Meta::CfgMeta(cfg) => all.push(Predicate::of_meta(&cfg)),
                ast::Meta::CfgAttrMeta(conditional) => {
                    let when = conditional.cfg_predicate();
                    let when = when.map_or(Predicate::Unknown, |when| Predicate::from_ast(&when));
                    let metas = conditional.metas().filter_map(|meta| match meta {
                        ast::Meta::CfgMeta(cfg) => Some(Predicate::of_meta(&cfg)),
                        _ => None,
                    });
                    all.extend(metas.map(|then| {
                        Predicate::Any(vec![Predicate::Not(Box::new(when.clone())), then])
                    }));
                }
                _ => {}
            }
        }
        match all.len() {
            0 => None,
            1 => all.pop().map(Arc::new),
            _ => Some(Arc::new(Predicate::All(all))),
        }
    }

    fn of_meta(meta: &ast::CfgMeta) -> Predicate {
        let predicate = meta.cfg_predicate();
        predicate.map_or(Predicate::Unknown, |cfg| Predicate::from_ast(&cfg))
    }

    /// Whether the condition holds.
    pub(crate) fn holds(&self, options: &Options) -> Cfg {
        self.given(options, &mut Vec::new())
    }

    /// Whether it holds, given what is supposed of some flags. If that is not enough, the next flag
    /// is supposed to be on and then off: `all(any(a, b), not(a), not(b))` never holds. Crates whose
    /// build script sets flags write `cfg_attr(a, cfg(…))` and `cfg_attr(not(a), cfg(…))`.
    fn given<'a>(&'a self, options: &Options, supposed: &mut Vec<(&'a Predicate, Cfg)>) -> Cfg {
        let mut open = None;
        let result = self.with(&mut |atom| {
            if let Some((_, cfg)) = supposed.iter().find(|(known, _)| *known == atom) {
                return *cfg;
            }
            let known = atom.alone(options);
            if known == Cfg::Unknown && *atom != Predicate::Unknown {
                open.get_or_insert(atom);
            }
            known
        });
        let Some(atom) = open.filter(|_| result == Cfg::Unknown && supposed.len() < MAX_SUPPOSED)
        else {
            return result;
        };
        let mut case = |cfg| {
            supposed.push((atom, cfg));
            let result = self.given(options, supposed);
            supposed.pop();
            result
        };
        let on = case(Cfg::On);
        if on != Cfg::Unknown && on == case(Cfg::Off) {
            on
        } else {
            Cfg::Unknown
        }
    }

    /// What it comes to, given that of each flag and value in it.
    fn with<'a>(&'a self, atom: &mut impl FnMut(&'a Predicate) -> Cfg) -> Cfg {
        match self {
            Predicate::All(parts) => {
                let all = parts.iter().map(|part| part.with(atom)).max();
                all.unwrap_or(Cfg::On)
            }
            Predicate::Any(parts) => {
                let any = parts.iter().map(|part| part.with(atom)).min();
                any.unwrap_or(Cfg::Off)
            }
            Predicate::Not(part) => part.with(atom).not(),
            alone => atom(alone),
        }
    }

    /// Whether a condition without parts holds.
    fn alone(&self, options: &Options) -> Cfg {
        match self {
            Predicate::Bool(on) => Cfg::from_bool(*on),
            Predicate::Flag(flag) => options.flag(flag),
            Predicate::Value(key, value) => options.value(key, value),
            Predicate::Unknown | Predicate::All(_) | Predicate::Any(_) | Predicate::Not(_) => {
                Cfg::Unknown
            }
        }
    }

    /// Whether it can only hold in a special build, such as one for a model checker.
    pub(crate) fn asks_for_special_build(&self) -> bool {
        match self {
            Predicate::Flag(flag) => flag != "test" && SPECIAL.contains(&flag.as_str()),
            Predicate::All(parts) => parts.iter().any(Predicate::asks_for_special_build),
            Predicate::Any(parts) => {
                !parts.is_empty() && parts.iter().all(Predicate::asks_for_special_build)
            }
            _ => false,
        }
    }

    /// Whether it can only hold while tests are compiled.
    pub(crate) fn asks_for_tests(&self) -> bool {
        match self {
            Predicate::Flag(flag) => flag == "test",
            Predicate::All(parts) => parts.iter().any(Predicate::asks_for_tests),
            Predicate::Any(parts) => {
                !parts.is_empty() && parts.iter().all(Predicate::asks_for_tests)
            }
            _ => false,
        }
    }
}

impl Options {
    /// Whether something under this condition is compiled.
    pub(crate) fn cfg(&self, predicate: Option<&Arc<Predicate>>) -> Cfg {
        predicate.map_or(Cfg::On, |predicate| predicate.holds(self))
    }

    fn flag(&self, flag: &str) -> Cfg {
        match flag {
            "unix" => Cfg::from_bool(cfg!(unix)),
            "windows" => Cfg::from_bool(cfg!(windows)),
            "debug_assertions" | "panic_unwind" => Cfg::On,
            flag if SPECIAL.contains(&flag) => Cfg::Off,
            flag => self.set_by_script(flag),
        }
    }

    /// Whether the build script could switch on a flag: its name must stand there somewhere, but
    /// where names are only announced to the compiler. What says `no` (`no_std_atomic`) tells of
    /// compilers and platforms that lack something, and the one at hand has everything.
    fn set_by_script(&self, flag: &str) -> Cfg {
        if flag.split('_').any(|word| word == "no") {
            return Cfg::Off;
        }
        let Some(script) = &self.build_script else {
            return Cfg::Off;
        };
        let mut lines = script.lines().filter(|line| !line.contains("check-cfg"));
        // `autocfg` makes names of what it finds.
        let probed =
            script.contains("autocfg") && (flag.starts_with("has_") || flag.starts_with("probe_"));
        if probed || lines.any(|line| line.contains(flag)) {
            Cfg::Unknown
        } else {
            Cfg::Off
        }
    }

    fn value(&self, key: &str, value: &str) -> Cfg {
        match key {
            "feature" if self.features.known.contains(value) => Cfg::On,
            "feature" if self.features.is_all => Cfg::Off,
            "feature" => Cfg::Unknown,
            "target_os" => Cfg::from_bool(value == HOST.os),
            "target_family" => Cfg::from_bool(value == HOST.family),
            "target_arch" => Cfg::from_bool(value == HOST.arch),
            "target_pointer_width" => Cfg::from_bool(value == HOST.pointer_width),
            "target_endian" => Cfg::from_bool(value == HOST.endian),
            "target_has_atomic" => Cfg::from_bool(HOST.atomics.contains(&value)),
            "panic" => Cfg::from_bool(value == "unwind"),
            "target_env" | "target_vendor" | "target_abi" | "target_feature" => Cfg::Unknown,
            "target_thread_local" | "sanitize" | "relocation_model" => Cfg::Unknown,
            key => self.set_by_script(key),
        }
    }
}

fn string(token: &ra_ap_syntax::SyntaxToken) -> Name {
    let text = ast::String::cast(token.clone())
        .and_then(|string| string.value().ok().map(|value| Name::from(value.as_ref())));
    text.unwrap_or_default()
}

/// The condition and the attributes of each `#[cfg_attr(condition, attributes)]`.
pub(crate) fn conditional_attributes(
    attributes: impl Iterator<Item = ast::Attr>,
) -> Vec<(Predicate, Vec<ast::Meta>)> {
    attributes
        .filter_map(|attribute| match attribute.meta()? {
            ast::Meta::CfgAttrMeta(meta) => {
                let predicate = Predicate::from_ast(&meta.cfg_predicate()?);
                Some((predicate, meta.metas().collect()))
            }
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use ra_ap_syntax::ast::{AstNode, HasAttrs};
    use ra_ap_syntax::{Edition, SourceFile};

    fn holds(attribute: &str, options: &Options) -> Cfg {
        let text = format!("{attribute} struct A;");
        let file = SourceFile::parse(&text, Edition::CURRENT).tree();
        let item = file.syntax().descendants().find_map(ast::Struct::cast);
        let predicate = Predicate::of_attributes(item.expect("a struct").attrs());
        options.cfg(predicate.as_ref())
    }

    #[test]
    fn conditions_are_three_valued() {
        let features: BTreeSet<String> = ["rt".to_owned()].into_iter().collect();
        let features = FeaturesOn {
            known: Arc::new(features),
            is_all: true,
        };
        let known = Options {
            features: features.clone(),
            build_script: None,
        };
        let in_part = Options {
            features: FeaturesOn {
                is_all: false,
                ..features
            },
            build_script: None,
        };
        let rt = "#[cfg(feature = \"rt\")]";
        let neither = "#[cfg(any(feature = \"net\", feature = \"fs\"))]";
        assert_eq!(holds(rt, &in_part), Cfg::On);
        assert_eq!(holds(neither, &in_part), Cfg::Unknown);
        let unknown = Options {
            features: FeaturesOn::default(),
            build_script: Some("println!(\"cargo:rustc-cfg=crate_no_has_thing\");".into()),
        };
        for (attribute, with_features, without) in [
            ("", Cfg::On, Cfg::On),
            ("#[cfg(test)]", Cfg::Off, Cfg::Off),
            ("#[cfg(not(test))]", Cfg::On, Cfg::On),
            ("#[cfg(feature = \"rt\")]", Cfg::On, Cfg::Unknown),
            ("#[cfg(not(feature = \"net\"))]", Cfg::On, Cfg::Unknown),
            ("#[cfg(has_thing)]", Cfg::Off, Cfg::Unknown),
            ("#[cfg(other_thing)]", Cfg::Off, Cfg::Off),
            ("#[cfg(crate_no_has_thing)]", Cfg::Off, Cfg::Off),
            ("#[cfg(any(test, feature = \"rt\"))]", Cfg::On, Cfg::Unknown),
            ("#[cfg(all(test, feature = \"rt\"))]", Cfg::Off, Cfg::Off),
            ("#[cfg(all())]", Cfg::On, Cfg::On),
            ("#[cfg(any())]", Cfg::Off, Cfg::Off),
            ("#[cfg(feature = \"rt\")] #[cfg(test)]", Cfg::Off, Cfg::Off),
            ("#[cfg(any(unix, windows))]", Cfg::On, Cfg::On),
            ("#[cfg_attr(unix, cfg(test))]", Cfg::Off, Cfg::Off),
            (
                "#[cfg_attr(test, cfg(windows), path = \"a\")]",
                Cfg::On,
                Cfg::On,
            ),
            (
                "#[cfg_attr(feature = \"rt\", cfg(test))]",
                Cfg::Off,
                Cfg::Unknown,
            ),
            ("#[cfg(any(all(unix, windows), test))]", Cfg::Off, Cfg::Off),
            (
                "#[cfg_attr(has_thing, cfg(test))] #[cfg_attr(not(has_thing), cfg(test))]",
                Cfg::Off,
                Cfg::Off,
            ),
            (
                "#[cfg_attr(has_thing, cfg(unix))] #[cfg_attr(not(has_thing), cfg(test))]",
                Cfg::Off,
                Cfg::Unknown,
            ),
            ("#[cfg(any(has_thing, not(has_thing)))]", Cfg::On, Cfg::On),
        ] {
            assert_eq!(holds(attribute, &known), with_features, "{attribute}");
            assert_eq!(holds(attribute, &unknown), without, "{attribute}");
        }
    }
}
