import { assert } from 'chai'
import { commands, env, extensions, version, workspace } from 'vscode'
import { closeEditors, diagnosticOf, open, restoreSettings, set } from './support.js'

suite('Copy Diagnostics', () => {
  teardown(async () => {
    await closeEditors()
    await restoreSettings()
  })

  async function copied(): Promise<string> {
    await commands.executeCommand('replyReady.copyDiagnostics')
    return env.clipboard.readText()
  }

  test('copies versions, settings, sizes and times', async () => {
    await set('delay', 1)
    await set('rules', { 'over-apology': 'off' })
    const { document } = await open("Hi,\n\nWe'll get back to you soon.\n")
    await diagnosticOf('vague-timeline', document)
    const text = await copied()
    const manifest = extensions.getExtension('reply-ready.reply-ready')?.packageJSON as { version: string }
    assert.include(text, `- Reply Ready: ${manifest.version}\n`)
    assert.include(text, `- VS Code: ${version}`)
    assert.match(text, /- extension host: (?:Node \d+|web worker)/)
    assert.match(text, /- replyReady\.delay: 1 \(user\)\n/)
    assert.match(text, /- replyReady\.rules: \{ over-apology: off \} \(user\)\n/)
    assert.match(text, new RegExp(`- characters: ${document.getText().length}\\n`))
    assert.match(text, /- findings: .*vague-timeline 1/)
    assert.match(text, /- since the start: [1-9]/)
    assert.match(text, /median [\d.]+, longest [\d.]+/)
    assert.include(text, '- failed: nothing')
  })

  test('copies no text of a reply, of a setting or of a path', async () => {
    await set('rules', { 'canary-rule': 'off', 'vague-timeline': { level: 'hint', canary: '/home/canary' } })
    await set('include', ['/home/canary/**'])
    await set('customerTimeZone', 'Canary/Town')
    const { document } = await open("Dear Canary,\n\nWe'll get back to you soon, Canary.\n")
    await diagnosticOf('vague-timeline', document)
    const text = await copied()
    assert.notMatch(text, /canary/i)
    assert.notInclude(text, 'Untitled')
    const [folder] = workspace.workspaceFolders ?? []
    assert.ok(folder)
    assert.notInclude(text, folder.uri.path)
    assert.notInclude(text, folder.name)
    assert.match(text, /- replyReady\.include: 1 entry/)
  })

  test('copies what it can where no editor is open', async () => {
    assert.match(await copied(), /#### Document in the editor\n\nnone\n/)
  })
})
