import assert from 'node:assert/strict'
import { EditorState } from '@codemirror/state'
import { insertSnippet, moveSlot, slots } from '../../../src/panel/draft/slots.js'

type State = Parameters<typeof insertSnippet>[0]
type Change = ReturnType<typeof insertSnippet>

/** Types between the slots of a snippet: `|` in the result is the caret or, twice, the selection. */
function fillIn(body: string, typed: readonly string[], before = ''): string {
  // TypeScript takes CodeMirror's types here and there for two packages.
  const created: unknown = EditorState.create({
    doc: before,
    extensions: [slots, EditorState.allowMultipleSelections.of(true)]
  })
  let state = created as State
  const dispatch = (spec: Change): void => {
    state = state.update(spec).state
  }
  dispatch(insertSnippet(state, body, before.length, before.length))
  for (const words of typed) {
    if (words === '⇥' || words === '⇤') {
      const step = words === '⇥' ? 1 : -1
      moveSlot({ state, dispatch: (transaction) => (state = transaction.state) }, step)
    } else dispatch(state.replaceSelection(words))
  }
  const { from, to } = state.selection.main
  const text = state.doc.toString()
  return `${text.slice(0, from)}|${from === to ? '' : `${text.slice(from, to)}|`}${text.slice(to)}`
}

describe('the slots of a snippet in the panel', () => {
  for (const [body, typed, expected] of [
    ['Hi ${1:name}, bye', [], 'Hi |name|, bye'],
    ['Hi ${1:name}, bye', ['Jo', '⇥'], 'Hi Jo, bye|'],
    ['Hi ${1:name}$0', ['Jo', '⇥'], 'Hi Jo|'],
    ['Hi ${1:name}', ['', '⇥'], 'Hi |'],
    ['By $1$2.', ['5', '⇥', 'pm', '⇥'], 'By 5pm.|'],
    ['By $1$2.', ['5', '⇥', 'pm', '⇤', '6'], 'By 6|pm.'],
    ['$1 and $1', ['x', '⇥'], 'x and x|'],
    ['${1:a}${2:b}', ['left', '⇥', 'right', '⇤', ''], '|right'],
    ['By ${1:time}', ['17:00', '⇥', '.'], 'By 17:00.|']
  ] as const) {
    it(`${body} ← ${typed.join(' ')}`, () => {
      assert.equal(fillIn(body, typed), expected)
      assert.equal(fillIn(body, typed, 'So: '), `So: ${expected}`)
    })
  }

  interface Spec {
    readonly changes?: { readonly from: number; readonly to: number; readonly insert?: string }
    readonly selection?: { readonly anchor: number; readonly head?: number }
  }
  const body = 'Hi ${1:name}, it is ${2:here}.'
  // In "So: Hi name, it is here." the slots are 7–11 and 19–23.
  for (const [what, spec, stays] of [
    ['typing in the slot', { changes: { from: 7, to: 11, insert: 'Jo' }, selection: { anchor: 9 } }, true],
    ['emptying the slot', { changes: { from: 7, to: 11 }, selection: { anchor: 7 } }, true],
    ['a change elsewhere, as by someone else', { changes: { from: 0, to: 3 } }, true],
    ['taking away the word before, as by someone else', { changes: { from: 4, to: 7 } }, true],
    ['a selection in another slot', { selection: { anchor: 20, head: 22 } }, true],
    ['putting another text in the place of all', { changes: { from: 0, to: 24, insert: 'Hello' } }, false],
    ['undoing the snippet', { changes: { from: 4, to: 24 } }, false],
    ['taking a part of the slot with what is behind', { changes: { from: 9, to: 13 } }, false],
    ['leaving with the caret', { selection: { anchor: 1 } }, false],
    ['selecting all', { selection: { anchor: 0, head: 24 } }, false]
  ] as const satisfies readonly (readonly [string, Spec, boolean])[]) {
    it(`${stays ? 'stay' : 'end'} with ${what}`, () => {
      const created: unknown = EditorState.create({ doc: 'So: ', extensions: [slots] })
      const empty = created as State
      const filled = empty.update(insertSnippet(empty, body, 4, 4)).state
      assert.equal(filled.doc.toString(), 'So: Hi name, it is here.')
      assert.equal(filled.update(spec).state.field(slots) !== undefined, stays)
    })
  }
})
