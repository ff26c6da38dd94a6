import assert from 'node:assert/strict'
import type { LogOutputChannel } from 'vscode'
import type { RecoverySnippet } from '../../../src/drafting/snippets/snippet.js'
import { SnippetLibrary, sourceOnDemand } from '../../../src/editor/snippets/library.js'

describe('the snippet library', () => {
  const snippet = (prefix: string, name: string): RecoverySnippet => ({
    name,
    prefix,
    topic: 'Test',
    scenario: name,
    description: '',
    body: ''
  })
  const errors: string[] = []
  const log = { error: (message: string) => errors.push(message) } as unknown as LogOutputChannel
  const never = () => ({ dispose: () => undefined })
  beforeEach(() => {
    errors.length = 0
  })

  it('takes the earlier of two snippets with the same prefix', async () => {
    const library = new SnippetLibrary(
      [
        () => Promise.resolve([snippet('late', 'our team’s')]),
        () => Promise.resolve([snippet('late', 'shipped'), snippet('lost', 'shipped too')])
      ],
      log,
      never
    )
    assert.deepEqual(
      (await library.list()).map(({ name }) => name),
      ['our team’s', 'shipped too']
    )
  })

  it('goes on without a source that fails, and logs it without its text', async () => {
    const library = new SnippetLibrary(
      [() => Promise.reject(new Error('the text of a snippet')), () => Promise.resolve([snippet('a', 'A')])],
      log,
      never
    )
    assert.equal((await library.list()).length, 1)
    assert.equal(errors.length, 1)
    assert.ok(!errors[0]?.includes('the text of a snippet'))
  })

  it('loads a source once, and again after it failed', async () => {
    let loads = 0
    let isBroken = true
    const source = sourceOnDemand(() => {
      loads++
      return Promise.resolve(() =>
        isBroken ? Promise.reject(new Error('broken')) : Promise.resolve([snippet('a', 'A')])
      )
    })
    await assert.rejects(source(undefined), /broken/u)
    isBroken = false
    assert.equal((await source(undefined)).length, 1)
    assert.equal((await source(undefined)).length, 1)
    assert.equal(loads, 2)
  })
})
