import type { ActName } from './acts/act.js'
import type { ReplySentence } from './replyCues.js'
import type { TagNumbers } from './sentence.js'

const none: readonly ReplySentence[] = []

/** Which sentences of a reply have which phrases and acts, so that a rule walks only those that concern it. */
export class SentenceIndex {
  readonly #sentences: readonly ReplySentence[]
  readonly #numbers: TagNumbers
  /** The sentences of each tag and act that somebody asked for; nobody asks for most of them. */
  readonly #known = new Map<string, readonly ReplySentence[]>()

  /** @param numbers the number of every tag there is */
  constructor(sentences: readonly ReplySentence[], numbers: TagNumbers) {
    this.#sentences = sentences
    this.#numbers = numbers
  }

  /** The sentences in which one of the tags has a match, in order. */
  withTag(tags: readonly string[]): readonly ReplySentence[] {
    let found = none
    for (const tag of tags) found = inOrder(found, this.#known.get(tag) ?? this.#findTag(tag))
    return found
  }

  /** The sentences that do one of the acts, in order. */
  withAct(acts: readonly ActName[]): readonly ReplySentence[] {
    let found = none
    for (const act of acts) found = inOrder(found, this.#known.get(`act ${act}`) ?? this.#findAct(act))
    return found
  }

  #findTag(tag: string): readonly ReplySentence[] {
    const number = this.#numbers.get(tag)
    const found =
      number === undefined ? none : this.#sentences.filter(({ view }) => view.present.includes(number))
    this.#known.set(tag, found)
    return found
  }

  #findAct(name: ActName): readonly ReplySentence[] {
    const found = this.#sentences.filter(({ acts }) => acts.some(({ act }) => act === name))
    this.#known.set(`act ${name}`, found)
    return found
  }
}

/** Two ordered lists as one, without what is in both twice. */
function inOrder(a: readonly ReplySentence[], b: readonly ReplySentence[]): readonly ReplySentence[] {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const merged: ReplySentence[] = []
  for (let left = 0, right = 0; left < a.length || right < b.length;) {
    const first = a[left]
    const second = b[right]
    const next = second === undefined || (first && first.index <= second.index) ? first : second
    if (next === undefined) break
    if (first?.index === next.index) left++
    if (second?.index === next.index) right++
    merged.push(next)
  }
  return merged
}
