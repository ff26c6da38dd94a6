import { nameOf } from '../findings/names.js'
import { say, tellIn } from '../words/words.js'

export { say } from '../words/words.js'

/** The words in the display language that the page came with; English has none. */
const dictionary = readDictionary()

/** Tells in the display language; English where nobody translated it. */
export const tell = tellIn((english) => dictionary.get(english))

/** `refund-refusal` in words, as they stand alone: `Refund refusal`. */
export function inWords(id: string): string {
  const words = tell(nameOf(id))
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** `75` seconds in words: `1 min 15 s`. */
export function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  return tell(minutes === 0 ? say('{0} s', seconds) : say('{0} min {1} s', minutes, seconds % 60))
}

function readDictionary(): ReadonlyMap<string, string> {
  // The modules of the page are tested without one.
  const element = typeof document === 'undefined' ? null : document.getElementById('words')
  const read: unknown = JSON.parse(element?.textContent ?? '{}')
  const entries = Object.entries(read ?? {}) as [string, unknown][]
  return new Map(entries.flatMap(([english, word]) => (typeof word === 'string' ? [[english, word]] : [])))
}
