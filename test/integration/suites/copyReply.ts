import { assert } from 'chai'
import { commands, env } from 'vscode'
import { badReply, closeEditors, diagnosticOf, open } from './support.js'

suite('Copy Reply', () => {
  teardown(closeEditors)

  const reply =
    '---\ncustomer: Dana\n---\n\n> Where is it?\n\nHi Dana,\n\n<!-- reply-ready ignore over-apology -->\n\nit is **here**: [track it](https://example.com).\n\nBest,\nMara\n'

  async function copied(command: string): Promise<string> {
    await env.clipboard.writeText('what was there')
    await commands.executeCommand(command)
    return env.clipboard.readText()
  }

  test('puts plain text on the clipboard', async () => {
    await open(reply)
    assert.equal(
      await copied('replyReady.copyReply'),
      'Hi Dana,\n\nit is here: track it (https://example.com).\n\nBest,\nMara'
    )
  })

  test('puts Markdown on the clipboard', async () => {
    await open(reply)
    assert.equal(
      await copied('replyReady.copyReplyAsMarkdown'),
      'Hi Dana,\n\nit is **here**: [track it](https://example.com).\n\nBest,\nMara'
    )
  })

  test('takes a plain text document as it is written', async () => {
    await open('> Where is it?\n\nHi *Dana*,\nit is here.\n', 'plaintext')
    assert.equal(await copied('replyReady.copyReply'), 'Hi *Dana*,\nit is here.')
  })

  test('copies a reply with an error all the same', async () => {
    const { document } = await open(`Hi {{name}},\n\n${badReply}`)
    await diagnosticOf('template-residue', document)
    assert.equal(await copied('replyReady.copyReply'), `Hi {{name}},\n\n${badReply.trim()}`)
  })

  test('leaves the clipboard alone where there is no reply', async () => {
    await open('---\ncustomer: Dana\n---\n\n> Where is it?\n')
    assert.equal(await copied('replyReady.copyReply'), 'what was there')
    await closeEditors()
    assert.equal(await copied('replyReady.copyReply'), 'what was there')
  })
})
