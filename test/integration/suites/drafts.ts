import { assert } from 'chai'
import { commands, Uri, window, workspace } from 'vscode'
import { closeEditors, diagnosticsWhen, ruleOf } from './support.js'

suite('a draft that becomes a file', () => {
  teardown(closeEditors)

  // In a browser, a folder is nothing that a draft can be named in.
  test('takes along what is ignored in it', async () => {
    const [folder] = workspace.workspaceFolders ?? []
    if (!folder) throw new Error('The tests need a folder')
    const target = Uri.joinPath(folder.uri, 'draft.reply.md')
    const document = await workspace.openTextDocument(target.with({ scheme: 'untitled' }))
    const editor = await window.showTextDocument(document)
    await editor.edit((builder) => {
      builder.insert(document.positionAt(0), "Hi Dana,\n\nWe'll get back to you soon.\n")
    })
    const [problem] = await diagnosticsWhen(document, (list) =>
      list.some((one) => ruleOf(one) === 'vague-timeline')
    )
    assert.ok(problem)
    const start = document.offsetAt(problem.range.start)
    await commands.executeCommand(
      'replyReady.ignoreProblem',
      document.uri.toString(),
      ruleOf(problem),
      start,
      'here'
    )
    await diagnosticsWhen(document, (list) => !list.some((one) => ruleOf(one) === 'vague-timeline'))
    assert.isTrue(await document.save())
    const saved = await workspace.openTextDocument(target)
    // Something else is wrong with it too, so that there is something to wait for.
    await diagnosticsWhen(saved, (list) => !list.some((one) => ruleOf(one) === 'vague-timeline'))
    await commands.executeCommand('replyReady.removeIgnoresOfReply')
    await diagnosticsWhen(saved, (list) => list.some((one) => ruleOf(one) === 'vague-timeline'))
    await workspace.fs.delete(target)
  })
})
