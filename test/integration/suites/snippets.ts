import { assert } from 'chai'
import { commands, Selection, window } from 'vscode'
import { replyTemplate } from '../../../src/editor/commands/replyTemplate.js'
import { recoverySnippets } from '../../../src/editor/recoverySnippets.js'
import { fillSnippet } from '../../../src/findings/snippetText.js'
import { closeEditors, open } from './support.js'

suite('snippets', () => {
  teardown(closeEditors)

  function activeDocument() {
    const editor = window.activeTextEditor
    if (!editor) throw new Error('No editor is active')
    return editor.document
  }

  // VS Code fills the slots here, so this also holds our own filling, which previews use, against the real one.
  for (const { name, prefix, body } of recoverySnippets) {
    test(`“${name}” goes in at the cursor`, async () => {
      const editor = await open('Hi Dana,\n\n')
      const end = editor.document.lineAt(2).range.end
      editor.selection = new Selection(end, end)
      await commands.executeCommand('replyReady.insertSnippet', prefix)
      assert.equal(editor.document.getText(), `Hi Dana,\n\n${fillSnippet(body)}`)
    })
  }

  test('a snippet opens a reply when no text is open', async () => {
    await closeEditors()
    await commands.executeCommand('replyReady.insertSnippet', 'reply-double-charge')
    assert.equal(activeDocument().languageId, 'support-reply')
    assert.include(activeDocument().getText(), 'charged twice')
  })

  test('New Reply opens a reply to fill in', async () => {
    await commands.executeCommand('replyReady.newReply')
    assert.equal(activeDocument().languageId, 'support-reply')
    assert.isTrue(activeDocument().isUntitled)
    assert.equal(activeDocument().getText(), fillSnippet(replyTemplate))
  })

  test('a rule that is not one of ours opens nothing', async () => {
    for (const rule of ['../../package', 'no-such-rule', 'over-apology/../x', '', 7]) {
      await commands.executeCommand('replyReady.openRule', rule)
    }
    assert.isEmpty(window.tabGroups.all.flatMap(({ tabs }) => tabs))
  })
})
