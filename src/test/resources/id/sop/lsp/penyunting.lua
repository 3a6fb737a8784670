-- What a person does in Neovim 0.7 or later, without a window. Writes what came of it to a file.
local result = {}
local function say(line) table.insert(result, line) end
local function finish()
  vim.fn.writefile(result, vim.env.SOP_RESULT)
  vim.cmd('qall!')
end
local ok, err = pcall(function()
  local id = vim.lsp.start_client({
    name = 'sop',
    cmd = { vim.env.SOP_JAVA, '-XX:TieredStopAtLevel=1', '-cp', vim.env.SOP_CLASSES, 'id.sop.cli.Main', 'lsp' },
    root_dir = vim.fn.getcwd(),
  })
  vim.lsp.buf_attach_client(vim.api.nvim_get_current_buf(), id)
  local client = vim.lsp.get_client_by_id(id)
  local buffer = vim.api.nvim_get_current_buf()
  local function errors()
    return vim.diagnostic.get(0, { severity = vim.diagnostic.severity.ERROR })
  end
  assert(vim.wait(60000, function() return #errors() > 0 end, 20), 'no findings')
  say('findings ' .. errors()[1].code)
  local function here(line, column)
    return { textDocument = vim.lsp.util.make_text_document_params(0), position = { line = line, character = column } }
  end
  local function ask(method, params)
    local answer = client.request_sync(method, params, 30000, buffer)
    assert(answer and not answer.err, method .. vim.inspect(answer))
    return answer.result
  end
  local function line(number) return vim.api.nvim_buf_get_lines(0, number, number + 1, false)[1] end

  local at = errors()[1]
  local place = { line = at.lnum, character = at.col }
  local actions = ask('textDocument/codeAction', {
    textDocument = vim.lsp.util.make_text_document_params(0),
    range = { start = place, ['end'] = place },
    context = { diagnostics = {} },
  })
  vim.lsp.util.apply_workspace_edit(actions[1].edit, client.offset_encoding)
  say('mended ' .. line(6))
  assert(vim.wait(30000, function() return #errors() == 0 end, 20), 'not mended')

  vim.api.nvim_buf_set_lines(0, 11, 12, false, { '    pelaksana: ' })
  local offered = {}
  for _, item in ipairs(ask('textDocument/completion', here(11, 15))) do table.insert(offered, item.label) end
  say('offered ' .. table.concat(offered, ' '))
  vim.api.nvim_buf_set_lines(0, 11, 12, false, { '    pelaksana: camat' })

  local params = here(11, 17)
  params.newName = 'pak_lurah'
  vim.lsp.util.apply_workspace_edit(ask('textDocument/rename', params), client.offset_encoding)
  say('renamed ' .. line(3))
  say('renamed ' .. line(11))

  local edits = ask('textDocument/formatting', {
    textDocument = vim.lsp.util.make_text_document_params(0),
    options = { tabSize = 2, insertSpaces = true },
  })
  vim.lsp.util.apply_text_edits(edits, buffer, client.offset_encoding)
  say('formatted ' .. line(12))
  assert(vim.wait(30000, function() return #errors() == 0 end, 20), 'not sound')
  say('left nothing')
end)
if not ok then say('failed: ' .. tostring(err)) end
finish()
