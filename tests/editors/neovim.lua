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

local function attached()
  return #vim.lsp.get_clients({ name = 'threadwise', bufnr = 0 }) == 1
end

local function client()
  return vim.lsp.get_clients({ name = 'threadwise', bufnr = 0 })[1]
end

local function ask(server, method, parameters)
  return server:request_sync(method, parameters, PATIENCE, 0).result
end

local function text() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') .. '\n' end

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

-- Where the first finding is underlined: the text under the first such mark.
function steps.squiggle()
  await('the finding', has_finding)
  local underlined
  await('the squiggle', function()
    for _, mark in ipairs(vim.api.nvim_buf_get_extmarks(0, -1, 0, -1, { details = true })) do
      local _, row, column, details = unpack(mark)
      if details.hl_group == 'DiagnosticUnderlineWarn' then
        underlined = vim.api.nvim_buf_get_text(0, row, column, details.end_row, details.end_col, {})[1]
      end
    end
    return underlined ~= nil
  end)
  vim.api.nvim_win_set_cursor(0, { 9, 17 })
  local _, window = vim.diagnostic.open_float()
  local shown = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
  return { underlined = underlined, message = table.concat(shown, '\n') }
end

-- The entry of `gra` that fits a pattern is taken.
local function choose(pattern)
  local taken
  vim.ui.select = function(entries, options, choose_entry)
    for number, entry in ipairs(entries) do
      if options.format_item(entry):match(pattern) then
        taken = options.format_item(entry)
        return choose_entry(entry, number)
      end
    end
    error(('none of these fits %s: %s'):format(pattern, vim.inspect(vim.tbl_map(options.format_item, entries))))
  end
  press('gra')
  await('the entry ' .. pattern, function() return taken ~= nil end)
end

function steps.suppress()
  await('the finding', has_finding)
  vim.api.nvim_win_set_cursor(0, { 9, 17 })
  choose('^Suppress guard%-across%-await')
  await('the finding to go', function() return not has_finding() end)
  return { text = text() }
end

function steps.fix_all()
  await('the finding', has_finding)
  local told
  vim.notify = function(message) told = message end
  vim.cmd.ThreadwiseFixAll()
  await('the refusal', function() return told ~= nil end)

  vim.api.nvim_buf_set_lines(0, 11, 12, false, { '        drop(&total);' })
  await('what can be mended', function()
    return vim.iter(vim.diagnostic.get(0)):any(function(found) return found.code == 'drop-reference-of-guard' end)
  end)
  local before = vim.api.nvim_buf_get_changedtick(0)
  vim.cmd.ThreadwiseFixAll()
  await('the fixes', function() return vim.api.nvim_buf_get_changedtick(0) > before end)
  return { refused = told, text = text() }
end

-- The page that the command opens, and the width of a window that a modifier places.
local function page(command)
  local before = vim.api.nvim_get_current_buf()
  vim.cmd(command)
  await('the page', function() return vim.api.nvim_get_current_buf() ~= before end)
  local read = { name = vim.api.nvim_buf_get_name(0), text = text(), filetype = vim.bo.filetype }
  press('q')
  return read
end

function steps.explain()
  await('the finding', has_finding)
  vim.api.nvim_win_set_cursor(0, { 9, 17 })
  local at_cursor = page('ThreadwiseExplain')
  local named = page('vertical ThreadwiseExplain double-lock')
  local again = page('ThreadwiseExplain double-lock')
  local told
  vim.notify = function(message) told = message end
  vim.cmd('ThreadwiseExplain no-such-rule')
  await('the refusal', function() return told ~= nil end)
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
  local listed
  vim.ui.select = function(entries) listed = entries end
  vim.cmd.ThreadwiseExplain()
  await('the list', function() return listed ~= nil end)
  return {
    at_cursor = at_cursor,
    named = named,
    again = again,
    refused = told,
    listed = listed,
    windows = #vim.api.nvim_list_wins(),
    completed = vim.fn.getcompletion('ThreadwiseExplain guard-a', 'cmdline'),
  }
end

function steps.status()
  await('the finding', has_finding)
  local told
  vim.notify = function(message) told = message end
  -- A finding is shown before the analysis is over.
  await('the time of an analysis', function()
    vim.cmd.ThreadwiseStatus()
    vim.wait(100)
    return told and told:match('last analysis')
  end)
  return { told = told }
end

local function change(settings)
  local running = client()
  running.settings.threadwise = settings
  running:notify('workspace/didChangeConfiguration', { settings = running.settings })
end

function steps.change_settings()
  await('the finding', has_finding)
  change({ ignore = { 'guard-across-await' } })
  await('the finding to go', function() return not has_finding() end)
  change({ severity = { ['guard-across-await'] = 'error' } })
  await('the finding', has_finding)
  return { found = findings() }
end

function steps.restart()
  await('the finding', has_finding)
  local before = client().id
  vim.lsp.enable('threadwise', false)
  vim.lsp.enable('threadwise')
  await('another server', function() return attached() and client().id ~= before end)
  await('the finding', has_finding)
  local ours = vim.tbl_filter(function(name)
    return vim.startswith(name, 'Threadwise')
  end, vim.tbl_keys(vim.api.nvim_buf_get_commands(0, {})))
  return { commands = ours }
end

function steps.kill()
  await('the finding', has_finding)
  local process = ask(client(), 'threadwise/status').pid
  vim.uv.kill(process, 'sigkill')
  await('the end', function() return not attached() end)
  vim.cmd.edit()
  await('another server', attached)
  await('the finding', has_finding)
  local now = ask(client(), 'threadwise/status').pid
  return { before = process, now = now, messages = vim.fn.execute('messages') }
end

local function health()
  vim.cmd.checkhealth('threadwise')
  return text()
end

function steps.health()
  await('the finding', has_finding)
  return { health = health() }
end

function steps.missing()
  local told
  await('the message', function()
    told = vim.fn.execute('messages')
    return told:match('threadwise')
  end)
  return { told = told, health = health() }
end

function steps.help()
  local folder = vim.env.HELP
  vim.cmd.helptags(folder)
  local tags = vim.tbl_map(function(line) return (line:match('^[^\t]+')) end, vim.fn.readfile(folder .. '/tags'))
  vim.opt.runtimepath:append(vim.fs.dirname(folder))
  vim.cmd.help('threadwise')
  local opened = { name = vim.fs.basename(vim.api.nvim_buf_get_name(0)), line = vim.api.nvim_get_current_line() }
  local lines = vim.api.nvim_buf_get_lines(0, 0, -1, false)
  -- What stands between bars must lead somewhere.
  local dead = {}
  for bar in table.concat(lines, '\n'):gmatch('|([^|%s]+)|') do
    if not pcall(vim.cmd.help, { args = { bar } }) then
      table.insert(dead, bar)
    end
  end
  local width = 0
  for _, line in ipairs(lines) do
    width = math.max(width, vim.fn.strdisplaywidth(line))
  end
  return { tags = tags, opened = opened, dead = dead, width = width }
end

-- Another server on the same buffer; `neovim-second.lua` has what is done.
function steps.beside()
  local here = vim.fs.dirname(debug.getinfo(1, 'S').source:sub(2))
  return dofile(here .. '/neovim-second.lua')({
    ask = ask,
    await = await,
    client = client,
    has_finding = has_finding,
    health = health,
    hover = hover,
    press = press,
    text = text,
  })
end

local needs_no_server = { missing = true, help = true }

local function run()
  local went_well, report = xpcall(function()
    if not needs_no_server[vim.env.STEPS] then
      await('the server', attached)
    end
    return steps[vim.env.STEPS]()
  end, debug.traceback)
  if not went_well then
    io.stderr:write(report .. '\n')
    vim.cmd('cquit 1')
  end
  vim.fn.writefile({ vim.json.encode(report) }, vim.env.REPORT)
  vim.cmd('quitall!')
end

-- As a person finds it: when all is loaded.
vim.api.nvim_create_autocmd('VimEnter', { callback = vim.schedule_wrap(run) })
