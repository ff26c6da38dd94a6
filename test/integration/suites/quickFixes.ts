import { assert } from 'chai'
import { commands, workspace, WorkspaceEdit, type CodeAction, type TextDocument } from 'vscode'
import {
  actionsAt,
  badReply,
  closeEditors,
  diagnosticOf,
  diagnosticsWhen,
  open,
  openPromise,
  restoreSettings,
  ruleOf
} from './support.js'

suite('quick fixes', () => {
  teardown(async () => {
    await closeEditors()
    await restoreSettings()
  })

  async function take(rule: string, document: TextDocument, isWanted = /^/): Promise<CodeAction> {
    const diagnostic = await diagnosticOf(rule, document)
    const actions = await actionsAt(diagnostic.range, document)
    const action = actions.find(({ title, edit }) => edit !== undefined && isWanted.test(title))
    if (!(action?.edit instanceof WorkspaceEdit)) throw new Error(`No fix for ${rule}`)
    assert.isTrue(await workspace.applyEdit(action.edit))
    return action
  }

  test('cut a surplus apology', async () => {
    const { document } = await open(badReply)
    await take('over-apology', document)
    assert.notMatch(document.getText(), /apologi[sz]e/)
    assert.match(document.getText(), /so sorry/)
  })

  test('leave a slot for what only the writer knows', async () => {
    const editor = await open(openPromise)
    const { document } = editor
    await take('missing-timeline', document, /^Say when$/)
    assert.match(document.getText(), /^We'll look into this by [\w ,]+\.\n$/)
    assert.match(document.getText(editor.selection), /time/, 'the slot is selected')
  })

  test('are preferred only when there is one and it is safe', async () => {
    const { document } = await open(badReply)
    const diagnostic = await diagnosticOf('vague-timeline', document)
    const fixes = (await actionsAt(diagnostic.range, document)).filter(({ edit }) => edit !== undefined)
    assert.isNotEmpty(fixes)
    for (const { isPreferred } of fixes) assert.equal(isPreferred ?? false, false)
    const surplus = await diagnosticOf('over-apology', document)
    const cut = (await actionsAt(surplus.range, document)).find(({ title }) =>
      title.includes('extra apology')
    )
    assert.isTrue(cut?.isPreferred)
  })

  test('are not offered away from the finding', async () => {
    const { document } = await open(`${openPromise}\nThank you for the log.\n`)
    const diagnostic = await diagnosticOf('missing-timeline', document)
    diagnostic.range = document.lineAt(2).range
    assert.isEmpty(await actionsAt(diagnostic.range, document))
  })

  test('that are safe are all made by one source action, and undone in one step', async () => {
    const { document } = await open(`Hi Dana 😀,\r\n\r\n${badReply}`)
    await diagnosticOf('over-apology', document)
    const before = document.getText()
    const actions = await actionsAt(document.lineAt(0).range, document, 'source.fixAll.replyReady')
    assert.lengthOf(actions, 1)
    assert.isTrue(await workspace.applyEdit(actions[0]?.edit ?? new WorkspaceEdit()))
    await diagnosticsWhen(document, (list) => list.every((one) => ruleOf(one) !== 'over-apology'))
    assert.match(document.getText(), /^Hi Dana 😀,\r\n\r\n.*soon\.\r\n$/s)
    await commands.executeCommand('undo')
    assert.equal(document.getText(), before)
  })

  test('that are safe are all made by the command', async () => {
    const { document } = await open(badReply)
    await diagnosticOf('over-apology', document)
    await commands.executeCommand('replyReady.fixAllSafe')
    await diagnosticsWhen(document, (list) => list.every((one) => ruleOf(one) !== 'over-apology'))
    await diagnosticOf('vague-timeline', document)
  })
})
