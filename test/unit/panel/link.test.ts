import assert from 'node:assert/strict'
import type { LogOutputChannel, WebviewView } from 'vscode'
import { PanelLink } from '../../../src/editor/panel/link.js'
import type { FromPanel } from '../../../src/protocol/messages.js'

const nonsense: readonly unknown[] = [
  null,
  'ready',
  [],
  { type: 'secret words' },
  { type: 'push', session: 1, version: 0, updates: [] },
  { type: 'setTicket', session: 1, key: '__proto__', value: 'secret words' },
  { type: 'rescue', session: -1, text: 'secret words' }
]

describe('the wire to the panel', () => {
  it('drops each message that is none of ours with one log line, which says nothing of it', () => {
    const received: FromPanel[] = []
    const logged: string[] = []
    let post: (message: unknown) => void = () => undefined
    const webview = {
      onDidReceiveMessage: (listener: typeof post) => {
        post = listener
        return { dispose: () => undefined }
      }
    }
    const log = { warn: (line: string) => logged.push(line) }
    const link = new PanelLink(
      { webview, onDidChangeVisibility: () => ({ dispose: () => undefined }) } as unknown as WebviewView,
      log as unknown as LogOutputChannel,
      (message) => received.push(message)
    )
    for (const message of nonsense) post(message)
    assert.deepEqual(received, [])
    assert.equal(logged.length, nonsense.length)
    assert.doesNotMatch(logged.join(), /secret/)
    post({ type: 'ready' })
    assert.deepEqual(received, [{ type: 'ready' }])
    link.dispose()
  })
})
