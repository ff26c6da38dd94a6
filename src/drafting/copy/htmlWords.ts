import { htmlTagNames } from 'html-tag-names'

const knownTags = new Set(htmlTagNames)
/** Elements whose content nobody reads. */
const silent = /^(?:script|style|template|noscript|iframe|svg|math)$/u

/**
 * The words of a piece of HTML as plain text: tags, comments, scripts and styles are gone, `<br>` is a line end, and
 * `<first name>`, which only looks like a tag, is kept.
 */
export function htmlWords(html: string): string {
  let words = ''
  let inside: string | undefined
  for (const { kind, value, name } of piecesOf(html)) {
    if (inside !== undefined) {
      if (name === inside && value.startsWith('</')) inside = undefined
    } else if (kind === 'text' || isPlaceholder(value, name)) words += value
    else if (name === 'br') words += '\n'
    else if (silent.test(name) && !value.startsWith('</')) inside = name
  }
  return words
}

interface Piece {
  readonly kind: 'text' | 'tag'
  readonly value: string
  /** Lower case; empty for a text, a comment and a declaration. */
  readonly name: string
}

/** Tags, comments and the text between them. What is not closed runs to the end. */
function* piecesOf(html: string): Generator<Piece> {
  let done = 0
  for (const { index } of html.matchAll(/<(?=[!/?A-Za-z])/gu)) {
    if (index < done) continue
    if (index > done) yield { kind: 'text', value: html.slice(done, index), name: '' }
    const close = html.startsWith('<!--', index) ? '-->' : '>'
    const at = html.indexOf(close, index + 1)
    done = at < 0 ? html.length : at + close.length
    const value = html.slice(index, done)
    yield { kind: 'tag', value, name: /^<\/?([A-Za-z][\w-]*)/u.exec(value)?.[1]?.toLowerCase() ?? '' }
  }
  if (done < html.length) yield { kind: 'text', value: html.slice(done), name: '' }
}

function isPlaceholder(tag: string, name: string): boolean {
  return name !== '' && !knownTags.has(name) && /^<[A-Za-z][\w -]*>$/u.test(tag)
}
