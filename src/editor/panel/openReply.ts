import { ChangeSet, Text } from '@codemirror/state'
import {
  EventEmitter,
  workspace,
  type Disposable,
  type TextDocument,
  type TextDocumentChangeEvent
} from 'vscode'
import type { TextEdit } from '../../drafting/index.js'
import { Draft, type DraftUpdate } from './draft/draft.js'
import { lineEndsOf, type LineEnds } from './draft/lineEnds.js'
import { makeEdits } from './edits.js'

/** What became of a push: it is in the document, came on top of an older version, or the document cannot be changed. */
export type Pushed = 'made' | 'late' | 'refused'

/** A state of the document that was seen while an edit of the panel's was under way. */
interface Seen {
  readonly text: string
  readonly changes: ChangeSet | undefined
}

/** A document in the panel: its draft, kept in step with whatever changes the document. */
export class OpenReply implements Disposable {
  readonly #subscription: Disposable
  readonly #updated = new EventEmitter<readonly DraftUpdate[]>()
  readonly #draft: Draft
  #ends: LineEnds
  /** Filled instead of the draft while it is not known yet which change is the panel's own. */
  #seen: Seen[] | undefined

  /** Fires after each change of the document, with the updates of the draft, of which there may be none. */
  readonly onDidUpdate = this.#updated.event

  constructor(
    readonly document: TextDocument,
    readonly session: number
  ) {
    this.#ends = lineEndsOf(document.getText())
    this.#draft = new Draft(this.#ends.text)
    this.#subscription = workspace.onDidChangeTextDocument((event) => {
      if (event.document === document) this.#follow(event)
    })
  }

  get version(): number {
    return this.#draft.version
  }

  get body(): string {
    return this.#draft.body
  }

  /** What stands above the draft, line ends as LF. */
  get head(): string {
    return this.#draft.text.slice(0, this.#draft.start)
  }

  /** Whether draft and document are in step at this moment. */
  get isSettled(): boolean {
    return this.#seen === undefined
  }

  /** Where an offset of the document is in the draft; negative above it. */
  toDraft(offset: number): number {
    return this.#ends.fromDocument(offset) - this.#draft.start
  }

  /** Where an offset of the draft is in the document. */
  toDocument(offset: number): number {
    return this.#ends.toDocument(Math.min(offset + this.#draft.start, this.#draft.text.length))
  }

  /** Makes in the document what was done in the panel on top of a version of the draft. */
  async push(version: number, pushed: readonly ChangeSet[], isOwnStep: boolean): Promise<Pushed> {
    if (version !== this.#draft.version || !this.isSettled) return 'late'
    const base = this.document.version
    const edits = this.#draft.editsOf(pushed).map(({ start, end, text }) => ({
      start: this.#ends.toDocument(start),
      end: this.#ends.toDocument(end),
      text
    }))
    const seen: Seen[] = []
    this.#seen = seen
    const isAnswered = edits.length === 0 || (await makeEdits(this.document, edits, isOwnStep))
    this.#seen = undefined
    // Edits are made on top of `base` or not at all, so the first change after it is the panel's own. An editor that is
    // read-only says that it made them.
    const own = isAnswered ? seen.shift() : undefined
    const isMade = isAnswered && (own !== undefined || edits.length === 0)
    const updates = [
      ...(isMade ? this.#draft.confirm(pushed, own?.text ?? this.#draft.text) : []),
      ...seen.flatMap(({ text, changes }) => this.#draft.follow(text, changes))
    ]
    if (isMade || updates.length > 0) this.#updated.fire(updates)
    if (isMade) return 'made'
    return this.document.version === base ? 'refused' : 'late'
  }

  /** Makes of updates on top of a version what has not been made yet, where nothing else has happened since. */
  async finish(version: number, updates: readonly ChangeSet[]): Promise<void> {
    const rest = this.#draft.rest(version, updates)
    if (rest.length > 0) await this.push(this.version, rest, false)
  }

  /** Makes edits outside of the draft, which come back as any other change. */
  async edit(edits: readonly TextEdit[]): Promise<boolean> {
    if (edits.length === 0) return true
    const replacements = edits.map(({ start, end, newText }) => ({ start, end, text: newText }))
    return makeEdits(this.document, replacements, true)
  }

  dispose(): void {
    this.#subscription.dispose()
    this.#updated.dispose()
  }

  #follow(event: TextDocumentChangeEvent): void {
    const { text: before, hasCrlf } = this.#ends
    this.#ends = lineEndsOf(event.document.getText())
    // An event without changes says that the document became dirty, was saved, or has other line ends now. The first can come
    // before the very change that made it dirty.
    if (event.contentChanges.length === 0) return
    const { text } = this.#ends
    const changes = changesOf(event, before, hasCrlf)
    if (this.#seen) this.#seen.push({ text, changes })
    else this.#updated.fire(this.#draft.follow(text, changes))
  }
}

/** The changes of an event, one after the other, in the text with line ends as LF; `undefined` when they do not fit. */
function changesOf(
  { contentChanges }: TextDocumentChangeEvent,
  before: string,
  hasCrlf: boolean
): ChangeSet | undefined {
  try {
    return contentChanges.reduce((all, { range: { start, end }, rangeOffset, rangeLength, text }) => {
      const from = rangeOffset - (hasCrlf ? start.line : 0)
      const to = from + rangeLength - (hasCrlf ? end.line - start.line : 0)
      const insert = Text.of(text.split(/\r?\n/u))
      return all.compose(ChangeSet.of({ from, to, insert }, all.newLength))
    }, ChangeSet.empty(before.length))
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
