--- The settings that the server knows, below `threadwise`; a name with dots may be nested.
---@type string[]
return {
  'select',
  'ignore',
  'severity',
  'poisonMessage',
  'blocking',
  'nonBlocking',
  'spawners',
  'locks',
  'guards',
  'diagnostics.enable',
  'diagnostics.run',
  'hover.enable',
  'inlayHints.enable',
  'documentHighlights.enable',
  'log.level',
}
