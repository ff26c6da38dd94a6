/**
 * A phrase pattern as a tree. `any` is one word whatever it is; `class` a named set of phrases.
 */
export type Pattern =
  | { readonly type: 'word'; readonly word: string }
  | { readonly type: 'any' }
  | { readonly type: 'class'; readonly name: string }
  | { readonly type: 'sequence'; readonly items: readonly Pattern[] }
  | { readonly type: 'choice'; readonly options: readonly Pattern[] }
  | { readonly type: 'repeat'; readonly item: Pattern; readonly min: number; readonly max: number }

const tokenPattern = /\s*(<[a-z-]+>|\{\d+,\d+\}|[()|?_]|[^\s()|?{}<>]+)/uy

/**
 * Reads one pattern of the phrase language:
 *
 * - `look into` – these words, one after the other
 * - `(it|this issue)` – one of these; `please?` – may be missing
 * - `<our>` – a class; `_` – any one word; `_{0,3}` – up to three words
 * - `look@` – every form of the verb; `day~` – singular or plural
 *
 * @throws {SyntaxError} naming the pattern and the place when it is malformed.
 */
export function parsePattern(source: string): Pattern {
  return parsePlain(source) ?? parseFull(source)
}

/** Most patterns are words and `|` alone, and there are thousands of them to read at the start. */
function parsePlain(source: string): Pattern | undefined {
  if (/[()?_{}<>]/u.test(source)) return undefined
  const options = source.split('|').map((option): Pattern | undefined => {
    const words = option.trim().split(/\s+/u)
    const items = words.map((word): Pattern => ({ type: 'word', word }))
    if (words[0] === '') return undefined
    return items.length === 1 ? items[0] : { type: 'sequence', items }
  })
  const [first] = options
  if (!options.every((option) => option !== undefined)) return undefined
  return options.length === 1 ? first : { type: 'choice', options }
}

function parseFull(source: string): Pattern {
  const tokens = tokenize(source)
  let at = 0
  const result = parseChoice()
  if (at < tokens.length) fail(`unexpected "${tokens[at] ?? ''}"`)
  return result

  function fail(reason: string): never {
    throw new SyntaxError(`phrase "${source}": ${reason}`)
  }

  function parseChoice(): Pattern {
    const options = [parseSequence()]
    while (tokens[at] === '|') {
      at++
      options.push(parseSequence())
    }
    const [first] = options
    if (options.length === 1 && first) return first
    if (options.some((option) => option.type === 'repeat' && option.min === 0))
      fail('an alternative that may be empty')
    return { type: 'choice', options }
  }

  function parseSequence(): Pattern {
    const items: Pattern[] = []
    while (at < tokens.length && tokens[at] !== '|' && tokens[at] !== ')') items.push(parseRepeat())
    const [first] = items
    if (!first) fail('an empty alternative')
    return items.length === 1 ? first : { type: 'sequence', items }
  }

  function parseRepeat(): Pattern {
    const item = parseItem()
    const mark = tokens[at]
    if (mark === '?') {
      at++
      return { type: 'repeat', item, min: 0, max: 1 }
    }
    // Asked of every token, and most are words.
    const range = mark?.startsWith('{') ? /^\{(\d+),(\d+)\}$/u.exec(mark) : null
    if (!range) return item
    at++
    return { type: 'repeat', item, min: Number(range[1]), max: Number(range[2]) }
  }

  function parseItem(): Pattern {
    const token = tokens[at++]
    if (token === undefined) fail('it ends too early')
    if (token === '(') {
      const inner = parseChoice()
      if (tokens[at++] !== ')') fail('a "(" is not closed')
      return inner
    }
    if (token === '_') return { type: 'any' }
    if (token.startsWith('<')) return { type: 'class', name: token.slice(1, -1) }
    if (/^[)|?{]/u.test(token)) fail(`unexpected "${token}"`)
    return { type: 'word', word: token }
  }
}

function tokenize(source: string): string[] {
  const tokens: string[] = []
  tokenPattern.lastIndex = 0
  const end = source.trimEnd().length
  while (tokenPattern.lastIndex < end) {
    const at = tokenPattern.lastIndex
    const match = tokenPattern.exec(source)
    if (!match?.[1]) throw new SyntaxError(`phrase "${source}": cannot be read at ${at}`)
    tokens.push(match[1])
  }
  return tokens
}
