/** What of a word the search for quotations needs. */
export interface QuotableWord {
  readonly raw: string
  /** Punctuation between the word before and this one. */
  readonly before: string
}

const doubleMark = /["“”„«»]/u

/** Whether a word, or the marks before it, can begin or end a quotation; where none can there is none. */
export function mayQuote(raw: string, before: string): boolean {
  const first = raw.charCodeAt(0)
  return first === 39 || first === 0x2018 || hasQuoteMark(before)
}

/** Whether one of the marks between two words can begin or end a quotation. */
export function hasQuoteMark(marks: string): boolean {
  return marks !== '' && /["“”„«»'‘]/u.test(marks)
}

/**
 * Words inside quotation marks: four or more, or fewer after a verb of saying, are somebody else's; one to three
 * without one are the writer's own way to set off a term.
 */
export function quotedRuns(words: readonly QuotableWord[], after: string): ReadonlySet<number> {
  const quoted = new Set<number>()
  let open = -1
  let opener = ''
  let attributed = false
  for (let index = 0; index <= words.length; index++) {
    const marks = index === words.length ? after : (words[index]?.before ?? '')
    for (const sign of marks) {
      if (!doubleMark.test(sign)) continue
      if (open >= 0 && endsQuote(sign, opener)) {
        // Who is quoted once in a sentence is quoted by its other marks too.
        attributed ||= isAttributed(words, open)
        if (index - open > 3 || attributed) for (let at = open; at < index; at++) quoted.add(at)
        open = -1
      } else {
        open = index
        opener = sign
      }
    }
  }
  // What somebody says may go on in the next sentence.
  if (open >= 0 && isAttributed(words, open)) for (let at = open; at < words.length; at++) quoted.add(at)
  for (const [from, to] of singleQuoted(words)) for (let at = from; at < to; at++) quoted.add(at)
  return quoted
}

/** English “ opens and German „ is closed by it. */
function endsQuote(sign: string, opener: string): boolean {
  return sign === '“' ? opener === '„' : sign !== '„' && sign !== '«'
}

/** Single quotation marks are also apostrophes, so they count only after a verb of saying. */
function* singleQuoted(words: readonly QuotableWord[]): Generator<[number, number]> {
  for (let open = 0; open < words.length; open++) {
    const word = words[open]
    if (!word || !opensSingle(word) || !isAttributed(words, open)) continue
    for (let close = open + 1; close <= words.length; close++) {
      const next = words[close]
      const closes = /['’]$/u.test(words[close - 1]?.raw ?? '') || (next && /^[.,!?]?['’]/u.test(next.before))
      if (!closes) continue
      yield [open, close]
      open = close
      break
    }
  }
}

function opensSingle({ raw, before }: QuotableWord): boolean {
  const first = raw.charAt(0)
  return first === "'" || first === '‘' || before.endsWith("'") || before.endsWith('‘')
}

const saying =
  /^(?:said|says?|heard|hear|hears|saying|wrote|writes|mention(?:ed|s)?|ask(?:ed|s)?|told|reads?|stat(?:ed|es|ing)|called|claim(?:ed|s)?|promis(?:ed|es)|advertis(?:ed|es)|announc(?:ed|es)|insist(?:ed|s)|declar(?:ed|es)|repl(?:ied|ies)|phrase|message|error|words?|quote[ds]?|labelled|labeled|marked|click|press|select|choose|tap|option|button|print|prints|printed|shows?|displays?|as)$/iu

function isAttributed(words: readonly QuotableWord[], open: number): boolean {
  return words.slice(Math.max(0, open - 4), open).some(({ raw }) => saying.test(raw))
}
