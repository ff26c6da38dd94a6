import { createRequire } from 'node:module'
import { assert } from 'chai'
import { commands, extensions } from 'vscode'
import { badReply, closeEditors, diagnosticOf, open } from './support.js'

suite('the bundle on demand', () => {
  teardown(closeEditors)

  // The extension and its tests share one module cache.
  const { cache } = createRequire(__filename)

  function isLoaded(bundle: string): boolean {
    return Object.keys(cache).some((file) => file.replaceAll('\\', '/').endsWith(`/dist/${bundle}`))
  }

  test('stays away while a reply is opened and checked, and comes with the first use', async () => {
    const { document } = await open(badReply)
    await diagnosticOf('vague-timeline', document)
    assert.isTrue(extensions.getExtension('reply-ready.reply-ready')?.isActive)
    assert.isTrue(isLoaded('extension.js'))
    assert.isFalse(isLoaded('onDemand.js'))

    await commands.executeCommand('replyReady.insertSnippet', 'double-charge')
    assert.isTrue(isLoaded('onDemand.js'))
  })
})
