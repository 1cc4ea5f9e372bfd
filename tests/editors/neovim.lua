-- What a person does in Neovim, by the name in STEPS; what was seen goes to the file REPORT.

local PATIENCE = 60000 -- milliseconds; nothing waits this long when it works

local function await(what, condition)
  if not vim.wait(PATIENCE, condition, 20) then
    error('waited in vain for ' .. what)
  end
end

-- What is said of guards across an await. (The unwrapped lock is another matter.)
local function findings()
  local found = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    if diagnostic.code == 'guard-across-await' then
      table.insert(found, {
        source = diagnostic.source,
        severity = diagnostic.severity,
        lnum = diagnostic.lnum,
        message = diagnostic.message,
      })
    end
  end
  return found
end

local function has_finding() return #findings() > 0 end

local function press(keys)
  local codes = vim.api.nvim_replace_termcodes(keys, true, false, true)
  vim.api.nvim_feedkeys(codes, 'xt', false)
end

local steps = {}

function steps.open()
  await('the finding', has_finding)
  return { found = findings() }
end

function steps.mend()
  vim.api.nvim_win_set_cursor(0, { tonumber(vim.env.TYPED_AT), 0 })
  press('S' .. vim.env.TYPED .. '<Esc>')
  await('the finding', has_finding)
  local found = findings()

  vim.api.nvim_win_set_cursor(0, { 9, 17 })
  -- `gra`, with the first entry taken.
  local offered
  vim.ui.select = function(entries, options, choose)
    offered = vim.tbl_map(options.format_item, entries)
    choose(entries[1], 1)
  end
  press('gra')
  await('the fix', function() return offered ~= nil end)
  await('the finding to go', function() return not has_finding() end)
  vim.cmd.write()
  return { found = found, offered = offered, left = findings() }
end

local function attached()
  return #vim.lsp.get_clients({ name = 'threadwise', bufnr = 0 }) == 1
end

-- The float that `K` opens at a place.
local function hover(line, column)
  vim.api.nvim_win_set_cursor(0, { line, column })
  press('K')
  local float
  await('the card', function()
    float = vim.iter(vim.api.nvim_list_wins()):find(function(window)
      return vim.api.nvim_win_get_config(window).relative ~= ''
    end)
    return float ~= nil
  end)
  return float
end

function steps.card()
  await('the finding', has_finding)
  local float = hover(4, 12)
  local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(float), 0, -1, false)
  return { card = table.concat(lines, '\n') }
end

-- What people see in 80 columns: marks and addresses are hidden. Without a screen no float is drawn, so
-- its text is shown in a window.
local function seen(float)
  local buffer = vim.api.nvim_win_get_buf(float)
  vim.bo[buffer].bufhidden = 'hide'
  vim.api.nvim_win_close(float, true)
  vim.cmd.sbuffer(buffer)
  vim.cmd.only()
  vim.treesitter.start(buffer, 'markdown')
  vim.treesitter.get_parser(buffer):parse(true)
  vim.wo.conceallevel, vim.wo.concealcursor, vim.wo.number = 2, 'n', false
  vim.wo.wrap, vim.wo.linebreak, vim.wo.breakindent = true, true, true
  vim.cmd.redraw()
  local rows = {}
  for row = 1, vim.o.lines - 2 do
    local cells = {}
    for column = 1, vim.o.columns do
      table.insert(cells, vim.fn.screenstring(row, column))
    end
    table.insert(rows, vim.trim(table.concat(cells)))
  end
  return (table.concat(rows, '\n'):gsub('[\n~]*$', ''))
end

function steps.cards()
  vim.o.columns, vim.o.lines = 80, 40
  local texts = {}
  for _, place in ipairs(vim.json.decode(vim.env.PLACES)) do
    vim.cmd.edit(place.file)
    await('the server', attached)
    table.insert(texts, seen(hover(place.line, place.column - 1)))
  end
  return { seen = texts }
end

local went_well, report = xpcall(function()
  await('the server', attached)
  return steps[vim.env.STEPS]()
end, debug.traceback)
if not went_well then
  io.stderr:write(report .. '\n')
  vim.cmd('cquit 1')
end
vim.fn.writefile({ vim.json.encode(report) }, vim.env.REPORT)
vim.cmd('quitall!')
