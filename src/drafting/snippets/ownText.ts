import { splitRegions } from '../../prose/regions.js'

/** Whether the agent's own words stand at an offset (UTF-16) of a reply: no front matter, quote, code or signature. */
export function isOwnText(text: string, offset: number): boolean {
  const region = splitRegions(text, 'markdown').find(({ lines }) => offset <= (lines.at(-1)?.end ?? 0))
  return region === undefined || region.kind === 'own'
}
