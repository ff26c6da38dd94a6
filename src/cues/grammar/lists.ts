/** Lists of numbers in two arrays: list `n` is the `values` from `starts[n]` to `starts[n + 1]`, exclusive. */
export interface Lists {
  readonly starts: Int32Array
  readonly values: Int32Array
}

/** Puts lists one behind the other. */
export function listsOf(lists: readonly (readonly number[])[]): Lists {
  const starts = new Int32Array(lists.length + 1)
  for (const [index, { length }] of lists.entries()) starts[index + 1] = (starts[index] ?? 0) + length
  return { starts, values: Int32Array.from(lists.flat()) }
}

/** The numbers of a list. */
export function listAt({ starts, values }: Lists, index: number): Int32Array {
  return values.subarray(starts[index], starts[index + 1])
}

/** List `n` of the result has the numbers of the lists that `n` was in, from the lowest on; `count` is how many there are. */
export function turnedRound({ starts, values }: Lists, count: number): Lists {
  const turned = { starts: new Int32Array(count + 1), values: new Int32Array(values.length) }
  for (const value of values) turned.starts[value + 1] = (turned.starts[value + 1] ?? 0) + 1
  for (let value = 0; value < count; value++)
    turned.starts[value + 1] = (turned.starts[value + 1] ?? 0) + (turned.starts[value] ?? 0)
  const next = turned.starts.slice()
  for (let list = 0; list + 1 < starts.length; list++) {
    const end = starts[list + 1] ?? 0
    for (let at = starts[list] ?? 0; at < end; at++) {
      const value = values[at] ?? 0
      const place = next[value] ?? 0
      turned.values[place] = list
      next[value] = place + 1
    }
  }
  return turned
}
