import type { SoakResult } from './soak.js'

/** Memory may be so much of what it was at the start. */
export const mostGrowth = 1.1

/** What is wrong, in words; nothing when all is well. */
export function faultsOf({ rounds, start, end, published, stale, errors }: SoakResult): string[] {
  const grown = (['host', 'page'] as const).flatMap((where) => {
    const ratio = end[where] / start[where]
    return ratio > mostGrowth ? [`The memory of the ${where} is ${ratio.toFixed(2)} times what it was.`] : []
  })
  return [
    ...(rounds === 0 ? ['The time was over before anything was typed.'] : []),
    ...(published === 0 ? ['Nothing was found in anything that was typed.'] : []),
    ...grown,
    ...stale.map((line) => `Stale: ${line}`),
    ...errors
  ]
}
