# Threadwise beside rust-analyzer, with kakoune-lsp 17 or later. Into your kakrc, after kakoune-lsp's own
# lines.

hook global BufSetOption filetype=rust %{
    # This takes the place of kakoune-lsp's own servers for Rust, so rust-analyzer is named too, and first.
    set-option buffer lsp_servers %{
        [rust-analyzer]
        root_globs = ["Cargo.toml"]
        single_instance = true

        [threadwise]
        root_globs = ["Cargo.lock", "Cargo.toml", ".git"]
        command = "threadwise"
        args = ["lsp"]
        settings_section = "threadwise"
        [threadwise.settings.threadwise]
        # For example: ignore = ["lock-unwrap"]
    }
}
