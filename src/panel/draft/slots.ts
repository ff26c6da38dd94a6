import {
  EditorSelection,
  Facet,
  StateEffect,
  StateField,
  type EditorState,
  type StateCommand,
  type Transaction,
  type Range as Marked,
  type TransactionSpec
} from '@codemirror/state'
import { Decoration, EditorView, showTooltip, type DecorationSet, type Tooltip } from '@codemirror/view'
import { parseSnippet, type SnippetStop } from '../../findings/snippetStops.js'
import { ownStep } from './sync.js'
import { say, tell } from '../words.js'

/** The slots of a snippet that is being filled in, at their places in the draft, and which of them is at hand. */
interface Slots {
  readonly stops: readonly SnippetStop[]
  readonly at: number
}

const setSlots = StateEffect.define<Slots | undefined>()

/** Tells a screen reader about a choice. */
export const announce = Facet.define<(words: string) => void>()

/** Slots to tab through, with a list of choices where there are some. */
export const slots = StateField.define<Slots | undefined>({
  create: () => undefined,
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(setSlots)) return effect.value
    if (!value) return value
    if (goesOver(value, transaction)) return undefined
    const filled = transaction.docChanged ? moved(value, transaction) : value
    return transaction.selection && !isWithin(filled, transaction.selection) ? undefined : filled
  },
  provide: (field) => [
    EditorView.decorations.from(field, decorate),
    showTooltip.from(field, (value) => (value ? choiceList(value) : null)),
    EditorView.contentAttributes.compute([field, 'doc'], (state) =>
      choiceAttributes(state.field(field), state)
    )
  ]
})

/** Whether a change takes words from beside the slot at hand together with it: what it was part of is gone. */
function goesOver({ stops, at }: Slots, { changes }: Transaction): boolean {
  const ranges = stops[at]?.ranges ?? []
  let found = false
  changes.iterChangedRanges((start, end) => {
    found ||= ranges.some(({ from, to }) => (start < from && end > from) || (start < to && end > to))
  }, true)
  return found
}

function moved({ stops, at }: Slots, { changes }: Transaction): Slots {
  const place = (stop: SnippetStop, index: number): SnippetStop => ({
    ...stop,
    ranges: stop.ranges.map((range) => {
      // What is typed at the edge of the slot at hand belongs to it: slots before it end there, those after it begin behind.
      const from = changes.mapPos(range.from, index > at ? 1 : -1)
      return { from, to: Math.max(from, changes.mapPos(range.to, index === at ? 1 : -1)) }
    })
  })
  return { stops: stops.map(place), at }
}

/** Whether the selection is in slots, be it in others than the one at hand. */
function isWithin({ stops }: Slots, selection: EditorSelection): boolean {
  return selection.ranges.every((selected) =>
    stops.some(({ ranges }) => ranges.some(({ from, to }) => from <= selected.from && selected.to <= to))
  )
}

/** Puts a snippet in the place of `from`–`to` and selects its first slot. */
export function insertSnippet(state: EditorState, body: string, from: number, to: number): TransactionSpec {
  const { text, stops } = parseSnippet(body)
  const placed = stops.map((stop) => ({
    ...stop,
    ranges: stop.ranges.map((range) => ({ from: from + range.from, to: from + range.to }))
  }))
  const hasSlots = placed.length > 1
  return {
    changes: { from, to, insert: state.toText(text) },
    ...selectionOf(placed[0]),
    effects: setSlots.of(hasSlots ? { stops: placed, at: 0 } : undefined),
    annotations: ownStep.of(true),
    scrollIntoView: true
  }
}

/** Goes to the next slot or the one before; `false` when no snippet is being filled in. */
export function moveSlot({ state, dispatch }: Parameters<StateCommand>[0], step: 1 | -1): boolean {
  const value = state.field(slots)
  if (!value) return false
  const at = value.at + step
  if (at < 0) return true
  const isLast = at >= value.stops.length - 1
  dispatch(
    state.update({
      ...selectionOf(value.stops[at]),
      effects: setSlots.of(isLast ? undefined : { ...value, at }),
      scrollIntoView: true
    })
  )
  return true
}

/** Leaves the slots as they are; `false` when there are none. */
export function leaveSlots(view: EditorView): boolean {
  if (!view.state.field(slots)) return false
  view.dispatch({ effects: setSlots.of(undefined) })
  return true
}

/** Takes the next choice of the slot at hand, or the one before; `false` when it has none. */
export function nextChoice(view: EditorView, step: 1 | -1): boolean {
  const value = view.state.field(slots)
  const stop = value?.stops[value.at]
  if (!value || !stop || stop.choices.length === 0) return false
  const [first] = stop.ranges
  const current = first ? stop.choices.indexOf(view.state.sliceDoc(first.from, first.to)) : -1
  takeChoice(view, stop, (current + step + stop.choices.length) % stop.choices.length)
  return true
}

/** Puts a choice in every place of its slot and selects it there. */
function takeChoice(view: EditorView, stop: SnippetStop, index: number): void {
  const choice = stop.choices[index] ?? ''
  const changes = view.state.changes(stop.ranges.map((range) => ({ ...range, insert: choice })))
  view.dispatch({
    changes,
    selection: EditorSelection.create(
      stop.ranges.map(({ from }) => {
        const start = changes.mapPos(from, -1)
        return EditorSelection.range(start, start + choice.length)
      })
    ),
    annotations: ownStep.of(true)
  })
  const words = tell(say('{0}, {1} of {2}', choice, index + 1, stop.choices.length))
  for (const speak of view.state.facet(announce)) speak(words)
}

/** Selects a slot wherever it is; a stop without a place leaves the selection as it is. */
function selectionOf(stop: SnippetStop | undefined): Pick<TransactionSpec, 'selection'> {
  const ranges = stop?.ranges ?? []
  if (ranges.length === 0) return {}
  return { selection: EditorSelection.create(ranges.map(({ from, to }) => EditorSelection.range(from, to))) }
}

function decorate(value: Slots | undefined): DecorationSet {
  const marks: Marked<Decoration>[] = []
  for (const [index, { ranges }] of (value?.stops ?? []).entries()) {
    const mark = Decoration.mark({
      class: index === value?.at ? 'slot slot-active' : 'slot',
      inclusive: true
    })
    for (const { from, to } of ranges) if (from < to) marks.push(mark.range(from, to))
  }
  return Decoration.set(marks, true)
}

const listId = 'choices'
const optionId = (index: number): string => `choice-${index}`

/** Tells a screen reader that the draft has a list of choices open, and which one is taken. */
function choiceAttributes(value: Slots | undefined, state: EditorState): Record<string, string> {
  const open = value && choicesAtHand(value)
  if (!open) return {}
  const { stop, first } = open
  const taken = stop.choices.indexOf(state.sliceDoc(first.from, first.to))
  return {
    'aria-haspopup': 'listbox',
    'aria-controls': listId,
    ...(taken >= 0 && { 'aria-activedescendant': optionId(taken) })
  }
}

/** The slot at hand and its first place, where there is something to choose for it. */
function choicesAtHand({ stops, at }: Slots) {
  const stop = stops[at]
  const [first] = stop?.ranges ?? []
  return stop && first && stop.choices.length > 0 ? { stop, first } : undefined
}

function choiceList(value: Slots): Tooltip | null {
  const open = choicesAtHand(value)
  if (!open) return null
  const { stop, first } = open
  return {
    pos: first.from,
    create: (view) => {
      const dom = document.createElement('div')
      dom.className = 'choices'
      dom.id = listId
      dom.role = 'listbox'
      dom.ariaLabel = 'Choices for this place'
      const draw = (): void => {
        const chosen = view.state.sliceDoc(first.from, first.to)
        dom.replaceChildren(
          ...stop.choices.map((choice, index) => {
            const line = document.createElement('div')
            line.className = choice === chosen ? 'choice choice-taken' : 'choice'
            line.id = optionId(index)
            line.role = 'option'
            line.ariaSelected = String(choice === chosen)
            line.textContent = choice
            line.addEventListener('mousedown', (event) => {
              // The caret stays in the slot.
              event.preventDefault()
              takeChoice(view, stop, index)
            })
            return line
          })
        )
      }
      draw()
      return { dom }
    }
  }
}
