import type { ActName } from './acts/act.js'
import type { ReplySentence } from './replyCues.js'
import type { TagNumbers } from './sentence.js'

const none: readonly ReplySentence[] = []

/** Which sentences of a reply have which phrases and acts, so that a rule walks only those that concern it. */
export class SentenceIndex {
  readonly #sentences: readonly ReplySentence[]
  readonly #numbers: TagNumbers
  /** Number of a tag → the sentences with matches of it. */
  #byTag: (ReplySentence[] | undefined)[] | undefined
  #byAct: Map<ActName, ReplySentence[]> | undefined

  /** @param numbers the number of every tag there is */
  constructor(sentences: readonly ReplySentence[], numbers: TagNumbers) {
    this.#sentences = sentences
    this.#numbers = numbers
  }

  /** The sentences in which one of the tags has a match, in order. */
  withTag(tags: readonly string[]): readonly ReplySentence[] {
    const byTag = (this.#byTag ??= indexTags(this.#sentences, this.#numbers.size))
    let found = none
    for (const tag of tags) found = inOrder(found, byTag[this.#numbers.get(tag) ?? -1] ?? none)
    return found
  }

  /** The sentences that do one of the acts, in order. */
  withAct(acts: readonly ActName[]): readonly ReplySentence[] {
    const byAct = (this.#byAct ??= indexActs(this.#sentences))
    let found = none
    for (const act of acts) found = inOrder(found, byAct.get(act) ?? none)
    return found
  }
}

function indexTags(sentences: readonly ReplySentence[], count: number): (ReplySentence[] | undefined)[] {
  const byTag = new Array<ReplySentence[] | undefined>(count).fill(undefined)
  for (const sentence of sentences) {
    for (const tag of sentence.view.present) {
      const list = byTag[tag]
      if (list) list.push(sentence)
      else byTag[tag] = [sentence]
    }
  }
  return byTag
}

function indexActs(sentences: readonly ReplySentence[]): Map<ActName, ReplySentence[]> {
  const byAct = new Map<ActName, ReplySentence[]>()
  for (const sentence of sentences) {
    for (const { act } of sentence.acts) {
      const list = byAct.get(act)
      if (!list) byAct.set(act, [sentence])
      else if (list.at(-1) !== sentence) list.push(sentence)
    }
  }
  return byAct
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
