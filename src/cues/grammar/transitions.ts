/** What {@link Transitions.get} answers for a pair that was never set. */
export const unknown = -2

/** A table from a state and a word to the next state; all are whole numbers. */
export interface Transitions {
  get(state: number, word: number): number
  /** Sets a pair that is not known yet. */
  set(state: number, word: number, next: number): void
}

/** Fields of a slot, one of them unused so that a slot never straddles two lines of the processor's cache. */
const width = 4

/**
 * Makes an empty table: a hash table in one array of numbers, because the matcher looks into it several times for every
 * word, and a table of tables misses the processor's cache each time.
 */
export function createTransitions(): Transitions {
  let capacity = 1024
  let slots = emptySlots(capacity)
  let size = 0

  return {
    get(state, word) {
      const at = slotOf(state, word)
      return slots[at] === state ? (slots[at + 2] ?? unknown) : unknown
    },
    set(state, word, next) {
      if (size * 2 >= capacity) grow()
      put(state, word, next)
      size++
    }
  }

  /** Where a pair is, or the free slot where it would be. */
  function slotOf(state: number, word: number): number {
    const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)
    let index = (mixed ^ (mixed >>> 15)) & (capacity - 1)
    for (;;) {
      const at = index * width
      const found = slots[at]
      if (found === -1 || (found === state && slots[at + 1] === word)) return at
      index = (index + 1) & (capacity - 1)
    }
  }

  function put(state: number, word: number, next: number): void {
    const at = slotOf(state, word)
    slots[at] = state
    slots[at + 1] = word
    slots[at + 2] = next
  }

  function grow(): void {
    const old = slots
    capacity *= 2
    slots = emptySlots(capacity)
    for (let at = 0; at < old.length; at += width) {
      const [state = -1, word = 0, next = 0] = old.subarray(at, at + 3)
      if (state !== -1) put(state, word, next)
    }
  }
}

function emptySlots(capacity: number): Int32Array {
  return new Int32Array(capacity * width).fill(-1)
}
