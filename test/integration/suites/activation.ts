import { assert } from 'chai'
import { commands, extensions } from 'vscode'
import { badReply, closeEditors, diagnosticOf, open } from './support.js'

suite('activation', () => {
  teardown(closeEditors)

  function extension() {
    const found = extensions.getExtension('reply-ready.reply-ready')
    if (!found) throw new Error('The extension is not there')
    return found
  }

  test('sleeps while other documents are open', async () => {
    await open(badReply, 'markdown')
    await open(badReply, 'plaintext')
    assert.isFalse(extension().isActive)
  })

  test('wakes with the first reply and checks it', async () => {
    const { document } = await open(badReply)
    await diagnosticOf('vague-timeline', document)
    assert.isTrue(extension().isActive)
  })

  test('offers every command that the package names', async () => {
    const { contributes } = extension().packageJSON as { contributes: { commands: { command: string }[] } }
    const named = contributes.commands.map(({ command }) => command)
    assert.isNotEmpty(named)
    assert.includeMembers(await commands.getCommands(true), named)
  })
})
