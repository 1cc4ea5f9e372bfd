//! What a rule sees: one file, its functions, and where it belongs.

use std::cell::RefCell;
use std::path::Path;
use std::sync::Arc;

use ra_ap_syntax::ast::{self, AstNode};
use ra_ap_syntax::{SyntaxNode, TextRange};

use crate::cancel::Cancel;
use crate::finding::{FileEdit, Finding, Fix, RefusedFix, Related, Severity};
use crate::flow::bodies::Bodies;
use crate::flow::effects::Spot;
use crate::flow::function::FunctionFlow;
use crate::program::crates::{FileAt, Program};
use crate::program::items::{DefId, ROOT};
use crate::program::names::Names;
use crate::project::dependencies::DependencyKind;
use crate::project::manifest::Package;
use crate::project::targets::TargetKind;
use crate::rules::Rule;
use crate::rules::lines::Line;
use crate::rules::usage::Usages;
use crate::settings::Settings;

/// One file, as a rule sees it.
#[derive(Clone)]
pub(crate) struct Context<'a> {
    pub(crate) file: &'a Arc<Path>,
    /// Where the file is in the program.
    pub(crate) at: FileAt,
    pub(crate) text: &'a str,
    pub(crate) root: &'a SyntaxNode,
    pub(crate) names: &'a Names<'a>,
    pub(crate) functions: &'a [FunctionFlow],
    /// The functions of the whole project, and what calling them does.
    pub(crate) bodies: &'a Bodies<'a>,
    pub(crate) package: Option<&'a Package>,
    pub(crate) target: TargetKind,
    pub(crate) settings: &'a Settings,
    pub(crate) cancel: &'a Cancel,
    /// The locks and cells that can be followed everywhere, once somebody has asked for them.
    pub(crate) usages: &'a Usages,
    /// Fixes that a rule would have offered, and why it does not.
    pub(crate) refusals: &'a RefCell<Vec<RefusedFix>>,
}

impl<'a> Context<'a> {
    pub(crate) fn program(&self) -> &'a Program {
        self.names.program
    }

    /// The functions, until nobody waits for the answer any more.
    pub(crate) fn functions(&self) -> impl Iterator<Item = &'a FunctionFlow> + use<'a> {
        let cancel = self.cancel.clone();
        self.functions
            .iter()
            .take_while(move |_| !cancel.is_cancelled())
    }

    /// The source of a range of the file.
    pub(crate) fn source(&self, range: TextRange) -> &'a str {
        self.text
            .get(usize::from(range.start())..usize::from(range.end()))
            .unwrap_or_default()
    }

    /// The source of a declaration, in whichever file of the project it stands.
    pub(crate) fn source_of(&self, def: DefId) -> Option<String> {
        let at = FileAt {
            krate: def.krate,
            file: self.program().def(def).file,
        };
        let range = self.program().range(def);
        let bytes = usize::from(range.start())..usize::from(range.end());
        if at == self.at {
            return self.text.get(bytes).map(str::to_owned);
        }
        Some(self.bodies.text(at)?.get(bytes)?.to_owned())
    }

    /// The number of the line on which a range starts, for a message.
    pub(crate) fn line(&self, range: TextRange) -> Line {
        Line(range.start())
    }

    /// Whether the function is test code, or the file is: a test, bench, example or build script.
    pub(crate) fn is_test(&self, flow: &FunctionFlow) -> bool {
        self.program().def(flow.def).test || self.is_test_file()
    }

    /// Whether nothing in the file is part of what is built for users.
    pub(crate) fn is_test_file(&self) -> bool {
        let mut attrs = self.root.children().map_while(ast::Attr::cast);
        matches!(
            self.target,
            TargetKind::Test | TargetKind::Bench | TargetKind::Example | TargetKind::BuildScript
        ) || attrs.any(|attr| attr.syntax().text() == "#![cfg(test)]")
    }

    /// Whether a function is where a program starts: `main` in the root of a crate that is no library.
    pub(crate) fn is_entry(&self, flow: &FunctionFlow) -> bool {
        let def = self.program().def(flow.def);
        let programs = [
            TargetKind::Bin,
            TargetKind::Example,
            TargetKind::BuildScript,
            TargetKind::Unknown,
        ];
        def.name == "main" && def.parent == Some(ROOT) && programs.contains(&self.target)
    }

    /// Whether code here can name something by its path: its crate is a dependency that is always
    /// there, with the feature that tokio asks for. Without a manifest nothing speaks against it.
    pub(crate) fn can_use(&self, path: &str) -> bool {
        let Some(package) = self.package else {
            return true;
        };
        let krate = path.split("::").next().unwrap_or_default();
        let dependency = package.dependencies.iter().find(|dependency| {
            dependency.name == krate
                && dependency.kind == DependencyKind::Normal
                && !dependency.optional
        });
        let Some(dependency) = dependency else {
            return false;
        };
        let Some(feature) = tokio_feature(path) else {
            return true;
        };
        let switched_on = |name: &str| {
            dependency.features.iter().any(|known| known == name)
                || package
                    .features
                    .values()
                    .flatten()
                    .any(|enabled| *enabled == format!("{krate}/{name}"))
        };
        let by_others = IMPLIED
            .iter()
            .filter(|(_, implied)| implied.contains(&feature));
        switched_on(feature) || by_others.map(|(name, _)| *name).any(switched_on)
    }

    pub(crate) fn finding(
        &self,
        rule: &'static Rule,
        severity: Severity,
        range: TextRange,
        message: String,
    ) -> Finding {
        let file = Arc::clone(self.file);
        Finding {
            rule,
            severity,
            file,
            range,
            message,
            related: Vec::new(),
            suppressed: false,
        }
    }

    pub(crate) fn related(&self, range: TextRange, message: impl Into<String>) -> Related {
        Related {
            file: Arc::clone(self.file),
            range,
            message: message.into(),
        }
    }

    /// A place in a function of any file; `None` if there is no such file.
    pub(crate) fn related_at(&self, spot: Spot, message: impl Into<String>) -> Option<Related> {
        Some(Related {
            file: self.bodies.file_of(spot.def)?,
            range: spot.range + self.program().range(spot.def).start(),
            message: message.into(),
        })
    }

    pub(crate) fn edit(&self, range: TextRange, new_text: impl Into<String>) -> FileEdit {
        FileEdit {
            file: Arc::clone(self.file),
            range,
            new_text: new_text.into(),
        }
    }

    /// Says that a fix is not offered, and why.
    pub(crate) fn refuse(&self, refusal: RefusedFix) {
        self.refusals.borrow_mut().push(refusal);
    }

    /// The white space at the head of the line that an offset is on.
    pub(crate) fn indent(&self, range: TextRange) -> &'a str {
        let start = usize::from(range.start());
        let line = self.text[..start]
            .rfind('\n')
            .map_or(0, |newline| newline + 1);
        let rest = &self.text[line..];
        &rest[..rest.len() - rest.trim_start_matches([' ', '\t']).len()]
    }

    /// The line ending of the file.
    pub(crate) fn newline(&self) -> &'static str {
        if self.text.contains("\r\n") {
            "\r\n"
        } else {
            "\n"
        }
    }

    /// One level of indentation, as the file has it.
    pub(crate) fn indent_unit(&self) -> &'static str {
        if self.text.contains("\n\t") {
            "\t"
        } else {
            "    "
        }
    }
}

/// Features of tokio that bring others with them.
const IMPLIED: &[(&str, &[&str])] = &[
    (
        "full",
        &[
            "fs",
            "io-util",
            "io-std",
            "macros",
            "net",
            "process",
            "rt",
            "rt-multi-thread",
            "signal",
            "sync",
            "time",
        ],
    ),
    ("rt-multi-thread", &["rt"]),
    ("test-util", &["rt", "sync", "time"]),
];

/// The feature that a path of tokio needs.
fn tokio_feature(path: &str) -> Option<&'static str> {
    let features = [
        ("tokio::task::block_in_place", "rt-multi-thread"),
        ("tokio::task::", "rt"),
        ("tokio::time::", "time"),
        ("tokio::fs::", "fs"),
        ("tokio::process::", "process"),
        ("tokio::net::", "net"),
        ("tokio::sync::", "sync"),
        ("tokio::io::", "io-util"),
        ("tokio::spawn", "rt"),
        ("tokio::runtime::", "rt"),
        ("tokio::join", "macros"),
        ("tokio::try_join", "macros"),
        ("tokio::main", "macros"),
        ("tokio::select", "macros"),
    ];
    let found = features.iter().find(|(start, _)| path.starts_with(start));
    found.map(|(_, feature)| *feature)
}

/// A fix that is not safe and not preferred; the caller says more with struct update.
pub(crate) fn fix(title: impl Into<String>, edits: Vec<FileEdit>) -> Fix {
    Fix {
        confirm: false,
        title: title.into(),
        safe: false,
        preferred: false,
        edits,
    }
}
