--- `:checkhealth threadwise`

local known_settings = require('threadwise.settings')

local health = vim.health

local INSTALL = 'In the root of its repository: cargo install --locked --path server'
local ENABLE = "In init.lua: vim.lsp.enable('threadwise')"

-- The lines that the program prints, or nothing if it fails.
local function run(program, ...)
  local started, process = pcall(vim.system, { program, ... }, { text = true })
  local ended = started and process:wait(10000)
  if ended and ended.code == 0 then
    return vim.split(vim.trim(ended.stdout), '\n')
  end
end

local function check_neovim()
  if vim.fn.has('nvim-0.11') == 1 then
    health.ok('Neovim ' .. tostring(vim.version()))
  else
    health.error('Neovim 0.11 or later is needed, this is ' .. tostring(vim.version()))
  end
end

-- Gives the program, if it is there.
local function check_program(config)
  if type(config.cmd) ~= 'table' then
    health.info('`cmd` is a function, so that the program is not known')
    return
  end
  local name = config.cmd[1]
  local program = vim.fn.exepath(name)
  if program == '' then
    health.error(('`%s` cannot be run: it is missing from PATH'):format(name), { INSTALL })
    return
  end
  local version = run(program, '--version')
  if not version then
    health.error(('`%s --version` fails'):format(program), { INSTALL })
    return
  end
  health.ok(('%s: %s'):format(version[1], program))
  return program
end

-- One encoding a buffer, or positions of one server are wrong for another.
local function check_encodings(client)
  for bufnr in pairs(client.attached_buffers) do
    local name = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(bufnr), ':~:.')
    for _, other in ipairs(vim.lsp.get_clients({ bufnr = bufnr })) do
      if other.id == client.id then
        health.ok(('%s: attached, counts in %s'):format(name, client.offset_encoding))
      elseif other.offset_encoding ~= client.offset_encoding then
        health.warn(
          ('%s: %s counts in %s'):format(name, other.name, other.offset_encoding),
          'Give both clients the same `capabilities.general.positionEncodings`'
        )
      end
    end
  end
end

local function check_clients()
  health.start('threadwise: clients')
  -- The first releases of Neovim 0.11 cannot tell.
  if vim.lsp.is_enabled and not vim.lsp.is_enabled('threadwise') then
    health.warn('the server is not enabled', { ENABLE })
  end
  local clients = vim.lsp.get_clients({ name = 'threadwise' })
  if #clients == 0 then
    health.info('no server runs: it starts with a Rust file')
  end
  for _, client in ipairs(clients) do
    local version = vim.tbl_get(client, 'server_info', 'version') or 'of unknown version'
    health.ok(('server %s runs in %s'):format(version, client.root_dir or 'no folder'))
    check_encodings(client)
  end
end

-- The settings that the server does not know, as names with dots.
local function unknown(settings, prefix)
  local found = {}
  for key, value in vim.spairs(settings) do
    local name = prefix .. key
    local holds_more = vim.iter(known_settings):any(function(known)
      return vim.startswith(known, name .. '.')
    end)
    if holds_more and type(value) == 'table' then
      vim.list_extend(found, unknown(value, name .. '.'))
    elseif not vim.list_contains(known_settings, name) then
      table.insert(found, name)
    end
  end
  return found
end

local function check_settings(config)
  health.start('threadwise: settings')
  local settings = vim.tbl_get(config, 'settings', 'threadwise') or {}
  local strangers = unknown(settings, '')
  for _, name in ipairs(strangers) do
    health.warn(('there is no setting `%s`'):format(name), { ':help threadwise-settings' })
  end
  if #strangers == 0 then
    health.ok(vim.tbl_isempty(settings) and 'none, so the defaults hold' or vim.inspect(settings))
  end
end

-- What the program finds of each project that a server is at work in, else of this folder.
local function check_projects(program)
  health.start('threadwise: project')
  local folders = {}
  for _, client in ipairs(vim.lsp.get_clients({ name = 'threadwise' })) do
    table.insert(folders, client.root_dir)
  end
  if #folders == 0 then
    folders = { vim.fn.getcwd() }
  end
  for _, folder in ipairs(folders) do
    local told = run(program, 'doctor', folder)
    if told then
      health.info(table.concat(told, '\n'))
    else
      health.error(('`threadwise doctor %s` fails'):format(folder))
    end
  end
end

local M = {}

function M.check()
  health.start('threadwise: installation')
  check_neovim()
  local config = vim.lsp.config.threadwise
  if not config then
    health.error('the configuration is missing', {
      "In init.lua: vim.opt.runtimepath:append('…/editors/neovim')",
    })
    return
  end
  local program = check_program(config)
  check_clients()
  check_settings(config)
  if program then
    check_projects(program)
  end
end

return M
