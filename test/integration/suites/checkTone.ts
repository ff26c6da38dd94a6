import { assert } from 'chai'
import { commands, Position, Selection } from 'vscode'
import type { Report } from '../../../src/findings/model.js'
import {
  badReply,
  closeEditors,
  diagnosticOf,
  diagnosticsOf,
  noDiagnostics,
  open,
  openPromise,
  restoreSettings,
  set,
  type
} from './support.js'

suite('Check Reply Tone', () => {
  teardown(async () => {
    await closeEditors()
    await restoreSettings()
  })

  async function check(): Promise<Report | undefined> {
    return commands.executeCommand('replyReady.checkTone')
  }

  for (const language of ['plaintext', 'markdown', 'ini']) {
    test(`checks a whole ${language} document`, async () => {
      const { document } = await open(badReply, language)
      const report = await check()
      assert.equal(report?.verdict, 'almost')
      assert.sameMembers(
        diagnosticsOf(document.uri).map(({ range }) => document.offsetAt(range.start)),
        (report?.findings ?? []).map(({ start }) => start)
      )
      await diagnosticOf('vague-timeline', document)
    })
  }

  test('checks a selection only, at the places of the document', async () => {
    const editor = await open(
      `😀 ${openPromise}\r\n🎁 We'll write to you soon.\r\nSee you soon.\r\n`,
      'plaintext'
    )
    const { document } = editor
    const from = document.getText().indexOf('🎁')
    const to = document.getText().indexOf('See you')
    editor.selection = new Selection(document.positionAt(from), document.positionAt(to))
    const report = await check()
    const [diagnostic, ...others] = diagnosticsOf(document.uri)
    assert.ok(diagnostic)
    assert.isEmpty(others)
    assert.equal(report?.findings[0]?.start, document.offsetAt(diagnostic.range.start))
    assert.equal(diagnostic.range.start.line, 2)
    assert.include(document.getText(diagnostic.range), 'soon')
  })

  test('follows the selection through edits', async () => {
    const editor = await open(`First line.\n${openPromise}Last line: back soon.\n`, 'plaintext')
    const { document } = editor
    editor.selection = new Selection(1, 0, 1, document.lineAt(1).text.length)
    await check()
    await editor.edit((builder) => {
      builder.insert(new Position(0, 0), 'A new line.\n')
      builder.insert(new Position(1, 21), " We'll get back to you soon.")
    })
    const { range } = await diagnosticOf('vague-timeline', document)
    assert.equal(range.start.line, 2)
    assert.isTrue(diagnosticsOf(document.uri).every((one) => one.range.start.line === 2))
  })

  test('keeps checking what it was asked for until that is good', async () => {
    const editor = await open(openPromise, 'plaintext')
    await check()
    await diagnosticOf('missing-timeline', editor.document)
    await type(editor, 'Thank you for the log, it shows the cause.\n')
    await noDiagnostics(editor.document)
  })

  test('leaves a text alone that is too long, and its findings go', async () => {
    const { document } = await open(badReply)
    await diagnosticOf('vague-timeline', document)
    await set('maxLength', 10)
    await noDiagnostics(document)
    assert.isUndefined(await check())
  })

  test('does nothing without an editor', async () => {
    await closeEditors()
    assert.isUndefined(await check())
  })
})
