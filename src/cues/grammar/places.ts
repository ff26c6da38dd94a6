/** A set of whole numbers that is emptied again and again, which takes no time. */
export interface Places {
  /** Whether the number was not in the set yet. */
  add(place: number): boolean
  clear(): void
}

/** Makes an empty set: a hash table whose slots are free unless they were filled since it was emptied. */
export function createPlaces(): Places {
  let mask = 63
  let slots = new Int32Array(mask + 1)
  /** Slot → the round in which it was filled. */
  let filled = new Int32Array(mask + 1)
  let round = 1
  let size = 0

  return {
    add(place) {
      let index = slotOf(place)
      for (; filled[index] === round; index = (index + 1) & mask) if (slots[index] === place) return false
      slots[index] = place
      filled[index] = round
      if (++size * 2 > mask) grow()
      return true
    },
    clear() {
      if (size === 0) return
      size = 0
      round++
    }
  }

  function slotOf(place: number): number {
    const mixed = Math.imul(place, 0x9e3779b1)
    return (mixed ^ (mixed >>> 15)) & mask
  }

  function grow(): void {
    const old = slots
    const isFilled = filled
    mask = mask * 2 + 1
    slots = new Int32Array(mask + 1)
    filled = new Int32Array(mask + 1)
    for (const [at, place] of old.entries()) {
      if (isFilled[at] !== round) continue
      let index = slotOf(place)
      while (filled[index] === round) index = (index + 1) & mask
      slots[index] = place
      filled[index] = round
    }
  }
}
