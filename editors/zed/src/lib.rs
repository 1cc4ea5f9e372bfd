//! Starts the language server Threadwise in Zed, beside rust-analyzer.

use zed_extension_api::settings::LspSettings;
use zed_extension_api::{
    Command, Extension, LanguageServerId, Result, Worktree, register_extension, serde_json,
};

/// The name of the server in Zed's settings and in `extension.toml`.
const SERVER: &str = "threadwise";

struct Threadwise;

impl Extension for Threadwise {
    fn new() -> Self {
        Self
    }

    fn language_server_command(
        &mut self,
        _: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Command> {
        let command = worktree.which(SERVER).ok_or(
            "`threadwise` is not on PATH: in the root of its repository, cargo install --locked --path server",
        )?;
        Ok(Command {
            command,
            args: vec!["lsp".to_owned()],
            env: worktree.shell_env(),
        })
    }

    fn language_server_initialization_options(
        &mut self,
        _: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Option<serde_json::Value>> {
        let settings = LspSettings::for_worktree(SERVER, worktree)?;
        Ok(settings.initialization_options)
    }
}

register_extension!(Threadwise);
