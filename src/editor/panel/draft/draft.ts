import type { ChangeSet } from '@codemirror/state'
import { findBodyStart } from '../../../drafting/index.js'
import type { Replacement } from '../../replacement.js'
import { applied, changeBetween, clip, composed } from './changes.js'

/** A step from one version of the draft to the next; `isMine` when the panel made it. */
export interface DraftUpdate {
  readonly changes: ChangeSet
  readonly isMine: boolean
}

/**
 * The draft inside a document's text (line ends as LF): what stands behind front matter and customer's message. It turns
 * what happens to the document into updates of the draft, and what the panel did to the draft into edits of the document.
 * It is the authority in CodeMirror's collaboration protocol: who edits an older version has to rebase first.
 */
export class Draft {
  #text: string
  #start: number
  #version = 0
  /** The version since which only the panel has changed the draft. */
  #shared = 0

  constructor(text: string) {
    this.#text = text
    this.#start = findBodyStart(text).firstWord
  }

  /** Number of updates so far. */
  get version(): number {
    return this.#version
  }

  /** Where the draft begins in the text. */
  get start(): number {
    return this.#start
  }

  /** The whole text. */
  get text(): string {
    return this.#text
  }

  /** The draft alone. */
  get body(): string {
    return this.#text.slice(this.#start)
  }

  /**
   * Takes in that the text has become `next`.
   *
   * @param changes how it did, where that is known; else the shortest single change is taken
   */
  follow(next: string, changes = changeBetween(this.#text, next)): DraftUpdate[] {
    const before = this.body
    const known = clip(changes, this.#start)
    this.#start = startIn(next, changes.mapPos(this.#start, -1))
    this.#text = next
    const after = this.body
    if (before === after) return []
    this.#version += 1
    this.#shared = this.#version
    // The head may have grown or shrunk over the draft's border; then only the outcome is certain.
    const isExact = known.length === before.length && applied(known, before) === after
    return [{ changes: isExact ? known : changeBetween(before, after), isMine: false }]
  }

  /** The edits of the text that a push stands for, in order and not overlapping. */
  editsOf(pushed: readonly ChangeSet[]): Replacement[] {
    const edits: Replacement[] = []
    const glue = this.#glue()
    composed(pushed, this.body.length).iterChanges((from, to, _fromAfter, _toAfter, inserted) => {
      edits.push({ start: this.#start + from, end: this.#start + to, text: glue + inserted.toString() })
    })
    return edits
  }

  /** Of updates on top of a version, those that have not been made yet; none where another change came between. */
  rest(version: number, updates: readonly ChangeSet[]): readonly ChangeSet[] {
    return version < this.#shared ? [] : updates.slice(Math.max(0, this.#version - version))
  }

  /** Takes in that a push was made, and that the text is `next` now. */
  confirm(pushed: readonly ChangeSet[], next: string): DraftUpdate[] {
    const { body } = this
    const head = this.#text.slice(0, this.#start) + this.#glue()
    this.#text = head + applied(composed(pushed, body.length), body)
    this.#start = head.length
    this.#version += pushed.length
    const mine = pushed.map((changes) => ({ changes, isMine: true }))
    // What is typed here stays in the draft, also a ">"; only what came with it from elsewhere is looked at anew.
    return next === this.#text ? mine : [...mine, ...this.follow(next)]
  }

  /** What has to stand between the head and the first words: an empty line, or they would belong to the quote above. */
  #glue(): string {
    if (this.#start === 0 || this.#start < this.#text.length) return ''
    if (this.#text.endsWith('\n\n')) return ''
    return this.#text.endsWith('\n') ? '\n' : '\n\n'
  }
}

/** The border between head and draft stays where it was as long as only blank lines are on its wrong side. */
function startIn(text: string, moved: number): number {
  const { headEnd, firstWord } = findBodyStart(text)
  return moved >= headEnd && moved <= firstWord ? moved : firstWord
}
