/** Longest name that is compared; a longer one is no slip of the finger. */
const longest = 60

/** The name that a misspelt one most likely means: at most three letters differ, and not half of them. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  if (name.length > longest) return undefined
  const most = Math.min(3, Math.ceil(name.length / 2) - 1)
  let best: { readonly name: string; readonly distance: number } | undefined
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) > most) continue
    const distance = distanceOf(name.toLowerCase(), candidate)
    if (distance <= most && distance < (best?.distance ?? Infinity)) best = { name: candidate, distance }
  }
  return best?.name
}

/** How many letters have to be added, taken away or changed. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let line = 1; line <= a.length; line++) {
    const next = [line]
    for (let column = 1; column <= b.length; column++) {
      const change = a.charAt(line - 1) === b.charAt(column - 1) ? 0 : 1
      const above = row[column] ?? 0
      const left = next[column - 1] ?? 0
      next.push(Math.min(above + 1, left + 1, (row[column - 1] ?? 0) + change))
    }
    row = next
  }
  return row[b.length] ?? 0
}
