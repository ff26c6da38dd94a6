import { isInner, Kind, type ParserKnowledge } from './marks.js'

/** Words, marks and white space of a text in their order. The arrays have room for more than there is. */
export interface Items {
  kinds: Uint8Array
  starts: Int32Array
  ends: Int32Array
  count: number
}

/** Makes a list without items, which can be filled again and again. */
export function createItems(): Items {
  return { kinds: new Uint8Array(0), starts: new Int32Array(0), ends: new Int32Array(0), count: 0 }
}

/** Empties a list and makes room. */
function empty(items: Items, room: number): void {
  items.count = 0
  if (items.kinds.length > room) return
  items.kinds = new Uint8Array(room * 2 + 1)
  items.starts = new Int32Array(room * 2 + 1)
  items.ends = new Int32Array(room * 2 + 1)
}

function append(items: Items, kind: Kind, start: number, end: number): void {
  items.kinds[items.count] = kind
  items.starts[items.count] = start
  items.ends[items.count] = end
  items.count++
  // Who looks at the next one shall not find what an earlier text left there.
  items.kinds[items.count] = Kind.unknown
}

/** Words that an apostrophe before them belongs to ("'twas", "rock 'n' roll"), and those behind which it does ("ol'"). */
const elided = /^(?:twere|twas|tis|cause|e[mr]|im|n|\d\ds?)$/iu
const cutOff = /^ol?$/iu

/**
 * Fills a list with runs of letters, of white space, or of one mark; answers whether that was possible. White space that
 * holds an empty line splits more than sentences.
 */
export function splitItems(text: string, knowledge: ParserKnowledge, items: Items): boolean {
  empty(items, text.length)
  let from = 0
  let open: Kind = Kind.unknown
  let previous = -1
  let breaks = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = knowledge.kindOf(code)
    const continues =
      kind === open &&
      (kind === Kind.word || kind === Kind.space || code === previous || (code & 0xf800) === 0xd800)
    if (!continues) {
      if (at > 0) append(items, open, from, at)
      from = at
      open = kind
      breaks = 0
    }
    // CR LF is one line break.
    if ((code === 10 && previous !== 13) || code === 13) {
      if (++breaks > 1) return false
    }
    previous = code
  }
  if (text.length > 0) append(items, open, from, text.length)
  return true
}

/**
 * Fills a list with what is one word each: "we'll", "a.m.", "1/2"; answers `false` where an apostrophe, "&" or "-" hangs on
 * at an edge of a word, so that it is not possible.
 */
export function joinWords(text: string, raw: Items, items: Items): boolean {
  const { count } = raw
  empty(items, count)
  /** The first and last raw item of the word at hand. */
  let firstPart = 0
  let lastPart = 0
  for (let index = 0; index < count; index++) {
    const kind = raw.kinds[index] ?? Kind.unknown
    const start = raw.starts[index] ?? 0
    let last = index
    if (kind === Kind.word) last = endOfWord(index)
    else if (kind !== Kind.space && raw.ends[index] === start + 1 && hangsOn(index, text.charCodeAt(start)))
      return false
    push(kind as Kind, index, last)
    index = last
  }
  return true

  function push(kind: Kind, first: number, last: number): void {
    const start = raw.starts[first] ?? 0
    const end = raw.ends[last] ?? 0
    const top = items.count - 1
    if (top >= 0 && items.kinds[top] === Kind.word) {
      // Before a word only a slash can have come between.
      if (kind === Kind.word || (end === start + 1 && joinsBefore(text.charCodeAt(start), top, last))) {
        lastPart = last
        items.ends[top] = end
        return
      }
    }
    append(items, kind, start, end)
    firstPart = first
    lastPart = last
  }

  /** "24/7", "w/o": a slash between short words, or behind one. "a.m.": the stop behind initials. */
  function joinsBefore(code: number, word: number, at: number): boolean {
    if (code === 47) {
      if ((items.ends[word] ?? 0) - (items.starts[word] ?? 0) > 2) return false
      if (raw.kinds[at + 1] !== Kind.word) return true
      return (raw.ends[endOfWord(at + 1)] ?? 0) - (raw.starts[at + 1] ?? 0) < 3
    }
    return code === 46 && isInitials(firstPart, lastPart)
  }

  function endOfWord(index: number): number {
    let last = index
    for (;;) {
      let next = last + 1
      while (next < count && isJoint(next)) next++
      if (next === last + 1 || raw.kinds[next] !== Kind.word) return last
      last = next
    }
  }

  function isJoint(index: number): boolean {
    const kind = raw.kinds[index]
    return kind !== Kind.word && kind !== Kind.space && isInner(textOf(index))
  }

  function isInitials(first: number, last: number): boolean {
    const parts = last - first + 1
    if (parts === 1 || parts % 2 === 0) return false
    for (let part = parts - 1; part >= 0; part--) {
      const start = raw.starts[first + part] ?? 0
      const isSingle = raw.ends[first + part] === start + 1
      if (part % 2 === 0) {
        if (!isSingle) return false
      } else if (!isSingle || text.charAt(start) !== '.') {
        if (part >= parts - 2) return false
        return !isNumber(first + part + 1, last)
      }
    }
    return !isNumber(first, last)
  }

  function isNumber(first: number, last: number): boolean {
    for (let index = first; index <= last; index += 2) {
      if (!/^\p{N}/u.test(text.charAt(raw.starts[index] ?? 0))) return false
    }
    return true
  }

  function hangsOn(index: number, code: number): boolean {
    const before = raw.kinds[index - 1]
    const after = raw.kinds[index + 1]
    switch (code) {
      case 38: // &
        return after === Kind.word && before !== Kind.word
      case 45: // -
        return before === Kind.word && after !== Kind.word
      case 47: // / after "w"
        return before === Kind.word && /^w$/iu.test(textOf(index - 1))
      case 39: // '
      case 0x2019: // ’
        return before === Kind.word
          ? after === Kind.space && cutOff.test(textOf(index - 1))
          : after === Kind.word && elided.test(textOf(index + 1))
      default:
        return false
    }
  }

  function textOf(index: number): string {
    return text.slice(raw.starts[index], raw.ends[index])
  }
}

/** The text of an item. */
export function itemText(text: string, { starts, ends }: Items, index: number): string {
  return text.slice(starts[index], ends[index])
}

/** Whether an item is a mark. */
export function isMark({ kinds }: Pick<Items, 'kinds'>, index: number): boolean {
  return kinds[index] === Kind.punctuation || kinds[index] === Kind.symbol
}

/** Whether an item is one full stop. */
export function isStop(text: string, { kinds, starts, ends }: Items, index: number): boolean {
  const start = starts[index] ?? 0
  return kinds[index] === Kind.punctuation && ends[index] === start + 1 && text.charCodeAt(start) === 46
}
