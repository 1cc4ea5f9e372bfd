---@brief
---
--- Threadwise: concurrency hints for Rust, beside rust-analyzer.
---
--- The server is the `threadwise` on `PATH`; name another in `cmd`. It starts for a file
--- outside any project too. Settings go below `threadwise`:
---
--- ```lua
--- vim.lsp.config('threadwise', {
---   settings = {
---     threadwise = {
---       severity = { ['lock-unwrap'] = 'hint' },
---     },
---   },
--- })
--- ```
---
--- In its buffers there are `:ThreadwiseExplain [rule]`, `:ThreadwiseFixAll` and `:ThreadwiseStatus`.

local FIX_ALL = 'source.fixAll.threadwise'

-- The rule of the finding at the cursor; of the line, if the cursor is at none.
local function rule_at_cursor(bufnr)
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  local of_line
  for _, found in ipairs(vim.diagnostic.get(bufnr, { lnum = row - 1 })) do
    if found.source == 'threadwise' and type(found.code) == 'string' then
      local begins = found.lnum < row - 1 or found.col <= column
      local ends = found.end_lnum > row - 1 or column < found.end_col
      if begins and ends then
        return found.code
      end
      of_line = of_line or found.code
    end
  end
  return of_line
end

-- The names of all rules.
local function rules(client, bufnr)
  local answer = client:request_sync('threadwise/rules', nil, 2000, bufnr)
  return vim.tbl_map(function(rule)
    return rule.name
  end, answer and answer.result or {})
end

-- A page in a window of its own; `q` closes it.
local function show(name, markdown, mods)
  local bufnr = vim.fn.bufadd('threadwise://' .. name)
  vim.bo[bufnr].buftype = 'nofile'
  vim.bo[bufnr].swapfile = false
  vim.bo[bufnr].modifiable = true
  vim.api.nvim_buf_set_lines(bufnr, 0, -1, false, vim.split(vim.trim(markdown), '\n'))
  vim.bo[bufnr].modifiable = false
  vim.cmd.sbuffer({ args = { bufnr }, mods = mods })
  vim.bo[bufnr].filetype = 'markdown'
  vim.wo[0][0].conceallevel = 2
  vim.keymap.set('n', 'q', vim.cmd.close, { buffer = bufnr, desc = 'Close this page' })
end

local function explain(client, bufnr, rule, mods)
  client:request('threadwise/explain', { rule = rule }, function(failure, answer)
    if failure then
      vim.notify('threadwise: ' .. failure.message, vim.log.levels.ERROR)
    elseif not answer then
      vim.notify(('threadwise: there is no rule `%s`'):format(rule), vim.log.levels.WARN)
    else
      show(rule, answer.markdown, mods)
    end
  end, bufnr)
end

local function explain_command(client, bufnr, command)
  local rule = command.args ~= '' and command.args or rule_at_cursor(bufnr)
  if rule then
    return explain(client, bufnr, rule, command.smods)
  end
  vim.ui.select(rules(client, bufnr), { prompt = 'Explain a rule' }, function(chosen)
    if chosen then
      explain(client, bufnr, chosen, command.smods)
    end
  end)
end

local function fix_all(client, bufnr)
  local everywhere = { start = { line = 0, character = 0 }, ['end'] = { line = 0, character = 0 } }
  client:request('textDocument/codeAction', {
    textDocument = vim.lsp.util.make_text_document_params(bufnr),
    range = everywhere,
    context = { only = { FIX_ALL }, diagnostics = {} },
  }, function(failure, actions)
    if failure then
      vim.notify('threadwise: ' .. failure.message, vim.log.levels.ERROR)
    elseif not actions or not actions[1] then
      vim.notify('threadwise: nothing here can be mended safely')
    else
      vim.lsp.util.apply_workspace_edit(actions[1].edit, client.offset_encoding)
    end
  end, bufnr)
end

-- What `:ThreadwiseStatus` says of the server's answer, in which nothing is null.
local function lines_of_status(status)
  local memory = status.memoryBytes and (', %.0f MiB'):format(status.memoryBytes / 1024 / 1024)
  local last = status.lastAnalysis
  local files = vim.tbl_map(function(uri)
    return vim.fn.fnamemodify(vim.uri_to_fname(uri), ':~:.')
  end, status.configuration)
  return table.concat({
    ('threadwise %s, process %d%s'):format(status.version, status.pid, memory or ''),
    ('open files: %d; files read: %d; crates: %d'):format(
      status.openFiles,
      status.filesRead,
      status.crates
    ),
    last
        and ('last analysis: %s in %.1f ms'):format(
          vim.fs.basename(vim.uri_to_fname(last.uri)),
          last.milliseconds
        )
      or 'nothing was analysed so far',
    'configuration: ' .. (#files > 0 and table.concat(files, ', ') or 'none, so the defaults hold'),
  }, '\n')
end

local function show_status(client, bufnr)
  client:request('threadwise/status', nil, function(failure, status)
    if failure then
      vim.notify('threadwise: ' .. failure.message, vim.log.levels.ERROR)
    else
      -- A null of the protocol is `vim.NIL`, which is true.
      local known = vim.tbl_map(function(value)
        return value ~= vim.NIL and value or nil
      end, status)
      vim.notify(lines_of_status(known))
    end
  end, bufnr)
end

---@type vim.lsp.Config
return {
  cmd = { 'threadwise', 'lsp' },
  filetypes = { 'rust' },
  root_markers = { 'Cargo.lock', 'Cargo.toml', '.git' },
  settings = { threadwise = vim.empty_dict() },
  -- The server gets its settings at once, instead of asking for them after it has started.
  before_init = function(params, config)
    params.initializationOptions = config.settings.threadwise
  end,
  on_attach = function(client, bufnr)
    local command = vim.api.nvim_buf_create_user_command
    command(bufnr, 'ThreadwiseExplain', function(given)
      explain_command(client, bufnr, given)
    end, {
      nargs = '?',
      complete = function(start)
        return vim.tbl_filter(function(name)
          return vim.startswith(name, start)
        end, rules(client, bufnr))
      end,
      desc = 'Explain a Threadwise rule: the one named, else the one at the cursor',
    })
    command(bufnr, 'ThreadwiseFixAll', function()
      fix_all(client, bufnr)
    end, { desc = 'Apply the safe fixes of all Threadwise findings in this file' })
    command(bufnr, 'ThreadwiseStatus', function()
      show_status(client, bufnr)
    end, { desc = 'Show what the Threadwise server has read, and how long it took' })
  end,
}
