import { assert } from 'chai'
import { commands, Range, WorkspaceEdit, workspace } from 'vscode'
import type { Report } from '../../../src/findings/model.js'
import { badReply, closeEditors, diagnosticOf, diagnosticsOf, open, restoreSettings, set } from './support.js'

suite('texts that are too large', () => {
  teardown(async () => {
    await closeEditors()
    await restoreSettings()
  })

  function checkAnyway(): Thenable<Report | undefined> {
    return commands.executeCommand('replyReady.checkAnyway')
  }

  test('are left alone until somebody asks, then checked whole', async () => {
    await set('maxLength', 1_000)
    const { document } = await open(badReply.repeat(20))
    const { document: other } = await open(badReply)
    await diagnosticOf('vague-timeline', other)
    assert.isEmpty(diagnosticsOf(document.uri))
    await commands.executeCommand('vscode.open', document.uri)
    const report = await checkAnyway()
    assert.isAbove(report?.findings.length ?? 0, 20)
    assert.lengthOf(diagnosticsOf(document.uri), report?.findings.length ?? 0)
  })

  test('keep what was found when they change, at its new place, until they are checked once more', async () => {
    await set('maxLength', 1_000)
    await set('delay', 0)
    const editor = await open(badReply.repeat(20))
    const { document } = editor
    await checkAnyway()
    const before = diagnosticsOf(document.uri)
    await editor.edit((builder) => {
      builder.insert(document.positionAt(0), 'Hi Dana,\n')
      builder.delete(new Range(document.lineAt(19).range.start, document.lineAt(19).range.end))
    })
    const { document: other } = await open(badReply)
    await diagnosticOf('vague-timeline', other)
    const after = diagnosticsOf(document.uri)
    assert.isAbove(after.length, before.length / 2)
    assert.isBelow(after.length, before.length)
    assert.equal(after[0]?.range.start.line, (before[0]?.range.start.line ?? 0) + 1)
    await set('maxLength', undefined)
    await diagnosticOf('vague-timeline', document)
  })

  test('leave nothing half when they change while they are checked', async () => {
    await set('maxLength', 1_000)
    // No paragraph comes twice, so that the check takes longer than an edit.
    const paragraphs = Array.from({ length: 12_000 }, (_, index) => `Order ${index}: ${badReply}`)
    const { document } = await open(paragraphs.join('\n'))
    const running = checkAnyway()
    const edit = new WorkspaceEdit()
    edit.insert(document.uri, document.positionAt(0), 'Hi Dana,\n\n')
    assert.isTrue(await workspace.applyEdit(edit))
    assert.isUndefined(await running)
    assert.isEmpty(diagnosticsOf(document.uri))
  })
})
