import { assert } from 'chai'
import {
  commands,
  Disposable,
  Selection,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type CodeAction,
  type TextDocument
} from 'vscode'
import { MemoryFiles } from '../memoryFiles.js'
import {
  actionsAt,
  badReply,
  closeEditors,
  diagnosticOf,
  diagnosticsOf,
  diagnosticsWhen,
  noDiagnostics,
  open,
  restoreSettings,
  ruleOf,
  rulesOf,
  set
} from './support.js'

suite('everywhere', () => {
  const files = new MemoryFiles('memory')
  const history = new MemoryFiles('history', true)

  suiteTeardown(() => {
    Disposable.from(files, history).dispose()
  })

  teardown(async () => {
    await closeEditors()
    await restoreSettings()
  })

  async function openIn(
    memory: MemoryFiles,
    scheme: string,
    name: string,
    isLocked = false
  ): Promise<TextDocument> {
    memory.put(`/${name}`, badReply, isLocked)
    const document = await workspace.openTextDocument(Uri.parse(`${scheme}:/${name}`))
    await window.showTextDocument(document)
    return document
  }

  async function actionsOf(document: TextDocument, kind: string, rule: string): Promise<CodeAction[]> {
    const { range } = await diagnosticOf(rule, document)
    return actionsAt(range, document, kind)
  }

  test('a reply in a virtual workspace is checked, fixed and saved', async () => {
    const document = await openIn(files, 'memory', 'virtual.reply.md')
    const actions = await actionsOf(document, 'quickfix', 'over-apology')
    const fix = actions.find(({ edit }) => edit !== undefined)
    assert.ok(fix?.edit)
    assert.isTrue(await workspace.applyEdit(fix.edit))
    assert.isTrue(await document.save())
    assert.notMatch(files.text('/virtual.reply.md'), /apologi[sz]e/)
    await diagnosticsWhen(document, (list) => list.every((one) => ruleOf(one) !== 'over-apology'))
  })

  test('a reply that nobody can write in has its findings and no fix', async () => {
    const document = await openIn(files, 'memory', 'locked.reply.md', true)
    for (const rule of ['over-apology', 'vague-timeline']) {
      const actions = await actionsOf(document, 'quickfix', rule)
      assert.isNotEmpty(actions, 'a rule can still be turned off')
      for (const { edit, command } of actions) {
        assert.isUndefined(edit)
        assert.notEqual(command?.command, 'replyReady.chooseTime')
      }
      assert.isEmpty(await actionsOf(document, 'source.fixAll.replyReady', rule))
    }
    await commands.executeCommand('replyReady.fixAllSafe')
    assert.equal(document.getText(), badReply)
  })

  test('a diff has findings on its right side, and none on its left', async () => {
    history.put('/old.reply.md', badReply)
    files.put('/new.reply.md', badReply)
    const [left, right] = [Uri.parse('history:/old.reply.md'), Uri.parse('memory:/new.reply.md')]
    await commands.executeCommand('vscode.diff', left, right, 'old ↔ new')
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === right.toString())
    assert.ok(document)
    await diagnosticOf('vague-timeline', document)
    assert.isTrue(workspace.textDocuments.some(({ uri }) => uri.toString() === left.toString()))
    assert.isEmpty(diagnosticsOf(left))
  })

  // VS Code opens no other documents in these schemes than its own boxes, so the boxes themselves are tried by hand and key.
  for (const [key, scheme] of [
    ['commentBoxes', 'comment'],
    ['scmInput', 'vscode-scm']
  ] as const) {
    test(`${key} are left alone until they are asked for`, async () => {
      const provider = workspace.registerTextDocumentContentProvider(scheme, {
        provideTextDocumentContent: () => badReply
      })
      try {
        const box = await workspace.openTextDocument(Uri.parse(`${scheme}:/box.md`))
        await set('include', ['markdown'])
        const { document } = await open(badReply)
        await diagnosticOf('vague-timeline', document)
        assert.isEmpty(diagnosticsOf(box.uri))
        await set(key, true)
        await diagnosticOf('vague-timeline', box)
        await set(key, false)
        await noDiagnostics(box)
      } finally {
        provider.dispose()
      }
    })
  }

  test('Check This Document While I Type begins, follows and stops', async () => {
    const { document } = await open('Thank you for the log.\n', 'plaintext')
    assert.isTrue(await commands.executeCommand('replyReady.checkWhileTyping'))
    const edit = new WorkspaceEdit()
    edit.insert(document.uri, document.positionAt(0), badReply)
    assert.isTrue(await workspace.applyEdit(edit))
    await diagnosticOf('vague-timeline', document)
    assert.isFalse(await commands.executeCommand('replyReady.checkWhileTyping'))
    assert.isEmpty(rulesOf(document.uri))
  })

  test('Check This Document While I Type leaves a reply alone until it is asked again', async () => {
    const { document } = await open(badReply)
    await diagnosticOf('vague-timeline', document)
    assert.isFalse(await commands.executeCommand('replyReady.checkWhileTyping'))
    assert.isEmpty(rulesOf(document.uri))
    // A setting that changes has every reply checked anew; this one stays as it is.
    const other = await open(badReply)
    await set('rules', { 'vague-timeline': 'hint' })
    await diagnosticsWhen(other.document, (list) => list.length > 0)
    assert.isEmpty(rulesOf(document.uri))
    await window.showTextDocument(document)
    assert.isTrue(await commands.executeCommand('replyReady.checkWhileTyping'))
    assert.include(rulesOf(document.uri), 'vague-timeline')
  })

  test('Check This Document While I Type takes the whole where a part was checked', async () => {
    const editor = await open(`Thank you.\n${badReply}`, 'plaintext')
    const { document } = editor
    editor.selection = new Selection(0, 0, 0, 5)
    await commands.executeCommand('replyReady.checkTone')
    assert.isEmpty(rulesOf(document.uri))
    assert.isTrue(await commands.executeCommand('replyReady.checkWhileTyping'))
    assert.include(rulesOf(document.uri), 'vague-timeline')
  })

  test('Set Language to Support Reply makes a reply of a text', async () => {
    const { document } = await open(badReply, 'plaintext')
    await commands.executeCommand('replyReady.setLanguage')
    const reply = workspace.textDocuments.find(({ uri }) => uri.toString() === document.uri.toString())
    assert.equal(reply?.languageId, 'support-reply')
    await diagnosticOf('vague-timeline', document)
  })

  test('commands say so where no editor is open', async () => {
    assert.isUndefined(await commands.executeCommand('replyReady.checkWhileTyping'))
    await commands.executeCommand('replyReady.setLanguage')
  })
})
