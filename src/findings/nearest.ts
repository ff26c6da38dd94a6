/** The candidate that differs in the fewest letters, at most in `most`, whatever the case; of equals the first. */
export function nearestWithin(word: string, candidates: readonly string[], most: number): string | undefined {
  const typed = word.toLowerCase()
  let best: string | undefined
  let least = most + 1
  for (const candidate of candidates) {
    const distance = distanceBetween(typed, candidate.toLowerCase(), least)
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

/** How many letters have to be put in, taken out or changed; `limit` when it is as many or more. */
function distanceBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return Math.min(limit, row[b.length] ?? limit)
}
