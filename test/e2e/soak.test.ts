import assert from 'node:assert/strict'
import { hookExtension } from '../soak/hookExtension.js'
import { soak } from '../soak/soak.js'
import { faultsOf } from '../soak/verdict.js'
import { withEditor } from './withEditor.js'

describe('typing for long in a real VS Code', () => {
  // A short one; `npm run soak -- --minutes 60` takes its time.
  it('leaves no memory held, nothing stale and no error', () =>
    withEditor(
      {
        name: 'first.reply.md',
        prepare: async (directory) => ({ moreExtensions: await hookExtension(directory) })
      },
      async (editor, directory) => {
        const result = await soak(editor, directory, { minutes: 0.5, seed: 7 })
        assert.deepEqual(faultsOf(result), [])
      }
    ))
})
