/** What {@link Transitions.get} answers for a pair that was never set. */
export const unknown = -2

/** A table from a state and a word to the next state; all are whole numbers. */
export interface Transitions {
  get(state: number, word: number): number
  /** Sets a pair that is not known yet. */
  set(state: number, word: number, next: number): void
}

/** No pair has this number. */
const free = -1

/**
 * Makes an empty table for words below `words`: a hash table in one array of numbers, because the matcher looks into it
 * several times for every word, and a table of tables misses the processor's cache each time. A slot is a pair as one
 * number, and the next state.
 */
export function createTransitions(words: number): Transitions {
  let mask = 1023
  let slots = emptySlots(mask)
  let size = 0

  return {
    get(state, word) {
      const pair = state * words + word
      for (let index = mix(pair) & mask; ; index = (index + 1) & mask) {
        const found = slots[index * 2]
        if (found === pair) return slots[index * 2 + 1] ?? unknown
        if (found === free) return unknown
      }
    },
    set(state, word, next) {
      if (size * 2 > mask) grow()
      put(state * words + word, next)
      size++
    }
  }

  function put(pair: number, next: number): void {
    let index = mix(pair) & mask
    while (slots[index * 2] !== free) index = (index + 1) & mask
    slots[index * 2] = pair
    slots[index * 2 + 1] = next
  }

  function grow(): void {
    const old = slots
    mask = mask * 2 + 1
    slots = emptySlots(mask)
    for (let at = 0; at < old.length; at += 2) {
      const pair = old[at] ?? free
      if (pair !== free) put(pair, old[at + 1] ?? unknown)
    }
  }
}

/** A number whose last bits tell numbers apart that are alike. */
export function mix(number: number): number {
  const mixed = Math.imul(number, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

function emptySlots(mask: number): Int32Array {
  return new Int32Array((mask + 1) * 2).fill(free)
}
