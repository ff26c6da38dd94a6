import type { Line } from '../../prose/lines.js'

/** How a value of front matter is written. */
export type Style = 'single' | 'double' | 'plain' | 'other'

/** A key of front matter: where its value stands, without a comment behind it. */
export interface Entry {
  readonly style: Style
  /** Right behind the colon. */
  readonly colon: number
  /** Where the value begins and ends; both are `colon` where there is none. */
  readonly start: number
  readonly end: number
}

/** The white space before the keys of front matter; undefined where the first line of content is none. */
export function indentOf(lines: readonly Line[]): string | undefined {
  const first = lines.find(({ text }) => /^\s*[^\s#]/u.test(text))
  return first ? /^([\t ]*)["']?[\w-]{1,60}["']?[\t ]*:(?:\s|$)/u.exec(first.text)?.[1] : ''
}

/**
 * Finds a key among the lines of front matter whose keys stand behind `indent`. It reads what people write there; that an
 * edit did what it should has to be checked by reading the result.
 */
export function findEntry(lines: readonly Line[], key: string, indent: string): Entry | undefined {
  const forms = [key, `"${key}"`, `'${key}'`]
  for (const [index, line] of lines.entries()) {
    const name = forms.find((form) => line.text.startsWith(indent + form))
    const rest = line.text.slice(indent.length + (name?.length ?? 0))
    if (name === undefined || !/^[\t ]*:(?:\s|$)/u.test(rest)) continue
    const colon = line.start + line.text.indexOf(':', indent.length + name.length) + 1
    const last = lastLine(lines, index, indent)
    return last === line ? onLine(line, colon) : overLines(line, colon, last)
  }
  return undefined
}

/** The last line of the value: those below that are deeper, or items of a list, belong to it. */
function lastLine(lines: readonly Line[], index: number, indent: string): Line | undefined {
  let last = lines[index]
  for (const line of lines.slice(index + 1)) {
    if (!/\S/u.test(line.text)) continue
    if (!/^[\t ]/u.test(line.text.slice(indent.length)) && !line.text.startsWith(`${indent}- `)) break
    last = line
  }
  return last
}

function onLine({ start, text }: Line, colon: number): Entry {
  const value = text.slice(colon - start)
  const at = colon + (/\S/u.exec(value)?.index ?? 0)
  const content = text.slice(at - start)
  const quoted = /^"(?:[^"\\]|\\.)*"|^'(?:[^']|'')*'/u.exec(content)?.[0]
  if (quoted !== undefined)
    return { colon, start: at, end: at + quoted.length, style: quoted.startsWith('"') ? 'double' : 'single' }
  const comment = /(?:^|\s)#/u.exec(content)?.index ?? content.length
  const plain = content.slice(0, comment).trimEnd()
  return plain === ''
    ? { colon, start: colon, end: colon, style: 'plain' }
    : { colon, start: at, end: at + plain.length, style: 'plain' }
}

function overLines({ start, text }: Line, colon: number, last: Line | undefined): Entry {
  const at = /\S/u.exec(text.slice(colon - start))?.index
  const end = last ? last.start + last.text.trimEnd().length : colon
  return { colon, start: at === undefined ? colon : colon + at, end, style: 'other' }
}
