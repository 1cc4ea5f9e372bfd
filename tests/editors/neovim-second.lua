-- A step of `neovim.lua`: another server on the same buffer, named `second`.

return function(acts)
  local await, client, text, hover = acts.await, acts.client, acts.text, acts.hover
  await('the second server', function()
    return #vim.lsp.get_clients({ name = 'second', bufnr = 0 }) == 1
  end)
  await('the finding', acts.has_finding)
  -- A position behind these differs in each encoding.
  vim.api.nvim_buf_set_lines(0, 8, 9, false, { '        let mut total = /* 🦀 über */ self.total.lock().unwrap();' })
  local second = vim.lsp.get_clients({ name = 'second', bufnr = 0 })[1]
  local document = { textDocument = vim.lsp.util.make_text_document_params(0) }
  local uri = document.textDocument.uri
  local held
  await('both to have the text', function()
    held = {
      threadwise = acts.ask(client(), 'threadwise/text', document).text,
      second = acts.ask(second, 'second/state').documents[uri],
    }
    return held.threadwise == text() and held.second == text()
  end)
  await('the finding', acts.has_finding)

  local column = vim.api.nvim_buf_get_lines(0, 8, 9, false)[1]:find('lock', 1, true) - 1
  local float = hover(9, 17)
  local card = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(float), 0, -1, false), '\n')
  vim.api.nvim_win_close(float, true)
  float = hover(9, column)
  local behind = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(float), 0, -1, false), '\n')
  vim.api.nvim_win_close(float, true)

  vim.api.nvim_win_set_cursor(0, { 9, 17 })
  local offered
  vim.ui.select = function(entries, options) offered = vim.tbl_map(options.format_item, entries) end
  acts.press('gra')
  await('the fixes', function() return offered ~= nil end)

  local highlights = {}
  local position = vim.lsp.util.make_position_params(0, client().offset_encoding)
  for _, one in ipairs({ client(), second }) do
    highlights[one.name] = #acts.ask(one, 'textDocument/documentHighlight', position)
  end
  vim.lsp.buf.document_highlight()
  local marked
  await('highlights', function()
    marked = #vim.tbl_filter(function(mark)
      return vim.startswith(mark[4].hl_group or '', 'LspReference')
    end, vim.api.nvim_buf_get_extmarks(0, -1, 0, -1, { details = true }))
    return marked >= highlights.threadwise + highlights.second
  end)
  return {
    encodings = { threadwise = client().offset_encoding, second = second.offset_encoding },
    card = card,
    behind = behind,
    offered = offered,
    highlights = highlights,
    marked = marked,
    health = acts.health(),
  }
end
