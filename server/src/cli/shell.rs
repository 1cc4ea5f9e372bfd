//! `threadwise completions` and `threadwise man`: what a shell and a manual know of the arguments.

use std::io;
use std::process::ExitCode;

use clap::CommandFactory;
use clap_complete::Shell;

use super::output::{self, Output};
use super::{Arguments, FAILED};

/// Prints the script that completes commands.
///
/// # Errors
/// When standard output cannot be written.
pub(super) fn completions(shell: Shell) -> io::Result<ExitCode> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "threadwise", &mut script);
    print(&script)
}

/// Prints a page of the manual: the one about everything, or that of one command.
///
/// # Errors
/// When standard output cannot be written.
pub(super) fn man(command: Option<&str>) -> io::Result<ExitCode> {
    let mut all = Arguments::command();
    all.build();
    let (command, title) = match command {
        None => (all, "threadwise".to_owned()),
        Some(name) => match all.find_subcommand(name) {
            Some(found) => (found.clone(), format!("threadwise-{name}")),
            None => {
                output::complain(&format!("error: there is no command `{name}`"));
                return Ok(FAILED.into());
            }
        },
    };
    let mut page = Vec::new();
    clap_mangen::Man::new(command)
        .title(title)
        .render(&mut page)?;
    print(&page)
}

fn print(bytes: &[u8]) -> io::Result<ExitCode> {
    let mut output = Output::new();
    output.print(&String::from_utf8_lossy(bytes))?;
    output.finish()?;
    Ok(ExitCode::SUCCESS)
}
