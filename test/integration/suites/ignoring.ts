import { assert } from 'chai'
import {
  commands,
  Position,
  Range,
  Selection,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type TextDocument,
  type TextEditor
} from 'vscode'
import { unsavedFileOf } from '../../../src/editor/ignoring/changes.js'
import {
  actionsAt,
  closeEditors,
  diagnosticOf,
  diagnosticsWhen,
  noDiagnostics,
  open,
  restoreSettings,
  ruleOf,
  rulesOf
} from './support.js'

/** Two equal promises without a real time, far from each other. */
const twice =
  "Hi Dana,\n\nThank you for the log of Monday. We'll get back to you soon.\n\nYour invoice is on its way. We'll get back to you soon.\n"
const rule = 'vague-timeline'

suite('ignoring', () => {
  const made: Uri[] = []

  teardown(async () => {
    await closeEditors()
    await restoreSettings()
    const configuration = workspace.getConfiguration('replyReady')
    for (const key of ['ignore', 'rules'])
      if (configuration.inspect(key)?.workspaceValue !== undefined)
        await configuration.update(key, undefined, false)
    for (const uri of made.splice(0)) await workspace.fs.delete(uri)
  })

  function inFolder(name: string): Uri {
    const [folder] = workspace.workspaceFolders ?? []
    if (!folder) throw new Error('The tests need a folder')
    return Uri.joinPath(folder.uri, name)
  }

  async function write(name: string, text: string): Promise<Uri> {
    const uri = inFolder(name)
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text))
    made.push(uri)
    return uri
  }

  async function openFile(name: string, text: string): Promise<TextEditor> {
    return window.showTextDocument(await workspace.openTextDocument(await write(name, text)))
  }

  /** Resolves when a document has so many diagnostics of a rule. */
  async function count(document: TextDocument, wanted: number, of = rule): Promise<Range[]> {
    const list = await diagnosticsWhen(
      document,
      (all) => all.filter((one) => ruleOf(one) === of).length === wanted
    )
    return list.filter((one) => ruleOf(one) === of).map(({ range }) => range)
  }

  async function ignore(document: TextDocument, way: string, at = 0, of = rule): Promise<void> {
    const ranges = (await diagnosticsWhen(document, (all) => all.some((one) => ruleOf(one) === of)))
      .filter((one) => ruleOf(one) === of)
      .map(({ range }) => range)
      .sort((a, b) => a.start.compareTo(b.start))
    const start = document.offsetAt(ranges[at]?.start ?? document.positionAt(0))
    await commands.executeCommand('replyReady.ignoreProblem', document.uri.toString(), of, start, way)
  }

  async function replace(document: TextDocument, before: string, after: string): Promise<void> {
    const start = document.getText().indexOf(before)
    assert.isAtLeast(start, 0, before)
    const edit = new WorkspaceEdit()
    const range = new Range(document.positionAt(start), document.positionAt(start + before.length))
    edit.replace(document.uri, range, after)
    assert.isTrue(await workspace.applyEdit(edit))
  }

  for (const [way, left] of [
    ['here', 1],
    ['wording-me', 0],
    ['reply', 0],
    ['rule-me', 0]
  ] as const) {
    test(`a problem of a draft (${way}), and taking it back`, async () => {
      const { document } = await open(twice)
      await count(document, 2)
      const before = document.getText()
      await ignore(document, way)
      await count(document, left)
      await commands.executeCommand('replyReady.undoIgnore')
      await count(document, 2)
      assert.equal(document.getText(), before)
      assert.deepEqual(workspace.getConfiguration('replyReady').get('rules'), {})
      assert.deepEqual(workspace.getConfiguration('replyReady').get('ignore'), [])
    })
  }

  for (const [way, key] of [
    ['wording-all', 'ignore'],
    ['rule-all', 'rules']
  ] as const) {
    test(`for everybody who works here (${way}), and taking it back`, async () => {
      const { document } = await openFile('all.reply.md', twice)
      await count(document, 2)
      await ignore(document, way)
      await count(document, 0)
      const { workspaceValue } = workspace.getConfiguration('replyReady').inspect(key) ?? {}
      assert.include(JSON.stringify(workspaceValue), rule)
      await commands.executeCommand('replyReady.undoIgnore')
      await count(document, 2)
      assert.isUndefined(workspace.getConfiguration('replyReady').inspect(key)?.workspaceValue)
    })

    test(`in the team’s file where there is one (${way}), and taking it back`, async () => {
      const team = '# Ours\ninclude: [] # nothing\n'
      const file = await write('.reply-ready.yaml', team)
      const { document } = await openFile('team.reply.md', twice)
      await count(document, 2)
      await ignore(document, way)
      const text = async () => new TextDecoder().decode(await workspace.fs.readFile(file))
      await count(document, 0)
      assert.match(await text(), /^# Ours\ninclude: \[\] # nothing\n(?:ignore|rules):\n/)
      assert.include(await text(), rule)
      await commands.executeCommand('replyReady.undoIgnore')
      await count(document, 2)
      assert.equal(await text(), team)
    })
  }

  test('in a team’s file that has unsaved changes waits for its writer to save it, and says so', async () => {
    const file = await write('.reply-ready.yaml', 'include: []\n')
    const entry = { kind: 'rule', place: { kind: 'file', file }, rule } as const
    assert.isUndefined(unsavedFileOf([entry]))
    const { document: team } = await window.showTextDocument(file)
    // A document of an earlier test may still be there, which has not seen the new file yet.
    await commands.executeCommand('workbench.action.files.revert')
    const { document } = await openFile('unsaved.reply.md', twice)
    await count(document, 2)
    const edit = new WorkspaceEdit()
    edit.insert(file, new Position(0, 0), '# Half done\n')
    await workspace.applyEdit(edit)
    await ignore(document, 'rule-all')
    assert.include(team.getText(), rule)
    assert.isTrue(team.isDirty)
    assert.equal(unsavedFileOf([entry])?.toString(), file.toString())
    await team.save()
    await count(document, 0)
    assert.isUndefined(unsavedFileOf([entry]))
  })

  test('of a rule goes where its level is set, as it would do nothing in a lighter place', async () => {
    const file = await write('.reply-ready.yaml', 'rules:\n  vague-timeline: error\n')
    const { document } = await openFile('fixed.reply.md', twice)
    await count(document, 2)
    // It is not offered, so it is asked what to do instead.
    const asked = { isOver: false }
    void ignore(document, 'rule-me').finally(() => (asked.isOver = true))
    while (!asked.isOver) await commands.executeCommand('workbench.action.closeQuickOpen')
    assert.deepEqual(workspace.getConfiguration('replyReady').get('rules'), {})

    const configuration = workspace.getConfiguration('replyReady')
    await configuration.update('rules', { [rule]: { level: 'hint' } }, false)
    await count(document, 2)
    await ignore(document, 'rule-all')
    await count(document, 0)
    const { workspaceValue } = workspace.getConfiguration('replyReady').inspect('rules') ?? {}
    assert.deepEqual(workspaceValue, { [rule]: { level: 'off' } })
    await commands.executeCommand('replyReady.undoIgnore')
    await count(document, 2)

    await configuration.update('rules', undefined, false)
    await count(document, 2)
    await ignore(document, 'rule-all')
    await count(document, 0)
    assert.equal(
      new TextDecoder().decode(await workspace.fs.readFile(file)),
      'rules:\n  vague-timeline: off\n'
    )
  })

  test('is of one place, also after edits around it, and ends with an edit inside', async () => {
    const { document } = await open(twice)
    await ignore(document, 'here', 1)
    const left = async () => (await count(document, 1)).map(({ start }) => start.line)
    assert.deepEqual(await left(), [2])
    await replace(document, 'Hi Dana,', 'Hi Dana,\n\nThank you for waiting.')
    await diagnosticsWhen(document, (list) => list.some(({ range }) => range.start.line === 4))
    assert.deepEqual(await left(), [4])
    await replace(document, 'Your invoice is on its way.', 'You have it all.')
    await replace(document, 'Dana,\n\nThank', 'Dana,\n\n\nThank')
    await diagnosticsWhen(document, (list) => list.some(({ range }) => range.start.line === 5))
    assert.deepEqual(await left(), [5])
    const soon = document.getText().lastIndexOf('soon')
    const edit = new WorkspaceEdit()
    edit.replace(
      document.uri,
      new Range(document.positionAt(soon), document.positionAt(soon + 'soon'.length)),
      'shortly'
    )
    assert.isTrue(await workspace.applyEdit(edit))
    await count(document, 2)
  })

  test('by a key binding takes the problem at the caret, and asks nothing', async () => {
    const editor = await open(twice)
    const { document } = editor
    const [, second] = (await count(document, 2)).sort((a, b) => a.start.compareTo(b.start))
    assert.ok(second)
    editor.selection = new Selection(second.end, second.end)
    await commands.executeCommand('replyReady.ignoreProblem', { way: 'here' })
    const [left] = await count(document, 1)
    assert.isBelow(left?.start.line ?? Infinity, second.start.line)
  })

  test('goes with a file that is renamed', async () => {
    const { document } = await openFile('before.reply.md', twice)
    await ignore(document, 'here')
    await count(document, 1)
    await document.save()
    const to = inFolder('after.reply.md')
    const edit = new WorkspaceEdit()
    edit.renameFile(document.uri, to)
    assert.isTrue(await workspace.applyEdit(edit))
    made.splice(0, 1, to)
    const after = await workspace.openTextDocument(to)
    await window.showTextDocument(after)
    await count(after, 1)
    await commands.executeCommand('replyReady.removeIgnoresOfReply')
    await count(after, 2)
  })

  test('is gone with a draft that is thrown away', async () => {
    const { document } = await open(twice)
    await ignore(document, 'here')
    await count(document, 1)
    await closeEditors()
    const again = await open(twice)
    await count(again.document, 2)
  })

  test('is taken back for a whole reply at once, and comes back with one undo', async () => {
    const { document } = await open(twice)
    await ignore(document, 'here')
    await count(document, 1)
    await ignore(document, 'reply')
    await count(document, 0)
    await commands.executeCommand('replyReady.removeIgnoresOfReply')
    await count(document, 2)
    assert.notInclude(document.getText(), 'reply-ready')
    await commands.executeCommand('replyReady.undoIgnore')
    await count(document, 0)
  })

  test('by a comment says at its place what it cannot mean', async () => {
    const { document } = await open('<!-- reply-ready ignore vague-timelin -->\n\nHi Dana, it is here.\n')
    const [problem] = await diagnosticsWhen(document, (list) => list.length > 0)
    assert.equal(problem && document.getText(problem.range), 'vague-timelin')
    assert.include(problem?.message, 'Did you mean “vague-timeline”?')
    const actions = problem ? await actionsAt(problem.range, document) : []
    assert.deepEqual(
      actions.map(({ title, isPreferred }) => [title, isPreferred]),
      [['Change to “vague-timeline”', true]]
    )
    await workspace.applyEdit(actions[0]?.edit ?? new WorkspaceEdit())
    await noDiagnostics(document)
    assert.match(document.getText(), /ignore vague-timeline -->/)
  })

  test('by a comment works in plain text too, and no copy has it', async () => {
    const { document } = await open(twice, 'plaintext')
    await commands.executeCommand('replyReady.checkTone')
    await ignore(document, 'reply')
    await count(document, 0)
    assert.match(document.getText(), /^<!-- reply-ready ignore vague-timeline -->\n\nHi/)
    await commands.executeCommand('replyReady.undoIgnore')
    assert.equal(document.getText(), twice)
  })

  test('of a problem that is gone does nothing', async () => {
    const { document } = await open(twice)
    await count(document, 2)
    await commands.executeCommand('replyReady.ignoreProblem', document.uri.toString(), rule, 1, 'here')
    assert.lengthOf(
      rulesOf(document.uri).filter((one) => one === rule),
      2
    )
  })

  test('keeps notes on what was not useful until they are exported and deleted', async () => {
    const { document } = await open(twice)
    const { range } = await diagnosticOf(rule, document)
    const start = document.offsetAt(range.start)
    const done = commands.executeCommand(
      'replyReady.ignoreProblem',
      document.uri.toString(),
      rule,
      start,
      'not-useful'
    )
    const file = inFolder('notes.json')
    const notes = async (): Promise<string> => {
      await commands.executeCommand('replyReady.exportNotes', file)
      try {
        return new TextDecoder().decode(await workspace.fs.readFile(file))
      } catch {
        return ''
      }
    }
    // The first line of the list is "Without the sentence"; until the list is there, nothing is accepted.
    while (!(await notes()).includes(rule))
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
    void done
    made.push(file)
    const { notes: list } = JSON.parse(await notes()) as { notes: Record<string, string>[] }
    assert.lengthOf(list, 1)
    assert.hasAllKeys(list[0], ['rule', 'version', 'date'])
    await commands.executeCommand('replyReady.deleteNotes')
    await workspace.fs.delete(file)
    assert.equal(await notes(), '')
    made.pop()
  })
})
