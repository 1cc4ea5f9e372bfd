-- Neovim writes only into its log that a server is not there. Who has enabled this one should know.

vim.api.nvim_create_autocmd('FileType', {
  group = vim.api.nvim_create_augroup('threadwise', {}),
  pattern = 'rust',
  callback = function()
    local config = vim.lsp.is_enabled and vim.lsp.is_enabled('threadwise') and vim.lsp.config.threadwise
    local cmd = config and config.cmd
    if type(cmd) ~= 'table' or vim.fn.executable(cmd[1]) == 1 then
      return
    end
    vim.notify(
      ('threadwise: `%s` cannot be run, see :checkhealth threadwise'):format(cmd[1]),
      vim.log.levels.WARN
    )
    -- Once is enough.
    return true
  end,
})
