---@brief
---
--- Threadwise: concurrency hints for Rust, beside rust-analyzer.
---
--- The server is the `threadwise` on `PATH`; name another in `cmd`. It starts for a file
--- outside any project too.

---@type vim.lsp.Config
return {
  cmd = { 'threadwise', 'lsp' },
  filetypes = { 'rust' },
  root_markers = { 'Cargo.lock', 'Cargo.toml', '.git' },
  -- For example: settings = { threadwise = { severity = { ['lock-unwrap'] = 'hint' } } }
  settings = { threadwise = vim.empty_dict() },
  -- The server gets its settings at once, instead of asking for them after it has started.
  before_init = function(params, config)
    params.initializationOptions = config.settings.threadwise
  end,
}
