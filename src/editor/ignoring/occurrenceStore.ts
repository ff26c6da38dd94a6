import { EventEmitter, Uri, type Disposable, type Memento } from 'vscode'
import { isSameOccurrence } from '../../findings/ignores/occurrences.js'
import type { Occurrence } from '../../findings/model.js'
import { readRemembered, withoutOld, type Remembered, type Stored } from './remembered.js'

const key = 'ignoredOccurrences'
const day = 24 * 60 * 60 * 1000

/** The occurrences that are ignored, by the address of their document, kept with the workspace. */
export class OccurrenceStore implements Disposable {
  readonly #memory: Memento
  readonly #today: () => number
  readonly #changed = new EventEmitter<Uri>()
  #known: Remembered

  /** Fires with the address of a document of which something else is ignored now. */
  readonly onDidChange = this.#changed.event

  /** @param now the time in milliseconds; default: that of this moment */
  constructor(memory: Memento, now: () => number = Date.now) {
    this.#memory = memory
    this.#today = () => Math.floor(now() / day)
    this.#known = withoutOld(readRemembered(memory.get(key)), this.#today())
  }

  /** What is ignored in a document; the same objects until something changes. */
  of(uri: Uri): readonly Stored[] {
    return this.#known.get(uri.toString()) ?? []
  }

  /** All documents in which something is ignored. */
  documents(): readonly Uri[] {
    return [...this.#known.keys()].map((address) => Uri.parse(address))
  }

  /** Ignores one more occurrence; one that is ignored already stays once. Resolves to what is remembered. */
  async add(uri: Uri, occurrence: Occurrence): Promise<Stored> {
    const known = this.of(uri)
    const same = known.find((one) => isSameOccurrence(one, occurrence))
    if (same) return same
    const added = { id: Math.random().toString(36).slice(2), ...occurrence, seen: this.#today() }
    await this.#set(uri, [...known, added])
    return added
  }

  /** Ignores an occurrence no longer. */
  async remove(uri: Uri, occurrence: Pick<Stored, 'id'>): Promise<void> {
    const known = this.of(uri)
    const left = known.filter(({ id }) => id !== occurrence.id)
    if (left.length < known.length) await this.#set(uri, left)
  }

  /** Ignores nothing of a document any more. */
  async clear(uri: Uri): Promise<void> {
    if (this.of(uri).length > 0) await this.#set(uri, [])
  }

  /** Takes in where occurrences stand by now, so that the next edit around them is a small one again. */
  async follow(uri: Uri, found: ReadonlyMap<Occurrence, Occurrence>): Promise<void> {
    const seen = this.#today()
    const known = this.of(uri)
    const moved = known.map((one) => {
      const now = found.get(one)
      return now === undefined || (isSameOccurrence(one, now) && hasSameTwins(one, now) && one.seen === seen)
        ? one
        : { ...now, id: one.id, seen }
    })
    if (moved.some((one, index) => one !== known[index])) await this.#keep(uri, moved)
  }

  /** Takes over what is ignored in a document that has another address now. */
  async move(from: Uri, to: Uri): Promise<void> {
    const known = this.#known.get(from.toString())
    if (!known) return
    await this.#set(from, [])
    for (const occurrence of known) await this.add(to, occurrence)
  }

  dispose(): void {
    this.#changed.dispose()
  }

  async #set(uri: Uri, occurrences: readonly Stored[]): Promise<void> {
    const kept = this.#keep(uri, occurrences)
    this.#changed.fire(uri)
    await kept
  }

  async #keep(uri: Uri, occurrences: readonly Stored[]): Promise<void> {
    const next = new Map(this.#known)
    if (occurrences.length > 0) next.set(uri.toString(), occurrences)
    else next.delete(uri.toString())
    this.#known = withoutOld(next, this.#today())
    await this.#memory.update(key, this.#known.size > 0 ? Object.fromEntries(this.#known) : undefined)
  }
}

function hasSameTwins(a: Occurrence, b: Occurrence): boolean {
  return JSON.stringify(a.twins) === JSON.stringify(b.twins)
}
