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
})
