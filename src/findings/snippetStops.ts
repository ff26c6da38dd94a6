/** A place of a snippet to fill in; several when the same number stands in it more than once. */
export interface SnippetStop {
  readonly number: number
  readonly ranges: readonly { readonly from: number; readonly to: number }[]
  /** What to choose from, empty when anything can be typed. */
  readonly choices: readonly string[]
}

/** A snippet as plain text, with the places to fill in, in the order of the tab key; the last is where it ends. */
export interface ParsedSnippet {
  readonly text: string
  readonly stops: readonly SnippetStop[]
  /** Whether it is text and nothing else: no slot, no variable. */
  readonly isPlain: boolean
}

/** Chooses one of a slot's choices, of which there may be none. */
export type Choose = (choices: readonly string[]) => string

interface Found {
  readonly number: number
  readonly from: number
  readonly to: number
  readonly choices: readonly string[]
}

const token = /\\(?<escaped>[$}\\])|\$(?:(?<bare>\d+|[A-Z_a-z]\w*)|\{(?<slot>\w+)(?<opener>[}:|]))|\}/gu

/**
 * Reads a snippet in VS Code's syntax: `$1`, `${1}`, `${1:text}` (also with slots inside) and `${1|one,two|}`. A variable
 * is filled by its default or with nothing, and a list of choices that does not end is text.
 */
export function parseSnippet(snippet: string, choose: Choose = (choices) => choices[0] ?? ''): ParsedSnippet {
  const known = new Map<string, string>()
  const found: Found[] = []
  let text = ''
  let at = 0
  let isPlain = true

  function read(isInSlot: boolean): void {
    for (;;) {
      token.lastIndex = at
      const match = token.exec(snippet)
      text += snippet.slice(at, match?.index)
      at = match ? token.lastIndex : snippet.length
      if (!match) return
      const { escaped, bare, slot, opener } = match.groups ?? {}
      if (escaped !== undefined) text += escaped
      else if (bare !== undefined) place(bare)
      else if (slot !== undefined) place(slot, opener)
      else if (isInSlot) return
      else text += match[0]
    }
  }

  function place(name: string, opener?: string): void {
    const from = text.length
    let choices: string[] = []
    if (opener === ':') read(true)
    else if (opener === '|') {
      const end = snippet.indexOf('|}', at)
      if (end < 0) {
        text += `\${${name}|`
        return
      }
      choices = choicesIn(snippet.slice(at, end))
      at = end + 2
      text += choose(choices)
    } else text += known.get(name) ?? ''
    isPlain = false
    if (opener === ':' || opener === '|') known.set(name, text.slice(from))
    if (/^\d+$/u.test(name)) found.push({ number: Number(name), from, to: text.length, choices })
  }

  read(false)
  return { text, stops: grouped(found, text.length), isPlain }
}

function choicesIn(list: string): string[] {
  return (list.match(/(?:\\.|[^,\\])+/gu) ?? []).map((choice) => choice.replace(/\\([$}\\|,])/gu, '$1'))
}

/** Stops by number with 0 as the last; where no 0 is named, the snippet ends behind its text. */
function grouped(found: readonly Found[], end: number): SnippetStop[] {
  const stops = new Map<number, Found[]>()
  for (const one of found) stops.set(one.number, [...(stops.get(one.number) ?? []), one])
  if (!stops.has(0)) stops.set(0, [{ number: 0, from: end, to: end, choices: [] }])
  return [...stops]
    .sort(([a], [b]) => (a || Infinity) - (b || Infinity))
    .map(([number, list]) => ({
      number,
      ranges: list.map(({ from, to }) => ({ from, to })),
      choices: list.find(({ choices }) => choices.length > 0)?.choices ?? []
    }))
}
