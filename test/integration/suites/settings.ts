import { assert } from 'chai'
import { DiagnosticSeverity, Uri, window, workspace } from 'vscode'
import {
  badReply,
  closeEditors,
  diagnosticOf,
  diagnosticsWhen,
  noDiagnostics,
  open,
  restoreSettings,
  ruleOf,
  set
} from './support.js'

suite('settings', () => {
  teardown(async () => {
    await closeEditors()
    await restoreSettings()
  })

  test('change the level of a rule while its document is open', async () => {
    const { document } = await open(badReply)
    await diagnosticOf('vague-timeline', document)
    await set('rules', { 'vague-timeline': 'error' })
    await diagnosticsWhen(document, (list) =>
      list.some((one) => ruleOf(one) === 'vague-timeline' && one.severity === DiagnosticSeverity.Error)
    )
    await set('rules', { 'vague-timeline': { level: 'hint' } })
    await diagnosticsWhen(document, (list) =>
      list.some((one) => ruleOf(one) === 'vague-timeline' && one.severity === DiagnosticSeverity.Hint)
    )
  })

  test('turn one rule off, and all of them', async () => {
    const { document } = await open(badReply)
    await diagnosticOf('vague-timeline', document)
    await set('rules', { 'vague-timeline': 'off' })
    await diagnosticsWhen(
      document,
      (list) => list.length > 0 && list.every((one) => ruleOf(one) !== 'vague-timeline')
    )
    await set('enable', false)
    await noDiagnostics(document)
    await set('enable', true)
    await diagnosticOf('over-apology', document)
  })

  test('fall back when they are unusable', async () => {
    await set('delay', 'quickly')
    await set('rules', { 'vague-timeline': 'loud', 'over-apology': 'off' })
    const { document } = await open(badReply)
    const { severity } = await diagnosticOf('vague-timeline', document)
    assert.equal(severity, DiagnosticSeverity.Warning)
    await diagnosticsWhen(document, (list) => list.every((one) => ruleOf(one) !== 'over-apology'))
  })

  for (const [include, language, address] of [
    ['markdown', 'markdown', 'untitled:/drafts/one.md'],
    ['*.mail.txt', 'plaintext', 'untitled:/drafts/two.mail.txt'],
    ['**/answers/**', 'plaintext', 'untitled:/drafts/answers/three.txt']
  ] as const) {
    test(`include “${include}”`, async () => {
      const document = await workspace.openTextDocument(Uri.parse(address))
      const editor = await window.showTextDocument(document)
      assert.equal(document.languageId, language)
      await editor.edit((builder) => {
        builder.insert(document.positionAt(0), badReply)
      })
      await set('include', [include])
      await diagnosticOf('vague-timeline', document)
      await set('include', [])
      await noDiagnostics(document)
    })
  }
})
