import { defaultKeymap, selectAll } from '@codemirror/commands'
import { linter } from '@codemirror/lint'
import { Compartment, EditorState, type ChangeSet } from '@codemirror/state'
import { EditorView, keymap, placeholder, tooltips, type ViewUpdate } from '@codemirror/view'
import type { Analysis, FromPanel, PanelFinding, PanelSnippet, ToPanel } from '../../protocol/messages.js'
import { nothingHushed, sayable, sentenceInProgress, usualPause, type Hush } from '../../findings/quiet.js'
import { chooseTime, ignoreFinding, openRule } from './card.js'
import {
  applyFirstFix,
  cardField,
  closeCard,
  findingsField,
  goToFinding,
  moved,
  showFindings
} from './findings.js'
import { announce, insertSnippet, leaveSlots, moveSlot, nextChoice, slots } from './slots.js'
import { DraftSync, ownStep, synced } from './sync.js'
import { tell } from '../words.js'

/** What the box tells the panel. */
export interface BoxEvents {
  push(push: Omit<Extract<FromPanel, { type: 'push' }>, 'type' | 'session'>): void
  tail(tail: Omit<Extract<FromPanel, { type: 'tail' }>, 'type' | 'session'>): void
  undo(direction: 'undo' | 'redo'): void
  /** The findings that are shown have changed. */
  shown(findings: readonly PanelFinding[]): void
  /** Caret or scroll position have changed. */
  moved(): void
  openRule(rule: string): void
  ignore(finding: PanelFinding): void
  chooseTime(finding: PanelFinding): void
  announce(words: string): void
  expand(prefix: string): Promise<string | undefined>
  snippets(): readonly PanelSnippet[]
  leave(): void
}

/** The box the draft is written in: CodeMirror, kept in step with the document. */
export class DraftBox {
  readonly view: EditorView
  readonly sync: DraftSync
  readonly #events: BoxEvents
  readonly #readOnly = new Compartment()
  #analysis: Analysis | undefined
  #shown: readonly PanelFinding[] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  #isTyping = false
  /** How many undos the document was asked for and has not answered yet. */
  #undos = 0

  constructor(parent: HTMLElement, body: string, version: number, nonce: string, events: BoxEvents) {
    this.#events = events
    this.view = new EditorView({
      parent,
      state: EditorState.create({
        doc: body,
        extensions: [
          synced(version),
          EditorState.allowMultipleSelections.of(true),
          this.#readOnly.of([]),
          EditorView.cspNonce.of(nonce),
          EditorView.lineWrapping,
          EditorView.perLineTextDirection.of(true),
          EditorView.contentAttributes.of({
            'aria-label': tell('Draft of the reply'),
            'aria-multiline': 'true',
            tabindex: '0',
            spellcheck: 'true',
            autocapitalize: 'sentences'
          }),
          placeholder(tell('Write your reply')),
          tooltips({ position: 'absolute', parent: document.getElementById('panel') ?? document.body }),
          findingsField,
          cardField,
          slots,
          linter(null, { autoPanel: false }),
          openRule.of((rule) => {
            events.openRule(rule)
          }),
          ignoreFinding.of((finding) => {
            events.ignore(finding)
          }),
          chooseTime.of((finding) => {
            events.chooseTime(finding)
          }),
          announce.of((words) => {
            events.announce(words)
          }),
          keymap.of([...this.#keys(), ...defaultKeymap]),
          EditorView.domEventHandlers({
            beforeinput: (event) => this.#takeUndo(event),
            compositionend: () => {
              // The view takes the composed text in first.
              setTimeout(() => {
                this.sync.flush()
              })
            }
          }),
          EditorView.updateListener.of((update) => {
            this.#updated(update)
          })
        ]
      })
    })
    this.sync = new DraftSync(
      this.view,
      (push) => {
        events.push(push)
      },
      (tail) => {
        events.tail(tail)
      }
    )
    this.view.scrollDOM.addEventListener('scroll', () => {
      events.moved()
    })
  }

  /** The findings that are shown, at the places they have by now. */
  get findings(): readonly PanelFinding[] {
    return this.view.state.field(findingsField)
  }

  /** Takes in changes of the document. */
  receive(updates: Extract<ToPanel, { type: 'updates' }>['updates']): void {
    this.sync.receive(updates, this.#undos > 0 && updates.some(({ isMine }) => !isMine))
  }

  /** An undo is done, though there may have been nothing to undo. */
  undone(): void {
    this.#undos = Math.max(0, this.#undos - 1)
    // The focus went to the editor and came back to the page, not to what had it there.
    this.view.contentDOM.blur()
    this.view.focus()
  }

  /** Takes in what was found in a version of the draft; what is about an older one is of no use. */
  take(analysis: Analysis): boolean {
    if (analysis.version !== this.sync.version) return false
    const pending: ChangeSet | undefined = this.sync.pending
    const findings = pending
      ? analysis.findings.map((finding) => moved(finding, pending.desc))
      : analysis.findings
    this.#analysis = { ...analysis, findings }
    this.#show()
    return true
  }

  /** Puts a snippet in at the caret, or in the place of what is selected. */
  insert(body: string, range = this.view.state.selection.main): void {
    this.view.dispatch(insertSnippet(this.view.state, body, range.from, range.to))
    this.view.focus()
  }

  select(anchor: number, head: number): void {
    const { length } = this.view.state.doc
    this.view.dispatch({
      selection: { anchor: Math.min(anchor, length), head: Math.min(head, length) },
      scrollIntoView: true
    })
  }

  setReadOnly(isReadOnly: boolean): void {
    this.view.dispatch({
      effects: this.#readOnly.reconfigure(isReadOnly ? EditorState.readOnly.of(true) : [])
    })
  }

  destroy(): void {
    clearTimeout(this.#timer)
    this.view.destroy()
  }

  #keys() {
    const stop = { stopPropagation: true, preventDefault: true }
    const undo = (direction: 'undo' | 'redo') => () => {
      this.#undo(direction)
      return true
    }
    return [
      // VS Code would select all once more, a moment later, under the next keys.
      { key: 'Mod-a', run: selectAll, ...stop },
      { key: 'Mod-z', run: undo('undo'), ...stop },
      { key: 'Mod-y', run: undo('redo'), ...stop },
      { key: 'Mod-Shift-z', run: undo('redo'), ...stop },
      {
        key: 'F8',
        run: (view: EditorView) => goToFinding(view, 1),
        shift: (view: EditorView) => goToFinding(view, -1),
        ...stop
      },
      { key: 'Mod-.', run: applyFirstFix, ...stop },
      {
        key: 'Tab',
        run: (view: EditorView) => moveSlot(view, 1) || this.#expand(),
        shift: (view: EditorView) => moveSlot(view, -1)
      },
      { key: 'Enter', run: (view: EditorView) => this.#isChoosing(view) && moveSlot(view, 1) },
      { key: 'ArrowDown', run: (view: EditorView) => nextChoice(view, 1) },
      { key: 'ArrowUp', run: (view: EditorView) => nextChoice(view, -1) },
      {
        key: 'Escape',
        run: (view: EditorView) => {
          if (!closeCard(view) && !leaveSlots(view)) this.#events.leave()
          return true
        },
        ...stop
      }
    ]
  }

  #isChoosing(view: EditorView): boolean {
    return view.dom.ownerDocument.querySelector('.choices') !== null
  }

  /** The browser's own undo would know nothing of what the document went through. */
  #takeUndo(event: InputEvent): boolean {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false
    event.preventDefault()
    this.#undo(event.inputType === 'historyUndo' ? 'undo' : 'redo')
    return true
  }

  #undo(direction: 'undo' | 'redo'): void {
    this.#undos += 1
    this.#events.undo(direction)
  }

  /** A snippet's prefix before the caret becomes the snippet. */
  #expand(): boolean {
    const { state } = this.view
    const { head, empty } = state.selection.main
    if (!empty) return false
    const line = state.doc.lineAt(head)
    const before = line.text.slice(0, head - line.from)
    const prefix = this.#events
      .snippets()
      .map((snippet) => snippet.prefix)
      .find(
        (known) => before.endsWith(known) && !/[\w-]/u.test(before.charAt(before.length - known.length - 1))
      )
    if (prefix === undefined) return false
    const typed = before.endsWith(`/${prefix}`) ? `/${prefix}` : prefix
    void this.#events.expand(prefix).then((body) => {
      const end = this.view.state.selection.main.head
      const start = end - typed.length
      if (body === undefined || this.view.state.sliceDoc(start, end) !== typed) return
      this.view.dispatch(insertSnippet(this.view.state, body, start, end))
    })
    return true
  }

  #updated(update: ViewUpdate): void {
    for (const transaction of update.transactions) {
      if (!transaction.docChanged) continue
      this.sync.typed(transaction, performance.now())
      if (transaction.isUserEvent('input.type') && !transaction.annotation(ownStep)) this.#typing()
      if (this.#analysis) {
        const { changes } = transaction
        const findings = this.#analysis.findings.map((finding) => moved(finding, changes))
        this.#analysis = { ...this.#analysis, findings }
      }
    }
    if (update.selectionSet && !update.docChanged && this.#isTyping) this.#typed()
    if (update.selectionSet || update.docChanged) this.#events.moved()
  }

  #typing(): void {
    this.#isTyping = true
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#typed()
    }, usualPause)
  }

  #typed(): void {
    clearTimeout(this.#timer)
    this.#isTyping = false
    // Not within an update of the view.
    queueMicrotask(() => {
      this.#show()
    })
  }

  #show(): void {
    if (!this.#analysis) return
    const { findings } = this.#analysis
    const inDraft = (all: readonly PanelFinding[]) => all.filter(({ isOutside }) => !isOutside)
    const said = new Set(sayable(inDraft(findings), inDraft(this.findings), this.#hush()))
    this.#shown = findings.filter((finding) => finding.isOutside || said.has(finding))
    showFindings(this.view, this.#shown)
    this.#events.shown(this.#shown)
  }

  #hush(): Hush {
    if (!this.#isTyping) return nothingHushed
    const { doc, selection } = this.view.state
    const { head } = selection.main
    const line = doc.lineAt(head)
    const sentence = sentenceInProgress(line.text, line.from, head)
    return { voice: 'present', sentences: sentence ? [sentence] : [] }
  }
}
