import { setDiagnostics, type Diagnostic } from '@codemirror/lint'
import { StateEffect, StateField, type ChangeDesc, type EditorState } from '@codemirror/state'
import { showTooltip, type EditorView, type Tooltip } from '@codemirror/view'
import { parseSnippet } from '../../findings/snippetStops.js'
import type { PanelFinding, PanelFix } from '../../protocol/messages.js'
import { cardOf } from './card.js'
import { insertSnippet } from './slots.js'
import { ownStep } from './sync.js'

const severities = { error: 'error', warning: 'warning', information: 'info', hint: 'hint' } as const

const setFindings = StateEffect.define<readonly PanelFinding[]>()
const setCard = StateEffect.define<number | undefined>()

/** The findings that are shown, at the places they have by now. */
export const findingsField = StateField.define<readonly PanelFinding[]>({
  create: () => [],
  update(value, { effects, docChanged, changes }) {
    for (const effect of effects) if (effect.is(setFindings)) return effect.value
    return docChanged ? value.map((finding) => moved(finding, changes)) : value
  }
})

/** Index of the finding whose card was opened with the keyboard. */
export const cardField = StateField.define<number | undefined>({
  create: () => undefined,
  update(value, { effects, docChanged, selection }) {
    for (const effect of effects) if (effect.is(setCard)) return effect.value
    return docChanged || selection ? undefined : value
  },
  provide: (field) =>
    showTooltip.compute([field, findingsField], (state) => cardTooltip(state, state.field(field)))
})

/** Shows findings in the draft, with their cards under the mouse. An open card stays when there is nothing new. */
export function showFindings(view: EditorView, findings: readonly PanelFinding[]): void {
  if (JSON.stringify(findings) === JSON.stringify(view.state.field(findingsField))) return
  const { length } = view.state.doc
  const diagnostics = findings.flatMap((finding, index): Diagnostic[] => {
    if (finding.isOutside || finding.end > length) return []
    const { start, end, level, message } = finding
    return [
      { from: start, to: end, severity: severities[level], message, renderMessage: (of) => cardAt(of, index) }
    ]
  })
  view.dispatch({ effects: setFindings.of(findings) }, setDiagnostics(view.state, diagnostics))
}

/** Findings before the given place of the draft moved with its text. */
export function moved(finding: PanelFinding, changes: ChangeDesc): PanelFinding {
  if (finding.isOutside) return finding
  const move = <Place extends { start: number; end: number }>(place: Place): Place => ({
    ...place,
    start: changes.mapPos(place.start, 1),
    end: Math.max(changes.mapPos(place.start, 1), changes.mapPos(place.end, -1))
  })
  return { ...move(finding), fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(move) })) }
}

/** Goes to the next finding of the draft or the one before, round and round, and opens its card. */
export function goToFinding(view: EditorView, step: 1 | -1): boolean {
  const { from, to } = view.state.selection.main
  const all = view.state
    .field(findingsField)
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => !finding.isOutside)
    .sort((a, b) => a.finding.start - b.finding.start)
  const next =
    step > 0
      ? (all.find(({ finding }) => finding.start > from || (finding.start === from && finding.end > to)) ??
        all[0])
      : (all.findLast(({ finding }) => finding.start < from) ?? all.at(-1))
  if (!next) return false
  openCard(view, next.index)
  return true
}

/** Selects a finding's words and opens its card. */
export function openCard(view: EditorView, index: number): void {
  const finding = view.state.field(findingsField)[index]
  if (!finding || finding.isOutside) return
  view.dispatch({
    selection: { anchor: finding.start, head: Math.min(finding.end, view.state.doc.length) },
    effects: setCard.of(index),
    scrollIntoView: true
  })
  view.focus()
}

/** Closes the card that the keyboard opened; `false` when none is open. */
export function closeCard(view: EditorView): boolean {
  if (view.state.field(cardField) === undefined) return false
  view.dispatch({ effects: setCard.of(undefined) })
  return true
}

/** Makes the first fix of the finding at the caret; `false` when there is none. */
export function applyFirstFix(view: EditorView): boolean {
  const { from, to } = view.state.selection.main
  const index = view.state
    .field(findingsField)
    .findIndex(
      ({ isOutside, start, end, fixes }) => !isOutside && start <= to && end >= from && fixes.length > 0
    )
  if (index < 0) return false
  applyFix(view, index, 0)
  return true
}

/** The fix of a finding that asks for a time. */
export function timeFixOf({ fixes }: PanelFinding): PanelFix | undefined {
  return fixes.find(({ asks }) => asks === 'time')
}

/** Makes the fix of a finding that asks for a time with other new texts; `false` when the finding is not there any more. */
export function applyTimeFix(
  view: EditorView,
  { rule, start }: PanelFinding,
  texts: readonly string[]
): boolean {
  const finding = view.state
    .field(findingsField)
    .find((other) => !other.isOutside && other.rule === rule && other.start === start)
  const fix = finding && timeFixOf(finding)
  if (fix?.edits.length !== texts.length) return false
  makeEdits(
    view,
    fix.edits.map((edit, index) => ({ ...edit, newText: texts[index] ?? edit.newText }))
  )
  return true
}

/** Makes a fix; what only the writer knows becomes a slot to fill in. */
export function applyFix(view: EditorView, index: number, fixIndex: number): void {
  const fix = view.state.field(findingsField)[index]?.fixes[fixIndex]
  if (fix) makeEdits(view, fix.edits)
}

function makeEdits(view: EditorView, made: PanelFix['edits']): void {
  const edits = made.map((edit) => ({ ...edit, parsed: parseSnippet(edit.newText) }))
  const slotted = edits.find(({ parsed }) => parsed.stops.length > 1)
  const plain = edits.filter((edit) => edit !== slotted)
  const changes = view.state.changes(
    plain.map(({ start, end, parsed }) => ({ from: start, to: end, insert: parsed.text }))
  )
  if (plain.length > 0) view.dispatch({ changes, annotations: ownStep.of(true), userEvent: 'input.complete' })
  if (slotted) {
    const from = changes.mapPos(slotted.start, 1)
    view.dispatch(
      insertSnippet(view.state, slotted.newText, from, Math.max(from, changes.mapPos(slotted.end, -1)))
    )
  }
  view.focus()
}

function cardTooltip(state: EditorState, index: number | undefined): Tooltip | null {
  const finding = index === undefined ? undefined : state.field(findingsField)[index]
  if (index === undefined || !finding) return null
  return {
    pos: Math.min(finding.start, state.doc.length),
    above: false,
    create: (view) => {
      const dom = document.createElement('div')
      dom.append(cardAt(view, index))
      return { dom }
    }
  }
}

function cardAt(view: EditorView, index: number): Node {
  const finding = view.state.field(findingsField)[index]
  if (!finding) return document.createTextNode('')
  return cardOf(view, finding, (at) => {
    applyFix(view, index, at)
  })
}
