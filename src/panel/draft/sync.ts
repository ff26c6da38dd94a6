import { collab, getSyncedVersion, receiveUpdates, sendableUpdates } from '@codemirror/collab'
import {
  Annotation,
  ChangeSet,
  EditorState,
  Transaction,
  type Extension,
  type TransactionSpec
} from '@codemirror/state'
import type { Changes, FromPanel, ToPanel } from '../../protocol/messages.js'

/** What the synchronisation needs of an editor's view. */
export interface SyncedView {
  readonly state: EditorState
  /** Whether an input method is in the middle of a word. */
  readonly composing: boolean
  dispatch(transaction: Transaction | TransactionSpec): void
}

type Push = Extract<FromPanel, { type: 'push' }>
type Tail = Extract<FromPanel, { type: 'tail' }>
type Updates = Extract<ToPanel, { type: 'updates' }>['updates']

const panelId = 'panel'
const documentId = 'document'

/** After so long without a key, what is typed next is an undo step of its own; milliseconds. */
const typingPause = 1_000

/** Marks a change that undo takes back apart from the typing around it. */
export const ownStep = Annotation.define<boolean>()

/** What an editor's state needs so that {@link DraftSync} can keep it in step with the document. */
export function synced(version: number): Extension {
  return collab({ startVersion: version, clientID: panelId })
}

/**
 * Keeps an editor's state in step with the document: pushes what is typed, one push at a time, and takes updates in.
 * Nothing typed is ever given up: it is rebased on each update until the document has it.
 */
export class DraftSync {
  readonly #view: SyncedView
  readonly #push: (push: Omit<Push, 'type' | 'session'>) => void
  readonly #tail: (tail: Omit<Tail, 'type' | 'session'>) => void
  /** Updates that wait for the end of a composition, which they would break off. */
  #waiting: Updates = []
  #isPushing = false
  #isOwnStep = true
  #kind = ''
  #lastTyped = 0

  /** @param tail tells what waits for the end of a push */
  constructor(
    view: SyncedView,
    push: (push: Omit<Push, 'type' | 'session'>) => void,
    tail: (tail: Omit<Tail, 'type' | 'session'>) => void
  ) {
    this.#view = view
    this.#push = push
    this.#tail = tail
  }

  /** The version of the draft that the state is built on. */
  get version(): number {
    return getSyncedVersion(this.#view.state)
  }

  /** Whether the document has everything. */
  get isSettled(): boolean {
    return sendableUpdates(this.#view.state).length === 0
  }

  /** What the document does not have yet, as one change on top of {@link version}. */
  get pending(): ChangeSet | undefined {
    const [first, ...rest] = sendableUpdates(this.#view.state)
    return first && rest.reduce((all, { changes }) => all.compose(changes), first.changes)
  }

  /** To be told of every transaction that changed the text, at what time in milliseconds. */
  typed(transaction: Transaction, now: number): void {
    if (transaction.annotation(Transaction.remote)) return
    const kind = transaction.annotation(ownStep) ? '' : kindOf(transaction)
    if (kind === '' || kind !== this.#kind || now - this.#lastTyped > typingPause) this.#isOwnStep = true
    this.#kind = kind
    this.#lastTyped = now
    if (this.#canSend) this.send()
    else this.#tail({ version: this.version, updates: this.#unsent() })
  }

  /** Pushes what the document does not have yet, unless a push is under way. */
  send(): void {
    const updates = this.#unsent()
    if (!this.#canSend || updates.length === 0) return
    this.#isPushing = true
    this.#push({ version: this.version, updates, isOwnStep: this.#isOwnStep })
    this.#isOwnStep = false
  }

  get #canSend(): boolean {
    return !this.#isPushing && this.#waiting.length === 0
  }

  #unsent(): Changes[] {
    return sendableUpdates(this.#view.state).map(({ changes }) => changes.toJSON() as Changes)
  }

  /** Takes in updates of the document; `select` tells whether the caret goes to where they changed something. */
  receive(updates: Updates, select = false): void {
    this.#waiting = [...this.#waiting, ...updates]
    if (updates.some(({ isMine }) => isMine)) this.#isPushing = false
    if (!this.#view.composing || this.#waiting.every(({ isMine }) => isMine)) this.flush(select)
  }

  /** Takes in what waited for the end of a composition. */
  flush(select = false): void {
    const updates = this.#waiting.map(({ changes, isMine }) => ({
      changes: ChangeSet.fromJSON(changes),
      clientID: isMine ? panelId : documentId
    }))
    this.#waiting = []
    if (updates.length > 0) this.#view.dispatch(receiveUpdates(this.#view.state, updates))
    const last = updates.at(-1)
    if (select && last)
      this.#view.dispatch({ selection: { anchor: endOf(last.changes) }, scrollIntoView: true })
    this.send()
  }

  /** The push was not made. What made it too late has come before, so it can go out again on top of that. */
  held(): void {
    this.#isPushing = false
    this.send()
  }
}

/** Whether letters go in or out; empty for anything else, such as a paste or a fix. */
function kindOf(transaction: Transaction): string {
  if (transaction.isUserEvent('input.type')) return 'type'
  if (transaction.isUserEvent('delete.backward') || transaction.isUserEvent('delete.forward')) return 'delete'
  return ''
}

function endOf(changes: ChangeSet): number {
  let end = 0
  changes.iterChangedRanges((_from, _to, _fromAfter, toAfter) => {
    end = toAfter
  })
  return end
}
